"""Labels × contracts → an `Evaluation`: every answer, the figures, the decisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import BaseModel

from contract_check.evaluation.answers import Answer, answers_of
from contract_check.evaluation.decisions import Decisions, weigh_decisions
from contract_check.evaluation.figures import Figures, measure
from contract_check.evaluation.labels import LabelledContract
from contract_check.model.rule import RuleSet
from contract_check.model.term import TermDefinition
from contract_check.model.tool import ReadContract

SCHEMA_VERSION = "1.0"


class Evaluation(BaseModel):
    """All that `evaluate --json` writes. `unread` names contracts that are absent or unreadable."""

    schema_version: str = SCHEMA_VERSION
    contracts: int
    unread: list[str]
    figures: Figures
    decisions: Decisions
    answers: list[Answer]


def evaluate(
    labelled: Sequence[LabelledContract],
    read: dict[str, ReadContract],
    rules: RuleSet,
    tier: str,
    definitions: Mapping[str, TermDefinition],
) -> Evaluation:
    """Hold what was read (by the labelled contract's name) against the labels.

    A contract that could not be read counts as silent on everything that its labels state. Terms on request are
    asked only where the labels of some contract speak of them.
    """
    labels = {term for contract in labelled for term in (*contract.terms, *contract.uncertain)}
    asked = {name for name, term in definitions.items() if not term.on_request or name in labels}
    answers = [answer for contract in labelled for answer in answers_of(contract, read.get(contract.name), asked)]
    pairs = [(contract, read[contract.name]) for contract in labelled if contract.name in read]
    unread = [c.name for c in labelled if c.name not in read or not read[c.name].document.status.readable]
    return Evaluation(
        contracts=len(labelled),
        unread=unread,
        figures=measure(answers),
        decisions=weigh_decisions(pairs, rules, tier, definitions),
        answers=answers,
    )


def changes(before: Evaluation, after: Evaluation) -> tuple[list[Answer], list[Answer]]:
    """Answers gained and lost: right now and not before, and the other way round.

    An `extra` answer that is gone counts as gained, a new one as lost.
    """
    was = {answer.key: answer for answer in before.answers}
    now = {answer.key: answer for answer in after.answers}
    gained = [a for key, a in now.items() if _is_good(a) and not _is_good(was.get(key))]
    gained += [a for key, a in was.items() if a.verdict == "extra" and key not in now]
    lost = [a for key, a in now.items() if not _is_good(a) and _is_good(was.get(key))]
    lost += [a for key, a in now.items() if a.verdict == "extra" and key not in was]
    return gained, lost


def _is_good(answer: Answer | None) -> bool:
    return answer is not None and answer.verdict == "right"
