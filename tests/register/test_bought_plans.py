"""The plan that an order names, and what the vendor's papers for all customers say to those who have it."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import find_gaps
from contract_check.model.tool import Tool
from contract_check.register.families import build_contract
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
SLA = (
    "Service Level Agreement\nQuarrel Cloud, Inc.\n"
    "Plan | Team | Business | Enterprise\n"
    "Monthly uptime | 99.5% | 99.9% | 99.99%\n"
    "Maximum service credit per month | 10% | 25% | 50%"
)
ONLY = (
    "Service Level Agreement\nThe Service Level Agreement (“SLA”) set out below applies exclusively to customers who have subscribed "
    "to the {plans} plan.\n1. Quarrel shall make the Service available for at least 99.95% of each calendar month."
)
ORDER = (
    "Order Form\nQuarrel Cloud, Inc. (“Provider”) and Fernbank Clinics Ltd (“Customer”)\n"
    "Service | Plan | Start date | Annual fee\nQuarrel Warehouse | {plan} | 1 April 2025 | EUR 84,000"
)


def uptime(sla: str, *orders: str) -> tuple[str, object]:
    papers = [("sla.pdf", sla), *((f"order-{number}.pdf", order) for number, order in enumerate(orders))]
    read = [read_contract(document_from_text(text, name)) for name, text in papers]
    found = find_gaps(build_contract(Tool("Quarrel"), read), RULES, RULES.tiers[-1])
    one = next(f for f in found if f.rule.term == "sla.uptime")
    return one.outcome.value, one.term.value.canonical if one.term and one.term.value else None


@pytest.mark.parametrize(
    ("sla", "plan", "expected"),
    [
        (SLA, "Business", ("met", 99.9)),
        (SLA, "Enterprise plan", ("met", 99.99)),
        (SLA, "Team", ("below", 99.5)),
        (ONLY.format(plans="Business or Scale"), "Business", ("met", 99.95)),
        (ONLY.format(plans="Business or Scale"), "Launch", ("unclear", None)),
        (ONLY.format(plans="Enterprise"), "Team", ("unclear", None)),
    ],
)
def test_what_is_promised_to_those_who_have_the_plan_of_the_order(
    sla: str, plan: str, expected: tuple[str, object]
) -> None:
    assert uptime(sla, ORDER.format(plan=plan)) == expected


def test_what_is_read_for_one_plan_is_quoted_as_it_is_printed() -> None:
    read = read_contract(document_from_text(SLA + "\nThe Customer has selected the Business plan.", "sla.pdf"))
    one = next(term for term in read.terms if term.id == "sla.uptime" and term.governing)
    assert (one.value and one.value.canonical, one.citation.quote) == (99.9, "Monthly uptime | 99.5% | 99.9% | 99.99%")


def test_without_an_order_the_cheapest_plan_counts() -> None:
    assert uptime(SLA) == ("below", 99.5)


def test_of_orders_for_two_plans_the_lesser_counts() -> None:
    assert uptime(SLA, ORDER.format(plan="Team"), ORDER.format(plan="Enterprise")) == ("below", 99.5)


@pytest.mark.parametrize(
    "order",
    [
        "Order Form\nPlan | Price\nTeam | EUR 10\nEnterprise | EUR 90",  # a price list
        "Order Form\nPlan | Team | Enterprise\nQuantity | 4 | 2",
        "Order Form\nThe Customer may upgrade to the Enterprise plan at any time.",
    ],
)
def test_an_order_that_names_plans_and_buys_none(order: str) -> None:
    assert uptime(SLA, order) == ("below", 99.5)
