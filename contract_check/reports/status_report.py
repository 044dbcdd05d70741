"""The course of a portfolio as text and HTML: open gaps over time, how long each is open, and what was closed."""

from __future__ import annotations

import io
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from contract_check.findings.portfolio_course import GapCourse, Point, PortfolioCourse, State
from contract_check.model.rule import Severity
from contract_check.reports.course_plot import Plot, draw_course
from contract_check.reports.phrases import count
from contract_check.reports.templating import render_html_page
from contract_check.reports.text import plain

_WIDTH = 120


@dataclass(frozen=True)
class GapRow:
    """One gap in words."""

    tool: str
    title: str
    id: str
    severity: str
    since: str
    until: str
    days: str
    accepted: str
    place: str


@dataclass(frozen=True)
class StatusView:
    """Everything that the page prints; `groups` are the gaps by state."""

    summary: str
    points: tuple[tuple[str, int, tuple[int, ...], int, int], ...]
    plot: Plot
    groups: tuple[tuple[str, str, tuple[GapRow, ...]], ...]
    notes: tuple[str, ...]
    version: str


_GROUPS = {
    State.OPEN: ("Open", "The longest open first, by severity."),
    State.ACCEPTED: (
        "Accepted for the time being",
        "Somebody has decided to live with these; the papers still lack them.",
    ),
    State.CLOSED: ("Closed", "A later check found what is required."),
    State.NOT_ASKED: ("No longer asked", "The rules or the tier have changed: nobody can say that these were closed."),
}


def render_status_text(course: PortfolioCourse, version: str) -> str:
    """Tables for the terminal."""
    view = view_status(course, version)
    console = Console(file=io.StringIO(), width=_WIDTH, highlight=False, markup=False, emoji=False)
    console.print(f"{view.summary}.\n")
    table = Table(
        "Day", "Tools", *(severity.value for severity in Severity), "accepted", "met", box=None, pad_edge=False
    )
    for day, tools, gaps, accepted, met in view.points:
        table.add_row(day, str(tools), *map(str, gaps), str(accepted), str(met))
    console.print(table)
    for title, _, rows in view.groups:
        console.print(f"\n{title}")
        gaps_table = Table("Severity", "Finding", "Since", "Until", "Days", "Accepted", box=None, pad_edge=False)
        for row in rows:
            gaps_table.add_row(row.severity, row.id, row.since, row.until, row.days, row.accepted)
        console.print(gaps_table)
    for note in view.notes:
        console.print(f"\n{note}")
    file = console.file
    assert isinstance(file, io.StringIO)  # noqa: S101 - made above
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n"


def render_status_html(course: PortfolioCourse, version: str) -> str:
    """A page of its own with a plot inside; nothing is loaded."""
    return render_html_page("status.html", view=view_status(course, version), severities=[s.value for s in Severity])


def view_status(course: PortfolioCourse, version: str) -> StatusView:
    """The course in words. The history holds at least one run."""
    groups = ((state, [gap for gap in course.gaps if gap.state is state]) for state in State)
    notes = [
        f"{plain(name)} was not checked by the last run, but on {day.isoformat()}; it stands as it was then."
        for name, day in course.idle
    ]
    return StatusView(
        summary=_summarise(course),
        points=tuple(_view_point(point) for point in course.points),
        plot=draw_course(course.points),
        groups=tuple((*_GROUPS[state], tuple(map(_view_gap, gaps))) for state, gaps in groups if gaps),
        notes=tuple(notes),
        version=version,
    )


def _summarise(course: PortfolioCourse) -> str:
    states = [gap.state for gap in course.gaps]
    last = course.points[-1]
    return (
        f"{count(course.runs, 'run')} on {count(len(course.points), 'day')}, the last as of {last.day.isoformat()}: "
        f"{count(states.count(State.OPEN), 'gap')} open, {states.count(State.ACCEPTED)} accepted, "
        f"{states.count(State.CLOSED)} closed so far"
    )


def _view_point(point: Point) -> tuple[str, int, tuple[int, ...], int, int]:
    return point.day.isoformat(), point.tools, tuple(point.open[s] for s in Severity), point.accepted, point.met


def _view_gap(gap: GapCourse) -> GapRow:
    again = f" (open for the {gap.reopened + 1}. time)" if gap.reopened else ""
    return GapRow(
        tool=plain(gap.tool),
        title=plain(gap.last.title) + again,
        id=gap.last.id,
        severity=gap.last.severity.value,
        since=gap.since.isoformat(),
        until="" if gap.state in (State.OPEN, State.ACCEPTED) else gap.until.isoformat(),
        days=str(gap.days),
        accepted=plain("; ".join(f"{who} until {until}" for who, until in gap.accepted)),
        place=plain(gap.last.place),
    )
