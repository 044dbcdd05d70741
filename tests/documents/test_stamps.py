"""Watermarks are no text, stamps stand apart, large titles are text."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import BODY, SECOND, SENTENCE, Draw, blocks, draw, write
from reportlab.pdfgen.canvas import Canvas


def stamped(text: str, angle: float, size: float, *, first: bool) -> Draw:
    def stamp(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFont("Helvetica", size)
        canvas.setFillGray(0.8)
        canvas.translate(300, 690)
        canvas.rotate(angle)
        canvas.drawCentredString(0, -size / 3, text)
        canvas.restoreState()

    def page(canvas: Canvas) -> None:
        if first:
            stamp(canvas)
            canvas.setFont("Helvetica", 11)
        write(canvas, BODY)
        if not first:
            stamp(canvas)

    return page


@pytest.mark.parametrize("first", [True, False], ids=["below_the_text", "over_the_text"])
@pytest.mark.parametrize("angle", [45, 0, 20], ids=["slanted", "level", "leaning"])
def test_a_watermark_is_no_text(angle: float, first: bool, tmp_path: Path) -> None:
    assert blocks(draw(tmp_path, *[stamped("DRAFT COPY", angle, 60, first=first)] * 3)) == [SENTENCE] * 3


def test_a_stamp_that_stands_once_is_kept_apart(tmp_path: Path) -> None:
    page = stamped("RECEIVED 12 MAY", 30, 20, first=False)
    assert sorted(blocks(draw(tmp_path, page))) == [SENTENCE, "RECEIVED 12 MAY"]


def test_a_large_title_and_a_large_initial_are_text(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 30)
        canvas.drawString(72, 760, "Master Agreement")
        canvas.drawString(72, 680, "P")
        canvas.setFont("Helvetica", 11)
        write(canvas, ["rovider shall make the Service available at all times and in", SECOND], 95)

    text = draw(tmp_path, page).text
    assert text.startswith("Master Agreement") and "rovider shall make the Service" in text
