"""Which passages of the papers a finding points at."""

from __future__ import annotations

from collections.abc import Iterator

from contract_check.model.citation import Citation
from contract_check.model.finding import Finding
from contract_check.reports.passage_view import MAX_OTHERS, differing_terms


def deciding_passage(finding: Finding) -> Citation | None:
    """The clause to look at first; None where the papers are silent, whatever comes nearest."""
    if finding.term:
        return finding.term.citation
    if finding.left_to:
        return finding.left_to
    return finding.absence.nearest if finding.absence and finding.absence.may_answer else None


def telling_passages(finding: Finding) -> Iterator[Citation]:
    """The clause that decides, and those that say something else."""
    deciding = deciding_passage(finding)
    if deciding:
        yield deciding
    if finding.left_to and finding.left_to != deciding:
        yield finding.left_to
    for term in differing_terms(finding)[:MAX_OTHERS]:
        yield term.citation


def shown_passages(finding: Finding) -> Iterator[Citation]:
    """All whose pages a checklist shows: also what is displaced, where to begin, and what comes near in vain.

    A passage that only shares words with what was looked for is quoted, and its page is not shown.
    """
    yield from telling_passages(finding)
    for displaced in finding.displaced[:MAX_OTHERS]:
        yield displaced.term.citation
    yield from finding.leads
    absence = finding.absence
    if absence and absence.nearest and absence.telling and absence.nearest != deciding_passage(finding):
        yield absence.nearest
