"""The plan of an order × the papers of its vendor for all customers: what these say to the customers of that plan.

"Plan | Business" stands in the order form, and the columns "Team | Business | Enterprise" in the service level agreement.
A paper that names other plans is read anew for the one that was bought; what it gives to the others alone is no promise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.model.late_pattern import late_pattern
from contract_check.model.tool import ReadContract

_NAME = late_pattern(rf"\b(?P<name>{PLAN_NAME})\b")
_OF_PLANS = late_pattern(r"\b(?:plans?|tiers?|editions?|packages?|subscriptions?)\b|\|")


def read_for_plans(papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers, those read anew that tell plans apart, where an order says which plan its customer has."""
    bought = frozenset(plan for paper in papers for plan in paper.plans)
    return [_read(paper, bought) if bought and _tells_plans(paper, bought) else paper for paper in papers]


def _tells_plans(paper: ReadContract, bought: frozenset[str]) -> bool:
    """Whether a paper that orders nothing itself names plans beside those that were bought."""
    if paper.plans or not paper.document.status.readable:
        return False
    text = paper.text.lower()
    return bool(_OF_PLANS.search(text)) and any(match["name"] not in bought for match in _NAME.finditer(text))


def _read(paper: ReadContract, bought: frozenset[str]) -> ReadContract:
    from contract_check.extractors.extracting import read_contract

    read = read_contract(paper.full_document, plans=bought)
    return replace(paper, terms=read.terms, searched=read.searched, nearest=read.nearest)
