"""Word files of other makes, cells over several rows, notes that limit, words that nobody sees, and lists that count their own way."""

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
from test_docx import BY, SENTENCE, SPACES, blocks, level, numbered, paragraph, read_word, repack, row, run

from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper
from contract_check.model.document import Document, ReadStatus

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MAKES = [
    ("with_macros", "a.docm", "application/vnd.ms-word.document.macroEnabled.main+xml", ReadStatus.READ),
    ("with_macros_and_another_name", "a.docx", "application/vnd.ms-word.document.macroEnabled.main+xml", ReadStatus.READ),
    ("a_template_by_another_name", "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", ReadStatus.READ),
    ("a_template", "a.dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", ReadStatus.OTHER_FORMAT),
    ("a_workbook_by_another_name", "a.docx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ReadStatus.DAMAGED),
]  # fmt: skip


@pytest.mark.parametrize(("says", "name", "kind", "status"), MAKES, ids=[row_[0] for row_ in MAKES])
def test_word_files_of_other_makes(says: str, name: str, kind: str, status: ReadStatus, tmp_path: Path) -> None:
    path = tmp_path / name
    file = docx.Document()
    file.add_paragraph(SENTENCE)
    file.save(str(path))
    with zipfile.ZipFile(path) as packed:
        types = packed.read("[Content_Types].xml").decode()
    repack(path, "[Content_Types].xml", types.replace(MAIN, kind).encode())
    document = read_document(path)
    assert document.status is status
    assert (document.text == SENTENCE) is (status is ReadStatus.READ)


def test_the_strict_form_of_the_standard(tmp_path: Path) -> None:
    common, strict = "http://schemas.openxmlformats.org/{}/2006/{}", "http://purl.oclc.org/ooxml/{}/{}"
    spaces = [("wordprocessingml", "main"), ("officeDocument", "relationships")]
    path = tmp_path / "a.docx"
    file = docx.Document()
    file.add_paragraph(SENTENCE)
    file.save(str(path))
    made = io.BytesIO()
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(made, "w") as archive:
        for name in packed.namelist():
            text = packed.read(name)
            for space in spaces:
                text = text.replace(common.format(*space).encode(), strict.format(*space).encode())
            archive.writestr(name, text)
    path.write_bytes(made.getvalue())
    assert read_document(path).text == SENTENCE


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(run(content))}</w:tc>"


BEGINS, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
HEAD = row(cell("Level"), cell("Plan"), cell("Answer"))
LONG = "It is long. " * 20
MERGED = [
    ("a_name_over_two_rows", [row(cell("Top", BEGINS), cell("A"), cell("1 hour")), row(cell("", GOES_ON), cell("B"), cell("2 hours"))],
     [["Top", "A", "1 hour"], ["Top", "B", "2 hours"]]),
    ("a_value_over_two_rows", [row(cell("Top"), cell("A"), cell("1 hour", BEGINS)), row(cell("Low"), cell("B"), cell("", GOES_ON))],
     [["Top", "A", "1 hour"], ["Low", "B", "1 hour"]]),
    ("another_begins", [row(cell("Top", BEGINS), cell("A"), cell("1")), row(cell("Low", BEGINS), cell("B"), cell("2")), row(cell("", GOES_ON), cell("C"), cell("3"))],
     [["Top", "A", "1"], ["Low", "B", "2"], ["Low", "C", "3"]]),
    ("an_empty_cell_that_is_none", [row(cell("Top"), cell("A"), cell("1")), row(cell(""), cell("B"), cell("2"))], [["Top", "A", "1"], ["", "B", "2"]]),
    ("a_clause_is_not_repeated", [row(cell(LONG, BEGINS), cell("A"), cell("1")), row(cell("", GOES_ON), cell("B"), cell("2"))],
     [[LONG.strip(), "A", "1"], ["", "B", "2"]]),
    ("a_row_of_nothing_else_is_none", [row(cell("Top", BEGINS), cell("A"), cell("1")), row(cell("", GOES_ON), cell(""), cell(""))], [["Top", "A", "1"]]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "rows", "expected"), MERGED, ids=[row_[0] for row_ in MERGED])
def test_cells_over_several_rows(says: str, rows: list[str], expected: list[list[str]], tmp_path: Path) -> None:
    document = read_word(tmp_path, f"<w:tbl>{HEAD}{''.join(rows)}</w:tbl>" + paragraph())
    assert [[c.text for c in r] for r in document.tables[0].rows][1:] == expected


