"""Our own side in every format: each finding once, with its place in the register, and only to be read."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from factories import LOAD_BEARING, make_entries, make_rules, make_tool
from openpyxl import load_workbook
from samples import evil_checklist, sample_checklist, sample_operating, sample_without_papers
from whole import Run, junit_of, sarif_of, saved_of, workbook_of

from contract_check.findings.operating import check_operating
from contract_check.model.checklist import Checklist
from contract_check.model.operating import NO_OPERATING_MODEL
from contract_check.model.operating_finding import OperatingCheck
from contract_check.reports.csv_report import render_csv
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.html import render_html
from contract_check.reports.json_report import render_json
from contract_check.reports.markdown import render_markdown
from contract_check.reports.saved_runs import load_run

CHECKLIST = sample_checklist()
PORTFOLIO = Run((CHECKLIST,))


def words_of_docx(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def words_of_workbook(content: bytes, name: str = "Our own side") -> str:
    sheet = load_workbook(io.BytesIO(content))[name]
    return "\n".join(str(value) for row in sheet.iter_rows(values_only=True) for value in row if value is not None)


FORMATS: dict[str, Callable[[], str]] = {
    "md": lambda: render_markdown(CHECKLIST),
    "html": lambda: render_html(CHECKLIST),
    "csv": lambda: render_csv(CHECKLIST).decode(),
    "json": lambda: render_json(CHECKLIST),
    "docx": lambda: words_of_docx(render_docx(CHECKLIST)),
    "xlsx": lambda: words_of_workbook(workbook_of(PORTFOLIO)),
    "junit": lambda: junit_of(PORTFOLIO),
    "sarif": lambda: sarif_of(PORTFOLIO),
}


@pytest.mark.parametrize("form", FORMATS)
def test_every_gap_is_shown_with_what_the_register_says(form: str) -> None:
    said = FORMATS[form]().replace("\\", "").replace("&#34;", '"')
    for finding in sample_operating().gaps:
        assert finding.rule.title in said, finding.rule.title
        assert finding.gap in said.replace("&#8220;", "“"), finding.gap
    assert "Innovation pool 9900" in said


@pytest.mark.parametrize("form", ["md", "html", "docx", "xlsx"])
def test_what_people_read_has_places_and_the_doubt(form: str) -> None:
    said = FORMATS[form]().replace("\\", "")
    assert "tools.yaml, line 6, budget_line" in said
    assert "the register says load-bearing, and 1 fact speaks for experiment" in said


def test_machines_get_line_and_identifier() -> None:
    results = json.loads(sarif_of(PORTFOLIO))["runs"][0]["results"]
    ours = {result["partialFingerprints"]["findingId/v1"]: result for result in results}
    budget = ours["acme-crm/operating-budget"]
    place = budget["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == ("tools.yaml", 6)
    assert ours["acme-crm/runbook"]["suppressions"][0]["status"] == "accepted"
    assert "acme-crm/named-owner" not in ours  # in order
    assert 'classname="acme-crm.own-side" name="named-owner"' in junit_of(PORTFOLIO)


def test_a_tool_without_a_contract_is_in_what_is_written_of_all_tools() -> None:
    alone = Run((), without_contract=(sample_without_papers(),))
    for text in (sarif_of(alone), words_of_workbook(workbook_of(alone), "Findings")):
        assert "ghost/papers-not-in-the-folder" in text
    junit = junit_of(alone)
    assert 'name="Ghost: our own side"' in junit and 'classname="ghost.papers" name="papers-not-in-the-folder"' in junit
    assert "ghost/operating-budget" in sarif_of(alone)
    assert "Innovation pool 9900" in words_of_workbook(workbook_of(alone))


ALONE: dict[str, Callable[[Checklist], str]] = {
    "md": render_markdown,
    "html": render_html,
    "csv": lambda checklist: render_csv(checklist).decode(),
    "json": render_json,
    "docx": lambda checklist: words_of_docx(render_docx(checklist)),
}


@pytest.mark.parametrize("form", ALONE)
def test_a_tool_without_a_contract_has_a_checklist_of_its_own(form: str) -> None:
    checklist = sample_without_papers()
    said = ALONE[form](checklist).replace("\\", "")
    assert "None of its papers is in the folder" in said and "The register expects ghost-*.pdf." in said
    assert "Add the papers to the folder or correct the register" in said
    for finding in checklist.operating.gaps:
        assert finding.rule.title in said, finding.rule.title


@pytest.mark.parametrize("form", ["md", "html", "docx"])
def test_nothing_is_said_of_a_contract_that_nobody_read(form: str) -> None:
    said = ALONE[form](sample_without_papers())
    for claim in (
        "Nothing to work through",
        "No gap was found",
        "0</b> in order",
        "0 in order",
        "Not in the contract",
        "order of precedence",
    ):
        assert claim not in said.replace("2 major to put in order; 0 in order", ""), claim


def test_two_saved_runs_see_our_own_side_of_a_tool_without_a_contract(tmp_path: Path) -> None:
    checklist = sample_without_papers()
    (tmp_path / "ghost.json").write_text(render_json(checklist))
    (saved,) = load_run(tmp_path).checklists
    parts = [finding.part for finding in saved.findings]
    assert parts == ["papers", *["own side"] * len(checklist.operating.findings)]
    assert saved_of(Run((), without_contract=(checklist,))) == load_run(tmp_path)


def test_hostile_text_stays_text() -> None:
    evil = Run((evil_checklist(),))
    book = load_workbook(io.BytesIO(workbook_of(evil)))["Our own side"]
    assert not [cell for row in book.iter_rows() for cell in row if cell.data_type == "f"]
    parts = zipfile.ZipFile(io.BytesIO(render_docx(evil_checklist())))
    assert "<script" not in parts.read("word/document.xml").decode()
    assert "<script>" not in junit_of(evil)


def test_without_a_register_no_format_speaks_of_our_own_side() -> None:
    checklist = replace(CHECKLIST, operating=None)
    for text in (render_markdown(checklist), render_html(checklist), words_of_docx(render_docx(checklist))):
        assert "Our own side" not in text
    assert json.loads(render_json(checklist))["operating"] is None
    assert "Our own side" not in load_workbook(io.BytesIO(workbook_of(Run((checklist,))))).sheetnames


def test_a_policy_without_an_operating_model_says_nothing() -> None:
    tool = make_tool(entries=make_entries())
    found: OperatingCheck | None = check_operating(tool, LOAD_BEARING, make_rules(), NO_OPERATING_MODEL)
    assert found is None


def test_the_filter_of_the_page_knows_our_items() -> None:
    page = render_html(CHECKLIST)
    own = page.split('id="own"')[1]
    assert len(re.findall(r'<article class="item \w+" [^>]*data-owner="procurement"', own)) == 4
    assert 'value="procurement"' in page
