"""What the labels and the program each lead to, held against the same rules.

The figure that matters most to a user: how often a requirement is called `met` that the contract,
as labelled, does not meet (a *false assurance*), and how often one is called a gap that is met.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pydantic import BaseModel

from contract_check.evaluation.figures import ratio
from contract_check.evaluation.label_values import read_label_value
from contract_check.evaluation.labels import Label, LabelledContract
from contract_check.findings.deciding import decide
from contract_check.findings.scoping import rule_for
from contract_check.model.citation import Citation
from contract_check.model.document import Span
from contract_check.model.family import Role
from contract_check.model.finding import Outcome
from contract_check.model.rule import Rule, RuleSet, Verb
from contract_check.model.term import Confidence, Strength, Term, TermDefinition
from contract_check.model.tool import Contract, ReadContract, Tool

_OPEN = (Outcome.UNCLEAR, Outcome.UNREAD)


class Decisions(BaseModel):
    """How the outcomes compare, requirement by requirement.

    Shares of 1: `agreed` of all; `false_assurance` of those that the labels do not meet;
    `false_alarm` (called below or missing) of those that they meet; `undecided` (unclear or
    unread) of all.
    """

    tier: str
    requirements: int
    agreed: float | None
    false_assurance: float | None
    false_alarm: float | None
    undecided: float | None
    false_assurances: list[str]


def weigh_decisions(
    pairs: Iterable[tuple[LabelledContract, ReadContract]],
    rules: RuleSet,
    tier: str,
    definitions: Mapping[str, TermDefinition],
) -> Decisions:
    """Decide every rule of a tier on every contract twice: as labelled, and as read.

    Scopes hold as in a check without a register: what the papers say takes a contract out of one, and nobody has said
    which data the tool handles. Each paper counts as the whole contract: silence of an annex alone would leave most open.
    """
    count: Counter[str] = Counter()
    wrong: list[str] = []
    for labelled, alone in pairs:
        read = replace(alone, facts=replace(alone.facts, role=Role.MASTER))
        truth = _as_labelled(labelled, read, definitions)
        contract = Contract(Tool(labelled.name, tier=tier), (read,))
        for rule in _rules_asked_of(contract, rules, tier):
            if rule.term in labelled.uncertain:
                continue
            definition = definitions[rule.term]
            right = decide(rule, tier, [truth], definition).outcome
            said = decide(rule, tier, [read], definition).outcome
            is_met, says_met = right is Outcome.MET, said is Outcome.MET
            count["all"] += 1
            count["met"] += is_met
            count["agreed"] += right is said
            count["undecided"] += said in _OPEN
            count["alarm"] += is_met and not says_met and said not in _OPEN
            if says_met and not is_met:
                wrong.append(f"{labelled.name}: {rule.name}")
    return Decisions(
        tier=tier,
        requirements=count["all"],
        agreed=ratio(count["agreed"], count["all"]),
        false_assurance=ratio(len(wrong), count["all"] - count["met"]),
        false_alarm=ratio(count["alarm"], count["met"]),
        undecided=ratio(count["undecided"], count["all"]),
        false_assurances=wrong,
    )


def _rules_asked_of(contract: Contract, rules: RuleSet, tier: str) -> Iterator[Rule]:
    """The rules that ask something of the tier and can be decided by reading."""
    for general in rules.rules:
        rule = rule_for(general, contract)
        if rule is not None and not rule.by_hand and rule.required[tier].verb is not Verb.NOT_REQUIRED:
            yield rule


def _as_labelled(
    labelled: LabelledContract, read: ReadContract, definitions: Mapping[str, TermDefinition]
) -> ReadContract:
    """The contract as if the program had read exactly what the labels say."""
    terms = tuple(_as_term(name, label, definitions[name], read) for name, label in labelled.terms.items())
    stated = {term.id for term in terms}
    searched = tuple((name, ()) for name in definitions if name not in stated)
    return replace(read, terms=terms, searched=searched, elsewhere=(), nearest=())


def _as_term(name: str, label: Label, definition: TermDefinition, read: ReadContract) -> Term:
    quote = label.quotes[0] if label.quotes else ""
    return Term(
        id=name,
        value=read_label_value(label.value, definition),
        strength=Strength(label.strength or "firm"),
        citation=Citation(read.document.path, (), "", Span(0, 0), quote),
        confidence=Confidence.CLEAR,
        reason="labelled",
        pattern="label",
        governing=True,
    )
