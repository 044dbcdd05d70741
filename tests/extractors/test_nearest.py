"""What a person sees first where a term was not found: what was recognised and refused, before what shares its words."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract

# The term, the passage that comes nearest, another that shares as many words with it, and whether it was recognised.
ROWS = [
    ("commercial.transition_assistance", "Client shall give transition assistance to Provider at the end.", "Of the transition from ice to water we know.", True),
    ("security.penetration_testing", "Customer shall carry out a penetration test every year.", "Of the penetration of test markets we know.", True),
    ("commercial.insurance", "Customer shall maintain cyber insurance of USD 1,000,000.", "Insurance is a trade of its own.", True),
    ("commercial.suspension_notice", "Of suspension and of suspending a lorry the desk decides.", "A suspension is checked.", False),
    ("security.encryption_in_transit", "Of TLS the books have much to say.", "Save as expressly, hassle-free and professionally agreed, nothing is.", False),
    ("commercial.cure_period", "Of default settings the desk hears for 30 days.", "Of default settings the desk hears for a good while.", False),
    ("data.dpa", "Of data processing in general the books have much to say.", "2. Data processing", False),
]  # fmt: skip


@pytest.mark.parametrize(("term", "nearest", "other", "recognised"), ROWS, ids=[row[0] for row in ROWS])
@pytest.mark.parametrize("turned", [False, True])
def test_the_nearest_passage(term: str, nearest: str, other: str, recognised: bool, turned: bool) -> None:
    text = "\n".join((other, nearest) if turned else (nearest, other))
    misses = {miss.term: miss for miss in read_contract(document_from_text(text)).nearest}
    assert misses[term].citation.quote == nearest
    assert (misses[term].recognised, misses[term].is_telling) == (recognised, recognised)


# The term, a passage with a figure of its kind, and whether it may be the answer in words that are not known.
MAY_ANSWER = [
    ("commercial.price_change_notice", "Provider's liability shall not exceed the fees of twelve (12) months.", False),
    ("commercial.price_change_notice", "Provider shall hold each price adjustment of the fees back for 30 days.", True),
]


@pytest.mark.parametrize(("term", "passage", "may_answer"), MAY_ANSWER)
def test_what_may_be_the_answer(term: str, passage: str, may_answer: bool) -> None:
    misses = {miss.term: miss for miss in read_contract(document_from_text(passage)).nearest}
    assert misses[term].may_answer is may_answer


# The term, the passage that comes nearest, and whether a single word of it, under no heading of the term, is all that is near.
CHANCE = [
    ("security.encryption_in_transit", "Terms are posted at https://acme.example/terms.", True),
    ("commercial.insurance", "Insurance is a trade of its own.", True),
    ("security.encryption_in_transit", "Of TLS and of IPsec the books have much to say.", False),
    ("commercial.insurance", "Customer shall maintain cyber insurance of USD 1,000,000.", False),
    ("commercial.insurance", "12. Insurance\n\nOf insurance the parties have spoken at length.", False),
    (
        "security.encryption_in_transit",
        "Of TLS " + "and of much else that nobody has to read here to the end, " * 5 + "and of IPsec, the books tell.",
        True,
    ),
    ("sla.support_hours", "12. Subscription\n\nThe renewal is said no later than 24 hours before it.", True),
    ("sla.support_hours", "12. Support\n\nThe renewal is said no later than 24 hours before it.", False),
]


@pytest.mark.parametrize(("term", "text", "chance"), CHANCE)
def test_what_is_near_by_a_single_word(term: str, text: str, chance: bool) -> None:
    misses = {miss.term: miss for miss in read_contract(document_from_text(text)).nearest}
    assert misses[term].is_chance is chance
