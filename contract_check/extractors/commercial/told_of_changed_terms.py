"""That the customer is told of a change of the terms: a period before it, or at all.

Accepted: "may modify these Terms upon 30 days' notice", "amendments are sent to you two months before they apply",
"you have 30 days to review the changes", "silence for six weeks accepts the change"; "will notify you of changes to
these terms", "may be changed on notice" (unspecified).
Rejected: telling of services, prices, sub-processors or incidents, and the customer's own notice.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.changed_terms import (
    ANY_TERMS,
    CHANGE,
    HEADS_CHANGE,
    TAKEN_UP,
    TELLS,
    TERMS,
    TERMS_CHANGE,
)
from contract_check.extractors.commercial.notice_of_change import TELLING, notice_period
from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern, duration_at
from contract_check.language.clauses import Clause
from contract_check.language.wording import PERIOD, compile_pattern, together
from contract_check.model.late_pattern import late_pattern

SPOKEN_OF = compile_pattern(rf"{TERMS_CHANGE}|\b{ANY_TERMS}\b<20>\breview(?:ed|s)?\b")
_ANOTHER_MATTER = late_pattern(
    r"\b(?:services?|features?|prices?|pricing|fees|sub-?processors?|breach\w*|incidents?|suspen\w+|"
    r"terminat\w+|laws?|regulations?|instructions?|processing|request\w*)\b"
)
# What may also be left unopposed: a sub-processor, a price, a delivery.
_ANOTHER_THING = (
    r"sub-?\s?processor|sub-?contractor|\bprices?\b|\bfees\b|deliver\w+|deliverables?|acceptance test|minutes|"
    r"invoice|statement of work|\btransfer"
)


def _of_the_change_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of telling, where the sentence before or the heading speaks of a change of the terms."""
    spoken_of = SPOKEN_OF.search(clause.before) or HEADS_CHANGE.search(clause.heading)
    return notice_period(clause, match) if spoken_of else None


