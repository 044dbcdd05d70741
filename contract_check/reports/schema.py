"""The JSON of a checklist, as pydantic models: the schema is published and versioned.

A new optional key raises the minor number of `SCHEMA_VERSION`; anything that could break a reader
raises the major one.
"""

from __future__ import annotations

from typing import Any

from contract_check.reports.course_json import TermCourseEntry
from contract_check.reports.entries import Entry, Text
from contract_check.reports.finding_entries import FindingEntry, InapplicableEntry
from contract_check.reports.operating_entries import ChecklistCounts, OperatingReport, TierDoubtEntry
from contract_check.reports.paper_entries import AsideEntry, NotReadEntry, PaperEntry, PaperFindingEntry, RankingEntry

SCHEMA_VERSION = "2.3"
TIERS_SCHEMA_VERSION = "1.0"


class TierReport(Entry):
    """All tiers in question of a register with so many tools."""

    schema_version: str = TIERS_SCHEMA_VERSION
    program_version: Text
    operating_digest: Text
    tools: int
    doubts: list[TierDoubtEntry]


class TierEntry(Entry):
    """The dependency tier that the tool is held against."""

    name: Text
    title: Text
    meaning: Text


class ToolEntry(Entry):
    """The tool, from the register. `key` is the same at every run; `guessed` names what was not in one."""

    key: Text
    name: Text
    vendor: Text
    tier: TierEntry
    owner: Text
    renewal: str | None
    ticket: Text
    guessed: list[Text]


class ChecklistReport(Entry):
    """A whole checklist."""

    schema_version: str = SCHEMA_VERSION
    program_version: Text
    policy: Text
    rules_digest: Text
    checked_on: str | None
    tool: ToolEntry
    counts: ChecklistCounts
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
