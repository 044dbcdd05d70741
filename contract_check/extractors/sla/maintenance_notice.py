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

from contract_check.extractors.columns import duration_under
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, Unreadable, duration_at
from contract_check.extractors.sla.contexts import about_service_levels, about_software, firm_without_effort
from contract_check.extractors.sla.matters import AHEAD, LEFT_BLANK, NO_TERM, OTHER_TRADES, TELL, time_ahead
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration

_WORK = (
    r"\b(?:(?:scheduled|planned|routine|preventive|regular) (?:maintenance|works?\b|interventions?)|maintenance is planned|"
    r"upgrades?<40>(?:offline|interrupt|unavailab|taken down|out of service)|such (?:scheduled |planned )"
    r"?(?:downtime|maintenance|outages?)|maintenance(?! (?:fees?|services?|plan|term|"
    r"agreement|period|and support|charges?|releases?|subscription|renewal|contract|terms|polic(?:y|ies)))|"
    r"(?:scheduled|planned|routine|service) (?:downtime|outages?|interruptions?|"
    r"unavailability|service (?:interruptions?|disruptions?)|disruptions?|upgrades?|"
    r"system )|upgrades? (?:and|or) maintenance|down ?times?\b<40>maintenance)"
)
_TELL = (
    r"\b(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|alert\w*|"
    r"communicat\w+|e-?mail\w*|publish\w*|post(?:s|ed|ing)?|schedul\w+|advance|prior|"
    r"beforehand|heads[- ]up|let CUSTOMER know|tell)\b"
)
# A sentence about these is not about the service's own planned work, though it may speak of works and notice.
_ELSE = (
    r"\b(?:terminat\w+|renew\w*|fees?|prices?|invoices?|breach|infring\w+|sub-?processors?|personal data|release notes|"
    r"(?:software|database|security|minor|major) updates?\b(?!.{0,60}(?:down|interrupt|unavailab|off-?line))|"
    r"construction|premises|building|vehicles?|cables?|equipment|employees?|working hours|copyright|"
    r"the parties|audit\w*|deliver\w*)\b"
)
_TOLD = r"\b(?:notif(?:y|ies|ied)|inform(?:s|ed)?|announce[sd]?|advise[sd]?|warn(?:s|ed)?|alert(?:s|ed)?|e-?mail(?:s|ed)?|told|tell)\b"
_AHEAD = (
    r"(?: \(?\w+\)?)?(?:'s?|s')? ?(?:of )?(?:in advance|advance[d]?|advanced|prior|before|"
    r"beforehand|notice|notification|written|email|e-mail|ahead|pre-|earlier|warning|by e-?mail)"
)


def _not_emergency(clause: Clause, match: re.Match[str]) -> Found:
    """The period, unless emergencies are meant or it measures the window itself."""
    surface = clause.surface
    words = surface[max(0, match.start() - 15) : match.end()]
    if re.search(r"emergenc|unscheduled|unplanned|urgent|critical (?:patch|security)", words) and not re.search(
        r"(?:other than|except|non-|excluding|not)[^|]{0,30}(?:emergenc|urgent)", words
    ):
        return None
    if "d" in match.re.groupindex and match["d"]:
        before = surface[max(0, match.start("d") - 40) : match.start("d")]
        after = surface[match.end("d") : match.end("d") + 30]
        if re.search(
            r"\b(?:after|following) (?:every|each|the|any|such|completion)\b[^|.;]{0,40}\b(?:maintenance|window|work)",
            surface,
        ) and not re.match(rf"{_AHEAD}", surface[match.end("d") :]):
            return None
        if re.search(
            r"(?:\bevery|exceed|(?<!not )(?<!no )(?:more|longer|less) than|last\w*|tak\w+|maximum of|up to|limited to|total of|duration of|for)\s(?:a |an )?$",
            before,
        ) and not re.search(r"^(?:'|s')? ?(?:\w+ )?(?:in advance|prior|before|notice|advance)", after):
            return None
        if re.search(
            r"^ (?:per|in(?! advance)|each|of (?:scheduled|planned|maintenance|downtime)|after|following|every|long)",
            after,
        ):
            return None
        return duration_at(clause, match)
    if LEFT_BLANK.search(surface):
        return Unreadable("the period is left blank")
    return UNSPECIFIED


