"""Pages set in two or more columns of running text, as small print often is.

Two columns of one width are told by the middle of the page. Three and more, or two of which one is wider, are told by the
streets of white between them; what stands on either side of a street may also be the cells of a table, so the lines of
such columns must be full.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from contract_check.model.document import Box

_OVER = 4.0  # points by which a line of a column may reach over its edge
_FEWEST_LINES = 12
_FEWEST_IN_LAST = 5  # the text may end at the head of the last column
_USUAL_LENGTH = 25  # characters; shorter parts are cells of a table
_FEW = 0.15  # of the lines of a page, which may run across its columns
_WIDEST = 0.75  # of the width of the text: a wider column has none beside it
_STREET = 6.0  # points: the least white space between two columns
_FULL = 0.72  # of a column's width
_MOSTLY = 0.45  # of a column's lines are as full as that


def is_set_in_columns(lines: Sequence[tuple[str, Box]]) -> bool:
    """Whether most lines (text, box) stand in columns, and are long enough."""
    return bool(gutters_of(lines))


def gutters_of(lines: Sequence[tuple[str, Box]]) -> tuple[float, ...]:
    """Where one column ends and the next begins, from the left to the right; nothing on a page with one column."""
    if len(lines) < 2 * _FEWEST_LINES:
        return ()
    streets = _streets_among(lines)
    if len(streets) < 2 and _stand_beside_middle(lines, middle := _middle_of([box for _, box in lines])):
        return (middle,)
    return streets


def column_of(box: Box, gutters: Sequence[float]) -> int | None:
    """The number of the column in which something stands; none where it runs across columns."""
    column = bisect_right(gutters, box.left + _OVER)
    return column if column == len(gutters) or box.right <= gutters[column] + _OVER else None


def _middle_of(boxes: Sequence[Box]) -> float:
    """The middle of what is printed on a page, from its outermost boxes."""
    return (min(box.left for box in boxes) + max(box.right for box in boxes)) / 2


def _stand_beside_middle(lines: Sequence[tuple[str, Box]], middle: float) -> bool:
    first = [text for text, box in lines if box.right <= middle + _OVER]
    second = [text for text, box in lines if box.left >= middle - _OVER]
    return (
        min(len(first), len(second)) >= _FEWEST_LINES
        and len(first) + len(second) >= (1 - _FEW) * len(lines)
        and all(sum(map(len, half)) >= _USUAL_LENGTH * len(half) for half in (first, second))
    )


def _streets_among(lines: Sequence[tuple[str, Box]]) -> tuple[float, ...]:
    """Where the streets of white end, if full lines of running text stand between all of them."""
    boxes = [box for _, box in lines]
    widest = _WIDEST * (max(box.right for box in boxes) - min(box.left for box in boxes))
    if sum(box.width > widest for box in boxes) > _FEW * len(boxes):
        return ()  # most pages, at no cost
    gutters = tuple(_streets(boxes, _FEW * len(boxes)))
    if not gutters:
        return ()
    columns: list[list[tuple[str, Box]]] = [[] for _ in range(len(gutters) + 1)]
    for text, box in lines:
        column = column_of(box, gutters)
        if column is not None:
            columns[column].append((text, box))
    fewest = [*[_FEWEST_LINES] * len(gutters), _FEWEST_IN_LAST]
    is_text = all(len(own) >= least and _is_running_text(own) for own, least in zip(columns, fewest, strict=True))
    return gutters if is_text and sum(map(len, columns)) >= (1 - _FEW) * len(lines) else ()


def _streets(boxes: Sequence[Box], most: float) -> Iterator[float]:
    """The right ends of the stretches between text and text that at most so many boxes cross.

    Ragged lines make such a stretch wider than the street, which is where the fewest boxes cross it.
    """
    changes = Counter(box.left for box in boxes)
    changes.subtract(Counter(box.right for box in boxes))
    crossing, stretches = 0, []
    for here, following in pairwise(sorted(changes)):
        crossing += changes[here]
        stretches.append((crossing, here, following))
    for is_white, group in groupby(stretches, key=lambda stretch: stretch[0] <= most):
        white = list(group)
        if is_white and white[0] is not stretches[0] and white[-1] is not stretches[-1]:
            few = min(crossing for crossing, *_ in white) + most / 4
            street = max(
                (list(own) for is_street, own in groupby(white, key=lambda stretch: stretch[0] <= few) if is_street),
                key=lambda own: own[-1][2] - own[0][1],
            )
            if street[-1][2] - street[0][1] >= _STREET:
                yield street[-1][2]


def _is_running_text(column: Sequence[tuple[str, Box]]) -> bool:
    """Whether the lines of a column are long, and most end where the column does."""
    left, right = min(box.left for _, box in column), max(box.right for _, box in column)
    full = sum(box.right - left >= _FULL * (right - left) for _, box in column)
    return full >= _MOSTLY * len(column) and sum(len(text) for text, _ in column) >= _USUAL_LENGTH * len(column)
