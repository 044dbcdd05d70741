"""One contract in five formats: the same sections, lead-ins and readings, whatever program it comes from."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from printed_pages import draw
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper
from contract_check.language.lead_ins import find_lead_ins
from contract_check.model.document import Document

FIXTURES = Path(__file__).parents[2] / "fixtures"

# How deep a paragraph stands in lists, the number that is set before it, its words, and how it is cited.
CONTRACT = [
    (0, "1.", "Service", "1 Service"),
    (0, "", "The Provider makes the Service available to the Customer over the internet for the term of the order.", "1 Service"),
    (0, "2.", "Security", "2 Security"),
    (0, "", "The Provider shall, at its own cost:", "2 Security"),
    (1, "a.", "encrypt the Customer Data at rest; and", "2(a) Security"),
    (1, "b.", "keep the following logs for a year:", "2(b) Security"),
    (2, "i.", "access to the Customer Data; and", "2(b)(i) Security"),
    (2, "ii.", "changes to the Service.", "2(b)(ii) Security"),
    (0, "", "Logs are kept in Norway.", "2 Security"),
    (0, "3.", "Incidents", "3 Incidents"),
    (0, "", "The Provider notifies the Customer of a Personal Data Breach within 24 hours of becoming aware of it.", "3 Incidents"),
]  # fmt: skip
LED = {4: 3, 5: 3, 6: 5, 7: 5}
FORMS = {1: "lowerLetter", 2: "lowerRoman"}


def write_html(path: Path) -> None:
    parts, depth = [], 0
    for deep, number, words, _ in CONTRACT:
        parts += ["</ol>"] * (depth - deep) + ['<ol type="a">', '<ol type="i">'][depth:deep]
        depth = deep
        is_heading = number and not deep
        parts.append(f"<h2>{number} {words}</h2>" if is_heading else f"<li>{words}" if deep else f"<p>{words}</p>")
    path.write_text(f"<html><body>{''.join(parts)}</body></html>", encoding="utf-8")


def write_text(path: Path) -> None:
    lines = (f"{'    ' * deep}{number} {words}" if number else words for deep, number, words, _ in CONTRACT)
    path.write_text("\n\n".join(lines), encoding="utf-8")


def write_markdown(path: Path) -> None:
    """Markdown has no lists with letters: their numbers are words like others."""
    lines = (
        f"## {number} {words}" if number and not deep else f"{number} {words}".strip()
        for deep, number, words, _ in CONTRACT
    )
    path.write_text("\n\n".join(lines), encoding="utf-8")


def write_word(path: Path) -> None:
    levels = [(0, "decimal", "%1."), (1, "lowerLetter", "%2."), (2, "lowerRoman", "%3.")]
    levels_written = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, form, text in levels
    )
    file = docx.Document()
    file.part.numbering_part._element = parse_xml(
        f'<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="1">{levels_written}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    for deep, number, words, _ in CONTRACT:
        paragraph = file.add_paragraph(words)
        if number:
            numbered = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{deep}"/><w:numId w:val="1"/></w:numPr>'
            paragraph._p.get_or_add_pPr().append(parse_xml(numbered))
    file.save(str(path))


def print_pdf(path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for line, (deep, number, words, _) in enumerate(CONTRACT):
            canvas.drawString(72 + 36 * deep, 760 - 24 * line, f"{number} {words}".strip())

    draw(path.parent, page).path  # noqa: B018 - the file is what is wanted
    (path.parent / "contract.pdf").replace(path)


WRITERS = {"pdf": print_pdf, "docx": write_word, "html": write_html, "md": write_markdown, "txt": write_text}


@pytest.mark.parametrize("form", WRITERS)
def test_a_contract_has_the_same_sections_in_every_format(form: str, tmp_path: Path) -> None:
    WRITERS[form](tmp_path / f"paper.{form}")
    document = read_document(tmp_path / f"paper.{form}")
    expected = [cited for *_, cited in CONTRACT]
    assert [document.label_at(block.start) for block in document.blocks] == expected
    assert find_lead_ins(document) == LED


def read(document: Document) -> tuple[list[str], set[tuple[str, str, str]]]:
    """How each section is cited, and what governs, with the section that it is cited from."""
    labels = [document.label_at(section.span.start) for section in document.sections]
    terms = extract_terms(Paper(document))
    return labels, {(term.id, str(term.value), term.citation.section) for term in terms if term.governing}


@pytest.mark.parametrize("form", ["docx", "html", "md", "txt"])
def test_the_service_levels_read_the_same_in_every_format(form: str) -> None:
    printed = read_document(FIXTURES / "contracts" / "northlight-sla.pdf")
    assert read(read_document(FIXTURES / "formats" / f"northlight-sla.{form}")) == read(printed)
