"""Where on its pages a passage is printed: the way back from the text to the paper.

A line's box says where to look; inside it the letters of the passage are found again among those that
PDFium places, so that a mark begins and ends with the words. A line whose letters do not come back
(one read by OCR, or odd glyphs) is marked by its share of the line; a table read by OCR, as a whole.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress, groupby
from math import cos, radians, sin
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.assembly import CELL_GAP
from contract_check.model.document import Box, Document, Page, Span

_HYPHENS = frozenset("-\u00ad\u2010\u2011\u2012\ufffe\x02")
_FINE = 16  # PDFium converts whole pixels: this many to the point
_SLACK = 1.5  # points by which the middle of a letter may lie outside of its line's box


class Point(NamedTuple):
    """A place on the page as it is stored (PDF user space, in points)."""

    x: float
    y: float


Quad = tuple[Point, Point, Point, Point]  # upper left, upper right, lower left, lower right: the order of PDF viewers


@dataclass(frozen=True)
class Mark:
    """The lines of a passage that stand on one page."""

    page: int
    quads: tuple[Quad, ...]


class _Printed(NamedTuple):
    span: Span
    page: int
    box: Box


@dataclass(frozen=True)
class _Letter:
    sign: str
    box: Box


class _Print:
    """What is printed on an open page: its signs without blanks and hyphens, and the place of each."""

    def __init__(self, textpage: pdfium.PdfTextPage) -> None:
        self._textpage = textpage
        self._rect = pdfium_c.FS_RECTF()
        signs = _signs_of(textpage)
        bare = {sign: _bare(sign) for sign in set(signs)}  # a page has thousands of signs, and few that differ
        kept = list(map(bare.__getitem__, signs))
        self.signs = "".join(kept)
        if len(self.signs) > len(signs) - kept.count(""):  # a ligature is one sign and several letters
            self._indices = [index for index, letters in enumerate(kept) for _ in letters]
        else:
            self._indices = list(compress(range(len(kept)), kept))

    def box_of(self, sign: int) -> Box | None:
        """Where the sign with that number stands; None where PDFium does not say."""
        rect = self._rect
        if not pdfium_c.FPDFText_GetLooseCharBox(self._textpage, self._indices[sign], rect):
            return None
        return Box(rect.left, rect.bottom, rect.right, rect.top)

    @cached_property
    def letters(self) -> list[_Letter]:
        """All signs with their places. A page has thousands, so this is for what is not found otherwise."""
        boxes = map(self.box_of, range(len(self.signs)))
        return [_Letter(sign, box) for sign, box in zip(self.signs, boxes, strict=True) if box]


def mark_passages(pdf: pdfium.PdfDocument, document: Document, spans: Sequence[Span]) -> dict[Span, tuple[Mark, ...]]:
    """The places where each span is printed, by page; nothing where the document keeps no lines."""
    marks: dict[Span, list[Mark]] = {span: [] for span in spans}
    for _, found in mark_pages(pdf, document, spans):
        for span, mark in found:
            marks[span].append(mark)
    return {span: tuple(found) for span, found in marks.items()}


def mark_pages(
    pdf: pdfium.PdfDocument, document: Document, spans: Sequence[Span]
) -> Iterator[tuple[pdfium.PdfPage, list[tuple[Span, Mark]]]]:
    """Each page on which any of the spans is printed, open until the next is asked for, and the marks on it."""
    pages: dict[int, list[tuple[Span, list[_Printed]]]] = {}
    for span in spans:
        for number, on_page in groupby(_lines_of(document, span), key=lambda line: line.page):
            pages.setdefault(number, []).append((span, list(on_page)))
    for number in sorted(pages):
        opened = pdf[number - 1]
        textpage = opened.get_textpage()
        try:
            page, printed = document.pages[number - 1], _Print(textpage)
            quads = (
                (span, tuple(_quads(opened, printed, page, document, span, lines))) for span, lines in pages[number]
            )
            yield opened, [(span, Mark(number, found)) for span, found in quads if found]
        finally:
            textpage.close()
            opened.close()


def _lines_of(document: Document, span: Span) -> list[_Printed]:
    first = bisect_left(document.lines, span.start, key=lambda line: line.span.end - 1)
    after = bisect_left(document.lines, span.end, key=lambda line: line.span.start)
    return [
        _Printed(line.span, line.page, line.box)
        for line in document.lines[first:after]
        if line.page is not None and line.box is not None
    ]


def _quads(
    opened: pdfium.PdfPage, printed: _Print, page: Page, document: Document, span: Span, lines: Sequence[_Printed]
) -> Iterator[Quad]:
    if page.ocr:
        for line in lines:
            yield _stand_as_stored(opened, page.tilt, _share(line, span, document))
        return
    for line in lines:
        part = document.text[max(span.start, line.span.start) : min(span.end, line.span.end)]
        boxes = _find_together(part, line, printed)
        if not boxes:
            within = [letter for letter in printed.letters if _holds(line.box, letter.box)]
            boxes = list(_find(part, within)) or [_share(line, span, document)]
        for box in boxes:
            yield _corners(box)


def _corners(box: Box) -> Quad:
    return (
        Point(box.left, box.top),
        Point(box.right, box.top),
        Point(box.left, box.bottom),
        Point(box.right, box.bottom),
    )


def _share(line: _Printed, span: Span, document: Document) -> Box:
    """The part of a line's box that the passage fills, by the count of letters; all of a table's."""
    start, end = line.span
    length = max(end - start, 1)
    if "\n" in document.text[start:end]:
        return line.box
    width = line.box.right - line.box.left
    left = line.box.left + width * max(span.start - start, 0) / length
    return Box(left, line.box.bottom, line.box.right - width * max(end - span.end, 0) / length, line.box.top)


def _signs_of(textpage: pdfium.PdfTextPage) -> str:
    """The characters of a page, one for each that PDFium counts."""
    count = textpage.count_chars()
    text = textpage.get_text_range() if count > 0 else ""
    if len(text) == count:
        return text
    return "".join(chr(pdfium_c.FPDFText_GetUnicode(textpage, index)) for index in range(count))


@lru_cache(maxsize=1024)
def _bare(text: str) -> str:
    """The letters that a text and its print have in common: cleaning changes blanks, hyphens and ligatures."""
    return "".join(
        sign for sign in unicodedata.normalize("NFKC", text) if not (sign.isspace() or sign in _HYPHENS or sign < " ")
    )


def _holds(outer: Box, inner: Box) -> bool:
    x, y = (inner.left + inner.right) / 2, (inner.bottom + inner.top) / 2
    return outer.left - _SLACK <= x <= outer.right + _SLACK and outer.bottom - _SLACK <= y <= outer.top + _SLACK


def _find(part: str, letters: Sequence[_Letter]) -> Iterator[Box]:
    """The boxes of a passage among the letters, one for each printed line; each cell of a row for itself."""
    printed = "".join(letter.sign for letter in letters)
    rows = [row.split(CELL_GAP) for row in part.split("\n")]
    position = 0
    for wanted in (_bare(cell) for row in rows for cell in row):
        found = printed.find(wanted, position) if wanted else -1
        if found < 0 and wanted:
            found = printed.find(wanted)
        if found >= 0:
            position = found + len(wanted)
            yield from _by_line([letter.box for letter in letters[found:position]])


def _find_together(part: str, line: _Printed, printed: _Print) -> list[Box]:
    """The boxes of words that follow each other in the print and all stand in the line's box; empty if they do not.

    Where the first letter and the last stand beside each other, they alone are asked for.
    """
    wanted = _bare(part)
    if not wanted or CELL_GAP in part or "\n" in part:
        return []
    start = printed.signs.find(wanted)
    while start >= 0:
        boxes = _boxes_within(line, printed, (start, start + len(wanted) - 1))
        if len(boxes) > 1:
            boxes = _boxes_within(line, printed, [start + end for end in _word_ends(part)])
        if boxes:
            return boxes
        start = printed.signs.find(wanted, start + 1)
    return []


def _boxes_within(line: _Printed, printed: _Print, signs: Sequence[int]) -> list[Box]:
    """One box for the signs that stand beside each other; empty if any of them stands outside of the line."""
    boxes = [box for sign in signs if (box := printed.box_of(sign)) and _holds(line.box, box)]
    return list(_by_line(boxes)) if len(boxes) == len(signs) else []


def _word_ends(part: str) -> Iterator[int]:
    """The first and the last letter of each word, counted without blanks: what is between them need not be asked for."""
    after = 0
    for word in map(_bare, part.split()):
        if word:
            yield after
            after += len(word)
            yield after - 1


def _by_line(boxes: Sequence[Box]) -> Iterator[Box]:
    """One box for the letters that stand beside each other."""
    current = boxes[0]
    for box in boxes[1:]:
        across = min(box.top, current.top) - max(box.bottom, current.bottom)
        level = across > 0.5 * min(box.top - box.bottom, current.top - current.bottom)
        upright = box.left < current.right and current.left < box.right  # a line that runs up or down the page
        if level or upright:
            current = Box(
                min(current.left, box.left),
                min(current.bottom, box.bottom),
                max(current.right, box.right),
                max(current.top, box.top),
            )
        else:
            yield current
            current = box
    yield current


def _stand_as_stored(opened: pdfium.PdfPage, tilt: float, box: Box) -> Quad:
    """A box on the page that was turned for OCR, on the page as it is stored."""
    width, height = opened.get_size()
    lies = round(tilt / 90) % 2 == 1
    middle_x, middle_y = (height / 2, width / 2) if lies else (width / 2, height / 2)
    angle = radians(tilt)
    canvas = (0, 0, round(width * _FINE), round(height * _FINE), 0)
    shown = pdfium.PdfPosConv(opened, canvas)

    def stored(corner: Point) -> Point:
        x, y = corner.x - middle_x, corner.y - middle_y
        turned_x, turned_y = x * cos(angle) + y * sin(angle), y * cos(angle) - x * sin(angle)
        from_left, from_top = width / 2 + turned_x, height / 2 - turned_y
        return Point(*shown.to_page(round(from_left * _FINE), round(from_top * _FINE)))

    one, two, three, four = (stored(corner) for corner in _corners(box))
    return one, two, three, four
