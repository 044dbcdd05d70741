"""HTML, Markdown and plain text: what a reader sees is text, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import blocks

from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import read_contract
from contract_check.model.document import Document, ReadStatus
from contract_check.model.tool import ReadContract

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
SENTENCE = "Provider shall make the Service available to the Customer at all times."


def read(tmp_path: Path, name: str, content: str | bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_document(path)


@pytest.mark.parametrize("path", sorted((FIXTURES / "formats").iterdir()), ids=lambda path: path.suffix[1:])
def test_a_paper_reads_alike_in_every_format(path: Path) -> None:
    def said(contract: ReadContract) -> dict[str, object]:
        return {t.id: t.value.canonical if t.value else None for t in contract.terms if t.governing}

    printed = read_contract(read_document(FIXTURES / "contracts" / f"{path.stem}.pdf"))
    other = read_contract(read_document(path, path.name))
    assert said(other) == said(printed) and len(said(printed)) > 10
    assert {t.citation.section for t in other.terms} <= {t.citation.section for t in printed.terms} | {"4.2", "2.1"}
    assert all(t.citation.quote == other.document.text[slice(*t.citation.span)] for t in other.terms)
    assert all(t.citation.place == f"{path.name}, § {t.citation.section}" for t in other.terms)
    assert len(other.document.tables) == 2


PAGES = [
    ("paragraphs_and_inline_tags", "<p>Within <b>five</b>\n days.<p>Done.", ["Within five days.", "Done."]),
    ("entities", "<p>A&nbsp;&amp;&nbsp;B &ldquo;C&rdquo;", ["A & B “C”"]),
    ("ordered_lists_count", "<ol><li>One<li>Two<ol type=a><li>Three</ol></ol>", ["1. One", "2. Two", "a. Three"]),
    ("start_value_and_style", "<ol start=4 style='list-style-type:lower-roman'><li>Four<li value=9>Nine<li>Ten</ol>", ["iv. Four", "ix. Nine", "x. Ten"]),
    ("a_list_from_zero", "<ol start=0><li>Zero<li>One</ol>", ["0. Zero", "1. One"]),
    ("an_item_with_its_own_number_gets_no_other", "<ol><li>(a) fast</ol>", ["(a) fast"]),
    ("a_list_without_numbers", "<ol style='list-style: none'><li>One</ol><ul><li>Two</ul>", ["One", "• Two"]),
    ("a_line_break_is_a_blank", "<p>five<br>days", ["five days"]),
    ("unless_an_item_begins_there", "<p>It shall:<br>(a) answer;<br>(b) mend.", ["It shall:", "(a) answer;", "(b) mend."]),
    ("two_line_breaks_end_a_paragraph", "<div>One.<br><br>Two.</div>", ["One.", "Two."]),
    ("scripts_and_styles_are_no_text", "<p>One.<script>two()</script><style>p {}</style><!-- three --><template>x</template>", ["One."]),
    ("what_is_hidden_is_no_text", "<p>One.<span style='display: none'>two</span><p hidden>three", ["One."]),
    ("what_is_deleted_is_no_text", "<p>within <del>ten</del><ins>five</ins> days", ["within five days"]),
    ("navigation_and_foot_are_left_out", "<nav>Home</nav><header>Shop</header><p>One.<footer>Imprint</footer>", ["One."]),
    ("a_head_with_the_title_is_read", "<header><h1>Terms</h1></header><p>One.", ["Terms", "One."]),
    ("only_the_main_part_is_read", "<div>Cookies</div><main><p>One.</main>", ["One."]),
    ("buttons_are_no_text", "<p>One.<button>Accept</button>", ["One."]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "page", "expected"), PAGES, ids=[row[0] for row in PAGES])
def test_pages(says: str, page: str, expected: list[str], tmp_path: Path) -> None:
    before = (
        f"<body>{page}<p>{SENTENCE}</p>" if "<main>" not in page else page.replace("</main>", f"<p>{SENTENCE}</main>")
    )
    assert blocks(read(tmp_path, "terms.html", before))[: len(expected)] == expected
    assert len(blocks(read(tmp_path, "terms.html", before))) == len(expected) + 1


TABLES = [
    ("html", "terms.html", "<table><tr><th>A<th>B<tr><td rowspan=2>1<td>x<tr><td>y</table>", [["A", "B"], ["1", "x"], ["1", "y"]]),
    ("html_by_roles", "terms.html", "<div role=table><div role=row><b role=columnheader>A</b><b role=columnheader>B</b></div><div role=row><i role=cell>1</i><i role=cell>x</i></div></div>", [["A", "B"], ["1", "x"]]),
    ("text_rules_between_rows", "terms.txt", "+---+---+\n| A | B |\n+===+===+\n| 1 | x |\n|   | y |\n+---+---+\n| 2 | z |\n+---+---+\n", [["A", "B"], ["1", "x y"], ["2", "z"]]),
    ("text_rules_around_rows", "terms.txt", "+---+---+\n| A | B |\n+---+---+\n| 1 | x |\n| 2 | y |\n+---+---+\n", [["A", "B"], ["1", "x"], ["2", "y"]]),
    ("html_wide_cell", "terms.html", "<table><tr><td colspan=2>AB<td>C<tr><td>1<td>2<td>3</table>", [["AB", "", "C"], ["1", "2", "3"]]),
    ("html_wide_value", "terms.html", "<table><tr><td>A<td>B<td>C<tr><td>1<td colspan=2>2 hours</table>", [["A", "B", "C"], ["1", "2 hours", "2 hours"]]),
    ("html_wide_name", "terms.html", "<table><tr><td>A<td>B<td>C<tr><td colspan=2>Level 1<td>3<tr><td>1<td colspan=2>None</table>", [["A", "B", "C"], ["Level 1", "", "3"], ["1", "None", ""]]),
    ("text_leaders", "terms.txt", "Term ....... 36 months\nNotice ..... 60 days\nFees ....... yearly\n", [["Term", "36 months"], ["Notice", "60 days"], ["Fees", "yearly"]]),
    ("text_contents", "terms.txt", "Term ....... 3\nNotice ..... 6\nFees ....... 9\n", []),
    ("html_spacer_columns_go", "terms.html", "<table><tr><td>A<td> <td>B<tr><td>1<td> <td>2</table>", [["A", "B"], ["1", "2"]]),
    ("html_layout", "terms.html", "<table><tr><td><h2>Terms</h2><td><table><tr><td>x</table></table>", []),
    ("html_numbers_beside_clauses", "terms.html", "<table><tr><td>(a)<td>One.<tr><td>(b)<td>Two.</table>", []),
    ("html_numbers_of_sections_beside_clauses", "terms.html", "<table><tr><td>4<td>Security<tr><td>4.1<td>Two.</table>", []),
    ("html_figures_beside_names", "terms.html", "<table><tr><td>4<td>Security<tr><td>5<td>Two.</table>", [["4", "Security"], ["5", "Two."]]),
    ("html_one_row", "terms.html", "<table><tr><td>Signed<td>Dated</table>", []),
    ("markdown", "terms.md", "| A | B |\n|---|---|\n| 1 | x |\n", [["A", "B"], ["1", "x"]]),
    ("markdown_bar_in_a_sentence", "terms.md", "A | B is a choice.\n", []),
    ("text_columns", "terms.txt", "Level   Answer    Mend\n1       1 hour    4 hours\n2       4 hours   next\n                  day\n", [["Level", "Answer", "Mend"], ["1", "1 hour", "4 hours"], ["2", "4 hours", "next day"]]),
    ("text_bars", "terms.txt", "| A | B |\n+---+---+\n| 1 | x |\n", [["A", "B"], ["1", "x"]]),
    ("text_numbered_clauses", "terms.txt", "1.   One clause.\n2.   Two clauses.\n", []),
    ("text_two_blanks_after_a_sentence", "terms.txt", "It is so.  It was so.\nIt is so.  It was so.\n", []),
    ("text_rows_apart", "terms.txt", "Level   Answer   Mend\n\nTop   1 hour   4 hours\n\nLow   1 day   9 days\n", [["Level", "Answer", "Mend"], ["Top", "1 hour", "4 hours"], ["Low", "1 day", "9 days"]]),
    ("text_places_to_sign", "terms.txt", "Name   ________\n\nDate   ________\n\nSeat   ________\n", []),
    ("markdown_rows_apart", "terms.md", "Level   Answer   Mend\n\nTop   1 hour   4 hours\n", [["Level", "Answer", "Mend"], ["Top", "1 hour", "4 hours"]]),
    ("markdown_rows_set_with_tabs", "terms.md", "Level\tAnswer\nTop\t1 hour\nLow\t4 hours\n", [["Level", "Answer"], ["Top", "1 hour"], ["Low", "4 hours"]]),
    ("markdown_two_rows_of_two_are_none", "terms.md", "Name   Name\n\nDate   Date\n", []),
    ("markdown_numbered_headings", "terms.md", "### 3.1   Uptime\n\n### 3.2   Credits\n\n### 3.3   Claims\n", []),
    ("text_signatures_apart", "terms.txt", "For Provider:      For Customer:\n\nName               Name\n", []),
]  # fmt: skip


@pytest.mark.parametrize(("says", "name", "content", "expected"), TABLES, ids=[row[0] for row in TABLES])
def test_tables(says: str, name: str, content: str, expected: list[list[str]], tmp_path: Path) -> None:
    last = f"<p>{SENTENCE}" if name.endswith("html") else f"\n{SENTENCE}\n"
    document = read(tmp_path, name, content + last)
    assert [[cell.text for cell in row] for table in document.tables for row in table.rows] == expected
    assert blocks(document)[-1] == SENTENCE


def test_text_is_joined_and_its_words_are_mended(tmp_path: Path) -> None:
    text = "1.1 The Service and every subscription to it shall be available to the\nCustomer, whose sub-\nscription it is, at all times of the day.\n\n1.2 Second.\n(a) item;\n"
    document = read(tmp_path, "terms.txt", text)
    assert "whose subscription it is" in document.text
    assert [section.number for section in document.sections] == ["1.1", "1.2", "(a)"]
    assert document.pages == ()


def test_long_lines_are_paragraphs(tmp_path: Path) -> None:
    line = f"{SENTENCE} " * 4
    assert len(blocks(read(tmp_path, "terms.txt", f"{line}\n{line}\n{line}\n"))) == 3


def test_headings_of_markdown_and_html_are_sections(tmp_path: Path) -> None:
    markdown = read(tmp_path, "terms.md", f"---\ntitle: x\n---\n# Terms\n\n## how we answer\n\n{SENTENCE}\n")
    assert [section.label for section in markdown.sections] == ["Terms", "how we answer"]
    assert not markdown.text.startswith("title")
    page = read(tmp_path, "terms.html", f"<h2>4. Support</h2><p>{SENTENCE}")
    assert [section.label for section in page.sections] == ["4 Support"]


TEXT = f"{SENTENCE} It costs £5 – “net”."
ENCODINGS = [
    ("utf_8", "a.txt", TEXT.encode(), False),
    ("utf_8_with_a_mark", "a.txt", TEXT.encode("utf-8-sig"), False),
    ("utf_16", "a.txt", TEXT.encode("utf-16"), False),
    ("utf_16_page", "a.html", f"<p>{TEXT}".encode("utf-16"), False),
    ("windows_1252_is_a_guess", "a.txt", TEXT.encode("cp1252"), True),
    ("a_page_declares_its_own", "a.html", f"<meta charset=mac-roman><p>{TEXT}".encode("mac-roman"), False),
    ("a_false_declaration_does_not_hurt", "a.html", f"<meta charset=ascii><p>{TEXT}".encode("cp1252"), True),
    ("an_unknown_one_neither", "a.html", f"<meta charset=klingon><p>{TEXT}".encode(), False),
]


@pytest.mark.parametrize(("says", "name", "content", "guessed"), ENCODINGS, ids=[row[0] for row in ENCODINGS])
def test_encodings(says: str, name: str, content: bytes, guessed: bool, tmp_path: Path) -> None:
    document = read(tmp_path, name, content)
    assert document.text == TEXT
    assert bool(document.notes) is guessed


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
KINDS = [
    ("an_old_word_file", "a.doc", OLE, ReadStatus.OTHER_FORMAT, "Save it as DOCX or PDF"),
    ("a_word_file_with_a_password", "a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), ReadStatus.PASSWORD, "password"),
    ("an_archive_named_as_word", "a.docx", b"PK\x05\x06" + b"\0" * 18, ReadStatus.OTHER_FORMAT, "DOCX"),
    ("half_an_archive", "a.docx", b"PK\x03\x04half", ReadStatus.DAMAGED, "damaged"),
    ("rich_text", "a.rtf", b"{\\rtf1 text}", ReadStatus.OTHER_FORMAT, "RTF"),
    ("a_page_named_as_pdf", "a.pdf", b"<html>sign in</html>", ReadStatus.OTHER_FORMAT, "PDF"),
    ("bytes_named_as_text", "a.txt", b"\0\1\2\3" * 99, ReadStatus.OTHER_FORMAT, "holds no text"),
    ("no_words", "a.html", b"<p>Hi", ReadStatus.NO_TEXT, "almost no text"),
    ("another_language", "a.txt", b"Der Anbieter stellt dem Kunden den Dienst bereit. " * 20, ReadStatus.NO_TEXT, "English"),
    ("a_huge_page", "a.html", b"<p>x" * 6 * 1024**2, ReadStatus.FAILED, "larger than"),
    ("a_pdf_by_its_bytes", "a.txt", b"%PDF-1.7\nhalf", ReadStatus.DAMAGED, "damaged"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "name", "content", "status", "said"), KINDS, ids=[row[0] for row in KINDS])
def test_what_is_not_read_says_why(
    says: str, name: str, content: bytes, status: ReadStatus, said: str, tmp_path: Path
) -> None:
    document = read(tmp_path, name, content)
    assert (document.status, document.text) == (status, "")
    assert said in document.problem and document.problem.endswith(".")


def test_a_list_without_end_is_read_in_time(tmp_path: Path) -> None:
    many = 15_000  # looking back from each item to the first would take minutes
    document = read(tmp_path, "a.html", f"<p>{SENTENCE}<ol>{'<li>The item' * many}</ol>")
    assert blocks(document)[-1] == f"{many}. The item"


def test_a_page_nested_without_end_ends_in_a_status(tmp_path: Path) -> None:
    document = read(tmp_path, "a.html", "<div>" * 20_000 + SENTENCE)
    assert document.status in (ReadStatus.FAILED, ReadStatus.READ)
