"""The objects that an open page is made of, by their addresses: pieces of text, paths, pictures, and forms that hold more of them.

A page has hundreds.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium_c

from contract_check.documents.by_address import ADDRESS, INT, address_of, for_numbers
from contract_check.model.document import Box

TEXT, PATH, FORM = pdfium_c.FPDF_PAGEOBJ_TEXT, pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_FORM
_LOOKED_AT = {PATH, FORM, pdfium_c.FPDF_PAGEOBJ_IMAGE}
_MAX_OBJECTS = 20_000  # a page with more drawing objects is a drawing; the rest is not looked at


_on_page = for_numbers(pdfium_c.FPDFPage_GetObject, ADDRESS, ADDRESS, INT)
_in_form = for_numbers(pdfium_c.FPDFFormObj_GetObject, ADDRESS, ADDRESS, ctypes.c_ulong)
_count_in_form = for_numbers(pdfium_c.FPDFFormObj_CountObjects, INT, ADDRESS)
_kind_of = for_numbers(pdfium_c.FPDFPageObj_GetType, INT, ADDRESS)
_get_matrix = for_numbers(pdfium_c.FPDFPageObj_GetMatrix, INT, ADDRESS, ADDRESS)
_get_bounds = for_numbers(pdfium_c.FPDFPageObj_GetBounds, INT, ADDRESS, *[ADDRESS] * 4)
_get_fill = for_numbers(pdfium_c.FPDFPageObj_GetFillColor, INT, ADDRESS, *[ADDRESS] * 4)
ink_mode_of = for_numbers(pdfium_c.FPDFTextObj_GetTextRenderMode, INT, ADDRESS)
set_ink_mode = for_numbers(pdfium_c.FPDFTextObj_SetTextRenderMode, INT, ADDRESS, INT)


class Matrix(NamedTuple):
    """How a form moves what is drawn in it, as PDF has it."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def moves(self, x: float, y: float) -> tuple[float, float]:
        """A point where its form puts it."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def moves_box(self, box: Box) -> Box:
        """A box where its form puts it."""
        x, y = zip(self.moves(box.left, box.bottom), self.moves(box.right, box.top), strict=True)
        return Box(min(x), min(y), max(x), max(y))

    def inside(self, around: Matrix) -> Matrix:
        """This matrix followed by the one around it."""
        return Matrix(
            self.a * around.a + self.b * around.c,
            self.a * around.b + self.b * around.d,
            self.c * around.a + self.d * around.c,
            self.c * around.b + self.d * around.d,
            *around.moves(self.e, self.f),
        )


class PageObjects(NamedTuple):
    """What a page is made of, each with the matrix of the form around it; a form stands before its contents."""

    texts: list[tuple[int, Matrix]]
    others: list[
        tuple[int, int, Matrix, int]
    ]  # paths, images and forms: with their kinds, and how many texts are drawn before


def objects_of(page: Any) -> PageObjects:
    """The objects of an open page, also those inside its forms."""
    texts: list[tuple[int, Matrix]] = []
    others: list[tuple[int, int, Matrix, int]] = []
    left = _MAX_OBJECTS
    count = pdfium_c.FPDFPage_CountObjects(page)
    holder = address_of(page.raw)
    waiting: list[tuple[Callable[[int, int], int], int, int, Matrix]] = [(_on_page, holder, count, Matrix())]
    while waiting:
        get, holder, count, matrix = waiting.pop()
        for index in range(min(count, left)):
            item = get(holder, index)
            kind = _kind_of(item)
            if kind == TEXT:
                texts.append((item, matrix))
                continue
            if kind == FORM:
                waiting.append((_in_form, item, _count_in_form(item), matrix_of(item, matrix)))
            if kind in _LOOKED_AT:
                others.append((item, kind, matrix, len(texts)))
        left -= min(count, left)
    return PageObjects(texts, others)


def matrix_of(item: int, around: Matrix) -> Matrix:
    """An object's own matrix inside that of the form around it."""
    own = pdfium_c.FS_MATRIX()
    if not _get_matrix(item, ctypes.addressof(own)):
        return around
    return Matrix(own.a, own.b, own.c, own.d, own.e, own.f).inside(around)


class Bounds:
    """The boxes around objects, before they are moved, read into the same four numbers each time."""

    def __init__(self) -> None:
        self._sides = (ctypes.c_float * 4)()
        start = ctypes.addressof(self._sides)
        self._places = (start, start + 4, start + 8, start + 12)

    def of(self, item: int) -> Box | None:
        """The box around an object; None where PDFium does not say."""
        return Box(*self._sides) if _get_bounds(item, *self._places) else None


class FillColour:
    """The colour and opacity with which objects are filled, read into the same four numbers each time."""

    def __init__(self) -> None:
        self._parts = (ctypes.c_uint * 4)()
        start = ctypes.addressof(self._parts)
        self._places = (start, start + 4, start + 8, start + 12)

    def of(self, item: int) -> list[int] | None:
        """Red, green, blue and opacity, each up to 255; None where an object has none of its own."""
        return self._parts[:] if _get_fill(item, *self._places) else None


def as_pointer(item: int) -> Any:
    """An object as pypdfium2 declares it."""
    return ctypes.cast(item, pdfium_c.FPDF_PAGEOBJECT)
