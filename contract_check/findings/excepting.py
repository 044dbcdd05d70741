"""Exceptions × findings: which gaps are accepted, which have come back, and which exceptions are stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from contract_check.model.accepted_gap import AcceptedGap, Exceptions
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding, Outcome
from contract_check.model.nearest import find_nearest
from contract_check.model.operating_finding import OperatingFinding
from contract_check.model.paper_finding import PaperFinding, PaperMatter, name_matters
from contract_check.model.sentence import say

_Finding = TypeVar("_Finding", Finding, OperatingFinding)


def accept_gap(finding: _Finding, exceptions: Exceptions, tool: str) -> _Finding:
    """The finding as `excepted` where somebody accepted its gap; a gap again once that has run out.

    For what is checked by hand, it records who has looked and answers for it.
    """
    accepted = exceptions.of_tool(tool).get(finding.rule.name)
    if accepted is None or not (finding.outcome.is_gap or finding.outcome is Outcome.BY_HAND):
        return finding
    outcome = Outcome.EXCEPTED if accepted.holds_on(exceptions.judged_on) else finding.outcome
    return replace(finding, outcome=outcome, accepted=accepted)


def accept_matters(findings: Iterable[PaperFinding], exceptions: Exceptions, tool: str) -> tuple[PaperFinding, ...]:
    """What is to be settled about the papers, each with the exception that was made for it by its name."""
    accepted = exceptions.of_tool(tool)
    return tuple(
        replace(found, accepted=made, excepted=made.holds_on(exceptions.judged_on))
        if (made := accepted.get(name))
        else found
        for name, found in name_matters(findings)
    )


def note_judging(exceptions: Exceptions, tool: str) -> tuple[str, ...]:
    """The day on which exceptions were judged, for a tool that has any."""
    judged = say("Exceptions were judged as of {day}.", day=exceptions.judged_on)
    return (judged,) if exceptions.of_tool(tool) else ()


Stale = tuple[tuple[AcceptedGap, str], ...]


def find_stale(exceptions: Exceptions, checklist: Checklist) -> Stale:
    """The exceptions of a tool with papers that accept nothing (any more), each with a sentence.

    Of a tool without papers nobody can say what its contract lacks.
    """
    made = (accepted for accepted in exceptions.accepted if accepted.tool == checklist.tool.name)
    return tuple((accepted, _say_stale(accepted, why)) for accepted in made if (why := _why_stale(accepted, checklist)))


def find_strays(exceptions: Exceptions, tools: Iterable[str]) -> Stale:
    """The exceptions that name none of the `tools`, each with a sentence."""
    known = list(dict.fromkeys(tools))
    stray = (accepted for accepted in exceptions.accepted if accepted.tool not in known)
    return tuple((accepted, _say_stale(accepted, _say_unknown(accepted.tool, known))) for accepted in stray)


def _say_stale(accepted: AcceptedGap, reason: str) -> str:
    return say(
        '{file}:{line}: the exception of "{rule}" for "{tool}" is stale: {reason}',
        file=accepted.place.file,
        line=str(accepted.place.line),
        rule=accepted.rule,
        tool=accepted.tool,
        reason=reason,
    )


def _say_unknown(tool: str, known: list[str]) -> str:
    near = find_nearest(tool, known)
    hint = say('Did you mean "{name}"?', name=near) if near else say("Correct its name, or remove it.")
    return say("no tool is called so. {hint}", hint=hint)


def _why_stale(accepted: AcceptedGap, checklist: Checklist) -> str:
    if any(accepted.rule.startswith(matter.rule) for matter in PaperMatter):
        there = any(name == accepted.rule for name, _ in checklist.paper_matters)
        return "" if there else say("the papers no longer give a reason for it. Remove it.")
    findings: list[Finding | OperatingFinding] = list(checklist.findings)
    findings += checklist.operating.findings if checklist.operating else ()
    finding = next((found for found in findings if found.rule.name == accepted.rule), None)
    if finding is None and any(left.rule.name == accepted.rule for left in checklist.inapplicable):
        return say("the rule does not apply to this tool. Remove it.")
    if finding is None:
        return say("the rule asks nothing of the tier {tier}. Remove it.", tier=checklist.tier.words)
    return (
        "" if finding.outcome.is_gap or finding.accepted else say("the contract now gives what is required. Remove it.")
    )
