"""Policies that build on others: what is inherited, what is changed, and where the two disagree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factories import make_contract, make_level, make_rule, make_tool
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from known_terms import TERMS, case_rows

from contract_check.findings.scoping import rule_for
from contract_check.model.rule import Override, Place, RuleSet
from contract_check.reports.rule_text import say_rule
from contract_check.rules.faults import RuleErrors
from contract_check.rules.layers import find_policy, packs
from contract_check.rules.loading import load_rules
from contract_check.rules.overriding import add_override, find_ties
from contract_check.rules.scopes import parse_scope

GOOD = (Path(__file__).parent / "cases" / "good_rule.yaml").read_text(encoding="utf-8")
TIERS = "".join(
    f"- {{name: {n}, title: {n}, meaning: A tier.}}\n" for n in ("experiment", "production", "load-bearing")
)
POLICY = "name: Ours\nextends: ../group\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `group/` with tiers and one rule, and a folder `ours/` that extends it."""
    monkeypatch.chdir(tmp_path)
    write("group/tiers.yaml", TIERS)
    write("group/security.yaml", GOOD)
    write("ours/policy.yaml", POLICY)
    return tmp_path


def write(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def load(folder: str = "ours") -> RuleSet:
    return load_rules(Path(folder), terms=TERMS)


def faults(folder: str = "ours") -> str:
    with pytest.raises(RuleErrors) as caught:
        load(folder)
    return str(caught.value)


def levels(**tool: Any) -> dict[str, str]:
    """What the rule requires of a tool, once its changes are applied."""
    rule = rule_for(load().rules[0], make_contract(tool=make_tool(**tool)))
    return {tier: level.words for tier, level in rule.required.items()} if rule else {}


def test_a_policy_that_changes_nothing_is_the_one_it_extends() -> None:
    ours, group = load(), load("group")
    assert (ours.rules, ours.tiers) == (group.rules, group.tiers)
    assert (ours.name, group.name, ours.layers) == ("Ours", "group", ("group", "Ours"))
    assert ours.digest != group.digest


def test_a_single_level_is_changed_and_the_rest_stays() -> None:
    write("ours/changes.yaml", "- rule: breach-notice\n  required: {load-bearing: within 36 hours}\n")
    (rule,) = load().rules
    assert {tier: level.words for tier, level in rule.required.items()} == {
        "experiment": "not required",
        "production": "within 72 hours",
        "load-bearing": "within 36 hours",
    }
    assert (rule.why, rule.owner) == ("We have to know.", "security")


def test_explain_says_which_file_a_level_comes_from() -> None:
    write("ours/changes.yaml", "- rule: breach-notice\n  required: {load-bearing: within 36 hours}\n")
    said = say_rule(load().rules[0], load())
    assert "group/security.yaml:2" in said
    assert "load-bearing   within 36 hours; better: within 24 hours (critical)  [from ours/changes.yaml:2]" in said
    assert said.count("[from ") == 1


def test_all_that_a_change_can_say() -> None:
    write(
        "ours/changes.yaml",
        "- rule: breach-notice\n  title: Breaches\n  why: Since.\n  owner: legal\n  source: Ours\n  silence: met\n"
        "  ask: Tell {{ customer }}.\n  preferred: {load-bearing: within 12 hours}\n  severity: minor\n"
        "  fallback: {load-bearing: within 36 hours}\n",
    )
    (rule,) = load().rules
    assert (rule.title, rule.why, rule.owner, rule.source, rule.silence) == (
        "Breaches",
        "Since.",
        "legal",
        "Ours",
        "met",
    )
    assert (
        rule.preferred["load-bearing"].words == "within 12 hours"
        and rule.preferred["production"].words == "within 24 hours"
    )
    assert set(rule.severity.values()) == {"minor"}
    assert rule.fallback == {
        **dict.fromkeys(("experiment", "production"), "within 72 hours"),
        "load-bearing": "within 36 hours",
    }


def test_the_nearer_policy_goes_before_the_wider() -> None:
    write("ours/changes.yaml", "- rule: breach-notice\n  required: {load-bearing: within 36 hours}\n")
    write("team/policy.yaml", "name: Team\nextends: ../ours\n")
    write("team/changes.yaml", "- rule: breach-notice\n  required: {load-bearing: within 30 hours}\n")
    assert load("team").rules[0].required["load-bearing"].words == "within 30 hours"
    assert load("team").layers == ("group", "Ours", "Team")


def test_a_policy_that_two_others_extend_counts_once() -> None:
    write("more/policy.yaml", "name: More\nextends: ../group\n")
    write("ours/policy.yaml", "name: Ours\nextends: [../group, ../more]\n")
    assert load().layers == ("group", "More", "Ours") and len(load().rules) == 1


VENDORS = """\
- rule: breach-notice
  applies to: tools of Northlight
  required: {load-bearing: within 36 hours}
- rule: breach-notice
  applies to: tools of Northlight that use AI
  required: {load-bearing: within 30 hours}
"""
SCOPED = [
    ("another_vendor", {"vendor": "Harbourline Ltd"}, "within 48 hours"),
    ("the_vendor", {"vendor": "Northlight, Inc.", "uses_ai": False}, "within 36 hours"),
    ("the_vendor_in_other_letters", {"vendor": "NORTHLIGHT", "uses_ai": False}, "within 36 hours"),
    ("a_vendor_that_begins_so", {"vendor": "Northlights Ltd", "uses_ai": False}, "within 48 hours"),
    ("the_most_specific_wins", {"vendor": "Northlight", "uses_ai": True}, "within 30 hours"),
    ("what_is_not_known_counts", {"vendor": "Northlight", "uses_ai": None}, "within 30 hours"),
]


@pytest.mark.parametrize(("says", "tool", "level"), SCOPED, ids=[case[0] for case in SCOPED])
def test_a_change_for_some_tools(says: str, tool: dict[str, Any], level: str) -> None:
    write("ours/changes.yaml", VENDORS)
    assert levels(**tool)["load-bearing"] == level
    assert levels(**tool)["production"] == "within 72 hours"


def test_the_order_of_changes_does_not_matter() -> None:
    first, second = VENDORS.split("- rule:")[1:]
    write("ours/changes.yaml", f"- rule:{second}- rule:{first}")
    assert levels(vendor="Northlight", uses_ai=True)["load-bearing"] == "within 30 hours"


def test_a_tool_outside_the_scope_of_a_rule_is_not_asked() -> None:
    write(
        "group/security.yaml",
        GOOD.replace("  required:", "  applies to: tools that process personal data\n  required:", 1),
    )
    assert levels(data=("source code",)) == levels(data=()) == {}
    assert levels(data=None) == levels(data=("personal data",)) == levels(data=("sensitive personal data",)) != {}


def test_a_change_can_ask_a_rule_of_more_tools() -> None:
    write(
        "group/security.yaml",
        GOOD.replace("  required:", "  applies to: tools that process personal data\n  required:", 1),
    )
    write("ours/changes.yaml", "- rule: breach-notice\n  applies to: all tools\n")
    assert levels(data=())["load-bearing"] == "within 48 hours"


WISHES = {
    "an_entry_for_the_tools_in_both_settles_it": ("tools that use AI", "- rule: breach-notice\n  applies to: tools that use AI and tagged payments\n  preferred: {production: within 12 hours}\n"),
    "the_narrower_entry_says_what_it_prefers": ("tools of Northlight tagged payments", "- rule: breach-notice\n  applies to: tools of Northlight\n  preferred: {production: within 36 hours}\n"),
    "a_better_level_than_both": ("tools that use AI", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", WISHES)
def test_a_preferred_level_that_is_settled_is_no_fault(name: str) -> None:
    scope, more = WISHES[name]
    wished = "within 20 hours" if name.startswith("a_better") else "within 36 hours"
    narrower = "  preferred: {production: within 24 hours}\n" if name.startswith("the_narrower") else ""
    write("ours/changes.yaml",
        f"- rule: breach-notice\n  applies to: tools tagged payments\n  preferred: {{production: {wished}}}\n"
        f"- rule: breach-notice\n  applies to: {scope}\n  required: {{production: within 24 hours}}\n{narrower}{more}")  # fmt: skip
    assert levels(tags=("payments",), uses_ai=True, vendor="Northlight")["production"] == "within 24 hours"


def test_tools_of_two_vendors_share_no_level() -> None:
    write("ours/changes.yaml",
        "- rule: breach-notice\n  applies to: tools of Northlight\n  preferred: {production: within 36 hours}\n"
        "- rule: breach-notice\n  applies to: tools of Harbourline\n  required: {production: within 24 hours}\n")  # fmt: skip
    assert len(load().rules[0].overrides) == 2


@pytest.mark.parametrize("case", case_rows("layers"))
def test_fault(case: dict[str, Any]) -> None:
    for name, text in case["files"].items():
        write(name, text)
    said = faults(case.get("folder", "ours"))
    for part in [case["error"]] if isinstance(case["error"], str) else case["error"]:
        assert part in said, said
    assert said.count("\n\n") + 1 == case.get("count", 1), said


def test_packs_go_by_their_names() -> None:
    assert {"default"} <= set(packs())
    assert find_policy("default") == packs()["default"]


def test_a_name_that_is_a_pack_and_a_folder_is_not_guessed() -> None:
    write("default/tiers.yaml", TIERS)
    with pytest.raises(RuleErrors, match=r"both a pack and a folder here\. Write \./default for the folder"):
        find_policy("default")
    assert find_policy("./default") == Path("default")


def test_a_name_that_is_neither_is_answered_with_the_nearest() -> None:
    with pytest.raises(
        RuleErrors, match=r'"defualt" is no pack, and there is no such folder\. Did you mean "default"\?'
    ):
        find_policy("defualt")


def test_ours_can_extend_the_default() -> None:
    write("ours/policy.yaml", "name: Ours\nextends: default\n")
    write("ours/changes.yaml", "- rule: uptime\n  required: {production: at least 99.5%}\n")
    rule = next(rule for rule in load().rules if rule.name == "uptime")
    assert rule.required["production"].words == "at least 99.5%"
    assert rule.place.file.endswith("service-levels.yaml")


def test_a_policy_without_tiers_takes_those_of_the_default() -> None:
    write("alone/policy.yaml", "name: Alone\n")
    write("alone/security.yaml", GOOD)
    assert load("alone").tiers == load_rules(packs()["default"], terms=TERMS).tiers


LEVELS = {
    "tools of Northlight": "within 40 hours",
    "tools of Harbourline": "within 39 hours",
    "tools of Northlight that use AI": "within 36 hours",
    "tools of Northlight tagged payments that use AI": "within 30 hours",
}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    some.permutations(sorted(LEVELS)),
    some.sampled_from(["Northlight", "Harbourline", "Other"]),
    some.booleans(),
    some.booleans(),
)
def test_the_most_specific_wins_in_whatever_order_changes_come(
    order: list[str], vendor: str, ai: bool, payments: bool
) -> None:
    tool = make_tool(vendor=vendor, uses_ai=ai, tags=("payments",) if payments else ())
    rule = make_rule(required="within 48 hours")
    for words in order:
        level = make_level(LEVELS[words])
        rule = add_override(rule, Override(parse_scope(words), Place("x", 1), required={"load-bearing": level}))
    assert find_ties(rule) == []
    read = rule_for(rule, make_contract(tool=tool))
    wanted = {"Harbourline": "within 39 hours", "Other": "within 48 hours"}.get(
        vendor, "within 30 hours" if ai and payments else "within 36 hours" if ai else "within 40 hours"
    )
    assert read is not None and read.required["load-bearing"].words == wanted
