"""Ends of terms and last days for notice, by a table; and what must hold for any of them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from ruamel.yaml import YAML

from contract_check.findings.days import (
    anniversary,
    before,
    business_day_until,
    clear_days_before,
    end_of_term,
    is_business_day,
)
from contract_check.findings.public_holidays import holidays_of
from contract_check.model.values import Duration, Unit

TABLE: dict[str, list[dict[str, Any]]] = YAML(typ="safe").load(Path(__file__).with_name("days.yaml"))


def duration(words: str) -> Duration:
    amount, unit = words.split()
    return Duration(Decimal(amount), Unit(unit))


@pytest.mark.parametrize("row", TABLE["end_of_term"], ids=lambda row: f"{row['start']} {row['terms']}")
def test_end_of_term(row: dict[str, Any]) -> None:
    assert end_of_term(row["start"], [duration(words) for words in row["terms"]]) == row["end"]


@pytest.mark.parametrize("row", TABLE["notice"], ids=lambda row: f"{row['notice']} before {row['end']}")
def test_notice(row: dict[str, Any]) -> None:
    holidays = frozenset(row.get("holidays", ()))
    clear = clear_days_before(row["end"], duration(row["notice"]), holidays)
    assert (clear, business_day_until(clear, holidays)) == (row["clear"], row["day"])


DAYS = some.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(DAYS, some.integers(0, 400))
def test_clear_days_are_clear(end: date, number: int) -> None:
    last = clear_days_before(end, Duration(Decimal(number), Unit.DAYS), frozenset())
    assert (end - last).days - 1 == number


@given(DAYS, some.integers(0, 60))
def test_clear_business_days_are_clear(end: date, number: int) -> None:
    last = clear_days_before(end, Duration(Decimal(number), Unit.BUSINESS_DAYS), frozenset())
    between = (last + timedelta(days=n) for n in range(1, (end - last).days))
    assert sum(is_business_day(day, frozenset()) for day in between) >= number
    assert is_business_day(last, frozenset())


@given(DAYS, some.integers(1, 60))
def test_a_term_of_months_is_never_longer_than_its_months(start: date, number: int) -> None:
    months = Duration(Decimal(number), Unit.MONTHS)
    assert end_of_term(start, [months]) < anniversary(start, [months])
    assert anniversary(start, [months]).day <= start.day


@given(DAYS, some.integers(1, 24))
def test_longer_notice_is_never_later(end: date, number: int) -> None:
    shorter, longer = (
        clear_days_before(end, Duration(Decimal(n), Unit.MONTHS), frozenset()) for n in (number, number + 1)
    )
    assert longer < shorter


def test_the_day_to_start_is_a_business_day() -> None:
    assert before(date(2027, 1, 29), duration("5 days"), frozenset()) == date(2027, 1, 22)
    assert before(date(2027, 1, 29), duration("2 months"), frozenset()) == date(2026, 11, 27)  # the 29th is a Sunday


@pytest.mark.parametrize(
    ("place", "code", "day"),
    [
        ("England and Wales", "GB-ENG", date(2027, 3, 29)),
        ("Germany", "DE", date(2027, 10, 3)),
        ("New York", "US-NY", date(2027, 7, 5)),
        ("Ontario", "CA-ON", date(2027, 7, 1)),
        ("Ireland", "IE", date(2027, 3, 17)),
    ],
)
def test_public_holidays_of_a_place(place: str, code: str, day: date) -> None:
    found, days = holidays_of(place, (2027,))
    assert found == code
    assert day in days


@pytest.mark.parametrize("place", ["Atlantis", "", "HolidayBase", "Delaware Courts"])
def test_a_place_that_is_not_known_has_no_holidays(place: str) -> None:
    assert holidays_of(place, (2027,)) == ("", frozenset())
