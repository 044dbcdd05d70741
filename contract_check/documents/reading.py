"""Read a contract file into a `Document`; every file ends in exactly one status."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium

from contract_check.documents.assembly import assemble, page_spans
from contract_check.documents.ocr import INSTALL, find_recogniser, read_scans
from contract_check.documents.pdf_pages import RawPage, iterate_pages
from contract_check.documents.sections import find_sections
from contract_check.documents.tables import RawTable, find_tables
from contract_check.documents.unruled_tables import find_unruled_tables
from contract_check.model.document import Document, ReadStatus

_NO_TEXT = "no text layer (a scan?)"
_GARBLED = "the text layer is garbled, or the page is not in English"
# Words that make up a third of any English page; a page almost without them cannot be checked.
_COMMON = frozenset(
    (
        "the of to and or in a any by be for with this that is as not on shall will may are such an you we "
        "your our it from at all its if have has which other under these no"
    ).split()
)
_ODD_TOKEN = re.compile(r"[A-Za-z0-9][^\w\s.,;:'’/@–—-]+[A-Za-z0-9]|[^\w\s.,_–—•●…*=-]{2,}\w")
_RUN_OCR = "Run OCR on the file and check the result."
_LOOK = "Read these pages yourself, or ask for a better copy."
_PASSWORD_ERROR = 4  # FPDF_ERR_PASSWORD


def read_document(path: Path, name: str | None = None, *, ocr: bool = False) -> Document:
    """Read the PDF at `path`; `name` is how citations call it (the path itself by default). With
    `ocr`, pages without usable text are read by OCR where that is installed.

    Raises OSError where the file cannot be opened at all; whatever is wrong *in* the file is told
    by the document's status and problem.
    """
    content = path.read_bytes()
    shown = (name or str(path)).replace("\\", "/")
    empty = Document(shown, hashlib.sha256(content).hexdigest(), ReadStatus.DAMAGED)
    if not content:
        return replace(empty, problem="the file is empty. Ask for it again.")
    if b"%PDF-" not in content[:1024]:
        return replace(
            empty,
            status=ReadStatus.NOT_A_PDF,
            problem="the file is not a PDF. Export the contract to PDF and put that in its place.",
        )
    try:
        pdf = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        return _not_opened(empty, error)
    try:
        raw_pages = [_judge_page(page) for page in iterate_pages(pdf)]
        remedy = _RUN_OCR
        if ocr and any(page.needs_ocr for page in raw_pages):
            raw_pages, remedy = _read_scans(pdf, raw_pages)
    finally:
        pdf.close()
    if not raw_pages:
        return replace(empty, problem="the file has no pages. Ask for it again.")
    return _build(empty, raw_pages, remedy)


def _read_scans(pdf: pdfium.PdfDocument, raw_pages: list[RawPage]) -> tuple[list[RawPage], str]:
    """The pages after OCR, and what to do about those that are still unread."""
    recogniser = find_recogniser()
    if recogniser is None:
        return raw_pages, f"{_RUN_OCR} {INSTALL}"
    return read_scans(pdf, raw_pages, recogniser, _judge_page), _LOOK


def _not_opened(empty: Document, error: pdfium.PdfiumError) -> Document:
    if getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower():
        problem = "the file needs a password. Save a copy without one and check that."
        return replace(empty, status=ReadStatus.PASSWORD, problem=problem)
    problem = "the file is damaged and cannot be opened. Ask for it again, or print it to a new PDF."
    return replace(empty, problem=problem)


def _judge_page(page: RawPage) -> RawPage:
    """Say of a page without usable text that it is unread; a blank page is read."""
    if page.problem:
        return page
    text = " ".join(line.text for line in page.lines)
    words = re.findall(r"[^\W\d_]+", text.lower())
    letters = sum(map(len, words))
    if letters < 25 and page.has_images:
        return replace(page, problem=_NO_TEXT, needs_ocr=True)
    common = sum(map(_COMMON.__contains__, words))
    few_common = letters >= 300 and common < 0.06 * len(words)
    if few_common or _is_scrambled(text):
        return replace(page, problem=_GARBLED, needs_ocr=True)
    return page


def _is_scrambled(text: str) -> bool:
    """Whether most tokens mix letters with signs inside, as glyphs with a wrong encoding do."""
    tokens = text.split()
    most = 0.4 * len(tokens)
    if len(tokens) < 40 or len(_ODD_TOKEN.findall(text)) <= most:
        return False
    return sum(1 for token in tokens if _ODD_TOKEN.search(token)) > most


def _tables_of(page: RawPage) -> list[RawTable]:
    ruled = find_tables(page)
    return ruled + find_unruled_tables(page, [table.box for table in ruled])


def _list_pages(numbers: list[int]) -> str:
    """ "page 3", "pages 1, 4–9": runs of pages as ranges."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    return f"page{'s' if len(numbers) > 1 else ''} {', '.join(parts)}"


def _build(empty: Document, raw_pages: list[RawPage], remedy: str) -> Document:
    tables = [table for page in raw_pages if not page.problem for table in _tables_of(page)]
    assembly = assemble(raw_pages, tables)
    text = assembly.text
    pages = page_spans(raw_pages, assembly)
    unread = [page for page in pages if page.unread]
    status, problem = ReadStatus.READ, ""
    if len(unread) == len(pages) or not text.strip():
        reason = unread[0].problem if unread else _NO_TEXT
        status = ReadStatus.NO_TEXT
        problem = f"{reason} on any page. {remedy}"
    elif unread:
        status = ReadStatus.PARTLY_READ
        listed = _list_pages([page.number for page in unread])
        problem = f"{listed}: {unread[0].problem}. {remedy}"
    scanned = [page.number for page in pages if page.ocr]
    return replace(
        empty,
        status=status,
        problem=problem,
        text=text,
        pages=pages,
        lines=tuple(assembly.lines),
        blocks=tuple(assembly.blocks),
        sections=find_sections(text, assembly.blocks, assembly.tables),
        tables=tuple(assembly.tables),
        notes=(
            f"{_list_pages(scanned)} {'was' if len(scanned) == 1 else 'were'} read by OCR: compare the quotes with the page",
        )
        if scanned
        else (),
    )
