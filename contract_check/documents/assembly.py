"""Lines become paragraphs: one clean text, with the way back to page and line.

A paragraph ("block") is joined over line ends, over page breaks and over column breaks. A new one
begins at a wider gap, a number or bullet, after a heading, and after a line that ends short.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from contract_check.documents.clause_numbers import counts_of
from contract_check.documents.cleaning import (
    clean_characters,
    find_words,
    joint_between,
)
from contract_check.documents.columns import is_set_in_columns, middle_of
from contract_check.documents.headings import looks_titled
from contract_check.documents.numerals import write_number
from contract_check.documents.pdf_pages import RawPage
from contract_check.documents.run_on_lists import split_run_on_list
from contract_check.documents.tables import RawTable
from contract_check.model.document import Box, Cell, Line, Page, Span, Table

CELL_GAP = " | "
_BULLET = re.compile(r"^(?:[•●○▪■◦‣·*–—➢❖]|-)\s+\S|^[•●○▪■◦‣·]")
_MARKER = re.compile(
    r"""^(?:
        \(?[a-z]\)\s | \(?[ivx]{1,5}\)\s | (?:[a-z]|[ivx]{2,5})\.\s(?!e\.) | \([A-Z]\)\s | \(\d{1,2}\)\s | \d{1,2}\)\s
      | \d{1,2}(?:\.\d{1,3}){0,4}\.?\s+(?=["“'A-Z(\[]) | \d{1,2}\.(?:\d{1,3}\.?){0,4}(?=["“A-Z][“A-Za-z]) | \d{1,2}(?:\.\d{1,3}){1,4}\.?$
      | (?:Section|Article|Exhibit|Schedule|Annex|Appendix|Attachment|Part|SECTION|ARTICLE|EXHIBIT
          |SCHEDULE|ANNEX|APPENDIX|ATTACHMENT|PART)\s+[A-Z0-9][\dA-Z.]{0,4}(?:\s*[.:–—-]|\s+[A-Z]|$)
      | [A-Z]\.\s+[A-Z] | [IVX]{1,5}\.\s+[A-Z]
    )""",
    re.VERBOSE,
)
_LIST_GOES_ON = re.compile(r"(?:,|\b(?:and|or)|and/or)$", re.IGNORECASE)
_OPEN_END = re.compile(
    r"(?:,|\b(?:and|or|the|a|an|of|to|in|for|with|by|on|at|from|as|that|which|section|sections|"
    r"article|clause|exhibit|any|all|its|our|your|is|are|be|shall|will|may|than|least))$",
    re.IGNORECASE,
)
_LONGEST_OPEN_END = len(" sections")
_LONGEST_TITLE = 8  # words
_FURTHER_OUT = 8.0  # points by which what follows a list stands further out than its last item
_PARTED = 1.25  # times the distance from line to line
_SAME_SIZE = 1.1  # letters that are larger by more are those of a heading


def begins_item(text: str) -> bool:
    """Whether a line begins with a number, a letter in brackets or a bullet."""
    return bool(_BULLET.match(text) or _MARKER.match(text))


@dataclass
class Assembly:
    """The text under construction, with the spans that the document will carry."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    lines: list[Line] = field(default_factory=list)
    blocks: list[Span] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    page_starts: dict[int, int] = field(default_factory=dict)

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
        """Keep what was added since `start`, which is `text`, as a paragraph, or as one for each item of a run-on list."""
        starts = [start, *(start + begun for begun in split_run_on_list(text))]
        self.blocks += [Span(begin, end - 1) for begin, end in pairwise(starts)]
        self.blocks.append(Span(starts[-1], self.length))

    @property
    def text(self) -> str:
        """Everything added so far."""
        return "".join(self.parts)


@dataclass(frozen=True)
class _Piece:
    """A cleaned line, or a table that stands in its place."""

    text: str
    page: int
    box: Box
    table: RawTable | None = None
    aside: bool = False


def assemble(raw_pages: Sequence[RawPage], raw_tables: Sequence[RawTable]) -> Assembly:
    """Build text, lines, blocks and tables from the pages' lines."""
    pieces = list(_clean_pieces(raw_pages, raw_tables))
    words = find_words([piece.text for piece in pieces])
    scans = {page.number for page in raw_pages if page.ocr}
    layout = {
        number: replace(_measure(own), is_sized=number not in scans)
        for number, own in _by_page(raw_pages, pieces).items()
    }
    assembly = Assembly()
    for paragraph in _paragraphs(pieces, layout):
        if assembly.length:
            assembly.add("\n")
        if paragraph[0].table:
            _add_table(assembly, paragraph[0], paragraph[0].table)
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


