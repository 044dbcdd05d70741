"""Document → terms: find candidate clauses in one pass, read them, choose what governs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from contract_check.documents.letters import digest_letters
from contract_check.extractors.amending_clauses import find_amendments
from contract_check.extractors.blank_fields import find_blank_fields
from contract_check.extractors.candidates import Candidates, Trials, find_candidates
from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.document_facts import read_course, read_facts
from contract_check.extractors.elsewhere import find_elsewhere
from contract_check.extractors.framework import Extractor, Reading
from contract_check.extractors.governing import confidence_of, doubt_ocr
from contract_check.extractors.precedence_clauses import find_precedence
from contract_check.extractors.references import find_exhibits, find_references
from contract_check.extractors.track_record import doubt_about, is_usual_place
from contract_check.language.clauses import Paper
from contract_check.model.citation import cite
from contract_check.model.document import Cell, Document, Page, ReadStatus, Span, Table
from contract_check.model.term import Term
from contract_check.model.tool import DocumentFacts, NearMiss, ReadContract

MAY_ANSWER_HITS = 2  # one trigger beside a figure is mostly chance
_CELL = re.compile(r"[^|\s](?:[^|]*[^|\s])?")
MAX_READINGS = 40  # of one term in one document; more is a list of the same, and none the wiser


def read_contract(document: Document) -> ReadContract:
    """Facts and terms of one document, with the proof of what is absent; empty if unreadable."""
    if not document.status.readable:
        return ReadContract(document, DocumentFacts())
    paper = Paper(document)
    facts = read_facts(paper)
    candidates = find_candidates(paper)
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
        exhibits=find_exhibits(document),
        blanks=find_blank_fields(document),
        letters=digest_letters(document.text),
    )


def extract_terms(paper: Paper, only: Iterable[str] = (), candidates: Candidates | None = None) -> tuple[Term, ...]:
    """All terms of a paper, by area and id, the governing one of each first.

    `only` limits the work to some term ids.
    """
    wanted = set(only)
    extractors = [e for e in all_extractors() if not wanted or e.term.id in wanted]
    candidates = find_candidates(paper) if candidates is None else candidates
    trials = Trials(paper, candidates, extractors)
    terms: list[Term] = []
    for extractor in extractors:
        readings = _readings(extractor, paper, trials, sorted(candidates.blocks[extractor.term.id]))
        if readings:
            terms.extend(_terms(extractor, readings, paper.document))
    return tuple(terms)


def extract_text(text: str) -> tuple[Term, ...]:
    """The terms of a plain passage, for examples and tests; paragraphs are lines."""
    return extract_terms(Paper(document_from_text(text)))


def document_from_text(text: str, name: str = "text") -> Document:
    """A one-page document of plain text, each line a paragraph, or a row of a table where bars divide it."""
    from contract_check.documents.sections import find_sections

    text = text.strip()
    blocks, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Span(position, position + len(line)))
        position += len(line) + 1
    tables = tuple(_tables_of(text, blocks))
    return Document(
        name,
        "0" * 64,
        ReadStatus.READ,
        (Page(1, Span(0, len(text))),),
        text=text,
        blocks=tuple(blocks),
        sections=find_sections(text, blocks, tables),
        tables=tables,
    )


def _tables_of(text: str, blocks: Iterable[Span]) -> Iterator[Table]:
    """Neighbouring lines with the same number of cells."""
    cells = [_cells_of(text, block) for block in blocks]
    for width, rows in groupby(cells, key=len):
        found = tuple(rows)
        if width > 1 and len(found) > 1:
            yield Table(1, Span(found[0][0].span.start, found[-1][-1].span.end), found)


def _cells_of(text: str, line: Span) -> tuple[Cell, ...]:
    """What stands between the bars of a line."""
    return tuple(
        Cell(match[0].strip(), Span(line.start + match.start(), line.start + match.end()))
        for match in _CELL.finditer(text[line.start : line.end])
    )


def _nearest(extractor: Extractor, paper: Paper, candidates: Candidates) -> NearMiss | None:
    """The sentence that comes closest to the term, for a person to look at.

    One that may answer the question comes before one that cannot, then one under a heading where the term is usually
    found, then the one that holds most of its triggers.
    """
    document, term = paper.document, extractor.term.id
    best: tuple[tuple[bool, bool, int], Span] | None = None
    triggers = [trigger for trigger in extractor.triggers if trigger in candidates.triggers]
    for index in sorted(candidates.blocks[term]):
        block = document.blocks[index]
        if not _hits(triggers, paper.lowered[block.start : block.end]):
            continue
        heading = document.heading_at(block.start)
        usual = is_usual_place(term, heading) and not document.text[block.start : block.end].endswith(heading)
        for clause in paper.clauses_of(index):
            hits = _hits(triggers, paper.lowered[clause.span.start : clause.span.end])
            if hits:
                may_answer = hits >= MAY_ANSWER_HITS and extractor.may_be_answered_by(clause)
                rank = (may_answer, usual, hits)
                if best is None or rank > best[0]:
                    best = (rank, clause.span)
    if best is None:
        return None
    (may_answer, _, hits), span = best
    return NearMiss(term, cite(document, span), hits, may_answer)


def _hits(triggers: Sequence[str], words: str) -> int:
    """How many of the triggers stand in a passage; one inside another counts once."""
    found = [trigger for trigger in triggers if trigger in words]
    return sum(1 for trigger in found if not any(trigger != other and trigger in other for other in found))


def _readings(extractor: Extractor, paper: Paper, trials: Trials, blocks: list[int]) -> list[Reading]:
    readings: list[Reading] = []
    if extractor.tables:
        for table in paper.tables:
            readings.extend(extractor.tables(table, paper))
    rows = [reading.span for reading in readings]
    if extractor.whole_document:
        readings.extend(extractor.whole_document(paper))
    settled = [*rows, *(extractor.settled(paper) if extractor.settled else ())]
    for tried in trials.of(extractor, blocks):
        for clause, patterns in tried:
            if not any(span.start <= clause.span.start < span.end for span in settled):
                readings.extend(extractor.read_clause(clause, patterns))
        if len(readings) >= MAX_READINGS:
            break
    if extractor.review:
        readings = extractor.review(readings, paper)
    return readings


def _terms(extractor: Extractor, readings: list[Reading], document: Document) -> list[Term]:
    chosen, why = extractor.govern(readings)
    said_again = len({reading.span for reading in readings if reading.value == chosen.value}) > 1
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
        citation = cite(document, reading.span)
        doubt = doubt_about(extractor.term.id, reading.pattern, citation.section, said_again=governing and said_again)
        level, note = confidence_of(reading, readings if governing else [reading], doubt)
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
