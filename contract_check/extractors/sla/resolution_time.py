"""sla.resolution_time — resolution, workaround or restoration of a problem of the highest severity.

Accepted: tables with a column of resolution, restoration or workaround times; "Severity 1 … resolved
within 4 hours", "will work continuously until the issue is resolved" (unspecified), "use reasonable
efforts to resolve as soon as possible" (unspecified, soft), "the hardware will be replaced within five hours".
Rejected: first response, status updates, curing a warranty defect or a breach, efforts without any
word on time, disputes, vulnerabilities, credits.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Pattern, Reading
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_PROMISED
from contract_check.extractors.sla.cell_times import NEXT_DAY, TIME
from contract_check.extractors.sla.contexts import about_support, soft_where_taken_back
from contract_check.extractors.sla.matters import NO_TERM
from contract_check.extractors.sla.other_repairs import OTHER_REPAIRS
from contract_check.extractors.sla.repairs import (
    FIX,
    PROBLEM,
    TOP,
    open_time_of_highest,
    put_right_in_time,
    time_of_highest,
)
from contract_check.extractors.sla.severity_mentions import of_highest_level, weigh_by_severity
from contract_check.extractors.sla.support_times import is_about_vulnerabilities, readings_of, rows_of_times
from contract_check.extractors.sla.time_kinds import RESOLUTION
from contract_check.extractors.sla.working_clock import on_the_working_clock
from contract_check.extractors.subject import URGENT, Subject
from contract_check.language.clauses import Paper
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, Strength, TermDefinition


def _as_aimed_at(reading: Reading) -> Reading:
    """Soft where the sentence itself calls the time a target and promises nothing."""
    own = reading.clause.own if reading.clause is not None else ""
    aimed = re.search(r"\btarget(?:ed)? (?:\w+ )?times?\b", own) and not re.search(r"\b(?:shall|will|must)\b", own)
    return replace(reading, strength=Strength.SOFT) if aimed else reading


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Targets stay soft; a promise with a figure outweighs one without."""
    if not readings or is_about_vulnerabilities(paper):
        return []
    readings = weigh_by_severity(of_highest_level(readings, paper), paper)
    readings = [r for r in readings if r.clause is None or about_support(r.clause)]
    readings = on_the_working_clock(readings, paper)
    figured = [r for r in readings if r.value is not None and r.value != UNSPECIFIED]
    kept = [_as_aimed_at(r if r in figured else replace(r, weight=r.weight - 2)) for r in readings]
    if paper.mentions(
        r"resol[^.]{0,80}(?:are|is) (?:targets?|goals?|objectives?|estimates?|guidelines?|not guaranteed)"
    ):
        return [replace(reading, strength=Strength.SOFT) for reading in kept]
    return soft_where_taken_back(kept)


