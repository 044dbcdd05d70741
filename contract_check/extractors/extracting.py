"""Document → what is read of it: facts, terms, and what it says of other papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from contract_check.documents.letters import digest_letters
from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.papers.agreement_above import find_agreement_above
from contract_check.extractors.papers.amending_clauses import find_amendments
from contract_check.extractors.papers.blank_fields import find_blank_fields
from contract_check.extractors.papers.document_facts import read_course, read_facts
from contract_check.extractors.papers.elsewhere import find_elsewhere
from contract_check.extractors.papers.exhibits import find_exhibits
from contract_check.extractors.papers.kept_papers import find_kept_papers
from contract_check.extractors.papers.precedence_clauses import find_precedence
from contract_check.extractors.papers.references import find_references
from contract_check.extractors.plans.declined import find_declined
from contract_check.extractors.plans.holdings import find_bought, find_holdings
from contract_check.extractors.searching import Search
from contract_check.language.clauses import Paper
from contract_check.model.document import Cell, Document, Page, ReadStatus, Span, Table
from contract_check.model.family import ORDERING, Reference
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Term
from contract_check.model.tool import NOTHING_BOUGHT, DocumentFacts, Purchase, ReadContract

_CELL = late_pattern(r"[^|\s](?:[^|]*[^|\s])?")


def read_contract(document: Document, hands: int = 1, bought: Purchase = NOTHING_BOUGHT) -> ReadContract:
    """Facts and terms of one document, with the proof of what is absent; empty if unreadable.

    `hands` are the processes that look for the terms, `bought` what the customer's orders say of it.
    """
    if not document.status.readable:
        return ReadContract(document, DocumentFacts())
    paper = Paper(
        document, plans=frozenset(bought.plans), declined=frozenset(bought.declined), others=frozenset(bought.others)
    )
    facts = read_facts(paper)
    declined = find_declined(paper) if facts.role in ORDERING else ()
    paper.declined |= frozenset(declined)
    holdings = find_holdings(paper)
    found = Search(paper, holdings, all_extractors(), hands).all()
    terms = tuple(term for one in found for term in one.terms)
    facts = read_course(paper, facts, terms)
    return ReadContract(
        document=document,
        facts=facts,
        terms=terms,
        searched=tuple(
            (e.term.id, e.triggers) for e, one in zip(all_extractors(), found, strict=True) if not one.terms
        ),
        elsewhere=find_elsewhere(paper, facts.role),
        nearest=tuple(one.nearest for one in found if one.nearest),
        precedence=find_precedence(paper),
        amendments=find_amendments(paper, facts.title, facts.role),
        references=_find_references(paper, facts),
        exhibits=find_exhibits(document),
        blanks=find_blank_fields(document),
        plans=find_bought(paper, holdings) if facts.role in ORDERING else (),
        declined=declined,
        kept=find_kept_papers(paper),
        letters=digest_letters(document.text),
    )


def _find_references(paper: Paper, facts: DocumentFacts) -> tuple[Reference, ...]:
    """The other papers that a paper names, and the agreement under which it stands before them."""
    above = find_agreement_above(paper, facts.role, facts.title)
    others = find_references(paper, facts.role, facts.title)
    return (above, *(one for one in others if one.name.lower() != above.name.lower())) if above else others


def extract_terms(paper: Paper, only: Iterable[str] = ()) -> tuple[Term, ...]:
    """All terms of a paper, by area and id, the governing one of each first.

    `only` limits the work to some term ids.
    """
    wanted = set(only)
    extractors = [e for e in all_extractors() if not wanted or e.term.id in wanted]
    found = Search(paper, find_holdings(paper), extractors).all()
    return tuple(term for one in found for term in one.terms)


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
