"""resilience.continuity_tests — how often continuity and recovery plans are tested.

Accepted: "tests its business continuity plan at least annually" (12 months), "shall test its contingency plans"
(unspecified), "disaster recovery exercises are held twice a year".
Rejected: a plan that is only maintained or reviewed, tests of backups, of security or of goods, the customer's own
plan, "may test".
Source: DORA Art. 30(3)(c).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.security.measure_intervals import repeated
from contract_check.model.term import Better, Kind, TermDefinition

_PLAN = r"(?:(?:business|service|operational|disaster|it|ict|its)[- /](?:(?:business )?continuity|contingency|recovery|response and recovery)(?:[/,]? ?(?:and|or|&|/)? ?(?:disaster recovery|business continuity|recovery))?(?: \(?\w+\)?)?|\bcontingency|\bcontinuity|\bbcp(?:/drp?)?s?\b|\bdrps?\b|\bdr)(?:[- ]plans?| plans? and procedures| procedures| arrangements| capabilities| capability)?"
_TESTS = r"\b(?:test(?:s|ed|ing)?|exercis(?:e|es|ed|ing)|drills?|rehears\w+)\b"
_HOW_OFTEN = repeated(_TESTS)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.continuity_tests",
            Kind.DURATION,
            Better.SHORTER,
            "How often does the vendor test its continuity and recovery plans?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("contingency plan", "business contingency", "continuity", "disaster recovery", "bcp", "recovery plan"),
        accept=(
            Pattern("tests the plan", rf"(?:VENDOR|<shall>|regularly|periodically|annual(?:ly)?|DURATION)<120>{_TESTS}<100>{_PLAN}", _HOW_OFTEN, weight=1),
            Pattern("the plan is tested", rf"{_PLAN}<160>\b(?:is|are|shall be|will be|been|which|that|and|regularly|periodically|undergo(?:es)?)\b<60>{_TESTS}", _HOW_OFTEN, weight=1),
            Pattern("tests of the plan", rf"{_PLAN}<20>{_TESTS}", _HOW_OFTEN),
        ),
        reject=(
            Pattern("denied or left open", r"<no_duty>|\b(?:is|are|been|be) not (?:\w+ )?tested|\bnot (?:\w+ )?tested\b|VENDOR may (?:\w+ )?test"),
            Pattern("the customer's plan", r"CUSTOMER's (?:own )?(?:business )?(?:continuity|contingency|disaster)|CUSTOMER (?:shall|will|must|is responsible)<80>(?:continuity|contingency|recovery)"),
            Pattern("other tests", r"\b(?:environments?|clinical|products?|goods|batch|acceptance test\w*|laborator\w+)\b"),
        ),
    ),
)  # fmt: skip
