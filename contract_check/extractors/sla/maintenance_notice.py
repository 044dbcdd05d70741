"""sla.maintenance_notice — advance notice of scheduled maintenance.

Accepted: "at least 48 hours' prior notice of scheduled maintenance", "Scheduled Maintenance means …
notified to Customer five days in advance", "maintenance is announced at least three days in
advance", "will inform you in advance of planned downtime", "as far as possible in advance", "upon
notice", "shares its maintenance schedule" (unspecified), "Notice of maintenance | 48 hours".
Rejected: emergency maintenance, renewal or end of a maintenance plan, the length of windows, the
customer's own maintenance, fees for maintenance, notice of changes of the terms.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.done_by_others import ANYBODY_DOES
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.refusals import NOT_DONE
from contract_check.extractors.sla.contexts import about_service_levels, about_software, firm_without_effort
from contract_check.extractors.sla.matters import AHEAD, NO_TERM, OTHER_TRADES, TELL
from contract_check.extractors.sla.planned_work import (
    AHEAD_OF_IT,
    NO_PLANNED_WORK,
    PLANNED,
    UNPLANNED,
    WORK,
    notice_in_a_column,
    notice_of_work,
    work_just_named_told_ahead,
    work_told_ahead,
)
from contract_check.extractors.sla.untold_work import is_untold
from contract_check.extractors.standing import standing
from contract_check.extractors.unstated import AGREED
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration

_MAINTENANCE = (
    r"\b(?:(?:scheduled|planned|routine|preventive|regular) (?:maintenance|works?\b|interventions?)|"
    r"maintenance is planned|"
    r"upgrades?<40>(?:offline|interrupt|unavailab|taken down|out of service)|"
    r"such (?:scheduled |planned )?(?:downtime|maintenance|outages?)|"
    r"maintenance(?! (?:fees?|services?|plan|term|agreement|period|and support|charges?|"
    r"releases?|subscription|renewal|contract|terms|polic(?:y|ies)))|"
    r"(?:scheduled|planned|routine|service) "
    r"(?:downtime|outages?|interruptions?|unavailability|service (?:interruptions?|disruptions?)|"
    r"disruptions?|upgrades?|system )|"
    r"upgrades? (?:and|or) maintenance|"
    r"down ?times?\b<40>maintenance)"
)
_TELL = (
    r"\b(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|alert\w*|"
    r"communicat\w+|e-?mail\w*|publish\w*|post(?:s|ed|ing)?|schedul\w+|advance|prior|"
    r"beforehand|heads[- ]up|let CUSTOMER know|tell)\b"
)
_TOLD = (
    r"\b(?:notif(?:y|ies|ied)|inform(?:s|ed)?|announce[sd]?|advise[sd]?|warn(?:s|ed)?|alert(?:s|ed)?|"
    r"e-?mail(?:s|ed)?|told|tell)\b"
)


def _in_a_row(clause: Clause, match: re.Match[str]) -> Found:
    """The filling of a field of the notice of maintenance."""
    if UNPLANNED.search(match.group()):
        return None
    return duration_at(clause, match, next(group for group in "dbc" if match[group]))


_STANDING = standing(r"DURATION", NOT_DONE, AGREED, ANYBODY_DOES)


def _weigh(clause: Clause, match: re.Match[str], found: Found) -> Found:
    """The notice, unless the frame of the sentence or a right to do without takes it away."""
    return None if is_untold(clause) else _STANDING(clause, match, found)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A condition for leaving maintenance out of downtime is firm; a figure outweighs none."""
    if not readings or not (about_software(paper) or about_service_levels(paper)):
        return []
    figured = {r.span for r in readings if isinstance(r.value, Duration)}
    readings = firm_without_effort(r for r in readings if r.value != UNSPECIFIED or r.span not in figured)
    reviewed = []
    for reading in readings:
        if reading.pattern == "condition of scheduled downtime":
            reading = replace(reading, strength=Strength.FIRM)
        if isinstance(reading.value, Duration):
            reading = replace(reading, weight=reading.weight + 2)
        reviewed.append(reading)
    return reviewed


