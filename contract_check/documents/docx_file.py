"""Word files: paragraphs with their automatic numbers, tables, text boxes, fields of forms, footnotes and endnotes.

Left out: heads and feet, comments, the table of contents, and words that are struck out or hidden, which is told. Changes that nobody has
accepted are taken as proposed: what was inserted is text, what was deleted is not, and their number
is told. Files are opened only if what is packed in them is of a size that a contract has; entities,
with which XML can be blown up, are not resolved.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml import etree

from contract_check.documents.attachments import note_attachments
from contract_check.documents.docx_fields import (
    BLANK,
    EMPTY_FIELD,
    is_placeholder,
    words_of_form_field,
    words_of_symbol,
)
from contract_check.documents.docx_numbering import Numbering
from contract_check.documents.docx_styles import Styles, child, value_of
from contract_check.documents.encoding import decode
from contract_check.documents.flow import Grid, Part, Passage, build_document
from contract_check.documents.html_file import parts_of_page
from contract_check.documents.left_out import LeftOut
from contract_check.documents.printed_report import is_draft
from contract_check.documents.provisional import call_of_lines
from contract_check.documents.raised_signs import is_mark, read_raised
from contract_check.documents.unpacked_size import fits
from contract_check.model.document import Document, ReadStatus

_BROKEN = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, OpcError, KeyError, ValueError, AttributeError, EOFError, NotImplementedError)  # fmt: skip
_GONE = frozenset(map(qn, ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:comment")))
_BREAKS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:ptab"): " "}
_NOTES = {qn("w:footnoteReference"): RT.FOOTNOTES, qn("w:endnoteReference"): RT.ENDNOTES}
_PAGES = ("text/html", "application/xhtml+xml")
_OF_TEXT = 3  # paragraphs in a cell
_UP, _DOWN = "\ue000", "\ue001"  # around what is raised, for no letters stand there in a font that all have
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
_TOO_LARGE = "what is packed in the file is larger than any contract. Print the contract to PDF and check that."
_INCLUDED = "a part of it is another file that Word takes over when it opens this one. Open and save it in Word, and check that."
_DAMAGED = "the Word file is damaged and cannot be opened. Ask for it again, or save it as PDF."


def read_docx(content: bytes, empty: Document) -> Document:
    """The document with the text of a Word file, or `empty` with what is wrong with the file."""
    try:
        if not fits(content):
            return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
        file = docx.Document(io.BytesIO(content))
        empty = replace(empty, drafted=is_draft(file.core_properties.category))
        reader = _Reader(file)
        parts = list(reader.parts())
    except _BROKEN:
        return replace(empty, problem=_DAMAGED)
    except RecursionError:
        return replace(empty, status=ReadStatus.FAILED, problem=_TOO_LARGE)
    document = replace(build_document(empty, parts, reader.notes()), calls_itself=reader.called)
    if reader.unread and document.status.readable:
        return replace(document, status=ReadStatus.PARTLY_READ, problem=_INCLUDED)
    return document


class _Reader:
    """One walk through a file, in the order in which its parts are printed."""

    def __init__(self, file: Any) -> None:
        self._body = file.element.body
        self._part = file.part
        self.unread = 0
        self._styles = Styles(file.styles.element)
        self._numbering = Numbering(_related(file.part, RT.NUMBERING), self._styles)
        self._notes = {
            (reference, note.get(qn("w:id"))): note
            for reference, kind in _NOTES.items()
            if (notes := _related(file.part, kind)) is not None
            for note in notes
        }
        heads = [*_all_related(file.part, RT.HEADER), *_all_related(file.part, RT.FOOTER)]
        self.called = call_of_lines(text for head in heads for text in _lines_of_head(head))
        self._left_out = LeftOut()
        self._carried = ""
        names = [str(part.partname) for part in file.part.package.iter_parts()]
        self._embedded = sorted(name.rsplit("/", 1)[-1] for name in names if name.startswith("/word/embeddings/"))

    def parts(self) -> Iterator[Part]:
        """The paragraphs and tables of the body."""
        yield from self._blocks(self._body)
        if self._carried:
            yield Passage(self._carried)

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
        return (*told, *self._left_out.notes())

    def _blocks(self, container: Any) -> Iterator[Part]:
        for element in container:
            if element.tag == qn("w:p"):
                yield from self._paragraph(element)
            elif element.tag == qn("w:tbl"):
                yield from self._table(element)
            elif element.tag == qn("w:altChunk"):
                yield from self._included(element)
            elif element.tag == qn("w:sdt") and is_placeholder(element):
                yield Passage(BLANK)
            elif isinstance(element.tag, str) and element.tag not in _GONE and element.tag != _FALLBACK:
                yield from self._blocks(element)  # content controls, insertions, custom XML

    def _paragraph(self, paragraph: Any) -> Iterator[Part]:
        if self._styles.is_table_of_contents(paragraph):
            return
        aside: list[Any] = []
        text = self._carried + _with_raised("".join(self._texts(paragraph, paragraph, aside)))
        text = text.replace(EMPTY_FIELD, BLANK)
        mark = child(child(paragraph, "w:pPr"), "w:rPr")
        if child(mark, "w:del") is not None or child(mark, "w:moveFrom") is not None:
            self._carried = text  # the end of the paragraph is deleted: it goes on in the next
            return
        self._carried = ""
        label = self._numbering.next_label(paragraph)
        if text.strip():
            nesting = self._numbering.level_of(paragraph) + 1 if label else self._styles.nesting_of(paragraph)
            yield Passage(text, label, self._styles.depth_of(paragraph), nesting)
        for element in aside:
            note = self._notes.get((element.tag, element.get(qn("w:id")))) if element.tag in _NOTES else element
            if note is not None:
                yield from self._blocks(note)

    def _texts(self, element: Any, paragraph: Any, aside: list[Any]) -> Iterator[str]:
        """The text of a part of a paragraph; text boxes and references to footnotes go `aside`."""
        for one in element:
            if one.tag in (qn("w:t"), _MATH_TEXT):
                yield one.text or ""
            elif one.tag in _BREAKS:
                yield _BREAKS[one.tag]
            elif one.tag == qn("w:txbxContent") or one.tag in _NOTES:
                aside.append(one)
            elif one.tag == qn("w:sym"):
                yield words_of_symbol(one)
            elif one.tag == qn("w:fldChar"):
                yield words_of_form_field(one)
            elif one.tag == qn("w:sdt") and is_placeholder(one):
                yield BLANK
            elif one.tag == qn("w:r") and (why := self._styles.why_left_out(one, paragraph)) is not None:
                self._left_out.add(why, "".join(text.text or " " for text in one.iter(qn("w:t"), *_BREAKS)))
            elif isinstance(one.tag, str) and one.tag not in _GONE and one.tag != _FALLBACK:
                words = self._texts(one, paragraph, aside)
                yield from map(_raise, words) if _is_raised(one) else words
        if element is paragraph:
            self._left_out.end_paragraph()

    def _included(self, element: Any) -> Iterator[Part]:
        """What Word takes over from another file when it opens this one; of a web page, its parts."""
        part = self._part.rels.get(element.get(qn("r:id"), ""))
        kind = "" if part is None or part.is_external else str(part.target_part.content_type)
        if part is not None and kind in _PAGES:
            page, _ = decode(part.target_part.blob, declares=True)
            yield from parts_of_page(page)[0]
        else:
            self.unread += 1

    def _table(self, table: Any) -> Iterator[Part]:
        rows = [row for row in _inside(table, "w:tr") if child(child(row, "w:trPr"), "w:del") is None]
        cells = [list(_inside(row, "w:tc")) for row in rows]
        if _sets_text_in_place(cells):
            for cell in (cell for row in cells for cell in row):
                yield from self._blocks(cell)
            return
        for nested, group in groupby(zip(rows, cells, strict=True), key=lambda row: any(map(_holds_table, row[1]))):
            if nested:
                for cell in (cell for _, row in group for cell in row):
                    yield from self._blocks(cell)
            else:
                yield Grid(tuple(self._row(row, own) for row, own in group))

    def _row(self, row: Any, cells: Sequence[Any]) -> tuple[str, ...]:
        """The texts of a row, with nothing for the columns that it leaves out at its beginning."""
        before = value_of(child(row, "w:trPr"), "w:gridBefore")
        left_out = min(int(before), 50) if before.isdigit() else 0
        return (*[""] * left_out, *(text for cell in cells for text in self._cell(cell)))

    def _cell(self, cell: Any) -> list[str]:
        """The text of a cell, and nothing for the further columns that it covers."""
        passages = [part for part in self._blocks(cell) if isinstance(part, Passage)]
        wide = value_of(child(cell, "w:tcPr"), "w:gridSpan")
        text = " ".join(f"{passage.label} {passage.text}".strip() for passage in passages)
        return [text, *[""] * (min(int(wide), 50) - 1 if wide.isdigit() else 0)]


def _holds_table(cell: Any) -> bool:
    return cell.find(f".//{qn('w:tbl')}") is not None


def _sets_text_in_place(rows: Sequence[Sequence[Any]]) -> bool:
    """Whether a table is none: a single column, text in columns side by side, or a page around other tables."""
    if all(len(row) < 2 for row in rows):
        return True
    if len(rows) == 1 and any(_paragraphs_in(cell) >= _OF_TEXT for cell in rows[0]):
        return True
    plain = [cell for row in rows if not any(map(_holds_table, row)) for cell in row]
    return len(plain) < sum(map(len, rows)) and any(_paragraphs_in(cell) > 1 for cell in plain)


def _paragraphs_in(cell: Any) -> int:
    return sum(any(text.text for text in paragraph.iter(qn("w:t"))) for paragraph in cell.iter(qn("w:p")))


def _is_raised(run: Any) -> bool:
    return bool(run.tag == qn("w:r") and value_of(child(run, "w:rPr"), "w:vertAlign") == "superscript")


def _raise(words: str) -> str:
    return f"{_UP}{words}{_DOWN}" if is_mark(words) else words


def _with_raised(text: str) -> str:
    """A paragraph in which each raised mark is read by what stands before it."""
    read, *raised = text.split(_UP)
    for part in raised:
        mark, _, rest = part.partition(_DOWN)
        read += read_raised(mark, read) + rest
    return read


def _inside(container: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, those in content controls too."""
    for element in container:
        if element.tag == qn(tag):
            yield element
        elif element.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml")):
            yield from _inside(element, tag)


def _lines_of_head(head: Any) -> Iterator[str]:
    """The paragraphs of a running head or foot, and the watermarks that Word keeps in it."""
    for paragraph in head.iter(qn("w:p")):
        yield "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
    for watermark in head.iter(_WATERMARK):
        yield watermark.get("string", "")


def _related(part: Any, kind: str) -> Any | None:
    """The XML of a part that the main one refers to."""
    return next(_all_related(part, kind), None)


def _all_related(part: Any, kind: str) -> Iterator[Any]:
    for relation in part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            yield parse_xml(relation.target_part.blob)
