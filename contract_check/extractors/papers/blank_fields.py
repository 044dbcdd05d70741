"""Fields of a form that nobody has filled in: "Annual fee: ________", "Discount | [***]", "Hosting region: to be agreed".

Accepted: a label at the beginning of a line or a cell, and nothing but a rule, a bracket or "TBD" where its filling should be.
Rejected: what the place for signatures leaves open ("Title: ________"), and a rule that parts a title from the text below.
"""

from __future__ import annotations

import re
from itertools import islice

from contract_check.model.citation import cite
from contract_check.model.document import Document, Span
from contract_check.model.family import BlankField
from contract_check.model.late_pattern import late_pattern

_MOST = 200  # a form has tens of fields
_BLANK = late_pattern(
    r"(?:^|\|\s*)(?P<label>[A-Z][^|:\n_]{2,60}?)(?:\s*[:|]\s*|[ \t]*(?=_{4,45}(?!_)))"
    r"(?P<blank>_{4,}|\[[ _.…•●]{0,20}\]|\[(?:insert|to be|tbd|tbc|●|•)[^\]]{0,60}\]|\[\*{2,}\]|tbd\b|"
    r"tbc\b|to be (?:agreed|confirmed|determined|completed)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_OF_SIGNATURES = late_pattern(
    r"^(?:by|name|title|date[ds]?|its|signature|signed|print(?:ed)? name|position|company|witness|"
    r"place|email|legal name|function|per|initial(?:l?ed|s)|(?:signed )?for and on behalf of|accepted and agreed)\b|"
    r"\b(?:signature|officer|(?:inc|llc|ltd|limited|corp|gmbh|plc)\.? (?:by|date|name|title))$",
    re.IGNORECASE,
)


def find_blank_fields(document: Document) -> tuple[BlankField, ...]:
    """The fields that were left blank, were blacked out or are yet to be agreed, in the order in which they stand."""
    blanks = (m for m in _BLANK.finditer(document.text) if not _OF_SIGNATURES.search(m["label"]))
    return tuple(
        BlankField(" ".join(match["label"].split()), cite(document, Span(*match.span())))
        for match in islice(blanks, _MOST)
    )
