"""Reads the amounts of a liability cap: fees over a period, all fees paid, sums of money.

"the fees paid in the twelve months preceding the claim" → 12 months fees; "125% of the annual
fees" → 15 months fees; "two times the fees paid in the prior year" → 24 months fees; "the amounts
paid under this Agreement" → total fees; "the greater of … or $100" → both.
Unclear: the lesser of one amount and the greater of two others, which no list of amounts can tell.
Left out: what holds for free use alone ("or $50 if relating to a free service").
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from contract_check.extractors.term_reading import Unreadable
from contract_check.language.clauses import Clause
from contract_check.language.numbers import read_number
from contract_check.model.late_pattern import late_pattern, pattern_of
from contract_check.model.values import Amounts, Duration, Fees, Money, Percent, Unit

# The cap ends where its exceptions or the next thought begin.
_STOP = late_pattern(
    r"\b(?:except (?:for|that|as|in|where|with)|provided[,]? (?:however|that)|unless|notwithstanding|"
    r"other than for|this limitation|th(?:is|e(?:se)?) (?:foregoing|above)|save (?:for|that)|"
    r"regardless of|even if|in no (?:event|case)"
    r"(?! (?:shall (?:it |this |such \w+ )?)?(?:be )?(?:greater|more|higher|exceed\w*))|nor shall|"
    r"and (?:\w+ ){1,4}(?:shall|will) not be\b(?! (?:more|greater|higher))|"
    r"nothing in|insurance coverage of|"
    r"(?<=MONEY )the (?:total|aggregate|overall|maximum) (?:\w+ )?liability)\b"
)
FEES = (
    r"\b(?:fees?|amounts?|sums?|charges|price|(?<!indemnification )(?<!indemnity )payments?(?! of (?:\w+ )?(?:damages|compensation|losses))|"
    r"consideration|royalt(?:y|ies)|compensation|remuneration|revenues?|mon(?:ies|eys?)|paid|"
    r"payable|(?:contract(?:ual)?|order) value|subscription|cost of|value of|receipts|received|invoiced|"
    r"premiums?|rent)\b"
)
_WORD = r"one|two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?"
_TIMES = late_pattern(
    rf"\b(?P<n>{_WORD})(?: \([\d.]+ ?x?\))?[ -]?(?:times\b|x\b|×)|"
    rf"\((?P<x>[\d.]+)x\)|\bmultiplied by (?P<by>{_WORD})|(?P<double>\b(?:twice|double)\b)|"
    r"(?P<triple>\btriple\b)|"
    r"(?P<half>\b(?:one[- ])?half(?= (?:of )?(?:the |its |an? |such )?(?:\w+ )?"
    r"(?:annual|yearly|monthly|fees|charges|price|remuneration)))|"
    rf"\b(?P<of>{_WORD})(?: \(\d+\))? (?:average )?(?:monthly|annual|yearly|quarterly) (?:\w+ )?"
    r"(?:fees|charges|payments|instal?lments|subscriptions|rates|amounts)\b"
)
_YEARLY = late_pattern(
    r"\b(?:annual(?:i[sz]ed)?|yearly|per annum|"
    r"(?:contract(?:ual)?|calendar|fiscal|agreement|policy|subscription|service|preceding|prior|"
    r"previous|last|past|such|that|one|a single|current|immediately preceding|relevant|"
    r"respective|any(?: one| given)?|each|every|first|full|whole) "
    r"(?:contract(?:ual)? |calendar |fiscal |subscription |service |agreement |licen[sc]e )?year"
    r"s?\b|annum|per year|a year|in (?:the|any) year|year in which|twelve-month)"
)
# "In any twelve-month period … the fees paid in that period": the period stands before the bound.
_THAT_PERIOD = late_pattern(r"\b(?:in|during|over|for|within) (?:such|that|the same|the said) (?:period|time)\b")
_MONTHLY = late_pattern(
    r"\b(?:monthly|per month|(?:preceding|prior|previous|first|last|such|that|current|given|single|affected|relevant|applicable|any) "
    r"(?:calendar |billing |service )?month|month in which)\b"
)
_QUARTERLY = late_pattern(r"\b(?:quarterly|per quarter|(?:preceding|prior|previous|last) (?:calendar )?quarter)\b")
_NOT_ITS_NAME = r"(?! (?:terms|agreement|addendum|programme|program)\b)"  # "these Beta Terms" are the paper itself
_FOR_FREE_USE = late_pattern(
    rf"\bfree\b|\btrial\b{_NOT_ITS_NAME}|\bbeta\b{_NOT_ITS_NAME}|no (?:fees?|charges?|amounts?|payments?)\b|"
    r"not (?:paid|have|had|made) |without charge|no-charge|\b(?:paid|pays?) (?:nothing|no\b)|"
    r"\bnothing (?:is|was|has been|had been) (?:paid|payable|due)\b|unpaid|evaluation"
)
_LESSER = r"\b(?:lesser|lessor|lower|smaller|least|lowest) of\b"
_GREATER = r"\b(?:greater|higher|larger|greatest|highest) of\b"
_NESTED = late_pattern(
    rf"{_LESSER}[^.;|]{{0,20}}{_GREATER}|{_GREATER}[^.;|]{{0,20}}{_LESSER}|"
    rf"{_LESSER}[^.;|]{{3,300}}?(?:\band|\bor|,) (?:\([a-z0-9]{{1,3}}\) )?(?:the )?{_GREATER}|"
    rf"{_GREATER}[^.;|]{{3,300}}?(?:\band|\bor|,) (?:\([a-z0-9]{{1,3}}\) )?(?:the )?{_LESSER}"
)
# "The lesser of the total fees paid or the fees paid in the twelve months before": two amounts without a sum of money.
_OF_TWO_FEES = late_pattern(
    rf"(?:{_LESSER}|{_GREATER})[^.;|]{{3,200}}?\b(?:paid|payable|invoiced|received|due|owed)\b[^.;|]{{0,80}}?"
    r"(?P<second>\b(?:and|or),? (?:\([a-z0-9]{1,3}\) )?(?:the |an |all )?(?:total |aggregate |actual |amounts? equal to |the )*"
    r"(?:fees|amounts?|sums?|charges|price)\b[^.;|]{0,80}\b(?:paid|payable|invoiced|received|due|owed)\b)|"
    rf"(?:{_LESSER}|{_GREATER})\W{{0,3}}\((?:i|a|1)\) [^|]{{3,400}}?[,;]? (?P<listed>\b(?:and|or),? \((?:ii|b|2)\) )"
)
BLANK_CAP = Unreadable("the amount of the cap is left blank or redacted")
NESTED = Unreadable("the cap is the lesser of amounts of which one is the greater of others, or the other way round")
_MONTHS_IN = {Unit.MONTHS: Decimal(1), Unit.YEARS: Decimal(12)}


def is_nested(surface: str) -> bool:
    """Whether a bound is the lesser of what is itself the greater of others, or the other way round.

    >>> is_nested("the lesser of: (i) the greater of: (a) MONEY and (b) MONEY and (ii) MONEY"), is_nested("the greater of MONEY or MONEY")
    (True, False)
    """
    return _NESTED.search(surface) is not None


def read_amounts(clause: Clause, start: int, end: int) -> Amounts | None:
    """The amounts named between two positions of a clause's surface."""
    surface = clause.surface
    stop = _STOP.search(surface, start, end)
    end = stop.start() if stop else end
    money = [(at, q) for at, q in sorted(clause.quantities.items()) if start <= at < end and isinstance(q.value, Money)]
    cuts = [start, *(at for at, _ in money), end]
    if not money and (other := _OF_TWO_FEES.search(surface, start, end)):
        cuts[1:1] = [other.start(other.lastgroup or 0)]
    amounts: list[Money | Fees] = []
    for index, (left, right) in enumerate(pairwise(cuts)):
        if index and money:
            value = money[index - 1][1].value
            if isinstance(value, Money) and not _for_free_use(surface, left, right):
                amounts.append(value)
        if index and _FOR_FREE_USE.search(surface, left, right):
            continue  # "or $50 if no fee was paid"
        fees = _fees_in(clause, left + (len("MONEY") if index and money else 0), right)
        if fees is not None and fees not in amounts:
            amounts.append(fees)
    return Amounts(tuple(dict.fromkeys(amounts)), surface[start:end]) if amounts else None


