"""The comparison of a rule with a tool's contract, and the checklist made of such findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.citation import Citation
from contract_check.model.family import Reference
from contract_check.model.identifier import identify_finding
from contract_check.model.operating import OperatingRule, TierDoubt
from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import Level, Rule, Severity, Tier
from contract_check.model.sentence import join, say, say_number
from contract_check.model.term import Term
from contract_check.model.term_course import TermCourse
from contract_check.model.tick import Tick, take_fingerprint
from contract_check.model.tool import USUAL_ORDER, Order, ReadContract, Tool


class Outcome(StrEnum):
    """What came of holding a contract against a rule."""

    MET = "met"
    BELOW = "below"
    MISSING = "missing"
    UNCLEAR = "unclear"
    UNREAD = "unread"
    EXCEPTED = "excepted"
    BY_HAND = "by hand"

    @property
    def is_gap(self) -> bool:
        """Whether the item is to be worked through with the vendor or a reader.

        What is to be checked by hand is none: nobody has looked yet. It is counted apart.
        """
        return self not in (Outcome.MET, Outcome.EXCEPTED, Outcome.BY_HAND)


@dataclass(frozen=True)
class Absence:
    """The proof of a `missing`: what was read, what was searched, and the nearest passage.

    `unpaged_read` counts the files without pages (Word, HTML, text), which were read whole.
    `may_answer` where that passage could state the term in words that are not known: then it is
    not `missing` but `unclear`, until a person has looked.
    """

    pages_read: int
    pages_unread: tuple[tuple[str, tuple[int, ...]], ...]
    searched: tuple[str, ...]
    nearest: Citation | None = None
    may_answer: bool = False
    unpaged_read: int = 0

    @property
    def extent(self) -> str:
        """How much was read: "3 pages", "3 pages and 1 file without pages"."""
        pages = say_number(self.pages_read, "{number} page", "{number} pages")
        files = say_number(self.unpaged_read, "{number} file without pages", "{number} files without pages")
        if not self.unpaged_read:
            return pages
        return join((pages, files), say(" and ")) if self.pages_read else files


@dataclass(frozen=True)
class Displaced:
    """What a paper says that does not govern: `why`, and the clause that sets it aside, if one does."""

    term: Term
    why: str
    by: Citation | None = None


@dataclass(frozen=True)
class Finding:
    """One rule held against one tool, which is called by its name.

    `term` is the governing term (None where nothing was found), `others` what else the papers
    say on it, `displaced` what another paper says in vain, `gap` a sentence on what is lacking ("" where met), `ask` the wording to send. `left_to`
    is the clause that leaves the matter to a document which is not among the papers. `accepted` is the
    exception that was made for the gap: it is in force where the outcome is `excepted`, else run out.
    `leads` are passages to begin with where a person has to check the rule by hand; `read_in` are the papers that
    they then have to read, by their SHA-256.
    """

    tool: str
    rule: Rule
    outcome: Outcome
    level: Level
    severity: Severity
    gap: str
    ask: str
    fallback: str
    preferred_met: bool | None = None
    term: Term | None = None
    others: tuple[Term, ...] = ()
    displaced: tuple[Displaced, ...] = ()
    absence: Absence | None = None
    unread_reason: str = ""
    left_to: Citation | None = None
    accepted: AcceptedGap | None = None
    leads: tuple[Citation, ...] = ()
    read_in: tuple[str, ...] = ()
    tick: Tick | None = None

    @property
    def id(self) -> str:
        """What the finding is called at every run: "acme-search/breach-notice"."""
        return identify_finding(self.tool, self.rule.name)

    @cached_property
    def fingerprint(self) -> str:
        """What a tick is given against: the requirement, and the passages that a person was shown for it.

        What is checked by hand has no passage that says it all: a tick is given against the papers themselves. The
        outcome is left out, since an exception changes it and no clause; pages and files are, since they may
        be numbered and named anew.
        """
        term, absence = self.term, self.absence
        said = (term.citation.quote, term.value.canonical if term.value else None, term.strength) if term else ()
        nearest = absence.nearest if absence and absence.may_answer else None
        passages = [citation.quote for citation in (self.left_to, nearest) if citation]
        others = sorted(other.citation.quote for other in self.others if term is None or other.value != term.value)
        return take_fingerprint(
            self.rule.by_hand, self.level.words, bool(self.gap), bool(self.unread_reason), said, passages, others,
            [lead.quote for lead in self.leads], sorted(self.read_in),
        )  # fmt: skip


class PaperMatter(StrEnum):
    """What can be wrong with the papers themselves, whatever they say."""

    NOT_IN_FOLDER = "not in the folder"
    PILOT_PAPER = "pilot paper"
    WEAKENED = "weakened by an order form"
    DISPUTED = "order disputed"
    RIVALS = "which one holds"
    UNSIGNED = "not signed"
    BLANK = "left blank"
    UNDEFINED = "not defined"

    @property
    def rule(self) -> str:
        """What the matter is called where a finding has its rule: "papers-not-signed"."""
        return f"papers-{self.value.replace(' ', '-')}"


@dataclass(frozen=True)
class PaperFinding:
    """Something about the papers of a tool that no rule asks for: `says` in a sentence or two, with its passages.

    `accepted` is the exception that was made for it, `excepted` whether that is in force.
    """

    matter: PaperMatter
    severity: Severity
    title: str
    says: str
    citations: tuple[Citation, ...] = ()
    accepted: AcceptedGap | None = None
    excepted: bool = False
    tick: Tick | None = None

    @property
    def fingerprint(self) -> str:
        """What a tick is given against: the matter and the passages that show it."""
        return take_fingerprint(self.matter, [citation.quote for citation in self.citations] or self.says)


def name_matters(findings: Iterable[PaperFinding]) -> tuple[tuple[str, PaperFinding], ...]:
    """Each finding by a name that lasts; a second one of the same kind gets a number: "papers-not-signed-2"."""
    seen: Counter[str] = Counter()
    named = []
    for found in findings:
        kind = found.matter.rule
        seen[kind] += 1
        named.append((f"{kind}-{seen[kind]}" if seen[kind] > 1 else kind, found))
    return tuple(named)


@dataclass(frozen=True)
class Inapplicable:
    """A rule that is not asked of a tool, since the tool is not in its scope; `reason` is a sentence."""

    rule: Rule
    reason: str


@dataclass(frozen=True)
class OperatingFinding:
    """One rule of the operating model held against one tool; `entry` is the place in the register."""

    tool: str
    rule: OperatingRule
    outcome: Outcome
    severity: Severity
    gap: str
    entry: RegisterEntry
    accepted: AcceptedGap | None = None
    tick: Tick | None = None

    @property
    def id(self) -> str:
        """What the finding is called at every run: "acme-search/named-owner"."""
        return identify_finding(self.tool, self.rule.name)

    @property
    def fingerprint(self) -> str:
        """What a tick is given against: the requirement, and what the register says."""
        return take_fingerprint(self.rule.must_be, self.entry.value, bool(self.gap))


@dataclass(frozen=True)
class OperatingCheck:
    """What the register says of our own side of one tool: findings in working order, and a doubt of its tier.

    `digest` is that of the operating model.
    """

    tool: Tool
    tier: Tier
    findings: tuple[OperatingFinding, ...]
    doubt: TierDoubt | None
    digest: str

    @property
    def gaps(self) -> tuple[OperatingFinding, ...]:
        """What is to be put in order on our side."""
        return tuple(finding for finding in self.findings if finding.outcome.is_gap)

    def count(self, severity: Severity) -> int:
        """Number of gaps of one severity."""
        return sum(1 for finding in self.gaps if finding.severity is severity)


@dataclass(frozen=True)
class Checklist:
    """The findings of one tool, in the order in which a person works through them.

    `policy` is the name of the rules; `inapplicable` are rules that are not asked of this tool.
    `operating` is our own side of the tool, which is counted apart; None where there is no register.
    `stale` are the exceptions of the tool that accept nothing (any more), each with a sentence that is among the notes.
    """

    tool: Tool
    tier: Tier
    papers: tuple[ReadContract, ...]
    findings: tuple[Finding, ...]
    rules_digest: str
    program_version: str
    checked_on: date | None = None
    notes: tuple[str, ...] = ()
    policy: str = ""
    inapplicable: tuple[Inapplicable, ...] = ()
    order: Order = USUAL_ORDER
    paper_findings: tuple[PaperFinding, ...] = ()
    not_here: tuple[Reference, ...] = ()
    course: TermCourse | None = None
    operating: OperatingCheck | None = None
    stale: tuple[tuple[AcceptedGap, str], ...] = ()

    @cached_property
    def gaps(self) -> tuple[Finding, ...]:
        """What is to be worked through."""
        return tuple(finding for finding in self.findings if finding.outcome.is_gap)

    @cached_property
    def met(self) -> tuple[Finding, ...]:
        """What is in order, with its evidence."""
        return tuple(f for f in self.findings if f.outcome is Outcome.MET)

    @cached_property
    def excepted(self) -> tuple[Finding, ...]:
        """Gaps that somebody has accepted, for the time being."""
        return tuple(f for f in self.findings if f.outcome is Outcome.EXCEPTED)

    @property
    def accepted(self) -> int:
        """Number of gaps, and of matters of the papers, that somebody has accepted for the time being."""
        return len(self.excepted) + sum(found.excepted for found in self.paper_findings)

    @property
    def by_hand(self) -> tuple[Finding, ...]:
        """What a person has to check, since the program cannot read it out of a contract."""
        return tuple(f for f in self.findings if f.outcome is Outcome.BY_HAND)

    @cached_property
    def paper_matters(self) -> tuple[tuple[str, PaperFinding], ...]:
        """What is to be settled about the papers, by names that last."""
        return name_matters(self.paper_findings)

    @property
    def worst(self) -> Severity | None:
        """The most severe of all that is to be worked through: gaps, our own side, the papers themselves."""
        severities = [gap.severity for gap in self.gaps]
        severities += [gap.severity for gap in self.operating.gaps] if self.operating else []
        severities += [found.severity for found in self.paper_findings if not found.excepted]
        return min(severities, key=lambda severity: severity.rank, default=None)

    def count(self, severity: Severity) -> int:
        """Number of gaps of one severity."""
        return sum(1 for finding in self.gaps if finding.severity is severity)
