"""How a wording of a credit becomes a share of one month's fees.

A share of a year's fees is worth twelve times as much of a month's; the fees of fifteen days are half of
it; of several steps without a cap the largest counts, and none where the credit grows with every hour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from contract_check.extractors.columns import cells_of, figure_under
from contract_check.extractors.framework import Found, Reading, Unreadable
from contract_check.extractors.sla.credit_bounds import GIVEN, bounded
from contract_check.extractors.sla.credit_tiers import credit_tiers
from contract_check.extractors.sla.credit_words import for_failure
from contract_check.extractors.sla.matters import figures_of
from contract_check.language.clauses import Clause, Paper
from contract_check.model.values import Duration, Percent, Unit


def percent_of(clause: Clause, match: re.Match[str]) -> Found:
    """The cap; a share of a year's fees is worth twelve times as much of one month's."""
    quantity = clause.quantity_at(match.start("p"))
    if quantity is None:
        return None
    if not isinstance(quantity.value, Percent):
        return Unreadable(quantity.problem) if quantity.value is None else None
    amount = quantity.value.amount
    if re.search(r"PERCENT[^|]{0,12}$", clause.surface[: match.start("p")]) and 70 <= amount < 100:
        return None  # the upper end of a tier of availability
    tail = clause.surface[match.end("p") : match.end("p") + 60]
    if re.match(r" of (?:the |CUSTOMER's |its |total |aggregate |such )*(?:annual|yearly)", tail):
        amount *= 12
    elif re.match(r" of (?:the |CUSTOMER's |its |total |aggregate |such )*quarterly", tail):
        amount *= 3
    return Percent(amount, quantity.value.words)


def months_of(clause: Clause, match: re.Match[str]) -> Found:
    """One month of fees is 100, fifteen days are 50."""
    quantity = clause.quantity_at(match.start("d"))
    if quantity is None or not isinstance(quantity.value, Duration):
        return None
    value = quantity.value
    share = {
        Unit.MONTHS: value.amount * 100,
        Unit.WEEKS: value.amount * 100 * 7 / 30,
        Unit.DAYS: value.amount * 100 / 30,
    }.get(value.unit)
    if share is not None and re.match(
        r"[^|;,.]{0,40} (?:per|in any|in a|each) (?:calendar )?quarter", clause.surface[match.end("d") :]
    ):
        share /= 3
    if share is None or (value.unit is Unit.DAYS and value.amount < 2):
        return None
    return Percent(share.quantize(Decimal(1)), value.words)


def tiers(paper: Paper) -> Iterator[Reading]:
    """The largest tier of the credit tables."""
    tiers = credit_tiers(paper)
    if tiers:
        largest = max(tiers, key=lambda tier: tier.credit)
        weight = -2 if largest.availability is not None else -3
        yield Reading(Percent(largest.credit), largest.span, "largest tier of the credit table", weight=weight)


def whole_month(clause: Clause, match: re.Match[str]) -> Found:
    """100, where the fee of the month is given back for a missed level."""
    return Percent(Decimal(100)) if for_failure(clause) else None


def in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a row whose table has a column for the ceiling of the credits."""
    if not any(re.search(GIVEN, cell.title) for cell in cells_of(clause)):
        return None
    quantity = figure_under(clause, r"\b(?:ceiling|cap|maximum|max|limit)\b", "PERCENT")
    return quantity.value if quantity and isinstance(quantity.value, Percent) else None


def of_what_was_given(clause: Clause, match: re.Match[str]) -> Found:
    """The bound, where "it" is what the sentence before gives for a missed level."""
    return (
        bounded(clause, match) if re.search(GIVEN, clause.before) and not re.search(NOT_GIVEN, clause.surface) else None
    )


_LOWER_LEVEL = re.compile(r"\b(?:below|under|less than|lower than|short of|between|from|to|and|<)\s?$")


def largest_step(clause: Clause, match: re.Match[str]) -> Found:
    """The largest of the reductions that one sentence gives for several levels of availability."""
    if not for_failure(clause) or re.search(
        r"\b(?:for|per) (?:each|every)|\bper (?:started|full|hour|0\.|PERCENT|DURATION)", clause.surface
    ):
        return None
    surface = clause.surface
    levels = [
        at
        for at, _, q in figures_of(clause, "PERCENT")
        if isinstance(q.value, Percent) and q.value.amount >= 90 and _LOWER_LEVEL.search(surface[:at])
    ]
    if len(levels) < 2:
        return None
    shares = [
        q.value
        for at, _, q in figures_of(clause, "PERCENT")
        if at > levels[0]
        and isinstance(q.value, Percent)
        and not 90 <= q.value.amount < 100
        and not _LOWER_LEVEL.search(surface[:at])
    ]
    return max(shares, key=lambda share: share.amount) if len(shares) >= len(levels) else None


def months_for_failure(clause: Clause, match: re.Match[str]) -> Found:
    """Fees of so many months or days as a share, where they are given back for a missed level."""
    return months_of(clause, match) if for_failure(clause) else None


NOT_GIVEN = (
    r"\b(?:liabilit\w+(?! in liquidated)|liable|indemnif\w+|promotional|referral|(?<!liquidated )damages|interest|late payment|overdue|deposit|price increase|insurance|tax\w*|discount(?:ed)? rate|"
    r"loan|borrow\w*|budget\w*|store credit|purchas\w+|volume|commission\w*|salar\w+|terminat\w+ (?:fee|charge)s?|bonus)\b"
)
_EACH = re.compile(
    r"[^|.;]{0,80}\b(?:for (?:each|every)|per (?:hour|day|minute|incident|full|started|DURATION)|each (?:hour|DURATION))"
)


def single(clause: Clause, match: re.Match[str]) -> Found:
    """The one credit for a missed level; none where it grows with every hour."""
    if not for_failure(clause) or _EACH.match(clause.surface, match.end()):
        return None
    return percent_of(clause, match)


def largest_single(clause: Clause, match: re.Match[str]) -> Found:
    """The largest of the credits that one sentence gives for several levels."""
    found = single(clause, match)
    if not isinstance(found, Percent):
        return found
    more = [
        clause.quantity_at(m.start(1))
        for m in re.finditer(r"(?:equal to|of|equivalent to) (PERCENT)(?= of)", clause.surface)
    ]
    values = [q.value for q in more if q and isinstance(q.value, Percent)]
    return max([found, *values], key=lambda value: value.amount)


def largest_reduction(clause: Clause, match: re.Match[str]) -> Found:
    """The largest share by which the fee is reduced for a missed level."""
    if not for_failure(clause) or _EACH.match(clause.surface, match.end()):
        return None
    shares = [clause.quantity_at(m.start(1)) for m in re.finditer(r"reduced by (PERCENT)", clause.surface)]
    values = [q.value for q in shares if q and isinstance(q.value, Percent)]
    return max(values, key=lambda value: value.amount, default=None)