# Everything that is planned and stops or disturbs the service.
_PLANNED_WORK = (
    r"(?:\bmaintenance\b(?! (?:fees?|plans?|term|agreement|charges?|releases?|subscription|renewal|contract))|\bupkeep\b|"
    r"\b(?:works?|interventions?|halts?|stoppages?|interruptions?|outages?|downtimes?|windows?|shutdowns?|upgrades?|disruptions?|updates?|servicing|patching)\b|"
    r"\b(?:take|takes|taking|taken|bring\w*) [^|;.]{0,40}(?:down\b|off-?\s?line|out of (?:service|rotation|operation))|"
    r"\b(?:make|render)\w* [^|;.]{0,40}(?:unavailable|inaccessible))"
)
_PLANNED = (
    r"(?:\b(?:un)?(?:scheduled|planned|programmed|routine|regular|monthly|weekly|preventi\w+|foreseen|foreseeable|intended|upcoming|pre-?arranged|servicing|patching|schedules)\b|\bplans? (?:an?|any|the|to)\b|"
    r"\bmaintenance\b|\bupkeep\b|on purpose|deliberate\w*|\bworks (?:on|that|which)|off-?\s?line|\bdown\b|out of (?:service|rotation))"
)
_UNPLANNED = re.compile(r"emergenc|unscheduled|unplanned|urgent")
_PLANNED_TOO = re.compile(
    r"(?<!un)(?:scheduled|planned|routine)|(?:other than|except|non-|excluding|unless|not|save)[^|]{0,40}(?:emergenc|urgent|unplanned|unscheduled)"
)


def _time_ahead(clause: Clause, match: re.Match[str]) -> Found:
    """How long before the work the customer is told, in whatever order the sentence says so."""
    if _UNPLANNED.search(clause.own) and not _PLANNED_TOO.search(clause.own):
        rest = re.sub(r"\b(?:emergency|unscheduled|unplanned|urgent) (?:\w+ ){0,2}\w+", "", clause.own)
        if not re.search(rf"{_PLANNED_WORK}.*|$", rest) or not re.search(
            r"\bmaintenance\b|\bplanned\b|\bscheduled\b", rest
        ):
            return None
    return time_ahead(clause)


def _of_the_work_just_named(clause: Clause, match: re.Match[str]) -> Found:
    """The time ahead, where the heading or the sentences before name the planned work."""
    named = f"{clause.heading} {clause.before[-300:]}"
    if not (re.search(_PLANNED_WORK, named) and re.search(_PLANNED, named)) or _UNPLANNED.search(clause.own):
        return None
    found = time_ahead(clause)
    return None if found == UNSPECIFIED else found


