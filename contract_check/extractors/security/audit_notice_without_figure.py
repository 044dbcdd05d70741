"""Notice before an audit of the vendor whose length is not stated: "reasonable", "prior", "in good time".

Accepted: "audits on reasonable prior notice", "audits take place by prior arrangement", "announced in good time", a
word to the vendor beforehand in the sentence after the one that allows the audit.
Rejected: notice of the vendor's own, audits without notice, a licensor's audit; sentences with a period, which is read.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern
from contract_check.extractors.security.audits import AUDIT, EXAMINE, LICENSED, SUMS
from contract_check.extractors.security.noticed_audits import OTHER_NOTICE, speaks_of_audit
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together
from contract_check.model.late_pattern import late_pattern

# Notice of no stated length, and every way to look at how the vendor keeps its duties.
_SOME_NOTICE = (
    r"\b(?:reasonable|prior|advance|due|timely|fair|sufficient|adequate)"
    r"(?: (?:and|reasonable|prior|advance|written|timely)){0,3} "
    r"(?:notice|announcement|notification|warning|arrangement|appointment)\b"
)
_LOOKS = (
    f"(?:{AUDIT}|{EXAMINE}|"
    r"\b(?:convince|satisfy) (?:it|him|them|your)sel(?:f|ves)\b|"
    r"\bauditors?\b[^.;|]{0,40}\breview|"
    r"\b(?:examination|review) of (?:its|VENDOR's) (?:\w+ )?"
    r"(?:security|controls|safeguards|measures|facilities)|"
    r"\bcheck how VENDOR\b)"
)

_CUSTOMER_LOOKS = late_pattern(rf"(?:CUSTOMER|controller)[^|]*?(?:{_LOOKS})")
_ABOUT = late_pattern(
    rf"{AUDIT}|\bsecurity\b|\bdata\b|\bcontrols\b|\bsafeguards|\bmeasures\b|\bcompliance\b|process(?:or|ing)\b"
)


def _looked_at(clause: Clause, match: re.Match[str]) -> Found:
    """`unspecified`, where it is the customer who looks at the vendor and gives the notice."""
    near = f"{clause.before} {clause.surface}"
    if LICENSED.search(near) or SUMS.search(near) or OTHER_NOTICE.search(clause.surface):
        return None
    return UNSPECIFIED if _ABOUT.search(clause.surface) else None


# A word to the vendor beforehand, in a sentence that need not name the audit which the one before has allowed.
_WORD = (
    r"\b(?:notif\w+|inform\w*|announc\w+|advis\w+|tell|told|let VENDOR know|warn\w*|register\w*|arrang\w+|"
    r"agree\w*|schedul\w+|coordinat\w+|co-ordinat\w+|book\w*|notice|request\w*|appointment)\b"
)
_BEFOREHAND = (
    r"\b(?:beforehand|in advance|ahead(?: of time)?|in (?:good|due|reasonable) time|timely|previously|advance|"
    r"prior|reasonable (?:\w+ )?notice)\b"
)


def _said_before(clause: Clause, match: re.Match[str]) -> Found:
    """`unspecified`, for a word beforehand right behind a sentence in which the customer looks at the vendor."""
    if clause.start or re.search(r"\bVENDOR (?:shall|will|must|may)\b|\bwithout\b|\bunannounced", clause.surface):
        return None
    if SUMS.search(clause.before) or LICENSED.search(clause.before) or OTHER_NOTICE.search(clause.surface):
        return None
    allowed = _CUSTOMER_LOOKS.search(clause.before.rpartition(". ")[2])
    return UNSPECIFIED if allowed else None


def _open(clause: Clause, match: re.Match[str]) -> Found:
    return UNSPECIFIED if speaks_of_audit(clause) else None


NOTICE_WITHOUT_FIGURE = (
    Pattern(
        "told in good time of an audit",
        r"(?:inform|notif|announc|advis|tell)\w*[^.;|]{0,40}"
        rf"\b(?:in good time|in advance|beforehand|timely|in due time)\b[^.;|]{{0,60}}{AUDIT}|"
        rf"{AUDIT}[^.;|]{{0,80}}\b(?:by|on|subject to|after|following) (?:prior|mutual|advance) "
        r"(?:agreement|arrangement|appointment|coordination|consultation|announcement)",
        _open,
    ),
    Pattern(
        "notice without a figure",
        rf"{AUDIT}{free_of('[.;]', 200)}\b(?:reasonable|prior|advance|due|sufficient|adequate|timely)"
        r"(?:,? (?:and |reasonable |prior |advance |written |in |timely ){0,4}|,? )(?:written )?"
        r"(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|"
        r"consultation)|"
        r"\b(?:reasonable|prior|advance|due|sufficient|adequate|timely)"
        r"(?: (?:and |reasonable |prior |advance |written |timely ){0,4}| )(?:written )?"
        r"(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|"
        f"consultation){free_of('[.;]', 200)}{AUDIT}|"
        r"(?:reasonable|prior|advance) (?:written |prior |advance )*"
        r"(?:notice|notification|announcement|registration|appointment|arrangement|coordination|warning|"
        rf"consultation) (?:of|for|to) (?:\w+ ){{0,5}}{AUDIT}",
        _open,
    ),
    Pattern(
        "a look at the vendor, and notice of it",
        together(_SOME_NOTICE, _LOOKS, r"CUSTOMER|controller", without="DURATION|BLANK"),
        _looked_at,
        weight=-2,
    ),
    Pattern(
        "a word beforehand, behind the sentence on audits",
        together(_WORD, _BEFOREHAND, without="DURATION|BLANK"),
        _said_before,
        weight=-3,
    ),
    Pattern(
        "agreed in good time",
        rf"{AUDIT}{free_of('[.;]', 120)}\b"
        rf"(?:coordinated|agreed|arranged|announced|notified|registered|scheduled)\b{free_of('[.;]', 60)}"
        r"\b(?:in good time|beforehand|in advance|timely)",
        _open,
    ),
    Pattern(
        "notice without a figure, in a passage on audits",
        r"(?:reasonable|prior|advance)(?: written| prior| advance){0,3} notice",
        _open,
        weight=-1,
        heading=r"audit|inspection",
    ),
)
