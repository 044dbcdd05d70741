"""Where the program itself fails on a tool: that costs one requirement, or that tool, and nothing else of the run.

Nothing is claimed of what failed. The requirement is called unread, as if no page of the papers could have been read,
and what is to be settled about the papers says which ones failed and why.
"""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path

from contract_check.findings.judging import Decision
from contract_check.model.finding import Finding, Outcome
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.sentence import join, say

_PACKAGE = Path(__file__).parents[1]
_LONGEST = 200  # characters of what an error says, which may hold a whole clause


def name_failure(error: Exception) -> str:
    """An error and where in the program it arose: "ZeroDivisionError: division by zero (rules/comparing.py:40)"."""
    said = f"{type(error).__name__}: {str(error)[:_LONGEST]}"
    calls = ((Path(call.filename), call.lineno) for call in traceback.extract_tb(error.__traceback__))
    places = [
        f"{path.relative_to(_PACKAGE).as_posix()}:{line}" for path, line in calls if path.is_relative_to(_PACKAGE)
    ]
    return f"{said} ({places[-1]})" if places else said


def decide_failed(failure: str) -> Decision:
    """What a requirement comes to that the program could not hold against the papers."""
    return Decision(
        Outcome.UNREAD,
        say("The program failed on this requirement. Whether the papers meet it is not known."),
        unread_reason=say("The program failed ({failure}).", failure=failure),
        failure=failure,
    )


def tell_failures(findings: Sequence[Finding], version: str) -> tuple[PaperFinding, ...]:
    """What to do about the findings on which the program failed, if there are any."""
    failed = [finding for finding in findings if finding.failure]
    if not failed:
        return ()
    says = say(
        "The program failed on {failed} of {all} requirements: {failures}. The papers need not be at fault. Read them by "
        "hand for what is called unread below, and report this with the version of the program ({version}).",
        failed=len(failed),
        all=len(findings),
        failures=join(dict.fromkeys(finding.failure for finding in failed), "; "),
        version=version,
    )
    return (PaperFinding(PaperMatter.FAILED, Severity.CRITICAL, say("The program failed on these papers"), says),)
