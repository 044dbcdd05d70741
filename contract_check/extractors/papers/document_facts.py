"""What a document says of itself: title, role, parties, dates, terms and signatures.

Everything found is cited; everything read wrongly can be set right in the register (`papers`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from contract_check.extractors.papers.document_dates import find_effective_date, find_renewed_from
from contract_check.extractors.papers.document_roles import find_role
from contract_check.extractors.papers.renewal_terms import find_end_date, find_extension, find_renewal_term
from contract_check.extractors.papers.signatures import find_letter_of_one_side, find_signature
from contract_check.extractors.papers.titles import find_title
from contract_check.extractors.plans.order_tables import START, TERM, ordered
from contract_check.language.clauses import Paper
from contract_check.language.dates import DATE, day_stands_first, read_date
from contract_check.language.names import LEGAL_FORM
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Document, Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Term
from contract_check.model.tool import DocumentFacts, Role, Signature
from contract_check.model.values import Duration

_OPENING = 400
_FROM = late_pattern(rf"\b(?:from|commencing|beginning|starting)(?: on)? (?P<date>{DATE})", re.IGNORECASE)


def read_facts(paper: Paper) -> DocumentFacts:
    """Title, role, parties and effective date of a paper, with their citations."""
    document = paper.document
    title_span = find_title(paper)
    title = " ".join(document.text[title_span.start : title_span.end].split()) if title_span else ""
    role = find_role(title, document.name, document.text[:_OPENING])
    effective, date_span, doubt = find_effective_date(document.text)
    if role in (Role.ORDER_FORM, Role.RENEWAL) and (started := _start_ordered(document)):
        effective, date_span, doubt = *started, ""
    elif role is Role.RENEWAL and (renewed := find_renewed_from(document.text)):
        effective, date_span, doubt = *renewed, ""
    vendor, customer = _in_full(paper.parties.vendor_name, document.text), paper.parties.customer_name
    spans = {
        "title": title_span,
        "vendor": _first(document.text, vendor),
        "customer": _first(document.text, customer),
        "effective_date": date_span,
    }
    return DocumentFacts(
        title=title,
        role=role,
        vendor=vendor,
        customer=customer,
        effective_date=effective,
        doubtful_dates=(("effective_date", doubt),) if doubt else (),
        evidence=tuple((name, cite(document, span)) for name, span in spans.items() if span),
    )


def read_course(paper: Paper, facts: DocumentFacts, terms: Sequence[Term]) -> DocumentFacts:
    """The facts, with how long the paper first runs, for how long it renews, when it ends, and its signatures."""
    document = paper.document
    initial, initial_at = _initial_term(terms)
    renewal, renewal_at = find_renewal_term(paper, initial)
    end, end_at, doubt = find_end_date(paper)
    extension, extended_at = find_extension(paper)
    signature, signed_at = find_signature(document)
    if (
        facts.role is Role.RENEWAL
        and signature is Signature.NONE
        and (greeting := find_letter_of_one_side(document.text))
    ):
        signature, signed_at = Signature.ONE_SIDE, greeting
    spans = {"renewal_term": renewal_at, "end_date": end_at, "extension": extended_at, "signature": signed_at}
    found = [("initial_term", initial_at)] if initial_at else []
    found += [(name, cite(document, span)) for name, span in spans.items() if span]
    return replace(
        facts,
        initial_term=initial,
        renewal_term=renewal,
        end_date=end,
        doubtful_dates=(*facts.doubtful_dates, *([("end_date", doubt)] if doubt else [])),
        extension=extension,
        signature=signature,
        evidence=(*facts.evidence, *found),
    )


def _initial_term(terms: Sequence[Term]) -> tuple[Duration | None, Citation | None]:
    for term in terms:
        if term.id == "commercial.initial_term" and term.governing and isinstance(term.value, Duration):
            return term.value, term.citation
    return None, None


def _start_ordered(document: Document) -> tuple[date, Span] | None:
    """The day in the column "Start date" of what is ordered, or from which its "Term" runs, with its place."""
    for table in document.tables:
        cell = ordered(table, START)
        day = read_date(cell.text.strip(), day_stands_first(document.text)) if cell else None
        if cell and day:
            return day, cell.span
        term = ordered(table, TERM)
        begun = _FROM.search(term.text) if term else None
        if term and begun and (day := read_date(begun["date"], day_stands_first(document.text))):
            return day, term.span
    return None


def _in_full(name: str, text: str) -> str:
    """The company whose name begins so in the opening ("From: Acme Technologies s.r.o." of "Acme"), if one alone does."""
    if not name or LEGAL_FORM.search(name):
        return name
    fuller = rf"(?<!\w){re.escape(name)}(?: [A-Z]\w+){{0,2}},? {LEGAL_FORM.pattern}(?!\w)\.?"
    found = {" ".join(match[0].split()) for match in re.finditer(fuller, text[:_OPENING])}
    return found.pop() if len(found) == 1 else name


def _first(text: str, name: str) -> Span | None:
    """Where a name first stands, in whatever case."""
    at = text.lower().find(name.lower()) if name else -1
    return Span(at, at + len(name)) if at >= 0 else None
