"""Tables of web pages: rows with every cell in its column, tables that only roles call so, and lists of facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from bs4.element import Tag

from contract_check.documents.flow_parts import LONGEST_REPEATED, said_of_each

TABLE_ROLES = ("table", "grid")
_CELLS_BY_ROLE = "[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]"
_SHORT, _BLOCKS_IN_VALUE = 120, ["dl", "ul", "ol", "table", "div"]
_MOST_COLUMNS = 50


class Reader(Protocol):
    """Who reads what stands in a cell, and knows what is struck out or hidden."""

    def text_of(self, cell: Tag) -> str:
        """The text of a cell on one line."""

    def leaves_out(self, tag: Tag) -> bool:
        """Whether a tag is struck out or hidden, which is counted."""

    def is_hidden(self, cell: Tag) -> bool:
        """Whether a cell is hidden, so that the next one stands in its place."""


def rows_of(table: Tag, reader: Reader) -> Iterator[tuple[str, ...]]:
    """The rows with every cell in its column.

    One over several columns fills the first, and each where it is a value; one over several rows is said of each.
    """
    below: dict[int, int] = {}
    above: dict[int, str] = {}
    for at, row in enumerate(table.find_all("tr")):
        around = row.find_parent(["tbody", "thead", "tfoot"])
        if reader.leaves_out(row) or (around is not None and reader.leaves_out(around)):
            continue
        texts: list[str] = []
        said_above: list[int] = []
        cells = [cell for cell in row.find_all(["td", "th"]) if not reader.is_hidden(cell)]
        while cells or below.get(len(texts), 0) > 0:
            column = len(texts)
            if column >= _MOST_COLUMNS:
                texts[-1:] = [" ".join([texts[-1], *map(reader.text_of, cells)])]
                break
            if below.get(column, 0) > 0:
                below[column] -= 1
                said_above.append(column)
                texts.append("")
                continue
            cell = cells.pop(0)
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            text = reader.text_of(cell)
            texts += [text, *[text if said_of_each(text, at, column) else ""] * (wide - 1)]
            above.update(zip(range(column, column + wide), texts[column:], strict=True))
            below.update({column + offset: high - 1 for offset in range(wide)})
        if any(texts):
            for column in said_above:
                texts[column] = above[column] if len(above[column]) <= LONGEST_REPEATED else ""
        yield tuple(texts)


def rows_by_role(table: Tag, reader: Reader) -> tuple[tuple[str, ...], ...]:
    """The rows of a table that only roles call one."""
    rows = (row.select(_CELLS_BY_ROLE) for row in table.select("[role=row]"))
    return tuple(tuple(map(reader.text_of, cells)) for cells in rows if cells)


def rows_of_terms(terms: Tag) -> list[tuple[Tag, Tag]]:
    """The names and values of a list of facts ("Initial term", "36 months"); none where something is explained at length."""
    found = terms.find_all(["dt", "dd"])
    names, values = found[::2], found[1::2]
    facts = len(names) > 1 and {tag.name for tag in names} == {"dt"} and {tag.name for tag in values} == {"dd"}
    short = all(len(value.get_text()) <= _SHORT and value.find(_BLOCKS_IN_VALUE) is None for value in values)
    return list(zip(names, values, strict=True)) if facts and short and len(names) == len(values) else []


def sets_text_in_place(table: Tag) -> bool:
    """Whether a table holds other tables or headings, or a single column."""
    if table.find(["table", "h1", "h2", "h3"]) is not None:
        return True
    return all(len(row.find_all(["td", "th"])) < 2 for row in table.find_all("tr"))


def _span(cell: Tag, name: str) -> int:
    said = str(cell.get(name, "1"))
    return max(1, min(int(said), _MOST_COLUMNS)) if said.isascii() and said.isdigit() else 1
