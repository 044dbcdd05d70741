"""The plan of an order × the papers of its vendor for all customers: what these say to the customers of that plan.

"Plan | Business" stands in the order form, and the columns "Team | Business | Enterprise" in the service level agreement.
A paper that names other plans is read anew for the one that was bought; what it gives to the others alone is no promise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.model.document import ReadStatus
from contract_check.model.late_pattern import late_pattern
from contract_check.model.tool import ReadContract
from contract_check.reading.again import ReadForPlans
from contract_check.register.cards import Card, make_card
from contract_check.register.sorting import SortedPapers

_NAME = late_pattern(rf"\b(?P<name>{PLAN_NAME})\b")
_OF_PLANS = late_pattern(r"\b(?:plans?|tiers?|editions?|packages?|subscriptions?)\b|\|")


def for_bought_plans(papers: SortedPapers, read: ReadForPlans) -> SortedPapers:
    """The papers by tool, those `read` anew that tell plans apart, where an order of the tool says which its customer has."""
    claimed = tuple((tool, _for_plans(cards, read)) for tool, cards in papers.claimed)
    lost = {card.path: card for _, cards in claimed for card in cards if card.status is ReadStatus.FAILED}
    return replace(papers, claimed=claimed, files=tuple(lost.get(card.path, card) for card in papers.files))


def _for_plans(cards: Sequence[Card], read: ReadForPlans) -> tuple[Card, ...]:
    bought = tuple(sorted({plan for card in cards for plan in card.plans}))
    if not bought:
        return tuple(cards)
    others = [paper for card in cards if not card.plans and _tells_plans(paper := card.fetch(), bought)]
    anew = {paper.document.path: make_card(paper) for paper in read(others, bought)}
    return tuple(anew.get(card.path, card) for card in cards)


def _tells_plans(paper: ReadContract, bought: Sequence[str]) -> bool:
    """Whether a paper names plans beside those that were bought."""
    if not paper.document.status.readable:
        return False
    text = paper.text.lower()
    return bool(_OF_PLANS.search(text)) and any(match["name"] not in bought for match in _NAME.finditer(text))
