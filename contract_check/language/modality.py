"""How far a sentence binds: firm promise, mere effort, refusal.

Sources for the readings: the notes on strength in docs/terms. A duty "where practicable" or "where
legally permitted" still stands; "commercially reasonable efforts" alone does not.
"""

from __future__ import annotations

import re

from contract_check.model.term import Strength

_SOFT = re.compile(
    r"""
      \b(?:commercially\s+)?reasonabl[ey]\s+(?:commercial\s+|best\s+|business\s+)?(?:efforts?|endeavou?rs?|attempts?)\b
    | \b(?:best|good[\s-]faith|diligent)\s+(?:reasonable\s+)?(?:efforts?|endeavou?rs?)\b
    | \b(?:uses?|using|make|makes)\s+(?:reasonable\s+|every\s+|its\s+|all\s+)?(?:\w+\s+)?efforts?\b
    | \b(?:aims?|aiming|strives?|striving|seeks?|intends?|intended|endeavou?rs?|attempts?|tr(?:y|ies)|hopes?|plans?|expects?)\s+to\b
    | \b(?:is|are)\s+targeting\b | \b(?:a|as\s+an?)\s+(?:goal|target|objective|aim|aspiration)\b | \bno(?:t\s+an?)?\s+commitment\b
    | \bour\s+(?:goal|aim|target|objective)s?\b | \b(?:goal|target|objective|aim)\s+(?:is|are|of|for)\b
    | \b(?:targeted|target)\s+(?:response|resolution|uptime|availability|time|recovery|level)
    | \b(?:typically|generally|usually|normally|ordinarily|would|should|whenever\s+possible|where\s+possible|when\s+possible|if\s+possible)\b
    | \b(?:estimated|approximately|guideline|not\s+guaranteed|no\s+guarantee)\b
    """,
    re.VERBOSE,
)
_MAY = re.compile(r"VENDOR (?:may|might|can)\b")


def strength_of(surface: str) -> Strength:
    """`soft` where the sentence only tries, aims or informs; `firm` otherwise.

    >>> strength_of("VENDOR will use commercially reasonable efforts to respond").value
    'soft'
    >>> strength_of("VENDOR shall respond within DURATION where practicable").value
    'firm'
    """
    return Strength.SOFT if _SOFT.search(surface) else Strength.FIRM
