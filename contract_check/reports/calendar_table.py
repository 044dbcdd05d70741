"""The days that count as a table: Markdown for a page, CSV for a spreadsheet, JSON for programs."""

from __future__ import annotations

import csv
import io

from contract_check.findings.calendar import Calendar
from contract_check.model.sentence import word
from contract_check.reports.calendar_ics import make_uid
from contract_check.reports.entries import Entry
from contract_check.reports.language import ENGLISH, speaking, tell
from contract_check.reports.phrases import say_day, say_renewal
from contract_check.reports.templating import render_markdown_page
from contract_check.reports.text import encodable, escape_cell, plain

COLUMNS = ("Date", "Tool", "What", "Tier", "Vendor", "Owner", "Ticket", "Unclear")


class DayEntry(Entry):
    """One day; `date` is ISO 8601, `term` counts the terms of the contract from 0."""

    date: str
    what: str
    tool: str
    key: str
    tier: str
    vendor: str
    owner: str
    ticket: str
    term: int
    uid: str
    because: list[str]


class UnclearEntry(Entry):
    """A tool with what keeps a day of it out of the calendar."""

    tool: str
    key: str
    reasons: list[str]


class CalendarReport(Entry):
    """The whole calendar, soonest day first."""

    schema_version: str = "1.0"
    as_of: str
    days: list[DayEntry]
    unclear: list[UnclearEntry]


def render_calendar_markdown(calendar: Calendar) -> str:
    """Days in their order, then what is unclear."""
    days = [
        (say_renewal(d.day, calendar.as_of), d.tool.name, tell(word(d.kind)), d.tool.tier, d.tool.owner)
        for d in calendar.days
    ]
    unclear = [(tool.name, [plain(reason) for reason in reasons]) for tool, reasons in calendar.unclear]
    return render_markdown_page("calendar.md", as_of=say_day(calendar.as_of), days=days, unclear=unclear)


@speaking(ENGLISH)  # for programs
def render_calendar_csv(calendar: Calendar) -> bytes:
    """One row for each day, and one without a date for each tool of which something is unclear."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    rows = [(d.day.isoformat(), d.tool, d.kind.value, "") for d in calendar.days]
    rows += [("", tool, "", " ".join(reasons)) for tool, reasons in calendar.unclear]
    for day, tool, what, reasons in rows:
        cells = (day, tool.name, what, tool.tier, tool.vendor, tool.owner, tool.ticket, reasons)
        writer.writerow([escape_cell(cell) for cell in cells])
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8")


@speaking(ENGLISH)  # for programs
def render_calendar_json(calendar: Calendar) -> str:
    """Indented JSON, ending in a line break."""
    report = CalendarReport(
        as_of=calendar.as_of.isoformat(),
        days=[
            DayEntry(
                date=d.day.isoformat(),
                what=d.kind.value,
                tool=encodable(d.tool.name),
                key=d.tool.key,
                tier=d.tool.tier,
                vendor=encodable(d.tool.vendor),
                owner=encodable(d.tool.owner),
                ticket=encodable(d.tool.ticket),
                term=d.term,
                uid=make_uid(d),
                because=[encodable(said) for said in d.because],
            )
            for d in calendar.days
        ],
        unclear=[
            UnclearEntry(tool=encodable(t.name), key=t.key, reasons=[encodable(r) for r in reasons])
            for t, reasons in calendar.unclear
        ],
    )
    return report.model_dump_json(indent=2) + "\n"
