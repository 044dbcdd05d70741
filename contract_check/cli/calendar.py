"""`contract-check calendar`: by when somebody has to act, as a calendar file and as a table."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from contract_check import __version__
from contract_check.cli.faults import EXIT_UNREAD, tells_faults
from contract_check.cli.locations import LOCATION
from contract_check.cli.options import DAY, PATH, POLICY, language_option, tier_option, tools_option
from contract_check.cli.reading import Reading, reading_options

FORMATS = ("ics", "md", "csv", "json")


@click.command(
    epilog="Example:  contract-check calendar contracts/ --tools tools.yaml --date 2027-01-15 --out calendar/"
)
@click.argument("contracts_dir", type=LOCATION)
@tools_option
@click.option("--rules", "rules_dir", type=POLICY, help="A folder of rules or the name of a pack, for its lead times.")
@tier_option
@click.option("--date", "as_of", type=DAY, default=None, help="The day to count from (or today).")
@click.option(
    "--out",
    type=PATH,
    default=Path("calendar"),
    show_default=True,
    help="The folder for calendar.ics and the tables.",
)
@click.option(
    "--format", "formats", multiple=True, type=click.Choice(FORMATS), help="Write only this format (may be repeated)."
)
@language_option
@tells_faults
@reading_options
def calendar(
    contracts_dir: Path,
    tools_file: Path | None,
    rules_dir: Path | None,
    tier: str | None,
    as_of: datetime | None,
    out: Path,
    formats: tuple[str, ...],
    reading: Reading,
) -> None:
    """Work out for every tool the end of its term, the last day to give notice and the day on which to start.

    Read from start, terms, renewal, amendments and notice; what the papers do not say is listed as unclear. The lead
    time before the last day is that of the tool's tier (tiers.yaml).
    """
    from contract_check.cli.sorting import read_sorted
    from contract_check.findings.calendar import build_calendar
    from contract_check.findings.portfolio import check_tools, plan_check
    from contract_check.register.papers import find_papers
    from contract_check.reports.calendar_ics import render_ics
    from contract_check.reports.calendar_table import (
        render_calendar_csv,
        render_calendar_json,
        render_calendar_markdown,
    )
    from contract_check.reports.files import prepare_folder, write_bytes
    from contract_check.rules.loading import default_rules_folder, load_rules
    from contract_check.rules.policy import Policy

    day = as_of.date() if as_of else date.today()
    policy = Policy(load_rules(rules_dir or default_rules_folder()))  # no gap is shown, so none needs accepting
    plan = plan_check(policy.rules, tools_file, tier)
    papers = find_papers(contracts_dir, leave_out=(tools_file, rules_dir, *reading.passwords.files, out))
    prepare_folder(out)
    sorted_papers = read_sorted(plan, papers, reading.begin(papers.files), day)
    made = build_calendar(check_tools(plan, policy, sorted_papers, __version__, day), sorted_papers.without, day)
    table = render_calendar_markdown(made)
    contents = {
        "ics": render_ics(made),
        "md": table.encode("utf-8"),
        "csv": render_calendar_csv(made),
        "json": render_calendar_json(made).encode("utf-8"),
    }
    for form in formats or FORMATS:
        write_bytes(out / f"calendar.{form}", contents[form])
    soonest = next((d for d in made.days if d.day >= day), None)
    if soonest:
        click.echo(f"Next: {soonest.day.isoformat()}, {soonest.tool.name}: {soonest.kind.value}.")
    days = "1 day" if len(made.days) == 1 else f"{len(made.days)} days"
    click.echo(f"{days} in {out}; tools for which something is unclear: {len(made.unclear)}.")
    for unread in sorted_papers.unread:
        click.echo(f"{unread.document.path}: not read in full: {unread.document.status.value}", err=True)
    if sorted_papers.unread:
        raise SystemExit(EXIT_UNREAD)
