"""resilience.protection_goals — which properties of data the vendor has to protect.

Accepted: "measures ensuring the availability, authenticity, integrity and confidentiality of Customer Data",
"designed to protect the security, confidentiality, and integrity of data", "shall preserve the integrity and
availability of the data".
Rejected: properties of the service alone ("availability of the Services"), a definition of an incident, warranties
that are disclaimed.
Source: DORA Art. 30(2)(c).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

_GOALS = ("availability", "authenticity", "integrity", "confidentiality")
_GOAL = rf"\b(?:{'|'.join(_GOALS)}|resilience|security)\b"
_SERIES = rf"{_GOAL}(?:(?:,| and| or|/|,? as well as|,? and/or)+ (?:the )?(?:\w+ )?{_GOAL})+"
_KEEPS = r"\b(?:protect\w*|ensur\w+|safeguard\w*|maintain\w*|preserv\w+|guarantee\w*|secur(?:e|es|ing)|provide)\b"


def _named(clause: Clause, match: re.Match[str]) -> Found:
    """The properties in the series of the match."""
    named = tuple(goal for goal in _GOALS if re.search(rf"\b{goal}\b", match[0]))
    return Names(named) if named else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.protection_goals",
            Kind.SET,
            Better.MORE,
            "Which properties of data does the vendor have to protect?",
            _GOALS,
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("integrity", "authenticity"),
        accept=(
            Pattern("protects the properties of data", rf"{_KEEPS}<80>{_SERIES}<60>\b(?:data|information|content)\b", _named, weight=1),
            Pattern("protects data and its properties", rf"{_KEEPS}<60>\b(?:data|information|content)\b<60>{_SERIES}", _named),
            Pattern("measures for the properties of data", rf"\b(?:measures|safeguards|controls|program(?:me)?s?)\b<60>{_SERIES}<60>\b(?:data|information|content)\b", _named),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|\b(?:does|do|shall|will) not (?:guarantee|warrant|ensure)\b|\bdisclaims?\b|\bno (?:warranty|guarantee)"),
            Pattern("what an incident is", r"\b(?:incident|breach|event)\"? (?:means|is)\b|\b(?:compromis\w+|affect\w*|harm\w*|impair\w*|threaten\w*|loss of)\b<40>\b(?:integrity|availability|confidentiality)"),
            Pattern("the customer's duty", r"CUSTOMER (?:shall|will|must|is (?:solely )?responsible)\b(?!<300>VENDOR (?:shall|will))"),
        ),
    ),
)  # fmt: skip
