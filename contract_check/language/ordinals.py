"""Deadlines counted in ordinals: "by the close of the second Business Day", "the next working day", "the 72nd hour".

Accepted: an ordinal of days, business days, hours or months after "by", "not later than", "on",
"before the end of" and the like.
Rejected: an ordinal without such a word ("on the first day of each month" is a date, not a period), unless it is
counted from an event ("the thirtieth day before the Renewal Date").
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.language.numbers import read_number
from contract_check.model.values import Duration, Unit

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")  # fmt: skip
_TEENS = ("thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")
_TENS = ("twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth")
_PREFIXES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: n for n, word in enumerate((*ORDINALS, *_TEENS), 1)}
_VALUES |= {word: 20 + 10 * n for n, word in enumerate(_TENS)} | {"next": 1, "following": 1}
_WORDS = "|".join((*ORDINALS, *_TEENS, *_TENS))
ORDINAL_PERIOD = (
    r"\b(?:by|not later than|no later than|at the latest (?:by|on|at)|"
    r"(?:before|until|at|by) (?:the )?(?:end|close|expiry|lapse)(?: of business)?(?: of| on)|"
    r"on(?= the (?:next|following)))(?: or before)?"
    r"(?: (?:the )?(?:end|close)(?: of business)?(?: of| on))?(?: the| its)? "
    r"(?P<ordinal>next|following|\d{1,2}(?:st|nd|rd|th)|"
    rf"(?:(?:{'|'.join(_PREFIXES)})[- ])?(?:{_WORDS}))(?: \(\d+(?:st|nd|rd|th)\))?"
    r"(?: (?P<basis>business|working|banking|calendar))? (?P<unit>hour|day|week|month)"
    r"\b(?! of (?:each|every|the (?:month|quarter|year)))"
)
# A day, week or month that is counted from an event: a period whatever word leads to it.
COUNTED_DAY = (
    rf"\b(?P<ordinal>\d{{1,3}}(?:st|nd|rd|th)|(?:(?:{'|'.join(_PREFIXES)})[- ])?(?:{_WORDS}))"
    r"(?: \(\d+(?:st|nd|rd|th)\))?(?: (?P<basis>business|working|banking|calendar))? "
    r"(?P<unit>day|week|month)(?= (?:after|following|from|before|prior|preceding)\b)"
)
_UNITS = {"hour": Unit.HOURS, "day": Unit.DAYS, "week": Unit.WEEKS, "month": Unit.MONTHS}


def read_ordinal_period(match: re.Match[str]) -> Duration | None:
    """The duration that a match of `ORDINAL_PERIOD` sets as a deadline.

    >>> said = "shall be given by the close of the second business day following its detection"
    >>> read_ordinal_period(re.search(ORDINAL_PERIOD, said)).canonical
    '2 business_days'
    >>> read_ordinal_period(re.search(ORDINAL_PERIOD, "not later than the seventy-second hour")).canonical
    '72 hours'
    >>> re.search(ORDINAL_PERIOD, "paid on the first day of each month") is None
    True
    """
    number = _number(match["ordinal"].lower())
    unit = _UNITS[match["unit"].lower()]
    if number is None:
        return None
    if match["basis"] and match["basis"].lower() != "calendar":
        if unit is not Unit.DAYS:
            return None
        unit = Unit.BUSINESS_DAYS
    return Duration(Decimal(number), unit, match[0])


def _number(word: str) -> int | None:
    """The number that an ordinal word or figure stands for."""
    if word[0].isdigit():
        return int(re.sub(r"\D", "", word))
    if word in _VALUES:
        return _VALUES[word]
    tens, _, ones = word.replace("-", " ").partition(" ")
    first = read_number(tens)
    return int(first) + _VALUES[ones] if first is not None and ones in _VALUES else None
