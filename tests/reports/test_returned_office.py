"""Word files and workbooks that come back: boxes typed over, deleted, without tags; cells, sorted rows."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from edited import (
    FINDING,
    NOTE,
    boxes_of,
    come_back,
    edit_word,
    saved,
)
from samples import sample_checklist, sample_run
from whole import workbook_of

from contract_check.reports.docx_checklist import render_docx


def test_a_mark_typed_over_a_box_in_word_is_told(tmp_path: Path) -> None:
    document = Document(io.BytesIO(render_docx(sample_checklist())))
    box = next(b for b in boxes_of(document) if FINDING in {t.get(qn("w:val")) for t in b.iter(qn("w:tag"))})
    next(box.iter(qn("w:t"))).text = "x"
    ticks, told = come_back(tmp_path, "docx", saved(document))
    assert ticks == ()
    assert told == [
        "acme-crm.docx, “1. Breach notice”: the box shows “x”, which was typed over it, and is not ticked to Word. It "
        "stays as it was: click on it instead."
    ]


def test_a_box_deleted_in_word_is_told(tmp_path: Path) -> None:
    document = Document(io.BytesIO(render_docx(sample_checklist())))
    box = next(b for b in boxes_of(document) if FINDING in {t.get(qn("w:val")) for t in b.iter(qn("w:tag"))})
    box.getparent().remove(box)
    ticks, told = come_back(tmp_path, "docx", saved(document))
    assert ticks == ()
    assert len(told) == 1 and "“1. Breach notice” has no box any more" in told[0]


def test_a_box_of_an_older_kind_in_word_is_told(tmp_path: Path) -> None:
    document = Document(io.BytesIO(render_docx(sample_checklist())))
    field = f'<w:fldChar {nsdecls("w")} w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>'
    document.add_paragraph().add_run()._r.append(parse_xml(field))
    ticks, told = come_back(tmp_path, "docx", saved(document))
    assert ticks == ()
    assert len(told) == 1 and "a box of another kind" in told[0]


def test_a_template_without_stamps_is_told_and_its_ticks_are_not_taken(tmp_path: Path) -> None:
    document = Document(io.BytesIO(render_docx(sample_checklist())))
    for alias in document.element.body.iter(qn("w:alias")):
        alias.set(qn("w:val"), "settled")
    content = edit_word(saved(document), FINDING, True, None)
    ticks, told = come_back(tmp_path, "docx", content)
    assert ticks == ()
    assert len(told) == 1 and "does not say what it was ticked against" in told[0]


def without_tags(content: bytes) -> bytes:
    """As LibreOffice 7.4 saves it: boxes without tag and title."""
    document = Document(io.BytesIO(content))
    for lost in list(document.element.body.iter(qn("w:tag"), qn("w:alias"))):
        lost.getparent().remove(lost)
    return saved(document)


def test_a_box_that_lost_its_tag_is_known_by_the_foot_of_its_item(tmp_path: Path) -> None:
    checklist = sample_checklist()
    content = render_docx(checklist)
    for finding in (FINDING, "acme-crm/papers-not-defined", "acme-crm/maintenance-budget"):
        ticks, told = come_back(tmp_path, "docx", without_tags(edit_word(content, finding, True, NOTE)))
        assert [(t.finding, t.done, t.note) for t in ticks] == [(finding, True, NOTE)]
        assert told == []


CELLS = {
    "a_formula_for_a_note": ("Notes", "=1+1", "the note is a formula"),
    "a_formula_for_a_tick": ("Done", "=TRUE()", "neither yes nor no"),
    "a_word_that_is_no_answer": ("Done", "maybe", "“maybe” is neither yes nor no"),
}


@pytest.mark.parametrize("name", CELLS)
def test_a_cell_must_not_be_taken(name: str, tmp_path: Path) -> None:
    column, value, expected = CELLS[name]
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(sample_run())))
    sheet = book["Findings"]
    titles = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[titles.index("Identifier")].value == FINDING)
    row[titles.index(column)].value = value
    ticks, told = come_back(tmp_path, "xlsx", saved(book))
    assert ticks == ()
    assert len(told) == 1 and expected in told[0] and told[0].startswith(f"acme-crm.xlsx, Findings, row {row[0].row}")


def test_a_workbook_may_be_sorted_and_its_columns_moved(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(sample_run())))
    grid = [[cell.value for cell in row] for row in book["Findings"].iter_rows()]
    next(row for row in grid if FINDING in row)[grid[0].index("Done")] = "X"
    made = openpyxl.Workbook()
    for row in (grid[0], *reversed(grid[1:])):
        made.active.append([*reversed(row)])
    ticks, told = come_back(tmp_path, "xlsx", saved(made))
    assert [(t.finding, t.done) for t in ticks] == [(FINDING, True)]
    assert told == []
