"""Sentences of the program that can be said in another language.

A finding, a day or a remark is worded where it is made, in English, and travels as text like any other: into JSON,
into the history, into a comparison. So that a report can say it in German, the text remembers what it was made of.
What people wrote, in contracts and registers, is never one of these and stays as it was written. The words of the policy
are another's only as long as they are those that the program ships.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from contract_check.model.values import Money, plain_number


class Sentence(str):
    """English text with the template and the values that it was made of; `many` is the template of the plural.

    The values may be sentences themselves, dates, numbers (`int`, `Decimal`) and sums of money, which other
    languages write otherwise; what is a name or a quote is a plain text. What was joined has `parts` instead.
    """

    template: str = ""
    many: str = ""
    values: Mapping[str, object] = MappingProxyType({})
    parts: tuple[str, ...] = ()


class Told(str):
    """A sentence that has lost its template, in a cache or on the way from a worker; reports know it by its shape."""


class PolicyWords(str):
    """Words of the policy. Another language has its own for them only where they stand as they were shipped.

    `values` are the names that were set into the `template`, a Jinja2 text of the policy, to make them.
    """

    template: str = ""
    values: Mapping[str, str] = MappingProxyType({})


def told(text: str) -> str:
    """A text of the program that may have lost its template on the way."""
    return text if isinstance(text, Sentence) else Told(text)


def say(template: str, /, **values: object) -> Sentence:
    """A sentence; names in braces stand for the values.

    >>> say("{file} has {share} of it", file="a.pdf", share=Decimal("99.90"))
    'a.pdf has 99.9 of it'
    """
    made = Sentence(fill(template, values))
    made.template, made.values = template, values
    return made


def say_number(number: int | Decimal, one: str, many: str, /, **values: object) -> Sentence:
    """A sentence on a number of things, which the templates call `{number}`.

    >>> say_number(3, "{number} page", "{number} pages")
    '3 pages'
    """
    values["number"] = number
    made = Sentence(fill(one if number == 1 else many, values))
    made.template, made.many, made.values = one, many, values
    return made


def reword(words: str, template: str, /, **values: object) -> Sentence:
    """English `words` as they are, which other languages make of the template: for wordings that people have chosen."""
    made = Sentence(words)
    made.template, made.values = template, values
    return made


def quoted(words: str) -> Sentence:
    """Words in quotation marks."""
    return say("“{words}”", words=words)


def word(member: StrEnum) -> Sentence:
    """The word for a member of an enumeration, which is its value."""
    return say(member.value)


def join(parts: Iterable[str], separator: str = "") -> str:
    """What `separator.join` makes, of which each part can still be said in another language.

    >>> join(["a", "b", "c"], ", ")
    'a, b, c'
    """
    row = tuple(parts)
    made = Sentence(separator.join(row))
    made.parts = tuple(part for each in row for part in (separator, each))[1:]
    return made


def fill(template: str, values: Mapping[str, object]) -> str:
    """The template with its values as English writes them."""
    if not values:
        return template
    for value in values.values():
        if isinstance(value, Decimal | Money):  # what Python itself would write otherwise
            return template.format_map({name: _in_english(value) for name, value in values.items()})
    return template.format_map(values)


def _in_english(value: object) -> object:
    match value:
        case Decimal():
            return plain_number(value)
        case Money():
            return f"{value.currency} {value.amount:,f}"
    return value
