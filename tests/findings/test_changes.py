"""Two policies and what they make of the same papers: what is a change, and what is none."""

from __future__ import annotations

from typing import Any

import pytest
from factories import (
    LOAD_BEARING,
    TERMS,
    make_contract,
    make_level,
    make_operating_model,
    make_operating_rule,
    make_paper,
    make_question,
    make_rule,
    make_rules,
    make_term,
)

from contract_check.findings.changes import VerdictChange, compare_operating, compare_policies, compare_verdicts
from contract_check.findings.checklist import build_checklist
from contract_check.model.checklist import Checklist
from contract_check.model.rule import Override, Place, Rule, RuleSet, Severity
from contract_check.reports.changes_text import say_rule_changes, say_verdict_changes
from contract_check.rules.scopes import parse_scope

OLD = make_rule()
USES_AI = parse_scope("tools that use AI")
PER_CENT = make_rule("sla.uptime", "at least 99.9 per cent", preferred="at least 99.99%")
STRICTER = Override(USES_AI, Place("changes.yaml", 3), required={"load-bearing": make_level("within 24 hours")})


def policy(*rules: Rule) -> RuleSet:
    return RuleSet(make_rules().tiers, rules, "0" * 64)


RULE_CHANGES: list[tuple[str, list[Rule], list[tuple[str, str, str]]]] = [
    ("a_level", [make_rule(required="within 24 hours")], [("required, load-bearing", "within 48 hours", "within 24 hours")]),
    ("a_severity", [make_rule(severity="major")], [("severity, load-bearing", "critical", "major")]),
    ("a_preferred_level", [make_rule(preferred="within 24 hours")], [("better, load-bearing", "", "within 24 hours")]),
    ("silence", [make_rule(silence="met")], [("silence", "missing", "met")]),
    ("a_scope", [make_rule(scope=USES_AI)], [("applies to", "", "tools that use AI")]),
    (
        "a_change_for_some_tools",
        [make_rule(overrides=(STRICTER,))],
        [("required, load-bearing, tools that use AI", "", "within 24 hours")],
    ),
    ("nothing", [make_rule()], []),
    ("the_same_level_in_other_words", [make_rule(required="within 48.0 hours")], []),
    ("two_days_are_not_always_48_hours", [make_rule(required="within 2 days")], [("required, load-bearing", "within 48 hours", "within 2 days")]),
    ("another_reason_is_no_other_level", [make_rule(why="Because.")], []),
    ("another_wording_to_send_is_no_other_level", [make_rule(ask="Tell us {{ required }}.")], []),
    ("another_owner_is_no_other_level", [make_rule(owner="legal")], []),
]  # fmt: skip


def test_a_level_that_is_only_spelled_otherwise_is_no_change() -> None:
    same = make_rule("sla.uptime", "at least 99.9%", preferred="at least 99.990 per cent")
    assert compare_policies(policy(PER_CENT), policy(same)) == ()
    higher = make_rule("sla.uptime", "at least 99.95%", preferred="at least 99.99%")
    (change,) = compare_policies(policy(PER_CENT), policy(higher))
    assert (change.old, change.new) == ("at least 99.9 per cent", "at least 99.95%")


@pytest.mark.parametrize(("says", "new", "changes"), RULE_CHANGES, ids=[case[0] for case in RULE_CHANGES])
def test_rule_change(says: str, new: list[Rule], changes: list[tuple[str, str, str]]) -> None:
    found = compare_policies(policy(OLD), policy(*new))
    assert [(change.what, change.old, change.new) for change in found] == changes


def test_new_and_removed_rules_are_called_so() -> None:
    other = make_rule("sla.uptime", "at least 99.9%")
    assert "uptime (new rule)\n" in say_rule_changes(compare_policies(policy(OLD), policy(OLD, other)))
    assert "uptime (rule removed)\n" in say_rule_changes(compare_policies(policy(OLD, other), policy(OLD)))
    assert "no level and no severity differs" in say_rule_changes(())


def checked(rules: RuleSet, value: str | None) -> list[Checklist]:
    paper = make_paper([make_term(value)] if value else [])
    return [build_checklist(make_contract(paper), rules, LOAD_BEARING, version="1", terms=TERMS)]


