"""Where the letters of a line stand on its page, as PDFium places them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.assembly import CELL_GAP
from contract_check.model.document import Box

_HYPHENS = frozenset("-\u00ad\u2010\u2011\u2012\ufffe\x02")
_SLACK = 1.5  # points by which the middle of a letter may lie outside of its line's box


@dataclass(frozen=True)
class _Letter:
    sign: str
    box: Box


class Print:
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


def find_part(part: str, line: Box, printed: Print) -> list[Box]:
    """The boxes of a part of a line, one for each printed line and cell; empty where its letters do not come back."""
    boxes = _find_together(part, line, printed)
    if boxes:
        return boxes
    within = [letter for letter in printed.letters if _holds(line, letter.box)]
    return list(_find(part, within))


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


def _find_together(part: str, line: Box, printed: Print) -> list[Box]:
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


def _boxes_within(line: Box, printed: Print, signs: Sequence[int]) -> list[Box]:
    """One box for the signs that stand beside each other; empty if any of them stands outside of the line."""
    boxes = [box for sign in signs if (box := printed.box_of(sign)) and _holds(line, box)]
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
        level = across > 0.5 * min(box.height, current.height)
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
