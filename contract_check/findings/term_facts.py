"""What the papers say of the term: when it begins, whether and for how long it renews, and what notice ends it."""

from __future__ import annotations

import re
from datetime import date

from contract_check.findings import days
from contract_check.findings.counted_from import find_stated_start
from contract_check.findings.precedence import find_standing
from contract_check.findings.reckoning import Reckoning
from contract_check.model.family import Role
from contract_check.model.sentence import say, told
from contract_check.model.tool import Contract, ReadContract
from contract_check.model.values import Duration, Flag, OpenDuration
from contract_check.rules.value_words import in_words

# Papers whose date is the first day of a term. Online terms bear the date of their last change.
_BOUND = (Role.RENEWAL, Role.ORDER_FORM, Role.MASTER, Role.PILOT)
_CHANGED = re.compile(r"\W*(?:last\b|updated|version|revis|release)", re.IGNORECASE)
ENDING = (*_BOUND, Role.AMENDMENT, Role.OTHER)


def first_day(papers: list[ReadContract], contract: Contract, reckoning: Reckoning) -> date | None:
    """The first day of the term: that of the paper which sets the term, else of the agreement."""
    setting = [paper for paper in papers if paper.facts.initial_term or "initial_term" in paper.facts.corrected]
    others = sorted(
        papers, key=lambda paper: _BOUND.index(paper.facts.role) if paper.facts.role in _BOUND else len(_BOUND)
    )
    for paper in (*(p for p in setting if p.facts.role is not Role.AMENDMENT), *others):
        said, length = dict(paper.facts.evidence).get("initial_term"), paper.facts.initial_term
        stated = find_stated_start(said.quote, length.words) if said and length else None
        if stated and paper.facts.role in _BOUND and "effective_date" not in paper.facts.corrected:
            reckoning.note(say("The term begins on {day}{told}.", day=stated, told=""), said)
            return stated
        if paper.facts.role in _BOUND and paper.facts.effective_date and not _bears_last_change(paper):
            reckoning.note(
                say(
                    "The term begins on {day}{told}.",
                    day=paper.facts.effective_date,
                    told=told_by_the_register(paper, "effective_date"),
                ),
                dict(paper.facts.evidence).get("effective_date"),
            )
            return paper.facts.effective_date
    doubts = doubts_about(papers, "effective_date")
    reckoning.unclear += doubts
    if contract.tool.renewal is None and not doubts:
        reckoning.unclear.append(say("No paper says when the term begins."))
    return None


def _bears_last_change(paper: ReadContract) -> bool:
    """Whether the date of a paper is that of its last change, as of a form that many customers take: no term begins on it."""
    said = dict(paper.facts.evidence).get("effective_date")
    return "effective_date" not in paper.facts.corrected and said is not None and bool(_CHANGED.match(said.quote))


def doubts_about(papers: list[ReadContract], fact: str) -> list[str]:
    """What a person has to set right in the register, since the words of a paper leave the day open."""
    return [
        say(
            "{file}: {doubt}. Set “{fact}” of this paper in the register.",
            file=paper.document.path,
            doubt=told(doubt),
            fact=fact,
        )
        for paper in papers
        for name, doubt in paper.facts.doubtful_dates
        if name == fact and paper.facts.role in ENDING
    ]


def whether_it_renews(contract: Contract, reckoning: Reckoning) -> bool | None:
    """Whether the contract renews by itself; None where the papers do not say."""
    term, why = find_standing(contract.papers, contract.order, "commercial.auto_renewal")
    if term is None or not isinstance(term.value, Flag):
        reckoning.unclear.append(why or say("The papers do not say whether the contract renews by itself."))
        return None
    reckoning.note(
        say("It renews by itself.") if term.value.given else say("It does not renew by itself."), term.citation
    )
    return term.value.given


def renewal_term(papers: list[ReadContract], reckoning: Reckoning) -> Duration | None:
    """How long each renewal lasts."""
    for paper in papers:
        renewal = paper.facts.renewal_term
        if renewal and days.can_be_counted(renewal):
            reckoning.note(
                say("Each renewal lasts {duration}.", duration=in_words(renewal)),
                dict(paper.facts.evidence).get("renewal_term"),
            )
            return renewal
    reckoning.unclear.append(say("The papers do not say for how long the contract renews."))
    return None


def notice_to_end(contract: Contract, reckoning: Reckoning) -> Duration | None:
    """How long before the end notice has to be given, where the papers state a figure."""
    term, why = find_standing(contract.papers, contract.order, "commercial.non_renewal_notice")
    if term is not None and isinstance(term.value, Duration):
        reckoning.note(
            say("Notice has to be given at least {notice} before the end.", notice=in_words(term.value)), term.citation
        )
        return term.value
    if term is not None and isinstance(term.value, OpenDuration):
        reckoning.unclear.append(say("Notice is called for, without a figure."))
    else:
        reckoning.unclear.append(why or say("The papers do not say how long before the end notice must be given."))
    return None


def told_by_the_register(paper: ReadContract, fact: str) -> str:
    """What is added to a line that rests on the register and not on the paper; empty for a paper's own words."""
    if fact not in paper.facts.corrected:
        return ""
    return say(" (set in the register for {file})", file=paper.document.path)
