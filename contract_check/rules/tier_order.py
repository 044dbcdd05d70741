"""A change after which a tier is asked for less than a lighter one: allowed, and most often a slip of the hand.

Only what a change has turned is told: some rules of the default policy bind experiments more tightly for a reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from contract_check.model.rule import Level, Rule, RuleSet, Tier, Verb
from contract_check.model.term import TermDefinition
from contract_check.rules.meaning import is_weaker


def find_turned_tiers(old: RuleSet, new: RuleSet, terms: Mapping[str, TermDefinition]) -> tuple[str, ...]:
    """A question about each rule and tier now asked for less than the lighter tier before it, and not so before."""
    before = {rule.name: rule for rule in old.rules}
    return tuple(
        said
        for rule in new.rules
        if rule.name in before and not rule.by_hand
        for said in _find_turned(before[rule.name], rule, new.tiers, terms[rule.term])
    )


def _find_turned(old: Rule, new: Rule, tiers: Sequence[Tier], term: TermDefinition) -> Iterator[str]:
    for lighter, heavier in pairwise(sorted(tiers, key=lambda tier: tier.rank)):
        one, two = new.required[lighter.name], new.required[heavier.name]
        if _asks_less(two, one, term) and not _asks_less(old.required[heavier.name], old.required[lighter.name], term):
            yield (
                f'At {heavier.name}, {new.name} now asks for less ("{two.words}") than at {lighter.name} '
                f'("{one.words}"), although more depends on it. Is that what you want?'
            )


def _asks_less(heavier: Level, lighter: Level, term: TermDefinition) -> bool:
    nothing = heavier.verb is Verb.NOT_REQUIRED and lighter.verb is not Verb.NOT_REQUIRED
    return nothing or is_weaker(heavier, lighter, term)
