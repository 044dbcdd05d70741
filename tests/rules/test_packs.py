"""The packs beside the default policy: complete by article, readable, and honest on what is checked by hand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jinja2 import Environment, StrictUndefined
from known_terms import TERMS
from ruamel.yaml import YAML

from contract_check.model.rule import Level, Rule, RuleSet, Severity, Verb
from contract_check.rules.bounds import LevelError
from contract_check.rules.comparing import compare
from contract_check.rules.layers import DEFAULT, packs
from contract_check.rules.levels import parse_level
from contract_check.rules.loading import load_rules
from contract_check.rules.schema import SCHEMA_FILE

PACKS: dict[str, RuleSet] = {
    name: load_rules(folder, terms=TERMS) for name, folder in packs().items() if name != DEFAULT
}
RULES = [pytest.param(rule, id=f"{name}-{rule.name}") for name, pack in PACKS.items() for rule in pack.rules]
SCHEMA = json.loads((packs()[DEFAULT] / SCHEMA_FILE).read_text(encoding="utf-8"))

ARTICLES = {
    "dora": [f"DORA Art. 30(2)({letter})" for letter in "abcdefghi"]
    + [f"DORA Art. 30(3)({letter})" for letter in "abcdf"]
    + [f"DORA Art. 30(3)(e)({number})" for number in ("i", "ii", "iii", "iv")]
    + [f"DORA Art. 28(7)({letter})" for letter in "abcd"],
    "gdpr-28": ["GDPR Art. 28(2)", "28(4)", *(f"28(3)({letter})" for letter in "abcdefgh")],
    "ai-vendor": [],
}


def test_the_packs_are_there() -> None:
    assert set(PACKS) == set(ARTICLES)


@pytest.mark.parametrize(("pack", "article"), [(pack, article) for pack in ARTICLES for article in ARTICLES[pack]])
def test_every_article_has_a_rule(pack: str, article: str) -> None:
    assert any(article in rule.source for rule in PACKS[pack].rules)


def _measured_fallbacks() -> Iterator[Any]:
    """Each fallback that begins with a level of its own, beside what its tier requires."""
    for pack, folder in packs().items():
        for rule in load_rules(folder, terms=TERMS).rules:
            for tier, fallback in rule.fallback.items():
                if rule.by_hand or rule.required[tier].verb is Verb.NOT_REQUIRED:
                    continue
                with suppress(LevelError):  # most are another thing, which has no measure
                    offered = parse_level(fallback.split(",")[0], TERMS[rule.term])
                    yield pytest.param(rule, tier, offered, id=f"{pack}-{rule.name}-{tier}")


@pytest.mark.parametrize(("rule", "tier", "offered"), list(_measured_fallbacks()))
def test_what_we_can_accept_is_less_than_what_we_ask_for(rule: Rule, tier: str, offered: Level) -> None:
    assert offered.bound is not None
    assert compare(offered.bound, rule.required[tier], TERMS[rule.term]).outcome != "met"


MATTERS = {
    "training": "data.training_use",
    "retention": "ai.input_retention",
    "outputs": "ai.output_ownership",
    "changes of models": "sla.deprecation_notice",
    "sub-processors of models": "data.subprocessor_notice",
}


@pytest.mark.parametrize("term", MATTERS.values(), ids=MATTERS)
def test_the_pack_for_ai_speaks_of_every_matter(term: str) -> None:
    assert term in {rule.term for rule in PACKS["ai-vendor"].rules}


def test_critical_or_important_functions_are_a_tier() -> None:
    for rule in PACKS["dora"].rules:
        asked = {tier for tier, level in rule.required.items() if level.verb is not Verb.NOT_REQUIRED}
        every = {"experiment", "production", "load-bearing"}
        critical = "30(3)" in rule.source or rule.name.startswith("dora-subcontract")
        assert asked == ({"load-bearing"} if critical else every), rule.name


@pytest.mark.parametrize("name", PACKS)
def test_counsel_is_told_to_check_the_text(name: str) -> None:
    assert "counsel checks" in " ".join(PACKS[name].about)


@pytest.mark.parametrize("path", sorted(p for n in PACKS for p in packs()[n].glob("*.yaml")), ids=lambda p: f"{p.parent.name}-{p.stem}")  # fmt: skip
def test_each_file_names_the_schema_and_follows_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schema.json\n")
    jsonschema.validate(YAML(typ="safe").load(text), SCHEMA)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_read_with_examples_or_asked_with_a_question(rule: Rule) -> None:
    if rule.by_hand:
        assert rule.by_hand.endswith("?") and rule.look_for and not rule.term
    else:
        outcomes = {example.outcome for example in rule.examples}
        assert "met" in outcomes and outcomes & {"below", "missing"}
    assert rule.why and rule.source and set(rule.severity.values()) <= set(Severity)


@pytest.mark.parametrize("rule", RULES)
def test_the_ask_reads_as_a_sentence(rule: Rule) -> None:
    jinja = Environment(undefined=StrictUndefined, autoescape=True)
    for level in rule.required.values():
        names = {"vendor": "Acme Ltd", "customer": "Example Inc", "tool": "Acme Desk", "required": level.words}
        rendered = jinja.from_string(rule.ask).render(names).strip()
        assert rendered.endswith(".") and not re.search(r"[{}_]|  ", rendered), rendered
    if "{{ required }}" in rule.ask:
        asked = [level for level in rule.required.values() if level.verb is not Verb.NOT_REQUIRED]
        assert all(level.verb in (Verb.AT_LEAST, Verb.AT_MOST, Verb.WITHIN) for level in asked)


def test_all_packs_fit_beside_the_default_and_each_other(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("name: All\nextends: [default, dora, gdpr-28, ai-vendor]\n")
    together = load_rules(tmp_path, terms=TERMS)
    assert len(together.rules) == sum(len(load_rules(folder, terms=TERMS).rules) for folder in packs().values())
    assert together.tiers == load_rules(packs()[DEFAULT], terms=TERMS).tiers
