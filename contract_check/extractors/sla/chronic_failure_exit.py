"""sla.chronic_failure_exit — the customer may terminate for repeated or severe failure of the service level.

Accepted: "if availability falls below 99% in two consecutive months, Customer may terminate",
"may terminate … upon a Chronic Service Failure", "fails to meet the Service Levels in any three
months of a rolling twelve … right to terminate", "in violation of the SLA in any month you may
terminate", "Uptime below 95% | Customer may terminate"; false: "shall not entitle Customer to terminate".
Rejected: the general right to terminate for material breach, termination by the vendor, termination
during force majeure, termination over a change of the service level.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.sla.exits_in_tables import exits_in_tables
from contract_check.extractors.sla.matters import NO_TERM, OTHER_TRADES
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_LEVEL = (
    r"(?:uptime|up-time|availability|is available|unavailab\w+|service levels?\b|\bsla\b|"
    r"\bslas\b|service credits?|downtime|outages?|"
    r"response times?|service level (?:failure|default)s?|performance standards?|service commitment|service warranty|"
    r"(?:maximum|full|highest) (?:\w+ ){0,2}credits?)"
)
_OFTEN = (
    r"(?:consecutive|(?:two|three|four|several) times|(?:in|for|during) (?:any |each of )?DURATION|DURATION (?:in|out of|"
    r"of|within|during)|(?:two|three|four|five|six|\d)(?: \(\d\))? (?:or more |of |out of "
    r"|times|months|occasions|separate|consecutive|calendar|incidents|failures)|"
    r"more than (?:once|twice|one|two|three)|repeated\w*|chronic\w*|persistent\w*|recurr\w+|continu\w+|rolling|"
    r"(?:less than|below|lower than|under|falls? to|drops? to|short of) ?PERCENT|(?:more than|exceed\w*|"
    r"longer than|excess of|least) (?:PERCENT|DURATION)|DURATION or (?:more|longer)|"
    r"material\w*(?! (?:breach|default))|severe\w*|critical failure|any (?:two|three|DURATION)|in succession|in a row|running\b|successive|critical (?:\w+ ){0,2}(?:failure|default)s?|"
    r"however often|every month)"
)
_MAY = (
    r"CUSTOMER(?: \(\w+\))?(?:,[^,]{0,60},)? (?:may|can|shall (?:also )?(?:have|be "
    r"entitled|be permitted)|will (?:also )?(?:have|be entitled)|has|have|is entitled|are "
    r"entitled|"
    r"reserves?|will be able|shall then)\b<130>(?:terminat\w+|cancel\w*|rescind|withdraw from|exit\b|"
    r"end (?:this |the |its |CUSTOMER's |any |such |all )?(?:affected |relevant )?(?:agreement|contract|order|subscription|"
    r"services?|terms?\b|licen[cs]e))|(?:agreement|contract|order(?: form)?|services?|subscription) (?:may|can) (?:\w+ )?be "
    r"(?:terminated|cancelled|ended) by CUSTOMER"
)
_RIGHT = (
    r"(?:right|option|entitle[ds]?(?: CUSTOMER)?|grounds|cause|allow(?:s|ed)? CUSTOMER|"
    r"permits? CUSTOMER)<40>(?:to |for |of )?(?:terminat\w+|cancel\w*|extraordinary notice|withdraw from)"
)

_REFUSED = re.compile(
    r"\b(?:not|nor|no)\b(?! (?:later|less|more|fewer))[^|]{0,40}\b(?:allow|entitl|permit|giv|constitut|right|ground|terminat|cancel)"
    r"\w*(?:[^|]{0,40}(?:terminat|cancel))?[^|]{0,30}$"
)
_EXCEPTED = re.compile(r"unless|except|other than|until|save\b|\bbut\b|however,|provided")


_NO_RIGHT = re.compile(
    r"^CUSTOMER (?:\w+ ){0,3}(?:no|not)\b (?:have |be )?(?:any |a |the )?(?:\w+ )?(?:right|entitle|permit|allow)"
)


def _unless_refused(clause: Clause, match: re.Match[str]) -> Found:
    """True, but false where the words refuse the very right ("does not allow CUSTOMER to terminate")."""
    refused = _REFUSED.search(match.group())
    if _NO_RIGHT.search(match.group()) and not _EXCEPTED.search(clause.surface):
        return FALSE
    return FALSE if refused and not _EXCEPTED.search(clause.surface) and "CUSTOMER may" not in refused.group() else TRUE


# Every word for the customer's way out of the contract.
_LEAVE = (
    r"(?:\bterminat\w+|\bcancel\w*|\bresil\w+|\brescind\w*|\brescission|\bforeclos\w+|\bcall(?:s|ing)? (?:it )?(?:an end|quits|off)\b|\bdetermin(?:e|es|ation) (?:of )?(?:the|this|its) (?:contract|agreement)|\bquit\b|\bexit\b|\bwalk away|\bpull out|\bstep out|"
    r"\bwithdraw\w*(?: \w+){0,2} (?:from|of)\b|\blet (?:the )?CUSTOMER (?:out|go)|\brelease[sd]? (?:the )?CUSTOMER from|\bbe released from|"
    r"\bleave (?:\w+ ){0,3}(?:early|contract|agreement|commitment|without)|"
    r"\b(?:bring|put)\b[^|.;]{0,60}\bto an end|\bcome to an end|\bend (?:the |this |its |CUSTOMER's |such |that )?(?:\w+ )?(?:agreement|contract|order|subscription|"
    r"services?|licen[cs]e|hosting|commitment|lease|deal|plan|arrangement|relationship)\b|\bgood cause\b|\bwichtiger grund)"
)
# What was not kept: the level itself, or the credits and penalties that follow from its failure.
_MISSED_LEVEL = (
    r"(?:\bup-?\s?time|\boperating[- ]time\b|\b(?:is|are|was|were|been|being|stays?|remains?) (?:\w+ )?(?:down|out of (?:action|service|operation|order)|unusable|inaccessible|unreachable|at a standstill)\b|"
    r"\b(?:owed|entitled to|earned|received|granted|due|accrued) (?:an? |any )?(?:\w+ )?credits?\b|\bavailabilit\w+|\bunavailab\w+|\bservice[- ]levels?\b|\bslas?\b|\bservice credits?|\bcredits? (?:have|has|were|are|was|been)|"
    r"\bdowntime|\boutages?\b|\binterrupt\w+|\berror rate|\b(?:response|resolution|restoration)[- ]times?\b|"
    r"\bpenalt(?:y|ies) (?:have|has|were|reach|attain|exceed)|\brestor(?:e|ation) (?:of )?(?:operations?|services?|the service)|\btotal stop|"
    r"\bseverity (?:1|one) incidents?|\b(?:incidents?|failures?) of (?:the highest|severity|priority)|\b(?:kpis?|performance (?:levels?|standards?|targets?))\b|"
    r"\bcritical service level|\bexit event)"
)
# How often or how badly.
_TIMES = (
    r"(?:\b(?:two|three|four|five|six|seven|eight|\d+|second|third|fourth|fifth)(?: \(\w+\))? (?:or more )?(?:of (?:them|six|twelve)|months?|quarters?|times|"
    r"occasions|misses|missed|failures|severity|incidents?|consecutive|successive|times|outages)|DURATION|\btwice\b|\bthrice\b|\brepeated\w*|"
    r"\bchronic\w*|\bpersistent\w*|\bhabitual\w*|\bin a row|\brunning\b|\bconsecutive|\bsuccessive|(?:below|less than|under|short of|above|lower than|than) PERCENT|"
    r"\bannual (?:ceiling|cap|maximum)|\b(?:ceiling|cap|maximum) (?:of|has|is|for)|\bany (?:length|frequency|duration)|\bexit event|\bundershot|\bregularly\b)"
)
_NOT_THIS_EXIT = (
    r"\b(?:force majeure|insolven\w*|bankrupt\w*|change of control|convenience|non-?payment|overdue|price|increase\w*|notice of (?:change|amendment)|"
    r"amend\w*|modif\w+|sub-?processors?|audit\w*|security incident|data breach|personal data breach|support (?:plan|subscription) (?:may|can)|"
    r"background|assign\w*|employ\w*|deliver\w*|milestones?|purchase orders?|regulatory|payments?|pay)\b"
)
_DENIED_EXIT = re.compile(
    r"\b(?:not|nor|no|never|neither|nothing|waives?|waived|set aside|excluded|excludes|renounc\w+|forgo\w*|relinquish\w*|without)\b[^|.;]{0,100}$"
)
_STILL = re.compile(
    r"\bno(?:t|r)?\b[^|.;]{0,15}\b(?:later|less|more|fewer|only|liab\w*|affect\w*|prejudice|limit\w*|notice|cost|charge|penalty|further|prior)\b"
)
_VENDOR_LEAVES = re.compile(
    r"VENDOR(?:'s)? (?:may|can|reserves?|has|is entitled|shall be entitled|right)\b(?:(?!CUSTOMER)[^|.;])*\b(?:terminat|cancel|end|withdraw|discontinu)"
)
_VENDOR_DECIDES = re.compile(r"VENDOR (?:may|can),?[^.;|]{0,30}\b(?:discretion|choose|decide|elect)\b")
_LOSES = re.compile(
    r"\b(?:upon|after|following|on|until|before|prior to|end of|in the event of|survive\w*|expir\w+ or|date of|notice of) (?:the |any |such |its )?(?:early |effective )?(?:terminat\w+|cancel\w+)|"
    r"terminat\w+ (?:date|fees?|or expir\w+)|CUSTOMER (?:terminates?|cancels?)|(?:has|have) been (?:terminat|cancel)"
)
_ALLOWED = re.compile(
    r"\b(?:may|can|entitle[sd]?|right|liberty|election|permit(?:s|ted)?|allow(?:s|ed)?|free to|let|release[sd]?|cause|grounds?|option|remed(?:y|ies)|so wish|recourse|waives?|any time)\b|: yes\b"
)


def _leaving(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the customer may leave over the missed level, wherever in the sentence each of them stands."""
    surface = clause.surface
    if _VENDOR_LEAVES.search(surface) or _VENDOR_DECIDES.search(surface) or not _ALLOWED.search(surface):
        return None
    ways = [
        m for m in re.finditer(_LEAVE, surface) if not _LOSES.search(surface[max(0, m.start() - 40) : m.end() + 20])
    ]
    if not ways:
        return None
    for way in ways:
        before = surface[max(0, way.start() - 120) : way.start()]
        denied = _DENIED_EXIT.search(before)
        if denied and not _STILL.search(denied.group()) and not _EXCEPTED.search(surface):
            return FALSE
        if re.match(
            r"[^|.;]{0,60}\b(?:is|are|be)\b[^|.;]{0,40}\b(?:excluded|set aside|ruled out|waived)", surface[way.end() :]
        ):
            return FALSE
    return TRUE


