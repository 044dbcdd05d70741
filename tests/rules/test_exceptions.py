"""The file of exceptions, from `cases/exceptions.yaml`: what is refused, where, and what is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from known_terms import TERMS, case_rows

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.rule import Place
from contract_check.rules.exceptions import load_exceptions
from contract_check.rules.faults import RuleErrors
from contract_check.rules.loading import default_rules_folder, load_rules

POLICY = load_rules(default_rules_folder(), terms=TERMS)
GOOD = """\
- tool: Acme CRM
  rule: breach-notice
  accepted_by: Dana Whitfield
  why: They hold no data.
  until: 2027-03-31
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    return tmp_path / "rules"


@pytest.mark.parametrize("case", case_rows("exceptions"))
def test_exception(case: dict[str, Any], folder: Path) -> None:
    text = GOOD
    for old, new in case["change"].items():
        assert old in text
        text = text.replace(old, new, 1)
    (folder / "exceptions.yaml").write_text(text, encoding="utf-8")
    if "error" not in case:
        load_exceptions(POLICY, folder)
        return
    with pytest.raises(RuleErrors) as caught:
        load_exceptions(POLICY, folder)
    assert case["error"] in str(caught.value)
    assert len(caught.value.errors) == case.get("count", 1), str(caught.value)
    assert str(caught.value).startswith("rules/exceptions.yaml:")
    assert "^" in str(caught.value)


def test_everything_that_is_written_is_kept(folder: Path) -> None:
    (folder / "exceptions.yaml").write_text(GOOD, encoding="utf-8")
    assert load_exceptions(POLICY, folder) == (
        AcceptedGap(
            "Acme CRM", "breach-notice", "Dana Whitfield", "They hold no data.", date(2027, 3, 31),
            Place("rules/exceptions.yaml", 1, 9),
        ),
    )  # fmt: skip


def test_a_file_that_is_given_stands_instead_of_the_one_beside_the_rules(folder: Path, tmp_path: Path) -> None:
    (folder / "exceptions.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "other.yaml").write_text(GOOD.replace("Acme", "Zebra"), encoding="utf-8")
    (accepted,) = load_exceptions(POLICY, folder, tmp_path / "other.yaml")
    assert accepted.tool == "Zebra CRM"


def test_without_a_file_there_are_no_exceptions_unless_one_was_named(folder: Path) -> None:
    assert load_exceptions(POLICY, folder) == ()
    with pytest.raises(RuleErrors, match="There is no such file of exceptions"):
        load_exceptions(POLICY, folder, folder / "none.yaml")


def test_the_shipped_file_is_empty_and_its_sample_is_right(folder: Path) -> None:
    shipped = (default_rules_folder() / "exceptions.yaml").read_text(encoding="utf-8")
    assert load_exceptions(POLICY, default_rules_folder()) == ()
    sample = [line[2:] for line in shipped.splitlines() if line.startswith(("# - ", "#   "))]
    (folder / "exceptions.yaml").write_text("\n".join(sample), encoding="utf-8")
    assert len(load_exceptions(POLICY, folder)) == 1
