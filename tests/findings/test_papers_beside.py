"""What one paper adds to a passage of another, frees the vendor from, or says not to apply."""

from __future__ import annotations

import pytest

from tests.agreement_family import amendment, family, finding, said

SLA = (
    "Master Services Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "6.1 Provider shall keep the Service available at least 99.9% of each calendar month.\n"
    "6.2 Where availability in a month is below 99.9%, Customer receives a service credit of 10% of the monthly charges; where it is below "
    "99.0%, of 30% of the monthly charges.\n"
    "8.1 Customer may terminate this Agreement for convenience on thirty (30) days' notice."
)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "1. The following is added to Section 6.2: “For availability below 99.95% the service credit is 5% of the monthly charges.”",
            ("met", 30),
        ),
        (
            "1. Section 6.2 is replaced by: “For availability below 99.95% the service credit is 5% of the monthly charges.”",
            ("below", 5),
        ),
        (
            "1. The following is added to Section 6.2: “For availability below 95% the service credit is 50% of the monthly charges.”",
            ("met", 50),
        ),
    ],
)
def test_a_further_step_lowers_no_maximum(clause: str, expected: tuple[str, object]) -> None:
    found = finding(family(("msa.pdf", SLA), amendment(clause)), "sla.credit_max")
    assert (found.outcome.value, said(found)) == expected


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("1. Section 8.1 does not apply.", "not to apply"),
        ("1. Section 8.1 is changed so that Provider has to agree.", "not understood"),
    ],
)
def test_a_passage_that_is_said_not_to_apply_is_told_so(clause: str, words: str) -> None:
    found = finding(family(("msa.pdf", SLA), amendment(clause)), "commercial.termination_convenience")
    assert found.outcome.value == "unclear"
    assert words in found.gap


ONLINE = "Terms of Service\nLast updated: March 3, 2024\nThese Terms bind Acme Ltd (“Provider”) and Customer.\n1. {0}"
CAP = (
    "Master Services Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "1. If the papers differ, {0}\n2. Provider shall not raise the fees by more than 3% per renewal term."
)
ABOVE = "they rank in this order: (a) the Terms of Service published on Provider's website; (b) this Agreement."
BELOW = "they rank in this order: (a) this Agreement; (b) the Terms of Service published on Provider's website."


@pytest.mark.parametrize(
    ("order", "online", "outcome"),
    [
        (ABOVE, "Provider may change its fees on 30 days' notice.", "unclear"),
        (BELOW, "Provider may change its fees on 30 days' notice.", "met"),
        (ABOVE, "Provider may increase its fees by up to 3% on 30 days' notice.", "met"),
        (ABOVE, "Provider may change the features of the Service on 30 days' notice.", "met"),
    ],
)
def test_a_free_hand_in_a_higher_paper_beats_a_cap(order: str, online: str, outcome: str) -> None:
    contract = family(("terms.pdf", ONLINE.format(online)), ("msa.pdf", CAP.format(order)))
    assert finding(contract, "commercial.price_increase_cap").outcome.value == outcome
