"""Reading PDFs: what disturbs a clause on the page must not disturb it in the text."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from printed_pages import blocks
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.reading import read_document
from contract_check.model.citation import cite
from contract_check.model.document import Document, ReadStatus, Span


def write_pdf(path: Path, pages: list[list[tuple[float, float, str]]]) -> Path:
    """A PDF with lines at (x, y) on each page, in 11-point Helvetica."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for lines in pages:
        canvas.setFont("Helvetica", 11)
        for x, y, text in lines:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return path


def column(text: str, x: float = 72, top: float = 700) -> list[tuple[float, float, str]]:
    """Lines below each other."""
    return [(x, top - 15 * number, line) for number, line in enumerate(text.split("\n"))]


def read(tmp_path: Path, *pages: list[tuple[float, float, str]]) -> Document:
    return read_document(write_pdf(tmp_path / "contract.pdf", list(pages)))


FULL = "Provider shall make the Service available at all times and in every month of the"


def test_wrapped_lines_are_one_paragraph(tmp_path: Path) -> None:
    document = read(tmp_path, column(f"{FULL}\nterm of this Agreement."))
    assert blocks(document) == [f"{FULL} term of this Agreement."]


def test_a_divided_word_is_mended_and_a_compound_is_kept(tmp_path: Path) -> None:
    document = read(tmp_path, column(f"{FULL} sub-\nscription, and every subscription, and any third-\nparty service."))
    assert "every subscription" in document.text
    assert "sub-scription" not in document.text
    assert "third-party service" in document.text


def test_a_bracket_in_mid_sentence_opens_no_list(tmp_path: Path) -> None:
    document = read(tmp_path, column(f"{FULL} preceding twelve\n(12) months before the event."))
    assert len(document.blocks) == 1


def test_list_items_stand_alone(tmp_path: Path) -> None:
    document = read(tmp_path, column("Provider shall:\n(a) encrypt data;\n(b) test it; and\n(c) report."))
    assert [block[:3] for block in blocks(document)[1:]] == ["(a)", "(b)", "(c)"]


def test_running_heads_and_page_numbers_are_left_out(tmp_path: Path) -> None:
    def page(number: int, body: str) -> list[tuple[float, float, str]]:
        return [(72, 810, "Master Agreement – Confidential"), *column(body), (290, 30, f"Page {number} of 3")]

    document = read(tmp_path, *(page(n, f"{n}. Clause number {n} stands here.") for n in (1, 2, 3)))
    assert "Confidential" not in document.text
    assert "of 3" not in document.text
    assert [section.number for section in document.sections] == ["1", "2", "3"]


def test_a_sentence_over_a_page_break_is_one_and_cites_both_pages(tmp_path: Path) -> None:
    document = read(tmp_path, column(FULL), column("term of this Agreement and for ninety days after it."))
    assert len(document.blocks) == 1
    assert cite(document, document.blocks[0]).pages == (1, 2)


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = "\n".join(f"left line {n:02d} of words in the column" for n in range(20))
    right = "\n".join(f"right line {n:02d} of words in the column" for n in range(20))
    document = read(tmp_path, [*column(left, 60), *column(right, 320)])
    assert document.text.index("left line 19") < document.text.index("right line 00")
    assert not document.tables


def test_an_unruled_table_keeps_its_rows(tmp_path: Path) -> None:
    rows = [("Severity", "Gold", "Silver"), ("Critical", "1 hour", "4 hours"), ("Minor", "2 days", "5 days")]
    lines = [(72 + 160 * c, 700 - 22 * r, cell) for r, row in enumerate(rows) for c, cell in enumerate(row)]
    document = read(tmp_path, lines)
    assert [tuple(cell.text for cell in row) for row in document.tables[0].rows] == rows
    for row in document.tables[0].rows:
        for cell in row:
            assert document.text[cell.span.start : cell.span.end] == cell.text


