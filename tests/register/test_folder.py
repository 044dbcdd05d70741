"""Which files of a folder are read, which are skipped, and which are no part of it."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from factories import make_document, make_paper
from samples import sample_checklist, sample_run

from contract_check.model.document import ReadStatus
from contract_check.model.errors import ContractCheckError
from contract_check.model.portfolio import Skipped
from contract_check.register.cards import make_card
from contract_check.register.folder import survey_folder
from contract_check.register.papers import Papers
from contract_check.register.sorting import sort_papers
from contract_check.reports.amendment import render_amendment
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html
from contract_check.reports.language import speaking
from contract_check.reports.letter import render_letter
from contract_check.reports.markdown import render_markdown
from contract_check.reports.word import own_templates

READ, SKIPPED, NO_PART = "read", "skipped", "no part"
FILES = [
    ("acme.pdf", READ),
    ("acme.PDF", READ),
    ("sub/acme.docx", READ),
    ("acme.html", READ),
    ("acme.txt", READ),
    ("acme.md", READ),
    ("acme.doc", READ),  # reported: save it as DOCX
    ("scan.jpg", SKIPPED),
    ("prices.xlsx", SKIPPED),
    ("mail.msg", SKIPPED),
    ("papers.zip", SKIPPED),
    ("no-ending", SKIPPED),
    ("odd.ending", SKIPPED),
    ("README.md", SKIPPED),
    (".hidden.pdf", NO_PART),
    (".git/acme.pdf", NO_PART),
    ("~$acme.docx", NO_PART),
    ("Thumbs.db", NO_PART),
    ("tools.yaml", NO_PART),
    ("rules/service-levels.yaml", NO_PART),
    ("checklists/index.html", NO_PART),
    ("checklists-2023/index.html", READ),
]


@pytest.mark.parametrize(("name", "state"), FILES, ids=[row[0] for row in FILES])
def test_each_file_has_its_place(name: str, state: str, tmp_path: Path) -> None:
    for file in ("always.pdf", name):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text("x")
    own = (tmp_path / "tools.yaml", tmp_path / "rules", tmp_path / "checklists", None)
    folder = survey_folder(tmp_path, own)
    assert (name in [read for _, read in folder.contracts]) is (state == READ)
    assert (name in [skipped.file for skipped in folder.skipped]) is (state == SKIPPED)
    assert all(skipped.reason for skipped in folder.skipped)


def in_german(render: Callable[[], str]) -> bytes:
    with speaking("de"):
        return render().encode()


CHECKLIST = render_markdown(sample_checklist()).encode()
REPORTS = [
    ("acme-crm.md", CHECKLIST, SKIPPED),
    ("acme-crm.txt", CHECKLIST, SKIPPED),
    ("acme-crm.html", render_html(sample_checklist()).encode(), SKIPPED),
    ("acme-crm.docx", render_docx(sample_checklist()), SKIPPED),
    ("acme-crm-de.md", in_german(lambda: render_markdown(sample_checklist())), SKIPPED),
    ("acme-crm-de.html", in_german(lambda: render_html(sample_checklist())), SKIPPED),
    ("index-de.html", in_german(lambda: render_index_html(sample_run().portfolio)), SKIPPED),
    ("letter.docx", render_letter(sample_checklist()), SKIPPED),
    (
        "amendment.docx",
        render_amendment(sample_checklist()),
        READ,
    ),  # set aside until it is signed: then it is the contract
    ("acme.docx", b"PK torn", READ),  # told when it is read
    ("acme.md", b"Checked with contract-check 1.0.\n\nThis is no legal advice.", READ),
    ("footer.html", b"<footer><p>Made with care. no legal advice</p></footer>", READ),
    ("middle.md", b"contract-check 1.0. A tool that Customer uses.\n\nSupplier shall encrypt Customer Data.", READ),
    ("advice.html", b"<p>This page is no legal advice.</p>", READ),
]


@pytest.mark.parametrize(("name", "content", "state"), REPORTS, ids=[row[0] for row in REPORTS])
def test_a_report_of_this_program_is_no_contract(name: str, content: bytes, state: str, tmp_path: Path) -> None:
    (tmp_path / "always.pdf").write_text("x")
    (tmp_path / name).write_bytes(content)
    folder = survey_folder(tmp_path)
    assert (name in [read for _, read in folder.contracts]) is (state == READ)
    assert [skipped.file for skipped in folder.skipped if "a report of this program" in skipped.reason] == (
        [name] if state == SKIPPED else []
    )


@pytest.mark.parametrize(("name", "content"), [*own_templates()], ids=[name for name, _ in own_templates()])
def test_a_word_template_of_this_program_is_no_contract(name: str, content: bytes, tmp_path: Path) -> None:
    template = Document(io.BytesIO(content))
    template.paragraphs[0].insert_paragraph_before("Our letterhead")  # as somebody restyled it
    template.save(str(tmp_path / f"our-{name}"))
    (tmp_path / name).write_bytes(content)
    (tmp_path / "always.pdf").write_text("x")
    folder = survey_folder(tmp_path)
    assert [name for _, name in folder.contracts] == ["always.pdf"]
    assert [skipped.file for skipped in folder.skipped] == sorted([name, f"our-{name}"])
    assert all("a Word template of this program" in skipped.reason for skipped in folder.skipped)


def test_a_pdf_without_its_ending_is_read(tmp_path: Path) -> None:
    (tmp_path / "contract").write_bytes(b"%PDF-1.7")
    assert survey_folder(tmp_path).contracts == ((tmp_path / "contract", "contract"),)


def test_a_link_to_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("x")
    (tmp_path / "b.pdf").symlink_to(tmp_path / "gone.pdf")
    assert [skipped.file for skipped in survey_folder(tmp_path).skipped] == ["b.pdf"]


def test_a_link_to_a_folder_elsewhere_is_told_and_not_followed(tmp_path: Path) -> None:
    folder, elsewhere, rules = tmp_path / "contracts", tmp_path / "elsewhere", tmp_path / "rules"
    for one in (folder, elsewhere, rules):
        one.mkdir()
        (one / "a.pdf").write_text("x")
    for name, target in (("acme.pdf", elsewhere), ("round", folder), ("ours", rules), (".hidden", elsewhere)):
        (folder / name).symlink_to(target)
    found = survey_folder(folder, [rules])
    assert [name for _, name in found.contracts] == ["a.pdf"]
    assert [skipped.file for skipped in found.skipped] == ["acme.pdf"]
    assert "link to a folder" in found.skipped[0].reason


def test_a_folder_that_cannot_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.pdf", "shut/b.pdf", ".shut/c.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    scan = os.scandir

    def refuse(path: str) -> object:  # who runs the tests may be allowed everything, whatever the mode says
        if Path(path).name in ("shut", ".shut"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    folder = survey_folder(tmp_path)
    assert [name for _, name in folder.contracts] == ["a.pdf"]
    assert [skipped.file for skipped in folder.skipped] == ["shut"]
    assert "cannot be opened" in folder.skipped[0].reason


def test_the_folder_itself_is_never_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("x")
    assert survey_folder(tmp_path, [tmp_path, tmp_path.parent]).contracts


def test_a_folder_without_contracts_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("x")
    with pytest.raises(ContractCheckError, match="no contract in this folder"):
        survey_folder(tmp_path)


def test_a_report_that_was_printed_is_skipped_when_it_was_read() -> None:
    printed = make_paper((), make_document("b.pdf", status=ReadStatus.OWN_REPORT, problem="it is a report of ours."))
    cards = [make_card(paper) for paper in (make_paper(), printed)]
    found = sort_papers(
        Papers((), skipped=(Skipped("c.png", "a picture"), Skipped("a.zip", "an archive"))), cards, None
    )
    assert [skipped.file for skipped in found.skipped] == ["a.zip", "b.pdf", "c.png"]
    assert [tool.name for tool, _ in found.claimed] == ["Acme Ltd"] and found.unread == ()
    assert dict(found.states) == {"read": 1, "skipped": 3}
