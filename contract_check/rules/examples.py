"""Run the examples of the rules: does each clause come out as its rule says?

The clause is read by `extract`, the rule's term is held against the level of the example's tier,
and the outcome is compared with the one that the example expects. An example marked `todo` is
known to fail; it is reported as such, and as a surprise once it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce

from contract_check.model.finding import Outcome
from contract_check.model.rule import Example, Rule, RuleSet
from contract_check.model.term import Term, TermDefinition
from contract_check.rules.comparing import Comparison, compare, compare_silence
from contract_check.rules.overriding import apply_override
from contract_check.rules.value_words import in_words

Extract = Callable[[str], Iterable[Term]]


@dataclass(frozen=True)
class ExampleResult:
    """What became of one example. `said` is the value that was read, in words."""

    rule: Rule
    number: int
    example: Example
    got: Comparison
    said: str = ""

    @property
    def holds(self) -> bool:
        """Whether the outcome is the expected one."""
        return self.got.outcome == self.example.outcome

    @property
    def ok(self) -> bool:
        """Whether nothing has to be done: it holds, or fails as its `todo` says."""
        return self.holds != bool(self.example.todo)

    def __str__(self) -> str:
        name = f"{self.rule.place}: {self.rule.name}, example {self.number} ({self.example.tier})"
        if self.ok:
            return f"{name}: {self.got.outcome}"
        if self.holds:
            return f"{name}: holds now. Remove its todo ({self.example.todo})."
        read = f"read as {self.said}" if self.said else "nothing was read"
        return f"{name}: expected {self.example.outcome}, got {self.got.outcome} ({read}). {self.got.reason}"


def run_examples(
    ruleset: RuleSet, extract: Extract, *, terms: Mapping[str, TermDefinition] | None = None
) -> list[ExampleResult]:
    """The result of every example, in the order of the rules."""
    if terms is None:
        from contract_check.extractors.catalogue import term_definitions

        terms = term_definitions()
    return list(_results(ruleset, extract, terms))


def _results(ruleset: RuleSet, extract: Extract, terms: Mapping[str, TermDefinition]) -> Iterator[ExampleResult]:
    for rule in _as_read(ruleset):
        definition = terms[rule.term]
        for number, example in enumerate(rule.examples, start=1):
            read = [term for term in extract(example.text) if term.id == rule.term]
            governing = next((term for term in read if term.governing), None)
            got = _hold(governing, rule, example, definition)
            said = in_words(governing.value) if governing and governing.value else ""
            yield ExampleResult(rule, number, example, got, said)


def _as_read(ruleset: RuleSet) -> Iterator[Rule]:
    """Every rule that is read, and as it reads for some tools where that has examples of its own."""
    for rule in ruleset.rules:
        if rule.by_hand:
            continue
        yield rule
        for override in rule.overrides:
            if override.examples:
                wider = [o for o in rule.overrides if override.scope.within(o.scope)]
                yield replace(reduce(apply_override, wider, rule), place=override.place, overrides=())


def _hold(term: Term | None, rule: Rule, example: Example, definition: TermDefinition) -> Comparison:
    if term is None:
        return compare_silence(rule, example.tier, definition)
    if term.value is None:
        return Comparison(Outcome.UNCLEAR, term.reason)
    return compare(term.value, rule.required[example.tier], definition)
