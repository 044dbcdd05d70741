"""Our own side of a tool in the JSON reports, as pydantic models."""

from __future__ import annotations

from contract_check.reports.entries import Entry, ExceptionEntry, OutcomeWord, SeverityWord, Text, TickEntry


class RegisterCitation(Entry):
    """Where the register says a fact; `cell` is "" unless the register is a workbook."""

    file: Text
    line: int
    cell: Text
    field: Text
    value: Text


class OperatingEntry(Entry):
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


class TestedFactEntry(Entry):
    """A fact of the register, what it says ("" for nothing), and the threshold that it was held against."""

    fact: Text
    says: Text
    test: Text
    citation: RegisterCitation | None


class TierDoubtEntry(Entry):
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


class Counts(Entry):
    """Gaps by severity, and what is in order."""

    critical: int
    major: int
    minor: int
    note: int
    met: int
    excepted: int
    by_hand: int


class ChecklistCounts(Counts):
    """Of a contract; `unread` are those of the gaps of which nobody knows: papers were not read, or are not there."""

    unread: dict[SeverityWord, int]


class OperatingReport(Entry):
    """Our own side of the tool, counted apart from the gaps of its contract."""

    digest: Text
    counts: Counts
    findings: list[OperatingEntry]
    tier_doubt: TierDoubtEntry | None
