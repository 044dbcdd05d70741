"""Which of two papers governs where they differ, and where nobody can say without a person.

The papers of a tool come in the usual order (an amendment before an order form, special schedules before the
master agreement), as their own clauses have moved them. The usual order settles a conflict only where it is
more than a guess; a clause settles it for the terms of which it speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.family import Change, Signature
from contract_check.model.sentence import say, told, word
from contract_check.model.term import Term
from contract_check.model.tool import Order, Overridden, Ranking, ReadContract, Role
from contract_check.register.ordering import (
    are_disputed,
    is_only_published,
    number_of,
    order_papers,
    say_clause,
    usual_order,
)

# How a lower paper says that it departs from the one above on purpose.
_EXPRESS = re.compile(
    r"\b(?:notwithstanding|in deviation|deviat\w+|departing from|in lieu of|instead of|supersed\w+|overrid\w+|prevail\w*|expressly|in place of)\b",
    re.IGNORECASE,
)

_NOT_APPLIED = re.compile(
    r"\b(?:does|do|shall|will|is|are)(?: hereby)? (?:not|no longer) (?:be )?(?:apply|applicable)\b|\bno longer appl(?:y|ies)\b|"
    r"\b(?:disapplied|inapplicable|waived|suspended)\b",
    re.IGNORECASE,
)


def papers_for(papers: Sequence[ReadContract], order: Order, term: str) -> tuple[list[ReadContract], list[Ranking]]:
    """The papers as they govern one term, and the rankings that settle it.

    A clause on the term's own matter goes before a general one; one that gives way to a paper that says
    otherwise does so where that paper does.
    """
    settling = [ranking for ranking in order.rankings if ranking.settles(term)]
    special = {frozenset((r.above, r.below)) for r in settling if r.clause.terms}
    settling = [r for r in settling if r.clause.terms or frozenset((r.above, r.below)) not in special]
    if any(r.clause.unless_said for r in settling):  # seldom, and only then are the papers looked into
        departing = {paper.document.path for paper in papers if _departs(paper, term)}
        settling = [r for r in settling if not (r.clause.unless_said and r.below in departing)]
    return order_papers(usual_order(papers), settling), settling


def _departs(paper: ReadContract, term: str) -> bool:
    """Whether the paper's passage on a term says that it departs from another paper."""
    for reading in paper.terms:
        if reading.id == term and reading.governing:
            block = paper.full_document.block_at(reading.citation.span.start)
            return bool(block and _EXPRESS.search(paper.full_document.text[block.start : block.end]))
    return False


def order_is_known(first: ReadContract, second: ReadContract, rankings: Sequence[Ranking] = ()) -> bool:
    """Whether `first`, which stands before `second` in the papers, surely governs it.

    Not where clauses contradict each other; without a clause not where the kind of either paper is unknown,
    where two papers of one kind bear no dates (or the same), or where an amendment is older than the paper that
    it would have to change.
    """
    one, other = first.document.path, second.document.path
    if are_disputed(rankings, one, other):
        return False
    if any((r.above, r.below) == (one, other) for r in rankings):
        return True
    ours, theirs = first.facts, second.facts
    if Role.OTHER in (ours.role, theirs.role):
        return False
    if ours.role is theirs.role:
        if is_only_published(first) and theirs.signature is Signature.SIGNED:
            return False  # a newer version for all customers, and the one that this customer signed
        if ours.effective_date and theirs.effective_date:
            return ours.effective_date > theirs.effective_date
        return ours.role is Role.AMENDMENT and number_of(first) > number_of(second) > 0
    if ours.role is Role.AMENDMENT and ours.effective_date and theirs.effective_date:
        return ours.effective_date >= theirs.effective_date
    return True


def say_why(first: ReadContract, second: ReadContract, rankings: Sequence[Ranking]) -> tuple[str, Ranking | None]:
    """Why `first` governs `second`, in words, and the clause that says so if one does."""
    one, other = first.document.path, second.document.path
    ranking = next((r for r in rankings if (r.above, r.below) == (one, other)), None)
    if ranking:
        said = say(
            "{place} sets the order: {order}", place=ranking.clause.citation.place, order=say_clause(ranking.clause)
        )
        return said, ranking
    if first.facts.role is second.facts.role:
        return say("a newer {kind} governs an older one", kind=word(first.facts.role)), None
    usual = say(
        "no clause sets an order, and in the usual one the {governing} goes before the {governed}",
        governing=word(first.facts.role),
        governed=word(second.facts.role),
    )
    return usual, None


def say_override(over: Overridden) -> str:
    """What an amendment did to a passage: "its passage was deleted by …"."""
    place = over.by.citation.place
    match over.by.change:
        case Change.REPLACED | Change.RESTATED:
            return say("replaced by {place}", place=place)
        case Change.DELETED:
            return say("deleted by {place}", place=place)
        case Change.WORDS:
            return say("changed in its words by {place}", place=place)
        case Change.PART:
            return say("replaced in part by {place}", place=place)
        case Change.OPEN if is_disapplied(over):
            return say("said by {place} not to apply", place=place)
        case Change.OPEN | Change.ENDED:
            return say("changed by {place}", place=place)


def is_disapplied(over: Overridden) -> bool:
    """Whether the clause says of the passage that it does not hold, perhaps for a part of the contract alone."""
    return over.by.change is Change.OPEN and _NOT_APPLIED.search(over.by.citation.quote) is not None


def standing(paper: ReadContract, order: Order, term: str) -> Term | None:
    """The reading of one paper that still stands: its governing one, or what it makes of another paper's words."""
    own = (t for t in paper.terms if t.id == term and t.governing and order.override_of(t) is None)
    return next(own, None) or _restate(paper, order, term)


def find_standing(papers: Sequence[ReadContract], order: Order, term: str) -> tuple[Term | None, str]:
    """What the papers together say on a term; None, with the reason if there is one, where it cannot be decided."""
    ranked, rankings = papers_for(papers, order, term)
    stated = [(paper, found) for paper in ranked if (found := standing(paper, order, term)) is not None]
    if not stated:
        return None, ""
    first, governing = stated[0]
    for paper, other in stated[1:]:
        if other.value != governing.value and not order_is_known(first, paper, rankings):
            return None, say(
                "{first} and {second} differ, and it is not known which governs.",
                first=governing.citation.place,
                second=other.citation.place,
            )
    if governing.value is None:
        return None, say("{place} speaks of it, but {why}.", place=governing.citation.place, why=told(governing.reason))
    return governing, ""


def _restate(paper: ReadContract, order: Order, term: str) -> Term | None:
    """What the paper, an amendment, makes of another paper's passage on a term by exchanging words in it."""
    stated = (o.now for o in order.overridden if o.now is not None and o.term.id == term and o.term.governing)
    return next((now for now in stated if now.citation.file == paper.document.path), None)
