"""Which files belong to which tool, and the contract that they make together."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from contract_check.language.names import LEGAL_FORM
from contract_check.model.identifier import make_key
from contract_check.model.sentence import say
from contract_check.model.tool import Contract, Order, ReadContract, Role, SetAside, Tool
from contract_check.register.amending import find_overridden
from contract_check.register.cards import Card
from contract_check.register.coming import as_in_force, find_coming, find_ended, without_ended
from contract_check.register.corrections import correct_paper, note_strangers
from contract_check.register.disclaimed import doubt_disclaimed, find_disclaimed
from contract_check.register.incorporated import find_not_here, leave_to
from contract_check.register.kept_papers import doubt_kept, find_kept_for_others
from contract_check.register.letters import find_letters
from contract_check.register.ordering import order_papers, rank_papers, usual_order
from contract_check.register.perhaps_superseded import doubt_superseded
from contract_check.register.superseding import find_set_aside
from contract_check.register.work_orders import of_the_service

_FORM = re.compile(rf"[\s,]+{LEGAL_FORM.pattern}\.?$")
_LEFT_TO = {Role.SLA: ("sla.",), Role.DPA: ("data.", "security.breach_notice", "security.audit_right"),
            Role.SECURITY: ("security.",), Role.AI_ADDENDUM: ("ai.", "data.training_use")}  # fmt: skip


@dataclass(frozen=True)
class Assignment:
    """Files by tool, and what does not fit: unclaimed files, tools and names without a file.

    After the files of a tool, `claimed` has the papers that the register names in full and that are not there.
    """

    claimed: tuple[tuple[Tool, tuple[str, ...]], ...]
    unclaimed: tuple[str, ...]
    without_contract: tuple[Tool, ...]
    notes: tuple[str, ...]


def assign_files(tools: Sequence[Tool], files: Sequence[str], originals: Mapping[str, str] | None = None) -> Assignment:
    """Match the register's paths and globs with the files below the contracts folder.

    `originals` maps each file that is a copy to the one that stands for it.
    """
    originals = originals or {}
    claimed: list[tuple[Tool, tuple[str, ...]]] = []
    without: list[Tool] = []
    notes: list[str] = []
    owners: dict[str, str] = {}
    for tool in tools:
        fitting = {pattern: _find_fitting(pattern, files, originals) for pattern in tool.contracts}
        own = tuple(dict.fromkeys(name for found in fitting.values() for name in found))
        for name in own:
            if name in owners:
                notes.append(
                    say(
                        "{file} is claimed by {one} and by {other}; it is checked for both.",
                        file=name,
                        one=owners[name],
                        other=tool.name,
                    )
                )
            owners.setdefault(name, tool.name)
        # Papers of which one is gone prove nothing by their silence.
        gone = tuple(name for name in tool.named_papers if own and not fitting[name])
        notes += [_say_no_file(tool, one) for one, found in fitting.items() if not found and one not in gone]
        notes += note_strangers(tool, (*own, *gone))
        if own:
            claimed.append((tool, (*own, *(name.replace("\\", "/") for name in gone))))
        else:
            without.append(tool)
    return Assignment(
        claimed=tuple(claimed),
        unclaimed=tuple(name for name in files if name not in owners),
        without_contract=tuple(without),
        notes=tuple(notes),
    )


def _find_fitting(pattern: str, files: Sequence[str], originals: Mapping[str, str]) -> list[str]:
    """The files that a path or glob of the register names, each by the one that stands for its copies."""
    named = (name for name in (*files, *originals) if _fits(name, pattern))
    return list(dict.fromkeys(originals.get(name, name) for name in named))


def _say_no_file(tool: Tool, pattern: str) -> str:
    return say(
        "{tool}: no file fits {pattern}. Correct it in the register or add the file.",
        tool=tool.name,
        pattern=repr(pattern),
    )


def _fits(name: str, pattern: str) -> bool:
    pattern = pattern.replace("\\", "/")
    return name == pattern or fnmatch.fnmatchcase(name, pattern)


def build_contract(tool: Tool, papers: Sequence[ReadContract], as_of: date | None = None) -> Contract:
    """A tool's papers, corrected, as they are in force on the day `as_of`; on any day where none is given."""
    papers = [correct_paper(paper, tool) for paper in papers]
    ended = find_ended(papers, as_of) if as_of else ()
    gone = {id(one.paper) for one in ended}
    papers = [without_ended(paper, as_of) if as_of else paper for paper in papers if id(paper) not in gone]
    whole = _settle(tool, papers)
    whole = replace(whole, order=replace(whole.order, set_aside=(*whole.order.set_aside, *ended))) if ended else whole
    coming = find_coming(papers, as_of) if as_of else ()
    waiting = {id(one.paper) for one in coming}
    now = [as_in_force(paper, as_of) if as_of else paper for paper in papers if id(paper) not in waiting]
    if len(now) == len(papers) and all(one is other for one, other in zip(now, papers, strict=True)):
        return whole
    contract = _settle(tool, now)
    order = replace(contract.order, set_aside=(*contract.order.set_aside, *ended, *coming))
    return replace(contract, order=order, later=whole)


