"""A checklist that somebody worked on is not written over, but with `--force`."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from checking import check
from openpyxl import load_workbook


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A folder with one short contract; its register lies beside it."""
    (tmp_path / "contracts").mkdir()
    (tmp_path / "contracts" / "msa.md").write_text("# Agreement\n\nAcme shall keep the Service available.\n")
    (tmp_path / "tools.yaml").write_text("tools: [{name: Acme, tier: production, contracts: ['*.md']}]")
    return tmp_path / "contracts"


@pytest.mark.parametrize("cached", [True, False])
def test_a_file_that_somebody_worked_on_is_replaced_with_force_alone(cached: bool, small: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    forms = [part for form in ("md", "docx", "xlsx", "csv") for part in ("--format", form)]
    options = [
        *forms,
        "--tools",
        small.parent / "tools.yaml",
        "--cache",
        tmp_path / "cache",
        *(() if cached else ("--no-cache",)),
    ]
    said = check(out, *options, contracts=small)
    assert "kept " not in said.stdout
    worked_on = [out / name for name in ("acme.md", "acme.docx")]
    worked_on += [out / "findings.xlsx", out / "index.md"]
    fresh = {path: path.read_bytes() for path in out.iterdir()}
    # What is as it was written is replaced, also where version control changed its line ends.
    worked_on[0].write_bytes(fresh[worked_on[0]].replace(b"\n", b"\r\n"))
    assert "kept " not in check(out, *options, contracts=small).stdout
    assert worked_on[0].read_bytes() == fresh[worked_on[0]]

    for path in (worked_on[0], worked_on[3]):
        path.write_text(path.read_text().replace("- [ ]", "- [x]", 1) + "\nAsked on Monday.\n")
    document = docx.Document(str(worked_on[1]))
    document.add_paragraph("Asked on Monday.")
    document.save(str(worked_on[1]))
    book = load_workbook(worked_on[2])
    book["Findings"]["A2"] = "yes"
    book.save(worked_on[2])
    edited = {path: path.read_bytes() for path in worked_on}
    said = check(out, *options, contracts=small)
    assert {path: path.read_bytes() for path in worked_on} == edited
    told = [line.split()[1] for line in said.stdout.splitlines() if line.startswith("kept ")]
    assert told == sorted(f"{path.name}:" for path in worked_on)
    assert "old " not in said.stdout and "--force" in said.stdout
    assert said.stdout.splitlines()[-1].startswith("1 file in ")  # the CSV

    said = check(out, *options, "--force", contracts=small)
    assert "kept " not in said.stdout and {path: path.read_bytes() for path in out.iterdir()} == fresh


def test_where_all_was_worked_on_nothing_is_written_and_that_is_said(small: Path, tmp_path: Path) -> None:
    options = ("--format", "docx", "--tools", small.parent / "tools.yaml")
    check(tmp_path / "out", *options, contracts=small)
    for path in (tmp_path / "out").iterdir():
        path.write_bytes(b"mine")
    said = check(tmp_path / "out", *options, contracts=small)
    assert "kept acme.docx" in said.stdout and "begin with" not in said.stdout
    assert (tmp_path / "out" / "acme.docx").read_bytes() == b"mine"
