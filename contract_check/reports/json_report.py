"""A checklist as JSON, for programs: everything that was found, with full quotes and values."""

from __future__ import annotations

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation
from contract_check.model.family import PrecedenceClause
from contract_check.model.finding import Absence, Finding, Outcome
from contract_check.model.identifier import identify_finding
from contract_check.model.rule import Severity
from contract_check.model.term import Term
from contract_check.model.tool import Order, ReadContract
from contract_check.register.ordering import say_clause
from contract_check.reports.course_json import describe_term_course
from contract_check.reports.entries import CitationEntry, ExceptionEntry, ReadingEntry
from contract_check.reports.facts_json import describe_course
from contract_check.reports.finding_entries import (
    AbsenceEntry,
    DisplacedEntry,
    FindingEntry,
    InapplicableEntry,
    UnreadPages,
)
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.operating_entries import ChecklistCounts
from contract_check.reports.operating_json import describe_operating
from contract_check.reports.paper_entries import AsideEntry, NotReadEntry, PaperEntry, PaperFindingEntry, RankingEntry
from contract_check.reports.schema import ChecklistReport, TierEntry, ToolEntry
from contract_check.reports.tick_json import describe_tick


@speaking(ENGLISH)  # for programs
def render_json(checklist: Checklist) -> str:
    """Indented JSON, ending in a line break; the same checklist gives the same bytes."""
    return describe_checklist(checklist).model_dump_json(indent=2) + "\n"


def describe_checklist(checklist: Checklist) -> ChecklistReport:
    """The checklist in the shape of the published schema."""
    tool, tier = checklist.tool, checklist.tier
    return ChecklistReport(
        program_version=checklist.program_version,
        policy=checklist.policy,
        rules_digest=checklist.rules_digest,
        checked_on=checklist.checked_on.isoformat() if checklist.checked_on else None,
        tool=ToolEntry(
            key=tool.key,
            name=tool.name,
            vendor=tool.vendor,
            tier=TierEntry(name=tier.name, title=tier.title, meaning=tier.meaning),
            owner=tool.owner,
            renewal=tool.renewal.isoformat() if tool.renewal else None,
            ticket=tool.ticket,
            guessed=list(tool.guessed),
        ),
        counts=_count(checklist),
        papers=[_describe_paper(paper) for paper in checklist.papers],
        precedence=_describe_precedence(checklist.order),
        set_aside=[
            AsideEntry(
                file=aside.paper.document.path,
                by=aside.by,
                why=aside.why,
                citation=_describe_citation(aside.citation) if aside.citation else None,
            )
            for aside in checklist.order.set_aside
        ],
        term_course=describe_term_course(checklist.course) if checklist.course else None,
        not_read=[
            NotReadEntry(
                name=reference.says,
                role=reference.role.value if reference.role else None,
                terms=list(reference.terms),
                citation=_describe_citation(reference.citation),
            )
            for reference in checklist.not_here
        ],
        paper_findings=[
            PaperFindingEntry(
                matter=found.matter.value,
                severity=found.severity.value,
                title=found.title,
                says=found.says,
                citations=[_describe_citation(citation) for citation in found.citations],
                exception=_describe_exception(found.accepted, found.excepted),
                id=identify_finding(tool.name, name),
                **describe_tick(found, identify_finding(tool.name, name)),
            )
            for name, found in checklist.paper_matters
        ],
        findings=[_describe_finding(finding, tier.name) for finding in checklist.findings],
        inapplicable=[
            InapplicableEntry(
                rule=left.rule.name, title=left.rule.title.strip(), applies_to=left.rule.scope.words, reason=left.reason
            )
            for left in checklist.inapplicable
        ],
        operating=describe_operating(checklist.operating) if checklist.operating else None,
        notes=list(checklist.notes),
    )


def _count(checklist: Checklist) -> ChecklistCounts:
    by_severity = {severity.value: checklist.count(severity) for severity in Severity}
    return ChecklistCounts(
        **by_severity,
        met=len(checklist.met),
        excepted=len(checklist.excepted),
        by_hand=len(checklist.by_hand),
        unread={severity.value: checklist.count_unread(severity) for severity in Severity},
    )


