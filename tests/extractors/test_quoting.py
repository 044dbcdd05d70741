"""Which of two passages that say the same is quoted."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text

CASES = {
    "a_sentence_before_a_heading": ("commercial.auto_renewal", [
        "Automatic renewal.", "The subscription renews automatically for successive terms of one year."], 1),
    "a_duty_before_a_condition": ("data.subject_requests", [
        "If Provider receives a request from a data subject, Provider shall forward it to Customer and assist Customer.",
        "Provider shall assist Customer in responding to requests from data subjects."], 1),
    "the_section_on_the_matter": ("commercial.as_is", [
        "We give beta tools and our service as is.", "Disclaimer of Warranties", "The Service is provided “as is” and “as available”."], 2),
    "the_first_among_equals": ("commercial.as_is", [
        "The Service is provided “as is”.", "The Service is provided “as is”. "], 0),
}  # fmt: skip


@pytest.mark.parametrize("says", CASES)
def test_the_governing_quote(says: str) -> None:
    term, passages, best = CASES[says]
    (governing,) = [t for t in extract_text("\n".join(passages)) if t.id == term and t.governing]
    assert governing.citation.quote == passages[best]
