"""What a contract can say of a term: the value types.

None is silently converted into another. Thirty days is not a month, a business day is not a day,
and a share of fees is not a sum of money. Each value keeps the words that it was read from, and
`canonical` gives the spelling that the JSON output and the rules share.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Literal

Canonical = str | bool | float | int | list[str]


class Unit(StrEnum):
    """The units of a duration, as contracts write them."""

    MINUTES = "minutes"
    HOURS = "hours"
    BUSINESS_HOURS = "business_hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


IN_MONTHS = {Unit.MONTHS: 1, Unit.YEARS: 12}


def plain_number(amount: Decimal) -> str:
    """Write a number without exponent or needless zeros: `Decimal("30.00")` is `30`."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass(frozen=True)
class Duration:
    """An amount of time in the unit that the contract uses: `72 hours`, `2 business_days`."""

    amount: Decimal
    unit: Unit
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> str:
        """`"<number> <unit>"`."""
        return f"{plain_number(self.amount)} {self.unit.value}"


@dataclass(frozen=True)
class OpenDuration:
    """A duty in time without a figure: `unspecified` ("promptly") or `indefinite` (no end)."""

    kind: Literal["unspecified", "indefinite"] = "unspecified"
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> str:
        """`"unspecified"` or `"indefinite"`."""
        return self.kind


@dataclass(frozen=True)
class Percent:
    """A percentage: `99.9` for "99.9 per cent"."""

    amount: Decimal
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> float | int:
        """A JSON number, whole where it is whole."""
        return int(self.amount) if self.amount == self.amount.to_integral() else float(self.amount)


@dataclass(frozen=True)
class Flag:
    """Whether the contract gives (`True`) or expressly refuses (`False`) what the term asks."""

    given: bool
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> bool:
        """A JSON boolean."""
        return self.given


@dataclass(frozen=True)
class Choice:
    """One word of a short list that the term defines."""

    word: str
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> str:
        """The word itself."""
        return self.word


@dataclass(frozen=True)
class Names:
    """A set of names (certifications, regions, governing laws), kept in the order first read."""

    names: tuple[str, ...]
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> list[str]:
        """The names as a list."""
        return list(self.names)


@dataclass(frozen=True)
class Money:
    """A sum in a currency, by its ISO 4217 code."""

    currency: str
    amount: Decimal
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> str:
        """`"USD 500000"`."""
        return f"{self.currency} {plain_number(self.amount)}"


@dataclass(frozen=True)
class Fees:
    """Fees over a period in months (`None`: all fees paid under the contract)."""

    months: Decimal | None
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> str:
        """`"12 months fees"` or `"total fees"`."""
        return "total fees" if self.months is None else f"{plain_number(self.months)} months fees"


@dataclass(frozen=True)
class Amounts:
    """The amounts that together make a cap, such as twelve months' fees and a sum of money."""

    amounts: tuple[Money | Fees, ...]
    words: str = field(default="", compare=False)

    @property
    def canonical(self) -> list[str]:
        """Each amount as it is spelled alone."""
        return [amount.canonical for amount in self.amounts]


Value = Duration | OpenDuration | Percent | Flag | Choice | Names | Amounts
