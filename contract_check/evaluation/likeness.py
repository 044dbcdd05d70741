"""When two values say the same, and when two quotes meet.

Only for scoring against labels: there an annotator's "24 hours" and the program's "1 days" are one
answer. Against a rule nothing is converted like this (see rules/comparing).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from contract_check.language.quantities import read_duration
from contract_check.model.values import IN_MONTHS, Canonical, Duration, Unit

_HOURS = {Unit.MINUTES: Decimal(1) / 60, Unit.HOURS: Decimal(1), Unit.DAYS: Decimal(24), Unit.WEEKS: Decimal(168)}
_WORKING_HOURS = {Unit.BUSINESS_HOURS: 1, Unit.BUSINESS_DAYS: 8}
_DAYS_PER_MONTH = (Decimal(30), Decimal(365) / 12)  # "30 days" and "365 days" where a month and a year are meant
_WORD = re.compile(r"[a-z0-9%.]+")


def same_value(expected: Canonical, found: Canonical | None) -> bool:
    """Whether two canonical values give the same answer.

    >>> same_value("24 hours", "1 days"), same_value("30 days", "1 months"), same_value("8 hours", "8 business_hours")
    (True, True, False)
    """
    if found is None or isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    if isinstance(expected, list) or isinstance(found, list):
        return _folded_names(expected) == _folded_names(found)
    if isinstance(expected, int | float) and isinstance(found, int | float):
        return abs(expected - found) < 1e-6
    one, two = read_duration(str(expected)), read_duration(str(found))
    if isinstance(one, Duration) and isinstance(two, Duration):
        return _same_duration(one, two)
    return str(expected).strip().lower() == str(found).strip().lower()


def _folded_names(value: Canonical) -> set[str]:
    """The members of a set, for comparing: one blank between words, lower case."""
    return {" ".join(str(name).lower().split()) for name in (value if isinstance(value, list) else [value])}


def quotes_meet(expected: Iterable[str], quote: str) -> bool:
    """Whether half of the shorter quote's words stand in the other."""
    words = Counter(_WORD.findall(quote.lower()))
    for label in expected:
        theirs = Counter(_WORD.findall(label.lower()))
        shared = (words & theirs).total()
        if shared >= 0.5 * max(1, min(words.total(), theirs.total())):
            return True
    return False


def _same_duration(one: Duration, two: Duration) -> bool:
    for scale in (_HOURS, IN_MONTHS, _WORKING_HOURS):
        if one.unit in scale and two.unit in scale:
            return one.amount * scale[one.unit] == two.amount * scale[two.unit]
    hours = next((d for d in (one, two) if d.unit in _HOURS), None)
    months = next((d for d in (one, two) if d.unit in IN_MONTHS), None)
    if hours is None or months is None:
        return False
    days, count = hours.amount * _HOURS[hours.unit] / 24, months.amount * IN_MONTHS[months.unit]
    return any(abs(days - length * count) < Decimal("0.001") for length in _DAYS_PER_MONTH)
