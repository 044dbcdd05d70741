"""`letter`, `amend` and `templates` on the fixtures."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from checking import run
from click.testing import Result
from docx import Document

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


def for_tool(command: str, tool: str, *arguments: object) -> Result:
    return run(command, tool, FIXTURES / "contracts", "--tools", FIXTURES / "tools.yaml", "--no-ocr", *arguments)


def test_an_amendment_of_one_tool_names_its_parties_and_reads_its_papers_only(tmp_path: Path) -> None:
    result = for_tool("amend", "northlight-warehouse", "--out", tmp_path / "amendment.docx")
    assert result.exit_code == 0, result.output
    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "amendment.docx")).paragraphs)
    assert "Northlight Analytics, Inc." in text and "Example Manufacturing Ltd" in text
    assert "Neither party may terminate an Order Form for convenience" in text
    assert "codewren" not in result.output


def test_a_letter_says_what_it_leaves_out(tmp_path: Path) -> None:
    result = for_tool("letter", "Codewren Assistant", "--out", tmp_path / "letter.docx")
    assert result.exit_code == 3 and (tmp_path / "letter.docx").exists()  # one of its papers is a scan
    assert "made without what could not be read: codewren-dpa-signed.pdf" in result.stderr
    assert for_tool("letter", "Codewren Assistant", "--out", tmp_path).exit_code == 3
    assert (tmp_path / "codewren-assistant-letter.docx").read_bytes()[:2] == b"PK"
    assert "(unread)" in result.output and "codewren-dpa-signed.pdf" in result.output


@pytest.mark.parametrize("command", ["letter", "amend"])
def test_what_somebody_has_worked_on_is_not_lost(command: str, tmp_path: Path) -> None:
    file = tmp_path / "draft.docx"
    arguments = (command, "northlight-warehouse", "--out", file)
    assert for_tool(*arguments).exit_code == 0
    written = file.read_bytes()
    assert for_tool(*arguments).exit_code == 0 and file.read_bytes() == written
    dated = for_tool(*arguments, "--date", "2027-01-15")  # other words, over a file that nobody has touched
    assert dated.exit_code == 0

    edited = Document(str(file))
    edited.paragraphs[0].add_run(" (ours)")
    edited.save(str(file))
    kept = file.read_bytes()
    refused = for_tool(*arguments)
    assert refused.exit_code == 2 and file.read_bytes() == kept
    assert "somebody has worked on it" in refused.output and "--out" in refused.output and "--force" in refused.output
    assert for_tool(*arguments, "--out", tmp_path / "second.docx").exit_code == 0 and file.read_bytes() == kept
    assert for_tool(*arguments, "--force").exit_code == 0 and file.read_bytes() == written


def test_our_draft_among_the_papers_closes_no_gap_until_it_is_signed(tmp_path: Path) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    (folder / "msa.md").write_text(
        "# Master Services Agreement\n\nThis Agreement is between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n\n"
        "## 5 Security\n\nProvider shall notify Customer of a Security Incident within 72 hours.\n\n"
        "By: /s/ Ann Vole\n\nBy: /s/ Tom Roe\n"
    )

    def counts() -> dict[str, int]:
        assert (
            run("check", folder, "--tier", "load-bearing", "--out", tmp_path / "out", "--format", "json").exit_code == 1
        )
        read = json.loads((tmp_path / "out" / "acme-ltd.json").read_text())
        aside.append([one["file"] for one in read["set_aside"]])
        return Counter(finding["outcome"] for finding in read["findings"])

    aside: list[list[str]] = []
    before = counts()
    assert run("amend", "Acme Ltd", folder, "--tier", "load-bearing", "--out", folder).exit_code == 0
    draft = folder / "acme-ltd-amendment.docx"
    assert counts() == before
    edited = Document(str(draft))
    edited.paragraphs[0].add_run(" (ours)")
    edited.save(str(draft))
    assert counts() == before
    for cell in (cell for table in edited.tables for row in table.rows for cell in row.cells):
        if cell.text.startswith("Signature:"):
            cell.text = "Signature: /s/ Ann Vole"
    edited.save(str(draft))
    assert counts()["met"] > before["met"] + 10
    assert aside == [[], [draft.name], [draft.name], []]


@pytest.mark.parametrize("content", [b"notes of ours", b"", b"PK\x05\x06" + b"\0" * 18])
def test_a_file_of_another_program_is_not_replaced(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "letter.docx"
    file.write_bytes(content)
    assert for_tool("letter", "northlight-warehouse", "--out", file).exit_code == 2
    assert file.read_bytes() == content


def test_an_unknown_tool_is_answered_with_the_nearest() -> None:
    result = for_tool("letter", "Harborline")
    assert result.exit_code == 2 and 'Did you mean "Harbourline CRM"?' in result.output


def test_a_tool_without_papers_is_told() -> None:
    result = for_tool("letter", "Ferrywright Payroll Bridge")
    assert result.exit_code == 2 and "none of its papers is in the folder" in result.output


@pytest.mark.parametrize("command", ["letter", "amend"])
def test_a_missing_template_is_told(command: str, tmp_path: Path) -> None:
    result = for_tool(command, "Sketchpine Boards", "--template", tmp_path / "none.docx", "--out", tmp_path / "x.docx")
    assert result.exit_code == 2 and "contract-check templates" in result.output and not (tmp_path / "x.docx").exists()


def test_templates_are_written_and_never_over_others(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"ours")
    result = run("templates", tmp_path)
    assert result.exit_code == 0 and "left as it is" in result.output
    assert (tmp_path / "letter.docx").read_bytes() == b"ours"
    assert {path.name for path in tmp_path.iterdir()} == {"checklist.docx", "letter.docx", "amendment.docx"}


@pytest.mark.parametrize("command", ["letter", "amend"])
def test_nothing_is_written_to_a_vendor_of_whom_nothing_would_be_asked(command: str, tmp_path: Path) -> None:
    (tmp_path / "contracts").mkdir()
    (tmp_path / "contracts" / "acme.pdf").write_bytes(b"no pdf at all")
    (tmp_path / "tools.yaml").write_text("tools:\n- {name: Acme, tier: production, contracts: [acme.pdf]}\n")
    out = tmp_path / "out.docx"
    result = run(command, "Acme", tmp_path / "contracts", "--tools", tmp_path / "tools.yaml", "--out", out)
    assert result.exit_code == 2 and not out.exists()
    assert "Acme: there is nothing to ask the vendor for, so that no " in result.output


def test_a_wrong_day_is_answered_with_how_to_write_one() -> None:
    result = for_tool("letter", "Codewren Assistant", "--date", "15.01.2027")
    assert result.exit_code == 2
    assert "'15.01.2027' is no day. Write year-month-day, for example 2027-01-15." in result.output
