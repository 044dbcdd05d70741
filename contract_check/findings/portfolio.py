"""Tools × contracts → a checklist for each tool, one at a time, and the portfolio of how they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from contract_check.findings.checklist import build_checklist, day_of_check
from contract_check.findings.excepting import Stale, find_stale, find_strays
from contract_check.findings.not_compared import Check, build_checklist_not_compared, build_checklist_without_papers
from contract_check.findings.operating import check_operating
from contract_check.findings.scoping import find_idle_scopes
from contract_check.model.checklist import Checklist
from contract_check.model.errors import ContractCheckError
from contract_check.model.portfolio import Copy, Portfolio, Standing
from contract_check.model.rule import RuleSet, Tier
from contract_check.model.sentence import say
from contract_check.model.tool import Tool
from contract_check.register.cards import Card
from contract_check.register.families import build_contract
from contract_check.register.loading import load_register
from contract_check.register.papers import Papers
from contract_check.register.sorting import SortedPapers, sort_papers
from contract_check.rules.policy import Policy


@dataclass(frozen=True)
class Plan:
    """What to check against: the register's tools, or one tier for all where there is none."""

    tools: tuple[Tool, ...]
    tier: Tier | None


def plan_check(rules: RuleSet, tools_file: Path | None, tier: str | None) -> Plan:
    """Read the register, or take `tier` for every tool; raises before any contract is read."""
    names = tuple(known.name for known in rules.tiers)
    if tier is not None and rules.tier(tier) is None:
        raise ContractCheckError(
            f"--tier {tier}", "the rules know no such tier.", f"Choose one of: {', '.join(names)}."
        )
    if tools_file is not None:
        if tier is not None:
            raise ContractCheckError(
                f"--tier {tier}", "the register already gives each tool its tier.", "Leave out --tier or --tools."
            )
        return Plan(load_register(tools_file, names), None)
    if tier is None:
        raise ContractCheckError(
            "--tools",
            "it is not known how much depends on these tools.",
            f"Give a register (`contract-check init` writes a first one), or --tier {'|'.join(names)}.",
        )
    return Plan((), rules.tier(tier))


def sort_for(plan: Plan, papers: Papers, cards: Sequence[Card]) -> SortedPapers:
    """The papers by the tools of a plan; `cards` are those of what was read of the files of `papers`."""
    return sort_papers(papers, cards, None, plan.tier.name) if plan.tier else sort_papers(papers, cards, plan.tools)


def check_tools(
    plan: Plan, policy: Policy, papers: SortedPapers, version: str, checked_on: date | None = None
) -> Iterator[Checklist]:
    """The checklist of each tool with papers, then of each without, made when it is asked for.

    Every tool's papers are held against the policy, and what the register says of it against the operating model. Where
    the program fails on a tool, its checklist says so, and the others go on.
    Nothing of a checklist is held here after it was given.
    """
    rules, exceptions = policy.rules, policy.exceptions
    as_of = day_of_check(checked_on, exceptions)
    for tool, cards in papers.claimed:
        tier = plan.tier or _tier_of(tool, rules)
        stale: Stale = ()
        try:
            contract = build_contract(tool, [card.fetch() for card in cards], as_of)
            checklist = build_checklist(
                contract, rules, tier, version=version, checked_on=checked_on, exceptions=exceptions
            )
            stale = find_stale(exceptions, checklist)
        except ContractCheckError:
            raise
        except Exception as error:  # costs this tool, which says so, and no other
            files = [card.path for card in cards]
            check = Check(rules, tier, version, checked_on, exceptions)
            checklist = build_checklist_not_compared(tool, files, error, check)
        checklist = replace(checklist, operating=check_operating(tool, tier, rules, policy.operating, exceptions))
        notes = [*checklist.notes, *(papers.notes if plan.tier else ()), *(said for _, said in stale)]
        yield replace(checklist, notes=(*notes, *_tell_copies(checklist, papers.copies)), stale=stale)
    for tool in papers.without:
        tier = _tier_of(tool, rules)
        checklist = build_checklist_without_papers(tool, Check(rules, tier, version, checked_on, exceptions))
        yield replace(checklist, operating=check_operating(tool, tier, rules, policy.operating, exceptions))


def build_portfolio(plan: Plan, policy: Policy, papers: SortedPapers, tools: Sequence[Standing]) -> Portfolio:
    """How all tools stand, in the order of their checklists, and what the run could not place or read."""
    stale = [*find_strays(policy.exceptions, [tool.name for tool in (*plan.tools, *papers.tools)])]
    said = dict([*stale, *(one for tool in tools for one in tool.stale)])
    idle = () if plan.tier else find_idle_scopes(policy.rules.rules, tools)
    return Portfolio(
        tools=tuple(tools[: len(papers.claimed)]),
        without_contract=tuple(tools[len(papers.claimed) :]),
        unread=papers.unread,
        unclaimed=papers.unclaimed,
        notes=(*papers.notes, *idle, *papers.remarks),
        stale=tuple(said[accepted] for accepted in policy.exceptions.accepted if accepted in said),
        skipped=papers.skipped,
        copies=papers.copies,
        states=papers.states,
    )


def _tier_of(tool: Tool, rules: RuleSet) -> Tier:
    tier = rules.tier(tool.tier)
    if tier is None:  # load_register has refused unknown tiers
        raise ContractCheckError(tool.name, f"the rules know no tier {tool.tier!r}.", "Correct the register.")
    return tier


def _tell_copies(checklist: Checklist, copies: Iterable[Copy]) -> list[str]:
    """A note on each copy of a tool's papers."""
    papers = {paper.document.path for paper in checklist.papers}
    return [
        say(
            "{file} is a copy of {original} ({same}); its terms are not counted twice.",
            file=copy.file,
            original=copy.original,
            same=copy.same,
        )
        for copy in copies
        if copy.original in papers
    ]
