"""A checklist in words: what every format prints, before it is laid out.

Nothing is escaped here; that is for each format. Readers see plain words: "Not in the contract"
and not `missing`, "72 hours" and not `72 hours` in some unit of ours.
"""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding, Outcome
from contract_check.model.identifier import identify_finding
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.sentence import say
from contract_check.reports.course_view import Course, view_course
from contract_check.reports.finding_view import Item, view_finding
from contract_check.reports.language import _, spoken, tell
from contract_check.reports.paper_view import (
    Aside,
    NotRead,
    Paper,
    PaperItem,
    say_clauses,
    say_order,
    view_aside,
    view_paper,
    view_paper_finding,
    view_reference,
)
from contract_check.reports.phrases import count_severities, say_day, say_renewal
from contract_check.reports.text import plain

_SECTIONS = (
    (
        "agree",
        say("To agree with the vendor"),
        say("What the papers lack, most pressing first."),
        (Outcome.MISSING, Outcome.BELOW),
    ),
    (
        "look",
        say("A person has to look at these"),
        say(
            "The papers could not be read in full, or do not say clearly enough to decide. None of this counts as in order."
        ),
        (Outcome.UNCLEAR, Outcome.UNREAD),
    ),
    (
        "by-hand",
        say("To check by hand"),
        say(
            "The program cannot read these out of a contract. A person has to, and nothing is said here of how they stand; "
            "passages that hold words of the matter are only a place to begin."
        ),
        (Outcome.BY_HAND,),
    ),
    (
        "excepted",
        say("Exceptions that were accepted"),
        say("Gaps that somebody has decided to live with."),
        (Outcome.EXCEPTED,),
    ),
)
_FEW = 3  # items that are seen without being led to them
_LATER = (Outcome.EXCEPTED, Outcome.UNREAD)


@dataclass(frozen=True)
class Section:
    """Items under one heading."""

    anchor: str
    title: str
    lead: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class ChecklistView:
    """Everything that a checklist prints, in the language with the code `language`.

    `counts` are the gaps that are known, and `unread` those that may be none; `findings` are all, each with its words.
    """

    tool: str
    summary: str
    counts: tuple[tuple[str, int], ...]
    gaps: int
    to_settle: int
    unread: int
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
    findings: tuple[tuple[Finding, Item], ...]
    language: str
    sections: tuple[Section, ...]
    met: tuple[Item, ...]
    notes: tuple[str, ...]
    inapplicable: tuple[tuple[str, str], ...]
    policy: str
    digest: str
    version: str
    checked_on: str

    @property
    def begin_with(self) -> tuple[Item, ...]:
        """What to work on first: all that is critical, else the first gaps. Nothing where all is soon seen.

        What was not read is none of it: first somebody has to have it read.
        """
        items = [item for section in self.sections for item in section.items if item.outcome not in _LATER]
        if len(items) <= _FEW:
            return ()
        critical = [item for item in items if item.severity == Severity.CRITICAL]
        return tuple(critical or items[:_FEW])

    @property
    def met_by_silence(self) -> tuple[Item, ...]:
        """What is in order without a clause, and without anything else to tell of it."""
        return tuple(item for item in self.met if item.is_met_by_silence)

    @property
    def to_look_at(self) -> tuple[Item, ...]:
        """What is in order by a reading that is only likely."""
        return tuple(item for item in self.met if item.passage and item.passage.doubt)


def view_checklist(checklist: Checklist) -> ChecklistView:
    """The checklist in words, in the order in which a person works through it."""
    viewed = view_findings(checklist)

    def items(*outcomes: Outcome) -> tuple[Item, ...]:
        return tuple(item for finding, item in viewed if finding.outcome in outcomes)

    sections = tuple(
        Section(anchor, tell(title), tell(lead), items(*outcomes)) for anchor, title, lead, outcomes in _SECTIONS
    )
    counts = tuple((severity.value, checklist.count_known(severity)) for severity in Severity)
    return ChecklistView(
        tool=plain(checklist.tool.name),
        summary=summarise(checklist),
        counts=counts,
        gaps=len(checklist.gaps),
        to_settle=_count_to_settle(checklist),
        unread=sum(map(checklist.count_unread, Severity)),
        excepted=checklist.accepted,
        by_hand=len(checklist.by_hand),
        facts=_facts(checklist),
        papers=tuple(view_paper(paper) for paper in checklist.papers),
        first_line=_first_line(checklist),
        about_papers=tuple(
            view_paper_finding(found, identify_finding(checklist.tool.name, name))
            for name, found in checklist.paper_matters
        ),
        order=say_order(checklist.order) if len(checklist.papers) > 1 else "",
        order_notes=tuple(map(plain, (*say_clauses(checklist.order), *checklist.order.notes))),
        course=view_course(checklist.course, checklist.checked_on) if checklist.course else None,
        not_read=tuple(view_reference(reference) for reference in checklist.not_here),
        set_aside=tuple(map(view_aside, checklist.order.set_aside)),
        findings=viewed,
        language=spoken(),
        sections=tuple(section for section in sections if section.items),
        met=tuple(sorted(items(Outcome.MET), key=lambda item: item.is_met_by_silence)),
        notes=tuple(plain(note) for note in checklist.notes),
        inapplicable=tuple((plain(left.rule.title), plain(left.reason)) for left in checklist.inapplicable),
        policy=plain(checklist.policy),
        digest=checklist.rules_digest[:12],
        version=checklist.program_version,
        checked_on=say_day(checklist.checked_on),
    )


