"""Periods that stand elsewhere: what a use of a defined term, or a cross reference, is read as."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, extract_text
from contract_check.language.clauses import Paper

CASES = {
    "a_defined_period": ("“Notice Period” means sixty (60) days.\nTell us within the Notice Period.", ["60 days"]),
    "a_period_in_brackets": ("The notice is thirty days (the “Notice Period”).\nTell us within the Notice Period.", ["30 days"]),
    "a_field_of_a_cover_page": ("Cure Period: 10 business days\nMend it within the Cure Period.", ["10 business_days"]),
    "a_section_with_one_duration": ("4.2 Notice is given 30 days ahead.\n5.1 Tell us within the period set out in Section 4.2.", ["30 days"]),
    "a_section_with_two_durations": ("4.2 It is 30 days, or 60 days abroad.\n5.1 Tell us within the period set out in Section 4.2.", []),
    "a_section_that_is_not_there": ("5.1 Tell us within the period set out in Section 9.", []),
    "a_name_with_two_figures": ("“Cure Period” means 10 days.\n“Cure Period” means 30 days.\nMend it within the Cure Period.", []),
    "a_term_is_no_limit": ("“Initial Term” means 12 months.\nLeave within the Initial Term.", []),
    "the_name_without_a_limit_before_it": ("“Notice Period” means 60 days.\nThe Notice Period may change.", []),
    "another_name": ("“Notice Period” means 60 days.\nTell us within the Claim Period.", []),
    "a_blank_stays_blank": ("“Notice Period” means [***] days.\nTell us within the Notice Period.", ["?"]),
}  # fmt: skip


@pytest.mark.parametrize("says", CASES)
def test_what_the_last_line_says(says: str) -> None:
    text, finds = CASES[says]
    paper = Paper(document_from_text(text))
    clauses = paper.clauses_of(len(paper.document.blocks) - 1)
    values = [q.value for clause in clauses for q in clause.quantities.values() if q.source]
    assert [value.canonical if value else "?" for value in values] == finds


def test_the_reading_says_where_the_figure_stands() -> None:
    text = "“Notification Period” means 48 hours.\nProcessor shall notify Controller of a Personal Data Breach within the Notification Period."
    (term,) = [term for term in extract_text(text) if term.id == "security.breach_notice" and term.governing]
    assert term.value is not None and term.value.canonical == "48 hours"
    assert "the figure stands in the definition of “Notification Period”" in term.reason
    assert "Personal Data Breach" in term.citation.quote
