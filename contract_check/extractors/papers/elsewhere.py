"""Terms that a paper leaves to another document: "as set out in the SLA at https://…".

Such a term is not missing: it stands in a paper that has to be read. Only a reference that makes
the other document part of the contract counts, not the paper's own title or a definition of it.
"""

from __future__ import annotations

import re

from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.papers.references import IN_A_DPA, IN_SUPPORT_TERMS
from contract_check.language.clauses import Paper
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.tool import Role

# What another document is called, the role that it would have, and the terms that stand in it.
_DOCUMENTS: tuple[tuple[Role, str, tuple[str, ...]], ...] = (
    (Role.SLA, r"service level agreements?|slas?\b|service levels? (?:exhibit|schedule|policy|terms)", ("sla.",)),
    (
        Role.SLA,
        r"support (?:policy|policies|terms|plan|schedule|services? (?:policy|terms))",
        IN_SUPPORT_TERMS,
    ),
    (
        Role.DPA,
        r"data (?:processing|protection) (?:addendum|agreement|terms|annex|exhibit|schedule)|dpa\b",
        IN_A_DPA,
    ),
    (
        Role.SECURITY,
        r"(?:information |data )?security "
        r"(?:policy|policies|exhibit|addendum|schedule|measures|white ?paper|documentation|overview|"
        r"standards?|annex|practices|page|portal)|"
        r"trust (?:center|centre|portal)",
        ("security.",),
    ),
    (
        Role.AI_ADDENDUM,
        r"(?:ai|artificial intelligence|generative ai) (?:addendum|terms|exhibit|policy)",
        ("ai.", "data.training_use"),
    ),
)
_REFERENCE = (
    r"(?:(?:as )?(?:set (?:out|forth)|described|specified|provided|stated|detailed|defined|contained|found) in|"
    r"subject to|governed by|see|refer to|in accordance with|pursuant to|under|incorporat\w+|available|"
    r"terms of|comply with|complies with|consistent with)"
)
_PLACE = r"(?:available|located|found|posted|published|set out|made available|as updated|accessible|at|on)"
_REACH = 260  # characters that a reference takes before or after the name
_PATTERNS = tuple(
    (
        role,
        late_pattern(rf"\b(?:{names})"),
        late_pattern(
            rf"{_REFERENCE}[^.;]{{0,60}}?\b(?P<name>(?:{names}))[^.;]{{0,80}}?"
            rf"(?:{_PLACE}[^.;]{{0,40}}?(?:https?://|www\.|[a-z0-9-]+\.(?:com|io|ai|org|net|eu)\b|upon request|"
            r"on request|website|\bhere\b)|"
            r"incorporated (?:herein )?by (?:this )?reference|"
            r"is (?:hereby )?incorporated)"
        ),
        terms,
    )
    for role, names, terms in _DOCUMENTS
)


def find_elsewhere(paper: Paper, own_role: Role) -> tuple[tuple[str, Citation], ...]:
    """Term id → the clause that leaves it to another document."""
    found: dict[str, Citation] = {}
    for role, name, reference, prefixes in _PATTERNS:
        match = None if role is own_role else _find_reference(paper, name, reference)
        if not match:
            continue
        citation = cite(paper.document, _sentence_around(paper, match.start(), match.end()))
        for term in term_definitions():
            if term.startswith(prefixes):
                found.setdefault(term, citation)
    return tuple(sorted(found.items()))


def _find_reference(paper: Paper, name: re.Pattern[str], reference: re.Pattern[str]) -> re.Match[str] | None:
    """The first reference to a document, looked for only around its name."""
    named = (match.span() for match in paper.plain.find(name))
    around = (reference.search(paper.lowered, max(0, start - _REACH), end + _REACH) for start, end in named)
    return next(filter(None, around), None)


def _sentence_around(paper: Paper, start: int, end: int) -> Span:
    """The clause that holds a match, or the match itself if it crosses clauses."""
    document = paper.document
    for index, block in enumerate(document.blocks):
        if block.start <= start < block.end:
            for clause in paper.clauses_of(index):
                if clause.span.start <= start < clause.span.end:
                    return clause.span
    return Span(start, end)
