"""On what a limit hangs: a plan, an option, a time, what the vendor thinks or has, which the paper may not tell of its customer.

Accepted: "to customers on the Gold plan" (where no plan is told), "in the first DURATION", "where VENDOR considers it urgent",
"subject to the availability of staff", "if CUSTOMER's annual fees exceed MONEY", "included only in the Vault option".
Rejected: "to scheduled maintenance", "to the extent that the law requires it", "to any plan, including the Free plan", "to trials".
"""

from __future__ import annotations

from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.plans.plans_named import plans_named
from contract_check.model.late_pattern import late_pattern

# Stated of whom or when, these leave a doubt that the paper does not settle.
_TIMES = late_pattern(
    r"\b(?:once|when|as soon as) the (?:initial|first|then-current) (?:term|period)\b|"
    r"\b(?:during|in|within|for|until|before|after|from|as of|prior to) (?:the )?(?:end of )?(?:the )?(?:(?:first|second|third|initial|"
    r"final|last|fourth) (?:DURATION|year|\w+ (?:term|period)|term|period)|DURATION (?:of|after|from)\b|(?:first )?DURATION\W*\Z|"
    r"(?:\w+ )?anniversary\b|(?:pilot|ramp-up|onboarding|introductory) (?:period|phase))"
)
_AT_WILL = late_pattern(
    r"\b(?:VENDOR|it) (?:\w+ly )?(?:considers|deems|determines|decides|elects|chooses|thinks|agrees|sees)\b|"
    r"\bVENDOR's (?:\w+ )?(?:opinion|judge?ment|discretion|view|approval|agreement|consent)\b|\bdiscretion\b"
)
_MEANS = late_pattern(
    r"\b(?:availability|capacity|workload)\b[^.;|]{0,40}?\b(?:staff|personnel|resources?|engineers?|employees|funds|budget)\b|"
    r"\bavailability of\b(?! the (?:service|internet|platform))|\bavailable (?:staff|personnel|resources|capacity|budget)\b|"
    r"\bstaff(?:ing)? (?:availability|levels|capacity)\b"
)
_BOUGHT = late_pattern(
    r"\bCUSTOMER\b[^.;|]{0,30}\b(?:who |whose |that |which |has |have ){1,2}(?:\w+ly )?(?:annual (?:fees|spend)|pays?|paid|purchased?|bought|"
    r"ordered|subscribed?|booked|selected|fees)\b|"
    r"\b(?:add-?on|option|module|package|upgrade|surcharge|extra (?:fee|charge)|additional (?:fee|charge))\b|"
    r"\b(?:fewer|less|more) than [\w,.]+ (?:users|seats|licen[cs]es|employees)\b|\bCUSTOMER without\b|\b(?:has|have) not (?:bought|purchased|ordered)\b|"
    r"\bfees (?:exceed|of (?:at least|more))|\bminimum (?:spend|fees|commitment)\b|\bmonthly (?:plan|basis|subscription)\b"
)
_EVERYBODY_ELSE = late_pattern(
    r"\b(?:other than|regardless|irrespective|whether or not|all (?:plans|customers|CUSTOMER))\b"
)

_CONDITION = late_pattern(
    r"\b(?:staff|staffing|resources|capacity|workload|time and resources)(?: \w+)? permitting\b|"
    r"\b(?:subject to|depending on|depends on|conditional on) (?P<means>[^.,;|]{3,80})"
)
# What follows tells of causes ("claims that arise from …"), which are exceptions of another kind.
_CAUSES = late_pattern(
    r"\b(?:aris(?:e|es|ing)|result(?:s|ing)?|caused|attributable|based (?:up)?on|relat(?:es?|ing|ed) to|due to|to the extent)\b|:"
)


def means_everybody(rest: str) -> bool:
    """Whether a limit says that it spares nobody.

    >>> means_everybody(" irrespective of the plan"), means_everybody(" only to gold customers")
    (True, False)
    """
    return _EVERYBODY_ELSE.search(rest) is not None


def hangs_on_an_open_fact(rest: str, holdings: Holdings) -> bool:
    """Whether whom or when `rest` names (words of a surface) is what the paper does not settle.

    >>> hangs_on_an_open_fact(" to the basic plan.", Holdings()), hangs_on_an_open_fact(" to beta features.", Holdings())
    (True, False)
    >>> hangs_on_an_open_fact(" to the basic plan.", Holdings(frozenset({"gold"})))
    False
    >>> hangs_on_an_open_fact(" to claims arising from a module that CUSTOMER has bought elsewhere.", Holdings())
    False
    """
    if means_everybody(rest):
        return False
    rest = _CAUSES.split(rest, maxsplit=1)[0]
    plans = plans_named(rest) - {"free", "community", "trial"}
    if plans and not holdings.plans:
        return True
    return any(fact.search(rest) for fact in (_TIMES, _AT_WILL, _MEANS, _BOUGHT))


def depends_on_means(sentence: str) -> bool:
    """Whether a sentence promises only as far as the vendor has people or money for it.

    >>> depends_on_means("within DURATION, subject to availability of staff"), depends_on_means("subject to availability of the service")
    (True, False)
    """
    condition = _CONDITION.search(sentence)
    return condition is not None and (condition["means"] is None or _MEANS.search(condition["means"]) is not None)
