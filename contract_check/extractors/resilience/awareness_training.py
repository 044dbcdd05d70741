"""resilience.awareness_training — the vendor takes part in the customer's programmes on security and resilience.

Accepted: "shall participate in the Customer's ICT security awareness programmes and digital operational resilience
training", "its personnel attend the security training that Customer provides".
Rejected: the vendor's own training of its staff, training of the customer in the use of the service.
Source: DORA Art. 30(2)(i).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.resilience.matters import INSTITUTION
from contract_check.model.term import Better, Kind, TermDefinition

_TAKE_PART = r"\b(?:participat\w+|takes? part|taking part|attend(?:s|ance)?|complet(?:e|es)|join(?:s)?|undergo(?:es)?|engage in)\b"
_PROGRAMME = r"\b(?:awareness|training|trainings|exercises?|drills?)\b"
_TOPIC = r"\b(?:security|resilience|awareness|cyber\w*)\b"

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
        triggers=("awareness", "resilience training", "security training", "trainings"),
        accept=(
            Pattern("takes part in the customer's programmes", rf"VENDOR<100>{_TAKE_PART}<60>\b(?:in|at)?\b<20>{INSTITUTION}(?:'s)?<100>{_TOPIC}<60>{_PROGRAMME}", weight=1),
            Pattern("takes part in programmes of the customer", rf"VENDOR<100>{_TAKE_PART}<80>{_TOPIC}<60>{_PROGRAMME}<60>\b(?:of|by|from|for|organi[sz]ed by|offered by|that|which)\b<10>{INSTITUTION}", weight=1),
            Pattern("takes part in programmes and resilience training", rf"VENDOR<100>{_TAKE_PART}<60>\bawareness\b<60>\band\b<40>\bresilience training"),
            Pattern("programmes in which the vendor takes part", rf"{INSTITUTION}(?:'s)?<60>{_TOPIC}<60>{_PROGRAMME}<100>VENDOR<40>{_TAKE_PART}"),
            Pattern("takes part at their request", rf"{_TAKE_PART}<10>\bin\b<20>{INSTITUTION}'s<60>{_TOPIC}<60>{_PROGRAMME}"),
            Pattern("no duty to take part", rf"<no_duty><20>{_TAKE_PART}<80>{_PROGRAMME}", FALSE, weight=2),
        ),
        reject=(
            Pattern("the customer's people", r"CUSTOMER(?:'s (?:employees|personnel|staff|users))? (?:shall|will|must|may)<40>\b(?:participat|attend|complet|take part)|(?:CUSTOMER's )(?:employees|personnel|staff|users) (?:shall|will|may)"),
        ),
    ),
)  # fmt: skip
