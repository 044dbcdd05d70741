"""Tables without rules: which parts of a page are cells of one row, and what only looks like a table."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import draw
from reportlab.pdfgen.canvas import Canvas

# What is printed, as (distance from the left, distance from the top, words), in points; letters are ten points high.
# One line of a cell stands 12 points below the one above it, one row 18 below.
CASES = [
    (
        "titles_a_blank_away_from_each_other",
        [
            *[(0, 0, "Service Tier"), (58, 0, "Monthly Uptime"), (131, 0, "Period")],
            *[(0, 18, "Business"), (58, 18, "99.9%"), (131, 18, "Month")],
            *[(0, 36, "Developer"), (58, 36, "99.5%"), (131, 36, "Month")],
        ],
        [["Service Tier", "Monthly Uptime", "Period"], ["Business", "99.9%", "Month"], ["Developer", "99.5%", "Month"]],
    ),
    (
        "a_full_cell_a_blank_away_from_the_next",
        [
            *[(0, 0, "Severity"), (80, 0, "Business"), (176, 0, "Developer")],
            *[(0, 18, "High"), (80, 18, "4 hours"), (176, 18, "8 hours")],
            *[(0, 36, "Low"), (80, 36, "2 business days now"), (176, 36, "3 business days")],
            *[(0, 54, "None"), (80, 54, "never"), (176, 54, "never")],
        ],
        [
            ["Severity", "Business", "Developer"],
            ["High", "4 hours", "8 hours"],
            ["Low", "2 business days now", "3 business days"],
            ["None", "never", "never"],
        ],
    ),
    (
        "a_sentence_above_a_table_is_no_row_of_it",
        [
            (0, 0, "Service levels of every plan are these:"),
            *[(0, 18, "Business"), (75, 18, "99.9%"), (0, 36, "Developer"), (75, 36, "99.5%"), (0, 54, "Free"), (75, 54, "none")],
        ],
        [["Business", "99.9%"], ["Developer", "99.5%"], ["Free", "none"]],
    ),
    (
        "a_label_and_a_name_are_one_cell",
        [
            *[(0, 0, "By: /s/ A. Moss"), (200, 0, "By: /s/ B. Fern"), (18, 14, "Moss"), (217, 14, "Fern")],
            *[(0, 28, "By: hand only"), (200, 28, "By: hand too"), (18, 42, "Moss"), (217, 42, "Fern")],
        ],
        [["By: /s/ A. Moss", "By: /s/ B. Fern"], ["Moss", "Fern"], ["By: hand only", "By: hand too"], ["Moss", "Fern"]],
    ),
    (
        "a_title_in_the_middle_of_a_wide_column",
        [
            *[(0, 0, "Service Tier"), (220, 0, "Support Hours")],
            *[(0, 18, "Enterprise"), (80, 18, "always")],
            *[(0, 36, "Business"), (80, 36, "always for what is critical, and in business hours for what is left of it")],
            *[(0, 54, "Developer"), (80, 54, "business hours only")],
        ],
        [
            ["Service Tier", "Support Hours"],
            ["Enterprise", "always"],
            ["Business", "always for what is critical, and in business hours for what is left of it"],
            ["Developer", "business hours only"],
        ],
    ),
    (
        "a_file_that_holds_each_line_of_a_cell_by_itself",
        [
            *[(0, 12, "Severity"), (100, 6, "Standard"), (100, 18, "reply"), (200, 0, "Premier"), (200, 12, "reply"), (200, 24, "(Plus)")],
            *[(0, 54, "1 Urgent"), (0, 66, "Outage"), (100, 48, "1"), (100, 60, "business"), (100, 72, "hour"), (200, 54, "30"), (200, 66, "minutes")],
            *[(0, 108, "2 Normal"), (100, 102, "2 business"), (100, 114, "days"), (200, 96, "4 hours"), (200, 108, "Monday to"), (200, 120, "Friday")],
        ],
        [
            ["Severity", "Standard reply", "Premier reply (Plus)"],
            ["1 Urgent Outage", "1 business hour", "30 minutes"],
            ["2 Normal", "2 business days", "4 hours Monday to Friday"],
        ],
    ),
    (
        "three_lists_side_by_side_are_no_table",
        [(100 * column, 12 * line, f"{name} {line}") for column, name in enumerate(("Apple", "Pear", "Plum")) for line in range(8)],
        None,
    ),
    (
        "three_notes_side_by_side_are_no_table",
        [
            (150 * column, 12 * line + 6 * column + (8 if line > 3 else 0), f"a line of the note {column} {line}")
            for column in range(3) for line in range(8)
        ],
        None,
    ),
    (
        "a_gap_as_narrow_as_a_wide_blank_divides_where_other_lines_begin",
        [
            *[(0, 0, "Severity one"), (70, 0, "Definition"), (300, 0, "First reply")],
            *[(0, 18, "Critical"), (70, 18, "The service is down"), (300, 18, "1 hour")],
            *[(0, 36, "Low"), (70, 36, "A question"), (300, 36, "2 days")],
        ],
        [["Severity one", "Definition", "First reply"], ["Critical", "The service is down", "1 hour"], ["Low", "A question", "2 days"]],
    ),
    (
        "cells_set_in_the_middle_of_their_row",
        [
            *[(0, 0, "Severity"), (70, 0, "Definition"), (300, 0, "First reply")],
            *[(70, 18, "The service is down"), (70, 30, "for all users, and no"), (70, 42, "way around it is known")],
            *[(0, 30, "Critical"), (300, 24, "2 business"), (300, 36, "hours")],
            *[(70, 60, "A question, or a"), (0, 66, "Low"), (300, 66, "2 days"), (70, 72, "wish")],
        ],
        [
            ["Severity", "Definition", "First reply"],
            ["Critical", "The service is down for all users, and no way around it is known", "2 business hours"],
            ["Low", "A question, or a wish", "2 days"],
        ],
    ),
    (
        "dense_rows_are_not_one_cell_each",
        [
            *[(0, 0, "Availability"), (200, 0, "Credit")],
            *[(0, 16, "below 99.9%"), (200, 16, "5%"), (0, 27, "below 99.5%"), (200, 27, "10%")],
            *[(0, 38, "below 99.0%"), (200, 38, "25%"), (0, 49, "below 95.0%"), (200, 49, "50%")],
        ],
        [["Availability", "Credit"], ["below 99.9%", "5%"], ["below 99.5%", "10%"], ["below 99.0%", "25%"], ["below 95.0%", "50%"]],
    ),
    (
        "bare_numbers_are_cells",
        [
            *[(0, 0, "Reply in hours"), (200, 0, "Fix in hours")],
            *[(0, 18, "4"), (200, 18, "12"), (0, 36, "8"), (200, 36, "-"), (0, 54, "16"), (200, 54, "48")],
        ],
        [["Reply in hours", "Fix in hours"], ["4", "12"], ["8", "-"], ["16", "48"]],
    ),
    (
        "a_wide_cell_is_no_running_text_where_a_column_begins",
        [
            *[(0, 0, "Term"), (90, 0, "Meaning")],
            *[(0, 18, "Uptime"), (90, 18, "The share of a month in which the service can be used by its users")],
            *[(90, 36, "The time in which it cannot be used, save for planned maintenance of it")],
            *[(0, 42, "Downtime"), (90, 48, "at night")],
            *[(0, 66, "Credit"), (90, 66, "What is owed")],
        ],
        [
            ["Term", "Meaning"],
            ["Uptime", "The share of a month in which the service can be used by its users"],
            ["Downtime", "The time in which it cannot be used, save for planned maintenance of it at night"],
            ["Credit", "What is owed"],
        ],
    ),
    (
        "a_title_across_two_columns_joins_them_not",
        [
            *[(0, 0, "Severity"), (70, 0, "First reply"), (170, 0, "Repair")],
            *[(0, 18, "Critical"), (70, 18, "4 hours"), (170, 18, "1 day")],
            *[(0, 36, "Low"), (70, 36, "2 days"), (170, 36, "10 days")],
            (0, 54, "Enterprise customers"),
            *[(0, 72, "Critical"), (70, 72, "1 hour"), (170, 72, "4 hours")],
        ],
        [
            ["Severity", "First reply", "Repair"],
            ["Critical", "4 hours", "1 day"],
            ["Low", "2 days", "10 days"],
            ["Enterprise customers", "", ""],
            ["Critical", "1 hour", "4 hours"],
        ],
    ),
    (
        "columns_whose_cells_all_follow_full_ones",
        [
            *[(0, 0, "Priority"), (62, 0, "Availability"), (150, 0, "Response"), (234, 0, "Repair")],
            *[(0, 18, "Level 1"), (60, 18, "Business Hours"), (136, 18, "4 Business Hours"), (222, 18, "24 hours")],
            *[(0, 36, "Level 2"), (60, 36, "Business Hours"), (136, 36, "8 Business Hours"), (222, 36, "36 hours")],
            *[(0, 54, "Level 3"), (60, 54, "Business Hours"), (136, 54, "9 Business Hours"), (222, 54, "N/A")],
        ],
        [
            ["Priority", "Availability", "Response", "Repair"],
            ["Level 1", "Business Hours", "4 Business Hours", "24 hours"],
            ["Level 2", "Business Hours", "8 Business Hours", "36 hours"],
            ["Level 3", "Business Hours", "9 Business Hours", "N/A"],
        ],
    ),
    (
        "clauses_with_their_numbers_far_to_the_left_are_none",
        [
            *[(0, 0, "4"), (60, 0, "FEES")],
            *[(0, 18, "4.1"), (60, 18, "Customer shall pay the fees of the order form within the time")],
            *[(60, 30, "which it names, and interest after that")],
            *[(0, 48, "4.2"), (60, 48, "Taxes are added to all fees")],
        ],
        None,
    ),
    (
        "a_letterhead_is_none",
        [(0, 0, "Northwharf Ltd"), (300, 0, "Page 1"), (0, 60, "The parties agree on what follows.")],
        None,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("says", "printed", "rows"), CASES, ids=[case[0] for case in CASES])
def test_rows_and_columns(
    says: str, printed: list[tuple[int, int, str]], rows: list[list[str]] | None, tmp_path: Path
) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for left, down, words in printed:
            canvas.drawString(72 + left, 700 - down, words)

    tables = draw(tmp_path, page).tables
    assert [[[cell.text for cell in row] for row in table.rows] for table in tables] == ([rows] if rows else [])


def test_titles_that_stand_once_more_begin_another_table(tmp_path: Path) -> None:
    titles = ("Severity", "First reply", "Repair")
    rows = (titles, ("Critical", "4 hours", "1 day"), ("Basic plan", "", ""), titles, ("Critical", "1 hour", "4 hours"))

    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for number, row in enumerate(rows):
            for left, words in zip((0, 100, 200), row, strict=True):
                canvas.drawString(72 + left, 700 - 18 * number, words)

    tables = draw(tmp_path, page).tables
    assert [[[cell.text for cell in row] for row in table.rows] for table in tables] == [
        [list(titles), ["Critical", "4 hours", "1 day"]],
        [list(titles), ["Critical", "1 hour", "4 hours"]],
    ]
