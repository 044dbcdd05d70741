"""Tables that are set as lists: the same names come back with other values.

    • Severity: Critical; Response: 1 hour          Critical              Critical
    • Severity: High; Response: 4 hours             Response: 1 hour      Response
                                                    High                  1 hour
    Critical – Response: 1 hour, Fix: 4 hours       Response: 4 hours     …

Each line, or each group of lines below a label, is a row; the names are the titles of its cells. Names that do not
come back make pairs ("Response times", below it "Critical: 1 hour" and "High: 4 hours"). So whoever reads tables
reads these too; that they might be fields of a form is for the reader of their titles to see.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from contract_check.model.document import Cell, Document, Span, Table
from contract_check.model.late_pattern import late_pattern

_MARKER = late_pattern(
    r"(?:[•●○▪■◦‣·*–—-]\s*)?(?:\(?(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+)?"
)
_NAMED = late_pattern(r"\s*(?P<name>[^\s:][^:]{0,70}?)\s*:\s+(?=\S)")
_ENDS_CELL = late_pattern(r"\s*[;|]\s+|\s*[,.]\s+(?=(?![^:;|]{0,60}\.\s)[^\s:,;|][^:,;|]{0,50}:\s)")
_A_NAME = late_pattern(r"(?!(?:N/?A|None|Yes|No|Best effort|Included|Not applicable)\b)[A-Z](?!.*(?:\d|:\s|[.;,]$))")
_AFTER_LABEL = late_pattern(r"\s[–—-]\s")
_LABEL = 90  # characters of a line that can be the label of the lines below it
_VALUE = 600  # characters of a cell, which may describe something
_SHORT_VALUE = 120  # of one that is a pair's second half, which may not
_BETWEEN_ROWS = 800  # characters of description between two rows
_ASIDES = 3  # lines of description between a label and its cells
_MOST_COLUMNS = 12
_MOST_FIELDS = 40  # of one row; more is no table, and costs time
_FEWEST_PAIRS = 3  # a title and two pairs
_ALIKE = 0.5  # the share of names that neighbouring rows have in common


class _Field(NamedTuple):
    """A named cell: where its name and its value stand."""

    name: Span
    value: Span


@dataclass
class _Row:
    """A label, or none, and the named cells that belong to it."""

    label: Span | None
    fields: list[_Field] = field(default_factory=list)
    ended: bool = False

    @property
    def end(self) -> int:
        return self.fields[-1].value.end


def find_listed_tables(document: Document) -> tuple[Table, ...]:
    """The tables that lists make, in order of the text."""
    pieces = list(_pieces(document))
    repeated = _repeated_lines(document, pieces)
    tables: list[Table] = []
    run: list[_Row] = []
    for row in [*_rows(document, pieces, repeated), None]:
        if run and (row is None or not _goes_on(document, run[-1], row)):
            tables += _table(document, run) if len(run) > 1 else _pairs(document, run[0])
            run = []
        if row is not None:
            run.append(row)
    return tuple(tables)


def _pieces(document: Document) -> Iterator[Span]:
    """The blocks outside tables without bullets and numbers; those of which each line has a name, line by line."""
    tables = [table.span for table in document.tables]
    starts = [line.span.start for line in document.lines]
    for block in document.blocks:
        if any(table.start <= block.start < table.end for table in tables):
            continue
        inside = starts[bisect_left(starts, block.start + 1) : bisect_left(starts, block.end)]
        lines = [Span(a, b) for a, b in pairwise([block.start, *inside, block.end])]
        named = len(lines) > 1 and all(_NAMED.match(document.text, line.start, line.end) for line in lines[1:])
        for line in lines if named else [block]:
            marker = _MARKER.match(document.text, line.start, line.end)
            start = marker.end() if marker else line.start
            end = line.start + len(document.text[line.start : line.end].rstrip(" \n;,"))
            if start < end:
                yield Span(start, end)


def _repeated_lines(document: Document, pieces: Sequence[Span]) -> frozenset[str]:
    """Short lines without a figure that come back: "Response time" above every time."""
    lines = Counter(document.text[start:end] for start, end in pieces if end - start <= _LABEL)
    return frozenset(line for line, times in lines.items() if times > 1 and _A_NAME.match(line))


def _rows(document: Document, pieces: Sequence[Span], repeated: frozenset[str]) -> Iterator[_Row]:
    """Rows in order: lines that hold several named cells, and single ones gathered under their label."""
    text = document.text
    current = _Row(None)
    above: Span | None = None  # the last line that could be a label
    asides = 0
    name_above: Span | None = None
    for piece in pieces:
        label, fields = _read_line(text, piece)
        words = text[piece.start : piece.end]
        if name_above is not None and not fields and words not in repeated and len(words) <= _SHORT_VALUE:
            label, fields = None, [_Field(name_above, piece)]
        name_above = piece if not fields and words.rstrip(":") in repeated else None
        if name_above is not None:
            continue
        if len(fields) > 1 or (fields and label):
            if current.fields:
                yield current
            yield _Row(label or above, fields) if label else _Row(None, fields)
            current, above, asides = _Row(None), None, 0
        elif fields:
            again = any(text[slice(*fields[0].name)] == text[slice(*f.name)] for f in current.fields)
            if current.fields and (again or current.ended or len(current.fields) == _MOST_FIELDS):
                yield current
                current = _Row(None)
            if not current.fields:
                current.label = above
            current.fields += fields
            above, asides = None, 0
        else:
            asides += 1
            is_label = len(words) <= _LABEL and not words.endswith((".", ","))
            if is_label:
                above, asides = piece, 0
            if asides > _ASIDES:
                above = None
            current.ended = bool(current.fields) and (current.ended or is_label or asides > _ASIDES)
    if current.fields:
        yield current


def _read_line(text: str, piece: Span) -> tuple[Span | None, list[_Field]]:
    """The label that a line begins with, if any, and its named cells."""
    if text.find(":", piece.start, piece.end) < 0:
        return None, []
    cuts = [m.span() for m in _ENDS_CELL.finditer(text, piece.start, piece.end)]
    edges = [piece.start, *(edge for cut in cuts for edge in cut), piece.end]
    label: Span | None = None
    fields: list[_Field] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        named = _NAMED.match(text, start, end)
        if named is None:
            if fields:
                fields[-1] = fields[-1]._replace(value=Span(fields[-1].value.start, end))
            else:
                label = Span(label.start if label else start, end)
            continue
        name, value = Span(*named.span("name")), Span(named.end(), end)
        inner = None if fields else _NAMED.match(text, *value)
        if inner is not None:  # "Critical: Response: 1 hour"
            label, name, value = name, Span(*inner.span("name")), Span(inner.end(), end)
        fields.append(_Field(name, value))
    dash = _AFTER_LABEL.search(text, *fields[0].name) if len(fields) > 1 and label is None else None
    if dash:
        label, fields[0] = (
            Span(fields[0].name.start, dash.start()),
            fields[0]._replace(name=Span(dash.end(), fields[0].name.end)),
        )
    if any(f.value.end - f.value.start > _VALUE for f in fields) or (label and label.end - label.start > _LABEL):
        return None, []
    return label, fields


def _goes_on(document: Document, above: _Row, row: _Row) -> bool:
    """Whether a row belongs to the table of the row above: the names are alike, and little stands between."""
    names, others = (_names(document, each) for each in (above, row))
    if len(names & others) < _ALIKE * min(len(names), len(others)) or (above.label is None) is not (row.label is None):
        return False
    start = row.label.start if row.label else row.fields[0].name.start
    return start - above.end <= _BETWEEN_ROWS


def _names(document: Document, row: _Row) -> set[str]:
    return {document.text[slice(*f.name)].lower() for f in row.fields}


def _titles(text: str, run: Sequence[_Row]) -> dict[str, Span]:
    """The names of all rows, each with its first place, in the order that the rows have them in.

    A name that an earlier row leaves out goes before the one that it stands before.
    """
    order: list[tuple[str, Span]] = []
    for row in run:
        names = [(text[slice(*name)].lower(), name) for name, _ in row.fields]
        for at, (words, name) in enumerate(names):
            known = [title for title, _ in order]
            if words not in known:
                following = next((known.index(other) for other, _ in names[at + 1 :] if other in known), len(order))
                order.insert(following, (words, name))
    return dict(order)


def _pairs(document: Document, row: _Row) -> list[Table]:
    """One label over several named cells: a column of names and one of values; nothing for a single cell."""
    pairs = list(row.fields)
    if row.label is not None:
        start = row.label.start
        pairs.insert(0, _Field(Span(start, start), row.label))
    if len(pairs) < _FEWEST_PAIRS or any(value.end - value.start > _SHORT_VALUE for _, value in pairs):
        return []
    text = document.text
    rows = tuple(tuple(Cell(text[slice(*span)], span) for span in pair) for pair in pairs)
    return [Table(None, Span(min(pairs[0].name.start, pairs[0].value.start), row.end), rows)]


def _table(document: Document, run: Sequence[_Row]) -> list[Table]:
    """The rows as a table: a column of labels, where they have one, and one for each name; nothing where it is none."""
    text = document.text
    titles = _titles(text, run)
    labelled = run[0].label is not None
    if not 2 <= len(titles) + labelled <= _MOST_COLUMNS:
        return []
    start = min(run[0].fields[0].name.start, run[0].label.start if run[0].label else run[0].end)
    nothing = Span(start, start)
    rows = [(*[nothing] * labelled, *titles.values())]
    for row in run:
        placed = {text[slice(*name)].lower(): value for name, value in row.fields}
        last = row.fields[0].value.start
        cells = [row.label] if row.label else []
        for title in titles:
            cells.append(placed.get(title, Span(last, last)))
            last = cells[-1].end
        rows.append(tuple(cells))
    cells_of_rows = tuple(tuple(Cell(text[slice(*span)], span) for span in row) for row in rows)
    return [Table(None, Span(start, run[-1].end), cells_of_rows)]
