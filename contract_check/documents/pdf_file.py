"""Read a PDF into a `Document`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

import pypdfium2 as pdfium

from contract_check.documents.assembly import assemble, page_spans
from contract_check.documents.attachments import MOST_NAMES, note_attachments
from contract_check.documents.cleaning import clean_characters
from contract_check.documents.edited_words import find_edited, note_annotations
from contract_check.documents.footnotes import set_footnotes_apart
from contract_check.documents.form_fields import is_drawn_by_its_program, open_forms
from contract_check.documents.furniture import remove_furniture
from contract_check.documents.indents import indents_of
from contract_check.documents.left_out import LeftOut, Why
from contract_check.documents.legibility import (
    FEW_LETTERS,
    NO_TEXT,
    NOT_ENGLISH,
    count_letters,
    find_illegible,
    is_doubtful_scan,
)
from contract_check.documents.margin_notes import set_margin_notes_apart
from contract_check.documents.ocr import INSTALL, find_recogniser, read_scans
from contract_check.documents.orientation import as_stored
from contract_check.documents.pdf_pages import iterate_pages
from contract_check.documents.pipe_tables import find_pipe_tables
from contract_check.documents.printed_report import PROBLEM, is_draft, is_printed_report
from contract_check.documents.provisional import call_of_pages
from contract_check.documents.raw_pages import RawPage
from contract_check.documents.reading_order import in_reading_order
from contract_check.documents.sections import find_sections
from contract_check.documents.tables import RawTable, find_tables
from contract_check.documents.unruled_tables import find_unruled_tables
from contract_check.model.document import Document, Line, Page, ReadStatus

_RUN_OCR = "Run OCR on the file and check the result."
_ASK = "Ask for the English contract."
_LOOK = "Read these pages yourself, or ask for a better copy."
_LOST = "what was typed into a form there could not be placed on the page"
_XFA = "it is a form (XFA) whose text only its own program shows. Open it there, print it to a new PDF and check that."
_PASSWORD_ERROR = 4  # FPDF_ERR_PASSWORD


def read_pdf(content: bytes, empty: Document, passwords: Sequence[str] = (), *, ocr: bool = False) -> Document:
    """The document with the text of a PDF, or `empty` with what is wrong with the file.

    A file that needs a password is tried with each of `passwords`. With `ocr`, pages without usable
    text are read by OCR where that is installed.
    """
    try:
        pdf, unlocked = _open(content, passwords)
    except pdfium.PdfiumError as error:
        return _not_opened(empty, error, tried=bool(passwords))
    try:
        empty = replace(empty, notes=_note_attachments(pdf), opened_with_password=unlocked)
        is_program = is_drawn_by_its_program(pdf)
        raw_pages = [_judge_page(page) for page in iterate_pages(pdf)]
        keywords = pdf.get_metadata_value("Keywords")
        if is_printed_report(map(_text_of, raw_pages), keywords):
            return replace(empty, status=ReadStatus.OWN_REPORT, problem=PROBLEM)
        empty = replace(empty, drafted=is_draft(keywords))
        remedy = _RUN_OCR
        if ocr and any(page.needs_ocr for page in raw_pages):
            raw_pages, remedy = _read_scans(pdf, raw_pages)
    finally:
        pdf.close()
    if not raw_pages:
        return replace(empty, problem="the file has no pages. Ask for it again.")
    document = _build(empty, raw_pages, remedy)
    return (
        replace(document, status=ReadStatus.PARTLY_READ, problem=_XFA)
        if is_program and document.status.readable
        else document
    )


def _read_scans(pdf: pdfium.PdfDocument, raw_pages: list[RawPage]) -> tuple[list[RawPage], str]:
    """The pages after OCR, and what to do about those that are still unread."""
    recogniser = find_recogniser()
    if recogniser is None:
        return raw_pages, f"{_RUN_OCR} {INSTALL}"
    return read_scans(pdf, raw_pages, recogniser, _judge_page), _LOOK


def open_pdf(content: bytes, passwords: Sequence[str]) -> pdfium.PdfDocument:
    """The opened file; raises the library's error where none of the passwords fits."""
    return _open(content, passwords)[0]


def _open(content: bytes, passwords: Sequence[str]) -> tuple[pdfium.PdfDocument, bool]:
    """The opened file, and whether it took a password; raises the library's error where none of the passwords fits."""
    try:
        return _with_forms(pdfium.PdfDocument(content)), False
    except pdfium.PdfiumError as error:
        for password in passwords if _needs_password(error) else ():
            with suppress(pdfium.PdfiumError):
                return _with_forms(pdfium.PdfDocument(content, password=password)), True
        raise


def _with_forms(pdf: pdfium.PdfDocument) -> pdfium.PdfDocument:
    open_forms(pdf)
    return pdf


def _needs_password(error: pdfium.PdfiumError) -> bool:
    return getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower()


def _note_attachments(pdf: pdfium.PdfDocument) -> tuple[str, ...]:
    """A note on the files that are packed in a PDF, as in a portfolio."""
    number = pdf.count_attachments()
    if number <= 0:
        return ()
    names = [_name_of_attachment(pdf, index) for index in range(min(number, MOST_NAMES))]
    return (note_attachments(names, number),)


