"""Papers and clauses that are not yet in force on the day of the check: what they give or take counts from their day on.

A deal that as a whole is yet to begin is checked before it is signed, and all its papers count: a paper waits for its day
only beside papers that are in force without it. An order form waits for its day beside an earlier one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from contract_check.extractors.papers.taking_effect import find_end, find_end_of_paper, find_start
from contract_check.model.document import Span
from contract_check.model.family import CHANGING, AmendmentClause, Change
from contract_check.model.sentence import say
from contract_check.model.term import Term
from contract_check.model.tool import ReadContract, Role, SetAside

_CHANGED = (Role.MASTER, Role.ONLINE_TERMS, Role.PILOT, Role.ORDER_FORM)
_OF_THE_TERM = ("commercial.initial_term", "commercial.auto_renewal", "commercial.non_renewal")
_IN_USE = frozenset((Role.ORDER_FORM, Role.RENEWAL, Role.PILOT))


def find_coming(papers: Sequence[ReadContract], as_of: date) -> tuple[SetAside, ...]:
    """The papers that wait for their day, beside others that are in force on the day `as_of`."""
    later = {id(paper) for paper in papers if (day := paper.facts.effective_date) and day > as_of}
    begun = [paper for paper in papers if id(paper) not in later and paper.document.status.readable]
    return tuple(
        SetAside(
            paper, "", say("it takes effect on {day}, after the day of this check", day=paper.facts.effective_date)
        )
        for paper in papers
        if id(paper) in later and _waits(paper, begun)
    )


def _waits(paper: ReadContract, begun: Sequence[ReadContract]) -> bool:
    """Whether a paper of a later day changes, or stands beside, what is in force without it."""
    if paper.facts.role in CHANGING:
        return any(other.facts.role in _CHANGED for other in begun)
    dated = {other.facts.role for other in begun if other.facts.effective_date}
    if paper.facts.role is Role.ORDER_FORM:
        return bool(dated & _IN_USE)
    return paper.facts.role in dated or Role.MASTER in dated or bool(dated & _IN_USE)


def as_in_force(paper: ReadContract, as_of: date) -> ReadContract:
    """The paper without what it says from a later day on: "With effect from January 1, 2027, Section 5.1 is replaced …"."""

    def waits(since: date | None) -> bool:
        return since is not None and since > as_of

    return _without(
        paper,
        [c for c in paper.amendments if waits(c.since) and c.change is not Change.ENDED],
        lambda term: waits(find_start(term.citation.quote)),
    )


def without_ended(paper: ReadContract, as_of: date) -> ReadContract:
    """The paper without what it said until a day that has passed: "Until December 31, 2024, Section 9.3 shall not apply".

    At its end a sentence of an amendment names that day too; in other papers it is the day of something else.
    """
    is_changing = paper.facts.role in CHANGING

    def has_ended(quote: str, term: str = "") -> bool:
        until = find_end(quote, at_the_end=is_changing and not term.startswith(_OF_THE_TERM))
        return until is not None and until < as_of

    gone = [c for c in paper.amendments if has_ended(c.citation.quote)]
    return _without(paper, gone, lambda term: has_ended(term.citation.quote, term.id))


def find_ended(papers: Sequence[ReadContract], as_of: date) -> tuple[SetAside, ...]:
    """The amendments that ended themselves before the day `as_of`."""
    found = ((paper, find_end_of_paper(paper.text)) for paper in papers if paper.facts.role is Role.AMENDMENT)
    return tuple(SetAside(paper, "", say("it ended on {day}", day=day)) for paper, day in found if day and day < as_of)


def _without(paper: ReadContract, clauses: Sequence[AmendmentClause], is_out: Callable[[Term], bool]) -> ReadContract:
    """The paper without some of its amending clauses and what stands below them, and without the terms that are out of force."""
    stretches = [_reach(paper, clause.citation.span) for clause in clauses]
    out = [t for t in paper.terms if is_out(t) or any(stretch.holds(t.citation.span) for stretch in stretches)]
    if not (out or clauses):
        return paper
    return replace(
        paper,
        terms=tuple(term for term in paper.terms if not any(term is one for one in out)),
        amendments=tuple(c for c in paper.amendments if not any(c is one for one in clauses)),
    )


def _reach(paper: ReadContract, span: Span) -> Span:
    """The stretch from an amending clause to the next one."""
    following = (c.citation.span.start for c in paper.amendments if c.citation.span.start > span.start)
    return Span(span.start, min(following, default=len(paper.full_document.text)))
