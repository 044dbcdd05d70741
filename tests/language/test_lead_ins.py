"""Which block leads into which: tables of blocks, each with the number of its leader."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_check.extractors.extracting import document_from_text
from contract_check.language.lead_ins import find_lead_ins
from contract_check.model.document import Box, Line, Span

CASES = {
    "letters_below_a_numbered_clause": [
        ("3.1 Client shall:", None), ("(a) pay;", 0), ("(b) test.", 0), ("3.2 Supplier shall act.", None)],
    "a_later_section_is_not_led": [
        ("3.1 Client shall:", None), ("(a) pay.", 0), ("4 Supplier's duties", None), ("4.1 Supplier shall act.", None)],
    "deeper_numbers_are_items": [
        ("5. The Supplier shall:", None), ("5.1 act;", 0), ("5.2 tell.", 0), ("6. The Client shall pay.", None)],
    "an_item_leads_its_own_items": [
        ("2.1 Supplier shall:", None), ("(a) keep:", 0), ("(i) logs;", 1), ("(ii) keys;", 1), ("(b) act.", 0)],
    "numbers_that_begin_anew_are_items": [
        ("7. Supplier shall assist by:", None), ("1. telling;", 0), ("2. helping;", 0), ("8. Security. Supplier acts.", None)],
    "plain_numbers_below_a_dotted_one": [
        ("3.3 Supplier shall:", None), ("1. act;", 0), ("2. tell.", 0), ("4. Fees. They are due.", None)],
    "a_section_after_a_dotted_leader": [("11.3 Supplier shall:", None), ("(a) act.", 0), ("12. Fees. They are due.", None)],
    "lettered_sections": [
        ("H.1. Within 30 days Supplier will:", None), ("H.1.a. return it;", 0), ("H.1.b. delete it.", 0), ("I. Clauses", None)],
    "bullets": [("We will:", None), ("• act", 0), ("• tell", 0), ("You may leave.", None), ("• Fees are due", None)],
    "boxes": [("We act within:", None), ("☐ a day", 0), ("☒ a week", 0), ("You may leave.", None)],
    "i_after_h_is_a_letter": [("Supplier shall:", None), ("(h) act;", 0), ("(i) tell;", 0), ("(j) pay.", 0)],
    "a_block_after_a_colon_without_a_marker": [("Supplier shall:", None), ("act at once.", 0), ("Fees are due.", None)],
    "a_list_goes_on_behind_what_is_printed_between": [
        ("3.1 Client shall:", None), ("(a) pay;", 0), ("Sealed copy, page seven.", None), ("(b) test.", 0)],
    "the_next_section_is_not_led": [
        ("8.1 Vendor shall:", None), ("(a) act.", 0), ("8.2 Credit Limits", None), ("Credits are final.", None)],
    "sections_of_the_paper_are_no_list": [
        ("The parties agree as follows:", None), ("1. Fees", 0), ("They are due.", None), ("2. Term", None)],
    "terms_that_somebody_agrees_to_are_no_duties": [
        ("By joining you agree to the following terms:", None), ("1. Access", None), ("- We may end it.", None)],
    "duties_that_somebody_agrees_to": [("By joining you agree to:", None), ("- keep it secret;", 0), ("- tell us.", 0)],
    "a_modal_without_a_colon": [
        ("3.1 The Supplier shall", None), ("(a) act; and", 0), ("(b) tell.", 0), ("3.2 Fees are due.", None)],
    "a_condition_without_a_colon": [
        ("Client may end it where", None), ("(i) it fails; or", 0), ("(ii) it lies.", 0), ("Fees.", None)],
    "a_sentence_broken_by_a_page": [("The Supplier shall", None), ("act at once.", None)],
    "a_section_after_a_modal": [("The Supplier shall", None), ("4. Fees. They are due.", None)],
    "no_colon_no_leader": [("Supplier acts.", None), ("(a) It pays.", None)],
    "a_name_and_what_it_means": [("“Minimum Term”", None), ("means the period of one year.", 0), ("Fees are due.", None)],
    "no_name_above_what_it_means": [("Fees are due.", None), ("means of payment are cards.", None)],
    "a_number_in_a_sentence": [("We will:", None), ("30 days after that, pay.", 0), ("2 weeks later, leave.", None)],
}  # fmt: skip


@pytest.mark.parametrize("says", CASES)
def test_leaders(says: str) -> None:
    document = document_from_text("\n".join(text for text, _ in CASES[says]))
    found = find_lead_ins(document)
    assert [found.get(index) for index in range(len(CASES[says]))] == [leader for _, leader in CASES[says]]


INDENTED = {
    "items_that_are_set_in": [("We will:", 72, None), ("act", 112, 0), ("tell", 112, 0), ("Fees are due", 72, None)],
    "a_section_ends_them": [("We will:", 72, None), ("act", 112, 0), ("2. Fees", 72, None), ("They are due", 72, None)],
    "not_set_in": [("We will:", 72, None), ("act", 72, 0), ("Fees are due", 72, None)],
    "a_long_paragraph_is_no_item": [("We will:", 72, None), ("act", 112, 0), ("Fees are due. " * 40, 112, None)],
    "a_long_item_of_a_list_that_goes_on": [("You agree not to:", 72, None), ("copy it;", 112, 0), ("post things, " * 40 + "or songs;", 112, 0), ("test it.", 112, 0)],
    "an_item_with_items": [("We:", 72, None), ("will keep:", 112, 0), ("logs", 152, 1), ("keys", 152, 1), ("act", 112, 0)],
}  # fmt: skip


@pytest.mark.parametrize("says", INDENTED)
def test_items_without_a_marker(says: str) -> None:
    rows = INDENTED[says]
    document = document_from_text("\n".join(text for text, _, _ in rows))
    lines = tuple(Line(b, 1, Box(left, 0, 500, 9)) for b, (_, left, _) in zip(document.blocks, rows, strict=True))
    found = find_lead_ins(replace(document, lines=lines))
    assert [found.get(index) for index in range(len(rows))] == [leader for _, _, leader in rows]


SECOND_PARAGRAPHS = {
    "where_the_lines_of_the_item_hang": [("We will:", 72, 72, None), ("• keep logs", 90, 108, 0), ("For a year.", 108, 108, 0), ("• act", 90, 108, 0)],
    "a_first_line_that_is_set_in": [("We will:", 72, 72, None), ("• keep logs", 90, 90, 0), ("Fees are due.", 108, 72, None)],
    "further_out": [("We will:", 72, 72, None), ("• keep logs", 90, 108, 0), ("Fees are due.", 72, 72, None)],
}  # fmt: skip


@pytest.mark.parametrize("says", SECOND_PARAGRAPHS)
def test_the_second_paragraph_of_an_item(says: str) -> None:
    """Each block is printed on two lines, the first of which holds its first two words."""
    rows = SECOND_PARAGRAPHS[says]
    document = document_from_text("\n".join(text for text, _, _, _ in rows))
    lines: list[Line] = []
    for block, (text, first, rest, _) in zip(document.blocks, rows, strict=True):
        cut = block.start + len(" ".join(text.split()[:2]))
        lines += [
            Line(Span(block.start, cut), 1, Box(first, 0, 500, 9)),
            Line(Span(cut, block.end), 1, Box(rest, 0, 500, 9)),
        ]
    found = find_lead_ins(replace(document, lines=tuple(lines)))
    assert [found.get(index) for index in range(len(rows))] == [leader for *_, leader in rows]


@given(
    st.lists(
        st.sampled_from(
            ["1.", "2.", "3.", "1.1", "2.3.", "11.3", "(a)", "(i)", "b)", "A.", "A.1.", "•", "(3)", "4)", "x"]
        ),
        max_size=12,
    )
)
def test_any_order_of_markers_is_read_and_no_block_leads_itself(markers: list[str]) -> None:
    document = document_from_text("\n".join(f"{marker} Supplier shall:" for marker in markers) or "x")
    assert all(leader < item for item, leader in find_lead_ins(document).items())
