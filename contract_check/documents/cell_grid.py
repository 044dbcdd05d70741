"""The rows and columns of a table without rules, from where its parts stand on the page.

A column is a stretch of the width that parts cover; a line whose gaps are too narrow to divide it by themselves is divided
where another line's part begins. A cell is lines of one column that stand close together, and a row is cells that stand
beside one another at any height: the cells of a row may be set at its top, its middle or its foot.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from contract_check.documents.cleaning import clean_characters
from contract_check.model.document import Box, box_around

SAME_EDGE = 2.0  # points
WIDE = 0.62  # of the text's width: a single part this wide is running text
FEWEST_COLUMNS = 3  # of a table of which the file holds each line of a cell by itself
_MAX_COLUMNS = 10
_MAX_CELL = 90  # characters in the usual cell; longer ones are prose
_MAX_ENTRY = 400  # characters in the usual cell beside a short one, as in a list of definitions
_WITHIN = 0.7  # of a line's height: lines of a cell stand closer
_CLOSE = 0.2  # of a line's height: how much farther lines of a cell may stand than the closest do
_DIFFERENT = 0.25  # of a line's height: gaps that differ more are of two kinds
_STACKED = 3  # lines that all cells have alike are rows
_NO_CHANCE = 3  # lines that go on at one place
_BESIDE = 0.35  # of a line's height: what overlaps more stands side by side


@dataclass(frozen=True)
class Part:
    """A stretch of a line between wide gaps, with the pieces that narrower ones make of it."""

    text: str
    box: Box
    alone: bool = False  # the only part of its line
    pieces: tuple[tuple[str, Box], ...] = ()

    @property
    def height(self) -> float:
        """Of its letters, in points."""
        return self.box.height


def set_in_rows(zone: Sequence[Part]) -> tuple[tuple[str, ...], ...]:
    """The parts as rows of cells, or nothing where they are no table.

    A file may hold each line of a cell by itself, as it would hold columns of running text. Rows of such cells stand
    farther apart than the lines of a cell, and have three of them at least.
    """
    parts = _divide_at_edges(zone)
    cell_by_cell = all(part.alone for part in parts) and count_columns(parts) >= FEWEST_COLUMNS
    columns = _covered(part.box for part in parts) if cell_by_cell else _columns(parts)
    if not 2 <= len(columns) <= _MAX_COLUMNS:
        return ()
    if cell_by_cell and _gap_within_cells(_stacks(parts, columns)) is None:
        return ()
    rows: list[tuple[str, ...]] = []
    for band in _row_bands(parts, columns):
        cells: list[list[Part]] = [[] for _ in columns]
        for part in band:
            cells[_column_of(part.box, columns)].append(part)
        row = tuple(_cell_text(cell) for cell in cells)
        if rows and all(cell[:1].islower() or not cell for cell in row):  # a row's second half
            row = tuple(f"{a} {b}".strip() for a, b in zip(rows.pop(), row, strict=True))
        rows.append(row)
    fewest = FEWEST_COLUMNS if cell_by_cell else 2
    full_rows = sum(1 for row in rows if sum(map(bool, row)) >= fewest)
    return () if len(rows) < 2 or full_rows < fewest or _is_prose(rows) else tuple(rows)


def count_columns(band: Sequence[Part]) -> int:
    """How many parts stand side by side, or stacks of them."""
    return len(_covered(part.box for part in band))


def bands_of(parts: Iterable[Part]) -> list[list[Part]]:
    """Parts grouped where their heights on the page overlap, from the top down."""
    bands: list[list[Part]] = []
    foot = 0.0
    for part in sorted(parts, key=lambda part: -part.box.top):
        if bands and part.box.top > foot + _BESIDE * part.height:
            bands[-1].append(part)
            foot = min(foot, part.box.bottom)
        else:
            bands.append([part])
            foot = part.box.bottom
    return bands


def _divide_at_edges(zone: Sequence[Part]) -> list[Part]:
    """The parts, divided also at narrower gaps where parts of other lines begin, or several lines go on behind such a gap."""
    edges = [*(part.box.left for part in zone), *_shared_edges(zone)]
    found = []
    for part in zone:
        pieces = list(part.pieces)
        current = pieces[:1]
        for piece in pieces[1:]:
            if any(abs(edge - piece[1].left) <= SAME_EDGE for edge in edges):
                found.append(_joined(part, current))
                current = []
            current.append(piece)
        found.append(_joined(part, current) if pieces else part)
    return found


def _shared_edges(zone: Sequence[Part]) -> Iterator[float]:
    """Where so many lines go on that it is no chance, and none lies across: a column all of whose cells follow full ones.

    Where every blank of a line is as wide, as letters of one width make them, nothing tells a column from a word.
    """
    pairs = [pair for part in zone for pair in pairwise(part.pieces)]
    lefts = sorted(box.left for (before, _), (after, box) in pairs if " " in before or " " in after)
    pieces = [box for part in zone for _, box in part.pieces]
    for first, last in zip(lefts, lefts[_NO_CHANCE - 1 :], strict=False):
        if last - first <= SAME_EDGE / 2 and not any(
            box.left < first - SAME_EDGE and box.right > last for box in pieces
        ):
            yield first


def _joined(part: Part, pieces: Sequence[tuple[str, Box]]) -> Part:
    text = " ".join(text for text, _ in pieces)
    return replace(part, text=text, box=box_around([box for _, box in pieces]), pieces=())


def _columns(zone: Sequence[Part]) -> list[tuple[float, float]]:
    """Left and right edges of the columns: stretches of the width that parts cover.

    A line of one part that lies across the columns of others is a title between rows, and joins none. A wide cell joins
    those across which it lies where no line has two of them: a title may be set in the middle of it, beside no other.
    """
    whole = box_around([part.box for part in zone])
    narrow = [p for p in zone if p.box.width < WIDE * whole.width]
    beside = _covered(part.box for part in narrow if not part.alone)
    columns = _covered(part.box for part in narrow if not part.alone or len(_touched(part.box, beside)) < 2)
    for part in zone:
        across = [] if part.alone or part in narrow else _touched(part.box, columns)
        if len(across) > 1 and not any(_stand_in_two(line, across) for line in bands_of(narrow)):
            columns = [one for one in columns if one not in across[1:]]
            columns[columns.index(across[0])] = (across[0][0], across[-1][1])
    return columns


def _stand_in_two(line: Sequence[Part], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether the parts of a line stand in more than one of the columns."""
    return len({column for part in line for column in _touched(part.box, columns)}) > 1


