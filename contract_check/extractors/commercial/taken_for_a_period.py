"""What is signed up for, bought, supplied or paid for a period, by the month or by the year.

Accepted: "signs up for twelve months", "hosting is contracted for sixty months", "will supply the Services for two years
from", "month to month", "sold in annual terms", "annual subscription fee … each year".
Rejected: month to month after a first term, days for which something is provided, the support of a release.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.term_periods import FOR, NOT_A_DEADLINE, as_a_term, of_the_contract
from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import PERIOD
from contract_check.model.values import Duration, Unit

_MONTH = Duration(Decimal(1), Unit.MONTHS)
_YEAR = Duration(Decimal(12), Unit.MONTHS)


def _from_the_start(clause: Clause, _match: re.Match[str]) -> Found:
    """A month, unless that is only how the contract goes on after its first term."""
    return (
        None
        if re.search(
            r"\b(?:thereafter|afterwards|after (?:the|that|this|its)|following (?:the|that)|upon (?:the )?expir\w+)\b",
            clause.surface,
        )
        else _MONTH
    )


def _of_months(clause: Clause, match: re.Match[str]) -> Found:
    """What is bought by the month or the year; days are those of a trial, a warranty or a test."""
    found = of_the_contract(clause, match)
    of_a_release = re.search(r"\b(?:releases?|versions?|ga)\b", clause.own)
    return (
        found if isinstance(found, Duration) and found.unit in (Unit.MONTHS, Unit.YEARS) and not of_a_release else None
    )


TAKEN_FOR_A_PERIOD = (
    Pattern(
        "both sign up for a period",
        r"(?:BOTH|VENDOR|CUSTOMER) (?:signs? up|commits?|subscribes?|engages?|contracts?)"
        r"(?: CUSTOMER| VENDOR)?(?: to the (?:services?|platform|software|subscription))? "
        r"(?:for|to(?= (?:an? )?(?:\w+ )?DURATION))(?: an?| the)?(?: (?:minimum|fixed|initial))?"
        f"(?: (?:term|period|duration))?(?: of)? {PERIOD}(?! (?:of )?notice)",
        as_a_term,
    ),
    Pattern(
        "both conclude it for a period",
        r"\b(?:BOTH|VENDOR|CUSTOMER)(?: hereby)? (?:concludes?|enters? into|makes?|signs?) "
        rf"(?:this|the|an?) (?:\w+ )?{m.CONTRACT} {FOR} {PERIOD}(?! notice)",
        as_a_term,
    ),
    Pattern(
        "this is month to month",
        r"\bthis is (?:an? )?(?:(?:month|DURATION)[ -]to[ -]month|monthly) "
        r"(?:agreement|contract|subscription)",
        _MONTH,
    ),
    Pattern(
        "a field that says month to month",
        r"^\W*(?:(?:contract|subscription|service|initial) )?(?:term|duration|period)(?: length)?\s*[|:]\s*\W{0,3}(?:monthly \(?)?"
        r"(?:month|DURATION)[- ]to[- ](?:month|DURATION)\b",
        _MONTH,
        weight=2,
    ),
    Pattern("this is annual", rf"\bthis is an? (?:annual|yearly|one-year) {m.CONTRACT}", _YEAR),
    Pattern(
        "a contract of so long",
        rf"\b(?:this|the|CUSTOMER's|an?) {PERIOD} (?:subscription |service |licen[cs]e |fixed[ -]term )?"
        r"(?:contract|agreement|commitment|subscription)\b(?! (?:plan|fee|price|renewal))",
        of_the_contract,
        weight=-3,
    ),
    Pattern(
        "month to month",
        rf"{m.PAPER}<80>\b(?:is|be|are|on|runs?|continues?) "
        rf"(?:(?!billed|charged|paid|invoiced|due)[\w-]+ ){{0,3}}{m.MONTHLY}(?! plans?)",
        _from_the_start,
    ),
    Pattern(
        "committed to so long",
        rf"\b(?:{m.BUYER}) (?:<shall> )?(?:commits?(?: itself)?|(?:is|are) committed) to (?:an? |the )?"
        rf"(?:(?:initial|minimum|first|fixed) )?(?:(?:term|period) of )?{PERIOD}"
        r"(?=(?: (?:at first|initially|at the (?:start|outset)|to (?:start|begin) with|from (?:the )?[\w-]+))?(?:[.,;]|$))",
        as_a_term,
    ),
    Pattern(
        "a plan of a period taken out",
        rf"\bCUSTOMER (?:takes? out|buys?|purchases?|subscribes? to|signs? up for) an? {PERIOD} "
        r"(?:plan|subscription|contract|licen[cs]e|membership)\b",
        as_a_term,
    ),
    Pattern(
        "services supplied for at least a period",
        r"\b(?:take|supply|provide|receive) the services for "
        rf"(?:no less than|not less than|at least|a minimum (?:term |period )?of) {PERIOD} from\b",
        as_a_term,
        weight=1,
    ),
    Pattern(
        "supplied for a period",
        r"\bVENDOR (?:shall|will|agrees to|undertakes to) "
        r"(?:supply|provide|make available|perform|render|deliver|grant)"
        r"\b(?:(?!after|support)[^|.;]){0,50}?\b"
        rf"(?:services?|access|software|platform|subscription|hosting|maintenance)\b(?: to CUSTOMER)? {FOR}"
        rf" {PERIOD}(?=(?:,? (?:from|commencing|starting|beginning|as of|unless|\()|\.?$)){NOT_A_DEADLINE}",
        _of_months,
        weight=-1,
    ),
    Pattern("a right of use for a period", rf"\bright of use,? limited to {PERIOD} from\b", as_a_term),
    Pattern(
        "charged each month until cancelled",
        r"\b(?:charged|billed|debited)(?: \w+)? (?:every|each) month<20>\b(?:until|unless) (?:CUSTOMER )?"
        r"(?:cancel|terminat)",
        _MONTH,
        weight=-2,
    ),
    Pattern(
        "paid by the year from the start",
        r"\b(?:annual subscription|subscription is annual|annual term|yearly subscription)\b<160>"
        r"(?:each year thereafter|every year thereafter|anniversary)",
        _YEAR,
    ),
    Pattern(
        "sold in annual terms",
        r"\b(?:sold|offered|purchased|provided) (?:in|for|on) (?:an? )?(?:annual|yearly|one-year) "
        r"(?:terms?|periods?|basis)\b",
        _YEAR,
    ),
    Pattern(
        "an annual term",
        r"\bterm\b <30>(?:is|shall be|will be) (?:annual|yearly|one annual)\b",
        _YEAR,
        weight=1,
    ),
    Pattern("a rolling month", r"\b(?:monthly rolling|rolling monthly) (?:contract|agreement|subscription)", _MONTH),
)
