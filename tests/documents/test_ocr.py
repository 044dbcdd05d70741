"""OCR of scans: what is sent to it, what becomes of its words, and where it ends. Most need no Tesseract."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from test_reading import column

from contract_check.documents import ocr, pdf_file
from contract_check.documents.ocr_image import Picture, prepare
from contract_check.documents.ocr_lines import Word, build_lines
from contract_check.documents.raw_pages import RawPage
from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import read_contract
from contract_check.model.document import Box, Document, ReadStatus
from contract_check.model.term import Confidence

SCAN = Path(__file__).resolve().parents[2] / "fixtures" / "contracts" / "harbourline-service-levels-scan.pdf"
BREACH = "Provider shall notify Customer of any security breach\nwithin 48 hours of becoming aware of it."
TEXT_PAGE = "This page has words of its own, and nobody needs to recognise them."


def typeset(*lines: tuple[float, float, str], confidence: float = 95.0) -> list[Word]:
    """Words as they would be recognised from lines at (x, y) in points, 11 points high."""
    words = []
    for number, (x, y, text) in enumerate(lines):
        for text_part in text.split(" "):
            width = 5.0 * len(text_part)
            hangs = 2.4 if set(text_part) & set("gjpqy,;(") else 0.0
            words.append(Word(text_part, Box(x, y - hangs, x + width, y + 7.7), confidence, (1, 1, number)))
            x += width + 3
    return words


class Reader:
    """A recogniser that gives the words it was told to, a list for each call."""

    def __init__(self, *answers: Sequence[Word] | Exception, turn: int = 0) -> None:
        self.answers = list(answers)
        self.turn = turn
        self.calls = 0

    def find_words(self, picture: Picture, seconds: float) -> list[Word]:
        assert seconds <= ocr.SECONDS_PER_PAGE
        self.calls += 1
        answer = self.answers[min(self.calls, len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return list(answer)

    def find_turn(self, image: Image.Image, seconds: float) -> int:
        return self.turn


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[Reader | None], Reader | None]:
    def install(reader: Reader | None) -> Reader | None:
        monkeypatch.setattr(pdf_file, "find_recogniser", lambda: reader)
        return reader

    return install


def picture(blank: bool = False) -> ImageReader:
    image = Image.new("L", (400, 560), 250)
    if not blank:
        ImageDraw.Draw(image).rectangle((40, 40, 200, 70), fill=0)
    content = io.BytesIO()
    image.save(content, "PNG")
    return ImageReader(content)


def write(path: Path, *pages: str) -> Path:
    """A PDF of the pages "scan", "text", "blank" (nothing on it) and "empty scan" (a picture of white paper)."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for page in pages:
        if page == "text":
            canvas.drawString(72, 700, TEXT_PAGE)
        elif page != "blank":
            canvas.drawImage(picture(page == "empty scan"), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return path


def read(tmp_path: Path, *pages: str) -> Document:
    return read_document(write(tmp_path / "scan.pdf", *pages), "scan.pdf", ocr=True)


def test_recognised_words_are_read_as_text_and_never_clear(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    use(Reader(typeset(*column(BREACH))))
    document = read(tmp_path, "scan")
    assert document.text == BREACH.replace("\n", " ")
    assert (document.status, document.problem, document.ocr_pages) == (ReadStatus.READ, "", (1,))
    assert document.notes == ("page 1 was read by OCR: compare the quotes with the page",)
    terms = read_contract(document).terms
    assert [term.id for term in terms if term.governing] == ["security.breach_notice"]
    assert all(term.confidence is not Confidence.CLEAR and "read by OCR from a scan" in term.reason for term in terms)


def test_only_what_stands_on_the_scanned_page_is_doubted(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    use(Reader(typeset((72, 700, "The recognised page says nothing that is asked of it, and ends here."))))
    path = tmp_path / "mixed.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for number, line in enumerate(BREACH.split("\n")):
        canvas.drawString(72, 700 - 15 * number, line)
    canvas.showPage()
    canvas.drawImage(picture(), 0, 0, *A4)
    canvas.save()
    terms = read_contract(read_document(path, ocr=True)).terms
    assert {term.citation.pages for term in terms} == {(1,)}
    assert not any("OCR" in term.reason for term in terms)


def test_pages_with_text_and_blank_pages_are_never_sent(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    reader = use(Reader(typeset(*column(BREACH))))
    document = read(tmp_path, "text", "blank", "scan", "blank")
    assert reader.calls == 1
    assert document.ocr_pages == (3,)
    assert document.status is ReadStatus.READ


def test_a_picture_of_white_paper_is_a_blank_page(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    use(Reader([]))
    document = read(tmp_path, "text", "empty scan")
    assert (document.status, document.unread_pages) == (ReadStatus.READ, ())


def test_without_ocr_a_scan_is_unread_and_nothing_is_recognised(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    reader = use(Reader(typeset(*column(BREACH))))
    document = read_document(write(tmp_path / "scan.pdf", "scan"))
    assert reader.calls == 0
    assert document.status is ReadStatus.NO_TEXT
    assert document.problem == "no text layer (a scan?) on any page. Run OCR on the file and check the result."


def test_where_tesseract_is_absent_the_command_that_helps_is_told(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    use(None)
    document = read(tmp_path, "text", "scan")
    assert document.status is ReadStatus.PARTLY_READ
    assert document.problem.startswith("page 2: no text layer (a scan?). Run OCR")
    assert "pip install 'contract-check[ocr]'" in document.problem
    assert "apt-get install tesseract-ocr" in document.problem


UNREADABLE = {
    "low_confidence": (typeset(*column(BREACH), confidence=30), "OCR recognised mostly no words"),
    "nothing_recognised": ([], "OCR recognised mostly no words"),
    "another_language": (
        typeset(*column("\n".join(["Der Anbieter benachrichtigt den Kunden unverzüglich nach Kenntnis"] * 8))),
        "OCR recognised mostly no words",
    ),
    "too_slow": (TimeoutError(), "OCR took too long"),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_page_that_is_not_recognised_stays_unread(case: str, tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    answer, reason = UNREADABLE[case]
    use(Reader(answer))
    document = read(tmp_path, "text", "scan")
    assert (document.status, document.unread_pages, document.notes) == (ReadStatus.PARTLY_READ, (2,), ())
    assert reason in document.problem


def test_three_failures_on_end_are_enough(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    reader = use(Reader(UNREADABLE["another_language"][0]))
    document = read(tmp_path, *["scan"] * 6)
    assert reader.calls == 3
    assert document.status is ReadStatus.NO_TEXT
    assert "OCR recognised no English on the pages before" in document.pages[5].problem


def test_a_page_on_its_side_is_turned(tmp_path: Path, use) -> None:  # type: ignore[no-untyped-def]
    reader = use(Reader(typeset(*column(BREACH), confidence=20), typeset(*column(BREACH)), turn=90))
    assert read(tmp_path, "scan").ocr_pages == (1,)
    assert reader.calls == 2


def test_the_time_for_a_file_is_bounded_and_what_was_read_is_kept(tmp_path: Path) -> None:
    now = iter((0.0, 0.0, 0.0, ocr.SECONDS_PER_FILE, ocr.SECONDS_PER_FILE, ocr.SECONDS_PER_FILE))
    pages = [RawPage(n, (), 595, 842, True, problem="no text", needs_ocr=True) for n in (1, 2, 3)]
    reader = Reader(typeset(*column(BREACH)))
    with pdfium.PdfDocument(write(tmp_path / "scan.pdf", "scan", "scan", "scan")) as pdf:
        read_pages = ocr.read_scans(pdf, pages, reader, lambda page: page, lambda: next(now))
    assert [page.ocr for page in read_pages] == [True, False, False]
    assert "240 seconds for OCR of one file" in read_pages[1].problem


def test_parts_beside_each_other_are_a_line_with_fragments() -> None:
    lines = build_lines(
        typeset((72, 700, "Critical"), (230, 700.5, "4 hours"), (72, 680, "Minor"), (230, 680, "2 days"))
    )
    assert [line.text for line in lines] == ["Critical 4 hours", "Minor 2 days"]
    assert [text for text, _ in lines[0].fragments] == ["Critical", "4 hours"]


def test_columns_are_read_one_after_the_other() -> None:
    left = [(60.0, 700 - 15.0 * n, f"left line {n:02d} of words in the column") for n in range(20)]
    right = [(320.0, 700 - 15.0 * n, f"right line {n:02d} of words in the column") for n in range(20)]
    texts = [line.text for line in build_lines(typeset(*left, *right))]
    assert texts.index("left line 19 of words in the column") < texts.index("right line 00 of words in the column")


def test_a_hanging_letter_does_not_move_the_line() -> None:
    with_tail, without = build_lines(typeset((72, 700, "any party pays"), (72, 685, "no one else does")))
    assert with_tail.box.bottom - without.box.bottom == pytest.approx(15, abs=0.5)


def ruled(angle: float = 0.0) -> Image.Image:
    """Lines of black blocks, as text has them, above a table of three columns, at 150 dpi."""
    image = Image.new("L", (1240, 1754), 245)
    draw = ImageDraw.Draw(image)
    for y in range(150, 900, 40):
        for x in range(150, 1050, 60):
            draw.rectangle((x, y, x + 45, y + 15), fill=20)
    for y in (1000, 1060, 1120):
        draw.line((150, y, 1050, y), fill=20, width=3)
    for x in (150, 450, 750, 1050):
        draw.line((x, 1000, x, 1120), fill=20, width=3)
    draw.rectangle((200, 1020, 250, 1040), fill=20)
    return image.rotate(angle, fillcolor=245, resample=Image.Resampling.BICUBIC)


@pytest.mark.parametrize("angle", [0.0, 1.3, -2.0])
def test_rules_are_found_and_wiped_and_the_page_is_set_straight(angle: float) -> None:
    made = prepare(ruled(angle), 150 / 72)
    level = [rule for rule in made.rules if rule.top == rule.bottom]
    upright = [rule for rule in made.rules if rule.left == rule.right]
    assert (len(level), len(upright)) == (3, 4)
    assert all(rule.right - rule.left == pytest.approx(432, abs=4) for rule in level)
    grey = np.asarray(made.image)
    assert grey[1020:1040, 202:248].max() < 120  # what stands in a cell is still there
    assert (grey[1045:1075] > 150).mean() > 0.99  # and the rule below it is not


def test_tesseract_reads_our_own_scan() -> None:
    if ocr.find_recogniser() is None:
        pytest.skip("Tesseract with its English data, or pytesseract, is not installed")
    document = read_document(SCAN, SCAN.name, ocr=True)
    assert (document.status, document.ocr_pages) == (ReadStatus.READ, (1,))
    terms = {term.id: term for term in read_contract(document).terms if term.governing}
    said = {name: term.value.canonical for name, term in terms.items() if term.value}
    assert said["sla.uptime"] == 99.5
    assert said["sla.credit_claim_window"] == "20 business_days"
    assert all(term.confidence is not Confidence.CLEAR for term in terms.values())
    assert ["CRM unavailable to all users", "1 hour", "8 hours"] in [
        [cell.text for cell in row][1:] for row in document.tables[0].rows
    ]
