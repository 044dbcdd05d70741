"""The rows of a register as they are written, each value with its place: from YAML, CSV or a workbook.

In CSV and in a workbook the first row names the columns ("Budget line" is `budget_line`), and a list is written
with semicolons. Commas, semicolons and tabs are taken as separators of CSV, whichever the first row has most of.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import Place
from contract_check.register.columns import COLUMNS, PaperRow
from contract_check.rules.faults import RuleError
from contract_check.rules.yaml_files import YamlFile, plain, read_yaml

_SHEET = "tools"


@dataclass
class WrittenRow:
    """One tool: its values by column, and where they stand. `data` is whatever stands there if it is no row."""

    file: str
    line: int
    data: Any
    places: dict[str, Place] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    lines: Sequence[str] = ()
    find: Callable[[Sequence[str | int]], Place] | None = None

    def fault(self, path: Sequence[str | int], message: str, suggestion: str) -> RuleError:
        """A fault at a value, or at the row where the column is lacking, with the line that it is in."""
        column = str(path[0]) if path else ""
        if self.cells:
            return RuleError(
                Place(f"{self.file}, cell {self.cells.get(column, f'A{self.line}')}", 0), message, suggestion
            )
        place = self.find(path) if self.find else self.places.get(column, Place(self.file, self.line))
        excerpt = self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else ""
        return RuleError(place, message, suggestion, excerpt)

    def entry(self, column: str) -> RegisterEntry:
        """What the register says in a column, word for word."""
        value = _in_words(self.data.get(column))
        place = self.places.get(column, Place(self.file, self.line))
        return RegisterEntry(self.file, place.line, column, value, self.cells.get(column, ""))


@dataclass
class WrittenRegister:
    """All rows of a file, and what cannot be read in it at all."""

    rows: list[WrittenRow] = field(default_factory=list)
    errors: list[RuleError] = field(default_factory=list)


def read_written(path: Path, name: str) -> WrittenRegister:
    """The rows of the file at `path`, which messages call `name`; what cannot be read is among its errors."""
    readers = {".csv": _read_csv, ".tsv": _read_csv, ".xlsx": _read_workbook}
    return readers.get(path.suffix.lower(), _read_yaml)(path, name)


def _read_yaml(path: Path, name: str) -> WrittenRegister:
    file = read_yaml(path, name)
    if file.errors:
        return WrittenRegister(errors=file.errors)
    content = file.content if isinstance(file.content, dict) else {}
    tools = content.get("tools")
    if not isinstance(tools, list):
        file.fault(Place(name, 1), 'There is no list called "tools".', 'Begin with "tools:".')
    for key in content:
        # As in other formats, "x-…" is a place for anchors that rows refer to.
        if key != "tools" and not str(key).startswith("x-"):
            file.fault(file.key_place([key]), f'There is no key "{key}" here.', 'All tools stand below "tools:".')
    rows = tools if isinstance(tools, list) else []
    return WrittenRegister([_yaml_row(file, index, row) for index, row in enumerate(rows)], file.errors)


def _yaml_row(file: YamlFile, index: int, row: Any) -> WrittenRow:
    data, line = plain(row), file.place(["tools", index]).line
    places = {str(key): file.place(["tools", index, key]) for key in row} if isinstance(row, dict) else {}

    def find(path: Sequence[str | int]) -> Place:
        # Of a column that does not exist, it is the name that is wrong.
        known = not path or path[-1] in COLUMNS or path[-1] in PaperRow.model_fields
        return (file.place if known else file.key_place)(["tools", index, *path])

    return WrittenRow(file.name, line, data, places, lines=file.lines, find=find)


def _read_csv(path: Path, name: str) -> WrittenRegister:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return _unreadable(name, "The file is not text in UTF-8.", 'Save it again as "CSV UTF-8".')
    lines = text.splitlines()
    try:
        records = list(_csv_records(text))
    except csv.Error as error:
        return _unreadable(name, f"This is not readable as CSV ({error}).", "Save it again from the spreadsheet.")
    header, *body = records or [(1, [])]
    columns = [_column_name(title) for title in header[1]]
    register = WrittenRegister()
    for line, values in body:
        data = {column: value for column, value in zip(columns, values, strict=False) if value.strip()}
        places = {column: _find(lines, line, value, name) for column, value in data.items()}
        row = WrittenRow(name, line, data, places, lines=lines)
        if len(values) > len(columns):
            message = f"This row has {len(values)} values, and there are {len(columns)} columns."
            register.errors.append(row.fault([], message, "Put a value that holds a separator in quotation marks."))
        register.rows.append(row)
    register.errors += _doubled(columns, name)
    return register


def _csv_records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Records that hold anything, each with the line on which it begins."""
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text), delimiter=max(",;\t", key=first.count), strict=True)
    line = 1
    for record in reader:
        if any(value.strip() for value in record):
            yield line, record
        line = reader.line_num + 1


def _find(lines: Sequence[str], line: int, value: str, name: str) -> Place:
    """Where a value of a record stands: records may run over several lines."""
    for number in range(line, min(line + 1 + value.count("\n"), len(lines) + 1)):
        column = lines[number - 1].find(value.split("\n", 1)[0])
        if column >= 0:
            return Place(name, number, column + 1)
    return Place(name, line)


def _read_workbook(path: Path, name: str) -> WrittenRegister:
    from openpyxl import load_workbook  # slow to import, and few registers are workbooks
    from openpyxl.utils import get_column_letter
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        values, formulas = (load_workbook(path, read_only=True, data_only=only) for only in (True, False))
        sheet = _SHEET if _SHEET in values.sheetnames else values.sheetnames[0]
        grids = [[list(row) for row in book[sheet].iter_rows()] for book in (values, formulas)]
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError, IndexError) as error:
        return _unreadable(name, f"This is no workbook that can be read ({error}).", "Save it again as .xlsx.")
    titles, *rows = grids[0] or [[]]
    columns = [_column_name(str(cell.value or "")) for cell in titles]
    register = WrittenRegister(errors=_doubled([column for column in columns if column], name))
    for number, (cells, written) in enumerate(zip(rows, grids[1][1:], strict=True), start=2):
        row = WrittenRow(name, number, {})
        for index, (column, cell, source) in enumerate(zip(columns, cells, written, strict=False), start=1):
            if source.value is None:
                continue
            row.data[column], row.places[column] = cell.value, Place(name, number)
            row.cells[column] = f"{get_column_letter(index)}{number}"
            if cell.data_type == "e" or cell.value is None:
                message = f'"{column}": the formula here has no value ({cell.value or "never calculated"}).'
                register.errors.append(row.fault([column], message, "Correct it, or write the value itself."))
        if row.data:
            register.rows.append(row)
    return register


def _column_name(title: str) -> str:
    return "_".join(title.replace("-", " ").replace("_", " ").lower().split())


def _doubled(columns: Sequence[str], name: str) -> list[RuleError]:
    twice = dict.fromkeys(column for column in columns if columns.count(column) > 1)
    return [RuleError(Place(name, 1), f'There are two columns "{column}".', "Keep one of them.") for column in twice]


def _unreadable(name: str, message: str, suggestion: str) -> WrittenRegister:
    return WrittenRegister(errors=[RuleError(Place(name, 0), message, suggestion)])


def _in_words(value: Any) -> str:
    """A value as a person wrote it; YAML and workbooks have read some as something else."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(_in_words(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_in_words(part)}" for key, part in value.items())
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else value.isoformat() if isinstance(value, date) else " ".join(str(value).split())
