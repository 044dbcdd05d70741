"""Where on its pages a passage is printed: the way back from the text to the paper.

A line's box says where to look; inside it the letters of the passage are found again among those that
PDFium places, so that a mark begins and ends with the words. A line whose letters do not come back
(one read by OCR, or odd glyphs) is marked by its share of the line; a table read by OCR, as a whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import cos, radians, sin
from typing import NamedTuple

import pypdfium2 as pdfium

from contract_check.documents.assembly import CELL_GAP
from contract_check.documents.form_fields import Field, read_fields
from contract_check.documents.page_annotations import read_annotations
from contract_check.documents.page_letters import Print, find_part
from contract_check.model.document import Box, Document, Page, Span

_FINE = 16  # PDFium converts whole pixels: this many to the point


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
            page, printed = document.pages[number - 1], Print(textpage)
            fields = read_annotations(opened).among(read_fields(pdf, opened)).placed
            quads = (
                (span, tuple(_quads(opened, printed, fields, page, document, span, lines)))
                for span, lines in pages[number]
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
    opened: pdfium.PdfPage,
    printed: Print,
    fields: Sequence[Field],
    page: Page,
    document: Document,
    span: Span,
    lines: Sequence[_Printed],
) -> Iterator[Quad]:
    if page.ocr:
        for line in lines:
            yield _stand_as_stored(opened, page.tilt, _share(line, span, document))
        return
    for line in lines:
        part = document.text[max(span.start, line.span.start) : min(span.end, line.span.end)]
        found = find_part(part, line.box, printed)
        for box in [*found, *_filled_cells(part, found, fields)] or [_share(line, span, document)]:
            yield _corners(box)


def _filled_cells(part: str, found: Sequence[Box], fields: Sequence[Field]) -> Iterator[Box]:
    """The fields that fill a cell of a row, beside what is printed in that row: PDFium's letters have none of them."""
    cells = {cell for row in part.split("\n") for cell in row.split(CELL_GAP)} if CELL_GAP in part else set()
    for field in fields:
        if " ".join(field.lines) in cells:
            middle = (field.box.bottom + field.box.top) / 2
            if any(box.bottom < middle < box.top for box in found):
                yield field.box


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
    width = line.box.width
    left = line.box.left + width * max(span.start - start, 0) / length
    return Box(left, line.box.bottom, line.box.right - width * max(end - span.end, 0) / length, line.box.top)


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
