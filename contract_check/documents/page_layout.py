"""How the text of a page is set: the distance from line to line, its columns, and where full lines end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from contract_check.documents.columns import column_of, gutters_of
from contract_check.model.document import Box


@dataclass(frozen=True)
class Layout:
    """A page's usual distance from line to line, and the right edges of its text.

    On a page set in columns, which end at `gutters`, each but the last has an edge of its own (`inner_rights`). `is_sized` says that
    the height of a line is that of its letters' font, as in a PDF with text; OCR gives that of the letters. `leading` is the
    distance of lines that stand close, within a paragraph.
    """

    pitch: float
    right: float
    gutters: tuple[float, ...] = ()
    inner_rights: tuple[float, ...] = ()
    is_sized: bool = True
    leading: float = 14.0

    def right_of(self, box: Box) -> float:
        """The right edge of the column that a line stands in."""
        column = column_of(box, self.gutters)
        return self.right if column is None or column == len(self.gutters) else self.inner_rights[column]


def measure(lines: Sequence[tuple[str, Box]]) -> Layout:
    """The layout that the lines of one page show, each with its words and its place."""
    boxes = [box for _, box in lines]
    steps = [upper.bottom - lower.bottom for upper, lower in pairwise(boxes)]
    steps = sorted(step for step in steps if 4 < step < 40) or [14.0]
    pitch, leading = median(steps), steps[len(steps) // 4]
    gutters = gutters_of(lines)
    if gutters:
        columns = [column_of(box, gutters) for box in boxes]
        inner = (
            _right_edge([b for b, own in zip(boxes, columns, strict=True) if own == at]) for at in range(len(gutters))
        )
        last = [box for box, own in zip(boxes, columns, strict=True) if own is None or own == len(gutters)]
        return Layout(pitch, _right_edge(last), gutters, tuple(inner), leading=leading)
    return Layout(pitch, _right_edge(boxes), leading=leading)


def _right_edge(boxes: Sequence[Box]) -> float:
    """Where full lines end: the right edge that nine in ten lines do not pass."""
    rights = sorted(box.right for box in boxes)
    return rights[int(0.9 * (len(rights) - 1))] if rights else 0.0
