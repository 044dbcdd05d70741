"""resilience.alternative_assurance — another way of assurance where an audit would touch other customers.

Accepted: "where the rights of other clients are affected, the parties agree on alternative assurance levels", "if an
audit would disclose other customers' data, Provider shall provide another form of assurance".
Rejected: reports instead of any audit, limits on an audit that name no alternative, "alternative" dispute resolution.
Source: DORA Art. 30(3)(e)(ii).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_OTHERS = r"\b(?:other|third[- ]party|different) (?:clients?|customers?|users|tenants|CUSTOMER)\b(?:'s?)?"
_ANOTHER_WAY = r"\b(?:alternative|other|different|equivalent|another)\b<30>\b(?:assurances?|means of (?:verification|assurance|audit)|levels? of assurance|forms? of (?:assurance|audit|verification)|ways? (?:to|of) (?:provide|providing|obtain\w*) (?:\w+ )?assurance)\b"

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
        triggers=("assurance", "other customers", "other clients"),
        accept=(
            Pattern("another way where others are affected", rf"{_OTHERS}<240>{_ANOTHER_WAY}", weight=1),
            Pattern("another way, where others are affected", rf"{_ANOTHER_WAY}<200>{_OTHERS}", weight=1),
            Pattern("alternative levels of assurance", r"\bagree\w*<40>\balternative\b<20>\b(?:assurance levels?|levels? of assurance)"),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|VENDOR <will_not><20>(?:agree|provide|offer)"),
            Pattern("payment and performance", r"\bassurances? of (?:payment|performance)\b|\badequate assurance\b"),
        ),
    ),
)  # fmt: skip
