"""What an amendment adds to a passage that it leaves standing: both hold, and together they say more than either.

A further row of a table of credits lowers no maximum. Where the two lead elsewhere on any other matter, a person has to look.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from contract_check.findings.judging import Decision, judge_reading, say_conflict
from contract_check.model.family import Change
from contract_check.model.finding import Outcome
from contract_check.model.rule import Level
from contract_check.model.term import Term, TermDefinition
from contract_check.model.tool import Overridden
from contract_check.model.values import Percent

_ADDS = re.compile(
    r"\b(?:is|are|shall be|be) (?:hereby )?(?:added|inserted|appended)\b|\bby (?:adding|inserting)\b|\b(?:adds?|inserts?) (?:the following )?to\b",
    re.IGNORECASE,
)
_TIERS = ("sla.credit_max",)  # terms of which the largest of several steps is the value
_REACH = 600  # characters in which the words that are added stand behind the clause that adds them


def beside(decision: Decision, overridden: Sequence[Overridden], level: Level, definition: TermDefinition) -> Decision:
    """The decision with the passage to which its governing reading was only added."""
    added = decision.term
    old = next((over.term for over in overridden if added is not None and _adds(over, added)), None)
    if added is None or old is None or old.value == added.value:
        return decision
    outcome, reason = judge_reading(old, level, definition)
    if definition.id in _TIERS and isinstance(old.value, Percent) and isinstance(added.value, Percent):
        if old.value.amount <= added.value.amount:
            return decision
        left = tuple(gone for gone in decision.displaced if gone.term is not old)
        others = (added, *(term for term in decision.others if term is not old and term is not added))
        return replace(decision, outcome=outcome, reason=reason, term=old, others=others, displaced=left)
    if outcome is decision.outcome:
        return decision
    return replace(decision, outcome=Outcome.UNCLEAR, reason=say_conflict(added, old))


def _adds(over: Overridden, added: Term) -> bool:
    """Whether a reading stands in what a clause adds to the passage of another."""
    by = over.by
    if by.change is not Change.OPEN or not _ADDS.search(by.citation.quote):
        return False
    behind = added.citation.span.start - by.citation.span.start
    return added.citation.file == by.citation.file and 0 <= behind <= _REACH
