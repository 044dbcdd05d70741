"""To suspend a service: the words for it, for whom and why, and what a bare right to it says of notice."""

from __future__ import annotations

import re

from contract_check.extractors.commercial.matters import AT_ONCE
from contract_check.extractors.framework import UNSPECIFIED, Found, duration_at
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration

STOPPED = (
    r"(?:suspended|deactivated|disabled|blocked|barred|paused|frozen|halted|switched off|shut off|cut off|locked|"
    r"disconnected|interrupted|throttled|stopped|put on hold|withdrawn(?= (?:if|for|where|when|in case|at any time|without)))"
)
STOP = (
    r"(?:suspend(?:s|ed|ing)?|suspension(?! of (?:payment|deliver))|restrict(?:s|ed|ing)?|"
    r"disabl(?:e|es|ed|ing)|disconnect(?:s|ed|ing)?(?= (?:CUSTOMER|(?:the |any )?(?:services?|access|accounts?|users?)\b))|"
    r"block(?:s|ed|ing)?|deactivat(?:e|es|ed|ing)|interrupt(?:s|ed)?|"
    r"cut(?:s|ting)? (?:CUSTOMER )?off|(?:den(?:y|ies|ied|ying)|bar(?:s|red|ring)?)(?= (?:\w+ ){0,2}access)|"
    r"bar(?:s|red|ring)?(?= CUSTOMER from)|lock(?:s|ed|ing)?\b|fr(?:eeze|ozen)|paus(?:e|es|ed|ing)|"
    r"throttl\w+(?!,? (?:or|and) discontinue)|halt(?:s|ed|ing)?|put(?:s|ting)?(?= (?:[\w']+ ){0,3}on hold)|plac(?:es?|ed|ing)(?= a hold on)|"
    r"pull(?:s|ed|ing)?(?= (?:[\w']+ ){0,2}access)|limit|withhold|revoke)"
)
WHAT = (
    r"\b(?:service|suite|environment|deployment|tenant|workspace|workload|instance|work|access|account|use\b|platform|licen[sc]e|subscription|"
    r"software|product|performance|right|user|CUSTOMER|site|api|key|hosting|application|processing|website|"
    r"it\b)"
)
# The plain verbs of a right to suspend.
RIGHT_TO = (
    r"(?:suspend|disable|deactivate|disconnect(?= (?:CUSTOMER|the service))|block|switch off|shut (?:off|down)|cut (?:CUSTOMER )?off|lock|freeze|pause|halt|"
    r"throttle|(?:put|place)(?= (?:[\w']+ ){0,3}on hold)|place(?= a hold on)|pull(?= (?:[\w']+ ){0,2}(?:access|plug))|"
    r"(?:deny|bar|withdraw|revoke)(?= (?:[\w']+ ){0,2}access)|bar(?= CUSTOMER from)|"
    r"revoke(?= (?:the |CUSTOMER's )*(?:right (?:of|to) )?use\b)|(?:restrict|limit) CUSTOMER's|"
    r"take(?= (?:[\w']+ ){0,3}offline))"
)
MAY = (
    r"(?:\bVENDOR(?:'s)?,? (?:\w+ )?"
    r"(?:<may>|can|reserves? the right(?:,[^,]{0,80},)? to|"
    r"(?:is|are|shall be|will be) (?:at liberty|allowed) to)|"
    r"(?<!CUSTOMER )(?<!BOTH )\b(?:reserves?|retains?) the (?:right|option|power) to|"
    r"\b(?:entitles?|allows?|permits?|authori[sz]es?|enables?|gives?|grants?) VENDOR "
    r"(?:the right )?to)"
)
# What a vendor that is not paid does besides suspending.
STOP_WORK = (
    rf"(?:(?:interrupt|cut off)\b <100>{WHAT}|"
    r"(?:stop|cease|discontinue|pause|halt|postpone|defer|put off) (?:all |any |further |additional |VENDOR's |its |the )*"
    r"(?:work\b|performance|performing|providing|delivery of|services)|"
    r"refuse to (?:undertake|perform|provide|carry out|continue)|"
    r"withhold (?:the |its |further )*(?:services?|performance))"
)
WITHOUT_NOTICE = (
    r"(?:without "
    r"(?:any |further |prior |advance |giving |additional |previous |need for |the need |liability(?: or|,) )*"
    r"(?:\w+ )?(?:notice|notif\w+|warning|demand|reminder)|with or without (?:\w+ )?(?:notice|cause)|"
    r"(?<!due )(?<!payable )(?<!paid )immediate(?:ly)?\b(?! (?:due|payable|paid|pay)\b)|"
    r"at any time|forthwith|with immediate effect|straight ?away|instantly|at once|"
    r"effective upon|no (?:prior |additional |further |advance |other )*(?:notice|warning))"
)
TELLS = r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|warn(?:ing|ed)?|e-?mail)"
DEFAULT = compile_pattern(
    r"breach|\bbreaks?\b|fail(?:s|ure|ed)?\b|overdue|past due|unpaid|non-?payment|not paid|delinquen|"
    r"violat|\blate|default|arrears|abus|misus|unlawful|illegal|fraud|does not pay|owing|outstanding|"
    r"any reason|no reason|without cause|sole discretion|still open|declined|not (?:been )?received"
)
# What the customer has done or not paid, said outright.
GROUND = (
    r"(?:breach|violat|misus|abus|unlawful|illegal|fraud|overdue|past due|unpaid|non-?payment|not paid|arrears|"
    r"delinquen|late payment|(?<!by )default|fail(?:s|ed|ure)? to (?:pay|comply|make)|non-?compliance)"
)
_WILL_TELL = late_pattern(
    r"(?:\bVENDOR|,? but|[;,] (?:and )?(?:in (?:that|which|such) case,? )?(?:it|who|which)) "
    r"(?:will|shall|must|agrees to|undertakes to)\b[^.|]{0,60}"
    f"(?:{TELLS}|tell|warn|contact|let CUSTOMER know)|"
    r"\bVENDOR (?:will|shall) [^.|]{0,30}give [^.|]{0,60}notice"
)
_BEFOREHAND = late_pattern(
    r"\b(?:suspen\w+|do(?:es|ing)? so|first|beforehand|advance|prior|before|this|such (?:action|step|measure))\b"
)
# What the vendor tells of in the next sentence may be something else; telling in advance is not of its end.
_OF_ANOTHER = late_pattern(
    r"maintenance|\bprices?\b|\brenew|\A"
    r"(?!.*\b(?:advance|prior|before(?:hand)?)\b(?!(?:(?! and )[^.;,]){0,40}(?:restor|reinstat|resum)))"
    r".*(?:restor|reinstat|resum)"
)
RIGHT_BEFORE = compile_pattern(
    rf"\bVENDOR\b<200>\b{STOP}|\b(?:may|can|will|shall) be <30>(?:suspended|deactivated|disabled|blocked)\b"
)


