"""A right to end what is offered, without a word beforehand or at any time: no notice, which is 0 days.

"May discontinue the Service with or without notice", "may remove any feature at any time", a bare right to stop.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import Found, Pattern
from contract_check.extractors.sla.service_endings import END, RIGHT, THING, about_the_service
from contract_check.language.clauses import Clause
from contract_check.language.platforms import THIRD_PARTY_MODEL, THIRD_PARTY_PLATFORM
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

AT_ONCE = Duration(Decimal(0), Unit.DAYS, "without notice")
FREE_TO = (
    r"(?:without (?:any )?"
    r"(?:prior |advance |further |giving |providing |advanced |previous |written |such )*"
    r"(?:notice|notification|warning|notifying|informing)|"
    r"with or without (?:\w+ )?(?:notice|cause and notice)|"
    r"with no (?:prior |advance )?notice|"
    r"with immediate effect|immediately,? without|"
    r"without (?:first )?(?:telling|warning|asking|informing|letting|saying so|a word)|"
    r"(?:need not|not (?:have|obliged|required|bound) to|no (?:need|duty|obligation) to) (?:\w+ )?"
    r"(?:tell|inform|notify|warn|announce|give)|"
    r"whenever (?:it|VENDOR) (?:likes?|wish(?:es)?|chooses?|decides?|wants?|pleases?|sees? fit))"
)
SUPPOSED = late_pattern(
    r"\b(?:if|when|where|should|once|because|unless|in case) (?:VENDOR|it|and when VENDOR) (?:\w+ ){0,2}$"
)


def _at_once(clause: Clause, match: re.Match[str]) -> Found:
    """0 days, unless the end of the service is only supposed as the cause of something else."""
    ends = re.search(END, match.group())
    if ends and SUPPOSED.search(clause.surface[: match.start() + ends.start()]):
        return None
    return AT_ONCE if about_the_service(clause, match) else None


_TELLS = late_pattern(
    r"(?<!without )(?<!no )(?<!without prior )\bnotice\b|\bnotif|DURATION|in advance|"
    r"\b(?:shall|will|must|undertakes? to|agrees? to|after|but) (?:\w+ly |first )?"
    r"(?:inform|tell|warn|announc|let CUSTOMER know)"
)
_TELLS_NEXT = late_pattern(
    r"\bnotice\b|\bnotif|\binform|\bannounc|in advance|\btell\b|\blet CUSTOMER know|heads[- ]up|"
    r"\bwarning\b|DURATION"
)
_FOR_A_CAUSE = late_pattern(
    r"\b(?:if|where|unless|in the event|to the extent|breach|unlawful|illegal|required by law|"
    r"(?:stop|shut down|take down)[^.;|]{0,60}maintenance)\b"
)


def _at_any_time(clause: Clause, match: re.Match[str]) -> Found:
    """A bare right, unless the sentence goes on to promise notice."""
    return None if _TELLS.search(clause.own) else _at_once(clause, match)


def _untold(clause: Clause, match: re.Match[str]) -> Found:
    """A bare right, unless this sentence or the next speaks of telling the customer, or of a cause."""
    return None if _says_more(clause) else _at_any_time(clause, match)


def _changed_or_ended(clause: Clause, match: re.Match[str]) -> Found:
    """A bare right to end the service, as it may be changed, and not as the contract may be ended."""
    own = clause.own
    return (
        None if _says_more(clause) or _TELLS.search(own) or SUPPOSED.search(clause.surface[: match.end()]) else AT_ONCE
    )


_WITH_THE_TERM = late_pattern(
    r"\b(?:at|upon|on) (?:the )?(?:end|conclusion|expir\w+) of (?:CUSTOMER's|the|a|its|any|each|CUSTOMER's or the) "
    r"(?:(?:[\w-]+ ){0,3}?)(?:term|period|subscription)\b"
)


def _says_more(clause: Clause) -> bool:
    """Whether the customer is told, there is a cause, or the term is over anyhow."""
    if _WITH_THE_TERM.search(clause.surface):
        return True
    return bool(_TELLS_NEXT.search(clause.after) or _FOR_A_CAUSE.search(clause.own))


def _as_changed_before(clause: Clause, match: re.Match[str]) -> Found:
    """0 days, where the sentence before says that changes come without notice."""
    return AT_ONCE if re.search(FREE_TO, clause.before[-300:]) else None


def _not_liable(clause: Clause, match: re.Match[str]) -> Found:
    """0 days: who answers for no discontinuance is free to discontinue. Not where the sentence gives notice, or speaks of others."""
    return None if _OTHERS.search(clause.surface) or _TELLS.search(clause.surface) else AT_ONCE


_OTHERS = late_pattern(
    r"\bthird[- ]part(?:y|ies)(?:'s?)? (?:\w+ )?"
    r"(?:services?|products?|software|platforms?|sites?|websites?|applications?|integrations?|"
    r"providers?)\b|"
    rf"(?:{THIRD_PARTY_MODEL}|{THIRD_PARTY_PLATFORM})(?:'s?)? "
    r"(?:\w+ ){0,2}(?:apis?|services?|models?|platforms?)\b|"
    r"\bCUSTOMER's (?:discontinu|terminat)|"
    r"\bby CUSTOMER\b"
)
_MAY = (
    r"(?:\bVENDOR,? (?:\w+ly |also |further )?<may>|"
    r"\b(?:VENDOR|it) (?:is|are|shall be|will be) (?:\w+ )?(?:at liberty|allowed) to|"
    r"\breserves? (?:\w+ ){0,3}right to)"
)
_NOT_THE_CUSTOMERS = r"(?:(?!CUSTOMER (?:may|can|shall|must|will)|\bnot\b)[^|.;]){0,140}?"
_TO_END = (
    r"(?:pull the plug on|discontinue|deprecate|withdraw|retire|remove|sunset|eliminate|abandon|"
    r"decommission|drop|take (?:away|down)|(?:switch|turn|shut) off|shut down|wind down|"
    r"close(?: down)?|phase out|stop(?: (?:offering|providing|supporting|operating|running))?|"
    r"cease (?:offering|providing|operating|supporting|to (?:offer|provide|operate|support)))"
)
# "discontinue or modify", "discontinue, in whole or in part,"
_AND_ALSO = (
    r"(?:,? (?:(?:or|and|and/or) )?\w+(?=,? (?:or|and|any|the|a|an|all|its|certain)\b)|"
    r",? (?:in whole or in part|temporarily or permanently|\w+ly(?: or \w+ly)?)){0,3},?"
)
# What is changed or ended at will is the service; what is ended alone may be the contract.
_CHANGES = r"(?:modify|change|alter|update|upgrade|add|improve|extend|amend|revise|restrict|limit|adapt|adjust|replace)"
_SOME = (
    r"(?:(?:any|the|an?|all|or|some|certain|part|parts|portions?|aspects?|of|its|these|individual|particular|"
    r"existing|specific|VENDOR's) ){0,5}(?:[\w/-]+,? (?:and |or )?){0,2}?"
)
_OFFERED = (
    r"\b(?:functionalit(?:y|ies)|features?|functions?|services?\b(?! credits?)|apis?|models?|software|products?|"
    r"platforms?|tools?|integrations?|modules?|site|website|app)\b(?!'s)"
)
_AN_END = (
    r"(?:remov(?:al|ing)|discontinu(?:ation|ance|ing)|deprecati(?:on|ng)|retir(?:ement|ing)|withdraw(?:al|ing)|"
    r"eliminati(?:on|ng)|taking away|ending|cessation)"
)
_ENDED = (
    r"(?:discontinued|removed|withdrawn|retired|deprecated|eliminated|phased out|shut down|switched off|"
    r"taken away|dropped|reduced|cut(?: back)?)"
)

ENDED_FREELY = (
    Pattern("ended without notice", rf"{RIGHT}<140>{END}<200>{FREE_TO}", _at_once, weight=1),
    Pattern(
        "ended at any time",
        rf"{RIGHT}<120>(?:at any time|from time to time|at its (?:sole |own )?discretion|in "
        rf"its (?:sole |own )?discretion|in VENDOR's (?:sole |own )?discretion|at VENDOR's "
        rf"(?:sole |own )?discretion)<220>{END}<60>{THING}",
        _at_any_time,
        weight=-1,
    ),
    Pattern(
        "ended, at any time",
        rf"{RIGHT}<100>{END}<140>(?:at any (?:time|moment|point)|whenever|from time to time|(?:at|in) (?:its|VENDOR's|"
        rf"our) (?:sole |own |absolute )*discretion|for any reason)",
        _at_any_time,
        weight=-1,
    ),
    Pattern(
        "a right to end features",
        rf"{_MAY}{_NOT_THE_CUSTOMERS}\b{_TO_END}{_AND_ALSO} {_SOME}{_OFFERED}",
        _untold,
        weight=-3,
    ),
    Pattern(
        "not bound to go on with it",
        r"\bVENDOR(?:,? \w+ly)? (?:is|are|shall be|has|have|shall have) (?:under )?(?:no|not(?: \w+)?|never) "
        r"(?:obligation|duty|obliged|obligated|required|bound)\b(?: \w+)? to (?:continue|go on) "
        rf"(?:to )?(?:operat|offer|provid|support|suppl|mak|run|host)\w* {_SOME}{_OFFERED}",
        _changed_or_ended,
        weight=-3,
    ),
    Pattern(
        "a right to change or end the service",
        rf"{_MAY}{_NOT_THE_CUSTOMERS}\b{_CHANGES}\b(?:,? (?:(?:or|and|and/or) )?\w+){{0,3}}?,? "
        r"(?:or|and|and/or) (?:\w+ )?(?:terminate|end|halt|cancel) (?!access|use)(?!\w+ (?:access|use)\b)"
        f"{_SOME}{_OFFERED}",
        _changed_or_ended,
        weight=-3,
    ),
    Pattern(
        "changes at will include an end",
        r"\bchang\w+ (?:(?:may|can|might|will|could) )?(?:also )?"
        r"(?:includ|involv|compris|consist|extend)\w*\b[^.;|]{0,160}?"
        rf"\b(?:(?:{_AN_END}|removed|discontinued|withdrawn) (?:of )?{_SOME}{_OFFERED})",
        _as_changed_before,
        weight=-3,
    ),
    Pattern(
        "not liable for its end",
        r"\b(?:not (?:be |\w+ )?(?:liable|responsible|accountable)|no (?:liability|responsibility))"
        r"\b[^.;|]{0,120}?\b(?:discontinu\w+|cessation|withdrawal|"
        rf"(?:chang|modif|alter)\w+[^.;|]{{0,60}}?\bterminati(?:on|ng)) (?:of )?{_SOME}{_OFFERED}",
        _not_liable,
        weight=-4,
    ),
    Pattern(
        "a right to change, also by ending",
        rf"{_MAY}{_NOT_THE_CUSTOMERS}\b(?:including|such as|or by|be it by) "
        f"(?:but not limited to |without limitation,? )?(?:the |by )?{_AN_END} (?:of )?{_SOME}{_OFFERED}",
        _untold,
        weight=-3,
    ),
    Pattern(
        "features may be ended",
        rf"{_OFFERED}(?: (?!this|that|which|by\b|CUSTOMER)[\w,]+){{0,4}}? (?:may|can|might) (?:\w+ )?be "
        rf"(?:[\w,]+ (?:or |and )?){{0,4}}?{_ENDED}\b",
        _untold,
        weight=-3,
    ),
)