def _for_free_use(surface: str, at: int, end: int) -> bool:
    """Whether the sum at `at` holds only where nothing is paid."""
    clause_end = re.compile(r"[.;)]|\bor\b").search(surface, at + 6, end)
    around = (
        surface[max(0, at - 60) : at].rpartition(" or ")[2].rpartition("liab")[2]
        + surface[at : clause_end.start() if clause_end else end]
    )
    return _FOR_FREE_USE.search(around) is not None


def _fees_in(clause: Clause, start: int, end: int) -> Fees | None:
    words = clause.surface[start:end]
    fees = pattern_of(FEES).search(words)
    percent = next((q.value for q in clause.quantities_in(start, end) if isinstance(q.value, Percent)), None)
    if not fees:
        return None
    # "the fees for twelve months"; "an amount equal to USD 5" has its fees in money alone.
    about_money = re.fullmatch(
        r"\W*(?:an? |the )?(?:total |aggregate )?(?:amount|sum)s?(?: (?!paid\b|payable\b)\w+){0,6}\W*",
        words.strip()[:80],
    )
    if about_money and end < len(clause.surface) and clause.surface.startswith("MONEY", end):
        return None
    if re.fullmatch(r"\W*(?:in (?:the )?aggregate|in total|or the equivalent|payable|\W)*", words):
        return None
    months = _period(clause, start, end)
    factor = _factor(words) if percent is None else percent.amount / 100
    if months is None:
        strong = re.search(
            r"paid|payable|received|invoiced|price|fees?\b|charges|consideration|compensation|royalt|"
            r"(?:contract(?:ual)?|order) value|remuneration|owed|\bdue\b|revenue|value of|cost of|payments?(?! of (?:\w+ )?(?:damages|compensation|losses))",
            words,
        )
        return Fees(None, words.strip()) if strong else None
    return Fees((months * factor).normalize(), words.strip())


