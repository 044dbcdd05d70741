"""Lines become one clean text, with the way back to page and line.

Which lines make a paragraph ("block") is said by `paragraphs`; here their words are joined, and every line, paragraph,
table and page keeps its place in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from contract_check.documents.cleaning import clean_characters, find_words, joint_between
from contract_check.documents.continued_tables import join_continued
from contract_check.documents.page_layout import measure
from contract_check.documents.paragraphs import Piece, gather_paragraphs
from contract_check.documents.raw_pages import RawPage
from contract_check.documents.run_on_lists import split_run_on_list
from contract_check.documents.run_on_tables import find_run_on_tables
from contract_check.documents.tables import RawTable
from contract_check.model.document import Box, Cell, Line, Page, Span, Table

CELL_GAP = " | "


@dataclass
class Assembly:
    """The text under construction, with the spans that the document will carry."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    lines: list[Line] = field(default_factory=list)
    blocks: list[Span] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    page_starts: dict[int, int] = field(default_factory=dict)
    items: set[int] = field(default_factory=set)  # where blocks begin that have a drawn bullet

    def add(self, text: str) -> Span:
        """Append `text` and return where it stands."""
        span = Span(self.length, self.length + len(text))
        self.parts.append(text)
        self.length = span.end
        return span

    def add_rows(self, table: Sequence[Sequence[str]]) -> tuple[Span, tuple[tuple[Cell, ...], ...]]:
        """Write a table row by row, so that every cell has its place in the text."""
        start = self.length
        rows: list[tuple[Cell, ...]] = []
        for number, row in enumerate(table):
            if number:
                self.add("\n")
            row_start, cells = self.length, []
            for column, text in enumerate(row):
                if column:
                    self.add(CELL_GAP)
                cells.append(Cell(text, self.add(text)))
            rows.append(tuple(cells))
            self.blocks.append(Span(row_start, self.length))
        return Span(start, self.length), tuple(rows)

    def end_block(self, start: int, text: str) -> None:
        """Keep what was added since `start`, which is `text`, as a paragraph; lists and tables that run on in it apart."""
        done = 0
        for table in find_run_on_tables(text):
            self._end_words(start + done, text[done : table.span.start])
            rows = tuple(
                tuple(Cell(text[slice(*cell)], Span(start + cell.start, start + cell.end)) for cell in row)
                for row in table.rows
            )
            self.blocks += [Span(row[0].span.start, row[-1].span.end) for row in rows]
            place = Span(start + table.span.start, start + table.span.end)
            page = next((line.page for line in reversed(self.lines) if line.span.start <= place.start), None)
            self.tables.append(Table(page, place, rows))
            done = table.span.end
        self._end_words(start + done, text[done:])

    def _end_words(self, start: int, text: str) -> None:
        """Keep `text`, which stands at `start`, as a paragraph, or as one for each item of a run-on list."""
        start += len(text) - len(text.lstrip())
        text = text.strip()
        if not text:
            return
        starts = [start, *(start + begun for begun in split_run_on_list(text))]
        self.blocks += [Span(begin, end - 1) for begin, end in pairwise(starts)]
        self.blocks.append(Span(starts[-1], start + len(text)))

    @property
    def text(self) -> str:
        """Everything added so far."""
        return "".join(self.parts)


def assemble(raw_pages: Sequence[RawPage], raw_tables: Sequence[RawTable]) -> Assembly:
    """Build text, lines, blocks and tables from the pages' lines."""
    pieces = list(join_continued(_clean_pieces(raw_pages, raw_tables)))
    words = find_words([piece.text for piece in pieces])
    scans = {page.number for page in raw_pages if page.ocr}
    layout = {
        number: replace(measure(lines), is_sized=number not in scans)
        for number, lines in _lines_by_page(raw_pages, pieces).items()
    }
    assembly = Assembly()
    for paragraph in gather_paragraphs(pieces, layout):
        if assembly.length:
            assembly.add("\n")
        if paragraph[0].table:
            _add_table(assembly, paragraph[0])
        else:
            _add_paragraph(assembly, paragraph, words)
    return assembly


def page_spans(raw_pages: Sequence[RawPage], assembly: Assembly) -> tuple[Page, ...]:
    """Pages as spans that cover the whole text; a page without text has an empty span."""
    starts: list[int] = []
    following = assembly.length
    for page in reversed(raw_pages):
        following = assembly.page_starts.get(page.number, following)
        starts.append(following)
    starts.reverse()
    if starts:
        starts[0] = 0
    ends = [*starts[1:], assembly.length]
    return tuple(
        Page(page.number, Span(start, max(start, end)), page.problem, page.ocr, page.tilt)
        for page, start, end in zip(raw_pages, starts, ends, strict=True)
    )


def _clean_pieces(pages: Sequence[RawPage], tables: Sequence[RawTable]) -> Iterable[Piece]:
    """Lines with text, each table once in place of the lines that it holds."""
    for page in pages:
        if page.problem:
            continue
        waiting = [table for table in tables if table.page == page.number]
        placed: set[int] = set()
        for line in page.lines:
            table = next((t for t in waiting if _holds(t.box, line.box)), None)
            if table is not None:
                if id(table) not in placed:
                    placed.add(id(table))
                    yield Piece("", page.number, table.box, table)
                continue
            text = clean_characters(line.text)
            if text:
                yield Piece(text, page.number, line.box, None, line.aside, line.item, line.refers, line.note)


def _holds(outer: Box, inner: Box) -> bool:
    """Whether a line's middle lies in a table's box."""
    middle = ((inner.left + inner.right) / 2, (inner.bottom + inner.top) / 2)
    return outer.left - 2 <= middle[0] <= outer.right + 2 and outer.bottom - 1 <= middle[1] <= outer.top + 1


def _lines_by_page(pages: Sequence[RawPage], pieces: Sequence[Piece]) -> dict[int, list[tuple[str, Box]]]:
    """The lines of each page's own text, without tables and what is set aside."""
    found: dict[int, list[tuple[str, Box]]] = {page.number: [] for page in pages}
    for piece in pieces:
        if not piece.table and not piece.aside:
            found[piece.page].append((piece.text, piece.box))
    return found


def _add_paragraph(assembly: Assembly, paragraph: Sequence[Piece], words: frozenset[str]) -> None:
    start, first = assembly.length, len(assembly.parts)
    if paragraph[0].item:
        assembly.items.add(start)
    for index, piece in enumerate(paragraph):
        text, gap = piece.text, ""
        if index + 1 < len(paragraph):
            text, gap = joint_between(piece.text, paragraph[index + 1].text, words)
        span = assembly.add(text)
        assembly.page_starts.setdefault(piece.page, span.start)
        assembly.lines.append(Line(span, piece.page, piece.box, piece.refers, piece.note))
        if gap:
            assembly.add(gap)
    assembly.end_block(start, "".join(assembly.parts[first:]))


def _add_table(assembly: Assembly, piece: Piece) -> None:
    """Write a table with its parts on other pages, each of which is a line there."""
    start = assembly.length
    rows: list[tuple[Cell, ...]] = []
    for part in (piece, *piece.more):
        if not part.table or not part.table.rows:
            continue  # a part that was the end of a row
        if rows:
            assembly.add("\n")
        assembly.page_starts.setdefault(part.page, assembly.length)
        span, own = assembly.add_rows(part.table.rows)
        assembly.lines.append(Line(span, part.page, part.table.box))
        rows += own
    assembly.tables.append(Table(piece.page, Span(start, assembly.length), tuple(rows)))