TAB = "<w:r><w:tab/></w:r>"
ROWS = [("Level", "Answer"), ("Top", "1 hour"), ("Low", "2 days")]
TABS = [
    ("rows", ROWS, [list(pair) for pair in ROWS]),
    ("clauses", [("4.1", "One is here."), ("4.2", "Two is here."), ("4.3", "Three is here.")], []),
    ("lines_to_sign_on", [("By: ______", "By: ______"), ("Name: ______", "Name: ______"), ("Date: ______", "Date: ______")], []),
    ("definitions", [("“Fee”", "means the price."), ("“Term”", "means the time."), ("“User”", "has its meaning.")], []),
    ("two_facts", ROWS[:2], []),
]  # fmt: skip


@pytest.mark.parametrize(("says", "rows", "expected"), TABS, ids=[row_[0] for row_ in TABS])
def test_tables_of_tabs(says: str, rows: list[tuple[str, str]], expected: list[list[str]], tmp_path: Path) -> None:
    body = "".join(paragraph(run(left) + TAB + run(right)) for left, right in rows)
    document = read_word(tmp_path, paragraph() + body + paragraph())
    assert [[c.text for c in r] for table in document.tables for r in table.rows] == expected
    assert all(word in document.text for pair in rows for word in pair)


def test_a_value_over_several_columns_is_said_of_each(tmp_path: Path) -> None:
    wide = '<w:gridSpan w:val="2"/>'
    rows = [HEAD, row(cell("Top"), cell("1 hour", wide)), row(cell("Both plans", wide), cell("2 hours"))]
    document = read_word(tmp_path, f"<w:tbl>{''.join(rows)}</w:tbl>" + paragraph())
    assert [[c.text for c in r] for r in document.tables[0].rows][1:] == [
        ["Top", "1 hour", "1 hour"],
        ["Both plans", "", "2 hours"],
    ]


def test_a_hidden_row_is_told(tmp_path: Path) -> None:
    rows = [
        HEAD,
        row(cell("Top"), cell("A"), cell("1 hour"), properties="<w:hidden/>"),
        row(cell("Low"), cell("A"), cell("2")),
    ]
    document = read_word(tmp_path, f"<w:tbl>{''.join(rows)}</w:tbl>" + paragraph())
    assert "1 hour" not in document.text
    assert document.notes == ("holds 4 hidden words, which were not read",)


CODE = "<w:r><w:instrText> {} </w:instrText></w:r>"
PROMPTS = [
    ("a_prompt", run("For Choose an item. months."), "For ________ months."),
    ("a_prompt_for_text", run("For Click or tap here to enter text. months."), "For ________ months."),
    ("a_field_of_a_letter", run("For ") + CODE.format("MERGEFIELD Term") + run("«Term» months."), "For ________ months."),
    ("a_name_in_quotes", run("The «Term» lasts."), "The «Term» lasts."),
    ("a_variable", run("For {{ term }} months."), "For ________ months."),
]  # fmt: skip


@pytest.mark.parametrize(("says", "content", "expected"), PROMPTS, ids=[row_[0] for row_ in PROMPTS])
def test_what_nobody_has_filled_in_is_a_blank(says: str, content: str, expected: str, tmp_path: Path) -> None:
    assert blocks(read_word(tmp_path, paragraph() + paragraph(content)))[1] == expected


def test_a_word_file_within_a_word_file_is_read(tmp_path: Path) -> None:
    inner, outer = docx.Document(), docx.Document()
    inner.add_paragraph("It lasts a year.")
    inner.save(str(tmp_path / "inner.docx"))
    content = (tmp_path / "inner.docx").read_bytes()
    part = Part(PackURI("/word/chunk1.docx"), MAIN, content, outer.part.package)
    number = outer.part.relate_to(part, f"{RELATIONS}/aFChunk")
    spaces = f'{SPACES} xmlns:r="{RELATIONS}"'
    for element in reversed(list(parse_xml(f'<w:body {spaces}>{paragraph()}<w:altChunk r:id="{number}"/></w:body>'))):
        outer.element.body.insert(0, element)
    outer.save(str(tmp_path / "outer.docx"))
    document = read_document(tmp_path / "outer.docx")
    assert (document.status, blocks(document)) == (ReadStatus.READ, [SENTENCE, "It lasts a year."])


RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WHITE, DARK = '<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F3864"/>'
IN_CELL = "<w:tbl><w:tr><w:tc><w:tcPr>{}</w:tcPr>{}</w:tc></w:tr></w:tbl>"
WORDS = run("Two words", f"<w:rPr>{WHITE}</w:rPr>")
UNSEEN = [
    ("white", paragraph(WORDS), False),
    ("tiny", paragraph(run("Two words", '<w:rPr><w:sz w:val="2"/></w:rPr>')), False),
    ("small", paragraph(run("Two words", '<w:rPr><w:sz w:val="12"/></w:rPr>')), True),
    ("black", paragraph(run("Two words", '<w:rPr><w:color w:val="auto"/></w:rPr>')), True),
    ("white_on_dark_words", paragraph(run("Two words", f"<w:rPr>{WHITE}{DARK}</w:rPr>")), True),
    ("white_that_is_marked", paragraph(run("Two words", f'<w:rPr>{WHITE}<w:highlight w:val="blue"/></w:rPr>')), True),
    ("white_on_a_dark_paragraph", paragraph(WORDS, DARK), True),
    ("white_in_a_dark_cell", IN_CELL.format(DARK, paragraph(WORDS)), True),
    ("white_in_a_white_cell", IN_CELL.format('<w:shd w:val="clear" w:fill="auto"/>', paragraph(WORDS)), False),
]  # fmt: skip


@pytest.mark.parametrize(("says", "body", "seen"), UNSEEN, ids=[row_[0] for row_ in UNSEEN])
def test_words_that_nobody_sees(says: str, body: str, seen: bool, tmp_path: Path) -> None:
    document = read_word(tmp_path, paragraph() + body)
    assert ("Two words" in document.text) is seen
    assert document.notes == (() if seen else ("holds 2 hidden words, which were not read",))


OWN = '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">{}</w:lvlOverride></w:num>'
STARTS_AT_7 = '<w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Clause %1"/></w:lvl>'
LISTS = [
    ("a_list_with_a_level_of_its_own", level(0, "decimal", "%1."), OWN.format(STARTS_AT_7), [(0, 1), (0, 2), (0, 2)], ["1.", "Clause 7", "Clause 8"]),
    ("a_level_that_begins_anew_with_the_first_alone", level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "decimal", "%3)", '<w:lvlRestart w:val="1"/>'), "",
     [(0, 1), (1, 1), (2, 1), (1, 1), (2, 1), (0, 1), (2, 1)], ["1.", "(a)", "1)", "(b)", "2)", "2.", "1)"]),
    ("a_level_that_begins_anew_with_any_above", level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "decimal", "%3)"), "",
     [(0, 1), (1, 1), (2, 1), (1, 1), (2, 1)], ["1.", "(a)", "1)", "(b)", "1)"]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "levels", "more", "items", "labels"), LISTS, ids=[row_[0] for row_ in LISTS])
def test_lists_that_count_their_own_way(
    says: str, levels: str, more: str, items: list[tuple[int, int]], labels: list[str], tmp_path: Path
) -> None:
    file = docx.Document()
    file.part.numbering_part._element = parse_xml(
        f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>{more}</w:numbering>'
    )
    body = "".join(numbered(SENTENCE, depth, number) for depth, number in items)
    for element in reversed(list(parse_xml(f"<w:body {SPACES}>{body}</w:body>"))):
        file.element.body.insert(0, element)
    file.save(str(tmp_path / "a.docx"))
    printed = [block.removesuffix(f" {SENTENCE}") for block in blocks(read_document(tmp_path / "a.docx"))]
    assert printed == labels


def test_a_number_alone_in_a_cell_numbers_the_clause_beside_it(tmp_path: Path) -> None:
    rows = (f"<w:tr><w:tc>{numbered('', 1)}</w:tc>{cell(SENTENCE)}</w:tr>" for _ in range(2))
    document = read_word(tmp_path, f"<w:tbl>{''.join(rows)}</w:tbl>" + paragraph(""))
    assert [section.number for section in document.sections] == ["1.1", "1.2"]


def test_a_paragraph_does_not_go_on_in_a_table(tmp_path: Path) -> None:
    joined = paragraph(run("It ends here."), f"<w:rPr><w:del {BY}/></w:rPr>")
    rows = row(cell("Level"), cell("Answer")) + row(cell("Top"), cell("1 hour"))
    document = read_word(tmp_path, paragraph() + f"{joined}<w:tbl>{rows}</w:tbl>")
    assert blocks(document) == [SENTENCE, "It ends here.", "Level | Answer", "Top | 1 hour"]


def test_a_document_that_word_takes_over_is_told(tmp_path: Path) -> None:
    document = read_word(tmp_path, paragraph() + paragraph(run("Annex") + "<w:subDoc/>"))
    assert document.status is ReadStatus.PARTLY_READ and "another file" in document.problem


