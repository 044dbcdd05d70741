"""The policy as a handbook: one HTML page for people who read it on a screen or on paper, and never in YAML.

Like the checklists it loads nothing and runs nothing, and every text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from contract_check.model.operating import NO_OPERATING_MODEL, OperatingModel
from contract_check.model.rule import Example, Override, Rule, RuleSet, Tier, Verb
from contract_check.model.sentence import PolicyWords, say
from contract_check.model.term import AREAS
from contract_check.reports.language import _, tell
from contract_check.reports.operating_view import REQUIRED
from contract_check.reports.phrases import say_level, say_severity
from contract_check.reports.templating import render_html_page
from contract_check.reports.text import plain
from contract_check.rules.overriding import apply_override

_AREAS = {**AREAS, "": say("To check by hand")}
_OUTCOMES = {
    "met": say("In order"),
    "below": say("Below what is required"),
    "missing": say("Not in the contract"),
    "unclear": say("Could not be decided"),
}
_OUTCOMES_OF_FACTS = {**_OUTCOMES, "missing": say("Not in the register")}
_NAMES = {
    "vendor": say("[vendor]"),
    "customer": say("[customer]"),
    "tool": say("[tool]"),
    "required": say("[the level of the tier]"),
}


@dataclass(frozen=True)
class LevelRow:
    """What one tier requires; `severity` is "" where it requires nothing."""

    tier: str
    required: str
    preferred: str
    severity: str
    fallback: str = ""


@dataclass(frozen=True)
class ExampleRow:
    """A clause and what becomes of it at a tier."""

    tier: str
    text: str
    outcome: str


@dataclass(frozen=True)
class RuleEntry:
    """One rule in words."""

    name: str
    title: str
    why: str
    question: str
    scope: str
    levels: tuple[LevelRow, ...]
    others: tuple[tuple[str, tuple[LevelRow, ...]], ...]
    silence: str
    ask: str
    fallback: str
    examples: tuple[ExampleRow, ...]
    owner: str
    source: str


def render_handbook(rules: RuleSet, version: str, operating: OperatingModel = NO_OPERATING_MODEL) -> str:
    """The whole page; the same policy gives the same bytes."""
    entries = [
        (tell(_AREAS.get(area, area)), [_entry(rule, rules.tiers) for rule in group]) for area, group in _areas(rules)
    ]
    return render_html_page(
        "handbook.html",
        tiers=rules.tiers,
        areas=entries,
        about=tuple(plain(said) for said in rules.about),
        name=plain(rules.name),
        operating=operating,
        kinds=REQUIRED,
        outcomes=_OUTCOMES_OF_FACTS,
        digest=rules.short_digest,
        version=version,
    )


def _areas(rules: RuleSet) -> Iterable[tuple[str, Iterable[Rule]]]:
    """The rules by area, in the order of the areas above; rules keep their order."""

    def area(rule: Rule) -> str:
        return rule.term.split(".")[0]

    order = list(_AREAS)
    return groupby(sorted(rules.rules, key=lambda r: order.index(area(r)) if area(r) in order else len(order)), area)


def _entry(rule: Rule, tiers: tuple[Tier, ...]) -> RuleEntry:
    split = len(set(rule.fallback.values())) > 1
    return RuleEntry(
        name=rule.name,
        title=plain(rule.title),
        why=plain(rule.why),
        question=plain(rule.by_hand),
        scope=plain(rule.scope.words) if rule.scope.conditions else "",
        levels=tuple(_level(rule, tier, split) for tier in tiers),
        others=tuple(
            (plain(override.scope.words), _changed_levels(rule, override, tiers)) for override in rule.overrides
        ),
        silence=_("A contract that says nothing of this is in order.") if rule.silence == "met" else "",
        ask=_name(rule.ask),
        fallback="" if split else _name(next(iter(rule.fallback.values()), "")),
        examples=tuple(_example(example, tiers) for example in rule.examples if not example.todo),
        owner=plain(rule.owner),
        source=plain(rule.source),
    )


def _level(rule: Rule, tier: Tier, with_fallback: bool = False) -> LevelRow:
    required, preferred = rule.required[tier.name], rule.preferred.get(tier.name)
    if required.verb is Verb.NOT_REQUIRED:
        return LevelRow(plain(tier.title), _("nothing"), "", "")
    better = say_level(preferred) if preferred and not preferred.is_same_as(required) else ""
    said = _("to check by hand") if rule.by_hand else say_level(required)
    fallback = _name(rule.fallback.get(tier.name, "")) if with_fallback else ""
    return LevelRow(plain(tier.title), said, better, say_severity(rule.severity[tier.name]), fallback)


def _changed_levels(rule: Rule, override: Override, tiers: tuple[Tier, ...]) -> tuple[LevelRow, ...]:
    """What holds for the tools of an override at the tiers that it speaks of."""
    made = apply_override(rule, override)
    spoken = {*override.required, *override.preferred, *override.severity, *override.fallback}
    return tuple(_level(made, tier, bool(override.fallback)) for tier in tiers if tier.name in spoken)


def _example(example: Example, tiers: tuple[Tier, ...]) -> ExampleRow:
    title = next((tier.title for tier in tiers if tier.name == example.tier), example.tier)
    return ExampleRow(plain(title), plain(example.text), tell(_OUTCOMES[example.outcome]))


def _name(template: str) -> str:
    """A wording with names in square brackets where a checklist has those of the parties."""
    text = plain(template)
    shown_in = tell if isinstance(template, PolicyWords) else str
    for name, words in _NAMES.items():
        shown = shown_in(words)
        text = text.replace(f"{{{{ {name} }}}}", shown).replace(f"{{{{{name}}}}}", shown)
    return text
