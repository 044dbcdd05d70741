"""The policy that is shipped: complete, readable, and stricter where more depends on the tool."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import jsonschema
import pytest
from jinja2 import Environment, StrictUndefined
from known_terms import STANDARD, TERMS
from ruamel.yaml import YAML

from contract_check.extractors.catalogue import term_definitions
from contract_check.model.finding import Outcome
from contract_check.model.rule import Rule, Verb
from contract_check.model.term import Kind
from contract_check.rules.comparing import compare, compare_silence
from contract_check.rules.loading import default_rules_folder, load_rules
from contract_check.rules.operating import load_operating_model
from contract_check.rules.policy import Policy
from contract_check.rules.schema import SCHEMA_FILE, schema_text

FOLDER = default_rules_folder()
POLICY = load_rules(FOLDER, terms=TERMS)
OPERATING = load_operating_model(POLICY, FOLDER)
TIERS = [tier.name for tier in POLICY.tiers]
SCHEMA = schema_text(term_definitions(), Policy(POLICY, OPERATING))
each_rule = pytest.mark.parametrize("rule", POLICY.rules, ids=lambda rule: rule.name)


def test_tiers_go_from_light_to_heavy() -> None:
    assert [(tier.name, tier.rank) for tier in POLICY.tiers] == [
        ("experiment", 0),
        ("production", 1),
        ("load-bearing", 2),
    ]


def test_every_term_that_is_always_shown_has_exactly_one_rule() -> None:
    assert sorted(rule.term for rule in POLICY.rules) == sorted(STANDARD)


def test_the_terms_of_these_tests_are_those_of_the_extractors() -> None:
    for name, term in term_definitions().items():
        known = TERMS[name]
        assert (term.kind, term.allowed, term.on_request) == (known.kind, known.allowed, known.on_request), name
        if known.kind is not Kind.CHOICE:  # the order of its words is its direction
            assert term.better is known.better, name


def test_the_schema_beside_the_rules_is_in_step() -> None:
    written = (FOLDER / SCHEMA_FILE).read_text(encoding="utf-8")
    assert written == SCHEMA, "run: python docs/write_pages.py"


def test_an_editor_offers_every_rule_that_an_exception_can_accept() -> None:
    field = json.loads(SCHEMA)["$defs"]["ExceptionRow"]["properties"]["rule"]
    assert field["anyOf"][0]["enum"] == [rule.name for rule in (*POLICY.rules, *OPERATING.rules)]
    assert {"breach-notice", "named-owner"} <= set(field["anyOf"][0]["enum"])
    change = json.loads(SCHEMA)["$defs"]["ChangeRow"]["properties"]["rule"]
    assert "named-owner" not in change["anyOf"][0]["enum"]  # the operating model is taken whole, and not changed


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.name)
def test_each_file_names_the_schema_and_follows_it(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert text.startswith("# yaml-language-server: $schema=./schema.json\n")
    jsonschema.validate(YAML(typ="safe").load(text), json.loads(SCHEMA))


@each_rule
def test_a_rule_has_examples_that_meet_it_and_that_do_not(rule: Rule) -> None:
    outcomes = {example.outcome for example in rule.examples}
    assert "met" in outcomes
    assert outcomes & {"below", "missing"}


@each_rule
def test_examples_stand_at_a_tier_that_requires_something(rule: Rule) -> None:
    for example in rule.examples:
        assert rule.required[example.tier].verb is not Verb.NOT_REQUIRED


@each_rule
def test_an_example_is_missing_only_where_silence_is_a_gap(rule: Rule) -> None:
    for example in rule.examples:
        if example.outcome == "missing":
            assert compare_silence(rule, example.tier, TERMS[rule.term]).outcome is Outcome.MISSING


@each_rule
def test_the_ask_reads_as_a_sentence_at_every_tier(rule: Rule) -> None:
    jinja = Environment(undefined=StrictUndefined, autoescape=True)
    for level in rule.required.values():
        if level.verb is Verb.NOT_REQUIRED:
            continue
        names = {"vendor": "Acme Ltd", "customer": "Example Inc", "tool": "Acme Desk", "required": level.words}
        for text in (rule.ask, *rule.fallback.values()):
            rendered = jinja.from_string(text).render(names)
            assert not re.search(r"[{}_]|\b(?:at|within) (?:at|within)\b|  ", rendered), rendered
        if "{{ required }}" in rule.ask:
            # "required" and lists of words are no part of a sentence; figures are.
            assert level.verb in (Verb.AT_LEAST, Verb.AT_MOST, Verb.WITHIN)


# The two sides of a price: a rule on auto-renewal or the first term guards budgets, and only experiments need it.
EASES_WITH_WEIGHT = {"auto-renewal", "initial-term", "non-renewal-notice"}


@each_rule
def test_a_heavier_tier_is_never_asked_less(rule: Rule) -> None:
    if rule.name in EASES_WITH_WEIGHT:
        return
    for lighter, heavier in pairwise(TIERS):
        light, heavy = rule.required[lighter], rule.required[heavier]
        if light.verb is Verb.NOT_REQUIRED:
            continue
        assert heavy.verb is not Verb.NOT_REQUIRED
        if light.verb in (Verb.AT_LEAST, Verb.AT_MOST, Verb.WITHIN) and heavy.bound:
            assert compare(heavy.bound, light, TERMS[rule.term]).outcome is Outcome.MET
        assert rule.severity[heavier].rank <= rule.severity[lighter].rank


@each_rule
def test_a_rule_says_why_and_whence(rule: Rule) -> None:
    assert len(rule.why.split()) >= 6
    assert rule.source.strip() and rule.fallback
    assert rule.ask.strip().endswith(".")


def test_silence_on_a_flag_that_is_not_allowed_is_what_we_want() -> None:
    rule = next(rule for rule in POLICY.rules if rule.name == "as-is")
    assert compare_silence(rule, "production", TERMS[rule.term]).outcome is Outcome.MET


def test_silence_on_a_required_term_is_a_gap() -> None:
    rule = next(rule for rule in POLICY.rules if rule.name == "breach-notice")
    assert compare_silence(rule, "production", TERMS[rule.term]).outcome is Outcome.MISSING
    assert compare_silence(rule, "experiment", TERMS[rule.term]).outcome is Outcome.MET


def test_silence_on_suspension_is_nothing_to_worry_about() -> None:
    rule = next(rule for rule in POLICY.rules if rule.name == "suspension-notice")
    assert compare_silence(rule, "load-bearing", TERMS[rule.term]).outcome is Outcome.MET


def test_an_editor_explains_every_key() -> None:
    parts = json.loads(SCHEMA)["$defs"]
    keys = [(part, key, field) for part in parts for key, field in parts[part].get("properties", {}).items()]
    assert len(keys) > 20
    assert [(part, key) for part, key, field in keys if not field.get("description")] == []


SCHEMA_CASES = [
    ("a_term_that_nobody_reads", {"term": "security.breach_notise"}, False),
    ("a_severity_that_does_not_exist", {"severity": {"production": "serious"}}, False),
    ("a_severity_that_does_not_exist_for_all", {"severity": "serious"}, False),
    ("an_unknown_key", {"thershold": "within 24 hours"}, False),
    ("a_number_for_a_level", {"required": {"production": 48}}, False),
    ("another_level", {"required": {"production": "within 24 hours"}}, True),
    ("one_severity_for_all_tiers", {"severity": "minor"}, True),
    ("a_tier_that_legal_has_added", {"required": {"regulated": "within 4 hours"}}, True),
]


@pytest.mark.parametrize(("says", "change", "fits"), SCHEMA_CASES, ids=[case[0] for case in SCHEMA_CASES])
def test_the_schema_refuses_what_an_editor_can_know(says: str, change: dict[str, object], fits: bool) -> None:
    rules = YAML(typ="safe").load((FOLDER / "security.yaml").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA))
    assert validator.is_valid([{**rules[0], **change}]) is fits


def test_an_editor_offers_terms_tiers_and_severities() -> None:
    parts = json.loads(SCHEMA)["$defs"]
    rule = parts["RuleRow"]["properties"]
    assert rule["term"]["enum"] == sorted(TERMS) and all(rule["term"]["enumDescriptions"])
    assert list(rule["required"]["properties"]) == TIERS
    assert parts["Severity"]["enum"] == ["critical", "major", "minor", "note"]
    assert parts["ExampleRow"]["properties"]["tier"]["anyOf"][0]["enum"] == TIERS
