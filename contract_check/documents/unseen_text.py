"""Letters of a PDF that nobody sees on the page: printed beside it, without ink, white on white, or covered.

Such words are left over by programs (marks for a signature, the field names of a template) or put there for programs that read; a person
who signs the page has not read them. Whether something is seen is looked up on the drawn page, for white letters may stand on a
dark ground, and letters without ink over the picture that they were recognised from. Only pages that hold such letters are drawn.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Set, Sized
from math import ceil
from typing import TYPE_CHECKING, cast

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.page_objects import Bounds, FillColour, Matrix, ink_mode_of, set_ink_mode
from contract_check.documents.page_rules import Drawing
from contract_check.documents.pdf_text import PageText
from contract_check.documents.raw_pages import RawLine
from contract_check.model.document import Box

if TYPE_CHECKING:
    from PIL import Image

_INKLESS = {pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium_c.FPDF_TEXTRENDERMODE_CLIP}
_FILLED = pdfium_c.FPDF_TEXTRENDERMODE_FILL
_LIGHT = 250  # of 255, in each colour
_FAINT = 13  # of 255: less is no ink
_CONTRAST = 16  # of 255, between the lightest and the darkest of a place in which something is seen
_SCALE = 2.0  # pixels to the point
_OVERHANG = 1.0  # points of a letter that may look out from under what covers it
_MOST_COVERS, _MOST_COVERED = 2_000, 2_000  # of a page; more is a drawing
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
    if blank and not _is_layer(blank, drawing):
        boxes = {item: _box_of(item, matrix) for item, matrix in blank}
        drawn = _Drawn(page, boxes.values())
        yield from (item for item, box in boxes.items() if not drawn.shows(box))
    if covered := _under_covers(drawing):
        yield from _make_no_difference(page, covered)


def _is_layer(texts: Sized, drawing: Drawing) -> bool:
    """Whether texts are so many that they are the letters recognised in a scan."""
    return drawing.has_images and len(texts) > min(_MOST_ALONE, 0.5 * len(drawing.texts))


def _under_covers(drawing: Drawing) -> dict[int, Box]:
    """The texts over which something filled is drawn later, from end to end, with their boxes."""
    if not drawing.covers:
        return {}
    boxes = [_box_of(item, matrix) for item, matrix in drawing.texts]
    middles = sorted(((box.bottom + box.top) / 2, at) for at, box in enumerate(boxes) if any(box))
    found: dict[int, Box] = {}
    for cover, before in drawing.covers[:_MOST_COVERS]:
        level = middles[bisect_left(middles, (cover.bottom, 0)) : bisect_left(middles, (cover.top, 0))]
        for at in (at for _, at in level if at < before):
            if cover.left <= boxes[at].left + _OVERHANG and boxes[at].right <= cover.right + _OVERHANG:
                found[drawing.texts[at][0]] = boxes[at]
    again = Counter(map(_roughly, boxes))  # PDFium gives letters that are drawn twice in one place once, to the first
    found = {
        item: box for item, box in found.items() if ink_mode_of(item) not in _INKLESS and again[_roughly(box)] == 1
    }
    return {} if len(found) > _MOST_COVERED or _is_layer(found, drawing) else found


def _roughly(box: Box) -> tuple[int, ...]:
    """A box by its middle and its width, in steps of two points."""
    return round((box.left + box.right) / 4), round((box.bottom + box.top) / 4), round(box.width / 4)


def _make_no_difference(page: pdfium.PdfPage, texts: dict[int, Box]) -> Iterator[int]:
    """Those of some texts without which the page looks the same."""
    modes = {item: ink_mode_of(item) for item in texts}
    with_them = _Drawn(page, texts.values())
    for item in texts:
        set_ink_mode(item, pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE)
    without = _Drawn(page, texts.values())
    for item, mode in modes.items():
        set_ink_mode(item, mode)
    yield from (item for item, box in texts.items() if with_them.crop(box) == without.crop(box))


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
    """The band of an open page in which some boxes stand, in pixels; the rest of it is not drawn."""

    def __init__(self, page: pdfium.PdfPage, boxes: Iterable[Box]) -> None:
        width, height = page.get_size()
        scale = min(_SCALE, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
        self._width, whole = ceil(width * scale), ceil(height * scale)  # as PDFium has it
        self._way = pdfium.PdfPosConv(page, (0, 0, self._width, whole, 0))
        rows = [row for box in boxes for row in self._pixels(box)[1]]
        self._top = min(max(min(rows, default=0), 0), whole - 1)
        self._foot = min(max(max(rows, default=whole) + 1, self._top + 1), whole)
        # Rounded up to whole pixels where it is drawn.
        cut = [max(pixels - 0.5, 0.0) / scale for pixels in (whole - self._foot, self._top)]
        self._image: Image.Image = page.render(scale, grayscale=True, crop=(0, cut[0], 0, cut[1])).to_pil()

    def shows(self, box: Box) -> bool:
        """Whether anything stands out in the middle of a box on the stored page, between the lines above and below."""
        part = self.crop(box)
        if part is None:
            return False
        darkest, lightest = cast("tuple[int, int]", part.getextrema())  # of the one band of a grey picture
        return lightest - darkest >= _CONTRAST

    def crop(self, box: Box) -> Image.Image | None:
        """The middle of a box on the stored page."""
        (left, right), (top, foot) = self._pixels(box)
        left, right = max(left, 0), min(right + 1, self._width)
        top, foot = max(top, self._top), min(foot + 1, self._foot)
        if left >= right or top >= foot:
            return None
        return self._image.crop((left, top - self._top, right, foot - self._top))

    def _pixels(self, box: Box) -> tuple[list[int], list[int]]:
        """The columns of the page, and its rows from the top, between which the middle of a box stands."""
        quarter = box.height / 4
        corners = ((box.left, box.bottom + quarter), (box.right, box.top - quarter))
        columns, rows = zip(*(self._way.to_bitmap(x, y) for x, y in corners), strict=True)
        return sorted(columns), sorted(rows)
