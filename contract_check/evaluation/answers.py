"""The program's answers beside the labels, one by one."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Literal

from pydantic import BaseModel

from contract_check.evaluation.labels import Label, LabelledContract
from contract_check.evaluation.likeness import quotes_meet, same_value
from contract_check.model.term import Term
from contract_check.model.tool import ReadContract
from contract_check.model.values import Canonical

Verdict = Literal["right", "wrong", "extra", "missed"]


class Answer(BaseModel):
    """One question on one contract: what the label expects, what was found, and what that makes.

    `wrong` is a term with another value (a null value is one that the program calls unclear),
    `extra` one that the contract does not state, `missed` one that was not found. `quoted` and
    `strength_right` are null unless the value is right and the label has quotes, or a strength. `wording`
    is the name of the pattern that read the value.
    """

    contract: str
    term: str
    verdict: Verdict
    expected: Canonical | None = None
    found: Canonical | None = None
    confidence: str = ""
    wording: str = ""
    quoted: bool | None = None
    strength_right: bool | None = None
    quote: str = ""
    page: int | None = None
    section: str = ""
    expected_quote: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What identifies the question from one measurement to the next."""
        return self.contract, self.term


def answers_of(labelled: LabelledContract, read: ReadContract | None, asked: Container[str]) -> Iterator[Answer]:
    """An answer for every term that the labels or the program name, uncertain ones and what is not asked left out."""
    found = {term.id: term for term in read.terms if term.governing and term.id in asked} if read else {}
    for term in sorted({*labelled.terms, *found} - set(labelled.uncertain)):
        yield _answer(labelled.name, term, labelled.terms.get(term), found.get(term))


def _answer(contract: str, name: str, label: Label | None, term: Term | None) -> Answer:
    value = term.value.canonical if term and term.value is not None else None
    verdict = _verdict(label, term, value)
    right = verdict == "right"
    return Answer(
        contract=contract,
        term=name,
        verdict=verdict,
        expected=label.value if label else None,
        found=value,
        confidence=term.confidence.value if term else "",
        wording=term.pattern if term else "",
        quoted=quotes_meet(label.quotes, term.citation.quote) if right and label and term and label.quotes else None,
        strength_right=term.strength.value == label.strength if right and label and term and label.strength else None,
        quote=term.citation.quote if term else "",
        page=term.citation.pages[0] if term and term.citation.pages else None,
        section=term.citation.section if term else "",
        expected_quote=label.quotes[0] if label and label.quotes else "",
    )


def _verdict(label: Label | None, term: Term | None, value: Canonical | None) -> Verdict:
    if label is None:
        return "extra"
    if term is None:
        return "missed"
    return "right" if any(same_value(answer, value) for answer in label.answers) else "wrong"