def _refused_only(clause: Clause, match: re.Match[str]) -> Found:
    """False, where the sentence refuses the way out over a missed level however often."""
    about_level = re.search(
        r"\bfor (?:want|lack|failure|reasons?) of|\bon (?:that|this) ground|\bas a result of|\bbecause of|\bfor (?:any )?(?:missed|failed|service failures?)",
        clause.surface,
    )
    found = _leaving(clause, match) if about_level else None
    return FALSE if found == FALSE else None


_TRIGGERS = (
    "uptime", "up-time", "availability", "available", "service level", " sla", "service credit", "downtime", "outage",
    "chronic", "multiple failures", "response time", "unavailab", "service commitment", "performance standard",
    "maximum credit", "full credit", "up time", "interrupted for", "error rate", "severity 1 incident",
    "penalties have", "credits have", "credits were", "restore operations", "response-time", "exit event",
    "out of action", "out of service", "operating time", "operating-time", "owed a credit", "owed credits",
    "sla reasons",
)  # fmt: skip

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.chronic_failure_exit",
            Kind.FLAG,
            Better.TRUE,
            "May the customer terminate for repeated or severe failure of the service level?",
        ),
        triggers=_TRIGGERS,
        accept=(
            Pattern(
                "failure, then the right to leave",
                rf"{_LEVEL}<250>{_OFTEN}<250>(?:{_MAY}|{_RIGHT})",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "repeated, then failure, then the right",
                rf"{_OFTEN}<120>{_LEVEL}<220>(?:{_MAY}|{_RIGHT})",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "chronic failure first",
                rf"(?:chronic|multiple|critical service|critical sla|critical availability|persistent service|repeated service) "
                rf"(?:\w+ ){{0,3}}(?:failure|outage|problem|trouble|downtime|default|issue|"
                rf"unavailability)s?<200>(?:{_MAY}|{_RIGHT})",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "one failure, then the right to leave",
                rf"\b(?:if|where|should|when|whenever|in the event)\b<60>(?:violat\w+|breach\w*|break\w*|miss\w*|fail\w*|not (?:meet|met|"
                rf"achiev\w*|reach\w*|attain\w*)|below)<60>(?:\bslas?\b|service levels?|uptime|availability (?:level|target|commitment|"
                rf"guarantee))<160>(?:{_MAY}|{_RIGHT})",
                _unless_refused,
            ),
            Pattern(
                "a right to leave under the service level agreement",
                r"(?:right|option) to terminate<60>under (?:this|the) (?:sla|service levels?)\b<120>(?:remed|unavailab|uptime|fail)",
                _unless_refused,
                weight=-1,
            ),
            Pattern(
                "failure is a material breach",
                rf"{_LEVEL}<160>{_OFTEN}<160>(?:deemed|constitutes?|considered|treated as|shall be) "
                rf"(?:to be )?a material (?:breach|default)",
                TRUE,
                weight=0,
            ),
            Pattern(
                "failures give no right to leave",
                rf"{_LEVEL}<160>(?:not|nor|never)\b(?! (?:\w+ )?(?:affect|limit|prejudice|impair|restrict|exclude|diminish|waive|preclude|"
                rf"replace))<40>(?:entitle|give|constitute|permit|allow|grounds|right)"
                rf"<60>(?:terminat\w+|material breach)",
                FALSE,
            ),
            Pattern(
                "no way out over the level",
                together(
                    _LEAVE,
                    rf"{_MISSED_LEVEL}|want of availability|\bservice failures?\b",
                    r"\b(?:nothing|no|not|nor|never|waives?)\b",
                    without=_NOT_THIS_EXIT,
                ),
                _refused_only,
                weight=-3,
            ),
            Pattern(
                "missed level, how often, and a way out",
                together(_LEAVE, _MISSED_LEVEL, _TIMES, without=f"{_NOT_THIS_EXIT}|{OTHER_TRADES}"),
                _leaving,
                weight=-2,
            ),
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            Pattern(
                "the vendor's right",
                r"VENDOR (?:may|can|has the right to|reserves the right to|shall be entitled to|will "
                r"be entitled to) (?:\w+ ){0,4}(?:terminat|cancel)(?!<250>CUSTOMER (?:may|shall have|"
                r"will have|has|is entitled))",
            ),
            Pattern(
                "events beyond control",
                r"force majeure<120>terminat|terminat<120>force majeure event (?:continues|lasts|persists)",
            ),
            Pattern(
                "a change of the terms",
                r"(?:modif\w+|chang\w+|amend\w+) (?:\w+ ){0,4}(?:sla|service (?:levels?|commitments?)|terms)<160>terminat|"
                r"\bchanges?\b (?:\w+ ){0,2}(?:reduc|degrad|diminish|lower)\w*<160>terminat|terminat\w*<120>\bchange notification",
            ),
            Pattern(
                "no credits on leaving",
                r"(?:upon|after|following|expire[sd]?|forfeit\w*)<30>terminat\w+<60>credits?(?!<160>"
                r"CUSTOMER may terminat)",
            ),
        ),
        tables=exits_in_tables,
    ),
)
