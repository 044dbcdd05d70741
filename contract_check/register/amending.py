"""Amendments × the papers that they change: which readings no longer stand, and what stands instead.

A section that is replaced or deleted takes its readings with it; the amendment's own words are read like any
others. Where an amendment exchanges words, the old passage is read anew with the new words in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.open_changes import speaks_of_the_agreement
from contract_check.extractors.section_names import number_of
from contract_check.model.document import Document, Span
from contract_check.model.family import AmendmentClause, Change
from contract_check.model.sentence import join, say
from contract_check.model.term import Confidence, Term
from contract_check.model.tool import Overridden, ReadContract, Role
from contract_check.register.ordering import number_of as paper_number

_AMENDING = (Role.AMENDMENT, Role.RENEWAL, Role.ORDER_FORM)
_BESIDE = (Role.DPA, Role.AI_ADDENDUM, Role.SLA, Role.SECURITY)
_EXHIBIT = r"(?:exhibit|schedule|annex|appendix|attachment)"
_ANY_EXHIBIT = re.compile(rf"{_EXHIBIT}\s+[\w-]+\b")
_OPENING = 400


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
            older = _changed(clause, papers, position)
            places = [(p, _find_places(clause, p, papers)) for p in older]
            taken = [Overridden(term, clause) for term in _quoted_by(clause, amendment)]
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
    """Whether a paper is made to change others; a DPA or an SLA changes a section that it calls one of the agreement."""
    if paper.facts.role in _AMENDING or _is_of_a_whole(clause):
        return True
    return paper.facts.role in _BESIDE and speaks_of_the_agreement(clause.citation.quote)


def _is_of_a_whole(clause: AmendmentClause) -> bool:
    """Whether a clause says of another paper, and of no part of it, that it holds no more."""
    return clause.change is Change.OPEN and not (clause.section or clause.exhibit or clause.old)


def _is_undone(over: Overridden, clause: AmendmentClause, places: Sequence[tuple[ReadContract, list[Span]]]) -> bool:
    """Whether what an earlier amendment did to a passage stands in what a later one takes away of that amendment."""
    if clause.target is not Role.AMENDMENT or over.by is clause:
        return False
    done = over.by.citation
    return any(p.document.path == done.file and any(_holds(s, done.span) for s in spans) for p, spans in places)


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
    inside = [term for term in paper.terms if any(_holds(span, term.citation.span) for span in spans)]
    if _is_older(amendment, paper):
        if clause.change is Change.REPLACED:
            return []  # both are held against the rule, and nobody knows which governs
        return [Overridden(term, replace(clause, change=Change.OPEN)) for term in inside]
    if _words_are_missing(clause, paper, spans, passages):
        return [Overridden(term, clause) for term in inside]
    return [over for term in inside if (over := _override(clause, paper, term, passages))]


def _is_older(amendment: ReadContract, paper: ReadContract) -> bool:
    """Whether an amendment is older than the paper that it would have to change, which may have taken it in."""
    ours, theirs = amendment.facts.effective_date, paper.facts.effective_date
    return bool(ours and theirs and ours < theirs)


def _name(clause: AmendmentClause) -> str:
    parts = (
        say("Section {number}", number=clause.section) if clause.section else "",
        say("Exhibit {label}", label=clause.exhibit.upper()) if clause.exhibit else "",
    )
    words = say("the words “{words}”", words=clause.old) if clause.old else ""
    return join((part for part in (words, *parts) if part), say(" of ")) or say("a passage")


def _changed(clause: AmendmentClause, papers: Sequence[ReadContract], position: int) -> list[ReadContract]:
    """The papers that a clause of the one at `position` may change: the exhibit or the kind that it names, else the agreement."""
    if _is_of_a_whole(clause):
        return _meant(clause, [p for n, p in enumerate(papers) if n != position and p.document.status.readable])
    readable = [p for p in papers[position + 1 :] if p.document.status.readable]
    if clause.target is Role.AMENDMENT:
        return [p for p in readable if p.facts.role is Role.AMENDMENT]
    others = [p for p in readable if p.facts.role is not Role.AMENDMENT]
    earlier = [p for p in readable if p.facts.role is Role.AMENDMENT]
    if clause.exhibit:
        titled = [p for p in others if _is_exhibit_itself(p, clause, readable)]
        if titled:
            return [*([p for p in titled if p.facts.role is not Role.MASTER] or titled), *earlier]
    wanted: Role | None = clause.target
    if wanted in (None, Role.MASTER):
        agreements = (Role.MASTER, Role.PILOT, Role.ONLINE_TERMS)
        wanted = next((role for role in agreements if any(p.facts.role is role for p in others)), None)
    return [*(p for p in others if p.facts.role is wanted), *earlier]


def _meant(clause: AmendmentClause, papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers of the kind that a clause names, those alone with its number or date where it has one and any bears it."""
    kind = [p for p in papers if p.facts.role is clause.target]
    numbered = [p for p in kind if clause.number and paper_number(p) == clause.number]
    dated = [p for p in kind if clause.dated and p.facts.effective_date == clause.dated]
    if clause.number and not numbered:  # those that bear another number are not meant
        return [p for p in dated or kind if not paper_number(p)]
    return numbered or dated or kind


