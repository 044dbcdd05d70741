"""The day that counts, as JSON: shared by the checklist and the calendar. Dates are ISO 8601."""

from __future__ import annotations

from datetime import date

from contract_check.model.term_course import Deadline, TermCourse
from contract_check.reports.entries import Entry
from contract_check.reports.text import encodable


class DeadlineEntry(Entry):
    """One end of a term. `number` 0 is the first term; a day is null where the papers leave it open."""

    number: int
    end: str
    last_notice: str | None
    start: str | None


class StepEntry(Entry):
    """A line of the arithmetic, and where it stands ("" where it rests on no passage)."""

    says: str
    place: str


class TermCourseEntry(Entry):
    """The term of a contract on the day `as_of`; `following` where the day for notice of the current one has passed."""

    as_of: str
    begins: str | None
    renews: bool | None
    current: DeadlineEntry | None
    following: DeadlineEntry | None
    steps: list[StepEntry]
    unclear: list[str]


def describe_term_course(course: TermCourse) -> TermCourseEntry:
    """The course in the shape of the published schema."""
    return TermCourseEntry(
        as_of=course.as_of.isoformat(),
        begins=_iso(course.begins),
        renews=course.renews,
        current=_describe(course.current),
        following=_describe(course.following),
        steps=[
            StepEntry(says=encodable(s.says), place=encodable(s.citation.place) if s.citation else "")
            for s in course.steps
        ],
        unclear=[encodable(said) for said in course.unclear],
    )


def _describe(deadline: Deadline | None) -> DeadlineEntry | None:
    if deadline is None:
        return None
    return DeadlineEntry(
        number=deadline.number,
        end=deadline.end.isoformat(),
        last_notice=_iso(deadline.last_notice),
        start=_iso(deadline.start),
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
