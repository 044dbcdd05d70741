"""Cells, rows and sheets of the workbook as they look: shared by all of its sheets.

Every text is written as a text and none as a formula (see `text.escape_cell` for what a later CSV would make of it).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from contract_check.model.finding import Outcome
from contract_check.reports.language import _, tell
from contract_check.reports.phrases import OUTCOMES
from contract_check.reports.text import encodable, escape_cell, shorten
from contract_check.reports.workbook_rows import Column

_LINE, _MOST_LINES = 13, 8  # points, and lines of a row
_LONGEST = 32_000  # Excel takes 32,767 characters in a cell
# Fill and ink, with a contrast above 7 to 1; the word in the cell says the same.
COLOURS = {
    Outcome.MISSING: ("#F8C9C4", "#5F0F0A"),
    Outcome.BELOW: ("#FBDDB3", "#5A3200"),
    Outcome.UNCLEAR: ("#CFE3F7", "#12365C"),
    Outcome.UNREAD: ("#CFE3F7", "#12365C"),
    Outcome.BY_HAND: ("#E3D8F5", "#3A2268"),
    Outcome.EXCEPTED: ("#E4E4E0", "#33363B"),
    Outcome.MET: ("#CBEBD3", "#0F4421"),
}
_SEVERITIES = {"critical": COLOURS[Outcome.MISSING], "major": COLOURS[Outcome.BELOW], "minor": COLOURS[Outcome.UNCLEAR]}


class Formats:
    """The looks of cells; Excel wants each made once for a workbook."""

    def __init__(self, book: Any) -> None:
        def make(**look: Any) -> Format:
            made: Format = book.add_format({"valign": "top", "font_name": "Calibri", "font_size": 10, **look})
            return made

        self.head = make(bold=True, bg_color="#2B3A4A", font_color="#FFFFFF", text_wrap=True, valign="vcenter")
        self.turned = make(
            bold=True, bg_color="#2B3A4A", font_color="#FFFFFF", rotation=90, valign="bottom", align="center"
        )
        ruled = {"bottom": 1, "bottom_color": "#D9D9D3"}
        self.text = make(text_wrap=True, **ruled)
        self.link = make(font_color="#1A4F8B", underline=1, **ruled)
        self.number = make(num_format="0", align="center", **ruled)
        self.date = make(num_format=_("yyyy-mm-dd"), align="left", **ruled)
        self.cells = {
            o: make(bg_color=fill, font_color=ink, font_size=9, align="center", border=1, border_color="#FFFFFF")
            for o, (fill, ink) in COLOURS.items()
        }
        self.words = {OUTCOMES[o]: make(bg_color=fill, font_color=ink, **ruled) for o, (fill, ink) in COLOURS.items()}
        self.severities = {
            s: make(bg_color=fill, font_color=ink, bold=True, **ruled) for s, (fill, ink) in _SEVERITIES.items()
        }


def begin_sheet(sheet: Worksheet, formats: Formats, columns: Sequence[Column], frozen: int) -> None:
    """Titles that stay in sight, on the screen and on paper (A3, as wide as the table)."""
    for number, column in enumerate(columns):
        title = tell(column.title)
        longest = max(map(len, title.split()))  # in another language, words may be longer than the column was made for
        sheet.set_column(number, number, max(column.width, longest + 1))
        sheet.write_string(0, number, title, formats.head)
    sheet.set_row(0, 30)
    sheet.freeze_panes(1, frozen)
    sheet.set_landscape()
    sheet.set_paper(8)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def end_sheet(sheet: Worksheet, columns: Sequence[Column], rows: int) -> None:
    """A filter over the `rows` below the titles."""
    sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)


def write_rows(sheet: Worksheet, formats: Formats, columns: Sequence[Column], rows: Iterable[Sequence[object]]) -> None:
    """All rows of a sheet, and its filter."""
    number = 0
    for number, row in enumerate(rows, start=1):
        write_row(sheet, number, row, formats, columns)
    end_sheet(sheet, columns, number)


def write_row(
    sheet: Worksheet, row: int, values: Sequence[object], formats: Formats, columns: Sequence[Column] = ()
) -> None:
    """A row as high as the texts of the first `columns` need, within bounds: programs differ in whether they measure for themselves."""
    lines = [1 + int(len(str(value)) / column.width) for value, column in zip(values, columns, strict=False)]
    if lines:
        sheet.set_row(row, 4 + _LINE * min(max(lines), _MOST_LINES))
    for column, value in enumerate(values):
        match value:
            case date():
                sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), formats.date)
            case int():
                sheet.write_number(row, column, value, formats.number)
            case "" | None:
                sheet.write_blank(row, column, None, formats.text)
            case _:
                sheet.write_string(row, column, _cell(value if isinstance(value, str) else str(value)), formats.text)


def _cell(text: str) -> str:
    return encodable(escape_cell(shorten(tell(text), _LONGEST)))
