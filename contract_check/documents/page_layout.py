"""How the text of a page is set: the distance from line to line, its columns, and where full lines end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from contract_check.documents.columns import is_set_in_columns, middle_of
from contract_check.model.document import Box


@dataclass(frozen=True)
class Layout:
    """A page's usual distance from line to line, and the right edges of its text.

    On a page set in two columns, lines left of `middle` have an edge of their own. `is_sized` says that the height of a line
    is that of its letters' font, as in a PDF with text; OCR gives that of the letters. `leading` is the distance of lines that
    stand close, within a paragraph.
    """

    pitch: float
    right: float
    middle: float = 0.0
    inner_right: float = 0.0
    is_sized: bool = True
    leading: float = 14.0

    def right_of(self, box: Box) -> float:
        """The right edge of the column that a line stands in."""
        return self.inner_right if box.right <= self.middle + 4 else self.right


def measure(lines: Sequence[tuple[str, Box]]) -> Layout:
    """The layout that the lines of one page show, each with its words and its place."""
    boxes = [box for _, box in lines]
    steps = [upper.bottom - lower.bottom for upper, lower in pairwise(boxes)]
    steps = sorted(step for step in steps if 4 < step < 40) or [14.0]
    pitch, leading = median(steps), steps[len(steps) // 4]
    if is_set_in_columns(lines):
        middle = middle_of(boxes)
        first = [box for box in boxes if box.right <= middle + 4]
        second = [box for box in boxes if box.right > middle + 4]
        return Layout(pitch, _right_edge(second), middle, _right_edge(first), leading=leading)
    return Layout(pitch, _right_edge(boxes), leading=leading)


def _right_edge(boxes: Sequence[Box]) -> float:
    """Where full lines end: the right edge that nine in ten lines do not pass."""
    rights = sorted(box.right for box in boxes)
    return rights[int(0.9 * (len(rights) - 1))] if rights else 0.0
