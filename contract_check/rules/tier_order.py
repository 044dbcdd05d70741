"""A change after which a tier is asked for less than a lighter one: allowed, and most often a slip of the hand.

Only what a change has turned is told: some rules of the default policy bind experiments more tightly for a reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from contract_check.model.rule import Level, Rule, Tier, Verb
from contract_check.model.term import TermDefinition
from contract_check.rules.meaning import is_weaker


def find_turned_tiers(old: Rule, new: Rule, tiers: Sequence[Tier], term: TermDefinition) -> tuple[str, ...]:
    """A sentence on each tier that is now asked for less than the lighter one before it, and was not before."""
    return tuple(
        f'At {heavier.name}, {new.name} now asks for less ("{new.required[heavier.name].words}") than at {lighter.name} '
        f'("{new.required[lighter.name].words}"), although more depends on it.'
        for lighter, heavier in pairwise(sorted(tiers, key=lambda tier: tier.rank))
        if _asks_less(new.required[heavier.name], new.required[lighter.name], term)
        and not _asks_less(old.required[heavier.name], old.required[lighter.name], term)
    )


def _asks_less(heavier: Level, lighter: Level, term: TermDefinition) -> bool:
    nothing = heavier.verb is Verb.NOT_REQUIRED and lighter.verb is not Verb.NOT_REQUIRED
    return nothing or is_weaker(heavier, lighter, term)
