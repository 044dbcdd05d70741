"""Papers that a clause keeps for the customers of some plan, or for those who have bought something, × what the orders say.

Where the orders name another plan, the paper is set aside: it says nothing to this customer. Where they do not tell, nobody
knows whether it holds, and none of its readings can be decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from contract_check.extractors.papers.editions import edition_alone
from contract_check.extractors.plans.holdings import family_of
from contract_check.model.family import ORDERING, KeptPaper, Role
from contract_check.model.sentence import say
from contract_check.model.tool import ReadContract, SetAside

_SAME_NAME = 88
_SHORT = {"sla": "service level agreement", "dpa": "data processing agreement"}


def find_kept_for_others(papers: Sequence[ReadContract]) -> tuple[SetAside, ...]:
    """The papers that are surely none of this customer's, each once."""
    found: dict[int, SetAside] = {}
    for saying, kept, paper in _aimed(papers):
        if _holds_for(kept, papers) is False:
            why = say("it is kept for {whom}, and the order names another", whom=_whom(kept))
            found.setdefault(id(paper), SetAside(paper, saying.document.path, why, kept.citation))
    return tuple(found.values())


def doubt_kept(papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers; what one says that may be kept for others cannot be decided."""
    doubts = {id(paper): kept for _, kept, paper in _aimed(papers) if _holds_for(kept, papers) is None}
    return [_doubted(paper, doubts[id(paper)]) if id(paper) in doubts else paper for paper in papers]


def _doubted(paper: ReadContract, kept: KeptPaper) -> ReadContract:
    reason = say(
        "{place} keeps it for {whom}, and no order says whether the customer is one of them",
        place=kept.citation.place,
        whom=_whom(kept),
    )
    return paper.undecided(reason)


def _whom(kept: KeptPaper) -> str:
    if kept.option:
        return say("those who have bought {option}", option=kept.option.title())
    plans = ", ".join(plan.title() for plan in kept.plans)
    if kept.denied:
        return say("other plans than {plans}", plans=plans)
    return say("the customers of {plans}", plans=plans)


def _aimed(papers: Sequence[ReadContract]) -> Iterator[tuple[ReadContract, KeptPaper, ReadContract]]:
    """Each clause that keeps a paper, with the paper in which it stands and every paper that it means."""
    for saying in papers:
        for kept in saying.kept:
            for paper in _meant(kept, saying, papers):
                yield saying, kept, paper


def _meant(kept: KeptPaper, saying: ReadContract, papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The paper that a clause names by its title, else the one of its kind; of several nobody knows which."""
    if not kept.paper:
        return [saying]
    others = [p for p in papers if p is not saying and p.facts.role not in ORDERING]
    name = _SHORT.get(kept.paper, kept.paper)
    titled = [p for p in others if fuzz.token_set_ratio(p.facts.title.lower(), name) >= _SAME_NAME and p.facts.title]
    if titled:
        return titled
    kind = [p for p in others if kept.role is not None and p.facts.role is kept.role is not Role.MASTER]
    return kind if len(kind) == 1 else []


def _holds_for(kept: KeptPaper, papers: Sequence[ReadContract]) -> bool | None:
    """Whether a paper that is kept so holds for the customer; None where no order tells."""
    orders = [paper for paper in papers if paper.facts.role in ORDERING]
    if kept.option:
        bought = _has_bought(kept.option, orders)
    else:
        plans = {edition_alone(plan) or family_of(plan) for order in orders for plan in order.plans}
        wanted = {edition_alone(plan) or family_of(plan) for plan in kept.plans}
        of_editions = any(map(edition_alone, kept.plans))
        comparable = {plan for plan in plans if bool(edition_alone(plan)) is of_editions}
        bought = not comparable.isdisjoint(wanted) if comparable else None
    return bought if bought is None or not kept.denied else not bought


def _has_bought(option: str, orders: Sequence[ReadContract]) -> bool | None:
    """Whether an order names what has to be bought, and does not say that it was declined."""
    naming = [order for order in orders if re.search(rf"\b{re.escape(option)}\b", order.text, re.IGNORECASE)]
    if any(option not in order.declined for order in naming):
        return True
    return False if naming else None
