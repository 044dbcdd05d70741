"""The language of a report's own words: English, or any other of which there is a catalogue in `languages/`.

A catalogue is a gettext file (`de.po`) and nothing else; Babel reads it when its language is asked for, and writes dates,
numbers and sums as that language does. English needs neither, so that it costs nothing. Which language is spoken is a
matter of the run: commands set it, and whatever is rendered then follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from contract_check.model.sentence import PolicyWords, Sentence, Told, fill, say, say_number
from contract_check.model.values import Money

if TYPE_CHECKING:
    from gettext import NullTranslations

    from babel import Locale

ENGLISH = "en"  # also the language of contracts: those in another one are not read
CATALOGUES = Path(__file__).parent / "languages"
POLICIES = CATALOGUES / "policy"  # the words of the policies that the program ships
_VARIABLE = re.compile(r"\{\{ *(\w+) *\}\}")


@dataclass(frozen=True)
class Language:
    """A language other than English: its words, those of the shipped policies, and how it writes dates and numbers."""

    code: str
    catalogue: NullTranslations
    policy: Mapping[str, str]
    locale: Locale


_spoken: ContextVar[Language | None] = ContextVar("language", default=None)


def languages() -> tuple[str, ...]:
    """The codes of the languages that there are, English first."""
    return (ENGLISH, *sorted(path.stem for path in CATALOGUES.glob("*.po")))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """What is rendered within is in this language, one of `languages()`."""
    token = _spoken.set(None if code == ENGLISH else _load(code))
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> str:
    """The code of the language that is spoken."""
    language = _spoken.get()
    return language.code if language else ENGLISH


def tell(text: str) -> str:
    """A sentence of the program, or of a policy as shipped, in the language that is spoken; any other text as it is."""
    language = _spoken.get()
    if language is None or not isinstance(text, Sentence | Told | PolicyWords):
        return text
    return _translate(text, language)


def _(template: str, /, **values: object) -> str:
    """The words of a template (see `say`) in the language that is spoken."""
    return tell(say(template, **values)) if _spoken.get() else fill(template, values)


def _n(number: int, one: str, many: str, /, **values: object) -> str:
    """The words on a number of things (see `say_number`) in the language that is spoken."""
    return tell(say_number(number, one, many, **values))


@cache
def in_every_language(words: str) -> frozenset[str]:
    """Words of ours in all languages that there are: a returned checklist may be written in any of them."""
    others = (code for code in languages() if code != ENGLISH)
    return frozenset({words, *(_load(code).catalogue.gettext(words) for code in others)})


def say_long_date(day: date) -> str:
    """A day with the name of its month: "15. Januar 2024"."""
    from babel.dates import format_date

    language = _spoken.get()
    return format_date(day, "long", locale=language.locale if language else ENGLISH)


@cache
def _load(code: str) -> Language:
    # gettext reads compiled catalogues alone. They are compiled here, in memory, so that the file which people
    # edit is the one that is installed, and no build step can be forgotten.
    from gettext import GNUTranslations
    from io import BytesIO

    from babel import Locale
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with (CATALOGUES / f"{code}.po").open("rb") as source:
        write_mo(compiled, read_po(source, locale=code))
    compiled.seek(0)
    return Language(code, GNUTranslations(compiled), _load_policy(code), Locale.parse(code))


def _load_policy(code: str) -> dict[str, str]:
    from babel.messages.pofile import read_po

    path = POLICIES / f"{code}.po"
    if not path.is_file():
        return {}
    with path.open("rb") as source:
        return {str(message.id): str(message.string) for message in read_po(source, locale=code) if message.id}


def _translate(text: str, language: Language) -> str:
    from contract_check.reports.recognising import recognise  # a hundred patterns, which English does not need

    if isinstance(text, PolicyWords):
        return _translate_policy(text, language)
    sentence = recognise(text) if isinstance(text, Told) else text
    if not isinstance(sentence, Sentence):
        return text
    if sentence.parts:
        return "".join(_translate(part, language) for part in sentence.parts)
    if sentence.many:
        number = sentence.values["number"]
        assert isinstance(number, int | Decimal)  # noqa: S101 - as `say_number` makes it
        whole = int(number) if number == int(number) else 2  # 1.5 is no singular
        template = language.catalogue.ngettext(sentence.template, sentence.many, whole)
    else:
        template = language.catalogue.gettext(sentence.template)
    return template.format_map({name: _write(value, language) for name, value in sentence.values.items()})


def _translate_policy(words: PolicyWords, language: Language) -> str:
    """What a policy says, as its catalogue has it; as it was written where that is no longer what was shipped."""
    said = language.policy.get(" ".join((words.template or words).split()), "")
    if not said:
        return words
    names = {name: str(_write(value, language)) for name, value in words.values.items()}
    return _VARIABLE.sub(lambda variable: names.get(variable[1], variable[0]), said)


def _write(value: object, language: Language) -> object:
    """A value as the language writes it."""
    from babel.dates import format_date
    from babel.numbers import format_currency, format_decimal

    match value:
        case Sentence() | Told() | PolicyWords():
            return _translate(value, language)
        case date():
            return format_date(value, "medium", locale=language.locale)
        case int() | Decimal():
            return format_decimal(value, locale=language.locale, decimal_quantization=False)
        case Money():
            return format_currency(value.amount, value.currency, "#,##0.## ¤¤", language.locale, currency_digits=False)
    return value
