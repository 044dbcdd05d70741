"""Scheduled maintenance is told ahead, without saying how long.

Accepted: "is informed in advance of scheduled maintenance", "planned downtime is announced", "maintenance upon notice",
"as much notice as can be given", "publishes its maintenance schedule".
Rejected, by the reader `notice_of_work`: emergency work; a period that is left blank is no notice without a figure.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.sla.planned_work import notice_of_work

MAINTENANCE = (
    r"\b(?:(?:scheduled|planned|routine|preventive|regular) (?:maintenance|works?\b|interventions?)|"
    r"maintenance is planned|"
    r"upgrades?<40>(?:offline|interrupt|unavailab|taken down|out of service)|"
    r"such (?:scheduled |planned )?(?:downtime|maintenance|outages?)|"
    r"maintenance(?! (?:fees?|services?|plan|term|agreement|period|and support|charges?|"
    r"releases?|subscription|renewal|contract|terms|polic(?:y|ies)))|"
    r"(?:scheduled|planned|routine|service) "
    r"(?:downtime|outages?|interruptions?|unavailability|service (?:interruptions?|disruptions?)|"
    r"disruptions?|upgrades?|system )|upgrades? (?:and|or) maintenance|down ?times?\b<40>maintenance)"
)
_TOLD = (
    r"\b(?:notif(?:y|ies|ied)|inform(?:s|ed)?|announce[sd]?|advise[sd]?|warn(?:s|ed)?|alert(?:s|ed)?|"
    r"e-?mail(?:s|ed)?|told|tell)\b"
)

MAINTENANCE_WITHOUT_FIGURE = (
    Pattern(
        "told ahead of maintenance",
        rf"(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|alert\w*)\b<60>(?:in "
        rf"advance|prior to|before|ahead of|beforehand|advance|in (?:good|due) time|timely)<40>{MAINTENANCE}",
        notice_of_work,
    ),
    Pattern(
        "advance notice of maintenance",
        rf"(?:advance|prior|reasonable|adequate|sufficient|timely|due)(?: \w+)? (?:notice|notification|"
        rf"warning)<60>{MAINTENANCE}",
        notice_of_work,
    ),
    Pattern(
        "maintenance told ahead",
        f"{MAINTENANCE}<120>"
        r"(?:notif\w+|notices?|inform\w*|announce\w*|advis\w+|warn\w*|communicated|published|posted)\b<40>"
        r"(?:in advance|beforehand|ahead|prior|in (?:good|due) time|in timely|timely)",
        notice_of_work,
    ),
    Pattern(
        "maintenance with advance notice",
        rf"{MAINTENANCE}<120>(?:advance|prior|reasonable|adequate|sufficient|timely|due)(?: \w+)? (?:notice|"
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
        rf"\b(?:of|for|when|before|about)\b<40>{MAINTENANCE}",
        notice_of_work,
    ),
    Pattern(
        "told of maintenance, and ahead",
        rf"{_TOLD}<20>\b(?:of|about|regarding|on|concerning)\b<40>{MAINTENANCE}<60>"
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
        rf"{MAINTENANCE}<80>\b(?:up)?on (?:\w+ ){{0,2}}(?:notice|notification)\b",
        notice_of_work,
    ),
    Pattern(
        "the schedule of maintenance is shared",
        r"VENDOR <shall><20>(?:provide|send|give|share with|publish|make available|communicat\w+)<40>"
        r"maintenance (?:schedule|calendar|timetable|dates)\b",
        notice_of_work,
    ),
)
