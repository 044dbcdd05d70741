"""The shape of `operating-model.yaml` and `tier-questions.yaml`: what a person writes, before it is read.

The docstrings and descriptions here become the hover help of an editor through `schema`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from contract_check.rules.rows import Name, Owner, Row, SeverityWord, Text

OperatingOutcome = Literal["met", "below", "missing", "unclear"]


def _as_text(value: object) -> object:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


class OperatingExampleRow(Row):
    """A value of the register and the outcome that the rule must give it; examples are run as tests."""

    tier: Text = Field(description="The tier at which the value is judged.")
    value: Annotated[str, BeforeValidator(_as_text)] = Field(description="What the register says; '' for nothing.")
    outcome: OperatingOutcome = Field(description="met, below, missing or unclear.")


class OperatingRow(Row):
    """One requirement on a fact of the register, for every tier."""

    rule: Name = Field(description="The name of the rule, in lower case with hyphens.")
    fact: Literal["owner", "budget_line", "maintenance_budget", "runbook", "escalation"] = Field(
        description="The column of the register that is held against the rule."
    )
    title: Text = Field(description="The heading on the checklist.")
    why: Text = Field(description="One or two sentences for the person who reads the checklist.")
    required: dict[str, Text] = Field(description='For each tier "required" or "not required".')
    severity: SeverityWord | dict[str, SeverityWord] = Field(
        description="critical, major, minor or note: one word, or one for each tier that requires something."
    )
    must_be: Literal["one named person", "a sum of money", "a reference"] = Field(
        alias="must be", description="What the fact has to be; a reference names something and does not only say yes."
    )
    must_not_say: tuple[Text, ...] = Field(
        default=(),
        alias="must not say",
        description="Words that show it to be something else, such as team, or experiment.",
    )
    owner: Owner = Field(description="The team that answers for the rule.")
    source: Text = Field(description="Where the requirement comes from.")
    ask: Text = Field(description="What the owner of the tool is asked to do.")
    examples: Annotated[tuple[OperatingExampleRow, ...], Field(min_length=2)] = Field(
        description="At least two values: one that meets the rule and one that does not."
    )

    @classmethod
    def example_keys(cls) -> list[str]:
        """The keys of its examples."""
        return OperatingExampleRow.keys()


class FactsRow(Row):
    """The facts of a tool of which an example speaks; what is left out is not known."""

    used_daily: bool | None = Field(default=None, description="Whether people work with it every day.")
    users: int | None = Field(default=None, description="How many people use it.")
    longest_tolerable_outage: str = Field(default="", description="For how long work can go on without it.")
    feeds: tuple[Text, ...] = Field(
        default=(), description="The systems that take data from it; [none] where there are none."
    )
    customer_data: bool | None = Field(default=None, description="Whether it touches data of customers.")


class QuestionExampleRow(Row):
    """A tool in a tier, made of facts alone, and whether the tier is questioned."""

    tier: Text = Field(description="The tier that the register gives the tool.")
    facts: FactsRow = Field(description="What the register says of it.")
    outcome: Literal["questioned", "not questioned"] = Field(description="questioned, or not questioned.")


class QuestionRow(Row):
    """When a tier is questioned: which facts, and how many of them, speak for another one."""

    question: Name = Field(description="The name of the question, in lower case with hyphens.")
    title: Text = Field(description="What is odd, in a few words.")
    called: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description="The tiers of the register that are questioned."
    )
    speaks_for: Text = Field(alias="speaks for", description="The tier that the facts speak for.")
    enough: Text = Field(description='How many of the facts have to hold: "at least 2 facts", or "all facts".')
    facts: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        description='Facts with their thresholds, in words: "at least 25 users", "outage at most 8 hours".'
    )
    why: Text = Field(description="Why that matters, for the person who decides.")
    owner: Owner = Field(description="The team that takes it up with the owner of the tool.")
    examples: Annotated[tuple[QuestionExampleRow, ...], Field(min_length=2)] = Field(
        description="At least two: one that is questioned and one that is not."
    )

    @classmethod
    def example_keys(cls) -> list[str]:
        """The keys of its examples, and of the facts in them."""
        return [*QuestionExampleRow.keys(), *FactsRow.keys()]
