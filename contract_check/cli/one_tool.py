"""The checklist of one tool, for commands that make something of it: a letter, an amendment, a ticket."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from contract_check.cli.faults import EXIT_UNREAD, tells_faults
from contract_check.cli.locations import LOCATION
from contract_check.cli.options import DAY, exceptions_option, rules_option, tools_option
from contract_check.cli.reading import Reading, reading_options

if TYPE_CHECKING:
    from contract_check.model.checklist import Checklist
    from contract_check.model.tool import Tool
    from contract_check.register.papers import Papers

_OPTIONS = (
    click.argument("tool"),
    click.argument("contracts_dir", type=LOCATION),
    tools_option,
    rules_option,
    exceptions_option,
    click.option("--tier", default=None, help="The dependency tier, where there is no register."),
    click.option("--date", "day", type=DAY, help="The date to write, and on which exceptions are judged."),
)


@dataclass(frozen=True)
class _Inputs:
    """What the options of `takes_checklist` come to."""

    tool: str
    contracts_dir: Path
    tools_file: Path | None
    rules_dir: Path | None
    exceptions_file: Path | None
    tier: str | None
    day: datetime | None
    reading: Reading


def takes_checklist(
    command: Callable[..., None], *, before: Callable[..., None] = lambda **_: None
) -> Callable[..., None]:
    """Give a command the arguments TOOL and CONTRACTS_DIR with the options of a check, and call it with the checklist.

    `before` gets the command's own options before anything is read, to refuse what could not be done afterwards. Where
    papers of the tool were not read in full, the command ends as a check does.
    """

    @tells_faults
    @reading_options
    @functools.wraps(command)
    def run(**given: Any) -> None:
        inputs = {name: given.pop(name) for name in _Inputs.__dataclass_fields__}
        before(**given)
        checklist = _check(_Inputs(**inputs), given.get("template"))
        command(checklist, **given)
        _tell_unread(checklist)

    for option in reversed(_OPTIONS):
        run = option(run)
    return run


def _check(inputs: _Inputs, template: Path | None) -> Checklist:
    from contract_check import __version__
    from contract_check.cli.sorting import read_sorted
    from contract_check.findings.portfolio import check_tools, plan_check
    from contract_check.register.papers import find_papers
    from contract_check.rules.policy import load_policy

    day = inputs.day.date() if inputs.day else None
    policy = load_policy(inputs.rules_dir, inputs.exceptions_file, day)
    plan = plan_check(policy.rules, inputs.tools_file, inputs.tier)
    own = (inputs.tools_file, inputs.rules_dir, inputs.exceptions_file, template, *inputs.reading.passwords.files)
    papers = find_papers(inputs.contracts_dir, leave_out=own)
    if plan.tier is None:
        plan = replace(plan, tools=(_find_tool(plan.tools, inputs.tool),))
        papers = _papers_of(plan.tools[0], papers)
    sorted_papers = read_sorted(plan, papers, inputs.reading.begin(papers.files))
    for unread in sorted_papers.unread:
        click.echo(f"not read in full: {unread.document.path}: {unread.document.problem}", err=True)
    chosen = _find_tool([tool for tool, _ in sorted_papers.claimed], inputs.tool)
    alone = replace(sorted_papers, claimed=tuple(own for own in sorted_papers.claimed if own[0] is chosen), without=())
    return next(check_tools(plan, policy, alone, __version__, day))


def _tell_unread(checklist: Checklist) -> None:
    """Say at the end, below what was written, that it rests on a part of the papers."""
    from contract_check.findings.absence import is_unread

    names = [paper.document.path for paper in checklist.papers if is_unread(paper.document)]
    if names:
        click.echo(
            f"made without what could not be read: {', '.join(names)}. Read it, or get a copy that can be read, before "
            "you rely on this.",
            err=True,
        )
        raise SystemExit(EXIT_UNREAD)


def _papers_of(tool: Tool, papers: Papers) -> Papers:
    """The papers of the tool alone: nothing else has to be read."""
    from contract_check.model.errors import ContractCheckError
    from contract_check.register.families import assign_files

    names = [name for _, name in papers.files]
    claimed = {name for _, own in assign_files((tool,), names, papers.originals).claimed for name in own}
    if not claimed:
        raise ContractCheckError(
            tool.name, "none of its papers is in the folder.", "Add the papers, or correct the register."
        )
    return replace(papers, files=tuple((path, name) for path, name in papers.files if name in claimed))


def _find_tool(tools: Any, name: str) -> Tool:
    """The tool by its name or its key; an unknown one is answered with the nearest."""
    from contract_check.model.errors import ContractCheckError
    from contract_check.model.nearest import did_you_mean

    known: dict[str, Tool] = {name: tool for tool in tools for name in (tool.name, tool.key)}
    if name in known:
        return known[name]
    names = [tool.name for tool in tools]
    hint = did_you_mean(name, names, f"Known are: {', '.join(names) or 'none'}.")
    raise ContractCheckError(f"tool {name!r}", "there is no such tool.", hint)
