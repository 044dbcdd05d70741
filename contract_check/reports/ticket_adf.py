"""A ticket's description in the Atlassian Document Format: action items, and an expander for each wording.

https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from contract_check.reports.language import _
from contract_check.reports.text import encodable
from contract_check.reports.ticket import Task, Ticket

Node = dict[str, Any]


def as_adf(ticket: Ticket, ticked: Collection[str] = ()) -> Node:
    """The document; action items have the identifier of their finding, and those in `ticked` stay done."""
    content = [
        _paragraph(_text(f"{ticket.summary}.", bold=True)),
        *(_paragraph(_text(f"{label}: ", bold=True), _text(text)) for label, text in ticket.facts),
    ]
    if ticket.tasks:
        content += [_heading(_("To settle")), _task_list(ticket, ticked), _heading(_("Clauses and wordings"))]
        content += [_expander(number, task) for number, task in enumerate(ticket.tasks, start=1)]
    if ticket.more:
        content.append(
            _paragraph(
                _text(_("{number} more in {file}, which did not fit here.", number=ticket.more, file=ticket.file))
            )
        )
    content.append(_paragraph(_text(_("Pages, proof and what is in order: {file}.", file=ticket.file))))
    return {"version": 1, "type": "doc", "content": content}


def done_in_adf(document: Any) -> set[str]:
    """The identifiers of the action items that somebody has done."""
    return {
        str(node["attrs"].get("localId"))
        for node in _nodes(document)
        if node.get("type") == "taskItem" and (node.get("attrs") or {}).get("state") == "DONE"
    }


def _nodes(node: Any) -> Iterator[Node]:
    if isinstance(node, dict):
        yield node
        for child in node.get("content") or ():
            yield from _nodes(child)


def _task_list(ticket: Ticket, ticked: Collection[str]) -> Node:
    items = [
        {
            "type": "taskItem",
            "attrs": {"localId": task.id, "state": "DONE" if task.done or task.id in ticked else "TODO"},
            "content": [
                _text(f"{number}. {task.title}", bold=True),
                _text(f" · {task.severity} · {task.says}"),
            ],
        }
        for number, task in enumerate(ticket.tasks, start=1)
    ]
    return {"type": "taskList", "attrs": {"localId": ticket.key}, "content": items}


def _expander(number: int, task: Task) -> Node:
    content = []
    if task.quote:
        content.append({"type": "blockquote", "content": [_paragraph(_text(f"“{task.quote}”"))]})
    if task.place:
        content.append(_paragraph(_text(task.place)))
    if task.ask:
        content.append(_paragraph(_text(_("Ask for:"), bold=True)))
        content += [_paragraph(_text(paragraph)) for paragraph in task.ask]
    return {
        "type": "expand",
        "attrs": {"title": encodable(f"{number}. {task.title}")},
        "content": content or [_paragraph(_text(task.says))],
    }


def _heading(text: str) -> Node:
    return {"type": "heading", "attrs": {"level": 2}, "content": [_text(text)]}


def _paragraph(*content: Node) -> Node:
    return {"type": "paragraph", "content": list(content)}


def _text(text: str, *, bold: bool = False) -> Node:
    node: Node = {"type": "text", "text": encodable(text) or " "}
    return {**node, "marks": [{"type": "strong"}]} if bold else node