def verdicts(new: Rule | None, value: str | None) -> tuple[VerdictChange, ...]:
    return compare_verdicts(checked(policy(OLD), value), checked(policy(*([new] if new else [])), value))


VERDICTS: list[tuple[str, dict[str, Any] | None, str | None, str]] = [
    ("a_stricter_level_opens_a_gap", {"required": "within 24 hours"}, "48 hours", "opens"),
    ("a_weaker_level_closes_one", {"required": "within 72 hours"}, "72 hours", "closes"),
    ("a_rule_that_is_gone_closes_one", None, "72 hours", "closes"),
    ("silence_that_suffices_closes_one", {"silence": "met"}, None, "closes"),
    ("a_gap_of_another_severity", {"severity": "minor"}, "72 hours", "otherwise"),
    ("a_stricter_level_that_is_met_too", {"required": "within 24 hours"}, "12 hours", ""),
    ("a_stricter_level_below_which_it_was_already", {"required": "within 24 hours"}, "72 hours", ""),
    ("still_missing", {"required": "within 24 hours"}, None, ""),
    ("another_severity_of_what_is_met", {"severity": "minor"}, "12 hours", ""),
    ("a_rule_that_is_gone_and_was_met", None, "12 hours", ""),
    ("another_reason", {"why": "Because."}, "72 hours", ""),
]


@pytest.mark.parametrize(("says", "changes", "value", "comes"), VERDICTS, ids=[case[0] for case in VERDICTS])
def test_verdict(says: str, changes: dict[str, Any] | None, value: str | None, comes: str) -> None:
    found = verdicts(None if changes is None else make_rule(**changes), value)
    words = ["opens" if c.opens else "closes" if c.closes else "otherwise" for c in found]
    assert words == ([comes] if comes else [])


def test_a_change_is_told_with_clause_page_and_quote() -> None:
    told = say_verdict_changes(verdicts(make_rule(required="within 24 hours"), "48 hours"), 1)
    assert told.startswith("For 1 tool: 1 new gap, 0 closed, 0 otherwise changed.")
    for part in (
        "CRITICAL", "Acme CRM (load-bearing), breach-notice: In order → Below what is required (critical)",
        "Required: within 48 hours → within 24 hours. The contract says: 48 hours.",
        "acme-msa.pdf, p. 1, § 8.2 Incidents: “Supplier commits to 48 hours.”",
    ):  # fmt: skip
        assert part in told


OWN_CHANGES = [
    ("a_level", {"required": {"experiment": True, "load-bearing": True}, "severity": {"experiment": Severity.MINOR, "load-bearing": Severity.CRITICAL}},
     {"required, experiment", "severity, experiment"}),
    ("a_severity", {"severity": {"load-bearing": Severity.MINOR}}, {"severity, load-bearing"}),
    ("words_that_are_refused", {"must_not_say": ("team", "board")}, {"must not say"}),
    ("another_reason_is_no_other_rule", {"why": "Because."}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("says", "changes", "what"), OWN_CHANGES, ids=[case[0] for case in OWN_CHANGES])
def test_what_an_operating_model_asks_differently(says: str, changes: dict[str, Any], what: set[str]) -> None:
    old, new = (make_operating_model(make_operating_rule(**given)) for given in ({}, changes))
    assert {change.what for change in compare_operating(old, new)} == what


def test_a_question_that_is_put_otherwise() -> None:
    old, new = (make_operating_model(questions=(make_question(enough=enough),)) for enough in (1, 2))
    assert [(c.rule, c.old, c.new) for c in compare_operating(old, new)] == [
        ("idle", "at least 1 facts", "at least 2 facts")
    ]


def test_a_rule_that_only_says_more_is_no_new_rule() -> None:
    said = say_rule_changes(compare_policies(policy(OLD), policy(make_rule(overrides=(STRICTER,)), make_rule("sla.uptime", "at least 99%"))))  # fmt: skip
    assert said.startswith("breach-notice\n  required, load-bearing, tools that use AI: within 24 hours\n")
    assert "\nuptime (new rule)\n" in said
    assert "uptime (rule removed)" in say_rule_changes(
        compare_policies(policy(OLD, make_rule("sla.uptime", "at least 99%")), policy(OLD))
    )
