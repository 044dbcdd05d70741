"""The search for terms in a paper: clauses that may state one are read, and what governs is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from contract_check.execution.sharing import share_work
from contract_check.extractors.candidates import Trials, find_candidates
from contract_check.extractors.framework import Extractor, Reading
from contract_check.extractors.governing import (
    confidence_of,
    doubt_edited,
    doubt_ocr,
    doubt_provisional,
    without_vaguer,
)
from contract_check.extractors.nearest import find_nearest
from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.plans.plan_tables import of_the_customers_plan
from contract_check.extractors.promises.section_scopes import Scopes
from contract_check.extractors.track_record import doubt_about
from contract_check.language.clauses import Paper
from contract_check.model import compiled_forms
from contract_check.model.citation import cite
from contract_check.model.compiled_forms import Form
from contract_check.model.document import Document, Span
from contract_check.model.term import Term
from contract_check.model.tool import NearMiss

_MAX_READINGS = 40  # of one term in one document; more is a list of the same, and none the wiser


@dataclass(frozen=True)
class Outcome:
    """What came of looking for a term: what states it, the governing one first, or else what comes nearest."""

    terms: tuple[Term, ...]
    nearest: NearMiss | None = None


class Search:
    """The search of `hands` processes for the terms of some extractors in a paper; each is found without the others.

    What is not the plan of the customer, by its `holdings`, is not searched; the paper is cited as it is printed.
    """

    def __init__(self, paper: Paper, holdings: Holdings, extractors: Sequence[Extractor], hands: int = 1) -> None:
        self._document, self._extractors, self._hands = paper.document, extractors, hands
        self._paper = of_the_customers_plan(paper, holdings)
        self._candidates = find_candidates(self._paper)
        self._trials = Trials(self._paper, self._candidates, extractors, hands)
        self._scopes = Scopes(self._paper, holdings)

    def all(self) -> list[Outcome]:
        """What came of each extractor, in their order."""
        found = share_work(self._one_and_forms, self._extractors, self._hands)
        for _, forms in found:
            compiled_forms.add_new(forms)
        return [outcome for outcome, _ in found]

    def _one_and_forms(self, extractor: Extractor) -> tuple[Outcome, dict[str, Form]]:
        """What came of one, and the patterns that had to be compiled for it: another hand would have them for itself."""
        return self._one(extractor), compiled_forms.take_new()

    def _one(self, extractor: Extractor) -> Outcome:
        readings, refused = self._read(extractor)
        if readings:
            return Outcome(tuple(_terms(extractor, readings, self._document)))
        nearest = find_nearest(extractor, self._paper, self._candidates, refused)
        return Outcome((), nearest and replace(nearest, citation=cite(self._document, nearest.citation.span)))

    def _read(self, extractor: Extractor) -> tuple[list[Reading], set[Span]]:
        """Readings, and where its wordings were recognised and then refused."""
        paper = self._paper
        readings: list[Reading] = []
        refused: set[Span] = set()
        if extractor.tables:
            for table in paper.tables:
                readings.extend(extractor.tables(table, paper))
        rows = [reading.span for reading in readings]
        if extractor.whole_document:
            readings.extend(extractor.whole_document(paper))
        settled = [*rows, *(extractor.settled(paper) if extractor.settled else ())]
        for tried in self._trials.of(extractor, self._candidates.blocks[extractor.term.id]):
            for clause, patterns in tried:
                if not any(span.start <= clause.span.start < span.end for span in settled):
                    read = extractor.read_clause(clause, patterns)
                    readings.extend(read.readings)
                    if read.recognised and not read.readings:
                        refused.add(clause.span)
            if len(readings) >= _MAX_READINGS:
                break
        owned = self._scopes.of_the_vendor(readings, extractor.term)
        refused.update({reading.span for reading in readings} - {reading.span for reading in owned})
        readings = owned
        if extractor.review:
            reviewed = extractor.review(readings, paper)
            refused.update({reading.span for reading in readings} - {reading.span for reading in reviewed})
            readings = reviewed
        # What is said for another plan alone is no refusal: it may be the customer's, and a person has to look.
        return without_vaguer(self._scopes.settle(readings, extractor.term)), refused


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
        for edited in sorted({edited.how for edited in document.edited if _overlap(edited.span, reading.span)}):
            level, note = doubt_edited(level, note, edited)
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


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
