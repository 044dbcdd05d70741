"""What a document consists of: places in its text and on its pages, and pages, lines, sections and tables over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

ANY_EXHIBIT = r"(?:exhibit|schedule|annex|appendix|attachment)"  # what a part at the end of a paper may be called


class Span(NamedTuple):
    """Characters `start` to `end` (not included) of `Document.text`."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether another one begins in it: a passage in its section, a section in its exhibit."""
        return self.start <= other.start < self.end


class Box(NamedTuple):
    """A rectangle on a page in PDF points, origin at the lower left."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From its left to its right side, in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From its foot to its top, in points."""
        return self.top - self.bottom


def box_around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of them."""
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )


@dataclass(frozen=True)
class Page:
    """One page: its number from 1, its characters, why it could not be read, if so, and whether it was read by OCR.

    The lines of a page read by OCR have their boxes on the page as it is shown, turned about its middle by
    `tilt` degrees counterclockwise so that they are level; those of any other page, on the page as it is stored.
    """

    number: int
    span: Span
    problem: str = ""
    ocr: bool = False
    tilt: float = 0.0

    @property
    def unread(self) -> bool:
        """Whether nothing on the page could be read."""
        return bool(self.problem)


@dataclass(frozen=True)
class Line:
    """A printed line: where it stands in the text, and where on which page, if the file has pages.

    `refers` are the numbers of footnotes that stood in it, which the text has not, each with the words before it; `note`
    is the number of the footnote that it opens.
    """

    span: Span
    page: int | None = None
    box: Box | None = None
    refers: tuple[tuple[str, str], ...] = ()
    note: str = ""


class Edit(StrEnum):
    """What somebody has done to a page that was there: typed words onto it, or struck out words of it, as an annotation."""

    TYPED = "typed"
    STRUCK = "struck"


class Edited(NamedTuple):
    """Words of the text that were typed onto their page, or that somebody strikes out."""

    span: Span
    how: Edit


@dataclass(frozen=True)
class Section:
    """A numbered or headed part: `number` as printed ("8.2", "Article IV", ""), and its extent.

    `level` is how many sections it stands in. `cited` is the number in full, with those around it: "8.1" for the "1." below
    "8.", "4.2(c)(ii)" for its "(ii)", "8" for a heading without a number below "8."; `listed` that its own could be any.
    """

    number: str
    heading: str
    span: Span
    level: int
    cited: str = ""
    listed: bool = False

    @property
    def label(self) -> str:
        """How a person would cite it: "8.2 Limitation of Liability", "Cancellation (b)"."""
        return self.label_with(self.heading)

    def label_with(self, heading: str) -> str:
        """As `label`, with that heading."""
        number = self.cited or self.number
        parts = (heading, number) if number.startswith("(") else (number, heading)
        return " ".join(part for part in parts if part)

    @property
    def full_number(self) -> str:
        """The number with those around it; "" for a heading without one."""
        return (self.cited or self.number) if self.number else ""


@dataclass(frozen=True)
class Cell:
    """A table cell; its span is empty where the cell is."""

    text: str
    span: Span


@dataclass(frozen=True)
class Table:
    """A table: rows of cells, the first row being the header where `has_header`."""

    page: int | None
    span: Span
    rows: tuple[tuple[Cell, ...], ...]
    has_header: bool = True

    @property
    def header(self) -> tuple[str, ...]:
        """The column titles, or nothing."""
        return tuple(cell.text for cell in self.rows[0]) if self.has_header and self.rows else ()

    @property
    def body(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows below the header."""
        return self.rows[1:] if self.has_header else self.rows
