"""The rules on a page: level and upright strokes and the sides of boxes, through PDFium.

A rule is a `Box` without width or without height. What is slanted, curved or shorter than a
letter is no rule. Where they stand decides whether a page can hold a ruled table at all: underlines
have no uprights, and a border or a boxed notice has but one cell.

A white box without an outline is seen only beside a coloured one, as in a striped table; on a page
without coloured boxes it is what a web browser prints behind running text.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium_c

from contract_check.documents.page_objects import (
    PATH,
    Bounds,
    FillColour,
    Matrix,
    as_pointer,
    matrix_of,
    objects_of,
)
from contract_check.model.document import Box

_MAX_SEGMENTS = 20_000  # of a path
_MAX_CROSSINGS = 40_000  # and so is one whose rules could cross more often than in any table
_THIN = 3.0  # a thinner box is one rule
_SHORT = 3.0
_SLANT = 0.5
_SAME = 3.0  # rules nearer than this are one
_SMALLEST_DOT, _LARGEST_DOT = 1.5, 7.0  # points
_ROUND = 1.3  # times as high as wide at most, or the other way round
_FEWEST_POSITIONS = 3  # two columns have three uprights


class Drawing(NamedTuple):
    """What is on a page beside its text, and the objects that the text is made of."""

    has_images: bool
    rules: tuple[Box, ...]
    dots: tuple[Box, ...]  # discs, rings and squares of the size of a bullet
    texts: tuple[tuple[int, Matrix], ...] = ()  # each with the matrix of the form around it
    covers: tuple[
        tuple[Box, int], ...
    ] = ()  # filled paths that may lie over texts: over so many of them, from the first


def survey_drawing(page: Any) -> Drawing:
    """Find images, rules and dots on an open PDFium page, also inside its forms."""
    has_images = has_coloured_box = False
    rules: list[Box] = []
    white: list[Box] = []
    dots: list[Box] = []
    covers: list[tuple[Box, int]] = []
    texts, others = objects_of(page)
    bounds_of = Bounds().of
    for item, kind, matrix, before in others:
        if kind != PATH:
            has_images = True
        elif (bounds := bounds_of(item)) is None:
            continue
        elif _is_dot(bounds):
            dots.append(matrix.moves_box(bounds))
        elif max(bounds.width, bounds.height) < _SHORT:
            continue
        elif min(bounds.width, bounds.height) <= _THIN:
            # Most paths are a stroke or a thin box: one rule, told by the bounds alone.
            first, last = (bounds.left, bounds.bottom), (bounds.right, bounds.top)
            rules += _rule_between(matrix.moves(*first), matrix.moves(*last), _THIN)
        else:
            filled, outlined = _how_drawn(item)
            if filled and before:
                covers.append((matrix.moves_box(bounds), before))
            if filled and not outlined and _is_white(item):
                white += _sides_of(item, matrix)
                continue
            sides = _sides_of(item, matrix)
            has_coloured_box |= bool(sides)
            rules += sides
    seen = rules + white if has_coloured_box else rules
    return Drawing(
        has_images, tuple(dict.fromkeys(seen)), tuple(dots), tuple(texts), tuple(covers)
    )  # boxes that touch share a rule


def may_frame_table(rules: Sequence[Box]) -> bool:
    """Whether the rules could enclose two rows of two cells."""
    columns = _positions([rule.left for rule in rules if _is_upright(rule)])
    rows = _positions([rule.top for rule in rules if not _is_upright(rule)])
    return min(columns, rows) >= _FEWEST_POSITIONS and columns * rows <= _MAX_CROSSINGS


def _is_upright(rule: Box) -> bool:
    return rule.height > rule.width


def _positions(values: list[float]) -> int:
    """How many different places the values take, those near each other being one."""
    ordered = sorted(values)
    return bool(ordered) + sum(after - before > _SAME for before, after in pairwise(ordered))


def _is_dot(bounds: Box) -> bool:
    """Whether a path is as small as a bullet, and about as high as it is wide."""
    low, high = sorted((bounds.width, bounds.height))
    return low >= _SMALLEST_DOT and high <= _LARGEST_DOT and high <= _ROUND * low


def _how_drawn(item: int) -> tuple[bool, bool]:
    """Whether a path is filled, and whether it has an outline."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    known = pdfium_c.FPDFPath_GetDrawMode(as_pointer(item), fill, stroke)
    return bool(known and fill.value), bool(known and stroke.value)


def _is_white(item: int) -> bool:
    """Whether what is filled is filled with white."""
    colour = FillColour().of(item)
    return colour is not None and colour[:3] == [255, 255, 255]


def _sides_of(item: int, around: Matrix) -> list[Box]:
    """The rules among the straight segments of a path."""
    matrix = matrix_of(item, around)
    return [
        rule
        for first, last in _segments(as_pointer(item))
        for rule in _rule_between(matrix.moves(*first), matrix.moves(*last), _SLANT)
    ]


def _segments(path: Any) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight segments of a path, among them those that close it."""
    x, y = ctypes.c_float(), ctypes.c_float()
    begin = here = (0.0, 0.0)
    for index in range(min(pdfium_c.FPDFPath_CountSegments(path), _MAX_SEGMENTS)):
        segment = pdfium_c.FPDFPath_GetPathSegment(path, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        before, here = here, (x.value, y.value)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            begin = here
        elif kind == pdfium_c.FPDF_SEGMENT_LINETO:
            yield before, here
        if pdfium_c.FPDFPathSegment_GetClose(segment):
            yield here, begin


def _rule_between(first: tuple[float, float], last: tuple[float, float], slant: float) -> Iterator[Box]:
    """The rule from one point to another, if it is level or upright within `slant` and long enough."""
    (left, right), (bottom, top) = sorted((first[0], last[0])), sorted((first[1], last[1]))
    width, height = right - left, top - bottom
    if height <= slant and width >= _SHORT:
        middle = (bottom + top) / 2
        yield Box(left, middle, right, middle)
    elif width <= slant and height >= _SHORT:
        middle = (left + right) / 2
        yield Box(middle, bottom, middle, top)