def _describe_precedence(order: Order) -> list[RankingEntry]:
    clauses: dict[PrecedenceClause, list[tuple[str, str]]] = {}
    for ranking in order.rankings:
        clauses.setdefault(ranking.clause, []).append((ranking.above, ranking.below))
    return [
        RankingEntry(
            says=say_clause(clause), matter=clause.matter, pairs=pairs, citation=_describe_citation(clause.citation)
        )
        for clause, pairs in clauses.items()
    ]


def _describe_paper(paper: ReadContract) -> PaperEntry:
    document, facts = paper.document, paper.facts
    return PaperEntry(
        file=document.path,
        sha256=document.sha256,
        status=document.status.value,
        problem=document.problem,
        notes=list(document.notes),
        pages=len(document.pages),
        unread_pages=list(document.unread_pages),
        ocr_pages=list(document.ocr_pages),
        role=facts.role.value if document.status.readable else None,
        title=facts.title,
        parties={"vendor": facts.vendor, "customer": facts.customer},
        effective_date=facts.effective_date.isoformat() if facts.effective_date else None,
        course=describe_course(paper),
    )


def _describe_finding(finding: Finding, tier: str) -> FindingEntry:
    rule = finding.rule
    preferred = rule.preferred.get(tier)
    return FindingEntry(
        id=finding.id,
        rule=rule.name,
        term=rule.term,
        title=rule.title.strip(),
        outcome=finding.outcome.value,
        severity=finding.severity.value,
        required=finding.level.words,
        preferred=preferred.words if preferred else None,
        preferred_met=finding.preferred_met,
        gap=finding.gap,
        why=rule.why.strip(),
        ask=finding.ask,
        fallback=finding.fallback,
        owner=rule.owner,
        source=rule.source.strip(),
        reading=_describe_reading(finding.term) if finding.term else None,
        other_readings=[_describe_reading(term) for term in finding.others],
        displaced=[
            DisplacedEntry(reading=_describe_reading(d.term), why=d.why, by=_describe_citation(d.by) if d.by else None)
            for d in finding.displaced
        ],
        absence=_describe_absence(finding.absence) if finding.absence else None,
        unread_reason=finding.unread_reason,
        left_to=_describe_citation(finding.left_to) if finding.left_to else None,
        by_hand=rule.by_hand,
        leads=[_describe_citation(lead) for lead in finding.leads],
        exception=_describe_exception(finding.accepted, finding.outcome is Outcome.EXCEPTED),
        **describe_tick(finding, finding.id),
    )


def _describe_exception(accepted: AcceptedGap | None, in_force: bool) -> ExceptionEntry | None:
    if accepted is None:
        return None
    return ExceptionEntry(
        accepted_by=accepted.accepted_by,
        why=accepted.why,
        until=accepted.until.isoformat(),
        expired=not in_force,
    )


def _describe_reading(term: Term) -> ReadingEntry:
    return ReadingEntry(
        value=None if term.value is None else term.value.canonical,
        strength=term.strength.value,
        confidence=term.confidence.value,
        reason=term.reason,
        governing=term.governing,
        governing_reason=term.governing_reason,
        pattern=term.pattern,
        citation=_describe_citation(term.citation),
    )


def _describe_absence(absence: Absence) -> AbsenceEntry:
    return AbsenceEntry(
        pages_read=absence.pages_read,
        unpaged_read=absence.unpaged_read,
        pages_unread=[UnreadPages(file=file, pages=list(pages)) for file, pages in absence.pages_unread],
        searched=list(absence.searched),
        nearest=_describe_citation(absence.nearest) if absence.nearest else None,
        may_answer=absence.may_answer,
    )


def _describe_citation(citation: Citation) -> CitationEntry:
    return CitationEntry(
        file=citation.file,
        pages=list(citation.pages),
        section=citation.section,
        span=(citation.span.start, citation.span.end),
        quote=citation.quote,
    )
