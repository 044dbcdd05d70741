"""Sentences of the program that can be said in another language.

A finding, a day or a remark is worded where it is made, in English, and travels as text like any other: into JSON,
into the history, into a comparison. So that a report can say it in German, the text remembers what it was made of.
What people wrote, in contracts, rules and registers, is never one of these and stays as it was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from contract_check.model.values import Money, plain_number


class Sentence(str):
    """English text with the template and the values that it was made of; `many` is the template of the plural.

    The values may be sentences themselves, dates, numbers (`int`, `Decimal`) and sums of money, which other
    languages write otherwise; what is a name or a quote is a plain text.
    """

    template: str
    many: str
    values: Mapping[str, object]


def say(template: str, /, **values: object) -> Sentence:
    """A sentence; names in braces stand for the values.

    >>> say("{file} has {share} of it", file="a.pdf", share=Decimal("99.90"))
    'a.pdf has 99.9 of it'
    """
    return reword(_fill(template, values), template, **values)


def say_number(number: int | Decimal, one: str, many: str, /, **values: object) -> Sentence:
    """A sentence on a number of things, which the templates call `{number}`.

    >>> say_number(3, "{number} page", "{number} pages")
    '3 pages'
    """
    made = reword(_fill(one if number == 1 else many, {**values, "number": number}), one, **values, number=number)
    made.many = many
    return made


def reword(words: str, template: str, /, **values: object) -> Sentence:
    """English `words` as they are, which other languages make of the template: for wordings that people have chosen."""
    made = Sentence(words)
    made.template, made.many, made.values = template, "", values
    return made


def word(member: StrEnum) -> Sentence:
    """The word for a member of an enumeration, which is its value."""
    return say(member.value)


def join(parts: Iterable[str], separator: str = "") -> str:
    """What `separator.join` makes, of which each part can still be said in another language.

    >>> join(["a", "b", "c"], ", ")
    'a, b, c'
    """
    values: dict[str, str] = {}
    for number, part in enumerate(parts):
        values |= {f"_{number}": separator, f"part{number}": part} if number else {"part0": part}
    return say("".join(f"{{{name}}}" for name in values), **values) if values else ""


def _fill(template: str, values: Mapping[str, object]) -> str:
    return template.format_map({name: _in_english(value) for name, value in values.items()})


def _in_english(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case Decimal():
            return plain_number(value)
        case Money():
            return f"{value.currency} {value.amount:,f}"
    return value
