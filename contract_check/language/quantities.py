"""Quantities as contracts write them: durations, percentages and sums of money.

Accepted: "seventy-two (72) hours", "2 Business Days", "thirty days'", "a calendar month",
"24-hour", "48 h", "2 bus. days", "24-48 hours" (a range), "99.9 per cent", "three nines", "half of one percent",
"US$ 1,000,000", "one hundred dollars ($100)", "GBP 2 million", and the blanks that a form or a
redaction leaves: "____ days", "[***]%".

Where words and digits disagree ("thirty (60) days"), the quantity has no value and says why.

>>> find_quantities("within seventy-two (72) hours")[0].value.canonical
'72 hours'
>>> read_percent("99.9 per cent").canonical
99.9
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from contract_check.language.needs import AnyOf, Need, has_needs, needs_of
from contract_check.language.numbers import DIGITS, NUMBER_WORDS, read_number
from contract_check.language.ordinals import COUNTED_DAY, read_ordinal_period
from contract_check.model.values import (
    Amounts,
    Duration,
    Fees,
    Money,
    OpenDuration,
    Percent,
    Unit,
)


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
    figure stands, if not here ("the definition of “Notice Period”").
    """

    kind: QuantityKind
    start: int
    end: int
    value: Duration | Percent | Money | None
    low: Duration | Percent | None = None
    problem: str = ""
    source: str = ""


_UNITS: dict[str, Unit] = {
    "minute": Unit.MINUTES,
    "min": Unit.MINUTES,
    "hour": Unit.HOURS,
    "hr": Unit.HOURS,
    "day": Unit.DAYS,
    "week": Unit.WEEKS,
    "month": Unit.MONTHS,
    "year": Unit.YEARS,
    "yr": Unit.YEARS,
    "h": Unit.HOURS,
    "d": Unit.DAYS,
    "bd": Unit.BUSINESS_DAYS,
    "wd": Unit.BUSINESS_DAYS,
    "bh": Unit.BUSINESS_HOURS,
    "quarter": Unit.MONTHS,
    "annum": Unit.YEARS,
    "fortnight": Unit.WEEKS,
}
_FACTORS = {"quarter": 3, "fortnight": 2}
_BUSINESS = {Unit.DAYS: Unit.BUSINESS_DAYS, Unit.HOURS: Unit.BUSINESS_HOURS, Unit.MINUTES: Unit.BUSINESS_HOURS}
_CURRENCIES = {
    "us$": "USD", "u.s.$": "USD", "$": "USD", "usd": "USD", "us dollar": "USD", "u.s. dollar": "USD",
    "dollar": "USD", "united states dollar": "USD",
    "€": "EUR", "eur": "EUR", "euro": "EUR",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP",
    "a$": "AUD", "au$": "AUD", "aud": "AUD", "c$": "CAD", "ca$": "CAD", "cad": "CAD", "cdn$": "CAD",
    "chf": "CHF", "jpy": "JPY", "¥": "JPY", "sgd": "SGD", "s$": "SGD",
    "inr": "INR", "₹": "INR", "rs.": "INR", "rs": "INR", "rupee": "INR",
    "nzd": "NZD", "nz$": "NZD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "brl": "BRL", "r$": "BRL",
    "hk$": "HKD", "hkd": "HKD",
}  # fmt: skip
_MULTIPLES = {"k": 10**3, "thousand": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "million": 10**6,
              "bn": 10**9, "billion": 10**9}  # fmt: skip

