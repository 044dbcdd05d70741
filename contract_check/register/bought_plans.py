"""The plan of an order × the papers of its vendor for all customers: what these say to the customers of that plan.

"Plan | Business" stands in the order form, and the columns "Team | Business | Enterprise" in the service level agreement.
A paper that names other plans is read anew for the one that was bought; what it gives to the others alone is no promise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from contract_check.extractors.papers.editions import edition_alone, editions_named
from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.model.document import ReadStatus
from contract_check.model.family import ORDERING
from contract_check.model.late_pattern import late_pattern
from contract_check.model.tool import NOTHING_BOUGHT, Purchase, ReadContract
from contract_check.reading.again import ReadForPlans
from contract_check.register.binding import find_unbinding
from contract_check.register.cards import Card, make_card
from contract_check.register.side_by_side import tell_apart
from contract_check.register.sorting import SortedPapers
from contract_check.register.superseding import find_set_aside

_NAME = late_pattern(rf"\b(?P<name>{PLAN_NAME})\b")
_ON_A_PLAN = late_pattern(
    r"\b(?:customers?|clients?|subscribers?|accounts?|users?) (?:on|of|with|under)\b[^.;]{0,40}\b(?:plan|tier|edition|package)\b"
)
_OF_PLANS = late_pattern(r"\b(?:plans?|tiers?|editions?|packages?|subscriptions?)\b|\|")


def for_bought_plans(papers: SortedPapers, read: ReadForPlans, as_of: date | None = None) -> SortedPapers:
    """The papers by tool, those `read` anew that tell plans apart, where the orders of the tool say what its customer has.

    An order that another has replaced by the day `as_of` (by any day, where none is given) says nothing any more.
    """
    claimed = tuple((tool, _for_plans(cards, read, as_of)) for tool, cards in papers.claimed)
    lost = {card.path: card for _, cards in claimed for card in cards if card.status is ReadStatus.FAILED}
    return replace(papers, claimed=claimed, files=tuple(lost.get(card.path, card) for card in papers.files))


def _for_plans(cards: Sequence[Card], read: ReadForPlans, as_of: date | None) -> tuple[Card, ...]:
    if len(cards) < 2 or not any(card.facts.role in ORDERING for card in cards):
        return tuple(cards)
    papers = [card.fetch() for card in cards]
    bought = _bought_by(papers, as_of)
    if not (bought.plans or bought.declined):
        return tuple(cards)
    others = [p for p in papers if not (p.plans or p.declined) and _tells_apart(p, bought)]
    anew = {paper.document.path: make_card(paper) for paper in read(others, bought)}
    return tuple(anew.get(card.path, card) for card in cards)


def _bought_by(papers: Sequence[ReadContract], as_of: date | None) -> Purchase:
    """What the orders that stand come to: what one declines and another takes is taken."""
    standing = _standing([paper for paper in papers if paper.facts.role in ORDERING], papers, as_of)
    if not standing:
        return NOTHING_BOUGHT
    declined = {name for order in standing for name in order.declined}
    taken = {
        name for order in standing for name in declined if name not in order.declined and name in order.text.lower()
    }
    plans = {plan for order in standing for plan in order.plans}
    chosen, beside = tell_apart(standing, [p for p in papers if p.facts.role not in ORDERING])
    plans |= {plan for plan in chosen if not edition_alone(plan)} - declined
    return Purchase(tuple(sorted(plans)), tuple(sorted(declined - taken)), tuple(sorted(beside - plans)))


def _standing(orders: Sequence[ReadContract], papers: Sequence[ReadContract], as_of: date | None) -> list[ReadContract]:
    """The orders without those that another of them has replaced, and without offers that nobody has signed beside signed ones."""
    offers = {id(paper) for paper in find_unbinding(papers)}
    orders = [order for order in orders if id(order) not in offers] or orders
    dates = {order.document.path: order.facts.effective_date for order in orders}
    gone = {
        id(aside.paper)
        for aside in find_set_aside(orders)
        if not as_of or not (day := dates.get(aside.by)) or day <= as_of
    }
    return [order for order in orders if id(order) not in gone]


def _tells_apart(paper: ReadContract, bought: Purchase) -> bool:
    """Whether a paper names plans beside those that were bought, an edition, or what was not taken."""
    if not paper.document.status.readable:
        return False
    text = paper.text.lower()
    if any(name in text for name in (*bought.declined, *bought.others)):
        return True
    if not bought.plans or not _OF_PLANS.search(text):
        return False
    if (
        _ON_A_PLAN.search(text)
        or editions_named(text)
        or any(m["name"] not in bought.plans for m in _NAME.finditer(text))
    ):
        return True
    return any(re.search(rf"(?:\||^) *{re.escape(plan)}\b(?: *\|)?", text, re.MULTILINE) for plan in bought.plans)