# A notice on which the suspension waits, and how its period is tied to it.
_WARNING = (
    r"(?:notices?|notifications?|notifying|reminders?|reminding|warnings?|demands?(?: letter)?|dunning|"
    r"request (?:for payment|to pay)|informing|telling|setting of an?)"
)
_ON_A_WARNING = compile_pattern(
    r"(?<!or )(?<!at any time )(?<!immediately )\b"
    r"(?:upon|on|after|following|with|by|subject to|despite|in spite of|giving|"
    r"(?:having|has|have) (?:first )?(?:given|sent)|not without|only (?:after|upon|on))\b "
    rf"(?:(?!without|no\b|CUSTOMER's|any other|third)[\w']+ ){{0,5}}?{_WARNING}\b"
    r"(?! (?:of|from|by|that) (?!suspen|non-?payment|late|overdue|default|"
    r"(?:the |such |its |any )*(?:breach|intent|suspen|same|failure)))(?! (?:to|from) VENDOR\b)"
    r"(?! and takedown)"
)
# "Invoices 30 days overdue", "60 days past due upon ten days' notice": how late a payment is, and no period of the notice.
UP_TO_THE_WARNING = (
    r"(?:(?!overdue\b|past\b|late\b|in arrears|delinquent|outstanding|unpaid|DURATION|BLANK)[\w'-]+ ){0,4}?"
)
_PERIOD_OF_WARNING = tuple(
    compile_pattern(tie)
    for tie in (
        rf"(?P<d>DURATION|BLANK)'?s?'?,? (?!after|from|of\b|following){UP_TO_THE_WARNING}{_WARNING}\b",
        r"(?P<d>DURATION|BLANK)'? (?:after|from|of|following|upon)(?: (?!the due|due)[\w']+){0,6}? "
        r"(?:notice|notification|reminder|warning|demand|notifying|reminded|notified|warned)\b",
        r"(?P<d>DURATION|BLANK)'?s?'? (?:of )?grace\b",
        r"\b(?:warn|notify|tell|inform|remind|write to|e-?mail|alert|let)s?\b (?:(?!not\b)[\w']+ ){0,5}?"
        r"(?P<d>DURATION|BLANK) "
        r"(?:ahead|beforehand|in advance|prior|first|before (?:doing|VENDOR do|that|this|it))\b",
        rf"\b(?:{_WARNING}|warned|notified|reminded|informed|told|written to|asked)\b(?:(?!\bnot\b)[^|.;]){{0,60}}?"
        r"\b(?P<d>DURATION|BLANK) (?:has|have) (?:since |then )?(?:passed|elapsed|expired|gone by|run(?: out)?)\b",
        r"\bgrace(?: period)?(?: of)? (?P<d>DURATION|BLANK)\b",
        rf"\b{_WARNING}\b(?:(?!VENDOR|suspen|\b(?:if|where|when)\b)[^|.;]){{0,70}}?\b(?:of|within|in) "
        r"(?:at least |not less than |a (?:further )?period of )?(?P<d>DURATION|BLANK)\b",
    )
)


