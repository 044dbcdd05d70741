"""`contract-check status`: the portfolio's course over time, from the history that runs have kept."""

from __future__ import annotations

from pathlib import Path

import click

from contract_check.cli.faults import tells_faults
from contract_check.cli.options import PATH, language_option


@click.command(epilog="Example:  contract-check status --history history.db --format html --out status.html")
@click.option(
    "--history",
    "history_file",
    required=True,
    type=PATH,
    help="The file in which `check --history` keeps every run.",
)
@click.option("--format", "form", type=click.Choice(["text", "html", "json"]), default="text", show_default=True)
@click.option("--out", type=PATH, help="Write into this file instead.")
@language_option
@tells_faults
def status(history_file: Path, form: str, out: Path | None) -> None:
    """Show how long gaps have been open, which were closed, who accepted which, and the counts over time.

    The days are those as of which the runs were made (`check --date`). The HTML page has a plot and loads nothing.
    """
    from contract_check import __version__
    from contract_check.findings.history import read_history
    from contract_check.findings.portfolio_course import chart_course
    from contract_check.reports.files import write_text
    from contract_check.reports.status_json import render_status_json
    from contract_check.reports.status_report import render_status_html, render_status_text

    render = {"text": render_status_text, "html": render_status_html, "json": render_status_json}[form]
    text = render(chart_course(read_history(history_file)), __version__)
    if out is None:
        click.echo(text, nl=False)
    else:
        write_text(out, text)
