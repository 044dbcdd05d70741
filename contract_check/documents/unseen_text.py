"""Letters of a PDF that nobody sees on the page: printed beside it, without ink, or white on white.

Such words are left over by programs (marks for a signature, the field names of a template) or put there for programs that read; a person
who signs the page has not read them. Whether something is seen is looked up on the drawn page, for white letters may stand on a
dark ground, and letters without ink over the picture that they were recognised from. Only pages that hold such letters are drawn.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.page_rules import TextObject
from contract_check.documents.pdf_text import PageText
from contract_check.model.document import Box
from contract_check.model.late_pattern import late_pattern

_LINE = late_pattern(r"[^\r\n]+")
_INKLESS = {pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP}
_FILLED = pdfium_c.FPDF_TEXTRENDERMODE_FILL
_LIGHT = 250  # of 255, in each colour
_FAINT = 13  # of 255: less is no ink
_CONTRAST = 16  # of 255, between the lightest and the darkest of a place in which something is seen
_SCALE = 2.0  # pixels to the point
_MOST_PIXELS = 6_000_000
_MOST_ALONE = 400  # texts without ink on a page with a picture: more of them are the letters recognised in a scan


def unseen_objects(page: pdfium.PdfPage, texts: Sequence[TextObject], *, has_images: bool) -> frozenset[int]:
    """The addresses of those texts on an open page that are drawn and not seen."""
    blank = list(_without_ink(texts))
    if not blank or (has_images and len(blank) > min(_MOST_ALONE, 0.5 * len(texts))):
        return frozenset()  # nothing, or the layer of a scan
    drawn = _Drawn(page)
    return _addresses(text for text in blank if not drawn.shows(text.box()))


def objects_beside(texts: Sequence[TextObject], sheet: Box) -> frozenset[int]:
    """The addresses of those texts that stand beside the sheet."""
    boxes = ((text, text.box()) for text in texts)
    return _addresses(text for text, box in boxes if any(box) and _lies_beside(box, sheet))


def reaches_over(text: PageText, sheet: Box) -> bool:
    """Whether a line begins or ends beyond the sheet."""
    return any(
        box.left < sheet.left or box.right > sheet.right or box.bottom < sheet.bottom or box.top > sheet.top
        for line in _LINE.finditer(text.text)
        for box in (text.box_at(line.start()), text.box_at(line.end() - 1))
    )


def _addresses(texts: Iterable[TextObject]) -> frozenset[int]:
    return frozenset(ctypes.addressof(text.item.contents) for text in texts)


def letters_of(objects: frozenset[int], text: PageText) -> frozenset[int]:
    """The places in a page's text of the letters that some of its texts hold, with the blanks among them."""
    return frozenset(_among(objects, text)) if objects else frozenset()


def _among(objects: frozenset[int], text: PageText) -> Iterator[int]:
    before = False
    for index, sign in enumerate(text.text):
        item = text.object_at(index)
        if item:
            before = item in objects
        if before and sign not in "\r\n":  # a blank that PDFium puts between words belongs to no text
            yield index


def _lies_beside(box: Box, sheet: Box) -> bool:
    return box.right < sheet.left or box.left > sheet.right or box.top < sheet.bottom or box.bottom > sheet.top


def _without_ink(texts: Iterable[TextObject]) -> Iterator[TextObject]:
    """The texts that are drawn without ink, or with none but white."""
    colour = red, green, blue, opacity = tuple(ctypes.c_uint() for _ in range(4))
    for text in texts:
        mode = pdfium_c.FPDFTextObj_GetTextRenderMode(text.item)
        filled = mode == _FILLED and pdfium_c.FPDFPageObj_GetFillColor(text.item, *colour)
        is_white = filled and min(red.value, green.value, blue.value) >= _LIGHT
        if mode in _INKLESS or is_white or (filled and opacity.value < _FAINT):
            yield text


class _Drawn:
    """An open page in pixels."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        width, height = page.get_size()
        scale = min(_SCALE, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
        self._image = page.render(scale, grayscale=True).to_pil()
        self._way = pdfium.PdfPosConv(page, (0, 0, self._image.width, self._image.height, 0))

    def shows(self, box: Box) -> bool:
        """Whether anything stands out in the middle of a box on the stored page, between the lines above and below."""
        quarter = (box.top - box.bottom) / 4
        places = [
            self._way.to_bitmap(x, y) for x, y in ((box.left, box.bottom + quarter), (box.right, box.top - quarter))
        ]
        (left, right), (top, foot) = (sorted(values) for values in zip(*places, strict=True))
        left, right = max(left, 0), min(right + 1, self._image.width)
        top, foot = max(top, 0), min(foot + 1, self._image.height)
        if left >= right or top >= foot:
            return False
        low, high = self._image.crop((left, top, right, foot)).getextrema()
        return bool(high - low >= _CONTRAST)
