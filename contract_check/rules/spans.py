"""How long a duration can be on the calendar, so that unlike units are compared honestly.

Like units are compared exactly: minutes, hours, days and weeks with each other (a day is 24 hours),
months with years (a year is twelve months), business hours with business hours, business days with
business days. Unlike units are compared as spans, from the shortest to the longest that the words
can mean:

- a month is 28 to 31 days; six months are 181 to 184; a year is 365 or 366;
- a business day can run over weekends and up to two public holidays in each started week of five,
  so one business day is 1 to 5 days of the calendar, ten are 12 to 18;
- business hours stop overnight: eight of them make one business day, a shorter count as little as
  its own hours.

So thirty days and one month decide nothing (a month can be 28 or 31 days), 31 days are at least a
month, and two business days can, but need not, be longer than 48 hours.

>>> span_of(Duration(Decimal(2), Unit.BUSINESS_DAYS))
(Decimal('48'), Decimal('144'))
"""

from __future__ import annotations

from calendar import monthrange
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cache

from contract_check.model.values import IN_MONTHS, Duration, Unit

# In minutes, since an hour is no exact sixtieth: 480 minutes are 8 hours, and no longer.
_MINUTES = {Unit.MINUTES: 1, Unit.HOURS: 60, Unit.DAYS: 24 * 60, Unit.WEEKS: 7 * 24 * 60}
_WORKING_HOURS = (Decimal(8), Decimal(12))  # of one business day, at the least and at the most
_HOLIDAYS = 2  # public holidays in one started week of five business days


def never_longer(one: Duration, other: Duration) -> bool:
    """Whether `one` is as long as `other` or shorter, whatever the calendar."""
    (_, high), (other_low, _) = _spans(one, other)
    return high <= other_low


def always_longer(one: Duration, other: Duration) -> bool:
    """Whether `one` is longer than `other`, whatever the calendar."""
    (low, _), (_, other_high) = _spans(one, other)
    return low > other_high


def span_of(duration: Duration) -> tuple[Decimal, Decimal]:
    """The fewest and the most hours of calendar time that a duration can be."""
    amount, unit = duration.amount, duration.unit
    if unit in _MINUTES:
        return amount * _MINUTES[unit] / 60, amount * _MINUTES[unit] / 60
    if unit in IN_MONTHS:
        months = amount * IN_MONTHS[unit]
        least, most = _days_of_months(int(months))
        part = months - int(months)
        return (least + part * 28) * 24, (most + part * 31) * 24
    if unit is Unit.BUSINESS_HOURS:
        days = (amount / 8).to_integral_value(ROUND_CEILING)
        return amount, span_of(Duration(days, Unit.BUSINESS_DAYS))[1]
    if not amount:
        return Decimal(0), Decimal(0)
    whole = amount.to_integral_value(ROUND_CEILING)
    weeks_at_least = max((whole - 1) / 5, Decimal(0)).to_integral_value(ROUND_FLOOR)
    weeks_at_most = (whole / 5).to_integral_value(ROUND_CEILING)
    return (amount + 2 * weeks_at_least) * 24, (whole + (2 + _HOLIDAYS) * weeks_at_most) * 24


def _spans(one: Duration, other: Duration) -> tuple[tuple[Decimal, Decimal], tuple[Decimal, Decimal]]:
    """Both durations on one scale: their own where they share it, hours of the calendar otherwise."""
    units = {one.unit, other.unit}
    for scale in (_MINUTES, IN_MONTHS, {Unit.BUSINESS_HOURS: 1}, {Unit.BUSINESS_DAYS: 1}):
        if units <= set(scale):
            exact = [duration.amount * scale[duration.unit] for duration in (one, other)]
            return (exact[0], exact[0]), (exact[1], exact[1])
    if units == {Unit.BUSINESS_HOURS, Unit.BUSINESS_DAYS}:
        return _working_span(one), _working_span(other)
    return span_of(one), span_of(other)


def _working_span(duration: Duration) -> tuple[Decimal, Decimal]:
    if duration.unit is Unit.BUSINESS_HOURS:
        return duration.amount, duration.amount
    return duration.amount * _WORKING_HOURS[0], duration.amount * _WORKING_HOURS[1]


@cache
def _days_of_months(months: int) -> tuple[int, int]:
    """The fewest and the most days of so many calendar months in a row, over every starting month."""
    years, rest = divmod(months, 12)
    if not months:
        return 0, 0
    lengths = [monthrange(year, month)[1] for year in range(2001, 2009) for month in range(1, 13)]
    parts = [sum(lengths[start : start + rest]) for start in range(48)]
    leap_years = years // 4
    fewest, most = 365 * years + leap_years, 365 * years + leap_years + (1 if years % 4 else 0)
    return fewest + min(parts), most + max(parts)