UPTIME = "The Provider shall ensure that the Service is available at least 99.9%{} of the time in each month. The Service is online."
NOTES = [
    ("a_note_that_limits_is_signed", "For customers on the Galaxy plan only.", "of the time in each month[1]. The Service is online.", "[1] For customers"),
    ("a_note_that_explains_is_not", "As measured by the Provider.", "of the time in each month. The Service is online.", "As measured"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "note", "promise", "below"), NOTES, ids=[row_[0] for row_ in NOTES])
def test_notes_and_their_sentences(says: str, note: str, promise: str, below: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    document = word_with_note(path, note)
    assert f"at least 99.9% {promise}" in document.text.replace("\n", " ")
    assert blocks(document)[1].startswith(below)


def test_a_note_for_one_plan_is_not_read_for_all(tmp_path: Path) -> None:
    terms = extract_terms(Paper(word_with_note(tmp_path / "a.docx", "For customers on the Galaxy plan only.")))
    read = [term for term in terms if term.id == "sla.uptime" and term.governing]
    assert all(term.confidence != "clear" or term.value is None for term in read)


def word_with_note(path: Path, note: str) -> Document:
    file = docx.Document()
    before, after = UPTIME.split("{}")
    notes = f'<w:footnotes {SPACES}><w:footnote w:id="2">{paragraph(run(note))}</w:footnote></w:footnotes>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), file.part.package)
    file.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    body = paragraph(run(before) + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(after))
    for element in reversed(list(parse_xml(f"<w:body {SPACES}>{body}</w:body>"))):
        file.element.body.insert(0, element)
    file.save(str(path))
    return read_document(path)


LINES = [
    "The Provider hosts the Service for the Customer and keeps",
    "the data of the Customer in Norway. It tells the Customer of",
    "each fault that it finds within twenty-four",
    "(24) hours.",
    "2. The Customer pays within thirty days of the invoice and",
    "may set off what the Provider owes, as the law of the sub-",
    "scription allows it to do. Nothing else is a reason for the",
    "Customer to keep back a part of the fees.",
    "3. It ends.",
]
JOINED = [
    "The Provider hosts the Service for the Customer and keeps the data of the Customer in Norway. It tells the Customer of each fault that it finds within twenty-four (24) hours.",
    "2. The Customer pays within thirty days of the invoice and may set off what the Provider owes, as the law of the subscription allows it to do."
    " Nothing else is a reason for the Customer to keep back a part of the fees.",
    "3. It ends.",
]
ITEMS = [f"The part number {at} of the whole Service as it is sold" for at in range(10)]
TERMS = [f"{SENTENCE} {SENTENCE}", *LINES[:4], SENTENCE, SENTENCE, f"{SENTENCE} {SENTENCE} {SENTENCE}", SENTENCE]
BROKEN = [
    ("each_line_a_paragraph", LINES, JOINED),
    ("whole_paragraphs", [SENTENCE] * 9, [SENTENCE] * 9),
    ("items_without_an_end", ITEMS, ITEMS),
    ("longer_paragraphs_beside", TERMS, TERMS),
]  # fmt: skip


@pytest.mark.parametrize(("says", "lines", "expected"), BROKEN, ids=[row_[0] for row_ in BROKEN])
def test_files_of_a_converter(says: str, lines: list[str], expected: list[str], tmp_path: Path) -> None:
    assert blocks(read_word(tmp_path, "".join(paragraph(run(line)) for line in lines))) == expected


RAISED = [
    ("by_its_place", '<w:rPr><w:position w:val="8"/></w:rPr>', "On 30 days"),
    ("lowered", '<w:rPr><w:position w:val="-8"/></w:rPr>', "On 302 days"),
    ("plain", "", "On 302 days"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "properties", "expected"), RAISED, ids=[row_[0] for row_ in RAISED])
def test_raised_numbers(says: str, properties: str, expected: str, tmp_path: Path) -> None:
    body = paragraph() + paragraph(run("On 30") + run("2", properties) + run(" days"))
    assert blocks(read_word(tmp_path, body))[1] == expected


FEET = [
    ("Liability under this Agreement shall not exceed the fees of one year.", True),
    ("Services Agreement – Acme – page 3", False),
    ("This document is confidential and may not be shown to any other person.", False),
]  # fmt: skip


@pytest.mark.parametrize(("foot", "told"), FEET)
def test_a_clause_at_the_foot_is_told(foot: str, told: bool, tmp_path: Path) -> None:
    file = docx.Document()
    file.add_paragraph(SENTENCE)
    file.sections[0].footer.paragraphs[0].text = foot
    file.save(str(tmp_path / "a.docx"))
    document = read_document(tmp_path / "a.docx")
    assert document.text == SENTENCE
    assert [foot in note for note in document.notes] == [True] * told
