"""The comparison of one rule with a tool's contract, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.citation import Citation
from contract_check.model.identifier import identify_finding
from contract_check.model.rule import Level, Rule, Severity
from contract_check.model.sentence import join, say, say_number
from contract_check.model.term import Term
from contract_check.model.tick import Tick, take_fingerprint


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
    not `missing` but `unclear`, until a person has looked; `about` where it speaks of the same matter, and was
    understood not to state the term: where silence is enough, a person has to look at that too. It is `telling` where it is not near by chance alone, and
    near `by_chance` where a single word is all that it shares.
    """

    pages_read: int
    pages_unread: tuple[tuple[str, tuple[int, ...]], ...]
    searched: tuple[str, ...]
    nearest: Citation | None = None
    may_answer: bool = False
    unpaged_read: int = 0
    telling: bool = False
    by_chance: bool = False
    about: bool = False

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
    they then have to read, by their SHA-256. `failure` is the error of the program that left the finding undecided.
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
    failure: str = ""
    tick: Tick | None = None

    @property
    def id(self) -> str:
        """What the finding is called at every run: "acme-search/breach-notice"."""
        return identify_finding(self.tool, self.rule.name)

    @property
    def is_silent(self) -> bool:
        """Whether the papers say nothing of it at all, in force or not."""
        return self.absence is not None and not (self.term or self.left_to or self.displaced)

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


@dataclass(frozen=True)
class Inapplicable:
    """A rule that is not asked of a tool, since the tool is not in its scope; `reason` is a sentence."""

    rule: Rule
    reason: str