def _name_of_attachment(pdf: pdfium.PdfDocument, index: int) -> str:
    try:
        name = clean_characters(pdf.get_attachment(index).get_name())
    except pdfium.PdfiumError:
        name = ""
    return name


def _not_opened(empty: Document, error: pdfium.PdfiumError, *, tried: bool) -> Document:
    if _needs_password(error):
        why = "no password that was given for the file opens it" if tried else "the file needs a password"
        problem = f"{why}. Give the right one with --password-file, or save a copy without and check that."
        return replace(empty, status=ReadStatus.PASSWORD, problem=problem)
    problem = "the file is damaged and cannot be opened. Ask for it again, or print it to a new PDF."
    return replace(empty, problem=problem)


def _text_of(page: RawPage) -> str:
    return " ".join(line.text for line in page.lines)


def _judge_page(page: RawPage) -> RawPage:
    """Say of a page without usable text that it is unread; a blank page is read."""
    if page.problem:
        return page
    text = (
        _text_of(page) if page.printed is None else page.printed
    )  # what was typed does not tell whether the rest is read
    if page.has_images and count_letters(text) < FEW_LETTERS:
        return replace(page, problem=NO_TEXT, needs_ocr=True)
    if page.ocr and is_doubtful_scan(text):  # a list, or ink that was taken for letters
        return replace(page, problem=NO_TEXT)
    problem = find_illegible(text)
    return replace(page, problem=problem, needs_ocr=problem != NOT_ENGLISH) if problem else page


def _tables_of(page: RawPage) -> list[RawTable]:
    found = find_tables(page) or find_pipe_tables(page)
    return found + find_unruled_tables(page, [table.box for table in found])


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
    called = call_of_pages(raw_pages)
    raw_pages = set_footnotes_apart(list(map(set_margin_notes_apart, remove_furniture(raw_pages))))
    raw_pages = list(map(in_reading_order, raw_pages))
    tables = [table for page in raw_pages if not page.problem for table in _tables_of(page)]
    assembly = assemble(raw_pages, tables)
    text = assembly.text
    pages = page_spans(raw_pages, assembly)
    unread = [page for page in pages if page.unread]
    status, problem = ReadStatus.READ, ""
    if len(unread) == len(pages) or not text.strip():
        reason = unread[0].problem if unread else NO_TEXT
        status = ReadStatus.NO_TEXT
        problem = f"{reason} on any page. {_remedy(reason, remedy)}"
    elif unread:
        status = ReadStatus.PARTLY_READ
        problem = _describe_unread(unread, remedy)
    lost = [page.number for page in raw_pages if page.lost and not page.problem and not page.ocr]
    if lost and status.readable:
        status = ReadStatus.PARTLY_READ
        problem = " ".join(filter(None, (problem, f"{_list_pages(lost)}: {_LOST}. {_LOOK}")))
    return replace(
        empty,
        status=status,
        problem=problem,
        text=text,
        pages=pages,
        lines=tuple(_lines_as_stored(assembly.lines, raw_pages)),
        blocks=tuple(assembly.blocks),
        sections=find_sections(
            text,
            assembly.blocks,
            assembly.tables,
            indents=indents_of(text, assembly.lines, assembly.blocks),
            items=assembly.items,
        ),
        tables=tuple(assembly.tables),
        notes=(
            *empty.notes,
            *_note_scans([page.number for page in pages if page.ocr]),
            *_note_left_out(raw_pages),
            *note_annotations(raw_pages),
        ),
        calls_itself=called,
        edited=tuple(find_edited(text, assembly.lines, raw_pages)),
    )


def _describe_unread(unread: Sequence[Page], remedy: str) -> str:
    """What is wrong with which pages, and what to do about it; pages with one problem are listed together."""
    reasons = dict.fromkeys(page.problem for page in unread)
    return " ".join(
        f"{_list_pages([page.number for page in unread if page.problem == reason])}: {reason}. {_remedy(reason, remedy)}"
        for reason in reasons
    )


def _remedy(reason: str, usual: str) -> str:
    return _ASK if reason == NOT_ENGLISH else usual


def _lines_as_stored(lines: Sequence[Line], raw_pages: Sequence[RawPage]) -> Iterator[Line]:
    """The lines with their boxes on the stored page."""
    turns = {page.number: as_stored(page.angle, page.sheet) for page in raw_pages if page.sheet and not page.ocr}
    for line in lines:
        turn = turns.get(line.page or 0)
        yield replace(line, box=turn(line.box)) if turn and line.box else line


def _note_left_out(pages: Sequence[RawPage]) -> tuple[str, ...]:
    left_out = LeftOut()
    for page in pages:
        left_out.add(Why.STRUCK, f"{page.struck} ")
        left_out.add(Why.HIDDEN, f"{page.hidden} ")
    return left_out.notes()


def _note_scans(numbers: list[int]) -> tuple[str, ...]:
    if not numbers:
        return ()
    return (
        f"{_list_pages(numbers)} {'was' if len(numbers) == 1 else 'were'} read by OCR: compare the quotes with the page",
    )
