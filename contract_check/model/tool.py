"""Tools and the papers that govern them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from contract_check.model.citation import Citation
from contract_check.model.document import Document, FileRecord
from contract_check.model.family import (
    AmendmentClause,
    BlankField,
    KeptPaper,
    PrecedenceClause,
    Reference,
    Role,
    Signature,
)
from contract_check.model.identifier import make_key
from contract_check.model.packing import pack_document, unpack_document, unpack_text
from contract_check.model.register_entry import RegisterEntry
from contract_check.model.term import Confidence, Term
from contract_check.model.values import Duration

__all__ = [
    "FARTHEST", "NOTHING_BOUGHT", "USUAL_ORDER", "Contract", "DocumentFacts", "NearMiss", "Order", "Overridden", "PaperCorrection", "Purchase",
    "Ranking", "ReadContract", "RegisterEntry", "Role", "SetAside", "Signature", "Tool",
]  # fmt: skip


FARTHEST = 25  # words of a passage for each word of a term in it; with more they stand in it by chance


@dataclass(frozen=True)
class DocumentFacts:
    """What a document says of itself; empty where it does not say.

    `end_date` is the last day of the term where the paper names it, `extension` by how much it
    lengthens that of another paper. `doubtful_dates` say by the name of a fact why its words give no day. `evidence` gives the citation of each
    fact by its name, `corrected` names the facts that the register has set.
    """

    title: str = ""
    role: Role = Role.OTHER
    vendor: str = ""
    customer: str = ""
    effective_date: date | None = None
    initial_term: Duration | None = None
    renewal_term: Duration | None = None
    end_date: date | None = None
    extension: Duration | None = None
    signature: Signature = Signature.NONE
    doubtful_dates: tuple[tuple[str, str], ...] = ()
    evidence: tuple[tuple[str, Citation], ...] = ()
    corrected: tuple[str, ...] = ()


@dataclass(frozen=True)
class Purchase:
    """What the orders of a tool say of all its papers: the plans and editions that are bought, and what was offered and not taken.

    `others` are the plans that stand beside the bought ones in the vendor's papers.
    """

    plans: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


NOTHING_BOUGHT = Purchase()


@dataclass(frozen=True)
class PaperCorrection:
    """Facts of one file as a person sets them in the register; None leaves the reading as it is."""

    file: str
    role: Role | None = None
    vendor: str | None = None
    customer: str | None = None
    effective_date: date | None = None
    initial_term: Duration | None = None
    renewal_term: Duration | None = None
    end_date: date | None = None
    signature: Signature | None = None


@dataclass(frozen=True)
class NearMiss:
    """The passage that comes nearest to a term that was not found; `hits` of its words say how near.

    `about`: it speaks of what the term is about. `may_answer`: and nothing says why it is not the term. A
    person has to look at it before the term can be called missing. `recognised`: it speaks of the term in
    words that are known, and something else in it says that it does not state it. `usual`: it stands under a heading
    that is typical of the term.
    """

    term: str
    citation: Citation
    hits: int
    may_answer: bool = False
    recognised: bool = False
    usual: bool = False
    about: bool = False

    @property
    def is_telling(self) -> bool:
        """Whether its page is worth a look: a passage that only shares words is near by chance."""
        return self.may_answer or self.recognised

    @property
    def is_chance(self) -> bool:
        """Whether it is near by a single word, "https" in an address where encryption is sought, or by words far from each other."""
        is_close = self.hits > 1 and len(self.citation.quote.split()) <= FARTHEST * self.hits
        return not (self.is_telling or self.usual or is_close)


@dataclass(frozen=True)
class ReadContract:
    """A file with what was read out of it: the outcome of `extract` for one file.

    Terms and facts carry their quotes. A folder may hold thousands of files: what comes from a worker has the
    record of its file alone in `document`, and the text in `packed` or on disk; `full_document` has both.

    `precedence` and `amendments` are its clauses that rank papers, and that change others;
    `references` are the papers that it makes part of the contract, `exhibits` the headings of those that it holds itself;
    `blanks` are its fields that nobody has filled in, `plans` those that an order
    says are bought, `declined` the names of what it offers and its customer
    has not taken, `kept` its clauses that keep a whole paper for the customers of some plan.
    `searched` maps each term id to the wordings that were looked for, as proof of absence;
    `elsewhere` maps a term id to the citation of a clause that leaves it to another document. `letters` is a digest of
    its text whatever its rendering (`documents/letters.py`).
    """

    document: FileRecord
    facts: DocumentFacts
    terms: tuple[Term, ...] = ()
    searched: tuple[tuple[str, tuple[str, ...]], ...] = ()
    elsewhere: tuple[tuple[str, Citation], ...] = ()
    nearest: tuple[NearMiss, ...] = ()
    precedence: tuple[PrecedenceClause, ...] = ()
    amendments: tuple[AmendmentClause, ...] = ()
    references: tuple[Reference, ...] = ()
    exhibits: tuple[str, ...] = ()
    blanks: tuple[BlankField, ...] = ()
    plans: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    kept: tuple[KeptPaper, ...] = ()
    letters: str = ""
    packed: str = field(default="", repr=False)

    @property
    def full_document(self) -> Document:
        """The document with its text and all parts of it."""
        return unpack_document(self.document, self.packed) if self.packed else self.document.reopen()

    @property
    def text(self) -> str:
        """The text of the document, which is at hand sooner than the whole of it."""
        return unpack_text(self.packed) if self.packed else self.document.read_text()

    @property
    def packed_document(self) -> str:
        """The document packed (`model/packing.py`), to be sent to another process."""
        return self.packed or self.document.packed or pack_document(self.document.reopen())

    def undecided(self, reason: str) -> ReadContract:
        """The paper where nobody knows whether it holds: none of its readings can be decided, for that reason."""
        terms = tuple(replace(term, confidence=Confidence.UNCLEAR, reason=reason) for term in self.terms)
        return replace(self, terms=terms)


@dataclass(frozen=True)
class Tool:
    """A row of the register. `contracts` are paths or globs below the contracts folder; `papers` corrects readings.

    `entries` are its facts with the places where they are written, one for each column that the register could
    have; there are none where no register was given.
    `data` are the classes of data that the tool handles, all of them; None where nobody has said.
    """

    name: str
    vendor: str = ""
    tier: str = ""
    owner: str = ""
    renewal: date | None = None
    ticket: str = ""
    contracts: tuple[str, ...] = ()
    password_file: str = ""
    budget_line: str = ""
    maintenance_budget: str = ""
    runbook: str = ""
    escalation: str = ""
    used_daily: bool | None = None
    users: int | None = None
    longest_tolerable_outage: str = ""
    feeds: tuple[str, ...] = ()
    customer_data: bool | None = None
    papers: tuple[PaperCorrection, ...] = ()
    tags: tuple[str, ...] = ()
    data: tuple[str, ...] | None = None
    uses_ai: bool | None = None
    guessed: tuple[str, ...] = ()
    entries: tuple[RegisterEntry, ...] = field(default=(), compare=False, repr=False)

    @property
    def key(self) -> str:
        """What programs call the tool at every run: "acme-search"."""
        return make_key(self.name)

    @property
    def named_papers(self) -> tuple[str, ...]:
        """The papers that the register names by their path; a glob may be there for papers to come."""
        return tuple(name for name in self.contracts if not any(sign in name for sign in "*?["))

    def entry(self, field: str) -> RegisterEntry | None:
        """Where the register says the fact `field`, or would say it; None without a register."""
        return next((entry for entry in self.entries if entry.field == field), None)


@dataclass(frozen=True)
class Ranking:
    """By a clause, the paper `above` governs the paper `below` (both by path)."""

    above: str
    below: str
    clause: PrecedenceClause

    def settles(self, term: str) -> bool:
        """Whether the clause speaks of this term: one that is limited to a matter may not."""
        return not self.clause.terms or term.startswith(self.clause.terms)


@dataclass(frozen=True)
class Overridden:
    """A reading of an older paper whose passage an amendment replaced or deleted.

    `by` is the amending clause, and `now` what the passage says with the amendment's words put in, where the
    amendment exchanges words; `words` is the passage with them.
    """

    term: Term
    by: AmendmentClause
    now: Term | None = None
    words: str = ""


@dataclass(frozen=True)
class SetAside:
    """A paper that another has replaced as a whole (`by`), or a draft of ours (by nothing): shown, and not counted."""

    paper: ReadContract
    by: str
    why: str
    citation: Citation | None = None


@dataclass(frozen=True)
class Order:
    """What clauses and dates settle among the papers of a tool beyond the usual order."""

    rankings: tuple[Ranking, ...] = ()
    overridden: tuple[Overridden, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    notes: tuple[str, ...] = ()

    def override_of(self, term: Term) -> Overridden | None:
        """What displaced a reading, if anything did."""
        return next((over for over in self.overridden if over.term is term), None)


USUAL_ORDER = Order()


@dataclass(frozen=True)
class Contract:
    """The papers of one tool, in the order of precedence (the first governs).

    `not_here` are papers that they make part of the contract, and that are not among them. `later` is the contract once
    papers and clauses of a later day are in force too; None where there are none.
    """

    tool: Tool
    papers: tuple[ReadContract, ...]
    order: Order = USUAL_ORDER
    not_here: tuple[Reference, ...] = ()
    later: Contract | None = None
