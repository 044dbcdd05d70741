"""Word files: paragraphs with their automatic numbers, tables, text boxes, fields of forms, footnotes and endnotes.

Left out: heads and feet, comments, the table of contents, and words that are struck out or hidden, which is told. Changes that nobody has
accepted are taken as proposed: what was inserted is text, what was deleted is not, and their number
is told. Files are opened only if what is packed in them is of a size that a contract has; entities,
with which XML can be blown up, are not resolved.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from lxml import etree

from contract_check.documents.attachments import note_attachments
from contract_check.documents.docx_fields import (
    EMPTY_FIELD,
    is_placeholder,
    without_prompts,
    words_of_form_field,
    words_of_symbol,
)
from contract_check.documents.docx_heads import lines_of_head, note_clauses
from contract_check.documents.docx_notes import Notes
from contract_check.documents.docx_numbering import Numbering
from contract_check.documents.docx_package import CHUNK, open_word
from contract_check.documents.docx_pictures import DRAWN, is_large_picture
from contract_check.documents.docx_styles import Styles, child, qn
from contract_check.documents.docx_tables import Columns, holds_table, is_hidden, rows_of, sets_text_in_place
from contract_check.documents.docx_unseen import is_unseen, may_be_unseen
from contract_check.documents.encoding import decode
from contract_check.documents.field_signs import BLANK
from contract_check.documents.flow import build_document
from contract_check.documents.flow_parts import Grid, Part, Passage, Picture
from contract_check.documents.html_file import parts_of_page
from contract_check.documents.left_out import LeftOut, Why
from contract_check.documents.note_signs import set_signs
from contract_check.documents.printed_report import is_draft
from contract_check.documents.provisional import call_of_lines
from contract_check.documents.raised_signs import raise_words
from contract_check.documents.unpacked_size import fits
from contract_check.model.document import Document, ReadStatus

_BROKEN = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, OpcError, KeyError, ValueError, AttributeError, EOFError, NotImplementedError)  # fmt: skip
_GONE = frozenset(map(qn, ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:comment")))
_BREAKS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:ptab"): "\t"}
_NOTES = {qn("w:footnoteReference"): RT.FOOTNOTES, qn("w:endnoteReference"): RT.ENDNOTES}
_PAGES = ("text/html", "application/xhtml+xml")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_TOO_LARGE = "what is packed in the file is larger than any contract. Print the contract to PDF and check that."
_INCLUDED = "a part of it is another file that Word takes over when it opens this one. Open and save it in Word, and check that."
_DAMAGED = "the Word file is damaged and cannot be opened. Ask for it again, or save it as PDF."


def read_docx(content: bytes, empty: Document) -> Document:
    """The document with the text of a Word file, or `empty` with what is wrong with the file."""
    try:
        if not fits(content):
            return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
        file = open_word(content)
        empty = replace(empty, drafted=is_draft(file.core_properties.category))
        reader = _Reader(file)
        parts = list(reader.parts())
    except _BROKEN:
        return replace(empty, problem=_DAMAGED)
    except RecursionError:
        return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
    document = replace(build_document(empty, parts, reader.notes()), calls_itself=reader.called)
    if reader.unread and document.status.readable:
        return replace(document, status=ReadStatus.PARTLY_READ, problem=document.problem or _INCLUDED)
    return document


class _Reader:
    """One walk through a file, in the order in which its parts are printed."""

    def __init__(self, file: Any) -> None:
        self._body = file.element.body
        self._part = file.part
        self.unread = 0
        self._styles = Styles(file.styles.element)
        self._unseen_styles = any(map(may_be_unseen, self._styles.settings_of_words()))
        self._numbering = Numbering(_related(file.part, RT.NUMBERING), self._styles)
        self._notes = Notes(
            {
                (reference, note.get(qn("w:id"))): note
                for reference, kind in _NOTES.items()
                if (notes := _related(file.part, kind)) is not None
                for note in notes
            }
        )
        heads = [*_all_related(file.part, RT.HEADER), *_all_related(file.part, RT.FOOTER)]
        lines = [text for head in heads for text in lines_of_head(head)]
        self.called, self._clauses_in_heads = call_of_lines(lines), note_clauses(lines)
        self._left_out = LeftOut()
        self._carried = ""
        names = [str(part.partname) for part in file.part.package.iter_parts()]
        self._embedded = sorted(name.rsplit("/", 1)[-1] for name in names if name.startswith("/word/embeddings/"))

    def parts(self) -> Iterator[Part]:
        """The paragraphs and tables of the body."""
        yield from self._story(self._body)

    def notes(self) -> tuple[str, ...]:
        """What the reader should know: changes that nobody has accepted, and files in the file."""
        inserted, deleted = (
            sum(1 for one in self._body.iter(*map(qn, tags)) if one.getparent().tag != qn("w:rPr"))
            for tags in (("w:ins", "w:moveTo"), ("w:del", "w:moveFrom"))
        )
        told = []
        if inserted or deleted:
            told.append(
                f"holds tracked changes that nobody has accepted: insertions ({inserted}) were read as text, "
                f"deletions ({deleted}) were not. Check the version that was signed"
            )
        if self._embedded:
            told.append(note_attachments(self._embedded))
        return (*told, *self._clauses_in_heads, *self._left_out.notes())

    def _story(self, container: Any) -> Iterator[Part]:
        """The parts of what has an end of its own: the body, a cell, a text box, a note."""
        yield from self._blocks(container)
        yield from self._end_of_carried()

    def _blocks(self, container: Any) -> Iterator[Part]:
        for element in container:
            if element.tag == qn("w:p"):
                yield from self._paragraph(element)
            elif element.tag == qn("w:tbl"):
                yield from self._end_of_carried()  # no paragraph goes on in a table
                yield from self._table(element)
            elif element.tag == qn("w:subDoc"):
                self.unread += 1
            elif element.tag == qn("w:altChunk"):
                yield from self._included(element)
            elif element.tag == qn("w:sdt") and is_placeholder(element):
                yield Passage(BLANK)
            elif isinstance(element.tag, str) and element.tag not in _GONE and element.tag != _FALLBACK:
                yield from self._blocks(element)  # content controls, insertions, custom XML

    def _end_of_carried(self) -> Iterator[Part]:
        carried, self._carried = self._carried, ""
        if carried:
            yield Passage(carried)

    def _paragraph(self, paragraph: Any) -> Iterator[Part]:
        if self._styles.is_table_of_contents(paragraph):
            return
        aside: list[Any] = []
        text = self._carried + "".join(self._texts(paragraph, paragraph, aside))
        text = set_signs(without_prompts(text.replace(EMPTY_FIELD, BLANK), paragraph))
        mark = child(child(paragraph, "w:pPr"), "w:rPr")
        if child(mark, "w:del") is not None or child(mark, "w:moveFrom") is not None:
            self._carried = text  # the end of the paragraph is deleted: it goes on in the next
            return
        self._carried = ""
        label = self._numbering.next_label(paragraph)
        if text.strip() or label:  # a number may stand alone in a cell
            nesting = self._numbering.level_of(paragraph) + 1 if label else self._styles.nesting_of(paragraph)
            yield Passage(text, label, self._styles.depth_of(paragraph), nesting)
        for element in aside:
            if element.tag in DRAWN:
                yield Picture()
                continue
            note, sign = self._notes.note(element) if element.tag in _NOTES else (element, "")
            if note is not None:
                yield from _begun_with(sign, self._story(note))

    def _texts(self, element: Any, paragraph: Any, aside: list[Any]) -> Iterator[str]:
        """The text of a part of a paragraph; text boxes and references to footnotes go `aside`."""
        for one in element:
            if one.tag in (qn("w:t"), _MATH_TEXT):
                yield one.text or ""
            elif one.tag in _BREAKS:
                yield _BREAKS[one.tag]
            elif one.tag == qn("w:txbxContent") or one.tag in _NOTES:
                aside.append(one)
                if one.tag in _NOTES:
                    yield self._notes.sign(one)
            elif one.tag == qn("w:subDoc"):
                self.unread += 1
            elif one.tag == qn("w:sym"):
                yield words_of_symbol(one)
            elif one.tag == qn("w:fldChar"):
                yield words_of_form_field(one)
            elif one.tag == qn("w:sdt") and is_placeholder(one):
                yield BLANK
            elif one.tag == qn("w:r") and (why := self._why_left_out(one, paragraph)) is not None:
                self._left_out.add(why, "".join(text.text or " " for text in one.iter(qn("w:t"), *_BREAKS)))
            elif isinstance(one.tag, str) and one.tag not in _GONE and one.tag != _FALLBACK:
                if one.tag in DRAWN and is_large_picture(one):
                    aside.append(one)
                words = self._texts(one, paragraph, aside)
                yield from map(raise_words, words) if one.tag == qn("w:r") and self._styles.is_raised(one) else words
        if element is paragraph:
            self._left_out.end_paragraph()

    def _why_left_out(self, run: Any, paragraph: Any) -> Why | None:
        said = self._styles.why_left_out(run, paragraph)
        if said is not None:
            return said
        own = child(run, "w:rPr")
        if not self._unseen_styles and not may_be_unseen(own):
            return None
        styles = self._styles.of_words(run, paragraph)
        settings = [own, *(one for style in styles for one in style.settings)]
        return Why.HIDDEN if is_unseen(settings, paragraph) else None

    def _included(self, element: Any) -> Iterator[Part]:
        """What Word takes over from another file when it opens this one; of a web page, its parts."""
        part = self._part.rels.get(element.get(qn("r:id"), ""))
        kind = "" if part is None or part.is_external else str(part.target_part.content_type)
        if part is not None and kind in _PAGES:
            page, _ = decode(part.target_part.blob, declares=True)
            yield from parts_of_page(page)[0]
        elif part is not None and kind == CHUNK and fits(part.target_part.blob):
            yield from self._parts_of_chunk(part.target_part.blob)
        else:
            self.unread += 1

    def _parts_of_chunk(self, content: bytes) -> Iterator[Part]:
        """The parts of a Word file within this one."""
        inner = _Reader(open_word(content))
        yield from inner.parts()
        self.unread += inner.unread

    def _table(self, table: Any) -> Iterator[Part]:
        rows = [(row, cells) for row, cells in rows_of(table) if not self._is_hidden(row)]
        if sets_text_in_place([cells for _, cells in rows]):
            for cell in (cell for _, cells in rows for cell in cells):
                yield from self._story(cell)
            return
        for nested, group in groupby(rows, key=lambda row: any(map(holds_table, row[1]))):
            if nested:
                for cell in (cell for _, cells in group for cell in cells):
                    yield from self._story(cell)
            else:
                columns = Columns()
                yield Grid(
                    tuple(columns.place(row, [(cell, self._text_of(cell)) for cell in cells]) for row, cells in group)
                )

    def _is_hidden(self, row: Any) -> bool:
        """Whether a row is hidden, which is counted."""
        if not is_hidden(row):
            return False
        self._left_out.add(Why.HIDDEN, " ".join(text.text or "" for text in row.iter(qn("w:t"))))
        self._left_out.end_paragraph()
        return True

    def _text_of(self, cell: Any) -> str:
        """The text of a cell on one line, with its automatic numbers."""
        passages = [part for part in self._story(cell) if isinstance(part, Passage)]
        return " ".join(f"{passage.label} {passage.text}".strip() for passage in passages)


def _begun_with(sign: str, parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        yield replace(part, text=sign + part.text.lstrip()) if sign and isinstance(part, Passage) else part
        sign = ""


def _related(part: Any, kind: str) -> Any | None:
    """The XML of a part that the main one refers to."""
    return next(_all_related(part, kind), None)


def _all_related(part: Any, kind: str) -> Iterator[Any]:
    for relation in part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            yield parse_xml(relation.target_part.blob)
