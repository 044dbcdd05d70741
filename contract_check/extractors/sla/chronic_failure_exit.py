"""sla.chronic_failure_exit — the customer may terminate for repeated or severe failure of the service level.

Accepted: "if availability falls below 99% in two consecutive months, Customer may terminate",
"may terminate … upon a Chronic Service Failure", "fails to meet the Service Levels in any three
months of a rolling twelve … right to terminate", "in violation of the SLA in any month you may
terminate", "Uptime below 95% | Customer may terminate", a failure that one sentence defines and another makes a reason
to
leave; false: "shall not entitle Customer to terminate".
Rejected: the general right to terminate for material breach, termination by the vendor, termination
during force majeure, termination over a change of the service level.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.sla.exits_after_lists import exits_after_lists
from contract_check.extractors.sla.exits_in_tables import exits_in_tables
from contract_check.extractors.sla.matters import OTHER_TRADES
from contract_check.extractors.sla.named_failures import exits_over_named_failures
from contract_check.extractors.sla.ways_out import (
    EXCEPTED,
    LEAVE,
    MISSED_LEVEL,
    NOT_THIS_EXIT,
    TIMES,
    leaving,
    refused_only,
)
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, TermDefinition

_LEVEL = (
    r"(?:uptime|up-time|availability|\blevels? of PERCENT|is available|unavailab\w+|service levels?\b|\bsla\b|"
    r"\bslas\b|service credits?|downtime|outages?|"
    r"response times?|service level (?:failure|default)s?|performance standards?|service commitment|service warranty|"
    r"(?:maximum|full|highest) (?:\w+ ){0,2}credits?)"
)
_OFTEN = (
    r"(?:consecutive|(?:two|three|four|several) times|(?:in|for|during) (?:any |each of )?DURATION|"
    r"DURATION (?:in|out of|of|within|during)|"
    r"(?:two|three|four|five|six|\d)(?: \(\d\))? "
    r"(?:or more |of |out of |times|months|occasions|separate|consecutive|calendar|incidents|"
    r"failures)|more than (?:once|twice|one|two|three)|repeated\w*|chronic\w*|persistent\w*|"
    r"recurr\w+|continu\w+|rolling|"
    r"(?:less than|below|lower than|under|falls? to|drops? to|short of) ?PERCENT|"
    r"(?:more than|exceed\w*|longer than|excess of|least) (?:PERCENT|DURATION)|"
    r"DURATION or (?:more|longer)|material\w*(?! (?:breach|default))|severe\w*|critical failure|"
    r"any (?:two|three|DURATION)|in succession|in a row|running\b|successive|"
    r"critical (?:\w+ ){0,2}(?:failure|default)s?|however often|every month)"
)
_MAY = (
    r"(?:CUSTOMER|the (?:authority|buyer|council|state))(?: \(\w+\))?(?:,[^,]{0,60},)? "
    r"(?:may|can|shall (?:also )?(?:have|be entitled|be permitted)|"
    r"will (?:also )?(?:have|be entitled)|has|have|is entitled|are entitled|reserves?|will be able|"
    r"shall then)\b<130>(?:terminat\w+|cancel\w*|rescind|withdraw from|exit\b|"
    r"end (?:this |the |its |CUSTOMER's |any |such |all )?"
    r"(?:affected |relevant )?"
    r"(?:agreement|contract|order|subscription|services?|terms?\b|licen[cs]e))|"
    r"(?:agreement|contract|order(?: form)?|services?|subscription) (?:may|can) (?:\w+ )?be "
    r"(?:terminated|cancelled|ended) by CUSTOMER"
)
_RIGHT = (
    r"(?:right|option|entitle[ds]?(?: CUSTOMER)?|grounds|cause|allow(?:s|ed)? CUSTOMER|"
    r"permits? CUSTOMER)<40>(?:to |for |of )?(?:terminat\w+|cancel\w*|extraordinary notice|withdraw from)"
)

_REFUSED = late_pattern(
    r"\b(?:not|nor|no)\b(?! (?:later|less|more|fewer))[^|]{0,40}"
    r"\b(?:allow|entitl|permit|giv|constitut|right|ground|terminat|cancel)\w*"
    r"(?:[^|]{0,40}(?:terminat|cancel))?[^|]{0,30}$"
)


_NO_RIGHT = late_pattern(
    r"^CUSTOMER (?:\w+ ){0,3}(?:no|not)\b (?:have |be )?(?:any |a |the )?(?:\w+ )?(?:right|entitle|permit|allow)"
)


def _unless_refused(clause: Clause, match: re.Match[str]) -> Found:
    """True, but false where the words refuse the very right ("does not allow CUSTOMER to terminate")."""
    refused = _REFUSED.search(match.group())
    if _NO_RIGHT.search(match.group()) and not EXCEPTED.search(clause.surface):
        return FALSE
    return FALSE if refused and not EXCEPTED.search(clause.surface) and "CUSTOMER may" not in refused.group() else TRUE


_TRIGGERS = words(
    "uptime|up-time|availability|available|service level| sla|service credit|downtime|down time|down-time|outage|chronic|"
    "persistent failure|miss the target|miss our target|missed target|misses the target|misses its target|"
    "multiple failures|response time|unavailab|service commitment|performance standard|"
    "maximum credit|full credit|up time|interrupted for|error rate|severity 1 incident|"
    "penalties have|credits have|credits were|restore operations|response-time|exit event|"
    "out of action|out of service|operating time|operating-time|owed a credit|owed credits|"
    "sla reasons|level of 9|been down|down for|is down|resolution target|response target|resolution time"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.chronic_failure_exit",
            Kind.FLAG,
            Better.TRUE,
            "May the customer terminate for repeated or severe failure of the service level?",
            act=Act.CUSTOMERS_RIGHT,
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            (
                "terminat(e|es|ed|ing|ion)|cancel*|rescind*|withdraw*|exit|end (this|the)|leave|material breach|(good|for) cause|resile|"
                "foreclose|step out"
            ),
            (
                "service levels?|slas?|uptime|availability|unavailab*|outages?|downtime|response times?|(service )?credits?|penalt*|"
                "performance (targets?|standards?|levels?)|(less than|below|under) PERCENT"
            ),
            (
                "fail*|miss(es|ed)?|below|less than|under|drops?|falls?|repeat*|persist*|chronic*|consecutive|successive|times|"
                r"more than|(two|three|four|any|DURATION) (\w+ ){0,3}(months?|quarters?|DURATION)|under(shot|cut)|not (met|meet|reach)*|"
                "shortfall|habitual*"
            ),
            within=240,
            unless="suspens*|sub-?processors?|prepaid|scheduled|exclu*|CUSTOMER's (acts|breach|failure)",
        ),
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
                r"(?:chronic|multiple|critical service|critical sla|critical availability|persistent service|"
                r"repeated service) (?:\w+ ){0,3}"
                r"(?:failure|outage|problem|trouble|downtime|default|issue|unavailability)s?<200>"
                f"(?:{_MAY}|{_RIGHT})",
                _unless_refused,
                weight=1,
            ),
            Pattern(
                "one failure, then the right to leave",
                r"\b(?:if|where|should|when|whenever|in the event)\b<60>"
                r"(?:violat\w+|breach\w*|break\w*|miss\w*|fail\w*|not (?:meet|met|achiev\w*|reach\w*|attain\w*)|"
                r"below)<60>(?:\bslas?\b|service levels?|uptime|availability (?:level|target|commitment|guarantee))"
                f"<160>(?:{_MAY}|{_RIGHT})",
                _unless_refused,
            ),
            Pattern(
                "a right to leave under the service level agreement",
                r"(?:right|option) to terminate<60>under (?:this|the) (?:sla|service levels?)\b<120>"
                r"(?:remed|unavailab|uptime|fail)",
                _unless_refused,
                weight=-1,
            ),
            Pattern(
                "failure is a material breach",
                f"{_LEVEL}<160>{_OFTEN}<160>"
                r"(?:deemed|constitutes?|considered|treated as|shall be|is|are|amounts? to|counts as|"
                r"CUSTOMER may treat (?:this|that|it|such (?:\w+ )?failures?|the failure) as) (?:to be )?a "
                r"(?:\w+ )?material (?:breach|default)",
                TRUE,
                weight=0,
            ),
            Pattern(
                "failures give no right to leave",
                rf"(?:{_LEVEL}|\bmiss\w* (?:the|a|any|its) targets?\b)<160>"
                r"(?:not|nor|never|no(?= (?:\w+ )?(?:right|entitlement|grounds?|cause)))\b"
                r"(?! (?:\w+ )?(?:affect|limit|prejudice|impair|restrict|exclude|diminish|waive|preclude|replace))"
                r"<40>(?:entitle|give|constitute|permit|allow|grounds|right)<60>"
                r"(?:terminat\w+|material breach|end (?:the|this|its) (?:agreement|contract))",
                FALSE,
            ),
            Pattern(
                "no way out over the level",
                together(
                    LEAVE,
                    rf"{MISSED_LEVEL}|want of availability|\bservice failures?\b",
                    r"\b(?:nothing|no|not|nor|never|waives?)\b",
                    without=NOT_THIS_EXIT,
                ),
                refused_only,
                weight=-3,
            ),
            Pattern(
                "missed level, how often, and a way out",
                together(LEAVE, MISSED_LEVEL, TIMES, without=f"{NOT_THIS_EXIT}|{OTHER_TRADES}"),
                leaving,
                weight=-2,
            ),
        ),
        reject=(
            Pattern(
                "events beyond control",
                r"force majeure<120>terminat|terminat<120>force majeure event (?:continues|lasts|persists)",
            ),
            Pattern(
                "a change of the terms",
                r"(?:modif\w+|chang\w+|amend\w+) (?:\w+ ){0,4}(?:sla|service (?:levels?|commitments?)|terms)<160>"
                r"terminat|"
                r"\b(?:changes?|updates?|amendments?|modifications?|versions?)\b (?:[\w']+ ){0,2}"
                r"(?:(?:reduc|degrad|diminish|lower|worsen|weaken)\w*|makes? )<160>(?:terminat|cancel|leave)|"
                r"terminat\w*<120>\bchange notification",
            ),
        ),
        tables=exits_in_tables,
        whole_document=lambda paper: (*exits_over_named_failures(paper), *exits_after_lists(paper)),
    ),
)
