"""Entries of a rule file → rules: their terms, tiers and levels, and the variables of their asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, meta
from rapidfuzz import fuzz, process

from contract_check.model.finding import Outcome
from contract_check.model.rule import Example, Level, Place, Rule, Severity, Tier, Verb
from contract_check.model.term import TermDefinition
from contract_check.rules.comparing import compare
from contract_check.rules.levels import LevelError, parse_level, sample_level
from contract_check.rules.rows import TEMPLATE_VARIABLES, RuleRow
from contract_check.rules.shapes import choose, read_rows
from contract_check.rules.yaml_files import YamlFile

_JINJA = Environment(autoescape=True)  # parses asks for their variables; nothing is rendered here
_FIGURES = (Verb.AT_LEAST, Verb.AT_MOST, Verb.WITHIN)


def read_rules(file: YamlFile, tiers: tuple[Tier, ...], terms: Mapping[str, TermDefinition]) -> list[Rule]:
    """The rules of one file; faults are noted in the file, and a faulty rule is left out.

    Without tiers, whose own fault is noted elsewhere, nothing that names a tier can be judged.
    """
    rules = []
    rows = dict(read_rows(file, RuleRow))
    for index, item in enumerate(file.content if isinstance(file.content, list) else ()):
        if not isinstance(item, dict):
            continue
        before = len(file.errors)
        term = _known_term(file, index, item.get("term"), terms)
        _check_templates(file, index, item)
        if index not in rows:
            _check_levels(file, index, item, term, tiers)
        elif term and tiers:
            rule = _rule(file, index, rows[index], term, [tier.name for tier in tiers])
            if len(file.errors) == before:
                rules.append(rule)
    return rules


def _known_term(file: YamlFile, index: int, name: object, terms: Mapping[str, TermDefinition]) -> TermDefinition | None:
    term = terms.get(name) if isinstance(name, str) else None
    if term is None and isinstance(name, str):
        near = process.extractOne(name, list(terms), scorer=fuzz.WRatio, score_cutoff=60)
        hint = f'Did you mean "{near[0]}"?' if near else "The terms are named in schema.json beside the default rules."
        file.fault(file.place((index, "term")), f'There is no term "{name}".', hint)
    return term


def _check_levels(
    file: YamlFile, index: int, item: Mapping[str, Any], term: TermDefinition | None, tiers: tuple[Tier, ...]
) -> None:
    """Check the levels of a rule that is faulty elsewhere, so that one run tells all its faults."""
    required = item.get("required")
    if term and tiers and isinstance(required, dict):
        words = {tier: level for tier, level in required.items() if isinstance(tier, str) and isinstance(level, str)}
        _levels(file, (index, "required"), words, term, [tier.name for tier in tiers])


def _rule(file: YamlFile, index: int, row: RuleRow, term: TermDefinition, names: list[str]) -> Rule:
    required = _levels(file, (index, "required"), row.required, term, names)
    for name in names:
        if name not in row.required:
            hint = f'Add "{name}: {sample_level(term)}", or "{name}: not required".'
            file.fault(file.place((index, "required")), f'"required" says nothing for the tier "{name}".', hint)
    preferred = row.preferred if isinstance(row.preferred, dict) else dict.fromkeys(names, row.preferred)
    wished = _levels(file, (index, "preferred"), preferred, term, names, shared=isinstance(row.preferred, str))
    _refuse_weak_wishes(file, index, required, wished, term)
    severity = _severities(file, index, row, required, names)
    for number, example in enumerate(row.examples):
        _known_tier(file, file.place((index, "examples", number, "tier")), example.tier, names)
    return Rule(
        name=row.rule,
        term=row.term,
        title=row.title,
        required=required,
        severity=severity,
        owner=row.owner,
        why=row.why,
        source=row.source,
        ask=row.ask,
        preferred=wished,
        fallback=row.fallback,
        examples=tuple(Example(e.tier, e.text, e.outcome, e.todo) for e in row.examples),
        place=file.place((index, "rule")),
        silence=row.silence,
    )


def _levels(
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
        if not shared and not _known_tier(file, file.key_place((*path, tier)), tier, tiers):
            continue
        try:
            levels[tier] = parse_level(level, term)
        except LevelError as error:
            file.fault_once(place, error.problem, error.suggestion)
    return levels


def _known_tier(file: YamlFile, place: Place, tier: str, tiers: list[str]) -> bool:
    if tier in tiers:
        return True
    file.fault(place, f'There is no tier "{tier}".', choose(tier, tiers))
    return False


def _refuse_weak_wishes(
    file: YamlFile, index: int, required: dict[str, Level], preferred: dict[str, Level], term: TermDefinition
) -> None:
    """A preferred level that would itself be a gap is a slip."""
    for tier, level in preferred.items():
        needed = required.get(tier)
        if needed is None or level.bound is None or needed.bound is None or level.verb not in _FIGURES:
            continue
        if compare(level.bound, needed, term).outcome is Outcome.BELOW:
            place = file.place((index, "preferred", tier))
            file.fault_once(
                place,
                f'The preferred level "{level.words}" is weaker than the required one ("{needed.words}", {tier}).',
                "Prefer at least what is required.",
            )


def _severities(
    file: YamlFile, index: int, row: RuleRow, required: dict[str, Level], tiers: list[str]
) -> dict[str, Severity]:
    if not isinstance(row.severity, dict):
        return dict.fromkeys(tiers, row.severity)
    for tier in row.severity:
        _known_tier(file, file.key_place((index, "severity", tier)), tier, tiers)
    for tier, level in required.items():
        if level.verb is not Verb.NOT_REQUIRED and tier not in row.severity:
            message = f'"severity" says nothing for the tier "{tier}", which requires "{level.words}".'
            file.fault(file.place((index, "severity")), message, f'Add "{tier}: major", or another severity.')
    return dict(row.severity)


def _check_templates(file: YamlFile, index: int, item: Mapping[str, Any]) -> None:
    """Refuse variables that no ask can fill, and braces that do not close."""
    for key in ("ask", "fallback"):
        text = item.get(key)
        if not isinstance(text, str):
            continue
        place = file.place((index, key))
        try:
            unknown = meta.find_undeclared_variables(_JINJA.parse(text)) - set(TEMPLATE_VARIABLES)
        except TemplateSyntaxError as error:
            file.fault(place, f'"{key}" has a broken variable: {error.message}.', 'Write it as "{{ vendor }}".')
            continue
        for name in sorted(unknown):
            hint = choose(name, list(TEMPLATE_VARIABLES))
            file.fault(file.find(name, place), f'"{key}" uses "{{{{ {name} }}}}", which does not exist.', hint)
