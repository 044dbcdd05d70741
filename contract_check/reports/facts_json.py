"""What a paper says of itself, as JSON: shared by the checklist and by `extract`."""

from __future__ import annotations

from contract_check.model.tool import ReadContract
from contract_check.reports.entries import Entry
from contract_check.reports.text import encodable


class FactEntry(Entry):
    """Where one fact of a paper was read; without a quote it was set in the register."""

    fact: str
    source: str
    pages: list[int]
    section: str
    span: tuple[int, int] | None
    quote: str


class CourseEntry(Entry):
    """How long a paper runs, as "36 months", and whether it is signed; dates are ISO 8601.

    `doubtful_dates` say by the name of the fact why the words of the paper give no day.
    """

    initial_term: str | None
    renewal_term: str | None
    end_date: str | None
    extension: str | None
    signature: str
    doubtful_dates: dict[str, str]
    evidence: list[FactEntry]


def describe_course(paper: ReadContract) -> CourseEntry:
    """Terms, end, signatures and the evidence of every fact of one paper."""
    facts = paper.facts
    read = [
        FactEntry(
            fact=name,
            source="paper",
            pages=list(c.pages),
            section=c.section,
            span=(c.span.start, c.span.end),
            quote=encodable(c.quote),
        )
        for name, c in facts.evidence
    ]
    told = [
        FactEntry(fact=name, source="register", pages=[], section="", span=None, quote="") for name in facts.corrected
    ]
    return CourseEntry(
        initial_term=facts.initial_term.canonical if facts.initial_term else None,
        renewal_term=facts.renewal_term.canonical if facts.renewal_term else None,
        end_date=facts.end_date.isoformat() if facts.end_date else None,
        extension=facts.extension.canonical if facts.extension else None,
        signature=facts.signature.value if paper.document.status.readable else "",
        doubtful_dates=dict(facts.doubtful_dates),
        evidence=read + told,
    )
