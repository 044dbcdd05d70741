"""Read the register of tools from YAML, CSV or a workbook, with all its faults at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from contract_check.model.nearest import choose
from contract_check.model.rule import Place
from contract_check.model.tool import Tool
from contract_check.register.columns import COLUMNS, ToolRow, explain_fault
from contract_check.register.written import WrittenRow, read_written
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.loading import show_path

_NO_REGISTERS = (".pdf", ".doc", ".docx", ".htm", ".html", ".md", ".xls", ".ods")


class RegisterError(RuleErrors):
    """The register cannot be used; the message lists every fault in it."""


def load_register(path: Path, tiers: tuple[str, ...]) -> tuple[Tool, ...]:
    """The tools of the register at `path`; `tiers` are the names that the rules know.

    Raises RegisterError with all faults, each with its place.
    """
    name = show_path(path)
    if not path.is_file() or path.suffix.lower() in _NO_REGISTERS:
        remedy = "Name a YAML, CSV or XLSX file with --tools, or write a first one with `contract-check init`."
        what = "A file of this kind is no register." if path.is_file() else "There is no such register."
        what = "This is a folder, not a register." if path.is_dir() else what
        raise RegisterError([RuleError(Place(name, 0), what, remedy)])
    written = read_written(path, name)
    errors, tools = list(written.errors), dict[str, tuple[Tool, WrittenRow]]()
    for row in written.rows:
        tool = _read_tool(row, errors)
        _check_tier(row, tiers, errors)
        if tool is None:
            continue
        first = tools.get(tool.key)
        if first:
            near = "" if first[0].name == tool.name else f' (as good as "{first[0].name}")'
            message = f'A second tool is called "{tool.name}"{near}; the first stands on line {first[1].line}.'
            errors.append(row.fault(["name"], message, "Give each its own name."))
        tools.setdefault(tool.key, (tool, row))
    if not errors and not tools:
        in_columns = path.suffix.lower() in (".csv", ".tsv", ".xlsx")
        remedy = (
            "Write a row for each below the names of the columns." if in_columns else 'Add at least one below "tools:".'
        )
        errors.append(RuleError(Place(name, 0), "The register lists no tools.", remedy))
    if errors:
        raise RegisterError(errors)
    return tuple(tool for tool, _ in tools.values())


def _read_tool(row: WrittenRow, errors: list[RuleError]) -> Tool | None:
    try:
        read = ToolRow.model_validate(row.data)
    except ValidationError as error:
        for detail in error.errors():
            errors.append(row.fault(detail["loc"], *explain_fault(detail)))
        return None
    return replace(read.as_tool(), entries=tuple(row.entry(column) for column in COLUMNS))


def _check_tier(row: WrittenRow, tiers: tuple[str, ...], errors: list[RuleError]) -> None:
    """Look at every row, also at one that is faulty elsewhere, so that one run tells all faults."""
    if not isinstance(row.data, dict) or isinstance(row.data.get("tier"), list | dict):
        return
    given = str(row.data.get("tier") or "").strip()
    if not given:
        errors.append(row.fault(["tier"], "The tool has no tier.", f"Write one of: {', '.join(tiers)}."))
    elif given not in tiers:
        errors.append(row.fault(["tier"], f'There is no tier "{given}".', choose(given, list(tiers))))
