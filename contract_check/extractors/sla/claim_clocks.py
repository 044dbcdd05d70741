"""Whose clock a period is beside a claim of credits: the customer's, who has to claim, or the vendor's, who answers."""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, duration_at
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

ACT = (
    r"(?:submit\w*|request\w*|notif\w+|claim\w*|appl(?:y|ies|ication)|report\w*|"
    r"contact\w*|inform\w*|open\w*|file[sd]?|filing|raise[sd]?|"
    r"rais\w+|log(?:ged|s)?|received|receives?|advise\w*|send\w*|sent|made|make|lodge\w*|"
    r"writ(?:e|ing|ten)|provide[sd]?|ask|e-?mail\w*|demand\w*|give[ns]?|complain\w*|assert\w*|invoke\w*)"
)
_VENDOR_CLOCK = late_pattern(
    r"VENDOR (?:shall|will|must|agrees to|commits to|has|to)\b[^|]{0,160}$|"
    r"VENDOR (?:\w+ly )?(?:process|review|respond|answer|issue|appl|pay|investigat|acknowledg|confirm|"
    r"determin|decid|rul(?:e|es) on|settl|handl|deal|consider|assess|check|"
    r"examin|evaluat|grant|repl|verif|validat|get(?:s)? back|come(?:s)? back|"
    r"let(?:s)? CUSTOMER)\w*\b[^|]{0,90}$|"
    r"\b(?:issued?(?! tickets?\b)|applied|paid|credited|processed?|respond\w*|reviewed?|investigat\w+|"
    r"refunded|expires?|lapses?|terminat\w+|granted|decided|handled|settled|answered|examined|"
    r"assessed|verified|confirm\w*|determin\w+|acknowledge\w*|applies)\b[^|]{0,70}$"
)
_CUSTOMER_CLOCK = late_pattern(
    r"\b(?:must|shall|should|has to|have to|may only|need to) be (?:\w+ )?"
    r"(?:requested|claimed|submitted|made|reported|filed|raised|asserted)\b|"
    rf"(?:CUSTOMER|request|claim)s?\b[^|]{{0,60}}\b{ACT}|"
    rf"{ACT}\b[^|]{{0,60}}VENDOR|"
    r"credits?\b[^|]{0,30}\b(?:requested|claimed|submitted|made|reported)\b"
)
_CLAIM_NOUN = late_pattern(r"(?:requests?|claims?|notice|notification|ticket)\b[^|]{0,60}$")
# "lapses if it is not asserted within": whoever does not act is the customer.
_OR_ELSE = late_pattern(
    r"\b(?:not|unless|failure to|fails? to|failing to|omits? to|only if)\b(?![^|]{0,40}\bVENDOR\b)"
    r"[^|]{0,50}\b(?:request|claim|assert|submit|lodg|appl(?:y|ied)|ask|demand|made|rais|notif|report|"
    r"fil|log|open|invok)\w*[^|]{0,60}$"
)
# "Within ten days VENDOR shall send a report": the period comes first, and is the vendor's.
VENDOR_FOLLOWS = late_pattern(
    r"(?! ?(?:of|after|from|following)(?:(?!VENDOR)[^|;,]){0,60}CUSTOMER)[^|;,]{0,80},? VENDOR "
    r"(?:shall|will|must|undertakes to)(?! (?:have )?receiv)"
)
# "If Customer notifies Vendor within ten days, Vendor shall …": the condition is the customer's.
_IF_CUSTOMER = late_pattern(
    r"\b(?:if|provided(?: that)?|where|when|once|and)\b(?:(?!VENDOR (?:shall|will|must))[^|]){0,160}"
    r"\bCUSTOMER (?:\w+ ){0,2}(?:notif|request|claim|submit|report|inform|contact|rais|open)\w*"
    r"(?:(?!VENDOR (?:shall|will|must)|CUSTOMER)[^|]){0,120}$"
)
_VENDOR_ACTS = late_pattern(
    r"VENDOR (?:shall|will|must|agrees to|commits to) (?:\w+ ){0,6}(?:respond|issue|apply|"
    r"pay|process|review|investigat|refund|credit|provide|notify|acknowledg|confirm|"
    r"determin)"
)


def customers_clock(clause: Clause, match: re.Match[str]) -> Found:
    """The period, if it is the customer's claim that it limits and not the vendor's answer."""
    before = clause.surface[max(0, match.start("d") - 220) : match.start("d")]
    if _IF_CUSTOMER.search(clause.surface[: match.start("d")]):
        return None if _in_minutes(clause, match) else duration_at(clause, match)
    if VENDOR_FOLLOWS.match(clause.surface, match.end("d")):
        return None
    if _OR_ELSE.search(before):
        return duration_at(clause, match)
    vendor = _VENDOR_CLOCK.search(before)
    if _in_minutes(clause, match):
        return None
    customer = max(_CUSTOMER_CLOCK.finditer(before), key=lambda found: found.start(), default=None)
    if customer is None and _VENDOR_ACTS.search(before) is None:
        customer = _CLAIM_NOUN.search(before)
    if customer is None or (vendor is not None and vendor.start() > customer.start()):
        return None
    return duration_at(clause, match)


def _in_minutes(clause: Clause, match: re.Match[str]) -> bool:
    """Minutes measure an outage and never the time to claim."""
    quantity = clause.quantity_at(match.start("d"))
    return quantity is not None and isinstance(quantity.value, Duration) and quantity.value.unit is Unit.MINUTES


def after_an_outage(clause: Clause, match: re.Match[str]) -> Found:
    """The period of a report that the vendor does not owe."""
    if _in_minutes(clause, match) or re.search(
        r"\bby VENDOR|VENDOR (?:shall|will|must)", clause.surface[match.start() : match.start("d")]
    ):
        return None
    return duration_at(clause, match)
