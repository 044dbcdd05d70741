"""What one reading comes to alone against the level of a rule, and the decision that is made of all of them."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.findings.wording import say_level
from contract_check.model.citation import Citation
from contract_check.model.finding import Absence, Displaced, Outcome
from contract_check.model.rule import Level
from contract_check.model.sentence import say, told
from contract_check.model.term import Confidence, Strength, Term, TermDefinition
from contract_check.model.tool import ReadContract
from contract_check.rules.comparing import compare
from contract_check.rules.value_words import in_words


@dataclass(frozen=True)
class Decision:
    """An outcome with its reason in a sentence, and what it rests on."""

    outcome: Outcome
    reason: str
    term: Term | None = None
    others: tuple[Term, ...] = ()
    absence: Absence | None = None
    unread_reason: str = ""
    left_to: Citation | None = None
    displaced: tuple[Displaced, ...] = ()
    failure: str = ""


@dataclass(frozen=True)
class Stated:
    """The governing reading of one paper, and what it would come to alone."""

    paper: ReadContract
    term: Term
    outcome: Outcome
    reason: str


def judge_reading(term: Term, level: Level, definition: TermDefinition) -> tuple[Outcome, str]:
    """What one reading comes to, were it the only one."""
    if term.value is None or term.confidence is Confidence.UNCLEAR:
        why = told(term.reason.rstrip(".") if term.reason.endswith(".") else term.reason) or say(
            "it has no value that can be read"
        )
        return Outcome.UNCLEAR, say(
            "The contract speaks of this, but it cannot be decided what it says: {why}.", why=why
        )
    comparison = compare(term.value, level, definition)
    outcome = Outcome(comparison.outcome)
    if outcome is Outcome.MET and definition.tracks_strength and term.strength is Strength.SOFT:
        return Outcome.BELOW, say(
            "The contract gives {said} only as a target, no commitment; required is {required}.",
            said=in_words(term.value),
            required=say_level(level),
        )
    return outcome, comparison.reason


def prefers(term: Term | None, preferred: Level | None, definition: TermDefinition) -> bool | None:
    """Whether a reading reaches the preferred level; None where there is none, or nobody can say."""
    if preferred is None or term is None:
        return None
    outcome, _ = judge_reading(term, preferred, definition)
    return None if outcome is Outcome.UNCLEAR else outcome is Outcome.MET


def say_conflict(first: Term, second: Term) -> str:
    """That two papers lead elsewhere, and nobody can say which of them governs."""
    return say(
        "Two papers differ and it is not known which of them governs: {first}; {second}.",
        first=say_reading(first),
        second=say_reading(second),
    )


def say_reading(term: Term) -> str:
    """A reading with its place: "msa.pdf, p. 3, § 9.2 says 90 days"."""
    value = say("no value that can be read") if term.value is None else in_words(term.value)
    return say("{place} says {value}", place=term.citation.place, value=value)
