"""resilience.corrective_action — what the vendor does where it misses a service level.

Accepted: "where an agreed service level is not met, Supplier shall take corrective action without undue delay",
"shall provide a root cause analysis and a remediation plan for each missed service level".
Rejected: service credits alone, correction of defects in goods, corrective action after an audit, the customer's.
Source: DORA Art. 30(3)(a).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_MISS = r"\b(?:(?:fail\w*|miss\w*|not (?:be )?(?:met|meet|achieve[d]?|attain\w*)|below|breach\w*|falls? short|shortfall|deviat\w+|does not (?:meet|achieve)|do not (?:meet|achieve)|are not met|is not met)\b<80>\b(?:service[- ]levels?|slas?|performance (?:targets?|standards?|levels?)|kpis?|availability|targets?)|(?:service[- ]levels?|slas?|performance (?:targets?|standards?|levels?)|kpis?|targets?)\b<60>\b(?:fail\w*|miss\w*|not (?:be )?(?:met|achieved|attained)|breach\w*|default\w*|deviat\w+|shortfalls?))"
_ACT = r"\b(?:(?:corrective|remedial) (?:actions?|measures?|steps?|plans?)|remediation(?: plan)?|root[- ]cause|corrects?|remed(?:y|ies) (?:the|such|any|it)|action plan|improvement plan|rectif\w+)\b"

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
        triggers=("corrective", "remedial", "remediation", "root cause", "root-cause", "action plan", "improvement plan", "rectif"),
        accept=(
            Pattern("where a level is missed, it acts", rf"{_MISS}<200>VENDOR <shall>,?<160>{_ACT}", weight=1),
            Pattern("acts where a level is missed", rf"VENDOR <shall>,?<160>{_ACT}<200>{_MISS}", weight=1),
            Pattern("it acts, where a level is missed", rf"VENDOR <shall>,?<60>{_MISS}<100>{_ACT}"),
            Pattern("where a level is missed, action is taken", rf"{_MISS}<160>{_ACT}<60>\b(?:shall|will|must) be\b"),
            Pattern("plans for missed levels", rf"VENDOR <shall>,?<60>\b(?:provide|prepare|submit|deliver|perform|conduct)\b<60>{_ACT}<100>\b(?:service[- ]levels?|slas?)\b"),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|sole (?:and exclusive )?remedy\b(?!<200>corrective)"),
            Pattern("goods", r"\b(?:goods|products?|batch|shipment|manufactur\w+|royalt\w+)\b"),
            Pattern("the customer's", r"CUSTOMER (?:shall|will|must)<60>(?:corrective|remedial)"),
        ),
    ),
)  # fmt: skip
