"""The day on which a paper takes effect.

Accepted: "Effective Date: 1 March 2025", "made as of the 31st day of March, 2000", "Dated: May 5, 2021",
"Subscription Start Date | April 1, 2024", "Term | 12 months from 1 May 2026", and in the end the date of the last update.
Rejected: the date of another paper ("amends the Master Agreement dated April 1, 2024").
"""

from __future__ import annotations

import re
from datetime import date

from contract_check.language.dates import DATE, around_dates, day_stands_first, doubt_date, read_date
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

_OPENING = 3000
_WHOLE = 200_000
_BEFORE = 200
_BINDING = 7  # patterns that bind wherever they stand; a date of the last update does only in the opening
# Another paper that this one speaks of: "amends the Master Agreement dated April 1, 2024"; but not the
# short name of this one: 'This Lease (the "Agreement") is dated …'.
_OF_ANOTHER = late_pattern(
    r"(?<![(“\"])\b(?:the|our|your|that certain|an?)\s(?:(?!this\b)[^.\n()“”\"]){0,80}"
    r"\b(?:agreement|contract|terms|addendum|order form|plan|certificates?|deed|lease|policy|prospectus|indenture)\b"
    r"(?:[^.\n]|(?<=\bref)\.|(?<=\bno)\.|(?<=\bnr)\.){0,40}$|"
    r"[“\"][^“”\"\n]{25,200}[”\"]\s*$|"  # the title of a paper
    r"\b(?:invoices?|letters?|proposals?|quot(?:es?|ations?)|notices?|reports?)[ ]$",
    re.IGNORECASE,
)
# "This Amendment to the Master Agreement is entered into as of …" speaks of itself.
_OWN = late_pattern(r"\bthis\b[^.\n]*\bis\s+(?:hereby\s+)?(?:(?:made|entered into)(?: and)?\s+)?$", re.IGNORECASE)
_THIS = late_pattern(r"\bthis\b[^.\n]*$", re.IGNORECASE)
_UPDATED = (
    r"(?:last\s+(?:updated|modified|revised|changed)|updated|version(?:\s+v?\d[\d.]*)?|revised|last update|revision|release date)\s*"
    r"(?:on|:|as of|date|[|–-]|\s)*"
)
# Most binding first: an effective date before the date of the last update.
_EFFECTIVE = tuple(
    late_pattern(pattern.replace("DATE", f"(?P<date>{DATE})"), re.IGNORECASE | re.MULTILINE)
    for pattern in (
        r"effective\s+da(?:te|y)[\"”')]*(?:\s+of this(?: \w+){1,4})?\s*(?:is|means|of|shall mean|shall be)?\s*[:|]?\s*(?:this\s+)?DATE",
        r"DATE\s*\(?(?:the\s+)?[\"“(]+(?:the\s+)?effective date",
        r"(?:start|commencement|subscription start)(?:\s+date)?[\"”']*(?:\s+(?:for|of)\s+[^:|.;\n]{1,60}(?=:))?\s*"
        r"(?:(?:is|means|shall mean|shall be)\s*:?|[:|])\s*DATE",
        r"\b(?:term|period)[\"”']*\s*(?:is|of|shall be|means|[:|])\s*[^.;|\n]{0,40}?"
        r"\b(?:from|commencing|beginning|starting)\s*(?:on\s*|as of\s*)?(?:the\s+)?DATE",
        r"\b(?:duration|term|period)\s*[:|]\s*(?:from\s+)?DATE(?=\s*(?:to|through|until|–|-)\s)",
        r"(?:effective|in force|(?:takes?|comes? into) (?:effect|force))(?:,?\s(?:for|in)\s(?:all\s)?(?:purposes|respects)(?:\sand)?)*"
        r"\s*(?:as (?:of|from)|from|on|:|since|this)\s*(?:the\s+)?DATE",
        r"\b(?:entered into|made|dated|executed|is made)\s*(?:and entered into\s*)?"
        r"(?:in (?:the City of )?\w+\s+|for reference\s+)?(?:as of|on|this|the|as at|[:,]|\s)*\s*DATE",
        r"(?:effective|in force)\s+(?:the\s+)?DATE",
        r"(?:^\W*|\b(?:agreement|contract|(?:initial |subscription )?term|subscription|order|services?|venture)[”\"')]*\s+)"
        r"(?:shall |will )?(?:starts?|begins?|commences?)\s+(?:on\s+|as of\s+)?(?:the\s+)?DATE",
        r"^\W*(?:this\s+)?(?:(?!(?:under|pursuant|to|of|the|in|with|by)\b)[\w-]+ ){0,4}"
        r"(?:agreement|contract|amendment|addendum|order(?: form)?|schedule)\s+of\s+(?:the\s+)?DATE",
        r"\bthis\s+(?:the\s+)?(?=\d{1,2}(?:st|nd|rd|th)\s+day\b)DATE",
        rf"{_UPDATED}\s*DATE",
        r"^DATE(?=\s*(?:$|[.,;]))",
    )
)
_RENEWED_FROM = late_pattern(
    r"\b(?:renew\w*|exten(?:d\w*|sion)|prolong\w*|further|new term)\b[^.;\n]{0,120}?"
    r"\b(?:from|commencing|beginning|starting|begins?|starts?|commences?|with effect (?:from|as of)|effective)\s+(?:on\s+|as of\s+)?(?:the\s+)?"
    rf"(?P<date>{DATE})",
    re.IGNORECASE,
)
_UPDATED_LAST = late_pattern(rf"{_UPDATED}\s*(?P<date>{DATE})", re.IGNORECASE)
_CLOSING = 300  # characters in which web pages say when they were updated
# How another paper may call this one: by any day that its opening gives as its own.
_OWN_OPENING = 1200
_ANY = late_pattern(DATE, re.IGNORECASE)
# Beside a signature, and no other date of the paper ("Termination Date: …").
_SIGNED_ON = late_pattern(
    rf"(?:^|\|\s*|(?P<of>\w+)[ \t]+)dated?\s*(?:signed\s*)?[:|]\s*\|?\s*(?P<date>{DATE})", re.IGNORECASE | re.MULTILINE
)
_OTHER_DATES = frozenset(
    "termination expiry expiration end start original new due release issue renewal commencement birth".split()
)


