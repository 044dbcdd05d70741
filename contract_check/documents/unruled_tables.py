"""Tables without rules: rows and columns from the white space between words.

A table is a stretch of the page in which lines fall into parts at wide gaps, the parts stand in
columns, and more white space divides the rows than the lines of a cell. Rejected: two columns of
running text (their lines have no rows), numbered clauses (a number and its text are one part),
and rows so full of words that they are prose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.columns import is_set_in_columns
from contract_check.documents.pdf_pages import RawPage
from contract_check.documents.tables import RawTable
from contract_check.model.document import Box

_MARKER = re.compile(r"^(?:\(?[a-zA-Z]{1,3}[.)]|\(?\d{1,2}(?:\.\d{1,3})*[.)]?|[•●○▪■◦‣·*–—§-]|o|[IVXivx]{1,5}\.)$")
_NUMBERED_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.? [A-Z]")
_SAME_EDGE = 2.0  # points
_LARGER = 1.15  # times the letters of a row
_MAX_COLUMNS = 8
_MAX_CELL = 90  # characters in the usual cell; longer ones are prose
_WIDE = 0.62  # of the text's width: a single part this wide is running text


@dataclass(frozen=True)
class _Part:
    text: str
    box: Box
    alone: bool  # the only part of its line


def find_unruled_tables(page: RawPage, taken: Sequence[Box] = ()) -> list[RawTable]:
    """The tables that white space makes on a page, outside the boxes already `taken`."""
    parts = [part for part in _parts(page) if not any(_inside(part.box, box) for box in taken)]
    if all(part.alone for part in parts) or is_set_in_columns([(part.text, part.box) for part in parts]):
        return []
    left, right = min(p.box.left for p in parts), max(p.box.right for p in parts)
    tables = []
    for zone in _zones(parts, right - left):
        rows = _rows(zone)
        if rows:
            tables.append(RawTable(page.number, _bounds([part.box for part in zone]), rows))
    return tables


def _parts(page: RawPage) -> list[_Part]:
    """All parts of all lines, with a clause number put back to its clause."""
    found = []
    for line in page.lines:
        fragments = list(line.fragments) or [(line.text, line.box)]
        while len(fragments) > 1 and _MARKER.match(fragments[0][0]):
            (mark, first), (text, second) = fragments[:2]
            fragments[:2] = [(f"{mark} {text}", _bounds([first, second]))]
        found += [_Part(text, box, len(fragments) == 1) for text, box in fragments]
    return found


def _zones(parts: Sequence[_Part], width: float) -> list[list[_Part]]:
    """Stretches from one divided line to the next, unless running text stands between them."""
    bands = _bands(parts, 0.0)
    zones: list[list[_Part]] = []
    current: list[_Part] = []
    pending: list[_Part] = []
    below: float | None = None
    for band in bands:
        box = _bounds([part.box for part in band])
        height = max(part.box.top - part.box.bottom for part in band)
        far = below is not None and below - box.top > 3 * height
        divided = len(band) > 1 and (any(not part.alone for part in band) or _stands_in_columns(band, current))
        prose = len(band) == 1 and band[0].alone and band[0].box.right - band[0].box.left > _WIDE * width
        if prose or far or (current and _is_heading(band, current[-1])):
            zones, current, pending = _close(zones, current, pending)
        if divided and not prose:
            current += [*pending, *band]
            pending = []
        elif not prose and (current or len(band) > 1):  # titles may stand in lines of their own, side by side
            pending += band
        elif not current:
            pending = []
        below = box.bottom
    return _close(zones, current, pending)[0]


def _stands_in_columns(band: Sequence[_Part], table: Sequence[_Part]) -> bool:
    """Whether lines side by side begin where the cells of a table do: cells may be lines of their own."""
    edges = [part.box.left for part in table]
    return all(any(abs(part.box.left - edge) <= _SAME_EDGE for edge in edges) for part in band)


def _is_heading(band: Sequence[_Part], above: _Part) -> bool:
    """Whether a line is the heading between two tables: alone, and numbered or larger than the row above it."""
    part = band[0]
    larger = part.box.top - part.box.bottom > _LARGER * (above.box.top - above.box.bottom)
    return len(band) == 1 and part.alone and (larger or _NUMBERED_HEADING.match(part.text) is not None)


def _close(
    zones: list[list[_Part]], current: list[_Part], pending: list[_Part]
) -> tuple[list[list[_Part]], list[_Part], list[_Part]]:
    """End a zone; what waits below its last row belongs to it only if it touches that row."""
    if current:
        foot = min(part.box.bottom for part in current)
        for part in sorted(pending, key=lambda part: -part.box.top):
            height = part.box.top - part.box.bottom
            if foot - part.box.top > 0.3 * height or len(part.text) > _MAX_CELL:
                break
            current = [*current, part]
            foot = min(foot, part.box.bottom)
        zones = [*zones, current]
    return zones, [], []


def _bands(parts: Sequence[_Part], slack: float) -> list[list[_Part]]:
    """Parts grouped where their heights on the page overlap, from the top down.

    `slack` is the white space, in shares of a line's height, that still joins two parts.
    """
    bands: list[list[_Part]] = []
    foot = 0.0
    for part in sorted(parts, key=lambda part: -part.box.top):
        height = part.box.top - part.box.bottom
        if bands and part.box.top > foot - slack * height + (0.35 * height if not slack else 0.0):
            bands[-1].append(part)
            foot = min(foot, part.box.bottom)
        else:
            bands.append([part])
            foot = part.box.bottom
    return bands


def _rows(zone: Sequence[_Part]) -> tuple[tuple[str, ...], ...]:
    """The zone as rows of cells, or nothing where it is no table."""
    columns = _columns(zone)
    if not 2 <= len(columns) <= _MAX_COLUMNS:
        return ()
    rows: list[tuple[str, ...]] = []
    for band in _row_bands(zone, columns):
        cells: list[list[_Part]] = [[] for _ in columns]
        for part in band:
            cells[_column_of(part.box, columns)].append(part)
        row = tuple(_cell_text(cell) for cell in cells)
        if rows and all(cell[:1].islower() or not cell for cell in row):  # a row's second half
            row = tuple(f"{a} {b}".strip() for a, b in zip(rows.pop(), row, strict=True))
        rows.append(row)
    filled = [cell for row in rows for cell in row if cell]
    full_rows = sum(1 for row in rows if sum(map(bool, row)) >= 2)
    usual = sorted(map(len, filled))[len(filled) // 2] if filled else 0
    if len(rows) < 2 or full_rows < 2 or usual > _MAX_CELL:
        return ()
    return tuple(rows)


def _row_bands(zone: Sequence[_Part], columns: Sequence[tuple[float, float]]) -> list[list[_Part]]:
    """Printed lines put together to rows: at less white space, or without a first cell.

    Where some gaps between lines are wider than others, the wide ones divide the rows. Where all
    are alike, every line is a row unless its first cell is empty.
    """
    lines = _bands(zone, 0.0)
    boxes = [_bounds([part.box for part in line]) for line in lines]
    gaps = [upper.bottom - lower.top for upper, lower in pairwise(boxes)]
    if not gaps:
        return lines
    height = max(part.box.top - part.box.bottom for part in lines[0])
    divided = max(gaps) - min(gaps) > 0.25 * height
    rows = [lines[0]]
    for line, gap in zip(lines[1:], gaps, strict=True):
        close = divided and gap < min(gaps) + 0.2 * height
        if close or (not divided and all(_column_of(part.box, columns) for part in line)):
            rows[-1] = [*rows[-1], *line]
        else:
            rows.append(line)
    return rows


def _columns(zone: Sequence[_Part]) -> list[tuple[float, float]]:
    """Left and right edges of the columns: stretches of the width that parts cover."""
    whole = _bounds([part.box for part in zone])
    narrow = [p.box for p in zone if p.box.right - p.box.left < _WIDE * (whole.right - whole.left)]
    columns: list[tuple[float, float]] = []
    for box in sorted(narrow, key=lambda box: box.left):
        if columns and box.left < columns[-1][1] + 2:
            columns[-1] = (columns[-1][0], max(columns[-1][1], box.right))
        else:
            columns.append((box.left, box.right))
    return columns


def _column_of(box: Box, columns: Sequence[tuple[float, float]]) -> int:
    """The column with which a part shares most of its width."""
    shared = [min(box.right, right) - max(box.left, left) for left, right in columns]
    return shared.index(max(shared))


def _cell_text(cell: Sequence[_Part]) -> str:
    ordered = sorted(cell, key=lambda part: (-round(part.box.top), part.box.left))
    return clean_characters(" ".join(part.text for part in ordered))


def _bounds(boxes: Sequence[Box]) -> Box:
    return Box(
        min(b.left for b in boxes),
        min(b.bottom for b in boxes),
        max(b.right for b in boxes),
        max(b.top for b in boxes),
    )


def _inside(inner: Box, outer: Box) -> bool:
    middle = (inner.bottom + inner.top) / 2
    return outer.bottom - 1 <= middle <= outer.top + 1 and inner.left < outer.right
