"""A quantity of a text: what it measures, where it stands, and its value or why it has none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from contract_check.language.numbers import DIGITS, NUMBER_WORDS
from contract_check.model.values import Duration, Money, Percent

BLANK_FIGURE = (
    r"(?:\[\s*(?:\*(?:\s?\*)*|●|•|\.{2,}|_+|-+|x+|tbd|tbc|number|insert[^\]]{0,40})\s*\]|_{2,}|\*{3}|…{2,}|\.{5,}|"
    r"<\s*[●•]\s*>|"
    r"\[\s{1,9}\](?=\s?(?:%|percent|(?:business |calendar |working )?(?:minute|hour|day|week|month|year))))"
)
NUMBER = rf"(?:{DIGITS}|{NUMBER_WORDS})"
CONTRADICTION = "the number in words and the number in digits disagree"
IS_BLANK = "the figure is left blank or redacted"


class QuantityKind(StrEnum):
    """What a quantity measures; also the label of its entity in a spaCy `Doc`."""

    DURATION = "DURATION"
    PERCENT = "PERCENT"
    MONEY = "MONEY"
    BLANK = "BLANK"


@dataclass(frozen=True)
class Quantity:
    """A quantity at `start:end` of a text. `low` is the smaller end of a range.

    `value` is None for a blank or a contradiction, with the reason in `problem`. `source` says where the
    figure stands, if not here ("the definition of “Notice Period”"). `measures` is what a blank would measure, where its unit
    is printed ("____ days", "$[***]").
    """

    kind: QuantityKind
    start: int
    end: int
    value: Duration | Percent | Money | None
    low: Duration | Percent | None = None
    problem: str = ""
    source: str = ""
    measures: QuantityKind | None = None

    def may_be(self, kind: QuantityKind) -> bool:
        """Whether this is a quantity of a kind, or a blank whose unit is not printed."""
        return kind in (self.kind, self.measures) or (self.kind is QuantityKind.BLANK and self.measures is None)
