"""Changes of a policy as text for the terminal: what differs, and which verdicts that would turn."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from contract_check.findings.changes import RuleChange, VerdictChange
from contract_check.model.finding import Finding
from contract_check.model.operating_finding import OperatingFinding
from contract_check.reports.finding_view import view_finding
from contract_check.reports.operating_view import OPERATING_OUTCOMES, REQUIRED, view_operating_finding
from contract_check.reports.passage_view import SHORT_QUOTE
from contract_check.reports.phrases import OUTCOMES, count_tools
from contract_check.reports.text import plain, shorten

_NOTHING = "nothing required"


def say_rule_changes(changes: Sequence[RuleChange]) -> str:
    """A line for each thing that the policies say differently, under the name of its rule."""
    if not changes:
        return "The two policies require the same: no level and no severity differs.\n"
    lines = []
    for rule, group in groupby(changes, key=lambda change: change.rule):
        of_rule = list(group)
        lines.append(rule + {"new": " (new rule)", "removed": " (rule removed)"}.get(of_rule[0].rule_is, ""))
        lines += [f"  {change.what}: {_say_turn(change.old, change.new)}" for change in of_rule]
    return "\n".join(lines) + "\n"


def say_verdict_changes(changes: Sequence[VerdictChange], tools: int, unread: Sequence[str] = ()) -> str:
    """The tools whose verdicts would turn, worst first, each with the clause, its page and its quote.

    `tools` is how many were compared; `unread` are files that were not read, or not in full.
    """
    opened, closed = sum(change.opens for change in changes), sum(change.closes for change in changes)
    other = len(changes) - opened - closed
    lines = [
        f"For {count_tools(tools)}: {opened} new gap{'' if opened == 1 else 's'}, {closed} closed, {other} otherwise changed."
    ]
    for severity, group in groupby(changes, key=lambda change: change.severity):
        lines += ["", severity.value.upper()]
        lines += [line for change in group for line in _say_change(change)]
    if unread:
        lines += ["", f"Not read, or not in full, so that more may change: {', '.join(map(plain, unread))}."]
    return "\n".join(lines) + "\n"


def _say_turn(old: str, new: str) -> str:
    return f"{old} → {new}" if old and new else new or f"{old} (no longer)"


def _say_change(change: VerdictChange) -> list[str]:
    finding = change.finding
    if isinstance(finding, OperatingFinding):
        own = view_operating_finding(finding)
        return [
            f"  {plain(change.tool)} ({change.tier.name}), {finding.rule.name}: {_say_verdict(change.old)} → "
            f"{_say_verdict(change.new)}",
            f"    Required: {_say_required(change.old)} → {_say_required(change.new)}. The register says: {own.says}.",
            f"    {own.place}",
        ]
    item = view_finding(finding, 0, change.tier.name)
    lines = [
        f"  {plain(change.tool)} ({change.tier.name}), {item.anchor}: {_say_verdict(change.old)} → "
        f"{_say_verdict(change.new)}",
        f"    Required: {_say_required(change.old)} → {_say_required(change.new)}. The contract says: {item.says}.",
    ]
    passage = item.passage or item.left_to
    if passage:
        lines.append(f"    {passage.place}: “{shorten(passage.quote, SHORT_QUOTE)}”")
    elif item.proof:
        lines.append(f"    {item.proof.pages} read.")
        if item.proof.nearest:
            nearest = item.proof.nearest
            lines.append(f"    Nearest passage: {nearest.place}: “{shorten(nearest.quote, SHORT_QUOTE)}”")
    return lines


def _say_verdict(finding: Finding | OperatingFinding | None) -> str:
    if finding is None:
        return _NOTHING
    label = (OUTCOMES if isinstance(finding, Finding) else OPERATING_OUTCOMES)[finding.outcome]
    return f"{label} ({finding.severity})" if finding.outcome.is_gap else label


def _say_required(finding: Finding | OperatingFinding | None) -> str:
    if isinstance(finding, OperatingFinding):
        return REQUIRED[finding.rule.must_be]
    return finding.level.words.replace("_", " ") if finding else _NOTHING
