"""The shape of a rule file: what a person writes, before the words are read as levels.

The docstrings and descriptions here become the hover help of an editor through `schema`.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from contract_check.model.rule import Severity

TEMPLATE_VARIABLES = ("vendor", "customer", "required", "tool")

Text = Annotated[str, Field(min_length=1)]
_NAME = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Name = Annotated[str, Field(pattern=_NAME)]
SeverityWord = Annotated[Severity, Field(strict=False)]
ExampleOutcome = Literal["met", "below", "missing", "unclear"]


def _as_day(value: object) -> date:
    """Year, month, day and nothing else: pydantic would take "2026" for seconds of 1970."""
    return datetime.strptime(str(value).strip(), "%Y-%m-%d").date()


Day = Annotated[date, BeforeValidator(_as_day)]


def is_name(text: str) -> bool:
    """Whether a text can be the name of a rule or a tier."""
    return re.fullmatch(_NAME, text) is not None


class Row(BaseModel):
    """Unknown keys are refused; text is not made of numbers, so that "99.9" asks for its words."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    @classmethod
    def keys(cls) -> list[str]:
        """The keys as they are written in the file."""
        return [field.alias or name for name, field in cls.model_fields.items()]

    @classmethod
    def example_keys(cls) -> list[str]:
        """The keys of its examples."""
        return ExampleRow.keys()


class TierRow(Row):
    """A dependency tier. The file lists tiers from the lightest to the heaviest."""

    name: Name = Field(description="The word that the register and the rules use, such as load-bearing.")
    title: Text = Field(description="How the tier is headed on a checklist.")
    meaning: Text = Field(description="The question that decides whether a tool belongs here.")
    pilot_paper: Literal["allowed", "not allowed"] | None = Field(
        default=None,
        alias="pilot paper",
        description="Whether a tool of this tier may stand on a pilot agreement or click-through terms; "
        "without this, only at the lightest tier.",
    )
    lead_time: str = Field(
        default="",
        alias="lead time",
        description="How long before the last day for notice somebody has to start, such as 90 days.",
        examples=["90 days"],
    )


class ExampleRow(Row):
    """A clause and the outcome that the rule must give it; examples are run as tests."""

    tier: Text = Field(description="The tier at which the clause is judged.")
    text: Text = Field(description="A clause in the wording of the field.")
    outcome: ExampleOutcome = Field(description="met, below, missing or unclear.")
    todo: str = Field(default="", description="Why the example is known to fail today, if it does.")


Owner = Literal["security", "legal", "procurement", "privacy", "engineering"]

_RULE = Field(description="The name of the rule, in lower case with hyphens.")
_TITLE = Field(description="The heading on the checklist.")
_WHY = Field(description="One or two sentences for the person who reads the checklist.")
_APPLIES_TO = Field(
    alias="applies to",
    description='Which tools the rule is asked of: "tools that process personal data", "tools of Northlight", '
    '"tools tagged payments", "tools with a DPA", "tools that use AI"; all tools where it says nothing.',
    examples=["tools that process personal data"],
)
_REQUIRED = Field(description='The level for each tier, in words: "within 48 hours".')
_PREFERRED = Field(description="What we open with: one level for all tiers, or one for each.")
_SEVERITY = Field(description="critical, major, minor or note: one word, or one for each tier that requires something.")
_SILENCE = Field(
    description="What a contract that says nothing means: a gap (missing), or nothing to worry about (met)."
)
_OWNER = Field(description="The team that answers for the rule.")
_SOURCE = Field(description="Where the level comes from: an article of law, a standard, market practice.")
_ASK = Field(description="The clause to send. It can use {{ vendor }}, {{ customer }}, {{ required }} and {{ tool }}.")
_FALLBACK = Field(description="What we can accept instead: one text for all tiers, or one for each.")


class RuleRow(Row):
    """One requirement, for every tier."""

    rule: Name = _RULE
    term: Text = Field(description="What the contract is asked, such as security.breach_notice.")
    title: Text = _TITLE
    why: Text = _WHY
    applies_to: Annotated[Text, _APPLIES_TO] = ""
    required: dict[str, Text] = _REQUIRED
    preferred: Annotated[Text | dict[str, Text], _PREFERRED] = Field(default_factory=dict)
    severity: SeverityWord | dict[str, SeverityWord] = _SEVERITY
    silence: Annotated[Literal["missing", "met"], _SILENCE] = "missing"
    owner: Owner = _OWNER
    source: Text = _SOURCE
    ask: Text = _ASK
    fallback: Annotated[str | dict[str, Text], _FALLBACK] = ""
    examples: Annotated[tuple[ExampleRow, ...], Field(min_length=2)] = Field(
        description="At least two clauses: one that meets the rule and one that does not."
    )


class HandRow(Row):
    """A duty that this program cannot read out of a contract: a person checks it by hand."""

    rule: Name = _RULE
    by_hand: Text = Field(
        alias="by hand", description="The question that a person answers with the contract at hand, as a sentence."
    )
    title: Text = _TITLE
    why: Text = _WHY
    applies_to: Annotated[Text, _APPLIES_TO] = ""
    required: dict[str, Text] = Field(description='For each tier "required" or "not required".')
    severity: SeverityWord | dict[str, SeverityWord] = _SEVERITY
    owner: Owner = _OWNER
    source: Text = _SOURCE
    ask: Text = _ASK
    fallback: Annotated[str | dict[str, Text], _FALLBACK] = ""
    look_for: tuple[Text, ...] = Field(
        default=(), alias="look for", description="Words, or beginnings of words, that lead to the passages to read."
    )


class ChangeRow(Row):
    """What this policy says differently of a rule that exists: only what differs, for all tools or for some."""

    rule: Name = Field(description="The name of the rule that is changed.")
    applies_to: Annotated[Text, _APPLIES_TO] = ""
    title: Annotated[Text, _TITLE] = ""
    why: Annotated[Text, _WHY] = ""
    required: Annotated[dict[str, Text], _REQUIRED] = Field(default_factory=dict)
    preferred: Annotated[Text | dict[str, Text], _PREFERRED] = Field(default_factory=dict)
    severity: Annotated[SeverityWord | dict[str, SeverityWord], _SEVERITY] = Field(default_factory=dict)
    silence: Annotated[Literal["missing", "met"] | None, _SILENCE] = None
    owner: Annotated[Owner | None, _OWNER] = None
    source: Annotated[Text, _SOURCE] = ""
    ask: Annotated[Text, _ASK] = ""
    fallback: Annotated[str | dict[str, Text], _FALLBACK] = ""
    examples: Annotated[
        tuple[ExampleRow, ...], Field(description="Clauses that stand in place of the examples of the rule.")
    ] = ()


class PolicyRow(Row):
    """What a folder of rules is, and what it builds on: the file policy.yaml."""

    name: Text = Field(description="What the policy is called on every checklist.", examples=["Vendor policy 2027"])
    extends: Text | tuple[Text, ...] = Field(
        default=(),
        description="The policies that this one builds on, the widest first: default, the name of a pack "
        "(dora, gdpr-28, ai-vendor), or the path of a folder, seen from this file.",
        examples=["default"],
    )
    about: str = Field(default="", description="What its readers have to know; it stands on every checklist.")


class ExceptionRow(Row):
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
