"""sla.uptime_period — over which period availability is measured.

Accepted: "in any calendar month", "Monthly Uptime Percentage", "99.9% per quarter", "measured
annually", "total minutes in the month", "breaks this SLA in any month", "Measurement period | monthly", "Measured:
monthly" in a line below the level, "availability per year" as the head of a table.
Rejected: the month in which credits are claimed or paid, monthly fees, monthly reports, the months
of repeated failure, maintenance windows, the period of a term or an invoice.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Pattern, Reading
from contract_check.extractors.sla.contexts import about_service_levels
from contract_check.extractors.sla.matters import above
from contract_check.extractors.sla.measured_periods import (
    ANY_LEVEL,
    PERIOD,
    RHYTHM,
    nearest_by_its_heading,
    nearest_period,
    period_named,
    period_of_a_share,
)
from contract_check.extractors.sla.other_rhythms import FAILS, OTHER_RHYTHMS
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

_UP = (
    r"\b(?:up[- ]?time|availab(?:le|ility)|downtime|unavailab(?:le|ility)|"
    r"accessib(?:le|ility)|operational|reach(?:ed|able)|functional|online|outages?|service levels?|error rate|"
    r"(?:is|are|be|stays?|remains?) up)\b"
)

_OTHER_CAPACITY = r"\b(?:capacity|tariff|shippers?|volumes?|inventory|accuracy)\b"


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only in a paper that speaks of service levels, and only where a month or year of availability is meant."""
    return readings if readings and about_service_levels(paper) else []


def _names_level(clause: Clause) -> bool:
    """Whether the heading or the lines above name the level that is measured."""
    return re.search(r"up-?\s?time|availab", f"{clause.heading} {above(clause, 120)}") is not None


