"""`contract-check rules set` and `rules diff`: change the policy, and see first what that would do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from contract_check.cli.faults import stop, tells_faults
from contract_check.cli.locations import LOCATION
from contract_check.cli.options import PATH, POLICY, tier_option, tools_option
from contract_check.cli.reading import reading_options

if TYPE_CHECKING:
    from contract_check.cli.reading import Reading
    from contract_check.model.rule import RuleSet
    from contract_check.rules.editing import Edit
    from contract_check.rules.policy import Policy


def tools_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The register, or one tier for all: what a check of contracts needs to know."""
    return tools_option(tier_option(command))


@click.command("set", epilog='Example:  contract-check rules set breach-notice load-bearing "within 24 hours"')
@click.argument("rule")
@click.argument("tier_name", metavar="TIER")
@click.argument("level")
@click.option("--rules", "folder", type=PATH, default=Path("rules"), show_default=True, help="Your folder of rules.")
@click.option(
    "--better", default="", metavar="LEVEL", help="Set the better level of this tier too, which must give no less."
)
@click.option("--dry-run", is_flag=True, help="Show everything and write nothing.")
@click.option("--contracts", type=LOCATION, help="Show what would change for the contracts in this folder.")
@tools_options
@tells_faults
@reading_options
def set_rule(
    rule: str,
    tier_name: str,
    level: str,
    folder: Path,
    better: str,
    dry_run: bool,
    contracts: Path | None,
    tools_file: Path | None,
    tier: str | None,
    reading: Reading,
) -> None:
    """Set the LEVEL that RULE requires at TIER: one line of its file, and nothing else in it (with --better two).

    The examples of the rule that come out otherwise are named, and with --contracts the tools whose
    verdicts change.
    """
    from contract_check.reports.files import write_text
    from contract_check.rules.editing import set_level

    if not folder.is_dir():
        stop(f"{folder}: there is no such folder of rules. Name yours with --rules; `contract-check init` writes one.")
    _refuse_questions(folder, rule)
    edit = set_level(folder, rule, tier_name, level, better)
    if edit.before == edit.after:
        click.echo(f"{edit.place} says so already: {edit.before.strip()}")
        return
    click.echo(f"{edit.place}\n  before: {edit.before.strip()}\n  after:  {edit.after.strip()}")
    _tell_examples(edit, rule)
    tell_turned_tiers(edit.old.rules, edit.new.rules)
    if contracts:
        click.echo("\n" + preview(edit.old, edit.new, contracts, tools_file, tier, reading), nl=False)
    if dry_run:
        click.echo("Nothing was written.")
    else:
        write_text(edit.path, edit.text, "")


@click.command("diff", epilog="Example:  contract-check rules diff rules/ rules-2027/ contracts/ --tools tools.yaml")
@click.argument("old", type=POLICY)
@click.argument("new", type=POLICY)
@click.argument("contracts", type=LOCATION, required=False)
@tools_options
@tells_faults
@reading_options
def diff_rules(
    old: Path, new: Path, contracts: Path | None, tools_file: Path | None, tier: str | None, reading: Reading
) -> None:
    """Compare two policies (folders, or packs by their names): levels, severities and rules that differ.

    With CONTRACTS, also the tools whose verdicts would change if NEW were in force, worst first, each
    with clause, page and quote. Exceptions are left aside: this is what the papers say.
    """
    from contract_check.findings.changes import compare_operating, compare_policies
    from contract_check.reports.changes_text import say_rule_changes
    from contract_check.rules.loading import load_rules
    from contract_check.rules.operating import load_operating_model
    from contract_check.rules.policy import Policy

    if not contracts and (tools_file or tier):
        stop("--tools, --tier: there are no contracts to hold against the rules. Name their folder after NEW.")
    before, after = (Policy(rules := load_rules(folder), load_operating_model(rules, folder)) for folder in (old, new))
    ours = compare_operating(before.operating, after.operating)
    click.echo(say_rule_changes((*compare_policies(before.rules, after.rules), *ours)), nl=False)
    if contracts:
        click.echo("\n" + preview(before, after, contracts, tools_file, tier, reading), nl=False)


def _refuse_questions(folder: Path, name: str) -> None:
    """A question of a tier has no level: say where it stands."""
    from contract_check.rules.loading import load_rules
    from contract_check.rules.operating import load_operating_model

    model = load_operating_model(load_rules(folder), folder)
    place = next((asked.place for asked in model.questions if asked.name == name), None)
    if place:
        stop(f"{place}: “{name}” is a question of tiers and has no level. Change its words there, by hand.")


def _tell_examples(edit: Edit, rule: str) -> None:
    from dataclasses import replace

    from contract_check.extractors.extracting import extract_text
    from contract_check.rules.examples import run_examples
    from contract_check.rules.names import find_rule
    from contract_check.rules.operating_examples import run_operating_examples

    own_side = [own for own in edit.new.operating.rules if own.name == rule]
    if own_side:
        own_results = run_operating_examples(replace(edit.new.operating, rules=tuple(own_side), questions=()))
        moved = [str(result) for result in own_results if not result.ok]
    else:
        alone = replace(edit.new.rules, rules=(find_rule(edit.new.rules, rule),))
        moved = [str(result) for result in run_examples(alone, extract_text) if not result.ok]
    for result in moved:
        click.echo(f"  {result}")
    if moved:
        click.echo("  If that is what you want, correct the outcome beside each example.")


def tell_turned_tiers(old: RuleSet, new: RuleSet) -> None:
    """Ask about levels that are now below those of a lighter tier."""
    from contract_check.extractors.catalogue import term_definitions
    from contract_check.rules.tier_order import find_turned_tiers

    for said in find_turned_tiers(old, new, term_definitions()):
        click.echo(f"  {said}")


def preview(old: Policy, new: Policy, folder: Path, tools_file: Path | None, tier: str | None, reading: Reading) -> str:
    """What changes for the contracts in a folder, which are read once."""
    from contract_check import __version__
    from contract_check.cli.sorting import read_sorted
    from contract_check.findings.changes import compare_verdicts
    from contract_check.findings.portfolio import check_tools, plan_check
    from contract_check.register.papers import find_papers
    from contract_check.reports.changes_text import say_verdict_changes

    plans = [(plan_check(policy.rules, tools_file, tier), policy) for policy in (old, new)]
    papers = find_papers(folder, (tools_file, *reading.passwords.files))
    sorted_papers = read_sorted(plans[0][0], papers, reading.begin(papers.files))
    before, after = (check_tools(plan, policy, sorted_papers, __version__) for plan, policy in plans)
    unread = [paper.document.path for paper in sorted_papers.unread]
    return say_verdict_changes(compare_verdicts(before, after), len(sorted_papers.tools), unread)
