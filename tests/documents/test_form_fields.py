"""Fillable PDFs: what was typed or chosen is read where it stands on the page, and what cannot be is told."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from printed_pages import BODY, blocks, draw, write
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.pdf_file import open_pdf
from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper
from contract_check.model.document import Document, ReadStatus, Span
from tests.documents.marked import mark_passages


def field(canvas: Canvas, value: str, x: float, y: float, width: float = 90, **more: Any) -> None:
    """A field of text whose letters stand on the line at `y`."""
    canvas.acroForm.textfield(value=value, x=x, y=y - 4, width=width, height=16, fontSize=10, borderWidth=0, **more)


def order(value: str, after: str = "in each month.", rule: str = "") -> Callable[[Canvas], None]:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, "Availability of the Service shall be at least")
        canvas.drawString(300, 600, rule)
        canvas.drawString(395, 600, after)
        field(canvas, value, 300, 600)

    return page


def change(tmp_path: Path, edit: Callable[[pikepdf.Pdf], None]) -> Document:
    path = tmp_path / "contract.pdf"
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        edit(pdf)
        pdf.save(path)
    return read_document(path)


def said(document: Document) -> dict[str, object]:
    terms = extract_terms(Paper(document))
    return {term.id: term.value.canonical if term.value else None for term in terms if term.governing}


def test_a_value_is_read_in_its_sentence(tmp_path: Path) -> None:
    document = draw(tmp_path, order("99.95%"))
    assert blocks(document)[-1] == "Availability of the Service shall be at least 99.95% in each month."
    assert said(document)["sla.uptime"] == 99.95
    assert document.status is ReadStatus.READ


def test_a_full_stop_follows_it_without_a_blank(tmp_path: Path) -> None:
    document = draw(tmp_path, order("99.95% per month", after="."))
    assert blocks(document)[-1] == "Availability of the Service shall be at least 99.95% per month."


@pytest.mark.parametrize("rule", ["________________", "................................"], ids=["rule", "dots"])
def test_the_rule_that_it_is_typed_over_goes(tmp_path: Path, rule: str) -> None:
    document = draw(tmp_path, order("99.95%", rule=rule))
    assert blocks(document)[-1] == "Availability of the Service shall be at least 99.95% in each month."


@pytest.mark.parametrize("rule", ["", "________"], ids=["alone", "with_a_rule"])
def test_an_empty_field_is_a_blank(tmp_path: Path, rule: str) -> None:
    document = draw(tmp_path, order("", rule=rule))
    assert blocks(document)[-1] == "Availability of the Service shall be at least ________ in each month."
    assert said(document)["sla.uptime"] is None


def test_fields_of_a_row_without_print_make_one_line(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        field(canvas, "Hosting", 72, 600)
        field(canvas, "99.9%", 300, 600)

    assert "Hosting 99.9%" in blocks(draw(tmp_path, page))[-1]


def test_lines_that_were_typed_stay_in_order(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, "Special terms:")
        typed = "The Provider encrypts Customer Data at rest.\nThe Provider keeps Customer Data in Norway."
        canvas.acroForm.textfield(value=typed, x=72, y=500, width=400, height=90, fieldFlags="multiline", fontSize=10)
        canvas.drawString(72, 460, "The law of Norway governs.")

    text = draw(tmp_path, page).text
    places = [text.index(words) for words in ("Special", "encrypts", "keeps", "The law")]
    assert places == sorted(places)


def test_an_option_that_is_not_ticked_is_no_promise(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        for number, (hours, ticked) in enumerate((("24", False), ("72", True))):
            y = 600 - 30 * number
            canvas.acroForm.checkbox(checked=ticked, x=72, y=y - 3, size=14, name=f"within{hours}")
            canvas.drawString(
                92, y, f"The Provider shall notify the Customer of a Personal Data Breach within {hours} hours."
            )

    document = draw(tmp_path, page)
    assert [block[:14] for block in blocks(document)[-2:]] == ["☐ The Provider", "☒ The Provider"]
    assert said(document)["security.breach_notice"] == "72 hours"


def test_of_radio_buttons_the_one_that_is_chosen_counts(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, "Uptime:")
        for x, share, chosen in ((230, "99.5%", False), (300, "99.9%", True)):
            canvas.acroForm.radio(name="level", value=share[:4], selected=chosen, x=x, y=597, size=14)
            canvas.drawString(x + 20, 600, share)

    document = draw(tmp_path, page)
    assert blocks(document)[-1] == "Uptime: ☐ 99.5% ☒ 99.9%"
    assert said(document)["sla.uptime"] == 99.9


def test_of_a_list_the_name_that_is_shown_is_read(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, "Governing law: the laws of")
        options = [("Norway", "no"), ("Belgium", "be")]
        canvas.acroForm.choice(value="be", options=options, x=230, y=596, width=90, height=16, borderWidth=0)

    assert blocks(draw(tmp_path, page))[-1] == "Governing law: the laws of Belgium"


@pytest.mark.parametrize(
    ("key", "flag"), [("/F", 2), ("/F", 32), ("/Ff", 1 << 13)], ids=["hidden", "no_view", "password"]
)
def test_what_nobody_sees_is_no_text(tmp_path: Path, key: str, flag: int) -> None:
    draw(tmp_path, order("99.95%"))

    def hide(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Annots[0][key] = flag

    document = change(tmp_path, hide)
    assert "99.95" not in document.text
    assert document.status is ReadStatus.READ


def test_a_mark_covers_what_was_typed(tmp_path: Path) -> None:
    document = draw(tmp_path, order("99.95%"))
    start = document.text.index("Availability of the Service shall")
    span = Span(start, len(document.text))
    pdf = open_pdf((tmp_path / "contract.pdf").read_bytes(), ())
    ((mark,),) = mark_passages(pdf, document, [span]).values()
    left, right = min(quad[0].x for quad in mark.quads), max(quad[1].x for quad in mark.quads)
    assert left < 80 and right > 440
    pdf.close()


def test_a_row_of_a_table_is_read_and_marked_with_what_was_typed(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        for number, (name, value) in enumerate(
            (("Initial term", "24 months"), ("Availability", "99.9%"), ("Law", "Norway"))
        ):
            y = 600 - 24 * number
            canvas.drawString(80, y, name)
            field(canvas, value, 304, y)
            canvas.line(72, y + 15, 500, y + 15)
        canvas.line(72, 543, 500, 543)
        for x in (72, 300, 500):
            canvas.line(x, 615, x, 543)

    document = draw(tmp_path, page)
    assert [[cell.text for cell in row] for row in document.tables[0].rows][1] == ["Availability", "99.9%"]
    start = document.text.index("Availability | 99.9%")
    pdf = open_pdf((tmp_path / "contract.pdf").read_bytes(), ())
    ((mark,),) = mark_passages(pdf, document, [Span(start, start + 20)]).values()
    assert [round(quad[0].x) for quad in mark.quads] == [80, 304]
    assert all(570 < quad[2].y < quad[0].y < 590 for quad in mark.quads)
    pdf.close()


def test_a_page_is_drawn_with_what_was_typed(tmp_path: Path) -> None:
    drawn = []
    for value in ("", "99.95%"):
        draw(tmp_path, order(value))
        pdf = open_pdf((tmp_path / "contract.pdf").read_bytes(), ())
        drawn.append(pdf[0].render(1).to_pil().tobytes())
        pdf.close()
    assert drawn[0] != drawn[1]


def test_fields_of_a_turned_page_stand_in_their_lines(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.translate(595, 0)
        canvas.rotate(90)
        canvas.setFont("Helvetica", 11)
        write(canvas, BODY, top=500)
        canvas.drawString(72, 400, "Availability of the Service shall be at least")
        canvas.drawString(395, 400, "in each month.")
        canvas.acroForm.textfield(value="99.95%", x=595 - 412, y=300, width=16, height=90, borderWidth=0)

    draw(tmp_path, page)

    def turn(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Rotate = 90

    assert "at least 99.95% in each month." in change(tmp_path, turn).text


def test_a_value_without_a_place_leaves_the_file_partly_read(tmp_path: Path) -> None:
    draw(tmp_path, order("99.95%"))

    def move(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Annots[0].Rect = [-300, -300, -200, -280]

    document = change(tmp_path, move)
    assert document.status is ReadStatus.PARTLY_READ
    assert document.problem.startswith("page 1: what was typed into a form there could not be placed on the page.")


def test_a_value_longer_than_any_is_told(tmp_path: Path) -> None:
    document = draw(tmp_path, order("9" * 50_000))
    assert document.status is ReadStatus.PARTLY_READ
    assert len(document.text) < 1_000


def test_fields_without_number_are_bounded(tmp_path: Path) -> None:
    draw(tmp_path, order("99.95%"))

    def multiply(pdf: pikepdf.Pdf) -> None:
        one = pdf.pages[0].Annots[0]
        for _ in range(5_000):
            pdf.pages[0].Annots.append(pdf.make_indirect(pikepdf.Dictionary(one)))

    begun = time.monotonic()
    document = change(tmp_path, multiply)
    assert time.monotonic() - begun < 30
    assert document.status is ReadStatus.PARTLY_READ


def test_fields_that_hold_themselves_end(tmp_path: Path) -> None:
    draw(tmp_path, order("99.95%"))

    def tie(pdf: pikepdf.Pdf) -> None:
        one = pdf.pages[0].Annots[0]
        one.Parent = one
        one.Kids = pikepdf.Array([one])

    assert "Availability" in change(tmp_path, tie).text


def test_a_scan_with_fields_is_still_a_scan(tmp_path: Path) -> None:
    from PIL import Image

    def page(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(Image.new("L", (600, 800), 200)), 0, 0, 595, 842)
        field(canvas, "The Provider encrypts the Customer Data at rest in Norway", 72, 600, 400)

    assert draw(tmp_path, page).status is ReadStatus.NO_TEXT


def test_a_form_that_only_its_program_shows_is_partly_read(tmp_path: Path) -> None:
    draw(tmp_path, order("99.95%"))

    def make_dynamic(pdf: pikepdf.Pdf) -> None:
        pdf.Root.NeedsRendering = True
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")

    document = change(tmp_path, make_dynamic)
    assert document.status is ReadStatus.PARTLY_READ
    assert "XFA" in document.problem


def test_a_static_form_beside_an_xfa_one_is_read(tmp_path: Path) -> None:
    draw(tmp_path, order("99.95%"))

    def add_xfa(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")

    document = change(tmp_path, add_xfa)
    assert (document.status, said(document)["sla.uptime"]) == (ReadStatus.READ, 99.95)
