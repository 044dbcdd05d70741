"""What says in any construction that the contract ends by the vendor's fault and that what was paid ahead comes back.

Accepted: "because the vendor let it down, the customer walks away and its payments are returned", "you ended it
because we broke it? Then what you paid comes back".
Rejected: deposits, taxes and other money, objections and infringement, what is only told.
Refused: "nothing comes back, even if the vendor is at fault".
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.refund_words import CONDITION, CUSTOMER_ENDS, OTHER_GROUNDS, PAID, SAVE
from contract_check.extractors.framework import FALSE, TRUE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

_VENDORS_FAULT = late_pattern(
    rf"VENDOR(?:'s)?\b[^.;|]{{0,40}}{m.BREACH}|"
    rf"{m.BREACH}[^.;|]{{0,40}}\b(?:by|of|on the side of|on the part of) (?:\w+ )?VENDOR|"
    rf"because (?:VENDOR|the \w+)\b[^.;|]{{0,40}}{m.BREACH}|\bfor cause\b|\(material breach\)|"
    r"'s (?:material |uncured |serious )?breach\b|let(?:s)? CUSTOMER down|VENDOR let|"
    r"\b(?:services?|platform|software) (?:\w+ ){0,2}(?:fails?|failed|experiences?)\b|"
    r"\bfail\w* to (?:meet|provide|perform|supply|reach|deliver)\b|service levels?|service credits|\bdowntime\b|below PERCENT|"
    r"warrant\w+|deficien\w+|non-?conform\w+"
)
# The ground of the end is the vendor's fault, whoever ends it.
_ENDED_FOR_FAULT = late_pattern(
    rf"{m.ENDING}[^.;|]{{0,60}}?\b"
    r"(?:for|due to|owing to|because of|by reason of|on account of|ground|attributable to|through|"
    rf"result of)\b[^.;|]{{0,40}}?VENDOR(?:'s)? (?:\w+ ){{0,2}}?(?:{m.BREACH}|fault)|"
    f"{m.BREACH}[^.;|]{{0,20}} attributable to VENDOR"
)
_NO_BACK = late_pattern(r"\b(?:not|no|never|neither|NEITHER|none|without|cannot|nor)\b[^,.;|]{0,60}$|non-?$")
_ON_WARRANTY = late_pattern(r"\bwarrant\w+ (?:fail|breach|claim|remed)|\bremed\w+ (?:for|of|on)\b.*\bwarrant")
_NOTHING_BACK = late_pattern(r"\b(?:no|nothing|never|none)\b")  # "gets no money back": denied within the words
_WHATEVER_THE_REASON = late_pattern(
    r"\beven (?:where|if)\b|\bno matter\b|\bwhatever (?:the |its )?(?:reason|cause|ground)|any reason|"
    r"\b(?:for|with) cause or (?:not|without|for convenience)\b|\bwith or without cause\b|\bregardless of (?:the |its )?(?:reason|cause)"
)
_NOT_THIS_MONEY = late_pattern(
    r"\b(?:deposits?|travel|workshop|reseller|taxe?s?|expenses|overcharg\w+|milestone|invoices?|"
    r"royalt\w+|purchase price|products? returned|inventory|premium|infring\w+|trial|supplementary)\b"
)


def _as_said_before(clause: Clause, _match: re.Match[str]) -> Found:
    """ "You ended it because we broke it? Then what you paid comes back": the fault stands in the sentence before."""
    said = clause.before
    return TRUE if CUSTOMER_ENDS.search(said) and _VENDORS_FAULT.search(said) else None


def _given_back(clause: Clause, _match: re.Match[str]) -> Found:
    """What is paid ahead comes back, or does not, where the customer ends the contract for the vendor's fault."""
    said = clause.surface
    if m.is_told_only(clause) or _NOT_THIS_MONEY.search(said) or OTHER_GROUNDS.search(said):
        return None
    told = f"{clause.heading if _ON_WARRANTY.search(clause.heading) else ''} {clause.before} {said}"
    by_customer = CUSTOMER_ENDS.search(told) and _VENDORS_FAULT.search(told)
    if not by_customer and not _ENDED_FOR_FAULT.search(told):
        return None
    backs = list(re.finditer(rf"{m.BACK}|refundable", said))
    last = backs[-1].start() if backs else 0
    before = said[:last]
    if re.search(r"\bno (?:\w+ )?terminat", before):
        return None
    denied = _NO_BACK.search(CONDITION.sub(" ", before)[-90:]) or (backs and _NOTHING_BACK.search(backs[-1][0]))
    if denied and not SAVE.search(said[last:]) and not SAVE.search(before):
        return FALSE if _WHATEVER_THE_REASON.search(said) else None
    return TRUE


REFUNDS_FOR_FAULT = (
    Pattern(
        "ended for the vendor's fault, and paid back",
        together(rf"{m.BACK}|refundable", m.ENDING, rf"{PAID}|charges?\b|contribution|yearly plan|CUSTOMER's money"),
        _given_back,
        weight=1,
    ),
    Pattern(
        "comes back to whoever ended it",
        r"\b(?:whatever|what) CUSTOMER (?:paid|ha(?:s|ve) paid)<60>"
        r"(?:comes back|is (?:refunded|repaid|returned))",
        _as_said_before,
        weight=1,
    ),
    Pattern(
        "paid back in that case",
        rf"^\W*(?:in (?:that|such|this) (?:case|event)|then|if so),? <60>{m.BACK}<100>(?:{PAID})",
        _as_said_before,
        weight=1,
    ),
)
