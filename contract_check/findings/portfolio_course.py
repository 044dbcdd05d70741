"""The runs of a history → the course of the portfolio: how long gaps have been open, and when they closed.

A tool stands, on any day, as its latest check found it; a run that leaves a tool out says nothing of it. Of several
runs on one day the last counts. The day of a run is the day as of which it was made, never the clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from contract_check.findings.history import RecordedRun
from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.model.saved_run import SavedChecklist, SavedFinding


class State(StrEnum):
    """How a gap stands at the end of the history.

    What could not be read as long as it was open, and is in order now, was perhaps never a gap: nothing was closed.
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    CLOSED = "closed"
    NOT_READ = "not read before"
    NOT_ASKED = "no longer asked"


@dataclass(frozen=True)
class Point:
    """The portfolio on one day: tools known by then, open gaps by severity, accepted gaps, and what is in order.

    `unread` are those of the open gaps of which nobody knows, since papers could not be read or were not there.
    """

    day: date
    tools: int
    open: dict[Severity, int]
    unread: dict[Severity, int]
    accepted: int
    met: int

    def known(self, severity: Severity) -> int:
        """Number of gaps of one severity that stand in what was read."""
        return self.open[severity] - self.unread[severity]


@dataclass(frozen=True)
class GapCourse:
    """One gap: since when it is (or was) open, and since when no more.

    `last` is the finding as it was when it was last a gap; `tool` is the name of the tool. `accepted` names who
    has accepted it at any time while it was open, each with the last day, the latest first. `until` is the last
    day of the history where it is open, and `since` counts from the latest time at which it opened.
    """

    last: SavedFinding
    tool: str
    state: State
    since: date
    until: date
    reopened: int
    accepted: tuple[tuple[str, str], ...]

    @property
    def days(self) -> int:
        """For how many days it is, or was, open."""
        return (self.until - self.since).days

    @property
    def is_unread(self) -> bool:
        """Whether it is open by what was not read alone, so that nobody knows whether it is a gap."""
        return self.state is State.OPEN and self.last.outcome is Outcome.UNREAD


@dataclass(frozen=True)
class PortfolioCourse:
    """The whole history: a point for each day, the gaps (open ones first, by severity and age), idle tools.

    `idle` are tools that the last run did not check, with the day of their last check.
    """

    points: tuple[Point, ...]
    gaps: tuple[GapCourse, ...]
    idle: tuple[tuple[str, date], ...]
    runs: int


_ORDER = tuple(State)


def chart_course(runs: Sequence[RecordedRun]) -> PortfolioCourse:
    """The course of the portfolio over all runs, in any order."""
    ordered = sorted(runs, key=lambda run: (run.day, run.number))
    checks: dict[str, dict[date, SavedChecklist]] = {}
    for run in ordered:
        for checklist in run.run.checklists:
            checks.setdefault(checklist.key, {})[run.day] = checklist
    days = sorted({run.day for run in ordered})
    gaps = [gap for check in checks.values() for gap in _follow_tool(check, days[-1])]
    last = {checklist.key for checklist in ordered[-1].run.checklists} if ordered else set()
    idle = [(max(check.items())[1].name, max(check)) for key, check in checks.items() if key not in last]
    return PortfolioCourse(
        points=tuple(_point(day, checks.values()) for day in days),
        gaps=tuple(sorted(gaps, key=lambda g: (_ORDER.index(g.state), g.last.severity.rank, -g.days, g.last.id))),
        idle=tuple(sorted(idle)),
        runs=len(ordered),
    )


def _point(day: date, checks: Iterable[dict[date, SavedChecklist]]) -> Point:
    latest = [check[max(past)] for check in checks if (past := [d for d in check if d <= day])]
    findings = [finding for checklist in latest for finding in checklist.findings]
    gaps = [finding.severity for finding in findings if finding.outcome.is_gap]
    unread = [finding.severity for finding in findings if finding.outcome is Outcome.UNREAD]
    outcomes = [finding.outcome for finding in findings]
    return Point(
        day=day,
        tools=len(latest),
        open={severity: gaps.count(severity) for severity in Severity},
        unread={severity: unread.count(severity) for severity in Severity},
        accepted=outcomes.count(Outcome.EXCEPTED),
        met=outcomes.count(Outcome.MET),
    )


def _follow_tool(check: dict[date, SavedChecklist], today: date) -> list[GapCourse]:
    """The course of every finding of one tool that was ever a gap."""
    days = sorted(check)
    found = {day: {finding.id: finding for finding in check[day].findings} for day in days}
    ids = dict.fromkeys(finding for day in days for finding in found[day])
    followed = (_follow([(day, found[day].get(id_)) for day in days], check[days[-1]].name, today) for id_ in ids)
    return [gap for gap in followed if gap]


def _follow(seen: Sequence[tuple[date, SavedFinding | None]], tool: str, today: date) -> GapCourse | None:
    since: date | None = None
    until, last, opened, known = seen[0][0], None, 0, False
    accepted: list[tuple[str, str]] = []
    for day, finding in seen:
        if finding and finding.is_open:
            if since is None or (until < day and not _was_open(seen, day)):
                since, opened, accepted, known = day, opened + 1, [], False
            until, last = day, finding
            known = known or finding.outcome is not Outcome.UNREAD
            if finding.accepted_by:
                accepted.append((finding.accepted_by, finding.accepted_until))
    if since is None or last is None:
        return None
    end, state = _end(seen, last, until, today)
    if state is State.CLOSED and not known:
        state = State.NOT_READ
    kept = tuple(dict.fromkeys(reversed(accepted)))
    return GapCourse(last, tool, state, since, end, opened - 1, kept)


def _was_open(seen: Sequence[tuple[date, SavedFinding | None]], day: date) -> bool:
    """Whether the check before that of `day` found the gap too."""
    before = [finding for earlier, finding in seen if earlier < day]
    return bool(before and before[-1] and before[-1].is_open)


def _end(
    seen: Sequence[tuple[date, SavedFinding | None]], gap: SavedFinding, until: date, today: date
) -> tuple[date, State]:
    """The first day on which the gap was gone, or `today` if it is open, and how it stands."""
    for day, finding in seen:
        if day > until:
            return day, State.CLOSED if gap.is_closed_by(finding) else State.NOT_ASKED
    last = seen[-1][1]
    return today, State.ACCEPTED if last and last.outcome is Outcome.EXCEPTED else State.OPEN
