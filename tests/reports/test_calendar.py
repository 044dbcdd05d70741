"""The calendar file and its tables: valid, stable, sorted and harmless."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime

import icalendar
from factories import make_checklist, make_tool

from contract_check.findings.calendar import Calendar, build_calendar
from contract_check.model.term_course import Deadline, Step, TermCourse
from contract_check.reports.calendar_ics import render_ics
from contract_check.reports.calendar_table import render_calendar_csv, render_calendar_json, render_calendar_markdown

AS_OF = date(2026, 11, 25)
DEADLINE = Deadline(0, date(2027, 3, 31), date(2027, 1, 29), date(2026, 10, 1))


def made(
    name: str = "Acme CRM",
    deadline: Deadline | None = DEADLINE,
    unclear: tuple[str, ...] = (),
    says: str = "60 days clear",
) -> Calendar:
    course = TermCourse(AS_OF, renews=True, current=deadline, steps=(Step(says),), unclear=unclear)
    checklist = make_checklist(tool=make_tool(name), course=course)
    return build_calendar([checklist], [make_tool("Quiet Tool")], AS_OF)


def events(content: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_each_day_is_an_event_of_the_whole_day() -> None:
    found = events(render_ics(made()))
    assert [(e.decoded("dtstart"), e.decoded("dtend")) for e in found] == [
        (date(2026, 10, 1), date(2026, 10, 2)),
        (date(2027, 1, 29), date(2027, 1, 30)),
        (date(2027, 3, 31), date(2027, 4, 1)),
    ]
    assert [str(e["summary"]) for e in found] == [
        "Acme CRM: start work", "Acme CRM: last day to give notice", "Acme CRM: end of the term",
    ]  # fmt: skip


def test_stamps_are_the_day_of_the_run_and_the_same_input_gives_the_same_bytes() -> None:
    assert render_ics(made()) == render_ics(made())
    assert {e.decoded("dtstamp") for e in events(render_ics(made()))} == {datetime(2026, 11, 25, tzinfo=UTC)}


def test_a_day_that_moves_keeps_its_uid_and_another_term_gets_its_own() -> None:
    moved = Deadline(0, date(2027, 6, 30), date(2027, 4, 30), date(2027, 1, 29))
    renewed = Deadline(1, date(2028, 3, 31), date(2028, 1, 28), date(2027, 10, 1))
    first, second, third = (
        [str(e["uid"]) for e in events(render_ics(made(deadline=d)))] for d in (DEADLINE, moved, renewed)
    )
    assert first == second
    assert not set(first) & set(third)
    assert len(set(first)) == 3


def test_lines_end_and_fold_as_the_standard_asks() -> None:
    content = render_ics(made(says="A long line of arithmetic with umlauts ä ö ü. " * 20))
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_what_a_contract_says_cannot_add_a_line_or_an_event() -> None:
    evil = "Acme\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Pay now"
    found = events(render_ics(made(name=evil, says=evil)))
    assert len(found) == 3
    assert all("\n" not in str(e["summary"]) for e in found)


def test_the_table_is_sorted_and_names_what_is_unclear() -> None:
    calendar = made(unclear=("No figure for the notice.",))
    rows = list(csv.DictReader(io.StringIO(render_calendar_csv(calendar).decode("utf-8-sig"))))
    dates = [row["Date"] for row in rows if row["Date"]]
    assert dates == sorted(dates)
    assert [(row["Tool"], row["Unclear"]) for row in rows if row["Unclear"]] == [
        ("Acme CRM", "No figure for the notice."), ("Quiet Tool", "It has no papers at all."),
    ]  # fmt: skip
    report = json.loads(render_calendar_json(calendar))
    assert [day["date"] for day in report["days"]] == dates
    assert report["as_of"] == "2026-11-25"
    assert "**2027-01-29 (in 65 days)**: Acme CRM: last day to give notice" in render_calendar_markdown(calendar)


def test_a_formula_in_a_name_is_none_in_the_spreadsheet() -> None:
    assert b"'=HYPERLINK(1)" in render_calendar_csv(made(name="=HYPERLINK(1)"))


def test_a_tool_of_which_nothing_is_known_has_no_day() -> None:
    calendar = made(deadline=None, unclear=("No paper says when the term begins.",))
    assert not calendar.days
    assert not events(render_ics(calendar))
    assert "No paper names a day." in render_calendar_markdown(calendar)
