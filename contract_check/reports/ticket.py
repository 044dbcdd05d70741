"""What a ticket says of a tool, before a system's own markup: a title, tasks, urgency and a date.

Each task carries the identifier of its finding, so that a box that somebody ticked in the ticket stays ticked when
the ticket is written anew.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.reports.finding_view import view_finding
from contract_check.reports.language import _
from contract_check.reports.naming import make_stem
from contract_check.reports.operating_view import view_operating_finding
from contract_check.reports.paper_matters import paper_entries
from contract_check.reports.passage_view import SHORT_QUOTE
from contract_check.reports.phrases import say_day, say_severity
from contract_check.reports.text import make_printable, plain, shorten
from contract_check.reports.tick_text import TickView
from contract_check.reports.view import number_findings, summarise

_LONGEST_TITLE = 150  # ServiceNow takes 160 characters, the others more
_WORKED = (Outcome.MISSING, Outcome.BELOW, Outcome.UNCLEAR, Outcome.UNREAD, Outcome.BY_HAND)
Rendered = TypeVar("Rendered")


@dataclass(frozen=True)
class Task:
    """One thing to settle: what is lacking, where the contract says so, and the wording to ask for.

    `done` where a checklist came back with its box ticked.
    """

    id: str
    title: str
    severity: str
    says: str
    place: str = ""
    quote: str = ""
    ask: tuple[str, ...] = ()
    done: bool = False


@dataclass(frozen=True)
class Ticket:
    """A ticket on a tool. `key` is the same at every run; `more` tasks stand in the checklist alone."""

    key: str
    title: str
    tool: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    tasks: tuple[Task, ...]
    worst: Severity | None
    due: date | None
    labels: tuple[str, ...]
    tier_rank: int
    more: int = 0

    @property
    def file(self) -> str:
        """The checklist that holds all of it."""
        return f"{make_stem(self.tool)}.html"


def build_ticket(checklist: Checklist) -> Ticket:
    """The ticket on one tool: tasks in the order in which a person works through them."""
    tool, tier = checklist.tool, checklist.tier
    due, what = _due(checklist)
    days = ((what, say_day(due)),) if due else ()
    facts = ((_("Vendor"), tool.vendor), (_("Tier"), tier.title), (_("Owner"), tool.owner), *days)
    return Ticket(
        key=f"contract-check-{tool.key}",
        title=shorten(
            _("Re-papering: {tool} ({summary})", tool=plain(tool.name), summary=summarise(checklist)), _LONGEST_TITLE
        ),
        tool=plain(tool.name),
        summary=summarise(checklist),
        facts=tuple((label, plain(text)) for label, text in facts if text),
        tasks=(*_paper_tasks(checklist), *_tasks(checklist), *_own_tasks(checklist)),
        worst=checklist.worst,
        due=due,
        labels=("contract-check", re.sub(r"[^\w-]+", "-", tier.name)),
        tier_rank=tier.rank,
    )


def fit(
    ticket: Ticket, render: Callable[[Ticket], Rendered], length: Callable[[Rendered], int], limit: int
) -> Rendered:
    """The ticket with as many tasks as the system takes; how many are left out is said in it."""

    def render_first(kept: int) -> Rendered:
        return render(replace(ticket, tasks=ticket.tasks[:kept], more=len(ticket.tasks) - kept))

    number = len(ticket.tasks)
    fitting = number
    if length(render_first(number)) > limit:
        fitting = bisect_right(range(1, number), limit, key=lambda kept: length(render_first(kept)))
    return render_first(fitting)


def _due(checklist: Checklist) -> tuple[date | None, str]:
    """The last day on which notice may be given, as far as the papers tell it; else the renewal of the register."""
    counts = checklist.course.counts if checklist.course else None
    if counts and counts.last_notice:
        return counts.last_notice, _("Last day to give notice")
    return checklist.tool.renewal, _("Renewal")


def _tasks(checklist: Checklist) -> Iterator[Task]:
    for number, finding in number_findings(checklist):
        if finding.outcome not in _WORKED:
            continue
        item = view_finding(finding, number, checklist.tier.name)
        passage = item.passage or item.left_to or next(iter(item.leads), None)
        says = item.question or _(
            "{outcome}. Required: {required}. The contract says: {says}.",
            outcome=item.label,
            required=item.required,
            says=item.says,
        )
        yield Task(
            id=finding.id,
            title=item.title,
            severity=_(item.severity),
            says=_add_tick(says, item.tick),
            place=passage.place if passage else "",
            quote=shorten(passage.quote, SHORT_QUOTE) if passage else "",
            ask=item.ask,
            done=item.tick.done,
        )


def _paper_tasks(checklist: Checklist) -> Iterator[Task]:
    """What is to be settled about the papers themselves."""
    for matter in (entry for entry in paper_entries(checklist) if not entry.excepted):
        place = matter.citation
        yield Task(
            id=matter.id,
            title=matter.title,
            severity=say_severity(matter.severity),
            says=_add_tick(matter.says, matter.tick),
            place=plain(place.place) if place else "",
            quote=shorten(make_printable(place.quote), SHORT_QUOTE) if place else "",
            done=matter.tick.done,
        )


def _own_tasks(checklist: Checklist) -> Iterator[Task]:
    """What the register lacks on our own side."""
    for finding in checklist.operating.gaps if checklist.operating else ():
        item = view_operating_finding(finding)
        said = _(
            "{outcome}. Required: {required}. The register says: {says}.",
            outcome=item.label,
            required=item.required,
            says=item.says,
        )
        says = _add_tick(said, item.tick)
        ask = (item.ask,) if item.ask else ()
        yield Task(finding.id, item.title, _(item.severity), says, item.place, "", ask, item.tick.done)


def _add_tick(says: str, tick: TickView) -> str:
    """What came back of a task: its note, or why its tick was dropped."""
    return " ".join(part for part in (says, tick.said, _("Note: {note}", note=tick.note) if tick.note else "") if part)
