"""`contract-check rules export` and `rules import`, as a user meets them."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from test_rules import run

GOOD = (Path(__file__).parents[1] / "rules" / "cases" / "good_rule.yaml").read_text(encoding="utf-8")
TIERS = "".join(
    f"- {{name: {n}, title: {n}, meaning: A tier.}}\n" for n in ("experiment", "production", "load-bearing")
)


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of rules below the working folder, and an export of it."""
    monkeypatch.chdir(tmp_path)
    Path("rules").mkdir()
    Path("rules/tiers.yaml").write_text(TIERS, encoding="utf-8")
    Path("rules/security.yaml").write_text(GOOD, encoding="utf-8")
    assert run("export", "--xlsx", "policy.xlsx", "--rules", "./rules")[0] == 0
    return Path("rules/security.yaml")


def edit(cell: str, value: str) -> None:
    book = load_workbook("policy.xlsx")
    book["Rules"][cell].value = value
    book.save("policy.xlsx")


def test_a_round_trip_changes_nothing(rules: Path) -> None:
    code, said, _ = run("import", "policy.xlsx")
    assert (code, said) == (0, "policy.xlsx says what the rules say: there is nothing to change.\n")
    assert rules.read_text(encoding="utf-8") == GOOD


def test_a_cell_is_shown_and_then_written(rules: Path) -> None:
    edit("F2", "within 36 hours")
    code, said, _ = run("import", "policy.xlsx", "--dry-run")
    assert code == 0 and said.endswith("Nothing was written.\n")
    assert "Rules!F2 breach-notice, required, load-bearing: within 48 hours → within 36 hours" in said
    assert "-    load-bearing: within 48 hours\n+    load-bearing: within 36 hours\n" in said
    assert rules.read_text(encoding="utf-8") == GOOD
    assert run("import", "policy.xlsx")[0] == 0
    assert rules.read_text(encoding="utf-8") == GOOD.replace("within 48 hours", "within 36 hours")


def test_a_tier_that_is_now_asked_for_less_than_a_lighter_one_is_asked_about(rules: Path) -> None:
    edit("F2", "within 96 hours")
    code, said, _ = run("import", "policy.xlsx", "--dry-run")
    assert code == 0 and 'breach-notice now asks for less ("within 96 hours") than at production' in said


def test_a_fault_is_told_by_cell_and_nothing_is_written(rules: Path) -> None:
    edit("F2", "within 48 hour's")
    edit("E2", "within 24 hours")
    code, _, told = run("import", "policy.xlsx")
    assert code == 2 and 'policy.xlsx, Rules!F2: "within 48 hour\'s" is not a level.' in told
    assert rules.read_text(encoding="utf-8") == GOOD


def test_a_workbook_of_other_rules_is_refused(rules: Path) -> None:
    edit("F2", "within 36 hours")
    changed = GOOD.replace("We have to know.", "We need to know.")
    rules.write_text(changed, encoding="utf-8")
    code, _, told = run("import", "policy.xlsx")
    assert code == 2 and "About!B2: It was written from other rules" in told
    assert run("import", "policy.xlsx", "--force")[0] == 0
    assert "We have to know." in rules.read_text(encoding="utf-8")


@pytest.mark.parametrize(("path", "answer"), [("none.xlsx", "There is no such workbook."), ("rules/security.yaml", "This is no workbook")])  # fmt: skip
def test_what_is_no_workbook(rules: Path, path: str, answer: str) -> None:
    code, _, told = run("import", path)
    assert code == 2 and answer in told


def test_faults_of_rules_and_exceptions_are_told_at_once(rules: Path) -> None:
    rules.write_text(GOOD.replace("within 48 hours", "soon"), encoding="utf-8")
    Path("rules/exceptions.yaml").write_text(
        "- {tool: CRM, rule: breech-notice, accepted_by: A, why: B, until: 2027-02-30}\n"
    )
    code, _, told = run("validate", "--rules", "./rules")
    assert code == 2
    for part in ('"soon" is not a level.', 'There is no rule "breech-notice".', '"2027-02-30" is no date.'):
        assert part in told


def test_a_pack_goes_by_its_name() -> None:
    code, said, _ = run("validate", "--rules", "dora")
    assert code == 0 and said.startswith("DORA contract terms: ")
    assert "gdpr-deletion (new rule)" in run("diff", "default", "gdpr-28")[1]
    code, _, told = run("validate", "--rules", "dorra")
    assert code == 2 and 'Did you mean "dora"?' in told
