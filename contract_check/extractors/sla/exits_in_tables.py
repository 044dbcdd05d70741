"""A way out of the contract in the last row of a table of levels: "below 95% | Customer may terminate the order"."""

from __future__ import annotations

from collections.abc import Iterator

from contract_check.extractors.framework import TRUE, Reading
from contract_check.extractors.upright import upright
from contract_check.language.clauses import Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

_LEVEL = late_pattern(r"up-?\s?time|availability|service[- ]levels?|\bslas?\b")
_MAY_LEAVE = late_pattern(
    r"(?:\b(?:may|can|right to|option to|entitled to)\b[^.;|]{0,30}\b(?:terminat|cancel|withdraw)|"
    r"\btermination right|\bright of termination)"
)
_REFUSED = late_pattern(r"\b(?:not|no|nor|never|without)\b|\b(?:provider|vendor|supplier|company|we) (?:may|can)\b")


def exits_in_tables(table: Table, paper: Paper) -> Iterator[Reading]:
    """The cells that let the customer leave, of a table whose titles name the level that was missed."""
    sheet = upright(paper, table, lambda *_: False)
    if not _LEVEL.search(" ".join(sheet.titles)):
        return
    for row in sheet.body:
        for cell in row[1:]:
            said = cell.text.lower()
            if "%" in row[0].text and _MAY_LEAVE.search(said) and not _REFUSED.search(said):
                yield Reading(TRUE, sheet.cite(cell), "a way out in a table of levels")
