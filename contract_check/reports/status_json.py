"""The course of a portfolio as JSON, in the shape of a published and versioned schema."""

from __future__ import annotations

from typing import Any

from contract_check.findings.portfolio_course import GapCourse, PortfolioCourse, State
from contract_check.model.saved_run import Part
from contract_check.reports.entries import Entry, OutcomeWord, SeverityWord, Text
from contract_check.reports.language import ENGLISH, speaking

STATUS_SCHEMA_VERSION = "1.1"


class PointEntry(Entry):
    """The portfolio as of one day. `unread` are those of the `open` gaps of which nobody knows: papers were not read."""

    day: str
    tools: int
    open: dict[SeverityWord, int]
    unread: dict[SeverityWord, int]
    accepted: int
    met: int


class AcceptanceEntry(Entry):
    """Who has accepted the gap, and until which day."""

    accepted_by: Text
    until: str


class GapEntry(Entry):
    """A gap: `since` it was found open, `closed` the day of the check that found it gone (null while it is open).

    `outcome` is that of the last check that found it open; what was "unread" may be no gap.
    """

    id: Text
    tool: Text
    rule: Text
    title: Text
    part: Part
    severity: SeverityWord
    state: State
    outcome: OutcomeWord
    since: str
    closed: str | None
    days: int
    times_reopened: int
    accepted: list[AcceptanceEntry]


class StatusReport(Entry):
    """The course of a portfolio."""

    schema_version: str = STATUS_SCHEMA_VERSION
    program_version: Text
    runs: int
    points: list[PointEntry]
    gaps: list[GapEntry]
    not_in_last_run: dict[Text, str]


@speaking(ENGLISH)  # for programs
def render_status_json(course: PortfolioCourse, version: str) -> str:
    """Indented JSON in the shape of the published schema."""
    report = StatusReport(
        program_version=version,
        runs=course.runs,
        points=[
            PointEntry(
                day=point.day.isoformat(),
                tools=point.tools,
                open={severity.value: number for severity, number in point.open.items()},
                unread={severity.value: number for severity, number in point.unread.items()},
                accepted=point.accepted,
                met=point.met,
            )
            for point in course.points
        ],
        gaps=[_describe_gap(gap) for gap in course.gaps],
        not_in_last_run={name: day.isoformat() for name, day in course.idle},
    )
    return report.model_dump_json(indent=2) + "\n"


def _describe_gap(gap: GapCourse) -> GapEntry:
    is_open = gap.state in (State.OPEN, State.ACCEPTED)
    return GapEntry(
        id=gap.last.id,
        tool=gap.tool,
        rule=gap.last.rule,
        title=gap.last.title,
        part=gap.last.part,
        severity=gap.last.severity.value,
        state=gap.state,
        outcome=gap.last.outcome.value,
        since=gap.since.isoformat(),
        closed=None if is_open else gap.until.isoformat(),
        days=gap.days,
        times_reopened=gap.reopened,
        accepted=[AcceptanceEntry(accepted_by=who, until=until) for who, until in gap.accepted],
    )


def status_schema() -> dict[str, Any]:
    """The JSON Schema of `contract-check status --format json`."""
    return StatusReport.model_json_schema()
