"""`contract-check rules set` and `rules diff`, on a copy of the default policy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from test_rules import run

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    return tmp_path / "rules"


@pytest.fixture
def contracts(tmp_path: Path) -> Path:
    (tmp_path / "contracts").mkdir()
    for path in (ROOT / "fixtures" / "contracts").glob("northlight-*.pdf"):
        shutil.copy(path, tmp_path / "contracts")
    return tmp_path / "contracts"


def changed_lines(folder: Path) -> list[tuple[str, str]]:
    pairs = []
    for path in sorted((ROOT / "rules").glob("*.*")):
        old, new = path.read_text().splitlines(), (folder / path.name).read_text().splitlines()
        pairs += [(a.strip(), b.strip()) for a, b in zip(old, new, strict=True) if a != b]
    return pairs


def test_set_changes_one_line_and_says_which_examples_move(folder: Path) -> None:
    code, said, _ = run("set", "breach-notice", "load-bearing", "within 24 hours", "--rules", str(folder))
    assert code == 0
    assert changed_lines(folder) == [("load-bearing: within 48 hours", "load-bearing: within 24 hours")]
    for part in ("security.yaml:25", "before: load-bearing: within 48 hours", "after:  load-bearing: within 24 hours",
                 "breach-notice, example 4"):  # fmt: skip
        assert part in said


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("breach-notice", "load-bearing", "24 hours"), 'Write "within 24 hours".'),
        (("breach-notise", "load-bearing", "within 24 hours"), 'Did you mean "breach-notice"?'),
        (("breach-notice", "loadbearing", "within 24 hours"), "Choose one of"),
        (
            ("named-owner", "production", "within 24 hours"),
            '"within 24 hours" is no level here.',
        ),
        (("named-ownr", "production", "required"), 'Did you mean "named-owner"?'),
        (("named-owner", "production", "not required"), 'Nothing is required of "production".'),  # its examples say so
        (("breach-notice", "load-bearing", "within 12 hours"), "`rules set` sets both with --better"),
        (
            ("breach-notice", "load-bearing", "within 12 hours", "--better", "within 16 hours"),
            "is weaker than the required",
        ),
        (("breach-notice", "load-bearing", "within 12 hours", "--better", "soon"), '"soon"'),
        (("named-owner", "production", "required", "--better", "required"), '"named-owner" has no better level.'),
        (("experiment-that-is-depended-on", "production", "required"), "is a question of tiers and has no level"),
    ],
)
def test_set_refuses_and_changes_nothing(arguments: tuple[str, ...], told: str, folder: Path) -> None:
    code, _, said = run("set", *arguments, "--rules", str(folder))
    assert code == 2 and told in said and changed_lines(folder) == []


TURNED = [
    ("a_heavier_tier_that_now_asks_for_less", "breach-notice", "load-bearing", "within 96 hours", '("within 96 hours") than at production'),
    ("a_heavier_tier_that_now_asks_for_nothing", "breach-notice", "load-bearing", "not required", '("not required") than at production'),
    ("a_lighter_tier_that_overtakes", "breach-notice", "production", "within 24 hours", '("within 48 hours") than at production'),
    ("as_much_as_the_lighter_tier", "breach-notice", "load-bearing", "within 72 hours", ""),
    ("a_rule_that_binds_experiments_more_for_a_reason", "initial-term", "production", "at most 40 months", ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "rule", "tier", "level", "told"), TURNED, ids=[case[0] for case in TURNED])
def test_set_asks_about_a_tier_that_is_now_asked_for_less_than_a_lighter_one(
    says: str, rule: str, tier: str, level: str, told: str, folder: Path
) -> None:
    code, said, error = run("set", rule, tier, level, "--rules", str(folder), "--dry-run")
    assert code == 0, error
    assert ("now asks for less" in said) == bool(told) and told in said


def test_set_moves_the_better_level_along(folder: Path) -> None:
    both = ("set", "breach-notice", "load-bearing", "within 12 hours", "--better", "within 6 hours", "--rules")
    code, said, _ = run(*both, str(folder))
    assert code == 0 and "preferred: within 24 hours" in said
    assert changed_lines(folder) == [
        ("load-bearing: within 48 hours", "load-bearing: within 12 hours"),
        (
            "preferred: within 24 hours",
            "preferred: {experiment: within 24 hours, production: within 24 hours, load-bearing: within 6 hours}",
        ),
    ]
    assert "says so already" in run(*both, str(folder))[1]
    assert run("validate", "--rules", str(folder))[0] == 0


def test_set_moves_the_better_level_of_an_inherited_rule_along(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("name: Ours\nextends: default\n")
    both = ("set", "breach-notice", "load-bearing", "within 12 hours", "--better", "within 6 hours", "--rules")
    code, said, _ = run(*both, str(tmp_path))
    assert code == 0 and "(nothing: the rule is inherited)" in said
    written = (tmp_path / "changes.yaml").read_text()
    assert "required: {load-bearing: within 12 hours}" in written
    assert "preferred: {load-bearing: within 6 hours}" in written


def test_set_wants_a_folder_of_yours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, said = run("set", "breach-notice", "load-bearing", "within 24 hours")
    assert code == 2 and "contract-check init" in said


OWN_SIDE = """\
tools:
- name: Northlight Warehouse
  tier: experiment
  contracts: [northlight-*.pdf]
  owner: Dana Whitfield
