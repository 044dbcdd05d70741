"""Names of a set that several papers state: what they come to together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.findings.judging import Decision, Stated, say_conflict
from contract_check.model.finding import Outcome
from contract_check.model.rule import Level, Verb
from contract_check.model.term import TermDefinition
from contract_check.model.tool import Ranking
from contract_check.model.values import Names
from contract_check.rules.comparing import compare


def add_up(
    decision: Decision,
    stated: Sequence[Stated],
    level: Level,
    definition: TermDefinition,
    rankings: Sequence[Ranking],
) -> Decision:
    """What the names of several papers come to together.

    One name of any paper is enough for "any of". Whether "all of" may be gathered from several papers, and whether a
    name that "one of" does not allow counts beside an allowed one, is for a person, unless a clause ranks the papers.
    """
    first, *others = stated
    if not others or decision.outcome is Outcome.UNCLEAR:
        return decision
    if first.outcome is Outcome.BELOW and level.verb is Verb.ANY_OF:
        enough = next((other for other in others if other.outcome is Outcome.MET), None)
        if enough is None:
            return decision
        kept = (first.term, *(term for term in decision.others if term is not enough.term))
        return replace(decision, outcome=Outcome.MET, reason=enough.reason, term=enough.term, others=kept)
    if first.outcome is Outcome.BELOW and level.verb is Verb.ALL_OF:
        names = tuple(name for one in stated if isinstance(one.term.value, Names) for name in one.term.value.names)
        together = compare(Names(tuple(dict.fromkeys(names))), level, definition)
        other = next((o for o in others if o.term.value != first.term.value), None)
        if together.outcome is Outcome.MET and other:
            return replace(decision, outcome=Outcome.UNCLEAR, reason=say_conflict(first.term, other.term))
    if first.outcome is Outcome.MET and level.verb is Verb.ONE_OF:
        ranked = {r.below for r in rankings if r.above == first.paper.document.path}
        outside = (o for o in others if o.outcome is Outcome.BELOW and o.paper.document.path not in ranked)
        other = next(outside, None)
        if other:
            return replace(decision, outcome=Outcome.UNCLEAR, reason=say_conflict(first.term, other.term))
    return decision