def _in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure in the column of the notice, of a row of planned work."""
    row = rf"^(?!.*(?:emergenc|hotfix|urgent|security)).*{_PLANNED_WORK}"
    return duration_under(clause, r"\b(?:notice|told|announce\w*|advance|notification|lead time|warning)\b", row=row)


def _in_a_row(clause: Clause, match: re.Match[str]) -> Found:
    """The filling of a field of the notice of maintenance."""
    if re.search(r"emergenc|unscheduled|unplanned|urgent", match.group()):
        return None
    return duration_at(clause, match, "d" if match["d"] else "b")


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


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.maintenance_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before scheduled maintenance is the customer told?",
        ),
        triggers=(
            "maintenance",
            "scheduled downtime",
            "planned downtime",
            "scheduled outage",
            "planned outage",
            "outage",
            "patching",
            "scheduled service",
            "planned interruption",
            "scheduled interruption",
            "planned unavailability",
            "downtime",
            "planned work",
            "scheduled work",
            "upgrades",
            "interruption",
            "scheduled",
            "planned",
            "programmed inter",
            "upkeep",
            "take it down",
            "the service down",
            "anything down",
            "off line",
            "offline",
            "planned halt",
            "halts of",
            "monthly update",
            "weekly update",
            "works on",
            "service window",
        ),
        accept=(
            Pattern(
                "maintenance, then the notice",
                rf"{_WORK}(?:(?!DURATION)[^|;]){{0,200}}?{_TELL}<80>(?P<d>DURATION|BLANK)",
                _not_emergency,
            ),
            Pattern("maintenance, then the time ahead", rf"{_WORK}<200>(?P<d>DURATION|BLANK){_AHEAD}", _not_emergency),
            Pattern(
                "notice of a time, then maintenance", rf"{_TELL}<80>(?P<d>DURATION|BLANK)<100>{_WORK}", _not_emergency
            ),
            Pattern(
                "a time of notice, then maintenance", rf"(?P<d>DURATION|BLANK){_AHEAD}<100>{_WORK}", _not_emergency
            ),
            Pattern(
                "told ahead of maintenance",
                rf"(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|alert\w*)\b<60>(?:in "
                rf"advance|prior to|before|ahead of|beforehand|advance|in (?:good|due) time|timely)<40>{_WORK}",
                _not_emergency,
            ),
            Pattern(
                "advance notice of maintenance",
                rf"(?:advance|prior|reasonable|adequate|sufficient|timely|due)(?: \w+)? (?:notice|notification|"
                rf"warning)<60>{_WORK}",
                _not_emergency,
            ),
            Pattern(
                "maintenance told ahead",
                rf"{_WORK}<120>(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|"
                rf"communicated|published|posted)\b<40>(?:in advance|beforehand|ahead|prior|in (?:good|due) time|in timely|timely)",
                _not_emergency,
            ),
            Pattern(
                "maintenance with advance notice",
                rf"{_WORK}<120>(?:advance|prior|reasonable|adequate|sufficient|timely|due)(?: \w+)? (?:notice|"
                rf"notification|warning)",
                _not_emergency,
            ),
            Pattern(
                "told of maintenance, and ahead",
                rf"{_TOLD}<20>\b(?:of|about|regarding|on|concerning)\b<40>{_WORK}<60>(?:in advance|ahead|beforehand|in (?:good|due) time|"
                rf"as (?:early|soon) as|timely|prior to|before|through VENDOR|on VENDOR|via VENDOR)",
                _not_emergency,
            ),
            Pattern(
                "the customer is told of maintenance",
                r"CUSTOMER (?:is|are|will be|shall be|gets?|will get) (?:\w+ )?(?:notified|informed|told|advised)<15>(?:of|about)<15>(?:scheduled|planned|"
                r"routine|upcoming) (?:\w+ )?(?:maintenance|downtimes?|outages?|interruptions?|disruptions?|works?)\b",
                _not_emergency,
            ),
            Pattern(
                "planned maintenance is announced",
                r"\b(?:scheduled|planned|routine) (?:\w+ )?(?:maintenance|downtimes?|outages?|interruptions?|works?)(?: \w+)?,? (?:is|are|will be|shall be|"
                r"gets?) (?:\w+ly )?(?:announced|communicated|notified)\b",
                _not_emergency,
            ),
            Pattern(
                "maintenance upon notice",
                rf"{_WORK}<80>\b(?:up)?on (?:\w+ ){{0,2}}(?:notice|notification)\b",
                _not_emergency,
            ),
            Pattern(
                "the schedule of maintenance is shared",
                r"VENDOR <shall><20>(?:provide|send|give|share with|publish|make available|communicat\w+)<40>maintenance (?:schedule|calendar|"
                r"timetable|dates)\b",
                _not_emergency,
            ),
            Pattern(
                "row of the notice",
                r"(?:notice|notification|announcement|lead time|warning)\b[^|]{0,30}(?:maintenance|downtime|outages?|interruptions?)"
                r"[^|]{0,20}(?:[|:]|\bis\b|shall be|will be|amounts to) ?(?:\w+ ){0,3}(?P<d>DURATION)|(?:maintenance|downtime|outages?)[^|]{0,20} (?:notice|notification|"
                r"announcement|lead time)(?: period)?[^|]{0,10}[|:] ?(?:\w+ ){0,3}(?P<b>DURATION)",
                _in_a_row,
            ),
            Pattern(
                "maintenance, telling and a time ahead",
                together(_PLANNED_WORK, _PLANNED, TELL, AHEAD, without=f"{_ELSE}|{OTHER_TRADES}"),
                _time_ahead,
                weight=-3,
            ),
            Pattern(
                "told ahead of the work just named",
                together(TELL, AHEAD, "DURATION", without=f"{_ELSE}|{OTHER_TRADES}"),
                _of_the_work_just_named,
                weight=-4,
            ),
            Pattern("column of the notice", r"[|:].*DURATION", _in_a_column),
            Pattern(
                "works only once a time has run",
                together(
                    _PLANNED_WORK,
                    _PLANNED,
                    r"\b(?:not|never|only)\b.{0,60}\b(?:until|before|after|once)\b.{0,30}DURATION (?:have|has) ",
                    without=f"{_ELSE}|{OTHER_TRADES}",
                ),
                _time_ahead,
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
                r"\b(?:update|change|amend|modify|revise)\w* (?:the|this|its|these) (?:\w+ (?:& |and )?){0,3}(?:terms|policy|sla)\b",
            ),
            Pattern(
                "the customer's maintenance",
                r"CUSTOMER (?:shall|will|must|agrees to) (?!be |receive |get |have |in )(?:\w+ ){0,3}(?:notify|inform|tell|advise|announce|give\b|"
                r"provide\b|maintain\b|perform)",
            ),
            Pattern(
                "the vendor's people tell one another",
                r"\b(?:informs?|notif(?:y|ies)|tells?|alerts?) the (?:on-call|shift|internal|duty|engineer\w*|communications|operations|support) (?!.{0,60}CUSTOMER)",
            ),
            Pattern(
                "premises and equipment",
                r"maintenance authorit|operation and maintenance|refurbish|franchis|vehicle|premises|"
                r"lessee|landlord|submarine|\bcables?\b|building",
            ),
            Pattern(
                "claims and incidents", r"(?:claim|credit request|security (?:incident|breach))<80>within DURATION"
            ),
            Pattern(
                "no notice",
                r"without (?:any )?(?:prior |advance |further )?(?:notice|notification|warning)|"
                r"(?:not|no) (?:be )?(?:required|obliged|obligat\w+) to (?:notify|inform|give)",
            ),
        ),
        review=_review,
    ),
)