def _period(clause: Clause, start: int, end: int) -> Decimal | None:
    """The months over which the fees are counted, if a period stands."""
    for quantity in clause.quantities_in(start, end):
        value = quantity.value
        if isinstance(value, Duration):
            if value.unit in _MONTHS_IN:
                return value.amount * _MONTHS_IN[value.unit]
            if value.unit is Unit.DAYS and value.amount >= 28:
                return Decimal(12) if value.amount in (360, 365) else (value.amount / 30).quantize(Decimal(1))
    words = clause.surface[start:end]
    if _THAT_PERIOD.search(words) and clause.start < start:
        return _period(clause, clause.start, start)
    if _YEARLY.search(words):
        return Decimal(12)
    if _QUARTERLY.search(words):
        return Decimal(3)
    return Decimal(1) if _MONTHLY.search(words) else None


def _factor(words: str) -> Decimal:
    """ "two times" → 2; 1 where nothing is multiplied."""
    found = _TIMES.search(words)
    if not found:
        return Decimal(1)
    if found["double"]:
        return Decimal(2)
    if found["half"]:
        return Decimal("0.5")
    if found["triple"]:
        return Decimal(3)
    number = read_number(found["n"] or found["x"] or found["by"] or found["of"])
    return number if number else Decimal(1)
