"""One rule against the papers of one tool: the outcome, and the evidence for it.

The order of the questions is the policy of this program. A wrong `met` is the worst error, so
every doubt is asked about before it: a reading without a value, papers that disagree, a promise
that is only a target, pages that nobody could read, a passage that may be the answer,
papers that nobody has signed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from contract_check.findings.absence import (
    explain_no_agreement,
    explain_unread,
    find_reference,
    papers_not_searched,
    prove_absence,
)
from contract_check.findings.precedence import order_is_known, papers_for, say_override, say_why, standing
from contract_check.findings.wording import say_level
from contract_check.model.citation import Citation
from contract_check.model.family import Change, Signature
from contract_check.model.finding import Absence, Displaced, Outcome
from contract_check.model.rule import Level, Rule, Verb
from contract_check.model.sentence import join, say, told
from contract_check.model.term import Confidence, Kind, Strength, Term, TermDefinition
from contract_check.model.tool import USUAL_ORDER, Order, Overridden, Ranking, ReadContract
from contract_check.model.values import Names
from contract_check.register.binding import find_unbinding, is_unagreed, order_without
from contract_check.rules.comparing import compare, compare_silence
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


@dataclass(frozen=True)
class _Stated:
    """The governing reading of one paper, and what it would come to alone."""

    paper: ReadContract
    term: Term
    outcome: Outcome
    reason: str


def decide(
    rule: Rule, tier: str, papers: Sequence[ReadContract], definition: TermDefinition, order: Order = USUAL_ORDER
) -> Decision:
    """Hold the papers, first in precedence first, against what the rule requires at `tier`.

    `order` is what their clauses settle among them. What nobody has signed closes no gap.
    """
    decision = _decide(rule, tier, papers, definition, order)
    if decision.outcome is not Outcome.MET:
        return decision
    names = {paper.document.path for paper in find_unbinding(papers)} | _displacing_signed(decision, papers)
    if not names:
        return decision
    binding = [paper for paper in papers if paper.document.path not in names]
    return _doubt_unsigned(decision, _decide(rule, tier, binding, definition, order_without(order, names)), names)


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


def _decide(
    rule: Rule, tier: str, papers: Sequence[ReadContract], definition: TermDefinition, order: Order
) -> Decision:
    """What the papers come to, all of them taken as agreed."""
    level = rule.required[tier]
    ranked, rankings = papers_for(papers, order, rule.term)
    stated = [
        _Stated(paper, term, *_judge_reading(term, level, definition))
        for paper in ranked
        if (term := standing(paper, order, rule.term)) is not None
    ]
    overridden = [over for over in order.overridden if over.term.id == rule.term and over.term.governing]
    gone = [Displaced(over.term, say_override(over), over.by.citation) for over in overridden]
    if stated:
        adds_up = definition.kind is Kind.SET
        decision = _decide_between(stated, _all_readings(papers, rule.term), rankings, gone, adds_up=adds_up)
        return _add_up(decision, stated, level, definition, rankings) if adds_up else decision
    return _decide_silence(rule, tier, papers, definition, order)


def prefers(term: Term | None, preferred: Level | None, definition: TermDefinition) -> bool | None:
    """Whether a reading reaches the preferred level; None where there is none, or nobody can say."""
    if preferred is None or term is None:
        return None
    outcome, _ = _judge_reading(term, preferred, definition)
    return None if outcome is Outcome.UNCLEAR else outcome is Outcome.MET


def _judge_reading(term: Term, level: Level, definition: TermDefinition) -> tuple[Outcome, str]:
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


def _decide_between(
    stated: Sequence[_Stated],
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
            return replace(decision, outcome=Outcome.UNCLEAR, reason=_say_conflict(first.term, other.term))
    return decision


def _add_up(
    decision: Decision,
    stated: Sequence[_Stated],
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
            return replace(decision, outcome=Outcome.UNCLEAR, reason=_say_conflict(first.term, other.term))
    if first.outcome is Outcome.MET and level.verb is Verb.ONE_OF:
        ranked = {r.below for r in rankings if r.above == first.paper.document.path}
        outside = (o for o in others if o.outcome is Outcome.BELOW and o.paper.document.path not in ranked)
        other = next(outside, None)
        if other:
            return replace(decision, outcome=Outcome.UNCLEAR, reason=_say_conflict(first.term, other.term))
    return decision


def _all_readings(papers: Sequence[ReadContract], term: str) -> list[Term]:
    """All readings of a term: those that govern in their paper before the others."""
    readings = [reading for paper in papers for reading in paper.terms if reading.id == term]
    return sorted(readings, key=lambda reading: not reading.governing)


def _say_conflict(first: Term, second: Term) -> str:
    return say(
        "Two papers differ and it is not known which of them governs: {first}; {second}.",
        first=_say_reading(first),
        second=_say_reading(second),
    )


def _say_reading(term: Term) -> str:
    value = say("no value that can be read") if term.value is None else in_words(term.value)
    return say("{place} says {value}", place=term.citation.place, value=value)


def _decide_silence(
    rule: Rule, tier: str, papers: Sequence[ReadContract], definition: TermDefinition, order: Order
) -> Decision:
    """No paper has a governing reading: unclear, unread, or truly silent, in this order of doubt."""
    absence = prove_absence(papers, rule.term)
    gone = [over for over in order.overridden if over.term.id == rule.term and over.term.governing]
    if gone:
        return _decide_gone(rule, tier, definition, gone, absence)
    readings = tuple(_all_readings(papers, rule.term))
    if readings:
        reason = say("The contract speaks of this, but none of its passages could be chosen as the one that governs.")
        return Decision(Outcome.UNCLEAR, reason, readings[0], readings[1:], absence)
    required = say_level(rule.required[tier])
    unread = explain_unread(papers)
    reference = find_reference(papers, rule.term)
    if unread or reference:
        gap = say(
            "Nothing in what was read ({extent}) provides for this, but other pages could not be read; required is {required}.",
            extent=absence.extent,
            required=required,
        )
        if not (absence.pages_read or absence.unpaged_read):
            gap = say("None of the papers could be read; required is {required}.", required=required)
        elif reference and not unread:
            gap = say(
                "The contract leaves this to a document that is not among the papers; required is {required}.",
                required=required,
            )
        return Decision(Outcome.UNREAD, gap, None, (), absence, _explain_open(unread, reference), reference)
    no_agreement = explain_no_agreement(papers, rule.term)
    if no_agreement:
        gap = say(
            "Nothing in what was read ({extent}) provides for this, but the agreement is not among the papers; required is {required}.",
            extent=absence.extent,
            required=required,
        )
        return Decision(Outcome.UNREAD, gap, None, (), absence, no_agreement)
    skipped = papers_not_searched(papers, rule.term)
    if skipped:
        files = ", ".join(skipped)
        reason = say("This was not looked for in {files}, so that its silence proves nothing.", files=files)
        return Decision(Outcome.UNCLEAR, reason, absence=absence)
    if absence.may_answer:
        reason = say(
            "No passage was understood as stating this, but the one below may: look at it; required is {required}.",
            required=required,
        )
        return Decision(Outcome.UNCLEAR, reason, absence=absence)
    silence = compare_silence(rule, tier, definition)
    if Outcome(silence.outcome) is Outcome.MET:
        return Decision(Outcome.MET, silence.reason, absence=absence)
    gap = say(
        "Nothing in what was read ({extent}) provides for this; required is {required}.",
        extent=absence.extent,
        required=required,
    )
    return Decision(Outcome.MISSING, gap, absence=absence)


def _decide_gone(
    rule: Rule, tier: str, definition: TermDefinition, gone: Sequence[Overridden], absence: Absence
) -> Decision:
    """The only passages were taken away by amendments: missing where they were deleted, else a person has to look."""
    displaced = tuple(Displaced(over.term, say_override(over), over.by.citation) for over in gone)
    last = gone[-1]
    said = say("{reading}, but that passage was {changed}", reading=_say_reading(last.term), changed=say_override(last))
    deleted = all(over.by.change is Change.DELETED for over in gone)
    if deleted and Outcome(compare_silence(rule, tier, definition).outcome) is not Outcome.MET:
        reason = say("{said}; required is {required}.", said=said, required=say_level(rule.required[tier]))
        return Decision(Outcome.MISSING, reason, displaced=displaced, absence=absence)
    reason = say("{said}, and what stands there now was not understood: look at it.", said=said)
    return Decision(Outcome.UNCLEAR, reason, displaced=displaced, absence=absence)


def _explain_open(unread: str, reference: Citation | None) -> str:
    if reference is None:
        return unread
    left = say(
        "{place} leaves this to a document that is not among the papers. Add that document, or read it.",
        place=reference.place,
    )
    return join((unread, " ", left)) if unread else left
