"""Two columns of a plain text, as a converter keeps them side by side: set one below the other.

Told from a table by their sentences, which go on from line to line in both columns; the cells of a table end with their row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from contract_check.model.late_pattern import late_pattern

_TWO = late_pattern(r"(?P<left>\s*\S(?:.*?\S)?)(?P<gap> {3,})(?P<right>\S.*)")
_FEWEST_LINES, _RUNNING = 4, 0.4
_NARROWEST = 15  # characters of the left column and its gap


def with_columns_apart(lines: Sequence[str]) -> Iterator[str]:
    """The lines, with the left column of a stretch before its right one."""
    found = [_TWO.fullmatch(line.rstrip()) for line in lines]
    starts = [match.start("right") if match and match.start("right") >= _NARROWEST else 0 for match in found]
    at = 0
    for start, group in groupby(starts):
        length = len(list(group))
        stretch = [match for match in found[at : at + length] if match]
        if (
            start
            and length >= _FEWEST_LINES
            and all(_runs_on([match[side] for match in stretch]) for side in ("left", "right"))
        ):
            yield from (*(match["left"] for match in stretch), "", *(match["right"] for match in stretch), "")
        else:
            yield from lines[at : at + length]
        at += length


def _runs_on(lines: Sequence[str]) -> bool:
    """Whether sentences go on from line to line, so that the lines are those of a column of text."""
    running = sum(1 for before, after in pairwise(lines) if before[-1] not in ".;:!?" and after.strip()[0].islower())
    return running >= _RUNNING * (len(lines) - 1)
