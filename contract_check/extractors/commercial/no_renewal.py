"""What says that a contract does not go on by itself: a refusal, an end with its time, or a new act that is needed.

Accepted: "shall not renew automatically", "no automatic renewal", "Auto-renewal: off", "it does not renew", "nothing
is charged again". An end with its time is read by `ends_with_its_time`, a new act by `renewed_by_a_new_act`.
Rejected: what is not renewed only because the customer has cancelled it (that would have gone on).
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.ends_with_its_time import ENDS_WITH_ITS_TIME
from contract_check.extractors.commercial.renewed_by_a_new_act import GOES_ON, ITSELF, RENEWED_BY_A_NEW_ACT
from contract_check.extractors.framework import FALSE, TRUE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_NOT = (
    r"(?:shall not|will not|does not|do not|won't|is not|are not|not be|no|nothing|without|instead of|neither|NEITHER)"
)
_CANCELLED = late_pattern(
    r"\b(?:cancel\w*|terminat\w*|turn\w* off|switch\w* off|opt\w* out|notice|notif\w+)\b[^.;|]{0,220}"
    r"\b(?:in which (?:case|event)|so that|then|after which)\b[^.;|]{0,40}$|"
    r"^\W*(?:\d[\d.]* )?(?:if|when|once|after|where|should|by) CUSTOMER (?:\w+ )?"
    r"(?:cancel|terminat|turn|switch|opt|disabl)[^.;|]{0,100}$"
)


def _refused_or_cancelled(clause: Clause, match: re.Match[str]) -> Found:
    """False; but what is not renewed because the customer cancelled it would have been."""
    return TRUE if _CANCELLED.search(clause.surface[: match.start()]) else FALSE


def _what_was_spoken_of(clause: Clause, _match: re.Match[str]) -> Found:
    """ "It does not renew": false, where the sentence before speaks of the contract."""
    return FALSE if re.search(ITSELF, clause.before) else None


_NOT_RENEWED = (
    Pattern("does not renew by itself", rf"\b{_NOT} (?:be )?(?:\w+ ){{0,2}}{m.SILENTLY}[ -]?(?:be )?{GOES_ON}", FALSE),
    Pattern(
        "does not renew",
        rf"{ITSELF} (?:shall|will|does|do|may|is|are) not (?:be )?(?:auto\w*[ -])?{GOES_ON}"
        r"(?! (?:to|the (?:liability|warrant)))(?!<60>\bunless\b<20>(?:notice|notif|cancel))",
        _refused_or_cancelled,
    ),
    Pattern(
        "the vendor does not renew",
        r"VENDOR (?:shall|will|does|do) not (?:\w+ )?(?:renew|extend)\b<40>\bautomatically",
        FALSE,
    ),
    Pattern("not renewed by itself", rf"{_NOT} (?:be )?{GOES_ON} (?:{m.SILENTLY}|(?:by|of) itself)", FALSE),
    Pattern(
        "no renewal by itself",
        f"there (?:is|shall be|will be) no (?:{m.SILENTLY} )?(?:renewal|extension|prolongation)|"
        r"no automatic renewal|"
        r"no (?:tacit|silent) (?:renewal|extension|prolongation|reconduction|relocation)|"
        r"auto-?renewal(?::| \|) (?:no|off|none)",
        FALSE,
    ),
    Pattern(
        "it does not renew",
        rf"^\W*(?:\d[\d.]* )?it (?:shall|will|does) not (?:be )?(?:auto\w* )?{GOES_ON}(?! to)",
        _what_was_spoken_of,
        weight=-1,
    ),
    Pattern(
        "a field that says none",
        r"^\W*auto(?:matic(?:ally)?)?[- ]?renew(?:als?|s|ing)?\s*[|:]\s*\W{0,3}"
        r"(?:none|no\b(?! (?:notice|action|need))|off\b|false\b|disabled|not applicable|n/a)",
        FALSE,
        weight=3,
    ),
    Pattern(
        "nothing (?:more |further )?is charged (?:again|unless|until)",
        r"\bnot (?:a )?(?:recurring|subscriptions?\b(?=[:;,.]))|"
        r"nothing is charged again|"
        r"\bno recurring (?:charge|payment|fee)s?|"
        r"(?:one-off|single) payment<60>\bno<20>renew",
        FALSE,
        weight=-2,
    ),
)
# Refusals weigh less than a renewal that stands elsewhere: what renews by itself governs.
NO_RENEWAL = (*_NOT_RENEWED, *RENEWED_BY_A_NEW_ACT, *ENDS_WITH_ITS_TIME)
