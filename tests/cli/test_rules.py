"""`contract-check rules`: the default policy, looked at from the command line."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from contract_check.cli import main


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["rules", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_validate_says_what_it_found() -> None:
    code, said, _ = run("validate")
    assert code == 0 and "3 tiers" in said and "no faults" in said


def test_explain_prints_levels_reason_and_ask() -> None:
    _, said, _ = run("explain", "breach-notice")
    for part in ("within 72 hours", "within 48 hours", "Why:", "Source:", "Ask:"):
        assert part in said


def test_explain_names_the_nearest_rule() -> None:
    code, _, told = run("explain", "breach-notise")
    assert code == 2 and 'Did you mean "breach-notice"?' in told


def test_list_has_a_row_for_each_rule() -> None:
    _, said, _ = run("list")
    assert "breach-notice" in said and "uptime" in said


def test_docs_writes_one_page(tmp_path: Path) -> None:
    code, said, _ = run("docs", "--out", str(tmp_path / "deep" / "policy.html"))
    assert code == 0 and "policy.html" in said
    assert "breach-notice" in (tmp_path / "deep" / "policy.html").read_text(encoding="utf-8")
