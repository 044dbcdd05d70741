"""A right to end what is offered, without a word beforehand or at any time: no notice, which is 0 days.

"May discontinue the Service with or without notice", "may remove any feature at any time", a bare right to stop.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import Found, Pattern
from contract_check.extractors.sla.service_endings import END, RIGHT, THING, about_the_service
from contract_check.language.clauses import Clause
from contract_check.model.values import Duration, Unit

AT_ONCE = Duration(Decimal(0), Unit.DAYS, "without notice")
FREE_TO = (
    r"(?:without (?:any )?(?:prior |advance |further |giving |providing |advanced |previous |written |such )"
    r"*(?:notice|notification|warning|notifying|informing)|with or without (?:\w+ )"
    r"?(?:notice|cause and notice)|with no (?:prior |advance )?notice|with immediate "
    r"effect|immediately,? without|without (?:first )?(?:telling|warning|asking|informing|letting))"
)
SUPPOSED = re.compile(
    r"\b(?:if|when|where|should|once|because|unless|in case) (?:VENDOR|it|and when VENDOR) (?:\w+ ){0,2}$"
)


def _at_once(clause: Clause, match: re.Match[str]) -> Found:
    """0 days, unless the end of the service is only supposed as the cause of something else."""
    ends = re.search(END, match.group())
    if ends and SUPPOSED.search(clause.surface[: match.start() + ends.start()]):
        return None
    return AT_ONCE if about_the_service(clause, match) else None


def _at_any_time(clause: Clause, match: re.Match[str]) -> Found:
    """A bare right, unless the sentence goes on to promise notice."""
    if re.search(
        r"(?<!without )(?<!no )(?<!without prior )\bnotice\b|\bnotif|DURATION|in advance",
        clause.surface[clause.start :],
    ):
        return None
    return _at_once(clause, match)


def _untold(clause: Clause, match: re.Match[str]) -> Found:
    """A bare right, unless this sentence or the next speaks of telling the customer, or of a cause."""
    if re.search(r"\bnotice\b|\bnotif|\binform|\bannounc|in advance|\btell\b|DURATION", clause.after):
        return None
    if re.search(
        r"\b(?:if|where|unless|in the event|to the extent|breach|unlawful|illegal|required by law)\b",
        clause.surface[clause.start :],
    ):
        return None
    return _at_any_time(clause, match)


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
        r"(?:reserves? (?:\w+ ){0,3}right to|VENDOR (?:may|can))(?:,? \w+){0,8}?,? (?:or |and |and/or )?(?:discontinue|withdraw|retire|"
        r"remove|sunset|stop(?: (?:offering|providing|supporting))?|eliminate|deprecate|cease (?:offering|providing))(?: or \w+)?"
        r" (?:\w+ ){0,2}(?:functionalit(?:y|ies)|features?|services?\b|apis?|models?|software|products?|platform)",
        _untold,
        weight=-3,
    ),
)
