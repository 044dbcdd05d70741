"""resilience.awareness_training — the vendor takes part in the customer's programmes on security and resilience.

Accepted: "shall participate in the Customer's ICT security awareness programmes and digital operational resilience
training", "its personnel attend the security training that Customer provides", "makes staff available for the Bank's
awareness campaigns".
Rejected: the vendor's own training of its staff, training of the customer in the use of the service.
Source: DORA Art. 30(2)(i).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.resilience.matters import INSTITUTION, TAKES_PART, by_any_name, denied, statement
from contract_check.extractors.subject import Subject
from contract_check.language.wording import spell_out
from contract_check.model.term import Better, Kind, TermDefinition

_TAKES_PART = (
    rf"{TAKES_PART}|\b(?:come|comes|coming) along\b|\bsits? in on\b|"
    r"\btakes? (?=[^.;|]{0,40}(?:courses?|trainings?|e-?learning|class)\b)|"
    r"\bsend(?:s|ing)?\b<60>\bto\b|\bavailable (?:for|to)\b|\b(?:includ|involv)\w*<40>\bin\b"
)
_PROGRAMME = r"\b(?:awareness|e-?learnings?|trainings?|courses?|exercises?|drills?)\b"
_TOPIC = r"\b(?:security|resilience|cyber\w*|ict risks?)\b"
_PROGRAMMES = (
    f"(?:{_TOPIC}<60>{_PROGRAMME}|"
    rf"{_PROGRAMME}<20>\b(?:on|in|about)\b<40>{_TOPIC}|"
    r"\bawareness (?:program\w*|training|campaigns?|courses?|sessions?))"
)
# Whose programmes: the customer's, or those that the regulation means.
_OF_CUSTOMER = (
    f"{INSTITUTION}(?:'s)?<60>{_PROGRAMMES}|"
    rf"{_PROGRAMMES}<60>\b(?:of|by|from|for|that|which|as)\b<20>{INSTITUTION}|"
    f"{_PROGRAMMES}<20>{INSTITUTION}|"
    r"\bawareness\b<60>\band\b<60>\bresilience training|"
    r"\bart(?:icle|\.)? ?13\(6\)"
)
_ITS_OWN = (
    f"{denied(_TAKES_PART)}|"
    rf"VENDOR <no_duty><30>(?:{TAKES_PART})|"
    rf"VENDOR's (?:\w+ ){{0,3}}(?:security|awareness|training)|"
    r"\b(?:that|which) VENDOR (?:\w+ly )?(?!shall|will|must)\w+s\b|"
    r"\b(?:organi[sz]ed|held|run|given|provided|offered) by VENDOR\b|"
    r"CUSTOMER (?:to|shall|will|must|may) (?:\w+ )?(?:take part|participat|attend|join|complet)"
)
_CUSTOMER_RUNS = spell_out(
    rf"{INSTITUTION}(?:'s\b| (?:runs?|holds?|operates?|has|have|organi[sz]es?|maintains?|offers?|provides?|conducts?)\b)"
    rf"<60>(?:{_PROGRAMMES}|\bawareness\b)"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.awareness_training",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor take part in the customer's security awareness programmes and resilience training?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("awareness", "resilience", "security training", "trainings", "cyber"),
        speaks_of=Subject(
            "CUSTOMER('s)?",
            (
                "awareness|(resilience|security|cyber*) (\\w+ ){0,2}(training|exercise|course|drill)*|"
                "training on (\\w+ ){0,4}resilience|cyber drills|resilience exercises"
            ),
            "particip*|take part|takes part|attend*|program*|complete|join|sends|present",
            within=150,
            unless="VENDOR's (own )?(personnel|employees|staff) (receive|undergo)*",
        ),
        accept=(
            Pattern(
                "takes part in the customer's programmes",
                statement(r"VENDOR\b|\bpersonnel|\bstaff", _TAKES_PART, _OF_CUSTOMER, without=_ITS_OWN),
                weight=1,
            ),
            Pattern(
                "takes part in that programme",
                f"VENDOR<60>(?:{_TAKES_PART})<40>"
                r"\b(?:that|this|such|these|those|the said) (?:\w+ )?(?:program\w*|trainings?|courses?|sessions?|campaigns?)\b",
                lambda clause, match: TRUE if re.search(_CUSTOMER_RUNS, clause.before) else None,
            ),
            Pattern("no duty to take part", rf"<no_duty><20>{TAKES_PART}<80>{_PROGRAMME}", FALSE, weight=2),
        ),
        reject=(
            Pattern(
                "the customer's people",
                by_any_name(
                    r"CUSTOMER(?:'s (?:employees|personnel|staff|users))? (?:shall|will|must|may)<40>"
                    r"\b(?:participat|attend|complet|take part)|"
                    r"(?:CUSTOMER's )(?:employees|personnel|staff|users) (?:shall|will|may)"
                ),
            ),
        ),
    ),
)