def _settle(tool: Tool, papers: Sequence[ReadContract]) -> Contract:
    """The papers in the order in which they govern; replaced papers and passages are set aside."""
    papers = usual_order(papers)
    set_aside = find_set_aside(papers)
    papers = _without(papers, set_aside)
    of_nobody = (*find_kept_for_others(papers), *find_disclaimed(papers), *find_letters(papers))
    papers = of_the_service(doubt_superseded(doubt_disclaimed(doubt_kept(_without(papers, of_nobody)))))
    set_aside = (*set_aside, *of_nobody)
    rankings = rank_papers(papers)
    papers = order_papers(papers, [ranking for ranking in rankings if not ranking.clause.terms])
    overridden, notes = find_overridden(papers)
    present = {paper.facts.role for paper in papers if paper.document.status.readable}
    resolved = tuple(term for role in present for term in _LEFT_TO.get(role, ()))
    order = Order(rankings, overridden, set_aside, notes)
    not_here = find_not_here(papers)
    kept = leave_to([_without_resolved(paper, resolved) for paper in papers], not_here)
    return Contract(tool, tuple(kept), order, not_here)


def _without(papers: Sequence[ReadContract], gone: Sequence[SetAside]) -> list[ReadContract]:
    return [paper for paper in papers if not any(paper is one.paper for one in gone)]


def _without_resolved(paper: ReadContract, resolved: tuple[str, ...]) -> ReadContract:
    if not resolved:
        return paper
    kept = tuple((term, c) for term, c in paper.elsewhere if not term.startswith(resolved))
    return replace(paper, elsewhere=kept)


def group_by_vendor(cards: Sequence[Card], tier: str) -> tuple[tuple[Tool, tuple[str, ...]], ...]:
    """Tools made of the files alone: one for each vendor named in them or by the file's name.

    A paper that names no vendor goes to the one whose name begins its file's name, if papers beside it agree on that.
    """
    groups: dict[str, list[str]] = {}
    names: dict[str, str] = {}  # "Acme, Inc." and "ACME" are one vendor, which goes by the fuller of its names
    by_beginning: dict[str, set[str]] = {}
    for card in cards:
        if card.facts.vendor:
            by_beginning.setdefault(_first_of_name(card), set()).add(_key_of(card.facts.vendor))
    for card in cards:
        key = _key_of(_vendor_of(card))
        beside = by_beginning.get(_first_of_name(card), set())
        its = next(iter(beside)) if len(beside) == 1 else ""
        if not card.facts.vendor and _first_of_name(card) in its.split("-"):
            key = its
        else:
            names[key] = max(names.get(key, ""), _vendor_of(card), key=len)
        groups.setdefault(key, []).append(card.path)
    return tuple(
        (
            Tool(
                name=vendor,
                vendor=vendor,
                tier=tier,
                contracts=tuple(group),
                guessed=("name", "vendor", "tier", "contracts"),
            ),
            tuple(group),
        )
        for vendor, group in sorted(
            ((names[key], group) for key, group in groups.items()), key=lambda item: item[0].lower()
        )
    )


def _vendor_of(card: Card) -> str:
    """The vendor that a paper names, else the first part of its file name."""
    return card.facts.vendor or _first_of_name(card).capitalize() or card.name.rsplit(".", 1)[0]


def _key_of(vendor: str) -> str:
    return make_key(_FORM.sub("", vendor))


def _first_of_name(card: Card) -> str:
    """The first part of a file's name, in lower case: "acme" of "Acme_MSA.pdf"."""
    stem = card.name.rsplit(".", 1)[0]
    return stem.replace("__", "-").replace("_", "-").replace(" ", "-").split("-")[0].lower()
