"""Times of support that a sentence of the paper counts in working time, wherever the figures stand.

Accepted: "Times run within business hours only", "response times are measured during our working hours", "the clock stops outside
office hours", "weekdays 7:00 to 19:00. … within two hours during these hours", "within 8 hours if the ticket is submitted on a working day"; in doubt:
"times are counted within support hours" in a paper that answers at all hours too.
Rejected: "response times for priority 3 run in business hours", "other times run …", "times run around the clock".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from contract_check.extractors.framework import Reading, Unreadable
from contract_check.extractors.sla.cell_times import in_working_time
from contract_check.extractors.sla.severity_scale import CRITICAL, read_severity
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

_TIMES = (
    r"(?:(?:the|all|this|that|these|those|such|any|our|VENDOR's|above|foregoing|said|stated|agreed|listed|mentioned|maximum|target|guaranteed|first|initial) )*"
    r"(?:(?:response|reaction|resolution|restoration|recovery|support|service level|sla|reply|fix|repair)(?:(?:,| and| or|/) ?(?:\w+ )?)?)*?"
    r" ?(?:times?|timers?|periods?|deadlines?|clocks?|hours|targets?|intervals?|timeframes?|timelines?|figures)\b"
    r"(?: (?:stated|given|listed|set out|in (?:the|this) (?:table|matrix)|(?:stated |given |listed |set out )?(?:above|in (?:the|this) \w+)))?"
)
_WORK = r"(?:business|working|work|office|opening|service|support|operating)[- ](?:hours?|times?|days?|windows?)"
_RUNS = (
    r"(?:(?:shall|will|do|does) )?(?:only |solely |exclusively )?(?:(?:is|are|be) )?(?:only |solely |exclusively )?"
    r"(?:runs?|running|ticks?|counts?|counted|measured|calculated|computed|reckoned|elapses?|apply|applies|applicable|accrues?|tracked|"
    r"valid|understood|based|relates?|refers?)"
)
_WITHIN = rf"(?:only |solely |exclusively )?(?:during|within|in|for|over|on|to) (?:only )?(?:[\w']+ ){{0,4}}?{_WORK}"
_IN_WORK = r"(?:business|working|office)[- ](?:hours?|times?|days?)"
_COUNTED = late_pattern(
    rf"(?:^|[;,:.] |\bthat ){_TIMES} (?:is|are) (?:(?:all|always|only) )?(?:(?:given|stated|expressed|indicated|quoted|shown) )?(?:in |as )?{_IN_WORK}\W*$|"
    rf"\b(?:times?|periods?|deadlines?|clock)\b[^.;|]{{0,30}}\bonly (?:the |our |VENDOR's )?(?:\w+ )?{_WORK} (?:shall |will |are )?counts?(?:ed)?\b|"
    rf"(?:^|[;,:.] |\b(?:that|and|where|but) ){_TIMES} {_RUNS} {_WITHIN}\b|"
    rf"\b(?:clock|timer|time|period|times|periods) (?:\w+ )?(?:stops?|pauses?|paused|(?:is|are) (?:paused|suspended|stopped)|(?:does|do|will) not run)"
    rf"\b[^.;|]{{0,20}}\boutside (?:of )?(?:[\w']+ ){{0,3}}?{_WORK}|"
    rf"(?:^|[;,:.] )outside (?:of )?(?:[\w']+ ){{0,3}}?{_WORK},? {_TIMES} (?:stops?|pauses?|(?:is|are) (?:paused|suspended|stopped)|(?:does|do|will) not run)"
)
# "Normal" hours name no severity.
_USUAL_HOURS = late_pattern(rf"\b(?:normal|regular|standard|general|average) (?=(?:\w+ )?{_WORK})")
_CUE = late_pattern(
    r"\b(?:business|working|work|office|opening|service|support|operating)[- ](?:hours?|times?|days?|windows?)\b"
)
# Hours of support need not be those of an office.
_MAY_BE_ALWAYS = late_pattern(r"\b(?:service|support|operating|opening)[- ](?:hours?|times?|days?|windows?)\b")
_ALWAYS = late_pattern(r"\b24 ?(?:x|×|/|\*|by) ?7\b|(?:around|round)[- ]the[- ]clock|\b24 hours a day\b")
_THESE_HOURS = late_pattern(r"\b(?:during|within|in) (?:these|those|such|the (?:said|same)) (?:\w+ )?hours\b")
# What is promised for tickets of working days, or on them, leaves those of a weekend waiting.
_WORKING_DAYS = (
    r"(?:on|during|within|in|between) (?:(?:the|a|any|our|VENDOR's|its|normal|regular|usual|standard|local|published) )*"
    r"(?:weekdays?|(?:business|working|work|office)[- ](?:hours?|days?)|mondays? (?:to|through|-|–) fridays?)\b"
)
_ONLY_THEN = late_pattern(
    r"\b(?:submitted|received|reported|opened|logged|raised|created|sent|made|placed|filed|lodged|arriv(?:es?|ing))\b"
    rf"[^.;|]{{0,25}}? (?:{_WORKING_DAYS}|on DURATION\b)|\bDURATION,? \(?(?:only )?{_WORKING_DAYS}"
)
_ALSO_OUTSIDE = late_pattern(
    r"\b(?:outside|weekends?|otherwise|holidays|any ?time|at all times|after[- ]hours|nights?)\b"
)
_HOURS = late_pattern(r"\b(?:weekdays?|mon(?:day)?|business|working|office)\b|\d(?::\d\d| ?[ap]\.?m)")
_OTHERS = late_pattern(r"\b(?:other|remaining|lower|further|except|excluding|unless|save|all but)\b")
_CLOCK_UNITS = frozenset({Unit.MINUTES, Unit.HOURS, Unit.DAYS})


def on_the_working_clock(readings: Sequence[Reading], paper: Paper) -> list[Reading]:
    """The readings, in working time where the paper counts all its times so."""
    if not any(_is_of_the_clock(reading) for reading in readings):
        return list(readings)
    sentence = next(_sentences_that_count(paper), None)
    readings = [_during_these_hours(reading) for reading in readings]
    return readings if sentence is None else [_counted(reading, sentence, paper) for reading in readings]


def _during_these_hours(reading: Reading) -> Reading:
    """The reading in working time where its own sentence keeps it for such days, or for "these hours" that the one before names."""
    clause, value = reading.clause, reading.value
    if clause is None or not isinstance(value, Duration) or not _is_of_the_clock(reading):
        return reading
    own = clause.own
    named = _THESE_HOURS.search(own) and _HOURS.search(clause.before) and not _ALWAYS.search(clause.before)
    kept = _ONLY_THEN.search(own) and not (_ALSO_OUTSIDE.search(own) or _ALWAYS.search(own))
    return replace(reading, found=in_working_time(value)) if named or kept else reading


def _counted(reading: Reading, sentence: Clause, paper: Paper) -> Reading:
    value = reading.value
    if not isinstance(value, Duration) or not _is_of_the_clock(reading):
        return reading
    if _MAY_BE_ALWAYS.search(sentence.own) and _ALWAYS.search(paper.lowered):
        why = f"its hours may be those of support, which are not all hours: “{sentence.text.strip()[:160]}”"
        return replace(reading, found=Unreadable(why))
    if (
        _MAY_BE_ALWAYS.search(sentence.own)
        and re.search(r"\bbusiness|working|office|weekdays?|monday|mon\b|\b\d ?[x/] ?5\b", paper.lowered) is None
    ):
        return reading  # nothing says that support has hours
    return replace(reading, found=in_working_time(value))


def _is_of_the_clock(reading: Reading) -> bool:
    return isinstance(reading.value, Duration) and reading.value.unit in _CLOCK_UNITS and reading.value.amount > 0


def _sentences_that_count(paper: Paper) -> Iterator[Clause]:
    """The sentences that count the times of the highest severity in working time."""
    for index in paper.plain.holding(_CUE):
        for clause in paper.clauses_of(index):
            own = clause.own
            if clause.table is not None or not _COUNTED.search(own) or _OTHERS.search(own) or _ALWAYS.search(own):
                continue
            severity = read_severity(_USUAL_HOURS.sub("", own))
            if severity.number in (None, 0, 1) and (severity.rank is None or severity.rank <= CRITICAL):
                yield clause
