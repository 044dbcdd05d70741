"""What goes to the vendor out of a checklist: the asks in order of importance, and what is to be made clear.

Only what the vendor may see: neither the reason, nor the severity, nor what we would accept if it refuses.
"""

from __future__ import annotations

import re
from calendar import month_name
from dataclasses import dataclass
from datetime import date

from contract_check.language.standard_clauses import find_standard_clauses
from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.family import LASTING
from contract_check.model.finding import Finding, Outcome
from contract_check.model.tool import ReadContract
from contract_check.reports.language import ENGLISH, _, say_long_date, spoken
from contract_check.reports.passage_view import LONG_QUOTE
from contract_check.reports.passages import deciding_passage
from contract_check.reports.standing_words import find_standing_words
from contract_check.reports.text import make_printable, plain, shorten

_SECTION = re.compile(
    rf"""(?:(?P<kind>section|article|clause|part|{ANY_EXHIBIT})\s+)?
        (?P<number>(?:\d|[IVXLC]+\b|(?<=\s)[A-Z]\b)[\w.]*(?:\(\w+\))*)(?:\s+(?P<heading>.+?))?(?:,\s{ANY_EXHIBIT}\s[\w.-]+)?$""",
    re.IGNORECASE | re.VERBOSE,
)
_EXHIBIT = re.compile(rf"{ANY_EXHIBIT} [\w.-]+", re.IGNORECASE)


@dataclass(frozen=True)
class Ask:
    """One change: the wording that is proposed, and the clause that it replaces, if there is one.

    `amended_by` is the title of the amendment that put the clause where it stands.
    """

    title: str
    wording: tuple[str, ...]
    finding: Finding
    citation: Citation | None
    paper: ReadContract | None
    amended_by: str = ""

    @property
    def quote(self) -> str:
        """The clause, as far as it is quoted."""
        return shorten(make_printable(self.citation.quote), LONG_QUOTE) if self.citation else ""

    @property
    def place(self) -> str:
        """Where the clause stands."""
        return plain(self.citation.place) + self.after if self.citation else ""

    @property
    def after(self) -> str:
        """The amendment after which the clause reads so, as a contract cites it: ", as amended by Amendment No. 1"."""
        return _(", as amended by {amendment}", amendment=plain(self.amended_by)) if self.amended_by else ""

    @property
    def is_invariable(self) -> bool:
        """Whether the clause is one of the standard contractual clauses, which nobody may alter."""
        if not (self.citation and self.paper and self.citation.file == self.paper.document.path):
            return False
        clauses = find_standard_clauses(self.paper.text)
        return clauses is not None and clauses.start <= self.citation.span.start < clauses.end

    @property
    def section(self) -> str:
        """The section as a contract cites it: "Section 8.2 (Liability) of Exhibit B"; "" where it has no number."""
        found = _SECTION.match(plain(self.citation.section)) if self.citation else None
        if not found:
            return ""
        heading = f" ({found['heading']})" if found["heading"] else ""
        return f"{(found['kind'] or 'Section').capitalize()} {found['number']}{heading}{self._exhibit}"

    @property
    def _exhibit(self) -> str:
        """The exhibit in which the clause stands, where the paper has numbered sections of its own before it."""
        if not (self.citation and self.paper and self.citation.file == self.paper.document.path):
            return ""
        at, sections = self.citation.span.start, self.paper.full_document.sections
        around = [s for s in sections if _EXHIBIT.fullmatch(s.number) and s.span.start < at < s.span.end]
        own = [s for s in sections if s.number and around and s.span.start < around[-1].span.start]
        inside = any(s.number for s in sections if around and around[-1].span.start < s.span.start <= at)
        return f" of {plain(around[-1].number[:1].upper() + around[-1].number[1:])}" if own and inside else ""


def asks_of(checklist: Checklist) -> tuple[Ask, ...]:
    """What the papers lack or give too little of, the most important first."""
    return _asks(checklist, (Outcome.MISSING, Outcome.BELOW))


def questions_of(checklist: Checklist) -> tuple[Ask, ...]:
    """What the papers speak of without it being clear what they say."""
    return tuple(ask for ask in _asks(checklist, (Outcome.UNCLEAR,)) if ask.citation)


def left_out(checklist: Checklist) -> tuple[Finding, ...]:
    """Gaps that are for ourselves to settle before anyone asks the vendor."""
    sent = {ask.finding.id for ask in (*asks_of(checklist), *questions_of(checklist))}
    return tuple(finding for finding in (*checklist.gaps, *checklist.by_hand) if finding.id not in sent)


def _asks(checklist: Checklist, outcomes: tuple[Outcome, ...]) -> tuple[Ask, ...]:
    papers = {paper.document.path: paper for paper in checklist.papers}
    made = []
    # Gaps stand in the order of their severity; what is missing and what is below are of equal weight here.
    for finding in sorted(checklist.findings, key=lambda finding: finding.severity.rank):
        if finding.outcome in outcomes:
            wording = tuple(plain(part) for part in finding.ask.split("\n\n") if part.strip())
            title, now = plain(finding.rule.title), find_standing_words(finding, checklist)
            if now is not None:
                by = now.by.facts.title or now.by.document.name
                made.append(Ask(title, wording, finding, now.citation, now.paper, by))
                continue
            citation = deciding_passage(finding)
            made.append(Ask(title, wording, finding, citation, papers.get(citation.file) if citation else None))
    return tuple(made)


def governing_agreement(checklist: Checklist) -> ReadContract | None:
    """The paper that is amended: the master agreement, else the terms, else the first that was read."""
    read = [paper for paper in checklist.papers if paper.document.status.readable]
    for role in LASTING:
        for paper in read:
            if paper.facts.role is role:
                return paper
    return read[0] if read else None


def name_of(checklist: Checklist, party: str) -> str:
    """The name of the `vendor` or the `customer`; "" where no paper and no register gives one.

    Who is read as the vendor and as the customer is the vendor, and the customer is not known.
    """
    vendors = (paper.facts.vendor for paper in checklist.papers)
    vendor = checklist.tool.vendor or next((name for name in vendors if name), "")
    customers = (paper.facts.customer for paper in checklist.papers)
    customer = next((name for name in customers if name and name != vendor), "")
    return plain(vendor if party == "vendor" else customer)


def say_date(day: date) -> str:
    """A date as letters and contracts write it: "15 January 2024", "15. Januar 2024"."""
    return f"{day.day} {month_name[day.month]} {day.year}" if spoken() == ENGLISH else say_long_date(day)
