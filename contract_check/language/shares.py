"""Percentages as contracts write them: "99.9 per cent", "three nines", "ten percent (10%)", "half of one percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from contract_check.language.numbers import DIGITS, NUMBER_WORDS, read_number
from contract_check.language.quantity import BLANK_FIGURE, CONTRADICTION, IS_BLANK, NUMBER, Quantity, QuantityKind
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Percent

_PERCENT = late_pattern(
    rf"""
    (?<![\w.$€£])
    (?:
        (?P<blank>{BLANK_FIGURE})\s*(?:%|per\s?cent\b)
      | (?P<whole>{NUMBER_WORDS})\s+and\s+(?:one|three|nine|a)[\s-]+(?:half|tenths?|quarters?|hundredths?)\s*per\s?cent\s*
        \(\s*(?P<fraction>{DIGITS})\s*%?\s*\)                   # ninety-nine and one-half percent (99.5%)
      | (?P<mixed>{NUMBER_WORDS})\s+and\s+(?P<parts>one|three|a)[\s-]+(?P<part>half|quarters?)\s*per\s?cent\b   # two and a half percent
      | (?P<nines>two|three|four|five)\s+nines\b
      | (?P<half>(?:one[\s-]half|half)\s+(?:of\s+)?(?:one|a|1)\s*(?:per\s?cent|%))
      | (?P<words>{NUMBER_WORDS})(?:\s+point\s+(?P<point>{NUMBER_WORDS}))?\s*(?:per\s?cent\b)?\s*
        \(\s*(?P<inside>{DIGITS})\s*(?:%|per\s?cent)?\s*\)\s*(?:%|per\s?cent\b)?
      | \[\s*(?P<draft>{DIGITS})\s*(?:%\s*\]|\]\s*(?:%|per\s?cent\b))   # [99.9]%, [99.9%]
      | (?P<first>{DIGITS})(?:\s*(?:%|per\s?cent)?\s*(?:-|–|—|to)\s*(?P<upper>{DIGITS}))?\s*
        (?:\(\s*(?:{NUMBER})\s*\)\s*)?(?:%|per\s?cent\b)
      | (?P<only>{NUMBER_WORDS})(?:\s+point\s+(?P<only_point>{NUMBER_WORDS}))?\s+per\s?cent\b
    )
    (?:\s*\(\s*(?P<again>{DIGITS})\s*%?\s*\))?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_percents(text: str) -> Iterator[Quantity]:
    """The percentages of a text, in order."""
    for match in _PERCENT.finditer(text):
        start, end = match.span()
        if match["blank"]:
            yield Quantity(QuantityKind.BLANK, start, end, None, problem=IS_BLANK, measures=QuantityKind.PERCENT)
            continue
        if match["words"] and not re.search(r"%|per\s?cent", match[0], re.IGNORECASE):
            continue  # "two (2) of three months" counts something else
        amount, low, agreed = _percent_amount(match)
        if not agreed:
            yield Quantity(QuantityKind.PERCENT, start, end, None, problem=CONTRADICTION)
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
    if match["draft"]:
        return read_number(match["draft"]), None, True
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
