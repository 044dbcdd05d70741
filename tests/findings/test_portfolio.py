"""A run holds the contracts and checklists of one tool at a time, and tells of all of them."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace

import pytest
from factories import (
    EXPERIMENT,
    LOAD_BEARING,
    make_accepted,
    make_checklist,
    make_document,
    make_exceptions,
    make_finding,
    make_paper,
    make_rule,
    make_rules,
    make_term,
    make_tool,
)  # fmt: skip

from contract_check.findings.not_compared import Check, build_checklist_without_papers
from contract_check.findings.portfolio import build_portfolio, check_tools, plan_check, sort_for
from contract_check.findings.standing import take_standing
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Outcome
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.portfolio import Portfolio
from contract_check.model.rule import Severity, Tier
from contract_check.model.tool import ReadContract
from contract_check.register.cards import Card, make_card
from contract_check.register.papers import Papers
from contract_check.register.sorting import SortedPapers
from contract_check.reports.markdown import render_markdown
from contract_check.rules.policy import Policy

POLICY = Policy(make_rules(make_rule()))
PLAN = plan_check(POLICY.rules, None, "load-bearing")
EARNEST = replace(LOAD_BEARING, allows_pilot=False)
VENDORS = ("Acme", "Beta", "Gamma", "Delta")


def contract_of(vendor: str) -> ReadContract:
    file = f"{vendor.lower()}.pdf"
    return make_paper([make_term("72 hours", file=file)], make_document(file, f"{vendor} says so."), vendor=vendor)


def sorted_cards(fetch: Callable[[str], Callable[[], ReadContract]]) -> SortedPapers:
    """The papers of four vendors, each fetched anew when it is asked for."""
    cards = []
    for vendor in VENDORS:
        card = make_card(contract_of(vendor))
        cards.append(Card(**{**vars(card), "fetch": fetch(vendor)}))
    return sort_for(PLAN, Papers(()), cards)


def test_only_one_checklist_and_its_papers_are_held_at_a_time() -> None:
    fetched: list[weakref.ref[ReadContract]] = []

    def fetch(vendor: str) -> Callable[[], ReadContract]:
        def again() -> ReadContract:
            contract = contract_of(vendor)
            fetched.append(weakref.ref(contract))
            return contract

        return again

    standings, made = [], []
    for checklist in check_tools(PLAN, POLICY, sorted_cards(fetch), "1"):
        made.append(weakref.ref(checklist))
        standings.append(take_standing(checklist))
        gc.collect()
        assert not any(held() for held in made[:-1])
        del checklist
    gc.collect()
    assert [standing.tool.name for standing in standings] == sorted(VENDORS)
    assert len(fetched) == len(made) == len(VENDORS)
    assert not any(held() for held in (*fetched, *made))


def test_nothing_is_fetched_before_it_is_compared() -> None:
    def fetch(vendor: str) -> Callable[[], ReadContract]:
        def again() -> ReadContract:
            assert vendor == "Acme", "the papers of a later tool were fetched"
            return contract_of(vendor)

        return again

    first: Checklist = next(check_tools(PLAN, POLICY, sorted_cards(fetch), "1"))
    assert first.tool.name == "Acme"


def test_a_standing_counts_as_its_checklist_does() -> None:
    papers = sorted_cards(lambda vendor: lambda: contract_of(vendor))
    lists = list(check_tools(PLAN, POLICY, papers, "1"))
    portfolio = build_portfolio(PLAN, POLICY, papers, [take_standing(checklist) for checklist in lists])
    assert [tool.worst for tool in portfolio.tools] == [checklist.worst for checklist in lists]
    assert [len(tool.gaps) for tool in portfolio.tools] == [len(checklist.gaps) for checklist in lists]
    assert portfolio.worst == min((c.worst for c in lists if c.worst), key=lambda severity: severity.rank)


@pytest.mark.parametrize("unread", [True, False])
def test_only_of_a_file_that_was_not_read_in_full_is_more_kept_than_its_card(unread: bool) -> None:
    paper = make_paper([make_term("72 hours")], make_document("a.pdf", "Text.", 3, unread=[2] if unread else []))
    kept = make_card(paper).unread
    assert (kept is not None) == unread
    assert kept is None or (kept.document.unread_pages, kept.terms) == ((2,), ())


@pytest.mark.parametrize(
    ("tier", "contracts", "accepted", "awaited"),
    [
        (EARNEST, ("ghost-*.pdf",), False, True),
        (EARNEST, (), False, True),
        (EARNEST, ("ghost-*.pdf",), True, False),
        (EXPERIMENT, ("ghost.pdf",), False, True),
        (EXPERIMENT, ("ghost-*.pdf",), False, False),
        (EXPERIMENT, (), False, False),
    ],
)
def test_a_tool_without_papers_is_awaited_where_it_must_have_some(
    tier: Tier, contracts: tuple[str, ...], accepted: bool, awaited: bool
) -> None:
    gap = make_accepted("papers-not-in-the-folder", tool="Ghost")
    checklist = build_checklist_without_papers(
        make_tool("Ghost", contracts=contracts),
        Check(make_rules(), tier, "0", exceptions=make_exceptions(*([gap] if accepted else []))),
    )
    portfolio = Portfolio((), without_contract=(take_standing(checklist),))
    assert [standing.tool.name for standing in portfolio.awaited] == (["Ghost"] if awaited else [])


def test_what_is_accepted_of_the_papers_is_counted_as_excepted() -> None:
    unsigned = PaperFinding(PaperMatter.UNSIGNED, Severity.MAJOR, "Not signed", "Nobody signed.", excepted=True)
    blank = PaperFinding(PaperMatter.BLANK, Severity.MINOR, "Left blank", "The fee is blank.")
    checklist = make_checklist([make_finding(Outcome.EXCEPTED)], paper_findings=(unsigned, blank))
    standing = take_standing(checklist)
    assert standing.accepted == checklist.accepted == 2
    assert [matter.title for matter in standing.to_settle] == ["Left blank"] and standing.worst is Severity.MINOR
    assert "1 to settle about the papers; 2 excepted" in render_markdown(checklist)
