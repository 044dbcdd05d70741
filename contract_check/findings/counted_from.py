"""From which day a first term is counted, by the sentence that gives its length.

Most terms run from the day of the agreement. "Five years from the Launch Date", "twelve months after acceptance of the System" and
"commences upon activation of the Service and continues for one year" run from a day that the agreement cannot give. Rejected: "from the
Effective Date", "from the date of the last signature", "from the Subscription Start Date" where a paper gives that day.
"""

from __future__ import annotations

import re
from datetime import date

from contract_check.language.dates import DATE, day_stands_first, read_date

_EVENT = (
    r"launch\w*|go(?:es)?[- ]?live|in[- ]service|deliver\w*|accept(?:ance|ed)\b|install\w*|upload\w*|deploy\w*|complet\w*|activat\w*|provision(?:ed|ing)|"
    r"regulatory|approval|commercial\w*|promotion|registration|operational|implement\w*|migrat\w*|shipment|first (?:\w+ ){0,2}(?:orders?|invoices?|"
    r"use|sale|payment|shipment|access|log-?in)|purchase orders?"
)
_FROM = (
    r"(?:(?:which|that|to) (?:shall |will )?(?:commences?|begins?|starts?)|from|after|following|commencing|beginning|starting)"
    r"(?: on| upon| with| from| as of)?(?: and after| and including)?"
)
# Up to the next clause of the sentence, and past words that say "the day of".
_WHAT = rf"(?P<event>[^,;.()“”\"]{{0,60}}?\b(?:{_EVENT})[^,;.()“”\"]{{0,50}}?)(?=[,;.()“”\"]| and\b| or\b|\Z)"
_BEHIND = re.compile(
    rf"\W*(?:term|period)?(?:\W*\([^()]{{0,40}}\))?\W*(?:thereof |each )?{_FROM} {_WHAT}", re.IGNORECASE
)
_BEFORE = re.compile(
    rf"\b(?:commences?|begins?|starts?)(?: on| upon| with| from| as of) {_WHAT}[^.;]{{0,40}}\b(?:continu\w+|remain\w*|run\w*|last\w*)\b[^.;]{{0,60}}\Z",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:effective date|hereof|date of this|(?:last|first|final) signature|signing|execution|first (?:written|set forth|stated|mentioned) above)\b",
    re.IGNORECASE,
)


_ON = re.compile(
    rf"\b(?:commences?|begins?|starts?)(?: on| upon| from| as of)? (?:the )?(?P<date>{DATE})"
    r"[^.;]{0,60}\b(?:continu\w+|remain\w*|run\w*|last\w*)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
_ON_BEHIND = re.compile(rf"\W*{_FROM} (?:the )?(?P<date>{DATE})", re.IGNORECASE)


def find_stated_start(sentence: str, length: str) -> date | None:
    """The day from which a sentence counts a term whose `length` is worded so, where it names one.

    >>> str(find_stated_start("The term begins on May 5, 2026 and continues for two (2) years.", "two (2) years"))
    '2026-05-05'
    """
    before, behind = _around(sentence, length)
    match = _ON.search(before) or _ON_BEHIND.match(behind)
    return read_date(match["date"], day_stands_first(sentence)) if match else None


def find_other_start(sentence: str, length: str, known: str) -> str:
    """The event from which a sentence counts a term whose `length` is worded so; empty where that is the day of the agreement.

    `known` are the words by which a paper gives the day on which it begins.

    >>> find_other_start("The term is five (5) years from the Launch Date.", "five (5) years", "made as of May 5, 2026")
    'the Launch Date'
    >>> find_other_start("The term is five (5) years from the Effective Date.", "five (5) years", "made as of May 5, 2026")
    ''
    """
    before, behind = _around(sentence, length)
    match = _BEHIND.match(behind) or _BEFORE.search(before)
    event = match["event"].strip() if match else ""
    is_own = _OWN.search(event) or _bare(event) in _bare(known)
    return "" if is_own else event


def _around(sentence: str, length: str) -> tuple[str, str]:
    """What stands before and behind the length; nothing where the sentence words it in another way."""
    before, found, behind = " ".join(sentence.split()).partition(" ".join(length.split()) or "\n")
    return (before, behind) if found else ("", "")


def _bare(words: str) -> str:
    return re.sub(r"\W+", " ", re.sub(r"^\W*the\b", "", words.lower())).strip()
