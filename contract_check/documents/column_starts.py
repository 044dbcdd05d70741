"""Cells that stand close together: a word that begins where a column does divides a line, however narrow the blank before it.

Browsers make a column no wider than its longest word or title, so that a title, or a cell beside a full one, is a blank
away from the next: "Service Tier Monthly Uptime" above "Business" and "99.9%".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, pairwise

from contract_check.documents.pdf_text import PlacedText, Word
from contract_check.documents.raw_pages import RawLine
from contract_check.model.document import Box, box_around

_SAME = 1.0  # points between the beginnings of a column's cells
_NEAR = 1.2  # of a line's height: the least white above a row where its titles are no part of the table
_MOST_WORDS = 10  # of a title row over two columns
_SENTENCE_ENDS = (".", ":", ";", ",")

Lines = Sequence[tuple[int, RawLine]]  # each with the place of its first letter in the page's text
Parts = tuple[tuple[str, Box], ...]


def cut_at_columns(lines: Lines, parted: Mapping[int, RawLine], page: PlacedText) -> dict[int, RawLine]:
    """Those of the lines that are cut anew; `parted` are lines with their parts by their place among all `lines`."""
    rows = {at: _Row(parted[at], lines[at][0], page) for at, line in parted.items() if line.fragments}
    if len(rows) < 2:
        return {}
    edges = list(_edges(parted.values(), rows.values()))
    found = {at: replace(row.line, pieces=cells) for at, row in rows.items() if (cells := row.cells(edges))}
    for at, (first, line) in enumerate(lines):
        below = None if at in rows or line.askew else _row_below(line, rows.values())
        if below is not None and (titles := _titles(_Row(line, first, page), below)):
            found[at] = replace(line, fragments=titles, pieces=titles)
    return found


@dataclass(frozen=True)
class _Row:
    """A line, the place of its first letter, and where its words stand."""

    line: RawLine
    first: int
    page: PlacedText

    @cached_property
    def words(self) -> list[Word]:
        """Its words."""
        return self.page.words_of(self.first, self.line.text)

    @cached_property
    def lefts(self) -> list[float]:
        """Where they begin on the page."""
        return [word.box.left for word in self.words]

    @property
    def starts(self) -> set[int]:
        """The numbers of the words that begin its pieces, but for the first."""
        return set(accumulate(len(text.split()) for text, _ in self.line.pieces[:-1]))

    def begins_at(self, edge: float) -> Iterator[int]:
        """The numbers of the words that begin at an edge, but for the first, and for a label and what stands behind it."""
        for n in range(bisect_left(self.lefts, edge - _SAME), bisect_right(self.lefts, edge + _SAME)):
            if n and not any(self.line.text[word.start : word.end].endswith(":") for word in self.words[n - 1 : n + 1]):
                yield n

    def lies_across(self, edge: float) -> bool:
        """Whether one of its words begins well before an edge and ends behind it."""
        before = bisect_left(self.lefts, edge - _SAME)
        return before > 0 and self.words[before - 1].box.right > edge + _SAME

    def cells(self, edges: Sequence[float]) -> Parts:
        """Its pieces, cut at the edges too; nothing where no word begins at one that is in a piece."""
        starts = self.starts | {n for edge in edges for n in self.begins_at(edge)}
        return self.cut(starts) if len(starts) >= len(self.line.pieces) > 0 else ()

    def cut(self, starts: Iterable[int]) -> Parts:
        """The parts that begin with the words of these numbers."""
        stretches = (self.words[a:b] for a, b in pairwise([0, *sorted(starts), len(self.words)]))
        return tuple(
            (self.line.text[own[0][0] : own[-1][1]], box_around([box for _, _, box in own])) for own in stretches
        )


def _edges(lines: Iterable[RawLine], rows: Iterable[_Row]) -> Iterator[float]:
    """Where at least two lines or parts begin, but for the beginning of the text, and no word of a row lies across."""
    lefts = sorted(box.left for line in lines for _, box in line.pieces or ((line.text, line.box),))
    last = lefts[0]
    for left, following in pairwise(lefts):
        if following - left <= _SAME < left - last:
            last = left
            if not any(row.lies_across(left) for row in rows):
                yield left


def _row_below(line: RawLine, rows: Iterable[_Row]) -> RawLine | None:
    """The divided line directly below another, which begins where that does."""
    below = (
        row.line
        for row in rows
        if row.line.box.top < line.box.bottom + line.height / 2
        and line.box.bottom - row.line.box.top < _NEAR * line.height
        and abs(row.line.box.left - line.box.left) <= _SAME
    )
    return max(below, key=lambda row: row.box.top, default=None)


def _titles(line: _Row, row: RawLine) -> Parts:
    """The titles of the columns of a row, one beginning where each of its cells does; none where that is by chance."""
    columns = [box.left for _, box in row.pieces[1:] if box.left < line.line.box.right]
    starts = {n for edge in columns for n in line.begins_at(edge)}
    if not columns or len(starts) != len(columns):
        return ()
    said = line.line.text
    by_chance = len(columns) == 1 and (said.endswith(_SENTENCE_ENDS) or len(said.split()) > _MOST_WORDS)
    return () if by_chance else line.cut(starts)
