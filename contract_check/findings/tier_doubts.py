"""Which tools are filed in a tier that their own facts speak against.

The tier of a tool is decided by people and stands in the register. Here it is only questioned, with the facts.
"""

from __future__ import annotations

from collections.abc import Sequence

from contract_check.model.operating import TierDoubt, TierQuestion
from contract_check.model.rule import RuleSet, Tier
from contract_check.model.tool import Tool
from contract_check.rules.fact_tests import hold_facts


def question_tiers(tools: Sequence[Tool], rules: RuleSet, questions: Sequence[TierQuestion]) -> tuple[TierDoubt, ...]:
    """The doubts of all tools: those on which more depends than their tier says first, the farthest off first."""
    doubts = [doubt for tool in tools if (doubt := question_tier(tool, rules, questions))]
    return tuple(sorted(doubts, key=lambda doubt: (not doubt.heavier, -_distance(doubt))))


def count_untold(tools: Sequence[Tool], questions: Sequence[TierQuestion]) -> int:
    """The tools whose tier a question could put in doubt, if the register stated more of its facts."""
    return sum(any(_is_left_open(tool, question) for question in questions) for tool in tools)


def question_tier(tool: Tool, rules: RuleSet, questions: Sequence[TierQuestion]) -> TierDoubt | None:
    """The doubt of a tool's tier that speaks for the tier farthest away; None where nothing is odd."""
    tier = rules.tier(tool.tier)
    asked = [question for question in questions if tier and tier.name in question.called]
    doubts = [doubt for question in asked if (doubt := _ask(tool, tier, rules.tier(question.speaks_for), question))]
    return max(doubts, key=_distance, default=None)


def _ask(tool: Tool, tier: Tier | None, other: Tier | None, question: TierQuestion) -> TierDoubt | None:
    held = hold_facts(tool, question)
    speaking = tuple(fact for fact, holds in held if holds)
    if tier is None or other is None or len(speaking) < question.enough:
        return None
    against = tuple(fact for fact, holds in held if holds is False)
    unknown = tuple(fact for fact, holds in held if holds is None)
    return TierDoubt(tool, tier, other, question, speaking, against, unknown)


def _is_left_open(tool: Tool, question: TierQuestion) -> bool:
    answers = [holds for _, holds in hold_facts(tool, question)]
    known = answers.count(True)
    return tool.tier in question.called and known < question.enough <= known + answers.count(None)


def _distance(doubt: TierDoubt) -> int:
    return abs(doubt.speaks_for.rank - doubt.tier.rank)
