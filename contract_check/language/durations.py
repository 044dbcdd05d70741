"""Periods as contracts write them: "seventy-two (72) hours", "2 Business Days", "a calendar month", "24-48 hours", "4h"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from contract_check.language.numbers import NOT_A_NUMBER, read_number
from contract_check.language.ordinals import COUNTED_DAY, read_ordinal_period
from contract_check.language.quantity import BLANK_FIGURE, CONTRADICTION, IS_BLANK, NUMBER, Quantity, QuantityKind
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

_UNITS: dict[str, Unit] = {
    "minute": Unit.MINUTES,
    "min": Unit.MINUTES,
    "hour": Unit.HOURS,
    "hr": Unit.HOURS,
    "day": Unit.DAYS,
    "week": Unit.WEEKS,
    "month": Unit.MONTHS,
    "year": Unit.YEARS,
    "yr": Unit.YEARS,
    "h": Unit.HOURS,
    "d": Unit.DAYS,
    "bd": Unit.BUSINESS_DAYS,
    "wd": Unit.BUSINESS_DAYS,
    "bh": Unit.BUSINESS_HOURS,
    "quarter": Unit.MONTHS,
    "annum": Unit.YEARS,
    "fortnight": Unit.WEEKS,
}
_FACTORS = {"quarter": 3, "fortnight": 2}
_BUSINESS = {Unit.DAYS: Unit.BUSINESS_DAYS, Unit.HOURS: Unit.BUSINESS_HOURS, Unit.MINUTES: Unit.BUSINESS_HOURS}
_DURATION = late_pattern(
    rf"""
    (?<![\w.$€£/])
    (?:
        (?P<blank>{BLANK_FIGURE})(?:\s*\([^)]{{0,20}}\))?
      | (?P<draft>[\[(]\s*)?                                       # [30] days, (30) days
        {NOT_A_NUMBER}(?P<first>{NUMBER})
        (?:\s*[(\[/]\s*(?P<second>{NUMBER})\s*[)\]/])?            # seventy-two (72), 2 /two/
        (?:\s*(?:-|–|—|to|or|and)\s*(?P<upper>{NUMBER})(?:\s*\(\s*{NUMBER}\s*\))?)?  # 24-48, 30 to 60
        (?(draft)\s*[\])])
      | (?P<article>an?|one\s+full
          |(?:(?<=within\s)|(?<=inside\s))the(?=\s+hour\b(?!\s+of)))    # within the hour
        (?=\s+(?:calendar|full|whole|business|working|hour|day|week|fortnight|month|year|quarter))
      | (?P<half>half\s+an?|one[\s-]half)
    )
    \+?[\s-]*                                                    # 7+ days
    (?:or\s+more\s+(?=(?:calendar\s+|business\s+)?(?:day|week|month)s(?:['’]|\s+(?:before|prior|in\s+advance|ahead))))?  # 10 or more days' notice
    (?:(?:full|whole|consecutive|successive|continuous|clock|elapsed|additional|prior|further|more|extra)\s+)?
    (?:\(?(?P<basis>calendar|business|bus\.?|biz\.?|working|banking|operating|office|support|service
      | workdays?(?=\s*(?:hour|day))|work(?=[\s-]+(?:hour|day)))\)?[\s-]+)?
    (?P<unit>minute|min(?=s?\b)|hour|hr|day|week|fortnight|month|year|yr|quarter
      | (?:(?<=\d)(?:h|bd|wd|bh)|(?<=\d\ )(?:h|bd|wd|bh))(?!['’]|[\s-]*(?:clock|[/x×*]))  # 4h, 2 BD; not "24h clock"
      | (?<=\d\d)d|(?<=[5-9])d                                    # 30d; not "3D"
    )(?P<plural>s|\(s\))?\b(?![\s-]+to[\s-]+month)
    (?P<after>\s+(?:during|of|within|in)\s+(?:(?:regular|normal|our|the|stated)\s+)?
      (?:business|working|office|service|support|(?:help|service)[\s-]?desk)\s+(?:hours|time))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HOURS_PER_DAY = late_pattern(r"24\s*(?:/|x|×|\*|by)\s*7", re.IGNORECASE)
_HOUR_SIGNS = ("h", "H")
# How much of each day or week, which is no period: "twenty-four (24) hours a day, seven (7) days a week".
_RATE = late_pattern(
    rf"(?:{NUMBER})(?:\s*\(\s*{NUMBER}\s*\))?[\s-]*"
    r"(?:hours?|hrs?\.?)(?:\s+(?:in\s+)?(?:an?|per|each|every)[\s-]+day\b|\s*/\s*day\b)"
    rf"(?:(?:,|\s+and)?\s*(?:{NUMBER})(?:\s*\(\s*{NUMBER}\s*\))?[\s-]*days?\s+(?:an?|per|each|every)\s+(?:week|year)\b)?",
    re.IGNORECASE,
)
_A_DAY = late_pattern(
    r",?\s*(?:a|per|each|every|/)\s*day\b|\s+daily\b|,?\s*(?:7|seven)\s+days\b|\s+(?:CET|CEST|UTC|GMT|EST|local)\b"
)
_TIME_BEFORE = late_pattern(
    r"(?:\b(?:at|from|until|till|by|and|between)|(?<!\bup )\bto|\d\s*h?\s*[-–—]|\d[:.])\s*\Z", re.IGNORECASE
)
_COUNTED_DAY = late_pattern(COUNTED_DAY, re.IGNORECASE)
# What a number ranks or counts off, so that the one behind the dash stands alone: "Severity 1 - 4 hours".
_RANK_BEFORE = late_pattern(
    r"\b(?:severity|sev|priority|prio|level|tier|category|class|phase|stage|step)(?:\s*[.#])?\s*\Z", re.IGNORECASE
)
_DASHES = ("-", "–", "—")


def find_durations(text: str) -> Iterator[Quantity]:
    """The periods of a text, in order."""
    rated = 0  # where "24 hours a day" ends, of which "a day" is no period either
    for match in _DURATION.finditer(text):
        if rate := _RATE.match(text, match.start()):
            rated = rate.end()
        if match.start() < rated:
            continue
        if _HOURS_PER_DAY.match(text, match.start()) or (match["unit"] in _HOUR_SIGNS and _is_time_of_day(match)):
            continue
        yield _duration_of(_behind_its_rank(match))


def _behind_its_rank(match: re.Match[str]) -> re.Match[str]:
    """The period alone, where what looks like the lower end of a range ranks it: "Priority 2 – 8 hours"."""
    text, start = match.string, match.start()
    if not match["upper"] or text[match.end("first") : match.start("upper")].strip() not in _DASHES:
        return match
    ranked = _RANK_BEFORE.search(text, max(0, start - 12), start)
    return (_DURATION.match(text, match.start("upper")) or match) if ranked else match


def _is_time_of_day(match: re.Match[str]) -> bool:
    """Whether "17 h" is an hour of the day or a share of it, and no period: "from 9 to 17 h", "24 h a day"."""
    text, (start, end) = match.string, match.span()
    if _A_DAY.match(text, end):
        return True
    last = read_number(match["upper"] or match["first"] or "")
    within_a_day = last is not None and last <= 24
    return within_a_day and bool(match["upper"] or _TIME_BEFORE.search(text, max(0, start - 12), start))


def _duration_of(match: re.Match[str]) -> Quantity:
    start, end = match.span()
    blank = Quantity(QuantityKind.BLANK, start, end, None, problem=IS_BLANK, measures=QuantityKind.DURATION)
    if match["blank"]:
        return blank
    unit = _UNITS[match["unit"].lower()]
    basis = (match["basis"] or "").lower()
    if (basis and basis != "calendar") or match["after"]:
        unit = _BUSINESS.get(unit, unit)
    if match["half"]:
        amount: Decimal | None = Decimal("0.5")
    elif match["article"]:
        amount = Decimal(1)
    else:
        amount = read_number(match["first"])
        if match["second"] and read_number(match["second"]) != amount:
            return replace(blank, kind=QuantityKind.DURATION, problem=CONTRADICTION, measures=None)
    factor = _FACTORS.get(match["unit"].lower(), 1)
    if amount is None:
        return blank
    if unit is Unit.BUSINESS_HOURS and match["unit"].lower().startswith("min"):
        amount /= 60  # working minutes are a share of a working hour
    value = Duration(amount * factor, unit, match[0])
    low = None
    if match["upper"]:
        upper = read_number(match["upper"])
        if upper is not None and upper > amount:
            low, value = value, Duration(upper * factor, unit, match[0])
    return Quantity(QuantityKind.DURATION, match.start(), match.end(), value, low)


def find_ordinals(text: str) -> Iterator[Quantity]:
    """Days that are counted off: "not later than the sixtieth (60th) day following the end"."""
    for match in _COUNTED_DAY.finditer(text):
        value = read_ordinal_period(match)
        if value is not None:
            yield Quantity(QuantityKind.DURATION, match.start(), match.end(), value)
