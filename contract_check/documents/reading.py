"""Read a contract file of any kind into a `Document`; every file ends in exactly one status."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from contract_check.documents.bound_papers import note_bound_papers
from contract_check.documents.kinds import LARGEST, TOO_LARGE, Kind, Unreadable, recognise
from contract_check.documents.long_paragraphs import divide_long_paragraphs
from contract_check.documents.pdf_file import read_pdf
from contract_check.documents.printed_report import mark_draft
from contract_check.documents.provisional import note_provisional
from contract_check.model.document import Document, ReadStatus


def read_document(path: Path, name: str | None = None, passwords: Sequence[str] = (), *, ocr: bool = False) -> Document:
    """Read the file at `path`; `name` is how citations call it (the path itself by default).

    `passwords` are tried on a PDF that needs one. With `ocr`, its pages without usable text are read
    by OCR where that is installed.

    Whatever is wrong with the file is told by the document's status and problem.
    """
    shown = name or str(path)
    try:
        if path.stat().st_size > LARGEST:
            return _too_large(shown)
        content = path.read_bytes()
    except OSError as error:
        problem = f"the file cannot be opened ({error.strerror or type(error).__name__}). Look whether it is still there and you may read it."
        return Document(shown.replace("\\", "/"), "", ReadStatus.FAILED, problem=problem)
    return read_content(content, shown, passwords, ocr=ocr)


def read_content(content: bytes, name: str, passwords: Sequence[str] = (), *, ocr: bool = False) -> Document:
    """As `read_document`, for the bytes of a file that lies elsewhere."""
    shown = name.replace("\\", "/")
    if len(content) > LARGEST:
        return _too_large(shown)
    empty = Document(shown, hashlib.sha256(content).hexdigest(), ReadStatus.DAMAGED)
    kind = recognise(content, shown)
    if isinstance(kind, Unreadable):
        return replace(empty, status=kind.status, problem=kind.problem)
    document = read_pdf(content, empty, passwords, ocr=ocr) if kind is Kind.PDF else _reader_of(kind)(content, empty)
    document = mark_draft(note_provisional(divide_long_paragraphs(document)))
    return replace(document, notes=(*document.notes, *note_bound_papers(document)))


def _reader_of(kind: Kind) -> Callable[[bytes, Document], Document]:
    """What reads a kind of file: loaded with the first of its kind, since most folders hold PDFs alone."""
    match kind:
        case Kind.DOCX:
            from contract_check.documents.docx_file import read_docx

            return read_docx
        case Kind.HTML:
            from contract_check.documents.html_file import read_html

            return read_html
        case Kind.MARKDOWN:
            from contract_check.documents.text_file import read_markdown

            return read_markdown
        case Kind.TEXT:
            from contract_check.documents.text_file import read_text

            return read_text
        case Kind.PDF:
            raise ValueError("a PDF is read by read_pdf")


def _too_large(name: str) -> Document:
    return Document(name.replace("\\", "/"), "", ReadStatus.FAILED, problem=TOO_LARGE)
