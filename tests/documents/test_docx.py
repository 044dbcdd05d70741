"""Word files: automatic numbers, tables, changes that nobody accepted, and what is no text."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from printed_pages import blocks

from contract_check.documents.reading import read_document
from contract_check.model.document import Document, ReadStatus

SPACES = f'{nsdecls("w", "wp", "a")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
SENTENCE = "Provider shall make the Service available to the Customer at all times."


def level(number: int, form: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = (
    '<w:abstractNum w:abstractNumId="1">'
    + level(0, "upperRoman", "Article %1.")
    + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    + level(2, "lowerLetter", "(%3)")
    + level(3, "lowerRoman", "(%4)")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="2">'
    + level(0, "bullet", "\uf0b7")
    + level(1, "none", "")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/>'
    '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def read_word(tmp_path: Path, body: str, styles: str = "") -> Document:
    """The document that a Word file with this body is read as."""
    file = docx.Document()
    file.part.numbering_part._element = parse_xml(f"<w:numbering {SPACES}>{NUMBERING}</w:numbering>")
    for style in parse_xml(f"<w:styles {SPACES}>{styles}</w:styles>"):
        file.styles.element.append(style)
    for element in reversed(list(parse_xml(f"<w:body {SPACES}>{body}</w:body>"))):
        file.element.body.insert(0, element)
    file.save(str(tmp_path / "paper.docx"))
    return read_document(tmp_path / "paper.docx")


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str = run(SENTENCE), properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def numbered(text: str, depth: int, number: int = 1) -> str:
    return paragraph(run(text), f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def styled(text: str, style: str) -> str:
    return paragraph(run(text), f'<w:pStyle w:val="{style}"/>')


NUMBERS = [
    ("levels_count_and_restart", [(0, 1), (1, 1), (2, 1), (2, 1), (1, 1), (2, 1), (3, 1), (0, 1), (1, 1)],
     ["Article I.", "1.1", "(a)", "(b)", "1.2", "(a)", "(i)", "Article II.", "2.1"]),
    ("a_skipped_level_counts_as_begun", [(1, 1), (1, 1)], ["1.1", "1.2"]),
    ("a_list_with_a_start_of_its_own_begins_anew_once", [(0, 1), (1, 1), (2, 1), (2, 1), (2, 3), (2, 3)],
     ["Article I.", "1.1", "(a)", "(b)", "(a)", "(b)"]),
    ("bullets_and_levels_without_a_number", [(0, 2), (1, 2)], ["•", "Clause"]),
    ("list_zero_is_no_list", [(0, 0)], ["Clause"]),
    ("an_unknown_list_is_none", [(0, 99)], ["Clause"]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "items", "labels"), NUMBERS, ids=[row[0] for row in NUMBERS])
def test_numbers_that_word_prints(says: str, items: list[tuple[int, int]], labels: list[str], tmp_path: Path) -> None:
    document = read_word(tmp_path, "".join(numbered(f"Clause. {SENTENCE}", depth, number) for depth, number in items))
    assert [block[: len(label)] for block, label in zip(blocks(document), labels, strict=True)] == labels


def test_numbers_are_cited_as_sections(tmp_path: Path) -> None:
    body = numbered("Support", 0) + numbered("the provider answers within two hours of a call.", 1)
    document = read_word(tmp_path, body)
    assert [section.label for section in document.sections] == ["Article I Support", "1.1"]
    assert document.pages == () and document.sections[0].span.end == len(document.text)


def test_a_style_numbers_its_paragraphs_and_its_heirs(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr>'
        '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Heir"><w:name w:val="Heir"/><w:basedOn w:val="Clause"/></w:style>'
    )
    document = read_word(tmp_path, styled(SENTENCE, "Clause") + styled(SENTENCE, "Heir"), styles)
    assert [block[:4] for block in blocks(document)] == ["1.1 ", "1.2 "]


BY = 'w:id="1" w:author="x"'
TEXTS = [
    ("insertions_are_text", paragraph(run("within ") + f"<w:ins {BY}>{run('five')}</w:ins>" + run(" days")), ["within five days"]),
    ("deletions_are_not", paragraph(run("within") + f"<w:del {BY}><w:r><w:delText>ten</w:delText></w:r></w:del>" + run(" days")), ["within days"]),
    ("what_was_moved_stands_where_it_went", paragraph(f"<w:moveFrom {BY}>{run('here')}</w:moveFrom>" + run("now ") + f"<w:moveTo {BY}>{run('there')}</w:moveTo>"), ["now there"]),
    ("a_deleted_end_joins_two_paragraphs", paragraph(run("within five "), f"<w:rPr><w:del {BY}/></w:rPr>") + paragraph(run("days")), ["within five days"]),
    ("links_and_content_controls_are_text", paragraph(f"<w:hyperlink>{run('our ')}</w:hyperlink><w:sdt><w:sdtContent>{run('policy')}</w:sdtContent></w:sdt>"), ["our policy"]),
    ("a_line_break_is_a_blank", paragraph("<w:r><w:t>five</w:t><w:br/><w:t>days</w:t></w:r>"), ["five days"]),
    ("unless_an_item_begins_there", paragraph("<w:r><w:t>It shall:</w:t><w:br/><w:t>(a) answer;</w:t></w:r>"), ["It shall:", "(a) answer;"]),
    ("a_text_box_follows_its_paragraph_once",
     paragraph(run("Anchor") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>" + paragraph(run("Boxed")) + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + paragraph(run("Boxed")) + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"),
     ["Anchor", "Boxed"]),
    ("hidden_text_is_none", paragraph(run("shown") + run("hidden", "<w:rPr><w:vanish/></w:rPr>")), ["shown"]),
    ("text_that_is_said_not_to_be_hidden_is_shown", paragraph(run("shown", '<w:rPr><w:vanish w:val="0"/></w:rPr>')), ["shown"]),
    ("field_codes_are_no_text", paragraph("<w:r><w:instrText>REF _x \\h</w:instrText></w:r>" + run("Section 4")), ["Section 4"]),
    ("comments_are_no_text", paragraph("<w:commentRangeStart w:id='1'/>" + run("agreed") + "<w:r><w:commentReference w:id='1'/></w:r>"), ["agreed"]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "expected"), TEXTS, ids=[row[0] for row in TEXTS])
def test_text(says: str, body: str, expected: list[str], tmp_path: Path) -> None:
    assert blocks(read_word(tmp_path, body + paragraph()))[:-1] == expected


def test_changes_are_told_and_their_absence_is_not(tmp_path: Path) -> None:
    changed = read_word(tmp_path, paragraph() + paragraph(f"<w:ins {BY}>{run('New.')}</w:ins>"))
    assert changed.status is ReadStatus.READ and "insertions (1)" in changed.notes[0]
    assert read_word(tmp_path, paragraph()).notes == ()


def test_embedded_files_are_noticed(tmp_path: Path) -> None:
    file = docx.Document()
    file.add_paragraph(SENTENCE)
    packed = Part(PackURI("/word/embeddings/prices.xlsx"), "application/octet-stream", b"x", file.part.package)
    file.part.relate_to(packed, RELATIONSHIP_TYPE.PACKAGE)
    file.save(str(tmp_path / "paper.docx"))
    document = read_document(tmp_path / "paper.docx")
    assert document.status is ReadStatus.READ
    assert "holds 1 attached file, which was not read: prices.xlsx" in document.notes[0]


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(run(content))}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


TABLES = [
    ("rows_and_cells", [row(cell("Severity"), cell("Time")), row(cell("1"), cell("4 hours"))], [["Severity", "Time"], ["1", "4 hours"]]),
    ("a_wide_cell_keeps_the_columns", [row(cell("Both", '<w:gridSpan w:val="2"/>'), cell("C")), row(cell("a"), cell("b"), cell("c"))], [["Both", "", "C"], ["a", "b", "c"]]),
    ("a_deleted_row_is_none", [row(cell("A"), cell("B")), row(cell("x"), cell("y"), properties=f"<w:del {BY}/>"), row(cell("c"), cell("d"))], [["A", "B"], ["c", "d"]]),
    ("a_single_column_is_no_table", [row(cell("One.")), row(cell("Two."))], None),
    ("a_single_row_is_no_table", [row(cell("One."), cell("Two."))], None),
    ("numbers_beside_their_clauses_are_no_table", [row(cell("1.1"), cell("One.")), row(cell("1.2"), cell("Two."))], None),
]  # fmt: skip


@pytest.mark.parametrize(("says", "rows", "expected"), TABLES, ids=[row_[0] for row_ in TABLES])
def test_tables(says: str, rows: list[str], expected: list[list[str]] | None, tmp_path: Path) -> None:
    document = read_word(tmp_path, f"<w:tbl>{''.join(rows)}</w:tbl>" + paragraph())
    assert [[c.text for c in r] for t in document.tables for r in t.rows] == (expected or [])
    assert all(document.text[c.span.start : c.span.end] == c.text for t in document.tables for r in t.rows for c in r)
    if expected is None:
        assert "One." in document.text and "Two." in document.text


def test_heads_feet_and_the_table_of_contents_are_left_out(tmp_path: Path) -> None:
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = "Confidential"
    file.add_heading("Support", 1)
    file.add_paragraph(SENTENCE)
    file.styles.add_style("toc 1", 1)
    file.add_paragraph("Support ..... 7", style="toc 1")
    file.save(str(tmp_path / "paper.docx"))
    document = read_document(tmp_path / "paper.docx")
    assert blocks(document) == ["Support", SENTENCE]
    assert [section.label for section in document.sections] == ["Support"]


def repack(path: Path, name: str, content: bytes) -> None:
    """Put `content` in the place of one part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as packed:
        parts = {info.filename: packed.read(info) for info in packed.infolist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, old in parts.items():
            archive.writestr(part, content if part == name else old)


LAUGHS = b"<!DOCTYPE x [<!ENTITY a '%s'>%s]>" % (
    b"ha" * 500,
    b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 20) for n in range(8)),
)
HOSTILE = [
    ("a_bomb", b"<w:document>" + b" " * 60 * 1024**2, ReadStatus.FAILED),
    ("entities_that_blow_up", LAUGHS + f"<w:document {SPACES}><w:body>{paragraph(run('&h;'))}</w:body></w:document>".encode(), ReadStatus.DAMAGED),
    ("half_a_part", b"<w:document", ReadStatus.DAMAGED),
    ("too_deep", f"<w:document {SPACES}><w:body>".encode() + b"<w:p>" * 9000 + b"</w:p>" * 9000 + b"</w:body></w:document>", ReadStatus.DAMAGED),
    ("pictures_only", f"<w:document {SPACES}><w:body>{paragraph('<w:r><w:drawing/></w:r>')}</w:body></w:document>".encode(), ReadStatus.NO_TEXT),
]  # fmt: skip


@pytest.mark.parametrize(("says", "content", "status"), HOSTILE, ids=[row_[0] for row_ in HOSTILE])
def test_hostile_and_broken_files_cost_nothing(says: str, content: bytes, status: ReadStatus, tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    docx.Document().save(str(path))
    repack(path, "word/document.xml", content)
    document = read_document(path)
    assert (document.status, document.text) in ((status, ""), (ReadStatus.NO_TEXT, ""))
    assert document.problem.endswith(".")


def test_a_part_that_says_less_than_it_holds_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    docx.Document().save(str(path))
    repack(path, "word/document.xml", b"<w:document>" + b" " * 60 * 1024**2)
    content = bytearray(path.read_bytes())
    entry = content.rfind(b"word/document.xml") - 46  # in the directory at the end, with the size it claims
    assert content[entry : entry + 4] == b"PK\x01\x02"
    content[entry + 24 : entry + 28] = (1000).to_bytes(4, "little")
    path.write_bytes(content)
    document = read_document(path)
    assert (document.status, document.text) == (ReadStatus.DAMAGED, "")
