"""sla.support_hours — when support answers problems of the highest severity.

Accepted: "support is available 24x7", "twenty-four hours a day, seven days a week", "around the
clock", "Monday to Friday, 9am to 5pm", "during normal business hours", "24/5", "8am-8pm seven days a
week"; lines below "Support hours"; of several plans the lowest, of several severities the highest.
Rejected: monitoring, guards and hosting around the clock, the hours of the service itself or of a
status page, business hours that are only defined, a call that is returned later, windows of
maintenance, working days of notice.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.framework import Extractor, Pattern, Reading, choice
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_PROMISED
from contract_check.extractors.sla.attendance import (
    ALL_DAY,
    ALWAYS,
    ATTENDED,
    EXTENDED,
    NOT_ATTENDED,
    OFFICE,
    STRONG,
    WHEN,
    WHO,
    all_day,
    around_the_clock,
    beside_times_of_reply,
    hours_attended,
    hours_of_support,
)
from contract_check.extractors.sla.counted_hours import hours_that_replies_are_counted_in
from contract_check.extractors.sla.hours_tables import hours_in_tables, hours_under_a_line
from contract_check.extractors.sla.matters import NO_TERM, OTHER_TRADES
from contract_check.extractors.sla.plans import weigh_by_plan
from contract_check.extractors.sla.severity_mentions import severity_before
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_TOP = (
    r"(?:(?:severity|sev|priority|p|s|level)[ -]?(?:level )?(?:1|one)\b(?! (?:line )?support)|critical|urgent|"
    r"emergenc\w+|highest severity|production down|system down|outage)"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What is said under a lower severity does not count, what is said under the highest does more."""
    reviewed = []
    for reading in readings:
        severity = severity_before(paper, reading.span) if reading.clause else ""
        if severity == "top":
            reviewed.append(replace(reading, weight=reading.weight + 2))
        elif severity != "lower" or reading.weight >= 3:
            reviewed.append(reading)
    return weigh_by_plan(reviewed, paper)


