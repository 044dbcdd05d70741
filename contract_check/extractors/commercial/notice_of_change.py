"""Notice of a change by the vendor: what is read alike of prices and of terms.

A sentence is read by its matters: the thing changed stands near a word of change, somebody is told, and
a period is tied to the telling ("DURATION before", "notice of DURATION", "DURATION after the notice").
Accepted in any order and construction: "no adjustment is valid unless announced DURATION before",
"notification shall occur DURATION prior to their application", "CUSTOMER is entitled to DURATION's warning".
Rejected: a period that the customer has for its own notice, or to object, pay or leave.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, duration_of
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

TELLING = (
    r"\b(?:notices?|notif(?:y|ies|ied|ications?|ying)|inform(?:s|ed|ing|ation)?|advis(?:e|es|ed|ing)|"
    r"announc\w+|(?:e-?)?mail(?:s|ed|ing)?|communicat\w+|tell(?:s|ing)?|told|warn(?:s|ed|ings?)?|"
    r"intimat\w+|alert(?:s|ed)?|circulat\w+|served?|heads?[- ]up|remind\w*|"
    r"publish\w*|publicis\w*|post(?:s|ed)?|delivery|wrote|(?:offered|proposed|submitted|presented) to|"
    r"(?:offers?|proposes?|submits?|presents?) (?:[\w ]{0,30} )?to CUSTOMER|"
    r"hear(?:d|s)? (?:of|about|from)|put on notice|learns? (?:of|about)|"
    r"(?:gets?|receives?) (?:\w+ ){0,2}(?:messages?|word|letters?)|"
    r"let(?:s|ting)? (?:\w+ ){1,2}know|made known|disclos\w+|be sent|"
    r"sen(?:ds?|t) (?:it |them )?(?:to )?(?:CUSTOMER|customers|users|subscribers))(?!\w)"
)
_LONGEST = 700  # in a longer sentence the matters belong to different thoughts
_BEFORE = r"(?:before(?:hand)?|prior|ahead|in advance|advance|earlier|preceding)"
_NOTE = r"(?:notice|notification|lead time|warning|intimation|announcement|heads?[- ]up)"
_LEAST = (
    r"(?: (?:at least|not less than|no less than|no fewer than|not fewer than|a minimum of|minimum|of|around|"
    r"about|is|shall be|period|being))*:?"
)
# How a period is tied to the telling, the plainest first.
_TIES = tuple(
    compile_pattern(tie)
    for tie in (
        r"(?P<d>DURATION|BLANK)(?:'s|')?(?: calendar| business| working)?(?: days?'?)?"
        r"(?: or (?:longer|more)| at the latest)?,?(?: (?:written|clear|prior|reasonable|of|in|at))* "
        rf"(?:{_NOTE}|{_BEFORE})\b",
        rf"\b{_NOTE}\b{_LEAST} (?P<d>DURATION|BLANK)\b",
        rf"\b{_NOTE}\b[^|.;:]{{0,90}}(?:: ?| \| ?)(?P<d>DURATION|BLANK)\b",
        r"(?P<d>DURATION|BLANK)(?:'s|')? (?:after|from|of|following|since|upon)\b<30>\b"
        rf"(?:{_NOTE}|notif\w+|inform\w+|told|sen[dt]|deliver\w*|receipt|receiv\w+|(?:e-?)?mail\w*|wrote|"
        r"post\w*|publi\w+|announc\w+|communicat\w+)",
        r"\b(?:until|before|after|once)\b<20>(?P<d>DURATION|BLANK)\b<20>\b(?:has|have) (?:run|passed|elapsed|expired)",
        rf"{TELLING}<120>\bafter a period of (?P<d>DURATION|BLANK)\b",
        rf"{TELLING}<60>\b(?P<d>DURATION|BLANK) (?:at the latest|or more)? ?{_BEFORE}",
    )
)
# The customer acts between here and the period: the period is its own.
_CUSTOMERS_OWN = late_pattern(
    r"\b(?:CUSTOMER|CUSTOMER's \w+)(?: (?:who|that)(?: (?!may\b|can\b)\w+){1,8})? "
    r"(?:may|can|shall|will|must|has|have|is|are|does|do|wish\w*|decid\w*|elects?|fail\w*|object\w*|"
    r"terminat\w*|cancel\w*|reject\w*)\b"
    r"(?! (?:\w+ )?(?:heard?\b|be (?!entitled to (?:terminate|cancel|object|reject))|receive|have|get|"
    r"not be|given|notified|informed|told))[^|;]*$"
)
_TO_VENDOR = late_pattern(r"\b(?:notif\w+|inform\w*|tell\w*|advis\w+|notice to) VENDOR\b[^.;|]{0,30}$")
_NOTICES_IN_GENERAL = late_pattern(
    r"\bnotices? (?:\w+ ){0,3}(?:deemed|takes? effect|is effective|are effective|be effective)"
)
_BY_CUSTOMER = late_pattern(
    r"[^|.;]{0,30}\b(?:by|from|to) (?:CUSTOMER (?:to|of its)|VENDOR\b)|"
    r"[^|.;]{0,60}\bCUSTOMER (?:gives?|provides?|sends?|notifies)\b"
)


def notice_period(clause: Clause, _match: re.Match[str]) -> Found:
    """The period that is tied to the vendor's telling; nothing where the customer has it for an act of its own."""
    if len(clause.own) > _LONGEST:
        return None
    for tie in _TIES:
        for found in tie.finditer(clause.surface, clause.start):
            if _is_customers_own(clause.surface, found):
                continue
            if (period := duration_of(clause.quantity_at(found.start("d")))) is not None:
                return period
    return None


def _is_customers_own(surface: str, found: re.Match[str]) -> bool:
    before = surface[: found.start("d")]
    last = _CUSTOMERS_OWN.search(before)
    if last and "VENDOR" not in before[last.end() :] and not re.search(r"\bVENDOR (?:shall|will|must|may)\b", last[0]):
        return True
    if _NOTICES_IN_GENERAL.search(before) or _TO_VENDOR.search(before):
        return True
    return _BY_CUSTOMER.match(surface, found.end()) is not None
