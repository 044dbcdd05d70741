"""Letters of the vendor alone beside an agreement that both have signed: what they announce changes nothing. They are set aside.

Accepted: "Dear Customer, from January our list prices rise by 9%", "To all customers: our help desk is open at all hours from May".
Rejected: a letter that both have signed or that waits for a signature, one that confirms what was agreed, one beside terms that the
vendor may change by telling of it, one that another paper names, a letter about an agreement ("Re: …"), which amends it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.citation import cite
from contract_check.model.document import Span
from contract_check.model.family import ORDERING, Role, Signature
from contract_check.model.sentence import say
from contract_check.model.tool import ReadContract, SetAside
from contract_check.register.incorporated import resolves

_OPENING = 600  # characters
_SALUTATION = re.compile(
    r"^\W*(?:dear (?:[\w.’'-]+ ?){1,5}[,:]?|to (?:all|our) (?:[\w-]+ )?(?:customers|clients|users|subscribers)\b.{0,20})$",
    re.IGNORECASE | re.MULTILINE,
)
_OF_BOTH = re.compile(
    r"\b(?:agreed|accepted|acceptance|confirm(?:s|ing|ed|ation)?|counter-?sign\w*|sign(?:ed)? (?:below|and return)|your (?:request|order|signature))\b",
    re.IGNORECASE,
)
_BY_TELLING = "commercial.terms_change_notice"  # what lets the vendor change its terms, and what else it may change
_MAY_CHANGE = re.compile(
    r"\b(?:may|can|reserves? the right to)\b[^.;]{0,40}\b(?:change|modify|vary|amend|update|revise|replace)\b[^.;]{0,60}"
    r"\b(?:terms|service levels?|slas?|support|polic(?:y|ies)|exhibits?|schedules?|services?|documentation|descriptions?)\b",
    re.IGNORECASE,
)


def find_letters(papers: Sequence[ReadContract]) -> tuple[SetAside, ...]:
    """The letters of one side, where an agreement is signed and no paper lets the vendor change it by a letter."""
    agreement = next((paper for paper in papers if _is_signed_agreement(paper)), None)
    letters = [(paper, salutation) for paper in papers if (salutation := _salutation(paper))] if agreement else []
    contract = [paper for paper in papers if not any(paper is letter for letter, _ in letters)]
    if not letters or any(map(_may_be_changed, contract)):
        return ()
    why = say("it is a letter of one side alone, and the agreement is signed by both")
    return tuple(
        SetAside(paper, "", why, cite(paper.full_document, Span(*salutation.span())))
        for paper, salutation in letters
        if not _is_named(paper, contract)
    )


def _is_signed_agreement(paper: ReadContract) -> bool:
    return paper.facts.role is Role.MASTER and paper.facts.signature is Signature.SIGNED


def _salutation(paper: ReadContract) -> re.Match[str] | None:
    """How a letter begins that asks for no signature and speaks of nothing that was agreed."""
    if (
        paper.facts.role in ORDERING
        or paper.facts.signature is not Signature.NONE
        or not paper.document.status.readable
    ):
        return None
    text = paper.text
    return None if _OF_BOTH.search(text) else _SALUTATION.search(text, 0, _OPENING)


def _may_be_changed(paper: ReadContract) -> bool:
    return any(term.id == _BY_TELLING for term in paper.terms) or _MAY_CHANGE.search(paper.text) is not None


def _is_named(letter: ReadContract, contract: Sequence[ReadContract]) -> bool:
    return any(resolves(letter, r) for paper in contract for r in paper.references if r.role is None)
