"""Papers that others set aside: an old DPA, online terms, a pilot agreement."""

from __future__ import annotations

import pytest

from tests.agreement_family import DPA, MASTER, OLD_DPA, ORDER, family, finding, said


def test_an_old_dpa_is_set_aside_by_date() -> None:
    new = DPA.format("May 5, 2024", "4.1 Processor shall keep records of processing.")
    contract = family(("old-dpa.pdf", OLD_DPA), ("new-dpa.pdf", new))
    assert [paper.document.path for paper in contract.papers] == ["new-dpa.pdf"]
    assert [(a.paper.document.path, a.by) for a in contract.order.set_aside] == [("old-dpa.pdf", "new-dpa.pdf")]
    assert said(finding(contract, "security.breach_notice")) is None


@pytest.mark.parametrize(
    ("clause", "gone"),
    [
        ("12.3 This Agreement supersedes the Data Processing Addendum dated May 5, 2021 in its entirety.", True),
        ("12.3 This Agreement supersedes all prior agreements of the parties, including the DPA.", True),
        ("12.3 The Data Processing Addendum dated May 5, 2021 is replaced by Annex C to this Agreement.", True),
        ("12.3 This Agreement supersedes the Data Processing Addendum dated June 6, 2020.", False),
        ("12.3 This Agreement, together with the DPA, supersedes all prior agreements.", False),
        ("12.3 This Agreement supersedes all prior agreements other than the DPA.", False),
        ("12.3 In the event of a conflict this Agreement supersedes the DPA.", False),
    ],
)
def test_a_dpa_that_the_agreement_names_as_superseded_is_set_aside(clause: str, gone: bool) -> None:
    contract = family(("msa.pdf", f"{MASTER}\n{clause}"), ("dpa.pdf", OLD_DPA))
    assert [aside.by for aside in contract.order.set_aside] == ["msa.pdf"][:gone]
    ranked = "conflict" in clause
    assert finding(contract, "security.breach_notice").outcome.value == ("below" if gone or ranked else "met")


SIGNED = "\nAcme Ltd: /s/ Ann Acker, May 4, 2022\nGlobex GmbH: /s/ Gil Globex, May 5, 2022"
ONLINE = (
    "Terms of Service\nLast updated: March 3, 2020\nThese Terms bind Acme Ltd (“we”) and you.\n"
    "4.1 The Service is provided as is and without warranty of any kind."
)


@pytest.mark.parametrize(
    ("clause", "gone"),
    [
        (
            "12.3 This Agreement is the entire agreement and supersedes all prior agreements of the parties." + SIGNED,
            True,
        ),
        (
            "12.3 This Agreement replaces any and all previous written or oral contracts between the parties." + SIGNED,
            True,
        ),
        ("12.3 This Agreement supersedes all prior agreements of the parties.", False),  # nobody has signed it
        ("12.3 This Agreement supersedes all prior agreements except those on support." + SIGNED, False),
        ("12.3 This Agreement supersedes all prior agreements. The Terms of Service govern the use." + SIGNED, False),
        ("12.3 This Agreement supersedes all prior proposals." + SIGNED, False),
        ("12.3 No term of this Agreement is superseded by an earlier agreement." + SIGNED, False),
    ],
)
def test_older_online_terms_are_set_aside_by_a_signed_agreement_that_supersedes_all_before(
    clause: str, gone: bool
) -> None:
    contract = family(("msa.pdf", f"{MASTER}\n{clause}"), ("terms.pdf", ONLINE))
    assert [aside.by for aside in contract.order.set_aside] == ["msa.pdf"][:gone]


def test_online_terms_of_which_an_order_speaks_stand() -> None:
    clause = "12.3 This Agreement supersedes all prior agreements of the parties." + SIGNED
    order = ORDER + "\nThe Terms of Service apply to the use of the Service."
    assert not family(("msa.pdf", f"{MASTER}\n{clause}"), ("terms.pdf", ONLINE), ("o.pdf", order)).order.set_aside


