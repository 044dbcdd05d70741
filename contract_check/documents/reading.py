"""Read a contract file of any kind into a `Document`; every file ends in exactly one status."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from contract_check.documents.docx_file import read_docx
from contract_check.documents.html_file import read_html
from contract_check.documents.kinds import LARGEST, TOO_LARGE, Kind, Unreadable, recognise
from contract_check.documents.pdf_file import read_pdf
from contract_check.documents.text_file import read_markdown, read_text
from contract_check.model.document import Document, ReadStatus

_READERS = {
    Kind.DOCX: read_docx,
    Kind.HTML: read_html,
    Kind.MARKDOWN: read_markdown,
    Kind.TEXT: read_text,
}


def read_document(path: Path, name: str | None = None, passwords: Sequence[str] = (), *, ocr: bool = False) -> Document:
    """Read the file at `path`; `name` is how citations call it (the path itself by default).

    `passwords` are tried on a PDF that needs one. With `ocr`, its pages without usable text are read
    by OCR where that is installed.

    Raises OSError where the file cannot be opened at all; whatever is wrong *in* the file is told
    by the document's status and problem.
    """
    shown = name or str(path)
    if path.stat().st_size > LARGEST:
        return _too_large(shown)
    return read_content(path.read_bytes(), shown, passwords, ocr=ocr)


def read_content(content: bytes, name: str, passwords: Sequence[str] = (), *, ocr: bool = False) -> Document:
    """As `read_document`, for the bytes of a file that lies elsewhere."""
    shown = name.replace("\\", "/")
    if len(content) > LARGEST:
        return _too_large(shown)
    empty = Document(shown, hashlib.sha256(content).hexdigest(), ReadStatus.DAMAGED)
    kind = recognise(content, shown)
    if isinstance(kind, Unreadable):
        return replace(empty, status=kind.status, problem=kind.problem)
    if kind is Kind.PDF:
        return read_pdf(content, empty, passwords, ocr=ocr)
    return _READERS[kind](content, empty)


def _too_large(name: str) -> Document:
    return Document(name.replace("\\", "/"), "", ReadStatus.FAILED, problem=TOO_LARGE)
