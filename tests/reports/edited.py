"""Checklists written by the program, edited as a person would, and read back."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from docx import Document
from docx.oxml.ns import qn
from factories import make_citation
from samples import sample_checklist
from whole import Run, workbook_of

from contract_check.findings.returning import merge_returned
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding
from contract_check.model.tick import Tick
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.json_report import render_json
from contract_check.reports.markdown import render_markdown
from contract_check.reports.returned import read_returned
from contract_check.reports.workbook_rows import FINDINGS, OWN_SIDE

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
    for sheet, columns in ((book["Findings"], FINDINGS), (book["Our own side"], OWN_SIDE)):
        titles = [column.title for column in columns]
        for row in sheet.iter_rows(min_row=2):
            if row[titles.index("Identifier")].value == finding:
                row[titles.index("Done")].value = "yes" if done else "no"
                if note is not None:
                    row[titles.index("Notes")].value = note
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


MARK = f"`{FINDING} {finding_of(sample_checklist()).fingerprint}`"


def with_other_clause(checklist: Checklist) -> Checklist:
    found = finding_of(checklist)
    assert found.term
    other = replace(found.term, citation=make_citation("Supplier shall notify Customer within four (4) days."))
    changed = replace(found, term=other)
    return replace(checklist, findings=tuple(changed if f.id == FINDING else f for f in checklist.findings))