def _clean_pieces(pages: Sequence[RawPage], tables: Sequence[RawTable]) -> Iterable[_Piece]:
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
                    yield _Piece("", page.number, table.box, table)
                continue
            text = clean_characters(line.text)
            if text:
                yield _Piece(text, page.number, line.box, aside=line.aside)


def _holds(outer: Box, inner: Box) -> bool:
    """Whether a line's middle lies in a table's box."""
    middle = ((inner.left + inner.right) / 2, (inner.bottom + inner.top) / 2)
    return outer.left - 2 <= middle[0] <= outer.right + 2 and outer.bottom - 1 <= middle[1] <= outer.top + 1


@dataclass(frozen=True)
class _Layout:
    """A page's usual distance from line to line, and the right edges of its text.

    On a page set in two columns, lines left of `middle` have an edge of their own. `is_sized` says that the height of a line
    is that of its letters' font, as in a PDF with text; OCR gives that of the letters. `leading` is the distance of lines that
    stand close, within a paragraph.
    """

    pitch: float
    right: float
    middle: float = 0.0
    inner_right: float = 0.0
    is_sized: bool = True
    leading: float = 14.0

    def right_of(self, box: Box) -> float:
        """The right edge of the column that a line stands in."""
        return self.inner_right if box.right <= self.middle + 4 else self.right


def _by_page(pages: Sequence[RawPage], pieces: Sequence[_Piece]) -> dict[int, list[_Piece]]:
    found: dict[int, list[_Piece]] = {page.number: [] for page in pages}
    for piece in pieces:
        found[piece.page].append(piece)
    return found


