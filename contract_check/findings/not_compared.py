"""A tool on whose papers the program failed before any requirement was held against them: the other tools go on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from contract_check.findings.checklist import find_gaps
from contract_check.findings.excepting import note_judging
from contract_check.findings.failing import name_failure, tell_failures
from contract_check.model.accepted_gap import NO_EXCEPTIONS, Exceptions
from contract_check.model.checklist import Checklist
from contract_check.model.rule import RuleSet, Tier
from contract_check.model.sentence import say
from contract_check.model.tool import Contract, Tool


def build_checklist_not_compared(
    tool: Tool,
    files: Sequence[str],
    error: Exception,
    rules: RuleSet,
    tier: Tier,
    *,
    version: str,
    checked_on: date | None = None,
    exceptions: Exceptions = NO_EXCEPTIONS,
) -> Checklist:
    """The checklist of a tool of whose papers, the `files`, nothing can be said: every requirement is unread."""
    findings = find_gaps(Contract(tool, ()), rules, tier, exceptions=exceptions, failure=name_failure(error))
    return Checklist(
        tool=tool,
        tier=tier,
        papers=(),
        findings=findings,
        paper_findings=tell_failures(findings, version),
        rules_digest=rules.digest,
        program_version=version,
        checked_on=checked_on,
        notes=(say("Not compared: {files}.", files=", ".join(files)), *note_judging(exceptions, tool.name)),
        policy=rules.name,
    )
