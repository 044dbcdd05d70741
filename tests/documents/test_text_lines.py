"""Plain text and Markdown as they were set: quoted mail, parted and justified lines, figures that begin a line, numbers that are skipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import blocks

from contract_check.documents.item_markers import begins_item
from contract_check.documents.reading import read_document
from contract_check.model.document import Document

SENTENCE = "Provider shall make the Service available to the Customer at all times."


def read(tmp_path: Path, name: str, content: str) -> Document:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return read_document(path)


FIGURES = [
    ("(72) hours of becoming aware", False),
    ("(30) business days", False),
    ("30 Days after the end", False),
    ("12 Months", False),
    ("1 March 2024, the Provider", False),
    ("(2) The Provider", True),
    ("(2) daily backups", True),
    ("30 Data Protection", True),
    ("30. Days of rest", True),
    ("1 March and the Provider", True),
]  # fmt: skip


@pytest.mark.parametrize(("line", "is_item"), FIGURES)
def test_a_figure_at_the_beginning_of_a_line_is_no_number_of_a_clause(line: str, is_item: bool) -> None:
    assert begins_item(line) is is_item


LONG = f"{SENTENCE[:-1]} " * 3 + "."
TEXTS = [
    ("quoted_mail", "Hello,\n\n> 1. The Provider hosts the Service for the Customer\n> and its users.\n>\n> 2. It ends.\n",
     ["Hello,", "1. The Provider hosts the Service for the Customer and its users.", "2. It ends."]),
    ("twice_quoted_mail", ">> 1. The Provider hosts the Service for the Customer\n>> and its users.\n>>\n>> 2. It ends.\n",
     ["1. The Provider hosts the Service for the Customer and its users.", "2. It ends."]),
    ("two_signs_are_no_mail", "Levels of the Service and their signs for the users:\n\n> 5 is high.\n\n> 9 is top.\n",
     ["Levels of the Service and their signs for the users:", "> 5 is high.", "> 9 is top."]),
    ("lines_parted_by_empty_ones", "1. The Provider hosts the Service for the\n\nCustomer and its users and keeps the data of the\n\nCustomer in Norway.\n\n2. The Provider tells the Customer of each fault within\n\n(24) hours.\n\n3. It ends.\n",
     ["1. The Provider hosts the Service for the Customer and its users and keeps the data of the Customer in Norway.",
      "2. The Provider tells the Customer of each fault within (24) hours.", "3. It ends."]),
    ("paragraphs_of_one_line", "One is here.\n\nTwo is here.\n\nThree is here.\n\nFour is here.\n\nFive is here.\n\nSix is here.\n",
     ["One is here.", "Two is here.", "Three is here.", "Four is here.", "Five is here.", "Six is here."]),
    ("justified", "1.    The  Provider   hosts  the  Service  for   the  Customer\n      and its users.\n", ["1. The Provider hosts the Service for the Customer and its users."]),
    ("two_columns", "1. Security                    2. End\nThe Provider tells of each     The Provider deletes the\nfault within 48 hours of       data within 30 days after\nits discovery, and bears       the end of the term, and\nthe cost of that.              keeps no copy of it.\n",
     ["1. Security", "The Provider tells of each fault within 48 hours of its discovery, and bears the cost of that.",
      "2. End", "The Provider deletes the data within 30 days after the end of the term, and keeps no copy of it."]),
    ("a_table_is_no_columns", "Critical faults        answered in 1 hour\nHigh                   answered in 2 hours\nMedium                 answered in 4 hours\nLow                    answered in 8 hours\n",
     ["Critical faults | answered in 1 hour", "High | answered in 2 hours", "Medium | answered in 4 hours", "Low | answered in 8 hours"]),
    ("a_figure_on_the_next_line", "The Provider tells the Customer of each fault within twenty-four\n(24) hours of its discovery in any event and always.\n",
     ["The Provider tells the Customer of each fault within twenty-four (24) hours of its discovery in any event and always."]),
    ("a_long_line_among_wrapped_ones", f"{LONG}\n\n1. The Provider hosts the Service for the Customer and\nits users.\n\n2. The Provider keeps the data of the Customer in\nNorway and nowhere else.\n",
     [LONG, "1. The Provider hosts the Service for the Customer and its users.", "2. The Provider keeps the data of the Customer in Norway and nowhere else."]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "expected"), TEXTS, ids=[row[0] for row in TEXTS])
def test_lines_of_text(says: str, text: str, expected: list[str], tmp_path: Path) -> None:
    assert [" ".join(block.split()) for block in blocks(read(tmp_path, "a.txt", text))] == expected


MARKDOWN = [
    ("skipped_numbers", "1. One.\n2. Two.\n4. Four.\n5. Five.", ["1. One.", "2. Two.", "4. Four.", "5. Five."]),
    ("the_same_number_throughout", "1. One.\n1. Two.\n1. Three.", ["1. One.", "2. Two.", "3. Three."]),
    ("numbers_that_fall_back", "3. One.\n1. Two.", ["3. One.", "4. Two."]),
    ("a_list_in_a_list", "2. Two.\n   1. A.\n   3. C.\n3. Three.", ["2. Two.", "1. A.", "3. C.", "3. Three."]),
    ("a_stressed_word_with_an_ending", "It lasts 12 _Month_s and __36 Day__s.", ["It lasts 12 Months and 36 Days."]),
    ("a_stressed_name_that_owns", "The _Customer_'s data.", ["The Customer's data."]),
    ("names_with_signs", "See data_keep_days and _all_.", ["See data_keep_days and all."]),
    ("a_note_that_limits", "It is online 99.9%[^a] of the time.\n\n[^a]: Galaxy plan only.", ["It is online 99.9% of the time[1].", "[1] Galaxy plan only."]),
    ("a_note_that_explains", "It is online 99.9%[^a] of the time.\n\n[^a]: As measured.", ["It is online 99.9% of the time.", "a As measured."]),
    ("names_of_headings", "## Term {#term .x}\n\nIt {is} so.", ["Term", "It {is} so."]),
    ("variables", "It lasts {{ term }} months.", ["It lasts ________ months."]),
    ("settings_between_plus_signs", '+++\nterm = "36 months"\n+++\n\nIt ends.', ["It ends."]),
    ("settings_that_end_in_points", "---\nterm: 36 months\n...\n\nIt ends.", ["It ends."]),
    ("a_section_named_in_a_broken_line", "As said in Section\n4. The Provider hosts it.", ["As said in Section 4. The Provider hosts it."]),
    ("an_item_behind_a_broken_line", "The parts are\n4. The Provider hosts it.", ["The parts are", "4. The Provider hosts it."]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "expected"), MARKDOWN, ids=[row[0] for row in MARKDOWN])
def test_markdown(says: str, text: str, expected: list[str], tmp_path: Path) -> None:
    last = "" if text.startswith(("+", "-")) else f"{SENTENCE}\n\n"
    document = read(tmp_path, "a.md", f"{last}{text}\n\n<!-- end -->\n\n{SENTENCE}\n")
    assert [block for block in blocks(document) if block != SENTENCE] == expected
