"""The interval between repeated acts: "annually", "at least once every six months", "nightly backups".

Accepted: adverbs and adjectives ("quarterly", "on an annual basis"), "once a year", "twice per
month", "every 24 hours", "each calendar year", "four times a year", "continuously".
Rejected: a period of time without repetition ("kept for 30 days"), and the interval of another act
in the same sentence: in "annual penetration tests and monthly scans" the tests are annual.

A bare adjective before a noun belongs to that noun; every other interval belongs to the act it
stands nearest to, and rather to the one before it than to the one after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from contract_check.language.quantities import Quantity
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit


class Interval(NamedTuple):
    """An interval named at `start:end` of a surface; `attributive` where it qualifies the next noun."""

    start: int
    end: int
    value: Duration
    attributive: bool = False


_YEAR, _HALF, _QUARTER, _MONTH = ((n, Unit.MONTHS) for n in (12, 6, 3, 1))
_WEEK, _FORTNIGHT, _DAY, _HALF_DAY = (7, Unit.DAYS), (14, Unit.DAYS), (1, Unit.DAYS), (12, Unit.HOURS)
_HOUR, _AT_ONCE = (1, Unit.HOURS), (0, Unit.HOURS)
_EACH = r"(?:a|per|each|every|(?:in|within|during|over) (?:a|any|each|every|the|one))"
_NAMES: tuple[tuple[tuple[int, Unit], str], ...] = (
    (_HALF, r"(?:every|each|per|once (?:a|per|every|each|in (?:a|each|every))) half[- ]?year|"
        r"(?:semi|bi)-?\s?annual(?:ly)?|half[- ]yearly|twice[- ]yearly|twice (?:annually|"
        rf"{_EACH} (?:calendar |contract |business )?year)"),
    ((24, Unit.MONTHS), r"biennial(?:ly)?|bi-?yearly|every (?:other|second) year"),
    ((4, Unit.MONTHS), rf"three times (?:annually|{_EACH} (?:calendar )?year)"),
    (_HALF, r"(?:six|6)[- ]monthly"),
    (_YEAR, r"(?:twelve|12)[- ]monthly"),
    (_QUARTER, r"quarterly|(?:three|3)[- ]monthly|"
        r"(?:every|each|once (?:a|per)|per) (?:calendar )?quarter|"
        rf"four times (?:annually|{_EACH} (?:calendar )?year)"),
    (_YEAR, r"annual(?:ly)?|yearly|"
        r"(?:every|each|per|once (?:a|in a|per|in every|in each|every|each|during (?:a|each|every))) "
        r"(?:single )?(?:calendar |contract |rolling |fiscal |financial |business )?year|"
        r"(?:per|each) annum|"
        r"per (?:12|twelve)[- ]months?(?: period)?"),
    (_FORTNIGHT, r"fortnightly|every fortnight|bi-?weekly|every (?:other|second) week"),
    (_MONTH, r"(?<!bi-)(?<!bi)monthly|(?:every|each|per|once a) (?:calendar )?month"),
    (_WEEK, r"weekly|"
        r"(?:every|each|per|once a) (?:calendar )?week|"
        r"(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days"),
    ((6, Unit.HOURS), r"four times (?:daily|(?:a|per|each|every) (?:single )?day)"),
    ((8, Unit.HOURS), r"three times (?:daily|(?:a|per|each|every) (?:single )?day)"),
    (_HALF_DAY, r"twice (?:daily|(?:a|per|each|every) (?:single )?day)"),
    (_DAY, r"(?<!-)daily|(?<!over)nightly|overnight|"
        r"(?:every|each|per|once a) (?:business |working |calendar |single )?(?:day|night)|everyday"),
    *(((n, Unit.HOURS), rf"(?:{word}|{n})[- ]hourly") for n, word in ((2, "two"), (3, "three"), (4, "four"), (6, "six"), (8, "eight"), (12, "twelve"))),
    ((30, Unit.MINUTES), r"half[- ]hourly|(?:every|each) half[- ](?:an )?hour"),
    (_HOUR, r"(?<!half-)(?<!half )hourly|(?:every|each|per|once an|on the) hour\b"),
    (_AT_ONCE, r"continuous(?:ly)?|continual(?:ly)?|(?:near[- ])?real[- ]?time|around the clock"),
)  # fmt: skip
_NAMED = late_pattern(r"\b(?:" + "|".join(f"(?P<n{i}>{words})" for i, (_, words) in enumerate(_NAMES)) + r")\b")
_EVERY = late_pattern(
    r"\b(?:(?P<times>once|twice|one time|two times|three times|four times)"
    r"(?: (?:in|within|during|per|each|for))?(?: (?:every|any|each|a|an))?|every|each|per|"
    r"[ai][tn] intervals (?:of|(?=not|no))"
    r"(?: ?(?:at least|at most|(?:no|not) (?:more|longer|greater) than|not exceeding|up to))?|"
    r"(?:at|with|of) (?P<mutual>an interval of)) "
    r"(?:(?:consecutive |successive |rolling |full )?(?:period|term|cycle|interval)s? of )?"
    r"(?P<d>DURATION)|"
    r"(?:later than|within|more than|at most|every) (?P<since>DURATION)(?: \(DURATION\))? "
    r"(?:after|of|from|since|following) (?:the |its |each )?"
    r"(?:previous|last|preceding|prior|earlier|most recent)\b|"
    r"\b(?:more than|exceeding|up to) (?P<apart>DURATION)(?: \(DURATION\))? "
    r"(?:apart|between|(?:may |shall |will )?(?:pass|elapse|lapse|lie)s?)\b|"
    r"\b(?:at|in) (?P<apart_at>DURATION)(?:'s?|s')?(?: |-)intervals\b"
)
_TIMES = {"twice": 2, "two times": 2, "three times": 3, "four times": 4}
# Wordings that never qualify the noun after them: "once a year VENDOR tests", "annually third parties test".
_ADVERB = late_pattern(
    r"(?:every|each|per|once|twice|three|four)\b(?!-)|everyday\b|overnight|"
    r"\w*[- ]?(?:annual|biennial|continuous|continual)ly"
)
# What may follow an adverb; any other word after "annual" or "daily" is what it qualifies.
_FREE = late_pattern(
    r"\s*(?:[.,;:)\]|/&-]|$|"
    r"(?:and|or|but|by|at|to|on|with|using|in|for|as|across|via|from|basis|thereafter|during|"
    r"through\w*|of|against|after|before|upon|when|if|so|which|that|is|are|be|will|shall|must|"
    r"including|intervals?|frequency|cycle|DURATION)\b)"
)
_BREAK = late_pattern(r"[.;|]|, (?:and|while|whereas) (?=VENDOR)")
_VERB = late_pattern(r",(?! including\b)|:|\b(?:is|are|be|shall|will|must|has|have|we|and [a-z]+ly)\b")
_FAR = 170


def find_intervals(surface: str, quantities: Mapping[int, Quantity]) -> Iterator[Interval]:
    """All intervals named in a clause's surface, with its quantities by position.

    >>> [i.value.canonical for i in find_intervals("backups daily, tests annually and at least twice a year", {})]
    ['1 days', '12 months', '6 months']
    """
    for match in _NAMED.finditer(surface):
        amount, unit = _NAMES[int(str(match.lastgroup)[1:])][0]
        value = Duration(Decimal(amount), unit, match[0])
        adjective = not _ADVERB.match(match[0]) and not _FREE.match(surface, match.end())
        yield Interval(match.start(), match.end(), value, adjective)
    for match in _EVERY.finditer(surface):
        quantity = quantities.get(match.start(match.lastgroup or "d"))
        if quantity is not None and isinstance(quantity.value, Duration):
            value = _shared(quantity.value, _TIMES.get(match["times"] or "", 1))
            yield Interval(match.start(), match.end(), value)


def interval_of(surface: str, quantities: Mapping[int, Quantity], start: int, end: int) -> Duration | None:
    """The interval of the act that `surface[start:end]` names; None where none is given.

    >>> text = "annual penetration tests and monthly scans"
    >>> interval_of(text, {}, 7, 24).canonical
    '12 months'
    >>> interval_of(text, {}, 37, 42).canonical
    '1 months'
    >>> interval_of("scans are run monthly and penetration tests yearly", {}, 26, 43).canonical
    '12 months'
    """
    best: tuple[int, Duration] | None = None
    for interval in find_intervals(surface, quantities):
        cost = _distance(surface, interval, start, end)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, interval.value
    return best[1] if best else None


def _distance(surface: str, interval: Interval, start: int, end: int) -> int | None:
    """How far an interval stands from an act, None where it cannot belong to it."""
    if interval.start < end and interval.end > start:
        return 0
    after = interval.start >= end
    between = surface[end : interval.start] if after else surface[interval.end : start]
    if len(between) > _FAR or _BREAK.search(between):
        return None
    if interval.attributive:
        return None if after or _VERB.search(between) else len(between) // 2
    return len(between) if after else len(between) + _FAR // 2


def _shared(duration: Duration, times: int) -> Duration:
    """The interval of an act done so many times in a period; years are written in months."""
    amount, unit = duration.amount, duration.unit
    if unit is Unit.YEARS:
        amount, unit = amount * 12, Unit.MONTHS
    if times > 1 and unit is Unit.DAYS and amount % times:
        amount, unit = amount * 24, Unit.HOURS
    return Duration(amount / times, unit, duration.words)
