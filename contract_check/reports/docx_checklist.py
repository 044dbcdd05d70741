"""A checklist as a Word document: boxes to tick, room for notes, and a table of contents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from contract_check.model.checklist import Checklist
from contract_check.reports.finding_view import Item
from contract_check.reports.language import _
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
    if own and own.asks:
        section = _own_section(own, sum(len(section.items) for section in view.sections))
        ours = section.items
        view = replace(view, sections=(*view.sections, section))
    dated = ((_("Checked on"), view.checked_on),) if view.checked_on else ()
    policy = say_policy(view.policy, view.digest)
    values = {
        "view": view,
        "key": checklist.tool.key,
        "facts": (*view.facts, *dated),
        "quoted": _quoted,
        "rows": _rows,
        "ask_label": lambda item: _("To do") if item in ours else _ask_label(item),
        "says_label": lambda item: _("Register says") if item in ours else _("Contract says"),
        "footer": f"contract-check {view.version}, {policy}. {_('For people who negotiate; no legal advice.')}",
    }
    return render_word("checklist.docx", values, template)


def _own_section(own: OperatingView, numbered: int) -> Section:
    """Our own side as a section of its own, its items numbered on."""
    matters = _("These are no matters for the vendor: they are held against the register of tools.")
    lead = f"{own.summary}. {matters}"
    if own.doubt:
        question, speaking = _("The tier is in question"), "; ".join(own.doubt.speaking)
        against = f" {_('Against it:')} {'; '.join(own.doubt.against)}." if own.doubt.against else ""
        lead += f" {question}. {own.doubt.sentence} {_('Facts for it:')} {speaking}.{against}"
    if own.met:
        met = "; ".join(f"{item.title}: {item.says} ({item.place})" for item in own.met)
        lead += f" {_('In order:')} {met}."
    items = (_own_item(n, item) for n, item in enumerate((*own.gaps, *own.excepted), start=numbered + 1))
    return Section("own", _("Our own side"), lead, tuple(items))


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
        proof = _("{extent} read", extent=item.proof.pages)
        proof += f"; {_('not read:')} {'; '.join(item.proof.unread)}" if item.proof.unread else ""
        searched = _("Words and beginnings of words looked for:")
        proof += f". {searched} {', '.join(item.proof.searched)}." if item.proof.searched else "."
        if item.proof.nearest:
            proof += f" {item.proof.near} {item.proof.nearest.place}: “{item.proof.nearest.quote}”"
        elif item.proof.by_chance:
            proof += f" {_('Nearest, by a single word:')} {item.proof.by_chance}."
    doubt = item.passage.doubt if item.passage else ""
    rows = (
        (_("Look at it"), doubt),
        (_("Not read"), item.unread_reason),
        (_("Gap"), item.gap),
        (_("Exception"), item.exception),
        (_("Proof"), proof),
    )
    return [(label, text) for label, text in rows if text]


def _ask_label(item: Item) -> str:
    if item.outcome in ("unclear", "unread", "by hand"):
        return _("Ask for, if the gap is confirmed")
    return _("Ask for, when the exception ends") if item.outcome == "excepted" else _("Ask for")
