"""The operating model: what we want of our own side of a tool, and what the register says of it.

A contract binds the vendor. Whether somebody here answers for the tool, pays for it every year and knows what to do
when it fails stands in the register, and is held against rules in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import Place, Severity, Tier
from contract_check.model.tool import Tool

_NOWHERE = Place("", 0)


class Kind(StrEnum):
    """What a fact has to be, spelled as legal writes it."""

    PERSON = "one named person"
    SUM = "a sum of money"
    REFERENCE = "a reference"


@dataclass(frozen=True)
class OperatingExample:
    """A value of the register and the outcome that a rule must give it at one tier."""

    tier: str
    value: str
    outcome: str


@dataclass(frozen=True)
class OperatingRule:
    """One requirement on a fact of the register; `required` and `severity` go by tier.

    A value that says one of the words in `must_not_say` is below what is required: "Data team" for an owner.
    """

    name: str
    fact: str
    title: str
    required: dict[str, bool]
    severity: dict[str, Severity]
    must_be: Kind
    must_not_say: tuple[str, ...]
    owner: str
    why: str
    source: str
    ask: str
    examples: tuple[OperatingExample, ...] = ()
    place: Place = _NOWHERE


class FactVerb(StrEnum):
    """How a fact is compared with the amount of a test."""

    AT_LEAST = "at least"
    AT_MOST = "at most"
    IS = "is"
    IS_NOT = "is not"


@dataclass(frozen=True)
class FactTest:
    """A fact with a threshold, as legal writes it: "at least 25 users", "outage at most 8 hours".

    `amount` is a number of users or systems, or the words of a duration; None for yes and no.
    """

    fact: str
    verb: FactVerb
    words: str
    amount: int | str | None = None


@dataclass(frozen=True)
class QuestionExample:
    """A tool made of facts alone, and whether its tier is questioned."""

    facts: Tool
    questioned: bool


@dataclass(frozen=True)
class TierQuestion:
    """When a tier is questioned: a tool in one of `called` of which `enough` of the facts hold."""

    name: str
    title: str
    called: tuple[str, ...]
    speaks_for: str
    enough: int
    facts: tuple[FactTest, ...]
    why: str
    owner: str
    examples: tuple[QuestionExample, ...] = ()
    place: Place = _NOWHERE


@dataclass(frozen=True)
class OperatingModel:
    """All rules and questions on the register's own facts, and a digest of them all."""

    rules: tuple[OperatingRule, ...]
    questions: tuple[TierQuestion, ...]
    digest: str


NO_OPERATING_MODEL = OperatingModel((), (), "")


@dataclass(frozen=True)
class TestedFact:
    """What the register says to one test; `entry` is None where no register was given."""

    test: FactTest
    said: str
    entry: RegisterEntry | None


@dataclass(frozen=True)
class TierDoubt:
    """A tier that the facts speak against. It is a question to the owner: nothing is changed by it.

    `speaking` are the facts that hold, `against` those that do not, `unknown` those that nobody has stated or
    that cannot be compared.
    """

    tool: Tool
    tier: Tier
    speaks_for: Tier
    question: TierQuestion
    speaking: tuple[TestedFact, ...]
    against: tuple[TestedFact, ...]
    unknown: tuple[TestedFact, ...]

    @property
    def heavier(self) -> bool:
        """Whether more depends on the tool than its tier says."""
        return self.speaks_for.rank > self.tier.rank
