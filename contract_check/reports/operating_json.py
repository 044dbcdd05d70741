"""Our own side of a tool in the shape of the published schema."""

from __future__ import annotations

from contract_check.model.finding import Outcome
from contract_check.model.operating import TestedFact, TierDoubt
from contract_check.model.operating_finding import OperatingCheck, OperatingFinding
from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import Severity
from contract_check.reports.entries import ExceptionEntry
from contract_check.reports.operating_entries import (
    Counts,
    OperatingEntry,
    OperatingReport,
    RegisterCitation,
    TestedFactEntry,
    TierDoubtEntry,
)
from contract_check.reports.tick_json import describe_tick


def describe_operating(check: OperatingCheck) -> OperatingReport:
    """Findings and doubt of one tool."""
    outcomes = [finding.outcome for finding in check.findings]
    return OperatingReport(
        digest=check.digest,
        counts=Counts(
            **{severity.value: check.count(severity) for severity in Severity},
            met=outcomes.count(Outcome.MET),
            excepted=outcomes.count(Outcome.EXCEPTED),
            by_hand=0,
        ),
        findings=[_describe_finding(finding) for finding in check.findings],
        tier_doubt=describe_doubt(check.doubt) if check.doubt else None,
    )


def describe_doubt(doubt: TierDoubt) -> TierDoubtEntry:
    """A doubt of a tier with its facts."""
    question = doubt.question
    return TierDoubtEntry(
        tool=doubt.tool.name,
        key=doubt.tool.key,
        tier=doubt.tier.name,
        speaks_for=doubt.speaks_for.name,
        question=question.name,
        title=question.title,
        why=question.why,
        owner=question.owner,
        facts=[_describe_fact(fact) for fact in doubt.speaking],
        against=[_describe_fact(fact) for fact in doubt.against],
        unknown=[_describe_fact(fact) for fact in doubt.unknown],
    )


def _describe_finding(finding: OperatingFinding) -> OperatingEntry:
    rule, accepted = finding.rule, finding.accepted
    exception = None
    if accepted:
        expired = finding.outcome is not Outcome.EXCEPTED
        exception = ExceptionEntry(
            accepted_by=accepted.accepted_by, why=accepted.why, until=accepted.until.isoformat(), expired=expired
        )
    return OperatingEntry(
        id=finding.id,
        rule=rule.name,
        title=rule.title,
        outcome=finding.outcome.value,
        severity=finding.severity.value,
        required=rule.must_be.value,
        gap=finding.gap,
        why=rule.why,
        ask=rule.ask,
        owner=rule.owner,
        source=rule.source,
        citation=_cite(finding.entry),
        exception=exception,
        **describe_tick(finding, finding.id),
    )


def _describe_fact(fact: TestedFact) -> TestedFactEntry:
    entry = fact.entry
    return TestedFactEntry(
        fact=fact.test.fact, says=fact.said, test=fact.test.words, citation=_cite(entry) if entry else None
    )


def _cite(entry: RegisterEntry) -> RegisterCitation:
    return RegisterCitation(file=entry.file, line=entry.line, cell=entry.cell, field=entry.field, value=entry.value)
