"""Sentences of the program that come back as mere text: from a worker or the cache, and from a run that was saved.

They are English there, and what they were made of is gone. Each is recognised by its shape (`sentence_shapes.py`), so that
it can be said in another language; what has none stays as it is. Nothing from a contract is sent here but within such a
sentence.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from contract_check.model.sentence import join, reword, say_number
from contract_check.model.values import Money
from contract_check.reports.sentence_shapes import SHAPES
from contract_check.rules.value_words import name_in_words

_LONGEST = 4000  # characters; no sentence of ours is longer
_SUM = re.compile(r"([A-Z]{3}) (\d+(?:\.\d+)?)")


def recognise(text: str) -> str:
    """The sentence that a text is, where it has the shape of one of ours."""
    return text if len(text) > _LONGEST else _recognise(text)


@lru_cache(maxsize=4096)
def _recognise(text: str) -> str:
    for known in SHAPES:
        found = known.pattern.fullmatch(text)
        if found:
            values = {name[:-2]: _value(name, value) for name, value in found.groupdict().items() if value is not None}
            number = values.pop("number", None)
            if known.many and isinstance(number, int | Decimal):
                return say_number(number, known.template, known.many, **values)
            return reword(text, known.template, **values, **({} if number is None else {"number": number}))
    sum_of_money = _SUM.fullmatch(text)
    if sum_of_money:
        return reword(text, "{sum}", sum=Money(sum_of_money[1], Decimal(sum_of_money[2])))
    return text


def _value(name: str, words: str) -> object:
    if name.startswith("number"):
        number = Decimal(words.replace(",", ""))
        return int(number) if number == number.to_integral() else number
    return join(map(_bound, words.split(", ")), ", ") if name.startswith("bound") else _recognise(words)


def _bound(words: str) -> str:
    known = _recognise(words)
    return name_in_words(words) if known is words else known
