"""The clauses by which a paper ranks, changes and brings in other papers, as JSON of `extract`.

What they come to is known only among the other papers of a tool: see `precedence` and `papers` of a checklist.
"""

from __future__ import annotations

from typing import Any

from contract_check.model.citation import Citation
from contract_check.model.tool import ReadContract
from contract_check.register.ordering import say_clause
from contract_check.reports.entries import Entry
from contract_check.reports.text import encodable


class _Clause(Entry):
    """Where the clause stands. `span` counts characters of the document's text."""

    pages: list[int]
    section: str
    span: tuple[int, int]
    quote: str


class PrecedenceEntry(_Clause):
    """A clause that ranks papers: the kinds in their order, in words, and the matter that it is limited to, if any."""

    says: str
    ranks: list[list[str]]
    matter: str


class AmendmentEntry(_Clause):
    """A clause that changes another paper: what it does, to which kind of paper, section or exhibit ("" for none)."""

    change: str
    target: str
    target_section: str
    exhibit: str
    old: str
    new: str


class ReferenceEntry(_Clause):
    """A paper that is made part of the contract, by its name; `terms` are what would stand in it."""

    name: str
    role: str
    terms: list[str]


class FamilyEntry(Entry):
    """What a paper says of other papers."""

    precedence: list[PrecedenceEntry]
    amendments: list[AmendmentEntry]
    references: list[ReferenceEntry]


def describe_family_clauses(paper: ReadContract) -> FamilyEntry:
    """Every such clause of one paper, in the order in which it was read."""
    return FamilyEntry(
        precedence=[
            PrecedenceEntry(
                says=encodable(say_clause(clause)),
                ranks=[[str(kind) for kind in rank] for rank in clause.ranks],
                matter=encodable(clause.matter),
                **_cite(clause.citation),
            )
            for clause in paper.precedence
        ],
        amendments=[
            AmendmentEntry(
                change=clause.change.value,
                target=clause.target.value if clause.target else "",
                target_section=clause.section,
                exhibit=clause.exhibit,
                old=encodable(clause.old),
                new=encodable(clause.new),
                **_cite(clause.citation),
            )
            for clause in paper.amendments
        ],
        references=[
            ReferenceEntry(
                name=encodable(reference.says),
                role=reference.role.value if reference.role else "",
                terms=list(reference.terms),
                **_cite(reference.citation),
            )
            for reference in paper.references
        ],
    )


def _cite(citation: Citation) -> dict[str, Any]:
    return {
        "pages": list(citation.pages),
        "section": citation.section,
        "span": (citation.span.start, citation.span.end),
        "quote": encodable(citation.quote),
    }
