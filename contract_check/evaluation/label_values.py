"""The value behind its spelling in a label file, or what is wrong with it."""

from __future__ import annotations

from decimal import Decimal

from contract_check.language.quantities import read_amounts, read_duration
from contract_check.model.nearest import choose
from contract_check.model.term import Kind, TermDefinition
from contract_check.model.values import Canonical, Choice, Flag, Names, Percent, Value

_RIGHT = {
    Kind.FLAG: "true or false",
    Kind.PERCENT: "a number, such as 99.9",
    Kind.CHOICE: "one of its words",
    Kind.SET: 'a list of names, such as ["ISO 27001"]',
    Kind.AMOUNTS: 'a list of amounts, such as ["12 months fees", "USD 500000"]',
    Kind.DURATION: 'a number and a unit, such as "72 hours", or "unspecified"',
}


def read_label_value(spelled: Canonical, definition: TermDefinition) -> Value:
    """The value that a label gives to a term, spelled as docs/terms.md says.

    Raises ValueError, with what would be right, for what is no value of this term.
    """
    value = _read(spelled, definition.kind)
    if value is None:
        raise ValueError(f"{spelled!r} is no value of this term. Write {_RIGHT[definition.kind]}.")
    said = [value.word] if isinstance(value, Choice) else value.names if isinstance(value, Names) else ()
    for word in said if definition.allowed else ():
        if word not in definition.allowed:
            raise ValueError(f"{word!r} is no value of this term. {choose(word, definition.allowed)}")
    return value


def _read(spelled: Canonical, kind: Kind) -> Value | None:
    match kind, spelled:
        case Kind.FLAG, bool():
            return Flag(spelled)
        case Kind.PERCENT, int() | float() if not isinstance(spelled, bool):
            return Percent(Decimal(str(spelled)))
        case Kind.CHOICE, str():
            return Choice(spelled)
        case Kind.SET, list():
            return Names(tuple(spelled))
        case Kind.AMOUNTS, list() | str():
            written = spelled if isinstance(spelled, list) else [spelled]
            read = [read_amounts(amount) for amount in written]
            return read_amounts("; ".join(written)) if all(read) else None
        case Kind.DURATION, str():
            return read_duration(spelled)
    return None
