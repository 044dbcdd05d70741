"""What brings in a period in other words stands in a surface as its plain "within" or "for".

Accepted: "within a period of 30 days", "within a thirty (30) day period of", "before the expiry of 30 days from", "in 30 days or less
from" (`within 30 days`); "for a 90-day period after" (`for 90 days`).
Rejected: "no later than 30 days before", "after a 30-day period", "the 12 month period before".
"""

from __future__ import annotations

from collections.abc import Iterator

from contract_check.language.sentences import Mark
from contract_check.model.late_pattern import late_pattern

_LOOK_BACK = 40
_WITHIN = late_pattern(
    r"\bwithin (?:an? |the )?(?:maximum |further |fixed )?(?:period|time|term|time ?frame|window|maximum|max\.?) of "
    r"(?:(?:up to|not more than|no more than|at most) )?\Z|"
    r"\bwithin (?:not more than|no more than|at most|a maximum) \Z"
)
# "Within a thirty (30) day period of", "for a 90-day period after".
_WITHIN_A = late_pattern(r"\b(?P<within>within|for|during) an? (?:further |maximum |additional )?\Z")
_PERIOD = late_pattern(
    r"[- ](?:period|window|time ?frame)(?= (?:of|after|following|from|beginning|starting|immediately)\b|[.,;])"
)
_UNTIL = late_pattern(
    r"(?:\b(?:no|not) (?:later|more) than|\bat the latest|\bat most|"
    r"\bbefore (?:the )?(?:expiry|expiration|end|lapse) of(?: (?:the|a) period of)?|\bby the end of (?:the|a) period of) \Z"
)
_SINCE = late_pattern(r" (?:after|following|from)\b(?! (?:(?:prior|written|advance) )*notice\b)")
_OR_LESS = late_pattern(r" or less(?= (?:after|following|from|of)\b)")


def around_a_period(plain: str, period: Mark) -> Iterator[Mark]:
    """What brings in a period that ends where a plain "within" says so too."""
    start = max(0, period.start - _LOOK_BACK)
    if opening := _WITHIN.search(plain, start, period.start):
        yield Mark("within ", opening.start(), period.start)
    elif (rest := _PERIOD.match(plain, period.end)) and (opening := _WITHIN_A.search(plain, start, period.start)):
        yield Mark(f"{opening['within']} ", opening.start(), period.start)
        yield Mark("", rest.start(), rest.end())
    elif _SINCE.match(plain, period.end):
        if opening := _UNTIL.search(plain, start, period.start):
            yield Mark("within ", opening.start(), period.start)
    elif (less := _OR_LESS.match(plain, period.end)) and plain.endswith(" in ", 0, period.start):
        yield Mark("within ", period.start - len("in "), period.start)
        yield Mark("", less.start(), less.end())
