"""What `check` says at its end: every name whole, on one line, and of files that are there."""

from __future__ import annotations

from pathlib import Path

import pytest
from checking import check
from click.testing import Result


def test_a_summary_shows_names_whole_and_on_one_line(readable: Path, tmp_path: Path) -> None:
    long = "Northlight Warehouse for the whole of the group [bold]and more[/]"
    (readable / "evil\n0 files\u202efdp.pdf").write_bytes(b"")
    (tmp_path / "tools.yaml").write_text(f'tools: [{{name: "{long}", tier: production, contracts: ["northlight-*"]}}]')
    result = check(tmp_path / "out", "--tools", tmp_path / "tools.yaml", contracts=readable)
    table, rest = result.stdout.split("not read", 1)
    assert "[bold]and" in table and "…" not in table
    assert rest.startswith(" evil 0 filesfdp.pdf: damaged")


def test_a_summary_in_a_log_has_each_remark_on_one_line(checked: tuple[Path, Result]) -> None:
    said = checked[1].stdout
    assert "not read codewren-dpa-signed.pdf: password: the file needs a password. Give the right one with" in said
    assert "own side Ferrywright Payroll Bridge: 1 minor to put in order; 2 in order\n" in said


def test_a_summary_names_the_checklists_of_tools_that_are_gone(readable: Path, tmp_path: Path) -> None:
    tools, out = tmp_path / "tools.yaml", tmp_path / "out"
    for name, told in (("Acme", []), ("Acme", []), ("Northlight", ["acme.html", "acme.md"])):
        tools.write_text(f"tools: [{{name: {name}, tier: production, contracts: ['northlight-*']}}]")
        said = check(out, "--tools", tools, "--format", "md", "--format", "html", "--no-pictures", contracts=readable)
        (out / "notes.md").write_text("ours")
        assert [line.split()[1] for line in said.stdout.splitlines() if line.startswith("old ")] == [
            f"{name}:" for name in told
        ]


def test_a_summary_keeps_tiers_whole_and_shows_no_empty_columns(
    readable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("FORCE_COLOR", "1")  # as on a terminal
    (tmp_path / "tools.yaml").write_text(
        "tools: [{name: Northlight Warehouse, tier: load-bearing, contracts: ['northlight-*']}]"
    )
    ours = check(tmp_path / "out", "--tools", tmp_path / "tools.yaml", contracts=readable).stdout
    law = check(tmp_path / "out", "--tools", tmp_path / "tools.yaml", "--rules", "dora", contracts=readable).stdout
    assert "load-bearing" in ours.split("\n", 1)[1]
    assert "by hand" not in ours and "excepted" not in ours
    assert "by hand" in law.split("\n", 1)[0]


@pytest.mark.parametrize(("form", "first"), [("html", "index.html"), ("md", "index.md"), ("json", "northlight-warehouse.json")])  # fmt: skip
def test_a_summary_names_a_file_that_is_there(form: str, first: str, readable: Path, tmp_path: Path) -> None:
    (tmp_path / "tools.yaml").write_text('tools: [{name: Northlight Warehouse, tier: production, contracts: ["*"]}]')
    result = check(tmp_path / "out", "--tools", tmp_path / "tools.yaml", "--format", form, contracts=readable)
    assert result.stdout.splitlines()[-1].endswith(f"begin with {tmp_path / 'out' / first}")
    assert (tmp_path / "out" / first).exists()
