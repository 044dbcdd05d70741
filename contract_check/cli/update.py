"""`contract-check update`: read boxes and notes of returned checklists back into the file of ticks."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from contract_check.cli.faults import EXIT_UNREAD, tells_faults
from contract_check.cli.options import DAY, PATH


@click.command(epilog="Example:  contract-check update returned/acme-crm.docx findings.xlsx --state ticks.yaml")
@click.argument("returned", nargs=-1, required=True, type=PATH)
@click.option(
    "--state",
    type=PATH,
    default=Path("ticks.yaml"),
    show_default=True,
    help="The file of ticks; it is made if there is none.",
)
@click.option("--date", "day", type=DAY, help="The day to write beside what is new (or today).")
@tells_faults
def update(returned: tuple[Path, ...], state: Path, day: datetime | None) -> None:
    """Read boxes ticked and notes written in RETURNED checklists (Markdown, DOCX, XLSX, JSON) back.

    `contract-check check --ticks` then shows them, as long as neither the clause nor the rule has changed. A box
    that was open when the checklist was written and still is says nothing; one that was ticked and is open now was
    taken back. What does not agree, and what could not be taken, is told.
    """
    from contract_check.execution.executor import Lost
    from contract_check.findings.returning import merge_returned
    from contract_check.findings.ticks_file import load_ticks, write_ticks
    from contract_check.reports.files import write_text
    from contract_check.reports.returned import read_returned_files

    before = load_ticks(state) if state.exists() else ()
    read = list(read_returned_files(returned))
    said = [answer for file in read if not isinstance(file, Lost) for answer in file.said]
    after, told = merge_returned(before, said, day.date() if day else date.today())
    for file in read:
        for problem in (file.cause,) if isinstance(file, Lost) else file.problems:
            click.echo(problem, err=True)
    for sentence in told:
        click.echo(sentence, err=True)
    if after != before:
        write_text(state, write_ticks(after), "--state")
    changed = len(set(after) - set(before))
    ticked = sum(tick.done for tick in after)
    noted = sum(bool(tick.note) for tick in after)
    click.echo(f"{state}: {changed} new or changed; {ticked} ticked, {noted} with a note in all.")
    if any(isinstance(file, Lost) for file in read):
        raise SystemExit(EXIT_UNREAD)
