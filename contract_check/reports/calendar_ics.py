"""The days that count as a calendar file (RFC 5545) that Outlook, Google, Apple and Thunderbird import.

Each day is an event for the whole day. Its UID is made of tool, kind and term, so that importing the next run moves
an event instead of adding a second one; its stamp is the day of the run, so that the same input gives the same bytes.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import icalendar

from contract_check.findings.calendar import Calendar, CalendarDay
from contract_check.model.sentence import word
from contract_check.reports.language import _, tell
from contract_check.reports.text import make_printable, plain

_PRODUCT = "-//contract-check//The day that counts//EN"


def render_ics(calendar: Calendar) -> bytes:
    """The calendar, with line ends and folding as the standard asks."""
    file = icalendar.Calendar()
    file.add("prodid", _PRODUCT)
    file.add("version", "2.0")
    file.add("x-wr-calname", _("Contracts: the day that counts"))
    stamp = datetime(calendar.as_of.year, calendar.as_of.month, calendar.as_of.day, tzinfo=UTC)
    for day in calendar.days:
        file.add_component(_event(day, stamp))
    content: bytes = file.to_ical(sorted=False)
    return content


def _event(day: CalendarDay, stamp: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", make_uid(day))
    event.add("dtstamp", stamp)
    event.add("dtstart", day.day)
    event.add("dtend", day.day + timedelta(days=1))
    event.add("summary", plain(f"{day.tool.name}: {tell(word(day.kind))}"))
    event.add("description", "\n".join(map(plain, _describe(day))))
    event.add("categories", [_("Contracts")])
    event.add("transp", "TRANSPARENT")
    return event


def _describe(day: CalendarDay) -> list[str]:
    tool = day.tool
    facts = ((_("Vendor"), tool.vendor), (_("Tier"), tool.tier), (_("Owner"), tool.owner), (_("Ticket"), tool.ticket))
    return [
        *(f"{label}: {text}" for label, text in facts if text),
        *(make_printable(tell(said)) for said in day.because),
    ]


def make_uid(day: CalendarDay) -> str:
    """The same for the same tool, kind and term at every run."""
    digest = hashlib.sha256(f"{day.tool.key}|{day.kind.value}|{day.term}".encode()).hexdigest()
    return f"{digest[:32]}@contract-check"
