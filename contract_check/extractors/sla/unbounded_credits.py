"""What is given for a missed level where nothing bounds the credits: then the largest that is given is the most.

"A credit of 10% of the monthly fee", "that month is free", "reduced by 5% below 99%, by 10% below 98%"; nothing counts
that grows with every hour.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import Found, Pattern
from contract_check.extractors.sla.credit_bounds import GIVEN
from contract_check.extractors.sla.credit_shares import months_of, percent_of
from contract_check.extractors.sla.credit_words import CREDIT, FEES, for_failure
from contract_check.extractors.sla.matters import OTHER_TRADES, figures_of
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Percent

_WHOLE = r"(?:full|entire|whole|complete|total|all(?: of)?(?: the)?)"
_LOWER_LEVEL = late_pattern(r"\b(?:below|under|less than|lower than|short of|between|from|to|and|<)\s?$")
_EACH = late_pattern(
    r"[^|.;]{0,80}\b(?:for (?:each|every)|per (?:hour|day|minute|incident|full|started|DURATION)|"
    r"each (?:hour|DURATION))"
)


# "For every 0.1% below it, …": what grows so is bounded by nothing, and an example behind it is none either.
_GROWS = late_pattern(
    r"\b(?:for|per) (?:each|every|any)(?: (?:additional|further|full|complete|started|whole|consecutive))*"
    r"(?: \(?\d[\w.)]*)? (?:PERCENT|DURATION|hour|minute|day|percent\w*|tenth|(?:\w+ )?(?:point|interval|increment|portion|incident))"
)


def _single(clause: Clause, match: re.Match[str]) -> Found:
    """The one credit for a missed level; none where it grows with every hour."""
    if not for_failure(clause) or _EACH.match(clause.surface, match.end()):
        return None
    if _GROWS.search(clause.surface, 0, match.start()) or (
        _GROWS.search(clause.before) and re.search(r"\bwould\b", clause.surface)
    ):
        return None
    return percent_of(clause, match)


def _largest_single(clause: Clause, match: re.Match[str]) -> Found:
    """The largest of the credits that one sentence gives for several levels."""
    found = _single(clause, match)
    if not isinstance(found, Percent):
        return found
    more = [
        clause.quantity_at(m.start(1))
        for m in re.finditer(r"(?:equal to|of|equivalent to) (PERCENT)(?= of)", clause.surface)
    ]
    values = [q.value for q in more if q and isinstance(q.value, Percent)]
    return max([found, *values], key=lambda value: value.amount)


def _largest_step(clause: Clause, match: re.Match[str]) -> Found:
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


def _months_for_failure(clause: Clause, match: re.Match[str]) -> Found:
    """Fees of so many months or days as a share, where they are given back for a missed level."""
    return months_of(clause, match) if for_failure(clause) else None


def _whole_month(clause: Clause, match: re.Match[str]) -> Found:
    """100, where the fee of the month is given back for a missed level."""
    return Percent(Decimal(100)) if for_failure(clause) else None


UNBOUNDED = (
    Pattern(
        "steps of reduction in one sentence",
        together(GIVEN, r"PERCENT.*PERCENT.*PERCENT.*PERCENT", r"uptime|availab|service level", without=OTHER_TRADES),
        _largest_step,
        weight=-3,
    ),
    Pattern(
        "one credit for any failure",
        rf"(?:receive|entitled to|eligible (?:for|to receive)|issue|provide|apply|grant|get|request|claim)<30>"
        rf"{CREDIT} (?:to CUSTOMER )?(?:equal to|of|in the amount of|equivalent to) (?P<p>PERCENT)(?= of)",
        _largest_single,
        weight=-3,
    ),
    Pattern(
        "one discount for any failure",
        r"(?:receive|entitled to|eligible (?:for|to receive)|issue|provide|apply|grant|get|elect|claim|"
        r"credit|refund|reduce)<60>(?P<p>PERCENT) "
        r"(?:discount (?:on|off|from)|reduction (?:of|in)|(?:credit|refund) (?:of|on|against)|(?:of|off) )"
        rf"<30>{FEES}\b",
        _single,
        weight=-3,
    ),
    Pattern(
        "the fee of the month given back",
        r"(?:\b(?:refund|credit|reimburse|return|repay|waive)(?:s|ed|ing)?\b|\bfree of charge\b)"
        rf"(?:(?!percentage|PERCENT|share|portion|\bpart\b)[^|]){{0,40}}?\b{_WHOLE} (?:\w+ ){{0,2}}{FEES}"
        r"\b<30>\b(?:month|billing (?:period|cycle))",
        _whole_month,
        weight=-1,
    ),
    Pattern(
        "the fee of the month is refunded",
        rf"\b{_WHOLE} (?:\w+ ){{0,2}}{FEES}\b(?: \w+){{0,5}} (?:is|are|will be|shall be) (?:\w+ )?"
        r"(?:refunded|credited|returned|reimbursed|waived)",
        _whole_month,
        weight=-1,
    ),
    Pattern(
        "the month is not charged",
        r"not be charged (?:\w+ )?for (?:that|the|such) (?:\w+ )?month",
        _whole_month,
        weight=-1,
    ),
    Pattern(
        "full refund of the month",
        r"\b(?:full|complete) (?:credit|refund|rebate|reimbursement)\b<30>\bmonth|"
        r"\b(?:refund|credit|reimburse|waive)s? (?:CUSTOMER )?(?:for )?the (?:full|whole|entire|complete) "
        r"(?:month|(?:of )?(?:(?:the|that|one|a) )?(?:month's|DURATION's|monthly|DURATION) (?:\w+ )?fees?)"
        r"\b",
        _whole_month,
        weight=-1,
    ),
    Pattern(
        "the month's fee waived",
        rf"{FEES} (?:\w+ ){{0,3}}(?:month|billing (?:period|cycle)) (?:is|are|will be|shall be) (?:\w+ )?"
        r"(?:waived|refunded|credited|not (?:be )?(?:charged|due|payable))|"
        rf"\bno (?:\w+ ){{0,3}}{FEES} (?:is|are|will be|shall be) (?:due|payable|charged|owed|invoiced)\b<20>"
        r"\b(?:that|the|such) (?:\w+ ){0,2}(?:month|billing (?:period|cycle))\b|"
        r"\b(?:month )?free (?:month|of charge month)\b|"
        r"\bmonth (?:of \w+ )?free\b",
        _whole_month,
        weight=-1,
    ),
    Pattern(
        "credit of a time's fees",
        rf"{CREDIT} (?:\w+ ){{0,4}}(?:equal to|equivalent to|of|for) (?P<d>DURATION)(?:'s?|s')? ?"
        rf"(?:\(\w+\) )?(?:worth )?(?:of )?(?:the |CUSTOMER's )?(?:\w+ ){{0,3}}(?:{FEES}|services?\b)"
        r"(?!<60>(?:for each|for every|per (?:hour|day|DURATION)))",
        _months_for_failure,
        weight=-3,
    ),
)
