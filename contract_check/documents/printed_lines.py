"""The printed lines of a page, with the parts of those that wide gaps divide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from math import inf
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from contract_check.documents.column_starts import cut_at_columns
from contract_check.documents.pdf_text import PlacedText, around_both
from contract_check.documents.raw_pages import RawLine
from contract_check.model.document import Box, box_around
from contract_check.model.late_pattern import late_pattern

LARGE = 1.8  # times the usual height of a line
_FULL_LENGTH = 40  # characters; shorter lines may be headings
_AROUND = 4  # lines before and after a divided one, between which the lines of its cells may stand
_STEP = 0.35  # of a line's height
_NARROW = 0.45  # of a line's height: more than any blank between words, unless a line is justified
_GUTTER = 0.7  # of a line's height: the least white space between two columns
_LOOKED_AT, _FEWEST_DIVIDED = 8, 5  # lines that are looked at for a gutter, and that have it
_WIDER, _OUTSTANDING = 1.3, 2.2  # times the narrowest blank of its line
_ALIGNED = 3.0  # points from the edge of a column
_FEWEST_LONG = 13  # lines of a page set in columns
_SMALLER = 0.92  # times as high
_LOOSE = 1.15  # a line this much looser than usual is looked at for wide gaps
# PDFium writes a hyphen at a line's end as one of two marks, with or without a line break.
_PRINTED_LINE = late_pattern(r"[^\n\x02\ufffe]*[\x02\ufffe]|[^\n\x02\ufffe]+")


def read_lines(page: PlacedText) -> Iterator[RawLine]:
    """The lines in the order of the content stream."""
    printed_lines: list[tuple[int, RawLine]] = []
    shrinking: set[int] = set()  # where lines begin that end in smaller letters: a note may stand beside them
    for printed in _PRINTED_LINE.finditer(page.text):
        bare = printed[0].strip()
        if bare:
            first = printed.start() + printed[0].index(bare[0])
            start, end = page.box_at(first), page.box_at(first + len(bare) - 1)
            if end.height < _SMALLER * start.height:
                shrinking.add(first)
            printed_lines.append((first, RawLine(bare, around_both(start, end))))
    usual_height = median(line.height for _, line in printed_lines) if printed_lines else 0.0
    lines = [part for line in printed_lines for part in _split_at_stamps(*line, LARGE * usual_height, page)]
    usual = _usual_advance([line for _, line in lines])
    gutters = _gutters(lines, page)
    divided = bool(gutters) or _has_gutter(lines, page)
    loose = [at for at, (_, line) in enumerate(lines) if divided or _advance(line) > _LOOSE * usual]
    parted = _divide_lines(lines, loose, page, gutters)
    parted |= cut_at_columns(lines, parted, page)
    for at, (first, line) in enumerate(lines):
        whole = parted.get(at, line)
        yield _with_note(whole, first, page) if first in shrinking else whole


def _with_note(line: RawLine, first: int, page: PlacedText) -> RawLine:
    """The line with what stands behind it in smaller letters, beyond a wide gap."""
    if raised := _count_raised(line.text, first, page):
        return replace(line, raised=raised)
    parts = line.fragments or _with_parts(line, first, page, ()).fragments
    if len(parts) < 2 or parts[-1][1].height >= _SMALLER * min(box.height for _, box in parts[:-1]):
        return line
    return replace(line, behind=(*parts[-1], parts[-2][1].right))


def _count_raised(line: str, first: int, page: PlacedText) -> int:
    """How many smaller digits stand right behind the larger digits of a figure at a line's end."""
    figure = len(line) - len(line.rstrip("0123456789"))
    if figure < 2:
        return 0
    heights = [page.box_at(first + at).height for at in range(len(line) - figure, len(line))]
    small = next((at for at, height in enumerate(heights) if height < _SMALLER * heights[0]), figure)
    return figure - small


def _divide_lines(
    lines: Sequence[tuple[int, RawLine]], loose: Sequence[int], page: PlacedText, gutters: Sequence[float]
) -> dict[int, RawLine]:
    """The lines that have parts: loose ones, and full ones beside them, which may be rows too."""
    found: dict[int, RawLine] = {}
    seen: set[int] = set()
    waiting = list(loose)
    while waiting:
        at = waiting.pop()
        if at in seen or not 0 <= at < len(lines) or lines[at][1].askew:
            continue
        seen.add(at)
        found[at] = _with_parts(lines[at][1], lines[at][0], page, gutters)
        if found[at].fragments:
            waiting += range(at - _AROUND, at + _AROUND + 1)
    return found


def _split_at_stamps(first: int, line: RawLine, large: float, page: PlacedText) -> Iterator[tuple[int, RawLine]]:
    """A tall line in parts of one kind: PDFium writes what is stamped over a line into the line itself.

    The last letter of a word says how high it is, for the first may be a large initial.
    """
    if line.height <= large:
        yield first, line
        return
    words = [(first + word.start(), first + word.end() - 1) for word in re.finditer(r"\S+", line.text)]
    kinds = [(page.is_askew(end), page.box_at(end).top - page.box_at(end).bottom > large) for _, end in words]
    for (askew, is_large), group in groupby(zip(words, kinds, strict=True), key=itemgetter(1)):
        part = [word for word, _ in group]
        start, end = part[0][0], part[-1][1]
        box = page.box_of(start, end)
        if not askew and not is_large:
            last = page.box_at(end)
            box = Box(box.left, last.bottom, box.right, last.top)
        yield start, RawLine(line.text[start - first : end - first + 1], box, askew=askew)


