"""Our own side of a tool: what the fixtures show, what cites the register, and which tiers are questioned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from factories import make_accepted, make_exceptions

from contract_check.findings.operating import check_operating
from contract_check.findings.tier_doubts import question_tier, question_tiers
from contract_check.model.finding import Outcome
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.tool import Tool
from contract_check.register.loading import load_register
from contract_check.rules.loading import default_rules_folder, load_rules
from contract_check.rules.operating import load_operating_model

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
POLICY = load_rules(default_rules_folder())
MODEL = load_operating_model(POLICY, default_rules_folder())
TIERS = tuple(tier.name for tier in POLICY.tiers)
TOOLS = load_register(FIXTURES / "tools.yaml", TIERS)
FACTS = ("owner", "budget_line", "maintenance_budget", "runbook", "escalation")


def read_answers() -> dict[str, list[str]]:
    """The table "What the register says of our own side" of fixtures/README.md, by tool."""
    part = (FIXTURES / "README.md").read_text(encoding="utf-8").split("## What the register says of our own side")[1]
    rows = [line.strip("|").split("|") for line in part.split("\n## ")[0].splitlines() if line.startswith("| ")][1:]
    return {row[0].strip(): [cell.strip() for cell in row[1:]] for row in rows}


ANSWERS = read_answers()


def check(tool: Tool, **changes: Any) -> OperatingCheck:
    tier = POLICY.tier(tool.tier)
    assert tier
    found = check_operating(tool, tier, POLICY, MODEL, **changes)
    assert found
    return found


def test_the_table_speaks_of_every_tool() -> None:
    assert list(ANSWERS) == [tool.name for tool in TOOLS]
    assert {answer for row in ANSWERS.values() for answer in row[:-1]} == {"met", "below", "missing", "unclear", ""}


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_the_fixtures_come_out_as_their_table_says(tool: Tool) -> None:
    found = check(tool)
    outcomes = {finding.rule.fact: finding.outcome.value for finding in found.findings}
    doubt = found.doubt.speaks_for.name if found.doubt else ""
    assert [*(outcomes.get(fact, "") for fact in FACTS), doubt] == ANSWERS[tool.name]


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_every_finding_cites_what_stands_in_the_register(tool: Tool) -> None:
    lines = (FIXTURES / "tools.yaml").read_text(encoding="utf-8").splitlines()
    found = check(tool)
    entries = [finding.entry for finding in found.findings]
    entries += [fact.entry for fact in (found.doubt.speaking if found.doubt else ()) if fact.entry]
    for entry in entries:
        line = lines[entry.line - 1]
        if entry.value:
            assert line.strip().startswith(f"{entry.field}:"), entry.place
            assert entry.value.split(";")[0] in line.replace("true", "yes").replace("false", "no")
        else:
            assert line.strip() == f"- name: {tool.name}"


def test_gaps_come_first_and_the_worst_of_them_before_the_others() -> None:
    quillmark = check(next(tool for tool in TOOLS if tool.name == "Quillmark Archive"))
    assert [finding.outcome.is_gap for finding in quillmark.findings] == [True] * 5
    assert quillmark.findings[0].rule.name == "named-owner"
    assert quillmark.findings[0].id == "quillmark-archive/named-owner"


def test_without_a_register_nothing_is_said_of_our_own_side() -> None:
    tier = POLICY.tiers[-1]
    assert check_operating(Tool("CRM", tier=tier.name), tier, POLICY, MODEL) is None


def test_an_accepted_gap_is_no_gap_until_it_runs_out() -> None:
    tool = next(tool for tool in TOOLS if tool.name == "Codewren Assistant")
    accepted = make_accepted("runbook", tool=tool.name, until=date(2027, 3, 31))
    for day, outcome in ((date(2027, 3, 31), Outcome.EXCEPTED), (date(2027, 4, 1), Outcome.MISSING)):
        found = check(tool, exceptions=make_exceptions(accepted, judged_on=day))
        finding = next(finding for finding in found.findings if finding.rule.name == "runbook")
        assert (finding.outcome, finding.accepted) == (outcome, accepted)


BUSY = {
    "used_daily": True,
    "users": 340,
    "longest_tolerable_outage": "4 hours",
    "feeds": ("A", "B"),
    "customer_data": True,
}
IDLE = {
    "used_daily": False,
    "users": 2,
    "longest_tolerable_outage": "4 weeks",
    "feeds": ("none",),
    "customer_data": False,
}
DOUBTS: list[tuple[str, str, dict[str, Any], str]] = [
    ("an_experiment_that_all_work_with", "experiment", BUSY, "load-bearing"),
    ("a_production_tool_that_all_work_with", "production", BUSY, "load-bearing"),
    ("a_load_bearing_tool_that_all_work_with", "load-bearing", BUSY, ""),
    ("an_experiment_that_nobody_works_with", "experiment", IDLE, ""),
    ("a_production_tool_that_nobody_works_with", "production", IDLE, "experiment"),
    ("a_load_bearing_tool_that_nobody_works_with", "load-bearing", IDLE, "production"),
    ("an_experiment_with_some_users", "experiment", {"used_daily": True, "users": 30}, "production"),
    ("one_fact_is_not_enough", "experiment", {"users": 5000}, ""),
    ("what_nobody_has_stated_proves_nothing", "load-bearing", {}, ""),
    ("one_fact_does_not_make_a_tool_idle", "load-bearing", {**BUSY, "users": 1}, ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "tier", "facts", "speaks_for"), DOUBTS, ids=[case[0] for case in DOUBTS])
def test_doubt(says: str, tier: str, facts: dict[str, Any], speaks_for: str) -> None:
    doubt = question_tier(Tool("CRM", tier=tier, **facts), POLICY, MODEL.questions)
    assert (doubt.speaks_for.name if doubt else "") == speaks_for
    if doubt:
        assert (doubt.tier.name, doubt.tool.tier) == (tier, tier)
        assert len(doubt.speaking) + len(doubt.against) + len(doubt.unknown) == len(doubt.question.facts)


def test_more_facts_never_take_a_doubt_away() -> None:
    some = Tool("CRM", tier="experiment", used_daily=True, users=30)
    more = replace(some, customer_data=True, feeds=("A",))
    assert question_tier(some, POLICY, MODEL.questions) and question_tier(more, POLICY, MODEL.questions)


def test_tools_on_which_more_depends_come_first() -> None:
    doubts = question_tiers(TOOLS, POLICY, MODEL.questions)
    assert [doubt.heavier for doubt in doubts] == sorted((doubt.heavier for doubt in doubts), reverse=True)
    assert [doubt.tool.name for doubt in doubts][-1] == "Quillmark Archive"
