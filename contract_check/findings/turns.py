"""What papers and clauses of a later day will change, told before their day: nothing of it is counted yet.

A person who knows that an amendment of next year closes a gap need not ask for it, and one that opens a gap is known before
it does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from contract_check.model.finding import Finding, Outcome
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.sentence import Sentence, join, say, say_number, word
from contract_check.model.tool import Contract
from contract_check.rules.value_words import in_words

_MOST = 8  # changes that are told one by one


def find_turns(
    contract: Contract, now: Sequence[Finding], then: Sequence[Finding], as_of: date | None
) -> tuple[PaperFinding, ...]:
    """One finding on all that is yet to take effect, where anything is; as severe as the worst gap that it opens."""
    if contract.later is None or as_of is None:
        return ()
    before = {found.rule.name: found for found in now}
    turned = [(before[f.rule.name], f) for f in then if f.rule.name in before and _differ(before[f.rule.name], f)]
    opened = [later.severity for found, later in turned if found.outcome is Outcome.MET and later.outcome.is_gap]
    citations = dict.fromkeys(later.term.citation for _, later in turned if later.term)
    says = say(
        "{papers}. Nothing of it is counted below. From then on: {changes}.",
        papers=join(_days(contract.later, as_of), "; "),
        changes=join(_changes(turned), "; ") if turned else say("no rule comes to anything else"),
    )
    severity = min(opened, key=lambda one: one.rank, default=Severity.MINOR)
    return (PaperFinding(PaperMatter.COMING, severity, say("Not yet in force"), says, tuple(citations)),)


def _days(later: Contract, as_of: date) -> Iterator[Sentence]:
    """The papers and clauses that wait for their day, each with it."""
    for paper in later.papers:
        day = paper.facts.effective_date
        if day and day > as_of:
            yield say("{file} takes effect on {day}", file=paper.document.path, day=day)
        else:
            clauses = {c.since: c.citation.place for c in paper.amendments if c.since and c.since > as_of}
            yield from (say("{place} holds from {day} on", place=place, day=since) for since, place in clauses.items())


def _differ(now: Finding, then: Finding) -> bool:
    values = [found.term.value if found.term else None for found in (now, then)]
    return now.outcome is not then.outcome or values[0] != values[1]


def _changes(turned: Sequence[tuple[Finding, Finding]]) -> Iterator[Sentence]:
    for now, then in turned[:_MOST]:
        yield say("{rule}: now {now}, then {then}", rule=now.rule.title, now=_say(now), then=_say(then))
    if len(turned) > _MOST:
        yield say_number(len(turned) - _MOST, "{number} more rule", "{number} more rules")


def _say(found: Finding) -> str:
    value = in_words(found.term.value) if found.term and found.term.value is not None else ""
    outcome = word(found.outcome)
    return say("{value} ({outcome})", value=value, outcome=outcome) if value else outcome
