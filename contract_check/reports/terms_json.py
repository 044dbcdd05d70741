"""The JSON and the table of `contract-check extract`: what a document says, with citations."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from contract_check.model.tool import ReadContract
from contract_check.reports.entries import Entry
from contract_check.reports.facts_json import CourseEntry, describe_course
from contract_check.reports.family_json import FamilyEntry, describe_family_clauses

SCHEMA_VERSION = "1.3"


class DocumentEntry(Entry):
    """The document that was read, or why it was not. `effective_date` is ISO 8601.

    `pages` is 0 for Word, HTML and text, which have none; `notes` are on a file that was read.
    """

    path: str
    sha256: str
    pages: int
    unread_pages: list[int]
    ocr_pages: list[int]
    status: str
    problem: str
    notes: list[str]
    role: str
    title: str
    parties: dict[str, str]
    effective_date: str | None
    course: CourseEntry


class TermEntry(Entry):
    """One reading of a term. `value` is spelled as docs/terms says; null where it is unclear."""

    term: str
    value: bool | int | float | str | list[str] | None
    strength: str
    governing: bool
    confidence: str
    reason: str
    governing_reason: str
    quote: str
    page: int | None
    pages: list[int]
    section: str
    span: tuple[int, int]
    pattern: str


class ExtractedDocument(Entry):
    """All that `extract --format json` prints for one document."""

    schema_version: str = SCHEMA_VERSION
    document: DocumentEntry
    other_papers: FamilyEntry
    terms: list[TermEntry]


def extracted_document(contract: ReadContract, shown: Container[str]) -> ExtractedDocument:
    """The document's entry and one for every reading of the terms to show, the governing one of each first."""
    document, facts = contract.document, contract.facts
    return ExtractedDocument(
        document=DocumentEntry(
            path=document.path,
            sha256=document.sha256,
            pages=len(document.pages),
            unread_pages=list(document.unread_pages),
            ocr_pages=list(document.ocr_pages),
            status=document.status.value,
            problem=document.problem,
            notes=list(document.notes),
            role=facts.role.value if document.status.readable else "",
            title=facts.title,
            parties={"vendor": facts.vendor, "customer": facts.customer},
            effective_date=facts.effective_date.isoformat() if facts.effective_date else None,
            course=describe_course(contract),
        ),
        other_papers=describe_family_clauses(contract),
        terms=[
            TermEntry(
                term=term.id,
                value=term.value.canonical if term.value is not None else None,
                strength=term.strength.value,
                governing=term.governing,
                confidence=term.confidence.value,
                reason=term.reason,
                governing_reason=term.governing_reason,
                quote=term.citation.quote,
                page=term.citation.pages[0] if term.citation.pages else None,
                pages=list(term.citation.pages),
                section=term.citation.section,
                span=(term.citation.span.start, term.citation.span.end),
                pattern=term.pattern,
            )
            for term in contract.terms
            if term.id in shown
        ],
    )


def terms_as_json(contract: ReadContract, shown: Container[str]) -> str:
    """One document as indented JSON, ending in a line break; the same input gives the same bytes."""
    return extracted_document(contract, shown).model_dump_json(indent=1) + "\n"


def terms_schema() -> dict[str, Any]:
    """The JSON Schema of one extracted document."""
    return ExtractedDocument.model_json_schema()
