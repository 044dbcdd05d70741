"""Letters of the vendor alone beside an agreement that both have signed."""

from __future__ import annotations

import pytest

from tests.agreement_family import MASTER, family, finding

SIGNED = f"{MASTER}\nAcme Ltd\nBy: /s/ Ann Poe\nGlobex GmbH\nBy: /s/ Max Roth"
LETTER = "Acme Ltd\n3 October 2023\n{0}\nFrom 2 January 2024 the liability of Acme is limited to the fees of three months.\n{1}\nYours faithfully,\nAnn Poe"


@pytest.mark.parametrize("salutation", ["Dear Customer,", "To all customers", "Dear Mr. Roth:"])
def test_a_letter_of_one_side_changes_nothing(salutation: str) -> None:
    contract = family(("msa.pdf", SIGNED), ("letter.pdf", LETTER.format(salutation, "No action is needed.")))
    assert [aside.paper.document.path for aside in contract.order.set_aside] == ["letter.pdf"]
    assert finding(contract, "commercial.liability_cap").outcome == "met"


@pytest.mark.parametrize(
    ("agreement", "letter"),
    [
        (MASTER, LETTER.format("Dear Customer,", "")),  # an agreement that nobody has signed
        (SIGNED, LETTER.format("Dear Customer,", "This confirms what we have agreed.")),
        (SIGNED, LETTER.format("Dear Customer,", "Please sign below.")),
        (SIGNED, LETTER.format("Price list", "")),
        (f"{SIGNED}\n11. Provider may change these terms on 30 days' notice to Customer.", LETTER.format("Dear Customer,", "")),
        (f"{SIGNED}\n11. Provider may revise its service levels.", LETTER.format("Dear Customer,", "")),
        (SIGNED, LETTER.format("Re: Master Subscription Agreement\nDear Customer,", "")),
    ],
)  # fmt: skip
def test_what_may_bind_stays_among_the_papers(agreement: str, letter: str) -> None:
    assert not family(("msa.pdf", agreement), ("letter.pdf", letter)).order.set_aside