def _measure(pieces: Sequence[_Piece]) -> _Layout:
    lines = [(piece.text, piece.box) for piece in pieces if not piece.table and not piece.aside]
    boxes = [box for _, box in lines]
    steps = [upper.bottom - lower.bottom for upper, lower in pairwise(boxes)]
    steps = sorted(step for step in steps if 4 < step < 40) or [14.0]
    pitch, leading = median(steps), steps[len(steps) // 4]
    if is_set_in_columns(lines):
        middle = middle_of(boxes)
        first = [box for box in boxes if box.right <= middle + 4]
        second = [box for box in boxes if box.right > middle + 4]
        return _Layout(pitch, _right_edge(second), middle, _right_edge(first), leading=leading)
    return _Layout(pitch, _right_edge(boxes), leading=leading)


def _right_edge(boxes: Sequence[Box]) -> float:
    """Where full lines end: the right edge that nine in ten lines do not pass."""
    rights = sorted(box.right for box in boxes)
    return rights[int(0.9 * (len(rights) - 1))] if rights else 0.0


def _paragraphs(pieces: Sequence[_Piece], layout: dict[int, _Layout]) -> Iterable[list[_Piece]]:
    """Pieces that belong together, in the order in which they begin.

    A sentence runs past what is set aside at the foot of its page, and past a table between its two
    pages. These then come before or after it, so that all text stays in the order of the pages.
    """
    before: list[list[_Piece]] = []
    current: list[_Piece] = []
    waiting: list[list[_Piece]] = []
    for piece in pieces:
        if piece.aside or (piece.table and current):
            _wait(waiting, piece)
            continue
        if current and (_is_held_up(current, waiting, piece) or _starts_anew(current, piece, layout[piece.page])):
            yield from (*before, current, *waiting)
            before, current, waiting = [], [], []
        elif waiting:
            before += [group for group in waiting if group[0].page == current[0].page]
            waiting = [group for group in waiting if group[0].page != current[0].page]
        current.append(piece)
    yield from (*before, *([current] if current else []), *waiting)


def _wait(waiting: list[list[_Piece]], piece: _Piece) -> None:
    """Add what is set aside: a line of a note to the note that it goes on, all else for itself."""
    last = waiting[-1][-1] if waiting else None
    if last and last.aside and piece.aside and last.page == piece.page and not _starts_note(piece):
        waiting[-1].append(piece)
    else:
        waiting.append([piece])


def _is_held_up(current: Sequence[_Piece], waiting: Sequence[Sequence[_Piece]], piece: _Piece) -> bool:
    """Whether what stands in between, or a table itself, parts a piece from the paragraph before it."""
    if piece.table or current[-1].table:
        return True
    if any(group[0].page not in (current[0].page, piece.page) for group in waiting):
        return True
    table = any(group[0].table for group in waiting)
    return table and not _goes_on_behind(current[-1], piece)


def _goes_on_behind(before: _Piece, piece: _Piece) -> bool:
    """Whether a sentence that a table cuts in two goes on with this piece."""
    return piece.page != before.page and before.text[-1:] not in ".;:!?" and piece.text[:1].islower()


def _starts_note(piece: _Piece) -> bool:
    return begins_item(piece.text) or bool(re.match(r"\d{1,2}\s|[*†‡]", piece.text))


def _starts_anew(current: list[_Piece], piece: _Piece, layout: _Layout) -> bool:
    before = current[-1]
    text = piece.text
    if _BULLET.match(text):
        return True
    ended = before.text[-1:] in ".;:!?" or before.text[-2:] in (".”", '."', ";”", ".)", ".]")
    tail = max(0, len(before.text) - _LONGEST_OPEN_END)
    open_end = bool(_OPEN_END.search(before.text, tail)) or before.text.endswith("-")
    if (
        open_end
        and len(current) == 1
        and text[:1].isupper()
        and _is_short(before, layout)
        and _ends_titled(before.text)
    ):
        open_end = False  # "Changes to this Exhibit" is a heading, and no sentence that goes on
    if text.startswith("(") and _MARKER.match(text) and not ended and not _is_short(before, layout):
        # "… IN THE TWELVE" + "(12) MONTHS …": a bracket in mid-sentence, unless a list goes on.
        return bool(_LIST_GOES_ON.search(before.text))
    if _MARKER.match(text):
        if text.startswith("(") and not _is_short(before, layout) and _runs_on(current, text):
            return False
        # "as set out in Section" + "4.2 The …" is rare; a marker after an open end is no marker.
        return not open_end or bool(_LIST_GOES_ON.search(before.text))
    jumped = piece.page != before.page or piece.box.bottom > before.box.bottom + layout.pitch
    if jumped:
        if ended or (text.isupper() and not before.text.isupper()):
            return True
        return not (open_end or text[:1].islower() or text[:1] in '("“0123456789') and (
            _is_short(before, layout) or len(current) == 1
        )
    gap = before.box.bottom - piece.box.bottom
    if gap > 1.45 * layout.pitch and not (open_end and text[:1].islower()):
        return True
    further_out = piece.box.left < current[0].box.left - _FURTHER_OUT
    if further_out and text[:1].isupper() and not open_end and gap > _PARTED * layout.leading:
        return True
    if abs(gap) < 2:  # another run of the same printed line
        return False
    if open_end or text[:1].islower():
        return False
    is_short = _is_short(before, layout)
    if layout.is_sized and text[0].isalnum() and (ended or is_short) and not _is_as_large(before.box, piece.box):
        return True
    return is_short or (ended and _is_short(piece, layout) and _is_title(text))


def _runs_on(current: Sequence[_Piece], text: str) -> bool:
    """Whether an item goes on a list inside the paragraph: "… that (a) is public; (b) …" and "(c) …" on the next line."""
    counts = counts_of(text[: text.index(")") + 1])
    printed = " ".join(piece.text for piece in current)
    if printed.startswith("(") and counts.keys() & counts_of(printed[: printed.find(")") + 1]).keys():
        return False  # it is itself an item of that list
    return any(f" ({write_number(count - 1, form)}) " in printed for form, count in counts.items() if count > 1)


def _is_as_large(box: Box, other: Box) -> bool:
    """Whether two lines are set in letters of one size: a heading is larger than the paragraphs around it."""
    low, high = sorted((box.top - box.bottom, other.top - other.bottom))
    return high <= _SAME_SIZE * low


def _is_title(text: str) -> bool:
    """Whether a line is worded like a heading: few words, most of them with capitals, and no end."""
    return text[-1:].isalpha() and len(text.split()) <= _LONGEST_TITLE and looks_titled(text)


def _ends_titled(text: str) -> bool:
    """Whether a line is a title to its last word: no "… in" that goes on."""
    return _is_title(text) and text.split()[-1][0].isupper()


def _is_short(piece: _Piece, layout: _Layout) -> bool:
    """Whether a line stops well before the right edge, as headings and last lines do."""
    right = layout.right_of(piece.box)
    return piece.box.right < right - max(60.0, 0.16 * right)


def _add_paragraph(assembly: Assembly, paragraph: Sequence[_Piece], words: frozenset[str]) -> None:
    start, first = assembly.length, len(assembly.parts)
    for index, piece in enumerate(paragraph):
        text, gap = piece.text, ""
        if index + 1 < len(paragraph):
            text, gap = joint_between(piece.text, paragraph[index + 1].text, words)
        span = assembly.add(text)
        assembly.page_starts.setdefault(piece.page, span.start)
        assembly.lines.append(Line(span, piece.page, piece.box))
        if gap:
            assembly.add(gap)
    assembly.end_block(start, "".join(assembly.parts[first:]))


def _add_table(assembly: Assembly, piece: _Piece, table: RawTable) -> None:
    assembly.page_starts.setdefault(piece.page, assembly.length)
    span, rows = assembly.add_rows(table.rows)
    assembly.lines.append(Line(span, piece.page, table.box))
    assembly.tables.append(Table(piece.page, span, rows))
