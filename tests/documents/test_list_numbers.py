"""Items of lists know the items around them."""

from __future__ import annotations

import pytest

from contract_check.documents.list_numbers import OpenItems

LISTS = [
    ("letters_and_roman_numbers", "(a) (b) (i) (ii) (c)", "- - (b) (b) -"),
    ("a_ninth_letter", "(g) (h) (i) (j)", "- - - -"),
    ("a_roman_number_after_a_letter", "(a) (i) (ii) (A) (B) (iii)", "- (a) (a) (a)(ii) (a)(ii) (a)"),
    ("figures_below_letters", "(a) (1) (2) (b) (1)", "- (a) (a) - (b)"),
    ("a_list_that_begins_anew", "(a) (b) (a) (b)", "- - - -"),
    ("a_list_with_a_gap", "(a) (c) (d)", "- - -"),
    ("other_marks", "a. ii. b.", "- a. -"),
    ("what_is_no_count", "(a) (zq) (b)", "- (a) -"),
]


@pytest.mark.parametrize(("says", "items", "around"), LISTS, ids=[row[0] for row in LISTS])
def test_items_around(says: str, items: str, around: str) -> None:
    open_items = OpenItems()
    assert [open_items.enter(item) or "-" for item in items.split()] == around.split()
