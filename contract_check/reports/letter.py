"""A letter to the vendor with what we ask for, as a Word document that is ready to edit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from contract_check.model.checklist import Checklist
from contract_check.reports.asks import Ask, asks_of, governing_agreement, name_of, questions_of, say_date
from contract_check.reports.language import _
from contract_check.reports.text import plain
from contract_check.reports.word import compose, mark, render_word, say


def render_letter(checklist: Checklist, template: Path | None = None) -> bytes:
    """The letter; what the sender has to fill in or look at is marked."""
    asks, questions = asks_of(checklist), questions_of(checklist)
    vendor, customer = name_of(checklist, "vendor"), name_of(checklist, "customer")
    tool = plain(checklist.tool.name)
    values = {
        "customer": customer or _("[your company]"),
        "date": (checklist.checked_on and say(say_date(checklist.checked_on))) or mark(_("[date]")),
        "addressee": say(vendor) if vendor else mark(_("[name and address of the vendor]")),
        "subject": _("{tool}: changes to our agreement", tool=tool),
        "opening": _opening(checklist, tool),
        "asks": [_view(ask) for ask in asks],
        "questions": [_view_question(ask) for ask in questions],
        "closing": _closing(checklist),
        "signatory": mark(_("[name and position]")),
        "footer": f"{tool}",
    }
    return render_word("letter.docx", values, template)


def _opening(checklist: Checklist, tool: str) -> Any:
    paper = governing_agreement(checklist)
    if paper is None:
        return say(_("We have reviewed the terms on which we use {tool}. ", tool=tool), mark(_("[name the agreement]")))
    facts = paper.facts
    title = plain(facts.title) or _("the agreement")
    if facts.effective_date:
        title = _("{agreement} of {day}", agreement=title, day=say_date(facts.effective_date))
    file = plain(paper.document.name)
    return say(
        _(
            "We have reviewed the terms on which we use {tool}, among them {agreement} (“{file}”).",
            tool=tool,
            agreement=title,
            file=file,
        )
    )


def _closing(checklist: Checklist) -> Any:
    """A renewal that lies in the past is nothing to write to a vendor: the register has to be brought up to date."""
    renewal, course = checklist.tool.renewal, checklist.course
    today = checklist.checked_on or (course.as_of if course else None)
    is_ahead = renewal is not None and (today is None or renewal >= today)
    return compose(
        "We should like to have this settled before the renewal on {renewal}, and ask for your reply by {reply}.",
        renewal=say_date(renewal) if renewal and is_ahead else mark(_("[date]")),
        reply=mark(_("[date]")),
    )


def _view(ask: Ask) -> dict[str, object]:
    if not ask.citation:
        lead = _("The agreement does not provide for this. We propose to add:")
    elif ask.section:
        lead = _(
            "We propose to replace the following words of {section} by the wording below them:",
            section=ask.section + ask.after,
        )
    else:
        lead = _("We propose to replace the following words by the wording below them:")
    return {"title": ask.title, "lead": lead, "quote": ask.quote, "place": ask.place, "wording": ask.wording}


def _view_question(ask: Ask) -> dict[str, object]:
    lead = _(
        "We cannot tell from the following words what was agreed. Please confirm that they are to be read as below them:"
    )
    return {"title": ask.title, "lead": lead, "quote": ask.quote, "place": ask.place, "wording": ask.wording}
