"""The day that counts in words: rows of days, the arithmetic with its places, and what the papers leave open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from contract_check.model.term_course import TermCourse
from contract_check.reports.language import _
from contract_check.reports.phrases import say_day, say_renewal
from contract_check.reports.text import plain


@dataclass(frozen=True)
class Course:
    """The day that counts: rows of days, the arithmetic with its places, and what the papers leave open."""

    days: tuple[tuple[str, str], ...]
    steps: tuple[tuple[str, str], ...]
    unclear: tuple[str, ...]


def view_course(course: TermCourse, checked_on: date | None) -> Course:
    """The course of a term in words; days that are left are counted from the day of the check."""
    steps = ((plain(step.says), plain(step.citation.place) if step.citation else "") for step in course.steps)
    return Course(say_days(course, checked_on), tuple(steps), tuple(map(plain, course.unclear)))


def say_days(course: TermCourse, checked_on: date | None) -> tuple[tuple[str, str], ...]:
    """The days of a term in words, with the days that are left on the day of the check, if it is given.

    "unclear" stands where the papers leave a day open.
    """
    counts, current = course.counts, course.current
    renews = {True: _("by itself"), False: _("not by itself"), None: _("unclear")}[course.renews]
    if counts is None:  # no day is known: one line says so, and the sentences below it say why
        day = _("End of the term") if course.renews is False else _("Last day to give notice")
        return ((day, _("unclear")), (_("Renews"), renews))
    over = course.renews is False and counts.end < course.as_of

    def say(day: date | None) -> str:
        return say_renewal(day, checked_on) if day else _("unclear")

    rows = [] if over else [(_("Start work by"), say(counts.start))]
    if course.renews is not False:
        rows.append((_("Last day to give notice"), say(counts.last_notice)))
    if course.following and current:
        missed = _("{day}: it is past, and the contract goes on", day=say(current.last_notice))
        rows.append((_("Last day for the term that runs"), missed))
    rows.append((_("End of the term"), say(counts.end)))
    rows += [(_("Renews"), renews), (_("Counted from"), say_day(course.as_of))]
    return tuple(rows)
