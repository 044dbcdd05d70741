"""Before and after as JSON, in the shape of a published and versioned schema."""

from __future__ import annotations

from typing import Any

from contract_check.findings.runs_compared import Course, FindingChange, RunComparison, ToolComparison
from contract_check.findings.value_moves import Move
from contract_check.model.saved_run import Part, SavedFinding
from contract_check.reports.entries import Entry, OutcomeWord, SeverityWord, Text
from contract_check.reports.language import ENGLISH, speaking

COMPARE_SCHEMA_VERSION = "2.1"


class SideEntry(Entry):
    """A finding before or after; `place` cites file and page, or the register, and `quote` what stands there."""

    outcome: OutcomeWord
    severity: SeverityWord
    required: Text
    gap: Text
    value: bool | int | float | Text | list[Text] | None
    strength: Text
    place: Text
    quote: Text
    accepted_by: Text
    accepted_until: Text


class ChangeEntry(Entry):
    """One finding that changed or is open; a side is null where that run does not ask the rule."""

    id: Text
    rule: Text
    title: Text
    part: Part
    course: Course
    value_moved: Move
    clause_changed: bool
    old: SideEntry | None
    new: SideEntry | None


class ToolEntry(Entry):
    """One tool in both runs."""

    key: Text
    name: Text
    counts: dict[Course, int]
    values: dict[Move, int]
    changes: list[ChangeEntry]


class CompareReport(Entry):
    """Two runs compared. `same_rules` is false where policies or tiers differ."""

    schema_version: str = COMPARE_SCHEMA_VERSION
    program_version: Text
    old: Text
    new: Text
    same_rules: bool
    only_before: list[Text]
    only_after: list[Text]
    tools: list[ToolEntry]


@speaking(ENGLISH)  # for programs
def render_compare_json(comparison: RunComparison, old: str, new: str, version: str) -> str:
    """Indented JSON in the shape of the published schema."""
    report = CompareReport(
        program_version=version,
        old=old,
        new=new,
        same_rules=comparison.same_rules,
        only_before=[checklist.name for checklist in comparison.gone],
        only_after=[checklist.name for checklist in comparison.added],
        tools=[_describe_tool(tool) for tool in comparison.tools],
    )
    return report.model_dump_json(indent=2) + "\n"


def compare_schema() -> dict[str, Any]:
    """The JSON Schema of `contract-check compare --format json`."""
    return CompareReport.model_json_schema()


def _describe_tool(tool: ToolComparison) -> ToolEntry:
    return ToolEntry(
        key=tool.new.key,
        name=tool.new.name,
        counts={course: tool.count(course) for course in Course if course is not Course.IN_ORDER},
        values={move: tool.count_moves(move) for move in Move if move is not Move.SAME},
        changes=[_describe_change(change) for change in tool.changes],
    )


def _describe_change(change: FindingChange) -> ChangeEntry:
    return ChangeEntry(
        id=change.finding.id,
        rule=change.finding.rule,
        title=change.finding.title,
        part=change.finding.part,
        course=change.course,
        value_moved=change.move,
        clause_changed=change.reworded,
        old=_describe_side(change.old) if change.old else None,
        new=_describe_side(change.new) if change.new else None,
    )


def _describe_side(finding: SavedFinding) -> SideEntry:
    return SideEntry(
        outcome=finding.outcome.value,
        severity=finding.severity.value,
        required=finding.required,
        gap=finding.gap,
        value=finding.value,
        strength=finding.strength,
        place=finding.place,
        quote=finding.quote,
        accepted_by=finding.accepted_by,
        accepted_until=finding.accepted_until,
    )
