"""Tables that have lost their line ends in a paragraph are tables again."""

from pathlib import Path

import pytest

from contract_check.documents.reading import read_document
from contract_check.documents.run_on_tables import find_run_on_tables

FOUND = [
    (
        "Credits: | Uptime | Credit | |---|---| | below 99 % | 5 % | | below 95 % | 10 % | They are paid out.",
        [[["Uptime", "Credit"], ["below 99 %", "5 %"], ["below 95 %", "10 %"]]],
    ),
    (
        "Times apply. Priority | First reply | ---|---| Urgent | 30 min | Low | 2 days |",
        [[["Priority", "First reply"], ["Urgent", "30 min"], ["Low", "2 days"]]],
    ),
    (
        "| A | B | | :--- | ---: | | 1 | 2 | | C | D | |---|---| | 3 | | | | 4 |",
        [[["A", "B"], ["1", "2"]], [["C", "D"], ["3", ""], ["", "4"]]],
    ),
    (
        "Grade | Reply | ---|---| One | 1 hour | Grade | Repair | ---|---| One | 2 days |",
        [[["Grade", "Reply"], ["One", "1 hour"]], [["Grade", "Repair"], ["One", "2 days"]]],
    ),
]
NONE = [
    "The plan (Basic | Pro | Team) is chosen in the order.",
    "Either party -- or both | may end it --- at will | by notice.",
    "| Uptime | Credit | |---|---|",  # a head without rows
    "|---|---| | 99 % | 5 % |",  # rows without a head
    "| Uptime | |---|---| | 99 % | 5 % |",  # fewer titles than columns
    "A rule | --- | and no more.",
    "| Note | |---| | One column is no table. |",
]


@pytest.mark.parametrize(("text", "tables"), FOUND)
def test_rows_are_told_apart(text: str, tables: list[list[list[str]]]) -> None:
    found = find_run_on_tables(text)
    assert [[[text[slice(*cell)] for cell in row] for row in table.rows] for table in found] == tables


@pytest.mark.parametrize("text", NONE)
def test_bars_alone_make_no_table(text: str) -> None:
    assert find_run_on_tables(text) == ()


def test_the_words_around_a_table_stay_and_its_cells_are_cited(tmp_path: Path) -> None:
    path = tmp_path / "sla.txt"
    path.write_text(
        "Service Credits. If the service is down we grant credits as follows: | Monthly uptime | Credit | |---|---|\n"
        "| 98 % to 99 % | 5 % of the monthly fee | | below 98 % | 10 % of the monthly fee | Credits are claimed\n"
        "within thirty days after the month in which the service was down, by a message to our support desk.\n"
    )
    document = read_document(path)
    (table,) = document.tables
    assert [document.text[slice(*cell.span)] for row in table.rows for cell in row][2:4] == [
        "98 % to 99 %",
        "5 % of the monthly fee",
    ]
    blocks = [document.text[slice(*block)] for block in document.blocks]
    assert blocks[0].endswith("as follows:")
    assert blocks[1:4] == [
        "Monthly uptime | Credit",
        "98 % to 99 % | 5 % of the monthly fee",
        "below 98 % | 10 % of the monthly fee",
    ]
    assert blocks[4].startswith("Credits are claimed within thirty days")
