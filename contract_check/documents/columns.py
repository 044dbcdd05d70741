"""Pages set in two columns of running text, as small print often is."""

from __future__ import annotations

from collections.abc import Sequence

from contract_check.model.document import Box

_FEWEST_LINES = 12
_USUAL_LENGTH = 25  # characters; shorter parts are cells of a table


def middle_of(boxes: Sequence[Box]) -> float:
    """The middle of what is printed on a page, from its outermost boxes."""
    return (min(box.left for box in boxes) + max(box.right for box in boxes)) / 2


def is_set_in_columns(lines: Sequence[tuple[str, Box]]) -> bool:
    """Whether most lines (text, box) stand left or right of the middle, and are long enough."""
    if len(lines) < 2 * _FEWEST_LINES:
        return False
    middle = middle_of([box for _, box in lines])
    first = [text for text, box in lines if box.right <= middle + 4]
    second = [text for text, box in lines if box.left >= middle - 4]
    return (
        min(len(first), len(second)) >= _FEWEST_LINES
        and len(first) + len(second) >= 0.85 * len(lines)
        and all(sum(map(len, half)) >= _USUAL_LENGTH * len(half) for half in (first, second))
    )
