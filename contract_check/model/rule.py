"""What we want of a contract: rules, their levels and the tiers they are set for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from contract_check.model.scope import EVERY_TOOL, Scope
from contract_check.model.sentence import reword
from contract_check.model.values import Duration, Value


class Severity(StrEnum):
    """How much a gap matters, worst first."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the worst; sorts and compares severities."""
        return list(Severity).index(self)


class Verb(StrEnum):
    """How a level is to be compared, spelled as legal writes it."""

    AT_LEAST = "at least"
    AT_MOST = "at most"
    WITHIN = "within"
    REQUIRED = "required"
    NOT_ALLOWED = "not allowed"
    ANY_OF = "any of"
    ALL_OF = "all of"
    ONE_OF = "one of"
    NOT_REQUIRED = "not required"


@dataclass(frozen=True)
class Level:
    """A level in words, with the value to compare with (None for the verbs that need none).

    A bound of several amounts ("12 months fees or EUR 1,000,000") names alternatives.
    """

    verb: Verb
    bound: Value | None
    words: str

    def is_same_as(self, other: Level) -> bool:
        """Whether it asks for the same, in whatever words."""
        return (self.verb, self.bound) == (other.verb, other.bound)


@dataclass(frozen=True)
class Tier:
    """A dependency tier; `rank` 0 is the lightest.

    `allows_pilot`: a tool of this tier may stand on pilot paper or click-through terms. `lead_time` is how long
    before the last day for notice somebody has to start.
    """

    name: str
    title: str
    meaning: str
    rank: int
    allows_pilot: bool = True
    lead_time: Duration | None = None

    @property
    def words(self) -> str:
        """Its name as a word of a sentence; other languages say the title."""
        return reword(self.name, "{title}", title=self.title)


@dataclass(frozen=True)
class Example:
    """A clause and the outcome that a rule must give it at one tier."""

    tier: str
    text: str
    outcome: str
    todo: str = ""


@dataclass(frozen=True)
class Place:
    """Where in a YAML file something is written (line and column from 1)."""

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


Silence = Literal["missing", "met"]


@dataclass(frozen=True)
class Override:
    """What a policy says differently of a rule for the tools in `scope`; what it does not say stays.

    The mappings go from tier to what holds there; `texts` from a field of the rule to its text. `places`
    says where each level stands.
    """

    scope: Scope
    place: Place
    required: Mapping[str, Level] = field(default_factory=dict)
    preferred: Mapping[str, Level] = field(default_factory=dict)
    severity: Mapping[str, Severity] = field(default_factory=dict)
    fallback: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)


@dataclass(frozen=True)
class Rule:
    """One requirement of the policy, for every tier. Texts may hold Jinja2 variables.

    `silence` says what a contract that does not speak of the term means: a gap ("missing"), or
    nothing to worry about ("met"), as where no clause lets the vendor suspend the service.

    A rule whose `by_hand` is a question has no term: a person answers it, and `look_for` holds the words
    that lead to the passages. `overrides` change the rule for some tools, the widest first.
    `places` says where the level of each tier stands, which can be another file than that of the rule.
    """

    name: str
    term: str
    title: str
    required: dict[str, Level]
    severity: dict[str, Severity]
    owner: str
    why: str
    source: str
    ask: str
    preferred: dict[str, Level] = field(default_factory=dict)
    fallback: dict[str, str] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()
    place: Place = Place("", 0)
    silence: Silence = "missing"
    by_hand: str = ""
    look_for: tuple[str, ...] = ()
    scope: Scope = EVERY_TOOL
    overrides: tuple[Override, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)

    @property
    def area(self) -> str:
        """The area of its term, one of `AREAS`; "" for what is checked by hand."""
        return self.term.split(".", 1)[0]


@dataclass(frozen=True)
class RuleSet:
    """The whole policy: tiers from light to heavy, rules in file order, and a digest of it all.

    `layers` names the policies that it is made of, the widest first; `about` is what its readers have to know.
    """

    tiers: tuple[Tier, ...]
    rules: tuple[Rule, ...]
    digest: str
    name: str = ""
    about: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()

    @property
    def short_digest(self) -> str:
        """The first twelve digits, enough to tell two policies apart on a checklist."""
        return self.digest[:12]

    def tier(self, name: str) -> Tier | None:
        """The tier called `name`, if the policy has it."""
        return next((tier for tier in self.tiers if tier.name == name), None)
