"""How far in a paragraph begins: on its page, or in its column of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from contract_check.documents.columns import is_set_in_columns, middle_of
from contract_check.model.document import Line, Span

_FEWEST_PAGES = 6  # of a paper that may be bound like a book, with another margin on left pages
_OUTERMOST = 0.02  # the share of lines that may stand further out than the text: numbers in the margin, a stamp


def indents_of(text: str, lines: Sequence[Line], blocks: Sequence[Span]) -> dict[int, float]:
    """How far in each block begins, in points, by its start; nothing for one that no line places."""
    placed = [line for line in lines if line.box]
    lefts = {line.span.start: left for line, left in zip(placed, _lefts(text, placed), strict=True)}
    margins = _margins(placed, lefts)
    page_of = {line.span.start: line.page or 0 for line in placed}
    return {
        block.start: lefts[block.start] - margins.get(page_of[block.start] % 2, 0.0)
        for block in blocks
        if block.start in lefts
    }


def _lefts(text: str, lines: Sequence[Line]) -> list[float]:
    """Where each line begins; in the second column, as if it stood in the first."""
    found: list[float] = []
    for _, page in groupby(lines, key=lambda line: line.page):
        own = [(text[line.span.start : line.span.end], line.box) for line in page if line.box]
        boxes = [box for _, box in own]
        shift, middle = 0.0, max(box.right for box in boxes)
        if is_set_in_columns(own):
            middle = middle_of(boxes)
            second = [box.left for box in boxes if box.left >= middle - 4]
            shift = min(second) - min(box.left for box in boxes)
        found += [box.left - (shift if box.left >= middle - 4 else 0.0) for box in boxes]
    return found


def _margins(lines: Sequence[Line], lefts: Mapping[int, float]) -> dict[int, float]:
    """The margin of even and of odd pages, where a paper may be bound."""
    pages = {line.page for line in lines}
    if len(pages) < _FEWEST_PAGES:
        return {}
    return {
        side: _outermost([lefts[line.span.start] for line in lines if (line.page or 0) % 2 == side]) for side in (0, 1)
    }


def _outermost(lefts: list[float]) -> float:
    ordered = sorted(lefts)
    return ordered[int(_OUTERMOST * (len(ordered) - 1))] if ordered else 0.0