def test_columns_close_to_each_other_are_columns(tmp_path: Path) -> None:
    rows = [("Service", "Free", "Entry plan"), ("Search", "No SLA", "99.5%"), ("Storage", "No SLA", "99.9%")]
    columns = (72, 126, 178)  # the widest cells end about a letter before the next column
    lines = [(columns[c], 700 - 22 * r, cell) for r, row in enumerate(rows) for c, cell in enumerate(row)]
    document = read(tmp_path, [*column(FULL, top=760), *lines])
    assert [tuple(cell.text for cell in row) for row in document.tables[0].rows] == rows


def test_titles_that_are_lines_of_their_own_head_a_table(tmp_path: Path) -> None:
    lines = [(72, 730, "Severity"), (72, 716, "Level"), (220, 730, "Standard"), (220, 716, "(Pro)")]
    lines += [(72, 690, "Critical"), (220, 690, "4 hours"), (72, 668, "Minor"), (220, 668, "2 days")]
    document = read(tmp_path, lines)
    assert [cell.text for cell in document.tables[0].rows[0]] == ["Severity Level", "Standard (Pro)"]


CREDITS = [["Uptime", "Credit"], ["below 99.9%", "10%"], ["below 99.0%", "25%"]]


def write_boxes(path: Path, rows: list[list[str]], fills: list[str], *, stroke: bool, width: float) -> Document:
    """A page with a box behind each cell of `rows`, filled row by row with the colours of `fills`."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            x, y = 72 + width * c, 700 - 16 * r
            canvas.setFillColor(fills[r])
            canvas.rect(x, y - 4, width, 16, fill=1, stroke=int(stroke))
            canvas.setFillColor("black")
            canvas.drawString(x + 1, y, cell)
    canvas.save()
    return read_document(path)


@pytest.mark.parametrize(
    ("fills", "stroke"),
    [(["white"] * 3, True), (["white", "lightblue", "white"], False)],
    ids=["outlined", "striped"],
)
def test_boxes_make_a_table(tmp_path: Path, fills: list[str], stroke: bool) -> None:
    document = write_boxes(tmp_path / "boxes.pdf", CREDITS, fills, stroke=stroke, width=160)
    assert [[cell.text for cell in row] for row in document.tables[0].rows] == CREDITS


def test_white_boxes_behind_words_make_no_table(tmp_path: Path) -> None:
    words = [["Provider shall", "encrypt all", "data in transit"], ["and at rest,", "test the keys", "every month."]]
    document = write_boxes(tmp_path / "boxes.pdf", words, ["white"] * 2, stroke=False, width=75)
    assert not document.tables


def test_a_border_and_underlines_make_no_table(tmp_path: Path) -> None:
    path = tmp_path / "border.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    canvas.rect(40, 40, 500, 760)
    for n in range(12):
        canvas.drawString(72, 700 - 20 * n, f"{FULL} {n}")
        canvas.line(72, 698 - 20 * n, 200, 698 - 20 * n)
    canvas.save()
    assert not read_document(path).tables


def test_numbered_clauses_are_no_table(tmp_path: Path) -> None:
    lines = [
        part for n in range(1, 5) for part in ((72, 700 - 20 * n, f"{n}."), (110, 700 - 20 * n, f"Clause {n} says so."))
    ]
    document = read(tmp_path, lines)
    assert not document.tables
    assert blocks(document)[0] == "1. Clause 1 says so."


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", ReadStatus.DAMAGED),
        (b"%PDF-1.7\nnothing more", ReadStatus.DAMAGED),
        (b"<html>not a contract</html>", ReadStatus.OTHER_FORMAT),
    ],
    ids=["empty", "truncated", "a_web_page"],
)
def test_bad_files_are_named_as_such(tmp_path: Path, content: bytes, status: ReadStatus) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(content)
    document = read_document(path)
    assert document.status is status
    assert document.problem.endswith(".")
    assert not document.text


@pytest.mark.parametrize("revision", [3, 4, 6])
@pytest.mark.parametrize(("user", "passwords", "status"), [
    ("", (), ReadStatus.READ),  # restricted by its owner: it may be read, only not changed, copied or printed
    ("secret", (), ReadStatus.PASSWORD),
    ("secret", ("secret",), ReadStatus.READ),
    ("secret", ("owner",), ReadStatus.READ),
], ids=["restricted", "closed", "opened", "opened_as_owner"])  # fmt: skip
def test_encryption(user: str, passwords: tuple[str, ...], status: ReadStatus, revision: int, tmp_path: Path) -> None:
    write_pdf(tmp_path / "plain.pdf", [column(f"{FULL} term.")])
    nothing = pikepdf.Permissions(**dict.fromkeys(pikepdf.Permissions._fields, False))
    with pikepdf.open(tmp_path / "plain.pdf") as pdf:
        lock = pikepdf.Encryption(
            owner="owner", user=user, R=revision, allow=nothing, aes=revision > 3, metadata=revision > 3
        )
        pdf.save(tmp_path / "locked.pdf", encryption=lock)
    document = read_document(tmp_path / "locked.pdf", passwords=passwords)
    assert document.status is status
    assert document.text == (f"{FULL} term." if status is ReadStatus.READ else "")


def test_a_file_that_cannot_be_opened_is_named_as_such(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.pdf", tmp_path):
        document = read_document(path)
        assert document.status is ReadStatus.FAILED
        assert "cannot be opened (" in document.problem and document.problem.endswith(".")


def test_a_citation_outside_any_section_has_none(tmp_path: Path) -> None:
    document = read(tmp_path, column("Just a sentence, which stands alone on its page and ends here."))
    citation = cite(document, Span(0, 4))
    assert (citation.quote, citation.section, citation.pages) == ("Just", "", (1,))


def test_help_does_not_load_heavy_libraries() -> None:
    script = (
        "import sys; from contract_check.cli import main; "
        "print([m for m in ('spacy', 'pdfplumber', 'pypdfium2', 'pydantic') if m in sys.modules])"
    )
    import sys

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(("names", "said"), [
    ((), None),
    (("dpa.pdf",), "holds 1 attached file, which was not read: dpa.pdf"),
    (("dpa.pdf", "prices.xlsx"), "holds 2 attached files, which were not read: dpa.pdf, prices.xlsx"),
    (tuple(f"{n:02d}.pdf" for n in range(12)), "09.pdf and 2 more"),
], ids=["none", "one", "two", "many"])  # fmt: skip
def test_attached_files_are_noticed(names: tuple[str, ...], said: str | None, tmp_path: Path) -> None:
    pdf = pypdfium2.PdfDocument(write_pdf(tmp_path / "plain.pdf", [column(f"{FULL} term.")]))
    for name in names:
        pdf.new_attachment(name).set_data(b"x")
    pdf.save(tmp_path / "contract.pdf")
    document = read_document(tmp_path / "contract.pdf")
    assert document.status is ReadStatus.READ
    assert [said in note for note in document.notes] == ([True] if said else [])


@pytest.mark.parametrize(("passwords", "status"), [
    ((), ReadStatus.PASSWORD),
    (("wrong",), ReadStatus.PASSWORD),
    (("wrong", "fixture"), ReadStatus.READ),
], ids=["none", "wrong", "one_of_two"])  # fmt: skip
def test_passwords_are_tried(passwords: tuple[str, ...], status: ReadStatus) -> None:
    path = Path(__file__).resolve().parents[2] / "fixtures" / "contracts" / "codewren-dpa-signed.pdf"
    document = read_document(path, passwords=passwords)
    assert document.status is status
    why = "no password that was given" if passwords else "the file needs a password"
    assert status is ReadStatus.READ or (why in document.problem and "--password-file" in document.problem)
