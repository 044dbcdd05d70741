"""Terms that the vendor changes at once: by posting, by the customer's using on, or by a right with no word of notice.

Accepted: "may change these terms by posting them", "your continued use is acceptance of the changed terms", "it is your
responsibility to check these terms regularly", "may change these terms at any time without notice", "the latest version
on our website applies", "these terms are subject to change at any time", "modified by updated terms posted on our site".
Rejected: what may *not* be changed without notice (of that the customer is told), a right to send or announce.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.changed_terms import (
    ACCEPT,
    ANY_CHANGE,
    ANY_TERMS,
    AT_PLEASURE,
    CHANGE,
    HEADS_CHANGE,
    SHOULD_LOOK,
    TERMS,
)
from contract_check.extractors.commercial.changes_alone import CHANGES
from contract_check.extractors.commercial.matters import AT_ONCE
from contract_check.extractors.commercial.told_of_changed_terms import SPOKEN_OF
from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, free_of
from contract_check.model.late_pattern import late_pattern

_HELD_TO = late_pattern(rf"\b(?:{ANY_TERMS}|measures|exhibit|annex|appendix|schedule|guidelines|document|rules)\b")
_BARRED = compile_pattern(
    r"\bVENDOR (?:<will_not>|undertakes not to) (?:\w+ ){0,3}$|"
    r"\bVENDOR (?:<will_not>|undertakes not to)\b(?!<60>\b(?:need|have|obliged)\b)"
)
# "May change the Services during the term of this Agreement": the agreement only says when or under what.
_NOT_BESIDE_THEM = free_of(
    r"\b(?:during|throughout|which|under|pursuant|within|while|(?:in (?:accordance|line|compliance)|as (?:set|permitted|provided|described))|"
    r"for the (?:duration|term|life|purposes?)|according|subject to|over the (?:term|life|course)|in the course)\b",
    60,
)


def _of_what_stands_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "We may update them from time to time": what is updated stands in the sentence before."""
    before = f"{clause.before} {clause.surface[: match.end()]}"
    return AT_ONCE if _HELD_TO.search(f"{before} {clause.heading}") else None


def _in_force_once_posted(clause: Clause, _match: re.Match[str]) -> Found:
    """ "Once announced, it replaces the earlier version": at once, where the sentence before speaks of a change of the terms."""
    return AT_ONCE if SPOKEN_OF.search(clause.before) else None


def _unless_barred(clause: Clause, match: re.Match[str]) -> Found:
    """At once; but what may *not* be changed without notice is told of."""
    return UNSPECIFIED if _BARRED.search(match[0]) else AT_ONCE


