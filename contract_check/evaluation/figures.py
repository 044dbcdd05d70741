"""From answers to figures: precision and recall, quotes, strength, confidence.

A term with a wrong value counts against precision and against recall.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import fmean

from pydantic import BaseModel

from contract_check.evaluation.answers import Answer

_ENOUGH = 3  # labels that a term needs to count in the mean over terms


class Rate(BaseModel):
    """Precision, recall and F1 (shares of 1; null where there is nothing to divide by)."""

    labels: int
    precision: float | None
    recall: float | None
    f1: float | None


class ConfidenceRow(BaseModel):
    """How often readings of one confidence were right."""

    confidence: str
    right: int
    readings: int

    @property
    def share(self) -> float | None:
        """The share of right ones; None where nothing was read with this confidence."""
        return ratio(self.right, self.readings)


class Figures(BaseModel):
    """All figures on a set of answers, as shares of 1."""

    values: Rate
    presence: Rate
    mean_f1_of_terms: float | None
    quotes: float | None
    strength: float | None
    confidence: list[ConfidenceRow]
    terms: dict[str, Rate]


def measure(answers: Sequence[Answer]) -> Figures:
    """The figures on these answers."""
    names = sorted({answer.term for answer in answers})
    terms = {name: _rate(answer for answer in answers if answer.term == name) for name in names}
    known = [rate.f1 or 0.0 for rate in terms.values() if rate.labels >= _ENOUGH]
    return Figures(
        values=_rate(answers),
        presence=_presence(answers),
        mean_f1_of_terms=fmean(known) if known else None,
        quotes=_share(answer.quoted for answer in answers),
        strength=_share(answer.strength_right for answer in answers),
        confidence=[_confidence(word, answers) for word in ("clear", "likely", "unclear")],
        terms=terms,
    )


def ratio(part: int, whole: int) -> float | None:
    """A share, or None of nothing."""
    return part / whole if whole else None


def _rate(answers: Iterable[Answer]) -> Rate:
    count = Counter(answer.verdict for answer in answers)
    labels = count["right"] + count["wrong"] + count["missed"]
    return _as_rate(count["right"], count["wrong"] + count["extra"], labels)


def _presence(answers: Iterable[Answer]) -> Rate:
    """As if every value found for a stated term were right."""
    count = Counter(answer.verdict for answer in answers)
    there = count["right"] + count["wrong"]
    return _as_rate(there, count["extra"], there + count["missed"])


def _as_rate(right: int, false: int, labels: int) -> Rate:
    precision, recall = ratio(right, right + false), ratio(right, labels)
    f1 = ratio(2 * right, right + false + labels)
    return Rate(labels=labels, precision=precision, recall=recall, f1=f1)


def _share(marks: Iterable[bool | None]) -> float | None:
    known = [mark for mark in marks if mark is not None]
    return ratio(sum(known), len(known))


def _confidence(word: str, answers: Iterable[Answer]) -> ConfidenceRow:
    ours = [answer for answer in answers if answer.confidence == word]
    return ConfidenceRow(confidence=word, right=sum(a.verdict == "right" for a in ours), readings=len(ours))
