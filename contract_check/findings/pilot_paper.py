"""A tool that work depends on, and whose paper was made for a trial: the first thing to say of it.

Pilot agreements and click-through terms give no service levels, little liability and an exit for the vendor at any
time. Where a negotiated agreement is among the papers, and not only as a draft, the pilot is history.
"""

from __future__ import annotations

from contract_check.model.citation import Citation
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity, Tier
from contract_check.model.sentence import say
from contract_check.model.tool import Contract, ReadContract, Role
from contract_check.model.values import Flag
from contract_check.register.binding import without_unbinding


def find_pilot_paper(contract: Contract, tier: Tier) -> tuple[PaperFinding, ...]:
    """One finding where the tier allows no pilot paper and there is no other."""
    if tier.allows_pilot:
        return ()
    papers = [paper for paper in without_unbinding(contract).papers if paper.document.status.readable]
    if any(paper.facts.role is Role.MASTER and not _is_pilot(paper) for paper in papers):
        return ()
    pilots = [paper for paper in papers if _is_pilot(paper)]
    clicked = [paper for paper in papers if paper.facts.role is Role.ONLINE_TERMS]
    trial = [*(p for p in pilots if p.facts.role is not Role.AMENDMENT), *pilots, *clicked][:1]
    if not trial:
        return ()
    unread = any(not paper.document.status.readable for paper in contract.papers)
    says = say(
        "{tool} is filed as {tier}, and what governs it is {file}{extent}. Agree on a contract for use at this tier "
        "before anything else; the items below show what it has to say.",
        tool=contract.tool.name,
        tier=tier.words,
        file=trial[0].document.path,
        extent=say(", as far as its papers could be read") if unread else "",
    )
    title = say("A {tier} tool on click-through terms", tier=tier.words)
    if pilots:
        title = say("A {tier} tool on pilot paper", tier=tier.words)
    return (PaperFinding(PaperMatter.PILOT_PAPER, Severity.CRITICAL, title, says, _evidence(trial[0])),)


def _is_pilot(paper: ReadContract) -> bool:
    """Whether a paper is for a pilot, a trial, a beta or an evaluation, by its title or by what it says of itself."""
    return paper.facts.role is Role.PILOT or _says_so(paper) is not None


def _says_so(paper: ReadContract) -> Citation | None:
    stated = (t for t in paper.terms if t.id == "commercial.pilot_terms" and t.governing and t.value == Flag(True))
    return next((term.citation for term in stated), None)


def _evidence(paper: ReadContract) -> tuple[Citation, ...]:
    place = _says_so(paper) or dict(paper.facts.evidence).get("title")
    return (place,) if place else ()
