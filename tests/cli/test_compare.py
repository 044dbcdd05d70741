"""`contract-check compare`: contracts, folders and saved runs, in every format, and bad input."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from checking import run
from samples import EVIL, evil_checklist, sample_checklist
from whole import Run, saved_of

from contract_check.findings.runs_compared import compare_runs
from contract_check.reports.compare_json import compare_schema
from contract_check.reports.compare_report import render_compare_html, render_compare_markdown
from contract_check.reports.json_report import render_json
from contract_check.reports.saved_runs import load_run

OLD = """# Services Agreement

This Services Agreement is made between Acme Ltd ("Supplier") and Globex GmbH ("Customer") as of 1 January 2024.

## 1. Incidents

Supplier shall notify Customer of any Security Incident within seventy-two (72) hours of becoming aware of it.

## 2. Availability

Supplier shall make the Service available 99.5% of the time in each calendar month.
"""
NEW = OLD.replace("seventy-two (72) hours", "twenty-four (24) hours").replace("99.5%", "99.9%")


@pytest.fixture
def papers(tmp_path: Path) -> tuple[Path, Path]:
    for name, text in (("old", OLD), ("new", NEW)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "acme-msa.md").write_text(text)
    return tmp_path / "old", tmp_path / "new"


def test_two_versions_of_a_contract(papers: tuple[Path, Path]) -> None:
    old, new = (folder / "acme-msa.md" for folder in papers)
    result = run("compare", old, new, "--format", "json")
    report = json.loads(result.stdout)
    jsonschema.validate(report, compare_schema())
    (tool,) = report["tools"]
    changes = {change["rule"]: change for change in tool["changes"]}
    notice = changes["breach-notice"]
    assert (notice["course"], notice["value_moved"], notice["clause_changed"]) == ("closed", "better", True)
    assert (notice["old"]["value"], notice["new"]["value"]) == ("72 hours", "24 hours")
    assert notice["old"]["quote"] in " ".join(OLD.split()) and notice["new"]["place"].startswith("acme-msa.md")
    assert tool["values"] == {"better": 2, "worse": 0, "changed": 0}
    back = json.loads(run("compare", new, old, "--format", "json").stdout)["tools"][0]
    assert back["values"]["worse"] == 2 and back["counts"]["newly open"] >= 2


def test_folders_and_their_saved_runs_say_the_same(papers: tuple[Path, Path], tmp_path: Path) -> None:
    folders = run("compare", *papers, "--format", "json", "--tier", "load-bearing")
    for folder in papers:
        run("check", folder, "--tier", "load-bearing", "--out", tmp_path / f"run-{folder.name}", "--format", "json")
    saved = run("compare", tmp_path / "run-old", tmp_path / "run-new", "--format", "json")
    one, other = json.loads(folders.stdout), json.loads(saved.stdout)
    assert one["tools"] == other["tools"] and one["tools"][0]["changes"]
    file = tmp_path / "run-old" / "acme-ltd.json"
    assert json.loads(run("compare", file, file, "--format", "json").stdout)["tools"][0]["counts"]["newly open"] == 0


ACCEPTED = """\
- tool: Acme Ltd
  rule: uptime
  accepted_by: Dana Whitfield
  why: Nobody works with it at night.
  until: 2027-03-31
