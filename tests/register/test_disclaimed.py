"""Papers that say of themselves that they bind nobody."""

from __future__ import annotations

import pytest

from tests.agreement_family import MASTER, family, finding

OVERVIEW = "Security Overview\nAcme Ltd (“Acme”)\n{0}\nAcme encrypts all Customer Data at rest."
SAYS_SO = (
    "This overview is for information and forms no part of any contract.",
    "Nothing in this document is contractually binding.",
    "The information on this page is provided for information purposes only.",
    "This guide is not part of your agreement with Acme.",
    "Note: this brochure creates no obligations.",
)
DOES_NOT = (
    "This section is for information only.",
    "The examples in this document are for illustration only.",
    "This page forms part of the contract.",
    "This policy is not binding on Acme's affiliates.",
    "Headings are for information only and form no part of this Agreement.",
)


@pytest.mark.parametrize("sentence", SAYS_SO)
def test_a_paper_that_binds_nobody_closes_no_gap(sentence: str) -> None:
    contract = family(("msa.pdf", MASTER), ("overview.pdf", OVERVIEW.format(sentence)))
    assert [aside.paper.document.path for aside in contract.order.set_aside] == ["overview.pdf"]
    assert finding(contract, "security.encryption_at_rest").outcome == "missing"


@pytest.mark.parametrize("sentence", DOES_NOT)
def test_what_speaks_of_a_part_or_of_others_leaves_the_paper_alone(sentence: str) -> None:
    contract = family(("msa.pdf", MASTER), ("overview.pdf", OVERVIEW.format(sentence)))
    assert not contract.order.set_aside


def test_a_paper_that_binds_under_a_condition_is_for_a_person() -> None:
    says = "This overview is not part of the Agreement unless an Order Form refers to it."
    contract = family(("msa.pdf", MASTER), ("overview.pdf", OVERVIEW.format(says)))
    assert finding(contract, "security.encryption_at_rest").outcome == "unclear"


def test_a_paper_that_the_agreement_takes_in_is_for_a_person() -> None:
    taken_in = f"{MASTER}\n10. The Security Overview is incorporated into this Agreement by reference."
    contract = family(("msa.pdf", taken_in), ("overview.pdf", OVERVIEW.format(SAYS_SO[0])))
    assert finding(contract, "security.encryption_at_rest").outcome == "unclear"


def test_a_signed_paper_binds_whatever_it_calls_itself() -> None:
    signed = f"{OVERVIEW.format(SAYS_SO[0])}\nAcme Ltd\nBy: /s/ Ann Poe\nGlobex GmbH\nBy: /s/ Max Roth"
    assert not family(("msa.pdf", MASTER), ("overview.pdf", signed)).order.set_aside


def test_a_page_that_only_speaks_of_agreements_is_none() -> None:
    page = "Trust Center\nAcme Ltd (“Acme”)\nThis page is for information only and does not form part of any agreement.\nAcme encrypts all data at rest."
    assert len(family(("msa.pdf", MASTER), ("trust.pdf", page)).order.set_aside) == 1


def test_an_agreement_stays_whatever_one_of_its_sentences_says() -> None:
    says = f"{MASTER}\n12. This document is not part of any contract with others."
    assert not family(("msa.pdf", says)).order.set_aside
