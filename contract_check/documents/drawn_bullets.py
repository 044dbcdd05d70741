"""List items whose bullet is drawn: web browsers print discs, rings and squares as drawings, which are no text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from contract_check.documents.raw_pages import RawLine
from contract_check.model.document import Box

_REACH = 24.0  # points from a bullet to its words
_MOST = 400  # drawings on a page; more are a picture


def mark_items(lines: Sequence[RawLine], dots: Sequence[Box]) -> tuple[RawLine, ...]:
    """The lines, with `item` set for those before which a single dot is drawn.

    A row of dots is a leader or a rating, and a dot far from any words an ornament.
    """
    if not dots or len(dots) > _MOST:
        return tuple(lines)
    order = sorted(range(len(lines)), key=lambda at: lines[at].box.left)
    lefts = [lines[at].box.left for at in order]
    found: Counter[int] = Counter()
    for dot in dict.fromkeys(dots):
        middle = (dot.bottom + dot.top) / 2
        near = order[bisect_left(lefts, dot.right) : bisect_right(lefts, dot.right + _REACH)]
        beside = next((at for at in near if lines[at].box.bottom <= middle <= lines[at].box.top), None)
        if beside is not None:
            found[beside] += 1
    return tuple(replace(line, item=True) if found[at] == 1 else line for at, line in enumerate(lines))
