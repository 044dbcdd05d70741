"""Tables in plain text: lines that follow each other, with their columns under each other.

A table is a stretch without empty lines of which every line is divided by bars, or by wide blanks
at the columns of its first line. A line that leaves the first column empty goes on with the row above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

# Two blanks divide, but not after a sentence, where typewriters set two.
GAP = re.compile(r"(?<![.:;!?]) {2,}| {3,}")
_MAX_COLUMNS = 12
_NUMBER = re.compile(r"\(?(?:[A-Za-z]{1,2}|[ivx]{1,5}|\d{1,2}(?:\.\d{1,3})*)[.)]|\d{1,2}\.\d[\d.]*|[•*·–—-]")


def find_text_tables(lines: Sequence[str]) -> Iterator[tuple[int, int, tuple[tuple[str, ...], ...]]]:
    """First line, line after the last, and rows of each table."""
    for has_text, group in groupby(range(len(lines)), key=lambda number: bool(lines[number].strip())):
        numbers = list(group)
        rows = _read_rows([lines[number] for number in numbers]) if has_text and len(numbers) > 1 else []
        if len(rows) > 1 and 2 <= len(rows[0]) <= _MAX_COLUMNS:
            yield numbers[0], numbers[-1] + 1, tuple(map(tuple, rows))


def _read_rows(lines: Sequence[str]) -> list[list[str]]:
    """The rows of a table; nothing where the lines are none."""
    lines = [line for line in lines if line.strip(" -=+|:_")]
    if lines and all("|" in line for line in lines):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
        return rows if len({len(row) for row in rows}) == 1 else []
    if not lines:
        return []
    columns = [start for start, _ in _parts(lines[0])]
    rows = []
    for line in lines:
        parts = _parts(line)
        if len(columns) < 2 or not all(start in columns for start, _ in parts) or _NUMBER.fullmatch(parts[0][1]):
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


def _parts(line: str) -> list[tuple[int, str]]:
    """The parts of a line between wide blanks, each with its column."""
    start = len(line) - len(line.lstrip())
    edges = [start, *(edge for gap in GAP.finditer(line.rstrip(), start) for edge in gap.span()), len(line.rstrip())]
    return [(a, line[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True)]
