"""All days of all tools on which somebody has to act, in their order, and what no calendar can hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from contract_check.model.checklist import Checklist
from contract_check.model.sentence import join, say
from contract_check.model.tool import Tool


class DayKind(StrEnum):
    """What a day in the calendar is for, in the order in which they come."""

    START = "start work"
    NOTICE = "last day to give notice"
    END = "end of the term"


@dataclass(frozen=True)
class CalendarDay:
    """One day of one tool. `term` counts the terms of its contract from 0; `because` is the arithmetic."""

    day: date
    kind: DayKind
    tool: Tool
    term: int
    because: tuple[str, ...]


@dataclass(frozen=True)
class Calendar:
    """The days, soonest first, and for each tool the questions that keep a day out of it."""

    as_of: date
    days: tuple[CalendarDay, ...]
    unclear: tuple[tuple[Tool, tuple[str, ...]], ...]


def build_calendar(checklists: Iterable[Checklist], without_papers: Sequence[Tool], as_of: date) -> Calendar:
    """The days that count of every tool; one without papers is unclear."""
    days: list[CalendarDay] = []
    unclear: list[tuple[Tool, tuple[str, ...]]] = []
    for checklist in checklists:
        course = checklist.course
        if course is None:
            continue
        because = tuple(join((s.says, " (", s.citation.place, ")")) if s.citation else s.says for s in course.steps)
        counts = course.counts
        if counts:
            dated = ((DayKind.START, counts.start), (DayKind.NOTICE, counts.last_notice), (DayKind.END, counts.end))
            days += [CalendarDay(day, kind, checklist.tool, counts.number, because) for kind, day in dated if day]
        if course.unclear:
            unclear.append((checklist.tool, course.unclear))
    unclear += [(tool, (say("It has no papers at all."),)) for tool in without_papers]
    kinds = list(DayKind)
    days.sort(key=lambda d: (d.day, d.tool.name.lower(), kinds.index(d.kind)))
    return Calendar(as_of, tuple(days), tuple(sorted(unclear, key=lambda row: row[0].name.lower())))
