"""`contract-check ticket`: a ticket on one tool, printed as a system's API takes it, or sent there."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check.cli.faults import stop
from contract_check.cli.one_tool import takes_checklist
from contract_check.cli.options import language_option, ticks_option

if TYPE_CHECKING:
    from contract_check.model.checklist import Checklist

NAMES = ("jira", "servicenow", "github", "gitlab", "linear")
TOKEN = "CONTRACT_CHECK_TOKEN"  # noqa: S105 - the name of a variable


def _refuse_what_cannot_go(*, system_name: str, project: str, url: str | None, **_: object) -> None:
    """Before the papers are read: a ticket that nobody would take."""
    from contract_check.reports.ticket_systems import SYSTEMS

    if SYSTEMS[system_name].wants_project and not project:
        stop(f"--for {system_name}: it is not said where the ticket goes. Name the project or team with --project.")
    if url is not None and not os.environ.get(TOKEN):
        stop(f"--post: there is no token. Set the variable {TOKEN}.")


@click.command(epilog='Example:  contract-check ticket "Harbourline CRM" contracts/ --tools tools.yaml --for github')
@partial(takes_checklist, before=_refuse_what_cannot_go)
@click.option("--for", "system_name", type=click.Choice(NAMES), required=True, help="The system that takes the ticket.")
@click.option("--project", default="", help="The key of the Jira project, or the identifier of the Linear team.")
@ticks_option
@language_option
@click.option("--post", "url", metavar="URL", help=f"Send it to this endpoint, with the token in {TOKEN}.")
def ticket(checklist: Checklist, system_name: str, project: str, ticks_file: Path | None, url: str | None) -> None:
    """Print a ticket on TOOL as JSON: title, description, priority, due date and labels.

    With --post it is sent; a second run changes the ticket of the first, and boxes that were ticked in it stay
    ticked. URL is the endpoint that creates tickets, such as https://api.github.com/repos/OWNER/REPO/issues,
    https://SITE.atlassian.net/rest/api/3/issue, https://SITE.service-now.com/api/now/table/incident,
    https://gitlab.com/api/v4/projects/ID/issues or https://api.linear.app/graphql.
    """
    import json

    from contract_check.findings.ticking import tick_checklist
    from contract_check.findings.ticks_file import load_ticks
    from contract_check.reports.ticket import build_ticket
    from contract_check.reports.ticket_posting import post_ticket
    from contract_check.reports.ticket_systems import SYSTEMS

    system = SYSTEMS[system_name]
    made = build_ticket(tick_checklist(checklist, load_ticks(ticks_file)) if ticks_file else checklist)
    if url is None:
        click.echo(json.dumps(system.describe(made, project, ()), indent=2, ensure_ascii=False))
        return
    sent = post_ticket(made, system, url, project, os.environ[TOKEN])
    click.echo(f"{sent.action}: {sent.reference}{f' {sent.page}' if sent.page else ''}")
