"""A period as the term of a contract: the words around it, and when it is one.

Accepted: "for a fixed period of 24 months", "for an initial term of at least two years".
Rejected: hours and minutes, "DURATION prior to", "DURATION after termination", "during the term and for DURATION thereafter",
the stretch by which a term is renewed, a default that "continues for DURATION", a year that is only defined ("Contract
Year"); in sentences that are read by their matters also the period of a notice, a payment, a delivery, a training or a test.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import Found, duration_at
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

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
_NOT_THE_CONTRACT = late_pattern(
    r"\b(?:notice|renewal (?:term|period)s?|each renewal|payment|invoice|delivery|warranty period|"
    r"options? to|employ\w+|visit|consult\w+|training|release dates?|releases|acceptance period|"
    r"test\w*)\b(?! and| shall renew)"
)
_AFTER_THE_END = late_pattern(
    r"'?s?'? (?:after|following|from|beyond|post) (?:the |such |any |its |this )*(?:effective )?(?:date of )?(?:the |such |any |its )*"
    r"(?:\w+ )?(?:termination|expir\w+|end\b|cessation|last (?!date\b|sign)\w+)"
)
_AND_THEREAFTER = (
    late_pattern(r"\band (?:for|until)(?: an?)?(?: \w+)?(?: period of)? ?$"),
    late_pattern(r"'?s?'? thereafter\b"),
)
# What stands right before the period, and makes it another than the first of the contract.
_OF_SOMETHING_ELSE = late_pattern(
    r"\b(?:renew\w*\b(?! every)|extended|extension|successive|consecutive|additional|further)\b[^,;.|]{0,60}$|"
    r"\b(?:payments?|sum|amount|price) of (?:\w+ )?$|\b(?:cured|remedied|rectified|corrected)\b[^,;.|]{0,30}$|"
    r"\b(?:uncured|unremedied|uncorrected|unresolved|unpaid|outstanding|overdue)\b[^,;.|]{0,40}$|"
    r"\b(?:default|breach|failure|event|delay|inability|disability|incapacity|condition|circumstances?)\b(?: \w+){0,3}? "
    r"(?:continu|remain|persist|last|exist)\w*\b[^,;.|]{0,60}$|"
    r"^\W*(?:[\d.]+ )?(?:(?:the|any|all|each|such|every) )?(?:\w+ )?(?:warrant(?:y|ies)|guarantees?|passwords?|recordings?|footage|logs?|"
    r"certificates?|tokens?|credentials|prices?|candidates?|records?|cookies?|links?|vouchers?|coupons?|credits?) "
    r"(?:is|are|shall|will|must|remains?|lasts?)\b[^;.|]*$|"
    # What is kept for so long is a record, and no contract.
    r"\b(?:keeps?|kept|retain(?:s|ed)?|stor(?:es?|ed)|archived?|preserved?|held|holds?|(?:records?|logs?) of)\b(?! in force)[^,;.|]{0,100}$"
)
_ENDED = late_pattern(
    r"^\W*(?:[\d.]+ |\(?[a-z]\) )?(?:upon|after|following|on) (?:an?y? |the )?(?:\w+ )?"
    r"(?:expir\w+|terminat\w+)(?: or \w+)? of (?:this|the) (?:agreement|contract)\b"
)
_A_YEAR_DEFINED = late_pattern(
    r"\b(?:contract|product|agreement|licen[sc]e|program|sales|fiscal|sponsorship|royalty) year\"? (?:shall (?:be|mean|refer)|means|is|refers)\b"
)


def as_a_term(clause: Clause, match: re.Match[str]) -> Found:
    """The period, counted in days, weeks, months or years; hours and minutes are no term, nor is what follows the end."""
    if _is_of_something_else(clause.surface, match.start("d"), match.end("d")):
        return None
    found = duration_at(clause, match)
    if isinstance(found, Duration) and found.unit not in (Unit.MONTHS, Unit.YEARS, Unit.WEEKS, Unit.DAYS):
        return None
    return found


def of_the_contract(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where nothing but the contract is spoken of."""
    return None if m.is_told_only(clause) or _NOT_THE_CONTRACT.search(clause.surface) else as_a_term(clause, match)


def _is_of_something_else(surface: str, start: int, end: int) -> bool:
    """Whether the period at `start` to `end` is one after the end, of a renewal, of a default, or a year that is defined."""
    before = surface[:start]
    opens, follows = _AND_THEREAFTER
    return bool(
        _AFTER_THE_END.match(surface, end)
        or (opens.search(before) and follows.match(surface, end))
        or _OF_SOMETHING_ELSE.search(before)
        or _ENDED.search(before)
        or _A_YEAR_DEFINED.search(before)
    )
