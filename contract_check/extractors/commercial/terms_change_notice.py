"""commercial.terms_change_notice — how long before the vendor changes the terms by itself.

Accepted: "may modify these Terms upon 30 days' notice", "material changes take effect 30 days after
posting", "will notify you at least 14 days before", "30 days' notice" under "Changes to these Terms"; "will notify you of changes" (unspecified);
"changes are effective when posted", "your continued use is acceptance", "without notice", or a bare
right to change the terms (0 days).
Rejected: amendments in writing signed by both, changes of the service, of prices, of a website's
content, of the law, of instructions, of the list of sub-processors.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.commercial.changed_terms import (
    ACCEPT,
    ANY_CHANGE,
    ANY_TERMS,
    AT_PLEASURE,
    CHANGE,
    HEADS_CHANGE,
    PERIOD,
    TAKEN_UP,
    TELLS,
    TERMS,
    TERMS_CHANGE,
)
from contract_check.extractors.commercial.changes_alone import CHANGES, CHANGES_ALONE, without_other_changes
from contract_check.extractors.commercial.matters import AT_ONCE
from contract_check.extractors.commercial.notice_of_change import TELLING, notice_period
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import compile_pattern, together, words
from contract_check.model.term import Better, Kind, Strength, TermDefinition


def _weigh(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What is said of notice governs over a bare right; a figure over both."""
    kept = without_other_changes(readings)
    if any(r.weight > 0 and r.value == UNSPECIFIED for r in kept):
        # Using the service after a *notice* accepts the change; only posting alone would need none.
        kept = [r for r in kept if not (r.clause and r.weight == 2 and _AFTER_NOTICE.search(r.clause.surface))]
    if any(r.value == UNSPECIFIED and r.clause and _IN_ADVANCE.search(r.clause.surface) for r in kept):
        # So does using it after a change that notice in advance has brought into effect.
        kept = [r for r in kept if not (r.pattern in _BY_USING and r.clause and "post" not in r.clause.surface)]
    if any(r.weight > 0 and r.value == UNSPECIFIED for r in kept):
        # And so does using it after a change of which the customer was told; only posting alone would need nothing.
        kept = [r for r in kept if not (r.pattern in _BY_USING and r.clause and not _POSTED.search(r.clause.surface))]
    if any(r.value == UNSPECIFIED and r.clause and _MATERIAL.search(r.clause.surface) for r in kept):
        # Material changes govern: posting is for the others.
        kept = [r for r in kept if not (r.value == AT_ONCE and r.weight <= 2)]
    # A right that is reserved binds the customer in any words.
    kept = [replace(r, strength=Strength.FIRM) if r.value == AT_ONCE else r for r in kept]
    told = [r for r in kept if r.weight > 0]
    return told or [replace(r, note="no duty to notify stands beside the right") for r in kept]


_SPOKEN_OF = compile_pattern(rf"{TERMS_CHANGE}|\b{ANY_TERMS}\b<20>\breview(?:ed|s)?\b")
_HELD_TO = re.compile(rf"\b(?:{ANY_TERMS}|measures|exhibit|annex|appendix|schedule|guidelines|document|rules)\b")


def _of_the_change_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of telling, where the sentence before or the heading speaks of a change of the terms."""
    spoken_of = _SPOKEN_OF.search(clause.before) or HEADS_CHANGE.search(clause.heading)
    return notice_period(clause, match) if spoken_of else None


def _of_what_stands_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "We may update them from time to time": what is updated stands in the sentence before."""
    before = f"{clause.before} {clause.surface[: match.end()]}"
    return AT_ONCE if _HELD_TO.search(f"{before} {clause.heading}") else None


