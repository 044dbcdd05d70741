"""Document → terms: find candidate clauses in one pass, read them, choose what governs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

import ahocorasick

from contract_check.extractors.amending_clauses import find_amendments
from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.document_facts import read_course, read_facts
from contract_check.extractors.elsewhere import find_elsewhere
from contract_check.extractors.framework import Extractor, Reading
from contract_check.extractors.governing import confidence_of, doubt_ocr
from contract_check.extractors.precedence_clauses import find_precedence
from contract_check.extractors.references import find_references
from contract_check.language.clauses import Paper
from contract_check.model.citation import cite
from contract_check.model.document import Document, Page, ReadStatus, Span
from contract_check.model.term import Term
from contract_check.model.tool import DocumentFacts, NearMiss, ReadContract


class Candidates(NamedTuple):
    """Where to look: term id → indices of blocks; and which of all triggers the paper holds."""

    blocks: dict[str, set[int]]
    triggers: set[str]


MAY_ANSWER_HITS = 2  # one trigger beside a figure is mostly chance
MAX_READINGS = 40  # of one term in one document; more is a list of the same, and none the wiser


def read_contract(document: Document) -> ReadContract:
    """Facts and terms of one document, with the proof of what is absent; empty if unreadable."""
    if not document.status.readable:
        return ReadContract(document, DocumentFacts())
    paper = Paper(document)
    facts = read_facts(paper)
    candidates = _candidate_blocks(paper)
    terms = extract_terms(paper, candidates=candidates)
    facts = read_course(paper, facts, terms)
    stated = {term.id for term in terms}
    absent = [extractor for extractor in all_extractors() if extractor.term.id not in stated]
    nearest = (_nearest(extractor, paper, candidates) for extractor in absent)
    return ReadContract(
        document=document,
        facts=facts,
        terms=terms,
        searched=tuple((e.term.id, e.triggers) for e in absent),
        elsewhere=find_elsewhere(paper, facts.role),
        nearest=tuple(miss for miss in nearest if miss),
        precedence=find_precedence(paper),
        amendments=find_amendments(paper, facts.title),
        references=find_references(paper),
    )


def extract_terms(paper: Paper, only: Iterable[str] = (), candidates: Candidates | None = None) -> tuple[Term, ...]:
    """All terms of a paper, by area and id, the governing one of each first.

    `only` limits the work to some term ids.
    """
    wanted = set(only)
    extractors = [e for e in all_extractors() if not wanted or e.term.id in wanted]
    candidates = _candidate_blocks(paper) if candidates is None else candidates
    terms: list[Term] = []
    for extractor in extractors:
        readings = _readings(extractor, paper, sorted(candidates.blocks[extractor.term.id]))
        if readings:
            terms.extend(_terms(extractor, readings, paper.document))
    return tuple(terms)


def extract_text(text: str) -> tuple[Term, ...]:
    """The terms of a plain passage, for examples and tests; paragraphs are lines."""
    return extract_terms(Paper(document_from_text(text)))


def document_from_text(text: str, name: str = "text") -> Document:
    """A one-page document of plain text, each line a paragraph."""
    from contract_check.documents.sections import find_sections

    text = text.strip()
    blocks, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Span(position, position + len(line)))
        position += len(line) + 1
    return Document(
        name,
        "0" * 64,
        ReadStatus.READ,
        text,
        (Page(1, Span(0, len(text))),),
        blocks=tuple(blocks),
        sections=find_sections(text, blocks),
    )


@cache
def _triggers() -> ahocorasick.Automaton:
    """One automaton over all triggers, each with itself and the term ids that it wakes."""
    terms: dict[str, set[str]] = defaultdict(set)
    for extractor in all_extractors():
        for trigger in extractor.triggers:
            terms[trigger].add(extractor.term.id)
    automaton = ahocorasick.Automaton()
    for trigger, ids in terms.items():
        automaton.add_word(trigger, (trigger, tuple(sorted(ids))))
    automaton.make_automaton()
    return automaton


def _candidate_blocks(paper: Paper) -> Candidates:
    """The blocks with a trigger in them, their heading or their lead-in."""
    automaton = _triggers()
    document = paper.document
    found: dict[str, set[int]] = defaultdict(set)
    triggers: set[str] = set()
    headings: dict[str, set[str]] = {}
    for index, block in enumerate(document.blocks):
        ids: set[str] = set()
        for _, (trigger, woken) in automaton.iter(paper.lowered, block.start, block.end):
            triggers.add(trigger)
            ids.update(woken)
        heading = document.heading_at(block.start)
        if heading:
            if heading not in headings:
                headings[heading] = {i for _, (_, woken) in automaton.iter(heading.lower()) for i in woken}
            ids |= headings[heading]
        leader = paper.lead_in_of(index)
        if leader is not None:
            ids.update(term for term, blocks in found.items() if leader in blocks)
        for term in ids:
            found[term].add(index)
    return Candidates(found, triggers)


def _nearest(extractor: Extractor, paper: Paper, candidates: Candidates) -> NearMiss | None:
    """The sentence that holds most of the term's triggers, for a person to glance at.

    One that may answer the question comes before one that cannot.
    """
    best: tuple[tuple[bool, int], Span] | None = None
    triggers = [trigger for trigger in extractor.triggers if trigger in candidates.triggers]
    for index in sorted(candidates.blocks[extractor.term.id]):
        block = paper.document.blocks[index]
        if not _hits(triggers, paper.lowered[block.start : block.end]):
            continue
        for clause in paper.clauses_of(index):
            hits = _hits(triggers, paper.lowered[clause.span.start : clause.span.end])
            if hits:
                rank = (hits >= MAY_ANSWER_HITS and extractor.may_be_answered_by(clause), hits)
                if best is None or rank > best[0]:
                    best = (rank, clause.span)
    if best is None:
        return None
    (may_answer, hits), span = best
    return NearMiss(extractor.term.id, cite(paper.document, span), hits, may_answer)


def _hits(triggers: Sequence[str], words: str) -> int:
    """How many of the triggers stand in a passage; one inside another counts once."""
    found = [trigger for trigger in triggers if trigger in words]
    return sum(1 for trigger in found if not any(trigger != other and trigger in other for other in found))


def _readings(extractor: Extractor, paper: Paper, blocks: list[int]) -> list[Reading]:
    readings: list[Reading] = []
    if extractor.tables:
        for table in paper.document.tables:
            readings.extend(extractor.tables(table, paper))
    if extractor.whole_document:
        readings.extend(extractor.whole_document(paper))
    for index in blocks:
        for clause in paper.clauses_of(index):
            readings.extend(extractor.read_clause(clause))
        if len(readings) >= MAX_READINGS:
            break
    if extractor.review:
        readings = extractor.review(readings, paper)
    return readings


def _terms(extractor: Extractor, readings: list[Reading], document: Document) -> list[Term]:
    chosen, why = extractor.govern(readings)
    confidence, reason = confidence_of(chosen, readings)
    ordered = [chosen, *(r for r in readings if r is not chosen)]
    scanned = set(document.ocr_pages)
    terms: list[Term] = []
    seen: set[tuple[Span, str]] = set()
    for reading in ordered:
        key = (reading.span, repr(reading.value))
        if key in seen:
            continue
        seen.add(key)
        governing = reading is chosen
        level, note = (confidence, reason) if governing else confidence_of(reading, [reading])
        citation = cite(document, reading.span)
        if not scanned.isdisjoint(citation.pages):
            level, note = doubt_ocr(level, note)
        terms.append(
            Term(
                id=extractor.term.id,
                value=reading.value,
                strength=reading.strength,
                citation=citation,
                confidence=level,
                reason=note,
                pattern=reading.pattern,
                governing=governing,
                governing_reason=why if governing else "",
            )
        )
    return terms
