"""What the exit code of `check` tells: gaps by severity, accepted ones, our own side, and tools without a contract."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from checking import check


def test_exit_codes_tell_gaps_by_severity(readable: Path, tmp_path: Path) -> None:
    tier = ("--tier", "load-bearing")
    assert check(tmp_path / "a", *tier, "--fail-on", "note", contracts=readable).exit_code == 1
    assert check(tmp_path / "b", *tier, "--fail-on", "never", contracts=readable).exit_code == 0


def test_what_is_skipped_alone_does_not_fail_a_run(readable: Path, tmp_path: Path) -> None:
    (readable / "logo.png").write_text("x")
    result = check(tmp_path / "out", "--tier", "production", "--fail-on", "never", contracts=readable)
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("tier", "expected", "code"),
    [("load-bearing", "ghost-*.pdf", 3), ("experiment", "ghost.pdf", 3), ("experiment", "ghost-*.pdf", 0)],
)
def test_a_tool_that_must_have_a_contract_and_has_none_is_not_checked(
    readable: Path, tmp_path: Path, tier: str, expected: str, code: int
) -> None:
    (tmp_path / "tools.yaml").write_text(f"tools:\n  - {{name: Ghost, tier: {tier}, contracts: ['{expected}']}}\n")
    arguments = ("--tools", tmp_path / "tools.yaml", "--fail-on", "never")
    result = check(tmp_path / "out", *arguments, contracts=readable)
    assert result.exit_code == code
    said = " ".join(result.stdout.split())
    assert ("no contract Ghost: none of its papers is in the folder: it could not be checked" in said) is (code == 3)
    assert "unclaimed northlight-sla.pdf: no tool in the register claims this contract: it was not checked" in said
    assert check(tmp_path / "out", *arguments, "--fail-on-unclaimed", contracts=readable).exit_code == 3


EXCEPTION = """\
- {{tool: Northlight Warehouse, rule: {rule}, accepted_by: Dana Whitfield, why: No customer data., until: {until}}}
"""


def exceptions_for_every_gap(out: Path, file: Path, until: str) -> None:
    report = json.loads((out / "northlight-warehouse.json").read_text())
    findings = report["findings"] + report["operating"]["findings"]
    gaps = [f["rule"] for f in findings if f["outcome"] not in ("met", "excepted")]
    gaps += [matter["id"].partition("/")[2] for matter in report["paper_findings"]]
    file.write_text("".join(EXCEPTION.format(rule=rule, until=until) for rule in gaps))


def test_accepted_gaps_decide_no_exit_code_until_they_run_out(readable: Path, tmp_path: Path) -> None:
    file, out = tmp_path / "accepted.yaml", tmp_path / "out"
    (tmp_path / "tools.yaml").write_text(
        'tools:\n- {name: Northlight Warehouse, tier: load-bearing, contracts: ["northlight-*.pdf"]}\n'
    )
    given = ("--tools", tmp_path / "tools.yaml", "--fail-on", "note")
    assert check(out, *given, contracts=readable).exit_code == 1
    exceptions_for_every_gap(out, file, "2026-12-31")
    held = check(out, *given, "--exceptions", file, "--date", "2026-12-31", contracts=readable)
    assert held.exit_code == 0, held.output
    for ending in ("md", "html", "json", "csv"):
        told = (out / f"northlight-warehouse.{ending}").read_text().replace("\\", "")
        assert all(part in told for part in ("Dana Whitfield", "No customer data.", "2026-12-31")), ending
    late = check(out, *given, "--exceptions", file, "--date", "2027-01-01", contracts=readable)
    assert late.exit_code == 1
    markdown = (out / "northlight-warehouse.md").read_text().replace("\\", "")
    assert "accepted by Dana Whitfield until 2026-12-31, expired: No customer data." in markdown
    assert "Exceptions were judged as of 2027-01-01." in markdown


def test_our_own_side_decides_the_exit_code_too(readable: Path, tmp_path: Path) -> None:
    row = '- {name: Northlight Warehouse, tier: load-bearing, contracts: ["northlight-*.pdf"], budget_line: IT 4410, '
    row += "maintenance_budget: 1 EUR, runbook: wiki, escalation: hotline, owner: %s}\n"
    out, given = tmp_path / "out", ("--tools", tmp_path / "tools.yaml", "--fail-on", "critical")
    for owner, code in (("Dana Whitfield", 0), ("Data team", 1)):
        (tmp_path / "tools.yaml").write_text("tools:\n" + row % owner)
        assert check(out, *given, contracts=readable).exit_code == code
    for ending in ("md", "html", "json", "csv"):
        told = (out / f"northlight-warehouse.{ending}").read_text().replace("\\", "")
        assert "Data team" in told and "named" in told, ending
    assert "tools.yaml, line 2, owner" in (out / "northlight-warehouse.md").read_text()


def test_a_stale_exception_is_reported(readable: Path, tmp_path: Path) -> None:
    (tmp_path / "accepted.yaml").write_text(EXCEPTION.format(rule="uptime", until="2027-01-01"))
    result = check(tmp_path / "out", "--tier", "production", "--fail-on", "never",
                   "--exceptions", tmp_path / "accepted.yaml", contracts=readable)  # fmt: skip
    assert "stale" in result.stdout and "no tool is called so" in " ".join(result.stdout.split())
    assert "Stale exceptions" in (tmp_path / "out" / "index.md").read_text()