TERMS_CHANGED_AT_ONCE = (
    Pattern(
        "what stands before may be changed",
        rf"\b(?:VENDOR|and) <may> (?:also )?{CHANGE} (?:them|it|these|this)\b(?! (?:\w+ )?measures)<60>{AT_PLEASURE}",
        _of_what_stands_before,
    ),
    Pattern(
        "the latest version applies",
        r"\b(?:(?:latest|current|most recent|newest) version\b<80>"
        r"\b(?:website|site|posted|published|online|available)\b|"
        r"version\b<30>\b(?:website|site|posted|published|online)\b<40>"
        r"\b(?:at the time|from time to time|when)\b)<60>"
        r"\b(?:appl(?:y|ies)|governs?|prevails?|binding|in effect|effective|replaces?|supersedes?)\b",
        AT_ONCE,
    ),
    Pattern(
        "changed without notice",
        rf"\bVENDOR\b<120>\b{CHANGE}\b <120>{TERMS}<160>"
        r"(?:without (?:any |prior |further |giving |advance |specific )*(?:written )?(?:notice|notif\w+)|"
        r"with or without)",
        _unless_barred,
        weight=3,
    ),
    Pattern(
        "changed by posting",
        rf"\bVENDOR\b<120>\b{CHANGE}\b <80>{TERMS}<120>\bby "
        r"(?:posting|publishing|making|updating|uploading|placing)",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "changed in what is posted",
        rf"\b{TERMS}<20>\b(?:may|can|will|shall)(?: only)? be {CHANGE}\b<60>\b(?:updated|revised|new|amended|changed|modified) "
        rf"(?:version|{TERMS}|terms|edition)\b<20>\b(?:posted|published|displayed|uploaded|made available) "
        r"(?:on|at|to) (?:VENDOR's|the|its|our)\b",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "the customer must look",
        rf"{SHOULD_LOOK}<80>{TERMS}<80>"
        r"(?:period|regular|time to time|frequent|changes|updates|often|each time)",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "using on is accepting",
        rf"\A(?=.*(?:constitut|accept|agree|consent|bound|deemed|means)).*?{ACCEPT}<120>"
        rf"(?:{CHANGE}|new|latest|current)\b <60>(?:{TERMS}|terms|version)",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "using on is accepting, under a heading on changes",
        rf"\A\W*(?:CUSTOMER's )?(?:continued |further |ongoing )?{ACCEPT}\w*\W*\Z",
        lambda clause, _match: AT_ONCE if HEADS_CHANGE.search(clause.heading) else None,
        weight=1,
    ),
    Pattern(
        "in force once announced",
        r"^\W*(?:once|when|as soon as|upon being) (?:they (?:are|have been) |it (?:is|has been) )?"
        r"(?:announced|posted|published|released|uploaded|made available|displayed|updated)\b,?<40>"
        r"\b(?:replaces?|supersedes?|takes? effect|effective|appl(?:y|ies)|binding|binds?|in force)\b",
        _in_force_once_posted,
        weight=2,
    ),
    Pattern(
        "accepted beforehand, whatever changes",
        rf"\baccept\w*<60>\b(?:any|all|every|future) (?:\w+ )?{CHANGE}\b<20>\b(?:VENDOR\b<30>|makes?\b<60>)"
        r"\b(?:at any time|from time to time)",
        AT_ONCE,
        weight=1,
    ),
    Pattern(
        "posting changes the terms",
        rf"\bVENDOR (?:will|shall|may) <60>(?:post|publish)\w* <60>(?:{CHANGE}|new) <60>"
        f"(?:{TERMS}|terms|version)",
        AT_ONCE,
        weight=1,
    ),
    Pattern(
        "changed, without a duty to tell",
        r"\bVENDOR may\b<40>\bwithout being (?:obliged|obligated|required) to (?:inform|notify|tell)\b<40>"
        rf"\b{ANY_CHANGE}\b<40>\b{ANY_TERMS}\b",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "no duty to tell of changes",
        rf"\bVENDOR (?:is|are) not (?:obligated|obliged|required) to (?:notify|inform|tell)\b<40>{CHANGES}"
        r"<20>\b(?:to|of|in) (?:these|the|this) (?:terms|agreement|polic\w+)",
        AT_ONCE,
        weight=2,
    ),
)
RIGHTS_TO_CHANGE_TERMS = (
    Pattern(
        "bound by terms as they are posted",
        r"\b(?:new|different|additional|amended|revised|updated)\b<30>\b(?:terms|conditions|policies|rules)"
        r"<60>\bVENDOR <may> <40>\b(?:post|publish|establish|issue|adopt)\w*<60>"
        r"(?:from time to time|at any time)",
        AT_ONCE,
    ),
    Pattern(
        "terms changed at pleasure",
        r"(?<!CUSTOMER )(?<!BOTH )(?<!parties )\b"
        r"(?:may|can|(?:reserves?|retains?|holds?) the right to|(?:shall be |is )?at liberty to) "
        rf"(?:, <60>,)?(?:\w+ ){{0,3}}{ANY_CHANGE}\b(?:(?!price|fees|charges|service)[^|]){{0,40}}"
        r"\b(?:these |this |its (?!polic)|our |the |any of the |any or all of the )(?:\w+ ){0,2}"
        rf"{ANY_TERMS}\b<80>{AT_PLEASURE}",
        AT_ONCE,
    ),
    Pattern(
        "terms lie in its discretion",
        r"\b(?:lies|is|rests|stands) (?:with)?in VENDOR's (?:\w+ )?discretion (?:whether )?to (?:\w+ )?"
        rf"{ANY_CHANGE} (?:\w+ ){{0,3}}?{ANY_TERMS}\b(?!<60>\bnot(?:ice|if))",
        AT_ONCE,
    ),
    # A right and no word of notice.
    Pattern(
        "right to change the terms",
        r"\bVENDOR (?:<may>)(?:, <60>,)? (?!not\b|(?:\w+ )?(?:send|give|notify|inform|provide|tell|announce)\b)"
        rf"(?:<60>|<120>\b(?:and|or) to )\b{CHANGE}\b {_NOT_BESIDE_THEM}{TERMS}",
        AT_ONCE,
    ),
    Pattern(
        "terms may be updated from time to time",
        rf"\A(?=.*(?:and may be )).*?\b{TERMS}<160>\band may be {CHANGE}(?:,? (?:and|or) {CHANGE})?"
        r"(?: by VENDOR)? (?:from time to time|at any time)",
        AT_ONCE,
    ),
    Pattern(
        "terms may change, and no more is said",
        rf"\b{TERMS} (?:may|can) be (?:updated|changed|modified|amended|revised)"
        r"(?: at any time| from time to time| occasionally)?(?=[.;]|$)",
        AT_ONCE,
        weight=-1,
    ),
    Pattern(
        "terms may change",
        r"\A(?=.*(?:(?:may|can|are|is) (?:be )?(?:\w+ )?(?:subject|chang|modif|revis|updat|amend))).*?"
        rf"\b{TERMS} (?:\w+ ){{0,4}}?(?:may|can|are|is) (?:be )?(?:\w+ )?(?:subject to )?{CHANGE}<40>"
        r"(?:by VENDOR|at any time|time to time|sole|discretion|VENDOR's|without (?:\w+ ){0,2}notice)",
        AT_ONCE,
    ),
)
