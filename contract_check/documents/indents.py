"""How far in a paragraph begins: on its page, or in its column of the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from contract_check.documents.columns import column_of, gutters_of
from contract_check.model.document import Line, Span

_FEWEST_PAGES = 6  # of a paper that may be bound like a book, with another margin on left pages
_OUTERMOST = 0.02  # the share of lines that may stand further out than the text: numbers in the margin, a stamp


class Indent(NamedTuple):
    """Where a paragraph begins, and where its further lines do (None where it has one), in points."""

    first: float
    rest: float | None = None


def indents_of(text: str, lines: Sequence[Line], blocks: Sequence[Span]) -> dict[int, Indent]:
    """How far in each block begins, by its start; nothing for one that no line places."""
    placed = [line for line in lines if line.box]
    lefts = _lefts(text, placed)
    starts = [line.span.start for line in placed]
    margins = _margins(placed, lefts)
    found: dict[int, Indent] = {}
    for block in blocks:
        first, end = bisect_right(starts, block.start) - 1, bisect_left(starts, block.end)
        if first >= 0 and block.start < placed[first].span.end:
            own = [lefts[at] - margins.get((placed[at].page or 0) % 2, 0.0) for at in range(first, end)]
            found[block.start] = Indent(own[0], min(own[1:], default=None))
    return found


def _lefts(text: str, lines: Sequence[Line]) -> list[float]:
    """Where each line begins; in a further column, as if it stood in the first."""
    found: list[float] = []
    for _, page in groupby(lines, key=lambda line: line.page):
        own = [(text[line.span.start : line.span.end], line.box) for line in page if line.box]
        boxes = [box for _, box in own]
        gutters = gutters_of(own)
        columns = [column_of(box, gutters) or 0 for box in boxes]
        begins = [
            min((box.left for box, at in zip(boxes, columns, strict=True) if at == column), default=0.0)
            for column in range(len(gutters) + 1)
        ]
        found += [box.left - (begins[column] - begins[0]) for box, column in zip(boxes, columns, strict=True)]
    return found


def _margins(lines: Sequence[Line], lefts: Sequence[float]) -> dict[int, float]:
    """The margin of even and of odd pages, where a paper may be bound."""
    if len({line.page for line in lines}) < _FEWEST_PAGES:
        return {}
    sides = [(line.page or 0) % 2 for line in lines]
    return {side: _outermost([left for left, own in zip(lefts, sides, strict=True) if own == side]) for side in (0, 1)}


def _outermost(lefts: list[float]) -> float:
    ordered = sorted(lefts)
    return ordered[int(_OUTERMOST * (len(ordered) - 1))] if ordered else 0.0
