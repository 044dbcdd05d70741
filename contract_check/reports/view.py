"""A checklist in words: what every format prints, before it is laid out.

Nothing is escaped here; that is for each format. Readers see plain words: "Not in the contract"
and not `missing`, "72 hours" and not `72 hours` in some unit of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from contract_check.model.citation import Citation
from contract_check.model.document import ReadStatus
from contract_check.model.family import Reference
from contract_check.model.finding import (
    Absence,
    Checklist,
    Displaced,
    Finding,
    Outcome,
    PaperFinding,
    PaperMatter,
)
from contract_check.model.identifier import identify_finding
from contract_check.model.rule import Level, Severity, Verb
from contract_check.model.term import Confidence, Strength, Term
from contract_check.model.term_course import TermCourse
from contract_check.model.tool import Order, ReadContract
from contract_check.model.values import Flag, OpenDuration, Value
from contract_check.register.ordering import say_clause
from contract_check.reports.paper_facts import describe_facts
from contract_check.reports.text import make_printable, plain, shorten
from contract_check.reports.tick_text import TickView, view_tick
from contract_check.rules.comparing import in_words

LONG_QUOTE, SHORT_QUOTE, LEAD_QUOTE = 1200, 220, 500
MAX_OTHERS = 4

OUTCOMES = {
    Outcome.MISSING: "Not in the contract",
    Outcome.BELOW: "Below what is required",
    Outcome.UNCLEAR: "Could not be decided",
    Outcome.UNREAD: "Not everything could be read",
    Outcome.EXCEPTED: "Exception accepted",
    Outcome.BY_HAND: "To check by hand",
    Outcome.MET: "In order",
}
_LEVELS = {
    Verb.REQUIRED: "the contract must provide for it",
    Verb.NOT_ALLOWED: "the contract must not provide for it",
}
_SECTIONS = (
    (
        "agree",
        "To agree with the vendor",
        "What the papers lack, most pressing first.",
        (Outcome.MISSING, Outcome.BELOW),
    ),
    (
        "look",
        "A person has to look at these",
        "The papers could not be read in full, or do not say clearly enough to decide. None of this counts as in order.",
        (Outcome.UNCLEAR, Outcome.UNREAD),
    ),
    (
        "by-hand",
        "To check by hand",
        "The program cannot read these out of a contract. A person has to, and nothing is said here of how they stand; "
        "passages that hold words of the matter are only a place to begin.",
        (Outcome.BY_HAND,),
    ),
    (
        "excepted",
        "Exceptions that were accepted",
        "Gaps that somebody has decided to live with.",
        (Outcome.EXCEPTED,),
    ),
)


@dataclass(frozen=True)
class Passage:
    """A quote with the place where it stands; `says` is the value read from it, `doubt` why to look twice.

    `citation` is for those who show the page itself.
    """

    quote: str
    place: str
    says: str = ""
    doubt: str = ""
    citation: Citation | None = None


@dataclass(frozen=True)
class Proof:
    """What was done before anyone said that something is not there."""

    pages: str
    unread: tuple[str, ...]
    searched: tuple[str, ...]
    nearest: Passage | None
    may_answer: bool


@dataclass(frozen=True)
class Item:
    """One finding in words. `says` is a sentence where there is no passage to quote.

    What is checked by hand has a `question`, and `leads` to passages to begin with.
    """

    number: int
    anchor: str
    title: str
    severity: str
    outcome: str
    label: str
    required: str
    preferred: str
    why: str
    says: str
    passage: Passage | None
    others: tuple[Passage, ...]
    displaced: tuple[Passage, ...]
    more: int
    gap: str
    exception: str
    ask: tuple[str, ...]
    fallback: str
    owner: str
    source: str
    proof: Proof | None
    unread_reason: str
    left_to: Passage | None
    tick: TickView
    question: str = ""
    leads: tuple[Passage, ...] = ()


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
    """A paper that another has replaced."""

    file: str
    by: str
    why: str


@dataclass(frozen=True)
class Course:
    """The day that counts: rows of days, the arithmetic with its places, and what the papers leave open."""

    days: tuple[tuple[str, str], ...]
    steps: tuple[tuple[str, str], ...]
    unclear: tuple[str, ...]


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


@dataclass(frozen=True)
class Section:
    """Items under one heading."""

    anchor: str
    title: str
    lead: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class ChecklistView:
    """Everything that a checklist prints."""

    tool: str
    summary: str
    counts: tuple[tuple[str, int], ...]
    gaps: int
    excepted: int
    by_hand: int
    facts: tuple[tuple[str, str], ...]
    papers: tuple[Paper, ...]
    first_line: str
    about_papers: tuple[PaperItem, ...]
    order: str
    order_notes: tuple[str, ...]
    not_read: tuple[NotRead, ...]
    course: Course | None
    set_aside: tuple[Aside, ...]
    sections: tuple[Section, ...]
    met: tuple[Item, ...]
    notes: tuple[str, ...]
    inapplicable: tuple[tuple[str, str], ...]
    policy: str
    digest: str
    version: str
    checked_on: str


def view_checklist(checklist: Checklist) -> ChecklistView:
    """The checklist in words, in the order in which a person works through it."""
    numbers = {id(finding): number for number, finding in number_findings(checklist)}

    def items(*outcomes: Outcome) -> tuple[Item, ...]:
        chosen = (f for f in checklist.findings if f.outcome in outcomes)
        return tuple(view_finding(f, numbers[id(f)], checklist.tier.name) for f in chosen)

    sections = tuple(Section(anchor, title, lead, items(*outcomes)) for anchor, title, lead, outcomes in _SECTIONS)
    counts = tuple((severity.value, checklist.count(severity)) for severity in Severity)
    return ChecklistView(
        tool=plain(checklist.tool.name),
        summary=summarise(checklist),
        counts=counts,
        gaps=len(checklist.gaps),
        excepted=len(checklist.excepted),
        by_hand=len(checklist.by_hand),
        facts=_facts(checklist),
        papers=tuple(view_paper(paper) for paper in checklist.papers),
        first_line=_first_line(checklist),
        about_papers=tuple(
            _view_paper_finding(found, identify_finding(checklist.tool.name, name))
            for name, found in checklist.paper_matters
        ),
        order=say_order(checklist.order),
        order_notes=tuple(map(plain, (*say_clauses(checklist.order), *checklist.order.notes))),
        course=_view_course(checklist.course, checklist.checked_on) if checklist.course else None,
        not_read=tuple(_view_reference(reference) for reference in checklist.not_here),
        set_aside=tuple(
            Aside(plain(aside.paper.document.path), plain(aside.by), plain(aside.why))
            for aside in checklist.order.set_aside
        ),
        sections=tuple(section for section in sections if section.items),
        met=items(Outcome.MET),
        notes=tuple(plain(note) for note in checklist.notes),
        inapplicable=tuple((plain(left.rule.title), plain(left.reason)) for left in checklist.inapplicable),
        policy=plain(checklist.policy),
        digest=checklist.rules_digest[:12],
        version=checklist.program_version,
        checked_on=checklist.checked_on.isoformat() if checklist.checked_on else "",
    )


def _first_line(checklist: Checklist) -> str:
    """What a reader has to know before all else: that there is no paper, or pilot paper for a tool in earnest use."""
    first = (PaperMatter.NOT_IN_FOLDER, PaperMatter.PILOT_PAPER)
    found = (found for found in checklist.paper_findings if found.matter in first)
    return next((plain(f"{first.title}. {first.says}") for first in found), "")


def _view_course(course: TermCourse, checked_on: date | None) -> Course:
    steps = ((plain(step.says), plain(step.citation.place) if step.citation else "") for step in course.steps)
    return Course(say_days(course, checked_on), tuple(steps), tuple(map(plain, course.unclear)))


def say_days(course: TermCourse, checked_on: date | None) -> tuple[tuple[str, str], ...]:
    """The days of a term in words, with the days that are left on the day of the check, if it is given.

    "unclear" stands where the papers leave a day open.
    """
    counts, current = course.counts, course.current
    renews = {True: "by itself", False: "not by itself", None: "unclear"}[course.renews]

    def say(day: date | None) -> str:
        return say_renewal(day, checked_on) if day else "unclear"

    over = course.renews is False and counts is not None and counts.end < course.as_of
    rows = [] if over else [("Start work by", say(counts.start if counts else None))]
    if course.renews is not False:
        rows.append(("Last day to give notice", say(counts.last_notice if counts else None)))
    if course.following and current:
        missed = f"{say(current.last_notice)}: it is past, and the contract goes on"
        rows.append(("Last day for the term that runs", missed))
    rows.append(("End of the term", say(counts.end if counts else None)))
    rows += [("Renews", renews), ("Counted from", course.as_of.isoformat())]
    return tuple(rows)


def _view_reference(reference: Reference) -> NotRead:
    areas = dict.fromkeys(_AREAS.get(term.split(".", 1)[0], "") for term in reference.terms)
    holds = f"what it says on {', '.join(areas)} counts as unread" if areas else ""
    return NotRead(plain(reference.says), holds, _quoted(reference.citation, SHORT_QUOTE))


_AREAS = {"sla": "service levels", "security": "security", "data": "data", "ai": "AI", "commercial": "the bargain"}


def _view_paper_finding(found: PaperFinding, identifier: str) -> PaperItem:
    passages = tuple(_quoted(citation, SHORT_QUOTE) for citation in found.citations)
    return PaperItem(
        found.severity.value, plain(found.title), plain(found.says), passages, view_tick(found, identifier)
    )


def say_order(order: Order) -> str:
    """In which order the papers stand: as their clauses set it, or the usual one."""
    if order.rankings:
        return "In the order in which they govern, as their own clauses set it: where they differ, the first governs."
    return "No clause sets an order of precedence; they stand in the usual one: where they differ, the first governs."


def say_clauses(order: Order) -> tuple[str, ...]:
    """The clauses that set the order, each once with its place."""
    clauses = dict.fromkeys(ranking.clause for ranking in order.rankings)
    return tuple(f"{clause.citation.place}: {say_clause(clause)}." for clause in clauses)


def number_findings(checklist: Checklist) -> list[tuple[int, Finding]]:
    """The findings in the order of the sections, numbered from 1: the same numbers in every format."""
    groups = (*(outcomes for *_, outcomes in _SECTIONS), (Outcome.MET,))
    ordered = [finding for outcomes in groups for finding in checklist.findings if finding.outcome in outcomes]
    return list(enumerate(ordered, start=1))


def view_finding(finding: Finding, number: int, tier: str) -> Item:
    """One finding in words."""
    rule = finding.rule
    preferred = rule.preferred.get(tier)
    others = differing_terms(finding)
    return Item(
        number=number,
        anchor=rule.name,
        title=plain(rule.title),
        severity=finding.severity.value,
        outcome=finding.outcome.value,
        label=OUTCOMES[finding.outcome],
        required=say_level(finding.level),
        preferred=_say_preferred(preferred, finding.preferred_met),
        why=plain(rule.why),
        says=_say_silence(finding),
        passage=_passage(finding.term) if finding.term else None,
        others=tuple(_passage(term, SHORT_QUOTE) for term in others[:MAX_OTHERS]),
        displaced=tuple(_displaced(passage) for passage in finding.displaced[:MAX_OTHERS]),
        more=max(len(others) - MAX_OTHERS, 0),
        gap=plain(finding.gap),
        exception=_say_exception(finding),
        ask=tuple(plain(part) for part in finding.ask.split("\n\n") if part.strip()),
        fallback=plain(finding.fallback),
        owner=plain(rule.owner),
        source=plain(rule.source),
        proof=_proof(finding.absence) if finding.absence else None,
        unread_reason=plain(finding.unread_reason),
        left_to=_quoted(finding.left_to) if finding.left_to else None,
        tick=view_tick(finding, finding.id),
        question=plain(rule.by_hand),
        leads=tuple(_quoted(lead, LEAD_QUOTE) for lead in finding.leads),
    )


def view_paper(paper: ReadContract) -> Paper:
    """One file: what it is, how much of it was read, and why not all of it."""
    document, facts = paper.document, paper.facts
    readable = document.status.readable
    problem = plain(document.problem)
    return Paper(
        file=plain(document.path),
        kind=facts.role.value if readable else "kind not known",
        dated=facts.effective_date.isoformat() if facts.effective_date else "no date" if readable else "",
        facts=describe_facts(paper) if readable else (),
        pages=count(len(document.pages), "page") if document.pages else "",
        unread=number_pages(document.unread_pages) if readable and document.unread_pages else "",
        digest=document.sha256[:12],
        status=_STATUSES[document.status],
        problem=problem[:1].upper() + problem[1:],
        notes=tuple(f"{plain(note[:1].upper() + note[1:]).rstrip('.')}." for note in document.notes),
    )


_STATUSES = {
    ReadStatus.READ: "read",
    ReadStatus.PARTLY_READ: "partly read",
    ReadStatus.NO_TEXT: "not read: no text",
    ReadStatus.PASSWORD: "not read: password",
    ReadStatus.DAMAGED: "not read: damaged",
    ReadStatus.OTHER_FORMAT: "not read: other format",
    ReadStatus.FAILED: "not read: reading failed",
}


def say_policy(name: str, digest: str) -> str:
    """Which policy it was: "policy “Vendor policy 2027”, digest 0123456789ab"."""
    return f"policy “{plain(name)}”, digest {digest[:12]}" if name else f"policy digest {digest[:12]}"


def summarise(checklist: Checklist) -> str:
    """The counts in one line: "2 critical, 1 minor to work through; 14 in order". Nothing is counted where nothing was read."""
    gaps = [f"{checklist.count(severity)} {severity.value}" for severity in Severity if checklist.count(severity)]
    if not checklist.papers:
        return "Nothing was read of its contract"
    nothing = "No gap was found" if checklist.by_hand else "Nothing to work through"
    work = f"{', '.join(gaps)} to work through" if gaps else nothing
    accepted = f"; {len(checklist.excepted)} excepted" if checklist.excepted else ""
    hand = f"; {len(checklist.by_hand)} to check by hand" if checklist.by_hand else ""
    return f"{work}{hand}{accepted}; {len(checklist.met)} in order"


def say_level(level: Level) -> str:
    """What is required, in words that stand after "Required:"."""
    return _LEVELS.get(level.verb, plain(level.words.replace("_", " ")))


def say_value(value: Value | None, strength: Strength = Strength.FIRM) -> str:
    """What a passage comes to, in words; a target is called one."""
    match value:
        case None:
            return "no value that can be read"
        case Flag():
            said = "it says so" if value.given else "it expressly rules this out"
        case OpenDuration(kind="unspecified"):
            said = f"no figure (“{plain(value.words)}”)" if value.words not in ("", "unspecified") else "no figure"
        case _:
            said = plain(in_words(value))
    return f"{said} (a target, no commitment)" if strength is Strength.SOFT else said


def say_renewal(renewal: date | None, checked_on: date | None) -> str:
    """A renewal date, with the days that are left where the day of the check is given."""
    if renewal is None:
        return ""
    if checked_on is None:
        return renewal.isoformat()
    days = (renewal - checked_on).days
    left = f"in {count(days, 'day')}" if days > 0 else "today" if days == 0 else f"{count(-days, 'day')} ago"
    return f"{renewal.isoformat()} ({left})"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 page", "3 pages"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def number_pages(pages: list[int] | tuple[int, ...]) -> str:
    """Page numbers as a person writes them: "p. 3", "pp. 3–5, 9"."""
    runs: list[list[int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    said = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
    return f"{'p.' if len(pages) == 1 else 'pp.'} {said}"


def _facts(checklist: Checklist) -> tuple[tuple[str, str], ...]:
    """The rows of the head that have something to say."""
    tool, tier = checklist.tool, checklist.tier
    named = next((paper.facts.vendor for paper in checklist.papers if paper.facts.vendor), "")
    rows = (
        ("Vendor", tool.vendor or named),
        ("Tier", f"{tier.title}. {tier.meaning}"),
        ("Owner", tool.owner),
        ("Renewal", say_renewal(tool.renewal, checklist.checked_on)),
        ("Ticket", tool.ticket),
    )
    guessed = "not taken from a register, but from the papers or the command line"
    marked = ((label, f"{text} ({guessed})" if label.lower() in tool.guessed else text) for label, text in rows if text)
    return tuple((label, plain(text)) for label, text in marked)


def _say_preferred(preferred: Level | None, reached: bool | None) -> str:
    if preferred is None:
        return ""
    return f"{say_level(preferred)}{' (reached)' if reached else ''}"


def _say_exception(finding: Finding) -> str:
    """Who accepted the gap, until when and why: "accepted by Dana Whitfield until 2026-03-01, expired: …"."""
    if finding.accepted is None:
        return ""
    accepted = finding.accepted
    state = "" if finding.outcome is Outcome.EXCEPTED else ", expired"
    return plain(f"accepted by {accepted.accepted_by} until {accepted.until.isoformat()}{state}: {accepted.why}")


def _say_silence(finding: Finding) -> str:
    """What stands under "Contract says" where there is nothing to quote."""
    if finding.term:
        return say_value(finding.term.value, finding.term.strength)
    if finding.rule.by_hand:
        return "to be read by a person"
    if finding.outcome is Outcome.MET:
        return "nothing, which is sufficient here"
    if finding.left_to:
        return "it leaves this to another document"
    return "nothing was found in what could be read" if finding.outcome is Outcome.UNREAD else "nothing was found"


def differing_terms(finding: Finding) -> list[Term]:
    """Other readings that say something else than the governing one, each value of a file once."""
    seen: dict[tuple[str, str], Term] = {}
    for term in finding.others:
        if finding.term is None or not (
            term.value == finding.term.value or _overlaps(term.citation, finding.term.citation)
        ):
            seen.setdefault((term.citation.file, say_value(term.value)), term)
    return list(seen.values())


def _overlaps(one: Citation, other: Citation) -> bool:
    """Whether two citations share words: then the reader has the passage before them already."""
    return one.file == other.file and one.span.start < other.span.end and other.span.start < one.span.end


def _passage(term: Term, length: int = LONG_QUOTE) -> Passage:
    # Why a reading is unclear is said by the gap; one that is likely is judged, and wants a glance.
    doubt = plain(term.reason) if term.confidence is Confidence.LIKELY else ""
    return _quoted(term.citation, length, say_value(term.value, term.strength), doubt)


def _displaced(displaced: Displaced) -> Passage:
    said = say_value(displaced.term.value, displaced.term.strength)
    return _quoted(displaced.term.citation, SHORT_QUOTE, said, plain(displaced.why))


def _quoted(citation: Citation, length: int = LONG_QUOTE, says: str = "", doubt: str = "") -> Passage:
    return Passage(shorten(make_printable(citation.quote), length), plain(citation.place), says, doubt, citation)


def _proof(absence: Absence) -> Proof:
    unread = tuple(
        f"{plain(file)}, {number_pages(pages)}" if pages else f"{plain(file)}, the whole file"
        for file, pages in absence.pages_unread
    )
    nearest = _quoted(absence.nearest, 500) if absence.nearest else None
    return Proof(absence.extent, unread, tuple(map(plain, absence.searched)), nearest, absence.may_answer)
