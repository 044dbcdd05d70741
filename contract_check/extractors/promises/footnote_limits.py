"""What a note says of the sentence or the row of a table that bears its mark: "99.9%*", and below "* Enterprise plan only".

Accepted: marks such as *, **, †, ¹, [1], and a number right behind a word or a figure; notes that exclude ("excludes the Free and
Standard plans"), keep for some ("Gold plan only", "subject to availability of staff") or soften ("target, not guaranteed"; "during the
pilot period no credits are due").
Rejected: bullets of a list, numbers that open a section, notes that explain ("* measured at the edge of the network").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from contract_check.documents.footnotes import RAISED
from contract_check.extractors.term_reading import Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.pointers import singular
from contract_check.language.sayings import Effect
from contract_check.language.taking_back import Said, is_no_commitment, said_of_what_stands_before
from contract_check.model.document import Line
from contract_check.model.late_pattern import late_pattern

_SIGN = r"(?:\*{1,3}|[†‡§]{1,2}|[¹²³⁴⁵]|\[\d\]|\(\*\)|\d)"
_NOTE = late_pattern(rf"\W{{0,2}}?(?P<mark>{_SIGN})[.)]?[ :]*(?=[A-Za-z“\"(])")
_MARKED = r"(?:(?<=[a-z%.,;:)”\"]{{1}})|(?<=[a-z%.,;:)”\"] )|(?<=\d)){mark}(?![\w*]|[.,]\d|%)"
_EXCEPT = late_pattern(
    r"\W*(?:(?:this |it )?(?:excludes?|excluding|except(?:ing)?(?: for)?|does not (?:apply|include|extend|cover)|do not apply)|"
    r"not (?:available|applicable|valid|included|offered|applied)|not (?=for|in|on)|other than|with the exception of)\b(?P<rest>.*)"
)
_NONE_DUE = late_pattern(
    r"\W*(?P<rest>(?:during|in|for|on|within|until) [^.;|]{3,80}?),? (?:there (?:is|are) )?no (?P<thing>[a-z]+(?: [a-z]+)?)"
    r"(?: (?:is|are|shall be|will be) (?:due|owed|payable|given|granted|paid|promised|available|guaranteed|offered))?\W*\Z"
)
_ALONE = late_pattern(
    r"\W*(?:(?:only|solely|exclusively)\b(?P<head>.*)|(?:(?:applies|apply|available|valid|included|offered) (?:only|solely|exclusively)"
    r"\b(?P<held>.*))|(?P<alone>.{3,80}) only\W*\Z|(?P<subject>subject to .*)|(?P<where>(?:if|where|when|provided) CUSTOMER .*))"
)
_MERE = late_pattern(
    r"\W*(?:(?:this|it|figure|value|time)s? )?(?:(?:is|are) )?(?:an? )?(?:only )?(?:non-?binding|indicative|targets?|target values?|objectives?|"
    r"goals?|estimates?|estimated|guideline|not guaranteed|no guarantee|not binding|best effort\w*)\b(?! (?:of|to|for|is|are)\b)"
)


class Notes:
    """The notes of a paper, by their marks."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def of(self, reading: Reading) -> Iterator[tuple[Clause, Said]]:
        """What the notes say to which a reading's sentence, or its row of a table, refers."""
        text = self._paper.document.text
        said_in = [
            c.span.end
            for c in self._paper.clauses_at(reading.span.start)
            if c.span.start <= reading.span.start < c.span.end
        ]
        end = max(reading.span.end, *said_in, 0) + len("[1]")
        for mark, index in self._notes:
            block = self._paper.document.blocks[index]
            if block.start <= reading.span.start or not _refers(text[reading.span.start : min(end, block.start)], mark):
                continue
            for clause in self._paper.clauses_of(index):
                said = _said_in_note(
                    _NOTE.sub("", clause.own, count=1) if clause.span.start == block.start else clause.own
                )
                if said:
                    yield clause, said
        yield from self._of_numbers_taken_out(reading, end)

    def _of_numbers_taken_out(self, reading: Reading, end: int) -> Iterator[tuple[Clause, Said]]:
        """What the footnotes of a printed page say whose numbers stood in a reading's sentence, and are not in the text."""
        document = self._paper.document
        for line in self._lines_that_refer:
            if line.span.end <= reading.span.start or line.span.start >= end:
                continue
            for mark, words in line.refers:
                at = document.text.find(words, line.span.start, line.span.end)
                if not reading.span.start < at + len(words) <= end:
                    continue
                notes = (other for other in document.lines if other.note == mark and other.page == line.page)
                for note in notes:
                    yield from self._said_in_block(self._paper.block_at(note.span.start))

    def _said_in_block(self, index: int) -> Iterator[tuple[Clause, Said]]:
        """What a footnote that is a block of its own says."""
        for place, clause in enumerate(self._paper.clauses_of(index)):
            said = _said_in_note(clause.own if place else _NOTE.sub("", clause.own, count=1))
            if said:
                yield clause, said

    @cached_property
    def _lines_that_refer(self) -> tuple[Line, ...]:
        return tuple(line for line in self._paper.document.lines if line.refers)

    @cached_property
    def _notes(self) -> list[tuple[str, int]]:
        """Mark and block of each note: of the same mark, those that do not stand in a list of bullets."""
        document = self._paper.document
        opened = self._first_openings()
        found: list[tuple[str, int]] = []
        for index, block in enumerate(document.blocks):
            match = _NOTE.match(document.text, block.start, block.end)
            if match and not (match["mark"].isdigit() and block.start in opened):
                found.append((match["mark"], index))
        stars = {index for mark, index in found if mark == "*"}
        return [(mark, index) for mark, index in found if mark != "*" or stars.isdisjoint({index - 1, index + 1})]

    def _first_openings(self) -> set[int]:
        """Where a number first opens a section; once it is taken, it may be that of a note."""
        first: dict[str, int] = {}
        for section in self._paper.document.sections:
            first.setdefault(section.number.strip(".() "), section.span.start)
        return set(first.values())


def _said_in_note(surface: str) -> Said | None:
    """What a note, without its mark, takes from what it stands to.

    >>> _said_in_note("enterprise plan only").rest, _said_in_note("measured at the edge of the network") is None
    ('enterprise plan', True)
    """
    if none_due := _NONE_DUE.match(surface):
        return Said(Effect.EXCEPT, singular(none_due["thing"].split()[-1]), none_due["rest"])
    if excepted := _EXCEPT.match(surface):
        return Said(Effect.EXCEPT, rest=excepted["rest"])
    if alone := _ALONE.match(surface):
        return Said(Effect.ALONE, rest=next(rest for rest in alone.groups() if rest is not None))
    if _MERE.match(surface) or is_no_commitment(surface):
        return Said(Effect.SOFT)
    return said_of_what_stands_before(surface)


def _refers(words: str, mark: str) -> bool:
    if mark not in words:
        return False
    pattern = RAISED if mark.isdigit() else _MARKED
    return re.search(pattern.format(mark=re.escape(mark)), words) is not None
