"""The papers of a tool in words: what each is and how much of it was read, their order, and what is to be settled."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.document import ReadStatus
from contract_check.model.family import Reference
from contract_check.model.paper_finding import PaperFinding
from contract_check.model.sentence import join, say, told, word
from contract_check.model.tool import Order, ReadContract, SetAside
from contract_check.register.ordering import say_clause
from contract_check.reports.language import _, tell
from contract_check.reports.paper_facts import describe_facts
from contract_check.reports.passage_view import LEAD_QUOTE, SHORT_QUOTE, Passage, quote_passage
from contract_check.reports.phrases import count_pages, number_pages, say_day, say_matter
from contract_check.reports.text import plain
from contract_check.reports.tick_text import TickView, view_tick


@dataclass(frozen=True)
class Paper:
    """One file as the head of a checklist lists it."""

    file: str
    kind: str
    dated: str
    facts: tuple[tuple[str, str], ...]
    pages: str
    unread: str
    digest: str
    status: str
    problem: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Aside:
    """A paper that another has replaced, or a draft of ours."""

    file: str
    by: str
    why: str


@dataclass(frozen=True)
class NotRead:
    """A paper that belongs to the contract and is not among the papers; `holds` says what would stand in it."""

    name: str
    holds: str
    passage: Passage


@dataclass(frozen=True)
class PaperItem:
    """Something about the papers themselves."""

    severity: str
    title: str
    says: str
    passages: tuple[Passage, ...]
    tick: TickView


def view_paper(paper: ReadContract) -> Paper:
    """One file: what it is, how much of it was read, and why not all of it."""
    document, facts = paper.document, paper.facts
    readable = document.status.readable
    problem = plain(told(document.problem))
    return Paper(
        file=plain(document.path),
        kind=tell(word(facts.role)) if readable else _("kind not known"),
        dated=say_day(facts.effective_date) or (_("no date") if readable else ""),
        facts=describe_facts(paper) if readable else (),
        pages=count_pages(len(document.pages)) if document.pages else "",
        unread=number_pages(document.unread_pages) if readable and document.unread_pages else "",
        digest=document.sha256[:12],
        status=tell(_STATUSES[document.status]),
        problem=_begin_large(problem),
        notes=tuple(f"{_begin_large(plain(told(note))).rstrip('.')}." for note in document.notes),
    )


def _begin_large(words: str) -> str:
    return words[:1].upper() + words[1:]


_STATUSES = {
    ReadStatus.READ: say("read"),
    ReadStatus.PARTLY_READ: say("partly read"),
    ReadStatus.NO_TEXT: say("not read: no text"),
    ReadStatus.PASSWORD: say("not read: password"),
    ReadStatus.DAMAGED: say("not read: damaged"),
    ReadStatus.OTHER_FORMAT: say("not read: other format"),
    ReadStatus.OWN_REPORT: say("not read: own report"),
    ReadStatus.FAILED: say("not read: reading failed"),
    ReadStatus.NOT_THERE: say("not read: not in the folder"),
}


def view_aside(aside: SetAside) -> Aside:
    """A paper that is set aside, with the reason."""
    return Aside(plain(aside.paper.document.path), plain(aside.by), plain(aside.why))


def view_reference(reference: Reference) -> NotRead:
    """A paper that is not there, and what would stand in it."""
    areas = dict.fromkeys(_AREAS.get(term.split(".", 1)[0], "") for term in reference.terms)
    holds = _("what it says on {areas} counts as unread", areas=", ".join(map(tell, areas))) if areas else ""
    return NotRead(plain(reference.says), holds, quote_passage(reference.citation, LEAD_QUOTE))


_AREAS = {
    "sla": say("service levels"),
    "security": say("security"),
    "data": say("data"),
    "processing": say("data"),
    "ai": say("AI"),
    "commercial": say("the bargain"),
    "resilience": say("operational resilience"),
}


def view_paper_finding(found: PaperFinding, identifier: str) -> PaperItem:
    """What is to be settled about the papers, with its passages and what a person has noted."""
    passages = tuple(quote_passage(citation, SHORT_QUOTE) for citation in found.citations)
    return PaperItem(
        found.severity.value, plain(found.title), say_matter(found), passages, view_tick(found, identifier)
    )


def say_order(order: Order) -> str:
    """In which order the papers stand: as their clauses set it, or the usual one."""
    if order.rankings:
        return _(
            "In the order in which they govern, as their own clauses set it: where they differ, the first governs."
        )
    return _(
        "No clause sets an order of precedence; they stand in the usual one: where they differ, the first governs."
    )


def say_clauses(order: Order) -> tuple[str, ...]:
    """The clauses that set the order, each once with its place."""
    clauses = dict.fromkeys(ranking.clause for ranking in order.rankings)
    return tuple(join((clause.citation.place, ": ", say_clause(clause), ".")) for clause in clauses)
