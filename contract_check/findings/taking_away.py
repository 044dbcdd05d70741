"""What another paper seems to take away in words of its own, naming no section.

A newer one: "the right to terminate for convenience is removed"; one that a clause ranks higher: "may change its fees on notice",
above a paper that caps how far they may rise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.family import ORDERING
from contract_check.model.term import Term
from contract_check.model.tool import NearMiss, Ranking, ReadContract
from contract_check.register.ordering import is_older

_TAKES = re.compile(
    r"\b(?:is|are|was|were|been|be) (?:hereby )?(?:removed|withdrawn|deleted|abolished|excluded|cancelled|revoked|waived|dropped|discontinued|void)\b"
    r"(?! and replaced)|\bno longer\b|\bceases? to\b|\bnot available\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\b(?:nothing|if|unless|may|when)\b", re.IGNORECASE)


def find_taking_away(term: str, governing: str, papers: Sequence[ReadContract]) -> NearMiss | None:
    """The passage of an amendment, a renewal or an order form that speaks of a term and seems to take away what the paper `governing` gives.

    It is one that the term's own words recognise, and that was refused as a statement of it.
    """
    given = next((paper for paper in papers if paper.document.path == governing), None)
    for paper in papers:
        if given is None or paper is given or paper.facts.role not in ORDERING or is_older(paper, given):
            continue
        for miss in paper.nearest:
            quote = miss.citation.quote
            if miss.term == term and miss.recognised and _TAKES.search(quote) and not _KEEPS.search(quote):
                return miss
    return None


# A right to do at will what another term bounds, by the term under which it is read.
_FREE_HAND = {
    "commercial.price_increase_cap": (
        "commercial.price_change_notice",
        re.compile(
            r"\b(?:may|reserves? the right to|is entitled to|can)\b[^.;]{0,80}?\b(?:chang|increas|rais|adjust|amend|modif|revis|var)\w*"
            r"[^.;]{0,60}?\b(?:fees?|prices?|pricing|rates?|charges?)\b",
            re.IGNORECASE,
        ),
    ),
}
_BOUNDED = re.compile(
    r"%|per ?cent|\b(?:cap(?:ped)?|index|cpi|rpi|inflation|up to|at most|no more than|subject to|in accordance with the order)\b",
    re.IGNORECASE,
)


def find_free_hand(
    term: str, governing: str, papers: Sequence[ReadContract], rankings: Sequence[Ranking]
) -> Term | None:
    """The passage of a paper ranked above the one that governs which lets the vendor do at will what that one bounds."""
    if term not in _FREE_HAND:
        return None
    other, pattern = _FREE_HAND[term]
    above = {r.above for r in rankings if r.below == governing}
    for reading in (t for paper in papers if paper.document.path in above for t in paper.terms if t.id == other):
        if pattern.search(reading.citation.quote) and not _BOUNDED.search(reading.citation.quote):
            return reading
    return None