_BLANK = (
    r"(?:\[\s*(?:\*+|●|•|\.{2,}|_+|-+|x+|tbd|tbc|number|insert[^\]]{0,40})\s*\]|_{2,}|\*{3}|…{2,}|\.{5,}|<\s*[●•]\s*>)"
)
_NUMBER = rf"(?:{DIGITS}|{NUMBER_WORDS})"
_DURATION = re.compile(
    rf"""
    (?<![\w.$€£/])
    (?:
        (?P<blank>{_BLANK})(?:\s*\([^)]{{0,20}}\))?
      | (?P<first>{_NUMBER})
        (?:\s*\(\s*(?P<second>{_NUMBER})\s*\))?                 # seventy-two (72)
        (?:\s*(?:-|–|—|to|or|and)\s*(?P<upper>{_NUMBER})(?:\s*\(\s*{_NUMBER}\s*\))?)?  # 24-48, 30 to 60
      | (?P<article>an?|one\s+full)(?=\s+(?:calendar|full|whole|business|working|hour|day|week|fortnight|month|year|quarter))
      | (?P<half>half\s+an?|one[\s-]half)
    )
    \+?[\s-]*                                                    # 7+ days
    (?:(?:full|whole|consecutive|successive|continuous|clock|elapsed|additional|prior|further)\s+)?
    (?:\(?(?P<basis>calendar|business|bus\.?|biz\.?|working|banking|operating|office|support|service|workdays?(?=\s*(?:hour|day)))\)?[\s-]+)?
    (?P<unit>minute|min(?=s?\b)|hour|hr|day|week|fortnight|month|year|yr|quarter
      | (?:(?<=\d)(?:h|bd|wd|bh)|(?<=\d\ )(?:h|bd|wd|bh))(?!['’]|[\s-]*(?:clock|[/x×*]))|(?<=\d\d)d|(?<=[5-9])d           # 4h, 30d, 2BD; not "24h clock", "3D"
    )(?P<plural>s|\(s\))?\b(?![\s-]+to[\s-]+month)
    (?P<after>\s+(?:during|of|within|in)\s+(?:regular\s+|normal\s+|our\s+)?(?:business|working|office)\s+(?:hours|time))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PERCENT = re.compile(
    rf"""
    (?<![\w.$€£])
    (?:
        (?P<blank>{_BLANK})\s*(?:%|per\s?cent\b)
      | (?P<whole>{NUMBER_WORDS})\s+and\s+(?:one|three|nine|a)[\s-]+(?:half|tenths?|quarters?|hundredths?)\s*per\s?cent\s*
        \(\s*(?P<fraction>{DIGITS})\s*%?\s*\)                   # ninety-nine and one-half percent (99.5%)
      | (?P<mixed>{NUMBER_WORDS})\s+and\s+(?P<parts>one|three|a)[\s-]+(?P<part>half|quarters?)\s*per\s?cent\b   # two and a half percent
      | (?P<nines>two|three|four|five)\s+nines\b
      | (?P<half>(?:one[\s-]half|half)\s+(?:of\s+)?(?:one|a|1)\s*(?:per\s?cent|%))
      | (?P<words>{NUMBER_WORDS})(?:\s+point\s+(?P<point>{NUMBER_WORDS}))?\s*(?:per\s?cent\b)?\s*
        \(\s*(?P<inside>{DIGITS})\s*(?:%|per\s?cent)?\s*\)\s*(?:%|per\s?cent\b)?
      | (?P<first>{DIGITS})(?:\s*(?:%|per\s?cent)?\s*(?:-|–|—|to)\s*(?P<upper>{DIGITS}))?\s*
        (?:\(\s*(?:{_NUMBER})\s*\)\s*)?(?:%|per\s?cent\b)
      | (?P<only>{NUMBER_WORDS})(?:\s+point\s+(?P<only_point>{NUMBER_WORDS}))?\s+per\s?cent\b
    )
    (?:\s*\(\s*(?P<again>{DIGITS})\s*%?\s*\))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Beside a currency, "50.000", "50 000" and "1'000'000" are thousands: no sum has three decimals.
# "25,00,000" are lakhs.
_SUM = r"(?:[1-9]\d{0,2}(?:[.'’\u00a0 ]\d{3})+(?:,\d{2})?(?![\d.,]*\d)|[1-9]\d?(?:,\d{2})+,\d{3}(?![\d,]))"
_SIGN = r"us\$|u\.s\.\s?\$|au?\$|ca?\$|cdn\$|nz\$|hk\$|s\$|r\$|[$€£¥₹]|(?:usd|eur|gbp|aud|cad|chf|jpy|sgd|inr|nzd|sek|nok|dkk|brl|hkd)\b"
_RUPEES = r"rs\.?(?=\s?\d)"
_SYMBOL = rf"(?:\b{_RUPEES}|{_SIGN})"
_NAME = r"(?:(?:u\.?s\.?\s+|united\s+states\s+)?dollars?|euros?|pounds?(?:\s+sterling)?|rupees?|usd|eur|gbp|aud|cad|chf|sgd|inr|nzd|sek|nok|dkk)"
_MONEY = re.compile(
    rf"""
    (?<![\w/])                                                  # "fifty thousand and 00/100 dollars" are no hundred
    (?:
        (?P<symbol>{_SYMBOL})\s*\$?\s*(?P<amount>{_SUM}|{DIGITS})(?:\s*(?P<multiple>k|mm?|mn|bn|thousand|million|billion)\b)?
      | (?P<words>{_SUM}|{_NUMBER})(?:\s*(?P<scale>k|m|thousand|million|billion)\b)?\s*
        (?:\(\s*(?:{_SYMBOL})?\s*(?P<inside>{_SUM}|{DIGITS})\s*\)\s*)?(?P<name>{_NAME})\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TO_BE_AGREED = (
    r"(?:time|period|timeframe|amount|percentage|level|figure|number\s+of\s+\w+)\s+(?:that\s+is\s+|which\s+is\s+)?"
    r"to\s+be\s+(?:mutually\s+)?(?:agreed|determined|confirmed|defined|specified)"
)
_ALONE = re.compile(rf"(?i:{_BLANK}|{_TO_BE_AGREED})|\bTB[CDA]\b|\b[tT]\.[bB]\.[dDcCaA]\b\.?")
_HOURS_PER_DAY = re.compile(r"24\s*(?:/|x|×|\*|by)\s*7", re.IGNORECASE)
_HOUR_SIGNS = ("h", "H")
_A_DAY = re.compile(
    r",?\s*(?:a|per|each|every|/)\s*day\b|\s+daily\b|,?\s*(?:7|seven)\s+days\b|\s+(?:CET|CEST|UTC|GMT|EST|local)\b"
)
_TIME_BEFORE = re.compile(
    r"(?:\b(?:at|from|until|till|by|and|between)|(?<!\bup )\bto|\d\s*h?\s*[-–—]|\d[:.])\s*\Z", re.IGNORECASE
)
_CLOSED = re.compile(r"\s*\)")
_CONTRADICTION = "the number in words and the number in digits disagree"
_IS_BLANK = "the figure is left blank or redacted"


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of `text`, in order and without overlap."""
    lowered = text.lower()
    found = [quantity for find, may_find in _FINDERS if may_find(lowered) for quantity in find(text)]
    if not found:
        return ()
    kept: list[Quantity] = []
    for quantity in sorted(found, key=lambda q: (q.start, -q.end)):
        if not kept or quantity.start >= kept[-1].end:
            kept.append(quantity)
    return tuple(_hold_against_brackets(text, kept))


def _hold_against_brackets(text: str, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Where a bracket says a sum or a share again, in words for digits or the other way round, the two have to agree.

    Not so a period: "12 months (one year)" says in another unit what it is.
    """
    waiting = None
    for quantity in found:
        if waiting is not None:
            if _says_again(text, waiting, quantity) and waiting.value != quantity.value:
                waiting = Quantity(quantity.kind, waiting.start, quantity.end, None, problem=_CONTRADICTION)
                continue
            yield waiting
        waiting = quantity
    if waiting is not None:
        yield waiting


def _says_again(text: str, first: Quantity, second: Quantity) -> bool:
    if first.kind is not second.kind or first.kind is QuantityKind.DURATION or not (first.value and second.value):
        return False
    in_words = [not any(map(str.isdigit, text[quantity.start : quantity.end])) for quantity in (first, second)]
    between = text[first.end : second.start]
    return in_words[0] != in_words[1] and between.strip() == "(" and _CLOSED.match(text, second.end) is not None


def read_duration(text: str) -> Duration | OpenDuration | None:
    """The one duration that `text` states, such as "72 hours"; None if it states none."""
    if text.strip().lower() in ("unspecified", "indefinite"):
        return OpenDuration("indefinite" if "indef" in text.lower() else "unspecified", text)
    found = [q.value for q in _find_durations(text.replace("_", " ")) if q.value]
    value = found[0] if len(found) == 1 else None
    return value if isinstance(value, Duration) else None


def read_percent(text: str) -> Percent | None:
    """The one percentage that `text` states; None if it states none."""
    found = [q.value for q in _find_percents(text) if q.value]
    value = found[0] if len(found) == 1 else None
    return value if isinstance(value, Percent) else None


def read_amounts(text: str) -> Amounts | None:
    """The amounts of a cap in the canonical spelling: "12 months fees", "USD 500,000", "total fees"."""
    amounts: list[Money | Fees] = [q.value for q in _find_money(text) if isinstance(q.value, Money)]
    for match in re.finditer(rf"({_NUMBER})\s+months['’]?\s+(?:of\s+)?fees", text, re.IGNORECASE):
        months = read_number(match[1])
        if months is not None:
            amounts.append(Fees(months, match[0]))
    if re.search(r"\btotal fees\b", text, re.IGNORECASE):
        amounts.append(Fees(None, "total fees"))
    return Amounts(tuple(amounts), text) if amounts else None


def _find_durations(text: str) -> Iterator[Quantity]:
    for match in _DURATION.finditer(text):
        if _HOURS_PER_DAY.match(text, match.start()) or (match["unit"] in _HOUR_SIGNS and _is_time_of_day(match)):
            continue
        yield _duration_of(match)


def _is_time_of_day(match: re.Match[str]) -> bool:
    """Whether "17 h" is an hour of the day or a share of it, and no period: "from 9 to 17 h", "24 h a day"."""
    text, (start, end) = match.string, match.span()
    if _A_DAY.match(text, end):
        return True
    last = read_number(match["upper"] or match["first"] or "")
    within_a_day = last is not None and last <= 24
    return within_a_day and bool(match["upper"] or _TIME_BEFORE.search(text, max(0, start - 12), start))


def _duration_of(match: re.Match[str]) -> Quantity:
    blank = Quantity(QuantityKind.BLANK, match.start(), match.end(), None, problem=_IS_BLANK)
    if match["blank"]:
        return blank
    unit = _UNITS[match["unit"].lower()]
    basis = (match["basis"] or "").lower()
    if (basis and basis != "calendar") or match["after"]:
        unit = _BUSINESS.get(unit, unit)
    if match["half"]:
        amount: Decimal | None = Decimal("0.5")
    elif match["article"]:
        amount = Decimal(1)
    else:
        amount = read_number(match["first"])
        if match["second"] and read_number(match["second"]) != amount:
            return replace(blank, kind=QuantityKind.DURATION, problem=_CONTRADICTION)
    factor = _FACTORS.get(match["unit"].lower(), 1)
    if amount is None:
        return blank
    if unit is Unit.BUSINESS_HOURS and match["unit"].lower().startswith("min"):
        amount /= 60  # working minutes are a share of a working hour
    value = Duration(amount * factor, unit, match[0])
    low = None
    if match["upper"]:
        upper = read_number(match["upper"])
        if upper is not None and upper > amount:
            low, value = value, Duration(upper * factor, unit, match[0])
    return Quantity(QuantityKind.DURATION, match.start(), match.end(), value, low)


def _find_ordinals(text: str) -> Iterator[Quantity]:
    """Days that are counted off: "not later than the sixtieth (60th) day following the end"."""
    for match in _COUNTED_DAY.finditer(text):
        value = read_ordinal_period(match)
        if value is not None:
            yield Quantity(QuantityKind.DURATION, match.start(), match.end(), value)


def _find_blanks(text: str) -> Iterator[Quantity]:
    """Blanks and redactions that stand alone: "the recovery point objective is [***]"."""
    for match in _ALONE.finditer(text):
        yield Quantity(QuantityKind.BLANK, match.start(), match.end(), None, problem=_IS_BLANK)


def _find_percents(text: str) -> Iterator[Quantity]:
    for match in _PERCENT.finditer(text):
        start, end = match.span()
        if match["blank"]:
            yield Quantity(QuantityKind.BLANK, start, end, None, problem=_IS_BLANK)
            continue
        if match["words"] and not re.search(r"%|per\s?cent", match[0], re.IGNORECASE):
            continue  # "two (2) of three months" counts something else
        amount, low, agreed = _percent_amount(match)
        if not agreed:
            yield Quantity(QuantityKind.PERCENT, start, end, None, problem=_CONTRADICTION)
        elif amount is not None:
            lower = None if low is None else Percent(low, match[0])
            yield Quantity(QuantityKind.PERCENT, start, end, Percent(amount, match[0]), lower)


def _percent_amount(match: re.Match[str]) -> tuple[Decimal | None, Decimal | None, bool]:
    """Amount, lower end of a range, and whether words and digits agree."""
    if match["nines"]:
        return {
            "two": Decimal(99), "three": Decimal("99.9"), "four": Decimal("99.99"),
            "five": Decimal("99.999"),
        }[match["nines"].lower()], None, True  # fmt: skip
    if match["half"]:
        return Decimal("0.5"), None, True
    if match["fraction"]:
        fraction = read_number(match["fraction"])
        whole = read_number(match["whole"])
        return fraction, None, fraction is not None and whole == fraction // 1
    if match["mixed"]:
        whole = read_number(match["mixed"])
        share = Decimal("0.5") if match["part"] == "half" else Decimal("0.25")
        parts = 3 if match["parts"].lower() == "three" else 1
        return None if whole is None else whole + parts * share, None, True
    if match["first"]:
        first = read_number(match["first"])
        upper = read_number(match["upper"]) if match["upper"] else None
        if first is not None and upper is not None and upper > first:
            return upper, first, True
        return first, None, True
    words, point = match["words"] or match["only"], match["point"] or match["only_point"]
    amount = read_number(words)
    if amount is not None and point:
        digits = "".join(str(read_number(word)) for word in re.split(r"[\s-]+", point))
        amount += Decimal(f"0.{digits}")
    digits_again = match["inside"] or match["again"]
    agreed = not digits_again or read_number(digits_again) == amount
    return amount, None, agreed


def _find_money(text: str) -> Iterator[Quantity]:
    for match in _MONEY.finditer(text):
        start, end = match.span()
        unit = (match["symbol"] or match["name"]).lower().replace(" ", " ")
        unit = re.sub(r"\s+", " ", unit)
        currency = _CURRENCIES.get(unit) or _CURRENCIES.get(unit.rstrip("s")) or "USD"
        amount = _read_sum(match["amount"] or match["words"])
        if amount is None:
            continue
        multiple = (match["multiple"] or match["scale"] or "").lower()
        amount *= _MULTIPLES.get(multiple, 1)
        inside = _read_sum(match["inside"]) if match["inside"] else None
        if inside is not None and inside != amount:
            yield Quantity(QuantityKind.MONEY, start, end, None, problem=_CONTRADICTION)
        else:
            yield Quantity(QuantityKind.MONEY, start, end, Money(currency, amount, match[0]))


_LONG_UNITS = ("day", "month", "fortnight", "year", "hour", "min", "week", "quarter", "hr", "yr")
_COUNTED_DAY = re.compile(COUNTED_DAY, re.IGNORECASE)


def _if_it_holds(need: Need, beside_figure: str = "(?!)") -> Callable[[str], bool]:
    """Whether a text in lower case has the words, or a sign beside a figure that is too short to be told by itself."""
    short = re.compile(beside_figure)
    return lambda lowered: has_needs(lowered, need) or short.search(lowered) is not None


# What must stand in a text for each to find anything there.
_FINDERS = (
    (_find_percents, _if_it_holds(AnyOf(("%", "cent", "nines")))),
    (_find_money, _if_it_holds(needs_of(f"{_SIGN}|{_NAME}", re.IGNORECASE), _RUPEES)),
    (_find_durations, _if_it_holds(AnyOf(_LONG_UNITS), r"\d(?: ?[hbw]|d)")),
    (_find_ordinals, _if_it_holds(needs_of(COUNTED_DAY))),
    (_find_blanks, _if_it_holds(needs_of(rf"{_BLANK}|{_TO_BE_AGREED}|TB[CDA]|t\.b\.", re.IGNORECASE))),
)


def _read_sum(text: str) -> Decimal | None:
    """The number of a sum of money; continental thousands are read as such."""
    if re.fullmatch(r"\d{1,2}(?:,\d{2})+,\d{3}", text):
        return Decimal(text.replace(",", ""))
    if re.fullmatch(_SUM, text):
        whole, _, cents = text.partition(",")
        return Decimal(re.sub(r"\D", "", whole) + (f".{cents}" if cents else ""))
    return read_number(text)
