"""The plan that an order names, and what the vendor's papers for all customers say to those who have it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from datetime import date
from pathlib import Path

import pytest

from contract_check.execution.cache import Cache
from contract_check.execution.executor import InProcess, Job, Lost, Task
from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import find_gaps
from contract_check.model.document import ReadStatus
from contract_check.model.finding import Finding
from contract_check.model.tool import Purchase, Tool
from contract_check.reading.again import ReadingAgain
from contract_check.reading.shelf import Shelf
from contract_check.register.bought_plans import for_bought_plans
from contract_check.register.cards import make_card
from contract_check.register.families import build_contract
from contract_check.register.sorting import SortedPapers
from contract_check.rules.loading import default_rules_folder, load_rules

AGAIN = ReadingAgain("read without OCR", None, InProcess(), Shelf())
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


def sorted_papers(sla: str, *orders: str) -> SortedPapers:
    texts = [("sla.pdf", sla), *((f"order-{number}.pdf", order) for number, order in enumerate(orders))]
    cards = tuple(make_card(read_contract(document_from_text(text, name))) for name, text in texts)
    return SortedPapers(((Tool("Quarrel"), cards),), cards)


def checked(sla: str, *orders: str, term: str, as_of: date | None = None) -> Finding:
    ((tool, cards),) = for_bought_plans(sorted_papers(sla, *orders), AGAIN, as_of).claimed
    found = find_gaps(build_contract(tool, [card.fetch() for card in cards], as_of), RULES, RULES.tiers[-1])
    return next(f for f in found if f.rule.term == term)


def uptime(sla: str, *orders: str, as_of: date | None = None) -> tuple[str, object]:
    one = checked(sla, *orders, term="sla.uptime", as_of=as_of)
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


OWN_PLANS = SLA.replace("Plan | Team | Business | Enterprise", "Plan | Comet | Orbit | Galaxy")


@pytest.mark.parametrize(
    ("line", "plan", "expected"),
    [
        ("3. Galaxy plan. Quarrel restores the Service within 2 hours of a disaster.", "Comet", None),
        ("3. Galaxy plan. Quarrel restores the Service within 2 hours of a disaster.", "Galaxy", "2 hours"),
        ("Galaxy plan. Quarrel restores the Service within 2 hours of a disaster.", "Comet", None),
        (
            "3. For customers on the Galaxy plan Quarrel restores the Service within 2 hours of a disaster.",
            "Comet",
            None,
        ),
        (
            "3. Quarrel restores the Service within 2 hours of a disaster, as its recovery plan says.",
            "Comet",
            "2 hours",
        ),
        ("3. Continuity plan. Quarrel restores the Service within 2 hours of a disaster.", "Comet", "2 hours"),
    ],
)
def test_what_stands_under_the_name_of_another_plan(line: str, plan: str, expected: object) -> None:
    found = checked(f"{OWN_PLANS}\n{line}", ORDER.format(plan=plan), term="sla.rto")
    assert (found.term.value.canonical if found.term and found.term.value else None) == expected


@pytest.mark.parametrize(
    ("order", "plans"),
    [
        ("Support level: ☐ Gold ☒ Bronze ☐ Silver", ("bronze",)),
        ("Support level: ☐ Gold ☐ Bronze", ()),
        ("Product: Quarrel Warehouse, on-premises deployment", ("self-hosted",)),
        ("Product | Edition | Price\nWarehouse | Self-managed | EUR 9\nLake | n/a | EUR 2", ("self-hosted",)),
        ("Product | Plan | Price\nWarehouse | Growth | EUR 9\nLake | Scale | EUR 2", ("growth", "scale")),
        ("Plan | Price\nGrowth | EUR 9\nScale | EUR 2", ()),
        ("Quarrel offers a hosted edition and a self-hosted edition.", ()),
    ],
)
def test_what_an_order_says_is_bought(order: str, plans: tuple[str, ...]) -> None:
    assert read_contract(document_from_text(f"Order Form\nQuarrel Cloud, Inc.\n{order}", "order.pdf")).plans == plans


UPGRADE = "Upgrade Order Form\nThis Upgrade Order Form replaces the Order Form dated 1 April 2025.\n" + ORDER.replace(
    "1 April 2025", "1 June 2026"
)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        (None, ("met", 99.99)),
        (date(2026, 6, 1), ("met", 99.99)),
        (date(2026, 5, 31), ("below", 99.5)),  # the upgrade is still to come
    ],
)
def test_an_order_that_an_upgrade_has_replaced_names_no_plan_any_more(
    as_of: date | None, expected: tuple[str, object]
) -> None:
    assert uptime(SLA, ORDER.format(plan="Team"), UPGRADE.format(plan="Enterprise"), as_of=as_of) == expected


@pytest.mark.parametrize(
    ("head", "plan", "expected"),
    [
        ("Plan | Launch | Orbit | Galaxy", "Orbit", ("met", 99.9)),
        ("Metric | Launch | Orbit | Galaxy", "Galaxy plan", ("met", 99.99)),
        ("Plan | Team 50 | Business | Enterprise", "Team 50", ("below", 99.5)),
        ("Plan | Team 50 | Business | Enterprise", "Enterprise", ("met", 99.99)),
    ],
)
def test_plans_by_names_of_the_vendors_own(head: str, plan: str, expected: tuple[str, object]) -> None:
    sla = SLA.replace("Plan | Team | Business | Enterprise", head)
    assert uptime(sla, ORDER.format(plan=plan)) == expected


EDITIONS = (
    "Service Level Agreement\nQuarrel Cloud, Inc.\n1. For the hosted edition, Quarrel shall make the Service available for at least 99.95% "
    "of each calendar month."
)

OF_EDITIONS = (
    "Service Level Agreement\nQuarrel Cloud, Inc.\nEdition | Cloud | Self-hosted\nMonthly uptime | 99.9% | 99.0%"
)


@pytest.mark.parametrize(
    ("sla", "line", "expected"),
    [
        (EDITIONS, "Edition: Self-hosted", None),
        (EDITIONS, "Deployment model: on-premises", None),
        (EDITIONS, "Edition: Cloud", 99.95),
        (OF_EDITIONS, "Edition: Self-hosted", 99),
        (OF_EDITIONS, "Edition: Cloud", 99.9),
        (EDITIONS, "Data is hosted in the EU.", 99.95),
        (EDITIONS.replace("For the hosted edition, ", ""), "Edition: Self-hosted", 99.95),
    ],
)
def test_the_edition_that_an_order_names(sla: str, line: str, expected: object) -> None:
    order = f"Order Form\nQuarrel Cloud, Inc. (“Provider”) and Fernbank Clinics Ltd (“Customer”)\n{line}"
    assert uptime(sla, order)[1] == expected


CARE = (
    "Support Handbook\nQuarrel Cloud, Inc. (“Quarrel”)\n{0}\n"
    "2.1 Quarrel will respond to urgent requests within 30 minutes and resolve them within 6 hours."
)
OPTION = "Order Form\nQuarrel Cloud, Inc. (“Provider”) and Fernbank Clinics Ltd (“Customer”)\nItem | Selected | Price\nWarehouse | Yes | EUR 9\nGold Care | {0} | -"


@pytest.mark.parametrize(
    ("handbook", "choice", "expected"),
    [
        ("2. Gold Care", "No", None),
        ("2. Gold Care", "Yes", 30),
        ("2. All customers", "No", 30),
        ("2. For Gold Care and for all others", "No", 30),
    ],
)
def test_what_an_order_declines_is_promised_to_others(handbook: str, choice: str, expected: object) -> None:
    found = checked(CARE.format(handbook), OPTION.format(choice), term="sla.response_time")
    assert (found.term.value.canonical if found.term and found.term.value else None) == (
        expected and f"{expected} minutes"
    )


class Nobody(InProcess):
    """Gives up on every job, of which it notes the file and the plans."""

    def __init__(self, asked: list[tuple[str, Purchase]]) -> None:
        object.__setattr__(self, "asked", asked)

    def run(self, task: Task, jobs: Iterable[Job]) -> Generator[tuple[int, bytes | Lost], None, None]:
        for job in jobs:
            self.asked.append(job.arguments[1:3])
            yield job.number, Lost("Reading took too long.")


def nobody(asked: list[tuple[str, Purchase]], cache: Cache | None = None) -> ReadingAgain:
    return ReadingAgain("read without OCR", cache, Nobody(asked), Shelf())


@pytest.mark.parametrize(
    ("sla", "orders", "expected"),
    [
        (SLA, ["Business"], [("sla.pdf", Purchase(("business",), (), ("enterprise", "team")))]),
        (SLA, ["Team", "Enterprise"], [("sla.pdf", Purchase(("enterprise", "team"), (), ("business",)))]),
        (SLA, [], []),  # nobody knows which plan was bought
        (ONLY.format(plans="Enterprise"), ["Enterprise"], []),  # tells no other plan apart
        ("Security Exhibit\nQuarrel encrypts Customer Data at rest.", ["Business"], []),
    ],
)
def test_what_is_read_anew(sla: str, orders: list[str], expected: list[tuple[str, Purchase]]) -> None:
    asked: list[tuple[str, Purchase]] = []
    for_bought_plans(sorted_papers(sla, *(ORDER.format(plan=plan) for plan in orders)), nobody(asked))
    assert asked == expected


def test_a_paper_that_could_not_be_read_anew_is_no_promise_and_is_counted_as_failed() -> None:
    papers = sorted_papers(SLA, ORDER.format(plan="Enterprise"))
    assert dict(papers.states) == {"read": 2}
    lost = for_bought_plans(papers, nobody([]))
    assert dict(lost.states) == {"read": 1, "failed": 1}
    ((tool, cards),) = lost.claimed
    sla = next(card.fetch() for card in cards if card.path == "sla.pdf")
    assert (sla.document.status, sla.terms, sla.facts) == (ReadStatus.FAILED, (), papers.claimed[0][1][0].fetch().facts)
    assert "Reading took too long." in sla.document.problem
    found = find_gaps(build_contract(tool, [card.fetch() for card in cards]), RULES, RULES.tiers[-1])
    assert next(f.outcome.value for f in found if f.rule.term == "sla.uptime") == "unread"


def test_what_was_read_for_a_plan_is_kept_and_for_another_plan_read_anew(tmp_path: Path) -> None:
    for plan, *others in (("Business", "enterprise", "team"), ("Team", "business", "enterprise")):
        papers = sorted_papers(SLA, ORDER.format(plan=plan))
        asked: list[tuple[str, Purchase]] = []
        for_bought_plans(papers, nobody(asked, Cache(tmp_path)))
        assert asked == [("sla.pdf", Purchase((plan.lower(),), (), tuple(others)))]
        read = for_bought_plans(papers, ReadingAgain("read without OCR", Cache(tmp_path), InProcess(), Shelf()))
        recalled = for_bought_plans(papers, nobody(asked, Cache(tmp_path)))
        assert len(asked) == 1
        before, after = ([c.fetch().terms for c in cards] for found in (read, recalled) for _, cards in found.claimed)
        assert before == after
