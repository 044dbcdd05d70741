"""A row of a table read by the titles of its columns.

"Credit request | Customer | 45 days" says nothing of a deadline by itself; under "Step | Who | Deadline" it
does. The titles are those of the table's head or, where a table came out as lines, of the section's heading.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from contract_check.language.clauses import Clause
from contract_check.language.quantities import Quantity
from contract_check.model.values import Duration


class Cell(NamedTuple):
    """A cell of a row: its column's title in lower case, its surface, and where that begins in the clause's."""

    title: str
    surface: str
    start: int


def cells_of(clause: Clause) -> list[Cell]:
    """The cells of a row below its head; nothing for a clause that is no such row."""
    titles = [t.lower() for t in clause.table.header] if clause.table is not None else clause.heading.split(" | ")
    divider = " | " if " | " in clause.own else " : "  # a form's field and filling are read as one
    surfaces = clause.own.split(divider, len(titles) - 1)
    if len(titles) != len(surfaces) or len(titles) < 2 or titles == surfaces:
        return []
    found, start = [], clause.start
    for title, surface in zip(titles, surfaces, strict=True):
        found.append(Cell(title, surface, start))
        start += len(surface) + len(divider)
    return found


def figure_under(clause: Clause, column: str, label: str, *, row: str = "") -> Quantity | None:
    """The figure with that capital in the first column whose title matches, of a row whose first cell matches `row`."""
    cells = cells_of(clause)
    if not cells or not re.search(row, cells[0].surface):
        return None
    for cell in cells[1:]:
        if re.search(column, cell.title) and label in cell.surface:
            return clause.quantity_at(cell.start + cell.surface.index(label))
    return None


def duration_under(clause: Clause, column: str, *, row: str = "") -> Duration | None:
    """The period in the first column whose title matches, of a row whose first cell matches `row`."""
    quantity = figure_under(clause, column, "DURATION", row=row)
    return quantity.value if quantity and isinstance(quantity.value, Duration) else None
