"""A returned workbook: the columns Identifier, Done, Notes and Stamp, wherever they were moved."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile
from zlib import error as zlib_error

from contract_check.documents.unpacked_size import fits
from contract_check.reports.language import in_every_language
from contract_check.reports.returned import Answer, read_done, say_neither

_COLUMNS = ("Identifier", "Done", "Notes", "Stamp")
_MOST_ROWS, _MOST_COLUMNS = 50_000, 200
_LONGEST = 32_767  # letters that Excel takes in a cell
_BROKEN = (
    BadZipFile, zlib_error, OSError, EOFError, SyntaxError, NotImplementedError,
    KeyError, IndexError, AttributeError, TypeError, ValueError,
)  # fmt: skip
_FIRST = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def read_workbook(content: bytes) -> Iterator[Answer]:
    """An answer for each row of each sheet that has the columns; raises ValueError for what is no workbook."""
    from openpyxl import load_workbook

    try:
        if not fits(content):
            raise ValueError("what is packed in it is larger than any checklist")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl has no word for data bars, and nothing is written back
            book = load_workbook(io.BytesIO(content), read_only=True)
            sheets = [(sheet.title, list(_rows(sheet))) for sheet in book.worksheets]
    except _BROKEN as error:
        said = str(error) if str(error).startswith("what is packed") else "this is no workbook that can be read"
        raise ValueError(said) from error
    for title, rows in sheets:
        yield from _answers(title, rows)


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    """The cells that hold something; a stray mark far below costs no memory."""
    for row in sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS):
        yield tuple(cell for cell in row if cell.value is not None)


def _answers(sheet: str, rows: list[tuple[Any, ...]]) -> Iterator[Answer]:
    titles = {words: title for title in _COLUMNS for words in in_every_language(title)}
    written = {str(cell.value).strip(): cell.column for cell in (rows[0] if rows else ())}
    head = {titles.get(title, title): column for title, column in written.items()}
    if not {"Identifier", "Done", "Notes"} <= head.keys():
        return
    for number, row in enumerate(rows[1:], start=2):
        cells = {cell.column: cell for cell in row}
        identifier, stamp, box, note = (cells.get(head.get(t, 0)) for t in ("Identifier", "Stamp", "Done", "Notes"))
        done = read_done(_text(box))
        problem = ""
        if done is None or _is_formula(box):
            problem, done = say_neither(_text(box)), None
        if _is_formula(note):
            problem, note = "the note is a formula, and was not taken. Write it as text.", None
        yield Answer(_text(identifier), _text(stamp), done, _unguarded(_text(note)), f"{sheet}, row {number}", problem)


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell.value)[:_LONGEST].strip()


def _is_formula(cell: Any) -> bool:
    return cell is not None and cell.data_type in ("f", "e")


def _unguarded(text: str) -> str:
    """A note without the apostrophe that we put before what a spreadsheet might execute."""
    return text[1:] if text.startswith("'") and text[1:].lstrip().startswith(_FIRST) else text
