"""One rule against the papers of one tool: the outcome, and the evidence for it.

The order of the questions is the policy of this program. A wrong `met` is the worst error, so
every doubt is asked about before it: a reading without a value, papers that disagree, a promise
that is only a target, pages that nobody could read, a passage that may be the answer,
papers that nobody has signed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from contract_check.extractors.papers.changed_places import EXHIBIT
from contract_check.findings.added_beside import beside
from contract_check.findings.adding_up import add_up
from contract_check.findings.judging import Decision, Stated, judge_reading, say_conflict, say_reading
from contract_check.findings.precedence import order_is_known, papers_for, say_override, say_why, standing
from contract_check.findings.silence import all_readings, decide_silence
from contract_check.findings.taking_away import find_free_hand, find_taking_away
from contract_check.model.family import Signature
from contract_check.model.finding import Displaced, Outcome
from contract_check.model.rule import Rule
from contract_check.model.sentence import say
from contract_check.model.term import Kind, Term, TermDefinition
from contract_check.model.tool import USUAL_ORDER, Order, Ranking, ReadContract
from contract_check.model.values import Duration, OpenDuration
from contract_check.register.binding import find_unbinding, is_unagreed, order_without


def decide(
    rule: Rule, tier: str, papers: Sequence[ReadContract], definition: TermDefinition, order: Order = USUAL_ORDER
) -> Decision:
    """Hold the papers, first in precedence first, against what the rule requires at `tier`.

    `order` is what their clauses settle among them. What nobody has signed closes no gap.
    """
    decision = _decide(rule, tier, papers, definition, order)
    if decision.outcome not in (Outcome.MET, Outcome.BELOW, Outcome.MISSING):
        return decision
    names = {paper.document.path for paper in find_unbinding(papers)}
    if decision.outcome is Outcome.MET:
        names |= _displacing_signed(decision, papers)
    if not names:
        return decision
    binding = [paper for paper in papers if paper.document.path not in names]
    agreed = _decide(rule, tier, binding, definition, order_without(order, names))
    if decision.outcome is Outcome.MET:
        return _doubt_unsigned(decision, agreed, names)
    return _doubt_lowered(decision, agreed, names) if agreed.outcome is Outcome.MET else decision


def _displacing_signed(decision: Decision, papers: Sequence[ReadContract]) -> set[str]:
    """The paper that governs, where nobody has signed it and it displaces what somebody has."""
    by_path = {paper.document.path: paper for paper in papers}
    governing = by_path.get(decision.term.citation.file) if decision.term else None
    displaced = (by_path.get(displaced.term.citation.file) for displaced in decision.displaced)
    if (
        governing
        and is_unagreed(governing, papers)
        and any(p and p.facts.signature is Signature.SIGNED for p in displaced)
    ):
        return {governing.document.path}
    return set()


def _doubt_unsigned(decision: Decision, agreed: Decision, unsigned: Collection[str]) -> Decision:
    """No `met` where what is `agreed`, without the papers that nobody has signed, does not come to it."""
    proposed = decision.term if decision.term and decision.term.citation.file in unsigned else None
    if agreed.outcome is Outcome.MET:
        return replace(agreed, others=(*agreed.others, proposed)) if proposed else decision
    reason = say(
        "It stands only in an unsigned paper: {file} shows no signature. Without it: {agreed}",
        file=proposed.citation.file if proposed else ", ".join(sorted(unsigned)),
        agreed=agreed.reason,
    )
    return replace(decision, outcome=Outcome.UNCLEAR, reason=reason)


def _doubt_lowered(decision: Decision, agreed: Decision, unsigned: Collection[str]) -> Decision:
    """No gap is sure that only papers open which nobody has signed; nor is `met`, for a signature may be a picture."""
    proposed = [decision.term] if decision.term else [displaced.term for displaced in decision.displaced]
    reason = say(
        "By what is agreed it is met ({agreed}). {files} shows no signature; with it: {decision} See whether it was signed.",
        agreed=say_reading(agreed.term) if agreed.term else agreed.reason,
        files=", ".join(sorted(unsigned)),
        decision=decision.reason,
    )
    others = (*agreed.others, *(term for term in proposed if term is not agreed.term))
    return replace(agreed, outcome=Outcome.UNCLEAR, reason=reason, others=others)


def _decide(
    rule: Rule, tier: str, papers: Sequence[ReadContract], definition: TermDefinition, order: Order
) -> Decision:
    """What the papers come to, all of them taken as agreed."""
    level = rule.required[tier]
    ranked, rankings = papers_for(papers, order, rule.term)
    stated = [
        Stated(paper, term, *judge_reading(term, level, definition))
        for paper in ranked
        if (term := standing(paper, order, rule.term)) is not None
    ]
    stated = [one for one in stated if not any(_points_to(one, other) for other in stated)]
    overridden = [over for over in order.overridden if over.term.id == rule.term and over.term.governing]
    gone = [Displaced(over.term, say_override(over), over.by.citation) for over in overridden]
    if stated:
        adds_up = definition.kind is Kind.SET
        decision = _decide_between(stated, all_readings(papers, rule.term), rankings, gone, adds_up=adds_up)
        decision = add_up(decision, stated, level, definition, rankings) if adds_up else decision
        decision = beside(decision, overridden, level, definition)
        return _doubt_taken_away(decision, rule.term, papers, rankings)
    return decide_silence(rule, tier, papers, definition, order)


def _doubt_taken_away(
    decision: Decision, term: str, papers: Sequence[ReadContract], rankings: Sequence[Ranking]
) -> Decision:
    """No `met` where a newer or higher paper speaks of the matter, and seems to take away what governs."""
    if decision.outcome is not Outcome.MET or decision.term is None:
        return decision
    governing = decision.term.citation.file
    taking = find_taking_away(term, governing, papers) or find_free_hand(term, governing, papers, rankings)
    if taking is None:
        return decision
    said, place = say_reading(decision.term), taking.citation.place
    reason = say("{reading}, and {place} seems to take it away: look at both.", reading=said, place=place)
    doubted = Displaced(decision.term, say("{place} seems to take it away", place=place), taking.citation)
    return replace(decision, outcome=Outcome.UNCLEAR, reason=reason, displaced=(*decision.displaced, doubted))


def _points_to(one: Stated, other: Stated) -> bool:
    """Whether a reading without a figure leaves it to another paper that has one: "within the period stated in Annex 2"."""
    if not isinstance(one.term.value, OpenDuration) or not isinstance(other.term.value, Duration):
        return False
    title = other.paper.facts.title.lower()
    return any(re.match(rf"\W*{re.escape(m[0])}\b", title) for m in EXHIBIT.finditer(one.term.citation.quote.lower()))


def _decide_between(
    stated: Sequence[Stated],
    readings: Sequence[Term],
    rankings: Sequence[Ranking],
    gone: Sequence[Displaced],
    *,
    adds_up: bool,
) -> Decision:
    """The first paper governs, unless another leads elsewhere and the order is not known.

    Names of a set add up: what one paper names is not displaced by what another does.
    """
    first = stated[0]
    displaced = [passage for passage in gone if passage.term.value != first.term.value]
    for other in stated[1:]:
        if adds_up or other.term.value == first.term.value:
            continue
        if order_is_known(first.paper, other.paper, rankings):
            why, ranking = say_why(first.paper, other.paper, rankings)
            displaced.append(Displaced(other.term, why, ranking.clause.citation if ranking else None))
    shown = [first.term, *(d.term for d in displaced)]
    others = tuple(term for term in readings if not any(term is known for known in shown))
    decision = Decision(first.outcome, first.reason, first.term, others, displaced=tuple(displaced))
    for other in stated[1:]:
        if other.outcome is not first.outcome and not order_is_known(first.paper, other.paper, rankings):
            return replace(decision, outcome=Outcome.UNCLEAR, reason=say_conflict(first.term, other.term))
    return decision
