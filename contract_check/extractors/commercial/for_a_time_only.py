"""A right that holds only while a contract is young, or leaves what was ordered: "for the first 60 days Customer may terminate".

Whether that is the right that a policy asks for hangs on the day on which it is looked at, so it is `unclear`.
Accepted: the first days or months, days from the effective date or the order, until a day, a pilot or trial period.
"Such termination does not affect subscriptions in effect": the right ends the frame and not what is paid for.
"Monthly subscriptions may be cancelled at any time" beside yearly ones: nobody knows which this is.
Rejected: what begins then ("after the first 60 days"), the whole term, and a pilot period in the paper of a pilot.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.term_reading import Found, Unreadable
from contract_check.language.clauses import Clause
from contract_check.language.dates import MONTH_BEGINS
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Flag

_TITLE = 80  # characters in which a paper is titled
_OPENING = 300  # characters before the clause, in which a paper says what it is
_TIME = r"(?:DURATION|(?:\w+ )?(?:year|quarter|month|week|days|months)\b)"
_BEGINNING = (
    r"(?:effective date|commencement|start|signature|signing|execution|delivery|go-live|purchase|order(?:ing)?|"
    r"subscri\w+|activation|acceptance|registration|sign(?:ing)?[- ]up|payment|date (?:of|hereof|on which))"
)
_MONTH = rf"{MONTH_BEGINS}[a-z]*"
_TRIAL = r"(?P<trial>pilot|trial|evaluation|test|beta|proof[- ]of[- ]concept|introductory|cooling[- ]off|money[- ]back)"
_WINDOW = (
    rf"(?:\b(?:for|during|in|within|throughout) (?:the |its )?(?:first|initial|opening) {_TIME}|"
    rf"\bwithin DURATION (?:of|after|from|following) (?:the |its |CUSTOMER's )?(?:\w+ )?{_BEGINNING}|"
    rf"\b(?:until|up to|before|on or before) (?:and including )?(?:{_MONTH} \d|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|\d{{4}}-\d)|"
    rf"\bduring (?:the |any |its |CUSTOMER's )?(?:DURATION )?(?:free )?{_TRIAL}(?:[- ](?:period|phase|term|stage))?\b)"
)
_BEFORE = late_pattern(rf"{_WINDOW}(?P<rest>[^.;:|]{{0,60}})\Z")
_WITHIN = late_pattern(_WINDOW)
_AFTER = late_pattern(rf"\A[^.,;:|]{{0,80}}?{_WINDOW}")
# "May end the trial at any time": what ends is the trial alone.
_OF_THE_TRIAL = late_pattern(
    rf"\b(?:terminat\w*|cancel\w*|end(?:s|ed|ing)?|stop\w*|leave) (?:the |its |this |any |CUSTOMER's )(?:free )?{_TRIAL}\b(?! (?:agreement|contract))"
)
# "Monthly subscriptions may be cancelled at any time" in a paper that knows others, which may be this customer's.
_BY_THE_MONTH = (
    r"(?:monthly|month-to-month|rolling|open-ended|pay[- ]as[- ]you[- ]go) "
    r"(?:subscriptions?|plans?|accounts?|contracts?|licen[cs]es?)\b"
)
_OF_THOSE_ALONE = late_pattern(
    rf"\b(?:terminat\w*|cancel\w*|end(?:s|ed|ing)?) (?:(?:an?|any|all|the|CUSTOMER's) )?{_BY_THE_MONTH}(?! and\b| or\b)|"
    rf"(?:\A|[;.:] )\W*(?:[\d.]+ )?(?:all |any )?{_BY_THE_MONTH} (?:may|can) be "
    r"(?:terminated|cancelled|canceled|ended)"
)
_FOR_LONGER = late_pattern(
    r"\b(?:annual|yearly|multi-?year|fixed[- ]term|(?:one|two|three)-year) (?:and [\w-]+ )?"
    r"(?:subscriptions?|plans?|contracts?|licen[cs]es?)\b",
    re.IGNORECASE,
)
_PAID = late_pattern(r"\b(?:[Ss]ubscriptions?|SUBSCRIPTIONS?|[Pp]aid (?:plans?|services?|term)|[Ii]nitial [Tt]erm)\b")
# What is done or counted then is not the right: "may terminate at any time; fees of the first year stay due".
_OF_OTHER_THINGS = late_pattern(r"\b(?:if|where|fees?|refund\w*|except|other than|not|including|even)\b[^.;]{0,60}\Z")
# Beside the right, or in the sentence after: what is paid for goes on.
_ORDERS = (
    r"(?:(?:the|any|its|other|of|all|then|already) ){0,3}(?:(?:existing|current|active|outstanding|ongoing|open|running|accepted|placed) )?"
    r"(?:subscriptions?|orders?|order forms?|statements? of work|sows?|individual contracts?)\b"
)
_ORDERS_GO_ON = late_pattern(
    r"(?:\A|[;,.] |\b)(?:such|the|a|this|any) (?:termination|ending|cancell?ation)(?: of (?:this|the) (?:\w+ )?agreement)? "
    rf"(?:does|do|shall|will) not (?:affect|terminate|end|cancel|apply to) {_ORDERS}|"
    rf"\b{_ORDERS}(?: \w+){{0,4}}? (?:(?:shall|will) )?(?:remains?|continues?|stays?) in (?:full )?(?:force|effect)\b|"
    r"\bthe (?:\w+ ){1,3}(?:agreement|contract) (?:(?:is|are|shall be|will be) not affected|(?:is|remains|shall remain) unaffected)\b"
)
# A paper beside the contract, which ends it alone: "Covered Entity may terminate this Business Associate Agreement".
_OF_A_PAPER_BESIDE = late_pattern(
    r"\b(?:terminat\w*|cancel\w*|end(?:s|ed|ing)?) (?:this|the) (?:\w+ ){0,3}(?:agreement|addendum|annex|dpa|baa|terms)\b"
)
_BESIDE = late_pattern(
    r"\b(?:business associate|data (?:processing|protection|privacy)|processing of personal data|processor|service level|non-?disclosure|confidentiality)\b"
)


_EXPIRES_WITH_THE_TERM = late_pattern(
    r"\A\W*(?:such|the|that|this|any such|said) " + m.EXPIRES_WITH_THE_TERM.removeprefix(r"\b")
)


# "You may stop using it at any time, but the Agreement continues": who stops has not ended it.
_GOES_ON_ALL_THE_SAME = late_pattern(
    r"\bbut\b[^.;|]{0,120}\b(?:agreement|contract|subscription|commitment)s? "
    r"(?:(?:nevertheless|then|shall|will) )*(?:continues?|remains? in (?:full )?(?:force|effect)|runs? on|(?:is|are|be) not ended|(?:does|do) not end)\b"
)


def _of_a_trial_beside_what_is_paid(clause: Clause, match: re.Match[str]) -> re.Match[str] | None:
    """Where it is said that the trial may be ended, in a paper that goes on to what is subscribed to."""
    return _OF_THE_TRIAL.search(clause.surface, match.start()) if _PAID.search(clause.document.text) else None


def holds_for_good(clause: Clause, match: re.Match[str], found: Found) -> Found:
    """The value, or why a right that ends with the contract's first days is none."""
    if found != Flag(True):
        return found
    if _EXPIRES_WITH_THE_TERM.search(clause.after) or _GOES_ON_ALL_THE_SAME.search(clause.surface, match.end()):
        return None
    if _ORDERS_GO_ON.search(clause.surface) or _ORDERS_GO_ON.search(clause.after):
        return Unreadable("the right leaves what was ordered in force")
    if _OF_THOSE_ALONE.search(clause.surface) and _FOR_LONGER.search(clause.document.text):
        return Unreadable("the right is one of monthly subscriptions, and there are others")
    if _BESIDE.search(clause.document.text[:_TITLE].lower()) and _OF_A_PAPER_BESIDE.search(
        clause.surface, match.start()
    ):
        return None
    window = (
        _BEFORE.search(clause.surface, 0, match.start())
        or _WITHIN.search(clause.surface, match.start(), match.end())
        or _AFTER.search(clause.surface[match.end() :])
        or _of_a_trial_beside_what_is_paid(clause, match)
    )
    if window is None or _OF_OTHER_THINGS.search(window.string[: window.start()]):
        return found
    if window["trial"] and window["trial"] in clause.document.text[: min(_OPENING, clause.span.start)].lower():
        return found  # the paper of a pilot: its term is the pilot
    return Unreadable("the right holds only at the beginning of the contract")
