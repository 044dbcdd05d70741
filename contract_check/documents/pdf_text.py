"""The text of a PDF's page, and the place of each of its characters, through PDFium."""

from __future__ import annotations

import ctypes
from abc import ABC, abstractmethod
from collections.abc import Iterator, Set
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.by_address import ADDRESS, INT, address_of, for_numbers
from contract_check.documents.orientation import Turn, angle_at, is_askew
from contract_check.model.document import Box
from contract_check.model.late_pattern import late_pattern

_get_loose_box = for_numbers(pdfium_c.FPDFText_GetLooseCharBox, INT, ADDRESS, INT, ADDRESS)
_get_object = for_numbers(pdfium_c.FPDFText_GetTextObject, ADDRESS, ADDRESS, INT)


def around_both(first: Box, last: Box) -> Box:
    """The box that holds two."""
    left, bottom, right, top = first
    end_left, end_bottom, end_right, end_top = last
    return Box(min(left, end_left), min(bottom, end_bottom), max(right, end_right), max(top, end_top))


_WORD = late_pattern(r"\S+")


class Word(NamedTuple):
    """A word of a line: where it starts and ends there, and where it stands on the page."""

    start: int
    end: int
    box: Box


class PlacedText(ABC):
    """A text, and the place of each of its characters where the text runs to the right."""

    text: str

    @cached_property
    def _words(self) -> dict[tuple[int, str], list[Word]]:
        return {}

    @abstractmethod
    def box_at(self, index: int) -> Box:
        """The box of a character, as high as its line."""

    @abstractmethod
    def is_askew(self, index: int) -> bool:
        """Whether a character leans against most of the page's text."""

    def box_of(self, first: int, last: int) -> Box:
        """The box from one character to another of the same line."""
        return around_both(self.box_at(first), self.box_at(last))

    def words_of(self, first: int, line: str) -> list[Word]:
        """The words of a line that begins at `first`, each with where it starts and ends in the line, and its box."""
        known = self._words.get((first, line))
        if known is None:
            found = ((word.start(), word.end()) for word in _WORD.finditer(line))
            known = [Word(start, end, self.box_of(first + start, first + end - 1)) for start, end in found]
            self._words[first, line] = known
        return known

    def runs_at(self, places: Set[int]) -> Iterator[tuple[str, Box]]:
        """The words that stand at some places of the text, line by line, as far as they stand together, and their boxes."""
        for _, run in groupby(enumerate(sorted(places)), key=lambda place: place[1] - place[0]):
            letters = [at for _, at in run if self.text[at] not in "\r\n"]
            if letters:
                yield self.text[letters[0] : letters[-1] + 1], self.box_of(letters[0], letters[-1])

    def words_at(self, places: Set[int]) -> str:
        """The words that stand at some places of the text."""
        if not places:
            return ""
        return " ".join("".join(sign if at in places else " " for at, sign in enumerate(self.text)).split())


class PageText(PlacedText):
    """The text of an open page as it is printed."""

    def __init__(self, textpage: pdfium.PdfTextPage, turn: Turn | None, angle: int) -> None:
        self._textpage = textpage
        self._turn = turn
        self._angle = angle
        count = textpage.count_chars()
        self.text = textpage.get_text_range() if count > 0 else ""
        # Text and characters count alike unless the page holds characters that PDFium drops.
        self._aligned = len(self.text) == count
        self._address = address_of(textpage.raw)
        self._rect = pdfium_c.FS_RECTF()
        self._at_rect = ctypes.addressof(self._rect)

    def is_askew(self, index: int) -> bool:
        """Whether a character leans against most of the page's text."""
        return is_askew(angle_at(self._textpage, self._place(index)), self._angle)

    def box_at(self, index: int) -> Box:
        """The loose box, which has the font's full height and so is alike along a line."""
        if not _get_loose_box(self._address, index if self._aligned else self._place(index), self._at_rect):
            return Box(0, 0, 0, 0)
        rect = self._rect
        box = Box(rect.left, rect.bottom, rect.right, rect.top)
        return self._turn(box) if self._turn else box

    def object_at(self, index: int) -> int:
        """The address of the object of the page that a character belongs to; 0 for a blank that PDFium has added."""
        return _get_object(self._address, self._place(index)) or 0

    def _place(self, index: int) -> int:
        """Where PDFium counts the character at a place in the text."""
        return index if self._aligned else int(pdfium_c.FPDFText_GetCharIndexFromTextIndex(self._textpage, index))
