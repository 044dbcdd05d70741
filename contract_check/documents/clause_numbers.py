"""The number that a paragraph begins with: "8.2", "Article IV", "§ 3", "Exhibit B", "(a)", "ii." — and how it counts.

Rejected: what only looks like one, "30 days after …", "of) the".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from contract_check.documents.numerals import write_number
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.late_pattern import late_pattern

_NUMBERED = late_pattern(
    rf"""^(?P<number>
        (?:section|article|clause|part)\s+[\dIVXLC]+(?:\.\d+)*
      | §\s?\d{{1,3}}(?:\.\d+)*
      | {ANY_EXHIBIT}\s+[A-Z\d]{{1,4}}(?:[.-]\d+)?
      | \d{{1,2}}(?:\.\d{{1,3}}){{0,4}}
      | [A-Z]\.\d{{1,2}}(?:\.\w{{1,3}}){{0,3}}(?=\.?\s)
      | [A-UW-Z]\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?=\.?\s)
      | [IVX]{{1,5}}(?=\.) | [A-Z](?=\.\s)
    )(?P<end>[.):]?(?:\s*[–—:-])?(?:\s+|$) | (?:(?<=\.\d)|(?<=\.\d\d))\.?(?=["“A-Z][“A-Za-z]) | \.(?=["“A-Z][“A-Za-z]))""",
    re.VERBOSE | re.IGNORECASE,
)
_ITEM = late_pattern(
    r"^(?P<number>\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\)|(?:[a-z]|[ivx]{2,5}|[A-Z])\)|(?:[a-z]|[ivx]{2,5})(?=\.))\.?\s"
)
_EXHIBIT = late_pattern(ANY_EXHIBIT, re.IGNORECASE)
_ARTICLE = late_pattern(r"article|part|§", re.IGNORECASE)
_REFERENCE = late_pattern(
    r"\([^()]*\)\W*\w"
)  # "Section 8.1 (Liability Caps) does not apply …" speaks of another section
_OPENERS = "\"“('‘["  # with which a heading may begin, besides a capital

_MOST = 60
_FORMS = ("lowerRoman", "lowerLetter", "upperRoman", "upperLetter", "decimal")
_COUNTS = {form: {write_number(number, form): number for number in range(1, _MOST)} for form in _FORMS}
for _letters, _roman in (("lowerLetter", "lowerRoman"), ("upperLetter", "upperRoman")):
    for _both in [label for label in _COUNTS[_letters] if len(label) > 1 and label in _COUNTS[_roman]]:
        del _COUNTS[_letters][_both]  # "ii" is two, and hardly ever the thirty-fifth


class Kind(IntEnum):
    """What a number numbers, from the outermost part of a contract to the innermost."""

    EXHIBIT = 0
    ARTICLE = 1
    SECTION = 2
    ITEM = 3


@dataclass(frozen=True)
class ClauseNumber:
    """A number as printed ("8.2", "(a)"), and `rest`, the words behind it.

    `counts` tells how far it may count: "(i)" is the first Roman number and the ninth letter. A number in
    several parts ("8.2") does not count by itself. `sign` is the printed punctuation: "1." and "1)" are
    no items of one list.
    """

    printed: str
    kind: Kind
    rest: str
    sign: str = ""
    counts: Mapping[str, int] | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """ "8.2" in its parts, without a word before it; "8.0" is the head of 8."""
        parts = tuple(self.printed.split()[-1].strip("§.").split("."))
        return parts[:1] if parts[1:] == ("0",) else parts

    @property
    def bare(self) -> bool:
        """Whether nothing but its place in a sequence tells it from any figure: "3 Reports"."""
        return self.printed.isdigit() and not self.sign


def read_number(text: str) -> ClauseNumber | None:
    """The number that a paragraph begins with, if it does.

    >>> read_number("8.2 Limitation of Liability.").parts
    ('8', '2')
    >>> read_number("(i) encrypt it").counts
    {'lowerRoman': 1, 'lowerLetter': 9}
    """
    item = _ITEM.match(text)
    if item:
        printed = item["number"]
        sign = re.sub(r"\w+", "", printed)
        return ClauseNumber(printed, Kind.ITEM, text[item.end() :], sign, counts_of(printed))
    found = _NUMBERED.match(text)
    if not found or (found["number"][0] in "sS" and _REFERENCE.match(text, found.end())):
        return None
    printed, sign = found["number"], found["end"].strip()[:1]
    kind = Kind.EXHIBIT if _EXHIBIT.match(printed) else Kind.ARTICLE if _ARTICLE.match(printed) else Kind.SECTION
    return ClauseNumber(printed, kind, text[found.end() :], sign, counts_of(printed.split()[-1].removesuffix(".0")))


def begins_as_heading(rest: str) -> bool:
    """Whether what follows a number may be a heading or a sentence: "days after …" is neither."""
    return not rest or rest[0].isupper() or rest[0] in _OPENERS


def counts_of(printed: str) -> dict[str, int]:
    """How far a label counts, in each form that it may have; nothing for what is no count.

    >>> counts_of("(b)"), counts_of("zq")
    ({'lowerLetter': 2}, {})
    """
    label = re.sub(r"\W", "", printed) if "." not in printed.rstrip(".") else ""
    return {form: _COUNTS[form][label] for form in _FORMS if label in _COUNTS[form]}
