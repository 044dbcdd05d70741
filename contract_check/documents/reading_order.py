"""The lines of a page in the order in which a person reads them.

Most PDFs hold their lines in that order already, and column after column; their order is kept. Two things
are mended: columns that were written row by row across the page, and lines that stand in the file
before what is printed above them. The rows of a table between columns stay whole, and what is printed above the table is read
before it in all columns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from operator import itemgetter

from contract_check.documents.columns import column_of, gutters_of
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.model.document import Box, box_around

_FEWEST_CELLS, _SHORTEST_CELL, _CELL = (
    3,
    4,
    18,
)  # parts of a row of a table, the length of a mark at most, and of most cells
_SAME_EDGE = 3.0  # points
_RAISED = 0.3  # of a line's height: how far over it a raised sign may stand
_JUMP = 0.8  # of a line's height: smaller steps upwards are superscripts


def in_reading_order(page: RawPage) -> RawPage:
    """The page with its lines in reading order, and lines that run through two columns divided."""
    page = _set_strays_apart(page)
    text = [line for line in page.lines if not line.aside]
    parts = [part for line in text for part in line.fragments or ((line.text, line.box),)]
    gutters = gutters_of(parts)
    rows = _rows_of_tables(text, gutters) if gutters else frozenset()
    divided = [half for line in text for half in ([line] if line in rows else _divide(line, gutters))]
    if len(divided) == len(text) and not _is_out_of_order(text):
        return page
    ordered = _by_columns(divided, gutters, rows) if gutters else _downwards(divided)
    return replace(page, lines=(*ordered, *(line for line in page.lines if line.aside)))


def _set_strays_apart(page: RawPage) -> RawPage:
    """The page with what was written into a line later set aside: raised signs ("TM"), words filled in a blank."""
    by_foot = sorted((line.box for line in page.lines), key=lambda box: box.bottom)
    feet = [box.bottom for box in by_foot]
    tallest = max((box.height for box in by_foot), default=0.0) * (1 + _RAISED)
    lines = []
    for line in page.lines:
        middle = (line.box.bottom + line.box.top) / 2
        level = by_foot[bisect_left(feet, middle - tallest) : bisect_left(feet, middle)]
        lines.append(replace(line, aside=True) if any(_lies_in(line.box, other) for other in level) else line)
    return replace(page, lines=tuple(lines))


def _rises(before: RawLine, line: RawLine) -> bool:
    return line.box.bottom - before.box.bottom > _JUMP * line.height


def _lies_in(sign: Box, line: Box) -> bool:
    """Whether something stands at the height of a longer line and between its ends."""
    middle = (sign.bottom + sign.top) / 2
    return line.bottom < middle < line.top + _RAISED * line.height and (
        line.left + 1 < sign.left and sign.right < line.right - 1
    )


def _divide(line: RawLine, gutters: Sequence[float]) -> list[RawLine]:
    """The pieces of a line that are words of several columns."""
    columns = [column_of(box, gutters) for _, box in line.fragments]
    if None in columns or len(set(columns)) < 2:
        return [line]
    pieces = []
    for _, group in groupby(zip(columns, line.fragments, strict=True), key=itemgetter(0)):
        own = [fragment for _, fragment in group]
        pieces.append(RawLine(" ".join(text for text, _ in own), box_around([box for _, box in own])))
    return pieces


def _rows_of_tables(lines: Sequence[RawLine], gutters: Sequence[float]) -> frozenset[RawLine]:
    """The lines of a page in columns that are rows of a table: short cells, below or above each other in two rows at least."""
    bands = _bands(lines)
    found: set[RawLine] = set()
    for upper, lower in pairwise(bands):
        first, second = _cells(upper), _cells(lower)
        if _is_row(first, gutters) and _is_row(second, gutters) and _share_edges(first, second):
            found.update(upper, lower)
    return frozenset(found)


def _cells(band: Sequence[RawLine]) -> list[tuple[str, Box]]:
    return [part for line in band for part in line.fragments or ((line.text, line.box),)]


def _is_row(cells: Sequence[tuple[str, Box]], gutters: Sequence[float]) -> bool:
    """Whether there are more cells than columns, which are shorter than lines of text; "(a)" before a line is no cell."""
    worded = [text for text, _ in cells if len(text) > _SHORTEST_CELL]
    return len(worded) > len(gutters) + 1 and sum(map(len, worded)) <= _CELL * len(worded)


def _share_edges(upper: Sequence[tuple[str, Box]], lower: Sequence[tuple[str, Box]]) -> bool:
    """Whether most cells of two rows begin below each other."""
    shared = sum(any(abs(box.left - other.left) < _SAME_EDGE for _, other in upper) for _, box in lower)
    return shared >= _FEWEST_CELLS and 2 * shared >= len(lower)


def _is_out_of_order(lines: Sequence[RawLine]) -> bool:
    """Whether a line comes after one that is printed below it, in the same column."""
    for index in range(1, len(lines)):
        line, before = lines[index], lines[index - 1]
        if _rises(before, line) and any(_stands_below(earlier.box, line.box) for earlier in lines[:index]):
            return True
    return False


def _stands_below(lower: Box, upper: Box) -> bool:
    """Whether a line stands below another and shares most of the width of the narrower one with it."""
    shared = min(lower.right, upper.right) - max(lower.left, upper.left)
    narrower = min(lower.width, upper.width)
    return lower.top < upper.bottom + 0.3 * upper.height and shared > 0.5 * narrower


def _by_columns(lines: Sequence[RawLine], gutters: Sequence[float], rows: frozenset[RawLine]) -> Iterator[RawLine]:
    """From the top down to each line across the page, or row of a table: one column after the other."""

    def place(line: RawLine) -> int | None:
        return None if line in rows else column_of(line.box, gutters)

    for across, zone in groupby(_downwards(lines), key=lambda line: place(line) is None):
        group = list(zone)
        yield from group if across else sorted(group, key=lambda line: place(line) or 0)


def _downwards(lines: Sequence[RawLine]) -> list[RawLine]:
    """From the top down, and from the left to the right where lines stand beside each other."""
    return [line for band in _bands(lines) for line in band]


def _bands(lines: Sequence[RawLine]) -> list[list[RawLine]]:
    """The lines that stand beside each other, from the top down, each from the left to the right."""
    bands: list[list[RawLine]] = []
    for line in sorted(lines, key=lambda line: -(line.box.top + line.box.bottom)):
        first = bands[-1][0].box if bands else None
        if first and (line.box.top + line.box.bottom) / 2 > first.bottom:
            bands[-1].append(line)
        else:
            bands.append([line])
    return [sorted(band, key=lambda line: line.box.left) for band in bands]
