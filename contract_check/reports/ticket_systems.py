"""The systems that take tickets: what their API wants, and how a ticket of an earlier run is found in them.

| system | API | found by |
|---|---|---|
| jira | Jira Cloud REST v3, `…/rest/api/3/issue` | a label |
| servicenow | Table API, `…/api/now/table/<table>` | `correlation_id` |
| github | REST, `…/repos/<owner>/<repo>/issues` | a label |
| gitlab | REST v4, `…/projects/<id>/issues` | a label |
| linear | GraphQL, `…/graphql` | an identifier that is made of the tool's key |
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from contract_check.model.rule import Severity
from contract_check.reports.ticket import Ticket, fit
from contract_check.reports.ticket_adf import as_adf, done_in_adf
from contract_check.reports.ticket_text import as_markdown, as_plain_text, ticked_in_markdown

Body = dict[str, Any]


@dataclass(frozen=True)
class Request:
    """One call of an API."""

    method: str
    url: str
    body: Body | None = None
    query: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Existing:
    """The ticket of an earlier run: how the API names it, where a person opens it, and what was ticked in it."""

    reference: str
    page: str = ""
    ticked: frozenset[str] = frozenset()


@dataclass(frozen=True)
class System:
    """One system. `describe` makes the JSON of a new ticket from the ticket, the project and what stays ticked.

    `find` asks for the ticket of an earlier run and `read` finds it in the answer, which may also be that to
    `create`; `update` changes it. `authorise` makes the headers of a token.
    """

    name: str
    wants_project: bool
    describe: Callable[[Ticket, str, Collection[str]], Body]
    find: Callable[[str, Ticket], Request]
    read: Callable[[Any], Existing | None]
    create: Callable[[str, Body], Request]
    update: Callable[[str, Existing, Body], Request]
    authorise: Callable[[str], dict[str, str]]


def _bearer(token: str) -> dict[str, str]:
    """`user:password` as Basic, anything else as a bearer token."""
    if ":" in token:
        return {"Authorization": f"Basic {base64.b64encode(token.encode()).decode()}"}
    return {"Authorization": f"Bearer {token}"}


def _markdown(ticket: Ticket, ticked: Collection[str], limit: int) -> str:
    return fit(ticket, lambda part: as_markdown(part, ticked), len, limit)


# Jira ------------------------------------------------------------------------------------------------

_JIRA_PRIORITY = {"critical": "Highest", "major": "High", "minor": "Medium", "note": "Low"}


def _jira(ticket: Ticket, project: str, ticked: Collection[str]) -> Body:
    # Jira takes 32,767 characters; it counts those of the document, markup and all.
    description = fit(ticket, lambda part: as_adf(part, ticked), lambda made: len(json.dumps(made)), 32_000)
    fields: Body = {
        "project": {"key": project},
        "issuetype": {"name": "Task"},
        "summary": ticket.title,
        "description": description,
        "labels": [*ticket.labels, ticket.key],
        "priority": {"name": _JIRA_PRIORITY[ticket.worst.value] if ticket.worst else "Lowest"},
    }
    return {"fields": {**fields, **({"duedate": ticket.due.isoformat()} if ticket.due else {})}}


def _find_in_jira(url: str, ticket: Ticket) -> Request:
    query = (("jql", f'labels = "{ticket.key}" ORDER BY created ASC'), ("fields", "description"), ("maxResults", "1"))
    return Request("GET", f"{url.removesuffix('/issue')}/search/jql", query=query)


def _read_jira(answer: Any) -> Existing | None:
    issue = next(iter(answer["issues"]), None) if "issues" in answer else answer
    if not issue:
        return None
    done = done_in_adf((issue.get("fields") or {}).get("description"))
    return Existing(str(issue["key"]), ticked=frozenset(done))


def _update_jira(url: str, existing: Existing, body: Body) -> Request:
    return Request("PUT", f"{url}/{existing.reference}", {"fields": _for_update(body["fields"])})


# ServiceNow ------------------------------------------------------------------------------------------


def _servicenow(ticket: Ticket, project: str, ticked: Collection[str]) -> Body:
    urgency = {Severity.CRITICAL: "1", Severity.MAJOR: "2"}.get(ticket.worst, "3") if ticket.worst else "3"
    body: Body = {
        "short_description": ticket.title,
        "description": fit(ticket, as_plain_text, len, 4_000),
        # Priority is worked out by the system from these two.
        "urgency": urgency,
        "impact": str(max(1, 3 - ticket.tier_rank)),
        "correlation_id": ticket.key,
        "correlation_display": "contract-check",
        "sys_tags": ",".join(ticket.labels),
    }
    return {**body, **({"due_date": f"{ticket.due.isoformat()} 00:00:00"} if ticket.due else {})}


def _find_in_servicenow(url: str, ticket: Ticket) -> Request:
    query = (
        ("sysparm_query", f"correlation_id={ticket.key}"),
        ("sysparm_limit", "1"),
        ("sysparm_fields", "sys_id,number"),
    )
    return Request("GET", url, query=query)


def _read_servicenow(answer: Any) -> Existing | None:
    result = answer["result"]
    record = next(iter(result), None) if isinstance(result, list) else result
    return Existing(str(record["sys_id"]), str(record.get("number", ""))) if record else None


# GitHub and GitLab -----------------------------------------------------------------------------------


def _label(ticket: Ticket) -> list[str]:
    return [*ticket.labels, f"priority: {ticket.worst.value if ticket.worst else 'none'}", ticket.key]


def _github(ticket: Ticket, project: str, ticked: Collection[str]) -> Body:
    return {"title": ticket.title, "body": _markdown(ticket, ticked, 65_000), "labels": _label(ticket)}


def _find_on_github(url: str, ticket: Ticket) -> Request:
    return Request("GET", url, query=(("labels", ticket.key), ("state", "all"), ("per_page", "1")))


def _read_github(answer: Any) -> Existing | None:
    issue = next(iter(answer), None) if isinstance(answer, list) else answer
    if not issue:
        return None
    ticked = ticked_in_markdown(issue.get("body") or "")
    return Existing(str(issue["number"]), str(issue.get("html_url", "")), frozenset(ticked))


def _gitlab(ticket: Ticket, project: str, ticked: Collection[str]) -> Body:
    body: Body = {
        "title": ticket.title,
        "description": _markdown(ticket, ticked, 500_000),
        "labels": ",".join(_label(ticket)),
    }
    return {**body, **({"due_date": ticket.due.isoformat()} if ticket.due else {})}


def _find_on_gitlab(url: str, ticket: Ticket) -> Request:
    return Request(
        "GET", url, query=(("labels", ticket.key), ("per_page", "1"), ("order_by", "created_at"), ("sort", "asc"))
    )


def _read_gitlab(answer: Any) -> Existing | None:
    issue = next(iter(answer), None) if isinstance(answer, list) else answer
    if not issue:
        return None
    ticked = ticked_in_markdown(issue.get("description") or "")
    return Existing(str(issue["iid"]), str(issue.get("web_url", "")), frozenset(ticked))


# Linear ----------------------------------------------------------------------------------------------

_LINEAR_PRIORITY = {"critical": 1, "major": 2, "minor": 3, "note": 4}
_ISSUE = "id identifier url description"


def _linear(ticket: Ticket, project: str, ticked: Collection[str]) -> Body:
    lead = f"Labels: {', '.join(ticket.labels)}\n\n"  # Linear takes labels by identifiers, which nobody here knows
    fields: Body = {
        "id": linear_id(ticket),
        "teamId": project,
        "title": ticket.title,
        "description": lead + _markdown(ticket, ticked, 60_000),
        "priority": _LINEAR_PRIORITY[ticket.worst.value] if ticket.worst else 0,
        **({"dueDate": ticket.due.isoformat()} if ticket.due else {}),
    }
    call = f"mutation($input: IssueCreateInput!) {{ issueCreate(input: $input) {{ success issue {{ {_ISSUE} }} }} }}"
    return {"query": call, "variables": {"input": fields}}


def linear_id(ticket: Ticket) -> str:
    """The identifier of the ticket: of the form of a UUID version 4, as Linear wants it, and the same at every run."""
    return str(uuid.UUID(bytes=hashlib.sha256(ticket.key.encode()).digest()[:16], version=4))


def _find_on_linear(url: str, ticket: Ticket) -> Request:
    # A filter gives an empty list where there is none; asking for the issue itself would give an error.
    call = f"query($id: ID!) {{ issues(filter: {{ id: {{ eq: $id }} }}, includeArchived: true) {{ nodes {{ {_ISSUE} }} }} }}"
    return Request("POST", url, {"query": call, "variables": {"id": linear_id(ticket)}})


def _read_linear(answer: Any) -> Existing | None:
    if answer.get("errors"):
        raise ValueError(str(answer["errors"][0].get("message", "an error without a message")))
    (found,) = answer["data"].values()
    issue = next(iter(found["nodes"]), None) if "nodes" in found else found["issue"]
    if not issue:
        return None
    return Existing(
        issue["id"], str(issue.get("url", "")), frozenset(ticked_in_markdown(issue.get("description") or ""))
    )


def _update_linear(url: str, existing: Existing, body: Body) -> Request:
    changing = _for_update(body["variables"]["input"])
    call = (
        "mutation($id: String!, $input: IssueUpdateInput!) "
        f"{{ issueUpdate(id: $id, input: $input) {{ success issue {{ {_ISSUE} }} }} }}"
    )
    return Request("POST", url, {"query": call, "variables": {"id": existing.reference, "input": changing}})


def _create(url: str, body: Body) -> Request:
    return Request("POST", url, body)


def _update_by(method: str) -> Callable[[str, Existing, Body], Request]:
    return lambda url, existing, body: Request(method, f"{url}/{existing.reference}", _for_update(body))


def _for_update(fields: Body) -> Body:
    """What a later run may change: never where a ticket lies, and never the labels that people have set."""
    kept = ("project", "issuetype", "labels", "sys_tags", "correlation_id", "correlation_display", "id", "teamId")
    return {name: value for name, value in fields.items() if name not in kept}


SYSTEMS = {
    system.name: system
    for system in (
        System("jira", True, _jira, _find_in_jira, _read_jira, _create, _update_jira, _bearer),
        System("servicenow", False, _servicenow, _find_in_servicenow, _read_servicenow, _create, _update_by("PATCH"), _bearer),
        System("github", False, _github, _find_on_github, _read_github, _create, _update_by("PATCH"), _bearer),
        System("gitlab", False, _gitlab, _find_on_gitlab, _read_gitlab, _create, _update_by("PUT"), lambda token: {"PRIVATE-TOKEN": token}),
        System("linear", True, _linear, _find_on_linear, _read_linear, _create, _update_linear, lambda token: {"Authorization": token}),
    )
}  # fmt: skip
