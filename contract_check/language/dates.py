"""Dates as contracts write them: "5 May 2021", "the 31st day of March, 2000", "2024-04-01", "31/03/2024", "31/03/24".

A date whose day and month could be either, and a month without a day, are no dates but doubts, which are said: a notice
that goes out on the wrong day is lost.
"""

from __future__ import annotations

import re
from calendar import month_name
from datetime import date, datetime

from contract_check.language.passages import Passages, around
from contract_check.model.late_pattern import late_pattern

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
MONTH_BEGINS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"  # in a text in lower case
_DAY = r"\d{1,2}(?:\s?(?:st|nd|rd|th))?"
DATE = (
    rf"(?:{_MONTH}\s+{_DAY}\s*,?\s*\d{{4}}"
    rf"|{_DAY}(?:\s+day\s+of)?\s+{_MONTH},?\s+\d{{4}}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/])"
    rf"|{_MONTH},?\s+\d{{4}})"
)
# A day with its year, in a text in lower case.
SMALL_DATE = (
    rf"(?:{MONTH_BEGINS}[a-z]*\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: day of)? {MONTH_BEGINS}[a-z]*\.?,? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})"
)
_YEAR = late_pattern(r"\d{4}|/\d{2}\b")
_SLASHED = late_pattern(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])")
_SLASHED_END = late_pattern(r"/\d{1,2}/\d{2}")
_MONTH_ALONE = late_pattern(rf"{_MONTH},?\s+\d{{4}}", re.IGNORECASE)
_FARTHEST = 400  # characters from the first word of a pattern to its date


def around_dates(text: str) -> Passages:
    """Where a pattern that needs a date could match: lines with a year, from some words before it on."""
    return around(_YEAR, text, _FARTHEST)


def day_stands_first(text: str) -> bool | None:
    """Whether a paper writes 31/03/2024 or 03/31/2024, by those of its dates that leave no choice.

    None where it has none of them, or both.
    """
    slashed = around(_SLASHED_END, text, len("31")).find(_SLASHED)
    firsts = {int(m[1]) > 12 for m in slashed if (int(m[1]) > 12) != (int(m[2]) > 12)}
    return firsts.pop() if len(firsts) == 1 else None


def read_date(words: str, day_first: bool | None = None) -> date | None:
    """A date as contracts write it; None where day and month could be either, and nothing says which comes first.

    >>> read_date("28th day of November, 2023").isoformat()
    '2023-11-28'
    >>> read_date("03/04/2024") is None
    True
    >>> read_date("03/04/2024", day_first=True).isoformat()
    '2024-04-03'
    >>> read_date("29/3/18").isoformat()
    '2018-03-29'
    """
    plain = re.sub(r"(?<=\d)\s?(?:st|nd|rd|th)\b|\bday\s+of\b|[,]|(?<=[a-z])\.", " ", words)
    plain = re.sub(r"\bSept\b", "Sep", " ".join(plain.split()))
    formats = ["%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%Y-%m-%d", "%d.%m.%Y"]
    if slashed := _SLASHED.fullmatch(plain):
        first, second = int(slashed[1]), int(slashed[2])
        if first <= 12 and second <= 12 and first != second and day_first is None:
            return None
        year = "%Y" if len(slashed[3]) == 4 else "%y"  # 29/3/18: years up to 68 are of this century
        formats = [f"%d/%m/{year}"] if first > 12 or (day_first and second <= 12) else [f"%m/%d/{year}"]
    for form in formats:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    return None


def doubt_date(words: str) -> str:
    """Why words that stand for a date give none, as a person would say it; "" where they are no date at all.

    >>> doubt_date("03/04/2024")
    '03/04/2024 may be 3 April or 4 March'
    >>> doubt_date("March 2024")
    'March 2024 names no day'
    """
    plain = " ".join(words.split())
    if (slashed := _SLASHED.fullmatch(plain)) and max(first := int(slashed[1]), second := int(slashed[2])) <= 12:
        if min(first, second) == 0:
            return ""
        return f"{plain} may be {first} {month_name[second]} or {second} {month_name[first]}"
    return f"{plain} names no day" if _MONTH_ALONE.fullmatch(plain) else ""
