"""Tables between the lines of a page: where they part what is around them, and those printed as their source."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import FIRST, SECOND, SENTENCE, THIRD, blocks, draw, write
from reportlab.pdfgen.canvas import Canvas


def ruled(canvas: Canvas, top: float) -> None:
    for row, cells in enumerate((("Uptime", "Credit"), ("below 99.9%", "10%"), ("below 99.0%", "25%"))):
        for column, cell in enumerate(cells):
            canvas.rect(72 + 150 * column, top - 18 * row - 5, 150, 18)
            canvas.drawString(76 + 150 * column, top - 18 * row, cell)


@pytest.mark.parametrize("on_first", [True, False], ids=["at_the_foot", "at_the_head"])
def test_a_sentence_runs_past_a_table_at_the_page_break(on_first: bool, tmp_path: Path) -> None:
    def one(canvas: Canvas) -> None:
        write(canvas, [FIRST, SECOND], top=300)
        if on_first:
            ruled(canvas, 250)

    def two(canvas: Canvas) -> None:
        if not on_first:
            ruled(canvas, 700)
        write(canvas, [THIRD], top=600)

    document = draw(tmp_path, one, two)
    assert SENTENCE in blocks(document)
    assert [table.page for table in document.tables] == [1 if on_first else 2]
    assert [document.pages_of(table.span) for table in document.tables] == [(1,) if on_first else (2,)]


def test_a_table_in_mid_page_parts_what_is_around_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(
            canvas,
            ["The credits are these and no others, in each month of the whole of the term of the Agreement"],
            top=700,
        )
        ruled(canvas, 660)
        write(canvas, ["of which the fees are paid by the Customer."], top=600)

    assert len(blocks(draw(tmp_path, page))) == 5


# Tables that were printed as their source, and headings


PIPES = [
    ("with_outer_bars", ["| Uptime | Credit |", "|---|---|", "| below 99.9% | 10% |", "| below 99.0% | |"],
     [["Uptime", "Credit"], ["below 99.9%", "10%"], ["below 99.0%", ""]]),
    ("without_outer_bars", ["Uptime | Credit", "---|---", "below 99.9% | 10%", "below 99.0% | 25%"],
     [["Uptime", "Credit"], ["below 99.9%", "10%"], ["below 99.0%", "25%"]]),
    ("with_a_wrapped_row", ["| Uptime | Credit |", "| :--- | ---: |", "| below 99.9% in any month | 10% of the", "monthly fees |", "| lower | 25% |"],
     [["Uptime", "Credit"], ["below 99.9% in any month", "10% of the monthly fees"], ["lower", "25%"]]),
    ("bars_alone_are_none", ["Provider | Customer", "Acme Inc. | Beta GmbH", "Name | Name"], None),
    ("a_rule_alone_is_none", ["Provider", "---------", "Acme Inc."], None),
    ("rows_that_do_not_fit_are_none", ["| Uptime | Credit |", "|---|---|", "| a | b | c |", "| d | e |"], None),
]  # fmt: skip


@pytest.mark.parametrize(("says", "lines", "rows"), PIPES, ids=[row[0] for row in PIPES])
def test_tables_that_were_printed_as_their_source(
    says: str, lines: list[str], rows: list[list[str]] | None, tmp_path: Path
) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, ["The credits are these:"], top=730)
        write(canvas, lines)
        write(canvas, ["The credits are paid within thirty days of the month in which they are due."], top=560)

    document = draw(tmp_path, page)
    assert [[cell.text for cell in row] for table in document.tables for row in table.rows] == (rows or [])
    assert all(word in document.text for line in lines for word in line.replace("|", " ").split() if word.isalnum())