def _count_to_settle(checklist: Checklist) -> int:
    """How much is to be settled about the papers themselves."""
    return sum(not found.excepted for found in checklist.paper_findings)


def _first_line(checklist: Checklist) -> str:
    """What a reader has to know before all else: that there is no paper, that the program failed, or pilot paper for a tool in earnest use."""
    first = (PaperMatter.NOT_IN_FOLDER, PaperMatter.FAILED, PaperMatter.PILOT_PAPER)
    said = (
        f"{plain(found.title)}. {plain(found.says)}"
        for found in checklist.paper_findings
        if found.matter in first and not found.excepted
    )
    return next(said, "")


def _facts(checklist: Checklist) -> tuple[tuple[str, str], ...]:
    """The rows of the head that have something to say."""
    tool, tier = checklist.tool, checklist.tier
    named = next((paper.facts.vendor for paper in checklist.papers if paper.facts.vendor), "")
    rows = (
        ("vendor", _("Vendor"), tool.vendor or named),
        ("tier", _("Tier"), f"{tell(tier.title)}. {tell(tier.meaning)}"),
        ("owner", _("Owner"), tool.owner),
        ("renewal", _("Renewal"), say_renewal(tool.renewal, checklist.checked_on)),
        ("ticket", _("Ticket"), tool.ticket),
    )
    guessed = _("not taken from a register, but from the papers or the command line")
    return tuple(
        (label, plain(f"{text} ({guessed})" if fact in tool.guessed else text)) for fact, label, text in rows if text
    )


def view_findings(checklist: Checklist) -> tuple[tuple[Finding, Item], ...]:
    """The findings with their words, in the order of the sections."""
    tier = checklist.tier.name
    return tuple((finding, view_finding(finding, number, tier)) for number, finding in number_findings(checklist))


def number_findings(checklist: Checklist) -> list[tuple[int, Finding]]:
    """The findings in the order of the sections, numbered from 1: the same numbers in every format."""
    groups = (*(outcomes for *_, outcomes in _SECTIONS), (Outcome.MET,))
    ordered = [finding for outcomes in groups for finding in checklist.findings if finding.outcome in outcomes]
    return list(enumerate(ordered, start=1))


def summarise(checklist: Checklist) -> str:
    """The counts in one line: "2 critical, 1 minor to work through; 14 in order". Nothing is counted where nothing was read.

    What may be no gap, since it was not read, is counted apart, as on the first page of the run.
    """
    if not checklist.papers:
        return _("Nothing was read of its contract")
    gaps = count_severities({severity: checklist.count_known(severity) for severity in Severity})
    unread = count_severities({severity: checklist.count_unread(severity) for severity in Severity})
    nothing = _("No gap was found") if checklist.by_hand or unread else _("Nothing to work through")
    said = [_("{gaps} to work through", gaps=gaps) if gaps else nothing]
    if unread:
        said.append(_("not read, and so not known: {counts}", counts=unread))
    if papers := _count_to_settle(checklist):
        said.append(_("{number} to settle about the papers", number=papers))
    if checklist.by_hand:
        said.append(_("{number} to check by hand", number=len(checklist.by_hand)))
    if checklist.accepted:
        said.append(_("{number} excepted", number=checklist.accepted))
    silent = sum(finding.is_silent for finding in checklist.met)
    in_order = _("{number} in order", number=len(checklist.met))
    if silent:
        in_order = _("{number} in order, {silent} of them by silence", number=len(checklist.met), silent=silent)
    return "; ".join((*said, in_order))
