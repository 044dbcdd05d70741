"""A period as the term of a contract: the words around it, and when it is one.

Accepted: "for a fixed period of 24 months", "for an initial term of at least two years".
Rejected: hours and minutes, "DURATION prior to", "DURATION after termination"; in sentences that are read by their
matters also the period of a notice, a payment, a delivery, a training or a test.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import Found, duration_at
from contract_check.language.clauses import Clause
from contract_check.model.values import Duration, Unit

PERIOD = r"(?P<d>DURATION|BLANK)"
PAPER = (
    r"(?:this |the |CUSTOMER's |VENDOR's |each |every |an? |all |paid )*(?:[\w-]+ ){0,2}?(?!contract price)"
    f"{m.CONTRACT}(?: term| period)?"
)
NOT_A_DEADLINE = (
    r"(?!'?s?'? (?:prior|notice|written|before|"
    r"(?:after|following) (?:the |such |any )?(?:effective )?(?:date of )?(?:the |such )?"
    r"(?:termination|expir|disclos|end)))"
)
# "for a minimum period of", "for an initial term of at least", "for the longer of"
FOR = (
    r"for(?: an?| the| one)?(?: (?:minimum|fixed|committed|initial|first|full|continuous|single))?"
    r"(?: (?:period|term|duration))?(?: (?:of|equal to))?(?: an?| the)?"
    r"(?: (?:at least|longer of|initial (?:period|term) of|period of|term of))?"
)
# The first of several stretches, in any words.
FIRST = r"(?:initial|first|opening|starter|original|basic|base|minimum|fixed|committed|firm|primary|lock-in)"
SPAN = r"(?:term|period|duration|block|commitment|length)"
_NOT_THE_CONTRACT = re.compile(
    r"\b(?:notice|renewal (?:term|period)s?|each renewal|payment|invoice|delivery|warranty period|"
    r"options? to|employ\w+|visit|consult\w+|training|release dates?|releases|acceptance period|"
    r"test\w*)\b(?! and| shall renew)"
)


def as_a_term(clause: Clause, match: re.Match[str]) -> Found:
    """The period, counted in days, weeks, months or years; hours and minutes are no term."""
    found = duration_at(clause, match)
    if isinstance(found, Duration) and found.unit not in (Unit.MONTHS, Unit.YEARS, Unit.WEEKS, Unit.DAYS):
        return None
    return found


def of_the_contract(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where nothing but the contract is spoken of."""
    return None if m.is_told_only(clause) or _NOT_THE_CONTRACT.search(clause.surface) else as_a_term(clause, match)
