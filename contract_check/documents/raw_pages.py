"""Pages and lines as printed, before any cleaning: what every reader of a file hands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from contract_check.model.document import Box, Edit


@dataclass(frozen=True)
class RawLine:
    """A line as printed, before any cleaning.

    `fragments` are its parts where wide gaps divide it, as in a row of an unruled table; empty for
    a line of running text. `pieces` are the parts of these at all gaps that could divide cells, where it was looked at:
    only the lines around tell which do. `askew` where it leans against the text of its page, `aside` where it is
    no part of what is read before and after it: stamps, footnotes. `item` where a bullet is drawn before it. `refers` and `note`
    are those of `model.document.Line`. `behind` is what stands beyond a wide gap in smaller letters, and where the words before the gap end; `raised` counts
    the digits in smaller letters at the end of a figure: the number of a note.
    """

    text: str
    box: Box
    fragments: tuple[tuple[str, Box], ...] = ()
    pieces: tuple[tuple[str, Box], ...] = ()
    askew: bool = False
    aside: bool = False
    item: bool = False
    refers: tuple[tuple[str, str], ...] = ()
    note: str = ""
    behind: tuple[str, Box, float] | None = None
    raised: int = 0

    @property
    def height(self) -> float:
        """From the lowest to the highest of its letters, in points."""
        return self.box.height


@dataclass(frozen=True)
class Grid:
    """Rules that may frame a table, and the words among them, each with the blank after it."""

    rules: tuple[Box, ...]
    words: tuple[tuple[str, Box], ...]


class PageEdit(NamedTuple):
    """Words that an annotation has put onto a page, or strikes out, and where they stand."""

    how: Edit
    box: Box
    words: str


@dataclass(frozen=True)
class RawPage:
    """What PDFium sees on one page; `grid` only where a ruled table may stand, `ocr` where it was recognised.

    `tilt`: see `model.document.Page`. All boxes are those of `orientation.turn_back`, for text at `angle`
    quarter turns on `sheet`; without a sheet they are as stored. `printed` is the text without what form fields hold,
    where the lines have that; `lost` counts the fields that have no place in them. `struck` are the words that
    are struck out and `hidden` those that nobody sees, which the lines have not. `edited` is what annotations have put into the
    lines or strike out in them, `texts` how many put something, and `comments` how many annotations say something beside the text.
    """

    number: int
    lines: tuple[RawLine, ...]
    width: float
    height: float
    has_images: bool
    grid: Grid | None = None
    problem: str = ""
    needs_ocr: bool = False
    ocr: bool = False
    tilt: float = 0.0
    angle: int = 0
    sheet: Box | None = None
    printed: str | None = None
    lost: int = 0
    struck: str = ""
    hidden: str = ""
    edited: tuple[PageEdit, ...] = ()
    texts: int = 0
    comments: int = 0
