"""A named wording and what it says: the value that stands where a pattern matches."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from contract_check.extractors.term_reading import Found, Unreadable
from contract_check.language.act_before import is_of_the_act_before
from contract_check.language.clauses import Clause
from contract_check.language.needs import Need, has_needs_in_order, needs_of
from contract_check.language.quantity import Quantity, QuantityKind
from contract_check.language.wording import compile_pattern, spell_out
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Kind, Strength, TermDefinition
from contract_check.model.values import Choice, Duration, Flag, OpenDuration, Percent, Unit, Value

TRUE = Flag(True)
FALSE = Flag(False)
UNSPECIFIED = OpenDuration("unspecified")
INDEFINITE = OpenDuration("indefinite")
IMMEDIATELY = Duration(Decimal(0), Unit.HOURS, "immediately")


# What stands behind a redacted share, but not behind any redacted figure: "[***] of the time", "[***] in each month", the end.
_AFTER_A_SHARE = late_pattern(
    r"\W*(?:$|[.,;:)|]|(?:uptime|availability|or (?:more|better|higher|above)|as|in|during|each|every|measured|over|on|at)\b|"
    r"per (?:month|year|quarter|calendar)\b|of (?:the )?(?:\w+ ){0,2}?(?:time|month|quarter|year|fees?|charges|uptime)\b)"
)


Parse = Callable[[Clause, re.Match[str]], Found]


@dataclass(frozen=True)
class Pattern:
    """A named wording. `value` is fixed, a function of the match, or left to the kind of term.

    Left out, a flag is given, a duration is the group `d` (`unspecified` without one) and a
    percentage the group `p`. `weight` ranks a wording above others for the governing value;
    `strength` overrides what the sentence's own modality says. `heading` must be found in the
    section's heading (lower case) for the pattern to count.

    A pattern is compiled when a clause first holds what it needs, in order: most contracts use a fifth of them.
    A test compiles them all.
    """

    name: str
    regex: str
    value: Value | Parse | None = None
    weight: int = 0
    strength: Strength | None = None
    heading: str = ""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern with its named wordings filled in."""
        return compile_pattern(self.regex)

    @cached_property
    def needs(self) -> Need:
        """What must stand in a surface for the pattern to match there."""
        return needs_of(spell_out(self.regex))

    @cached_property
    def heading_compiled(self) -> re.Pattern[str] | None:
        """The condition on the heading, if there is one."""
        return compile_pattern(self.heading) if self.heading else None

    def fits_heading(self, clause: Clause) -> bool:
        """Whether the heading of the clause's section meets the condition, if there is one."""
        condition = self.heading_compiled
        return condition is None or condition.search(clause.heading) is not None

    def fits_title(self, clause: Clause) -> bool:
        """The same, where a title in the paragraph itself will do too: for what a clause is not, either says enough."""
        condition = self.heading_compiled
        return self.fits_heading(clause) or (
            condition is not None and condition.search(clause.run_in_title) is not None
        )

    def is_found_in(self, surface: str) -> bool:
        """Whether the pattern matches anywhere in a surface."""
        return self._is_worth_compiling(surface) and self.compiled.search(surface) is not None

    def _is_worth_compiling(self, surface: str) -> bool:
        """Whether it is compiled, or could match: most of the patterns whose words stand in some clause match in none."""
        return "compiled" in vars(self) or has_needs_in_order(surface, self.needs)

    def match(self, clause: Clause) -> re.Match[str] | None:
        """The first match that reaches into the clause itself, not only its lead-in."""
        if not self.fits_heading(clause) or not self._is_worth_compiling(clause.surface):
            return None
        for match in self.compiled.finditer(clause.surface):
            if match.end() > clause.start:
                return match
        return None


def value_of(pattern: Pattern, term: TermDefinition, clause: Clause, match: re.Match[str]) -> Found:
    """What a match says: the pattern's own value, or the figure that the kind of term asks for."""
    if callable(pattern.value):
        return pattern.value(clause, match)
    if pattern.value is not None:
        return pattern.value
    if term.kind is Kind.FLAG:
        return TRUE
    if term.kind is Kind.DURATION:
        return duration_at(clause, match) if "d" in match.re.groupindex else UNSPECIFIED
    if term.kind is Kind.PERCENT:
        return percent_at(clause, match)
    raise TypeError(f"{term.id}: pattern {pattern.name!r} needs a value")


def note_on_source(clause: Clause, match: re.Match[str], found: Found) -> str:
    """Where the figure stands, if the clause only names it ("within the Notice Period")."""
    quantities = clause.quantities_in(match.start(), match.end())
    source = next((q.source for q in quantities if q.source and q.value == found), "")
    return f"the figure stands in {source}" if source else ""


def duration_at(clause: Clause, match: re.Match[str], group: str = "d") -> Found:
    """The duration at the group of a match; `unspecified` where the group did not take part."""
    if match[group] is None:
        return UNSPECIFIED
    quantity = clause.quantity_at(match.start(group))
    return duration_of(quantity) if quantity is not None and quantity.may_be(QuantityKind.DURATION) else None


def duration_of(quantity: Quantity | None) -> Found:
    """The duration of a quantity, or why it cannot be read; None where it is something else."""
    if quantity is None:
        return None
    if quantity.value is None:
        return Unreadable(quantity.problem)
    return quantity.value if isinstance(quantity.value, Duration) else None


def of_this_act(parse: Parse, own: str = "") -> Parse:
    """What `parse` gives, unless the period at the group `d` belongs to an act before it ("is confirmed within a day, and deleted").

    `own` are the words of the act itself.
    """
    words = compile_pattern(own) if own else None

    def read(clause: Clause, match: re.Match[str]) -> Found:
        told = match["d"] and is_of_the_act_before(match.string, *match.span("d"), match.end(), words)
        return None if told else parse(clause, match)

    return read


def percent_at(clause: Clause, match: re.Match[str], group: str = "p") -> Found:
    """The percentage at the group of a match; of a blank without a unit, what follows it must go with a share."""
    quantity = clause.quantity_at(match.start(group)) if match[group] is not None else None
    if quantity is None or not quantity.may_be(QuantityKind.PERCENT):
        return None
    if (
        quantity.kind is QuantityKind.BLANK
        and not quantity.measures
        and not _AFTER_A_SHARE.match(match.string, match.end(group))
    ):
        return None
    if quantity.value is None:
        return Unreadable(quantity.problem)
    return quantity.value if isinstance(quantity.value, Percent) else None


def choice(word: str) -> Choice:
    """A fixed choice, for a pattern's value."""
    return Choice(word)
