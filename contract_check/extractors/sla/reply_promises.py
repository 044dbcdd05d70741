"""Whether the times of response in a paper are promised or only aimed at, as its other clauses say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.contexts import soft_where_taken_back
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength

_BINDS = late_pattern(
    r"\b(?:shall|must|undertakes to)\b[^.]{0,60}\brespond\b[^.]{0,80}\bwithin (?:the|those|these) (?:\w+ ){0,2}?"
    r"(?:time ?frames?|times?|periods?|targets?|levels?)\b"
)
_EFFORT = late_pattern(r"efforts?\b|endeavou?r|\baims?\b|\bseek|not be (?:obliged|liable)|customer (?:shall|must)")
_NO_COMMITMENT = (
    r"no commitment (?:as to|on|to|regarding)[^.]{0,60}response|"
    r"not (?:promise|guarantee|commit to) [^.]{0,40}response time"
)
_CREDIT_FOR_A_LATE_REPLY = (
    r"response time credit|credits?[^.]{0,120}(?:response time|respond within)|"
    r"(?:response time|respond within)[^.]{0,200}service credit"
)
_ONLY_TARGETS = (
    r"reasonabl[ey] (?:\w+ )?(?:efforts?|endeavou?rs)[^.]{0,60}(?:adhere|meet|achieve|respon)"
    r"[^.]{0,40}(?:response|time)|"
    r"(?:not|no) (?:a )?(?:guarantee|guaranteed|binding)[^.]{0,60}respon|"
    r"respon[^.]{0,80}(?:are|is) (?:targets?|goals?|objectives?|estimates?|guidelines?|not guaranteed)|"
    r"respon[^.]{0,20}\(targets?\)|"
    r"targets? (?:\w+ )?(?:are|is) (?:for guidance|indicative)"
)


def promised_or_aimed_at(readings: Iterable[Reading], paper: Paper) -> list[Reading]:
    """Firm where a clause binds to the times or a credit is given for a late reply, soft where they are only targets."""
    if paper.mentions(_NO_COMMITMENT):
        strength = Strength.SOFT
    elif _is_bound(paper) or paper.mentions(_CREDIT_FOR_A_LATE_REPLY):
        strength = Strength.FIRM
    elif paper.mentions(_ONLY_TARGETS):
        strength = Strength.SOFT
    else:
        return soft_where_taken_back(readings)
    return [replace(reading, strength=strength) for reading in readings]


def _is_bound(paper: Paper) -> bool:
    """Whether a clause binds the vendor to the times that a table calls targets."""
    return any(not _EFFORT.search(match.group()) for match in find(_BINDS, paper.lowered))
