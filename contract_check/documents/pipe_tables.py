"""Tables that were printed as their source: "| Uptime | Credit |" above "|---|---|", as Markdown has them.

A row whose cells are wrapped goes on in the next lines until a bar ends it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.documents.tables import RawTable
from contract_check.model.document import box_around
from contract_check.model.late_pattern import late_pattern

_DIVIDER = late_pattern(r"\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?")
_MAX_COLUMNS = 12


def find_pipe_tables(page: RawPage) -> list[RawTable]:
    """The tables of a page whose lines are written with bars."""
    return list(_find(page)) if any(_DIVIDER.fullmatch(line.text.strip()) for line in page.lines) else []


def _find(page: RawPage) -> Iterator[RawTable]:
    for in_table, group in groupby(_with_rows(page.lines), key=lambda pair: pair[1]):
        lines = [line for line, _ in group]
        rows = _rows([line.text for line in lines]) if in_table else ()
        if rows:
            yield RawTable(page.number, box_around([line.box for line in lines]), rows)


def _with_rows(lines: Sequence[RawLine]) -> Iterator[tuple[RawLine, bool]]:
    """Each line, and whether it is part of a row: it has a bar, or the row above is not ended."""
    open_row = False
    for line in lines:
        text = line.text.strip()
        in_row = "|" in text or open_row
        open_row = in_row and (open_row or text.startswith("|")) and not text.endswith("|")
        yield line, in_row


def _rows(texts: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The rows of a table; nothing where no line divides the head from the body."""
    whole: list[str] = []
    for text in map(clean_characters, texts):
        goes_on = whole and whole[-1].startswith("|") and not whole[-1].endswith("|")
        whole[-1:] = [f"{whole[-1]} {text}"] if goes_on else [*whole[-1:], text]
    if len(whole) < 3 or not _DIVIDER.fullmatch(whole[1]):
        return ()
    rows = [tuple(cell.strip() for cell in row.removeprefix("|").removesuffix("|").split("|")) for row in whole]
    width = len(rows[1])
    if not 2 <= width <= _MAX_COLUMNS or any(len(row) > width for row in rows):
        return ()
    return tuple(row + ("",) * (width - len(row)) for row in (rows[0], *rows[2:]))
