"""A term that is told by its first and its last day.

Accepted: "shall commence on January 1, 2024 and end on December 31, 2025", "from 1 March 2024 through 28 February 2027",
"Term: 2024-01-01 to 2024-12-31". It has to be a whole number of months, to three days: the last day counts as one of
the term, and some write the day after it.
Rejected: the days of a programme, an offer or a season, a term that has been extended, days of which one is not told.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.dates import SMALL_DATE, read_date
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

_NAMED = r"(?: \([^()]{1,60}\))?"  # "(the "Effective Date")"
_BEGINS = r"(?:commenc|begin|start|runs?|is effective|(?:be|is|becomes?|remains?|continues?) (?:in (?:full )?(?:force|effect)|effective|valid))"
_ENDS = r"(?:end|expire|terminate|conclude|continue|run|remain)\w*"
_OF_SOMETHING_ELSE = late_pattern(
    r"\b(?:renew\w*|exten(?:d|ds|ded|sion)|amended|programme?|season|campaign|promotion|offer|lease|event|tour|budget|fiscal|warranty|"
    r"employ\w+|loan|notes?)\b"
)
_LEEWAY = timedelta(days=3)


def _between(clause: Clause, match: re.Match[str]) -> Found:
    """The whole months from one day to the other, as years where they are; None for other stretches."""
    first, last = (read_date(" ".join(match[name].replace(",", ", ").split()).title()) for name in ("first", "last"))
    if first is None or last is None or _OF_SOMETHING_ELSE.search(match[0]):
        return None
    months = _whole_months(first, last + timedelta(days=1))
    if not months:
        return None
    amount, unit = (months // 12, Unit.YEARS) if months % 12 == 0 else (months, Unit.MONTHS)
    return Duration(Decimal(amount), unit, match[0])


def _whole_months(start: date, end: date) -> int:
    """How many months there are from a day to the day after the last, where that is a whole number; otherwise 0."""
    stretch = relativedelta(end + _LEEWAY, start)
    months = stretch.years * 12 + stretch.months
    return months if months > 0 and abs(end - (start + relativedelta(months=months))) <= _LEEWAY else 0


TERMS_BETWEEN_DAYS = (
    Pattern(
        "runs from one day to another",
        rf"\b(?<!of this )(?<!of the )(?<!under this )(?<!under the ){m.CONTRACT}\b<80>\b{_BEGINS}\w*<30>\b(?P<first>{SMALL_DATE}){_NAMED},?<20>"
        rf"(?:\band (?:shall |will )?{_ENDS}<40>|\b(?:through|until|to|till)(?: and including)? )(?P<last>{SMALL_DATE})",
        _between,
        weight=1,
    ),
    Pattern(
        "its days as a field",
        rf"^\W*(?:(?:initial|contract|subscription|service|licen[cs]e|agreement|order) )*(?:term|period|duration)\s*[:|]\s*(?:from )?"
        rf"(?P<first>{SMALL_DATE}) ?(?:through|until|to|till|-|–|—)(?: and including)? ?(?P<last>{SMALL_DATE})",
        _between,
        weight=1,
    ),
)
