"""Input that is no good gets its place, what is wrong and what to do next; every help ends with an example."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from checking import CONTRACTS, FIXTURES, run

from contract_check.cli import main


def empty_folder(tmp_path: Path) -> list[object]:
    (tmp_path / "empty").mkdir()
    return [tmp_path / "empty", "--tier", "production"]


def file_for_a_folder(tmp_path: Path) -> list[object]:
    (tmp_path / "file").write_text("x")
    return [CONTRACTS, "--tier", "production", "--out", tmp_path / "file"]


def wrong_level(tmp_path: Path) -> list[object]:
    shutil.copytree(FIXTURES.parent / "rules", tmp_path / "rules")
    path = tmp_path / "rules" / "service-levels.yaml"
    path.write_text(path.read_text().replace("load-bearing: at least 99.9%", "load-bearing: at most 99.9%", 1))
    return [CONTRACTS, "--tier", "production", "--rules", tmp_path / "rules"]


BAD = [
    ("no_such_folder", lambda tmp: [tmp / "none", "--tier", "production"], "there is no such folder"),
    ("no_contracts", empty_folder, "there is no contract in this folder"),
    ("unknown_tier", lambda tmp: [CONTRACTS, "--tier", "vital"], "experiment, production, load-bearing"),
    ("neither_register_nor_tier", lambda tmp: [CONTRACTS], "--tools"),
    ("missing_register", lambda tmp: [CONTRACTS, "--tools", tmp / "none.yaml"], "contract-check init"),
    ("missing_rules", lambda tmp: [CONTRACTS, "--tier", "production", "--rules", tmp / "none"], "none"),
    (
        "missing_exceptions",
        lambda tmp: [CONTRACTS, "--tier", "production", "--exceptions", tmp / "none.yaml"],
        "There is no such file of exceptions.",
    ),
    ("wrong_level", wrong_level, "service-levels.yaml:"),
    ("unwritable_output", file_for_a_folder, "nothing can be written"),
]


@pytest.mark.parametrize(("says", "arguments", "said"), BAD, ids=[case[0] for case in BAD])
def test_bad_input_gets_place_fault_and_remedy(says: str, arguments, said: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    result = run("check", *arguments(tmp_path))
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_help_of_every_command_ends_with_an_example() -> None:
    for name, command in main.commands.items():
        assert (command.epilog or "").startswith("Example:  contract-check " + name)
