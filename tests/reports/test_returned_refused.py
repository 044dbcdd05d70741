"""Files that are no checklist are refused with what to do, and stop no other."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from edited import (
    saved,
)
from samples import sample_checklist, sample_run
from whole import workbook_of

from contract_check.execution.executor import Lost
from contract_check.model.errors import ContractCheckError
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.markdown import render_markdown
from contract_check.reports.returned import read_returned, read_returned_files


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
