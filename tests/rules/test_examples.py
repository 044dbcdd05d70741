"""The examples of the shipped rules, run with the real extractors; and how a run reports."""

from __future__ import annotations

from dataclasses import replace

import pytest
from known_terms import TERMS, value_of

from contract_check.extractors.extracting import extract_text
from contract_check.model.citation import Citation
from contract_check.model.document import Span
from contract_check.model.rule import Example, Override, Place, RuleSet
from contract_check.model.term import Confidence, Strength, Term
from contract_check.rules.examples import ExampleResult, run_examples
from contract_check.rules.layers import packs
from contract_check.rules.levels import parse_level
from contract_check.rules.loading import default_rules_folder, load_rules
from contract_check.rules.scopes import parse_scope

POLICY = load_rules(default_rules_folder(), terms=TERMS)


RESULTS = [
    result for folder in packs().values() for result in run_examples(load_rules(folder, terms=TERMS), extract_text)
]


@pytest.mark.parametrize("result", RESULTS, ids=lambda r: f"{r.rule.name}-{r.number}-{r.example.outcome}")
def test_a_shipped_example_comes_out_as_its_rule_says(result: ExampleResult) -> None:
    assert result.ok, str(result)


def one_rule(*examples: Example) -> RuleSet:
    rule = next(rule for rule in POLICY.rules if rule.name == "breach-notice")
    return RuleSet(POLICY.tiers, (replace(rule, examples=examples),), "")


def reads(said: str) -> tuple[Term, ...]:
    """An extractor that reads the clause itself as the value; "" as silence."""
    if not said:
        return ()
    term = TERMS["security.breach_notice"]
    value = None if said == "blank" else value_of(term, said)
    cited = Citation("text", (1,), "", Span(0, len(said)), said)
    return (Term(term.id, value, Strength.FIRM, cited, Confidence.CLEAR, "the figure is blank", "", governing=True),)


@pytest.mark.parametrize(
    ("clause", "outcome"),
    [("24 hours", "met"), ("72 hours", "below"), ("", "missing"), ("2 business_days", "unclear"), ("blank", "unclear")],
)
def test_an_example_is_judged_at_its_tier(clause: str, outcome: str) -> None:
    (result,) = run_examples(one_rule(Example("load-bearing", clause, outcome)), reads, terms=TERMS)
    assert result.ok, str(result)


def test_a_lighter_tier_judges_the_same_clause_by_its_own_level() -> None:
    (result,) = run_examples(one_rule(Example("production", "72 hours", "met")), reads, terms=TERMS)
    assert result.ok


def test_a_failing_example_says_what_was_read_and_why() -> None:
    (result,) = run_examples(one_rule(Example("load-bearing", "72 hours", "met")), reads, terms=TERMS)
    assert not result.ok
    assert (
        "security.yaml:16: breach-notice, example 1 (load-bearing): expected met, got below (read as 72 hours)."
        in str(result)
    )
    assert "the policy asks for “within 48 hours”" in str(result)


def test_a_todo_may_fail_but_not_hold() -> None:
    failing = Example("load-bearing", "72 hours", "met", todo="level under discussion")
    holding = Example("load-bearing", "24 hours", "met", todo="level under discussion")
    first, second = run_examples(one_rule(failing, holding), reads, terms=TERMS)
    assert first.ok and not second.ok
    assert "Remove its todo" in str(second)


def test_a_change_for_some_tools_is_tried_on_its_own_examples() -> None:
    rule = next(rule for rule in POLICY.rules if rule.name == "breach-notice")
    clause = "Vendor shall notify Customer of a Security Incident within thirty hours of becoming aware of it."
    example = Example("load-bearing", clause, "below")
    level = parse_level("within 24 hours", TERMS["security.breach_notice"])
    override = Override(
        parse_scope("tools that use AI"), Place("changes.yaml", 3), {"load-bearing": level}, examples=(example,)
    )
    results = run_examples(
        RuleSet(POLICY.tiers, (replace(rule, overrides=(override,)),), ""), lambda _: reads("30 hours")
    )
    changed = [result for result in results if result.rule.place.file == "changes.yaml"]
    assert [result.holds for result in changed] == [True]
    assert len(results) == len(rule.examples) + 1
