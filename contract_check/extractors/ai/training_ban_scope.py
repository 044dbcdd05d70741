"""ai.training_ban_scope — what a ban on training covers beside the customer's data.

Accepted: "shall not use Customer Data, prompts or output to train", "Inputs and Outputs are not used for training",
"the ban extends to embeddings, usage data and feedback".
Rejected: what the customer must not do with output, leave to train, a ban with the thing as its exception.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

_THINGS = {
    "prompts": r"\b(?:prompts?|inputs?|queries)\b",
    "output": r"\b(?:outputs?|completions?|responses|generated content)\b",
    "embeddings": r"\b(?:embeddings?|vectors?)\b",
    "usage_data": r"\b(?:usage data|telemetry|logs|interaction data|metadata|service data)\b",
    "feedback": r"\bfeedback\b",
}
_ANY = "|".join(_THINGS.values())
_BAR = r"(?:\bnot\b|\bnever\b|\bneither\b|\bnor\b|\bprohibited\b|\brefrain\w*|\bno (?:prompts?|inputs?|outputs?))"
_TRAIN = r"\b(?:train(?:s|ed|ing)?|re-?train\w*|fine-?tun\w+)\b"
_EXCEPT = re.compile(r"\b(?:except|unless|other than|excluding|save|with the exception of|provided that|however)\b")


def _covered(clause: Clause, match: re.Match[str]) -> Found:
    """The things that stand in the ban itself, and not in its exception."""
    said = _EXCEPT.split(match[0])[0]
    named = tuple(name for name, words in _THINGS.items() if re.search(words, said))
    return Names(named) if named else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.training_ban_scope",
            Kind.SET,
            Better.MORE,
            "What does the ban on training cover beside the customer's data?",
            tuple(_THINGS),
            on_request=True,
        ),
        triggers=("to train", "training", "fine-tun", "finetun", "retrain", "train any", "train on", "train its", "train or", "be trained"),
        accept=(
            Pattern("things are not used to train", rf"VENDOR\b<40>{_BAR}<200>(?:{_ANY})<200>{_TRAIN}[^.;|]{{0,40}}", _covered, weight=1),
            Pattern("does not train on things", rf"VENDOR\b<40>{_BAR}<80>{_TRAIN}<160>\b(?:on|with|using|from)\b<120>(?:{_ANY})[^.;|]{{0,120}}", _covered, weight=1),
            Pattern("things are not trained on", rf"(?:CUSTOMER(?:'s)?|\b)[^.;|]{{0,120}}(?:{_ANY})<80>\b(?:is|are|be|shall|will|may)\b<20>{_BAR}<60>{_TRAIN}", _covered, weight=1),
            Pattern("the ban covers things", rf"\b(?:ban|prohibition|restriction|commitment)\b<20>\b(?:on|of|not to)\b<20>{_TRAIN}<60>\b(?:covers?|extends? to|includes?|applies to)\b<160>(?:{_ANY})[^.;|]{{0,160}}", _covered, weight=1),
        ),
        reject=(
            Pattern("the customer's duty", r"CUSTOMER (?:shall|will|must|may|agrees)(?: not| never)?\b<100>(?:use|train|allow|develop)(?!<300>VENDOR (?:shall|will|does|do|agrees))"),
            Pattern("denied", r"<no_duty>|\bnot (?:limited|prohibited|prevented)\b"),
            Pattern("training of people", r"\b(?:security|awareness|staff|employee|user|personnel) training\b"),
        ),
    ),
)  # fmt: skip
