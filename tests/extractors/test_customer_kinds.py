"""What holds for one kind of customer, country or licence is not read as if it held for all, and what holds for all stays."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text


def read(term: str, text: str) -> list[object]:
    """The governing value of a term, None where it cannot be read."""
    return [t.value and t.value.canonical for t in extract_text(text) if t.id == f"commercial.{term}" and t.governing]


LEAVING = "may terminate this Agreement for convenience at any time on 30 days' notice."


@pytest.mark.parametrize(
    "text",
    [
        "If you are a consumer, you may cancel your subscription at any time and for any reason with one month's notice.",
        f"If Customer is a government entity, Customer {LEAVING}",
        f"Academic customers {LEAVING}",
        f"Customers located in Japan {LEAVING}",
        f"If you are a Rolling Contract Customer, you {LEAVING}",
        f"Terms for Australian customers\nThe Customer {LEAVING}",
        f"Country-unique Terms\nThe Customer {LEAVING}",
    ],
)
def test_what_holds_for_a_kind_of_customer_cannot_be_read(text: str) -> None:
    assert read("termination_convenience", f"Master Terms of Orrin Labs\n8. Ending\n{text}") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "If you are a customer, you may cancel your subscription at any time and for any reason with one month's notice.",
        f"If you are a business customer, you {LEAVING}",
        f"The Customer {LEAVING}",
        f"The Customer, wherever it is located, {LEAVING}",
        f"Customer {LEAVING} Consumers have further rights by law.",
        f"Our customers {LEAVING}",
    ],
)
def test_what_holds_for_all_is_read(text: str) -> None:
    assert read("termination_convenience", f"Master Terms of Orrin Labs\n8. Ending\n{text}") == [True]


def test_a_paper_for_one_kind_holds_for_its_customer() -> None:
    assert read("termination_convenience", f"Academic Licence Terms\n1. Ending\nAcademic customers {LEAVING}") == [True]


def test_the_definition_of_a_kind_states_no_term() -> None:
    text = (
        'Master Terms of Orrin Labs\n1. Words\n"Casual Customer" is a customer that is on a monthly rolling contract.'
    )
    assert read("auto_renewal", text) in ([], [None])
    assert read("initial_term", text) in ([], [None])


LIMIT = "9. Liability\nSupplier's total liability under this Agreement is limited to "


@pytest.mark.parametrize(
    "amounts",
    [
        "the lesser of: (i) the greater of: (a) the fees paid in the six months before the claim and (b) EUR 10 and (ii) EUR 1,000.",
        "the lesser of EUR 90,000 and the greater of EUR 10,000 and the fees paid in the year before the claim.",
        "the greater of EUR 10,000 and the lesser of EUR 90,000 and the fees paid in the year before the claim.",
        "the lesser of:\n(i) the greater of:\n(a) the fees paid in the six months before the claim and\n(b) EUR 10; and\n(ii) EUR 1,000.",
    ],
)
def test_a_choice_within_a_choice_of_amounts_cannot_be_read(amounts: str) -> None:
    assert read("liability_cap", LIMIT + amounts) == [None]


@pytest.mark.parametrize(
    ("amounts", "value"),
    [
        ("the greater of EUR 10,000 and the fees paid in the year before the claim.", ["EUR 10000", "12 months fees"]),
        ("the lesser of EUR 10,000 and the fees paid in the year before the claim.", ["EUR 10000", "12 months fees"]),
        ("the greater of:\n(a) EUR 10,000; and\n(b) EUR 20,000.", ["EUR 10000", "EUR 20000"]),
    ],
)
def test_one_choice_of_amounts_is_read(amounts: str, value: list[str]) -> None:
    assert read("liability_cap", LIMIT + amounts) == [value]


def test_items_by_country_are_one_law_for_each() -> None:
    text = "Governing Law\nThis Agreement is governed as follows:\n(1) In Canada: the laws of Ontario;\n(2) In Norway: the laws of Norway."
    found = read("governing_law", text)
    assert found != [["Ontario"]]


def test_the_licence_of_end_users_alone_comes_as_is() -> None:
    said = 'The End User Licence is provided "AS IS" and without warranty of any kind.'
    assert read("as_is", f"Reseller Terms\n4. Disclaimer\n{said}") == []
    assert read("as_is", f"End User Licence Agreement\n4. Disclaimer\n{said}") == [True]
    assert read("as_is", 'Terms\n4. Disclaimer\nThe Software is provided "AS IS" and without warranty.') == [True]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Vendor offers 24/7 support for enterprise clients.", [None]),
        ("Support: 24/7 (Enterprise).", [None]),
        ("Vendor offers 24/7 support for all clients.", ["24x7"]),
        ("Vendor offers 24/7 support for critical incidents (severity 1).", ["24x7"]),
        ("Plan: Enterprise\nVendor offers 24/7 support for enterprise clients.", ["24x7"]),
    ],
)
def test_what_a_better_plan_has_cannot_be_read_for_everybody(text: str, hours: list[object]) -> None:
    terms = extract_text(f"Master Terms of Orrin Labs\n8. Support\n{text}")
    assert [t.value and t.value.canonical for t in terms if t.id == "sla.support_hours" and t.governing] == hours
