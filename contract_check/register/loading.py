"""Read a register of tools from YAML or CSV, with all its errors at once.

Both forms have the same columns. In CSV a list ("contracts", "feeds") is written with semicolons; only YAML
has room for `papers`, which sets right what was read of a file.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from rapidfuzz import process
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from contract_check.language.quantities import find_quantities
from contract_check.model.errors import ContractCheckError
from contract_check.model.family import Role, Signature
from contract_check.model.tool import PaperCorrection, Tool
from contract_check.model.values import Duration


def _as_list(value: object) -> object:
    """Accept one name, or names separated by semicolons, for a list."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(";") if part.strip()]
    return value or []


def _blank_is_none(value: object) -> object:
    return None if value == "" else value


def _as_text(value: object) -> object:
    return "" if value is None else str(value) if isinstance(value, int | float) else value


def _as_duration(value: object) -> object:
    """A period in words ("36 months", "one year"), read by the reader of contracts."""
    if not isinstance(value, str):
        return value
    found = [q.value for q in find_quantities(value) if isinstance(q.value, Duration)]
    if len(found) != 1:
        raise ValueError('write a number and a unit, for example "36 months"')
    return found[0]


Text = Annotated[str, BeforeValidator(_as_text)]
Day = Annotated[date | None, BeforeValidator(_blank_is_none)]
Period = Annotated[Duration | None, BeforeValidator(_as_duration)]
Names = Annotated[tuple[str, ...], BeforeValidator(_as_list)]


class PaperRow(BaseModel):
    """What a person sets right about one file; what is left out stays as it was read."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, arbitrary_types_allowed=True)

    file: Annotated[str, Field(min_length=1)]
    role: Role | None = None
    vendor: str | None = None
    customer: str | None = None
    effective_date: Day = None
    initial_term: Period = None
    renewal_term: Period = None
    end_date: Day = None
    signature: Signature | None = None


class ToolRow(BaseModel):
    """One tool, as a person writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    name: Annotated[str, Field(min_length=1)]
    vendor: Text = ""
    tier: Text = ""
    owner: Text = ""
    renewal: Annotated[date | None, BeforeValidator(_blank_is_none)] = None
    ticket: Text = ""
    contracts: Names = ()
    papers: tuple[PaperRow, ...] = ()
    budget_line: Text = ""
    maintenance_budget: Text = ""
    runbook: Text = ""
    used_daily: Annotated[bool | None, BeforeValidator(_blank_is_none)] = None
    users: Annotated[int | None, BeforeValidator(_blank_is_none)] = None
    longest_tolerable_outage: Text = ""
    feeds: Names = ()
    customer_data: Annotated[bool | None, BeforeValidator(_blank_is_none)] = None

    def as_tool(self) -> Tool:
        """The plain value that the program works with."""
        papers = tuple(PaperCorrection(**{k: getattr(row, k) for k in type(row).model_fields}) for row in self.papers)
        return Tool(**{**self.model_dump(exclude={"papers"}), "papers": papers})


class RegisterError(ContractCheckError):
    """The register cannot be used; the message lists every fault in it."""


def load_register(path: Path, tiers: tuple[str, ...]) -> tuple[Tool, ...]:
    """The tools of the register at `path`; `tiers` are the names that the rules know.

    Raises RegisterError with all faults, each with file and line.
    """
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RegisterError(
            str(path),
            f"the register cannot be read ({error.__class__.__name__}).",
            "Name a YAML or CSV file with --tools, or write a first one with `contract-check init`.",
        ) from error
    rows = _csv_rows(content) if path.suffix.lower() == ".csv" else _yaml_rows(path, content)
    faults: list[str] = []
    tools: list[Tool] = []
    for line, row in rows:
        place = f"{path}, line {line}"
        try:
            tool = ToolRow.model_validate(row).as_tool()
        except ValidationError as error:
            faults.extend(f"{place}: {_explain(fault)}" for fault in error.errors())
            continue
        if tool.tier not in tiers:
            faults.append(f"{place}: {_wrong_tier(tool, tiers)}")
        like = next((other for other in tools if tool.key == other.key), None)
        if like:
            near = "" if tool.name == like.name else f" (as good as {like.name!r})"
            faults.append(f"{place}: a second tool is called {tool.name!r}{near}. Give each its own name.")
        tools.append(tool)
    if faults:
        raise RegisterError(str(path), "the register has faults.", "\n  " + "\n  ".join(faults))
    if not tools:
        raise RegisterError(str(path), "the register lists no tools.", "Add at least one below `tools:`.")
    return tuple(tools)


def _yaml_rows(path: Path, content: str) -> list[tuple[int, Any]]:
    try:
        loaded = YAML(typ="rt").load(content)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + 1 if mark else 1
        raise RegisterError(
            f"{path}, line {line}",
            f"this is not valid YAML ({error.problem}).",
            "Check indentation, quotes and tabs on this line and the one before.",
        ) from error
    tools = loaded.get("tools") if isinstance(loaded, dict) else None
    if not isinstance(tools, list):
        raise RegisterError(str(path), "there is no list called `tools`.", "Begin with `tools:`.")
    lines: Any = tools  # ruamel.yaml keeps line numbers beside the rows
    return [(lines.lc.item(i)[0] + 1, row) for i, row in enumerate(tools)]


def _csv_rows(content: str) -> list[tuple[int, Any]]:
    reader = csv.DictReader(io.StringIO(content))
    rows = []
    for row in reader:
        extra = row.pop(None, None)
        filled = {key: value for key, value in row.items() if value not in (None, "")}
        rows.append((reader.line_num, {**filled, **({"": extra} if extra else {})}))
    return rows


def _explain(fault: Any) -> str:
    field = ".".join(str(part) for part in fault["loc"])
    if fault["type"] == "extra_forbidden":
        columns = list((PaperRow if fault["loc"][0] == "papers" else ToolRow).model_fields)
        near = process.extractOne(str(fault["loc"][-1]), columns, score_cutoff=60)
        hint = f"Did you mean `{near[0]}`?" if near else f"Known are: {', '.join(columns)}."
        return f"there is no column `{field}`. {hint}"
    if fault["type"] == "missing":
        return f"`{field}` is missing. Every tool needs one."
    return f"`{field}`: {fault['input']!r} does not fit ({fault['msg'].lower()})."


def _wrong_tier(tool: Tool, tiers: tuple[str, ...]) -> str:
    known = ", ".join(tiers)
    if not tool.tier:
        return f"{tool.name!r} has no tier. Write one of: {known}."
    near = process.extractOne(tool.tier, tiers, score_cutoff=60)
    hint = f"Did you mean `{near[0]}`?" if near else f"Write one of: {known}."
    return f"there is no tier `{tool.tier}`. {hint}"
