"""Tables of Word files: their rows and cells, which of them are only text set in place, and cells that cover several rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from contract_check.documents.docx_styles import child, qn, value_of
from contract_check.documents.flow_parts import LONGEST_REPEATED, said_of_each

_OF_TEXT = 3  # paragraphs in a cell
_MOST_COLUMNS = 50


def rows_of(table: Any) -> list[tuple[Any, list[Any]]]:
    """The rows that nobody has deleted, with their cells."""
    rows = [row for row in _inside(table, "w:tr") if child(child(row, "w:trPr"), "w:del") is None]
    return [(row, list(_inside(row, "w:tc"))) for row in rows]


def holds_table(cell: Any) -> bool:
    """Whether another table stands in a cell."""
    return cell.find(f".//{qn('w:tbl')}") is not None


def sets_text_in_place(rows: Sequence[Sequence[Any]]) -> bool:
    """Whether a table is none: a single column, text in columns side by side, or a page around other tables."""
    if all(len(row) < 2 for row in rows):
        return True
    if len(rows) == 1 and any(_paragraphs_in(cell) >= _OF_TEXT for cell in rows[0]):
        return True
    plain = [cell for row in rows if not any(map(holds_table, row)) for cell in row]
    return len(plain) < sum(map(len, rows)) and any(_paragraphs_in(cell) > 1 for cell in plain)


def is_hidden(row: Any) -> bool:
    """Whether a row is not shown."""
    setting = child(child(row, "w:trPr"), "w:hidden")
    return setting is not None and setting.get(qn("w:val"), "1") not in ("0", "false", "off")


class Columns:
    """The rows of a table with each text in its column; what covers several rows is said of each of them."""

    def __init__(self) -> None:
        self._above: dict[int, str] = {}
        self._row = -1

    def place(self, row: Any, cells: Sequence[tuple[Any, str]]) -> tuple[str, ...]:
        """The texts of a row, with nothing for the columns that it leaves out, and for further ones that a cell covers."""
        texts = [""] * _number_of(child(row, "w:trPr"), "w:gridBefore", 0)
        goes_on: list[int] = []
        self._row += 1
        for cell, text in cells:
            properties = child(cell, "w:tcPr")
            merged = child(properties, "w:vMerge")
            column = len(texts)
            if merged is None:
                self._above.pop(column, None)
            elif value_of(properties, "w:vMerge") == "restart":
                self._above[column] = text
            else:
                goes_on.append(column)
            others = text if said_of_each(text, self._row, column) else ""
            texts += [text, *[others] * (_number_of(properties, "w:gridSpan", 1) - 1)]
        if any(texts):
            for column in goes_on:
                above = self._above.get(column, "")
                texts[column] = texts[column] or (above if len(above) <= LONGEST_REPEATED else "")
        return tuple(texts)


def _number_of(properties: Any | None, tag: str, otherwise: int) -> int:
    said = value_of(properties, tag)
    return max(otherwise, min(int(said), _MOST_COLUMNS)) if said.isascii() and said.isdigit() else otherwise


def _paragraphs_in(cell: Any) -> int:
    return sum(any(text.text for text in paragraph.iter(qn("w:t"))) for paragraph in cell.iter(qn("w:p")))


def _inside(container: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, those in content controls too."""
    for element in container:
        if element.tag == qn(tag):
            yield element
        elif element.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml")):
            yield from _inside(element, tag)
