"""The lines of a page in the order in which a person reads them.

Most PDFs hold their lines in that order already, and column after column; their order is kept. Two things
are mended: two columns that were written row by row across the page, and lines that stand in the file
before what is printed above them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from contract_check.documents.columns import is_set_in_columns, middle_of
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.model.document import Box, box_around

_OVER_MIDDLE = 4.0  # points by which a line of a column may reach over the middle
_RAISED = 0.3  # of a line's height: how far over it a raised sign may stand
_JUMP = 0.8  # of a line's height: smaller steps upwards are superscripts


def in_reading_order(page: RawPage) -> RawPage:
    """The page with its lines in reading order, and lines that run through two columns divided."""
    page = _set_strays_apart(page)
    text = [line for line in page.lines if not line.aside]
    parts = [part for line in text for part in line.fragments or ((line.text, line.box),)]
    in_columns = is_set_in_columns(parts)
    middle = middle_of([box for _, box in parts]) if in_columns else 0.0
    divided = [half for line in text for half in _divide(line, middle)] if in_columns else text
    if len(divided) == len(text) and not _is_out_of_order(text):
        return page
    ordered = _by_columns(divided, middle) if in_columns else _downwards(divided)
    return replace(page, lines=(*ordered, *(line for line in page.lines if line.aside)))


def _set_strays_apart(page: RawPage) -> RawPage:
    """The page with what was written into a line later set aside: raised signs ("TM"), words filled in a blank."""
    by_foot = sorted((line.box for line in page.lines), key=lambda box: box.bottom)
    feet = [box.bottom for box in by_foot]
    tallest = max((box.top - box.bottom for box in by_foot), default=0.0) * (1 + _RAISED)
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
    return line.bottom < middle < line.top + _RAISED * (line.top - line.bottom) and (
        line.left + 1 < sign.left and sign.right < line.right - 1
    )


def _divide(line: RawLine, middle: float) -> list[RawLine]:
    """The halves of a line that are words of two columns."""
    left = [part for part in line.fragments if part[1].right <= middle + _OVER_MIDDLE]
    right = [part for part in line.fragments if part[1].left >= middle - _OVER_MIDDLE]
    if not left or not right or len(left) + len(right) < len(line.fragments):
        return [line]
    return [RawLine(" ".join(text for text, _ in half), box_around([box for _, box in half])) for half in (left, right)]


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
    narrower = min(lower.right - lower.left, upper.right - upper.left)
    return lower.top < upper.bottom + 0.3 * (upper.top - upper.bottom) and shared > 0.5 * narrower


def _by_columns(lines: Sequence[RawLine], middle: float) -> Iterator[RawLine]:
    """From the top down to each line across the page: the left column, then the right one."""

    def place(line: RawLine) -> str:
        if line.box.right <= middle + _OVER_MIDDLE:
            return "left"
        return "right" if line.box.left >= middle - _OVER_MIDDLE else "across"

    for across, zone in groupby(_downwards(lines), key=lambda line: place(line) == "across"):
        group = list(zone)
        yield from group if across else sorted(group, key=place)


def _downwards(lines: Sequence[RawLine]) -> list[RawLine]:
    """From the top down, and from the left to the right where lines stand beside each other."""
    bands: list[list[RawLine]] = []
    for line in sorted(lines, key=lambda line: -(line.box.top + line.box.bottom)):
        first = bands[-1][0].box if bands else None
        if first and (line.box.top + line.box.bottom) / 2 > first.bottom:
            bands[-1].append(line)
        else:
            bands.append([line])
    return [line for band in bands for line in sorted(band, key=lambda line: line.box.left)]
