"""A draft amendment: each clause that is replaced is quoted, and the proposed wording set in its place.

It is drafted from what was read, and says so: names, dates and papers that could not be read for certain, and
clauses whose reading wants a second look, are marked. What has to be settled first is listed apart, and never
becomes a change by itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding, Outcome
from contract_check.model.sentence import told, word
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
from contract_check.reports.language import _, tell
from contract_check.reports.passage_view import LONG_QUOTE, quote_passage
from contract_check.reports.phrases import OUTCOMES, begin_small
from contract_check.reports.text import plain
from contract_check.reports.word import compose, mark, render_word, say


def render_amendment(checklist: Checklist, template: Path | None = None) -> bytes:
    """The draft as a Word document; the same checklist gives the same bytes."""
    agreement = governing_agreement(checklist)
    vendor = _party(checklist, "vendor")
    customer = _party(checklist, "customer")
    values = {
        "title": compose("Amendment No. {number} to {agreement}", number=mark(_("[number]")), agreement=_title(agreement)),
        "between": compose(
            "between {vendor} (the “Vendor”) and {customer} (the “Customer”), dated {day}.",
            vendor=vendor,
            customer=customer,
            day=mark(_("[date]")),
        ),
        "background": _background(agreement, len(checklist.papers) > 1),
        "papers": [_name(paper) for paper in checklist.papers if paper is not agreement],
        "changes": [_change(ask, agreement) for ask in asks_of(checklist)],
        "effect": compose(
            "This Amendment takes effect on {day}. Except as amended by it, the Agreement remains in force as it is. "
            "Where this Amendment and the Agreement differ, this Amendment prevails. It is governed by the law that "
            "governs the Agreement.", day=mark(_("[date]")),
        ),
        "vendor": say(*vendor),
        "customer": say(*customer),
        "open": _open(checklist),
        "footer": _("Draft amendment, {tool}", tool=plain(checklist.tool.name)),
    }  # fmt: skip
    return render_word("amendment.docx", values, template)


def _party(checklist: Checklist, party: str) -> list[Any]:
    """A party's name; marked where nobody gives it, or where the papers give several."""
    name = name_of(checklist, party)
    if not name:
        return [mark(_("[name of the vendor]") if party == "vendor" else _("[name of the customer]"))]
    given = {plain(getattr(paper.facts, party)) for paper in checklist.papers} - {""}
    others = sorted(other for other in given if _bare(other) != _bare(name))
    if not others:
        return [name]
    return [name, " ", mark(_("[check: the papers also name {others}]", others=", ".join(others)))]


def _bare(name: str) -> str:
    """A name without what differs from paper to paper: "Alder Foods, Inc." is "ALDER FOODS INC"."""
    return " ".join(name.casefold().replace(",", " ").replace(".", "").split())


def _title(agreement: ReadContract | None) -> Any:
    if agreement is None:
        return mark(_("[title of the agreement]"))
    title = plain(agreement.facts.title)
    return title or mark(_("[title of the agreement in {file}]", file=plain(agreement.document.name)))


def _background(agreement: ReadContract | None, others: bool) -> Any:
    if agreement is None:
        return mark(_("[name the agreement: no paper of it could be read]"))
    day = agreement.facts.effective_date
    dated = say_date(day) if day else mark(_("[date of the agreement: none was read]"))
    scanned = [" ", mark(_("[read by OCR: compare with the paper]"))] if agreement.document.ocr_pages else []
    file = [f" ({plain(agreement.document.name)})", *scanned]
    title = _title(agreement)
    if others:
        return compose(
            "The parties have entered into {agreement} dated {day}{file}, with the papers below, together the “Agreement”:",
            agreement=title, day=dated, file=file,
        )  # fmt: skip
    return compose(
        "The parties have entered into {agreement} dated {day}{file} (the “Agreement”).",
        agreement=title, day=dated, file=file,
    )  # fmt: skip


def _name(paper: ReadContract) -> Any:
    facts = paper.facts
    title = plain(facts.title) or tell(word(facts.role))
    if facts.effective_date:
        title = _("{paper}, dated {day}", paper=title, day=say_date(facts.effective_date))
    said = f"{title} ({plain(paper.document.name)})"
    if not paper.document.status.readable:
        return say(plain(paper.document.name), " ", mark(_("[could not be read: say what it is, or leave it out]")))
    return say(said, " ", mark(_("[read by OCR]"))) if paper.document.ocr_pages else say(said)


def _change(ask: Ask, agreement: ReadContract | None) -> dict[str, object]:
    if ask.citation is None:
        lead = compose("The following is added to the Agreement as a new section:")
        return {"title": ask.title, "lead": lead, "quote": "", "place": "", "turn": "", "wording": ask.wording}
    if ask.is_invariable:
        lead = compose(
            "The following is added to the Agreement as a new section: {why}",
            why=mark(_("[{place} is one of the standard contractual clauses, which may not be altered: set this beside them]", place=ask.place)),
        )  # fmt: skip
        return {"title": ask.title, "lead": lead, "quote": "", "place": "", "turn": "", "wording": ask.wording}
    other = ask.paper is not None and ask.paper is not agreement
    paper = (
        _(" of {paper}", paper=plain(ask.paper.facts.title or ask.paper.document.name)) if ask.paper and other else ""
    )
    where = ask.section or mark(_("[number of the section]"))
    doubts: list[Any] = []
    term = ask.finding.term
    if term and term.confidence is not Confidence.CLEAR:
        doubts = [" ", mark(_("[check the reading: {why}]", why=plain(told(term.reason))))]
    if ask.quote.endswith("[…]"):
        doubts += [" ", mark(_("[quoted in part: complete it]"))]
    return {
        "title": ask.title,
        "lead": say(
            compose("The following words in {section}{paper} are deleted:", section=where, paper=paper + ask.after),
            *doubts,
        ),
        "quote": ask.quote,
        "place": ask.place,
        "turn": _("and replaced by:"),
        "wording": ask.wording,
    }


def _passage_below(finding: Finding) -> str:
    """The passage that a person has to look at before anything is asked, with its place; nothing where there is none."""
    absence = finding.absence
    if finding.outcome is not Outcome.UNCLEAR or absence is None or absence.nearest is None:
        return ""
    passage = quote_passage(absence.nearest, LONG_QUOTE)
    return f" {passage.place}: “{passage.quote}”"


def _open(checklist: Checklist) -> list[Any]:
    """What no draft can settle: the papers themselves, unclear clauses, what was not read, what only a person can check."""
    papers = [
        say(f"{plain(tell(found.title))}: {plain(tell(found.says))}")
        for found in checklist.paper_findings
        if not found.excepted
    ]
    course = [say(plain(tell(reason))) for reason in checklist.course.unclear] if checklist.course else []
    unclear = [
        say(f"{ask.title}: ", mark(_("could not be decided")), f". {ask.place}: “{ask.quote}”")
        for ask in questions_of(checklist)
    ]
    rest = [
        say(
            f"{plain(finding.rule.title)}: {begin_small(tell(OUTCOMES[finding.outcome]))}. "
            f"{plain(finding.gap or finding.rule.by_hand)}{_passage_below(finding)}"
        )
        for finding in left_out(checklist)
    ]
    return [*papers, *course, *unclear, *rest]
