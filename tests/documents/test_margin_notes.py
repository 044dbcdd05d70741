"""Notes in the margin cut no sentence; what only stands far on the right is text."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import Draw, blocks, draw
from reportlab.pdfgen.canvas import Canvas

_LINES = (
    "The Provider answers each incident of the first severity within",
    "four hours after the Customer has told it, on each day of the year,",
    "and each incident of the second severity within two days after the",
    "Customer has told it, on business days. It repairs them in the same",
    "order, unless the Customer asks for another, and tells the Customer",
    "how far it has come at least once a day until the Service is as it",
    "was before, which the Customer confirms in writing.",
)
_SENTENCES = " ".join(_LINES)


def _page(beside: dict[int, str], *, by_row: bool, size: float = 7, wide: str = "") -> Draw:
    def page(canvas: Canvas) -> None:
        for at, line in enumerate(_LINES):
            canvas.drawString(72, 700 - 15 * at, line)
            if by_row:
                _note(canvas, at)
        for at in () if by_row else beside:
            _note(canvas, at)
        canvas.drawString(72, 500, wide)

    def _note(canvas: Canvas, at: int) -> None:
        canvas.setFont("Helvetica", size)
        canvas.drawString(450, 700 - 15 * at, beside.get(at, ""))
        canvas.setFont("Helvetica", 11)

    return page


@pytest.mark.parametrize("by_row", [True, False], ids=["line_by_line", "behind_the_text"])
def test_a_sentence_runs_past_notes_in_the_margin(by_row: bool, tmp_path: Path) -> None:
    notes = {1: "is this enough?", 4: "why"}
    page = _page(notes, by_row=by_row)
    assert blocks(draw(tmp_path, page)) == [_SENTENCES, *notes.values()]


def test_a_sentence_goes_on_over_a_page_with_notes(tmp_path: Path) -> None:
    def second(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "and in the same manner at night.")

    first = _page({1: "is this enough?"}, by_row=False)
    open_end = "was before, which the Customer confirms in writing"

    def cut(canvas: Canvas) -> None:
        first(canvas)
        canvas.drawString(72, 580, "The Provider does so in each month and in each week of that month")

    assert open_end in _SENTENCES
    found = blocks(draw(tmp_path, cut, second))
    assert any(block.endswith("of that month and in the same manner at night.") for block in found)


@pytest.mark.parametrize(
    ("beside", "size", "wide"),
    [
        ({1: "in usual print", 4: "as a cell"}, 11, ""),
        ({4: "small"}, 7, "This line is wider than all of the text above, and reaches below the words on its right."),
    ],
    ids=["in_usual_print", "above_a_wide_line"],
)
def test_what_may_be_a_cell_is_not_set_aside(beside: dict[int, str], size: float, wide: str, tmp_path: Path) -> None:
    text = draw(tmp_path, _page(beside, by_row=True, size=size, wide=wide)).text
    assert all(text.index(word) < text.index("confirms in writing") for word in beside.values())
