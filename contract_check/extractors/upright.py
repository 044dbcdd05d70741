"""A table as its readers want it: entries down, what is said of them across, wherever and however it was printed.

Severities, bands of availability and plans run down in one contract and across in the next, and stand in lists in a
third. A reader says what it takes for the label of an entry; a table in which those run across is turned. Its cells
keep their places, so that what is read in them is cited as it was printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from contract_check.language.clauses import Paper
from contract_check.model.document import Cell, Document, Span, Table


@dataclass(frozen=True)
class Upright:
    """A table whose entries run down, the first row being that of the titles."""

    document: Document
    table: Table
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands over each column, in lower case."""
        return tuple(cell.text.lower() for cell in self.rows[0])

    @property
    def body(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows of entries."""
        return self.rows[1:]

    def without_titles(self) -> Upright:
        """The table where its first row is an entry like the others, as it is on a further page."""
        return replace(self, rows=(tuple(Cell("", cell.span) for cell in self.rows[0]), *self.rows))

    def cite(self, cell: Cell) -> Span:
        """The printed row of a cell, or the line of a list."""
        return self.document.block_at(cell.span.start) or cell.span


IsEntry = Callable[[str, str], bool]  # a cell and the title of its row or column, in lower case


def upright(paper: Paper, table: Table, is_entry: IsEntry) -> Upright:
    """The table with the labels of its entries in a column."""
    width = max(map(len, table.rows))
    last = table.rows[-1][-1]
    rows = tuple(row + (Cell("", Span(last.span.end, last.span.end)),) * (width - len(row)) for row in table.rows)
    turned = tuple(zip(*rows, strict=True))
    is_turned = _most(rows, is_entry) > max(1, _most(turned, is_entry))
    return Upright(paper.document, table, turned if is_turned else rows)


def uprights(paper: Paper, is_entry: IsEntry) -> Iterator[Upright]:
    """All tables of a paper, those that are set as lists too."""
    return (upright(paper, table, is_entry) for table in paper.tables)


def _most(rows: tuple[tuple[Cell, ...], ...], is_entry: IsEntry) -> int:
    """The most labels of entries in one row, besides its first cell; what stands there twice labels no two entries."""
    labels = ([text for cell in row[1:] if is_entry(text := cell.text.lower(), row[0].text.lower())] for row in rows)
    return max(2 * len(set(found)) - len(found) for found in labels)
