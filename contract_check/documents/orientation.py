"""Which way the text of a page runs, and the place of things on it as they are when it runs to the right.

PDFium places characters on the sheet as it is stored, before a viewer turns it. Text that runs up or down
that sheet (a landscape table on a portrait page, a page turned so that it can be read) would have its lines
below each other where they stand beside each other, so all boxes are turned with it, and turned back for
whoever wants to find the text on the stored page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from math import pi

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.model.document import Box

_SAMPLES = 8
_SLANT = 0.1  # radians; text that leans more runs neither along nor across the sheet

Turn = Callable[[Box], Box]


def angle_at(textpage: pdfium.PdfTextPage, index: int) -> float:
    """The angle at which a character is set, in quarter turns clockwise from 0 to below 4."""
    return float(pdfium_c.FPDFText_GetCharAngle(textpage, index)) / (pi / 2) % 4


def is_askew(angle: float, usual: int) -> bool:
    """Whether a character leans against the usual text of its page, as those of a watermark do."""
    return min((angle - usual) % 4, (usual - angle) % 4) > _SLANT


def text_angle(textpage: pdfium.PdfTextPage) -> int:
    """The quarter turns clockwise by which most of a page's text is turned on the sheet."""
    count = textpage.count_chars()
    seen: Counter[int] = Counter()
    for index in range(0, count, max(1, count // _SAMPLES)):
        while index < count and pdfium_c.FPDFText_GetUnicode(textpage, index) <= 32:  # blanks may be PDFium's own
            index += 1
        if index < count:
            angle = angle_at(textpage, index)
            if not is_askew(angle, round(angle)):
                seen[round(angle) % 4] += 1
    return seen.most_common(1)[0][0] if seen else 0


def turn_back(angle: int, sheet: Box) -> Turn:
    """How a box on the sheet is placed when text at `angle` runs to the right; the corner is moved to (0, 0)."""
    left, bottom, right, top = sheet
    if angle == 1:
        return lambda box: Box(top - box.top, box.left - left, top - box.bottom, box.right - left)
    if angle == 2:
        return lambda box: Box(right - box.right, top - box.top, right - box.left, top - box.bottom)
    if angle == 3:
        return lambda box: Box(box.bottom - bottom, right - box.right, box.top - bottom, right - box.left)
    return lambda box: Box(box.left - left, box.bottom - bottom, box.right - left, box.top - bottom)


def as_stored(angle: int, sheet: Box) -> Turn:
    """The way back: how a box of text at `angle` is placed on the sheet."""
    left, bottom, right, top = sheet
    if angle == 1:
        return lambda box: Box(box.bottom + left, top - box.right, box.top + left, top - box.left)
    if angle == 2:
        return lambda box: Box(right - box.right, top - box.top, right - box.left, top - box.bottom)
    if angle == 3:
        return lambda box: Box(right - box.top, box.left + bottom, right - box.bottom, box.right + bottom)
    return lambda box: Box(box.left + left, box.bottom + bottom, box.right + left, box.top + bottom)
