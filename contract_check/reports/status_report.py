"""The course of a portfolio as text and HTML: open gaps over time, how long each is open, and what was closed."""

from __future__ import annotations

import io
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from contract_check.findings.portfolio_course import GapCourse, Point, PortfolioCourse, State
from contract_check.model.rule import Severity
from contract_check.model.sentence import PolicyWords, say, say_number
from contract_check.reports.course_plot import Plot, draw_course
from contract_check.reports.language import _, tell
from contract_check.reports.phrases import say_day, say_iso, say_place, say_severity
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
    """Everything that the page prints; `groups` are the gaps by state.

    A point is its day, the tools, the known gaps by severity, what was not read, what is accepted, and what is in order.
    """

    summary: str
    points: tuple[tuple[str, int, tuple[int, ...], int, int, int], ...]
    unread: bool
    plot: Plot
    groups: tuple[tuple[str, str, tuple[GapRow, ...]], ...]
    notes: tuple[str, ...]
    version: str


_UNREAD = "unread"  # open, and nobody knows whether it is a gap
_GROUPS = {
    State.OPEN: (say("Open"), say("The longest open first, by severity.")),
    _UNREAD: (
        say("Not read, and so not known"),
        say("Papers could not be read, or are not there: what is required may stand in them."),
    ),
    State.ACCEPTED: (
        say("Accepted for the time being"),
        say("Somebody has decided to live with these; the papers still lack them."),
    ),
    State.CLOSED: (say("Closed"), say("A later check found what is required.")),
    State.NOT_READ: (
        say("In order now, and not read before"),
        say("It may have been in order all the time: nobody can say that these were closed."),
    ),
    State.NOT_ASKED: (
        say("No longer asked"),
        say("The rules or the tier have changed: nobody can say that these were closed."),
    ),
}


def render_status_text(course: PortfolioCourse, version: str) -> str:
    """Tables for the terminal."""
    view = view_status(course, version)
    console = Console(file=io.StringIO(), width=_WIDTH, highlight=False, markup=False, emoji=False)
    console.print(f"{view.summary}.\n")
    unread_title = [_("not read")] if view.unread else []
    titles = (_("Day"), _("Tools"), *map(say_severity, Severity), *unread_title, _("accepted"), _("met"))
    table = Table(*titles, box=None, pad_edge=False)
    for day, tools, gaps, unread, accepted, met in view.points:
        counts = (tools, *gaps, *([unread] if view.unread else []), accepted, met)
        table.add_row(day, *map(str, counts))
    console.print(table)
    for title, __, rows in view.groups:
        console.print(f"\n{title}")
        gaps_table = Table(
            _("Severity"), _("Finding"), _("Since"), _("Until"), _("Days"), _("Accepted"), box=None, pad_edge=False
        )
        for row in rows:
            gaps_table.add_row(_(row.severity), row.id, row.since, row.until, row.days, row.accepted)
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
    groups = ((group, [gap for gap in course.gaps if _group(gap) == group]) for group in _GROUPS)
    notes = [
        _("{tool} was not checked by the last run, but on {day}; it stands as it was then.", tool=plain(name), day=day)
        for name, day in course.idle
    ]
    notes.append(
        _(
            "Counted are gaps of the contracts, what is to settle about the papers, and our own side; the first page of a run counts the first of these alone."
        )
    )
    return StatusView(
        summary=_summarise(course),
        points=tuple(_view_point(point) for point in course.points),
        unread=any(any(point.unread.values()) for point in course.points),
        plot=draw_course(course.points),
        groups=tuple(
            (tell(_GROUPS[group][0]), tell(_GROUPS[group][1]), tuple(map(_view_gap, gaps)))
            for group, gaps in groups
            if gaps
        ),
        notes=tuple(notes),
        version=version,
    )


def _group(gap: GapCourse) -> str:
    return _UNREAD if gap.is_unread else gap.state


def _summarise(course: PortfolioCourse) -> str:
    """ "3 runs on 3 days, the last as of 2026-08-31: 4 gaps open, 1 accepted, 2 closed so far; 5 not read"."""
    groups = [_group(gap) for gap in course.gaps]
    last = course.points[-1]
    counted = _(
        "{runs} on {days}, the last as of {day}: {gaps} open, {accepted} accepted, {closed} closed so far",
        runs=say_number(course.runs, "{number} run", "{number} runs"),
        days=say_number(len(course.points), "{number} day", "{number} days"),
        day=last.day,
        gaps=say_number(groups.count(State.OPEN), "{number} gap", "{number} gaps"),
        accepted=groups.count(State.ACCEPTED),
        closed=groups.count(State.CLOSED),
    )
    more = []
    if unread := groups.count(_UNREAD):
        more.append(_("{number} not read, and so not known", number=unread))
    if found := groups.count(State.NOT_READ):
        more.append(_("{number} in order and not read before", number=found))
    return "; ".join((counted, *more))


def _view_point(point: Point) -> tuple[str, int, tuple[int, ...], int, int, int]:
    known = tuple(map(point.known, Severity))
    return say_day(point.day), point.tools, known, sum(point.unread.values()), point.accepted, point.met


def _view_gap(gap: GapCourse) -> GapRow:
    again = f" ({_('open for the {number}. time', number=gap.reopened + 1)})" if gap.reopened else ""
    return GapRow(
        tool=plain(gap.tool),
        title=plain(PolicyWords(gap.last.title)) + again,
        id=gap.last.id,
        severity=gap.last.severity.value,
        since=say_day(gap.since),
        until="" if gap.state in (State.OPEN, State.ACCEPTED) else say_day(gap.until),
        days=str(gap.days),
        accepted=plain(
            "; ".join(_("{name} until {until}", name=who, until=say_iso(until)) for who, until in gap.accepted)
        ),
        place=plain(say_place(gap.last.place)),
    )
