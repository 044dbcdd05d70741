"""Slips of a lawyer's hand, in YAML (`cases/slips.yaml`) and in the workbook, with the whole answer to each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from known_terms import TERMS, case_rows
from openpyxl import load_workbook

from contract_check.reports.policy_workbook import render_workbook
from contract_check.rules.faults import RuleErrors
from contract_check.rules.loading import load_rules
from contract_check.rules.policy import load_policy
from contract_check.rules.workbook_import import read_workbook

GOOD = (Path(__file__).parent / "cases" / "good_rule.yaml").read_text(encoding="utf-8")
TIERS = "".join(
    f"- {{name: {n}, title: {n}, meaning: A tier.}}\n" for n in ("experiment", "production", "load-bearing")
)
EXCEPTION = "- tool: Acme CRM\n  rule: breach-notice\n  accepted_by: Dana Whitfield\n  why: They hold no data.\n  until: 2027-03-31\n"
RULES = Path("rules")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder `rules/` below the working folder, with tiers, one good rule and one good exception."""
    monkeypatch.chdir(tmp_path)
    RULES.mkdir()
    for name, text in (("tiers.yaml", TIERS), ("security.yaml", GOOD), ("exceptions.yaml", EXCEPTION)):
        (RULES / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("case", case_rows("slips"))
def test_a_slip_in_yaml(case: dict[str, Any]) -> None:
    path = RULES / case.get("file", "security.yaml")
    text = path.read_text(encoding="utf-8") * (2 if case.get("twice") else 1)
    for old, new in case.get("change", {}).items():
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    answer = ""
    try:
        load_policy(RULES)
    except RuleErrors as errors:
        answer = str(errors)
    assert answer == case["answer"]


@pytest.mark.parametrize("case", case_rows("workbook_slips"))
def test_a_slip_in_the_workbook(case: dict[str, Any]) -> None:
    policy = load_rules(RULES, terms=TERMS)
    path = Path("policy.xlsx")
    path.write_bytes(render_workbook(policy, TERMS))
    book = load_workbook(path)
    for cell, value in case["cells"].items():
        sheet, place = cell.split("!")
        book[sheet][place].value = value
    for old, new in case.get("sheets", {}).items():
        book[old].title = new
    for sheet in case.get("without_row", ()):
        book[sheet].delete_rows(2)
    book.save(path)
    answer = ""
    try:
        changes = read_workbook(path, policy, TERMS)
        answer = "\n".join(f"{c.cell}: {c.old} → {c.new}" for c in changes)
    except RuleErrors as errors:
        answer = str(errors)
    assert answer == case["answer"]


def test_there_are_twenty_of_each() -> None:
    for table in ("slips", "workbook_slips"):
        answers = [row.values[0]["answer"] for row in case_rows(table)]
        assert sum("^" in answer for answer in answers) >= 20, table
