"""Pictures of the places where passages are printed, drawn by PDFium, in a process of their own.

Only a strip of the page is kept, from a few lines above a passage to a few below it; strips that
touch become one, so that passages which stand together share it. The marks are no part of the picture:
whoever shows it lays them on top. Four shades tell print from paper as well as 256, in half the bytes and a
third of the time.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil, sqrt
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
from PIL import Image

from contract_check.documents.marks import Mark, mark_pages
from contract_check.documents.pdf_file import open_pdf
from contract_check.execution.executor import Lost
from contract_check.model.document import FileRecord, Span
from contract_check.model.packing import unpack_document

_SCALE = 1.6  # pixels to the point: 115 to the inch, enough to read eight-point print
_MOST_PIXELS = 6_000_000  # of a page; a larger one is drawn smaller
_AROUND = 62.0  # points above and below a passage: four or five lines
_INK = 40  # shades darker than the paper: what is less is drawn as paper
_PALETTE = b"".join(bytes([shade] * 3) for shade in (255, 170, 85, 0))  # the paper, then ink from light to dark
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
                canvas = _Canvas.of(opened, number, document.pages[number - 1].tilt)
                for span, place in _show(canvas, found, strips):
                    shown[span].append(place)
    finally:
        pdf.close()
    return FilePictures(
        tuple(strips),
        {span: tuple(places) for span, places in shown.items()},
        {span: tuple(places) for span, places in marks.items()},
    )


@dataclass(frozen=True)
class _Canvas:
    """An open page in pixels, upright: one that was scanned lying on its side is set upright, as it was for OCR."""

    page: pdfium.PdfPage
    number: int
    scale: float
    turn: int  # degrees clockwise
    width: int
    height: int

    @classmethod
    def of(cls, page: pdfium.PdfPage, number: int, tilt: float) -> _Canvas:
        width, height = page.get_size()
        scale = min(_SCALE, sqrt(_MOST_PIXELS / max(width * height, 1.0)))
        turn = -90 * round(tilt / 90) % 360
        if turn in (90, 270):
            width, height = height, width
        return cls(page, number, scale, turn, ceil(width * scale), ceil(height * scale))

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        """Where a place on the stored page is drawn."""
        drawn: tuple[int, int] = self._way.to_bitmap(x, y)
        return drawn

    @cached_property
    def _way(self) -> pdfium.PdfPosConv:
        return pdfium.PdfPosConv(self.page, (0, 0, self.width, self.height, self.turn // 90))

    def draw(self, rows: tuple[int, int]) -> _Band:
        """The rows of pixels from one to another, in four shades."""
        top, foot = rows
        # PDFium is told in points what to leave out, and rounds up to whole pixels.
        above, below = (max(pixels - 0.5, 0) / self.scale for pixels in (top, self.height - foot))
        bitmap = self.page.render(self.scale, self.turn, (0, below, 0, above), grayscale=True)
        return _Band(top, _shade(bitmap.to_pil()))


class _Band(NamedTuple):
    """A part of a page from side to side, and the row of pixels in which it begins."""

    top: int
    shades: Image.Image


def _show(canvas: _Canvas, places: Sequence[tuple[Span, Mark]], strips: list[Strip]) -> Iterator[tuple[Span, Shown]]:
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
        strips.append(Strip(canvas.number, frame, _as_png(shades)))
    for (span, outlines), (top, foot), window in zip(outlined, heights, windows, strict=True):
        strip = next(index for index, (_, end) in enumerate(bands) if window.top < end)
        share = (top / canvas.height, foot / canvas.height)
        yield span, Shown(first + strip, window, outlines, share)


def _outline(canvas: _Canvas, quad: Sequence[tuple[float, float]]) -> tuple[tuple[int, int], ...]:
    upper_left, upper_right, lower_left, lower_right = (canvas.pixel(x, y) for x, y in quad)
    return upper_left, upper_right, lower_right, lower_left


def _heights(outlines: Sequence[tuple[tuple[int, int], ...]], canvas: _Canvas) -> tuple[int, int]:
    """The rows of pixels in which the marks of a passage begin and end."""
    rows = [min(max(y, 0), canvas.height - 1) for outline in outlines for _, y in outline]
    return min(rows), max(rows)


def _shade(image: Image.Image) -> Image.Image:
    """The picture in the shades of the palette, by their numbers: 0 is whatever is not ink."""
    paper = _paper_of(image)
    return image.point([0 if grey >= paper - _INK else 3 - min(round(grey * 3 / paper), 2) for grey in range(256)])


def _paper_of(image: Image.Image) -> int:
    """The grey of the paper: the commonest of the light ones, among every fourth pixel of every fourth row."""
    sample = image.resize((max(image.width // 4, 1), max(image.height // 4, 1)), Image.Resampling.NEAREST)
    light = sample.histogram()[128:]
    return 128 + light.index(max(light))


def _printed_width(drawn: Sequence[_Band], margin: int) -> tuple[int, int]:
    """Where the print that was drawn begins from the left, and how wide it is."""
    width = drawn[0].shades.width
    boxes = [box for band in drawn if (box := band.shades.getbbox())]
    left = max(min((box[0] for box in boxes), default=0) - margin, 0)
    return left, min(max((box[2] for box in boxes), default=width) + margin, width) - left


def _blank_rows(drawn: Sequence[_Band], height: int) -> list[bool]:
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


def _as_png(shades: Image.Image) -> bytes:
    shades.putpalette(_PALETTE)
    stream = io.BytesIO()
    shades.save(stream, "PNG", bits=2, compress_type=zlib.Z_RLE)  # print is runs: looking further saves a fifteenth
    return stream.getvalue()
