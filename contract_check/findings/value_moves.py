"""Which of two values of a term serves the customer better, where anybody can say.

The direction is the term's own. Values that cannot honestly be compared (a business day and 24 hours, fees and a sum
of money) have merely changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from contract_check.language.quantities import read_amounts, read_duration
from contract_check.model.finding import Outcome
from contract_check.model.rule import Level, Verb
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Amounts, Canonical, OpenDuration, Percent, Value
from contract_check.rules.comparing import compare

_RAISED = (Better.HIGHER, Better.LONGER)


class Move(StrEnum):
    """How a value has moved, seen from the customer."""

    SAME = "same"
    BETTER = "better"
    WORSE = "worse"
    CHANGED = "changed"


def judge_move(
    old: Canonical | None, new: Canonical | None, term: TermDefinition, strengths: tuple[str, str] = ("", "")
) -> Move:
    """How a value has moved from `old` to `new`; one that is not stated, or cannot be read, has not moved.

    Of equal values, a firm one is better than a mere target.
    """
    if old is None or new is None:
        return Move.SAME
    if old == new:
        order = ("soft", "firm")
        if not term.tracks_strength or set(strengths) != set(order):
            return Move.SAME
        return Move.BETTER if strengths == order else Move.WORSE
    if term.kind is Kind.FLAG:
        return Move.BETTER if (term.better is Better.TRUE) == bool(new) else Move.WORSE
    if term.kind is Kind.CHOICE:
        return _judge_choice(str(old), str(new), term.allowed)
    if term.kind is Kind.SET:
        return _judge_set(old, new, term)
    return _judge_figures(_read_canonical(old, term), _read_canonical(new, term), term)


def _read_canonical(value: Canonical, term: TermDefinition) -> Value | None:
    """A figure from the spelling that the JSON output gives it."""
    match term.kind:
        case Kind.PERCENT:
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            return Percent(Decimal(str(value))) if is_number else None
        case Kind.DURATION:
            return read_duration(str(value))
        case _:
            read = [read_amounts(str(part)) for part in (value if isinstance(value, list) else [value])]
            return Amounts(tuple(amount for part in read if part for amount in part.amounts)) if all(read) else None


def _judge_choice(old: str, new: str, allowed: Sequence[str]) -> Move:
    """The words of a choice stand in the order that serves the customer."""
    if old not in allowed or new not in allowed:
        return Move.CHANGED
    return Move.BETTER if allowed.index(new) < allowed.index(old) else Move.WORSE


def _judge_set(old: Canonical, new: Canonical, term: TermDefinition) -> Move:
    before, after = ({str(name).lower() for name in (v if isinstance(v, list) else [v])} for v in (old, new))
    if before == after:
        return Move.SAME
    if term.better is not Better.MORE or not (before < after or after < before):
        return Move.CHANGED
    return Move.BETTER if before < after else Move.WORSE


def _judge_figures(old: Value | None, new: Value | None, term: TermDefinition) -> Move:
    if old is None or new is None:
        return Move.CHANGED
    vague = [isinstance(value, OpenDuration) and value.kind == "unspecified" for value in (old, new)]
    if any(vague):
        # A figure is worth more than "promptly", unless it is no time at all where time is wanted.
        figure = new if vague[0] else old
        nothing = term.better in _RAISED and getattr(figure, "amount", None) == 0
        return Move.CHANGED if nothing or all(vague) else Move.BETTER if vague[0] else Move.WORSE
    verb = Verb.AT_LEAST if term.better in _RAISED else Verb.AT_MOST
    forth = compare(new, Level(verb, old, ""), term).outcome
    back = compare(old, Level(verb, new, ""), term).outcome
    if Outcome.UNCLEAR in (forth, back) or (forth is back is Outcome.BELOW):
        return Move.CHANGED
    return Move.SAME if forth is back else Move.BETTER if forth is Outcome.MET else Move.WORSE
