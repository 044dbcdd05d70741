"""What a paper is among the papers of one tool: roles, signatures, and the clauses by which papers displace another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from contract_check.model.citation import Citation


class Role(StrEnum):
    """What a document is in the family of papers of one tool."""

    MASTER = "master agreement"
    ORDER_FORM = "order form"
    DPA = "DPA"
    SLA = "SLA"
    SECURITY = "security exhibit"
    AI_ADDENDUM = "AI addendum"
    AMENDMENT = "amendment"
    RENEWAL = "renewal"
    PILOT = "pilot agreement"
    ONLINE_TERMS = "online terms"
    OTHER = "other"


# Under which alone a service can be had, and which of them last; what is ordered beside one, or changes it, and what only
# changes it or its term; and what is attached to one for a matter.
AGREEMENTS = (Role.MASTER, Role.ONLINE_TERMS, Role.PILOT)
LASTING = (Role.MASTER, Role.ONLINE_TERMS)
ORDERING = (Role.ORDER_FORM, Role.RENEWAL, Role.AMENDMENT)
CHANGING = (Role.AMENDMENT, Role.RENEWAL)
EXHIBITS = (Role.DPA, Role.AI_ADDENDUM, Role.SLA, Role.SECURITY)


class Signature(StrEnum):
    """What the text shows of signatures. A signature that is only a picture is not seen.

    `page missing`: the paper announces signatures and has no place for them; `not readable`: such a
    place may stand on a page that could not be read; `none called for`: nothing speaks of signing.
    """

    SIGNED = "signed"
    ONE_SIDE = "signed by one side only"
    UNSIGNED = "unsigned"
    PAGE_MISSING = "signature page missing"
    NOT_READABLE = "signature page not readable"
    NONE = "no signature called for"


class Named(StrEnum):
    """How a clause names papers other than by their kind."""

    SELF = "this document"
    SCHEDULES = "schedules and exhibits"


Paperlike = Role | Named


@dataclass(frozen=True)
class PrecedenceClause:
    """A clause that says which paper governs where papers differ: earlier ranks before later ones.

    `terms` are beginnings of the term ids that it settles where it speaks of one matter alone ("as to
    personal data"); empty where it settles all. `matter` is then what it says. `unless_said`: the lower paper
    governs after all where it expressly says so. `doubtful`: it has an exception of which nobody can say how far it reaches.
    """

    ranks: tuple[tuple[Paperlike, ...], ...]
    citation: Citation
    matter: str = ""
    terms: tuple[str, ...] = ()
    unless_said: bool = False
    doubtful: bool = False


class Change(StrEnum):
    """What an amending clause does to the passage that it names."""

    REPLACED = "replaced"
    DELETED = "deleted"
    WORDS = "words replaced"
    PART = "partly replaced"
    OPEN = "changed in a way not understood"
    RESTATED = "the whole paper replaced"
    ENDED = "the whole agreement ended"


@dataclass(frozen=True)
class AmendmentClause:
    """A clause that replaces or deletes a section, an exhibit, its tables, or some of its words.

    `target` is the kind of paper that it changes (None where it does not say), `section` and `exhibit` what in it
    ("8.2", "B"; empty where none is named); `old` and `new` are the words exchanged. `since` is the day from which the clause
    says that it holds; `dated`, `number` and `code` are those of the paper that it changes as a whole, where it names them ("Order Form No. 1",
    "Order Q-097").
    """

    change: Change
    citation: Citation
    target: Role | None = None
    section: str = ""
    exhibit: str = ""
    tables_only: bool = False
    old: str = ""
    new: str = ""
    since: date | None = None
    dated: date | None = None
    number: int = 0
    code: str = ""


@dataclass(frozen=True)
class KeptPaper:
    """A clause that keeps a paper for some of the vendor's customers alone.

    `paper` is how it names it, in lower case ("" for the paper in which it stands), `role` the kind that the name tells; it is kept for
    those who have one of the `plans` or have bought the `option`, or for all but those (`denied`).
    """

    paper: str
    role: Role | None
    plans: tuple[str, ...]
    option: str
    denied: bool
    citation: Citation


@dataclass(frozen=True)
class Reference:
    """Another paper that a paper makes part of the contract: `says` is how a person would call it.

    `label` is its letter or number in lower case ("exhibit c"), empty where it has none; `terms` are beginnings of
    the ids of the terms that would stand in it.
    """

    name: str
    says: str
    label: str
    role: Role | None
    terms: tuple[str, ...]
    citation: Citation


@dataclass(frozen=True)
class BlankField:
    """A field of a form without its filling, by the label that stands beside it."""

    label: str
    citation: Citation
