"""Which of two values of a term serves the customer better.

`favour` gives a number that grows with the customer's interest. It ranks values of one document
for the choice of the governing one; it never decides whether a requirement is met (that is the
rules' comparison, which does not convert units).
"""

from __future__ import annotations

from contract_check.model.term import Better, TermDefinition
from contract_check.model.values import (
    Amounts,
    Choice,
    Duration,
    Fees,
    Flag,
    Names,
    OpenDuration,
    Percent,
    Unit,
    Value,
)

# Rough hours, for ranking alone; a working day has eight of them but takes a day to pass.
_HOURS = {
    Unit.MINUTES: 1 / 60,
    Unit.HOURS: 1.0,
    Unit.BUSINESS_HOURS: 3.0,
    Unit.DAYS: 24.0,
    Unit.BUSINESS_DAYS: 33.6,
    Unit.WEEKS: 168.0,
    Unit.MONTHS: 730.0,
    Unit.YEARS: 8760.0,
}
_LOW_IS_GOOD = (Better.SHORTER, Better.LOWER, Better.FALSE)


def favour(value: Value, term: TermDefinition) -> float:
    """How much `value` serves the customer; comparable within one term only."""
    size = _size(value, term)
    return -size if term.better in _LOW_IS_GOOD else size


def rough_hours(value: Duration) -> float:
    """About how many hours a duration takes, to find the longer of two; never to compare with a level."""
    return float(value.amount) * _HOURS[value.unit]


def _size(value: Value, term: TermDefinition) -> float:
    match value:
        case Duration():
            return rough_hours(value)
        case OpenDuration():
            return _open_size(value, term)
        case Percent():
            return float(value.amount)
        case Flag():
            return float(value.given)
        case Choice():
            # Choices are listed best first.
            return -float(term.allowed.index(value.word)) if value.word in term.allowed else 0.0
        case Names():
            return float(len(value.names))
        case Amounts():
            return max(
                (
                    float(a.amount)
                    if not isinstance(a, Fees)
                    else 1e5 * float(a.months if a.months is not None else 24)
                    for a in value.amounts
                ),
                default=0.0,
            )


def _open_size(value: OpenDuration, term: TermDefinition) -> float:
    """Without a figure: the worst that a duty can be, but better than a right to give none."""
    if value.kind == "indefinite":
        return 1e9
    return 1e8 if term.better is Better.SHORTER else 0.5
