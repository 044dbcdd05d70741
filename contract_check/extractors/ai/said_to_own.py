"""Whether a sentence says that the customer owns the output, or only speaks of it.

Accepted: "Customer owns all Output", "Customer (a) keeps its Input, and (b) owns the Output"; refused: "Customer does not own the Output",
"Provider and not Customer owns it", "no title to Output passes to Customer".
Rejected: "whether Customer owns", "may own", "must ensure that it owns", "only if the parties so agree".
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.generated import given
from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_OWN = r"(?:own|have|acquire|obtain|receive|get|become|hold)"
_DENIED = late_pattern(
    rf"\b(?:CUSTOMER|it|they)\b(?: (?:shall|will|do|does|may|can|must))? (?:not|never)\b(?: \w+)? {_OWN}\b|\b(?:not|nor) CUSTOMER (?:\w+ )?owns?\b"
)
_NOTHING_PASSES = late_pattern(
    r"\bno (?:[\w,]+ ){0,4}?(?:ownership|title|rights?|interests?|property)\b[^.;|,]{0,30}\Z"
)
_OF_OTHERS = late_pattern(r"\bother\b|\bothers\b|\bthird\b|\bunless\b|\buntil\b|\bexcept\b")
# What is asked, required or supposed is not said.
_SPOKEN_OF = late_pattern(
    r"\b(?:whether|ensur(?:e|es|ing)(?: that)?|mak(?:e|es|ing) sure(?: that)?|verif(?:y|ies|ying) that|determin(?:e|es|ing) that|"
    r"confirm(?:s|ing)? that|assum(?:e|es|ing)(?: that)?|guarantee(?:s|ing)? that|"
    r"claim(?:s|ing)? that|mean(?:s|ing)? that)(?: or not)? (?:CUSTOMER|it|they)\b(?: \w+){0,2} (?:owns?|has|have|holds?)\b|"
    r"\b(?:owns?|has|have) or (?:is|are|has|have) (?:\w+ )?(?:licen[cs]ed|rights?|permission|entitled|authori[sz]ed)\b|"
    r"\bowns? (?:the |all |its )?(?:\w+ ){1,3}(?:on|in|with|by|from|to) which\b|"
    r"\bCUSTOMER (?:may|might|could|would) (?:\w+ )?(?:own|hold|have)\b"
)
_ONLY_IF = late_pattern(
    r"\bown\w*\b[^.;|,]{0,60}\b(?:(?:only|if and only) (?:if|where|when|once|to the extent)|if (?:BOTH|the parties) (?:\w+ly |so )?agree)\b"
)


def said_to_own(clause: Clause, match: re.Match[str]) -> Found:
    """TRUE where the sentence says so outright, FALSE where it says the contrary."""
    words = clause.surface
    start, end = match.span()
    if is_only_spoken_of(words, start, end):
        return None
    denied = any(m.end() > start and m.start() < end for m in _DENIED.finditer(words))
    if denied or _NOTHING_PASSES.search(words[max(0, start - 80) : start]):
        return FALSE if given(clause, match) == TRUE and not _OF_OTHERS.search(words) else None
    return given(clause, match)


def is_only_spoken_of(words: str, start: int = 0, end: int | None = None) -> bool:
    """Whether the owning between `start` and `end` is asked, required, supposed or yet to be agreed.

    >>> is_only_spoken_of("CUSTOMER shall ensure that it owns the inputs and the output is lawful")
    True
    """
    end = len(words) if end is None else end
    spoken = any(m.end() > start and m.start() < end for m in _SPOKEN_OF.finditer(words))
    return spoken or any(m.start() >= start for m in _ONLY_IF.finditer(words))
