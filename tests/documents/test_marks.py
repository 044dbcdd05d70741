"""Where a passage is printed: on straight, turned, cropped and scanned pages, in tables and over page breaks."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.marks import Mark
from contract_check.documents.reading import read_document
from contract_check.model.document import Box, Document, Line, Page, ReadStatus, Span
from tests.documents.marked import mark_passages

CLAUSE = "Supplier shall notify Customer within 72 hours"
LINES = (
    "1. Incidents. This page speaks of many things that are not to be marked.",
    f"{CLAUSE} of becoming aware of any",
    "security incident, and shall not delay for any reason what-",
    "soever. The remainder of this paragraph is about other matters.",
)
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"


def draw(path: Path, *, turn: int = 0, crop: tuple[int, int, int, int] | None = None) -> Path:
    """A page of A5 with LINES at x=60, the first at y=500, each 14 points below the one before.

    One that is turned is square: reportlab exchanges its sides, and the lines would stand beside it.
    """
    canvas = Canvas(str(path), pagesize=(595 if turn else 420, 595), invariant=1)
    if turn:
        canvas.setPageRotation(turn)
    if crop:
        canvas.setCropBox(crop)
    canvas.setFont("Helvetica", 9)
    for number, line in enumerate(LINES):
        canvas.drawString(60, 500 - 14 * number, line)
    canvas.showPage()
    canvas.save()
    return path


def marks_of(path: Path, words: str, document: Document | None = None) -> tuple[Mark, ...]:
    document = document or read_document(path)
    start = document.text.index(words)
    pdf = pdfium.PdfDocument(path)
    try:
        span = Span(start, start + len(words))
        return mark_passages(pdf, document, [span])[span]
    finally:
        pdf.close()


def box_of(mark: Mark, line: int = 0) -> Box:
    corners = mark.quads[line]
    return Box(
        min(p.x for p in corners), min(p.y for p in corners), max(p.x for p in corners), max(p.y for p in corners)
    )


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_mark_begins_and_ends_with_the_words_however_the_page_is_turned(turn: int, tmp_path: Path) -> None:
    (mark,) = marks_of(draw(tmp_path / "a.pdf", turn=turn), CLAUSE)
    box = box_of(mark)
    width = Canvas(io.BytesIO()).stringWidth(CLAUSE, "Helvetica", 9)
    assert mark.page == 1 and len(mark.quads) == 1
    assert box.left == pytest.approx(60, abs=1) and box.right == pytest.approx(60 + width, abs=1)
    assert box.bottom < 486 < box.top < 500


def test_a_cropped_page_does_not_shift_the_mark(tmp_path: Path) -> None:
    plain = box_of(marks_of(draw(tmp_path / "a.pdf"), CLAUSE)[0])
    assert box_of(marks_of(draw(tmp_path / "b.pdf", crop=(40, 300, 400, 560)), CLAUSE)[0]) == plain


def test_words_after_the_passage_are_not_marked(tmp_path: Path) -> None:
    (mark,) = marks_of(draw(tmp_path / "a.pdf"), "72 hours")
    assert box_of(mark).left > 180 and box_of(mark).right < 260


def test_a_divided_word_is_found_on_both_lines(tmp_path: Path) -> None:
    document = read_document(draw(tmp_path / "a.pdf"))
    assert "whatsoever" in document.text
    (mark,) = marks_of(tmp_path / "a.pdf", "any reason whatsoever.", document)
    first, second = box_of(mark, 0), box_of(mark, 1)
    assert len(mark.quads) == 2 and first.left > 150 and second.left == pytest.approx(60, abs=1)
    assert second.top < first.top


def test_a_passage_over_a_page_break_has_a_mark_on_each_page() -> None:
    path = FIXTURES / "codewren-terms-of-service.pdf"
    words = "We will delete the Content associated with your account within 90 days"
    text = read_document(path).text
    whole = text[text.index(words) : text.index(".", text.index(words)) + 1]
    assert [mark.page for mark in marks_of(path, whole)] == [2, 3]


def test_the_cells_of_a_row_are_marked_and_not_the_whole_table() -> None:
    path = FIXTURES / "northlight-sla.pdf"
    (mark,) = marks_of(path, "30 minutes | 4 hours")
    boxes = [box_of(mark, line) for line in range(len(mark.quads))]
    assert len(boxes) == 2
    assert all(box.top - box.bottom < 20 and box.right - box.left < 90 for box in boxes)


SIDEWAYS = [
    # tilt, box on the turned page, where its middle stands on the stored page of 400 × 600
    (0.0, Box(100, 500, 200, 520), (150, 510)),
    (-90.0, Box(100, 300, 200, 320), (90, 150)),
    (90.0, Box(100, 300, 200, 320), (310, 450)),
    (-180.0, Box(100, 500, 200, 520), (250, 90)),
    (-270.0, Box(100, 300, 200, 320), (310, 450)),
]


@pytest.mark.parametrize(("tilt", "box", "middle"), SIDEWAYS)
def test_what_ocr_read_on_a_turned_page_is_marked_where_it_is_printed(
    tilt: float, box: Box, middle: tuple[float, float], tmp_path: Path
) -> None:
    canvas = Canvas(str(tmp_path / "scan.pdf"), pagesize=(400, 600))
    canvas.showPage()
    canvas.save()
    document = Document(
        "scan.pdf", "", ReadStatus.READ, (Page(1, Span(0, 6), ocr=True, tilt=tilt),), text="Words.",
        lines=(Line(Span(0, 6), 1, box),),
    )  # fmt: skip
    (mark,) = marks_of(tmp_path / "scan.pdf", "Words.", document)
    xs, ys = zip(*mark.quads[0], strict=True)
    assert (sum(xs) / 4, sum(ys) / 4) == (pytest.approx(middle[0], abs=0.2), pytest.approx(middle[1], abs=0.2))


def test_a_crooked_scan_is_marked_crookedly(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "scan.pdf"), pagesize=(400, 600))
    canvas.showPage()
    canvas.save()
    document = Document(
        "scan.pdf", "", ReadStatus.READ, (Page(1, Span(0, 6), ocr=True, tilt=2.0),), text="Words.",
        lines=(Line(Span(0, 6), 1, Box(50, 500, 350, 520)),),
    )  # fmt: skip
    (mark,) = marks_of(tmp_path / "scan.pdf", "Words.", document)
    upper_left, upper_right, *_ = mark.quads[0]
    assert upper_right.y < upper_left.y - 8  # it was turned by two degrees to be level


def test_a_document_without_pages_has_no_marks(tmp_path: Path) -> None:
    document = Document("a.docx", "", ReadStatus.READ, text=CLAUSE, lines=(Line(Span(0, len(CLAUSE))),))
    assert marks_of(draw(tmp_path / "a.pdf"), CLAUSE, document) == ()
