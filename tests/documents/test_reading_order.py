"""The order in which lines are read, whatever their order in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import BODY, SENTENCE, Draw, blocks, draw, write
from reportlab.pdfgen.canvas import Canvas


def by_rows(canvas: Canvas) -> None:
    canvas.drawString(60, 730, "The title of the agreement runs over both of its columns, from edge to edge")
    for number in range(20):
        canvas.drawString(60, 700 - 15 * number, f"left line {number:02d} of words in the column")
        canvas.drawString(320, 700 - 15 * number, f"right line {number:02d} of words in the column")


def in_order(numbers: list[int]) -> Draw:
    def page(canvas: Canvas) -> None:
        for number in numbers:
            canvas.drawString(72, 700 - 15 * number, BODY[number])

    return page


def test_columns_that_were_written_row_by_row_are_read_one_after_the_other(tmp_path: Path) -> None:
    text = draw(tmp_path, by_rows).text
    assert "left line 00 of words in the column left line 01" in text
    assert text.index("title") < text.index("left line 19") < text.index("right line 00") < text.index("right line 19")


@pytest.mark.parametrize("numbers", [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]], ids=str)
def test_lines_are_read_from_the_top_down(numbers: list[int], tmp_path: Path) -> None:
    assert blocks(draw(tmp_path, in_order(numbers))) == [SENTENCE]


def test_lines_in_the_order_of_a_table_keep_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, ["For the Provider", "Name and title", "Date of signature"], 72)
        write(canvas, ["For the Customer", "Name, title, stamp", "Date of receipt"], 320)

    text = draw(tmp_path, page).text
    assert text.index("Date of signature") < text.index("For the Customer") or "For the Provider | " in text


# What is printed over, beside and below the text
