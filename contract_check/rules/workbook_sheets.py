"""A workbook that comes back as sheets of text: its columns by their titles, and every fault by its cell.

A spreadsheet makes numbers and dates of words and is easily saved with columns moved or lost; what cannot be read as it
was meant is a fault, and never guessed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from rapidfuzz import fuzz, process

from contract_check.model.nearest import did_you_mean
from contract_check.model.rule import Place
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.workbook_layout import Column

_MOST_ROWS, _MOST_COLUMNS = 20_000, 200  # a stray format at the end of a sheet makes millions of empty cells
_LARGEST = 20_000_000  # bytes; a policy of a thousand rules has less than one million


@dataclass
class Sheet:
    """A sheet as text by row, and the faults found in it."""

    file: str
    name: str
    rows: list[list[Any]]
    columns: list[Column]
    errors: list[RuleError] = field(default_factory=list)

    def cell(self, row: int, column: int) -> str:
        """What a cell is called: `Rules!B7`."""
        from openpyxl.utils import get_column_letter

        return f"{self.name}!{get_column_letter(column + 1)}{row + 1}"

    def fault(self, row: int, column: int, message: str, suggestion: str) -> None:
        """Note a fault at a cell, with what stands there."""
        said = self.rows[row][column].value if row < len(self.rows) and column < len(self.rows[row]) else None
        excerpt = "" if said is None else " ".join(str(said).split())[:120]
        self.errors.append(
            RuleError(Place(f"{self.file}, {self.cell(row, column)}", 0, 1), message, suggestion, excerpt)
        )

    def text(self, row: int, column: int) -> str:
        """The text of a cell on one line; a fault is noted for what is no text, and it counts as unchanged."""
        cell = self.rows[row][column]
        if cell.data_type == "f":
            self.fault(row, column, "This cell is a formula.", "Write the text itself.")
        elif cell.data_type == "e":
            self.fault(
                row, column, f'This cell is an error of the spreadsheet ("{cell.value}").', "Write the text itself."
            )
        elif cell.value is not None and not isinstance(cell.value, str):
            sample = 'Write it in words, for example "at least 99.9%" or "within 48 hours".'
            self.fault(
                row, column, f'"{cell.value}" is not in words: the spreadsheet took it for something else.', sample
            )
        return " ".join(str(cell.value).split()) if cell.value is not None else ""

    def at(self, title: str) -> int:
        """The place of a column that the sheet has to have."""
        return next(index for index, column in enumerate(self.columns) if column.title == title)

    def filled(self) -> Iterator[int]:
        """The rows below the titles in which anything stands."""
        return (
            number for number, row in enumerate(self.rows) if number and any(cell.value is not None for cell in row)
        )

    def is_text(self, row: int, column: int) -> bool:
        """Whether a cell holds text or nothing."""
        cell = self.rows[row][column]
        return cell.value is None or (isinstance(cell.value, str) and cell.data_type not in ("f", "e"))


def open_workbook(path: Path, name: str) -> Any:
    """The workbook at a path; raises RuleErrors, under that name, for what is none."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    remedy = "Write one with `contract-check rules export --xlsx FILE`, and save it as .xlsx."
    if not path.is_file():
        raise RuleErrors([RuleError(Place(name, 0), "There is no such workbook.", remedy)])
    if path.stat().st_size > _LARGEST:
        raise RuleErrors([RuleError(Place(name, 0), "This file is too large for a workbook of rules.", remedy)])
    try:
        return load_workbook(path)
    except (
        BadZipFile,
        InvalidFileException,
        KeyError,
        ValueError,
        OSError,
        IndexError,
        TypeError,
        SyntaxError,
    ) as error:
        raise RuleErrors([RuleError(Place(name, 0), "This is no workbook that can be read.", remedy)]) from error


def read_sheet(book: Any, file: str, title: str, columns: list[Column]) -> Sheet:
    """A sheet with the columns that it has to have, wherever they were moved; what is wrong with it is noted in it."""
    if title not in book.sheetnames:
        near = process.extractOne(title, book.sheetnames, scorer=fuzz.ratio, score_cutoff=50)
        hint = f'Call the sheet "{near[0]}" so again.' if near else "Export the rules again."
        return _without_rows(file, title, columns, f'There is no sheet "{title}".', hint)
    height, width = book[title].max_row, book[title].max_column
    if height > _MOST_ROWS or width > _MOST_COLUMNS:
        what = f'The sheet "{title}" goes as far as row {height} and column {width}.'
        return _without_rows(file, title, columns, what, "Delete the empty rows and columns behind the last rule.")
    sheet = Sheet(file, title, [list(row) for row in book[title].iter_rows()], [])
    _place_columns(sheet, columns)
    return sheet


def _without_rows(file: str, title: str, columns: list[Column], what: str, remedy: str) -> Sheet:
    """A sheet that is not read, and why."""
    return Sheet(file, title, [], columns, [RuleError(Place(file, 0), what, remedy)])


def _place_columns(sheet: Sheet, columns: Sequence[Column]) -> None:
    """Find the columns by their titles; a fault is noted for each that is unknown, lacking or there twice."""
    by_title = {column.title: column for column in columns}
    for index, cell in enumerate(sheet.rows[0] if sheet.rows else ()):
        said = " ".join(str(cell.value or "").split())
        sheet.columns.append(by_title.get(said, Column("")))
        if said and said not in by_title:
            hint = did_you_mean(said, by_title, "The columns are those of a fresh export.")
            sheet.fault(0, index, f'There is no column "{said}".', hint)
    lacking = [column.title for column in columns if column not in sheet.columns]
    if lacking:
        sheet.fault(0, 0, f'The column "{", ".join(lacking)}" is lacking.', "Put it back, or export the rules again.")
    for title, number in Counter(column.title for column in sheet.columns if column.title).items():
        if number > 1:
            sheet.fault(0, 0, f'There are two columns "{title}".', "Keep one of them.")
