"""By how much a price may rise, in any words; and what looks like a bound on that and is none.

Accepted: the share that a sentence about a price, its rise and a bound ties to the bound ("never more than 5%"); the answer
to how much a price can rise.
Rejected: what a price rises by at least, "the greater of 5% and CPI", "5% plus CPI".
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.framework import Found, percent_at
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Percent

# For sentences that are read by their matters: a price, its rise or its renewal, and a bound tied to the figure.
ANY_PRICE = (
    r"\b(?:fees?|prices?|pricing|rates?|charges?|tariffs?|dues|remuneration|subscription|membership|"
    r"CUSTOMER's plan|renewal|cpi|price index|indexation|uplifts?|escalators?)\b"
)
ANY_RISE = (
    r"\b(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|uplifts?|escalat\w+|adjust(?:ment|ments|ed|s)?|"
    r"rises?|risen|follows? (?:the |an? )?(?:[\w-]+ ){0,3}?index|indexation|go(?:es)? up|grow\w*|"
    r"(?:put|push|bump)(?:s|ting|ing)? (?:[\w']+ ){1,3}up|higher|climb(?:s|ed)?|upwards?|revis\w+|adapt\w*|renew(?:al|als|s|ed)?|protection)\b"
)
BOUND = (
    r"(?:(?:more|greater|higher) than|(?:in excess|excess) of|exceed(?:s|ing)?|surpass(?:es|ing)?|"
    r"beyond|above|over|at (?:the )?most|at or under|up to|(?:limited|restricted|confined|held) to|"
    r"(?<!not )(?:below|under)|max\.?|capped at|stops? at|tops? out at|"
    r"maximum(?: (?:indexation|increase|rise|adjustment|uplift))?(?: of)?|faster than|"
    r"ceiling(?: of)?|limit of|\bcap(?: of)?)(?: an?| the| over| by| fifth| \()*"
)
AT_MOST = (
    rf"(?:{BOUND} ?\(?PERCENT|\bby (?:up to )?PERCENT (?=at)|"
    r"PERCENT (?:is the (?:most|maximum|ceiling)|at (?:the )?most|max(?:imum\b|\.|\b))|"
    r"PERCENT,? whichever is (?:the )?(?:lower|less|lesser|smaller)|"
    r"(?:lower|lesser|smaller|less) of [^|.;]{0,60}PERCENT|"
    r"\b(?:cap|ceiling|maximum|limit)\b[^|.;]{0,60}: ?PERCENT|"
    r"limited to an? PERCENT (?:increase|rise))"
)

_WHOLE = Decimal(100)
NO_RISE = Percent(Decimal(0))
_HIGHEST = Decimal(30)  # what is higher is no cap on a price


def share_of_the_rise(clause: Clause, match: re.Match[str]) -> Found:
    """The share by which a price may rise; 103 % of the old price is a rise by 3 %."""
    found = re.compile(AT_MOST).search(clause.surface, clause.start)
    if not found:
        return None
    at = clause.surface.index("PERCENT", found.start())
    quantity = clause.quantity_at(at)
    if quantity is None or not isinstance(quantity.value, Percent):
        return percent_at(clause, match, "d")
    share = quantity.value
    if share.amount > _WHOLE:
        share = replace(share, amount=share.amount - _WHOLE)
    return share if share.amount <= _HIGHEST else None


def share_of_a_price(clause: Clause, match: re.Match[str]) -> Found:
    """The share, where the heading or the sentences around speak of a price."""
    around = f"{clause.heading} {clause.before} {clause.surface}"
    return percent_at(clause, match) if re.search(ANY_PRICE, around) else None


# "By the greater of 5% and CPI", "5% or CPI, whichever is higher", "by at least 5%", "may rise by more than 5%".
_FLOOR_BEFORE = late_pattern(
    r"\b(?:if|where|when|once|should)\b[^.;|,]{0,60}\b(?:inflation|index|cpi|rpi|hicp)\b[^.;|,]{0,30}"
    r"\b(?:exceeds?|above|over|more than|beyond) ?\Z|"
    r"\b(?:greater|higher|larger) of\b"
    r"(?:(?!\b(?:exceed\w*|never|in no|capped|maximum|up to|at most|more than)\b)[^.;|])*\Z|"
    r"\b(?:at least|(?:not|no) less than|(?:not|no) lower than|minimum(?: of)?)(?: an?)? ?\(?\Z|"
    r"\A(?!.*\b(?:in no|under no|never|NEITHER|nor)\b).*"
    r"\b(?:may|can|might|shall|will|is entitled to|are free to)\b(?! not\b)"
    r"(?:(?!\b(?:not|no|never|only|unless|without|if|where)\b)[^.;|]){0,100}?"
    r"\b(?:increas|rais|rise|go up|adjust|put up)\w*"
    r"(?:(?!\b(?:not|no|never|only|unless|without)\b)[^.;|]){0,60}?"
    r"\b(?:more than|in excess of|above|beyond|over) ?\(?\Z"
)
_FLOOR_AFTER = late_pattern(
    r"PERCENT\b[^.;|]{0,140}?\bwhichever (?:\w+ )?(?:is|be) (?:the )?(?:higher|greater|larger|more)\b"
)


# "4% plus the rise in the index", "5% above the change in CPI": the figure comes on top of what nobody knows yet.
_ON_TOP_OF_AN_INDEX = late_pattern(
    r"PERCENT\)?(?: points?)?,? (?:\w+ ){0,2}?(?:plus|above|over|added to|on top of|in addition to|together with|more than)\b"
    r"(?:(?!\b(?:or|whichever|less\w*|lower|fees?|prices?(?! index)|charges)\b)[^.;|]){0,60}?"
    r"\b(?:cpi\w*|rpi|hicp|index|indices|inflation)\b"
)


def unless_a_floor(clause: Clause, match: re.Match[str], found: Found) -> Found:
    """No cap where a price may rise by that at least, by the greater of it and another, or by an index on top of it."""
    surface = clause.surface
    places = [at for at, quantity in clause.quantities.items() if quantity.value == found]
    floors = [
        at
        for at in places
        if _FLOOR_BEFORE.search(surface[:at])
        or any(no_cap.match(surface, at) for no_cap in (_FLOOR_AFTER, _ON_TOP_OF_AN_INDEX))
    ]
    return None if floors and len(floors) == len(places) else found
