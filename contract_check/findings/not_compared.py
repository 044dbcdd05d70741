"""A tool whose papers are not held against the rules: none of them is in the folder, or the program failed on them.

Where there is no paper no rule on the contract is asked. `missing` has to be proved by pages that were read, and here were
none; `unread` for each rule would count dozens of gaps for one file that somebody forgot. So the one thing to settle is the
paper itself, and what the register says of our own side stands as for every other tool.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from contract_check.findings.checklist import find_gaps
from contract_check.findings.excepting import accept_matters, note_judging
from contract_check.findings.failing import name_failure, tell_failures
from contract_check.model.accepted_gap import NO_EXCEPTIONS, Exceptions
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import RuleSet, Severity, Tier
from contract_check.model.sentence import say
from contract_check.model.tool import Contract, Tool


@dataclass(frozen=True)
class Check:
    """What a tool is checked against, by which version of the program and on which day."""

    rules: RuleSet
    tier: Tier
    version: str
    checked_on: date | None = None
    exceptions: Exceptions = NO_EXCEPTIONS


def build_checklist_without_papers(tool: Tool, check: Check) -> Checklist:
    """The checklist of a tool of which nothing was read: no finding of any rule, and the paper to be found."""
    to_find = accept_matters([_ask_for_paper(tool, check.tier)], check.exceptions, tool.name)
    return _without_papers(tool, check, (), to_find)


def build_checklist_not_compared(tool: Tool, files: Sequence[str], error: Exception, check: Check) -> Checklist:
    """The checklist of a tool of whose papers, the `files`, nothing can be said: every requirement is unread."""
    findings = find_gaps(
        Contract(tool, ()), check.rules, check.tier, exceptions=check.exceptions, failure=name_failure(error)
    )
    failed = tell_failures(findings, check.version)
    return _without_papers(tool, check, findings, failed, say("Not compared: {files}.", files=", ".join(files)))


def _without_papers(
    tool: Tool, check: Check, findings: Sequence[Finding], paper_findings: Iterable[PaperFinding], *notes: str
) -> Checklist:
    return Checklist(
        tool=tool,
        tier=check.tier,
        papers=(),
        findings=tuple(findings),
        paper_findings=tuple(paper_findings),
        rules_digest=check.rules.digest,
        program_version=check.version,
        checked_on=check.checked_on,
        notes=(*notes, *note_judging(check.exceptions, tool.name)),
        policy=check.rules.name,
    )


def _ask_for_paper(tool: Tool, tier: Tier) -> PaperFinding:
    """Major where work depends on the tool: whether there is a contract at all is not known from here."""
    expected = say("The register names no file.")
    if tool.contracts:
        expected = say("The register expects {files}.", files=", ".join(tool.contracts))
    says = say(
        "{expected} Add the papers to the folder or correct the register, then check again; if there is no contract, one "
        "has to be made. Until then nothing is said here of what the contract gives or lacks.",
        expected=expected,
    )
    severity = Severity.MINOR if tier.allows_pilot else Severity.MAJOR
    return PaperFinding(PaperMatter.NOT_IN_FOLDER, severity, say("None of its papers is in the folder"), says)
