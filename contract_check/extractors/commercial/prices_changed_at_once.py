"""Prices that the vendor changes at once: without notice, or by a right beside which no notice is spoken of.

Accepted: "prices are subject to change without notice", "changes are effective when posted", "may adjust our pricing
from time to time", "fees may be revised as it sees fit", "pricing is as stated in the order and may be modified from time to time".
Rejected: a change that another clause governs ("as set out in Section 5"), the cost of one act of the customer, a
supposed increase ("if the tariffs are increased") that is no right of anybody.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.changed_prices import ANY_CHANGE, CHANGE, PRICE
from contract_check.extractors.commercial.matters import AT_ONCE
from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_POINTED_AT = late_pattern(
    r"[^.;|]{0,40}\b(?:per|under|pursuant to|in accordance with|"
    r"as (?:set out|set forth|provided|described|stated) in)\b (?:the )?"
    r"(?:schedule|section|exhibit|annex|appendix|clause|article|rate card)\b"
)
_FOR_ITS_COSTS = late_pattern(r"\b(?:objection|objects|instructions?|audits?)\b")
_ON_NOTICE = late_pattern(
    r"[^.;|]{0,40}?(?<!without )\b(?:with|on|upon|by|after|following) (?:\w+ ){0,2}?(?:notice|notification)\b"
)
_IF = late_pattern(r"\b(?:if|when|where|once)\b[^,.;|]{0,60}\Z")  # "if the tariffs are increased": no right of anybody


def _bare_right(clause: Clause, match: re.Match[str]) -> Found:
    """At once, unless on notice or as another clause says, or what is paid for is the cost that one act of the customer has."""
    if "DURATION" not in clause.surface and _ON_NOTICE.match(clause.surface, match.end()):
        return UNSPECIFIED
    if _POINTED_AT.match(clause.surface, match.end()) or _FOR_ITS_COSTS.search(clause.surface):
        return None
    supposed = _IF.search(clause.surface, 0, match.start()) and not re.search(r"\b(?:may|can)\b", match[0])
    return None if supposed else AT_ONCE


WITHOUT_NOTICE = (
    Pattern(
        "without notice",
        rf"\A(?=.*without).*?\b{PRICE}\b<160>\b{CHANGE}\b<100>"
        r"(?:without (?:\w+ )?(?:notice|notif|warning|announce)|with or without)",
        AT_ONCE,
        weight=3,
    ),
    Pattern(
        "effective when posted",
        rf"\A(?=.*effective).*?\b(?:{PRICE}<80>{CHANGE}|{CHANGE}<80>{PRICE})\b<120>effective "
        r"(?:immediately )?(?:upon|when|on|once) <20>post",
        AT_ONCE,
        weight=2,
    ),
)
RIGHTS_TO_CHANGE_PRICES = (
    Pattern(
        "changes of prices are posted",
        rf"\A(?!.*(?:DURATION|BLANK|\bbefore\b|\badvance\b|\bprior\b|notif|notice|e-?mail)).*?\b(?:{PRICE} (?:changes?|updates?|adjustments?)|"
        rf"(?:changes?|updates?|adjustments?) (?:to|in|of) (?:(?:the|VENDOR's|CUSTOMER's|any|its) )?{PRICE})\b<20>"
        r"\b(?:is|are|be|gets?) (?:\w+ly )?(?:posted|published|made available|displayed|shown) (?:to|on|at|in) "
        r"(?:the |VENDOR's |its |this )?(?:\w+ )?(?:website|web site|site|page|pricing|price list)",
        _bare_right,
    ),
    Pattern(
        "right to change prices",
        rf"\bVENDOR (?:may|can|<may>)(?:, <80>,)? <40>\b{CHANGE} <60>\b{PRICE}\b",
        _bare_right,
    ),
    Pattern(
        "prices changed at pleasure",
        rf"(?<!CUSTOMER )\b(?:may|can) <20>\b{ANY_CHANGE} (?:[\w']+ ){{0,3}}{PRICE}\b<40>"
        r"(?:whenever|at any (?:time|moment)|as (?:it|VENDOR) (?:sees?|likes?|pleases?)|"
        r"at (?:its|VENDOR's) <20>discretion)",
        AT_ONCE,
    ),
    Pattern(
        "prices that stand somewhere may change",
        rf"\b{PRICE}\b(?:(?!\bmay\b|\bcan\b)[^.;|]){{0,120}}?\b(?:shall|will|are|is) (?:be )?(?:as )?"
        r"(?:stated|set (?:out|forth)|specified|described|listed|shown|published|posted)\b"
        r"(?:(?!\bmay\b|\bcan\b)[^.;|]){0,100}?\band(?:, [^,.;|]{0,60},)? (?:may|can) be "
        r"(?:changed|modified|increased|adjusted|revised|updated|varied|altered)\b<40>"
        r"(?:at any time|from time to time|discretion)",
        _bare_right,
    ),
    Pattern(
        "prices may change",
        rf"\b(?:VENDOR's |CUSTOMER's |the |all |list |current |subscription )*{PRICE} "
        r"(?:(?:\w+ ){0,6}?|(?:(?!CUSTOMER|\bmay\b|\bcan\b)[^.;|]){0,80}?,? and )(?:may|can|are|is) "
        r"(?:be )?(?:subject to )?"
        r"(?:change\w*|modif\w+|increase\w*|adjust\w*|revis\w+|updated|varied|altered)\b",
        _bare_right,
    ),
)
