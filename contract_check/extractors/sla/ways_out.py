"""The customer's way out over a missed service level, in whatever construction: leaving, the level, how often, and leave to go."""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

EXCEPTED = late_pattern(r"unless|except|other than|until|save\b|\bbut\b|however,|provided")
# Every word for the customer's way out of the contract.
LEAVE = (
    r"(?:\bterminat\w+|\bcancel\w*|\bresil\w+|\brescind\w*|\brescission|\bforeclos\w+|"
    r"\bcall(?:s|ing)? (?:it )?(?:an end|quits|off)\b|"
    r"\bdetermin(?:e|es|ation) (?:of )?(?:the|this|its) (?:contract|agreement)|\bquit\b|\bexit\b|"
    r"\bwalk away|"
    r"\b(?:get|gets|come|comes|be|is) (?:out|free) of (?:the|this|its) "
    r"(?:contract|agreement|order|subscription)|\b(?:early|premature) (?:end|ending|exit|release)\b|"
    r"\bpull out|\bstep out|\bwithdraw\w*(?: \w+){0,2} (?:from|of)\b|"
    r"\bfree to (?:go|leave)\b|\blet (?:the )?CUSTOMER (?:out|go)|\brelease[sd]? (?:the )?CUSTOMER from|\bbe released from|"
    r"(?<=CUSTOMER (?:can|may)) leave\b|\bleave (?:\w+ ){0,3}(?:early|contract|agreement|commitment|without)|"
    r"\b(?:bring|put)\b[^|.;]{0,60}\bto an end|\bcome to an end|"
    r"\bend(?:ing)? (?:the |this |its |CUSTOMER's |such |that )?(?:\w+ )?"
    r"(?:agreement|contract|order|subscription|services?|licen[cs]e|hosting|commitment|lease|deal|"
    r"plan|arrangement|relationship)\b|\bgood cause\b|\bwichtiger grund)"
)
# What was not kept: the level itself, or the credits and penalties that follow from its failure.
MISSED_LEVEL = (
    r"(?:\bup-?\s?time|\bmiss(?:es|ed|ing)? (?:the|a|any|its|VENDOR's) (?:\w+ )?targets?\b|\blevels? of PERCENT|\boperating[- ]time\b|"
    r"\b(?:is|are|was|were|been|being|stays?|remains?) (?:\w+ )?"
    r"(?:down|out of (?:action|service|operation|order)|unusable|inaccessible|unreachable|"
    r"at a standstill)\b|"
    r"\b(?:owed|entitled to|earned|received|granted|due|accrued) (?:an? |any )?(?:\w+ )?credits?\b|"
    r"\bavailabilit\w+|\bunavailab\w+|\bservice[- ]levels?\b|\bslas?\b|\bservice credits?|"
    r"\bcredits? (?:have|has|were|are|was|been)|\bdowntime|\boutages?\b|\binterrupt\w+|\berror rate|"
    r"\b(?:response|resolution|restoration)[- ](?:times?|targets?)\b|"
    r"\bpenalt(?:y|ies) (?:have|has|were|reach|attain|exceed)|"
    r"\brestor(?:e|ation) (?:of )?(?:operations?|services?|the service)|\btotal stop|"
    r"\bseverity (?:1|one) incidents?|"
    r"\b(?:incidents?|failures?) of (?:the highest|severity|priority)|"
    r"\b(?:kpis?|performance (?:levels?|standards?|targets?))\b|\bcritical service level|"
    r"\bexit event)"
)
# How often or how badly.
TIMES = (
    r"(?:\b(?:two|three|four|five|six|seven|eight|\d+|second|third|fourth|fifth)(?: \(\w+\))? "
    r"(?:or more )?(?:of (?:them|six|twelve)|months?|quarters?|times|occasions|misses|missed|"
    r"failures|severity|incidents?|consecutive|successive|outages)|DURATION|\btwice\b|"
    r"\bthrice\b|\brepeated\w*|\bchronic\w*|\bpersistent\w*|\bhabitual\w*|\bin a row|\brunning\b|"
    r"\bconsecutive|\bsuccessive|(?:below|less than|under|short of|above|lower than|than) PERCENT|"
    r"\bannual (?:ceiling|cap|maximum)|\b(?:ceiling|cap|maximum) (?:of|has|is|for)|"
    r"\bany (?:length|frequency|duration)|\bexit event|\bundershot|\bregularly\b)"
)
NOT_THIS_EXIT = (
    r"\bresilience of\b|\bpseudonymi|\bintegrity,? (?:and )?availab|"
    r"\b(?:force majeure|insolven\w*|bankrupt\w*|change of control|convenience|non-?payment|overdue|"
    r"price|increase\w*|notice of (?:change|amendment)|amend\w*|modif\w+|sub-?processors?|"
    r"audit\w*|security incident|data breach|personal data breach|"
    r"support (?:plan|subscription) (?:may|can)|background|assign\w*|employ\w*|deliver\w*|"
    r"milestones?|purchase orders?|regulatory|payments?|pay)\b"
)
_DENIED_EXIT = late_pattern(
    r"\b(?:not|nor|no|never|neither|nothing|waives?|waived|set aside|excluded|excludes|renounc\w+|"
    r"forgo\w*|relinquish\w*|without)\b[^|.;]{0,100}$"
)
_STILL = late_pattern(
    r"\bno(?:t|r)?\b[^|.;]{0,15}\b"
    r"(?:later|less|more|fewer|only|liab\w*|affect\w*|prejudice|limit\w*|notice|cost|charge|penalty|"
    r"further|prior)\b"
)
_VENDOR_LEAVES = late_pattern(
    r"VENDOR(?:'s)? (?:may|can|reserves?|has|is entitled|shall be entitled|right)"
    r"\b(?:(?!CUSTOMER)[^|.;])*\b(?:terminat|cancel|end|withdraw|discontinu)"
)
_VENDOR_DECIDES = late_pattern(r"VENDOR (?:may|can),?[^.;|]{0,30}\b(?:discretion|choose|decide|elect)\b")
_LOSES = late_pattern(
    r"\b(?:upon|after|following|on|until|before|prior to|end of|in the event of|survive\w*|"
    r"expir\w+ or|date of|notice of) (?:the |any |such |its )?(?:early |effective )?"
    r"(?:terminat\w+|cancel\w+)|"
    r"terminat\w+ (?:date|fees?|charges?|costs?|penalt\w+|liabilit\w+|or expir\w+)|"
    r"CUSTOMER (?:terminates?|cancels?)|"
    r"(?:has|have) been (?:terminat|cancel)"
)
_ALLOWED = late_pattern(
    r"\b(?:may|can|entitle[sd]?|right|liberty|election|permit(?:s|ted)?|allow(?:s|ed)?|free to|let|"
    r"release[sd]?|cause|grounds?|option|remed(?:y|ies)|so wish|recourse|waives?|any time|"
    r"possible)\b|: yes\b"
)
# That the sentence speaks of leaving over the level, and not beside it.
_OVER_THE_LEVEL = late_pattern(
    r"\bfor (?:want|lack|failure|reasons?) of|\bby reason of|\bon (?:account|grounds?) of|\bdue to|"
    r"\bin consequence of|"
    r"\bover (?:a |any |the |such )?(?:\w+ )?(?:shortfall|outage|availability|uptime)|"
    r"\bon (?:that|this) ground|\bas a result of|\bbecause of|"
    r"\bfor (?:any )?(?:missed|failed|service failures?)"
)
# What begins the right anew: "is not reached, CUSTOMER may leave".
_MAY_LEAVE = late_pattern(
    r", (?:then )?CUSTOMER (?=(?:may|can|is entitled|shall be entitled|shall have|has|will have)\b)"
)


def leaving(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the customer may leave over the missed level, wherever in the sentence each of them stands."""
    surface = clause.surface
    if _VENDOR_LEAVES.search(surface) or _VENDOR_DECIDES.search(surface) or not _ALLOWED.search(surface):
        return None
    ways = [m for m in re.finditer(LEAVE, surface) if not _LOSES.search(surface[max(0, m.start() - 40) : m.end() + 20])]
    if not ways:
        return None
    for way in ways:
        before = _MAY_LEAVE.split(surface[max(0, way.start() - 120) : way.start()])[-1]
        denied = _DENIED_EXIT.search(before)
        if denied and not _STILL.search(denied.group()) and not EXCEPTED.search(surface):
            return FALSE
        if re.match(
            r"[^|.;]{0,60}\b(?:is|are|be)\b[^|.;]{0,40}\b(?:excluded|set aside|ruled out|waived)", surface[way.end() :]
        ):
            return FALSE
    return TRUE


def refused_only(clause: Clause, match: re.Match[str]) -> Found:
    """False, where the sentence refuses the way out over a missed level however often."""
    found = leaving(clause, match) if _OVER_THE_LEVEL.search(clause.surface) else None
    return FALSE if found == FALSE else None