"""


@pytest.mark.parametrize(("day", "is_open"), [("2027-03-31", False), ("2027-04-01", True)])
def test_an_accepted_gap_is_not_called_open_until_it_runs_out(
    day: str, is_open: bool, papers: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / "accepted.yaml").write_text(ACCEPTED)
    dated = ("--date", day, "--exceptions", tmp_path / "accepted.yaml", "--tier", "load-bearing", "--format", "json")
    (tool,) = json.loads(run("compare", papers[0], papers[0], *dated).stdout)["tools"]
    courses = {change["rule"]: change["course"] for change in tool["changes"]}
    assert courses["uptime"] == ("still open" if is_open else "accepted")
    assert courses["breach-notice"] == "still open" and tool["counts"]["accepted"] == (not is_open)


def test_markdown_and_html_show_both_citations(papers: tuple[Path, Path], tmp_path: Path) -> None:
    markdown = run("compare", *papers).stdout
    assert "gaps closed" in markdown and "seventy-two (72) hours" in markdown and "twenty-four (24) hours" in markdown
    run("compare", *papers, "--format", "html", "--out", tmp_path / "compared.html")
    html = (tmp_path / "compared.html").read_text()
    assert "<del>seventy-two (72)</del>" in html and "<ins>twenty-four (24)</ins>" in html
    assert "default-src &#39;none&#39;" in html and "<script" not in html


def test_a_saved_run_is_what_the_run_was(tmp_path: Path) -> None:
    checklist = sample_checklist()
    (tmp_path / "acme-crm.json").write_text(render_json(checklist))
    run_now = saved_of(Run((checklist,)))
    assert load_run(tmp_path) == run_now
    parts = [finding.part for finding in run_now.checklists[0].findings]
    assert parts.count("contract") == len(checklist.findings)
    assert parts.count("papers") == len(checklist.paper_findings)
    assert parts.count("own side") == len(checklist.operating.findings)


def test_hostile_text_is_only_read() -> None:
    evil, good = saved_of(Run((evil_checklist(),))), saved_of(Run((sample_checklist(),)))
    comparison = compare_runs(good, evil, {})
    html, markdown = (render(comparison, EVIL, EVIL, "1") for render in (render_compare_html, render_compare_markdown))
    assert "<script>alert" not in html and "<img" not in html and "\u202e" not in html + markdown
    assert "](https://evil" not in markdown and "\n# heading" not in markdown


def test_an_older_checklist_is_read_too(tmp_path: Path) -> None:
    report = json.loads(render_json(sample_checklist()))
    del report["operating"], report["tool"]["key"]
    report["schema_version"] = "1.1"
    for finding in report["findings"]:
        del finding["id"]
    (tmp_path / "old.json").write_text(json.dumps(report))
    (checklist,) = load_run(tmp_path).checklists
    assert (checklist.key, checklist.findings[0].id.split("/")[0]) == ("acme-crm", "acme-crm")


def test_other_files_beside_the_checklists_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "acme-crm.json").write_text(render_json(sample_checklist()))
    (tmp_path / "sent.json").write_text('{"tickets": []}')
    assert len(load_run(tmp_path).checklists) == 1


BAD = [
    ("no_such_path", "none", "there is no such file or folder. Name a contract,"),
    ("another_json", {"a.json": '{"a": 1}'}, "none of the JSON files here is a checklist"),
    ("half_a_checklist", {"a.json": '{"findings": []}'}, "this is no checklist (schema_version"),
    ("broken_json", {"a.json": "{"}, "this is no checklist"),
    ("an_empty_folder", {}, "there is no contract in this folder"),
]


@pytest.mark.parametrize(("says", "made", "answer"), BAD, ids=[case[0] for case in BAD])
def test_bad_input_is_told(
    says: str, made: dict[str, str] | str, answer: str, papers: tuple[Path, Path], tmp_path: Path
) -> None:
    path = tmp_path / "given"
    if isinstance(made, dict):
        path.mkdir()
        for name, text in made.items():
            (path / name).write_text(text)
    result = run("compare", path, papers[1])
    assert result.exit_code == 2 and "Traceback" not in result.stderr
    assert answer in result.stderr


NO_CONTRACTS = [
    ("tools.yaml", "tools.yaml: a file of this kind is no contract. If it is the register, give it with --tools"),
    ("tools.CSV", "give it with --tools"),
    ("tools.xlsx", "give it with --tools"),
    (
        "scan.png",
        "scan.png: this is no contract that can be read: it is a picture. If it shows a contract, run OCR on it",
    ),
    ("papers.zip", "it is an archive. Unpack it."),
]


@pytest.mark.parametrize(("name", "answer"), NO_CONTRACTS)
def test_what_is_no_contract_is_not_compared(name: str, answer: str, papers: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / name).write_text("tools:\n- {name: Acme}\n")
    for arguments in ((tmp_path / name, papers[1]), (papers[0], tmp_path / name)):
        result = run("compare", *arguments)
        assert result.exit_code == 2 and answer in result.stderr, result.stderr


def test_what_a_scan_did_not_let_read_is_not_called_closed(papers: tuple[Path, Path]) -> None:
    (papers[0] / "acme-msa.md").write_bytes(b"")  # nothing can be read of it
    result = run("compare", *papers, "--format", "json")
    (tool,) = json.loads(result.stdout)["tools"]
    assert result.exit_code == 3 and tool["counts"]["closed"] == 0 and tool["counts"]["not read before"] > 0
    assert "in order and not read before" in run("compare", *papers).stdout
