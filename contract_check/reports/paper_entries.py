"""The papers of a tool in the JSON of a checklist, as pydantic models."""

from __future__ import annotations

from contract_check.reports.entries import CitationEntry, Entry, ExceptionEntry, SeverityWord, Text, TickEntry
from contract_check.reports.facts_json import CourseEntry


class RankingEntry(Entry):
    """A clause that sets the order of papers: in words, the pairs that it ranks, and its matter if it has one."""

    says: Text
    matter: Text
    pairs: list[tuple[Text, Text]]
    citation: CitationEntry


class AsideEntry(Entry):
    """A paper that is not counted: another has replaced it as a whole (`by`), or this program drafted it (by nothing)."""

    file: Text
    by: Text
    why: Text
    citation: CitationEntry | None


class NotReadEntry(Entry):
    """A paper that is part of the contract and not among the papers; `terms` are beginnings of what would stand in it."""

    name: Text
    role: Text | None
    terms: list[Text]
    citation: CitationEntry


class PaperFindingEntry(Entry):
    """Something about the papers themselves, with the passages that show it; `id` and what follows as in findings."""

    matter: Text
    severity: SeverityWord
    title: Text
    says: Text
    citations: list[CitationEntry]
    exception: ExceptionEntry | None = None
    id: Text = ""
    stamp: Text = ""
    done: bool = False
    note: Text = ""
    tick: TickEntry | None = None


class PaperEntry(Entry):
    """One file, in the order of precedence. `effective_date` is ISO 8601; `pages` is 0 for Word, HTML and text."""

    file: Text
    sha256: Text
    status: Text
    problem: Text
    notes: list[Text]
    pages: int
    unread_pages: list[int]
    ocr_pages: list[int]
    role: Text | None
    title: Text
    parties: dict[str, Text]
    effective_date: str | None
    course: CourseEntry
