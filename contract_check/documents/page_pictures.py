"""Pictures of the places where passages are printed, drawn by PDFium, in a process of their own.

Only a strip of the page is kept, from a few lines above a passage to a few below it; strips that
touch become one, so that passages which stand together share it. The marks are no part of the picture:
whoever shows it lays them on top.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from contract_check.documents.marks import Mark, mark_pages
from contract_check.documents.page_canvas import Band, Canvas, as_png
from contract_check.documents.pdf_file import open_pdf
from contract_check.execution.executor import Lost
from contract_check.model.document import FileRecord, Span
from contract_check.model.packing import unpack_document

_AROUND = 62.0  # points above and below a passage: four or five lines
_BESIDE = 14.0  # points left and right of what is printed


class Frame(NamedTuple):
    """A rectangle in pixels of a page's picture, from the upper left corner of the page."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class Strip:
    """A part of a page as PNG."""

    page: int
    frame: Frame
    png: bytes


@dataclass(frozen=True)
class Shown:
    """A passage on one page: which strip shows it, the part of it to show, and the lines to mark.

    `outlines` are the corners of each marked line, in the order in which a pen draws them; `height_share`
    is where on its page the passage begins and ends (0 is the top, 1 the foot).
    """

    strip: int
    window: Frame
    outlines: tuple[tuple[tuple[int, int], ...], ...]
    height_share: tuple[float, float]


@dataclass(frozen=True)
class FilePictures:
    """The pictures of one file, and for each passage the places where it stands (one for each page)."""

    strips: tuple[Strip, ...]
    shown: Mapping[Span, tuple[Shown, ...]]
    marks: Mapping[Span, tuple[Mark, ...]]


@dataclass(frozen=True)
class Request:
    """A file, its document packed as it was read, and the passages to show."""

    path: Path
    record: FileRecord
    packed: str = field(repr=False)
    spans: tuple[Span, ...]
    passwords: tuple[str, ...] = ()


def picture_file(request: Request) -> FilePictures | Lost:
    """The pictures of one file, in this process."""
    content = request.path.read_bytes()
    if hashlib.sha256(content).hexdigest() != request.record.sha256:
        return Lost("The file has changed since it was read.")
    document = unpack_document(request.record, request.packed)
    pdf = open_pdf(content, request.passwords)
    strips: list[Strip] = []
    shown: dict[Span, list[Shown]] = {span: [] for span in request.spans}
    marks: dict[Span, list[Mark]] = {span: [] for span in request.spans}
    try:
        for opened, found in mark_pages(pdf, document, request.spans):
            for span, mark in found:
                marks[span].append(mark)
            if found:
                number = found[0][1].page
                canvas = Canvas.of(opened, number, document.pages[number - 1].tilt)
                for span, place in _show(canvas, found, strips):
                    shown[span].append(place)
    finally:
        pdf.close()
    return FilePictures(
        tuple(strips),
        {span: tuple(places) for span, places in shown.items()},
        {span: tuple(places) for span, places in marks.items()},
    )


def _show(canvas: Canvas, places: Sequence[tuple[Span, Mark]], strips: list[Strip]) -> Iterator[tuple[Span, Shown]]:
    """The strips of a page, added to `strips`, and where each passage stands on them."""
    outlined = [(span, tuple(_outline(canvas, quad) for quad in mark.quads)) for span, mark in places]
    heights = [_heights(outlines, canvas) for _, outlines in outlined]
    around = round(_AROUND * canvas.scale)
    further = around // 3  # to look for the end of a line
    most = around + further
    around_all = _join([(max(top - most, 0), min(foot + most, canvas.height)) for top, foot in heights])
    drawn = [canvas.draw(rows) for rows in around_all]
    left, width = _printed_width(drawn, round(_BESIDE * canvas.scale))
    blank = _blank_rows(drawn, canvas.height)
    windows = [_window(blank, left, width, marked, around, further) for marked in heights]
    bands = _join([(window.top, window.top + window.height) for window in windows])
    first = len(strips)
    for top, foot in bands:
        frame = Frame(left, top, width, foot - top)
        band = next(band for band in reversed(drawn) if band.top <= top)
        shades = band.shades.crop((left, top - band.top, left + width, foot - band.top))
        strips.append(Strip(canvas.number, frame, as_png(shades)))
    for (span, outlines), (top, foot), window in zip(outlined, heights, windows, strict=True):
        strip = next(index for index, (_, end) in enumerate(bands) if window.top < end)
        share = (top / canvas.height, foot / canvas.height)
        yield span, Shown(first + strip, window, outlines, share)


def _outline(canvas: Canvas, quad: Sequence[tuple[float, float]]) -> tuple[tuple[int, int], ...]:
    upper_left, upper_right, lower_left, lower_right = (canvas.pixel(x, y) for x, y in quad)
    return upper_left, upper_right, lower_right, lower_left


def _heights(outlines: Sequence[tuple[tuple[int, int], ...]], canvas: Canvas) -> tuple[int, int]:
    """The rows of pixels in which the marks of a passage begin and end."""
    rows = [min(max(y, 0), canvas.height - 1) for outline in outlines for _, y in outline]
    return min(rows), max(rows)


def _printed_width(drawn: Sequence[Band], margin: int) -> tuple[int, int]:
    """Where the print that was drawn begins from the left, and how wide it is."""
    width = drawn[0].shades.width
    boxes = [box for band in drawn if (box := band.shades.getbbox())]
    left = max(min((box[0] for box in boxes), default=0) - margin, 0)
    return left, min(max((box[2] for box in boxes), default=width) + margin, width) - left


def _blank_rows(drawn: Sequence[Band], height: int) -> list[bool]:
    """Whether each row of pixels is free of print, as far as it was drawn, so that a picture can end there."""
    blank = [True] * height
    for top, shades in drawn:
        pixels, width = shades.tobytes(), shades.width
        without = bytes(width)
        for row in range(shades.height):
            blank[top + row] = pixels.startswith(without, row * width)
    return blank


def _window(blank: Sequence[bool], left: int, width: int, marked: tuple[int, int], around: int, further: int) -> Frame:
    """The part of a page around the marked rows; it begins and ends between two printed lines, if one ends there."""
    top, foot = max(marked[0] - around, 0), min(marked[1] + around, len(blank) - 1)
    top = next((y for y in range(top, max(top - further, 0), -1) if blank[y]), top)
    foot = next((y for y in range(foot, min(foot + further, len(blank))) if blank[y]), foot)
    return Frame(left, top, width, max(foot - top, 1))


def _join(bands: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Bands from the top down; those that touch become one."""
    joined: list[tuple[int, int]] = []
    for top, foot in sorted(bands):
        if joined and top <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], foot))
        else:
            joined.append((top, foot))
    return joined
