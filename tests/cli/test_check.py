"""`contract-check check` and `init` on the fixtures: what comes out, exit codes, and bad input."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from contract_check.cli import main

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
CONTRACTS = FIXTURES / "contracts"


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def check(out: Path, *arguments: object, contracts: Path = CONTRACTS) -> Result:
    # Without OCR, so that the outcome is the same whether Tesseract is installed or not.
    return run("check", contracts, "--out", out, "--no-ocr", *arguments)


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    out = tmp_path_factory.mktemp("checked")
    return out, check(out, "--tools", FIXTURES / "tools.yaml")


@pytest.fixture
def readable(tmp_path: Path) -> Path:
    """A folder of contracts that can all be read."""
    folder = tmp_path / "contracts"
    folder.mkdir()
    for path in CONTRACTS.glob("northlight-*.pdf"):
        shutil.copy(path, folder)
    return folder


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


def test_exit_codes_tell_gaps_by_severity(readable: Path, tmp_path: Path) -> None:
    tier = ("--tier", "load-bearing")
    assert check(tmp_path / "a", *tier, "--fail-on", "note", contracts=readable).exit_code == 1
    assert check(tmp_path / "b", *tier, "--fail-on", "never", contracts=readable).exit_code == 0


def test_without_a_register_files_are_grouped_by_vendor_and_that_is_said(readable: Path, tmp_path: Path) -> None:
    result = check(tmp_path / "out", "--tier", "production", "--fail-on", "never", contracts=readable)
    assert "There is no register" in " ".join(result.stdout.split())
    assert (tmp_path / "out" / "northlight-analytics-inc.md").exists()


def test_init_writes_a_register_that_check_accepts(readable: Path, tmp_path: Path) -> None:
    assert run("init", readable, "--out", tmp_path).exit_code == 0
    register = (tmp_path / "tools.yaml").read_text()
    assert "Northlight Analytics, Inc." in register
    assert "guessed: order form, dated 2024-04-01" in register
    result = check(tmp_path / "out", "--tools", tmp_path / "tools.yaml", "--rules", tmp_path / "rules", "--fail-on", "never",
                   contracts=readable)  # fmt: skip
    assert result.exit_code == 0, result.stderr


def test_init_tells_what_it_leaves_out(readable: Path, tmp_path: Path) -> None:
    shutil.copy(readable / "northlight-sla.pdf", readable / "sla again.pdf")
    (readable / "prices.xlsx").write_bytes(b"PK")
    result = run("init", readable, "--out", tmp_path)
    assert "left out: sla again.pdf: a copy of northlight-sla.pdf (the same bytes)" in result.stderr
    assert "left out: prices.xlsx: a spreadsheet." in result.stderr
    assert "sla again.pdf" not in (tmp_path / "tools.yaml").read_text()


def test_init_tells_what_was_not_read_and_which_vendors_may_be_one(tmp_path: Path) -> None:
    (tmp_path / "contracts").mkdir()
    for name in ("Fernway Labs Ltd", "Beta GmbH"):
        text = f'# Services Agreement\n\nThis Agreement is made between {name} ("Supplier") and Globex Inc. ("Customer").\n'
        (tmp_path / "contracts" / f"{name}.md").write_text(text)
    (tmp_path / "contracts" / "fernway-dpa.pdf").write_bytes(b"%PDF-1.4 cut off")
    result = run("init", tmp_path / "contracts", "--out", tmp_path)
    assert result.exit_code == 3 and (tmp_path / "tools.yaml").exists() and (tmp_path / "rules").is_dir()
    assert "not read in full: fernway-dpa.pdf: " in result.stderr
    assert "Fernway and Fernway Labs Ltd may be one vendor under two names." in result.stderr
    assert "Beta" not in result.stderr
    said = check(tmp_path / "out", "--tier", "production", contracts=tmp_path / "contracts").stdout
    assert "Fernway and Fernway Labs Ltd may be one vendor" in " ".join(said.split())
    assert "may be one vendor" not in (tmp_path / "out" / "beta-gmbh.md").read_text()  # it is nothing to Beta


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


def test_init_never_overwrites_a_register(readable: Path, tmp_path: Path) -> None:
    (tmp_path / "tools.yaml").write_text("mine")
    assert run("init", readable, "--out", tmp_path).exit_code == 2
    assert (tmp_path / "tools.yaml").read_text() == "mine"


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


def test_tools_without_a_contract_are_told_with_their_own_side(checked: tuple[Path, Result]) -> None:
    index = (checked[0] / "index.html").read_text()
    assert "Quillmark Archive" in index and "Called load-bearing, and nobody seems to depend on it" in index
    assert 'href="quillmark-archive.html"' in index
    alone = (checked[0] / "quillmark-archive.md").read_text()
    assert alone.splitlines()[2].startswith("**None of its papers is in the folder.")
    assert "Our own side" in alone and "Not in the contract" not in alone


def test_a_stale_exception_is_reported(readable: Path, tmp_path: Path) -> None:
    (tmp_path / "accepted.yaml").write_text(EXCEPTION.format(rule="uptime", until="2027-01-01"))
    result = check(tmp_path / "out", "--tier", "production", "--fail-on", "never",
                   "--exceptions", tmp_path / "accepted.yaml", contracts=readable)  # fmt: skip
    assert "stale" in result.stdout and "no tool is called so" in " ".join(result.stdout.split())
    assert "Stale exceptions" in (tmp_path / "out" / "index.md").read_text()


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
