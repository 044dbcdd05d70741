"""`contract-check evaluate`: how often the program is right, on contracts that people have labelled."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import stop, tells_faults
from contract_check.cli.options import PATH, rules_option
from contract_check.cli.reading import reading_options

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from contract_check.cli.reading import Reading
    from contract_check.evaluation.evaluating import Evaluation
    from contract_check.evaluation.labels import LabelledContract
    from contract_check.model.rule import RuleSet


@click.command(epilog="Example:  contract-check evaluate our-labels/ --errors 20")
@click.argument("folder", type=PATH)
@click.option("--per-term", is_flag=True, help="A row of figures for each term.")
@click.option("--errors", type=click.IntRange(0), default=0, help="Show up to this many wrong answers with quotes.")
@click.option("--all-errors", is_flag=True, help="Show every wrong answer.")
@click.option("--json", "json_file", type=PATH, help="Write everything as JSON into this file.")
@click.option("--against", type=PATH, help="An earlier --json file: show what was gained, lost.")
@rules_option
@click.option("--tier", default=None, help="The tier for comparing decisions (the heaviest one by default).")
@tells_faults
@reading_options
def evaluate(
    folder: Path,
    per_term: bool,
    errors: int,
    all_errors: bool,
    json_file: Path | None,
    against: Path | None,
    rules_dir: Path | None,
    tier: str | None,
    reading: Reading,
) -> None:
    """Measure the program on the labelled contracts in FOLDER (labels/acme.json and contracts/acme.pdf, .docx …).

    Tells how often values, quotes and decisions agree with the labels, and each error with its
    quote. docs/evaluate.md describes the label files, so that you can test on paper of your own.
    """
    from contract_check.cli.progress import read_with_progress
    from contract_check.evaluation import evaluating, labels, text
    from contract_check.extractors.catalogue import term_definitions
    from contract_check.reports.files import write_text
    from contract_check.rules.loading import default_rules_folder, load_rules

    definitions = term_definitions()
    before = _earlier(against) if against else None
    rules = load_rules(rules_dir or default_rules_folder())
    tier = _known_tier(rules, tier)
    labelled = labels.load_labels(folder, definitions)
    there = [(contract.name, contract.path) for contract in labelled if contract.path]
    _tell_files(labels.find_contracts(folder), dict(there), labelled)
    contracts = read_with_progress(reading.begin([(path, str(path)) for _, path in there]))
    read = {name: contract for (name, _), contract in zip(there, contracts, strict=True)}
    evaluation = evaluating.evaluate(labelled, read, rules, tier, definitions)
    click.echo(text.as_text(evaluation, per_term=per_term, errors=None if all_errors else errors), nl=False)
    if before:
        click.echo(text.changes_as_text(*evaluating.changes(before, evaluation)), nl=False)
    if json_file:
        write_text(json_file, evaluation.model_dump_json(indent=1) + "\n", "--json")


def _tell_files(
    found: Mapping[str, Sequence[Path]], read: Mapping[str, Path], labelled: Sequence[LabelledContract]
) -> None:
    """Say which contracts are measured, and which that lie there are not."""
    for name in sorted(found.keys() - {contract.name for contract in labelled}):
        click.echo(f"{name}: there are no labels for this contract, and nothing is measured on it.", err=True)
    for name, path in read.items():
        for other in found[name][1:]:
            click.echo(f"{other}: not read, since {path} has the same name.", err=True)
    endings = Counter(path.suffix.lower() for path in read.values())
    formats = ", ".join(f"{count} {ending}" for ending, count in sorted(endings.items()))
    click.echo(f"{len(read)} of {len(labelled)} labelled contracts found{f' ({formats})' if formats else ''}", err=True)


def _earlier(path: Path) -> Evaluation:
    from contract_check.evaluation.evaluating import Evaluation

    try:
        return Evaluation.model_validate_json(path.read_bytes())
    except (OSError, ValueError):
        stop(f"{path}: this is no evaluation. Give a file that `contract-check evaluate --json` wrote.")


def _known_tier(rules: RuleSet, name: str | None) -> str:
    if name is None:
        return rules.tiers[-1].name
    if rules.tier(name) is None:
        stop(f"tier {name!r}: there is no such tier. The rules have {', '.join(t.name for t in rules.tiers)}.")
    return name
