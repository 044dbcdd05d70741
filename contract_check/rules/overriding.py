"""Changes of a rule: what a policy says differently of it, for all tools or for those in a narrower scope.

The most specific wins, level by level: what holds for "tools of Northlight that use AI" goes before what
holds for "tools of Northlight", and that before the rule itself. Where two scopes overlap, neither is within
the other, and both set the same level differently, nobody can say which wins; that is a fault, until an entry
for the tools in both says it. In one scope, the policy that extends goes before the one it extends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from contract_check.model.rule import Override, Place, Rule, Severity, Verb
from contract_check.model.scope import Scope
from contract_check.model.sentence import PolicyWords
from contract_check.model.term import TermDefinition
from contract_check.rules.meaning import (
    BY_HAND,
    is_weaker,
    known_tier,
    read_examples,
    read_levels,
    read_preferred,
    read_scope,
    read_texts,
    refuse_weak_wishes,
)
from contract_check.rules.names import suggest_rule
from contract_check.rules.rows import ChangeRow
from contract_check.rules.scopes import name_both
from contract_check.rules.shapes import read_row
from contract_check.rules.templates import check_templates
from contract_check.rules.yaml_files import YamlFile

_WORDS = ("title", "why", "owner")
_TEXTS = ("source", "ask", "silence")


def apply_override(rule: Rule, override: Override) -> Rule:
    """The rule as it reads with the override: what that says stands, and all else stays."""
    changed: dict[str, Any] = {
        key: {**getattr(rule, key), **getattr(override, key)}
        for key in ("required", "preferred", "severity", "fallback", "places")
    }
    changed.update(override.texts)
    return replace(rule, **changed, examples=override.examples or rule.examples)


def read_changes(
    file: YamlFile,
    entries: Iterable[tuple[int, Mapping[str, Any]]],
    tiers: list[str],
    terms: Mapping[str, TermDefinition],
    rules: Mapping[str, Rule],
    declared: Iterable[str],
) -> list[tuple[str, Override]]:
    """The changes that one file makes, by the name of the rule; faults are noted in the file.

    `rules` are those to change; `declared` are more names, of rules that are themselves faulty.
    """
    found = []
    names = [*rules, *declared]
    for index, item in entries:
        name = item.get("rule")
        if isinstance(name, str) and name not in names:
            message = f'There is no rule "{name}" to change, and a rule of its own needs a "term".'
            file.fault(file.place((index, "rule")), message, suggest_rule(name, names))
            continue
        before = len(file.errors)
        row = read_row(file, [index], item, ChangeRow)
        check_templates(file, index, item)
        if row is None or row.rule not in rules or not tiers:
            continue
        rule = rules[row.rule]
        override = _override(file, index, row, rule, terms.get(rule.term, BY_HAND), tiers)
        if len(file.errors) == before:
            found.append((row.rule, override))
    return found


def _override(
    file: YamlFile, index: int, row: ChangeRow, rule: Rule, term: TermDefinition, tiers: list[str]
) -> Override:
    required = read_levels(file, (index, "required"), row.required, term, tiers)
    preferred = {} if rule.by_hand else read_preferred(file, index, row, term, tiers) if row.preferred else {}
    if rule.by_hand and row.preferred:
        file.fault(file.key_place((index, "preferred")), "What is checked by hand has no better level.", "Remove it.")
    severity = _severity(file, index, row, tiers)
    refuse_weak_wishes(file, index, {**rule.required, **required}, preferred, term)
    for tier, level in required.items():
        wished = rule.preferred.get(tier)
        if tier not in preferred and wished is not None and is_weaker(wished, level, term):
            message = f'The preferred level of the rule ("{wished.words}") is weaker than this.'
            remedy = f'Add "preferred: {{{tier}: {level.words}}}", or a better level.'
            file.fault(file.place((index, "required", tier)), message, remedy)
    for tier, level in required.items():
        if level.verb is not Verb.NOT_REQUIRED and tier not in {**rule.severity, **severity}:
            message = f'Nothing says how severe a gap is at the tier "{tier}", where the rule asked nothing before.'
            place = file.place((index, "required", tier))
            file.fault(place, message, f'Add "severity: {{{tier}: major}}", or another severity.')
    return Override(
        scope=read_scope(file, index, row.applies_to) or rule.scope,
        place=file.place((index, "rule")),
        required=required,
        preferred=preferred,
        severity=severity,
        fallback=read_texts(file, index, "fallback", row.fallback, tiers),
        texts=_read_texts(row),
        examples=read_examples(file, index, row.examples, tiers),
        places={tier: file.place((index, "required", tier)) for tier in required},
    )


def _read_texts(row: ChangeRow) -> dict[str, str]:
    given = {key: getattr(row, key) for key in (*_WORDS, *_TEXTS) if getattr(row, key)}
    return {key: PolicyWords(text) if key in _WORDS else text for key, text in given.items()}


def _severity(file: YamlFile, index: int, row: ChangeRow, tiers: list[str]) -> dict[str, Severity]:
    if not isinstance(row.severity, dict):
        return dict.fromkeys(tiers, row.severity)
    for tier in row.severity:
        known_tier(file, file.key_place((index, "severity", tier)), tier, tiers)
    return dict(row.severity)


def add_override(rule: Rule, override: Override) -> Rule:
    """The rule with one more change. One in the rule's own scope becomes part of it; one in a wider scope widens it."""
    if rule.scope.within(override.scope):
        return replace(apply_override(rule, override), scope=override.scope)
    same = next((o for o in rule.overrides if o.scope.same(override.scope)), None)
    if same is not None:
        override = _merge(same, override)
    others = tuple(o for o in rule.overrides if o is not same)
    return replace(rule, overrides=_widest_first((*others, override)))


