"""The days from which and until which a sentence holds, where it names them: "With effect from January 1, 2027, Section 5.1 is replaced".

Accepted anywhere in a sentence: "with effect from DATE", "effective (as of) DATE", "on and after DATE"; at its head alone: "as of", "from",
"beginning", "starting" and "commencing" DATE. Rejected: what a sentence quotes, and a period that is extended "from" a day.
The last day is read at the head alone: "Until December 31, 2025, …"; "the term runs until" is no such day.
"""

from __future__ import annotations

import re
from datetime import date

from contract_check.language.dates import DATE, day_stands_first, read_date
from contract_check.model.late_pattern import late_pattern

_FROM = (
    r"(?:with effect (?:from|as (?:of|from)|on)|effective(?: as)?(?: of| from| on)?|on and after|from and after|"
    r"(?:shall |will )?(?:takes?|come(?:s)? into) (?:effect|force) (?:as of|from|on))"
)
_AT_THE_HEAD = r"(?:as of|as from|from|(?:beginning|starting|commencing)(?: on| from| as of)?)"
_SINCE = late_pattern(
    rf"(?:\b{_FROM}|\A\W*(?:[\d.]+\s+)?{_AT_THE_HEAD})\s+(?:and including\s+)?(?P<date>{DATE})", re.IGNORECASE
)
_UNTIL = late_pattern(
    rf"\A\W*(?:[\d.]+\s+)?(?:for the period\s+)?(?:(?:from|between)\s+{DATE}\s+)?(?:until|till|through|up to|to|and)\s+(?:and including\s+)?(?P<date>{DATE})",
    re.IGNORECASE,
)
_AT_THE_END = late_pattern(rf"\b(?:until|till|through)\s+(?:and including\s+)?(?P<date>{DATE})\W*\Z", re.IGNORECASE)
_PAPER_ENDS = late_pattern(
    r"\bthis (?:amendment|side letter|letter|addendum|change order)\b[^.;\n]{0,60}?\b(?:(?:expires?|ends?|terminates?|lapses?)(?: on| as of)?|"
    rf"(?:in (?:full )?(?:force|effect)(?: and effect)?|effective|valid|applicable|applies)\s+(?:only\s+)?(?:until|till|through))\s+(?P<date>{DATE})",
    re.IGNORECASE,
)
_QUOTED = late_pattern(r"[\"“][^\"“”]{0,600}[\"”]")
_YEAR = late_pattern(r"\b20\d\d\b")


def find_start(sentence: str) -> date | None:
    """The day from which a sentence says that it holds; None where it says nothing of the kind.

    >>> str(find_start("2. With effect from January 1, 2027, Section 5.1 is replaced."))
    '2027-01-01'
    """
    if not _YEAR.search(sentence):
        return None
    match = _SINCE.search(_QUOTED.sub(" ", sentence))
    return read_date(match["date"], day_stands_first(sentence)) if match else None


def find_end(sentence: str, *, at_the_end: bool = False) -> date | None:
    """The day until which a sentence says that it holds; None where it says nothing of the kind.

    >>> str(find_end("3. Until December 31, 2025, Section 9.3 shall not apply."))
    '2025-12-31'
    """
    if not _YEAR.search(sentence):
        return None
    match = _UNTIL.search(sentence) or (_AT_THE_END.search(sentence) if at_the_end else None)
    return read_date(match["date"], day_stands_first(sentence)) if match else None


def find_end_of_paper(text: str) -> date | None:
    """The day on which an amendment says that it ends itself: "This Amendment expires on December 31, 2025"."""
    match = _PAPER_ENDS.search(text)
    return read_date(match["date"], day_stands_first(text)) if match else None
