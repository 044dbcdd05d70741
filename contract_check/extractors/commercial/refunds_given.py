"""What says that prepaid fees come back when the contract ends: who ends it, or what went wrong, and the refund.

Accepted: "if Customer terminates for breach, Provider shall refund the prepaid fees", "may terminate and receive a
refund of the unused portion", "if it cannot correct the defect, a refund of the fees".
Rejected: a refund that is denied in the words before it, that another pays, or that follows from the vendor's own
choice to end in the sentence before.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.refund_words import (
    CONDITION,
    CUSTOMER_ENDS,
    END,
    ENDS,
    OTHER_GROUNDS,
    PAID,
    REFUND,
)
from contract_check.extractors.framework import TRUE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_CANNOT = r"\b(?:cannot|(?:is|are|not) (?:un)?able|unsuccessful|fails?|(?:does|do|is|are|has|have) not)\b"
_NEGATED = late_pattern(
    r"\b(?:not|no|never|nor|neither|NEITHER|without|cannot|isn't|won't)\b"
    r"(?! later| more than| only| limited| yet| used| rendered| consumed| delivered| provided|"
    r" performed)(?:(?!CUSTOMER (?:may|will|shall|can|is|has)\b|"
    r" and (?:(?:receive|obtain|be)\b|VENDOR (?:(?:shall|will) )?$))[^|.;]){0,70}$|"
    r"non[- ]?$|"
    r"\bnot (?:be )?(?:able|entitled)[^|.;]{0,120}$"
)
_BY_ANOTHER = late_pattern(r" (?:in full )?by (?!VENDOR|way\b|bank|wire|che(?:ck|que)|credit|the same|DURATION|means)")
# "Provider may end it (i) for convenience or (ii) if …; it will then refund": the sentence before says who ends it.
_VENDOR_ENDS = late_pattern(rf"VENDOR (?:may|can|has the right to|reserves the right to)\b[^.;|]{{0,60}}{m.ENDING}")
# "If it objects to a modification, it may cancel, and Provider will refund": for no breach of the vendor's.
_OVER_A_CHANGE = late_pattern(
    r"\bobject(?:s|ed)? to (?:an?|the|such|any|this) (?:modif|chang|amend|updat|revis)\w*", re.IGNORECASE
)
_GOES_ON = late_pattern(r"\W*\(?[a-z0-9]{1,4}\)|\W*(?:in (?:such|that|this)|upon such)\b")


def _whole_sentence(clause: Clause) -> str:
    """The sentence as it is printed, also where only the vendor's part of it is read."""
    return clause.document.text[clause.span.start : clause.span.end]


def _given(clause: Clause, match: re.Match[str]) -> Found:
    """Given, unless the refund is denied in the words before it."""
    at = match.start("refund")
    if _BY_ANOTHER.match(clause.surface, match.end("refund")):
        return None
    # "If no solution is found, Customer may terminate and receive a refund" goes on from the sentence before.
    if OTHER_GROUNDS.search(f"{clause.heading} {clause.before}") or _OVER_A_CHANGE.search(_whole_sentence(clause)):
        return None
    if _VENDOR_ENDS.search(clause.before) and _GOES_ON.match(clause.own) and not CUSTOMER_ENDS.search(clause.surface):
        return None
    if re.search(r"\bno (?:\w+ )?terminat\w+\b[^.;|]*$", clause.surface[:at]):
        return None
    before = CONDITION.sub(" ", clause.surface[max(0, at - 200) : at])
    return None if _NEGATED.search(before[-140:]) else TRUE


REFUNDS_GIVEN = (
    Pattern(
        "customer ends, vendor refunds",
        rf"CUSTOMER<80>\b{ENDS}<300>\b(?P<refund>{REFUND})(?=<200>{PAID})",
        _given,
        weight=3,
    ),
    Pattern(
        "refund if the customer ends",
        rf"\b(?P<refund>{REFUND})<200>(?:if|upon|in the event|where|following|after|when|on)\b<80>"
        f"(?:CUSTOMER {END}|{END}<30>by CUSTOMER|CUSTOMER<30>{END}|"
        r"VENDOR's (?:\w+ ){0,2}(?:breach|default))",
        _given,
        weight=3,
    ),
    Pattern(
        "remedy for a defect",
        r"(?:warrant|conform|defect|correct|re-?perform|resolve|service levels?|uptime|availab|cure)\w*"
        rf"<400>{END}<240>\b(?P<refund>{REFUND})",
        _given,
        weight=3,
    ),
    Pattern(
        "refund where a defect stays",
        rf"(?:(?:\bwarrant|conform|\bdefect|deficien|\berrors?\b)\w*<400>{_CANNOT}|"
        rf"{_CANNOT}<20>\b(?:re-?perform|correct|repair|remedy|cure|fix|rectify)\b)<200>"
        rf"\b(?P<refund>{REFUND})(?=<60>\b(?:fees?|subscription|charges|amounts? paid)\b)",
        _given,
        weight=2,
    ),
    Pattern(
        "a line on the vendor's breach",
        r"^\W*(?:[a-z]+ (?:for|after|upon|following) )?VENDOR's (?:\w+ ){0,2}(?:breach|default)\s*[:|]\s*<20>"
        rf"(?P<refund>{REFUND}|refund)\b(?=<30>(?:pro-?\s?rat|pre-?paid|unused|fees))",
        _given,
        weight=2,
    ),
    Pattern("refund on any ending", rf"{END}<260>\b(?P<refund>{REFUND})(?=<160>{PAID})", _given, weight=2),
    Pattern(
        "what remains is refunded on ending",
        rf"{PAID}<120>{END}<60>(?:(?:shall|will|must) be|(?:is|are)(?: to be)?) (?P<refund>{REFUND})",
        _given,
        weight=2,
    ),
    Pattern(
        "on ending, what was paid is refunded",
        rf"{END}<200>{PAID}<120>(?:(?:shall|will|must) be|(?:is|are)(?: to be)?) (?:\w+ly )?"
        f"(?P<refund>{REFUND})",
        _given,
        weight=2,
    ),
    Pattern(
        "refund on ending, words turned",
        rf"\b(?P<refund>{REFUND})<160>{PAID}<160>(?:upon|following|after|as of|on|from)(?: the)?"
        rf"(?: \w+){{0,4}} {END}",
        _given,
        weight=2,
    ),
)
