"""Tools × contracts → a portfolio of checklists, and what fits nowhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from contract_check.findings.checklist import build_checklist
from contract_check.findings.excepting import find_stale
from contract_check.findings.operating import check_operating
from contract_check.findings.scoping import find_idle_scopes
from contract_check.findings.without_papers import build_checklist_without_papers
from contract_check.model.document import ReadStatus
from contract_check.model.errors import ContractCheckError
from contract_check.model.finding import Checklist, Copy, Portfolio, Skipped
from contract_check.model.rule import RuleSet, Tier
from contract_check.model.sentence import join, say, told, word
from contract_check.model.tool import Contract, ReadContract, Tool
from contract_check.register.copies import find_same_text, join_copies
from contract_check.register.families import assign_files, build_contract, group_by_vendor
from contract_check.register.loading import load_register
from contract_check.register.papers import Papers
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
            "check",
            "it is not known how much depends on these tools.",
            f"Give a register with --tools (`contract-check init` writes a first one), or --tier {'|'.join(names)}.",
        )
    return Plan((), rules.tier(tier))


def build_portfolio(
    plan: Plan,
    policy: Policy,
    papers: Papers,
    contracts: Sequence[ReadContract],
    version: str,
    checked_on: date | None = None,
) -> Portfolio:
    """Hold every tool's papers against the policy, and what the register says of it against the operating model.

    `contracts` are what was read of the files of `papers`.
    """
    rules, operating, exceptions = policy.rules, policy.operating, policy.exceptions
    remarks = _remark(contracts)
    copies = join_copies(papers.copies, find_same_text(contracts))
    originals = {copy.file: copy.original for copy in copies}
    contracts = [contract for contract in contracts if contract.document.path not in originals]
    by_name = {contract.document.path: contract for contract in contracts}
    notes: tuple[str, ...] = ()
    unclaimed: tuple[str, ...] = ()
    without: tuple[Tool, ...] = ()
    if plan.tier is None:
        assignment = assign_files(plan.tools, list(by_name), originals)
        claimed, notes = assignment.claimed, assignment.notes
        unclaimed, without = assignment.unclaimed, assignment.without_contract
    else:
        claimed = group_by_vendor(contracts, plan.tier.name)
        notes = (
            say(
                "There is no register: files are grouped by the vendor that they name, and every tool is held against the "
                "tier {tier}.",
                tier=repr(plan.tier.name),
            ),
        )
    checklists = []
    built = [build_contract(tool, [by_name[name] for name in names]) for tool, names in claimed]
    if plan.tier is None:
        others = [Contract(tool, ()) for tool in without]
        notes = (*notes, *find_idle_scopes(rules.rules, [*built, *others]))
    for contract in built:
        tool = contract.tool
        tier = plan.tier or _tier_of(tool, rules)
        checklist = build_checklist(
            contract, rules, tier, version=version, checked_on=checked_on, exceptions=exceptions
        )
        checklist = replace(checklist, operating=check_operating(tool, tier, rules, operating, exceptions))
        checklists.append(replace(checklist, notes=(*checklist.notes, *notes)) if plan.tier else checklist)
    paperless = []
    for tool in without:
        tier = _tier_of(tool, rules)
        checklist = build_checklist_without_papers(
            tool, rules, tier, version=version, checked_on=checked_on, exceptions=exceptions
        )
        paperless.append(replace(checklist, operating=check_operating(tool, tier, rules, operating, exceptions)))
    unread = tuple(c for c in contracts if not c.document.status.readable or c.document.unread_pages)
    stale = find_stale(exceptions, checklists, (tool.name for tool in plan.tools))
    told = [replace(c, notes=(*c.notes, *(said for tool, said in stale if tool == c.tool.name))) for c in checklists]
    told = [replace(c, notes=(*c.notes, *_tell_copies(c, copies))) for c in told]
    return Portfolio(
        checklists=tuple(told),
        unread=unread,
        unclaimed=unclaimed,
        without_contract=tuple(paperless),
        notes=(*notes, *remarks),
        stale=tuple(said for _, said in stale),
        skipped=papers.skipped,
        copies=copies,
        states=_count(contracts, papers.skipped, copies),
    )


def _tier_of(tool: Tool, rules: RuleSet) -> Tier:
    tier = rules.tier(tool.tier)
    if tier is None:  # load_register has refused unknown tiers
        raise ContractCheckError(tool.name, f"the rules know no tier {tool.tier!r}.", "Correct the register.")
    return tier


def _remark(contracts: Sequence[ReadContract]) -> list[str]:
    """What a reader should know of each file, as its own notes say."""
    return [
        join((contract.document.path, ": ", told(note), "."))
        for contract in contracts
        for note in contract.document.notes
    ]


def _tell_copies(checklist: Checklist, copies: Sequence[Copy]) -> list[str]:
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


def _count(
    contracts: Sequence[ReadContract], skipped: Sequence[Skipped], copies: Sequence[Copy]
) -> tuple[tuple[str, int], ...]:
    """The files by their state, in the order of the states."""
    counted = Counter(contract.document.status for contract in contracts)
    states: list[tuple[str, int]] = [(word(status), counted[status]) for status in ReadStatus]
    states += [(say("copy") if len(copies) == 1 else say("copies"), len(copies)), (say("skipped"), len(skipped))]
    return tuple((state, number) for state, number in states if number)
