"""The sections that a sentence names: "Section 5.1(a)", "Sections 5.1, 5.2 and 9.3", "Clauses 5.1 through 5.4", "§ 7". In
"In Section 9.2, 30 days becomes 60 days" the 30 is none.

Patterns and functions are for words in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator

from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Section
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.late_pattern import late_pattern

_WORD = r"(?:\b(?:(?:sub-?)?(?:section|clause|article|paragraph|item)s?|(?:art|sec|cl|para)s?\.) |§§? ?)"
NUMBER = r"(?:[a-z]?\.?\d+(?:\.\d+)*(?:\([a-z\d]{1,4}\))*|[ivx]+(?:\.\d+)*)(?![\w(]|\.\d| ?%| (?:business |calendar )?(?:hour|day|week|month|year|percent))"
_RANGE = r"(?: to| through| thru| until|\s?[-–])"
_AND = r"(?:[,;]?(?: and/or| and| or)|[,;])"
# The group `numbers` is a whole list, to be taken apart by `list_sections`.
SECTIONS = rf"{_WORD}(?P<numbers>{NUMBER}(?:(?:{_AND}|{_RANGE}) ?{_WORD}?{NUMBER})*)"
_EACH = late_pattern(rf"(?P<range>{_RANGE})? ?{_WORD}?(?<![\w.])(?P<number>{NUMBER})")
_BEFORE_NUMBER = late_pattern(rf"^(?:(?:section|article|clause|part|{ANY_EXHIBIT})\s+|§\s?)")
_MOST = 20  # sections of a range


def list_sections(numbers: str) -> list[str]:
    """The sections of a list, with those between the ends of a range.

    >>> list_sections("5.1, section 5.2(a) and 9.1 through 9.3")
    ['5.1', '5.2(a)', '9.1', '9.2', '9.3']
    >>> late_pattern(SECTIONS).search("in section 9.2, 30 days is replaced by 60 days")["numbers"]
    '9.2'
    """
    named: list[str] = []
    for match in _EACH.finditer(numbers):
        named += _between(named[-1], match["number"]) if match["range"] and named else []
        named.append(match["number"])
    return named


def number_of(heading: str) -> str:
    """The number of a section as a sentence would name it, of the number as it is printed: "5.1" of "Section 5.1."."""
    return _BEFORE_NUMBER.sub("", heading.lower()).rstrip(".")


def _between(first: str, last: str) -> list[str]:
    head, _, start = first.rpartition(".")
    other, _, stop = last.rpartition(".")
    if head != other or not (start.isdigit() and stop.isdigit()) or not 0 < int(stop) - int(start) <= _MOST:
        return []
    return [f"{head}.{number}" if head else str(number) for number in range(int(start) + 1, int(stop))]


def sections_meant(paper: Paper, clause: Clause, numbers: str) -> Iterator[Section]:
    """The sections of this paper that are meant; none where a number could be any of several."""
    document = paper.document
    if not numbers:
        own = document.section_at(clause.span.start)
        if own is not None:
            yield own
        return
    for number in list_sections(numbers):
        found = [section for section in document.sections if number_of(section.full_number) == number]
        if len(found) == 1:
            yield found[0]