def _merge(old: Override, new: Override) -> Override:
    """Two changes in one scope: the newer one goes before the older."""
    merged: dict[str, Any] = {
        key: {**getattr(old, key), **getattr(new, key)}
        for key in ("required", "preferred", "severity", "fallback", "texts", "places")
    }
    return replace(new, **merged, examples=new.examples or old.examples)


def _widest_first(overrides: Sequence[Override]) -> tuple[Override, ...]:
    """In an order in which each scope comes after all that it is within; else as they were."""

    def depth(override: Override) -> int:
        return sum(override.scope.within(other.scope) for other in overrides)

    return tuple(sorted(overrides, key=depth))


def find_ties(rule: Rule) -> list[tuple[Place, str, str]]:
    """Place, problem and remedy of every change that is as specific as another one and says something else."""
    faults = []
    for number, one in enumerate(rule.overrides):
        if not one.scope.within(rule.scope):
            what = f'"{one.scope.words}" and "{rule.scope.words}", the scope of the rule itself ({rule.place})'
            remedy = f'Write "{name_both(rule.scope, one.scope)}".'
            faults.append((one.place, f"Neither is more specific: {what}.", remedy))
        for other in rule.overrides[:number]:
            if not _overlap(one.scope, other.scope):
                continue
            both = [o.scope for o in rule.overrides if o.scope.within(one.scope) and o.scope.within(other.scope)]
            settled = [o for o in rule.overrides if o.scope in both]
            for said in _differences(one, other):
                if not any(_says(o, said) for o in settled):
                    what = f'"{one.scope.words}" and "{other.scope.words}" ({other.place})'
                    remedy = f'Say which wins: add an entry that applies to "{name_both(other.scope, one.scope)}".'
                    faults.append(
                        (one.place, f"Both set {said[0]} differently, and neither is more specific: {what}.", remedy)
                    )
                    break
    return faults


def _overlap(one: Scope, other: Scope) -> bool:
    return not one.within(other) and not other.within(one) and one.meets(other)


def _differences(one: Override, other: Override) -> list[tuple[str, str, str]]:
    """What both set and set differently: how it is called, the field, and its key."""
    found = []
    for field, word in (("required", "the level"), ("preferred", "the better level"), ("severity", "the severity"),
                        ("fallback", "the fallback"), ("texts", "the")):  # fmt: skip
        ours, theirs = getattr(one, field), getattr(other, field)
        for key in ours:
            if key in theirs and _plain(ours[key]) != _plain(theirs[key]):
                found.append((f'the text "{key}"' if field == "texts" else f'{word} of "{key}"', field, key))
    return found


def _plain(value: Any) -> Any:
    return getattr(value, "words", value)


def _says(override: Override, said: tuple[str, str, str]) -> bool:
    return said[2] in getattr(override, said[1])
