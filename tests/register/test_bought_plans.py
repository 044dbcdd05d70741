"""The plan that an order names, and what the vendor's papers for all customers say to those who have it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path

import pytest

from contract_check.execution.cache import Cache
from contract_check.execution.executor import InProcess, Job, Lost, Task
from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import find_gaps
from contract_check.model.document import ReadStatus
from contract_check.model.tool import Tool
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


def uptime(sla: str, *orders: str) -> tuple[str, object]:
    ((tool, cards),) = for_bought_plans(sorted_papers(sla, *orders), AGAIN).claimed
    found = find_gaps(build_contract(tool, [card.fetch() for card in cards]), RULES, RULES.tiers[-1])
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


class Nobody(InProcess):
    """Gives up on every job, of which it notes the file and the plans."""

    def __init__(self, asked: list[tuple[str, tuple[str, ...]]]) -> None:
        object.__setattr__(self, "asked", asked)

    def run(self, task: Task, jobs: Iterable[Job]) -> Generator[tuple[int, bytes | Lost], None, None]:
        for job in jobs:
            self.asked.append(job.arguments[1:3])
            yield job.number, Lost("Reading took too long.")


def nobody(asked: list[tuple[str, tuple[str, ...]]], cache: Cache | None = None) -> ReadingAgain:
    return ReadingAgain("read without OCR", cache, Nobody(asked), Shelf())


@pytest.mark.parametrize(
    ("sla", "orders", "expected"),
    [
        (SLA, ["Business"], [("sla.pdf", ("business",))]),
        (SLA, ["Team", "Enterprise"], [("sla.pdf", ("enterprise", "team"))]),
        (SLA, [], []),  # nobody knows which plan was bought
        (ONLY.format(plans="Enterprise"), ["Enterprise"], []),  # tells no other plan apart
        ("Security Exhibit\nQuarrel encrypts Customer Data at rest.", ["Business"], []),
    ],
)
def test_what_is_read_anew(sla: str, orders: list[str], expected: list[tuple[str, tuple[str, ...]]]) -> None:
    asked: list[tuple[str, tuple[str, ...]]] = []
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
    for plan in ("Business", "Team"):
        papers = sorted_papers(SLA, ORDER.format(plan=plan))
        asked: list[tuple[str, tuple[str, ...]]] = []
        for_bought_plans(papers, nobody(asked, Cache(tmp_path)))
        assert asked == [("sla.pdf", (plan.lower(),))]
        read = for_bought_plans(papers, ReadingAgain("read without OCR", Cache(tmp_path), InProcess(), Shelf()))
        recalled = for_bought_plans(papers, nobody(asked, Cache(tmp_path)))
        assert len(asked) == 1
        before, after = ([c.fetch().terms for c in cards] for found in (read, recalled) for _, cards in found.claimed)
        assert before == after
