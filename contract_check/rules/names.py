"""Find a rule or a tier by its name; an unknown name is answered with the nearest one."""

from __future__ import annotations

from collections.abc import Iterable

from contract_check.model.errors import ContractCheckError
from contract_check.model.nearest import did_you_mean
from contract_check.model.rule import Rule, RuleSet, Tier


def find_rule(ruleset: RuleSet, name: str, others: Iterable[str] = ()) -> Rule:
    """The rule called `name`. Raises ContractCheckError with the nearest name, also of `others`."""
    for rule in ruleset.rules:
        if rule.name == name:
            return rule
    known = [*(rule.name for rule in ruleset.rules), *others]
    raise ContractCheckError(f'rule "{name}"', "there is no such rule.", suggest_rule(name, known))


def suggest_rule(name: str, known: Iterable[str]) -> str:
    """What to write instead of a name that no rule has."""
    return did_you_mean(name, known, "`contract-check rules list` names them all.")


def find_tier(ruleset: RuleSet, name: str) -> Tier:
    """The tier called `name`. Raises ContractCheckError with all names."""
    tier = ruleset.tier(name)
    if tier is None:
        known = ", ".join(tier.name for tier in ruleset.tiers)
        raise ContractCheckError(f'tier "{name}"', "there is no such tier.", f"Choose one of: {known}.")
    return tier