_TRIGGERS = words(
    "resolv|eliminat|cleared|clears|clear the|clear any|clear all|time to r|time-to-|closed within|closed in|remove defects|remove any defect|"
    "remove the defect|bypass|a solution|brought back|bring it back|back online|back up|back in |repair|removal of|"
    "time to fix|until it is|running again|runs again|works again|working again|be gone| mend |mends|"
    "mended|put right|resolution|restor|workaround|work-around|work around| fix|rectif|correct any|"
    "correct the|correct all|correct rep|correct such|corrected|promptly correct|remedied|solved|"
    "solve |be replaced|are replaced|is replaced|mttr|mean time to|re-establish|reestablish|up again|"
    "removes|faults|up and running|as fast as| removed|address rep|address any|"
    "address the|deal with|deals with|dealt with|correct crit|correct err|correct def"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.resolution_time",
            Kind.DURATION,
            Better.SHORTER,
            "How soon is a problem of the highest severity resolved, worked around or restored?",
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "resol*|fix*|restor*|correct*|repair*|work-?arounds?|remed*|recover*",
            "DURATION|as (soon|quickly|fast)|promptly|until|immediate*|without (undue )?delay|quick*|timely|asap",
            (
                f"{URGENT}|incidents?|problems?|issues?|errors?|defects?|failures?|interrupt*|service|bugs?|faults?|"
                "downtime|malfunction*"
            ),
            f"VENDOR|target|resolution|{URGENT}",
            within=150,
            unless=(
                "to help|suggested|warrant*|controller|dispute*|CUSTOMER (shall|will|must)|personal data|terminat*|vulnerab*|examin*|"
                "deliverables?|inaccura*|rpo|rto|backups?"
            ),
        ),
        weigh=standing(r"DURATION", *NOT_PROMISED),
        accept=(
            Pattern(
                "highest severity resolved within",
                rf"{TOP}<160>{FIX}<60>(?:within|in|no later than|not exceed\w*|exceed|of|is|:|less "
                rf"than|maximum) ?(?:a |the |approximately |under |maximum of )?(?P<d>{TIME})",
                time_of_highest,
                weight=2,
            ),
            Pattern(
                "highest severity, resolution, a bare time",
                rf"{TOP}<90>(?:resolution|restoration|repair|fix|workaround|solution|elimination)(?: times?| target)?"
                rf"[ :=-]{{1,3}}(?P<d>DURATION)",
                time_of_highest,
                weight=2,
            ),
            Pattern(
                "resolution of the highest severity within",
                rf"{FIX}<80>{TOP}<60>(?:within|in|no later than|not exceed\w*|of|is|:|less than) "
                rf"?(?P<d>{TIME})",
                time_of_highest,
                weight=2,
            ),
            Pattern(
                "the highest severity gone so long after it is reported",
                f"{TOP}<120>{FIX}<20>(?P<d>DURATION) (?:after|of|from|following)<30>"
                r"(?:report\w*|notif\w*|receipt|receiv\w*|call\w*|occur\w*|know\w*|told|logged|opened)\b",
                time_of_highest,
                weight=2,
            ),
            Pattern(
                "highest severity and a time, under a heading",
                rf"{TOP}<50>(?:within|:|-|of|in) ?(?P<d>DURATION)",
                time_of_highest,
                weight=2,
                heading=r"resolution|restor|repair|fix",
            ),
            Pattern(
                "problem resolved within",
                rf"VENDOR<80>{FIX}<60>{PROBLEM}<60>within (?P<d>{TIME})",
                time_of_highest,
            ),
            Pattern("problem will be resolved within", rf"{PROBLEM}<60>{FIX}<40>within (?P<d>{TIME})", time_of_highest),
            Pattern(
                "resolution time of",
                r"(?:resolution|restoration|repair|recovery|fix|workaround|elimination|correction|rectification|"
                r"removal|remedy|solution) (?:times?|targets?|goal|period)<40>(?:of|is|:|within|be|exceed|-) ?"
                f"(?P<d>{TIME})",
                time_of_highest,
            ),
            Pattern(
                "the worst is put right within a time",
                together(
                    rf"{TOP}|{PROBLEM}[^|]{{0,200}}\bVENDOR\b|\bVENDOR\b[^|]{{0,200}}{PROBLEM}|"
                    rf"{PROBLEM}[^|;.]{{0,60}}\b(?:is|are|be|gets?) (?:\w+ )?{FIX}",
                    FIX,
                    rf"{TIME}|{NEXT_DAY}",
                ),
                put_right_in_time,
                weight=-1,
            ),
            Pattern(
                "hardware replaced within",
                r"(?:hardware|servers?|components?|devices?|equipment|disks?|drives?|machines?)\b<60>"
                f"(?:replaced|swapped|exchanged)<20>(?:within|in|no later than) (?P<d>{TIME})",
                time_of_highest,
                weight=-1,
            ),
            Pattern(
                "worked on until resolved",
                r"(?:work\w*|effort\w*|continu\w+|engage\w*|staff\w*|resources?|dedicated|assign\w*|remain\w*|"
                r"priority|stay\w* on|(?:not|never|nor|without) (?:stop|rest|pause|ceas|leav|let up|interrupt)\w*)<100>"
                rf"(?:until|till|before|up to the time)<60>(?:{FIX}|\bstable\b)",
                open_time_of_highest,
            ),
            Pattern(
                "resolved as soon as possible",
                rf"{FIX}<100>(?:<promptly>|as (?:soon|quickly|rapidly|fast|expeditiously)(?: \w+)"
                rf"{{0,3}} as|in a reasonable (?:time|period)|quickly)",
                open_time_of_highest,
                weight=-1,
            ),
            Pattern(
                "promptly resolved",
                rf"(?:promptly|immediately|without (?:undue )?delay|as soon as (?:reasonably )"
                rf"?(?:possible|practicable))<80>{FIX}<60>{PROBLEM}",
                open_time_of_highest,
                weight=-1,
            ),
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            *OTHER_REPAIRS,
        ),
        whole_document=lambda paper: readings_of(paper, RESOLUTION),
        settled=rows_of_times,
        review=_review,
    ),
)
