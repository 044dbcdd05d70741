"""Tables of what is ordered: titles in the first row, and for each thing that is bought a row below them.

Accepted: "Service | Plan | Start date | Term | Annual fee" over one row, or over rows that agree in the column that is asked for.
Rejected: rows that differ in it (a price list, years of a ramp), a table that has no other column of an order ("Term | Meaning").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.term_reading import Reading
from contract_check.language.clauses import Paper
from contract_check.language.quantities import read_duration
from contract_check.model.document import Cell, Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration

PLAN = late_pattern(
    r"\W*(?:(?:subscription|service|support|product|pricing) )?(?:plan|tier|edition|package)(?: name)?\W*"
)
START = late_pattern(
    r"\W*(?:(?:subscription|service|contract|licen[cs]e|term|renewal) )?(?:start|starts|commencement|effective|begin(?:ning|s)?)(?: (?:date|on))?\W*"
)
TERM = late_pattern(
    r"\W*(?:(?:initial|first|subscription|contract|committed|licen[cs]e|service) )?term(?: length)?\W*|\W*(?:contract )?duration\W*"
)
_OF_AN_ORDER = late_pattern(
    r"\b(?:quantity|qty|units?|seats?|users?|licen[cs]es?|fees?|prices?|total|amount|plan|tier|edition|start|services?|products?)\b"
)


def ordered(table: Table, column: re.Pattern[str]) -> Cell | None:
    """The cell of a column that holds for all that is ordered; None where the rows differ, or the table is of something else."""
    titles = [cell.text.lower() for cell in table.rows[0]] if table.rows else []
    at = next((place for place, title in enumerate(titles) if column.fullmatch(title)), None)
    others = [title for place, title in enumerate(titles) if place != at]
    if at is None or not any(map(_OF_AN_ORDER.search, others)):
        return None
    cells = [row[at] for row in table.rows[1:] if len(row) > at and row[at].text.strip()]
    return cells[0] if len({cell.text.strip().lower() for cell in cells}) == 1 else None


def cells_of(table: Table, column: re.Pattern[str]) -> list[Cell]:
    """The cells of a column of what is ordered, behind the one that names each thing; none of a price list by that column."""
    titles = [cell.text.lower() for cell in table.rows[0]] if table.rows else []
    at = next((place for place, title in enumerate(titles) if place and column.fullmatch(title)), None)
    others = [title for place, title in enumerate(titles) if place != at]
    if at is None or not any(map(_OF_AN_ORDER.search, others)):
        return []
    return [row[at] for row in table.rows[1:] if len(row) > at and row[at].text.strip()]


def term_ordered(table: Table, paper: Paper) -> Iterator[Reading]:
    """The first term, in the column "Term" of what is ordered."""
    cell = ordered(table, TERM)
    value = read_duration(cell.text) if cell else None
    if cell and isinstance(value, Duration):
        row = paper.document.block_at(cell.span.start) or cell.span
        yield Reading(value, row, "column of what is ordered")
