"""`contract-check compare`: two versions of a contract, of a folder, or two saved runs, before and after."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import EXIT_UNREAD, tells_faults
from contract_check.cli.locations import LOCATION, shown
from contract_check.cli.options import DAY, PATH, exceptions_option, language_option, rules_option, tools_option
from contract_check.cli.reading import reading_options

if TYPE_CHECKING:
    from contract_check.cli.reading import Reading
    from contract_check.model.saved_run import SavedRun
    from contract_check.rules.policy import Policy


@click.command(epilog="Example:  contract-check compare msa-2024.pdf msa-2027.pdf --format html --out compared.html")
@click.argument("old", type=LOCATION)
@click.argument("new", type=LOCATION)
@tools_option
@rules_option
@exceptions_option
@click.option("--date", "day", type=DAY, help="The day on which exceptions are judged (or today).")
@click.option("--tier", default=None, help="The tier of every tool without --tools (the heaviest one by default).")
@click.option("--format", "form", type=click.Choice(["md", "html", "json"]), default="md", show_default=True)
@click.option("--out", type=PATH, help="Write into this file instead.")
@language_option
@tells_faults
@reading_options
def compare(
    old: Path,
    new: Path,
    tools_file: Path | None,
    rules_dir: Path | None,
    exceptions_file: Path | None,
    day: datetime | None,
    tier: str | None,
    form: str,
    out: Path | None,
    reading: Reading,
) -> None:
    """Show what changed from OLD to NEW: gaps closed, still open and newly open, values, and clauses.

    Each is a contract, a folder of contracts, or a saved run: a JSON file or a folder of them, as `check`
    writes them. Contracts are held against the rules and the accepted gaps of one day first; saved runs are taken
    as they are.
    """
    from contract_check import __version__
    from contract_check.extractors.catalogue import term_definitions
    from contract_check.findings.runs_compared import compare_runs
    from contract_check.reports.compare_json import render_compare_json
    from contract_check.reports.compare_report import render_compare_html, render_compare_markdown
    from contract_check.reports.files import write_text
    from contract_check.rules.policy import load_policy

    policy = load_policy(rules_dir, exceptions_file, day.date() if day else None)
    own = (tools_file, rules_dir, exceptions_file, *reading.passwords.files)
    before, after = (_run(path, policy, own, tools_file, tier, reading) for path in (old, new))
    render = {"md": render_compare_markdown, "html": render_compare_html, "json": render_compare_json}[form]
    text = render(compare_runs(before, after, term_definitions()), old.as_posix(), new.as_posix(), __version__)
    if out is None:
        click.echo(text, nl=False)
    else:
        write_text(out, text)
    unread = dict.fromkeys(file for run in (before, after) for checklist in run.checklists for file in checklist.unread)
    if unread:
        click.echo(f"Not read in full: {', '.join(unread)}", err=True)
        raise SystemExit(EXIT_UNREAD)


def _run(
    path: Path,
    policy: Policy,
    own: tuple[Path | None, ...],
    tools_file: Path | None,
    tier: str | None,
    reading: Reading,
) -> SavedRun:
    """The saved run at a path, or what a check of the contracts there would find."""
    from contract_check import __version__
    from contract_check.cli.sorting import read_sorted
    from contract_check.findings.portfolio import check_tools, plan_check
    from contract_check.model.errors import ContractCheckError
    from contract_check.register.folder import refuse_what_is_no_contract
    from contract_check.register.papers import Papers, find_papers
    from contract_check.reports.saved_runs import find_saved, load_run, save_run

    if find_saved(path):
        return load_run(path)
    if not path.exists():
        remedy = "Name a contract, a folder of contracts, or a saved run."
        raise ContractCheckError(shown(path), "there is no such file or folder.", remedy)
    if path.is_file():
        refuse_what_is_no_contract(path, shown(path))
    plan = plan_check(policy.rules, tools_file, tier or (None if tools_file else policy.rules.tiers[-1].name))
    alone = Papers(((path, path.name),)) if path.is_file() else None
    papers = alone or find_papers(path, leave_out=own)
    sorted_papers = read_sorted(plan, papers, reading.begin(papers.files))
    return save_run(check_tools(plan, policy, sorted_papers, __version__))
