"""A term: the question asked of a contract, and what one contract answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from contract_check.model.citation import Citation
from contract_check.model.sentence import say
from contract_check.model.values import Value

# The part of a term's id before the dot, and what it is called.
AREAS = {
    "sla": say("Service levels"),
    "security": say("Security"),
    "data": say("Data handling"),
    "processing": say("Processing of personal data"),
    "ai": say("AI"),
    "commercial": say("Commercial and exit"),
    "resilience": say("Operational resilience"),
}


class Kind(StrEnum):
    """The kinds of value that a term can have."""

    PERCENT = "percent"
    DURATION = "duration"
    FLAG = "flag"
    CHOICE = "choice"
    SET = "set"
    AMOUNTS = "amounts"


class Better(StrEnum):
    """Which direction serves the customer."""

    HIGHER = "higher"
    LOWER = "lower"
    LONGER = "longer"
    SHORTER = "shorter"
    TRUE = "true"
    FALSE = "false"
    MORE = "more"
    NONE = "n/a"


class Act(StrEnum):
    """Whose the act is that a term asks for: what another side does alone says nothing of it."""

    VENDORS_DUTY = "vendor's duty"
    CUSTOMERS_RIGHT = "customer's right"
    NEITHERS = "neither's"


class Strength(StrEnum):
    """`firm` where the vendor binds itself, `soft` where it only tries or informs."""

    FIRM = "firm"
    SOFT = "soft"


class Confidence(StrEnum):
    """How safe a reading is: `clear` stands alone, `likely` wants a glance, `unclear` a person."""

    CLEAR = "clear"
    LIKELY = "likely"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class TermDefinition:
    """A question that is asked of every contract.

    `allowed` lists the words of a choice or a set, best for the customer first for a choice;
    it is empty where plain names are read. `tracks_strength` says whether firm and soft matter.

    `on_request` terms are those of which a law speaks and few contracts outside its reach: they are
    read from every contract and shown only where a policy asks for them, such as a pack of law.

    `act` is whose act is asked for, where it is another than `whose_act` has it for the area. What `must_be_outright` is not
    stated by a condition: "if support is available around the clock, a surcharge applies".
    """

    id: str
    kind: Kind
    better: Better
    question: str
    allowed: tuple[str, ...] = ()
    on_request: bool = False
    act: Act | None = None
    must_be_outright: bool = False

    @property
    def whose_act(self) -> Act:
        """Whose act is asked for: service, security, data and its processing are the vendor's to care for, unless the term says otherwise."""
        if self.act is not None:
            return self.act
        return Act.VENDORS_DUTY if self.area in ("sla", "security", "data", "processing") else Act.NEITHERS

    @property
    def area(self) -> str:
        """The part before the dot, one of `AREAS`."""
        return self.id.split(".", 1)[0]

    @property
    def tracks_strength(self) -> bool:
        """Whether a soft statement is worth less: true of percent and duration terms."""
        return self.kind in (Kind.PERCENT, Kind.DURATION)


@dataclass(frozen=True)
class Term:
    """What a contract says on one question, and where.

    `value` is None where the contract speaks of the term without a value that can be read (a
    blank field, a redaction, words and digits that disagree); `confidence` is then `unclear` and
    `reason` says why. One term of each id is `governing`, for `governing_reason`; the others are
    kept and shown.
    """

    id: str
    value: Value | None
    strength: Strength
    citation: Citation
    confidence: Confidence
    reason: str
    pattern: str
    governing: bool = False
    governing_reason: str = ""
