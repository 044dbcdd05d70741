"""The words that now stand in a section which amendments have changed: those are what a letter asks to replace.

To strike the sentence of the amendment would bring the old words back.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation
from contract_check.model.family import AmendmentClause, Change
from contract_check.model.finding import Finding
from contract_check.model.term import Term
from contract_check.model.tool import ReadContract, Role

_INSIDE = re.compile(r"[“\"](?P<words>[^“”\"]+)[”\"]?")


class StandingWords(NamedTuple):
    """A section as it stands: its words and place, the paper that it is in, and the amendment that put them there."""

    citation: Citation
    paper: ReadContract
    by: ReadContract


def find_standing_words(finding: Finding, checklist: Checklist) -> StandingWords | None:
    """What an amendment has put in a section on which a finding rests; None where it rests on no such words."""
    term = finding.term
    by = next((p for p in checklist.papers if term and p.document.path == term.citation.file), None)
    if term is None or by is None or by.facts.role is not Role.AMENDMENT:
        return None
    over = next((over for over in checklist.order.overridden if over.now is term), None)
    if over is not None:
        original = next((p for p in checklist.papers if p.document.path == over.term.citation.file), None)
        return StandingWords(replace(over.term.citation, quote=over.words), original, by) if original else None
    return _replaced(term, by, checklist)


def _replaced(term: Term, by: ReadContract, checklist: Checklist) -> StandingWords | None:
    """The words behind "Section 5.1 is replaced by the following:", as those of Section 5.1."""
    at = term.citation.span.start
    clause = next((c for c in reversed(by.amendments) if c.citation.span.start <= at), None)
    if clause is None or clause.change is not Change.REPLACED or not clause.section or clause.exhibit:
        return None
    paper = _changed(clause, checklist)
    if paper is None:
        return None
    inside = _INSIDE.search(term.citation.quote)
    words = inside["words"].strip() if inside else term.citation.quote
    return StandingWords(replace(term.citation, section=clause.section, quote=words), paper, by)


def _changed(clause: AmendmentClause, checklist: Checklist) -> ReadContract | None:
    wanted = clause.target or Role.MASTER
    return next((paper for paper in checklist.papers if paper.facts.role is wanted), None)
