"""One rule as text for the terminal: levels with the file that each comes from, reason, source and wording."""

from __future__ import annotations

import textwrap

from contract_check.model.rule import Place, Rule, RuleSet, Verb
from contract_check.rules.overriding import apply_override


def say_rule(rule: Rule, ruleset: RuleSet) -> str:
    """The page of one rule: where it stands, whom it is asked of, what it requires and why."""
    asked = "checked by hand" if rule.by_hand else f"term {rule.term}"
    lines = [
        f"{rule.name}: {rule.title}",
        f"{asked}; decides: {rule.owner}; {rule.place}",
        f"applies to {rule.scope.words}",
        "",
        *_levels(rule, ruleset, rule.place),
    ]
    for override in rule.overrides:
        said = {*override.required, *override.preferred, *override.severity}
        lines += ["", f"  otherwise for {override.scope.words} ({override.place})"]
        lines += _levels(apply_override(rule, override), ruleset, override.place, said)
        lines += [f"    {field}: {' '.join(text.split())}" for field, text in override.texts.items()]
    texts = [("To check", rule.by_hand), ("Why", rule.why), ("Source", rule.source), ("Ask", rule.ask)]
    for label, text in (*texts, *_fallbacks(rule)):
        if text:
            lines += ["", *textwrap.wrap(f"{label}: {' '.join(text.split())}", 100)]
    for example in rule.examples:
        quoted = textwrap.shorten(" ".join(example.text.split()), 160, placeholder=" …")
        lines += [
            "",
            f"  {example.tier}, {example.outcome}:",
            *textwrap.wrap(f"“{quoted}”", 96, initial_indent="    ", subsequent_indent="    "),
        ]
    return "\n".join(lines)


def say_level_of(rule: Rule, tier: str) -> str:
    """What a rule requires of a tier, for a matrix: the level, or that a person checks it."""
    level = rule.required[tier]
    return "by hand" if rule.by_hand and level.verb is not Verb.NOT_REQUIRED else level.words


def _levels(rule: Rule, ruleset: RuleSet, home: Place, only: set[str] | None = None) -> list[str]:
    """A line for each tier; the file of a level is named where it is another one than that of the rule."""
    lines = []
    for tier in ruleset.tiers:
        if only is not None and tier.name not in only:
            continue
        asks = rule.required[tier.name].verb is not Verb.NOT_REQUIRED
        severity, preferred = rule.severity.get(tier.name) if asks else None, rule.preferred.get(tier.name)
        wished = preferred and not preferred.is_same_as(rule.required[tier.name])
        better = f"; better: {preferred.words}" if preferred and wished else ""
        place = rule.places.get(tier.name, home)
        source = f"  [from {place}]" if place.file != home.file else ""
        lines.append(
            f"  {tier.name:14} {say_level_of(rule, tier.name)}{better}{f' ({severity.value})' if severity else ''}{source}"
        )
    return lines


def _fallbacks(rule: Rule) -> list[tuple[str, str]]:
    if len(set(rule.fallback.values())) == 1:
        return [("Fallback", next(iter(rule.fallback.values())))]
    return [(f"Fallback, {tier}", text) for tier, text in rule.fallback.items()]
