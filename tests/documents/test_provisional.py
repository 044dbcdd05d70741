"""A paper that calls itself a draft, a sample or void is told, and none of its values is clear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from factories import make_contract, make_rules
from printed_pages import BODY, draw, write
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.provisional import call_of_lines
from contract_check.documents.reading import read_document
from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.extracting import read_contract
from contract_check.findings.papers import find_paper_faults
from contract_check.model.document import Document
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.term import Confidence

SENTENCE = "Provider shall notify Customer of a Personal Data Breach within 24 hours of becoming aware of it."

CALLS = [
    "DRAFT",
    "Draft",
    "D R A F T",
    "– DRAFT –",
    "DRAFT v0.3",
    "Draft 3",
    "Draft No. 2",
    "Draft of 12 March 2025",
    "DRAFT – 12 March 2025",
    "Draft 3/12/2025",
    "Second draft",
    "CONFIDENTIAL DRAFT",
    "Private & Confidential – Draft",
    "DRAFT AGREEMENT",
    "Draft – for discussion purposes only",
    "For discussion purposes only",
    "DRAFT – SUBJECT TO CONTRACT",
    "Services Agreement – Draft v3",
    "Services Agreement (draft)",
    "Services Agreement | Draft of 12 March 2025",
    "SAMPLE",
    "Sample Agreement",
    "SPECIMEN",
    "VOID",
    "NOT FOR SIGNATURE",
    "Not for execution",
    "Services Agreement – not for signature",
    "SUPERSEDED",
    "Unexecuted copy",
]
CALLS_NOTHING = [
    "",
    "Services Agreement",
    "Sample Analytics Ltd",
    "Sample Analytics Ltd – Services Agreement",
    "Voidware Inc.",
    "Draftsmith Ltd – Services Agreement",
    "Drafting notes",
    "Avoid paper: print this page only if you must",
    "Services Agreement, Confidential",
    "Page 3 of 19",
    "Execution copy",
    "Final form",
    "The Provider sends a draft of the report",
    "Review of draft deliverables",
    "A discussion of Section 3",
    "Not for resale",
    "Draft beer supply agreement",
    "Sampling and testing",
]


@pytest.mark.parametrize("line", CALLS)
def test_a_head_or_watermark_that_calls_the_paper_something(line: str) -> None:
    assert call_of_lines([line])


@pytest.mark.parametrize("line", CALLS_NOTHING)
def test_a_head_or_watermark_that_does_not(line: str) -> None:
    assert not call_of_lines([line])


def watermark(canvas: Canvas, words: str) -> None:
    canvas.saveState()
    canvas.translate(300, 420)
    canvas.rotate(45)
    canvas.setFont("Helvetica", 60)
    canvas.drawCentredString(0, 0, words)
    canvas.restoreState()


def page(number: int, mark: str = "", foot: str = "") -> Callable[[Canvas], None]:
    def draw_page(canvas: Canvas) -> None:
        if number == 1:
            canvas.setFont("Helvetica", 9)
            canvas.drawString(72, 740, SENTENCE)
            canvas.setFont("Helvetica", 11)
        write(canvas, BODY)
        if foot:
            canvas.drawString(72, 30, foot)
        if mark:
            watermark(canvas, mark)

    return draw_page


PDFS = [
    ("watermark", ("DRAFT", ""), "DRAFT"),
    ("large_watermark", ("SAMPLE", ""), "SAMPLE"),
    ("foot", ("", "Draft of 12 March 2025"), "Draft of 12 March 2025"),
    ("foot_with_a_name", ("", "Services Agreement – Draft v3"), "Services Agreement – Draft v3"),
    ("other_watermark", ("COPY", ""), ""),
    ("other_foot", ("", "Sample Analytics Ltd"), ""),
]


@pytest.mark.parametrize(("says", "marks", "called"), PDFS, ids=[row[0] for row in PDFS])
def test_pdfs(says: str, marks: tuple[str, str], called: str, tmp_path: Path) -> None:
    document = draw(tmp_path, *(page(number, *marks) for number in (1, 2, 3)))
    assert document.calls_itself == called
    assert any("calls itself" in note for note in document.notes) is bool(called)
    clear = [term for term in read_contract(document).terms if term.confidence is Confidence.CLEAR]
    assert bool(clear) is not bool(called)


def test_a_stamp_on_one_page(tmp_path: Path) -> None:
    document = draw(tmp_path, page(1, "VOID"), page(2))
    assert document.calls_itself == "VOID"


def read(tmp_path: Path, name: str, content: str) -> Document:
    (tmp_path / name).write_text(content, encoding="utf-8")
    return read_document(tmp_path / name, name)


OPENING = "It runs on.\n\n" * 9
FILES = [
    ("first_line_of_a_text", "a.txt", f"DRAFT\n\n1. Security\n\n{SENTENCE}\n", "DRAFT"),
    (
        "first_lines_of_a_page",
        "a.html",
        f"<h1>Agreement</h1><p>Draft of 12 March 2025<p>{SENTENCE}",
        "Draft of 12 March 2025",
    ),
    ("later_in_capitals", "a.md", f"{OPENING}{SENTENCE}\n\nNOT FOR SIGNATURE\n", "NOT FOR SIGNATURE"),
    ("later_in_small_letters", "a.md", f"{OPENING}{SENTENCE}\n\nDraft\n", ""),
    ("a_cell", "a.html", f"<table><tr><td>Version<td>State<tr><td>1<td>DRAFT</table><p>{SENTENCE}", ""),
    ("in_a_sentence", "a.txt", f"The Provider sends a DRAFT of each report to the Customer.\n\n{SENTENCE}\n", ""),
]


@pytest.mark.parametrize(("says", "name", "content", "called"), FILES, ids=[row[0] for row in FILES])
def test_files_without_pages(says: str, name: str, content: str, called: str, tmp_path: Path) -> None:
    assert read(tmp_path, name, content).calls_itself == called


VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize("how", ["head", "foot", "watermark", "none"])
def test_word(how: str, tmp_path: Path) -> None:
    file = docx.Document()
    file.add_paragraph(SENTENCE)
    section = file.sections[0]
    section.header.paragraphs[0].text = "Draft 3" if how == "head" else "Services Agreement"
    section.footer.paragraphs[0].text = "NOT FOR SIGNATURE" if how == "foot" else "Page 1"
    if how == "watermark":
        drawn = f'<w:r {VML}><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
        section.header.paragraphs[0]._p.append(parse_xml(drawn))
    file.save(str(tmp_path / "a.docx"))
    called = {"head": "Draft 3", "foot": "NOT FOR SIGNATURE", "watermark": "DRAFT", "none": ""}[how]
    assert read_document(tmp_path / "a.docx").calls_itself == called


def test_it_is_to_be_settled_about_the_papers(tmp_path: Path) -> None:
    rules = make_rules()
    for mark, expected in (("DRAFT", True), ("", False)):
        contract = make_contract(read_contract(draw(tmp_path, page(1, mark), page(2, mark))))
        tier = next(iter(rules.tiers))
        found = find_paper_faults(contract, rules, tier, term_definitions())
        assert (PaperMatter.PROVISIONAL in [one.matter for one in found]) is expected
