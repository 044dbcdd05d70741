"""Amendments × the papers that they change: which readings no longer stand, and what stands instead.

A section that is replaced or deleted (`amended_places.py`) takes its readings with it; the amendment's own words are
read like any others. Where an amendment exchanges words, the old passage is read anew with the new words in it
(`exchanged_words.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.papers.open_changes import speaks_of_terms, speaks_of_the_agreement
from contract_check.model.document import Span
from contract_check.model.family import EXHIBITS, ORDERING, AmendmentClause, Change
from contract_check.model.sentence import join, say
from contract_check.model.tool import Overridden, ReadContract, Role
from contract_check.register.amended_places import find_changed, find_places, is_of_a_whole
from contract_check.register.exchanged_words import find_quoted, old_words_are_missing, override
from contract_check.register.ordering import is_older


def find_overridden(papers: Sequence[ReadContract]) -> tuple[tuple[Overridden, ...], tuple[str, ...]]:
    """The readings that amendments take away (`papers` in their order), and changes whose place was not found.

    Amendments are applied from the oldest to the newest, each to what the one before has left.
    """
    found: dict[int, Overridden] = {}
    passages: dict[int, str] = {}  # what the passage of a reading says by now
    notes: list[str] = []
    for position, amendment in reversed(list(enumerate(papers))):
        for clause in amendment.amendments:
            if not _may_change(amendment, clause):
                continue
            older = find_changed(clause, papers, position)
            places = [(p, find_places(clause, p, papers)) for p in older]
            taken = [Overridden(term, clause) for term in find_quoted(clause, amendment)]
            for paper, spans in places:
                taken += _apply(clause, amendment, paper, spans, passages)
            found |= {id(over.term): over for over in taken}
            found |= {key: _undone(over, clause) for key, over in found.items() if _is_undone(over, clause, places)}
            if (
                clause.change not in (Change.RESTATED, Change.ENDED)
                and (clause.section or clause.exhibit or clause.old)
                and not any(spans for _, spans in places)
            ):
                said = say("{place} changes {what}, which was not found among the papers.", place=clause.citation.place, what=_name(clause))  # fmt: skip
                notes.append(said)
    return tuple(found.values()), tuple(notes)


def _may_change(paper: ReadContract, clause: AmendmentClause) -> bool:
    """Whether a paper is made to change others; an agreement changes terms for everybody, a DPA or an SLA a section of the agreement."""
    if paper.facts.role in ORDERING or is_of_a_whole(clause):
        return True
    if speaks_of_terms(clause.citation.quote.lower(), paper.facts.role):
        return True
    return paper.facts.role in EXHIBITS and speaks_of_the_agreement(clause.citation.quote)


def _is_undone(over: Overridden, clause: AmendmentClause, places: Sequence[tuple[ReadContract, list[Span]]]) -> bool:
    """Whether what an earlier amendment did to a passage stands in what a later one takes away of that amendment."""
    if clause.target is not Role.AMENDMENT or over.by is clause:
        return False
    done = over.by.citation
    return any(p.document.path == done.file and any(s.holds(done.span) for s in spans) for p, spans in places)


def _undone(over: Overridden, clause: AmendmentClause) -> Overridden:
    """The passage as nobody knows it: what changed it is itself gone, and whether the old words are back is for a person."""
    return Overridden(over.term, replace(clause, change=Change.OPEN))


def _apply(
    clause: AmendmentClause,
    amendment: ReadContract,
    paper: ReadContract,
    spans: Sequence[Span],
    passages: dict[int, str],
) -> list[Overridden]:
    """The readings of one paper that a clause takes away."""
    inside = [term for term in paper.terms if any(span.holds(term.citation.span) for span in spans)]
    if is_older(amendment, paper):  # the paper may have taken it in
        if clause.change is Change.REPLACED:
            return []  # both are held against the rule, and nobody knows which governs
        return [Overridden(term, replace(clause, change=Change.OPEN)) for term in inside]
    if old_words_are_missing(clause, paper, spans, passages):
        return [Overridden(term, clause) for term in inside]
    return [over for term in inside if (over := override(clause, paper, term, passages))]


def _name(clause: AmendmentClause) -> str:
    parts = (
        say("Section {number}", number=clause.section) if clause.section else "",
        say("Exhibit {label}", label=clause.exhibit.upper()) if clause.exhibit else "",
    )
    words = say("the words “{words}”", words=clause.old) if clause.old else ""
    return join((part for part in (words, *parts) if part), say(" of ")) or say("a passage")