OWN_DPA = (
    "Data Processing Agreement\nbetween Globex GmbH (“Customer”) and Acme Ltd (“Provider”)\nEffective May 5, 2021\n"
    "2. Provider shall notify Customer of a personal data breach within 24 hours.\n{more}\n"
    "Globex GmbH: /s/ Gil Globex, May 4, 2021\nAcme Ltd: /s/ Ann Acker, May 5, 2021"
)
WEB_DPA = (
    "Data Processing Agreement\nLast updated: June 6, 2024\nThis DPA is part of the agreement between Acme Ltd (“Provider”) and Customer.\n"
    "7.1 Provider shall notify Customer of a personal data breach within {hours} hours."
)


@pytest.mark.parametrize(
    ("more", "hours", "outcome"),
    [
        ("3. This DPA prevails over any data processing terms that Provider publishes online.", 72, "met"),
        ("3. Customer may object to a sub-processor.", 72, "unclear"),
        ("3. Customer may object to a sub-processor.", 12, "met"),  # both give enough
    ],
)
def test_a_dpa_for_all_customers_replaces_none_that_is_signed(more: str, hours: int, outcome: str) -> None:
    contract = family(("own.pdf", OWN_DPA.format(more=more)), ("web.pdf", WEB_DPA.format(hours=hours)))
    assert not contract.order.set_aside
    assert finding(contract, "security.breach_notice").outcome.value == outcome


def test_a_pilot_agreement_that_ends_with_the_agreement_is_set_aside() -> None:
    pilot = (
        "Pilot Agreement\nThis Pilot Agreement is made as of January 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
        "3. Provider shall notify Customer of a Security Incident within 12 hours."
    )
    silent = MASTER.replace(MASTER.split("\n")[2] + "\n", "")
    for clause, outcome in (
        ("12.3 The Pilot Agreement is hereby terminated.", "missing"),
        ("12.3 Nothing ends.", "met"),
    ):
        papers = family(("msa.pdf", f"{silent}\n{clause}"), ("pilot.pdf", pilot))
        assert finding(papers, "security.breach_notice").outcome.value == outcome


def test_a_dpa_without_a_date_is_not_set_aside() -> None:
    new = DPA.format("the date of the last signature", "4.1 Processor shall keep records of processing.")
    assert len(family(("old-dpa.pdf", OLD_DPA), ("new-dpa.pdf", new)).papers) == 2


PURCHASE = (
    "Purchase Order 4500118\nBuyer: Globex GmbH\nSupplier: Acme Ltd\nConditions of purchase\n"
    "1. Supplier shall notify Buyer of a Security Incident within twelve (12) hours."
)


@pytest.mark.parametrize(
    ("clause", "gone"),
    [
        ("12.3 No term printed on a purchase order shall have any force or effect, whether or not Provider accepts it.", True),
        ("12.3 Terms and conditions on Customer's purchase order are void and do not become part of this Agreement.", True),
        ("12.3 Purchase orders are for convenience, and their terms shall not apply.", True),
        ("12.3 Provider objects to any terms contained in Customer's purchase orders.", True),
        ("12.3 Customer may issue a purchase order for its own records.", False),
        ("12.3 Terms of this Agreement apply to each purchase order that Provider accepts.", False),
    ],
)  # fmt: skip
def test_a_purchase_order_that_the_agreement_gives_no_force_is_set_aside(clause: str, gone: bool) -> None:
    contract = family(("msa.pdf", f"{MASTER}\n{clause}"), ("po.pdf", PURCHASE))
    assert [aside.paper.document.path for aside in contract.order.set_aside] == ["po.pdf"][:gone]


CODED = "Order {0}\nAcme Ltd / Globex GmbH\nOrder date: {1}\n{2}"


@pytest.mark.parametrize(
    ("clause", "gone"),
    [
        ("This Order takes the place of Order Q-097 in full.", True),
        ("This Order replaces Order Q-097.", True),
        ("This Order replaces Order Q-096.", False),
        ("This Order is in addition to Order Q-097.", False),
        ("This Order may replace Order Q-097.", False),
    ],
)
def test_an_order_is_replaced_by_its_code(clause: str, gone: bool) -> None:
    old, new = CODED.format("Q-097", "6 June 2023", ""), CODED.format("Q-118", "20 May 2025", clause)
    contract = family(("first.pdf", old), ("second.pdf", new))
    assert [aside.paper.document.path for aside in contract.order.set_aside] == ["first.pdf"][:gone]
