"""A better level that falls short of what is required, where the two come from changes for different tools.

"tools tagged payments" prefer 36 hours, "tools of Northlight" are required to give 24: each entry is right alone, and
for a tool in both the letter would open with less than what is required. Where one level stands comes from one entry,
so looking at each two of them, with all that holds for the tools in both, finds every such pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from contract_check.model.rule import Override, Place, Rule
from contract_check.model.scope import Scope
from contract_check.model.term import TermDefinition
from contract_check.rules.meaning import is_weaker
from contract_check.rules.scopes import name_both


def find_weak_wishes(rule: Rule, term: TermDefinition) -> list[tuple[Place, str, str]]:
    """Place, problem and remedy of each better level that is weaker than the level required of the same tools."""
    found: dict[tuple[Place, Place], tuple[Place, str, str]] = {}
    for scope in _scopes(rule):
        # From the widest to the narrowest, as they are applied to a tool that is in the scope.
        holding = [override for override in rule.overrides if scope.within(override.scope)]
        for tier in rule.required:
            wishing: Rule | Override = next((o for o in reversed(holding) if tier in o.preferred), rule)
            asking: Rule | Override = next((o for o in reversed(holding) if tier in o.required), rule)
            wished, needed = wishing.preferred.get(tier), asking.required[tier]
            if wishing is not asking and wished is not None and is_weaker(wished, needed, term):
                where = asking.places.get(tier, asking.place)
                what = (
                    f'For "{scope.words}" the preferred level "{wished.words}" ({tier}) is weaker than the required '
                    f'one, "{needed.words}" ({where}).'
                )
                remedy = f'Add "preferred: {{{tier}: {needed.words}}}", or better, to an entry for these tools.'
                found.setdefault((wishing.place, where), (wishing.place, what, remedy))
    return list(found.values())


def _scopes(rule: Rule) -> Iterator[Scope]:
    """The scope of each change, then the tools in each two of them."""
    scopes = [override.scope for override in rule.overrides]
    yield from scopes
    for one, other in combinations(scopes, 2):
        if one.meets(other):
            yield Scope((*one.conditions, *other.conditions), name_both(one, other))
