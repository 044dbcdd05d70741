"""Papers that a clause, in them or beside them, keeps for the customers of some plan or for those who have bought something."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.extractors.papers.kept_papers import find_kept_papers
from contract_check.language.clauses import Paper
from tests.agreement_family import family, finding, said

TERMS = "Terms of Service\nThese Terms are between Ostler Queue, Inc. (“Ostler”) and the business that signs up (“Customer”).\n1. {0}"
PLEDGE = "Uptime Pledge\nOstler Queue, Inc. (“Ostler”)\n{0}\n1. Ostler shall keep the Service available at least 99.95% of each calendar month."
ORDER = "Order Form\nOstler Queue, Inc. (“Ostler”) and Fernbank Dairy Ltd (“Customer”)\nService | {0} | Start date\nOstler Queue | {1} | 1 April 2025"
FOR_SCALE = "The Uptime Pledge located at ostler.example/pledge applies exclusively to customers who have subscribed to the {0} plan."


@pytest.mark.parametrize(
    ("sentence", "plans", "option"),
    [
        (FOR_SCALE.format("Scale"), ("scale",), ""),
        (FOR_SCALE.format("Launch or Orbit"), ("launch", "orbit"), ""),
        ("This pledge is offered solely to accounts on the Business or Scale plan.", ("business", "scale"), ""),
        ("Only customers on the Gold plan are entitled to the service levels.", ("gold",), ""),
        ("Our Support Policy is available only to Enterprise customers.", ("enterprise",), ""),
        ("The SLA does not apply to the Starter plan.", ("starter",), ""),
        ("The Ostler Reliability Promise is reserved for customers on the Summit tier.", ("summit",), ""),
        ("All rights in the documentation are reserved for Ostler's Summit tier of partners.", (), ""),
        ("The Support Handbook applies only if Customer has purchased Premium Support.", (), "premium support"),
        ("The SLA applies only to the production environment.", (), ""),
        ("The SLA applies only to customers on a paid plan.", (), ""),
        ("The SLA applies only to customers with an Ostler subscription.", (), ""),
        ("This SLA applies to all plans, and only the Free plan has no credits.", (), ""),
        ("This policy applies only where the law requires it.", (), ""),
        ("Section 4 of the SLA applies only to customers on the Gold plan.", (), ""),
        ("The SLA applies only to customers who have ordered the Service.", (), ""),
        ("Customers on the Scale plan may use the API only for their own business.", (), ""),
    ],
)
def test_a_clause_that_keeps_a_paper_for_some(sentence: str, plans: tuple[str, ...], option: str) -> None:
    kept = find_kept_papers(Paper(document_from_text(TERMS.format(sentence))))
    assert [(one.plans, one.option) for one in kept] == ([(plans, option)] if plans or option else [])


@pytest.mark.parametrize(
    ("clause", "opening", "order", "outcome"),
    [
        (FOR_SCALE.format("Scale"), "", ("Plan", "Scale"), "met"),
        (FOR_SCALE.format("Scale"), "", ("Plan", "Growth"), "aside"),
        (FOR_SCALE.format("Launch"), "", ("Plan", "Orbit"), "aside"),
        (FOR_SCALE.format("Launch"), "", ("Plan", "Launch"), "met"),
        (FOR_SCALE.format("Scale"), "", ("Quantity", "4"), "unclear"),
        ("Fees are due in 30 days.", "This pledge is offered solely to accounts on the Scale plan.", ("Plan", "Growth"), "aside"),
        ("Fees are due in 30 days.", "This pledge is offered to accounts of all sizes.", ("Plan", "Growth"), "met"),
        ("The Uptime Pledge does not apply to the Starter plan.", "", ("Plan", "Starter"), "aside"),
        ("The Uptime Pledge does not apply to the Starter plan.", "", ("Plan", "Growth"), "met"),
        ("The Uptime Pledge applies only if Customer has purchased Gold Care.", "", ("Plan", "Growth"), "unclear"),
    ],
)  # fmt: skip
def test_whom_a_paper_is_kept_for(clause: str, opening: str, order: tuple[str, str], outcome: str) -> None:
    contract = family(
        ("terms.pdf", TERMS.format(clause)), ("pledge.pdf", PLEDGE.format(opening)), ("order.pdf", ORDER.format(*order))
    )
    aside = [one.paper.document.path for one in contract.order.set_aside]
    assert aside == (["pledge.pdf"] if outcome == "aside" else [])
    found = finding(contract, "sla.uptime")
    assert (found.outcome.value, said(found)) == ("missing", None) if aside else (outcome, 99.95)


OPTIONS = "Order Form\nOstler Queue, Inc. (“Ostler”) and Fernbank Dairy Ltd (“Customer”)\nItem | {0} | Price\nOstler Queue | 1 | EUR 9\nGold Care | {1} | EUR 2"


@pytest.mark.parametrize(
    ("title", "choice", "declined"),
    [
        ("Selected", "No", True),
        ("Selected", "Yes", False),
        ("Quantity", "0", True),
        ("Purchased", "☐", True),
        ("Included", "not purchased", True),
        ("Plan", "n/a", False),
        ("Comment", "–", False),
    ],
)
def test_what_an_order_offers_and_its_customer_has_not_taken(title: str, choice: str, declined: bool) -> None:
    order = read_contract(document_from_text(OPTIONS.format(title, choice), "order.pdf"))
    assert order.declined == (("gold care",) if declined else ())


@pytest.mark.parametrize(
    ("line", "declined"),
    [
        ("☐ Gold Care", ("gold care",)),
        ("Gold Care: declined", ("gold care",)),
        ("Duration: 1 February 2025 to 31 January 2028 Gold Care: not ordered", ("gold care",)),
        ("☒ Gold Care ☐ Data Vault", ("data vault",)),
        ("Add-ons: Gold Care – no; Data Vault – yes; Swift Line – none", ("gold care", "swift line")),
        (
            "Ref | Item | Choice\nA9 | Enhanced recovery service (Schedule 4) | Not selected",
            ("enhanced recovery service",),
        ),
        ("Item | Ordered\nEmpty Shelf | No\nQuiet Shelf | Yes", ("empty shelf",)),
        ("Item | Status\nEmpty Shelf | No", ()),  # which may be any property of a thing
        ("Notices: Gold Care – no reply needed", ()),
        ("Automatic renewal: declined", ()),
        ("☐ Yes ☒ No", ()),
        ("Options offered and not included: Gold Care; Data Vault (EU).", ("data vault", "gold care")),
        ("Not ordered: Satellite Failover, Gold Care", ("gold care", "satellite failover")),
        ("Services not included: Travel. Meals.", ()),
        ("Gold Care is not included in the price: Customer pays for it.", ()),
    ],
)
def test_options_beside_boxes_and_in_lines(line: str, declined: tuple[str, ...]) -> None:
    order = read_contract(document_from_text(f"Order Form\nOstler Queue, Inc.\n{line}", "order.pdf"))
    assert order.declined == declined


def test_an_order_that_another_replaces_by_its_date_is_set_aside() -> None:
    old = "Order Form\nOrder date: 4 January 2024\n" + ORDER.format("Plan", "Team")
    new = "Upgrade Order Form\nThis Upgrade Order Form replaces the Order Form dated {0}.\n" + ORDER.format(
        "Plan", "Scale"
    )
    contract = family(("old-order.pdf", old), ("new-order.pdf", new.format("4 January 2024")))
    assert [one.paper.document.path for one in contract.order.set_aside] == ["old-order.pdf"]
    contract = family(("old-order.pdf", old), ("new-order.pdf", new.format("9 May 2023")))
    assert contract.order.set_aside == ()
