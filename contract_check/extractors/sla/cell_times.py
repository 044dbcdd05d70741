"""The time that a cell of a support table states, however it is written.

Accepted: "4 hours", "8h", "2 BD", "Next business day", "30 business minutes", "as soon as possible"
(no figure). "24 hours a day" says when, not how soon, and is no time.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import UNSPECIFIED, Found, duration_at
from contract_check.extractors.ranking import rough_hours
from contract_check.language.clauses import Clause
from contract_check.language.quantities import QuantityKind, find_quantities
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, OpenDuration, Unit

_COMPACT = late_pattern(r"(?<![\w.])(\d+(?:\.\d+)?)\s?(h|hrs?|d|m|mins?|bh|bd|wd|kh)\b", re.IGNORECASE)
_COMPACT_UNITS = {
    "h": Unit.HOURS,
    "d": Unit.DAYS,
    "m": Unit.MINUTES,
    "bh": Unit.BUSINESS_HOURS,
    "bd": Unit.BUSINESS_DAYS,
    "wd": Unit.BUSINESS_DAYS,
}
# A time in a pattern: a quantity, a blank, or one in short ("4h", "30min") that is no quantity elsewhere.
TIME = r"DURATION|BLANK|\b\d{1,3}(?:\.\d)?\s?(?:h|hrs?|mins?|bh|bd|wd)\b"
_EVERY_DAY = late_pattern(
    r"\b(?:24|twenty[- ]four|365|7|seven|5|five)(?: \(\d+\))?[ -](?:hours?|days?),?(?: "
    r"(?:a|per|each)|/)[ -]?(?:day|week|year)\b|\b24 ?[x×/] ?(?:[57]|365)\b|\b365 ?[x×/] ?24\b",
    re.IGNORECASE,
)
# Work that only begins: a first act, and no end of the problem.
WORK_BEGINS = (
    r"\b(?:begin|commence|start|initiate)s? (?:\w+ ){0,3}?"
    r"(?:resolution|resolving|repairs?|repairing|remed\w+|correct\w+|fixing|troubleshooting)\b"
)
NEXT_DAY = r"\b(?:next|following|same|one)[- ](?:business|working) day\b|\bnbd\b"
_NEXT_DAY = late_pattern(NEXT_DAY, re.IGNORECASE)
_WORKING = late_pattern(
    r"(?:business|working|office|support|service) ?(?:hours?|time|minutes?)|"
    r"\b\d{1,2}\s?[x×/]\s?5\b|within (?:business|working)|monday",
    re.IGNORECASE,
)
_OPEN = late_pattern(
    r"as soon as|\basap\b|best[- ]effort|reasonable effort|continuous|until (?:it is |the "
    r")?(?:\w+ )?(?:resolved|fixed|restored)|"
    r"round the clock|immediate|promptly|without (?:undue )?delay|commercially reasonable",
    re.IGNORECASE,
)


def time_at(clause: Clause, match: re.Match[str], group: str = "d") -> Found:
    """The time at the group of a match that `TIME` stands in."""
    if match[group] is None or match[group] in ("DURATION", "BLANK"):
        found = duration_at(clause, match, group)
        minutes = isinstance(found, Duration) and found.unit is Unit.MINUTES and _WORKING.search(found.words)
        return in_working_time(found) if isinstance(found, Duration) and minutes else found
    return read_time(match[group])


def read_time(text: str, working: bool = False) -> Duration | OpenDuration | None:
    """The time that a cell states; of several (in and out of hours) the longest.

    >>> read_time("Immediate and in no event to exceed 24 hours").canonical
    '24 hours'
    >>> read_time("Next business day").canonical
    '1 business_days'
    """
    text = _EVERY_DAY.sub(" ", text)
    found = [
        q.value for q in find_quantities(text) if q.kind is QuantityKind.DURATION and isinstance(q.value, Duration)
    ]
    durations = [
        value for value in found if not re.fullmatch(r"an?\s\w+", value.words.strip(), re.IGNORECASE) or len(found) == 1
    ]
    if not durations:
        durations = [
            Duration(
                Decimal(m[1]),
                _COMPACT_UNITS[m[2].lower().rstrip("s").removesuffix("r").removesuffix("in") or "m"],
                m[0],
            )
            for m in _COMPACT.finditer(text)
            if m[2].lower().rstrip("s").removesuffix("r").removesuffix("in") in _COMPACT_UNITS
        ]
    if not durations and _NEXT_DAY.search(text):
        return Duration(Decimal(1), Unit.BUSINESS_DAYS, text)
    if durations:
        longest = max(durations, key=rough_hours)
        only_working = (working or _WORKING.search(text)) and not re.search(
            r"24\s?[x×/]\s?7|outside|non-|after|clock hours", text, re.IGNORECASE
        )
        return in_working_time(longest) if only_working else longest
    return UNSPECIFIED if _OPEN.search(text) else None


def in_working_time(value: Duration) -> Duration:
    """Hours of working time: thirty business minutes are half a business hour."""
    if value.unit is Unit.MINUTES:
        return Duration(value.amount / 60, Unit.BUSINESS_HOURS, value.words)
    unit = {Unit.HOURS: Unit.BUSINESS_HOURS, Unit.DAYS: Unit.BUSINESS_DAYS}.get(value.unit, value.unit)
    return Duration(value.amount, unit, value.words)
