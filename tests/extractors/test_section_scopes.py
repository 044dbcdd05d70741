"""What does not hold for the customer of a paper is no term of it: a disapplied section, another plan, an option not bought."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text

PAPER = """\
SERVICE TERMS
These terms are agreed between Orrin Labs Ltd (the "Provider") and Wexmoor AG (the "Customer").
1. Order
{order}
2. Security
2.1 The Provider shall encrypt all Customer Data at rest.
2.2 The Provider shall notify the Customer of any Security Incident within 36 hours after becoming aware of it.
3. Scope
{scope}
"""
GOLD = "The Customer has selected the Gold plan."


def values(term: str, scope: str, order: str = "Details follow.") -> list[object]:
    """The values that are read of a term, None for one that cannot be read."""
    found = extract_text(PAPER.format(order=order, scope=scope))
    return [t.value and t.value.canonical for t in found if t.id == term]


@pytest.mark.parametrize(
    ("order", "scope"),
    [
        ("Details follow.", "Section 2.1 does not apply."),
        ("Details follow.", "3.1 Sections 2.1 and 9.4 are disapplied for this Agreement."),
        ("Details follow.", "Section 2 shall not apply to the Customer."),
        ("Details follow.", "Clause 2.1 shall have no effect."),
        (GOLD, "Section 2.1 does not apply to the Gold and Silver plans."),
        (GOLD, "Section 2.1 does not apply where the Customer is on the Gold plan."),
        (GOLD, "Section 2.1 applies only to customers on the Platinum plan."),
        (GOLD, "The obligations in Section 2 apply to Platinum customers only."),
        ("Edition: Gold", "Section 2.1 applies exclusively to Enterprise customers."),
        ("The Customer has not ordered Vault Plus.", "The measures in Section 2 apply if the Customer has ordered Vault Plus."),
        ("Vault Plus is not part of this Order.", "Section 2.1 applies only to customers who buy Vault Plus."),
    ],
)  # fmt: skip
def test_a_section_that_does_not_hold_for_the_customer_states_nothing(order: str, scope: str) -> None:
    assert values("security.encryption_at_rest", scope, order) == []


@pytest.mark.parametrize(
    ("order", "scope"),
    [
        ("Details follow.", "Section 2.1 does not apply to backups that the Customer makes itself."),
        ("Details follow.", "Section 2.1 does not apply if the Customer has switched it off."),
        ("Details follow.", "The commitments in Section 2 are made to the Customer and its affiliates."),
        ("Details follow.", "The commitments in Section 7 are made to affiliates of the Customer only."),
        ("Details follow.", "Section 2.1 of the Master Agreement does not apply."),
        ("Details follow.", "The option in Section 2 does not apply."),
        ("Details follow.", "If Section 2.1 does not apply, the Provider shall say so."),
        ("Details follow.", "Section 2.2 does not apply."),
        ("Details follow.", "Section 2 applies to all customers."),
        ("Details follow.", "Section 2 applies only to the extent permitted by law."),
        ("Details follow.", "This Section 3 applies only to customers on the Platinum plan."),
        ("Details follow.", "During the pilot Section 2.1 does not apply."),
        (GOLD, "Section 2.1 does not apply to the Bronze plan."),
        (GOLD, "Section 2.1 applies only to the Gold and Platinum plans."),
        (GOLD, "Section 2.1 applies to all customers other than those on the Platinum plan."),
        ("Vault Plus is not part of this Order.", "Section 2.1 applies to customers without Vault Plus."),
        ("If the Customer has not ordered Vault Plus, it may do so later.", "Section 2 applies to all customers."),
    ],
)  # fmt: skip
def test_any_other_sentence_about_a_section_leaves_it_as_it_is(order: str, scope: str) -> None:
    assert values("security.encryption_at_rest", scope, order) == [True]


@pytest.mark.parametrize(
    "scope",
    [
        "Section 2.1 applies only if the Customer is established in the European Union.",
        "Section 2 applies only where the Customer has paid a surcharge.",
        "Section 2.1 does not apply to the Gold plan.",
        "Section 2.1 applies only to customers on the Gold plan.",
        "The commitments in Section 2 are made to affiliates of the Customer only.",
        "Section 2.1 applies solely to the Customer's affiliates in Switzerland.",
    ],
)
def test_what_depends_on_a_fact_that_the_paper_does_not_tell_cannot_be_read(scope: str) -> None:
    assert values("security.encryption_at_rest", scope) == [None]


@pytest.mark.parametrize(
    ("scope", "notice"),
    [
        ("3.1 Section 2.2 does not apply. The Provider shall notify the Customer of a Security Incident within 5 days.", ["5 days"]),
        ("The Provider shall notify Platinum customers of a Security Incident within 12 hours.", ["36 hours"]),
    ],
)  # fmt: skip
def test_what_holds_for_the_customer_is_read_beside_what_does_not(scope: str, notice: list[str]) -> None:
    assert [str(value) for value in values("security.breach_notice", scope, GOLD)] == notice


def test_a_pilot_agreement_may_leave_sections_out_for_its_pilot() -> None:
    text = PAPER.format(order="Details follow.", scope="During the pilot, Sections 2.1 and 2.2 do not apply.")
    found = {t.id for t in extract_text(text.replace("SERVICE TERMS", "PILOT AGREEMENT"))}
    assert found.isdisjoint({"security.encryption_at_rest", "security.breach_notice"})


SUSPENSION = """\
1. Suspension
1.1 The Provider may suspend the Service on fifteen (15) days' written notice if the Customer fails to pay.
1.2 {}
"""


@pytest.mark.parametrize(
    ("later", "days"),
    [
        ("Notwithstanding Section 1.1, the Provider may suspend the Service immediately at any time in its sole discretion.", "0 days"),
        ("Notwithstanding Section 1.1, the Provider may suspend the Service immediately if its network is under attack.", "15 days"),
        ("Notwithstanding Section 8, the Provider may suspend the Service immediately at any time in its sole discretion.", "15 days"),
    ],
)  # fmt: skip
def test_what_stands_notwithstanding_a_section_goes_before_it(later: str, days: str) -> None:
    found = [
        t for t in extract_text(SUSPENSION.format(later)) if t.id == "commercial.suspension_notice" and t.governing
    ]
    assert [str(t.value.canonical) for t in found if t.value] == [days]


TABLE = """\
This schedule is agreed between Orrin Labs Ltd (the "Provider") and Wexmoor AG (the "Customer").
{order}
Service level | Silver | Gold | Platinum
Availability of the service per month | 99.1% | 99.5% | 99.97%
Support hours | Monday to Friday, 9 to 5 | 24x7 | 24x7
"""


@pytest.mark.parametrize(
    ("order", "uptime", "hours"),
    [
        ("Plan: Silver", 99.1, "business_hours"),
        ("Plan: Gold", 99.5, "24x7"),
        ("The Customer has chosen the Platinum plan.", 99.97, "24x7"),
    ],
)
def test_of_a_table_of_plans_the_customers_own_is_read(order: str, uptime: float, hours: str) -> None:
    found = {t.id: t.value.canonical for t in extract_text(TABLE.format(order=order)) if t.governing and t.value}
    assert found["sla.uptime"] == uptime
    assert found["sla.support_hours"] == hours


def test_care_that_the_customer_receives_is_its_plan() -> None:
    order = (
        "The Provider offers Standard Care and Premium Care. The Customer receives Standard Care under this Agreement."
    )
    assert (
        values("security.encryption_at_rest", "Section 2.1 does not apply to customers with Standard Care.", order)
        == []
    )
    assert values(
        "security.encryption_at_rest", "Section 2.1 does not apply to customers with Premium Care.", order
    ) == [True]
