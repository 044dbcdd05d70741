"""Struck-out letters of a PDF are no text; underlines, rules of tables and lines to write on strike nothing out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from printed_pages import BODY, blocks, draw, write
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper

LINE = "Availability of the Service shall be at least 99.99% 99.5% in each month."
WHOLE = (LINE, ())
ONE = "holds 1 word that is struck out, which was not read. Check the version that was signed"
SIX = "holds 6 words that are struck out, which were not read. Check the version that was signed"


def ends_of(words: str, size: float = 11) -> tuple[float, float]:
    """Where some words of the line begin and end on the page."""
    start = 72 + stringWidth(LINE[: LINE.index(words)], "Helvetica", size)
    return start, start + stringWidth(words, "Helvetica", size)


def strike(words: str, up: float = 3.2) -> Callable[[Canvas], None]:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, LINE)
        left, right = ends_of(words)
        canvas.line(left, 600 + up, right, 600 + up)

    return page


def fill(words: str) -> Callable[[Canvas], None]:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, LINE)
        left, right = ends_of(words)
        canvas.rect(left, 602.8, right - left, 0.7, stroke=0, fill=1)

    return page


def rule(left: float, right: float, up: float) -> Callable[[Canvas], None]:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, LINE)
        canvas.line(left, 600 + up, right, 600 + up)

    return page


STRUCK = (LINE.replace("99.99% ", ""), (ONE,))
PAGES = [
    ("a_line_through_the_middle", strike("99.99%"), STRUCK),
    ("a_thin_box_as_word_draws_it", fill("99.99%"), STRUCK),
    ("several_words", strike("Availability of the Service shall be"), ("at least 99.99% 99.5% in each month.", (SIX,))),
    ("an_underline", strike("99.99%", up=-1.2), WHOLE),
    ("a_line_above", strike("99.99%", up=9.5), WHOLE),
    ("a_rule_that_goes_on_beyond_the_words", rule(72, 540, 3.2), WHOLE),
    ("a_rule_beside_the_words", rule(470, 540, 3.2), WHOLE),
    ("a_speck", rule(100, 102, 3.2), WHOLE),
]  # fmt: skip


@pytest.mark.parametrize(("says", "page", "expected"), PAGES, ids=[row[0] for row in PAGES])
def test_lines_and_letters(
    says: str, page: Callable[[Canvas], None], expected: tuple[str, tuple[str, ...]], tmp_path: Path
) -> None:
    document = draw(tmp_path, page)
    assert (blocks(document)[-1], document.notes) == expected


def test_a_line_that_is_struck_out_as_a_whole_is_gone(tmp_path: Path) -> None:
    document = draw(tmp_path, strike(LINE))
    assert "Availability of the Service shall" not in document.text
    assert document.text.startswith(BODY[0])


def test_an_underlined_letter_that_is_raised_stays(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        canvas.drawString(72, 600, "on the 22")
        left = 72 + stringWidth("on the 22", "Helvetica", 11)
        canvas.setFont("Helvetica", 6)
        canvas.drawString(left, 604, "nd")
        canvas.line(left, 603.2, left + stringWidth("nd", "Helvetica", 6), 603.2)
        canvas.setFont("Helvetica", 11)
        canvas.drawString(left + 12, 600, "day of each month")

    assert "nd" in blocks(draw(tmp_path, page))[-1]


def test_a_turned_page(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.translate(842, 0)
        canvas.rotate(90)
        canvas.setFont("Helvetica", 11)
        strike("99.99%", up=-200)(canvas)
        left, right = ends_of("99.99%")
        canvas.line(left, 603.2, right, 603.2)

    document = draw(tmp_path, page, size=(842, 842))
    assert STRUCK[0] in document.text


def test_the_struck_figure_is_no_value(tmp_path: Path) -> None:
    terms = extract_terms(Paper(draw(tmp_path, strike("99.99%"))))
    assert [term.value.canonical for term in terms if term.id == "sla.uptime" and term.value] == [99.5]
