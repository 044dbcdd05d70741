"""resilience.alternative_assurance — another way of assurance where an audit would touch other customers.

Accepted: "where the rights of other clients are affected, the parties agree on alternative assurance levels", "if an
audit would disclose other customers' data, Provider shall provide another form of assurance", "Provider gives Customer
comparable comfort by other means where an inspection would expose other tenants".
Rejected: reports instead of any audit, limits on an audit that name no alternative, "alternative" dispute resolution,
the same assurance for all customers.
Source: DORA Art. 30(3)(e)(ii).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.resilience.matters import denied, statement
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_THEM = r"(?:clients?|customers?|clientele|users?|tenants?|subscribers?|CUSTOMER)\b"
_OTHERS = (
    rf"\b(?:other|another|further|third[- ]party|different|remaining|fellow) {_THEM}(?:'s?)?|\bthird parties who use\b"
)
_TOUCHED = (
    r"\b(?:audit\w*|inspect\w*|visits?|examination|rights?|affect\w*|touch\w*|impact\w*|protect\w*|expos\w*|risk|"
    r"endanger\w*|refus\w*|withh[oe]ld\w*|harm\w*|prejudic\w*|interfer\w*|reveal\w*)\b"
)
_ANOTHER = rf"\b(?:alternative|other(?! {_THEM})|another(?! {_THEM})|different|equivalent|equally|comparable|substitute|instead(?! of))\b"
_SURENESS = (
    r"\b(?:assurances?|verif(?:y|ication)|comfort|evidence|certainty|confidence)"
    r"\b(?! (?:teams?|departments?|reports?)\b)"
)
_ANOTHER_WAY = rf"(?:{_ANOTHER}<60>{_SURENESS}|{_SURENESS}<40>{_ANOTHER})"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.alternative_assurance",
            Kind.FLAG,
            Better.TRUE,
            "Is another way of assurance agreed where an audit would affect other customers?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=words("assurance|comfort|certainty|verification|other customers|other clients|other tenants"),
        speaks_of=Subject(
            "(other|another|further|third-party)( CUSTOMER| customer| client| tenant| user| part(y|ies))+('s)?s?|others|clients|CUSTOMER",
            "audit*|inspect*|assuranc*|verification|evidence",
            "alternativ*|(other|another) (means|ways?|forms?)|equivalent|comparable|substitute|different|instead",
        ),
        accept=(
            Pattern(
                "another way where others are affected",
                statement(
                    _OTHERS,
                    _TOUCHED,
                    _ANOTHER_WAY,
                    without=denied(rf"{_ANOTHER}|proposed|offered|provided|agreed|given"),
                ),
                weight=1,
            ),
            Pattern(
                "alternative levels of assurance",
                r"\b(?:agree\w*|settle|arrange|determine|provide|offer|find)\b<40>\balternative\b<20>"
                r"\b(?:assurance levels?|levels? of assurance)",
            ),
        ),
    ),
)
