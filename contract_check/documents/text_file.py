"""Plain text and Markdown.

Markdown is made HTML and read as that. Plain text is set on a grid of letters and read as a printed
page is: then wrapped lines, hyphens, lists and running heads mean what they mean there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate

from contract_check.documents.assembly import assemble
from contract_check.documents.encoding import decode
from contract_check.documents.flow import GARBLED, build_document
from contract_check.documents.furniture import remove_furniture
from contract_check.documents.html_file import parts_of_page
from contract_check.documents.indents import indents_of
from contract_check.documents.legibility import FEW_LETTERS, count_letters, find_illegible
from contract_check.documents.markdown_page import page_of_markdown
from contract_check.documents.provisional import call_of_pages
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.documents.sections import find_sections
from contract_check.documents.tables import RawTable
from contract_check.documents.text_lines import WRAPPED, as_set, without_justification
from contract_check.documents.text_tables import GAP, find_text_tables
from contract_check.model.document import Box, Document, Line, ReadStatus

_LARGEST = 20 * 1024**2  # bytes; the longest contracts have a tenth
_TOO_LARGE = f"the file is larger than {_LARGEST // 1024**2} MB, which no contract is. Ask for the contract alone."
_LETTER, _LINE, _PARAGRAPH = 6.0, 14.0, 44.0


def read_markdown(content: bytes, empty: Document) -> Document:
    """The document with the text of a Markdown file."""
    if len(content) > _LARGEST:
        return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
    text, notes = decode(content)
    parts, more = parts_of_page(page_of_markdown(_without_front_matter(text)), every_picture=True)
    return build_document(empty, parts, notes + more)


def _without_front_matter(text: str) -> str:
    """The text without what a site generator reads: YAML between "---", TOML between "+++"."""
    return re.sub(
        r"\A(?:---\n.*?\n(?:---|\.\.\.)|\+{3}\n.*?\n\+{3})[ \t]*\n", "", text.replace("\r\n", "\n"), flags=re.DOTALL
    )


def read_text(content: bytes, empty: Document) -> Document:
    """The document with the text of a plain file."""
    if len(content) > _LARGEST:
        return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
    text, notes = decode(content)
    sheets = [_Sheet(number, page) for number, page in enumerate(as_set(text).split("\f"), start=1)]
    pages = remove_furniture([sheet.page for sheet in sheets])
    assembly = assemble(pages, [table for sheet in sheets for table in sheet.tables])
    text = assembly.text
    if count_letters(text) < FEW_LETTERS or find_illegible(text):
        return replace(empty, status=ReadStatus.NO_TEXT, problem=GARBLED)
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
        unwrapped = any(len(row) > WRAPPED and not GAP.search(row.strip()) for row in self._rows)
        steps = [_PARAGRAPH if unwrapped or not row.strip() else _LINE for row in self._rows]
        self._tops = [sum(steps) - down for down in accumulate(steps, initial=0)]
        rows = list(map(without_justification, self._rows))
        lines = (RawLine(row.strip(), self._box(at, at + 1)) for at, row in enumerate(rows) if row.strip())
        whole = self._box(0, len(self._rows))
        self.page = RawPage(number, tuple(lines), whole.right, whole.top, has_images=False)
        self.tables = [RawTable(number, self._box(first, last), rows) for first, last, rows in find_text_tables(rows)]

    def _box(self, first: int, last: int) -> Box:
        """The box around the lines from `first` to before `last`."""
        rows = [row for row in self._rows[first:last] if row.strip()]
        left = min((len(row) - len(row.lstrip()) for row in rows), default=0)
        right = max((len(row.rstrip()) for row in rows), default=0)
        top = self._tops[first]
        return Box(_LETTER * left, self._tops[last - 1] - _LINE if rows else top, _LETTER * right, top)