def _told_of_what_stands_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "We will notify you by e-mail": of the change of the terms that stands before, and of nothing else."""
    if not SPOKEN_OF.search(clause.before) or _ANOTHER_MATTER.search(f"{clause.before} {clause.surface}"):
        return None
    return _told_at_all(clause, match)


def _of_the_terms(clause: Clause, match: re.Match[str]) -> Found:
    """The time to object, where the sentence, the one before or the heading is about the paper and its changes."""
    around = f"{clause.heading} {clause.before} {clause.surface}"
    of_the_paper = re.search(rf"\b(?:{ANY_TERMS}|amendments?|versions?)\b", around)
    return duration_at(clause, match) if of_the_paper else None


def _told_at_all(clause: Clause, match: re.Match[str]) -> Found:
    """On notice of no stated length, where the sentence gives no figure."""
    return None if re.search(r"DURATION|BLANK|without (?:\w+ )?notice", clause.surface) else UNSPECIFIED


# A pattern begins with what it needs, so that a clause without it costs one glance.
TOLD_OF_CHANGED_TERMS = (
    Pattern(
        "changed with a period of notice",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b<160>\b{CHANGE}\b <100>{TERMS}<200>{PERIOD}'?s?'? <60>"
        f"{TELLS}",
        weight=4,
    ),
    Pattern(
        "a change of terms, and a period of telling",
        together(TERMS_CHANGE, TELLING, r"DURATION|BLANK"),
        notice_period,
        weight=3,
    ),
    Pattern(
        "a change of terms just spoken of, and a period",
        # The time in which the customer may take an offer up is no notice: "five days after receiving our quote".
        together(
            TAKEN_UP,
            TELLING,
            r"DURATION|BLANK",
            without=r"\b(?:quotes?|quotations?|estimates?|proposals?|responses?|change (?:orders?|requests?)|go forward|go ahead|proceed with)\b",
        ),
        _of_the_change_before,
        weight=3,
    ),
    Pattern(
        "a change of rights and duties, and a period of telling",
        together(
            r"\b(?:changes?|modifications?|amendments?|revisions?|updates?) (?:of these terms )?(?:(?:that|which) )?(?:\w+ ){0,2}?"
            r"(?:affect(?:s|ing)?|reduc(?:es?|ing)|limit(?:s|ing)?|extend(?:s|ing)?|modif(?:y|ies|ying)|alter(?:s|ing)?|"
            r"chang(?:es?|ing)|diminish(?:es|ing)?|impair(?:s|ing)?|restrict(?:s|ing)?|expand(?:s|ing)?|increas(?:es?|ing)) "
            r"(?:CUSTOMER's|the) (?:\w+ )?(?:rights|obligations|duties)\b(?! of (?!CUSTOMER|BOTH))",
            r"\bVENDOR (?:will|shall|must|agrees to|undertakes to)\b",
            TELLING,
            r"DURATION|BLANK",
            without=r"\b(?:prices?|pricing|fees|sub-?processors?)\b",
        ),
        notice_period,
        weight=3,
    ),
    Pattern(
        "told so long ahead, of what stands before",
        rf"\A\W*VENDOR (?:will|shall|must) (?:\w+ ){{0,2}}?(?:{TELLS}|write to)(?: CUSTOMER)?"
        r"(?: (?:of|about) (?:it|this|that|them))?(?: (?:by|via|in|on) [\w-]+)? (?:at least |no less than |not less than )?"
        r"(?:DURATION|BLANK) (?:in advance|beforehand|ahead(?: of time)?|earlier)\W*\Z",
        _of_the_change_before,
        weight=3,
    ),
    Pattern(
        "a time to review a change",
        together(
            TERMS_CHANGE,
            r"\b(?:giv(?:es?|ing|en)|allow\w*|ha(?:s|ve|d)|grant\w*) (?:CUSTOMER )?"
            r"(?:(?:at least|no fewer than|no less than|not less than|not fewer than|a minimum of) )?DURATION "
            r"(?:in which )?to (?:review|consider|read|study|decide)\b",
            figure=r"(?<=giving CUSTOMER )DURATION|"
            r"DURATION(?= (?:in which )?to (?:review|consider|read|study|decide)\b)",
        ),
        duration_at,
        weight=3,
    ),
    Pattern(
        "silence for so long accepts the change",
        together(
            r"\b(?:effective|accepted|approved|approval|agreed|consent(?:ed)?|binding)\b",
            r"\bnot\b[^.;|]{0,20}\bobject\w*|\bno objection|without object\w*|unless CUSTOMER objects?",
            r"\b(?:amend(?:ments?|ed)|changes?|changed|modifications?|modified|variations?|new version)\b",
            without=_ANOTHER_THING,
            figure=r"(?<=within )DURATION",
        ),
        _of_the_terms,
        weight=3,
    ),
    # Without a figure.
    Pattern(
        "a change of terms, and somebody told",
        together(
            TERMS_CHANGE,
            r"(?:(?:\bVENDOR|\b(?:of|about) which it|\b(?:and|but) it) "
            r"(?:will|shall|must|agrees to|undertakes to)|"
            r"CUSTOMER (?:is|are|(?:shall|will|must) be|will|(?:will |shall )?receives? (?:prior|advance))) "
            rf"(?:\w+ ){{0,2}}{TELLING}",
            without=r"DURATION|BLANK|without|\bno (?:guarantee|obligation)|"
            r"\b(?:updates|changes|modifies) (?:the|its|any) (?:\w+ ){0,2}"
            r"(?:services?|products?|platform|software)\b|regions?\b|\bhosting|sub-?processor|feature|"
            r"functionality|infring|CUSTOMER (?:shall|must|will) (?:notify|inform|give|tell)",
        ),
        UNSPECIFIED,
        weight=1,
    ),
    Pattern(
        "changed with notice",
        rf"\bVENDOR\b<120>\b{CHANGE}\b <80>{TERMS}<120>"
        r"(?:\b(?:upon|by|with|on|after|giv\w+|provid\w+|subject to) (?:\w+ ){0,4}?"
        r"(?:notice|notification)|notifying CUSTOMER|informing CUSTOMER|e-?mailing)",
        weight=1,
    ),
    Pattern(
        "may be changed on a period of notice",
        rf"\b{TERMS} (?:\w+ ){{0,4}}?(?:may|can) be {CHANGE}(?: by VENDOR)?(?: at any time)?,? "
        r"(?:upon|by|with|on|after|subject to|giving|providing) (?:giving |providing |at least |not less than |no less than |CUSTOMER )*"
        rf"{PERIOD}'?s?'? (?:\w+ ){{0,3}}?notice\b(?! (?:of|from|by) CUSTOMER)",
        duration_at,
        weight=3,
    ),
    Pattern(
        "on notice, the vendor may change the terms",
        r"\b(?:upon|on|with|by|after|subject to) (?:(?:giving|providing) )?(?:CUSTOMER )?(?:(?!no\b|without\b|further\b)\w+ ){0,3}?"
        rf"(?:notice|notification)(?: to CUSTOMER)?,? VENDOR <may> (?:\w+ )?{CHANGE}\b <40>{TERMS}",
        _told_at_all,
        weight=1,
    ),
    Pattern(
        "may be changed on notice",
        rf"\b{TERMS} (?:\w+ ){{0,4}}?(?:may|can) be {CHANGE}\b<160>"
        r"\b(?:upon|by|with|on|after|subject to|giving|following) (?:\w+ ){0,4}?(?:notice|notification)"
        r"\b(?! (?:of|from|by) CUSTOMER)",
        _told_at_all,
        weight=1,
    ),
    Pattern(
        "told of what stands before",
        r"^\W*(?:(?:(?:when|whenever|if|where|before) (?:VENDOR|it) (?:do|does|changes?|amends?|updates?)(?: so| this| that| it| them)?,? )?"
        r"VENDOR (?:will|shall|must) (?:\w+ )?(?:notify|inform|tell|advise|alert|e-?mail|let CUSTOMER know)\b|"
        r"(?:CUSTOMER|(?:all |registered )*(?:users|customers|subscribers)) (?:will|shall) be "
        r"(?:\w+ )?(?:notified|informed|told|advised|alerted)\b)",
        _told_of_what_stands_before,
        weight=1,
    ),
    Pattern(
        "an announcement is made of a change",
        together(
            TERMS_CHANGE,
            r"\b(?:notices?|announcements?|notifications?|e-?mails?) (?:will|shall|is|are) (?:be )?"
            r"(?:given|made|sent|posted|published|issued)",
            without=r"DURATION|BLANK|without",
        ),
        UNSPECIFIED,
        weight=1,
    ),
)
