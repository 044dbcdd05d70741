"""The numbers that count the lines of a page, as pleadings and drafts have them: on the left, on the right, or on both sides.

They stand alone beside all of the text, or before or behind nearly each of its lines, and count on down the page by ones or by
fives. Where they do so on one page, a few are enough on another, as on the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.model.document import Box
from contract_check.model.late_pattern import late_pattern

_FIRST = late_pattern(r"(?P<n>\d{1,4})(?:\s+|$)")
_LAST = late_pattern(r"(?:^|\s+)(?P<n>\d{1,4})$")
_FEWEST_ALONE, _FEWEST_AMONG, _FEWEST_MORE = 5, 12, 2  # numbers on a page; on one more of the same document
_FEW = 0.2  # lines without a number for each with one
_SAME_EDGE, _UNLIKE = 16.0, 1.25  # points, and times the length


class _Kind(NamedTuple):
    """On which side the numbers stand, and whether alone."""

    left: bool
    alone: bool

    @property
    def fewest(self) -> int:
        return _FEWEST_ALONE if self.alone else _FEWEST_AMONG


_KINDS = [_Kind(left, alone) for alone in (True, False) for left in (True, False)]


def without_line_numbers(pages: Sequence[RawPage]) -> list[RawPage]:
    """The pages without the numbers that count their lines."""
    kept = list(pages)
    for kind in _KINDS:
        if any(_numbers(page, kind, kind.fewest) for page in kept):
            kept = [_cut(page, kind, _numbers(page, kind, _FEWEST_MORE)) for page in kept]
    return kept


def _numbers(page: RawPage, kind: _Kind, fewest: int) -> dict[int, re.Match[str]]:
    """The lines that are, begin or end with a number of a count down the page."""
    find, edge = (_FIRST.match, 0) if kind.left else (_LAST.search, -1)
    ends = [(i, text) for i, line in enumerate(page.lines) if (text := line.text.strip()) and text[edge].isdigit()]
    found = {i: match for i, text in ends if (match := find(text))}
    if len(found) < fewest or (not kind.alone and len(page.lines) - len(found) >= _FEW * len(found)):
        return {}
    alone = {i: match for i, match in found.items() if page.lines[i].text.strip().isdecimal()}
    if kind.alone:
        others = [line.box for i, line in enumerate(page.lines) if i not in alone and not line.aside]
        edges = [box.left if kind.left else -box.right for box in others]
        beyond = min(edges, default=0.0)
        outer = {i: page.lines[i].box.right if kind.left else -page.lines[i].box.left for i in alone}
        found = {i: alone[i] for i, inner in outer.items() if inner < beyond}
    elif not (kind.left or _end_alike([page.lines[i] for i in found])):
        return {}
    return found if len(found) >= fewest and _counts_on(page, found) else {}


def _end_alike(lines: Sequence[RawLine]) -> bool:
    """Whether lines end at one place however many words they have: "Level 1" is no text with a number behind it."""
    rights, lengths = [line.box.right for line in lines], [len(line.text) for line in lines]
    return max(rights) - min(rights) < _SAME_EDGE and max(lengths) > _UNLIKE * min(lengths)


def _counts_on(page: RawPage, numbers: dict[int, re.Match[str]]) -> bool:
    """Whether each number is the one above it and one, or five, more."""
    order = sorted(numbers, key=lambda index: -page.lines[index].box.top)
    values = [int(numbers[index]["n"]) for index in order]
    return {after - before for before, after in pairwise(values)} in ({1}, {5})


def _cut(page: RawPage, kind: _Kind, numbers: dict[int, re.Match[str]]) -> RawPage:
    lines: list[RawLine] = []
    for index, line in enumerate(page.lines):
        if index not in numbers:
            lines.append(line)
            continue
        found, text = numbers[index], line.text.strip()
        rest = text[found.end() :] if kind.left else text[: found.start()]
        if rest:
            lines.append(_cut_line(line, rest, kind))
    return replace(page, lines=tuple(lines)) if numbers else page


def _cut_line(line: RawLine, rest: str, kind: _Kind) -> RawLine:
    """The line from after its number on, or up to it."""
    pieces = line.pieces[1:] if kind.left else line.pieces[:-1]
    parts = line.fragments
    if len(parts) < 2 or not parts[0 if kind.left else -1][0].isdigit():
        return replace(line, text=rest, pieces=pieces)
    left, bottom, right, top = line.box
    parts = parts[1:] if kind.left else parts[:-1]
    box = Box(parts[0][1].left, bottom, right, top) if kind.left else Box(left, bottom, parts[-1][1].right, top)
    return replace(line, text=rest, box=box, fragments=parts if len(parts) > 1 else (), pieces=pieces)
