"""Entries of a rule file → rules: their terms, tiers, levels and scope, and the variables of their asks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from contract_check.model.finding import Outcome
from contract_check.model.nearest import choose, did_you_mean
from contract_check.model.rule import Example, Level, Place, Rule, Severity, Verb
from contract_check.model.scope import EVERY_TOOL, Scope
from contract_check.model.sentence import PolicyWords
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.rules.bounds import LevelError, sample_level
from contract_check.rules.comparing import compare
from contract_check.rules.levels import parse_level
from contract_check.rules.rows import ChangeRow, ExampleRow, HandRow, RuleRow
from contract_check.rules.scopes import ScopeError, parse_scope
from contract_check.rules.shapes import list_entries, read_row
from contract_check.rules.templates import check_templates
from contract_check.rules.yaml_files import YamlFile

_FIGURES = (Verb.AT_LEAST, Verb.AT_MOST, Verb.WITHIN)
# What a person answers has no value: it is required or not, and levels are read as for a flag.
BY_HAND = TermDefinition("a check by hand", Kind.FLAG, Better.TRUE, "What a person answers with the contract at hand")


def defines(item: object, known: Collection[str], extends: bool) -> bool:
    """Whether an entry makes a rule, and not a change of one that is `known`.

    One without a term is a rule that lacks it if it brings what only a rule needs, or if there is
    nothing to change: then the fault that is told is the one that was made.
    """
    if not isinstance(item, dict) or "term" in item or "by hand" in item:
        return True
    if item.get("rule") in known:
        return False
    return "examples" in item or {"title", "ask"} <= set(item) or not (extends or "applies to" in item)


def read_rules(
    file: YamlFile,
    tiers: list[str],
    terms: Mapping[str, TermDefinition],
    known: Collection[str],
    inherited: Mapping[str, Rule],
    extends: bool,
) -> list[Rule]:
    """The rules that one file makes; faults are noted in the file, and a faulty rule is left out.

    Without tiers, whose own fault is noted elsewhere, nothing that names a tier can be judged. Of a rule that is
    `inherited` only the levels are: that it exists already is noted elsewhere, and all else may be lacking.
    """
    rules = []
    for index, item in enumerate(list_entries(file)):
        if not defines(item, known, extends):
            continue
        if isinstance(item, dict) and (old := inherited.get(str(item.get("rule")))):
            given = _known_term(file, index, item.get("term"), terms)
            _check_levels(file, index, item, given or terms.get(old.term), tiers)
            continue
        before, by_hand = len(file.errors), isinstance(item, dict) and "by hand" in item
        row: RuleRow | HandRow | None
        row = read_row(file, [index], item, HandRow) if by_hand else read_row(file, [index], item, RuleRow)
        if not isinstance(item, dict):
            continue
        term = BY_HAND if by_hand else _known_term(file, index, item.get("term"), terms)
        check_templates(file, index, item)
        if row is None or term is None:
            _check_levels(file, index, item, term, tiers)
        elif tiers:
            rule = _rule(file, index, row, term, tiers)
            if len(file.errors) == before:
                rules.append(rule)
    return rules


def _known_term(file: YamlFile, index: int, name: object, terms: Mapping[str, TermDefinition]) -> TermDefinition | None:
    term = terms.get(name) if isinstance(name, str) else None
    if term is None and isinstance(name, str):
        hint = did_you_mean(name, terms, "The terms are named in schema.json beside the default rules.")
        file.fault(file.place((index, "term")), f'There is no term "{name}".', hint)
    return term


def _check_levels(
    file: YamlFile, index: int, item: Mapping[str, Any], term: TermDefinition | None, tiers: list[str]
) -> None:
    """Check the levels of a rule that is faulty elsewhere, so that one run tells all its faults; without a term, the tiers."""
    required = item.get("required")
    if not (tiers and isinstance(required, dict)):
        return
    if term is None:
        for tier in required:
            known_tier(file, file.key_place((index, "required", tier)), tier, tiers)
    else:
        words = {tier: level for tier, level in required.items() if isinstance(tier, str) and isinstance(level, str)}
        read_levels(file, (index, "required"), words, term, tiers)


def _rule(file: YamlFile, index: int, row: RuleRow | HandRow, term: TermDefinition, names: list[str]) -> Rule:
    required = read_levels(file, (index, "required"), row.required, term, names)
    for name in names:
        if name not in row.required:
            hint = f'Add "{name}: {sample_level(term)}", or "{name}: not required".'
            file.fault(file.place((index, "required")), f'"required" says nothing for the tier "{name}".', hint)
    preferred = read_preferred(file, index, row, term, names) if isinstance(row, RuleRow) else {}
    refuse_weak_wishes(file, index, required, preferred, term)
    severity = _severities(file, index, row, required, names)
    return Rule(
        name=row.rule,
        term=row.term if isinstance(row, RuleRow) else "",
        title=PolicyWords(row.title),
        required=required,
        severity=severity,
        owner=PolicyWords(row.owner),
        why=PolicyWords(row.why),
        source=row.source,
        ask=row.ask,
        preferred=preferred,
        fallback=read_texts(file, index, "fallback", row.fallback, names),
        examples=read_examples(file, index, row.examples, names) if isinstance(row, RuleRow) else (),
        place=file.place((index, "rule")),
        silence=row.silence if isinstance(row, RuleRow) else "missing",
        by_hand=PolicyWords(" ".join(row.by_hand.split())) if isinstance(row, HandRow) else "",
        look_for=row.look_for if isinstance(row, HandRow) else (),
        scope=read_scope(file, index, row.applies_to) or EVERY_TOOL,
        places={tier: file.place((index, "required", tier)) for tier in required},
    )


def read_levels(
    file: YamlFile,
    path: tuple[int, str],
    words: Mapping[str, str],
    term: TermDefinition,
    tiers: list[str],
    shared: bool = False,
) -> dict[str, Level]:
    """The levels of a mapping from tier to words; `shared` is one level that stands for all tiers."""
    levels = {}
    for tier, level in words.items():
        place = file.place(path if shared else (*path, tier))
        if not shared and not known_tier(file, file.key_place((*path, tier)), tier, tiers):
            continue
        try:
            levels[tier] = parse_level(level, term)
        except LevelError as error:
            file.fault_once(place, error.problem, error.suggestion)
    return levels


def read_preferred(
    file: YamlFile, index: int, row: RuleRow | ChangeRow, term: TermDefinition, tiers: list[str]
) -> dict[str, Level]:
    """What we open with, for each tier that has such a level."""
    one = isinstance(row.preferred, str)
    words = row.preferred if isinstance(row.preferred, dict) else dict.fromkeys(tiers, row.preferred)
    return read_levels(file, (index, "preferred"), words, term, tiers, shared=one)


def read_texts(
    file: YamlFile, index: int, key: str, given: str | Mapping[str, str], tiers: list[str]
) -> dict[str, str]:
    """A text for each tier, from one for all or from one for each."""
    if isinstance(given, str):
        return dict.fromkeys(tiers, PolicyWords(given)) if given else {}
    for tier in given:
        known_tier(file, file.key_place((index, key, tier)), tier, tiers)
    return {tier: PolicyWords(text) for tier, text in given.items()}


def read_examples(file: YamlFile, index: int, rows: tuple[ExampleRow, ...], tiers: list[str]) -> tuple[Example, ...]:
    """The examples of an entry; each has to stand at a tier that there is."""
    for number, example in enumerate(rows):
        known_tier(file, file.place((index, "examples", number, "tier")), example.tier, tiers)
    return tuple(Example(row.tier, row.text, row.outcome, row.todo) for row in rows)


def read_scope(file: YamlFile, index: int, words: str) -> Scope | None:
    """The scope that an entry states; None where it states none or a faulty one."""
    if not words:
        return None
    try:
        return parse_scope(words)
    except ScopeError as error:
        file.fault(file.place((index, "applies to")), error.problem, error.suggestion)
    return None


def known_tier(file: YamlFile, place: Place, tier: str, tiers: list[str]) -> bool:
    """Whether the policy has a tier; a fault is noted if not."""
    if tier in tiers:
        return True
    file.fault(place, f'There is no tier "{tier}".', choose(tier, tiers))
    return False


def is_weaker(preferred: Level, required: Level, term: TermDefinition) -> bool:
    """Whether a contract at the preferred level would fall short of the required one."""
    if preferred.bound is None or required.bound is None or preferred.verb not in _FIGURES:
        return False
    return compare(preferred.bound, required, term).outcome is Outcome.BELOW


def refuse_weak_wishes(
    file: YamlFile, index: int, required: Mapping[str, Level], preferred: Mapping[str, Level], term: TermDefinition
) -> None:
    """A preferred level that would itself be a gap is a slip."""
    for tier, level in preferred.items():
        needed = required.get(tier)
        if needed is not None and is_weaker(level, needed, term):
            place = file.place((index, "preferred", tier))
            file.fault_once(
                place,
                f'The preferred level "{level.words}" is weaker than the required one ("{needed.words}", {tier}).',
                "Prefer at least what is required; `rules set` sets both with --better.",
            )


def _severities(
    file: YamlFile, index: int, row: RuleRow | HandRow, required: dict[str, Level], tiers: list[str]
) -> dict[str, Severity]:
    if not isinstance(row.severity, dict):
        return dict.fromkeys(tiers, row.severity)
    for tier in row.severity:
        known_tier(file, file.key_place((index, "severity", tier)), tier, tiers)
    for tier, level in required.items():
        if level.verb is not Verb.NOT_REQUIRED and tier not in row.severity:
            message = f'"severity" says nothing for the tier "{tier}", which requires "{level.words}".'
            file.fault(file.place((index, "severity")), message, f'Add "{tier}: major", or another severity.')
    return dict(row.severity)
