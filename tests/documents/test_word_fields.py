"""Word files: symbols, the fields of forms, raised marks, and tables that set text in place."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from test_docx import SENTENCE, SPACES, blocks, paragraph, read_word, row, run

from contract_check.documents.reading import read_document
from contract_check.model.document import Document, ReadStatus


def symbol(font: str, number: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{number}"/></w:r>'


def field(data: str, shown: str = "") -> str:
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
    return f'{begin}<w:r><w:instrText>FORM</w:instrText></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def control(properties: str, shown: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>"


def raised(text: str) -> str:
    return run(text, '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')


LIST = '<w:ddList>{}<w:listEntry w:val="12 months"/><w:listEntry w:val="36 months"/></w:ddList>'
WORDS = [
    ("a_ticked_box", symbol("Wingdings", "F0FE") + run(" Premium"), "☒ Premium"),
    ("an_empty_box", symbol("Wingdings", "F0A8") + run(" Premium"), "☐ Premium"),
    ("at_least", run("Available ") + symbol("Symbol", "F0B3") + run(" 99.9%"), "Available ≥ 99.9%"),
    ("a_picture_of_a_font", run("Call ") + symbol("Webdings", "F0C9") + run("us"), "Call us"),
    ("a_box_of_a_form", field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>') + run(" Premium"), "☒ Premium"),
    ("a_box_that_was_cleared", field('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>') + run(" A"), "☐ A"),
    ("a_box_as_it_came", field('<w:checkBox><w:default w:val="1"/></w:checkBox>') + run(" A"), "☒ A"),
    ("a_choice", run("For ") + field(LIST.format('<w:result w:val="1"/>')) + run("."), "For 36 months."),
    ("the_first_choice", run("For ") + field(LIST.format("")) + run("."), "For 12 months."),
    ("a_filled_field", run("For ") + field("<w:textInput/>", run("36")) + run(" months."), "For 36 months."),
    ("an_empty_field", run("For ") + field("<w:textInput/>", run("\u2002") * 5) + run(" months."), "For ________ months."),
    ("a_placeholder", run("For ") + control("<w:showingPlcHdr/>", run("12")) + run(" months."), "For ________ months."),
    ("a_control", run("For ") + control("<w:text/>", run("12")) + run(" months."), "For 12 months."),
    ("a_note", run("The fee is $100") + raised("1") + run(" on 30 days") + raised("2"), "The fee is $100 on 30 days"),
    ("the_note_itself", raised("1") + run(" Without tax."), "1 Without tax."),
    ("a_power", run("At most 10") + raised("6") + run(" calls"), "At most 10^6 calls"),
    ("an_ordinal", run("On the 5") + raised("th") + run(" day"), "On the 5th day"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "content", "expected"), WORDS, ids=[row_[0] for row_ in WORDS])
def test_words(says: str, content: str, expected: str, tmp_path: Path) -> None:
    assert blocks(read_word(tmp_path, paragraph() + paragraph(content))) == [SENTENCE, expected]


def test_a_control_of_paragraphs_that_nobody_has_filled_in_is_a_blank(tmp_path: Path) -> None:
    body = paragraph() + control("<w:showingPlcHdr/>", paragraph(run("Describe the services.")))
    assert blocks(read_word(tmp_path, body)) == [SENTENCE, "________"]


def cell(content: str) -> str:
    return f"<w:tc>{content}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


LONG = paragraph(run("2. Term")) + paragraph(run("It lasts a year.")) + paragraph(run("3. End"))
INNER = table(
    row(cell(paragraph(run("Answer"))), cell(paragraph(run("1 hour")))),
    row(cell(paragraph(run("Repair"))), cell(paragraph(run("4 hours")))),
)
A, B, C, D = (cell(paragraph(run(letter * 3))) for letter in "ABCD")
TABLES = [
    ("text_in_columns", table(row(cell(LONG), cell(paragraph(run("4. Law"))))), "2. Term\nIt lasts a year.\n3. End\n4. Law"),
    ("a_row_of_facts", table(row(A, B)), "AAA BBB"),
    ("a_table_in_a_cell", table(row(A, B), row(C, D), row(A, cell(INNER + paragraph(""))), row(C, D), row(A, B)),
     "AAA | BBB\nCCC | DDD\nAAA\nAnswer | 1 hour\nRepair | 4 hours\nCCC | DDD\nAAA | BBB"),
    ("a_page_around_a_table", table(row(A, cell(LONG)), row(C, cell(INNER + paragraph("")))),
     "AAA\n2. Term\nIt lasts a year.\n3. End\nCCC\nAnswer | 1 hour\nRepair | 4 hours"),
    ("columns_left_out", table(row(A, B, C), row(B, D, properties='<w:gridBefore w:val="1"/>')), "AAA | BBB | CCC\n | BBB | DDD"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "expected"), TABLES, ids=[row_[0] for row_ in TABLES])
def test_tables(says: str, body: str, expected: str, tmp_path: Path) -> None:
    assert read_word(tmp_path, paragraph() + body).text == f"{SENTENCE}\n{expected}"


def with_part(tmp_path: Path, name: str, kind: str, content: bytes, relation: str, element: str) -> Document:
    file = docx.Document()
    part = Part(PackURI(f"/word/{name}"), kind, content, file.part.package)
    number = file.part.relate_to(part, relation)
    for one in reversed(list(parse_xml(f"<w:body {SPACES} {R}>{paragraph()}{element.format(number)}</w:body>"))):
        file.element.body.insert(0, one)
    file.save(str(tmp_path / "paper.docx"))
    return read_document(tmp_path / "paper.docx")


R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def test_endnotes_are_text(tmp_path: Path) -> None:
    notes = f'<w:endnotes {SPACES}><w:endnote w:id="2">{paragraph(run("Without tax."))}</w:endnote></w:endnotes>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"
    element = paragraph(run("The fee is $100") + '<w:r><w:endnoteReference w:id="2"/></w:r>' + run(" a month."))
    document = with_part(tmp_path, "endnotes.xml", kind, notes.encode(), RELATIONSHIP_TYPE.ENDNOTES, element)
    assert blocks(document) == [SENTENCE, "The fee is $100 a month.", "Without tax."]


@pytest.mark.parametrize(
    ("kind", "status"), [("text/html", ReadStatus.READ), ("application/rtf", ReadStatus.PARTLY_READ)]
)
def test_a_part_that_word_takes_over_is_read_or_told(kind: str, status: ReadStatus, tmp_path: Path) -> None:
    page = b"<html><body><p>It lasts a year.</p></body></html>"
    document = with_part(tmp_path, "chunk.htm", kind, page, f"{RELATIONS}/aFChunk", '<w:altChunk r:id="{}"/>')
    assert document.status is status
    assert ("It lasts a year." in document.text) is (status is ReadStatus.READ)


RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
