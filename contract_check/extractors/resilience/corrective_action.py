"""resilience.corrective_action — what the vendor does where it misses a service level.

Accepted: "where an agreed service level is not met, Supplier shall take corrective action without undue delay",
"shall provide a root cause analysis and a remediation plan for each missed service level", "on a failure to reach a KPI
the Provider investigates the cause and prevents its recurrence".
Rejected: service credits alone, correction of defects in goods, corrective action after an audit, the customer's.
Source: DORA Art. 30(3)(a).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.resilience.matters import ACTS, customer_does, denied, statement
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_LEVEL = (
    r"\b(?:service[- ]levels?|slas?|slos?|performance (?:targets?|standards?|levels?|indicators?)|kpis?|"
    r"availability|uptime|targets?|(?:response|resolution|restoration) times?|(?:agreed|committed|required) (?:levels?|figures?))\b"
)
_MISSED = (
    r"\b(?:fail\w*|miss\w*|not (?:be(?:en)? )?(?:met|meet|meets|achieve[d]?|attain\w*|reach\w*|compl\w+)|below|"
    r"under|breach\w*|violat\w+|falls? short|shortfalls?|drops?|deviat\w+|default\w*)\b"
)
_MISS = rf"(?:{_MISSED}<80>{_LEVEL}|{_LEVEL}<60>{_MISSED})"
_ACT = (
    r"\b(?:(?:corrective|remedial) (?:actions?|measures?|steps?|plans?)|remediat(?:ion|es?|ing)|"
    r"(?:root|underlying)[- ]causes?|corrects? (?:the|such|any|it|its|this|that)|"
    r"remed(?:y|ies) (?:the|such|any|it)|(?:action|improvement|recovery) plans?|catalogue of measures|"
    r"rectif\w+|(?:identif|analys|analyz|determin|establish)\w*<30>\b(?:cause|why|reasons?)|"
    r"investigat\w*<40>\b(?:cause|why|failure|breach|shortfall)|prevent\w*<40>\brecur\w+|put(?:s)? right|"
    r"(?:avoid|prevent|rule out|exclude)\w*<20>\b(?:repeat|repetition|recurrence)|"
    r"look(?:s|ing)? into<30>\b(?:what|why|cause|reasons?)|(?:happen|occur)s? again|"
    r"put(?:s)? (?:it|this|them|matters|things) right|post-?mortems?|fix(?:es)?<20>\bcause|restor\w+<40>\b(?:quality|service levels?|performance))\b"
)
_IT = (
    r"VENDOR,? (?:(?:shall|will|must|has to|is (?:bound )?to|agrees|undertakes|is (?:obliged|required))\b|"
    rf"(?!fails|misses|does|is|may){ACTS})|"
    r"\b(?:if|where|when(?:ever)?) VENDOR\b[^.;|]{0,80}\bit (?:shall|will|must)\b|"
    r"\b(?:obliges?|requires?) VENDOR\b|\bby VENDOR\b|"
    r"\b(?:shall|will|must|(?:is|are) to) be\b|"
    r"\b(?:is|are) owed\b"
)
# What is failed is the cure itself ("fails to correct the error within the target time"), or a remedy is the credit.
_NO_CURE = (
    f"{denied('taken|carried out|prepared|performed')}|"
    r"\b(?:fail\w*|unable) to (?:\w+ )?(?:correct|remed|rectif|resolv|restor|fix)|"
    rf"{customer_does(_ACT)}|\bterminat|"
    r"\bno (?:\w+ )?(?:remedial|corrective|remediation|action plan|improvement)|"
    r"\bexclu(?:ded|sions?)\b"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.corrective_action",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor take corrective action where a service level is missed?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=words(
            "corrective|remedial|remediat|root cause|root-cause|cause|action plan|improvement plan|rectif|"
            "service level|response time|sla|kpi|performance target|uptime|availability"
        ),
        speaks_of=Subject(
            "corrective|remedial|action plan|improvement plan|root cause",
            "service levels?|sla|kpis?|performance|targets?|uptime|availability",
            within=110,
        ),
        accept=(Pattern("acts where a level is missed", statement(_MISS, _ACT, _IT, without=_NO_CURE), weight=1),),
        reject=(Pattern("goods", r"\b(?:goods|products?|batch|shipment|manufactur\w+|royalt\w+)\b"),),
    ),
)
