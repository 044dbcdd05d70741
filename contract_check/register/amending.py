"""Amendments × the papers that they change: which readings no longer stand, and what stands instead.

A section that is replaced or deleted takes its readings with it; the amendment's own words are read like any
others. Where an amendment exchanges words, the old passage is read anew with the new words in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from contract_check.model.document import Document, Span
from contract_check.model.family import AmendmentClause, Change
from contract_check.model.sentence import join, say
from contract_check.model.term import Confidence, Term
from contract_check.model.tool import Overridden, ReadContract, Role

_AMENDING = (Role.AMENDMENT, Role.RENEWAL, Role.ORDER_FORM)
_EXHIBIT = r"(?:exhibit|schedule|annex|appendix|attachment)"
_WORD_BEFORE_NUMBER = re.compile(rf"^(?:(?:section|article|clause|part|{_EXHIBIT})\s+|§\s?)")
_OPENING = 400


def find_overridden(papers: Sequence[ReadContract]) -> tuple[tuple[Overridden, ...], tuple[str, ...]]:
    """The readings that amendments take away (`papers` in their order), and changes whose place was not found.

    Amendments are applied from the oldest to the newest, each to what the one before has left.
    """
    found: dict[int, Overridden] = {}
    passages: dict[int, str] = {}  # what the passage of a reading says by now
    notes: list[str] = []
    for position, amendment in reversed(list(enumerate(papers))):
        if amendment.facts.role not in _AMENDING:
            continue
        for clause in amendment.amendments:
            older = _changed(clause, papers[position + 1 :])
            places = [(p, _places(clause, p.full_document, _is_exhibit_itself(p, clause, papers))) for p in older]
            for paper, spans in places:
                for term in paper.terms:
                    if any(_holds(span, term.citation.span) for span in spans):
                        over = _override(clause, paper, term, passages)
                        if over:
                            found[id(term)] = over
            if clause.change is not Change.RESTATED and not any(spans for _, spans in places):
                said = say("{place} changes {what}, which was not found among the papers.", place=clause.citation.place, what=_name(clause))  # fmt: skip
                notes.append(said)
    return tuple(found.values()), tuple(notes)


def _name(clause: AmendmentClause) -> str:
    parts = (
        say("Section {number}", number=clause.section) if clause.section else "",
        say("Exhibit {label}", label=clause.exhibit.upper()) if clause.exhibit else "",
    )
    words = say("the words “{words}”", words=clause.old) if clause.old else ""
    return join((part for part in (words, *parts) if part), say(" of ")) or say("a passage")


def _changed(clause: AmendmentClause, older: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers that a clause may change: the exhibit or the kind that it names, else the agreement."""
    readable = [p for p in older if p.document.status.readable]
    others = [p for p in readable if p.facts.role is not Role.AMENDMENT]
    earlier = [p for p in readable if p.facts.role is Role.AMENDMENT] if clause.change is Change.WORDS else []
    if clause.exhibit:
        titled = [p for p in others if _is_exhibit_itself(p, clause, readable)]
        if titled:
            return [*([p for p in titled if p.facts.role is not Role.MASTER] or titled), *earlier]
    wanted = clause.target
    if wanted in (None, Role.MASTER):
        agreements = (Role.MASTER, Role.PILOT, Role.ONLINE_TERMS)
        wanted = next((role for role in agreements if any(p.facts.role is role for p in others)), None)
    return [*(p for p in others if p.facts.role is wanted), *earlier]


def _places(clause: AmendmentClause, document: Document, is_the_exhibit: bool) -> list[Span]:
    """The stretches of a document that a clause names; all of it where it names the exhibit that the document is."""
    whole = Span(0, len(document.text))
    inside = whole
    if clause.change is Change.WORDS and not document.sections:
        return [whole]
    if clause.exhibit:
        spans = [s.span for s in document.sections if _is_exhibit(s.number, clause.exhibit)]
        if not (spans or is_the_exhibit):
            return []  # the exhibit is not here, and the rest of the paper is not meant
        inside = spans[-1] if spans else whole
        if not clause.section:
            return [*([t.span for t in document.tables if _holds(inside, t.span)] if clause.tables_only else [inside])]
    if not clause.section:
        return [whole] if clause.old else []
    number = clause.section
    found: list[Span] = []
    while number and not found:
        found = [s.span for s in document.sections if _number(s.full_number) == number and _holds(inside, s.span)]
        number = number[: number.rfind("(")] if "(" in number else ""
    if clause.tables_only:
        return [t.span for t in document.tables if any(_holds(span, t.span) for span in found)]
    return found


def _is_exhibit_itself(paper: ReadContract, clause: AmendmentClause, papers: Sequence[ReadContract]) -> bool:
    """Whether a paper is the exhibit that a clause names.

    Its label begins a line of the opening, or another paper calls its kind so: "the DPA attached as Exhibit B".
    """
    if not clause.exhibit:
        return False
    label = rf"^\W*{_EXHIBIT}\s+{re.escape(clause.exhibit)}\b"
    if re.search(label, paper.full_document.text[:_OPENING], re.IGNORECASE | re.MULTILINE):
        return True
    named = (r for other in papers for r in other.references if r.label.endswith(f" {clause.exhibit}"))
    return any(r.role is paper.facts.role for r in named if r.role is not None)


def _number(printed: str) -> str:
    return _WORD_BEFORE_NUMBER.sub("", printed.lower()).rstrip(".")


def _is_exhibit(printed: str, exhibit: str) -> bool:
    return bool(re.match(rf"{_EXHIBIT}\s+{re.escape(exhibit)}\b", printed.lower()))


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start < outer.end


def _override(clause: AmendmentClause, paper: ReadContract, term: Term, passages: dict[int, str]) -> Overridden | None:
    """What the clause makes of a reading; None where it exchanges words that do not stand there."""
    if clause.change is not Change.WORDS:
        return Overridden(term, clause)
    block = paper.full_document.block_at(term.citation.span.start)
    printed = paper.full_document.text[block.start : block.end] if block else ""
    words = passages.get(id(term), printed)
    changed, times = re.subn(_loosely(clause.old), lambda _: clause.new, words, flags=re.IGNORECASE)
    if not times:
        return None
    passages[id(term)] = changed
    now = _read_anew(term, paper, changed, clause)
    return None if now is not None and now.value == term.value else Overridden(term, clause, now)


def _read_anew(term: Term, paper: ReadContract, changed: str, clause: AmendmentClause) -> Term | None:
    """The reading of a passage with the new words in the place of the old ones, cited from the amendment."""
    from contract_check.extractors.extracting import document_from_text, extract_terms
    from contract_check.language.clauses import Paper
    from contract_check.language.parties import find_parties

    passage = Paper(document_from_text(changed.replace("\n", " ")), find_parties(paper.full_document.text))
    found = next((t for t in extract_terms(passage, only=[term.id]) if t.governing), None)
    if found is None:
        return None
    reason = say("read from {place} with the amendment's words put in", place=term.citation.place)
    confidence = found.confidence if found.value is None else Confidence.LIKELY
    return replace(
        found, citation=clause.citation, confidence=confidence, reason=reason, pattern="words replaced by an amendment"
    )


def _loosely(words: str) -> str:
    """A pattern for words with any blanks between them and either kind of apostrophe."""
    return r"\s+".join(re.escape(w).replace("'", "['’]").replace("’", "['’]") for w in words.split())
