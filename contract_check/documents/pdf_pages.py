"""The printed lines of a PDF's pages, through PDFium.

PDFium gives the text of a page in the order of its content stream, a line at a time; the boxes of
a line's first and last character place it on the page. Two calls for each line keep this as fast
as plain text extraction.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.model.document import Box

_LOOSE = 1.15  # a line this much looser than usual is looked at for wide gaps
# PDFium writes a hyphen at a line's end as one of two marks, with or without a line break.
_PRINTED_LINE = re.compile(r"[^\n\x02\ufffe]*[\x02\ufffe]|[^\n\x02\ufffe]+")
_MAX_OBJECTS = 20_000  # a page with more drawing objects is a drawing; its rules are not read


@dataclass(frozen=True)
class RawLine:
    """A line as printed, before any cleaning.

    `fragments` are its parts where wide gaps divide it, as in a row of an unruled table; empty for
    a line of running text.
    """

    text: str
    box: Box
    fragments: tuple[tuple[str, Box], ...] = ()


@dataclass(frozen=True)
class RawPage:
    """What PDFium sees on one page. `ruled`: rules or boxes that may frame a table."""

    number: int
    lines: tuple[RawLine, ...]
    width: float
    height: float
    has_images: bool
    ruled: bool
    problem: str = ""


def iterate_pages(pdf: pdfium.PdfDocument) -> Iterator[RawPage]:
    """Yield the pages of an open PDF; a page that PDFium cannot load is named as damaged."""
    for index in range(len(pdf)):
        try:
            page = pdf[index]
        except pdfium.PdfiumError:
            yield RawPage(index + 1, (), 0, 0, False, False, "the page is damaged")
            continue
        try:
            yield _read_page(page, index + 1)
        finally:
            page.close()  # PDFium keeps a page's memory until it is closed


def _read_page(page: pdfium.PdfPage, number: int) -> RawPage:
    width, height = page.get_size()
    textpage = page.get_textpage()
    try:
        lines = tuple(_read_lines(textpage))
    finally:
        textpage.close()
    has_images, ruled = _survey_objects(page)
    return RawPage(number, lines, width, height, has_images, ruled)


def _read_lines(textpage: pdfium.PdfTextPage) -> Iterator[RawLine]:
    count = textpage.count_chars()
    if count <= 0:
        return
    text = textpage.get_text_range()
    # Text and characters count alike unless the page holds characters that PDFium drops.
    aligned = len(text) == count

    def box_of(first: int, last: int) -> Box:
        if not aligned:
            first, last = _char_index(textpage, first), _char_index(textpage, last)
        return _span_box(textpage, first, last)

    lines: list[tuple[int, RawLine]] = []
    for printed in _PRINTED_LINE.finditer(text):
        bare = printed[0].strip()
        if bare:
            first = printed.start() + printed[0].index(bare[0])
            box = box_of(first, printed.start() + len(printed[0].rstrip()) - 1)
            lines.append((first, RawLine(bare, box)))
    usual = _usual_advance([line for _, line in lines])
    for first, line in lines:
        if _advance(line) > _LOOSE * usual:
            fragments = tuple(_split_at_gaps(line, first, box_of))
            yield replace(line, fragments=fragments if len(fragments) > 1 else ())
        else:
            yield line


def _advance(line: RawLine) -> float:
    """Width for each character: a line with wide gaps has much of it."""
    return (line.box.right - line.box.left) / max(len(line.text), 1)


def _usual_advance(lines: list[RawLine]) -> float:
    long_ones = [_advance(line) for line in lines if len(line.text) > 30]
    return median(long_ones) if long_ones else 4.0


def _split_at_gaps(line: RawLine, first: int, box_of: Callable[[int, int], Box]) -> Iterator[tuple[str, Box]]:
    """Parts of a line between blanks wider than its letters are high.

    A justified line has wide blanks throughout; there only a blank that stands out divides.
    """
    em = max(line.box.top - line.box.bottom, 6.0)
    words = list(re.finditer(r"\S+", line.text))
    start = 0
    boxes = [box_of(first + word.start(), first + word.end() - 1) for word in words]
    gaps = [after.left - before.right for before, after in pairwise(boxes)]
    needed = min(1.6 * em, max(0.9 * em, 2.2 * median(gaps))) if gaps else 0.0
    for index in range(1, len(words) + 1):
        if index == len(words) or gaps[index - 1] > needed:
            part = line.text[words[start].start() : words[index - 1].end()]
            group = boxes[start:index]
            yield (
                part,
                Box(
                    min(b.left for b in group),
                    min(b.bottom for b in group),
                    max(b.right for b in group),
                    max(b.top for b in group),
                ),
            )
            start = index


def _char_index(textpage: pdfium.PdfTextPage, text_index: int) -> int:
    return int(pdfium_c.FPDFText_GetCharIndexFromTextIndex(textpage, text_index))


def _span_box(textpage: pdfium.PdfTextPage, first: int, last: int) -> Box:
    left_box, right_box = _char_box(textpage, first), _char_box(textpage, last)
    return Box(
        min(left_box.left, right_box.left),
        min(left_box.bottom, right_box.bottom),
        max(left_box.right, right_box.right),
        max(left_box.top, right_box.top),
    )


def _char_box(textpage: pdfium.PdfTextPage, index: int) -> Box:
    """The loose box, which has the font's full height and so is alike along a line."""
    rect = pdfium_c.FS_RECTF()
    if not pdfium_c.FPDFText_GetLooseCharBox(textpage, index, ctypes.byref(rect)):
        return Box(0, 0, 0, 0)
    return Box(rect.left, rect.bottom, rect.right, rect.top)


def _survey_objects(page: pdfium.PdfPage) -> tuple[bool, bool]:
    """Whether the page holds images, and whether it holds rules in both directions."""
    has_images, upright, level = False, 0, 0
    count = min(pdfium_c.FPDFPage_CountObjects(page), _MAX_OBJECTS)
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(count):
        item = pdfium_c.FPDFPage_GetObject(page, index)
        kind = pdfium_c.FPDFPageObj_GetType(item)
        if kind in (pdfium_c.FPDF_PAGEOBJ_IMAGE, pdfium_c.FPDF_PAGEOBJ_FORM):
            has_images = True
        elif kind == pdfium_c.FPDF_PAGEOBJ_PATH:
            pdfium_c.FPDFPageObj_GetBounds(item, left, bottom, right, top)
            wide, high = right.value - left.value, top.value - bottom.value
            upright += high > 8
            level += wide > 30
    return has_images, upright >= 2 and level >= 2
