"""Values held against levels, from `cases/comparisons.yaml`, and the laws of comparing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from known_terms import TERMS, case_rows, value_of

from contract_check.model.finding import Outcome
from contract_check.model.values import Amounts, Duration, Fees, Flag, Percent, Unit
from contract_check.rules.comparing import compare
from contract_check.rules.levels import parse_level
from contract_check.rules.spans import span_of

BREACH, DEPRECATION, CAP = (
    TERMS["security.breach_notice"],
    TERMS["sla.deprecation_notice"],
    TERMS["commercial.liability_cap"],
)
durations = some.builds(Duration, some.integers(0, 400).map(Decimal), some.sampled_from(Unit))
percents = some.decimals(0, 100, places=2)
months = some.integers(0, 60)


@pytest.mark.parametrize("case", case_rows("comparisons"))
def test_comparison(case: dict[str, Any]) -> None:
    term = TERMS[case["term"]]
    value = value_of(term, case["value"], case.get("words", ""))
    got = compare(value, parse_level(case["level"], term), term)
    assert got.outcome == case["outcome"], got.reason
    assert case.get("because", "") in got.reason


def words_of(duration: Duration) -> str:
    return duration.canonical.replace("_", " ")


def longer(one: Duration, other: Duration) -> bool:
    """As long or longer for certain: more of the same unit, or of the calendar in every case."""
    if one.unit is other.unit:
        return one.amount >= other.amount
    return span_of(one)[0] >= span_of(other)[1]


@given(durations, durations, durations)
def test_a_stricter_deadline_never_turns_a_gap_into_met(value: Duration, strict: Duration, loose: Duration) -> None:
    if not longer(loose, strict):
        return
    strictly = compare(value, parse_level(f"within {words_of(strict)}", BREACH), BREACH).outcome
    loosely = compare(value, parse_level(f"within {words_of(loose)}", BREACH), BREACH).outcome
    if strictly is Outcome.MET:
        assert loosely is Outcome.MET
    if loosely is Outcome.BELOW:
        assert strictly is Outcome.BELOW


@given(durations, durations, durations)
def test_a_longer_notice_never_turns_met_into_a_gap(short: Duration, long: Duration, bound: Duration) -> None:
    if not longer(long, short):
        return
    level = parse_level(f"at least {words_of(bound)}", DEPRECATION)
    if compare(short, level, DEPRECATION).outcome is Outcome.MET:
        assert compare(long, level, DEPRECATION).outcome is Outcome.MET


@given(durations)
def test_a_duration_meets_itself_on_either_side(value: Duration) -> None:
    assert compare(value, parse_level(f"within {words_of(value)}", BREACH), BREACH).outcome is Outcome.MET
    assert compare(value, parse_level(f"at least {words_of(value)}", DEPRECATION), DEPRECATION).outcome is Outcome.MET


@given(durations, durations)
def test_no_duration_is_below_on_both_sides(value: Duration, bound: Duration) -> None:
    within = compare(value, parse_level(f"within {words_of(bound)}", BREACH), BREACH).outcome
    at_least = compare(value, parse_level(f"at least {words_of(bound)}", DEPRECATION), DEPRECATION).outcome
    assert (within, at_least) != (Outcome.BELOW, Outcome.BELOW)


@given(percents, percents, percents)
def test_percentages_keep_their_order(value: Decimal, one: Decimal, other: Decimal) -> None:
    term, (low, high) = TERMS["sla.uptime"], sorted((one, other))
    strict = compare(Percent(value), parse_level(f"at least {high}%", term), term).outcome
    loose = compare(Percent(value), parse_level(f"at least {low}%", term), term).outcome
    assert strict is not Outcome.MET or loose is Outcome.MET


@given(some.lists(months, min_size=1, max_size=3), months, months)
def test_a_higher_cap_never_turns_met_into_a_gap(given_months: list[int], more: int, bound: int) -> None:
    level = parse_level(f"at least {bound} months fees", CAP)
    lower = Amounts(tuple(Fees(Decimal(m)) for m in given_months))
    higher = Amounts(tuple(Fees(Decimal(m + more)) for m in given_months))
    if compare(lower, level, CAP).outcome is Outcome.MET:
        assert compare(higher, level, CAP).outcome is Outcome.MET


@given(durations.filter(lambda d: d.unit in (Unit.MONTHS, Unit.YEARS, Unit.BUSINESS_DAYS)))
def test_a_span_has_its_ends_in_order(duration: Duration) -> None:
    low, high = span_of(duration)
    assert low <= high


def test_a_value_of_another_kind_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError, match=r"security\.breach_notice"):
        compare(Flag(True), parse_level("within 48 hours", BREACH), BREACH)
