"""Work that is planned on the service and disturbs it, and how long ahead it is told, in whatever construction."""

from __future__ import annotations

import re

from contract_check.extractors.columns import duration_under
from contract_check.extractors.framework import UNSPECIFIED, Found, Unreadable, duration_at
from contract_check.extractors.sla.matters import LEFT_BLANK, above, time_ahead
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

# A sentence about these is not about the service's own planned work, though it may speak of works and notice.
NO_PLANNED_WORK = (
    r"\b(?:terminat\w+|renew\w*|fees?|prices?|invoices?|breach|infring\w+|sub-?processors?|personal data|release notes|vulnerabilit\w+|"
    r"(?:software|database|security|minor|major) updates?\b(?!.{0,60}(?:down|interrupt|unavailab|off-?line))|"
    r"construction|premises|building|vehicles?|cables?|equipment|employees?|working hours|copyright|"
    r"the parties|audit\w*|deliver\w*|contravention|guidelines|delet\w+)\b"
)
# Everything that is planned and stops or disturbs the service.
WORK = (
    r"(?:\bmaintenance\b"
    r"(?! (?:fees?|plans?|term|agreement|charges?|releases?|subscription|renewal|contract))|"
    r"\bupkeep\b|"
    r"\b(?:works?|interventions?|halts?|stoppages?|interruptions?|outages?|downtimes?|windows?|"
    r"shutdowns?|upgrades?|disruptions?|updates?|servicing|patching)\b|"
    r"\b(?:take|takes|taking|taken|bring\w*) [^|;.]{0,40}"
    r"(?:down\b|off-?\s?line|out of (?:service|rotation|operation))|"
    r"\b(?:make|render)\w* [^|;.]{0,40}(?:unavailable|inaccessible))"
)
PLANNED = (
    r"(?:\b(?:un)?(?:scheduled|planned|programmed|routine|regular|monthly|weekly|preventi\w+|foreseen|"
    r"foreseeable|intended|upcoming|pre-?arranged|servicing|patching|schedules)\b|"
    r"\bplans? (?:an?|any|the|to)\b|\bmaintenance\b|\bupkeep\b|on purpose|deliberate\w*|"
    r"\bworks (?:on|that|which)|off-?\s?line|\bdown\b|out of (?:service|rotation))"
)
UNPLANNED = late_pattern(r"emergenc|unscheduled|unplanned|urgent")
_PLANNED_TOO = late_pattern(
    r"(?<!un)(?:scheduled|planned|routine)|"
    r"(?:other than|except|non-|excluding|unless|not|save)[^|]{0,40}"
    r"(?:emergenc|urgent|unplanned|unscheduled)"
)
_IN_EMERGENCIES = late_pattern(r"emergenc|unscheduled|unplanned|urgent|critical (?:patch|security)")
_BUT_EMERGENCIES = late_pattern(
    r"(?:other than|except|non-|excluding|not|save|unless|barring)[^|]{0,30}(?:emergenc|urgent)"
)
# What follows a period of notice.
AHEAD_OF_IT = (
    r"(?:/\d+[- ]\w+)?(?: \(?\w+\)?)?(?:'s?|s')? ?(?:of )?(?:in advance|advance[d]?|prior|before|"
    r"beforehand|notice|notification|written|email|e-mail|ahead|pre-|earlier|warning|by e-?mail)"
)
_IN_ADVANCE = late_pattern(r"^(?:'|s')? ?(?:\w+ )?(?:in advance|prior|before|notice|advance)")
_AFTER_THE_WORK = late_pattern(
    r"\b(?:after|following) (?:every|each|the|any|such|completion)\b[^|.;]{0,40}\b(?:maintenance|window|work)"
)
_LASTS = late_pattern(
    r"(?:\bevery|exceed|(?<!not )(?<!no )(?:more|longer|less) than|last\w*|tak\w+|maximum of|up to|limited to|total of|"
    r"duration of|for)\s(?:a |an )?$"
)
_HOW_OFTEN = late_pattern(
    r" (?:per|in(?! advance)|each|of (?:scheduled|planned|maintenance|downtime)|after|following|every|long)"
)


def work_told_ahead(clause: Clause, match: re.Match[str]) -> Found:
    """How long before the work the customer is told, in whatever order the sentence says so."""
    if UNPLANNED.search(clause.own) and not _PLANNED_TOO.search(clause.own):
        rest = re.sub(r"\b(?:emergency|unscheduled|unplanned|urgent) (?:\w+ ){0,2}\w+", "", clause.own)
        if not re.search(r"\bmaintenance\b|\bplanned\b|\bscheduled\b", rest):
            return None
    return time_ahead(clause)


def work_just_named_told_ahead(clause: Clause, match: re.Match[str]) -> Found:
    """The time ahead, where the heading or the sentences before name the planned work."""
    named = f"{clause.heading} {above(clause, 60)} {clause.before[-300:]}"
    if not (re.search(WORK, named) and re.search(PLANNED, named)) or UNPLANNED.search(clause.own):
        return None
    found = time_ahead(clause)
    return None if found == UNSPECIFIED else found


def notice_in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure in the column of the notice, of a row of planned work."""
    above_it = re.search(r"\bmaintenance\b|planned work", f"{clause.heading} {above(clause, 200)}")
    kind = r"^\W*(?:regular|scheduled|planned|routine|ordinary|standard|normal)\b|" if above_it else ""
    row = rf"^(?!.*(?:emergenc|hotfix|urgent|security|unplanned|unscheduled))(?:{kind}.*{WORK})"
    return duration_under(clause, r"\b(?:notice|told|announce\w*|advance|notification|lead time|warning)\b", row=row)


def notice_of_work(clause: Clause, match: re.Match[str]) -> Found:
    """The period of the notice, unless emergencies are meant or it measures the work itself."""
    words = clause.surface[max(0, match.start() - 15) : match.end()]
    if _IN_EMERGENCIES.search(words) and not _BUT_EMERGENCIES.search(words):
        return None
    if "d" in match.re.groupindex and match["d"]:
        return None if _measures_the_work(clause.surface, match) else duration_at(clause, match)
    return Unreadable("the period is left blank") if LEFT_BLANK.search(clause.surface) else UNSPECIFIED


def _measures_the_work(surface: str, match: re.Match[str]) -> bool:
    """Whether the period says how long the work lasts, how often it comes, or what follows it."""
    before = surface[max(0, match.start("d") - 40) : match.start("d")]
    after = surface[match.end("d") :]
    return (
        (_AFTER_THE_WORK.search(surface) is not None and re.match(AHEAD_OF_IT, after) is None)
        or (_LASTS.search(before) is not None and _IN_ADVANCE.search(after[:30]) is None)
        or _HOW_OFTEN.match(after[:30]) is not None
    )
