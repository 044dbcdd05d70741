"""The picture of a page made ready for recognition: rendered, set straight, freed of rules.

Tesseract drops what stands in a ruled table without a word. So the rules are found first, taken out
of the picture, and kept: they frame the table's cells as those that PDFium sees do.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL import Image

from contract_check.model.document import Box

Mask = NDArray[np.bool_]

_POINTS_PER_INCH = 72
_DPI = 300  # what Tesseract is trained for; a larger page gets less, within _MOST_PIXELS
_LEAST_DPI = 100
_MOST_PIXELS = 25_000_000
_DARK = 0.7  # of the paper's own grey
_RULE = 0.4  # inches; a shorter stroke may be a letter
_THICK = 0.05  # inches; a thicker one is a bar or a picture
_FULL = 0.95  # of a stroke's length must be ink
_SKEW_DPI = 100
_MOST_SKEW = 3.0  # degrees


@dataclass(frozen=True)
class Picture:
    """An upright page in grey without its rules. `scale` is pixels per point; `ink`, how much of it is dark.

    `skew` is by how many degrees it was turned counterclockwise to be level.
    """

    image: Image.Image
    scale: float
    rules: tuple[Box, ...]
    ink: float
    skew: float = 0.0

    @property
    def dpi(self) -> int:
        """Pixels per inch."""
        return round(self.scale * _POINTS_PER_INCH)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.image.width / self.scale, self.image.height / self.scale

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """A place in the picture, measured downwards in pixels, as one on the page."""
        height = self.image.height
        return Box(left / self.scale, (height - bottom) / self.scale, right / self.scale, (height - top) / self.scale)


def render_page(page: pdfium.PdfPage) -> tuple[Image.Image, float] | None:
    """The page in grey with its scale; None where it is too large for its letters to be told."""
    width, height = page.get_size()
    scale = min(_DPI / _POINTS_PER_INCH, sqrt(_MOST_PIXELS / max(width * height, 1.0)))
    if scale < _LEAST_DPI / _POINTS_PER_INCH:
        return None
    return page.render(scale=scale, grayscale=True).to_pil().convert("L"), scale


def prepare(image: Image.Image, scale: float) -> Picture:
    """Set the picture straight and take its rules out."""
    paper = int(np.median(np.asarray(image)))
    skew = _skew_of(image, scale)
    grey = np.array(image.rotate(skew, Image.Resampling.BICUBIC, fillcolor=paper))
    ink = _ink_of(grey)
    inch = scale * _POINTS_PER_INCH
    level, upright = _strokes(ink, inch), _strokes(ink.T, inch).T
    grey[_grown(level | upright)] = paper  # white would leave edges that are read as strokes
    bare = Picture(Image.fromarray(grey), scale, (), float(ink.mean()))
    rules = [bare.box(x0, y, x1, y) for x0, x1, y in _segments(level)]
    rules += [bare.box(x, y0, x, y1) for y0, y1, x in _segments(upright.T)]
    return Picture(bare.image, scale, tuple(rules), bare.ink, skew)


def _ink_of(grey: NDArray[np.uint8]) -> Mask:
    return np.asarray(grey < _DARK * np.median(grey), dtype=np.bool_)


def _skew_of(image: Image.Image, scale: float) -> float:
    """Degrees to turn: at the right angle, lines of text and the white between them stand out most."""
    small = image.reduce(max(1, round(scale * _POINTS_PER_INCH / _SKEW_DPI)))
    ink = Image.fromarray(_ink_of(np.array(small)).astype(np.uint8) * 255)

    def contrast(angle: float) -> float:
        profile = np.asarray(ink.rotate(angle)).sum(axis=1, dtype=np.float64)
        return float(np.square(np.diff(profile)).sum())

    coarse = max(np.arange(-_MOST_SKEW, _MOST_SKEW + 0.1, 0.5), key=lambda angle: (contrast(angle), -abs(angle)))
    fine = max(np.arange(coarse - 0.4, coarse + 0.45, 0.1), key=lambda angle: (contrast(angle), -abs(angle)))
    return float(fine) if contrast(fine) > 1.02 * contrast(0.0) else 0.0


def _strokes(ink: Mask, inch: float) -> Mask:
    """The pixels of level strokes that are long and thin."""
    long_ones = _runs(ink, round(_RULE * inch), _FULL)
    return long_ones & ~_runs(long_ones.T, round(_THICK * inch), 1.0).T


def _runs(ink: Mask, length: int, share: float) -> Mask:
    """The pixels that lie in a stretch of a row, `length` long, with that `share` of ink."""
    if ink.shape[1] < length:
        return np.zeros_like(ink)
    full = _sums(ink)[:, length:] - _sums(ink)[:, :-length] >= share * length
    starts = _sums(np.pad(full, ((0, 0), (length - 1, length - 1))))
    return np.asarray((starts[:, length:] - starts[:, :-length] > 0) & ink, dtype=np.bool_)


def _sums(mask: Mask) -> NDArray[np.int32]:
    """For each pixel of a row, how many before it are set."""
    return np.pad(np.cumsum(mask, axis=1, dtype=np.int32), ((0, 0), (1, 0)))


def _grown(mask: Mask, by: int = 3) -> Mask:
    """The mask and what touches it: the grey edge of a stroke goes with it."""
    grown = mask.copy()
    for axis in (0, 1):
        seed = grown.copy()
        for step in range(1, by + 1):
            for shift in (step, -step):
                grown |= np.roll(seed, shift, axis)
    return grown


def _segments(mask: Mask) -> list[tuple[float, float, float]]:
    """Level strokes as (left, right, middle from the top), each printed stroke once."""
    found = []
    for top, bottom in _stretches(np.any(mask, axis=1), gap=3):
        band = mask[top:bottom]
        for left, right in _stretches(np.any(band, axis=0), gap=12):
            rows = np.nonzero(band[:, left:right].any(axis=1))[0]
            found.append((float(left), float(right), float(top + rows.mean())))
    return found


def _stretches(line: Any, gap: int) -> list[tuple[int, int]]:
    """Where a row of marks is set, from and to; breaks up to `gap` are bridged."""
    places = np.nonzero(line)[0]
    if not len(places):
        return []
    breaks = np.nonzero(np.diff(places) > gap)[0]
    starts = [int(places[0]), *(int(places[i + 1]) for i in breaks)]
    ends = [*(int(places[i]) + 1 for i in breaks), int(places[-1]) + 1]
    return list(zip(starts, ends, strict=True))
