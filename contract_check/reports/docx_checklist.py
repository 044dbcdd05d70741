"""A checklist as a Word document: boxes to tick, room for notes, and a table of contents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from contract_check.model.finding import Checklist
from contract_check.reports.finding_view import Item
from contract_check.reports.operating_view import OperatingItem, OperatingView, view_operating
from contract_check.reports.passage_view import Passage
from contract_check.reports.phrases import say_policy
from contract_check.reports.view import Section, view_checklist
from contract_check.reports.word import render_word


def render_docx(checklist: Checklist, template: Path | None = None) -> bytes:
    """The document; the same checklist gives the same bytes."""
    view = view_checklist(checklist)
    own = view_operating(checklist.operating)
    ours: tuple[Item, ...] = ()
    if own:
        section = _own_section(own, len(checklist.findings))
        ours = section.items
        view = replace(view, sections=(*view.sections, section))
    dated = (("Checked on", view.checked_on),) if view.checked_on else ()
    values = {
        "view": view,
        "key": checklist.tool.key,
        "facts": (*view.facts, *dated),
        "quoted": _quoted,
        "rows": _rows,
        "ask_label": lambda item: "To do" if item in ours else _ask_label(item),
        "says_label": lambda item: "Register says" if item in ours else "Contract says",
        "footer": f"contract-check {view.version}, {say_policy(view.policy, view.digest)}. For people who negotiate; no legal advice.",
    }
    return render_word("checklist.docx", values, template)


def _own_section(own: OperatingView, numbered: int) -> Section:
    """Our own side as a section of its own, its items numbered on."""
    lead = f"{own.summary}. These are no matters for the vendor: they are held against the register of tools."
    if own.doubt:
        facts = "; ".join(own.doubt.speaking)
        against = f" Against it: {'; '.join(own.doubt.against)}." if own.doubt.against else ""
        lead += f" The tier is in question. {own.doubt.sentence} Facts for it: {facts}.{against}"
    if own.met:
        lead += f" In order: {'; '.join(f'{item.title}: {item.says} ({item.place})' for item in own.met)}."
    items = (_own_item(n, item) for n, item in enumerate((*own.gaps, *own.excepted), start=numbered + 1))
    return Section("own", "Our own side", lead, tuple(items))


def _own_item(number: int, own: OperatingItem) -> Item:
    return Item(
        number=number, anchor=own.anchor.removeprefix("own-"), title=own.title, severity=own.severity, outcome=own.outcome,
        label=own.label, required=own.required, preferred="", why=own.why, says=f"{own.says} ({own.place})", passage=None,
        others=(), displaced=(), more=0, gap=own.gap, exception=own.exception, ask=(own.ask,), fallback="", owner=own.owner,
        source=own.source, proof=None, unread_reason="", left_to=None, tick=own.tick,
    )  # fmt: skip


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