def _covered(boxes: Iterable[Box]) -> list[tuple[float, float]]:
    columns: list[tuple[float, float]] = []
    for box in sorted(boxes, key=lambda box: box.left):
        if columns and box.left < columns[-1][1] + 2:
            columns[-1] = (columns[-1][0], max(columns[-1][1], box.right))
        else:
            columns.append((box.left, box.right))
    return columns


def _touched(box: Box, columns: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(left, right) for left, right in columns if box.left < right and left < box.right]


def _column_of(box: Box, columns: Sequence[tuple[float, float]]) -> int:
    """The column with which a part shares most of its width."""
    shared = [min(box.right, right) - max(box.left, left) for left, right in columns]
    return shared.index(max(shared))


def _row_bands(zone: Sequence[Part], columns: Sequence[tuple[float, float]]) -> list[list[Part]]:
    """The parts of each row, from the top down.

    Where some gaps between lines of a column are wider than others, the narrow ones are within cells. Where all are alike,
    every line is a row unless its first cell is empty.
    """
    stacks = _stacks(zone, columns)
    close = _gap_within_cells(stacks)
    if close is not None:
        cells = [cell for stack in stacks for cell in _cells(stack, close)]
        return [band for row in _side_by_side(cells) for band in _unstacked(row)]
    rows: list[list[Part]] = []
    for line in bands_of(zone):
        if rows and all(_column_of(part.box, columns) for part in line):
            rows[-1] += line
        else:
            rows.append(line)
    return rows


def _stacks(parts: Sequence[Part], columns: Sequence[tuple[float, float]]) -> list[list[Part]]:
    """The parts of each column, from the top down."""
    stacks: list[list[Part]] = [[] for _ in columns]
    for part in sorted(parts, key=lambda part: -part.box.top):
        stacks[_column_of(part.box, columns)].append(part)
    return stacks


def _gap_within_cells(stacks: Sequence[Sequence[Part]]) -> float | None:
    """Below how many points two lines of a column are of one cell; none where no gap is wider than the others."""
    height = median(part.height for stack in stacks for part in stack)
    gaps = [upper.box.bottom - lower.box.top for stack in stacks for upper, lower in pairwise(stack)]
    gaps = [gap for gap in gaps if -_BESIDE * height < gap < height]  # a wider one skips an empty cell
    if gaps and min(gaps) < _WITHIN * height and max(gaps) - min(gaps) > _DIFFERENT * height:
        return min(gaps) + _CLOSE * height
    return None


def _cells(stack: Sequence[Part], close: float) -> list[list[Part]]:
    """The parts of a column in cells: those that stand less than `close` points apart."""
    cells = [[stack[0]]] if stack else []
    for upper, lower in pairwise(stack):
        if upper.box.bottom - lower.box.top < close:
            cells[-1].append(lower)
        else:
            cells.append([lower])
    return cells


def _side_by_side(cells: Sequence[list[Part]]) -> list[list[list[Part]]]:
    """Cells grouped in rows: those whose heights on the page overlap."""
    rows: list[list[list[Part]]] = []
    foot = 0.0
    for cell in sorted(cells, key=lambda cell: -cell[0].box.top):
        box = box_around([part.box for part in cell])
        if rows and box.top > foot + _BESIDE * cell[0].height:
            rows[-1].append(cell)
            foot = min(foot, box.bottom)
        else:
            rows.append([cell])
            foot = box.bottom
    return rows


def _unstacked(row: Sequence[list[Part]]) -> list[list[Part]]:
    """The parts of a row; of several, where every cell has as many lines as the others and at the same heights."""
    parts = [part for cell in row for part in cell]
    lines = bands_of(parts)
    if len(row) < 2 or len(lines) < _STACKED or any(len(line) < len(row) for line in lines):
        return [parts]
    return lines


def _is_prose(rows: Sequence[tuple[str, ...]]) -> bool:
    """Whether the usual cell is too full of words for a table's."""
    filled = sorted(len(cell) for row in rows for cell in row if cell)
    first = sorted(len(row[0]) for row in rows if row[0])
    usual, label = filled[len(filled) // 2], first[len(first) // 2] if first else 0
    return usual > (_MAX_ENTRY if label <= _MAX_CELL / 2 else _MAX_CELL)


def _cell_text(cell: Sequence[Part]) -> str:
    ordered = sorted(cell, key=lambda part: (-round(part.box.top), part.box.left))
    return clean_characters(" ".join(part.text for part in ordered))
