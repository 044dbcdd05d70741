"""For how long the customer can get at its data, where a wording names a period and speaks of getting it.

Accepted: a period where the sentence, its heading or the sentence before speaks of the end and of getting data, the
time for asking where what is asked for is returned, the time of keeping where it was just said that the data can be
had.
Rejected: content that is taken down, a period beside which nothing speaks of data.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import AT_THE_END
from contract_check.extractors.data.delivered_within import is_a_deadline_of_delivery
from contract_check.extractors.data.nothing_to_retrieve import THINGS
from contract_check.extractors.framework import UNSPECIFIED, Found, duration_at
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration

GETTING = (
    r"\b(?:retriev(?:e|al|able|ing)|export\w*|download\w*|"
    r"extract(?!ed (?:text|data|values?|fields?|information))\w*|"
    r"(?:request|obtain|receive|make|take) (?:a |an )?(?:copy|copies|export|extract|backup)|recover\w*|"
    r"restor\w+|migrat\w+|withdraw|copy of|return of|access(?:ible)?(?: to)?|available|back[- ]?up|"
    r"transfer(?! (?:the |any |all |its )?(?:\w+ )?(?:funds|fees|payments?|title|ownership|rights|risk))|"
    r"return)\b"
)
RETRIEVAL = (
    r"\b(?:retriev(?:e|al|able|ing)|export\w*|download\w*|"
    r"extract(?!ed (?:text|data|values?|fields?|information))\w*|"
    r"(?:request|obtain|receive|make|take|provide CUSTOMER with) (?:a |an )?"
    r"(?:copy|copies|export|extract|backup)|copy of|return of|recover|available (?:to CUSTOMER )?for|"
    r"make available|made available|provide CUSTOMER with|access to|accessible|remain available|"
    r"transfer(?! (?:the |any |all |its )?(?:\w+ )?(?:funds|fees|payments?|title|ownership|rights|risk)))\b"
)
_OF_DATA = late_pattern(THINGS)
_GOT = late_pattern(RETRIEVAL)
_GETS = late_pattern(GETTING)
# "Shall remove and cease to use all content made available": it is taken down, and not to be had.
_TAKEN_DOWN = late_pattern(r"VENDOR (?:shall|will|must) (?:\w+ly )?(?:remove|cease|discontinue)\b")
# Whose way to the data ends, and how soon: that of staff who leave.
_OF_PEOPLE = late_pattern(
    r"\b(?:credentials?|passwords?|access rights|user accounts?|badges?)\b[^.;|]{0,160}"
    r"\b(?:employ\w+|engagement|personnel|staff)\b[^.;|]{0,60}DURATION|"
    r"\b(?:employment|engagement)\b[^.;|]{0,60}\b(?:end|ends|ended|terminat\w+|leaves?)\b|"
    r"\bDURATION\b[^.;|]{0,60}\b(?:employment|engagement) (?:ends|is terminated)"
)
_FETCHED = late_pattern(r"\b(?:retriev|export|download|extract|cop(?:y|ies)\b)")


def window(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the sentence speaks of the end and of getting the data."""
    words = f"{clause.heading} {clause.before} {clause.surface}"
    if _TAKEN_DOWN.search(clause.surface) and not _FETCHED.search(clause.surface):
        return None
    surface = clause.surface
    if _OF_PEOPLE.search(surface) or is_a_deadline_of_delivery(clause):
        return None
    if not (AT_THE_END.search(words) and _OF_DATA.search(clause.surface) and _GOT.search(clause.surface)):
        return None
    return duration_at(clause, match)


def is_of_getting(words: str) -> bool:
    """Whether words speak of getting data."""
    return bool(_GETS.search(words) and _OF_DATA.search(words))


_RETURNED = late_pattern(r"\b(?:return|export|download|retriev|cop(?:y|ies)\b|hand(?:ed)? over|collect)")
_NEAR = 400  # characters above a sentence
# "You may export your data. We keep it for 30 days": the second sentence says how long the first holds.
_MAY_BE_HAD = late_pattern(
    rf"\bCUSTOMER (?:may|can|(?:is|are|will be|shall be) able to|has|have)\b[^;|]{{0,60}}?{RETRIEVAL}|"
    rf"{THINGS}[^;|]{{0,60}}?\b(?:can|may|will) (?:still |then )?be (?:\w+ )?"
    r"(?:exported|downloaded|retrieved|extracted)"
)


def time_for_asking(clause: Clause, match: re.Match[str]) -> Found:
    """The time for asking, where it is here or just above that the data is returned or can be had."""
    before = clause.document.text[max(0, clause.span.start - _NEAR) : clause.span.start].lower()
    return duration_at(clause, match) if _RETURNED.search(f"{before} {match[0]}") else None


def period_of_data(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the sentence speaks of data."""
    return duration_at(clause, match) if _OF_DATA.search(clause.surface) else None


def kept_for_getting(clause: Clause, match: re.Match[str]) -> Found:
    """For how long data is not erased, where what stands around it speaks of getting it at the end."""
    around = clause.document.text[max(0, clause.span.start - _NEAR) : clause.span.end + _NEAR].lower()
    told = _RETURNED.search(f"{clause.heading} {around}") and _OF_DATA.search(clause.surface)
    return duration_at(clause, match) if told else None


def kept_meanwhile(clause: Clause, match: re.Match[str]) -> Found:
    """For how long data is kept, where it was just said that it can be had at the end."""
    told = _MAY_BE_HAD.search(clause.before) and AT_THE_END.search(f"{clause.heading} {clause.before} {clause.surface}")
    return duration_at(clause, match) if told else None


def until_then(clause: Clause, match: re.Match[str]) -> Found:
    """The window that the sentences before describe, by its own figure where it repeats that."""
    if not _OF_DATA.search(f"{clause.before} {clause.surface}"):
        return None
    figures = clause.quantities_in(match.start(), match.end())
    return figures[0].value if figures and isinstance(figures[0].value, Duration) else UNSPECIFIED
