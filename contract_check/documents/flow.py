"""Files without pages: paragraphs, list items, headings and tables become one text with its spans.

Word, HTML and Markdown say what is a heading, an item or a table, so nothing is guessed from the
place on a page. Tables that only set text in place (numbers beside their clauses, a single row or
column) are written as paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from contract_check.documents.assembly import Assembly
from contract_check.documents.broken_lines import join_broken_lines
from contract_check.documents.cleaning import clean_characters
from contract_check.documents.field_signs import BLANK
from contract_check.documents.flow_parts import Grid, Part, Passage, Picture
from contract_check.documents.indents import Indent
from contract_check.documents.item_markers import begins_item
from contract_check.documents.legibility import FEW_LETTERS, count_letters, find_illegible
from contract_check.documents.sections import Mark, find_sections
from contract_check.documents.text_tables import find_spaced_rows
from contract_check.documents.typed_notes import tie_typed_notes
from contract_check.documents.unread_pictures import FEW_BESIDE, find_pictures
from contract_check.model.document import Document, Line, ReadStatus, Table
from contract_check.model.late_pattern import late_pattern

_MAX_COLUMNS = 12
_STEP = 36.0  # points by which a list in a list is set further in
_CLAUSE_NUMBER = late_pattern(
    r"(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|[A-Z])[.)]|\(\d{1,2}\)|\d{1,2}\.(?:\d{1,3}\.?)*|[•●○▪■◦‣·–—-])$"
)
_DEFINES = late_pattern(r"\t\s*(?:shall )?(?:means?|ha(?:s|ve)|is|are|refers?|includes?)\b")
_VARIABLE = late_pattern(r"\{\{[^{}\n]{1,80}\}\}")
_NUMBER_BELOW = late_pattern(r"\d{1,2}\.\d")
# What a line ends with that names a number in the next: "as set out in Section".
_NAMES_A_NUMBER = late_pattern(
    r"\b(?:in|under|of|to|with|by|and|or|see|per) (?:sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|annex|appendix)$",
    re.IGNORECASE,
)
FEW = "the file holds almost no text (pictures only?). Export the contract to PDF, run OCR and check that."
GARBLED = "the text is garbled or not in English. Ask for the English contract as DOCX or PDF."


def build_document(empty: Document, parts: Iterable[Part], notes: tuple[str, ...] = ()) -> Document:
    """The document made of `parts`, with what the reader should know of it."""
    assembly, marks, indents = Assembly(), {}, {}
    settled = join_broken_lines(list(_settle(tie_typed_notes(list(parts)))))
    pictures = find_pictures(settled)
    for part in settled:
        if isinstance(part, Picture):
            continue
        if assembly.length:
            assembly.add("\n")
        if isinstance(part, Grid):
            span, rows = assembly.add_rows(part.rows)
            assembly.tables.append(Table(None, span, rows))
            continue
        if part.label or part.heading:
            marks[assembly.length] = Mark(part.label, part.heading)
        if part.nesting is not None:
            indents[assembly.length] = Indent(_STEP * part.nesting)
        _add_passage(assembly, part)
    text = assembly.text
    fewest = max(FEW_LETTERS, FEW_BESIDE * pictures.number)
    problem = FEW if count_letters(text) < fewest else GARBLED if find_illegible(text) else ""
    if problem:
        return replace(empty, status=ReadStatus.NO_TEXT, problem=problem, notes=notes)
    return replace(
        empty,
        status=ReadStatus.PARTLY_READ if pictures.problem else ReadStatus.READ,
        problem=pictures.problem,
        text=text,
        lines=tuple(assembly.lines),
        blocks=tuple(assembly.blocks),
        sections=find_sections(text, assembly.blocks, assembly.tables, marks, indents),
        tables=tuple(assembly.tables),
        notes=(*notes, *pictures.notes),
    )


def _add_passage(assembly: Assembly, passage: Passage) -> None:
    """Write a paragraph; the lines that it is set in are kept, for lists that have no other form."""
    start = assembly.length
    text = f"{passage.label} {passage.text}" if passage.label else passage.text
    for number, line in enumerate(text.split("\n")):
        if number:
            assembly.add(" ")
        assembly.lines.append(Line(assembly.add(line)))
    assembly.end_block(start, text.replace("\n", " "))


def _settle(parts: Iterable[Part]) -> Iterator[Part]:
    """Clean parts with text: passages divided where a line begins an item, tables that are tables."""
    for part in _with_tables_of_tabs(parts):
        for one in _settle_grid(part) if isinstance(part, Grid) else [part]:
            if isinstance(one, Passage):
                yield from _divide(one)
            else:
                yield one


def _with_tables_of_tabs(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts, with a table in place of paragraphs that tabs divide into equally many cells."""
    for has_tabs, group in groupby(parts, key=_has_tabs):
        run = list(group)
        rows = [part.text for part in run if isinstance(part, Passage)] if has_tabs else []
        done = 0
        for first, last, cells in find_spaced_rows(rows):
            yield from run[done:first]
            yield Grid(cells)
            done = last
        yield from run[done:]


def _has_tabs(part: Part) -> bool:
    """Whether a paragraph may be a row: what a tab parts from its meaning is defined, and no row."""
    if not isinstance(part, Passage) or part.label or part.heading or "\n" in part.text:
        return False
    return "\t" in part.text.strip() and not _DEFINES.search(part.text)


def _divide(passage: Passage) -> Iterator[Passage]:
    """A passage, cut at an empty line and before a line that begins an item of its own."""
    group: list[str] = []
    label = passage.label
    for line in [*map(_clean, passage.text.split("\n")), ""]:
        if group and (not line or (begins_item(line) and not _NAMES_A_NUMBER.search(group[-1]))):
            whole = "\n".join(group)
            yield Passage(whole, "" if begins_item(whole) else label, passage.heading, passage.nesting)
            group, label = [], ""
        if line:
            group.append(line)


def _clean(line: str) -> str:
    """A line without odd characters, and with a blank where a template has a variable that nobody filled in."""
    return _VARIABLE.sub(BLANK, clean_characters(line)) if "{{" in line else clean_characters(line)


def _settle_grid(grid: Grid) -> list[Part]:
    """The table without empty rows and columns, or its rows as paragraphs where it is none."""
    rows = [[_clean(cell.replace("\n", " ")) for cell in row] for row in grid.rows]
    rows = [row for row in rows if any(row)]
    width = max(map(len, rows), default=0)
    rows = [row + [""] * (width - len(row)) for row in rows]
    used = [column for column in range(width) if any(row[column] for row in rows)]
    rows = [[row[column] for column in used] for row in rows]
    if len(used) == 2 and _are_clause_numbers([row[0] for row in rows]):
        return [Passage(row[1], row[0]) for row in rows]
    if len(rows) < 2 or not 2 <= len(used) <= _MAX_COLUMNS:
        return [Passage(" ".join(filter(None, row))) for row in rows]
    return [Grid(tuple(map(tuple, rows)))]


def _are_clause_numbers(cells: Sequence[str]) -> bool:
    """Whether a column holds the numbers of clauses: "4" too, where "4.1" stands below."""
    around = {cell.split(".")[0] for cell in cells if _NUMBER_BELOW.match(cell)}
    return all(not cell or cell in around or _CLAUSE_NUMBER.match(cell) for cell in cells)
