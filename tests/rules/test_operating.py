"""The operating model: what facts come to (`cases/facts.yaml`), and faults in its files (`cases/operating_errors.yaml`)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from known_terms import TERMS, case_rows

from contract_check.model.operating import OperatingModel
from contract_check.model.tool import Tool
from contract_check.rules.exceptions import load_exceptions
from contract_check.rules.fact_tests import SAMPLES, FactError, hold_fact, parse_fact, say_fact
from contract_check.rules.faults import RuleErrors
from contract_check.rules.judging_facts import judge_fact
from contract_check.rules.loading import default_rules_folder, load_rules
from contract_check.rules.operating import load_operating_model
from contract_check.rules.operating_examples import run_operating_examples

CASES = Path(__file__).parent / "cases"
GOOD = {
    "operating-model": (CASES / "good_operating.yaml").read_text(encoding="utf-8"),
    "tier-questions": (CASES / "good_question.yaml").read_text(encoding="utf-8"),
}
POLICY = load_rules(default_rules_folder(), terms=TERMS)
MODEL = load_operating_model(POLICY, default_rules_folder())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    for name, text in GOOD.items():
        (tmp_path / "rules" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "rules"


@pytest.mark.parametrize("case", case_rows("facts"))
def test_fact(case: dict[str, Any]) -> None:
    rule = next(rule for rule in MODEL.rules if rule.name == case["rule"])
    judged = judge_fact(case["value"], rule)
    assert judged.outcome == case["outcome"], judged.reason
    assert judged.reason.startswith("The register ") and judged.reason.endswith(".")


@pytest.mark.parametrize("case", case_rows("operating_errors"))
def test_error(case: dict[str, Any], folder: Path) -> None:
    text = GOOD[case["file"]]
    for old, new in case["change"].items():
        assert old in text
        text = text.replace(old, new, 1)
    (folder / f"{case['file']}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleErrors) as caught:
        load_operating_model(POLICY, folder)
    assert case["error"] in str(caught.value)
    assert len(caught.value.errors) == case.get("count", 1), str(caught.value)
    assert str(caught.value).startswith(f"rules/{case['file']}.yaml:") and "^" in str(caught.value)


def test_the_good_files_are_good(folder: Path) -> None:
    model = load_operating_model(POLICY, folder)
    assert (model.rules[0].name, model.rules[0].place.line, model.questions[0].enough) == ("named-owner", 2, 2)


def test_faults_of_both_files_are_told_at_once(folder: Path) -> None:
    for name in GOOD:
        (folder / f"{name}.yaml").write_text(GOOD[name].replace("owner: procurement", "owner: nobody"))
    with pytest.raises(RuleErrors) as caught:
        load_operating_model(POLICY, folder)
    assert [error.place.file for error in caught.value.errors] == [
        "rules/operating-model.yaml",
        "rules/tier-questions.yaml",
    ]


def test_a_policy_without_these_files_asks_nothing_of_our_own_side(tmp_path: Path) -> None:
    assert load_operating_model(POLICY, tmp_path) == OperatingModel((), (), "")


def test_a_policy_takes_the_operating_model_of_the_one_that_it_extends(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("name: Ours\nextends: default\n")
    assert load_operating_model(POLICY, tmp_path) == MODEL
    (tmp_path / "operating-model.yaml").write_text(GOOD["operating-model"])
    model = load_operating_model(POLICY, tmp_path)
    assert [rule.title for rule in model.rules] == ["One person"] and model.questions == MODEL.questions


def test_the_digest_sees_every_word_and_no_comment(folder: Path) -> None:
    before = load_operating_model(POLICY, folder).digest
    path = folder / "operating-model.yaml"
    path.write_text("# A remark.\n" + GOOD["operating-model"])
    assert load_operating_model(POLICY, folder).digest == before
    path.write_text(GOOD["operating-model"].replace("[team]", "[team, board]"))
    assert load_operating_model(POLICY, folder).digest != before


def test_every_shipped_example_holds() -> None:
    results = run_operating_examples(MODEL)
    assert len(results) >= 30
    assert [str(result) for result in results if not result.ok] == []


def test_an_example_that_does_not_hold_is_told_with_its_reason() -> None:
    lax = replace(MODEL, rules=tuple(replace(rule, must_not_say=()) for rule in MODEL.rules))
    said = [str(result) for result in run_operating_examples(lax) if not result.ok]
    assert any("named-owner, example" in line and "expected below, got met" in line for line in said)


def test_a_heavier_tier_is_never_asked_less_of() -> None:
    for rule in MODEL.rules:
        for lighter, heavier in pairwise(tier.name for tier in POLICY.tiers):
            assert rule.required[heavier] or not rule.required[lighter]
            if rule.required[lighter]:
                assert rule.severity[heavier].rank <= rule.severity[lighter].rank


def test_a_gap_on_our_own_side_can_be_accepted(tmp_path: Path) -> None:
    (tmp_path / "exceptions.yaml").write_text(
        "- {tool: CRM, rule: named-owner, accepted_by: Dana Whitfield, why: Until May., until: 2027-05-01}\n"
    )
    (accepted,) = load_exceptions(POLICY, tmp_path, operating=MODEL)
    assert accepted.rule == "named-owner"


FACTS = [
    ("used daily", {"used_daily": True}, True),
    ("used daily", {"used_daily": False}, False),
    ("used daily", {}, None),
    ("not used daily", {"used_daily": False}, True),
    ("at least 25 users", {"users": 25}, True),
    ("at least 25 users", {"users": 24}, False),
    ("at most 5 users", {"users": 0}, True),
    ("at most 5 users", {}, None),
    ("outage at most 8 hours", {"longest_tolerable_outage": "480 minutes"}, True),
    ("outage at most 8 hours", {"longest_tolerable_outage": "1 day"}, False),
    ("outage at most 8 hours", {"longest_tolerable_outage": "8 business hours"}, None),
    ("outage at least 1 week", {"longest_tolerable_outage": "1 month"}, True),
    ("outage at least 30 days", {"longest_tolerable_outage": "1 month"}, None),
    ("feeds at least 1 system", {"feeds": ("Payroll",)}, True),
    ("feeds at least 2 systems", {"feeds": ("Payroll",)}, False),
    ("feeds no system", {"feeds": ("none",)}, True),
    ("feeds no system", {"feeds": ()}, None),
    ("feeds at most 1 system", {"feeds": ("Payroll",)}, True),
    ("customer data", {"customer_data": True}, True),
    ("no customer data", {"customer_data": True}, False),
]


@pytest.mark.parametrize(("words", "facts", "holds"), FACTS)
def test_a_threshold(words: str, facts: dict[str, Any], holds: bool | None) -> None:
    tool, test = Tool("CRM", **facts), parse_fact(words)
    assert hold_fact(tool, test) is holds
    assert bool(say_fact(tool, test.fact)) is any(value not in (None, "", ()) for value in facts.values())


def test_every_sample_is_a_fact() -> None:
    assert [parse_fact(sample).words for sample in SAMPLES] == list(SAMPLES)


@pytest.mark.parametrize("words", ["", "users", "at least users", "at least -1 users", "at least 1e9 users", "used"])
def test_what_is_no_fact(words: str) -> None:
    with pytest.raises(FactError):
        parse_fact(words)
