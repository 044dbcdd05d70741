"""Word files: paragraphs with their automatic numbers, tables, text boxes and footnotes.

Left out: heads and feet, comments, the table of contents, and words that are struck out or hidden, which is told. Changes that nobody has
accepted are taken as proposed: what was inserted is text, what was deleted is not, and their number
is told. Files are opened only if what is packed in them is of a size that a contract has; entities,
with which XML can be blown up, are not resolved.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml import etree

from contract_check.documents.attachments import note_attachments
from contract_check.documents.docx_numbering import Numbering
from contract_check.documents.docx_styles import Styles, child, value_of
from contract_check.documents.flow import Grid, Part, Passage, build_document
from contract_check.documents.left_out import LeftOut
from contract_check.documents.printed_report import is_draft
from contract_check.documents.provisional import call_of_lines
from contract_check.documents.unpacked_size import fits
from contract_check.model.document import Document, ReadStatus

_BROKEN = (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, OpcError, KeyError, ValueError, AttributeError, EOFError, NotImplementedError)  # fmt: skip
_GONE = frozenset(map(qn, ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:comment")))
_BREAKS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:ptab"): " "}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
_TOO_LARGE = "what is packed in the file is larger than any contract. Print the contract to PDF and check that."
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
    return replace(build_document(empty, parts, reader.notes()), calls_itself=reader.called)


class _Reader:
    """One walk through a file, in the order in which its parts are printed."""

    def __init__(self, file: Any) -> None:
        self._body = file.element.body
        self._styles = Styles(file.styles.element)
        self._numbering = Numbering(_related(file.part, RT.NUMBERING), self._styles)
        footnotes = _related(file.part, RT.FOOTNOTES)
        heads = [*_all_related(file.part, RT.HEADER), *_all_related(file.part, RT.FOOTER)]
        self.called = call_of_lines(text for head in heads for text in _lines_of_head(head))
        self._footnotes = {} if footnotes is None else {note.get(qn("w:id")): note for note in footnotes}
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
            elif isinstance(element.tag, str) and element.tag not in _GONE and element.tag != _FALLBACK:
                yield from self._blocks(element)  # content controls, insertions, custom XML

    def _paragraph(self, paragraph: Any) -> Iterator[Part]:
        if self._styles.is_table_of_contents(paragraph):
            return
        aside: list[Any] = []
        text = self._carried + "".join(self._texts(paragraph, paragraph, aside))
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
            note = self._footnotes.get(element.get(qn("w:id"))) if element.tag == qn("w:footnoteReference") else element
            if note is not None:
                yield from self._blocks(note)

    def _texts(self, element: Any, paragraph: Any, aside: list[Any]) -> Iterator[str]:
        """The text of a part of a paragraph; text boxes and references to footnotes go `aside`."""
        for one in element:
            if one.tag in (qn("w:t"), _MATH_TEXT):
                yield one.text or ""
            elif one.tag in _BREAKS:
                yield _BREAKS[one.tag]
            elif one.tag in (qn("w:txbxContent"), qn("w:footnoteReference")):
                aside.append(one)
            elif one.tag == qn("w:r") and (why := self._styles.why_left_out(one, paragraph)) is not None:
                self._left_out.add(why, "".join(text.text or " " for text in one.iter(qn("w:t"), *_BREAKS)))
            elif isinstance(one.tag, str) and one.tag not in _GONE and one.tag != _FALLBACK:
                yield from self._texts(one, paragraph, aside)
        if element is paragraph:
            self._left_out.end_paragraph()

    def _table(self, table: Any) -> Iterator[Part]:
        rows = [row for row in _inside(table, "w:tr") if child(child(row, "w:trPr"), "w:del") is None]
        cells = [list(_inside(row, "w:tc")) for row in rows]
        nested = any(cell.find(f".//{qn('w:tbl')}") is not None for row in cells for cell in row)
        if nested or all(len(row) < 2 for row in cells):
            for cell in (cell for row in cells for cell in row):
                yield from self._blocks(cell)
        else:
            yield Grid(tuple(tuple(text for cell in row for text in self._cell(cell)) for row in cells))

    def _cell(self, cell: Any) -> list[str]:
        """The text of a cell, and nothing for the further columns that it covers."""
        passages = [part for part in self._blocks(cell) if isinstance(part, Passage)]
        wide = value_of(child(cell, "w:tcPr"), "w:gridSpan")
        text = " ".join(f"{passage.label} {passage.text}".strip() for passage in passages)
        return [text, *[""] * (min(int(wide), 50) - 1 if wide.isdigit() else 0)]


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
