"""Surfaces: parties and quantities in capitals, with the way back to the document's own words."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contract_check.extractors.extracting import document_from_text
from contract_check.language import hedged_acts, modality
from contract_check.language.clauses import Paper


def surfaces(text: str) -> list[str]:
    paper = Paper(document_from_text(text))
    return [clause.surface for i in range(len(paper.document.blocks)) for clause in paper.clauses_of(i)]


def test_parties_and_quantities_stand_in_capitals() -> None:
    assert surfaces("The Supplier shall notify Client within seventy-two (72) hours.") == [
        "VENDOR shall notify CUSTOMER within DURATION."
    ]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert len(surfaces("Provider, e.g. Acme Inc. of Springfield, shall pay. Customer shall not.")) == 2


def test_a_list_item_carries_its_lead_in() -> None:
    assert surfaces("Provider shall:\n(a) encrypt data;\n(b) test it.")[1:] == [
        "VENDOR shall encrypt data;",
        "VENDOR shall test it.",
    ]


ASIDES = [
    ("an_aside_goes", "Provider shall (as it did before) pay Client 5 days later.", "VENDOR shall pay CUSTOMER DURATION later."),
    ("a_figure_stays", "Provider shall pay (within 30 days of it) Client.", None),
    ("a_negation_stays", "Provider shall pay (but not before May) Client.", None),
    ("a_short_mark_stays", "Provider shall (a) pay Client.", None),
    ("at_all_times", "Provider shall at all times pay 5 days later.", "VENDOR shall pay DURATION later."),
    ("it_goes_on", "Client will continue to pay 5 days later.", "CUSTOMER will pay DURATION later."),
    ("at_whose_cost", "Provider shall, at its own cost and expense, come 5 days later.", "VENDOR shall come DURATION later."),
    ("who_agrees", "Provider acknowledges and agrees that it shall be paid 5 days later.", "VENDOR shall be paid DURATION later."),
    ("with_affiliates", "Provider and its affiliates shall pay 5 days later.", "VENDOR shall pay DURATION later."),
    ("no_doubt", "(c) For the avoidance of doubt, Provider shall pay 5 days later.", "VENDOR shall pay DURATION later."),
    ("subject_to_the_agreement", "Subject to the terms of this Agreement, Provider shall pay 5 days later.", "VENDOR shall pay DURATION later."),
    ("at_times_without_shall", "Provider is at all times free to continue to pay.", None),
    ("another_agrees", "The insurer agrees that it shall pay.", None),
    ("of_a_condition", "Subject to Section 5, Provider shall pay.", None),
    ("affiliates_of_another", "Provider and the insurer's affiliates shall pay.", None),
    ("a_cap_on_it", "Subject to the limits of this Agreement, Provider shall pay.", None),
    ("nobody_s_cost", "Provider shall, where Client bears its cost, pay.", None),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "left"), ASIDES, ids=[case[0] for case in ASIDES])
def test_what_is_left_without_asides(says: str, text: str, left: str | None) -> None:
    (clause,) = Paper(document_from_text(text)).clauses_of(0)
    bare = clause.without_asides
    assert (bare and bare.surface) == left
    if bare:
        (position,) = bare.quantities
        assert bare.surface[position:].startswith("DURATION")
        assert bare.words_at(position, position + len("DURATION")) == "5 days"


PARTS = [
    ("the_customers_half_goes", "Provider shall pay Client 5 days later and Client shall wait.", "VENDOR shall pay CUSTOMER DURATION later"),
    ("wherever_it_stands", "Client shall wait, and Provider shall pay 5 days later.", "VENDOR shall pay DURATION later."),
    ("a_caveat_of_the_vendor_stays", "Provider shall pay Client 5 days later, but Provider may wait.", None),
    ("a_thought_of_nobody_stays", "The data lies here for 5 days and Client may fetch it.", None),
    ("of_the_customer_alone", "Client shall pay Provider 5 days later.", None),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "left"), PARTS, ids=[case[0] for case in PARTS])
def test_what_is_left_without_the_customers_part(says: str, text: str, left: str | None) -> None:
    (clause,) = Paper(document_from_text(text)).clauses_of(0)
    part = clause.vendors_part
    assert (part and part.surface) == left
    if part:
        (position,) = part.quantities
        assert part.words_at(position, position + len("DURATION")) == "5 days"
        assert part.words_at(0, len(part.surface)) in text


def test_contractions_are_spelled_out() -> None:
    assert surfaces("We'll tell you. They won't and we don't.") == [
        "VENDOR will tell CUSTOMER.",
        "they will not and VENDOR do not.",
    ]


def test_a_paragraph_after_the_list_has_no_lead_in() -> None:
    assert surfaces("Provider shall:\n(a) encrypt data.\nFees are due.")[-1] == "fees are due."


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=300))
@example("☐ not chosen")
def test_every_clause_is_cited_exactly(text: str) -> None:
    paper = Paper(document_from_text(text))
    for index in range(len(paper.document.blocks)):
        for clause in paper.clauses_of(index):
            assert clause.text == paper.document.text[clause.span.start : clause.span.end]
            assert clause.words_at(clause.start, len(clause.surface)) == clause.text


def test_doctests() -> None:
    assert not any(doctest.testmod(module).failed for module in (hedged_acts, modality))


NUMBERED = "Ref | Item | Choice\nA1 | Location of data | Ireland\nA2 | Cap | EUR 9\n{0} | Notice | 9 days"


@pytest.mark.parametrize(
    ("last", "surface"),
    [
        ("A3", "     location of data : ireland"),
        ("Note", "a1 | location of data | ireland"),
        ("A2", "a1 | location of data | ireland"),
    ],
)
def test_the_number_of_a_row_is_no_word_of_a_form(last: str, surface: str) -> None:
    paper = Paper(document_from_text(NUMBERED.format(last)))
    assert paper.clauses_of(1)[0].surface == surface


def test_an_item_goes_on_with_the_sentence_of_its_lead_in() -> None:
    assert (
        surfaces("Provider shall:\n(a) act;\n(b) not be required to test.")[2]
        == "VENDOR shall not be required to test."
    )
    assert surfaces("Provider shall:\n(a) act;\n(b) notify Customer.")[2] == "VENDOR shall notify CUSTOMER."


def test_a_lead_in_that_says_nothing_leads_into_nothing() -> None:
    assert surfaces("The following applies:\n(a) Provider shall act.")[1] == "(a) VENDOR shall act."
    assert (
        surfaces("For trials the following applies:\n(a) It ends.")[1]
        == "for trials the following applies: (a) it ends."
    )


def test_the_number_of_a_paragraph_is_no_word_of_it() -> None:
    assert surfaces("7.1 Provider shall act.") == ["VENDOR shall act."]
    assert surfaces("30 days after it, Provider shall act.") == ["DURATION after it, VENDOR shall act."]


LISTS = [
    ("closed_by_a_sentence", "3. Changes\nWe may:\n- Alter a feature;\n- Change prices;\nWe will tell you.", "VENDOR may: - alter a feature; - change prices"),
    ("closed_by_nothing", "3. Changes\nWe may:\n- Alter a feature;\n- Change prices;\n4. Notices\nWe will tell you.", ""),
    ("closed_by_what_leads_on", "3. Changes\nWe may:\n- Alter a feature;\n- Change prices;\nWe will:\n- Tell you.", ""),
    ("no_list_at_all", "3. Changes\nWe may alter a feature.\nWe will tell you.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "before"), LISTS, ids=[case[0] for case in LISTS])
def test_what_stands_before_the_paragraph_that_closes_a_list(says: str, text: str, before: str) -> None:
    paper = Paper(document_from_text(text))
    assert paper.clauses_of(len(paper.document.blocks) - 1)[0].before == before


def test_the_closing_paragraph_stands_after_each_item() -> None:
    paper = Paper(document_from_text("3. Changes\nWe may:\n- Alter a feature;\n- Change prices;\nWe will tell you."))
    assert [paper.clauses_of(index)[0].after for index in (2, 3)] == ["VENDOR will tell CUSTOMER."] * 2
