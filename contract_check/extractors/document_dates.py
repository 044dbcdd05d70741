"""The day on which a paper takes effect, and dates as contracts write them.

Accepted: "Effective Date: 1 March 2025", "made as of the 31st day of March, 2000", "Dated: May 5, 2021",
"Subscription Start Date | April 1, 2024", and in the end the date of the last update.
Rejected: the date of another paper ("amends the Master Agreement dated April 1, 2024").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from contract_check.model.document import Span

_OPENING = 3000
_WHOLE = 200_000
_BEFORE = 200
_BINDING = 5  # patterns that bind wherever they stand; a date of the last update does only in the opening
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
DATE = (
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:\s?(?:st|nd|rd|th))?\s*,?\s*\d{{4}}"
    rf"|\d{{1,2}}(?:\s?(?:st|nd|rd|th))?(?:\s+day\s+of)?\s+{_MONTH},?\s+\d{{4}}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/\d{4})"
)
# Another paper that this one speaks of: "amends the Master Agreement dated April 1, 2024"; but not the
# short name of this one: 'This Lease (the "Agreement") is dated …'.
_OF_ANOTHER = re.compile(
    r"(?<![(“\"])\b(?:the|our|your|that certain|an?)\s[^.\n()“”\"]{0,80}\b(?:agreement|contract|terms|addendum|order form)\b[^.\n]{0,40}$"
    r"|\b(?:invoices?|letters?|proposals?|quot(?:es?|ations?)|notices?|reports?)\s$",
    re.IGNORECASE,
)
# "This Amendment to the Master Agreement is entered into as of …" speaks of itself.
_OWN = re.compile(r"\bthis\b[^.\n]*\bis\s+(?:hereby\s+)?$", re.IGNORECASE)
_THIS = re.compile(r"\bthis\b[^.\n]*$", re.IGNORECASE)
# Most binding first: an effective date before the date of the last update.
_EFFECTIVE = tuple(
    re.compile(pattern.replace("DATE", f"(?P<date>{DATE})"), re.IGNORECASE | re.MULTILINE)
    for pattern in (
        r"effective\s+date[\"”')]*\s*(?:is|means|of|:|\|)?\s*(?:this\s+)?DATE",
        r"DATE\s*\(?(?:the\s+)?[\"“(]+(?:the\s+)?effective date",
        r"(?:start|commencement|subscription start)(?:\s+date)?[\"”']*\s*(?:is|means|:|\|)\s*DATE",
        r"(?:effective|in force)\s*(?:as (?:of|from)|from|on|:|since|this)\s*(?:the\s+)?DATE",
        r"(?:entered into|made|dated|executed|is made)\s*(?:and entered into\s*)?(?:as of|on|this|the|as at|[:,]|\s)*\s*DATE",
        r"(?:effective|in force)\s+(?:the\s+)?DATE",
        r"(?:last\s+(?:updated|modified|revised|changed)|updated|version|revised|last update)\s*(?:on|:|as of|date)*\s*DATE",
        r"^DATE$",
    )
)
# Beside a signature, and no other date of the paper ("Termination Date: …").
_SIGNED_ON = re.compile(
    rf"(?:^|\|\s*|(?P<of>\w+)[ \t]+)dated?\s*(?:signed\s*)?[:|]\s*(?P<date>{DATE})", re.IGNORECASE | re.MULTILINE
)
_OTHER_DATES = frozenset(
    "termination expiry expiration end start original new due release issue renewal commencement birth".split()
)


_YEAR = re.compile(r"\d{4}")
_FARTHEST = 400  # characters from the first word of a pattern to its date


def find_by_date(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """As `pattern.finditer`, for a pattern that needs a date: looked for only in lines, and words, before a year.

    Case-insensitive patterns are slow on a whole paper, and years are few.
    """
    end = 0
    for year in _YEAR.finditer(text):
        if year.end() <= end:
            continue
        start = max(end, year.start() - _FARTHEST)
        end = text.find("\n", year.end())
        end = end if end >= 0 else len(text)
        yield from pattern.finditer(text, start, end)


def find_effective_date(text: str) -> tuple[date | None, Span | None]:
    """The day on which a paper takes effect, with its place: by its opening, else by its binding words anywhere.

    Where neither says, it is the latest date beside the signatures.
    """
    opening = text[:_OPENING]
    for patterns, part in ((_EFFECTIVE, opening), (_EFFECTIVE[:_BINDING], text[:_WHOLE])):
        for pattern in patterns:
            for match in find_by_date(pattern, part):
                read = read_date(match["date"])
                before = part[max(0, match.start() - _BEFORE) : match.start()]
                if part is not opening and "effective date" not in match[0].lower() and not _THIS.search(before):
                    continue  # far from the opening, most dates are those of other papers
                if read and (_OWN.search(before) or not _OF_ANOTHER.search(before)):
                    return read, Span(*match.span())
    beside = (m for m in find_by_date(_SIGNED_ON, text) if (m["of"] or "").lower() not in _OTHER_DATES)
    signed = [(read, Span(*match.span())) for match in beside if (read := read_date(match["date"]))]
    return max(signed, default=(None, None), key=lambda found: found[0])


def read_date(words: str) -> date | None:
    """A date as contracts write it; None where day and month could be either ("03/04/2024").

    >>> read_date("28th day of November, 2023").isoformat()
    '2023-11-28'
    >>> read_date("03/04/2024") is None
    True
    """
    plain = re.sub(r"(?<=\d)\s?(?:st|nd|rd|th)\b|\bday\s+of\b|[,]|(?<=[a-z])\.", " ", words)
    plain = re.sub(r"\bSept\b", "Sep", " ".join(plain.split()))
    if "/" in plain:
        first, second, _ = (int(part) for part in plain.split("/"))
        if first <= 12 and second <= 12 and first != second:
            return None
        formats = ["%d/%m/%Y"] if first > 12 else ["%m/%d/%Y"]
    else:
        formats = ["%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%Y-%m-%d", "%d.%m.%Y"]
    for form in formats:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    return None
