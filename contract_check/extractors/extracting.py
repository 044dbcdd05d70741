"""Document → terms: find candidate clauses in one pass, read them, choose what governs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from contract_check.documents.letters import digest_letters
from contract_check.extractors.amending_clauses import find_amendments
from contract_check.extractors.blank_fields import find_blank_fields
from contract_check.extractors.candidates import Candidates, Trials, find_candidates
from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.document_facts import read_course, read_facts
from contract_check.extractors.elsewhere import find_elsewhere
from contract_check.extractors.framework import Extractor, Reading
from contract_check.extractors.governing import confidence_of, doubt_ocr, doubt_provisional, without_vaguer
from contract_check.extractors.nearest import find_nearest
from contract_check.extractors.plan_tables import of_the_customers_plan
from contract_check.extractors.precedence_clauses import find_precedence
from contract_check.extractors.references import find_exhibits, find_references
from contract_check.extractors.section_scopes import Scopes
from contract_check.extractors.track_record import doubt_about
from contract_check.language.clauses import Paper
from contract_check.model.citation import cite
from contract_check.model.document import Cell, Document, Page, ReadStatus, Span, Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Term
from contract_check.model.tool import DocumentFacts, ReadContract

_CELL = late_pattern(r"[^|\s](?:[^|]*[^|\s])?")
MAX_READINGS = 40  # of one term in one document; more is a list of the same, and none the wiser


def read_contract(document: Document) -> ReadContract:
    """Facts and terms of one document, with the proof of what is absent; empty if unreadable."""
    if not document.status.readable:
        return ReadContract(document, DocumentFacts())
    paper = Paper(document)
    facts = read_facts(paper)
    held = of_the_customers_plan(paper)
    candidates = find_candidates(held)
    sought = list(_seek(held, all_extractors(), candidates))
    terms = _terms_of(sought, document)
    facts = read_course(paper, facts, terms)
    absent = [one.extractor for one in sought if not one.readings]
    nearest = (find_nearest(one.extractor, held, candidates, one.refused) for one in sought if not one.readings)
    return ReadContract(
        document=document,
        facts=facts,
        terms=terms,
        searched=tuple((e.term.id, e.triggers) for e in absent),
        elsewhere=find_elsewhere(paper, facts.role),
        nearest=tuple(miss for miss in nearest if miss),
        precedence=find_precedence(paper),
        amendments=find_amendments(paper, facts.title, facts.role),
        references=find_references(paper),
        exhibits=find_exhibits(document),
        blanks=find_blank_fields(document),
        letters=digest_letters(document.text),
    )


class _Sought(NamedTuple):
    """What came of looking for a term: readings, and where its wordings were recognised and then refused."""

    extractor: Extractor
    readings: list[Reading]
    refused: frozenset[Span]


def extract_terms(paper: Paper, only: Iterable[str] = ()) -> tuple[Term, ...]:
    """All terms of a paper, by area and id, the governing one of each first.

    `only` limits the work to some term ids.
    """
    wanted = set(only)
    extractors = [e for e in all_extractors() if not wanted or e.term.id in wanted]
    held = of_the_customers_plan(paper)
    return _terms_of(_seek(held, extractors, find_candidates(held)), paper.document)


def _terms_of(sought: Iterable[_Sought], document: Document) -> tuple[Term, ...]:
    stated = (one for one in sought if one.readings)
    return tuple(term for one in stated for term in _terms(one.extractor, one.readings, document))


def _seek(paper: Paper, extractors: Sequence[Extractor], candidates: Candidates) -> Iterator[_Sought]:
    trials = Trials(paper, candidates, extractors)
    scopes = Scopes(paper)
    for extractor in extractors:
        yield _seek_one(extractor, paper, trials, scopes, sorted(candidates.blocks[extractor.term.id]))


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


def _seek_one(extractor: Extractor, paper: Paper, trials: Trials, scopes: Scopes, blocks: list[int]) -> _Sought:
    readings: list[Reading] = []
    refused: set[Span] = set()
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
                read = extractor.read_clause(clause, patterns)
                readings.extend(read.readings)
                if read.recognised and not read.readings:
                    refused.add(clause.span)
        if len(readings) >= MAX_READINGS:
            break
    if extractor.review:
        refused.update(reading.span for reading in readings)
        readings = extractor.review(readings, paper)
    held = scopes.settle(readings, extractor.term)
    refused.update({reading.span for reading in readings} - {reading.span for reading in held})
    readings = held
    return _Sought(extractor, without_vaguer(readings), frozenset(refused))


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
        if document.calls_itself:
            level, note = doubt_provisional(level, note, document.calls_itself)
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
