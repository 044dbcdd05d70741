"""Papers that the papers of a tool make part of the contract, and that nobody has put among them.

What would stand in such a paper is not missing but unread: it may well be there.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from contract_check.documents.numerals import write_number
from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.papers.references import matters_of
from contract_check.model.family import AGREEMENTS, Reference, Role
from contract_check.model.sentence import word
from contract_check.model.tool import ReadContract
from contract_check.model.values import Flag

_SAME_NAME = 88
_FEWEST_OF_A_DPA = 4  # terms of a DPA that a paper states which holds one among its own clauses
# "Annex 1" is printed as "ANNEX I" too, in the Standard Contractual Clauses for one, and the other way about.
_ROMAN = {
    one: (other,)
    for number in range(1, 21)
    for one, other in itertools.permutations((str(number), write_number(number, "lowerRoman")))
}


def find_not_here(papers: Sequence[ReadContract]) -> tuple[Reference, ...]:
    """The references of all papers that no paper resolves, each once."""
    found: dict[str, Reference] = {}
    here: set[str] = set()
    for reference in (reference for paper in papers for reference in paper.references):
        key = reference.label or reference.name.lower()
        if any(resolves(paper, reference) for paper in papers):
            here.add(key)  # what one paper calls "Exhibit C", another calls "the Security Exhibit (Exhibit C)"
        # The mention that says what the paper is about tells more.
        if key not in found or (reference.terms and not found[key].terms):
            found[key] = reference
    promised = (
        _find_promised_dpa(papers) if not any(reference.role is Role.DPA for reference in found.values()) else None
    )
    return (*(reference for key, reference in found.items() if key not in here), *([promised] if promised else ()))


def _find_promised_dpa(papers: Sequence[ReadContract]) -> Reference | None:
    """The DPA that a paper says there is, without saying where, if neither it nor what would stand in it is among them."""
    role, terms = matters_of("data processing agreement")
    if any(paper.facts.role is role for paper in papers):
        return None
    if any(matters_of(exhibit)[0] is role for paper in papers for exhibit in paper.exhibits):
        return None
    stated = [term for paper in papers for term in paper.terms if term.governing]
    promise = next((term for term in stated if term.id == "data.dpa" and term.value == Flag(True)), None)
    if promise is None or sum(term.id.startswith(terms) for term in stated) >= _FEWEST_OF_A_DPA:
        return None
    return Reference("data processing agreement", word(Role.DPA), "", role, terms, promise.citation)


def leave_to(papers: Sequence[ReadContract], not_here: Sequence[Reference]) -> list[ReadContract]:
    """The papers with the terms that they leave to those which are not here."""
    return [_leave_to(paper, [one for one in not_here if one.citation.file == paper.document.path]) for paper in papers]


def _leave_to(paper: ReadContract, not_here: Sequence[Reference]) -> ReadContract:
    """A paper with the terms that it leaves to its own references; the first that a term is left to counts."""
    left = dict(paper.elsewhere)
    for reference in not_here:
        for term in term_definitions():
            if reference.terms and term.startswith(reference.terms):
                left.setdefault(term, reference.citation)
    return replace(paper, elsewhere=tuple(sorted(left.items()))) if len(left) > len(paper.elsewhere) else paper


def resolves(paper: ReadContract, reference: Reference) -> bool:
    """Whether a paper is the one that is meant, or holds it as an exhibit of its own."""
    if reference.label and _holds_label(paper.exhibits, reference.label):
        return True
    if reference.role is Role.MASTER:  # the agreement above a paper, which is another one
        return paper.document.path != reference.citation.file and paper.facts.role in AGREEMENTS
    if reference.role is not None and paper.facts.role is reference.role:
        return True  # also where a DPA speaks of itself
    title = paper.facts.title.lower()
    return bool(title) and fuzz.token_set_ratio(title, reference.name.lower()) >= _SAME_NAME and not reference.label


def _holds_label(exhibits: Sequence[str], label: str) -> bool:
    kind, _, number = label.partition(" ")
    numbers = "|".join(map(re.escape, (number, *_ROMAN.get(number, ()))))
    name = re.compile(rf"\W*{re.escape(kind)}[\s“\"‘'–—:-]*(?:{numbers})\b(?!\.\d)", re.IGNORECASE)
    return any(map(name.match, exhibits))
