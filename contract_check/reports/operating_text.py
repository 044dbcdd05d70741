"""The operating model as text for the terminal: what it asks at each tier, and everything on one rule."""

from __future__ import annotations

import textwrap

from contract_check.model.operating import OperatingModel, OperatingRule, TierQuestion
from contract_check.model.rule import RuleSet
from contract_check.reports.text import shorten


def list_operating(model: OperatingModel, rules: RuleSet) -> list[tuple[str, ...]]:
    """A row for each rule: its name, and what it asks at each tier."""
    return [
        (rule.name, *("required" if rule.required[tier.name] else "not required" for tier in rules.tiers))
        for rule in model.rules
    ]


def list_questions(model: OperatingModel) -> list[tuple[str, str]]:
    """A row for each question: its name, and what it asks."""
    return [
        (question.name, f"{', '.join(question.called)} → {question.speaks_for}: {_enough(question)}")
        for question in model.questions
    ]


def explain_operating(rule: OperatingRule, rules: RuleSet) -> str:
    """Everything on one rule of the operating model."""
    lines = [
        f"{rule.name}: {rule.title}",
        f"fact {rule.fact} of the register; decides: {rule.owner}; {rule.place}",
        "",
    ]
    for tier in rules.tiers:
        needed = rule.required[tier.name]
        severity = f" ({rule.severity[tier.name].value})" if needed else ""
        lines.append(f"  {tier.name:14} {'required' if needed else 'not required'}{severity}")
    refused = ", ".join(rule.must_not_say)
    for label, text in (("Must be", rule.must_be.value), ("Must not say", refused), ("Why", rule.why),
                        ("Source", rule.source), ("Ask", rule.ask)):  # fmt: skip
        lines += _paragraph(label, text)
    lines.append("")
    lines += [f"  {e.tier}, {e.outcome}: “{shorten(e.value, 80)}”" for e in rule.examples]
    return "\n".join(lines)


def explain_question(question: TierQuestion) -> str:
    """Everything on one question of the tiers."""
    lines = [
        f"{question.name}: {question.title}",
        f"asked of {', '.join(question.called)}; speaks for {question.speaks_for}; decides: {question.owner}; "
        f"{question.place}",
        "",
        f"  {_enough(question)}:",
        *(f"    {test.words}" for test in question.facts),
        *_paragraph("Why", question.why),
    ]
    return "\n".join(lines)


def _enough(question: TierQuestion) -> str:
    return f"at least {question.enough} of {len(question.facts)} facts"


def _paragraph(label: str, text: str) -> list[str]:
    return ["", *textwrap.wrap(f"{label}: {' '.join(text.split())}", 100)] if text else []
