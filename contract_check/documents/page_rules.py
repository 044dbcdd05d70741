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

from contract_check.model.document import Box

_MAX_OBJECTS = 20_000  # a page with more drawing objects is a drawing; the rest is not looked at
_MAX_CROSSINGS = 40_000  # and so is one whose rules could cross more often than in any table
_THIN = 3.0  # a thinner box is one rule
_SHORT = 3.0
_SLANT = 0.5
_SAME = 3.0  # rules nearer than this are one
_SMALLEST_DOT, _LARGEST_DOT = 1.5, 7.0  # points
_ROUND = 1.3  # times as high as wide at most, or the other way round
_FEWEST_POSITIONS = 3  # two columns have three uprights


class _Matrix(NamedTuple):
    """How a form moves what is drawn in it, as PDF has it."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def moves(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def inside(self, around: _Matrix) -> _Matrix:
        """This matrix followed by the one around it."""
        return _Matrix(
            self.a * around.a + self.b * around.c,
            self.a * around.b + self.b * around.d,
            self.c * around.a + self.d * around.c,
            self.c * around.b + self.d * around.d,
            *around.moves(self.e, self.f),
        )


_LOOKED_AT = {
    pdfium_c.FPDF_PAGEOBJ_TEXT,
    pdfium_c.FPDF_PAGEOBJ_PATH,
    pdfium_c.FPDF_PAGEOBJ_IMAGE,
    pdfium_c.FPDF_PAGEOBJ_FORM,
}


class TextObject(NamedTuple):
    """A piece of text as PDFium holds it, with the matrix of the form around it."""

    item: Any
    around: _Matrix

    def box(self) -> Box:
        """Where it stands on the page; a box of nothing where PDFium does not say."""
        bounds = _bounds_of(self.item)
        return _moved(bounds, self.around) if bounds else Box(0, 0, 0, 0)


class Drawing(NamedTuple):
    """What is on a page beside its text, and the objects that the text is made of."""

    has_images: bool
    rules: tuple[Box, ...]
    dots: tuple[Box, ...]  # discs, rings and squares of the size of a bullet
    texts: tuple[TextObject, ...] = ()


def survey_drawing(page: Any) -> Drawing:
    """Find images, rules and dots on an open PDFium page, also inside its forms."""
    has_images = has_coloured_box = False
    rules: list[Box] = []
    white: list[Box] = []
    dots: list[Box] = []
    texts: list[TextObject] = []
    for item, kind, matrix in _objects(page):
        if kind == pdfium_c.FPDF_PAGEOBJ_TEXT:
            texts.append(TextObject(item, matrix))
        elif kind != pdfium_c.FPDF_PAGEOBJ_PATH:
            has_images = True
        elif (bounds := _bounds_of(item)) is None:
            continue
        elif _is_dot(bounds):
            dots.append(_moved(bounds, matrix))
        elif max(bounds.right - bounds.left, bounds.top - bounds.bottom) < _SHORT:
            continue
        elif min(bounds.right - bounds.left, bounds.top - bounds.bottom) <= _THIN:
            # Most paths are a stroke or a thin box: one rule, told by the bounds alone.
            first, last = (bounds.left, bounds.bottom), (bounds.right, bounds.top)
            rules += _rule_between(matrix.moves(*first), matrix.moves(*last), _THIN)
        elif _is_white(item):
            white += _sides_of(item, matrix)
        else:
            sides = _sides_of(item, matrix)
            has_coloured_box |= bool(sides)
            rules += sides
    seen = rules + white if has_coloured_box else rules
    return Drawing(has_images, tuple(dict.fromkeys(seen)), tuple(dots), tuple(texts))  # boxes that touch share a rule


def may_frame_table(rules: Sequence[Box]) -> bool:
    """Whether the rules could enclose two rows of two cells."""
    columns = _positions([rule.left for rule in rules if _is_upright(rule)])
    rows = _positions([rule.top for rule in rules if not _is_upright(rule)])
    return min(columns, rows) >= _FEWEST_POSITIONS and columns * rows <= _MAX_CROSSINGS


def _is_upright(rule: Box) -> bool:
    return rule.top - rule.bottom > rule.right - rule.left


def _positions(values: list[float]) -> int:
    """How many different places the values take, those near each other being one."""
    ordered = sorted(values)
    return bool(ordered) + sum(after - before > _SAME for before, after in pairwise(ordered))


def _objects(page: Any) -> Iterator[tuple[Any, int, _Matrix]]:
    """Texts, paths, images and forms with the matrix of the form around them; a form before its contents."""
    left = _MAX_OBJECTS
    waiting: list[tuple[Any, Any, int, _Matrix]] = [
        (pdfium_c.FPDFPage_GetObject, page, pdfium_c.FPDFPage_CountObjects(page), _Matrix())
    ]
    while waiting:
        get, holder, count, matrix = waiting.pop()
        for index in range(min(count, left)):
            item = get(holder, index)
            kind = pdfium_c.FPDFPageObj_GetType(item)
            if kind == pdfium_c.FPDF_PAGEOBJ_FORM:
                inside = pdfium_c.FPDFFormObj_CountObjects(item)
                waiting.append((pdfium_c.FPDFFormObj_GetObject, item, inside, _matrix_of(item, matrix)))
            if kind in _LOOKED_AT:
                yield item, kind, matrix
        left -= min(count, left)


def _matrix_of(item: Any, around: _Matrix) -> _Matrix:
    """An object's own matrix inside that of the form around it."""
    own = pdfium_c.FS_MATRIX()
    if not pdfium_c.FPDFPageObj_GetMatrix(item, own):
        return around
    return _Matrix(own.a, own.b, own.c, own.d, own.e, own.f).inside(around)


def _bounds_of(path: Any) -> Box | None:
    """The box around a path, before it is moved."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium_c.FPDFPageObj_GetBounds(path, left, bottom, right, top):
        return None
    return Box(left.value, bottom.value, right.value, top.value)


def _is_dot(bounds: Box) -> bool:
    """Whether a path is as small as a bullet, and about as high as it is wide."""
    low, high = sorted((bounds.right - bounds.left, bounds.top - bounds.bottom))
    return low >= _SMALLEST_DOT and high <= _LARGEST_DOT and high <= _ROUND * low


def _moved(bounds: Box, matrix: _Matrix) -> Box:
    """A box where its form puts it."""
    x, y = zip(matrix.moves(bounds.left, bounds.bottom), matrix.moves(bounds.right, bounds.top), strict=True)
    return Box(min(x), min(y), max(x), max(y))


def _is_white(path: Any) -> bool:
    """Whether a path is filled with white and has no outline."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium_c.FPDFPath_GetDrawMode(path, fill, stroke) or stroke.value or not fill.value:
        return False
    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))
    pdfium_c.FPDFPageObj_GetFillColor(path, red, green, blue, opacity)
    return red.value == green.value == blue.value == 255


def _sides_of(path: Any, around: _Matrix) -> list[Box]:
    """The rules among the straight segments of a path."""
    matrix = _matrix_of(path, around)
    return [
        rule
        for first, last in _segments(path)
        for rule in _rule_between(matrix.moves(*first), matrix.moves(*last), _SLANT)
    ]


def _segments(path: Any) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight segments of a path, among them those that close it."""
    x, y = ctypes.c_float(), ctypes.c_float()
    begin = here = (0.0, 0.0)
    for index in range(min(pdfium_c.FPDFPath_CountSegments(path), _MAX_OBJECTS)):
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
