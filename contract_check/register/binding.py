"""Which papers bind nobody yet: a draft of ours, and what nobody has signed beside papers that hold without it.

A vendor's form is checked before it is signed, and copies without their signatures are common: where no paper of a tool
is signed, all count alike, and that is told once. So does an agreement of which there is only an unsigned copy, beside a
signed order form or amendment that presupposes it. But beside a signed agreement, or terms that need no signature, an
amendment with empty places for signatures is what somebody proposes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from contract_check.model.family import AGREEMENTS, Role, Signature
from contract_check.model.tool import Contract, Order, ReadContract
from contract_check.register.incorporated import resolves

_SIGNED_PAPERS = (Role.MASTER, Role.ORDER_FORM, Role.AMENDMENT, Role.RENEWAL, Role.DPA, Role.PILOT, Role.AI_ADDENDUM)
_OPEN = (Signature.UNSIGNED, Signature.ONE_SIDE, Signature.PAGE_MISSING, Signature.NOT_READABLE)
_EMPTY = (Signature.UNSIGNED, Signature.ONE_SIDE)
# Agreements that hold by themselves, and papers that are made beside one and not in its place.
_BESIDE = (Role.ORDER_FORM, Role.AMENDMENT, Role.RENEWAL, Role.DPA, Role.AI_ADDENDUM)
# Another paper can make these its own, whoever has signed them; what changes or orders something is signed by itself.
_INCORPORATED = (Role.MASTER, Role.DPA, Role.AI_ADDENDUM, Role.SLA, Role.SECURITY, Role.OTHER)


def is_draft_of_ours(paper: ReadContract) -> bool:
    """Whether this program wrote the paper as a draft, and nobody has signed it since."""
    return paper.document.drafted and paper.facts.signature is not Signature.SIGNED


def is_unsigned(paper: ReadContract) -> bool:
    """Whether a paper that has to be signed shows no signature, or only one."""
    return paper.facts.signature in _OPEN and paper.facts.role in _SIGNED_PAPERS


def find_unbinding(papers: Sequence[ReadContract]) -> tuple[ReadContract, ...]:
    """The papers of a tool that nobody has signed and that others hold without: what only they give is not agreed."""
    standing = _find_standing(papers)
    return tuple(
        paper
        for paper in papers
        if is_unagreed(paper, papers)
        and (any(_holds_without(other, paper) for other in standing) or _is_beside_no_draft(paper, papers))
    )


def _is_beside_no_draft(paper: ReadContract, papers: Sequence[ReadContract]) -> bool:
    """Whether a paper calls itself a draft beside an agreement that does not, signed or an unsigned copy."""
    return _is_provisional(paper) and any(
        other.facts.role in AGREEMENTS and other.document.status.readable and not _is_provisional(other)
        for other in papers
        if other is not paper
    )


def is_unagreed(paper: ReadContract, papers: Sequence[ReadContract]) -> bool:
    """Whether a paper lacks a signature, and none of the others that stand makes it part of itself."""
    return lacks_signature(paper) and not _is_incorporated(paper, _find_standing(papers))


def _find_standing(papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers that are signed, or need no signature."""
    return [paper for paper in papers if paper.document.status.readable and not lacks_signature(paper)]


def _is_provisional(paper: ReadContract) -> bool:
    """Whether a paper calls itself a draft, or the like, and shows no signatures."""
    return bool(paper.document.calls_itself) and paper.facts.signature is not Signature.SIGNED


def _holds_without(paper: ReadContract, unsigned: ReadContract) -> bool:
    """Whether a paper that stands holds whatever becomes of the unsigned one."""
    signed, agreement = paper.facts.signature is Signature.SIGNED, paper.facts.role in AGREEMENTS
    if unsigned.facts.role in AGREEMENTS:
        return signed and agreement
    return signed or (agreement and unsigned.facts.role in _BESIDE)


def without_unbinding(contract: Contract) -> Contract:
    """The contract with the papers alone that bind."""
    names = {paper.document.path for paper in find_unbinding(contract.papers)}
    if not names:
        return contract
    binding = tuple(paper for paper in contract.papers if paper.document.path not in names)
    return replace(contract, papers=binding, order=order_without(contract.order, names))


def order_without(order: Order, names: Collection[str]) -> Order:
    """What is settled among the papers where those called `names` change and rank nothing."""
    return replace(
        order,
        rankings=tuple(r for r in order.rankings if r.clause.citation.file not in names),
        overridden=tuple(o for o in order.overridden if o.by.citation.file not in names),
    )


def lacks_signature(paper: ReadContract) -> bool:
    """As `is_unsigned`, and any paper with empty places for signatures, or that calls itself a draft and is not signed."""
    if paper.facts.role is Role.ONLINE_TERMS:
        return False
    return _is_provisional(paper) or paper.facts.signature in _EMPTY or is_unsigned(paper)


def _is_incorporated(paper: ReadContract, others: Sequence[ReadContract]) -> bool:
    """Whether a paper that holds makes this one part of itself."""
    return paper.facts.role in _INCORPORATED and any(
        resolves(paper, reference) for other in others for reference in other.references
    )
