"""A draft amendment: each clause that is replaced is quoted, and the proposed wording set in its place.

It is drafted from what was read, and says so: names, dates and papers that could not be read for certain, and
clauses whose reading wants a second look, are marked. What has to be settled first is listed apart, and never
becomes a change by itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from contract_check.model.finding import Checklist
from contract_check.model.term import Confidence
from contract_check.model.tool import ReadContract
from contract_check.reports.asks import (
    Ask,
    asks_of,
    governing_agreement,
    left_out,
    name_of,
    questions_of,
    say_date,
)
from contract_check.reports.phrases import OUTCOMES
from contract_check.reports.text import plain
from contract_check.reports.word import mark, render_word, say


def render_amendment(checklist: Checklist, template: Path | None = None) -> bytes:
    """The draft as a Word document; the same checklist gives the same bytes."""
    agreement = governing_agreement(checklist)
    vendor = _party(checklist, "vendor")
    customer = _party(checklist, "customer")
    values = {
        "title": say("Amendment No. ", mark("[number]"), " to ", _title(agreement)),
        "between": say("between ", *vendor, " (the “Vendor”) and ", *customer, " (the “Customer”), dated ", mark("[date]"), "."),
        "background": _background(agreement, len(checklist.papers) > 1),
        "papers": [_name(paper) for paper in checklist.papers if paper is not agreement],
        "changes": [_change(ask, agreement) for ask in asks_of(checklist)],
        "effect": say(
            "This Amendment takes effect on ", mark("[date]"), ". Except as amended by it, the Agreement remains in force as it is. "
            "Where this Amendment and the Agreement differ, this Amendment prevails. It is governed by the law that "
            "governs the Agreement."
        ),
        "vendor": say(*vendor),
        "customer": say(*customer),
        "open": _open(checklist),
        "footer": f"Draft amendment, {plain(checklist.tool.name)}",
    }  # fmt: skip
    return render_word("amendment.docx", values, template)


def _party(checklist: Checklist, party: str) -> list[Any]:
    """A party's name; marked where nobody gives it, or where the papers give several."""
    name = name_of(checklist, party)
    if not name:
        return [mark(f"[name of the {party}]")]
    given = {plain(getattr(paper.facts, party)) for paper in checklist.papers} - {""}
    others = sorted(given - {name})
    return [name, " ", mark(f"[check: the papers also name {', '.join(others)}]")] if others else [name]


def _title(agreement: ReadContract | None) -> Any:
    if agreement is None:
        return mark("[title of the agreement]")
    title = plain(agreement.facts.title)
    return title or mark(f"[title of the agreement in {plain(agreement.document.name)}]")


def _background(agreement: ReadContract | None, others: bool) -> Any:
    if agreement is None:
        return mark("[name the agreement: no paper of it could be read]")
    day = agreement.facts.effective_date
    dated = say_date(day) if day else mark("[date of the agreement: none was read]")
    scanned = [" ", mark("[read by OCR: compare with the paper]")] if agreement.document.ocr_pages else []
    return say(
        "The parties have entered into ", _title(agreement), " dated ", dated, f" ({plain(agreement.document.name)})", *scanned,
        ", with the papers below, together the “Agreement”:" if others else " (the “Agreement”).",
    )  # fmt: skip


def _name(paper: ReadContract) -> Any:
    facts = paper.facts
    title = plain(facts.title) or facts.role.value
    day = f", dated {say_date(facts.effective_date)}" if facts.effective_date else ""
    said = f"{title}{day} ({plain(paper.document.name)})"
    if not paper.document.status.readable:
        return say(plain(paper.document.name), " ", mark("[could not be read: say what it is, or leave it out]"))
    return say(said, " ", mark("[read by OCR]")) if paper.document.ocr_pages else say(said)


def _change(ask: Ask, agreement: ReadContract | None) -> dict[str, object]:
    if ask.citation is None:
        lead = say("The following is added to the Agreement as a new section:")
        return {"title": ask.title, "lead": lead, "quote": "", "place": "", "turn": "", "wording": ask.wording}
    other = ask.paper is not None and ask.paper is not agreement
    paper = f" of {plain(ask.paper.facts.title or ask.paper.document.name)}" if ask.paper and other else ""
    where = ask.section or mark("[number of the section]")
    doubts: list[Any] = []
    term = ask.finding.term
    if term and term.confidence is not Confidence.CLEAR:
        doubts = [" ", mark(f"[check the reading: {plain(term.reason)}]")]
    if ask.quote.endswith("[…]"):
        doubts += [" ", mark("[quoted in part: complete it]")]
    return {
        "title": ask.title,
        "lead": say("The following words in ", where, f"{paper} are deleted:", *doubts),
        "quote": ask.quote,
        "place": ask.place,
        "turn": "and replaced by:",
        "wording": ask.wording,
    }


def _open(checklist: Checklist) -> list[Any]:
    """What no draft can settle: unclear clauses, what was not read, and what only a person can check."""
    unclear = [
        say(f"{ask.title}: ", mark("could not be decided"), f". {ask.place}: “{ask.quote}”")
        for ask in questions_of(checklist)
    ]
    rest = [
        say(
            f"{plain(finding.rule.title)}: {OUTCOMES[finding.outcome].lower()}. {plain(finding.gap or finding.rule.by_hand)}"
        )
        for finding in left_out(checklist)
    ]
    return [*unclear, *rest]