- name: Quillmark Archive
  tier: experiment
  owner: Data team
"""


def test_set_edits_a_rule_on_our_own_side_with_the_same_preview(folder: Path, contracts: Path, tmp_path: Path) -> None:
    (tmp_path / "tools.yaml").write_text(OWN_SIDE)
    asked = ("set", "named-owner", "experiment", "required", "--rules", str(folder))
    code, _, said = run(*asked)
    assert code == 2 and "severity" in said and 'Add "experiment: major"' in said and changed_lines(folder) == []
    path = folder / "operating-model.yaml"
    path.write_text(path.read_text().replace("{production: major,", "{experiment: minor, production: major,", 1))
    was = changed_lines(folder)
    code, said, _ = run(*asked, "--contracts", str(contracts), "--tools", str(tmp_path / "tools.yaml"))
    assert code == 0
    assert [pair for pair in changed_lines(folder) if pair not in was] == [
        ("experiment: not required", "experiment: required")
    ]
    assert "operating-model.yaml:23\n  before: experiment: not required\n  after:  experiment: required" in said
    assert "For 2 tools: 1 new gap" in said and "Quillmark Archive (experiment), named-owner: nothing required" in said
    assert "The register says: “Data team”." in said and "tools.yaml, line 8, owner" in said
    assert "Northlight" not in said  # its owner is a person


def test_a_dry_run_shows_the_tools_that_would_change_and_writes_nothing(folder: Path, contracts: Path) -> None:
    code, said, _ = run("set", "breach-notice", "load-bearing", "within 24 hours", "--rules", str(folder), "--dry-run",
                        "--contracts", str(contracts), "--tier", "load-bearing")  # fmt: skip
    assert code == 0 and changed_lines(folder) == []
    assert "1 new gap" in said and "northlight-amendment-1.pdf, p. 1" in said and "Nothing was written." in said


def test_diff_compares_folders_without_contracts(folder: Path) -> None:
    assert "no level and no severity differs" in run("diff", str(ROOT / "rules"), str(folder))[1]
    run("set", "breach-notice", "load-bearing", "within 24 hours", "--rules", str(folder))
    _, said, _ = run("diff", str(ROOT / "rules"), str(folder))
    assert said == "breach-notice\n  required, load-bearing: within 48 hours → within 24 hours\n"


def test_diff_says_what_it_lacks(folder: Path, contracts: Path) -> None:
    code, _, said = run("diff", str(folder), str(folder), "--tier", "production")
    assert code == 2 and "Name their folder after NEW" in said
    code, _, said = run("diff", str(folder), str(folder), str(contracts))
    assert code == 2 and "--tools" in said
