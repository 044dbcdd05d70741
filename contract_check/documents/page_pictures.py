"""Pictures of the places where passages are printed, drawn by PDFium, in a process of their own.

Only a strip of the page is kept, from a few lines above a passage to a few below it; strips that
touch become one, so that passages which stand together share it. The marks are no part of the picture:
whoever shows it lays them on top.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
from PIL import Image

from contract_check.documents.marks import Mark, mark_passages
from contract_check.documents.pdf_file import open_pdf
from contract_check.execution.executor import Lost
from contract_check.model.document import Document, Span

_SCALE = 1.6  # pixels to the point: 115 to the inch, enough to read eight-point print
_MOST_PIXELS = 6_000_000  # of a page; a larger one is drawn smaller
_AROUND = 62.0  # points above and below a passage: four or five lines
_INK = 40  # shades darker than the paper
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
    """A file, as it was read, and the passages to show."""

    path: Path
    document: Document
    spans: tuple[Span, ...]
    passwords: tuple[str, ...] = ()


def picture_file(request: Request) -> FilePictures | Lost:
    """The pictures of one file, in this process."""
    content = request.path.read_bytes()
    if hashlib.sha256(content).hexdigest() != request.document.sha256:
        return Lost("The file has changed since it was read.")
    pdf = open_pdf(content, request.passwords)
    try:
        marks = mark_passages(pdf, request.document, request.spans)
        places: dict[int, list[tuple[Span, Mark]]] = {}
        for span, found in marks.items():
            for mark in found:
                places.setdefault(mark.page, []).append((span, mark))
        strips: list[Strip] = []
        shown: dict[Span, list[Shown]] = {span: [] for span in marks}
        for number in sorted(places):
            tilt = request.document.pages[number - 1].tilt
            page = _draw(pdf, number, tilt)
            for span, place in _show(page, places[number], strips):
                shown[span].append(place)
    finally:
        pdf.close()
    return FilePictures(tuple(strips), {span: tuple(found) for span, found in shown.items()}, marks)


@dataclass(frozen=True)
class _Drawn:
    """A page upright, with a way from a place on the stored page to a pixel."""

    number: int
    image: Image.Image
    canvas: tuple[int, int]
    converter: pdfium.PdfPosConv
    quarter: int
    scale: float

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        across, down = self.converter.to_bitmap(x, y)
        width, height = self.canvas
        turned = ((across, down), (down, width - across), (width - across, height - down), (height - down, across))
        return turned[self.quarter]


def _draw(pdf: pdfium.PdfDocument, number: int, tilt: float) -> _Drawn:
    """The page in grey; one that was scanned lying on its side is set upright, as it was for OCR."""
    page = pdf[number - 1]
    width, height = page.get_size()
    scale = min(_SCALE, sqrt(_MOST_PIXELS / max(width * height, 1.0)))
    bitmap = page.render(scale=scale, grayscale=True)
    image = bitmap.to_pil().convert("L")
    quarter = round(tilt / 90) % 4  # quarters to turn counterclockwise
    upright = image.rotate(90 * quarter, expand=True)
    return _Drawn(number, upright, image.size, bitmap.get_posconv(page), quarter, scale)


def _show(page: _Drawn, places: Sequence[tuple[Span, Mark]], strips: list[Strip]) -> Iterator[tuple[Span, Shown]]:
    """The strips of a page, added to `strips`, and where each passage stands on them."""
    paper = _paper_of(page.image)
    left, width = _printed_width(page.image, paper, round(_BESIDE * page.scale))
    outlined = [(span, tuple(_outline(page, quad) for quad in mark.quads)) for span, mark in places]
    blank = _blank_rows(page.image.crop((left, 0, left + width, page.image.height)), paper)
    windows = [_window(blank, left, width, outlines, round(_AROUND * page.scale)) for _, outlines in outlined]
    bands = _join([(window.top, window.top + window.height) for window in windows])
    first = len(strips)
    for top, foot in bands:
        frame = Frame(left, top, width, foot - top)
        strips.append(Strip(page.number, frame, _as_png(page.image.crop((left, top, left + width, foot)))))
    for (span, outlines), window in zip(outlined, windows, strict=True):
        strip = next(index for index, (_, foot) in enumerate(bands) if window.top < foot)
        heights = [y for outline in outlines for _, y in outline]
        share = (min(heights) / page.image.height, max(heights) / page.image.height)
        yield span, Shown(first + strip, window, outlines, share)


def _outline(page: _Drawn, quad: Sequence[tuple[float, float]]) -> tuple[tuple[int, int], ...]:
    upper_left, upper_right, lower_left, lower_right = (page.pixel(x, y) for x, y in quad)
    return upper_left, upper_right, lower_right, lower_left


def _paper_of(image: Image.Image) -> int:
    """The grey of the paper: the commonest of the light ones."""
    light = image.histogram()[128:]
    return 128 + light.index(max(light))


def _printed_width(image: Image.Image, paper: int, margin: int) -> tuple[int, int]:
    """Where the print begins from the left, and how wide it is."""
    box = image.point([255 if grey < paper - _INK else 0 for grey in range(256)]).getbbox()
    if box is None:
        return 0, image.width
    left = max(box[0] - margin, 0)
    return left, min(box[2] + margin, image.width) - left


def _blank_rows(image: Image.Image, paper: int) -> list[bool]:
    """Whether each row of pixels is free of print, so that a picture can end there."""
    ink = image.point([255 if grey < paper - _INK else 0 for grey in range(256)])
    return [row == 0 for row in ink.resize((1, ink.height), Image.Resampling.BOX).tobytes()]


def _window(
    blank: Sequence[bool], left: int, width: int, outlines: Sequence[tuple[tuple[int, int], ...]], around: int
) -> Frame:
    """The part of a page around the marked lines; it begins and ends between two printed lines."""
    heights = [y for outline in outlines for _, y in outline]
    top, foot = max(min(heights) - around, 0), min(max(heights) + around, len(blank) - 1)
    top = next((y for y in range(top, max(top - around // 3, 0), -1) if blank[y]), top)
    foot = next((y for y in range(foot, min(foot + around // 3, len(blank))) if blank[y]), foot)
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


def _as_png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=5)  # the highest takes six times as long and saves a fiftieth
    return stream.getvalue()
