"""What annotations put onto the pages of a PDF: typed words are read where they stand, struck words are undecided, comments are told."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from printed_pages import BODY, blocks, draw, write
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.pdf_file import open_pdf
from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper
from contract_check.model.document import Document, Edit, ReadStatus, Span
from contract_check.model.term import Confidence, Term
from tests.documents.marked import mark_passages

UPTIME = "Availability of the Service shall be at least"
ONE_TEXT = (
    "holds 1 text that was typed onto a page as an annotation, which was read where it stands. Check that it was agreed"
)
ONE_STRUCK = (
    "holds 1 word that an annotation strikes out, which was read as printed: what stands there is undecided. "
    "Check the version that was signed"
)
Rect = tuple[float, float, float, float]


def annotate(tmp_path: Path, *annotations: dict[str, object]) -> Document:
    path = tmp_path / "contract.pdf"
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        made = [pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Annot, **a)) for a in annotations]
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array(made))
        pdf.save(path)
    return read_document(path)


def typed(words: str, x: float, y: float, width: float = 90, height: float = 16, **more: object) -> dict[str, object]:
    """Words whose first line stands on the line at `y`."""
    return {
        "Subtype": pikepdf.Name.FreeText,
        "Rect": [x, y + 12 - height, x + width, y + 12],
        "Contents": words,
        "DA": "/Helv 10 Tf 0 g",
        **more,
    }


def mark(kind: str, left: float, right: float, y: float, **more: object) -> dict[str, object]:
    quads = [left, y + 9, right, y + 9, left, y - 2, right, y - 2]
    return {"Subtype": pikepdf.Name("/" + kind), "Rect": [left, y - 2, right, y + 9], "QuadPoints": quads, **more}


def note(words: str, **more: object) -> dict[str, object]:
    return {"Subtype": pikepdf.Name.Text, "Rect": [500, 600, 520, 620], "Contents": words, **more}


def order(canvas: Canvas) -> None:
    write(canvas, BODY)
    canvas.drawString(72, 600, UPTIME)
    canvas.drawString(300, 600, "________________")
    canvas.drawString(395, 600, "in each month.")


def said(document: Document, term: str = "sla.uptime") -> list[Term]:
    return [found for found in extract_terms(Paper(document)) if found.id == term]


def test_typed_words_are_read_in_their_sentence_and_told(tmp_path: Path) -> None:
    draw(tmp_path, order)
    document = annotate(tmp_path, typed("99.95%", 302, 600))
    assert blocks(document)[-1] == f"{UPTIME} 99.95% in each month."
    assert document.notes == (ONE_TEXT,)
    (place,) = document.edited
    assert (document.text[slice(*place.span)], place.how) == ("99.95%", Edit.TYPED)
    (term,) = said(document)
    assert (term.confidence, term.value and term.value.canonical) == (Confidence.LIKELY, 99.95)
    assert term.reason == "words of it were typed onto the page as an annotation"


def test_what_is_printed_beside_them_is_as_clear_as_ever(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        order(canvas)
        canvas.drawString(
            72,
            560,
            "The Provider shall notify the Customer of a Personal Data Breach within 72 hours of learning of it.",
        )

    draw(tmp_path, page)
    document = annotate(tmp_path, typed("99.95%", 302, 600))
    assert "typed" not in said(document, "security.breach_notice")[0].reason


@pytest.mark.parametrize(
    ("says", "annotation"),
    [
        ("hidden", typed("99.95%", 302, 600, F=2)),
        ("not_to_be_seen", typed("99.95%", 302, 600, F=32)),
        ("blank", typed("  ", 302, 600)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_nobody_sees_is_no_text(says: str, annotation: dict[str, object], tmp_path: Path) -> None:
    draw(tmp_path, order)
    document = annotate(tmp_path, annotation)
    assert blocks(document)[-1] == f"{UPTIME} ________________in each month."
    assert (document.notes, document.edited, document.status) == ((), (), ReadStatus.READ)


def test_a_text_beside_the_sheet_is_told_as_lost(tmp_path: Path) -> None:
    draw(tmp_path, order)
    assert annotate(tmp_path, typed("99.95%", 2000, 600)).status is ReadStatus.PARTLY_READ


def test_each_typed_line_stands_beside_its_own_label(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        write(canvas, ("Term:", "Notice period:", "Law:"), top=600, step=14)

    draw(tmp_path, page)
    document = annotate(tmp_path, typed("36 months\r60 days\rNorway", 200, 600, 120, 42, DA="0 g /Helv 11.67 Tf"))
    rows = " ".join(document.text.replace(" | ", " ").split())
    assert "Term: 36 months Notice period: 60 days Law: Norway" in rows


def test_a_paragraph_in_a_large_box_begins_at_its_top(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, "Special terms:")
        canvas.drawString(72, 450, "The law of Norway governs.")

    draw(tmp_path, page)
    words = (
        "The Provider keeps Customer Data in Norway. The Provider shall notify the Customer of a Personal Data Breach "
        "within 36 hours."
    )
    document = annotate(tmp_path, typed(words, 72, 580, 300, 100))
    text = " ".join(document.text.split())
    assert f"Special terms: {words}" in text
    assert text.index("36 hours") < text.index("The law of")
    assert [term.value.canonical for term in said(document, "security.breach_notice") if term.value] == ["36 hours"]


@pytest.mark.parametrize("mark_", ["X", "x", "✓"])
def test_a_mark_typed_over_a_printed_box_ticks_it(mark_: str, tmp_path: Path) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
    if not font.exists():
        pytest.skip("no font with boxes")
    pdfmetrics.registerFont(TTFont("Boxes", str(font)))

    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        for y, hours in ((600, 24), (575, 72)):
            canvas.setFont("Boxes", 11)
            canvas.drawString(
                72, y, f"☐ The Provider shall notify the Customer of a Personal Data Breach within {hours} hours."
            )

    draw(tmp_path, page)
    document = annotate(tmp_path, typed(mark_, 73, 575, 9, 14))
    assert [block[:14] for block in blocks(document)[-2:]] == ["☐ The Provider", "☒ The Provider"]
    assert [term.value.canonical for term in said(document, "security.breach_notice") if term.value] == ["72 hours"]


@pytest.mark.parametrize(
    ("says", "annotations", "number"),
    [
        ("a_sticky_note", [note("Ask for 99.99%.")], 1),
        ("an_answer_to_one", [note("Ask for 99.99%."), note("Agreed.", IRT=pikepdf.Dictionary())], 1),
        ("a_callout", [typed("Ask for 99.99%.", 302, 600, IT=pikepdf.Name.FreeTextCallout)], 1),
        ("an_insertion_that_is_proposed", [mark("Caret", 300, 306, 600, Contents="not")], 1),
        ("a_highlight_with_words", [mark("Highlight", 300, 340, 600, Contents="Why?")], 1),
        ("a_highlight_alone", [mark("Highlight", 300, 340, 600)], 0),
        ("a_sticky_note_without_words", [note("")], 0),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_comments_are_told_and_not_read(
    says: str, annotations: list[dict[str, object]], number: int, tmp_path: Path
) -> None:
    draw(tmp_path, order)
    document = annotate(tmp_path, *annotations)
    assert blocks(document)[-1] == f"{UPTIME} ________________in each month."
    assert document.notes == (("holds 1 comment, which was not read",) if number else ())


LINE = "The Provider shall not suspend the Service. Availability of the Service shall be at least 99.9% in each month."


def strike(words: str) -> dict[str, object]:
    left = 72 + stringWidth(LINE[: LINE.index(words)], "Helvetica", 9)
    return mark("StrikeOut", left, left + stringWidth(words, "Helvetica", 9), 600)


def struck_line(canvas: Canvas) -> None:
    write(canvas, BODY)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(72, 600, LINE)


def test_struck_words_are_read_and_undecided(tmp_path: Path) -> None:
    draw(tmp_path, struck_line)
    document = annotate(tmp_path, strike("99.9%"))
    assert blocks(document)[-1] == LINE
    assert document.notes == (ONE_STRUCK,)
    assert [document.text[slice(*place.span)] for place in document.edited] == ["99.9%"]
    (term,) = said(document)
    assert term.confidence is Confidence.UNCLEAR
    assert term.reason == "an annotation strikes out words of it, and nothing says whether that was agreed"


def test_the_sentence_beside_struck_words_is_decided(tmp_path: Path) -> None:
    draw(tmp_path, struck_line)
    (term,) = said(annotate(tmp_path, strike("not")))
    assert term.confidence is Confidence.CLEAR


def test_typed_words_are_marked_where_they_stand(tmp_path: Path) -> None:
    draw(tmp_path, order)
    document = annotate(tmp_path, typed("99.95%", 302, 600))
    at = document.text.index("99.95%")
    with open_pdf((tmp_path / "contract.pdf").read_bytes(), ()) as pdf:
        ((mark_,),) = mark_passages(pdf, document, [Span(at, at + 6)]).values()
    (quad,) = mark_.quads
    assert 250 < quad[0].x < 390
    assert 590 < quad[2].y < 602
