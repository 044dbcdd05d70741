"""The operating model × one tool of the register → findings that cite the register, and a doubt of its tier."""

from __future__ import annotations

from contract_check.findings.excepting import accept_gap
from contract_check.findings.tier_doubts import question_tier
from contract_check.model.accepted_gap import NO_EXCEPTIONS, Exceptions
from contract_check.model.finding import Outcome
from contract_check.model.operating import OperatingModel, OperatingRule
from contract_check.model.operating_finding import OperatingCheck, OperatingFinding
from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import RuleSet, Tier
from contract_check.model.tool import Tool
from contract_check.rules.judging_facts import judge_fact

_WORKING_ORDER = (Outcome.MISSING, Outcome.BELOW, Outcome.UNCLEAR, Outcome.EXCEPTED, Outcome.MET)


def check_operating(
    tool: Tool, tier: Tier, rules: RuleSet, model: OperatingModel, exceptions: Exceptions = NO_EXCEPTIONS
) -> OperatingCheck | None:
    """Our own side of a tool: gaps first, by severity; None where the tool is not from a register."""
    if not tool.entries or not (model.rules or model.questions):
        return None
    asked = [rule for rule in model.rules if rule.required.get(tier.name)]
    found = [accept_gap(_find(tool, tier, rule), exceptions, tool.name) for rule in asked]

    def place(finding: OperatingFinding) -> tuple[bool, int, int]:
        return not finding.outcome.is_gap, finding.severity.rank, _WORKING_ORDER.index(finding.outcome)

    doubt = question_tier(tool, rules, model.questions)
    return OperatingCheck(tool, tier, tuple(sorted(found, key=place)), doubt, model.digest)


def _find(tool: Tool, tier: Tier, rule: OperatingRule) -> OperatingFinding:
    entry = tool.entry(rule.fact) or RegisterEntry("", 0, rule.fact, "")
    judged = judge_fact(entry.value, rule)
    gap = judged.reason if judged.outcome.is_gap else ""
    return OperatingFinding(tool.name, rule, judged.outcome, rule.severity[tier.name], gap, entry)
