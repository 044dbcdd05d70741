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
from contract_check.model.family import Reference
from contract_check.model.tool import ReadContract

_SAME_NAME = 88
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
        if any(_resolves(paper, reference) for paper in papers):
            here.add(key)  # what one paper calls "Exhibit C", another calls "the Security Exhibit (Exhibit C)"
        # The mention that says what the paper is about tells more.
        if key not in found or (reference.terms and not found[key].terms):
            found[key] = reference
    return tuple(reference for key, reference in found.items() if key not in here)


def leave_to(papers: Sequence[ReadContract], not_here: Sequence[Reference]) -> list[ReadContract]:
    """The papers with the terms that they leave to those which are not here."""
    known = term_definitions()
    done = []
    for paper in papers:
        left = dict(paper.elsewhere)
        for reference in not_here:
            if reference.terms and reference.citation.file == paper.document.path:
                for term in known:
                    if term.startswith(reference.terms):
                        left.setdefault(term, reference.citation)
        done.append(
            replace(paper, elsewhere=tuple(sorted(left.items()))) if len(left) > len(paper.elsewhere) else paper
        )
    return done


def _resolves(paper: ReadContract, reference: Reference) -> bool:
    """Whether a paper is the one that is meant, or holds it as an exhibit of its own."""
    if reference.label and _holds_label(paper.exhibits, reference.label):
        return True
    if reference.role is not None and paper.facts.role is reference.role:
        return True  # also where a DPA speaks of itself
    title = paper.facts.title.lower()
    return bool(title) and fuzz.token_set_ratio(title, reference.name.lower()) >= _SAME_NAME and not reference.label


def _holds_label(exhibits: Sequence[str], label: str) -> bool:
    kind, _, number = label.partition(" ")
    numbers = "|".join(map(re.escape, (number, *_ROMAN.get(number, ()))))
    name = re.compile(rf"\W*{re.escape(kind)}\s+(?:{numbers})\b(?!\.\d)", re.IGNORECASE)
    return any(map(name.match, exhibits))
