"""Days of a term, of a notice and of work, counted so that no vendor can call a notice late.

- A term of a number of months or years ends on the day before the corresponding day; where the month has no such
  day, the month's last day stands for it (Dodds v Walker [1981] 1 WLR 1027; 31 January and one month is 28 February).
  Each renewal is counted from the first day of the contract, so that a short month does not shorten the next.
- "At least sixty days before the end" leaves sixty clear days between notice and end: neither the day of the notice
  nor the last day of the term counts (Re Hector Whaling Ltd [1936] Ch 208). Where a law counts otherwise, notice is a
  day early, which harms nobody.
- A last day that is no business day moves to the business day before, since a notice that arrives on a Saturday is
  often deemed to arrive on Monday.

>>> from datetime import date
>>> end_of_term(date(2025, 1, 31), (Duration(Decimal(1), Unit.MONTHS),))
datetime.date(2025, 2, 27)
>>> clear_days_before(date(2027, 3, 31), Duration(Decimal(60), Unit.DAYS), frozenset())
datetime.date(2027, 1, 29)
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from contract_check.model.values import IN_MONTHS, Duration, Unit

_DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7}
_HOURS_OF_A_DAY, _HOURS_OF_WORK = 24, 8
_ONE = timedelta(days=1)


def can_be_counted(duration: Duration) -> bool:
    """Whether a term can be counted in this duration: whole days, weeks, months or years."""
    whole = (
        duration.amount * IN_MONTHS.get(duration.unit, 1)
        == (duration.amount * IN_MONTHS.get(duration.unit, 1)).to_integral()
    )
    return whole and duration.amount > 0 and (duration.unit in IN_MONTHS or duration.unit in _DAYS)


def anniversary(start: date, durations: Sequence[Duration]) -> date:
    """The day on which what follows after all `durations` begins, counted from `start` as one stretch."""
    months = sum(int(d.amount * IN_MONTHS[d.unit]) for d in durations if d.unit in IN_MONTHS)
    days = sum(int(d.amount) * _DAYS[d.unit] for d in durations if d.unit in _DAYS)
    corresponding: date = start + relativedelta(months=months)
    return corresponding + timedelta(days=days)


def end_of_term(start: date, durations: Sequence[Duration]) -> date:
    """The last day of a stretch that begins on `start`."""
    return anniversary(start, durations) - _ONE


def clear_days_before(end: date, notice: Duration, holidays: Collection[date]) -> date:
    """The last day on which notice leaves the whole of `notice` clear before the day `end`; not moved to a business day."""
    match notice.unit:
        case Unit.MONTHS | Unit.YEARS:
            corresponding: date = end - relativedelta(months=math.ceil(notice.amount * IN_MONTHS[notice.unit]))
            return corresponding - _ONE
        case Unit.BUSINESS_DAYS:
            return _business_days_before(end, math.ceil(notice.amount), holidays)
        case Unit.BUSINESS_HOURS:
            return _business_days_before(end, math.ceil(notice.amount / _HOURS_OF_WORK), holidays)
        case Unit.DAYS | Unit.WEEKS:
            return end - timedelta(days=math.ceil(notice.amount * _DAYS[notice.unit])) - _ONE
        case _:
            hours = notice.amount if notice.unit is Unit.HOURS else notice.amount / Decimal(60)
            return end - timedelta(days=math.ceil(hours / _HOURS_OF_A_DAY)) - _ONE


def before(day: date, lead: Duration, holidays: Collection[date]) -> date:
    """The business day that lies `lead` before `day`, or the one before that."""
    if lead.unit in IN_MONTHS:
        early = day - relativedelta(months=math.ceil(lead.amount * IN_MONTHS[lead.unit]))
    elif lead.unit is Unit.BUSINESS_DAYS:
        early = _business_days_before(day, math.ceil(lead.amount) - 1, holidays)
    else:
        early = day - timedelta(days=math.ceil(lead.amount * _DAYS.get(lead.unit, 1)))
    return business_day_until(early, holidays)


def is_business_day(day: date, holidays: Collection[date]) -> bool:
    """Monday to Friday, and no public holiday that is counted."""
    return day.weekday() < 5 and day not in holidays


def business_day_until(day: date, holidays: Collection[date]) -> date:
    """The day itself if it is a business day, else the last one before it."""
    while not is_business_day(day, holidays):
        day -= _ONE
    return day


def _business_days_before(end: date, number: int, holidays: Collection[date]) -> date:
    """The business day that leaves `number` business days clear before the day `end`."""
    day, left = end - _ONE, number
    while left > 0 or not is_business_day(day, holidays):
        left -= is_business_day(day, holidays)
        day -= _ONE
    return day
