"""What we want of a contract: rules, their levels and the tiers they are set for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from contract_check.model.values import Value


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


@dataclass(frozen=True)
class Tier:
    """A dependency tier; `rank` 0 is the lightest."""

    name: str
    title: str
    meaning: str
    rank: int


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


@dataclass(frozen=True)
class Rule:
    """One requirement of the policy, for every tier. Texts may hold Jinja2 variables.

    `silence` says what a contract that does not speak of the term means: a gap ("missing"), or
    nothing to worry about ("met"), as where no clause lets the vendor suspend the service.
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
    fallback: str = ""
    examples: tuple[Example, ...] = ()
    place: Place = Place("", 0)
    silence: Literal["missing", "met"] = "missing"


@dataclass(frozen=True)
class RuleSet:
    """The whole policy: tiers from light to heavy, rules in file order, and a digest of it all."""

    tiers: tuple[Tier, ...]
    rules: tuple[Rule, ...]
    digest: str

    @property
    def short_digest(self) -> str:
        """The first twelve digits, enough to tell two policies apart on a checklist."""
        return self.digest[:12]

    def tier(self, name: str) -> Tier | None:
        """The tier called `name`, if the policy has it."""
        return next((tier for tier in self.tiers if tier.name == name), None)
