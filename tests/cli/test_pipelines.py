"""The GitHub Action and the pre-commit hooks call the program as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from ruamel.yaml import YAML

from contract_check.cli import main

ROOT = Path(__file__).resolve().parents[2]
ACTION = ROOT / ".github" / "actions" / "check" / "action.yml"
HOOKS = YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")


def test_the_action_fits_the_schema_of_github_actions() -> None:
    pytest.importorskip("check_jsonschema")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", str(ACTION)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


@pytest.fixture
def workplace(tmp_path: Path) -> dict[str, str]:
    """A checkout with a contract, a `contract-check` on the path, and the files that a runner offers."""
    (tmp_path / "papers").mkdir()
    shutil.copy(ROOT / "fixtures" / "contracts" / "northlight-order-form.pdf", tmp_path / "papers")
    program = tmp_path / "bin" / "contract-check"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -c "from contract_check.cli import main; main()" "$@"\n')
    program.chmod(0o755)
    defaults = {name: str(given.get("default", "")) for name, given in YAML(typ="safe").load(ACTION)["inputs"].items()}
    return {
        **{name.upper().replace("-", "_"): value for name, value in defaults.items()},
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "CONTRACTS": "papers",
        "TIER": "production",
    }


def run_step(environment: dict[str, str]) -> int:
    steps = YAML(typ="safe").load(ACTION)["runs"]["steps"]
    step = next(step for step in steps if step.get("id") == "check")
    assert set(step["env"]) <= set(environment)
    folder = Path(environment["GITHUB_OUTPUT"]).parent
    return subprocess.run(
        ["bash", "-e", "-c", step["run"]], env=environment, cwd=folder, check=False, capture_output=True
    ).returncode


def test_the_action_checks_writes_and_passes_the_exit_code_on(workplace: dict[str, str]) -> None:
    folder = Path(workplace["GITHUB_OUTPUT"]).parent
    assert run_step(workplace) == 1
    assert (folder / "output").read_text() == "exit-code=1\n"
    assert "Contract checklists" in (folder / "summary").read_text()
    written = {path.suffix for path in (folder / "checklists").iterdir()}
    assert {".md", ".html", ".json", ".sarif", ".xml"} <= written
    assert '"uri": "papers/northlight-order-form.pdf"' in (folder / "checklists" / "findings.sarif").read_text()


def test_an_input_is_never_run_as_a_command(workplace: dict[str, str]) -> None:
    folder = Path(workplace["GITHUB_OUTPUT"]).parent
    assert run_step({**workplace, "TIER": "$(touch owned); `touch owned`"}) == 2
    assert not (folder / "owned").exists()


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_calls_a_command_that_is_there(hook: dict[str, object]) -> None:
    program, *words = str(hook["entry"]).split()
    assert program == "contract-check" and hook["language"] == "python" and hook["pass_filenames"] is False
    command: click.Command = main
    for word in words:
        assert isinstance(command, click.Group)
        command = command.commands[word]
