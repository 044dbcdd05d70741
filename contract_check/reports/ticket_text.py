"""A ticket's description as Markdown with a task list (GitHub, GitLab, Linear), and as plain text (ServiceNow)."""

from __future__ import annotations

import re
from collections.abc import Collection

from contract_check.reports.language import _
from contract_check.reports.text import escape_markdown, quote_markdown
from contract_check.reports.ticket import Ticket

_TICKED = re.compile(r"^\s*[-*+] \[[xX]\] .*`([\w./-]+)`\s*$", re.MULTILINE)


def as_markdown(ticket: Ticket, ticked: Collection[str] = ()) -> str:
    """Tasks to tick, each with its identifier, then the wordings; the ids in `ticked` stay ticked."""
    lines = [f"**{escape_markdown(ticket.summary)}.**", ""]
    lines += [f"- **{label}:** {escape_markdown(text)}" for label, text in ticket.facts]
    lines += ["", f"## {_('To settle')}", ""]
    for number, task in enumerate(ticket.tasks, start=1):
        box = "x" if task.done or task.id in ticked else " "
        says = f"{escape_markdown(task.title)}** · {task.severity} · {escape_markdown(task.says)}"
        lines.append(f"- [{box}] **{number}. {says} `{task.id}`")
    lines += _say_more(ticket)
    lines += ["", f"## {_('Clauses and wordings')}", ""]
    for number, task in enumerate(ticket.tasks, start=1):
        lines += [f"### {number}. {escape_markdown(task.title)}", ""]
        if task.quote:
            lines += [f"> {quote_markdown(task.quote)}", ">", f"> {escape_markdown(task.place)}", ""]
        elif task.place:
            lines += [escape_markdown(task.place), ""]
        if task.ask:
            lines += [_("Ask for:"), ""]
            for paragraph in task.ask:
                lines += [f"> {escape_markdown(paragraph)}", ">"]
            lines[-1] = ""
    lines += ["", _("Pages, proof and what is in order: {file}.", file=f"`{ticket.file}`")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def ticked_in_markdown(text: str) -> set[str]:
    """The identifiers of the tasks that somebody ticked in a description of ours."""
    return set(_TICKED.findall(text or ""))


def as_plain_text(ticket: Ticket) -> str:
    """For systems that show text as it is typed."""
    lines = [f"{ticket.summary}.", ""]
    lines += [f"{label}: {text}" for label, text in ticket.facts]
    lines += ["", _("To settle").upper(), ""]
    for number, task in enumerate(ticket.tasks, start=1):
        lines.append(f"[{'x' if task.done else ' '}] {number}. {task.title} ({task.severity}): {task.says}")
        if task.place:
            lines.append(f"    {task.place}: “{task.quote}”" if task.quote else f"    {task.place}")
        lines += [f"    {_('Ask for:')} {paragraph}" for paragraph in task.ask]
    lines += [
        *_say_more(ticket),
        "",
        _("Pages, proof and what is in order: {file}.", file=ticket.file).removesuffix("."),
    ]
    return "\n".join(lines) + "\n"


def _say_more(ticket: Ticket) -> list[str]:
    return (
        ["", _("{number} more in {file}, which did not fit here.", number=ticket.more, file=ticket.file)]
        if ticket.more
        else []
    )
