"""The sentences of a paragraph, and the quantities and parties marked in them.

>>> text = "Provider, e.g. Acme Inc. of Ohio, shall pay within 30 days. Customer shall not."
>>> [text[start:end] for start, end in split_sentences(text)][1]
'Customer shall not.'
>>> [(mark.label, text[mark.start : mark.end]) for mark in find_marks(text, Parties(("Provider",), ("Customer",)))]
[('VENDOR', 'Provider'), ('DURATION', '30 days'), ('CUSTOMER', 'Customer')]
"""

from __future__ import annotations

import re
from typing import NamedTuple

from contract_check.language.mentions import Parties
from contract_check.language.names import LEGAL_FORM
from contract_check.language.quantities import Quantity, find_quantities
from contract_check.model.late_pattern import late_pattern

_ABBREVIATION = late_pattern(
    r"\b(?:e\.g|i\.e|etc|inc|ltd|llc|corp|co|no|nos|sec|art|arts|cf|vs|approx|para|paras|cl|u\.s|"
    r"u\.k|u\.s\.c|st|mr|ms|dr|reg|ref|fig|rs|a\.m|p\.m|[A-Z])\.$",
    re.IGNORECASE,
)
_BEFORE_FIGURE = late_pattern(r"\b(?:min|max|ca)\.$", re.IGNORECASE)  # "min. 99 %", but "in 30 min. We …"
_LONGEST_ABBREVIATION = len(" approx.")
_NUMBER_ALONE = late_pattern(r"\W*(?:\(?\d+(?:\.\d+)*|[A-Za-z])\.")
_STOP = late_pattern(r"[.?!][\"”’')\]]*\s+(?=[\"“‘'(\[•A-Z0-9])")


# "The Supplier (Acme Software Ltd) shall": the name in brackets is the same party once more.
_ITS_NAME = late_pattern(rf" \((?:[A-ZÀ-Þ][\w.&’'-]*,? ){{1,5}}{LEGAL_FORM.pattern}\.?\)(?= )")


class Mark(NamedTuple):
    """A quantity or a party at `start:end` of a text; `label` is its kind or its side."""

    label: str
    start: int
    end: int
    quantity: Quantity | None = None
    possessive: bool = False


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence: not split after abbreviations, initials and clause numbers."""
    starts = [0]
    for match in _STOP.finditer(text):
        if match[0][0] != "." or not _ends_in_abbreviation(text, starts[-1], match.start() + 1, match.end()):
            starts.append(match.end())
    ends = [*starts[1:], len(text)]
    trimmed = [(start, start + len(text[start:end].rstrip())) for start, end in zip(starts, ends, strict=True)]
    return [(start, end) for start, end in trimmed if start < end]


def _ends_in_abbreviation(text: str, start: int, stop: int, following: int) -> bool:
    """Whether the full stop before `stop` belongs to an abbreviation, an initial or a clause number."""
    tail = max(start, stop - _LONGEST_ABBREVIATION)
    if text[following].isdigit() and _BEFORE_FIGURE.search(text, tail, stop):
        return True
    return bool(_ABBREVIATION.search(text, tail, stop) or _NUMBER_ALONE.fullmatch(text, start, stop))


def find_marks(text: str, parties: Parties) -> list[Mark]:
    """All quantities and parties, in order; where two overlap, the longer one stays."""
    found = [Mark(q.kind.value, q.start, _without_blanks(text, q), q) for q in find_quantities(text)]
    found += [Mark(m.side, m.start, _with_its_name(text, m.end), None, m.possessive) for m in parties.find(text)]
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda mark: (mark.start, mark.start - mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
        elif mark.end - mark.start > kept[-1].end - kept[-1].start:
            kept[-1] = mark
    return kept


def _with_its_name(text: str, end: int) -> int:
    """Where a mention of a party ends, together with the name that stands behind it in brackets."""
    name = _ITS_NAME.match(text, end)
    return name.end() if name else end


def _without_blanks(text: str, quantity: Quantity) -> int:
    """Where a quantity ends without the blanks that its pattern took along."""
    return quantity.start + len(text[quantity.start : quantity.end].rstrip())
