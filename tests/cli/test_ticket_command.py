"""`ticket` on the fixtures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from contract_check.cli import main

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


def ticket(*arguments: object, token: str = "") -> Result:
    command = [
        "ticket",
        "Sketchpine Boards",
        FIXTURES / "contracts",
        "--tools",
        FIXTURES / "tools.yaml",
        "--no-ocr",
        *arguments,
    ]
    result = CliRunner().invoke(main, [str(part) for part in command], env={"CONTRACT_CHECK_TOKEN": token})
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def test_it_prints_what_the_api_takes() -> None:
    printed = json.loads(ticket("--for", "github").stdout)
    assert printed["title"].startswith("Re-papering: Sketchpine Boards (")
    assert "- [ ] **1. " in printed["body"] and "`sketchpine-boards/" in printed["body"]


REFUSED = [
    (("--for", "jira"), "", "--project"),
    (("--for", "linear"), "", "--project"),
    (("--for", "github", "--post", "https://api.example/issues"), "", "CONTRACT_CHECK_TOKEN"),
    (("--for", "github", "--post", "http://api.example/issues"), "abc", "only sent over https"),
]


@pytest.mark.parametrize(("arguments", "token", "said"), REFUSED)
def test_what_is_lacking_is_told(arguments: tuple[str, ...], token: str, said: str) -> None:
    result = ticket(*arguments, token=token)
    assert result.exit_code == 2 and said in result.output


def test_what_is_lacking_is_told_before_anything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contract_check.cli.one_tool._check", lambda inputs: pytest.fail("it was read"))
    assert (
        ticket("--for", "jira").exit_code == ticket("--for", "github", "--post", "https://api.example").exit_code == 2
    )
