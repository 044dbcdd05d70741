"""Numbers in words and digits: "seventy-two", "one hundred and eighty", "1,000,000", "1.5 million".

>>> read_number("fortyfive")
Decimal('45')
>>> read_number("seventy-two")
Decimal('72')
>>> read_number("one hundred and eighty")
Decimal('180')
>>> read_number("1,250.50")
Decimal('1250.50')
"""

from __future__ import annotations

import re
from decimal import Decimal

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_VALUES = {word: value for value, word in enumerate(_UNITS)}
_VALUES |= {word: 10 * (index + 2) for index, word in enumerate(_TENS)}
_VALUES |= {"fourty": 40, "fourtyeight": 48}
# "forty-" at the end of a line and "five" on the next are mended to one word.
_MENDED = rf"(?:{'|'.join(_TENS)})(?:{'|'.join(_UNITS[1:10])})"
_WORD = "|".join([_MENDED, *sorted([*_VALUES, *_SCALES], key=len, reverse=True)])
_VALUES |= {ten + unit: _VALUES[ten] + _VALUES[unit] for ten in _TENS for unit in _UNITS[1:10]}

# One or more number words, joined by blanks, hyphens or "and": never "and" at either end.
NUMBER_WORDS = rf"(?:{_WORD})(?:[\s-]+(?:and[\s-]+)?(?:{_WORD}))*"
# "Each new one four (4) weeks before": a "one" before another number stands for a thing.
NOT_A_NUMBER = rf"(?!one\s+(?:{'|'.join([*_UNITS[1:], *_TENS])})\b)"
# Digits with thousands separators and at most one decimal part.
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"


def read_number(text: str) -> Decimal | None:
    """The number that `text` spells in digits or in words, or None if it spells none."""
    folded = text.strip().lower()
    if re.fullmatch(DIGITS, folded):
        return _read_digits(folded)
    words = [word for word in re.split(r"[\s-]+", folded) if word and word != "and"]
    if not words or any(word not in _VALUES and word not in _SCALES for word in words):
        return None
    return Decimal(_add_words(words))


def _read_digits(text: str) -> Decimal:
    """Read "1,000" as a thousand, and "99,9" as ninety-nine and nine tenths."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text):
        return Decimal(text.replace(",", ""))
    return Decimal(text.replace(",", "."))


def _add_words(words: list[str]) -> int:
    total = current = 0
    for word in words:
        if word in _VALUES:
            current += _VALUES[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        else:
            total += max(current, 1) * _SCALES[word]
            current = 0
    return total + current
