"""A finding in the JSON of a checklist, as pydantic models."""

from __future__ import annotations

from contract_check.reports.entries import (
    CitationEntry,
    Entry,
    ExceptionEntry,
    OutcomeWord,
    ReadingEntry,
    SeverityWord,
    Text,
    TickEntry,
)


class UnreadPages(Entry):
    """Pages of a file that could not be read; no pages means the whole file."""

    file: Text
    pages: list[int]


class AbsenceEntry(Entry):
    """The proof that something is not there. `unpaged_read` counts files without pages, read whole."""

    pages_read: int
    unpaged_read: int
    pages_unread: list[UnreadPages]
    searched: list[Text]
    nearest: CitationEntry | None
    may_answer: bool


class DisplacedEntry(Entry):
    """What a paper says that does not govern: why, and the clause that sets it aside, if one does."""

    reading: ReadingEntry
    why: Text
    by: CitationEntry | None


class FindingEntry(Entry):
    """One rule held against the papers. `id` is the same at every run: "acme-search/breach-notice".

    `by_hand` is the question that a person has to answer ("" where the program did), `leads` are passages to
    begin with; such a rule has no term.

    `done` and `note` are for people: `contract-check update` reads them back. `stamp` says what they are given
    against and must stay; `tick` is what came back before.
    """

    id: Text
    rule: Text
    term: Text
    title: Text
    outcome: OutcomeWord
    severity: SeverityWord
    required: Text
    preferred: Text | None
    preferred_met: bool | None
    gap: Text
    why: Text
    ask: Text
    fallback: Text
    owner: Text
    source: Text
    reading: ReadingEntry | None
    other_readings: list[ReadingEntry]
    displaced: list[DisplacedEntry]
    absence: AbsenceEntry | None
    unread_reason: Text
    left_to: CitationEntry | None
    by_hand: Text
    leads: list[CitationEntry]
    exception: ExceptionEntry | None
    stamp: Text = ""
    done: bool = False
    note: Text = ""
    tick: TickEntry | None = None


class InapplicableEntry(Entry):
    """A rule that is not asked of the tool, and why."""

    rule: Text
    title: Text
    applies_to: Text
    reason: Text