_TRIGGERS = words(
    "measured: |uptime|up-time|up time|availability|be available|is available|service available|downtime|"
    "accessible|unavailab|service level|outage|operational|reachable|be reached|accessib|"
    "measurement period|measurement window|measurement interval|measurement basis|% of the time|"
    "per cent of the time|operating time|measuring period|reference period|functional|is up |are up |"
    "be up | sla "
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.uptime_period",
            Kind.CHOICE,
            Better.SHORTER,
            "Over which period is availability measured?",
            ("month", "quarter", "year"),
        ),
        core=r"\buptime\b<140>\b(?:month|quarter|year|annual|DURATION)|"
        r"\b(?:monthly|quarterly|annual|yearly) (?:\w+ )?(?:uptime|availability)\b|"
        r"\b(?:calculated|measured)\b<80>\b(?:month|quarter|year|annual)",
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "uptime|availability|available|reachab*|unavailab*",
            "month*|quarter*|year*|annual*|calendar|rolling|DURATION (\\w+ )?period",
            "PERCENT|minutes|percent*|measured|calculated|computed|averag*|target|commit*|guarant*",
            within=150,
            unless="reports?|invoice*|fees?",
        ),
        accept=(
            Pattern(
                "percentage over a period",
                f"PERCENT{free_of('downtime|offline|outage', 60)}(?:in|during|per|each|every|any|given|over|of) "
                r"(?:the |an? |any |each |given |applicable |particular |relevant |same |single |full |"
                rf"rolling |consecutive ){{0,3}}{PERIOD}\b",
                period_of_a_share,
                weight=3,
                heading="uptime|availab|service level|sla|commitment|performance|guarantee",
            ),
            Pattern(
                "uptime percentage over a period",
                rf"{_UP}<120>PERCENT<80>(?:in|during|per|each|every|any|given|over|make up|of) (?:an? |"
                rf"the |any |each |given |applicable |particular |relevant |single |full |rolling |"
                rf"consecutive ){{0,3}}{PERIOD}",
                period_named,
                weight=3,
            ),
            Pattern(
                "period before the percentage",
                rf"(?:in|in the course of|during|per|each|every|any|over) (?:the |an? |any |each |given |applicable |"
                rf"particular |full |rolling ){{0,3}}{PERIOD}<60>{_UP}<60>PERCENT",
                period_named,
                weight=3,
            ),
            Pattern(
                "measured over a period",
                f"{_UP}<160>(?:measured|calculated|computed|determined|assessed|evaluated|averaged|reckoned|"
                r"counted|established|ascertained|gauged|worked out|judged|verified|monitored|reported)<40>"
                r"(?:in|over|on|per|each|every|during|for|by|within)? ?"
                r"(?:a |an |the |each |every |any |given |per |full |rolling |single ){0,3}"
                f"(?:{PERIOD}|{RHYTHM.replace('<period>', '<adverb>')}) ?(?:basis)?",
                period_named,
                weight=2,
            ),
            Pattern(
                "monthly uptime",
                rf"{RHYTHM} (?:(?!and\b)\w+ ){{0,2}}(?:uptime|up-time|availability|service level|downtime)",
                period_named,
                weight=2,
            ),
            Pattern(
                "uptime per month",
                rf"(?:up[- ]?time|availability|downtime|unavailability|outages?|(?:services?|"
                rf"platform|system|software|application|website) (?:\w+ ){{0,4}}(?:available|"
                rf"accessible|operational))\b[^|;]{{0,60}}?(?:in|during|per|each|every|any|over|for) (?:the |an? "
                rf"|any |each |given |applicable |particular |relevant |full |rolling ){{0,3}}{PERIOD}",
                period_named,
                weight=1,
            ),
            Pattern(
                "a period in brackets",
                r"\b(?:up[- ]?time|availability|(?:allowed|maximum|max\.?) (?:\w+ )?downtime|"
                rf"downtime (?:allowance|budget))\b[^|.;(]{{0,25}}\({RHYTHM}\)",
                period_named,
                weight=1,
            ),
            Pattern("failed within a period", rf"{FAILS}{PERIOD}", period_named, weight=1),
            Pattern(
                "worked out for each period",
                r"\b(?:each|every|the) (?:calendar )?(?P<period>month|quarter|year)\b,?<20>"
                r"(?:works? out|calculat\w+|determin\w+|establish\w+|measur\w+|comput\w+) (?:the |its )?"
                r"(?:up[- ]?time|availability)\b",
                period_named,
                weight=1,
            ),
            Pattern(
                "the promise covers periods of",
                rf"{_UP} (?:\w+ )?(?:promise|guarantee|commitment|target|level|warranty)\b<20>"
                r"(?:covers?|runs? (?:for|over)|applies to|refers? to|relates? to|"
                r"is (?:tested|assessed|counted|measured))<30>(?:periods? of|each|every|per|an?|any|the) "
                f"(?:full |single |whole |rolling )?{PERIOD}",
                period_named,
                weight=1,
            ),
            Pattern(
                "looked at one period at a time",
                rf"\b(?:look|count|measur|calculat|assess|track|reckon|judg|add)\w*<60>{_UP}<40>{PERIOD} "
                r"(?:at a time|by (?:month|quarter|year))",
                period_named,
                weight=1,
            ),
            Pattern(
                "divided by the minutes of the period",
                r"(?:divided by|÷|/) (?:the )?(?:\w+ ){0,3}(?:minutes|hours|seconds|time)<40>(?:in|during|of) "
                f"(?:the |an? |that |any |each |given |applicable |relevant )*{PERIOD}",
                period_named,
                weight=1,
            ),
            Pattern(
                "availability, a share and a period",
                together(
                    ANY_LEVEL,
                    "PERCENT",
                    r"month|quarter|year|annu|DURATION|billing cycle|p\. ?a\.",
                    without=_OTHER_CAPACITY,
                ),
                nearest_period,
                weight=0,
            ),
            Pattern(
                "a share and a period, near availability",
                together("PERCENT", "month|quarter|year|annu|DURATION", without=_OTHER_CAPACITY),
                nearest_by_its_heading,
                weight=-1,
            ),
            Pattern(
                "row of the period of measurement",
                r"(?:measur\w+|reference|assessment|calculation|evaluation|observation|reporting) "
                r"(?:period|interval|window|basis)[^|]{0,20}[|:] ?(?:per |each |one |calendar |the )*"
                f"(?:{RHYTHM}|{PERIOD.replace('<period>', '<of>')})",
                period_named,
                weight=2,
            ),
            Pattern(
                "measured, in a line of its own",
                r"^\W*(?:measured|calculated|assessed|counted|averaged)(?: over| per)? ?[:|] ?"
                rf"(?:per |each |one |calendar |the )*(?:{RHYTHM}|{PERIOD.replace('<period>', '<of>')})\W*$",
                lambda clause, match: period_named(clause, match) if _names_level(clause) else None,
                weight=1,
            ),
            Pattern(
                "minutes of the period",
                r"(?:total |number of |available |scheduled |all |percentage of |possible |"
                r"\b(?:count|add|take|sum)\w* (?:up )?(?:all )?(?:of )?the )(?:minutes|hours|time|seconds)<40>"
                r"(?:in|during|of) "
                r"(?:the |an? |that |any |each |given |applicable |relevant |calendar |total time in that ){0,3}"
                f"{PERIOD}",
                period_named,
                weight=1,
            ),
        ),
        reject=(
            *OTHER_RHYTHMS,
            Pattern(
                "how long it has to stay below",
                r"\b(?:below|under|less than|lower than|short of)<12>PERCENT<20>\bfor (?:a period of |at least |more than )?DURATION\b",
            ),
            Pattern("the capacity of a plant", r"\bavailable capacity\b|PERCENT of (?:the )?(?:[\w-]+ )?capacity\b"),
        ),
        review=_review,
    ),
)