def _told_of_what_stands_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "We will notify you by e-mail": of the change of the terms that stands before, and of nothing else."""
    if not _SPOKEN_OF.search(clause.before) or _ANOTHER_MATTER.search(f"{clause.before} {clause.surface}"):
        return None
    return _told_at_all(clause, match)


def _in_force_once_posted(clause: Clause, _match: re.Match[str]) -> Found:
    """ "Once announced, it replaces the earlier version": at once, where the sentence before speaks of a change of the terms."""
    return AT_ONCE if _SPOKEN_OF.search(clause.before) else None


def _unless_barred(clause: Clause, match: re.Match[str]) -> Found:
    """At once; but what may *not* be changed without notice is told of."""
    return UNSPECIFIED if _BARRED.search(match[0]) else AT_ONCE


_BARRED = compile_pattern(
    r"\bVENDOR (?:<will_not>|undertakes not to) (?:\w+ ){0,3}$|"
    r"\bVENDOR (?:<will_not>|undertakes not to)\b(?!<60>\b(?:need|have|obliged)\b)"
)
_ANOTHER_MATTER = re.compile(
    r"\b(?:services?|features?|prices?|pricing|fees|sub-?processors?|breach\w*|incidents?|suspen\w+|"
    r"terminat\w+|laws?|regulations?|instructions?|processing|request\w*)\b"
)


# "Amendments need both signatures, except that Vendor may update these terms on notice": the exception is what is asked
# for, unless it only points at another clause.
_AND_NOT_BY_THE_VENDOR_ALONE = (
    r"(?!<100>\b(?:except|save|unless|but|however|although|provided)\b<40>\bVENDOR <may> "
    rf"(?:\w+ ){{0,3}}{CHANGE}\b"
    r"(?!<80>\b(?:as (?:set|provided|described|stated|permitted)|in accordance|pursuant|under|"
    r"signed|agree\w*|consent)\b))"
)
# What may also be left unopposed: a sub-processor, a price, a delivery.
_ANOTHER_THING = (
    r"sub-?\s?processor|sub-?contractor|\bprices?\b|\bfees\b|deliver\w+|deliverables?|acceptance test|minutes|"
    r"invoice|statement of work|\btransfer"
)


def _of_the_terms(clause: Clause, match: re.Match[str]) -> Found:
    """The time to object, where the sentence, the one before or the heading is about the paper and its changes."""
    around = f"{clause.heading} {clause.before} {clause.surface}"
    of_the_paper = re.search(rf"\b(?:{ANY_TERMS}|amendments?|versions?)\b", around)
    return duration_at(clause, match) if of_the_paper else None


def _told_at_all(clause: Clause, match: re.Match[str]) -> Found:
    """On notice of no stated length, where the sentence gives no figure."""
    return None if re.search(r"DURATION|BLANK|without (?:\w+ )?notice", clause.surface) else UNSPECIFIED


# A pattern begins with what it needs, so that a clause without it costs one glance.
_PATTERNS_WITH_TERMS = (
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
        together(TAKEN_UP, TELLING, r"DURATION|BLANK"),
        _of_the_change_before,
        weight=3,
    ),
    Pattern(
        "a time to review a change",
        together(
            TERMS_CHANGE,
            r"\b(?:giv(?:es?|ing|en)|allow\w*|ha(?:s|ve|d)|grant\w*) (?:CUSTOMER )?(?:at least )?DURATION "
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
        "may be changed on notice",
        rf"\b{TERMS} (?:\w+ ){{0,4}}?(?:may|can) be {CHANGE}\b<160>"
        r"\b(?:upon|by|with|on|after|subject to|giving|following) (?:\w+ ){0,4}?(?:notice|notification)"
        r"\b(?! (?:of|from|by) CUSTOMER)",
        _told_at_all,
        weight=1,
    ),
    Pattern(
        "told of what stands before",
        r"^\W*(?:VENDOR (?:will|shall|must) (?:\w+ )?(?:notify|inform|tell|advise|alert|e-?mail)\b|"
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
    # At once.
    Pattern(
        "what stands before may be changed",
        rf"\b(?:VENDOR|and) <may> (?:also )?{CHANGE} (?:them|it|these|this)\b<60>{AT_PLEASURE}",
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
        "the customer must look",
        r"CUSTOMER(?:'s)? "
        r"(?:should|must|agree to|are responsible|is responsible|responsibility|are (?:advised|encouraged))"
        rf"<60>(?:review|check|visit|consult|revisit)\w*<80>{TERMS}<80>"
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
    Pattern(
        "a line under its heading",
        r"^\W*(?:[\w ]{0,20}[:,] )?(?:(?:with|on|upon|at least|a|minimum of|requires?|subject to) )*"
        rf"{PERIOD}'?s?'?(?: of)?(?: prior| written| advance)* (?:notice|notification)\b",
        weight=3,
        heading=HEADS_CHANGE.pattern,
    ),
    Pattern(
        "a field for changes of terms",
        r"^\W*notice of (?:amendment|change|variation|modification)s?"
        rf"(?: (?:of|to) (?:the |these )?(?:terms|agreement|contract))?\s*[:|]\s*{PERIOD}",
        weight=3,
    ),
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
        r"\bVENDOR (?:<may>)(?:, <60>,)? (?!(?:\w+ )?(?:send|give|notify|inform|provide|tell|announce)\b)"
        rf"(?:<60>|<120>\b(?:and|or) to )\b{CHANGE}\b <60>{TERMS}",
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
_AFTER_NOTICE = re.compile(r"after [^.]{0,40}(?:notice|notif|inform)")
_POSTED = re.compile(r"\b(?:post|publi|upload|made available|without)")
_IN_ADVANCE = re.compile(r"\b(?:advance|prior|before|beforehand)\b")
_MATERIAL = re.compile(
    r"(?:material|significant|substantial|major)\w*\b[^|]{0,200}\b(?:advance|prior|before|beforehand)\b|"
    r"\b(?:advance|prior)\b[^|]{0,120}\b(?:material|significant|substantial|major)"
)
_BY_USING = frozenset(("using on is accepting", "using on accepts changes", "using on after posting"))

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.terms_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the vendor changes the terms by itself is the customer told?",
        ),
        core=rf"\bVENDOR\b<60>\b(?:may|can|will|reserves? the right|has the right)\b<60>\b{CHANGE}\b<60>"
        rf"{ANY_TERMS}\b|"
        r"\bmaterial(?:ly)?\b<100>\b(?:notif\w+|notice)\b",
        triggers=words(
            "substitut|modif|amend|revise|revision|update|change|continued use|vary|variation|varied|alter |"
            "altered|alteration|edit the|adapt |adaptation|new version|version on |version posted|"
            "version published|version of|latest version|current version|additional terms|rewrite|reword|"
            "new terms|new conditions"
        ),
        accept=(*_PATTERNS_WITH_TERMS, *CHANGES_ALONE),
        reject=(
            Pattern(
                "a change of something else",
                r"\b(?:platform|control|law|name|address|ownership|personnel|legal)s? change|"
                r"change (?:of|in) (?:control|ownership|law)\b|"
                r"may not assign",
            ),
            Pattern(
                "when notices in general take effect",
                r"\bnotices? (?:(?!before\b|prior\b)\w+ ){0,2}(?:deemed|takes? effect)",
            ),
            Pattern(
                "only a reference",
                r"(?:change|modify|amend|update)\b<60>\bin accordance with (?:the |our |its )?"
                r"(?:tos|msa|terms of service|master|framework)\b",
            ),
            Pattern(
                "changes of prices",
                rf"^(?!.*{CHANGE}\b <20>{TERMS})(?!.*{TERMS} (?:\w+ ){{0,3}}{CHANGE}).*"
                r"\b(?:chang|modif|adjust|increas|rais)\w* (?:to |in |of )?(?:\w+ ){0,3}"
                r"(?:fees?|prices?|pricing|charges|rates)\b",
            ),
            Pattern(
                "a recital, an example, or what once was",
                r"^\W*(?:whereas|imagine|suppose|for example|before \d{4})\b|accustomed to|our practice was",
            ),
            Pattern(
                "by agreement of both",
                r"(?:(?:signed|executed|agreed|in writing) (?:in writing )?(?:and signed )?by "
                r"(?:BOTH|(?:an? )?(?:duly )?authori[sz]ed|the party|VENDOR and CUSTOMER|an officer)|"
                r"(?:written|signed) (?:amendment|instrument|agreement|document|paper|writing)|"
                r"mutual(?:ly)? (?:written )?(?:agree|consent)\w*(?!<60>\bprovided\b)|"
                r"no (?:amendment|modification|change)s?<60>(?:valid|binding|effective|unless))"
                + _AND_NOT_BY_THE_VENDOR_ALONE,
            ),
            Pattern(
                "may not be changed",
                f"(?:may|shall|can|will)(?: ?not| only) be {CHANGE}"
                r"(?!<200>(?:provided|except)<80>\b(?:VENDOR|CUSTOMER will be notified))",
            ),
            Pattern(
                "the customer's own notice",
                r"CUSTOMER (?:may|shall|will|can|must|has to|is to|should)(?: \w+)? "
                r"(?:give|provide|send|notify|inform|object|reject)\b<120>DURATION|"
                r"^(?!.*\bVENDOR (?:<may>|will|shall)\b).*\b(?:it|CUSTOMER) (?:shall|must|will|should) (?:\w+ )?"
                r"(?:notify|inform|tell) VENDOR\b|"
                r"(?:informed|notified|told) by CUSTOMER|"
                r"CUSTOMER (?:changes|modifies|amends)",
            ),
            Pattern("what sub-processors are used", r"sub-?\s?processor|sub-?contractor"),
            Pattern(
                "what the customer changes",
                r"CUSTOMER (?:may|shall|will|can|must|agrees?) (?:not )?(?:\w+ )?"
                r"(?:modify|change|update|amend|revise)",
            ),
            Pattern(
                "one model's terms, or a third party's",
                r"\b(?:model|third[ -]party|their|its own)(?:'s)? (?:terms|polic)",
            ),
            Pattern(
                "what a word means",
                r"^\W*(?:[\d.()]+ )?[\w ]{2,40}\" (?:means?|refers? to|shall mean)\b<160>\bas "
                r"(?:they are |it is |may be |they may be )?(?:amended|updated|modified|changed|revised)\b",
            ),
            Pattern(
                "a website's content",
                r"(?:content|information|materials)(?: \w+){0,4} (?:on|of) (?:the|this|our|VENDOR's) (?:web ?)?site",
            ),
            Pattern(
                "ending the contract", r"(?:BOTH|CUSTOMER|VENDOR) <may> (?:\w+ )?(?:terminate|end|cancel) (?:the|this)"
            ),
            Pattern("an insurance policy", r"\binsur|policyholder|such policy"),
            Pattern("how disputes are settled", r"arbitrat"),
            Pattern("change orders", r"change order|change request|statement of work"),
        ),
        review=_weigh,
    ),
)
