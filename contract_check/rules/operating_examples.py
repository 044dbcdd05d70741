"""Run the examples of the operating model: does each value, and each tool, come out as its rule says?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from contract_check.model.operating import OperatingModel, OperatingRule, TierQuestion
from contract_check.rules.fact_tests import hold_facts
from contract_check.rules.judging_facts import judge_fact


@dataclass(frozen=True)
class OperatingResult:
    """What became of one example; `reason` says why it came out so."""

    rule: OperatingRule | TierQuestion
    number: int
    expected: str
    got: str
    reason: str

    @property
    def ok(self) -> bool:
        """Whether the outcome is the expected one."""
        return self.got == self.expected

    def __str__(self) -> str:
        name = f"{self.rule.place.file}: {self.rule.name}, example {self.number}"
        return f"{name}: {self.got}" if self.ok else f"{name}: expected {self.expected}, got {self.got}. {self.reason}"


def run_operating_examples(model: OperatingModel) -> list[OperatingResult]:
    """The result of every example, in the order of the rules and then of the questions."""
    return [*_judge_values(model), *_put_questions(model)]


def _judge_values(model: OperatingModel) -> Iterator[OperatingResult]:
    for rule in model.rules:
        for number, example in enumerate(rule.examples, start=1):
            judged = judge_fact(example.value, rule)
            yield OperatingResult(rule, number, example.outcome, judged.outcome.value, judged.reason)


def _put_questions(model: OperatingModel) -> Iterator[OperatingResult]:
    words = {True: "questioned", False: "not questioned"}
    for question in model.questions:
        for number, example in enumerate(question.examples, start=1):
            held = [fact.test.words for fact, holds in hold_facts(example.facts, question) if holds]
            reason = f"Facts that hold: {', '.join(held) or 'none'}; enough are {question.enough}."
            got = words[len(held) >= question.enough]
            yield OperatingResult(question, number, words[example.questioned], got, reason)
