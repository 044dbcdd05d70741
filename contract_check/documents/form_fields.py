"""The fields of a fillable PDF: what has been typed or chosen in them, and where it stands on the page.

PDFium's form module says what a field holds, as a viewer shows it. A field of text that nobody has filled in is a blank, and
a box is written as it is printed elsewhere: ☒ where it is ticked, ☐ where it is not. What is hidden, a password and a push
button say nothing. Fields come from outside: their number and length are bounded, and whatever is over that is told.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.field_signs import BLANK, TICKED, UNTICKED
from contract_check.documents.orientation import Turn
from contract_check.model.document import Box

_MARKS = frozenset("Xx✓✔✗✘☒☑")
_SAYS_NOTHING = ((), (BLANK,), (UNTICKED,))
_MOST = 2_000  # fields of a page; a form has tens
_LONGEST = 10_000  # characters of a value
_MOST_OPTIONS = 500  # of a list
_SMALLEST = 2.0  # points; a field that is less wide or high shows nothing
OUT_OF_SIGHT = pdfium_c.FPDF_ANNOT_FLAG_HIDDEN | pdfium_c.FPDF_ANNOT_FLAG_NOVIEW
_PASSWORD = 1 << 13  # of the flags of a field of text
_BOXES = (pdfium_c.FPDF_FORMFIELD_CHECKBOX, pdfium_c.FPDF_FORMFIELD_RADIOBUTTON)
_LISTS = (pdfium_c.FPDF_FORMFIELD_COMBOBOX, pdfium_c.FPDF_FORMFIELD_LISTBOX)

# It warns of each form of the kind XFA that only the static form beside it is read, which is what is wanted.
logging.getLogger("pypdfium2").setLevel(logging.ERROR)


class Field(NamedTuple):
    """What a field shows, line by line, its box on the page, and how large its letters are taken to be."""

    box: Box
    lines: tuple[str, ...]
    size: float = 12.0

    @property
    def is_blank(self) -> bool:
        """Whether nobody has filled it in."""
        return self.lines == (BLANK,)

    @property
    def is_mark(self) -> bool:
        """Whether it is what somebody puts into a box that is printed."""
        return len(self.lines) == 1 and self.lines[0] in _MARKS


class FormFields(NamedTuple):
    """The fields of a page, and how many more hold something that cannot be placed on it."""

    placed: tuple[Field, ...] = ()
    lost: int = 0

    def moved(self, turn: Turn) -> FormFields:
        """The fields with their boxes turned as those of the text are."""
        return FormFields(
            tuple(sorted((field._replace(box=turn(field.box)) for field in self.placed), key=_from_the_top)), self.lost
        )


def open_forms(pdf: pdfium.PdfDocument) -> None:
    """Have the fields of a file read and drawn; right after opening it, before any page is."""
    with suppress(pdfium.PdfiumError):
        pdf.init_forms()


def is_drawn_by_its_program(pdf: pdfium.PdfDocument) -> bool:
    """Whether a file is a form of the kind XFA without a static one: its pages hold none of what is shown."""
    return bool(pdf.get_formtype() == pdfium_c.FORMTYPE_XFA_FULL)


def read_fields(pdf: pdfium.PdfDocument, page: pdfium.PdfPage) -> FormFields:
    """The fields on an open page, from the top down and from the left to the right."""
    if pdf.formenv is None:
        return FormFields()
    count = pdfium_c.FPDFPage_GetAnnotCount(page)
    sheet = Box(*page.get_bbox())
    placed: list[Field] = []
    lost = max(count - _MOST, 0)
    for index in range(min(count, _MOST)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            shown = _lines_of(pdf.formenv, annotation)
            box = box_of(annotation)
        finally:
            pdfium_c.FPDFPage_CloseAnnot(annotation)
        if shown is None or box is None or not lies_on(sheet, box):
            lost += shown not in _SAYS_NOTHING
        elif shown:
            placed.append(Field(box, shown))
    return FormFields(tuple(sorted(placed, key=_from_the_top)), lost)


def _from_the_top(field: Field) -> tuple[float, float]:
    return -field.box.top, field.box.left


def _lines_of(form: Any, annotation: Any) -> tuple[str, ...] | None:
    """What is shown of a field; nothing where it shows no words, None where they are too many."""
    is_widget = pdfium_c.FPDFAnnot_GetSubtype(annotation) == pdfium_c.FPDF_ANNOT_WIDGET
    if not is_widget or pdfium_c.FPDFAnnot_GetFlags(annotation) & OUT_OF_SIGHT:
        return ()
    kind = pdfium_c.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in _BOXES:
        return (TICKED if pdfium_c.FPDFAnnot_IsChecked(form, annotation) else UNTICKED,)
    if kind in _LISTS:
        chosen = list(_chosen(form, annotation))
        if chosen:
            return None if None in chosen else _in_lines("\n".join(filter(None, chosen)))
    elif kind != pdfium_c.FPDF_FORMFIELD_TEXTFIELD or _is_password(form, annotation):
        return ()
    return _in_lines(read_string(lambda *place: pdfium_c.FPDFAnnot_GetFormFieldValue(form, annotation, *place)))


def _is_password(form: Any, annotation: Any) -> bool:
    return bool(pdfium_c.FPDFAnnot_GetFormFieldFlags(form, annotation) & _PASSWORD)


def _chosen(form: Any, annotation: Any) -> Iterator[str | None]:
    """The options of a list that are chosen, by their names on the page."""
    for index in range(min(pdfium_c.FPDFAnnot_GetOptionCount(form, annotation), _MOST_OPTIONS)):
        if pdfium_c.FPDFAnnot_IsOptionSelected(form, annotation, index):
            yield read_string(lambda *place, at=index: pdfium_c.FPDFAnnot_GetOptionLabel(form, annotation, at, *place))


def _in_lines(value: str | None) -> tuple[str, ...] | None:
    """The lines of a value that have words, a blank where none has; None for one that is too long."""
    if value is None:
        return None
    lines = tuple(filter(None, map(clean_characters, value.splitlines())))
    return lines or (BLANK,)


def read_string(fill: Callable[..., int]) -> str | None:
    """A text that PDFium writes where it is told to; None where it is too long."""
    size = fill(None, 0)  # in bytes, with two zeros at the end
    if size > 2 * _LONGEST + 2:
        return None
    space = ctypes.create_string_buffer(max(size, 2))
    fill(ctypes.cast(space, ctypes.POINTER(pdfium_c.FPDF_WCHAR)), size)
    return space.raw[: max(size - 2, 0)].decode("utf-16-le", "replace").replace("\x00", "")


def box_of(annotation: Any) -> Box | None:
    """Where an annotation stands on the page."""
    rect = pdfium_c.FS_RECTF()
    if not pdfium_c.FPDFAnnot_GetRect(annotation, rect):
        return None
    left, right = sorted((rect.left, rect.right))
    bottom, top = sorted((rect.bottom, rect.top))
    return Box(left, bottom, right, top)


def lies_on(sheet: Box, box: Box) -> bool:
    """Whether a box is of some size and its middle on the page."""
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    on_sheet = sheet.left <= x <= sheet.right and sheet.bottom <= y <= sheet.top
    return on_sheet and min(box.width, box.height) >= _SMALLEST
