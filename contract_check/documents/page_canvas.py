"""Drawing a page in PDFium, band by band, in four shades: they tell print from paper as well as 256, in half the bytes."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from functools import cached_property
from math import ceil, sqrt
from typing import NamedTuple

import pypdfium2 as pdfium
from PIL import Image

_SCALE = 1.6  # pixels to the point: 115 to the inch, enough to read eight-point print
_MOST_PIXELS = 6_000_000  # of a page; a larger one is drawn smaller
_INK = 40  # shades darker than the paper: what is less is drawn as paper
_PALETTE = b"".join(bytes([shade] * 3) for shade in (255, 170, 85, 0))  # the paper, then ink from light to dark


@dataclass(frozen=True)
class Canvas:
    """An open page in pixels, upright: one that was scanned lying on its side is set upright, as it was for OCR."""

    page: pdfium.PdfPage
    number: int
    scale: float
    turn: int  # degrees clockwise
    width: int
    height: int

    @classmethod
    def of(cls, page: pdfium.PdfPage, number: int, tilt: float) -> Canvas:
        """The canvas for an open page that was turned by `tilt` degrees to be level."""
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

    def draw(self, rows: tuple[int, int]) -> Band:
        """The rows of pixels from one to another, in four shades."""
        top, foot = rows
        # PDFium is told in points what to leave out, and rounds up to whole pixels.
        above, below = (max(pixels - 0.5, 0) / self.scale for pixels in (top, self.height - foot))
        bitmap = self.page.render(self.scale, self.turn, (0, below, 0, above), grayscale=True)
        return Band(top, _shade(bitmap.to_pil()))


class Band(NamedTuple):
    """A part of a page from side to side, and the row of pixels in which it begins."""

    top: int
    shades: Image.Image


def _shade(image: Image.Image) -> Image.Image:
    """The picture in the shades of the palette, by their numbers: 0 is whatever is not ink."""
    paper = _paper_of(image)
    return image.point([0 if grey >= paper - _INK else 3 - min(round(grey * 3 / paper), 2) for grey in range(256)])


def _paper_of(image: Image.Image) -> int:
    """The grey of the paper: the commonest of the light ones, among every fourth pixel of every fourth row."""
    sample = image.resize((max(image.width // 4, 1), max(image.height // 4, 1)), Image.Resampling.NEAREST)
    light = sample.histogram()[128:]
    return 128 + light.index(max(light))


def as_png(shades: Image.Image) -> bytes:
    """A picture in the four shades, as PNG of two bits to the pixel."""
    shades.putpalette(_PALETTE)
    stream = io.BytesIO()
    shades.save(stream, "PNG", bits=2, compress_type=zlib.Z_RLE)  # print is runs: looking further saves a fifteenth
    return stream.getvalue()