# "But only once we have written to you": a condition with no noun of warning.
_ONLY_ONCE_TOLD = late_pattern(
    r"(?:\b(?:only|not|never)\b[^|.;]{0,30}\b(?:once|after|when|if|until|unless|before)|"
    r"\b(?:once|after)) "
    r"(?:VENDOR (?:ha(?:s|ve|d) )?|CUSTOMER (?:(?:ha(?:s|ve|d) )?been|is|are|was|were) )(?:first )?"
    r"(?:written|wrote|warned?|told|tell|notif\w+|reminded?|informed?|asked|contacted)\b"
)


def bare_right(clause: Clause, match: re.Match[str]) -> Found:
    """At once, unless a warning stands in the sentence, or the next one makes the vendor tell the customer."""
    said = clause.surface
    for tie in _PERIOD_OF_WARNING:
        if found := tie.search(said, clause.start):
            return duration_at(clause, found)
    if _ON_A_WARNING.search(said, clause.start) or _ONLY_ONCE_TOLD.search(said, clause.start):
        return UNSPECIFIED
    return UNSPECIFIED if any(_tells_first(part) for part in (said[match.end() :], clause.after)) else AT_ONCE


def on_notice(clause: Clause, _match: re.Match[str]) -> Found:
    """The period that is tied to the notice on which the vendor suspends; unspecified where none is."""
    ties = (tie.search(clause.surface, clause.start) for tie in _PERIOD_OF_WARNING)
    return next((duration_at(clause, tie) for tie in ties if tie), UNSPECIFIED)


