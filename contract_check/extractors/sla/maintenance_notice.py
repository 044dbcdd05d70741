"""sla.maintenance_notice — advance notice of scheduled maintenance.

Accepted: "at least 48 hours' prior notice of scheduled maintenance", "Scheduled Maintenance means …
notified to Customer five days in advance", "maintenance is announced at least three days in
advance", "will inform you in advance of planned downtime", "as far as possible in advance", "upon
notice", "shares its maintenance schedule" (unspecified), "Notice of maintenance | 48 hours".
Rejected: emergency maintenance, renewal or end of a maintenance plan, the length of windows, the
customer's own maintenance, notice of a rise of the fees for maintenance, notice of changes of the terms.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.promises.done_by_others import ANYBODY_DOES
from contract_check.extractors.promises.refusals import NOT_DONE
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import AGREED
from contract_check.extractors.sla.contexts import about_service_levels, about_software, firm_without_effort
from contract_check.extractors.sla.maintenance_without_figure import MAINTENANCE, MAINTENANCE_WITHOUT_FIGURE
from contract_check.extractors.sla.matters import AHEAD, OTHER_TRADES, TELL
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
from contract_check.extractors.subject import NOTICE, Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration

_TELL = (
    r"\b(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|alert\w*|"
    r"communicat\w+|e-?mail\w*|publish\w*|post(?:s|ed|ing)?|schedul\w+|advance|prior|"
    r"beforehand|heads[- ]up|let CUSTOMER know|tell)\b"
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
    "scheduled service|planned interruption|scheduled interruption|planned unavailability|downtime|down time|down-time|planned engineering|planned works|"
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
        speaks_of=Subject(
            "maintenance|(planned|scheduled) (downtime|outages?|work|interruptions?|(service )?disruptions?)|upgrades?|disruptions?",
            f"{NOTICE}|prior to|ahead|advance|inform",
            "VENDOR|CUSTOMER|schedul*|planned|downtime|users?|window*",
            unless="terminat*|non-?renew*|renew*|fees?|work order|statement of work|without (\\w+ ){0,2}notice|price*|upgrades? to",
            whoever_says_it=True,
        ),
        weigh=_weigh,
        accept=(
            Pattern(
                "maintenance, then the notice",
                rf"{MAINTENANCE}(?:(?!DURATION)[^|;]){{0,200}}?{_TELL}<80>(?P<d>DURATION|BLANK)",
                notice_of_work,
            ),
            Pattern(
                "maintenance, then the time ahead",
                rf"{MAINTENANCE}<200>(?P<d>DURATION|BLANK){AHEAD_OF_IT}",
                notice_of_work,
            ),
            Pattern(
                "notice of a time, then maintenance",
                rf"{_TELL}<80>(?P<d>DURATION|BLANK)<100>{MAINTENANCE}",
                notice_of_work,
            ),
            Pattern(
                "a time of notice, then maintenance",
                rf"(?P<d>DURATION|BLANK){AHEAD_OF_IT}<100>{MAINTENANCE}",
                notice_of_work,
            ),
            Pattern(
                "maintenance, so long a lead time",
                r"\b(?:(?:scheduled|planned|routine|regular) maintenance|maintenance windows?|planned (?:works?|downtimes?))"
                r"<80>\blead time of (?:at least |not less than )?(?P<d>DURATION|BLANK)",
                notice_of_work,
            ),
            *MAINTENANCE_WITHOUT_FIGURE,
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
                "a line of the notice, under its title",
                r"^\W*(?:(?:advance|minimum|prior|required|customer) )*(?:notice|notification|announcement|lead time)"
                r"(?: period| given)?\s*(?:[:|]|[–—-](?= )) ?"
                r"(?:(?:at least|minimum(?: of)?|a minimum of|no less than|not less than|typically) )*(?P<d>DURATION)",
                duration_at,
                heading=r"^(?!.*\b(?:emergency|unplanned|unscheduled)\b).*\b(?:maintenance|planned work|scheduled downtime|planned downtime)\b",
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
            Pattern(
                "a contract for maintenance",
                r"(?:renew\w*|terminat\w+|expir\w+|cancel\w*|non-renewal|discontinu\w+|\bend (?:the|this|its|any))<80>"
                r"(?:maintenance|DURATION)|maintenance<80>(?:renew\w*|terminat\w+|cancel\w*|"
                r"non-renewal|discontinu\w+|fees? (?:may|will|shall))|maintenance (?:and|&) support "
                r"(?:services?|fees?|term|plan)|support and maintenance|increase\w* (?:\w+ )"
                r"{0,3}(?:fees?|prices?|rates?)",
            ),
            Pattern(
                "what maintenance costs",
                r"\b(?:fees?|prices?|charges?|rates?|cost)\b(?: \w+)? (?:for|of) (?:\w+ ){0,3}maintenance\b<60>"
                r"(?:rais|increas|adjust|chang|amend|revis|review|index)\w*|"
                r"(?:rais|increas|adjust|chang|revis)\w*<20>(?:fees?|prices?|charges?|rates?)\b<30>maintenance\b",
            ),
            Pattern(
                "a change of the terms",
                r"\b(?:update|change|amend|modify|revise)\w* (?:the|this|its|these) (?:\w+ (?:& |and )?){0,3}"
                r"(?:terms|policy|sla)\b",
            ),
            Pattern(
                "the customer's maintenance",
                r"CUSTOMER,?(?: who)? (?:announces|notifies|informs|tells)\b|"
                r"maintenance\b<40>(?:carried out|performed|done|undertaken) by CUSTOMER\b|"
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