def _find_places(clause: AmendmentClause, paper: ReadContract, papers: Sequence[ReadContract]) -> list[Span]:
    """The stretches of a paper that a clause changes; of an earlier amendment what it has put in their place."""
    if paper.facts.role is not Role.AMENDMENT:
        return _places(clause, paper.full_document, _is_exhibit_itself(paper, clause, papers))
    of_itself = clause.target is Role.AMENDMENT or clause.change is Change.WORDS
    return [*(_places(clause, paper.full_document, False) if of_itself else []), *_put_in_place(clause, paper)]


def _put_in_place(clause: AmendmentClause, earlier: ReadContract) -> list[Span]:
    """Where an earlier amendment says what now stands in the section that a clause changes."""
    if not clause.section:
        return []
    starts = sorted({c.citation.span.start for c in earlier.amendments})
    ends = dict(zip(starts, [*starts[1:], len(earlier.full_document.text)], strict=True))
    return [
        Span(c.citation.span.start, ends[c.citation.span.start])
        for c in earlier.amendments
        if c.change in (Change.REPLACED, Change.PART, Change.OPEN)
        if c.exhibit == clause.exhibit and _is_within(c.section, clause.section)
    ]


def _is_within(section: str, other: str) -> bool:
    """Whether a section is another or one below it: 5.1 is within 5, and 51 is not."""
    return section == other or section.startswith((f"{other}.", f"{other}("))


def _quoted_by(clause: AmendmentClause, amendment: ReadContract) -> list[Term]:
    """What an amendment only repeats of the words that it replaces, or reads out of the sentence that exchanges them."""
    if clause.change is Change.WORDS:
        inside = [t for t in amendment.terms if _holds(clause.citation.span, t.citation.span)]
        return [t for t in inside if not _says_without(clause, t, amendment)]
    if not clause.old:
        return []
    start = amendment.full_document.text.find(clause.old, clause.citation.span.start)
    old = Span(start, start + len(clause.old))
    return [
        t for t in amendment.terms if start >= 0 and t.citation.span.start < old.end and old.start < t.citation.span.end
    ]


def _says_without(clause: AmendmentClause, term: Term, amendment: ReadContract) -> bool:
    """Whether the sentence that exchanges words says the same of a term without the old ones."""
    left = clause.citation.quote.replace(clause.old, "")
    now = _read_anew(term, amendment, left, clause)
    return now is not None and now.value == term.value


def _words_are_missing(
    clause: AmendmentClause, paper: ReadContract, spans: Sequence[Span], passages: dict[int, str]
) -> bool:
    """Whether a clause exchanges words of a section in which they do not stand: nobody knows what it now says."""
    if clause.change is not Change.WORDS or not clause.section or paper.facts.role is Role.AMENDMENT:
        return False
    inside = [t for t in paper.terms if any(_holds(span, t.citation.span) for span in spans)]
    printed = [paper.full_document.text[span.start : span.end] for span in spans]
    printed += [passages[id(t)] for t in inside if id(t) in passages]
    return not any(re.search(_loosely(clause.old), words, re.IGNORECASE) for words in printed)


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
        return [whole] if clause.old or clause.change is Change.OPEN else []
    number = clause.section
    found: list[Span] = []
    while number and not found:
        found = [s.span for s in document.sections if number_of(s.full_number) == number and _holds(inside, s.span)]
        number = number[: number.rfind("(")] if "(" in number else ""
    if not found:  # Section 5 of a paper that numbers only 5.1, 5.2 …
        below = f"{clause.section}."
        found = [
            s.span for s in document.sections if number_of(s.full_number).startswith(below) and _holds(inside, s.span)
        ]
    if not clause.exhibit:  # the agreement's own Section 2 before the one of its exhibits
        exhibits = [s.span for s in document.sections if _ANY_EXHIBIT.match(s.number.lower())]
        found = [span for span in found if not any(_holds(exhibit, span) for exhibit in exhibits)] or found
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
    changed = changed if clause.new else re.sub(r"\s+(?=[.,;])", "", changed)
    if not times:
        return None
    passages[id(term)] = changed
    now = _read_anew(term, paper, changed, clause)
    return None if now is not None and now.value == term.value else Overridden(term, clause, now, changed.strip())


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
