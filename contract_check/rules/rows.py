"""The shape of a rule file: what a person writes, before the words are read as levels.

The docstrings and descriptions here become the hover help of an editor through `schema`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from contract_check.model.rule import Severity

TEMPLATE_VARIABLES = ("vendor", "customer", "required", "tool")

Text = Annotated[str, Field(min_length=1)]
Name = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
SeverityWord = Annotated[Severity, Field(strict=False)]
ExampleOutcome = Literal["met", "below", "missing", "unclear"]


def _as_day(value: object) -> date:
    """Year, month, day and nothing else: pydantic would take "2026" for seconds of 1970."""
    return datetime.strptime(str(value).strip(), "%Y-%m-%d").date()


Day = Annotated[date, BeforeValidator(_as_day)]


class _Row(BaseModel):
    """Unknown keys are refused; text is not made of numbers, so that "99.9" asks for its words."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class TierRow(_Row):
    """A dependency tier. The file lists tiers from the lightest to the heaviest."""

    name: Name = Field(description="The word that the register and the rules use, such as load-bearing.")
    title: Text = Field(description="How the tier is headed on a checklist.")
    meaning: Text = Field(description="The question that decides whether a tool belongs here.")


class ExampleRow(_Row):
    """A clause and the outcome that the rule must give it; examples are run as tests."""

    tier: Text = Field(description="The tier at which the clause is judged.")
    text: Text = Field(description="A clause in the wording of the field.")
    outcome: ExampleOutcome = Field(description="met, below, missing or unclear.")
    todo: str = Field(default="", description="Why the example is known to fail today, if it does.")


class RuleRow(_Row):
    """One requirement, for every tier."""

    rule: Name = Field(description="The name of the rule, in lower case with hyphens.")
    term: Text = Field(description="What the contract is asked, such as security.breach_notice.")
    title: Text = Field(description="The heading on the checklist.")
    why: Text = Field(description="One or two sentences for the person who reads the checklist.")
    required: dict[str, Text] = Field(description='The level for each tier, in words: "within 48 hours".')
    preferred: Text | dict[str, Text] = Field(
        default_factory=dict, description="What we open with: one level for all tiers, or one for each."
    )
    severity: SeverityWord | dict[str, SeverityWord] = Field(
        description="critical, major, minor or note: one word, or one for each tier that requires something."
    )
    silence: Literal["missing", "met"] = Field(
        default="missing",
        description="What a contract that says nothing means: a gap (missing), or nothing to worry about (met).",
    )
    owner: Literal["security", "legal", "procurement", "privacy", "engineering"] = Field(
        description="The team that answers for the rule."
    )
    source: Text = Field(description="Where the level comes from: an article of law, a standard, market practice.")
    ask: Text = Field(
        description="The clause to send. It can use {{ vendor }}, {{ customer }}, {{ required }} and {{ tool }}."
    )
    fallback: str = Field(default="", description="What we can accept instead.")
    examples: Annotated[tuple[ExampleRow, ...], Field(min_length=2)] = Field(
        description="At least two clauses: one that meets the rule and one that does not."
    )


class ExceptionRow(_Row):
    """A gap that somebody has decided to live with: who, why, and until when."""

    tool: Text = Field(description="The tool, by its name in the register.", examples=["Acme CRM"])
    rule: Text = Field(description="The rule whose gap is accepted, such as breach-notice.", examples=["breach-notice"])
    accepted_by: Text = Field(
        description="The person who answers for it: a name, no team.", examples=["Dana Whitfield"]
    )
    why: Text = Field(
        description="The reason, for whoever reads the checklist or has to decide again.",
        examples=["They hold no customer data until the migration in March."],
    )
    until: Day = Field(
        description="The last day on which it holds, as year-month-day. After it the gap counts again.",
        examples=["2027-03-31"],
    )
