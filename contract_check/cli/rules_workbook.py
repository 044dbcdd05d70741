"""`contract-check rules export` and `rules import`: the policy as a workbook, and back."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import tells_faults
from contract_check.cli.locations import LOCATION
from contract_check.cli.options import PATH, rules_option
from contract_check.cli.reading import reading_options
from contract_check.cli.rules_change import preview, tell_turned_tiers, tools_options

if TYPE_CHECKING:
    from contract_check.cli.reading import Reading
    from contract_check.rules.taking_back import Rewrite


@click.command("export", epilog="Example:  contract-check rules export --xlsx policy.xlsx --rules rules/")
@click.option("--xlsx", "out", type=PATH, required=True, help="The workbook to write.")
@rules_option
@tells_faults
def export_rules(out: Path, rules_dir: Path | None) -> None:
    """Write the policy as a workbook: one row a rule, one column a tier, with lists and comments that help."""
    from contract_check.extractors.catalogue import term_definitions
    from contract_check.reports.files import prepare_folder, write_bytes
    from contract_check.reports.policy_workbook import render_workbook
    from contract_check.rules.loading import default_rules_folder, load_rules

    policy = load_rules(rules_dir or default_rules_folder())
    prepare_folder(out.parent, "--xlsx")
    write_bytes(out, render_workbook(policy, term_definitions()), "--xlsx")
    click.echo(f"{out}: {len(policy.rules)} rules, digest {policy.short_digest}.")


@click.command("import", epilog="Example:  contract-check rules import policy.xlsx --rules rules/ --dry-run")
@click.argument("workbook", type=PATH)
@click.option("--rules", "folder", type=PATH, default=Path("rules"), show_default=True, help="Your folder of rules.")
@click.option("--dry-run", is_flag=True, help="Show everything and write nothing.")
@click.option("--force", is_flag=True, help="Take back a workbook that was written from another state of the rules.")
@click.option("--contracts", type=LOCATION, help="Show what would change for the contracts in this folder.")
@tools_options
@tells_faults
@reading_options
def import_rules(
    workbook: Path,
    folder: Path,
    dry_run: bool,
    force: bool,
    contracts: Path | None,
    tools_file: Path | None,
    tier: str | None,
    reading: Reading,
) -> None:
    """Take the WORKBOOK back into the rule files: every changed cell in its place, and nothing else in them.

    The lines that change are shown, and with --contracts the tools whose verdicts change. Faults are told by
    cell, and then nothing is written.
    """
    from contract_check.extractors.catalogue import term_definitions
    from contract_check.reports.files import write_text
    from contract_check.rules.loading import load_rules
    from contract_check.rules.policy import Policy
    from contract_check.rules.taking_back import Wanted, take_back
    from contract_check.rules.workbook_import import read_workbook

    policy = load_rules(folder)
    changes = read_workbook(workbook, policy, term_definitions(), force=force)
    if not changes:
        click.echo(f"{workbook} says what the rules say: there is nothing to change.")
        return
    wanted = [Wanted(c.row.rule, c.row.key[1], c.row.place, c.path, c.new) for c in changes]
    rewrite = take_back(folder, policy, wanted)
    for change in changes:
        what = ", ".join(str(part + 1) if isinstance(part, int) else part for part in change.path)
        click.echo(
            f"{change.cell} {change.row.rule.name}, {what}: {change.old or '(nothing)'} → {change.new or '(nothing)'}"
        )
    click.echo("\n" + _say_lines(rewrite), nl=False)
    tell_turned_tiers(rewrite.old, rewrite.new)
    if contracts:
        click.echo(
            "\n" + preview(Policy(rewrite.old), Policy(rewrite.new), contracts, tools_file, tier, reading), nl=False
        )
    if dry_run:
        click.echo("Nothing was written.")
    else:
        for path, _, text in rewrite.files:
            write_text(path, text, "")


def _say_lines(rewrite: Rewrite) -> str:
    """The lines that go and come, as every tool for text shows them."""
    from contract_check.rules.layers import show_path

    lines: list[str] = []
    for path, before, after in rewrite.files:
        shown = show_path(path)
        lines += difflib.unified_diff(before.splitlines(), after.splitlines(), shown, shown, n=0, lineterm="")
    return "\n".join(lines) + "\n"
