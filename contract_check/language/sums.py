"""Sums of money as contracts write them: "US$ 1,000,000", "500 €", "one hundred dollars ($100)", "GBP 2 million", "EUR 50.000"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from contract_check.language.numbers import DIGITS, read_number
from contract_check.language.quantity import CONTRADICTION, NUMBER, Quantity, QuantityKind
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Money

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
              "bn": 10**9, "billion": 10**9,
              "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7}  # fmt: skip
_MULTIPLE = r"mm?|mn|bn|thousand|million|billion|lakhs?|crores?"

# Beside a currency, "50.000", "50 000" and "1'000'000" are thousands: no sum has three decimals.
# "25,00,000" are lakhs.
_SUM = r"(?:[1-9]\d{0,2}(?:[.'’\u00a0 ]\d{3})+(?:,\d{2})?(?![\d.,]*\d)|[1-9]\d?(?:,\d{2})+,\d{3}(?![\d,]))"
SIGN = (
    r"us\$|u\.s\.\s?\$|au?\$|ca?\$|cdn\$|nz\$|hk\$|s\$|r\$|[$€£¥₹]|"
    r"(?:usd|eur|gbp|aud|cad|chf|jpy|sgd|inr|nzd|sek|nok|dkk|brl|hkd)(?![a-z])"  # "INR5000"
)
RUPEES = r"rs\.?(?=\s?\d)"
_SYMBOL = rf"(?:\b{RUPEES}|{SIGN})"
CURRENCY_NAME = (
    r"(?:(?:u\.?s\.?\s+|united\s+states\s+)?dollars?|euros?|pounds?(?:\s+sterling)?|rupees?|usd|eur|gbp|aud|cad|"
    r"chf|sgd|inr|nzd|sek|nok|dkk)"
)
_MONEY = late_pattern(
    rf"""
    (?<![\w/])                                                  # "fifty thousand and 00/100 dollars" are no hundred
    (?:
        (?P<symbol>{_SYMBOL})\s*\$?\s*(?P<draft>\[\s*\$?\s*)?(?P<amount>{_SUM}|{DIGITS})(?(draft)\s*\])
        (?:\s*(?P<multiple>k|{_MULTIPLE})\b)?
        (?:\s?(?P<whose>usd|aud|cad|sgd|nzd|hkd)\b(?!\s?\d))?
      | (?P<words>{_SUM}|{NUMBER})(?:\s*(?P<scale>k|m|thousand|million|billion|lakhs?|crores?)\b)?\s*
        (?:and\s+(?:00|no|xx)/100s?\s*)?                        # fifty thousand and 00/100 dollars
        (?:\(\s*(?:{_SYMBOL})?\s*(?P<inside>{_SUM}|{DIGITS})\s*\)\s*)?(?P<name>{CURRENCY_NAME}\b|[€£$](?![ \u00a0]?\d))
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def find_sums(text: str) -> Iterator[Quantity]:
    """The sums of a text, in order."""
    for match in _MONEY.finditer(text):
        start, end = match.span()
        symbol = match["whose"] if match["whose"] and match["symbol"] == "$" else match["symbol"]
        unit = (symbol or match["name"]).lower().replace(" ", " ")
        unit = re.sub(r"\s+", " ", unit)
        currency = _CURRENCIES.get(unit) or _CURRENCIES.get(unit.rstrip("s")) or "USD"
        amount = _read_sum(match["amount"] or match["words"])
        if amount is None:
            continue
        multiple = (match["multiple"] or match["scale"] or "").lower()
        amount *= _MULTIPLES.get(multiple, 1)
        inside = _read_sum(match["inside"]) if match["inside"] else None
        if inside is not None and inside != amount:
            yield Quantity(QuantityKind.MONEY, start, end, None, problem=CONTRADICTION)
        else:
            yield Quantity(QuantityKind.MONEY, start, end, Money(currency, amount, match[0]))


def _read_sum(text: str) -> Decimal | None:
    """The number of a sum of money; continental thousands are read as such."""
    if re.fullmatch(r"\d{1,2}(?:,\d{2})+,\d{3}", text):
        return Decimal(text.replace(",", ""))
    if re.fullmatch(_SUM, text):
        whole, _, cents = text.partition(",")
        return Decimal(re.sub(r"\D", "", whole) + (f".{cents}" if cents else ""))
    return read_number(text)
