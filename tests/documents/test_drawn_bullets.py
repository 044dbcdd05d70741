"""List items whose bullet is a drawing: each begins a paragraph, and none is a heading."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from printed_pages import blocks, draw, write
from reportlab.pdfgen.canvas import Canvas

LEAD = "The Provider keeps the Service up and tells the Customer at once of whatever could get in its way:"
FULL = "Renewal: this order renews for twelve months unless it is cancelled thirty days before its end"
ITEMS = [FULL, "Breach: either side may end it where the other does not mend a breach in due time of its own", "Fees"]
X, TOP, STEP = 100, 700, 13


def disc(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x + 1.5, y + 3.5, 1.5, stroke=0, fill=1)


def ring(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x + 1.5, y + 3.5, 1.5, stroke=1, fill=0)


def square(canvas: Canvas, x: float, y: float) -> None:
    canvas.rect(x, y + 2, 3, 3, stroke=0, fill=1)


def dots(canvas: Canvas, x: float, y: float) -> None:
    for step in (0, 5):
        disc(canvas, x - step, y)


def bar(canvas: Canvas, x: float, y: float) -> None:
    canvas.rect(x, y + 3, 8, 1, stroke=0, fill=1)


def far_away(canvas: Canvas, x: float, y: float) -> None:
    disc(canvas, x - 50, y)


def nothing(canvas: Canvas, x: float, y: float) -> None:
    pass


DRAWN = [(disc, True), (ring, True), (square, True), (dots, False), (bar, False), (far_away, False), (nothing, False)]


@pytest.mark.parametrize(("bullet", "parts"), DRAWN, ids=[bullet.__name__ for bullet, _ in DRAWN])
def test_items_with_a_bullet_are_paragraphs(
    bullet: Callable[[Canvas, float, float], None], parts: bool, tmp_path: Path
) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [LEAD], top=TOP + STEP, step=STEP)
        write(canvas, ITEMS, x=X, top=TOP, step=STEP)
        for number in range(len(ITEMS)):
            bullet(canvas, X - 11, TOP - STEP * number)

    document = draw(tmp_path, page)
    assert (blocks(document) == [LEAD, *ITEMS]) is parts
    if parts:
        assert not document.sections, "an item is no heading"


def test_an_item_goes_on_in_its_further_lines(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [LEAD, FULL, "and of all further terms", "Fees are due."], x=X, top=TOP, step=STEP)
        disc(canvas, X - 11, TOP - STEP)
        disc(canvas, X - 11, TOP - 3 * STEP)

    assert blocks(draw(tmp_path, page)) == [LEAD, f"{FULL} and of all further terms", "Fees are due."]


def test_an_item_may_be_the_heading_of_what_stands_below_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FULL] * 3, top=TOP + 80, step=STEP)
        write(canvas, ["Security Measures"], x=X, top=TOP)
        disc(canvas, X - 11, TOP)
        write(canvas, [LEAD[:-1], "do so."], x=X, top=TOP - 30, step=STEP)

    assert [section.heading for section in draw(tmp_path, page).sections] == ["Security Measures"]
