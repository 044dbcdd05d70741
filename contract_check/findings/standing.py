"""A checklist → how its tool stands: what is kept of it once it is written."""

from __future__ import annotations

from contract_check.findings.absence import annexes_alone
from contract_check.findings.wording import name_vendor
from contract_check.model.checklist import Checklist
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.portfolio import Mark, Matter, Standing
from contract_check.model.tool import Contract


def take_standing(checklist: Checklist) -> Standing:
    """What the first page, the terminal and the exit code need of a checklist."""
    course = checklist.course
    return Standing(
        tool=checklist.tool,
        tier=checklist.tier,
        vendor=name_vendor(Contract(checklist.tool, checklist.papers)),
        marks=tuple(Mark(found.rule.area, found.outcome, found.severity) for found in checklist.findings),
        matters=tuple(Matter(found.title, found.severity, found.excepted) for found in checklist.paper_findings),
        days=course.counts if course else None,
        as_of=course.as_of if course else None,
        unread=sum(bool(paper.document.problem) for paper in checklist.papers),
        scanned=tuple((p.document.path, p.document.ocr_pages) for p in checklist.papers if p.document.ocr_pages),
        without_agreement=annexes_alone(checklist.papers),
        operating=checklist.operating,
        stale=checklist.stale,
        policy=checklist.policy,
        rules_digest=checklist.rules_digest,
        program_version=checklist.program_version,
        checked_on=checklist.checked_on,
        failed=any(found.matter is PaperMatter.FAILED for found in checklist.paper_findings),
    )