def find_effective_date(text: str) -> tuple[date | None, Span | None, str]:
    """The day on which a paper takes effect, with its place: by its opening, else by its binding words anywhere.

    Where neither says, it is the latest date beside the signatures. Where the words leave the day open, there is no date
    but the doubt ("03/04/2024 may be 3 April or 4 March"): the next best date would be one of something else.
    """
    opening, day_first = text[:_OPENING], day_stands_first(text)
    for patterns, part in ((_EFFECTIVE, opening), (_EFFECTIVE[:_BINDING], text[:_WHOLE])):
        dated = around_dates(part)
        for pattern in patterns:
            for match in dated.find(pattern):
                read = read_date(match["date"], day_first)
                doubt = "" if read else doubt_date(match["date"])
                before = part[max(0, match.start() - _BEFORE) : match.start()]
                if part is not opening and "effective date" not in match[0].lower() and not _THIS.search(before):
                    continue  # far from the opening, most dates are those of other papers
                if (read or doubt) and (_OWN.search(before) or not _OF_ANOTHER.search(before)):
                    return read, Span(*match.span()), doubt
    beside = (m for m in around_dates(text).find(_SIGNED_ON) if (m["of"] or "").lower() not in _OTHER_DATES)
    signed = [(read, Span(*match.span())) for match in beside if (read := read_date(match["date"], day_first))]
    day, place = max(signed, default=_last_update(text, day_first), key=lambda found: found[0])
    return day, place, ""


def _last_update(text: str, day_first: bool | None) -> tuple[date | None, Span | None]:
    """The day of the last update, where a paper gives it at its end."""
    begins = max(0, len(text) - _CLOSING)
    match = next(around_dates(text[begins:]).find(_UPDATED_LAST), None)
    day = read_date(match["date"], day_first) if match else None
    return (day, Span(begins + match.start(), begins + match.end())) if match and day else (None, None)


def find_renewed_from(text: str) -> tuple[date, Span] | None:
    """The day from which a renewal runs, which need not be that of the letter: "for a further year from 1 October 2025"."""
    day_first = day_stands_first(text)
    for match in around_dates(text[:_OPENING]).find(_RENEWED_FROM):
        if day := read_date(match["date"], day_first):
            return day, Span(*match.span("date"))
    return None


def bears_date(text: str, day: date) -> bool:
    """Whether a paper may be called by a day: its opening gives it, as the day of the order or of its start, and not as another paper's.

    >>> bears_date("Order Form\\nOrder date: 4 January 2024\\nStart: 15 January 2024", date(2024, 1, 4))
    True
    >>> bears_date("Order Form\\nThis order replaces the Order Form dated 4 January 2024.", date(2024, 1, 4))
    False
    """
    opening, day_first = text[:_OWN_OPENING], day_stands_first(text)
    given = (m for m in around_dates(opening).find(_ANY) if read_date(m[0], day_first) == day)
    return any(not _OF_ANOTHER.search(opening[max(0, match.start() - _BEFORE) : match.start()]) for match in given)
