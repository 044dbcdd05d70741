"""A table that goes on over the page without its titles is one table; another table at the head of a page is not."""

from __future__ import annotations

import pytest

from contract_check.documents.assembly import assemble
from contract_check.documents.continued_tables import join_continued
from contract_check.documents.paragraphs import Piece
from contract_check.documents.raw_pages import RawPage
from contract_check.documents.tables import RawTable
from contract_check.model.document import Box

Rows = list[tuple[str, ...]]
TITLES = ("Severity", "Response time", "Meaning")
ONE, TWO = ("Severity 1", "1 hour", "The Service is down."), ("Severity 2", "4 hours", "It fails in part.")
CUT = ("Severity 2", "4 hours", "A function fails and there is")


def table(page: int, rows: Rows, left: float = 72) -> Piece:
    box = Box(left, 100, 500, 300)
    return Piece("", page, box, RawTable(page, box, tuple(rows)))


JOINED = [
    ("a_row_with_its_figure", [TITLES, ONE], [TWO], [TITLES, ONE, TWO]),
    ("a_row_in_mid_sentence", [TITLES, ONE, CUT], [("", "", "no way around it."), TWO], [TITLES, ONE, (*CUT[:2], f"{CUT[2]} no way around it."), TWO]),
    ("the_end_of_a_row_alone", [TITLES, CUT], [("", "", "no way around it.")], [TITLES, (*CUT[:2], f"{CUT[2]} no way around it.")]),
]  # fmt: skip
APART = [
    ("titles_printed_again", [TITLES, ONE], [TITLES, TWO]),
    ("titles_of_another_table", [TITLES, ONE], [("Uptime", "Credit", "When"), ("Below 99.9%", "10%", "Each month")]),
    ("another_number_of_columns", [TITLES, ONE], [("Severity 2", "4 hours")]),
    ("a_second_value_of_the_label_above", [TITLES, CUT], [("", "8 hours", "at night.")]),
    ("a_label_that_is_left_out", [TITLES, ONE], [("", "4 hours", "It fails in part.")]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "upper", "lower", "whole"), JOINED, ids=[row[0] for row in JOINED])
def test_one_table(says: str, upper: Rows, lower: Rows, whole: Rows) -> None:
    (piece,) = join_continued([table(1, upper), table(2, lower)])
    assert piece.table
    parts = [part.table.rows for part in (piece, *piece.more) if part.table]
    assert [row for rows in parts for row in rows] == whole


@pytest.mark.parametrize(("says", "upper", "lower"), APART, ids=[row[0] for row in APART])
def test_two_tables(says: str, upper: Rows, lower: Rows) -> None:
    assert len(list(join_continued([table(1, upper), table(2, lower)]))) == 2


def test_what_stands_elsewhere_is_another_table() -> None:
    assert len(list(join_continued([table(1, [TITLES, ONE]), table(3, [TWO])]))) == 2
    assert len(list(join_continued([table(1, [TITLES, ONE]), table(1, [TWO])]))) == 2
    assert len(list(join_continued([table(1, [TITLES, ONE]), table(2, [TWO], left=90)]))) == 2
    text = Piece("The law of Norway governs.", 2, Box(72, 700, 300, 712))
    assert len(list(join_continued([table(1, [TITLES, ONE]), text, table(2, [TWO])]))) == 3


def test_a_table_over_three_pages() -> None:
    three = ("Severity 3", "2 days", "All else.")
    pieces = list(join_continued([table(1, [TITLES, ONE]), table(2, [TWO]), table(3, [three])]))
    assert [len(piece.more) for piece in pieces] == [2]


def test_each_part_is_cited_from_its_own_page() -> None:
    box = Box(72, 100, 500, 300)
    raw = [RawTable(1, box, (TITLES, ONE)), RawTable(2, box, (TWO,))]
    from contract_check.documents.raw_pages import RawLine

    pages = [RawPage(number, (RawLine("x", Box(80, 150, 90, 160)),), 595, 842, has_images=False) for number in (1, 2)]
    assembly = assemble(pages, raw)
    (found,) = assembly.tables
    assert [cell.text for cell in found.rows[-1]] == list(TWO)
    assert all(assembly.text[slice(*cell.span)] == cell.text for row in found.rows for cell in row)
    assert [(line.page, assembly.text[slice(*line.span)].count("\n")) for line in assembly.lines] == [(1, 1), (2, 0)]
    assert assembly.page_starts[2] == found.rows[-1][0].span.start