def _tells_first(said: str) -> bool:
    """Whether the vendor is made to tell of the suspension, and of nothing else."""
    told = _WILL_TELL.search(said) and _BEFOREHAND.search(said)
    return bool(told) and not _OF_ANOTHER.search(said)


_FOR_ARREARS = compile_pattern(
    rf"{GROUND}|\b(?:payments?|invoices?|balance|billing|owed|dunning|collected|declined|fees?|paid)\b"
)


def if_owed_or_broken(clause: Clause, match: re.Match[str]) -> Found:
    """As for a bare right, where the sentence or the one before it speaks of payment or breach."""
    if _BY_A_FAULT.search(clause.surface) or _OF_OTHERS.search(clause.surface):
        return None
    return bare_right(clause, match) if _FOR_ARREARS.search(f"{clause.before} {clause.surface}") else None


_OF_OTHERS = late_pattern(
    r"\b(?:employees?|personnel|obligations of|committees?|indenture|milestones?|recall|sub-?processors?)\b"
)


# "On reasonable notice (or without notice in an emergency)": at once only in the worst case.
_ONLY_IN_AN_EMERGENCY = late_pattern(
    r"\bnotice\b(?:[^.;|]{0,30}\b(?:or|but|and)\b|[^.;|]{0,90}\b(?:save|except))\b[^.;|]{0,60}"
    r"\b(?:without|immediate(?:ly)?|at once|no)\b[^.;|]{0,60}"
    r"\b(?:emergenc|urgent|imminent|security|safety|risk|threat|harm|required by law)"
)


def at_once(clause: Clause, match: re.Match[str]) -> Found:
    """At once, unless the sentence keeps that for an emergency and gives notice otherwise."""
    worst = _ONLY_IN_AN_EMERGENCY.search(clause.surface, clause.start)
    return (
        None
        if worst and not re.search(r"\b(?:no|without|any) (?:\w+ )?$", clause.surface[: worst.start()])
        else AT_ONCE
    )


_AFTER_NOTICE = late_pattern(
    r"\b(?:after|upon|with|following) (?:(?!DURATION)\w+ ){0,3}?(?:(?P<d>DURATION|BLANK)'?s?'? )?"
    r"(?:\w+ ){0,2}?(?:notice|warning|reminder)\b"
)


def leads_to_it(clause: Clause, match: re.Match[str]) -> Found:
    """What comes of arrears or breach: after a notice where the sentence says so, else as for a bare right."""
    notice = _AFTER_NOTICE.search(clause.surface, match.end())
    return duration_at(clause, notice) if notice else bare_right(clause, match)


def may_be_stopped(clause: Clause, match: re.Match[str]) -> Found:
    """What "may be interrupted" by its faults, or is locked because the customer asks for it, is not suspended."""
    return None if _BY_A_FAULT.search(clause.surface) else bare_right(clause, match)


_BY_A_FAULT = late_pattern(
    r"error[- ]free|uninterrupted|\b(?:errors|bugs|warrant\w*|defects|back-?ups?|recovery)\b|\b(?:upon|on|at) (?:CUSTOMER's )?request\b"
)


# "Commits a breach of the same kind within a year after a notice": the period counts how often, and warns of nothing.
_A_SECOND_TIME = late_pattern(
    r"\b(?:of the same kind|(?:same|further|another|second|similar|repeated) (?:breach|violation|default)|"
    r"breach(?:es)? (?:it |this agreement |these terms )?again|repeats? (?:the|it|this|such|a) ?(?:breach|violation|default)?) ?"
    r"within (?:a period of )?DURATION\b"
)


def unless_it_counts_how_often(clause: Clause, _match: re.Match[str], found: Found) -> Found:
    """No period of notice where it is the time in which a breach is a repeated one; another value stands."""
    is_period = isinstance(found, Duration) and found != AT_ONCE
    return None if is_period and _A_SECOND_TIME.search(clause.surface) else found