def _advance(line: RawLine) -> float:
    """Width for each character: a line with wide gaps has much of it."""
    return line.box.width / max(len(line.text), 1)


def _usual_advance(lines: list[RawLine]) -> float:
    """That of running text, which is the tighter part of a page that is mostly tables."""
    long_ones = sorted(_advance(line) for line in lines if len(line.text) > 30)
    return long_ones[len(long_ones) // 4] if long_ones else 4.0


def _has_gutter(lines: Sequence[tuple[int, RawLine]], page: PlacedText) -> bool:
    """Whether all long lines are divided at one place, as those of a table or of two columns that were written row by row.

    A few lines are looked at, and only around their middles: the first one tells nearly always.
    """
    long_ones = [(first, line) for first, line in lines if len(line.text) > _FULL_LENGTH]
    left, right = 0.0, inf
    for first, line in long_ones[2 :: max(1, len(long_ones) // 4)]:
        around = [word for word in re.finditer(r"\S+", line.text) if 0.25 < word.start() / len(line.text) < 0.75]
        boxes = [page.box_of(first + word.start(), first + word.end() - 1) for word in around]
        gaps = [(after.left - before.right, before.right, after.left) for before, after in pairwise(boxes)]
        width, start, end = max(gaps, default=(0.0, 0.0, 0.0))
        left, right = max(left, start), min(right, end)
        if width < _GUTTER * line.height or left >= right:
            return False
    return right < inf


class _Gap(NamedTuple):
    """White between two words of a line, and whether it is much wider than the narrowest there."""

    left: float
    right: float
    stands_out: bool


def _gutters(lines: Sequence[tuple[int, RawLine]], page: PlacedText) -> list[float]:
    """The places at which most long lines are divided, as those of columns that were written row by row.

    A few lines are looked at; the first two tell nearly always.
    """
    long_ones = [(first, line) for first, line in lines if len(line.text) > _FULL_LENGTH]
    if len(long_ones) < _FEWEST_LONG:
        return []
    looked_at = long_ones[2 :: max(1, len(long_ones) // _LOOKED_AT)]
    gaps: list[list[_Gap]] = []
    for first, line in looked_at:
        gaps.append(_wide_gaps(line, first, page))
        if len(gaps) == 2 and not any(gaps):
            return []
    places = {gap.right - 1 for own in gaps for gap in own}
    return [place for place in sorted(places) if _is_gutter(place, [line for _, line in looked_at], gaps)]


def _wide_gaps(line: RawLine, first: int, page: PlacedText) -> list[_Gap]:
    inner = [word for word in re.finditer(r"\S+", line.text) if 0.15 < word.start() / len(line.text) < 0.85]
    boxes = [page.box_of(first + word.start(), first + word.end() - 1) for word in inner]
    widths = [after.left - before.right for before, after in pairwise(boxes)]
    if max(widths, default=0.0) < _GUTTER * line.height:
        return []
    return [
        _Gap(before.right, after.left, width >= _OUTSTANDING * min(widths))
        for width, (before, after) in zip(widths, pairwise(boxes), strict=True)
        if width >= max(_GUTTER * line.height, _WIDER * min(widths))
    ]


def _is_gutter(place: float, lines: Sequence[RawLine], gaps: Sequence[Sequence[_Gap]]) -> bool:
    """Whether nearly all of the lines that run past a place have a gap there.

    Justified lines have wide blanks that meet by chance, also two letters wide where all are of one width: one that does not
    stand out counts where the next column begins alone.
    """
    past = [own for line, own in zip(lines, gaps, strict=True) if line.box.left < place < line.box.right]
    having = sum(
        any(gap.left < place < gap.right and (gap.stands_out or gap.right - place <= _ALIGNED) for gap in own)
        for own in past
    )
    return having >= max(_FEWEST_DIVIDED, len(past) - 1)


def _steps(before: Box, after: Box, em: float) -> bool:
    """Whether a word stands higher or lower than the one before: PDFium joins cells at half a line's distance."""
    up, down = after.bottom - before.bottom, after.top - before.top
    return min(up, down) > _STEP * em or max(up, down) < -_STEP * em


def _with_parts(line: RawLine, first: int, page: PlacedText, gutters: Sequence[float]) -> RawLine:
    """The line with its fragments, between blanks about as wide as its letters are high, and its pieces.

    A justified line has wide blanks throughout; there only a blank that stands out from the narrowest divides, and one
    where most lines of the page have a gutter.
    """
    words = page.words_of(first, line.text)
    if len(words) < 2:
        return line
    boxes = [word.box for word in words]
    em = max(min(box.height for box in boxes), 6.0)  # cells of a row may stand at different heights
    gaps = [inf if _steps(before, after, em) else after.left - before.right for before, after in pairwise(boxes)]
    if max(gaps) <= _NARROW * em:
        return line
    for at, (before, after) in enumerate(pairwise(boxes)):
        if gaps[at] > _NARROW * em and any(before.right < gutter < after.left for gutter in gutters):
            gaps[at] = inf
    wide = min(1.6 * em, max(0.85 * em, 3 * min(gaps)))

    def parts(needed: float) -> tuple[tuple[str, Box], ...]:
        ends = [index for index, gap in enumerate(gaps, start=1) if gap > needed]
        cuts = pairwise([0, *ends, len(words)])
        return tuple((line.text[words[a].start : words[b - 1].end], box_around(boxes[a:b])) for a, b in cuts if ends)

    return replace(line, fragments=parts(wide), pieces=parts(_NARROW * em))
