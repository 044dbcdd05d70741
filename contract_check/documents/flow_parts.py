"""What files without pages are made of, in the order in which it is shown: paragraphs, tables, and pictures."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_REPEATED = 120  # characters of a cell that covers several rows: a name or a value, which is said of each row


_LONGEST_VALUE = 40


def said_of_each(text: str, row: int, column: int) -> bool:
    """Whether a cell over several columns is a value that holds for each of them ("2 hours" for two plans), and no title."""
    return row > 0 and column > 0 and len(text) <= _LONGEST_VALUE and any(map(str.isdigit, text))


@dataclass(frozen=True)
class Passage:
    """A paragraph or list item; `text` may hold line breaks.

    `label` is the number that the file sets before it, `heading` its depth from 1 if it is one, `nesting` how many lists
    it stands in (None where the file does not say).
    """

    text: str
    label: str = ""
    heading: int = 0
    nesting: int | None = None


@dataclass(frozen=True)
class Grid:
    """A table as the file has it: rows of texts."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Picture:
    """A picture that is large enough to hold a table or a text, which nobody reads."""


Part = Passage | Grid | Picture
