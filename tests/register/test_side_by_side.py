"""Plans that nobody calls so: names that stand side by side in a vendor's paper, and which of them an order names."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.extractors.plans.holdings import Holdings
from contract_check.register.side_by_side import tell_apart
from tests.register.test_bought_plans import checked

COLUMNS = "Support Policy\nWhat you get | Acorn | Maple | Sequoia\nFirst reply | 3 days | 8 hours | 20 minutes"
ROWS = "Support Policy\nPackage | Uptime\nAcorn | 99%\nMaple | 99.8%"
TITLES = (
    "Service Booklet\nAcorn. Mail on working days.\nMaple. Mail and telephone on working days.\nSequoia. At all hours."
)
SUBJECTS = TITLES.replace("Acorn. Mail", "Acorn comes with every subscription: mail")
SETS = COLUMNS.replace("Acorn", "Set 1").replace("Maple", "Set 2").replace("Sequoia", "Set 3")
PRODUCTS = "Catalogue\nElm Planner. Plans yards.\nAsh Scheduler. Books deliveries."
MATTERS = "Terms\nHosting. We host, and hosting is in one place.\nDisposal. We dispose of data."
DASHES = TITLES.replace(". Mail", " – mail").replace(". At", " – at")


def chosen(policy: str, order: str) -> tuple[list[str], list[str]]:
    papers = [read_contract(document_from_text(f"Order Form\n{order}", "order.pdf"))]
    others = [read_contract(document_from_text(policy, "policy.pdf"))]
    own, beside = tell_apart(papers, others)
    return sorted(own), sorted(beside)


@pytest.mark.parametrize(
    ("policy", "order", "expected"),
    [
        (COLUMNS, "Service level category | Maple", (["maple"], ["acorn", "sequoia"])),
        (COLUMNS, "Item | Users | Variety\nDesk | 40 | Maple", (["maple"], ["acorn", "sequoia"])),
        (COLUMNS, "Plan: Maple. Seats: 40.", (["maple"], ["acorn", "sequoia"])),
        (COLUMNS, "Desk, Maple plan, 40 users", (["maple"], ["acorn", "sequoia"])),
        (ROWS, "Plan: Maple", (["maple"], ["acorn"])),
        (TITLES, "10 | Service pack Acorn | 1", (["acorn"], ["maple", "sequoia"])),
        (DASHES, "Support: Acorn", (["acorn"], ["maple", "sequoia"])),
        (SETS, "Support set | Set 2 (Schedule 2)", (["set 2"], ["set 1", "set 3"])),
        (PRODUCTS, "Product | Sites | Fee\nElm Planner | 6 | 900", (["elm planner"], ["ash scheduler"])),
        (TITLES, "Product | Quantity | Fee\nAdd-on: Maple Support | 1 | 900", (["maple"], ["acorn", "sequoia"])),
        (SUBJECTS, "Product | Quantity | Fee\nMaple Support | 1 | 900", (["maple"], ["acorn", "sequoia"])),
        # Both are bought, or may be.
        (PRODUCTS, "Product | Sites | Fee\nElm Planner | 6 | 900\nAsh Scheduler | 4 | 700", (["ash scheduler", "elm planner"], [])),
        (SETS, "Support set | Set 1, Set 2", ([], [])),
        (COLUMNS, "Plan: Maple\nPlan: Acorn", (["acorn", "maple"], ["sequoia"])),
        (COLUMNS, "Plan: Maple. Customer may move to Sequoia.", (["maple"], ["acorn"])),
        (COLUMNS, "Plan | Acorn | Maple | Sequoia\nPrice | 1 | 2 | 3", ([], [])),
        (COLUMNS, "Plan: Hazel", ([], [])),
        (COLUMNS, "The parties met at Maple Hall.", ([], [])),
        # What is no plan.
        ("Service Levels\nSeverity | Response | Resolution\nCritical | 1 hour | 4 hours", "Note | Response | ours", ([], [])),
        ("Terms\n1. Support\nWe help.\n2. Continuity\nWe go on.", "Support package: Standard", ([], [])),
        (MATTERS, "Service | Quantity | Fee\nHosting | 1 | 900", ([], [])),  # a word, which is written small too
        (TITLES, "Item | Users\nDesk | Acorn", ([], [])),  # titles of paragraphs may be anything that an order names
    ],
)  # fmt: skip
def test_which_of_the_names_an_order_chooses(policy: str, order: str, expected: tuple[list[str], list[str]]) -> None:
    assert chosen(policy, order) == expected


@pytest.mark.parametrize(
    ("sentence", "is_for_others"),
    [
        ("If you are on Sequoia, we restore the service within 2 hours.", True),
        ("For Sequoia, we restore the service within 2 hours.", True),
        ("Sequoia customers get the service back within 2 hours.", True),
        ("If you are on Maple or Sequoia, we restore the service within 2 hours.", False),
        ("Sequoia includes a restoration within 2 hours.", True),
        ("The Sequoia plan also offers a restoration within 2 hours.", True),
        ("Maple includes a restoration within 2 hours.", False),
        ("We use Sequoia includes and restore the service within 2 hours.", False),
        ("We restore the service within 2 hours.", False),
        ("We restore the service from Sequoia Data Centre within 2 hours.", False),
        ("We plant a sequoia and restore the service within 2 hours.", False),
    ],
)
def test_what_a_sentence_says_to_those_on_another_plan(sentence: str, is_for_others: bool) -> None:
    holdings = Holdings(plans=frozenset({"maple"}), others=frozenset({"acorn", "sequoia"}))
    assert holdings.keeps_for_others(sentence) is is_for_others


ORDER = "Order Form\nQuarrel Cloud, Inc. (“Provider”) and Fernbank Clinics Ltd (“Customer”)\n{0}"
BOOKLET = (
    "Service Booklet\nQuarrel Cloud, Inc. (“Quarrel”)\nAcorn. Mail on working days.\n"
    "Sequoia. Quarrel responds to critical incidents within 20 minutes."
)


@pytest.mark.parametrize(("order", "expected"), [("Service pack Acorn", None), ("Service pack Sequoia", "20 minutes")])
def test_a_paragraph_under_the_name_of_another_plan_promises_nothing(order: str, expected: str | None) -> None:
    found = checked(BOOKLET, ORDER.format(order), term="sla.response_time")
    assert (found.term.value.canonical if found.term and found.term.value else None) == expected


REST = (
    "Uptime Policy\nQuarrel Cloud, Inc. (“Quarrel”)\nFeature | Acorn | Maple | Sequoia\nPhone | no | yes | yes\n"
    "Quarrel commits to 99.9% monthly uptime for {0}."
)


@pytest.mark.parametrize(
    ("commitment", "expected"),
    [
        ("Sequoia and 99.4% for all other packages", ("unclear", None)),
        ("all packages", ("met", 99.9)),
        ("all other packages and Acorn", ("met", 99.9)),
    ],
)
def test_a_figure_for_another_plan_beside_one_for_the_rest(commitment: str, expected: tuple[str, object]) -> None:
    found = checked(REST.format(commitment), ORDER.format("Plan: Acorn"), term="sla.uptime")
    value = found.term.value.canonical if found.term and found.term.value else None
    assert (found.outcome.value, value) == expected


SIGNED = "\nBy: /s/ Ann Vole\nBy: /s/ Bo Lind"


@pytest.mark.parametrize(
    ("offer", "expected"),
    [("By: ____________", "20 minutes"), ("By: /s/ Ann Vole\nBy: /s/ Bo Lind", "3 days")],
)
def test_what_is_only_offered_is_not_bought(offer: str, expected: str) -> None:
    policy = COLUMNS.replace("First reply", "First response to critical incidents")
    order = ORDER.format("Dated: 1 May 2025\nPlan: Sequoia") + SIGNED
    renewal = f"Renewal Order Form\nQuarrel Cloud, Inc. (“Provider”)\nDated: 2 May 2026\nPlan: Acorn\n{offer}"
    found = checked(policy, order, renewal, term="sla.response_time")
    assert (found.term.value.canonical if found.term and found.term.value else None) == expected
