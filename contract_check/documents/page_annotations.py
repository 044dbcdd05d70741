"""What somebody has put onto the pages of a PDF as annotations: words typed, words struck out, comments.

Typed words (FreeText) are how many people fill in an order form, so they are read where they stand. Who strikes out printed words
proposes a change, and nothing says whether the other side agreed. Comments, and what they are hung on, are no part of the contract.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.form_fields import OUT_OF_SIGHT, Field, FormFields, box_of, lies_on, read_string
from contract_check.documents.orientation import Turn
from contract_check.model.document import Box
from contract_check.model.late_pattern import late_pattern

_MOST = 2_000  # of a page
_MOST_QUADS = 200  # of an annotation
_TYPED, _STRUCK = pdfium_c.FPDF_ANNOT_FREETEXT, pdfium_c.FPDF_ANNOT_STRIKEOUT
_NOTES = {pdfium_c.FPDF_ANNOT_TEXT, pdfium_c.FPDF_ANNOT_CARET}
_ON_WORDS = {
    pdfium_c.FPDF_ANNOT_HIGHLIGHT, pdfium_c.FPDF_ANNOT_UNDERLINE, pdfium_c.FPDF_ANNOT_SQUIGGLY, _STRUCK,
}  # fmt: skip
_CALLOUT = "FreeTextCallout"  # a box with a line to what it speaks of: a comment
_SIZE = late_pattern(r"([\d.]+) +Tf\b")
_USUAL_SIZE, _LARGEST_SIZE = 12.0, 40.0  # points
_LEADING, _LETTER = 1.2, 0.5  # times the size of the letters


class Annotations(NamedTuple):
    """Those of a page that matter: `typed` line by line, `struck` as the lines through the letters, and how many are comments."""

    typed: tuple[Field, ...] = ()
    struck: tuple[Box, ...] = ()
    texts: int = 0
    comments: int = 0
    lost: int = 0

    def moved(self, turn: Turn) -> Annotations:
        """The annotations with their boxes turned as those of the text are."""
        typed = tuple(field._replace(box=turn(field.box)) for field in self.typed)
        return self._replace(typed=typed, struck=tuple(map(turn, self.struck)))

    def among(self, fields: FormFields) -> FormFields:
        """The fields of the page with what was typed beside them."""
        if not self.typed and not self.lost:
            return fields
        placed = sorted((*fields.placed, *self.typed), key=lambda field: (-field.box.top, field.box.left))
        return FormFields(tuple(placed), fields.lost + self.lost)


def read_annotations(page: pdfium.PdfPage) -> Annotations:
    """What annotations an open page has, in the order of the file."""
    count = pdfium_c.FPDFPage_GetAnnotCount(page)
    if count <= 0:
        return Annotations()
    sheet = Box(*page.get_bbox())
    typed: list[Field] = []
    struck: list[Box] = []
    texts = comments = lost = 0
    for index in range(min(count, _MOST)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            kind = pdfium_c.FPDFAnnot_GetSubtype(annotation)
            if kind == _STRUCK:
                struck += _quads_of(annotation)
            if kind == _TYPED and read_key(annotation, b"IT") != _CALLOUT:
                lines = _lines_of(annotation, sheet)
                typed += lines or ()
                texts += bool(lines)
                lost += lines is None
            elif kind == _TYPED or kind in _NOTES or kind in _ON_WORDS:
                comments += _is_comment(annotation)
        finally:
            pdfium_c.FPDFPage_CloseAnnot(annotation)
    return Annotations(tuple(typed), tuple(struck), texts, comments, lost)


def read_key(annotation: Any, key: bytes) -> str | None:
    """What an annotation holds under a key; None where it is too long."""
    return read_string(lambda *place: pdfium_c.FPDFAnnot_GetStringValue(annotation, key, *place))


def _is_comment(annotation: Any) -> bool:
    """Whether an annotation says something; what answers another one belongs to it."""
    is_answer = pdfium_c.FPDFAnnot_HasKey(annotation, b"IRT")
    return not is_answer and read_key(annotation, b"Contents") != ""


def _lines_of(annotation: Any, sheet: Box) -> list[Field] | None:
    """The lines that were typed, each where it stands; nothing where nobody sees them, None where they cannot be placed."""
    if pdfium_c.FPDFAnnot_GetFlags(annotation) & OUT_OF_SIGHT:
        return []
    words, box = read_key(annotation, b"Contents"), box_of(annotation)
    if words is not None and not words.strip():
        return []
    if words is None or box is None or not lies_on(sheet, box):
        return None
    return list(_set_in(box, words, _size_of(annotation)))


def _size_of(annotation: Any) -> float:
    """How large the letters are."""
    sizes = _SIZE.findall(read_key(annotation, b"DA") or "")
    size = float(sizes[-1]) if sizes and re.fullmatch(r"\d+(\.\d+)?", sizes[-1]) else 0.0
    return min(size, _LARGEST_SIZE) or _USUAL_SIZE


def _set_in(box: Box, words: str, size: float) -> Iterator[Field]:
    """Words set in a box from its top, wrapped as a viewer does."""
    high = box.height
    lines = list(filter(None, map(clean_characters, words.splitlines())))
    if high >= 2 * _LEADING * size:
        wide = max(int(box.width / (_LETTER * size)), 8)
        lines = [part for line in lines for part in textwrap.wrap(line, wide)]
    step = min(high / len(lines), _LEADING * size) if len(lines) > 1 else min(high, 2 * _LEADING * size)
    for number, line in enumerate(lines):
        top = box.top - step * number
        yield Field(Box(box.left, top - step, box.right, top), (line,), size)


def _quads_of(annotation: Any) -> Iterator[Box]:
    """The lines that an annotation draws through letters."""
    quad = pdfium_c.FS_QUADPOINTSF()
    for number in range(min(pdfium_c.FPDFAnnot_CountAttachmentPoints(annotation), _MOST_QUADS)):
        if pdfium_c.FPDFAnnot_GetAttachmentPoints(annotation, number, quad):
            across, up = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            middle = (min(up) + max(up)) / 2
            yield Box(min(across), middle, max(across), middle)
