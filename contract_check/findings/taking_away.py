"""What a newer paper seems to take away in words of its own, naming no section: "the right to terminate for convenience is removed"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.tool import NearMiss, ReadContract, Role

_CHANGING = (Role.AMENDMENT, Role.RENEWAL, Role.ORDER_FORM)
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
        if given is None or paper is given or paper.facts.role not in _CHANGING or _is_older(paper, given):
            continue
        for miss in paper.nearest:
            quote = miss.citation.quote
            if miss.term == term and miss.recognised and _TAKES.search(quote) and not _KEEPS.search(quote):
                return miss
    return None


def _is_older(paper: ReadContract, other: ReadContract) -> bool:
    ours, theirs = paper.facts.effective_date, other.facts.effective_date
    return bool(ours and theirs and ours < theirs)
