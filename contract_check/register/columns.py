"""The columns of the register: what each means, what it accepts, and what a wrong value is answered with.

The descriptions are printed as `docs/register.md` by `docs/write_pages.py`.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import ErrorDetails

from contract_check.model.family import Role, Signature
from contract_check.model.nearest import choose, did_you_mean
from contract_check.model.scope import DATA_CLASSES
from contract_check.model.tool import PaperCorrection, Tool
from contract_check.register.column_values import Answer, Classes, Count, Day, Names, Period, Span, Text


class PaperRow(BaseModel):
    """What a person sets right about one file; what is left out stays as it was read."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, arbitrary_types_allowed=True)

    file: Annotated[Text, Field(min_length=1)] = Field(
        description="The file, by its path or its name.", examples=["acme-order.pdf"]
    )
    role: Role | None = Field(default=None, description="What the paper is.", examples=["order form"])
    vendor: str | None = Field(default=None, description="The vendor that it names.")
    customer: str | None = Field(default=None, description="The customer that it names.")
    effective_date: Day = Field(default=None, description="From when it holds.", examples=["2025-02-01"])
    initial_term: Period = Field(default=None, description="Its first term.", examples=["36 months"])
    renewal_term: Period = Field(default=None, description="The term of each renewal.", examples=["1 year"])
    end_date: Day = Field(default=None, description="The day on which it ends.", examples=["2028-01-31"])
    signature: Signature | None = Field(
        default=None,
        description="Whether it is signed: a signature that is a picture is not seen.",
        examples=["signed"],
    )


class ToolRow(BaseModel):
    """One tool, as a person writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    name: Annotated[Text, Field(min_length=1)] = Field(
        description="What the tool is called. Its checklist, its tickets and its history go by this name.",
        examples=["Northlight Warehouse"],
    )
    vendor: Text = Field(
        default="",
        description="The party that sells it, as the wordings to send name it.",
        examples=["Northlight, Inc."],
    )
    tier: Text = Field(
        default="",
        description="How much depends on the tool: a tier of the rules. Required.",
        examples=["load-bearing"],
    )
    owner: Text = Field(default="", description="The one person who answers for it.", examples=["Dana Whitfield"])
    renewal: Day = Field(
        default=None, description="The day on which the contract renews: year-month-day.", examples=["2027-03-31"]
    )
    ticket: Text = Field(default="", description="Where the renewal is worked on.", examples=["PROC-1042"])
    contracts: Names = Field(
        default=(),
        description="Its papers: paths or globs below the folder of contracts. What would stand in a paper that is "
        "named by its path and is not there counts as unread. A tool of which no paper is there could not be checked (exit "
        "code 3), if its tier allows no pilot paper or a paper is named by its path.",
        examples=["northlight-*.pdf"],
    )
    password_file: Text = Field(
        default="",
        description="A file with the passwords of its PDFs, as for `--password-file`; looked for beside the register.",
        examples=["passwords/northlight.txt"],
    )
    papers: tuple[PaperRow, ...] = Field(
        default=(), description="What was read wrongly of a file and is set right here, in YAML alone: see below."
    )
    budget_line: Text = Field(
        default="", description="The line of the budget that pays for it every year.", examples=["IT run 4410"]
    )
    maintenance_budget: Text = Field(
        default="", description="What is set aside each year to keep it working, as a sum.", examples=["12000 EUR"]
    )
    runbook: Text = Field(
        default="",
        description="Where it is written how the tool is run and repaired.",
        examples=["https://wiki.example.com/runbooks/warehouse"],
    )
    escalation: Text = Field(
        default="",
        description="Who is called, at the vendor and here, when the runbook does not help.",
        examples=["vendor hotline, then Dana Whitfield, then the CIO"],
    )
    used_daily: Answer = Field(default=None, description="Whether people work with it every day.", examples=["yes"])
    users: Count = Field(default=None, description="How many people use it.", examples=["340"])
    longest_tolerable_outage: Span = Field(
        default="", description="For how long work can go on without it: a number and a unit.", examples=["4 hours"]
    )
    feeds: Names = Field(
        default=(),
        description="The systems that take data from it; none where there are none.",
        examples=["Finance close; Pricing"],
    )
    customer_data: Answer = Field(default=None, description="Whether it touches data of customers.", examples=["yes"])
    data: Classes = Field(
        default=None,
        description=f"All classes of data that it handles, of {', '.join(DATA_CLASSES)}; none where it handles none of "
        "them. Rules that apply to tools with such data are asked of every tool for which this is left out.",
        examples=["personal data; payment data"],
    )
    uses_ai: Answer = Field(
        default=None,
        description="Whether it has features that use AI. Rules on AI are asked of every tool but those with no here.",
        examples=["no"],
    )
    tags: Names = Field(
        default=(), description="Words of your own, to which rules can apply.", examples=["payments; regulated"]
    )

    def as_tool(self) -> Tool:
        """The plain value that the program works with."""
        papers = tuple(PaperCorrection(**{k: getattr(row, k) for k in type(row).model_fields}) for row in self.papers)
        return Tool(**{**self.model_dump(exclude={"papers"}), "papers": papers})


COLUMNS = tuple(ToolRow.model_fields)

_REMEDIES = {
    "no_date": ("is no date", "Write year-month-day, for example 2027-03-31."),
    "no_count": ("is no whole number", "Write digits alone, for example 340."),
    "no_answer": ("is neither yes nor no", "Write yes or no, or leave it out where nobody knows."),
    "no_class": ("names something else than classes of data", f"They are {', '.join(DATA_CLASSES)}; or write none."),
    "no_duration": ("is no duration", 'Write a number and a unit, for example "4 hours" or "2 days".'),
    "string_type": ("is no text", "Write one text, in quotation marks if need be."),
    "tuple_type": ("is no list", "Write a list, or names with semicolons between."),
}


def explain_fault(detail: ErrorDetails) -> tuple[str, str]:
    """What pydantic found, as a person would say it, and what to write instead."""
    column, kind = str(detail["loc"][-1]) if detail["loc"] else "", detail["type"]
    if kind == "extra_forbidden":
        columns = COLUMNS if len(detail["loc"]) == 1 else tuple(PaperRow.model_fields)
        return f'There is no column "{column}".', did_you_mean(
            column, columns, f"The columns are {', '.join(columns)}."
        )
    if kind == "enum":
        accepted = [kind.value for kind in (Role if column == "role" else Signature)]
        return f'"{column}": "{_shown(detail["input"])}" is not known.', choose(str(detail["input"]), accepted)
    if kind in ("missing", "string_too_short", "too_short"):
        return (
            f'"{column}" is lacking.',
            f'Add "{column}: …": every {"tool" if column == "name" else "paper"} needs one.',
        )
    if kind in ("model_type", "model_attributes_type"):
        return "This is no tool.", 'Write "- name: …" and the other columns below it.'
    what, remedy = _REMEDIES.get(kind, (f"does not fit ({detail['msg'].lower()})", "docs/register.md says what does."))
    return f'"{column}": "{_shown(detail["input"])}" {what}.', remedy


def _shown(given: Any) -> str:
    text = " ".join(str(given).split())
    return text if len(text) <= 60 else f"{text[:59]}…"
