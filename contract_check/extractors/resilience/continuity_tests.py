"""resilience.continuity_tests — how often continuity and recovery plans are tested.

Accepted: "tests its business continuity plan at least annually" (12 months), "shall test its contingency plans"
(unspecified), "disaster recovery exercises are held twice a year", "The plans … . They are tested annually".
Rejected: a plan that is only maintained or reviewed, reports on tests, tests of backups, of security or of goods, the
customer's own plan, "may test".
Source: DORA Art. 30(3)(c).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern
from contract_check.extractors.resilience.matters import AT_WILL, by_any_name, denied, figures_first, statement, whole
from contract_check.extractors.security.measure_intervals import repeated
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_PLAN = (
    r"\b(?:contingency|continuity|"
    r"(?:disaster|emergency|crisis)(?: |-)?(?:recovery|response|plans?|concepts?|procedures|management)|"
    r"recovery (?:plans?|(?=test|drill|exercise))|business (?:resumption|recovery)|"
    r"plans? for (?:emergencies|disasters|contingencies)|fail(?:-| |ing |s )?over|bcps?|drbcp|bcdr|bc/dr|bcm|drps?|"
    r"dr(?= plan| test| exercise| drill))\b"
)
_TESTS = (
    r"\b(?:test(?:s|ed|ing)?|exercis(?:e|es|ed|ing)|drills?|rehears\w+|simulat\w+|"
    r"practis(?:e|es|ed|ing)|practic(?:e|es|ing)(?= (?:failing|recovering|switching|restoring)))"
    r"\b(?! (?:reports?|results?|environments?|purposes|data|evidence|systems?)\b)"
)
_PLAN_TESTED = rf"(?:{_PLAN}<160>{_TESTS}|{_TESTS}<120>{_PLAN})"
_DONE = (
    r"VENDOR\b|"
    r"\b(?:shall|must|will|is|are|been|be|take place|takes place|regularly|periodically|"
    r"(?:bi|semi-)?annual(?:ly)?|quarterly|yearly|undergo(?:es)?)\b|"
    r"DURATION|\Wat least\b"
)
_HOW_OFTEN = repeated(_TESTS)
_REPORT = late_pattern(
    r"\b(?:results?|reports?|cop(?:y|ies)|excerpts?|evidence|summar(?:y|ies)|outcomes?) (?:of|on|from)"
    r"\b[^.;|]{0,60}?\b(?:tests?|testing|exercises?|drills?)\b"
)


def _beyond_reports(clause: Clause, match: re.Match[str]) -> Found:
    """The interval, if the statement owes tests and not only a report on them."""
    return _HOW_OFTEN(clause, match) if re.search(_TESTS, _REPORT.sub(" ", whole(match))) else None


def _of_those_plans(clause: Clause, match: re.Match[str]) -> Found:
    """The interval, if the plans that are meant are those of the sentence before, or of the heading."""
    meant = re.search(_PLAN, f"{clause.heading} {clause.before}")
    return _HOW_OFTEN(clause, match) if meant else None


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
        triggers=words(
            "contingenc|continuity|disaster recovery|emergenc|bcp|bcdr|bc/dr|drp|dr plan|recovery plan|"
            "resumption|failover|fail-over|failing over|fail over"
        ),
        speaks_of=Subject(
            "continuity|disaster recovery|contingency|bcp|drp|recovery plans?|failover",
            "test(s|ed|ing)?|exercis*|rehears*|drills?",
            within=90,
            unless="not apply|exclu*",
        ),
        accept=(
            Pattern(
                "the plan and its tests",
                statement(_PLAN_TESTED, _DONE, without=rf"{AT_WILL}|{denied(_TESTS)}"),
                _beyond_reports,
                weight=1,
            ),
            Pattern(
                "that plan is tested",
                r"\b(?:this|that|these|those|such|the|both|all|its|which) (?:\w+ )?"
                rf"(?:plans?|procedures?|arrangements?|program(?:me)?s?)\b<60>{_TESTS}|"
                rf"{_TESTS}<20>\b(?:(?:this|that|these|those|such|the|its) (?:\w+ )?plans?|these|those|it|them)\b|"
                rf"\bwhich\b<60>{_TESTS}|"
                r"(?<!if )(?<!where )(?<!when )\b(?:it|they) (?:is|are|(?:shall|will|must) be)\b<60>"
                r"\b(?:tested|exercised|rehearsed|practised|simulated)\b",
                _of_those_plans,
            ),
        ),
        reject=(
            Pattern(
                "the customer's plan",
                by_any_name(
                    r"CUSTOMER's (?:own )?(?:business )?(?:continuity|contingency|disaster|emergency)|"
                    r"CUSTOMER (?:shall|will|must|should|is responsible)<80>(?:continuity|contingency|recovery)"
                ),
            ),
            Pattern(
                "tests that others hold",
                by_any_name(
                    r"\b(?:support|assist|help|participat)\w*<30>\b(?:joint|CUSTOMER)<40>"
                    r"\b(?:tests?|drills?|exercises?)"
                ),
            ),
            Pattern("a definition", r"\" (?:is|are|means|refers)\b"),
            Pattern(
                "other tests",
                r"\b(?:test environments?|clinical|products?|goods|batch|acceptance test\w*|laborator\w+)\b",
            ),
        ),
        review=figures_first,
    ),
)
