"""Columns of running text, and what looks like them."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import draw
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.columns import column_of, gutters_of
from contract_check.model.document import Box

_WORDS = "words that fill the column to its end"
_CELLS = ("Severity", "Standard", "Premium", "Restore")


def _column(left: float, lines: int, text: str = _WORDS, width: float = 150) -> list[tuple[str, Box]]:
    return [(text, Box(left, 700 - 12 * at, left + width - at % 4, 710 - 12 * at)) for at in range(lines)]


@pytest.mark.parametrize(
    ("lines", "columns"),
    [
        (_column(50, 20) + _column(215, 20) + _column(380, 20), 3),
        (_column(50, 20) + _column(215, 20) + _column(380, 8), 3),  # the text ends in the last column
        (_column(50, 20, width=120) + _column(180, 20, width=340), 2),  # one is wider than the other
        (_column(50, 20, width=240) + _column(300, 20, width=240), 2),
        (_column(50, 40, width=480), 1),
        (_column(50, 20, "Severity 1") + _column(215, 20, "4 hours") + _column(380, 20, "24 hours"), 1),
        (_column(50, 20, "Severity 1", 50) + _column(215, 20, width=300), 1),  # a label, and what it stands for
        (_column(80, 20, width=460) + _column(50, 20, "1.1", 15), 1),  # numbers in a column of their own
        (_column(50, 30, width=300) + _column(400, 4, width=120), 1),  # a note in the margin
    ],
)
def test_how_many_columns(lines: list[tuple[str, Box]], columns: int) -> None:
    assert len(gutters_of(lines)) + 1 == columns


def test_a_line_across_columns_stands_in_none() -> None:
    assert column_of(Box(50, 0, 190, 10), (200, 400)) == 0
    assert column_of(Box(210, 0, 390, 10), (200, 400)) == 1
    assert column_of(Box(410, 0, 500, 10), (200, 400)) == 2
    assert column_of(Box(50, 0, 390, 10), (200, 400)) is None


def _in_columns(canvas: Canvas, names: tuple[str, ...], lefts: tuple[float, ...], top: float, lines: int) -> None:
    canvas.setFont("Helvetica", 8)
    for number in range(lines):
        for name, left in zip(names, lefts, strict=True):
            canvas.drawString(left, top - 12 * number, f"{name} line {number:02d} of words in its column")


def test_three_columns_that_were_written_row_by_row_are_read_one_after_the_other(tmp_path: Path) -> None:
    names = ("left", "inner", "right")
    text = draw(tmp_path, lambda canvas: _in_columns(canvas, names, (50, 215, 380), 700, 25)).text
    for name in names:
        assert " ".join(f"{name} line {number:02d} of words in its column" for number in range(25)) in text
    assert text.index("left line 24") < text.index("inner line 00") < text.index("inner line 24") < text.index("right")


def test_a_table_between_two_columns_is_read_after_both_that_stand_above_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        _in_columns(canvas, ("upper left", "upper right"), (50, 300), 760, 15)
        for row in range(4):
            for column, cell in enumerate(_CELLS):
                canvas.drawString(50 + 120 * column, 540 - 16 * row, f"{cell} {row}")
        _in_columns(canvas, ("lower left", "lower right"), (50, 300), 450, 15)

    text = draw(tmp_path, page).text.replace(" | ", " ")
    order = ["upper left line 14", "upper right line 00", "upper right line 14", "Severity 0", "lower left line 00"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)
    assert "Severity 2 Standard 2 Premium 2 Restore 2" in text
    assert text.index("Restore 3") < text.index("lower left line 14") < text.index("lower right line 00")


def test_wide_blanks_of_justified_letters_of_one_width_are_no_columns(tmp_path: Path) -> None:
    """Every few words stand two blanks apart, wherever the line needed one more."""
    sentence = (
        "The Provider shall keep the  Service running and  shall tell the Customer of each  failure that it finds"
    )
    line = sentence.split(" The ")[0][:78]

    def page(canvas: Canvas) -> None:
        canvas.setFont("Courier", 10)
        for number in range(40):
            turned = line[number % 7 :] + " " + line[: number % 7]
            canvas.drawString(60, 760 - 13 * number, turned.strip())

    assert not draw(tmp_path, page).tables
