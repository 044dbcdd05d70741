"""Ruled tables: pdfplumber's table finder, fed with the rules that PDFium sees.

pdfplumber's own reading of a page takes some forty times as long as PDFium's, so only its finder is
used; the cells are filled with PDFium's words, as the rest of the text is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.raw_pages import Grid, RawPage
from contract_check.model.document import Box

_MAX_COLUMNS = 12


@dataclass(frozen=True)
class RawTable:
    """A ruled table: the cleaned text of its cells, and its place on the page."""

    page: int
    box: Box
    rows: tuple[tuple[str, ...], ...]


def find_tables(page: RawPage) -> list[RawTable]:
    """The ruled tables on a page, from the top down."""
    if page.grid is None:
        return []
    from pdfplumber.table import TableFinder  # needed for few files

    found = []
    for table in TableFinder(_Ruled([_as_edge(rule) for rule in page.grid.rules])).tables:
        rows = _clean_rows([_texts_of(row, page.grid) for row in table.rows])
        if rows:
            left, top, right, bottom = table.bbox
            found.append(RawTable(page.number, Box(left, -bottom, right, -top), rows))
    return sorted(found, key=lambda table: -table.box.top)


@dataclass(frozen=True)
class _Ruled:
    """All that pdfplumber's finder asks of a page."""

    edges: list[dict[str, Any]]


def _as_edge(rule: Box) -> dict[str, Any]:
    """A rule as pdfplumber has it, measured downwards."""
    return {
        "orientation": "v" if rule.left == rule.right else "h",
        "x0": rule.left,
        "x1": rule.right,
        "top": -rule.top,
        "doctop": -rule.top,
        "bottom": -rule.bottom,
        "width": rule.width,
        "height": rule.height,
    }


def _texts_of(row: Any, grid: Grid) -> list[str]:
    """The text of each cell of a row, empty where the row has none in that column."""
    words = _words_in(row.bbox, grid.words)
    return [clean_characters("".join(word for word, _ in _words_in(cell, words))) if cell else "" for cell in row.cells]


def _words_in(bounds: tuple[float, float, float, float], words: Sequence[tuple[str, Box]]) -> list[tuple[str, Box]]:
    """The words whose middle lies in the bounds, in the order of the page's text."""
    left, top, right, bottom = bounds
    return [
        (word, box)
        for word, box in words
        if left <= (box.left + box.right) / 2 < right and top <= -(box.bottom + box.top) / 2 < bottom
    ]


def _clean_rows(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """Rows with text, columns with text; nothing where that leaves no table."""
    rows = [row for row in rows if any(row)]
    if not rows:
        return ()
    width = max(len(row) for row in rows)
    rows = [row + [""] * (width - len(row)) for row in rows]
    columns = [i for i in range(width) if any(row[i] for row in rows)]
    kept = tuple(tuple(row[i] for i in columns) for row in rows)
    is_table = len(kept) >= 2 and 2 <= len(columns) <= _MAX_COLUMNS
    return kept if is_table else ()
