"""Letters of a PDF that nobody sees on the page: printed beside it, without ink, or white on white.

Such words are left over by programs (marks for a signature, the field names of a template) or put there for programs that read; a person
who signs the page has not read them. Whether something is seen is looked up on the drawn page, for white letters may stand on a
dark ground, and letters without ink over the picture that they were recognised from. Only pages that hold such letters are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.page_objects import Bounds, FillColour, Matrix, ink_mode_of
from contract_check.documents.page_rules import Drawing
from contract_check.documents.pdf_text import PageText
from contract_check.documents.raw_pages import RawLine
from contract_check.model.document import Box

_INKLESS = {pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP}
_FILLED = pdfium_c.FPDF_TEXTRENDERMODE_FILL
_LIGHT = 250  # of 255, in each colour
_FAINT = 13  # of 255: less is no ink
_CONTRAST = 16  # of 255, between the lightest and the darkest of a place in which something is seen
_SCALE = 2.0  # pixels to the point
_MOST_PIXELS = 6_000_000
_MOST_ALONE = 400  # texts without ink on a page with a picture: more of them are the letters recognised in a scan


def find_unseen(
    page: pdfium.PdfPage, drawing: Drawing, text: PageText, lines: Iterable[RawLine], sheet: Box
) -> frozenset[int]:
    """The places in an open page's text of the letters that nobody sees; `lines` and `sheet` as the text runs."""
    unseen = set(_drawn_and_unseen(page, drawing))
    if _reach_over(lines, sheet):
        unseen.update(_beside(drawing, Box(*page.get_bbox())))
    return frozenset(_letters_of(unseen, text)) if unseen else frozenset()


def _drawn_and_unseen(page: pdfium.PdfPage, drawing: Drawing) -> Iterator[int]:
    """The addresses of the texts that are drawn on the sheet, but not to be seen."""
    blank = list(_without_ink(drawing))
    layer_of_a_scan = drawing.has_images and len(blank) > min(_MOST_ALONE, 0.5 * len(drawing.texts))
    if blank and not layer_of_a_scan:
        drawn = _Drawn(page)
        yield from (item for item, matrix in blank if not drawn.shows(_box_of(item, matrix)))


def _beside(drawing: Drawing, sheet: Box) -> Iterator[int]:
    """The addresses of the texts that stand beside the sheet."""
    for item, matrix in drawing.texts:
        box = _box_of(item, matrix)
        if any(box) and _lies_beside(box, sheet):
            yield item


def _box_of(item: int, around: Matrix) -> Box:
    """Where a text stands on the page; a box of nothing where PDFium does not say."""
    bounds = Bounds().of(item)
    return around.moves_box(bounds) if bounds else Box(0, 0, 0, 0)


def _reach_over(lines: Iterable[RawLine], sheet: Box) -> bool:
    """Whether a line begins or ends beyond the sheet."""
    left, bottom, right, top = sheet
    return any(
        box.left < left or box.right > right or box.bottom < bottom or box.top > top
        for box in (line.box for line in lines)
    )


def _letters_of(objects: Set[int], text: PageText) -> Iterator[int]:
    """The letters that some texts hold, with the blanks among them."""
    before = False
    for index, sign in enumerate(text.text):
        item = text.object_at(index)
        if item:
            before = item in objects
        if before and sign not in "\r\n":  # a blank that PDFium puts between words belongs to no text
            yield index


def _lies_beside(box: Box, sheet: Box) -> bool:
    return box.right < sheet.left or box.left > sheet.right or box.top < sheet.bottom or box.bottom > sheet.top


def _without_ink(drawing: Drawing) -> Iterator[tuple[int, Matrix]]:
    """The texts that are drawn without ink, or with none but white."""
    fill_of = FillColour().of
    for text in drawing.texts:
        mode = ink_mode_of(text[0])
        if mode != _FILLED:
            if mode in _INKLESS:
                yield text
        elif colour := fill_of(text[0]):
            red, green, blue, opacity = colour
            if opacity < _FAINT or (red >= _LIGHT and green >= _LIGHT and blue >= _LIGHT):
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
