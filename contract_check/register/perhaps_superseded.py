"""Older papers of the parties beside an agreement that "supersedes all prior agreements" and names no such paper.

Whether a DPA or a schedule of service levels that was signed before goes on beside it is for a person: none of its readings
can be decided. It goes on where any newer paper speaks of one of its kind, or where it says itself that it holds for later agreements.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.family import Signature
from contract_check.model.sentence import say
from contract_check.model.tool import ReadContract, Role
from contract_check.register.incorporated import resolves
from contract_check.register.ordering import is_only_published
from contract_check.register.superseding import ALL_BEFORE

_KINDS = {
    Role.DPA: r"data (?:processing|protection|processor)|\bdpas?\b|\bpersonal data (?:agreement|addendum)",
    Role.SLA: r"service[- ]levels?|\bslas?\b|uptime|\bsupport (?:terms|polic|schedule)",
    Role.SECURITY: r"\bsecurity (?:exhibit|addend|schedule|annex|measures|polic|terms)|technical and organi[sz]ational",
    Role.AI_ADDENDUM: r"\b(?:ai|artificial intelligence) (?:\w+ )?(?:addend|terms|exhibit|schedule)",
}
_SPEAKS = {role: re.compile(pattern, re.IGNORECASE) for role, pattern in _KINDS.items()}
_AND_LATER = re.compile(
    r"\b(?:all|any|every|each)\b[^.;]{0,60}\b(?:future|subsequent|later|existing and)\b[^.;]{0,40}\b(?:agreements?|contracts?|orders?)\b",
    re.IGNORECASE,
)
_SPEAKING = (Role.MASTER, Role.ORDER_FORM, Role.RENEWAL, Role.AMENDMENT, Role.PILOT)


def doubt_superseded(papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers; what one says that a newer agreement may have put away cannot be decided."""
    return [_doubted(paper, new) if (new := _put_away_by(paper, papers)) else paper for paper in papers]


def _put_away_by(old: ReadContract, papers: Sequence[ReadContract]) -> ReadContract | None:
    """The signed agreement that is newer than a paper, supersedes all before it, and of whose kind no newer paper speaks."""
    speaks, day = _SPEAKS.get(old.facts.role), old.facts.effective_date
    if speaks is None or not day or is_only_published(old) or not old.document.status.readable:
        return None
    newer = [p for p in papers if p.facts.role in _SPEAKING and p.facts.effective_date and p.facts.effective_date > day]
    agreement = next(
        (
            p
            for p in newer
            if p.facts.role is Role.MASTER and p.facts.signature is Signature.SIGNED and ALL_BEFORE.search(p.text)
        ),
        None,
    )
    if agreement is None or _AND_LATER.search(old.text):
        return None
    if any(speaks.search(paper.text) or any(resolves(old, r) for r in paper.references) for paper in newer):
        return None
    return agreement


def _doubted(paper: ReadContract, new: ReadContract) -> ReadContract:
    reason = say(
        "{file} is newer, supersedes all prior agreements and does not speak of this paper, so that it may hold no more",
        file=new.document.path,
    )
    return paper.undecided(reason)
