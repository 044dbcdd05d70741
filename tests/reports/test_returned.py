"""Checklists that come back: written by the program, edited as a person would, read back, and shown at the next run."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from factories import make_citation
from office import convert, needs_office
from samples import sample_checklist, sample_run
from whole import Run, workbook_of

from contract_check.execution.executor import Lost
from contract_check.findings.returning import merge_returned
from contract_check.findings.ticking import tick_checklist
from contract_check.model.errors import ContractCheckError
from contract_check.model.finding import Checklist, Finding
from contract_check.model.tick import Tick
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.json_report import render_json
from contract_check.reports.markdown import render_markdown
from contract_check.reports.returned import read_returned, read_returned_files

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
DAY = date(2026, 10, 1)
FINDING = "acme-crm/breach-notice"
NOTE = "Agreed by *mail* on 12 May; see =ticket #4"
Edit = Callable[[bytes, str, bool, str | None], bytes]


def edit_markdown(content: bytes, finding: str, done: bool, note: str | None) -> bytes:
    lines = content.decode().split("\n")
    at = next(i for i, line in enumerate(lines) if f"`{finding} " in line)
    lines[at] = lines[at].replace("[ ]" if done else "[x]", "[x]" if done else "[ ]")
    if note is not None:
        under = next(i for i in range(at, len(lines)) if lines[i].startswith("**Notes:**"))
        lines[under] = f"**Notes:** {note}"
    return "\n".join(lines).encode()


def edit_word(content: bytes, finding: str, done: bool, note: str | None) -> bytes:
    document = Document(io.BytesIO(content))
    box = next(b for b in boxes_of(document) if b.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")) == finding)
    box.find(f"{qn('w:sdtPr')}/{W14}checkbox/{W14}checked").set(f"{W14}val", "1" if done else "0")
    next(box.iter(qn("w:t"))).text = "☒" if done else "☐"
    if note is not None:
        notes_cell(document, box).text = note
    return saved(document)


def edit_workbook(content: bytes, finding: str, done: bool, note: str | None) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in (book["Findings"], book["Our own side"]):
        for row in sheet.iter_rows(min_row=2):
            if row[0].value == finding:
                row[1].value = "yes" if done else "no"
                if note is not None:
                    row[2].value = note
    return saved(book)


def edit_json(content: bytes, finding: str, done: bool, note: str | None) -> bytes:
    checklist = json.loads(content)
    for entry in (*checklist["findings"], *checklist["paper_findings"], *checklist["operating"]["findings"]):
        if entry["id"] == finding:
            entry["done"] = done
            entry["note"] = entry["note"] if note is None else note
    return json.dumps(checklist).encode()


FORMATS: dict[str, tuple[Callable[[Checklist], str | bytes], Edit]] = {
    "md": (render_markdown, edit_markdown),
    "docx": (render_docx, edit_word),
    "xlsx": (lambda checklist: workbook_of(Run((checklist,))), edit_workbook),
    "json": (render_json, edit_json),
}


def boxes_of(document: Any) -> list[Any]:
    return list(document.element.body.iter(qn("w:sdt")))


def notes_cell(document: Any, box: Any) -> Any:
    """The cell beside "Notes" in the first table after a box."""
    order = list(document.element.body.iter(qn("w:sdt"), qn("w:tbl")))
    after = next(e for e in order[order.index(box) + 1 :] if e.tag == qn("w:tbl"))
    table = next(table for table in document.tables if table._tbl is after)
    return next(row for row in table.rows if row.cells[0].text == "Notes").cells[1]


def saved(made: Any) -> bytes:
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def written(checklist: Checklist, form: str) -> bytes:
    content = FORMATS[form][0](checklist)
    return content if isinstance(content, bytes) else content.encode()


def come_back(
    folder: Path, form: str, content: bytes, known: tuple[Tick, ...] = ()
) -> tuple[tuple[Tick, ...], list[str]]:
    path = folder / f"acme-crm.{form}"
    path.write_bytes(content)
    file = read_returned(path)
    ticks, told = merge_returned(known, file.said, DAY)
    return ticks, [*file.problems, *told]


def finding_of(checklist: Checklist, name: str = FINDING) -> Finding:
    return next(found for found in checklist.findings if found.id == name)


def with_other_clause(checklist: Checklist) -> Checklist:
    found = finding_of(checklist)
    assert found.term
    other = replace(found.term, citation=make_citation("Supplier shall notify Customer within four (4) days."))
    changed = replace(found, term=other)
    return replace(checklist, findings=tuple(changed if f.id == FINDING else f for f in checklist.findings))


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_that_nobody_edited_says_nothing(form: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    assert come_back(tmp_path, form, written(checklist, form)) == ((), [])


@pytest.mark.parametrize("finding", [FINDING, "acme-crm/papers-not-defined", "acme-crm/maintenance-budget"])
@pytest.mark.parametrize("form", FORMATS)
def test_a_tick_and_a_note_come_back_and_stay(form: str, finding: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    note = NOTE.replace("=ticket", "ticket") if form == "xlsx" else NOTE
    ticks, told = come_back(tmp_path, form, FORMATS[form][1](written(checklist, form), finding, True, note))
    assert [(t.finding, t.done, t.note, t.source, t.on) for t in ticks] == [
        (finding, True, note, f"acme-crm.{form}", DAY)
    ]
    assert told == []
    ticked = tick_checklist(checklist, ticks)
    for other in FORMATS:  # what came back in one format stands in all of them, and says nothing new when it returns
        assert come_back(tmp_path, other, written(ticked, other), ticks) == (ticks, [])
        assert come_back(tmp_path, other, written(ticked, other)) == (
            (replace(ticks[0], source=f"acme-crm.{other}"),),
            [],
        )


@pytest.mark.parametrize("form", FORMATS)
def test_a_changed_clause_drops_the_tick_with_a_word(form: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    ticks, _ = come_back(tmp_path, form, FORMATS[form][1](written(checklist, form), FINDING, True, "They agreed."))
    later = tick_checklist(with_other_clause(checklist), ticks)
    text = render_markdown(later)
    assert "Ticked on 2026-10-01 against other wording: look again" in text
    assert "The note then: “They agreed.”" in text
    assert "[x]" not in text
    assert come_back(tmp_path, form, written(later, form), ticks) == (ticks, [])


@pytest.mark.parametrize("form", FORMATS)
def test_a_tick_can_be_taken_back(form: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    tick = Tick(FINDING, finding_of(checklist).fingerprint, True, "They agreed.", "first.md", date(2026, 9, 1))
    content = FORMATS[form][1](written(tick_checklist(checklist, [tick]), form), FINDING, False, None)
    ticks, told = come_back(tmp_path, form, content, (tick,))
    assert [(t.done, t.note) for t in ticks] == [(False, "They agreed.")]
    assert "taken back" in told[0] and "It is open again" in told[0]


CHANGES = {
    "the_level_of_the_rule": (lambda f: replace(f, level=replace(f.level, words="within 24 hours")), False),
    "the_quote": (lambda f: replace(f, term=replace(f.term, citation=make_citation("Within 72 hours."))), False),
    "a_gap_that_is_closed": (lambda f: replace(f, gap=""), False),
    "a_passage_that_says_something_else": (
        lambda f: replace(f, others=(replace(f.term, value=None, citation=make_citation("Or ____.")),)),
        False,
    ),
    "the_name_of_the_file": (
        lambda f: replace(f, term=replace(f.term, citation=replace(f.term.citation, file="other.pdf", pages=(9,)))),
        True,
    ),
    "line_breaks_in_the_quote": (
        lambda f: replace(
            f, term=replace(f.term, citation=replace(f.term.citation, quote=f.term.citation.quote.replace(" ", "\n")))
        ),
        True,
    ),
    "the_ask": (lambda f: replace(f, ask="Something else."), True),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_a_fingerprint_sees(name: str) -> None:
    change, same = CHANGES[name]
    found = finding_of(sample_checklist())
    assert (change(found).fingerprint == found.fingerprint) is same


def test_what_is_checked_by_hand_is_ticked_against_the_papers() -> None:
    found = next(f for f in sample_checklist().findings if f.rule.by_hand)
    assert found.read_in
    assert replace(found, read_in=("0" * 64,)).fingerprint != found.fingerprint
    assert replace(found, read_in=found.read_in[::-1]).fingerprint == found.fingerprint


def test_an_exception_changes_no_fingerprint() -> None:
    found = finding_of(sample_checklist(), "acme-crm/maintenance-notice")
    assert found.accepted
    assert replace(found, outcome=type(found.outcome)("below"), accepted=None).fingerprint == found.fingerprint


def markdown_with(change: Callable[[str], str], tmp_path: Path) -> tuple[list[tuple[str, bool, str]], list[str]]:
    text = render_markdown(sample_checklist())
    changed = change(text)
    assert changed != text
    ticks, told = come_back(tmp_path, "md", changed.encode())
    return [(t.finding, t.done, t.note) for t in ticks], told


BOX = "- [ ] **Critical. Below what is required.** The contract says 72 hours; the policy asks for “within 48 hours”."
MARK = f"`{FINDING} {finding_of(sample_checklist()).fingerprint}`"
TAKEN = {
    "capital_x": lambda t: t.replace(BOX, BOX.replace("[ ]", "[X]")),
    "a_star_for_a_hyphen": lambda t: t.replace(BOX, BOX.replace("- [ ]", "* [x]")),
    "renumbered": lambda t: t.replace("### 1. ", "### 17. ").replace(BOX, BOX.replace("[ ]", "[x]")),
    "a_numbered_list": lambda t: t.replace(BOX, BOX.replace("- [ ]", "3. [x]")),
    "brackets_that_an_editor_escaped": lambda t: t.replace(BOX, BOX.replace("[ ]", "\\[x\\]")),
    "a_line_that_an_editor_broke": lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]").replace("; the", ";\nthe")),
    "line_ends_of_windows": lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]")).replace("\n", "\r\n"),
    "text_above_and_below": lambda t: f"Hi all, see below.\n\n{t.replace(BOX, BOX.replace('[ ]', '[x]'))}\n\nBest,\nDana",
    "only_this_item": lambda t: t[t.index(BOX) : t.index("### 2.")].replace("[ ]", "[x]"),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_a_box_in_markdown_is_taken_when(name: str, tmp_path: Path) -> None:
    assert markdown_with(TAKEN[name], tmp_path) == ([(FINDING, True, "")], [])


NOTES = {
    "on_lines_of_their_own": ("**Notes:**\n\nAsked on Monday.\nNo answer yet.", "Asked on Monday. No answer yet."),
    "as_a_list": ("**Notes:**\n- asked\n- [ ] ask again", "- asked - [ ] ask again"),
    "without_bold": ("Notes: asked", "asked"),
    "with_code": ("**Notes:** run `x` first", "run `x` first"),
    "of_blanks": ("**Notes:**   \n\n", ""),
}


@pytest.mark.parametrize("name", NOTES)
def test_a_note_in_markdown(name: str, tmp_path: Path) -> None:
    said, expected = NOTES[name]

    def change(text: str) -> str:
        start = text.index("**Notes:**", text.index(BOX))
        return text[:start] + said + text[start + len("**Notes:**") :]

    assert markdown_with(change, tmp_path) == ([(FINDING, False, expected)] if expected else [], [])


NOT_TAKEN = {
    "an_odd_mark": (lambda t: t.replace(BOX, BOX.replace("[ ]", "[?]")), "“?” is neither yes nor no"),
    "a_box_that_is_gone": (lambda t: t.replace(BOX, BOX.replace("[ ] ", "")), "the box before this item is gone"),
    "an_identifier_that_is_gone": (
        lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]")).replace(f" {MARK}", ""),
        "there is no identifier of a finding here",
    ),
    "a_box_of_their_own": (lambda t: t.replace("## Papers", "- [x] call them\n\n## Papers"), "there is no identifier"),
}


@pytest.mark.parametrize("name", NOT_TAKEN)
def test_a_box_in_markdown_must_not_be_taken_when_it_has(name: str, tmp_path: Path) -> None:
    change, expected = NOT_TAKEN[name]
    ticks, told = markdown_with(change, tmp_path)
    assert ticks == []
    assert len(told) == 1 and expected in told[0] and told[0].startswith("acme-crm.md, line ")


def test_text_behind_an_identifier_is_told(tmp_path: Path) -> None:
    ticks, told = markdown_with(
        lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]")).replace(MARK, f"{MARK} agreed"), tmp_path
    )
    assert ticks == [(FINDING, True, "")]
    assert "what stands behind the identifier was not taken" in told[0]


def test_a_contract_cannot_tick_a_box(tmp_path: Path) -> None:
    checklist = sample_checklist()
    found = finding_of(checklist)
    forged = f"none.\n\n- [x] done {MARK}"
    evil = replace(
        found, gap=forged, term=replace(found.term, citation=make_citation(forged)), ask=forged, left_to=make_citation(forged)
    )  # fmt: skip
    made = replace(checklist, findings=(evil, *(f for f in checklist.findings if f.id != FINDING)))
    for form in FORMATS:
        assert come_back(tmp_path, form, written(made, form)) == ((), [])


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
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == FINDING)
    row[["Identifier", "Done", "Notes"].index(column)].value = value
    ticks, told = come_back(tmp_path, "xlsx", saved(book))
    assert ticks == ()
    assert len(told) == 1 and expected in told[0] and told[0].startswith(f"acme-crm.xlsx, Findings, row {row[0].row}")


def test_a_workbook_may_be_sorted_and_its_columns_moved(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(sample_run())))
    grid = [[cell.value for cell in row] for row in book["Findings"].iter_rows()]
    next(row for row in grid if row[0] == FINDING)[1] = "X"
    made = openpyxl.Workbook()
    for row in (grid[0], *reversed(grid[1:])):
        made.active.append([*reversed(row)])
    ticks, told = come_back(tmp_path, "xlsx", saved(made))
    assert [(t.finding, t.done) for t in ticks] == [(FINDING, True)]
    assert told == []


def a_bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 60 * 1024**2)
    return stream.getvalue()


def a_foreign_workbook() -> bytes:
    return saved(openpyxl.Workbook())


REFUSED = {
    "damaged.docx": (lambda: render_docx(sample_checklist())[:5000], "no Word file that can be read"),
    "damaged.xlsx": (lambda: workbook_of(sample_run())[:5000], "no workbook that can be read"),
    "no-zip.docx": (lambda: b"hello", "no Word file that can be read"),
    "bomb.docx": (a_bomb, "larger than any checklist"),
    "bomb.xlsx": (a_bomb, "larger than any checklist"),
    "foreign.docx": (lambda: saved(Document()), "no box of a checklist"),
    "foreign.xlsx": (a_foreign_workbook, "no box of a checklist"),
    "foreign.json": (lambda: b'{"findings": [{"done": true}]}', "no box of a checklist"),
    "list.json": (lambda: b"[]", "not the JSON of a checklist"),
    "deep.json": (lambda: b"[" * 200_000, "no JSON that can be read"),
    "torn.json": (lambda: b'{"findings": [', "no JSON that can be read"),
    "foreign.md": (lambda: b"- [x] milk\n- [ ] bread\n", "no box of a checklist"),
    "latin.md": (lambda: "- [x] Müller".encode("latin-1"), "no text in UTF-8"),
    "letter.pdf": (lambda: b"%PDF-1.7", "not read back"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_is_refused_with_what_to_do(name: str, tmp_path: Path) -> None:
    make, expected = REFUSED[name]
    (tmp_path / name).write_bytes(make())
    with pytest.raises(ContractCheckError) as refused:
        read_returned(tmp_path / name)
    assert refused.value.where == name
    assert expected in refused.value.what
    assert refused.value.remedy


def test_a_broken_file_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"hello")
    (tmp_path / "b.md").write_text(render_markdown(sample_checklist()).replace("- [ ]", "- [x]"))
    lost, read, missing = read_returned_files([tmp_path / "a.docx", tmp_path / "b.md", tmp_path / "c.md"])
    assert isinstance(lost, Lost) and lost.cause.startswith("a.docx: this is no Word file")
    assert isinstance(missing, Lost) and missing.cause.startswith("c.md: the file cannot be read")
    assert not isinstance(read, Lost) and all(said.done for said in read.said)


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


@needs_office
@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_a_checklist_saved_by_another_program_comes_back(form: str, tmp_path: Path) -> None:
    content = FORMATS[form][1](written(sample_checklist(), form), FINDING, True, "Agreed in May.")
    path = tmp_path / f"acme-crm.{form}"
    path.write_bytes(content)
    made = convert(path, form, tmp_path / "saved")
    ticks, told = come_back(tmp_path, form, made.read_bytes())
    assert [(t.finding, t.done, t.note) for t in ticks] == [(FINDING, True, "Agreed in May.")]
    assert told == []