_TRIGGERS = words(
    "maintenance|scheduled downtime|planned downtime|scheduled outage|planned outage|outage|patching|"
    "scheduled service|planned interruption|scheduled interruption|planned unavailability|downtime|"
    "planned work|scheduled work|upgrades|interruption|scheduled|planned|programmed inter|upkeep|"
    "take it down|the service down|anything down|off line|offline|planned halt|halts of|"
    "hours in advance|days in advance|monthly update|weekly update|works on|service window"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.maintenance_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before scheduled maintenance is the customer told?",
        ),
        triggers=_TRIGGERS,
        weigh=_weigh,
        accept=(
            Pattern(
                "maintenance, then the notice",
                rf"{_MAINTENANCE}(?:(?!DURATION)[^|;]){{0,200}}?{_TELL}<80>(?P<d>DURATION|BLANK)",
                notice_of_work,
            ),
            Pattern(
                "maintenance, then the time ahead",
                rf"{_MAINTENANCE}<200>(?P<d>DURATION|BLANK){AHEAD_OF_IT}",
                notice_of_work,
            ),
            Pattern(
                "notice of a time, then maintenance",
                rf"{_TELL}<80>(?P<d>DURATION|BLANK)<100>{_MAINTENANCE}",
                notice_of_work,
            ),
            Pattern(
                "a time of notice, then maintenance",
                rf"(?P<d>DURATION|BLANK){AHEAD_OF_IT}<100>{_MAINTENANCE}",
                notice_of_work,
            ),
            Pattern(
                "told ahead of maintenance",
                rf"(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|alert\w*)\b<60>(?:in "
                rf"advance|prior to|before|ahead of|beforehand|advance|in (?:good|due) time|timely)<40>{_MAINTENANCE}",
                notice_of_work,
            ),
            Pattern(
                "advance notice of maintenance",
                rf"(?:advance|prior|reasonable|adequate|sufficient|timely|due)(?: \w+)? (?:notice|notification|"
                rf"warning)<60>{_MAINTENANCE}",
                notice_of_work,
            ),
            Pattern(
                "maintenance told ahead",
                f"{_MAINTENANCE}<120>"
                r"(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|communicated|published|posted)\b<40>"
                r"(?:in advance|beforehand|ahead|prior|in (?:good|due) time|in timely|timely)",
                notice_of_work,
            ),
            Pattern(
                "maintenance with advance notice",
                rf"{_MAINTENANCE}<120>(?:advance|prior|reasonable|adequate|sufficient|timely|due)(?: \w+)? (?:notice|"
                rf"notification|warning)",
                notice_of_work,
            ),
            Pattern(
                "condition of scheduled downtime",
                r"\b(?:scheduled|planned|routine) (?:\w+ )?"
                r"(?:maintenance|downtimes?|outages?|interruptions?|unavailability|works?)[ ,(]{1,3}"
                r"(?:of|about|for) which (?:CUSTOMER "
                r"(?:is|are|was|were|has been|have been|(?:shall|will) be|receives?) "
                r"(?:\w+ )?(?:given|notified|informed|told|advised|notice)|"
                r"VENDOR (?:has |have |shall |will )?(?:\w+ )?"
                r"(?:gives?|given|notif\w+|inform(?:s|ed)?|t(?:ells?|old)|provide[sd]?|"
                r"announce[sd]?))\b",
                notice_of_work,
            ),
            Pattern(
                "as much notice as can be",
                r"(?:as much|appropriate|proper) (?:\w+ )?(?:notice|notification|warning)\b<40>"
                rf"\b(?:of|for|when|before|about)\b<40>{_MAINTENANCE}",
                notice_of_work,
            ),
            Pattern(
                "told of maintenance, and ahead",
                rf"{_TOLD}<20>\b(?:of|about|regarding|on|concerning)\b<40>{_MAINTENANCE}<60>"
                r"(?:in advance|ahead|beforehand|in (?:good|due) time|as (?:early|soon) as|timely|prior to|before|"
                r"through VENDOR|on VENDOR|via VENDOR)",
                notice_of_work,
            ),
            Pattern(
                "the customer is told of maintenance",
                r"CUSTOMER (?:is|are|will be|shall be|gets?|will get) (?:\w+ )?(?:notified|informed|told|advised)"
                r"<15>(?:of|about)<15>(?:scheduled|planned|routine|upcoming) (?:\w+ )?"
                r"(?:maintenance|downtimes?|outages?|interruptions?|disruptions?|works?)\b",
                notice_of_work,
            ),
            Pattern(
                "planned maintenance is announced",
                r"\b(?:scheduled|planned|routine) (?:\w+ )?"
                r"(?:maintenance|downtimes?|outages?|interruptions?|works?)(?: \w+)?,? "
                r"(?:is|are|will be|shall be|gets?) (?:\w+ly )?(?:announced|communicated|notified)\b",
                notice_of_work,
            ),
            Pattern(
                "maintenance upon notice",
                rf"{_MAINTENANCE}<80>\b(?:up)?on (?:\w+ ){{0,2}}(?:notice|notification)\b",
                notice_of_work,
            ),
            Pattern(
                "the schedule of maintenance is shared",
                r"VENDOR <shall><20>(?:provide|send|give|share with|publish|make available|communicat\w+)<40>"
                r"maintenance (?:schedule|calendar|timetable|dates)\b",
                notice_of_work,
            ),
            Pattern(
                "row of the notice",
                r"(?:notice|notification|announcement|lead time|warning)\b[^|]{0,30}"
                r"(?:maintenance|downtime|outages?|interruptions?)[^|]{0,20}"
                r"(?:[|:]|\bis\b|shall be|will be|amounts to) ?(?:\w+ ){0,3}(?P<d>DURATION)|"
                r"(?:maintenance|downtime|outages?)[^|]{0,20} (?:notice|notification|announcement|lead time)"
                r"(?: period)?[^|]{0,10}[|:] ?(?:\w+ ){0,3}(?P<b>DURATION)|"
                r"^\W*(?:planned|scheduled|routine|regular) "
                r"(?:works?|maintenance|upgrades?|interruptions?|downtimes?)\b[^|:.]{0,40} [–—-] "
                r"(?:notice|announcement|lead time|warning)[^|:]{0,20}[|:] ?(?:\w+ ){0,3}(?P<c>DURATION)",
                _in_a_row,
            ),
            Pattern(
                "maintenance, telling and a time ahead",
                together(WORK, PLANNED, TELL, AHEAD, without=f"{NO_PLANNED_WORK}|{OTHER_TRADES}"),
                work_told_ahead,
                weight=-3,
            ),
            Pattern(
                "told ahead of the work just named",
                together(TELL, AHEAD, "DURATION", without=f"{NO_PLANNED_WORK}|{OTHER_TRADES}"),
                work_just_named_told_ahead,
                weight=-4,
            ),
            Pattern("column of the notice", r"[|:].*DURATION", notice_in_a_column),
            Pattern(
                "works only once a time has run",
                together(
                    WORK,
                    PLANNED,
                    r"\b(?:not|never|only)\b.{0,60}\b(?:until|before|after|once)\b.{0,30}DURATION (?:have|has) ",
                    without=f"{NO_PLANNED_WORK}|{OTHER_TRADES}",
                ),
                work_told_ahead,
                weight=-3,
            ),
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            Pattern(
                "a contract for maintenance",
                r"(?:renew\w*|terminat\w+|expir\w+|cancel\w*|non-renewal|discontinu\w+|\bend (?:the|this|its|any))<80>"
                r"(?:maintenance|DURATION)|maintenance<80>(?:renew\w*|terminat\w+|cancel\w*|"
                r"non-renewal|discontinu\w+|fees? (?:may|will|shall))|maintenance (?:and|&) support "
                r"(?:services?|fees?|term|plan)|support and maintenance|increase\w* (?:\w+ )"
                r"{0,3}(?:fees?|prices?|rates?)",
            ),
            Pattern(
                "a change of the terms",
                r"\b(?:update|change|amend|modify|revise)\w* (?:the|this|its|these) (?:\w+ (?:& |and )?){0,3}"
                r"(?:terms|policy|sla)\b",
            ),
            Pattern(
                "the customer's maintenance",
                r"CUSTOMER (?:announces|notifies|informs|tells)\b|"
                r"CUSTOMER (?:shall|will|must|agrees to) (?!be |receive |get |have |in )(?:\w+ ){0,3}"
                r"(?:notify|inform|tell|advise|announce|give\b|provide\b|maintain\b|perform)",
            ),
            Pattern(
                "the vendor's people tell one another",
                r"\b(?:informs?|notif(?:y|ies)|tells?|alerts?) the "
                r"(?:on-call|shift|internal|duty|engineer\w*|communications|operations|support) (?!.{0,60}CUSTOMER)",
            ),
            Pattern(
                "premises and equipment",
                r"maintenance authorit|operation and maintenance|refurbish|franchis|vehicle|premises|"
                r"lessee|landlord|submarine|\bcables?\b|building",
            ),
            Pattern(
                "claims and incidents", r"(?:claim|credit request|security (?:incident|breach))<80>within DURATION"
            ),
        ),
        review=_review,
    ),
)
