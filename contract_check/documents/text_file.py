"""Plain text and Markdown.

Markdown is made HTML and read as that. Plain text is set on a grid of letters and read as a printed
page is: then wrapped lines, hyphens, lists and running heads mean what they mean there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate

from markdown_it import MarkdownIt

from contract_check.documents.assembly import assemble
from contract_check.documents.encoding import decode
from contract_check.documents.flow import build_document
from contract_check.documents.furniture import remove_furniture
from contract_check.documents.html_file import parts_of_page
from contract_check.documents.indents import indents_of
from contract_check.documents.legibility import FEW_LETTERS, GARBLED, count_letters, is_garbled
from contract_check.documents.provisional import call_of_pages
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.documents.sections import find_sections
from contract_check.documents.tables import RawTable
from contract_check.documents.text_tables import GAP, find_spaced_rows, find_text_tables
from contract_check.model.document import Box, Document, Line, ReadStatus
from contract_check.model.late_pattern import late_pattern

_LARGEST = 20 * 1024**2  # bytes; the longest contracts have a tenth
_TOO_LARGE = f"the file is larger than {_LARGEST // 1024**2} MB, which no contract is. Ask for the contract alone."
_WRAPPED = 160  # characters; a longer line is a paragraph of its own
_NOTE = late_pattern(r"^\[\^([\w-]+)\]:[ \t]*", re.MULTILINE)
_NOTE_MARK = late_pattern(r"\[\^([\w-]+)\]")
_LETTER, _LINE, _PARAGRAPH = 6.0, 14.0, 44.0


def read_markdown(content: bytes, empty: Document) -> Document:
    """The document with the text of a Markdown file."""
    if len(content) > _LARGEST:
        return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
    text, notes = decode(content)
    markdown = MarkdownIt("commonmark", {"breaks": True}).enable(["table", "strikethrough"])
    parts, more = parts_of_page(markdown.render(_with_bars(_with_notes(_without_front_matter(text)))))
    return build_document(empty, parts, notes + more)


def _without_front_matter(text: str) -> str:
    return re.sub(r"\A---\n.*?\n---\n", "", text.replace("\r\n", "\n"), flags=re.DOTALL)


def _with_notes(text: str) -> str:
    """The text with footnotes as paragraphs that begin with their marks, and without the marks that refer to them."""
    opened = set(_NOTE.findall(text))
    marked = _NOTE.sub(lambda note: f"\n{note[1]} ", text)
    return _NOTE_MARK.sub(lambda mark: "" if mark[1] in opened else mark[0], marked) if opened else text


def _with_bars(text: str) -> str:
    """The text with bars where only wide blanks divide the cells of a table, which Markdown takes for one blank."""
    lines = text.split("\n")
    for first, last, (head, *body) in reversed(list(find_spaced_rows(lines))):
        rule = ["---"] * len(head)
        lines[first:last] = ["", *(f"| {' | '.join(row)} |" for row in (head, rule, *body)), ""]
    return "\n".join(lines)


def read_text(content: bytes, empty: Document) -> Document:
    """The document with the text of a plain file."""
    if len(content) > _LARGEST:
        return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
    text, notes = decode(content)
    sheets = [_Sheet(number, page) for number, page in enumerate(text.expandtabs(8).split("\f"), start=1)]
    pages = remove_furniture([sheet.page for sheet in sheets])
    assembly = assemble(pages, [table for sheet in sheets for table in sheet.tables])
    text = assembly.text
    if count_letters(text) < FEW_LETTERS or is_garbled(text):
        return replace(empty, status=ReadStatus.NO_TEXT, problem=f"{GARBLED}. Ask for the English contract.")
    tables = tuple(replace(table, page=None) for table in assembly.tables)
    return replace(
        empty,
        status=ReadStatus.READ,
        text=text,
        lines=tuple(Line(line.span) for line in assembly.lines),
        blocks=tuple(assembly.blocks),
        sections=find_sections(
            text, assembly.blocks, tables, indents=indents_of(text, assembly.lines, assembly.blocks)
        ),
        tables=tables,
        notes=notes,
        calls_itself=call_of_pages([sheet.page for sheet in sheets]),
    )


class _Sheet:
    """The lines of a text where a typewriter would put them; an empty line is a wide gap."""

    def __init__(self, number: int, text: str) -> None:
        self._rows = text.splitlines()
        unwrapped = any(len(row) > _WRAPPED and not GAP.search(row.strip()) for row in self._rows)
        steps = [_PARAGRAPH if unwrapped or not row.strip() else _LINE for row in self._rows]
        self._tops = [sum(steps) - down for down in accumulate(steps, initial=0)]
        lines = (RawLine(row.strip(), self._box(at, at + 1)) for at, row in enumerate(self._rows) if row.strip())
        whole = self._box(0, len(self._rows))
        self.page = RawPage(number, tuple(lines), whole.right, whole.top, has_images=False)
        self.tables = [
            RawTable(number, self._box(first, last), rows) for first, last, rows in find_text_tables(self._rows)
        ]

    def _box(self, first: int, last: int) -> Box:
        """The box around the lines from `first` to before `last`."""
        rows = [row for row in self._rows[first:last] if row.strip()]
        left = min((len(row) - len(row.lstrip()) for row in rows), default=0)
        right = max((len(row.rstrip()) for row in rows), default=0)
        top = self._tops[first]
        return Box(_LETTER * left, self._tops[last - 1] - _LINE if rows else top, _LETTER * right, top)
