"""Papers that say of themselves that they are no part of any contract: an overview "for information only". They are set aside.

Accepted: "this overview is for information and forms no part of any contract", "nothing in this document is contractually binding",
"the information on this page is provided for information purposes only".
Rejected: "this section is for information only", "the examples in this document are for illustration only", "this page forms part of the
contract", what somebody has signed.

Where it is so only until something happens, or where another paper takes it in, nobody can say whether it binds: none of its
readings can be decided.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.citation import cite
from contract_check.model.document import Span
from contract_check.model.family import ORDERING, Signature
from contract_check.model.sentence import say
from contract_check.model.tool import ReadContract, Role, SetAside
from contract_check.register.incorporated import resolves

_ITSELF = (
    r"this (?:[\w-]+ ){0,3}?(?:documents?|overview|(?:web)?page|paper|description|guide|brochure|summary|"
    r"(?:fact|data)[ -]?sheet|handbook|statement|policy|faq|publication|notice|booklet|whitepaper)"
)
_CONTRACT = (
    r"(?:(?:any|the|a|an|your|our|this|that|its) )?(?:\w+ ){0,2}?"
    r"(?:contracts?|agreements?|offer|contractual (?:commitments?|terms?|obligations?))"
)
_NO_PART = (
    rf"(?:forms?|is|are) no part of {_CONTRACT}|"
    r"(?:does|do|shall|will|is|are)(?: not|n't) (?:(?:form|become|constitute|be|create|intended to (?:form|be)) )?"
    rf"(?:(?:a )?part of )?{_CONTRACT}|"
    r"(?:is|are) (?:not|neither) (?:\w+ )?(?:contractually |legally )?binding(?! (?:on|upon|between)\b)|"
    r"creates? no (?:\w+ )?(?:obligations?|commitments?|rights?)|"
    r"(?:is|are) (?:\w+ )?for (?:general )?(?:information(?:al)?|marketing)(?: purposes)? only"
)
_NO_WORD_OF_IT = (
    rf"nothing (?:in|on) {_ITSELF} (?:forms? (?:a )?part of {_CONTRACT}|is (?:contractually |legally )?binding|"
    r"creates? (?:any )?obligations?)"
)
_DISCLAIMS = re.compile(
    rf"(?:(?:^\W*|[.;:] |\bthe (?:information|contents?) (?:in|on|of) ){_ITSELF}(?: [^.;:,]{{0,60}}?)?(?:,? and)? "
    rf"(?:{_NO_PART})|(?:^\W*|[.;:] ){_NO_WORD_OF_IT})\b(?P<rest>[^.;\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_ONLY_SO_FAR = re.compile(r"\b(?:unless|until|except|save|other than|where|if)\b", re.IGNORECASE)
_AGREED = (*ORDERING, Role.PILOT)
_AN_AGREEMENT = re.compile(r"\b(?:agreement|contract|licen[cs]e|msa)\b", re.IGNORECASE)  # which its title calls so


def find_disclaimed(papers: Sequence[ReadContract]) -> tuple[SetAside, ...]:
    """The papers that bind nobody by their own words."""
    why = say("it says that it is no part of the contract")
    found = ((paper, _disclaimer(paper)) for paper in papers)
    return tuple(
        SetAside(paper, "", why, cite(paper.full_document, Span(*said.span())))
        for paper, said in found
        if said and not _ONLY_SO_FAR.search(said["rest"]) and not _is_taken_in(paper, papers)
    )


def doubt_disclaimed(papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers that are left; one that says so with a condition, or that another paper takes in, cannot be decided."""
    return [_doubted(paper) if _disclaimer(paper) else paper for paper in papers]


def _disclaimer(paper: ReadContract) -> re.Match[str] | None:
    facts = paper.facts
    if facts.role in _AGREED or (facts.role is Role.MASTER and _AN_AGREEMENT.search(facts.title)):
        return None
    if facts.signature is not Signature.NONE or not paper.document.status.readable:
        return None
    return _DISCLAIMS.search(paper.text)


def _is_taken_in(paper: ReadContract, papers: Sequence[ReadContract]) -> bool:
    others = (other for other in papers if other is not paper)
    return any(resolves(paper, reference) for other in others for reference in other.references)


def _doubted(paper: ReadContract) -> ReadContract:
    return paper.undecided(say("{file} says that it is no part of the contract", file=paper.document.path))
