"""Tables in plain text and Markdown: lines that follow each other, with their columns under each other.

A table is a stretch without empty lines of which every line is divided by bars, or by wide blanks
at the columns of its first line. A line that leaves the first column empty goes on with the row above.
Failing that, lines that wide blanks divide into equally many cells are rows, also where empty lines part them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from contract_check.model.late_pattern import late_pattern

# Two blanks divide, but not after a sentence, where typewriters set two.
GAP = late_pattern(r"(?<![.:;!?]) {2,}| {3,}")
_MAX_COLUMNS = 12
_NUMBER = late_pattern(r"\(?(?:[A-Za-z]{1,2}|[ivx]{1,5}|\d{1,2}(?:\.\d{1,3})*)[.)]|\d{1,2}\.\d[\d.]*|[•*·–—-]")


_WIDE = late_pattern(r" {3,}|\t+")
_NO_CELL = late_pattern(r"\||_{3}|\.{4}|^#")
_FEWEST_FRAMED = 3  # titles and two rows with a rule between them
_LONGEST_CELL = 200  # characters
_FEWEST_CELLS = 6  # of which some are titles

TextTable = tuple[int, int, tuple[tuple[str, ...], ...]]


def find_text_tables(lines: Sequence[str]) -> Iterator[TextTable]:
    """First line, line after the last, and rows of each table."""
    set_out = list(_set_out(lines))
    taken = {number for first, last, _ in set_out for number in range(first, last)}
    spaced = find_spaced_rows(["" if number in taken else line for number, line in enumerate(lines)])
    yield from sorted([*set_out, *spaced])


def find_spaced_rows(lines: Sequence[str]) -> Iterator[TextTable]:
    """The same, of lines that wide blanks divide into equally many cells, whatever their columns."""
    rows = [(number, _WIDE.split(line.strip())) for number, line in enumerate(lines) if line.strip()]
    for width, group in groupby(rows, key=lambda row: 0 if _is_no_row(row[1]) else len(row[1])):
        found = list(group)
        if 2 <= width <= _MAX_COLUMNS and len(found) * width >= _FEWEST_CELLS:
            yield found[0][0], found[-1][0] + 1, tuple(tuple(cells) for _, cells in found)


def _is_no_row(cells: Sequence[str]) -> bool:
    """Whether a divided line is a heading, a numbered clause, prose, a leader or a line to sign on."""
    return _is_clause(cells) or any(len(cell) > _LONGEST_CELL or _NO_CELL.search(cell) for cell in cells)


def _is_clause(cells: Sequence[str]) -> bool:
    """Whether the first of the cells is the number of a clause, and not a figure beside others."""
    return _NUMBER.fullmatch(cells[0].lstrip("#> ")) is not None and re.search("[A-Za-z]", cells[-1]) is not None


def _set_out(lines: Sequence[str]) -> Iterator[TextTable]:
    for has_text, group in groupby(range(len(lines)), key=lambda number: bool(lines[number].strip())):
        numbers = list(group)
        rows = _read_rows([lines[number] for number in numbers]) if has_text and len(numbers) > 1 else []
        if len(rows) > 1 and 2 <= len(rows[0]) <= _MAX_COLUMNS:
            yield numbers[0], numbers[-1] + 1, tuple(map(tuple, rows))


def _read_rows(lines: Sequence[str]) -> list[list[str]]:
    """The rows of a table; nothing where the lines are none."""
    framed = [list(group) for drawn, group in groupby(lines, key=_is_rule) if not drawn]
    lines = [line for group in framed for line in group]
    if lines and all("|" in line for line in lines):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
        if len({len(row) for row in rows}) != 1:
            return []
        return _rows_between_rules(framed, rows) if len(framed) >= _FEWEST_FRAMED else rows
    if not lines:
        return []
    columns = [start for start, _ in _parts(lines[0])]
    rows = []
    for line in lines:
        parts = _parts(line)
        if (
            len(columns) < 2
            or not all(start in columns for start, _ in parts)
            or _is_clause([text for _, text in parts])
        ):
            return []
        placed = dict(parts)
        cells = [placed.get(column, "") for column in columns]
        if rows and not cells[0]:
            rows[-1] = [f"{above} {cell}".strip() for above, cell in zip(rows[-1], cells, strict=True)]
        elif len(parts) < 2:
            return []
        else:
            rows.append(cells)
    return rows


def _is_rule(line: str) -> bool:
    return not line.strip(" -=+|:_")


def _rows_between_rules(framed: Sequence[Sequence[str]], rows: Sequence[list[str]]) -> list[list[str]]:
    """The rows of a table with a rule below each, whose cells may have several lines."""
    waiting = iter(rows)
    groups = ([next(waiting) for _ in group] for group in framed)
    return [[" ".join(filter(None, cells)) for cells in zip(*group, strict=True)] for group in groups]


def _parts(line: str) -> list[tuple[int, str]]:
    """The parts of a line between wide blanks, each with its column."""
    start = len(line) - len(line.lstrip())
    edges = [start, *(edge for gap in GAP.finditer(line.rstrip(), start) for edge in gap.span()), len(line.rstrip())]
    return [(a, line[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True)]
