"""`contract-check check` on the fixtures: what comes out, and that nothing is lost on the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from checking import CONTRACTS, FIXTURES, check
from click.testing import Result


def test_every_tool_gets_its_checklist_in_every_format(checked: tuple[Path, Result]) -> None:
    names = {path.name for path in checked[0].iterdir()}
    tools = ("northlight-warehouse", "codewren-assistant", "harbourline-crm", "tidewell-chatbot", "sketchpine-boards",
             "ferrywright-payroll-bridge", "quillmark-archive")  # fmt: skip
    assert names == {f"{tool}.{form}" for tool in tools for form in ("md", "html", "json", "csv")} | {
        "index.md",
        "index.html",
    }


def test_nothing_is_dropped_without_a_word(checked: tuple[Path, Result]) -> None:
    index = (checked[0] / "index.md").read_text()
    for told in ("codewren-dpa-signed.pdf", "harbourline-service-levels-scan.pdf", "sketchpine-invoice.pdf",
                 "tidewell-security-overview.pdf", "oakhurst-subscription-agreement.pdf", "Ferrywright Payroll Bridge"):  # fmt: skip
        assert told.replace("-", "\\-") in index or told in index
        assert told in checked[1].stdout.replace("\n", " ") or told in checked[1].stdout
    assert checked[1].exit_code == 3


def test_every_quote_stands_in_its_contract(checked: tuple[Path, Result]) -> None:
    from contract_check.documents.reading import read_document

    checklist = json.loads((checked[0] / "northlight-warehouse.json").read_text())
    texts = {path.name: read_document(path).text for path in CONTRACTS.glob("northlight-*.pdf")}
    citations = [c for c in _citations(checklist) if c["quote"]]
    assert len(citations) > 20
    for citation in citations:
        assert citation["quote"] in texts[citation["file"]]


def _citations(node: object) -> list[dict[str, str]]:
    if isinstance(node, dict):
        own = [node] if {"quote", "file"} <= set(node) else []
        return own + [c for value in node.values() for c in _citations(value)]
    return [c for value in node for c in _citations(value)] if isinstance(node, list) else []


def test_the_same_input_gives_the_same_bytes(checked: tuple[Path, Result], tmp_path: Path) -> None:
    check(tmp_path, "--tools", FIXTURES / "tools.yaml")
    for path in checked[0].iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name


def test_every_file_ends_in_one_state_and_the_states_add_up(readable: Path, tmp_path: Path) -> None:
    shutil.copy(FIXTURES / "formats" / "northlight-sla.docx", readable / "other-sla.docx")
    for name in ("scan.jpg", "prices.xlsx", "old.doc", "README.md", ".hidden"):
        (readable / name).write_text("x")
    result = check(tmp_path / "out", "--tier", "production", contracts=readable)
    count = len([path for path in readable.iterdir() if path.name != ".hidden"])
    said = " ".join(result.stdout.split())
    assert f"{count} files: {count - 5} read, 1 other format, 1 copy, 3 skipped" in said
    assert "skipped prices.xlsx: a spreadsheet" in said
    assert "other-sla.docx: holds tracked changes" in said
    assert "old.doc" in said and "Save it as DOCX or PDF" in said
    assert result.exit_code == 3
    index = (tmp_path / "out" / "index.md").read_text()
    assert "scan" in index and "other format" in index


def test_the_same_paper_twice_is_read_once_and_said_so(readable: Path, tmp_path: Path) -> None:
    shutil.copy(readable / "northlight-sla.pdf", readable / "sla-again.pdf")
    shutil.copy(FIXTURES / "formats" / "northlight-sla.docx", readable / "sla-draft.docx")
    shutil.copy(readable / "sla-draft.docx", readable / "sla-draft_2.docx")
    result = check(tmp_path / "out", "--tier", "production", "--fail-on", "never", contracts=readable)
    said = " ".join(result.stdout.split())
    assert "sla-again.pdf: a copy of northlight-sla.pdf (the same bytes)" in said
    assert "sla-draft.docx: a copy of northlight-sla.pdf (the same text)" in said
    assert "sla-draft_2.docx: a copy of northlight-sla.pdf" in said  # and not of the draft, which is one itself
    assert "9 files: 6 read, 3 copies" in said
    assert "sla-draft.docx: holds tracked changes" in said
    checklist = json.loads((tmp_path / "out" / "northlight-analytics-inc.json").read_text())
    assert [paper["file"] for paper in checklist["papers"]].count("northlight-sla.pdf") == 1
    assert not {"sla-again.pdf", "sla-draft.docx", "sla-draft_2.docx"} & {
        citation["file"] for citation in _citations(checklist)
    }
    assert any("sla-draft.docx is a copy" in note for note in checklist["notes"])


def test_a_password_opens_what_needs_one(tmp_path: Path) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    shutil.copy(CONTRACTS / "codewren-dpa-signed.pdf", folder)
    for written, code, said in (("codewren-*.pdf: fixture", 0, "1 read"), ("codewren-*.pdf: wrong", 3, "1 password")):
        (tmp_path / "passwords.txt").write_text(f"{written}\n*.docx: unused\n")
        result = check(tmp_path / "out", "--tier", "production", "--fail-on", "never",
                       "--password-file", tmp_path / "passwords.txt", contracts=folder)  # fmt: skip
        assert (result.exit_code, said in result.stdout) == (code, True)
        assert "fixture" not in result.stdout and "wrong" not in result.stdout


def test_the_register_names_the_passwords_of_a_tool(tmp_path: Path) -> None:
    folder, register = tmp_path / "contracts", tmp_path / "tools.yaml"
    folder.mkdir()
    shutil.copy(CONTRACTS / "codewren-dpa-signed.pdf", folder)
    (folder / "passwords.txt").write_text("fixture")  # among the contracts: it is no contract, and nobody quotes it
    row = "- {name: Codewren, tier: production, contracts: [codewren-*.pdf], password_file: contracts/%s}\n"
    for name, code, said in (("passwords.txt", 0, "1 file: 1 read"), ("none.txt", 2, "no such file of passwords")):
        register.write_text("tools:\n" + row % name)
        result = check(tmp_path / "out", "--tools", register, "--fail-on", "never", contracts=folder)
        assert (result.exit_code, said in result.output) == (code, True), result.output
        written = "".join(path.read_text() for path in (tmp_path / "out").glob("*.*"))
        assert "fixture" not in result.output + written


def test_without_a_register_files_are_grouped_by_vendor_and_that_is_said(readable: Path, tmp_path: Path) -> None:
    result = check(tmp_path / "out", "--tier", "production", "--fail-on", "never", contracts=readable)
    assert "There is no register" in " ".join(result.stdout.split())
    assert (tmp_path / "out" / "northlight-analytics-inc.md").exists()


def test_tools_without_a_contract_are_told_with_their_own_side(checked: tuple[Path, Result]) -> None:
    index = (checked[0] / "index.html").read_text()
    assert "Quillmark Archive" in index and "Called load-bearing, and nobody seems to depend on it" in index
    assert 'href="quillmark-archive.html"' in index
    alone = (checked[0] / "quillmark-archive.md").read_text()
    assert alone.splitlines()[2].startswith("**None of its papers is in the folder.")
    assert "Our own side" in alone and "Not in the contract" not in alone
