"""How a wording of a credit becomes a share of one month's fees.

A share of a year's fees is worth twelve times as much of a month's; the fees of fifteen days are half of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.columns import cells_of, figure_under
from contract_check.extractors.framework import Found, Reading, Unreadable
from contract_check.extractors.sla.credit_bounds import GIVEN, bounded
from contract_check.extractors.sla.credit_tiers import credit_tiers
from contract_check.extractors.sla.credit_words import of_a_month
from contract_check.language.clauses import Clause, Paper
from contract_check.model.values import Duration, Percent, Unit

# What is given for something else than a missed level.
NOT_GIVEN = (
    r"\b(?:liabilit\w+(?! in liquidated)|liable|indemnif\w+|promotional|referral|"
    r"(?<!liquidated )damages|interest|late payment|overdue|deposit|price increase|insurance|"
    r"tax\w*|discount(?:ed)? rate|loan|borrow\w*|budget\w*|store credit|purchas\w+|volume|"
    r"commission\w*|salar\w+|terminat\w+ (?:fee|charge)s?|bonus)\b"
)


_NEAR = 400  # characters above a line of conditions


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
    return of_a_month(quantity.value, clause.surface[match.end("p") : match.end("p") + 60])


def months_of(clause: Clause, match: re.Match[str]) -> Found:
    """One month of fees is 100, fifteen days are 50."""
    quantity = clause.quantity_at(match.start("d"))
    if quantity is None or not isinstance(quantity.value, Duration):
        return None
    if re.match(
        r"(?:'s?|s')? ?(?:\([^)]*\) )?(?:after|from|following|before|prior|ago|in advance)\b",
        clause.surface[match.end("d") :],
    ):
        return None  # a time in which something is given, and not the fees of that time
    value = quantity.value
    if value.words.lower().endswith("quarter") and re.match(
        r" of (?:the|that|its|such)\b", clause.surface[match.end("d") :]
    ):
        return Percent(Decimal(25), value.words)  # "a quarter of the fee"
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


def in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a row whose table has a column for the ceiling of the credits."""
    if not any(re.search(GIVEN, cell.title) for cell in cells_of(clause)):
        return None
    quantity = figure_under(clause, r"\b(?:ceiling|cap|maximum|max|limit)\b", "PERCENT")
    return quantity.value if quantity and isinstance(quantity.value, Percent) else None


def of_what_was_given(clause: Clause, match: re.Match[str]) -> Found:
    """The bound, where "it" is what the sentence before gives for a missed level."""
    given = re.search(GIVEN, clause.before) and not re.search(NOT_GIVEN, clause.surface)
    return bounded(clause, match) if given else None


def of_what_is_given_above(clause: Clause, match: re.Match[str]) -> Found:
    """The bound in a line of conditions, below what is given for a missed level."""
    above = clause.document.text[max(0, clause.span.start - _NEAR) : clause.span.start].lower()
    return of_what_was_given(replace(clause, before=f"{clause.heading} {above} {clause.before}"), match)
