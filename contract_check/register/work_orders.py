"""Statements of work for a project beside the agreement and orders for the service: what they say holds for the project alone.

Accepted: "Statement of Work No. 2 – Data migration" beside a framework agreement that states the uptime of the platform.
Rejected: "Statement of Work No. 1 – Platform subscription", a statement of work that is the only paper.

Where another paper states a term, the project's figure is none of the service's; where only the project's paper states it,
nobody can say that it is meant for more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from contract_check.model.family import Role
from contract_check.model.sentence import say
from contract_check.model.tool import ReadContract

_OF_WORK = re.compile(
    r"\b(?:migrat\w+|implementation|consult\w+|professional services|training|onboarding|integration|installation|advisory|workshops?|"
    r"customi[sz]ation|bespoke|development|configuration|roll-?out|project)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:statement of work|sow|work order|change order|(?:professional|consulting|implementation) services|"
    r"(?:project|implementation|migration|consulting|training|onboarding|integration|services) order)\b",
    re.IGNORECASE,
)
_OF_A_SERVICE = re.compile(
    r"\b(?:subscriptions?|licen[cs]es?|saas|hosted|hosting|seats?|\d+ users|renew\w*)\b", re.IGNORECASE
)
_OPENING = 500  # characters in which an order says what it is for


def of_the_service(papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers; those of a project without what other papers state of the service, and in doubt about the rest."""
    work = [paper for paper in papers if _is_of_work(paper)]
    others = [paper for paper in papers if not any(paper is one for one in work)]
    if not work or not any(paper.facts.role in (Role.MASTER, Role.ORDER_FORM, Role.ONLINE_TERMS) for paper in others):
        return list(papers)
    stated = {term.id for paper in others for term in paper.terms if term.governing}
    return [_limited(paper, stated) if any(paper is one for one in work) else paper for paper in papers]


def _is_of_work(paper: ReadContract) -> bool:
    if paper.facts.role is not Role.ORDER_FORM or not _TITLE.search(paper.facts.title):
        return False
    opening = f"{paper.facts.title}\n{paper.text[:_OPENING]}"
    return _OF_WORK.search(opening) is not None and _OF_A_SERVICE.search(opening) is None


def _limited(paper: ReadContract, stated: set[str]) -> ReadContract:
    reason = say("{file} is about a project, and it need not hold for the service", file=paper.document.path)
    return replace(paper, terms=tuple(term for term in paper.terms if term.id not in stated)).undecided(reason)
