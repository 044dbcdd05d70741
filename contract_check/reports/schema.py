"""The JSON of a checklist, as pydantic models: the schema is published and versioned.

A new optional key raises the minor number of `SCHEMA_VERSION`; anything that could break a reader
raises the major one.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

from contract_check.reports.course_json import TermCourseEntry
from contract_check.reports.facts_json import CourseEntry
from contract_check.reports.text import encodable

SCHEMA_VERSION = "2.2"
TIERS_SCHEMA_VERSION = "1.0"


def _encode_text(value: object) -> object:
    """Leave everything but text to the other members of a union."""
    return encodable(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_encode_text)]
OutcomeWord = Literal["met", "below", "missing", "unclear", "unread", "excepted", "by hand"]
SeverityWord = Literal["critical", "major", "minor", "note"]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")


class CitationEntry(_Entry):
    """Where something is written. `span` counts characters of the document's text."""

    file: Text
    pages: list[int]
    section: Text
    span: tuple[int, int]
    quote: Text


class ReadingEntry(_Entry):
    """What a passage says; `value` is null where it cannot be read."""

    value: bool | int | float | Text | list[Text] | None
    strength: Literal["firm", "soft"]
    confidence: Literal["clear", "likely", "unclear"]
    reason: Text
    governing: bool
    governing_reason: Text
    pattern: Text
    citation: CitationEntry


class UnreadPages(_Entry):
    """Pages of a file that could not be read; no pages means the whole file."""

    file: Text
    pages: list[int]


class AbsenceEntry(_Entry):
    """The proof that something is not there. `unpaged_read` counts files without pages, read whole."""

    pages_read: int
    unpaged_read: int
    pages_unread: list[UnreadPages]
    searched: list[Text]
    nearest: CitationEntry | None
    may_answer: bool


class ExceptionEntry(_Entry):
    """Who accepted the gap, why and until when (ISO 8601); `expired` where that day is past."""

    accepted_by: Text
    why: Text
    until: str
    expired: bool


class DisplacedEntry(_Entry):
    """What a paper says that does not govern: why, and the clause that sets it aside, if one does."""

    reading: ReadingEntry
    why: Text
    by: CitationEntry | None


class RankingEntry(_Entry):
    """A clause that sets the order of papers: in words, the pairs that it ranks, and its matter if it has one."""

    says: Text
    matter: Text
    pairs: list[tuple[Text, Text]]
    citation: CitationEntry


class AsideEntry(_Entry):
    """A paper that another has replaced as a whole: it is not counted."""

    file: Text
    by: Text
    why: Text
    citation: CitationEntry | None


class NotReadEntry(_Entry):
    """A paper that is part of the contract and not among the papers; `terms` are beginnings of what would stand in it."""

    name: Text
    role: Text | None
    terms: list[Text]
    citation: CitationEntry


class TickEntry(_Entry):
    """What came back of a finding: when it was read, of which files, and whether it holds of what stands there now."""

    on: str
    source: Text
    done: bool
    note: Text
    holds: bool


class PaperFindingEntry(_Entry):
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


class FindingEntry(_Entry):
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


class RegisterCitation(_Entry):
    """Where the register says a fact; `cell` is "" unless the register is a workbook."""

    file: Text
    line: int
    cell: Text
    field: Text
    value: Text


class OperatingEntry(_Entry):
    """One rule of the operating model held against the register."""

    id: Text
    rule: Text
    title: Text
    outcome: OutcomeWord
    severity: SeverityWord
    required: Text
    gap: Text
    why: Text
    ask: Text
    owner: Text
    source: Text
    citation: RegisterCitation
    exception: ExceptionEntry | None
    stamp: Text = ""
    done: bool = False
    note: Text = ""
    tick: TickEntry | None = None


class TestedFactEntry(_Entry):
    """A fact of the register, what it says ("" for nothing), and the threshold that it was held against."""

    fact: Text
    says: Text
    test: Text
    citation: RegisterCitation | None


class TierDoubtEntry(_Entry):
    """A tier that the facts of the register speak against. Nothing is changed by it."""

    tool: Text
    key: Text
    tier: Text
    speaks_for: Text
    question: Text
    title: Text
    why: Text
    owner: Text
    facts: list[TestedFactEntry]
    against: list[TestedFactEntry]
    unknown: list[TestedFactEntry]


class Counts(_Entry):
    """Gaps by severity, and what is in order."""

    critical: int
    major: int
    minor: int
    note: int
    met: int
    excepted: int
    by_hand: int


class TierReport(_Entry):
    """All tiers in question of a register with so many tools."""

    schema_version: str = TIERS_SCHEMA_VERSION
    program_version: Text
    operating_digest: Text
    tools: int
    doubts: list[TierDoubtEntry]


class OperatingReport(_Entry):
    """Our own side of the tool, counted apart from the gaps of its contract."""

    digest: Text
    counts: Counts
    findings: list[OperatingEntry]
    tier_doubt: TierDoubtEntry | None


class PaperEntry(_Entry):
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


class TierEntry(_Entry):
    """The dependency tier that the tool is held against."""

    name: Text
    title: Text
    meaning: Text


class ToolEntry(_Entry):
    """The tool, from the register. `key` is the same at every run; `guessed` names what was not in one."""

    key: Text
    name: Text
    vendor: Text
    tier: TierEntry
    owner: Text
    renewal: str | None
    ticket: Text
    guessed: list[Text]


class InapplicableEntry(_Entry):
    """A rule that is not asked of the tool, and why."""

    rule: Text
    title: Text
    applies_to: Text
    reason: Text


class ChecklistReport(_Entry):
    """A whole checklist."""

    schema_version: str = SCHEMA_VERSION
    program_version: Text
    policy: Text
    rules_digest: Text
    checked_on: str | None
    tool: ToolEntry
    counts: Counts
    papers: list[PaperEntry]
    precedence: list[RankingEntry]
    set_aside: list[AsideEntry]
    term_course: TermCourseEntry | None
    not_read: list[NotReadEntry]
    paper_findings: list[PaperFindingEntry]
    findings: list[FindingEntry]
    inapplicable: list[InapplicableEntry]
    operating: OperatingReport | None
    notes: list[Text]


def checklist_schema() -> dict[str, Any]:
    """The JSON Schema of `<tool>.json`."""
    return ChecklistReport.model_json_schema()
