"""`contract-check rules`: look at the policy, and test it before anyone acts on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import tells_faults
from contract_check.cli.options import PATH, language_option, rules_option
from contract_check.cli.rules_change import diff_rules, set_rule
from contract_check.cli.rules_workbook import export_rules, import_rules

if TYPE_CHECKING:
    from contract_check.model.operating import OperatingModel
    from contract_check.model.rule import RuleSet

EXIT_EXAMPLES = 1


@click.group(epilog="Example:  contract-check rules explain breach-notice")
def rules() -> None:
    """Look at the policy, test it, change a level, and see what a change would do."""


@rules.command("list", epilog="Example:  contract-check rules list --rules rules/")
@rules_option
@tells_faults
def list_rules(rules_dir: Path | None) -> None:
    """Print a matrix of rules and tiers."""
    from rich.table import Table

    from contract_check.cli.terminal import Terminal
    from contract_check.reports.operating_text import list_operating, list_questions
    from contract_check.reports.rule_text import say_level_of

    ruleset = _load(rules_dir)
    table = Table("rule", *(tier.name for tier in ruleset.tiers), box=None, pad_edge=False)
    for rule in ruleset.rules:
        table.add_row(rule.name, *(say_level_of(rule, tier.name) for tier in ruleset.tiers))
        for override in rule.overrides:
            own = (
                override.required[tier.name].words if tier.name in override.required else "" for tier in ruleset.tiers
            )
            table.add_row(f"  {override.scope.words}", *own)
    operating = _load_operating(ruleset, rules_dir)
    for row in list_operating(operating, ruleset):
        table.add_row(*row)
    for name, said in list_questions(operating):
        table.add_row(name, said)
    Terminal().print(table)


@rules.command(epilog="Example:  contract-check rules explain breach-notice")
@click.argument("name")
@rules_option
@tells_faults
def explain(name: str, rules_dir: Path | None) -> None:
    """Print everything on the rule NAME: levels and where they come from, reason, source, and the wording to ask for."""
    from contract_check.reports.operating_text import explain_operating, explain_question
    from contract_check.reports.rule_text import say_rule
    from contract_check.rules.names import find_rule

    ruleset = _load(rules_dir)
    operating = _load_operating(ruleset, rules_dir)
    for rule in operating.rules:
        if rule.name == name:
            return click.echo(explain_operating(rule, ruleset))
    for question in operating.questions:
        if question.name == name:
            return click.echo(explain_question(question))
    others = [rule.name for rule in operating.rules] + [question.name for question in operating.questions]
    return click.echo(say_rule(find_rule(ruleset, name, others), ruleset))


@rules.command(epilog="Example:  contract-check rules validate --rules rules/")
@rules_option
@tells_faults
def validate(rules_dir: Path | None) -> None:
    """Check every rule file and the exceptions, and print all faults at once; ends with 0 only if a check would run."""
    from contract_check.rules.policy import load_policy

    policy = load_policy(rules_dir)
    ruleset, operating, accepted = policy.rules, policy.operating, policy.exceptions.accepted
    counts = (
        _count(len(ruleset.rules), "rule"),
        _count(len(operating.rules), "rule", " on our own side"),
        _count(len(operating.questions), "question", " of tiers"),
        _count(len(ruleset.tiers), "tier"),
        _count(len(accepted), "exception"),
    )
    click.echo(f"{ruleset.name}: {', '.join(counts)}, digest {ruleset.short_digest}: no faults.")


def _count(number: int, thing: str, which: str = "") -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}{which}"


@rules.command("test", epilog="Example:  contract-check rules test --rules rules/")
@rules_option
@tells_faults
def test_rules(rules_dir: Path | None) -> None:
    """Run the examples of every rule and say which come out otherwise than written."""
    from contract_check.extractors.extracting import extract_text
    from contract_check.rules.examples import run_examples
    from contract_check.rules.operating_examples import run_operating_examples

    ruleset = _load(rules_dir)
    results = run_examples(ruleset, extract_text)
    own = run_operating_examples(_load_operating(ruleset, rules_dir))
    failed = [str(result) for result in results if not result.ok] + [str(result) for result in own if not result.ok]
    for said in failed:
        click.echo(said)
    click.echo(f"{len(results) + len(own)} examples, {len(failed)} not as written.")
    if failed:
        raise SystemExit(EXIT_EXAMPLES)


@rules.command(epilog="Example:  contract-check rules docs --rules rules/ --out policy.html")
@rules_option
@click.option("--out", type=PATH, default=Path("policy.html"), show_default=True, help="The file.")
@language_option
@tells_faults
def docs(rules_dir: Path | None, out: Path) -> None:
    """Write the policy as a handbook: one HTML page to read, print and attach, without a terminal."""
    from contract_check import __version__
    from contract_check.reports.files import prepare_folder, write_text
    from contract_check.reports.handbook import render_handbook

    ruleset = _load(rules_dir)
    prepare_folder(out.parent)
    write_text(out, render_handbook(ruleset, __version__, _load_operating(ruleset, rules_dir)))
    click.echo(f"{out}: {len(ruleset.rules)} rules, digest {ruleset.short_digest}.")


rules.add_command(set_rule)
rules.add_command(diff_rules)
rules.add_command(export_rules)
rules.add_command(import_rules)


def _load(rules_dir: Path | None) -> RuleSet:
    from contract_check.rules.loading import default_rules_folder, load_rules

    return load_rules(rules_dir or default_rules_folder())


def _load_operating(ruleset: RuleSet, rules_dir: Path | None) -> OperatingModel:
    from contract_check.rules.loading import default_rules_folder
    from contract_check.rules.operating import load_operating_model

    return load_operating_model(ruleset, rules_dir or default_rules_folder())
