"""Letters that stand in a PDF and are not seen on its pages, and letters that only look like it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from printed_pages import BODY, SENTENCE, Draw, blocks, draw, write
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_WORDS = "The Provider answers within four hours."
_NOTE = ("holds 6 hidden words, which were not read",)


def _white(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(72, 300, _WORDS)
    canvas.setFillColorRGB(0, 0, 0)


def _on_white_box(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(60, 290, 300, 30, stroke=0, fill=1)
    _white(canvas)


def _in_mode(canvas: Canvas, mode: int) -> None:
    text = canvas.beginText(72, 300)
    text.setTextRenderMode(mode)
    text.textOut(_WORDS)
    text.setTextRenderMode(0)
    canvas.drawText(text)


def _inkless(canvas: Canvas) -> None:
    _in_mode(canvas, 3)


def _transparent(canvas: Canvas) -> None:
    canvas.setFillAlpha(0)
    canvas.drawString(72, 300, _WORDS)
    canvas.setFillAlpha(1)


def _below_the_sheet(canvas: Canvas) -> None:
    canvas.drawString(72, -40, _WORDS)


def _right_of_the_sheet(canvas: Canvas) -> None:
    canvas.drawString(700, 300, _WORDS)


def _on_dark_box(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.1, 0.1, 0.4)
    canvas.rect(60, 290, 300, 30, stroke=0, fill=1)
    _white(canvas)


def _blackened(canvas: Canvas) -> None:
    canvas.drawString(72, 300, _WORDS)
    canvas.rect(60, 290, 300, 30, stroke=0, fill=1)


def _whitened(canvas: Canvas) -> None:
    canvas.drawString(72, 300, _WORDS)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(60, 290, 300, 30, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)


def _highlighted(canvas: Canvas) -> None:
    canvas.drawString(72, 300, _WORDS)
    canvas.setFillColorRGB(1, 1, 0)
    canvas.setFillAlpha(0.4)
    canvas.rect(60, 290, 300, 30, stroke=0, fill=1)
    canvas.setFillAlpha(1)
    canvas.setFillColorRGB(0, 0, 0)


def _covered_and_drawn_again(canvas: Canvas) -> None:
    _whitened(canvas)
    canvas.drawString(72, 300, _WORDS)


def _framed(canvas: Canvas) -> None:
    canvas.drawString(72, 300, _WORDS)
    canvas.rect(60, 290, 300, 30, stroke=1, fill=0)


def _on_a_box_drawn_before(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.9, 0.9, 0.9)
    canvas.rect(60, 290, 300, 30, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(72, 300, _WORDS)


def _outlined(canvas: Canvas) -> None:
    _in_mode(canvas, 2)


def _grey(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.7, 0.7, 0.7)
    canvas.drawString(72, 300, _WORDS)
    canvas.setFillColorRGB(0, 0, 0)


def _over_its_picture(canvas: Canvas) -> None:
    """As a scan has it that was recognised."""
    picture = Image.new("L", (600, 40), 255)
    ImageDraw.Draw(picture).text((10, 10), _WORDS, fill=0)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    canvas.drawImage(ImageReader(stream), 60, 290, 300, 30)
    _inkless(canvas)


def _page(more: Draw) -> Draw:
    def page(canvas: Canvas) -> None:
        write(canvas, BODY)
        more(canvas)

    return page


@pytest.mark.parametrize(
    "more",
    [_white, _on_white_box, _inkless, _transparent, _below_the_sheet, _right_of_the_sheet, _blackened, _whitened],
    ids=lambda f: f.__name__,
)
def test_what_nobody_sees_is_no_text_and_that_is_told(more: Draw, tmp_path: Path) -> None:
    document = draw(tmp_path, _page(more))
    assert blocks(document) == [SENTENCE]
    assert document.notes == _NOTE


@pytest.mark.parametrize(
    "more",
    [
        _on_dark_box,
        _outlined,
        _grey,
        _over_its_picture,
        _highlighted,
        _framed,
        _covered_and_drawn_again,
        _on_a_box_drawn_before,
    ],
    ids=lambda f: f.__name__,
)
def test_what_is_seen_is_text(more: Draw, tmp_path: Path) -> None:
    document = draw(tmp_path, _page(more))
    assert blocks(document) == [SENTENCE, _WORDS]
    assert not document.notes


def test_white_words_within_a_line_go_alone(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        text = canvas.beginText(72, 700)
        text.textOut("The Provider answers within ")
        text.setFillColorRGB(1, 1, 1)
        text.textOut("four ")
        text.setFillColorRGB(0, 0, 0)
        text.textOut("eight hours.")
        canvas.drawText(text)

    assert draw(tmp_path, page).text == "The Provider answers within eight hours."


def test_a_page_that_lies_on_its_side_keeps_its_text(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setPageRotation(90)  # the sheet is wider than it is high before it is turned
        write(canvas, BODY, top=500)
        _white(canvas)

    document = draw(tmp_path, page)
    assert blocks(document) == [SENTENCE]
    assert document.notes == _NOTE


def test_what_is_written_over_a_figure_that_was_whitened_out_takes_its_place(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "The Provider answers within")
        canvas.drawString(220, 700, "four hours.")
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(218, 696, 80, 16, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(220, 700, "eight hours.")

    document = draw(tmp_path, page)
    assert document.text == "The Provider answers within eight hours."
    assert document.notes == ("holds 2 hidden words, which were not read",)
