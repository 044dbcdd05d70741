"""A tool of the register without a paper in the folder: what its checklist can say, and what it must not.

No rule on the contract is asked. `missing` has to be proved by pages that were read, and here were none; `unread` for
each rule would count dozens of gaps for one file that somebody forgot. So the one thing to settle is the paper itself,
and what the register says of our own side stands as for every other tool.
"""

from __future__ import annotations

from datetime import date

from contract_check.findings.excepting import accept_matters, note_judging
from contract_check.model.accepted_gap import NO_EXCEPTIONS, Exceptions
from contract_check.model.checklist import Checklist
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import RuleSet, Severity, Tier
from contract_check.model.sentence import say
from contract_check.model.tool import Tool


def build_checklist_without_papers(
    tool: Tool,
    rules: RuleSet,
    tier: Tier,
    *,
    version: str,
    checked_on: date | None = None,
    exceptions: Exceptions = NO_EXCEPTIONS,
) -> Checklist:
    """The checklist of a tool of which nothing was read: no finding of any rule, and the paper to be found."""
    return Checklist(
        tool=tool,
        tier=tier,
        papers=(),
        findings=(),
        paper_findings=accept_matters([_ask_for_paper(tool, tier)], exceptions, tool.name),
        rules_digest=rules.digest,
        program_version=version,
        checked_on=checked_on,
        notes=note_judging(exceptions, tool.name),
        policy=rules.name,
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