_TRIGGERS = words(
    "365x24|365 x 24|24x365|24x7|24 x 7|24 × 7|24/7|24 / 7|24*7|7x24|7 x 24|24 hour|24-hour|24h|"
    "twenty-four|twenty four|24x5|24 x 5|24/5|24x6|8x5|8 x 5|9x5|9 x 5|10x5|12x5|12x7|16x5|8x7|5x8|"
    "5x9|5x10|5 x 9|round the clock|day and night|day or night|night and day|night or day|"
    "whatever the|non-stop|nonstop|any hour|any time of|all hours|every hour|round-the-clock|"
    "business hours|business hour support|business-hour|office hour support|working hours|office hours|normal hours|support hours|service hours|monday|mon-|"
    "mon -|mon –|mon–|mon to|weekday|m-f|business days|working days|7 days|seven days|365 days|a.m.|"
    "a.m | am |am-|am –|am to|extended hours|monday till|each day|every day|in the morning|"
    "days per week|days a week|0800|0830|0900|0930|excluding night| h to |including night|including all night"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.support_hours",
            Kind.CHOICE,
            Better.TRUE,
            "When does support answer problems of the highest severity?",
            ("24x7", "extended", "business_hours"),
            must_be_outright=True,
        ),
        core=r"\b(?:support|hours)\b<60>\b(?:available|operation|provided|hours)\b",
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "support*|help ?desk|on-call|customer service|tickets?|assistance|phone|respon*",
            (
                r"24 ?[x/×] ?7( ?[x/×] ?365)?|24 hours|around the clock|round the clock|(business|working|office|service|"
                r"support) (hours|times)|monday|mon|weekdays?|weekends?|hours a day|days a week|365|DURATION (per|a) (day|week)|"
                r"\d{1,2}(:\d\d)? ?(am|pm|a\.m\.?|p\.m\.?)|\d\d:?\d\d ?(-|–|to) ?\d\d:?\d\d|public holidays|m ?[-–] ?f"
            ),
            within=130,
            unless="data cent*|physical*|guards?|premises|monitored|audit*|notices?|maintenance|incidents? (are|is) monitored",
        ),
        weigh=standing(
            r"\bsupport\w*(?! (?:\w+ )?(?:do|does|shall|will|is|are) not\b)|\b24\b|\bhelp ?desk|around the clock",
            *NOT_PROMISED,
        ),
        accept=(
            Pattern("highest severity around the clock", rf"{_TOP}<140>{ALWAYS}", around_the_clock, weight=4),
            Pattern(
                "around the clock for the highest severity",
                rf"{WHO}<60>{ALWAYS}<100>{_TOP}",
                around_the_clock,
                weight=4,
            ),
            Pattern(
                "around the clock, who and for the highest severity",
                rf"{ALWAYS}<30>{WHO}<40>{_TOP}",
                around_the_clock,
                weight=4,
            ),
            Pattern("support around the clock", rf"{WHO}<120>{ALWAYS}", around_the_clock, weight=1),
            Pattern("around the clock support", rf"{ALWAYS}<60>{WHO}", around_the_clock, weight=1),
            Pattern(
                "reached at every hour of the day",
                rf"{WHO}<60>\b(?:reached|available|staffed|manned|answer\w*|open|operat\w+|provided)\b<60>"
                rf"{ALL_DAY}",
                all_day,
            ),
            Pattern(
                "highest severity only in office hours",
                rf"{_TOP}<100>(?:during|within|in) {OFFICE}",
                hours_of_support,
                weight=3,
            ),
            Pattern("support in certain hours", rf"{STRONG}<140>(?:{OFFICE}|{EXTENDED})", hours_of_support, weight=1),
            Pattern("certain hours of support", rf"(?:{OFFICE}|{EXTENDED})<80>{STRONG}", hours_of_support, weight=1),
            Pattern(
                "attended, and when",
                together(ATTENDED, WHEN, without=f"{NOT_ATTENDED}|{OTHER_TRADES}"),
                hours_attended,
                weight=-1,
            ),
            Pattern(
                "times that count in working hours",
                r"\b(?:(?:response|resolution|reaction|sla|target|all|the) )?(?:times?|hours|periods?|targets?)\b"
                r"(?: (?:stated|shown|given|quoted|listed|specified|indicated|mentioned|above|below|herein|here|"
                r"in (?:this|the) \w+)){1,3} (?:are|is|refers? to|means?|count|relate to|apply) (?:only )?"
                r"(?:in |within |during |to )?(?:normal |standard |our )?(?:business|working|office) hours",
                choice("business_hours"),
                weight=-1,
            ),
            Pattern(
                "hours behind their label",
                rf"\b(?:(?:support|business|service|hotline|help ?desk) hours|(?:support|hotline|help ?desk) times) ?:<40>(?:{OFFICE}|{ALWAYS}|{EXTENDED})",
                hours_of_support,
                heading=r"support",
            ),
            Pattern(
                "hours behind their label, beside times of reply",
                r"(?:^|[.:;] ?)\W*(?:support|service|help ?desk|service desk) (?:times?|hours?|periods?) ?"
                f"(?::|=|are|is)<20>(?:{OFFICE}|{EXTENDED})",
                beside_times_of_reply,
                weight=-1,
            ),
            Pattern(
                "hours under a heading of support",
                rf"(?:{OFFICE}|{ALWAYS}|{EXTENDED})",
                hours_of_support,
                heading=r"support hours|hours of (?:support|operation|coverage)|support availab|availability "
                r"of support|business hours|service hours|contact",
            ),
        ),
        reject=(
            Pattern("opening hours of shops", r"\brestaurants?\b|\bfranchis\w+|\bopen for business\b"),
            Pattern("an example, a trial or someone else's", rf"{NO_TERM}|\btried out\b|in the pilot of"),
            Pattern(
                "watching, guarding and hosting",
                r"(?:monitor\w*|surveill\w+|guard\w*|cctv|video|security (?:personnel|staff|team|operations)|"
                r"soc\b|alarm|data cent(?:er|re)s?|"
                r"(?:facilit\w+|buildings?|sites?|reception|entrances?)<20>staffed|physical|patrol|detect\w+|"
                r"intrusion|noc\b|biometric|badge)<100>(?:24|clock|DURATION)|"
                r"(?:24|clock)<60>(?:monitor(?!ing (?:and|&) (?:response|support)\b)|surveill|guard|security|watch)",
            ),
            Pattern(
                "pages and portals",
                r"(?:status page|knowledge ?base|documentation|portal|self-service|forum|chat ?bot|"
                r"website|ticketing system)<60>(?:24|around|DURATION)(?!<80>(?:engineer|phone|staff))|"
                r"(?:24|clock)<20>\b(?:using|through|via|from|in|by means of|on) (?:the |VENDOR's |its |this )?(?:[\w-]+ ){0,2}"
                r"(?:knowledge ?base|documentation|self-service|forums?|chat ?bot|faqs?|guides|articles)\b",
            ),
            Pattern(
                "what the product does for callers of its customers",
                r"\b(?:automated|automatic|ai|virtual|self-service|unattended) (?:[\w-]+ ){0,2}(?:support|help|assistance|service|answering)\b"
                r"(?!<60>\b(?:and|plus) (?:engineers?|staff|humans?|people))|"
                r"\b(?:support|help ?desk) (?:solutions?|agents? for CUSTOMER's|bots?|automation|products?)\b",
            ),
            Pattern(
                "on call, without a word of support",
                r"^\W*(?:(?:security )?incident|operations|monitoring)[^:|]{0,30}: (?!.*\b(?:support|responds?|answers?|reach\w*)\b)[^|]*\bon[- \u2011]?call\b",
            ),
            Pattern(
                "notice and delivery",
                r"maintenance (?:window|will|is|shall|work)|"
                r"^(?!.*\bmon(?:day)?s?\b.{0,20}\bfri(?:day)?s?\b).*outside (?:of )?"
                r"(?:(?:VENDOR's|its|the|our|these|such) )?(?:regular |normal |standard |usual |ordinary |local )*"
                r"(?:business|working|office) hours(?!<120>(?:\b24|DURATION DURATION|clock|DURATION per|\bat (?:any|all) hours?\b|day (?:and|or) night))|"
                r"deliver\w+|inspect\w*|audit\w*|deemed (?:received|given)|receipt of notice|"
                r"notices? (?:shall|will|must|to)|"
                r"business days? (?:after|of|prior|before|from(?! \d)|notice)|"
                r"premises|"
                r"access to (?:its|the) (?:books|records|facilit)",
            ),
            Pattern(
                "a call that is answered later",
                r"request(?:s|ing)? (?:a|for a) call-?\s?back|leave a (?:voice )?message",
            ),
            Pattern(
                "records and visits",
                r"records|books|facilities|examin|conference|place of business|meeting|financial|fund\b",
            ),
            Pattern(
                "work on the customer's site",
                r"professional services|on-?site (?:work|services)|travel|overtime|workday|time and materials|"
                r"^(?!.*(?:\bsupport\b|troubleshoot|\berrors?\b|\bincidents?\b|\bhelp)).*"
                r"(?:training|installation|personnel)",
            ),
        ),
        tables=hours_in_tables,
        whole_document=lambda paper: (*hours_under_a_line(paper), *hours_that_replies_are_counted_in(paper)),
        review=_review,
    ),
)
