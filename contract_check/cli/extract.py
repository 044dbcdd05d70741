"""`contract-check extract`: what contracts say, term by term, with citations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import EXIT_UNREAD, tells_faults
from contract_check.cli.locations import LOCATION, shown
from contract_check.cli.options import PATH, POLICY
from contract_check.cli.reading import reading_options

if TYPE_CHECKING:
    from contract_check.cli.reading import Reading
    from contract_check.model.tool import ReadContract


@click.command(epilog="Example:  contract-check extract contracts/acme-msa.pdf --format table")
@click.argument("files", nargs=-1, required=True, type=LOCATION)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--out", type=PATH, help="Write one file for each contract into this folder.")
@click.option(
    "--all", "all_readings", is_flag=True, help="In the table, show every reading, not only the governing ones."
)
@click.option(
    "--rules", "rules_dir", type=POLICY, help="Show the terms too that only this pack or folder of rules asks for."
)
@tells_faults
@reading_options
def extract(
    files: tuple[Path, ...],
    form: str,
    out: Path | None,
    all_readings: bool,
    rules_dir: Path | None,
    reading: Reading,
) -> None:
    """Read contracts and print their terms, each with page, section and exact quote.

    With --format json and several FILES, one object is printed on each document (with --out, one
    file each). A file that cannot be read gets its entry too, with its status and no terms.
    """
    coming = reading.begin([(path, shown(path)) for path in files])  # others read while this process loads

    from contract_check.cli.progress import read_with_progress
    from contract_check.extractors.catalogue import terms_to_show
    from contract_check.reports.files import prepare_folder, write_text
    from contract_check.reports.naming import number_apart
    from contract_check.reports.terms_json import terms_as_json
    from contract_check.reports.terms_table import terms_as_table
    from contract_check.rules.loading import load_rules

    asked = (
        terms_to_show(rule.term for rule in load_rules(rules_dir).rules if rule.term) if rules_dir else terms_to_show()
    )
    if out is not None:
        prepare_folder(out)
    unread = []
    stems = number_apart([path.stem for path in files])  # called as the contracts are
    for stem, contract in zip(stems, read_with_progress(coming), strict=True):
        text = terms_as_json(contract, asked) if form == "json" else terms_as_table(contract, asked, all_readings)
        if out is None:
            click.echo(text, nl=not text.endswith("\n"))
        else:
            write_text(out / f"{stem}.{'json' if form == 'json' else 'txt'}", text)
        if not contract.document.status.readable:
            unread.append(contract)
    if out is not None or form != "table":
        _tell_unread(unread)  # a table that is printed says so itself
    if unread:
        raise SystemExit(EXIT_UNREAD)


def _tell_unread(unread: list[ReadContract]) -> None:
    for contract in unread:
        document = contract.document
        click.echo(f"{document.path}: {document.status.value}: {document.problem}", err=True)
