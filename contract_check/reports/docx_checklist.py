"""A checklist as a Word document: boxes to tick, room for notes, and a table of contents."""

from __future__ import annotations

from pathlib import Path

from contract_check.model.finding import Checklist
from contract_check.reports.view import Item, Passage, view_checklist
from contract_check.reports.word import render_word


def render_docx(checklist: Checklist, template: Path | None = None) -> bytes:
    """The document; the same checklist gives the same bytes."""
    view = view_checklist(checklist)
    dated = (("Checked on", view.checked_on),) if view.checked_on else ()
    values = {
        "view": view,
        "key": checklist.tool.key,
        "facts": (*view.facts, *dated),
        "quoted": _quoted,
        "rows": _rows,
        "ask_label": _ask_label,
        "footer": f"contract-check {view.version}, rules {view.digest}. For people who negotiate; no legal advice.",
    }
    return render_word("checklist.docx", values, template)


def _quoted(item: Item) -> list[Passage]:
    return [passage for passage in (item.passage, item.left_to, *item.displaced, *item.others) if passage]


def _rows(item: Item) -> list[tuple[str, str]]:
    """The rows of an item that have something to say and are one sentence each."""
    proof = ""
    if item.proof:
        proof = f"{item.proof.pages} read"
        proof += f"; not read: {'; '.join(item.proof.unread)}" if item.proof.unread else ""
        proof += f". Words looked for: {', '.join(item.proof.searched)}." if item.proof.searched else "."
        if item.proof.nearest:
            answers = "may answer it" if item.proof.may_answer else "does not answer it"
            proof += f" Nearest passage, which {answers}: {item.proof.nearest.place}: “{item.proof.nearest.quote}”"
    doubt = item.passage.doubt if item.passage else ""
    rows = (
        ("Look at it", doubt),
        ("Not read", item.unread_reason),
        ("Gap", item.gap),
        ("Exception", item.exception),
        ("Proof", proof),
    )
    return [(label, text) for label, text in rows if text]


def _ask_label(item: Item) -> str:
    if item.outcome in ("unclear", "unread", "by hand"):
        return "Ask for, if the gap is confirmed"
    return "Ask for, when the exception ends" if item.outcome == "excepted" else "Ask for"
