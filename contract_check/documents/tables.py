"""Ruled tables, through pdfplumber: only for pages on which PDFium saw rules.

pdfplumber reads a page some forty times more slowly than PDFium, so it is asked only where layout
carries meaning, and for at most `MAX_TABLE_PAGES` pages of a file.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract_check.documents.cleaning import clean_characters
from contract_check.model.document import Box

MAX_TABLE_PAGES = 60
_MAX_COLUMNS = 12


@dataclass(frozen=True)
class RawTable:
    """A ruled table: the cleaned text of its cells, and its place on the page."""

    page: int
    box: Box
    rows: tuple[tuple[str, ...], ...]


def find_tables(path: Path, page_numbers: Sequence[int], password: str = "") -> list[RawTable]:
    """The ruled tables on the given pages, in reading order; an unreadable page gives none."""
    if not page_numbers:
        return []
    import pdfplumber  # heavy, and needed for few files

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    tables: list[RawTable] = []
    try:
        with pdfplumber.open(path, pages=list(page_numbers), password=password) as pdf:
            for page in pdf.pages:
                tables.extend(_tables_of(page))
                page.close()  # pdfplumber holds a page's objects until it is closed
    except Exception as error:  # pdfminer raises its own and many built-in errors on odd files
        logging.getLogger(__name__).info("no tables read from %s: %s", path.name, error)
    return tables


def _tables_of(page: Any) -> list[RawTable]:
    found = []
    for table in page.find_tables():
        rows = _clean_rows(table.extract())
        if rows:
            left, top, right, bottom = table.bbox
            height = float(page.height)
            found.append(RawTable(page.page_number, Box(left, height - bottom, right, height - top), rows))
    return sorted(found, key=lambda table: -table.box.top)


def _clean_rows(cells: list[list[str | None]]) -> tuple[tuple[str, ...], ...]:
    """Rows with text, columns with text; nothing where that leaves no table."""
    rows = [[_cell_text(cell) for cell in row] for row in cells]
    rows = [row for row in rows if any(row)]
    if not rows:
        return ()
    width = max(len(row) for row in rows)
    rows = [row + [""] * (width - len(row)) for row in rows]
    columns = [i for i in range(width) if any(row[i] for row in rows)]
    kept = tuple(tuple(row[i] for i in columns) for row in rows)
    is_table = len(kept) >= 2 and 2 <= len(columns) <= _MAX_COLUMNS
    return kept if is_table else ()


def _cell_text(cell: str | None) -> str:
    return " ".join(clean_characters(line) for line in (cell or "").split("\n")).strip()
