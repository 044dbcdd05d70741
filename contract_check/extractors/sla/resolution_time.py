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

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Pattern, Reading, duration_at
from contract_check.extractors.sla.cell_times import NEXT_DAY, TIME
from contract_check.extractors.sla.contexts import about_support
from contract_check.extractors.sla.matters import NO_TERM
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
from contract_check.extractors.standing import standing
from contract_check.extractors.unstated import NOT_PROMISED
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
    figured = [r for r in readings if r.value is not None and r.value != UNSPECIFIED]
    kept = [_as_aimed_at(r if r in figured else replace(r, weight=r.weight - 2)) for r in readings]
    if paper.mentions(
        r"resol[^.]{0,80}(?:are|is) (?:targets?|goals?|objectives?|estimates?|guidelines?|not guaranteed)"
    ):
        return [replace(reading, strength=Strength.SOFT) for reading in kept]
    return kept


_TRIGGERS = words(
    "resolv|eliminat|cleared|clears|closed within|bypass|a solution|brought back|bring it back|"
    "back online|repair|removal of|time to fix|until it is|running again|runs again|works again|"
    "working again|be gone|mended|put right|resolution|restor|workaround|work-around|work around|"
    " fix|rectif|correct any|correct the|correct all|correct rep|correct such|corrected|"
    "promptly correct|remedied|solved|solve |be replaced|are replaced|is replaced|mttr|mean time to|"
    "re-establish|reestablish|up again|removes|faults|up and running|running again|as fast as|"
    " removed|address rep|address any|address the|deal with|deals with|dealt with|correct crit|"
    "correct err|correct def"
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
                "within a time the highest severity resolved",
                rf"(?:within|no later than|not later than) (?P<d>{TIME})<60>{FIX}<60>{TOP}",
                time_of_highest,
                weight=2,
            ),
            Pattern(
                "something for the highest severity not later than",
                rf"{FIX}<40>{TOP}<40>(?:not|no) later than (?P<d>{TIME})",
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
                "cell of a row",
                rf"^[^|]{{0,60}}{TOP}[^|]{{0,200}}\|(?:[^|]{{0,80}}\|){{0,3}}[^|]{{0,30}}{FIX}[^|"
                rf"]{{0,110}}(?P<d>DURATION)",
                duration_at,
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
                "mean time to repair",
                r"(?:\bmttr\b|\b(?:mean|average|maximum) time to (?:repair|restor\w+|resol\w+|fix))<60>"
                rf"(?:of|is|:|within|be|exceed\w*|-|than|=) ?(?P<d>{TIME})",
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
                r"priority|(?:not|never|nor|without) (?:stop|rest|pause|ceas|leav|let up|interrupt)\w*)<100>"
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
            Pattern(
                "warranty, breach and cure",
                r"(?<!constitute a )(?<!not a )warrant|breach|\bcure\b|material default|non-?conform|deliverable|"
                r"acceptance|acceptable use|terminat|re-?perform|replacement|return(?:ed)? (?:product|hardware)",
            ),
            Pattern(
                "a ticket that nobody answers",
                r"automatically (?:be )?clos|clos\w+ (?:\w+ )?(?:automatically|if|unless)|"
                r"no (?:reply|response|answer|feedback)|does not (?:reply|respond|answer)",
            ),
            Pattern(
                "disputes and complaints",
                r"disput|arbitrat|complaint|\bmediat|negotiat|amicabl|grievance|conflict of interest|claims?\b|"
                r"\binvoic\w*|\bbilling\b",
            ),
            Pattern(
                "vulnerabilities and breaches of data",
                r"vulnerabilit|patch(?!(?:es)? (?:or|and|,) (?:bypass|work|fix))|\bfindings?\b|personal data|"
                r"security incident|data (?:subject|breach)|penetration|audit finding",
            ),
            Pattern(
                "data brought back",
                r"(?:restor\w+|correct\w*|rectif\w+)<40>(?:data|backups?|copies|files|records|"
                r"information|inaccura\w+|access to CUSTOMER|suspended|account)",
            ),
            Pattern("kept for so long", r"retain|retention|\blogs?\b|stored for"),
            Pattern(
                "the length of an outage",
                r"\b(?:downtime|outages?|unavailability|interruptions?|disruptions?)\b(?: \w+){0,3}? "
                r"(?:(?:shall|will) )?(?:begins?|starts?|commences?|accrues?|runs?|lasts?|continues?|ends?|"
                r"(?:is|are|be) (?:measured|counted|calculated|deemed))\b<200>\b(?:until|till|when|once|and ends?)"
                r"\b",
            ),
            Pattern(
                "the customer's own work",
                r"CUSTOMER (?:shall|will|must|agrees to) (?:\w+ ){0,4}"
                r"(?:resolv|restor|fix|repair|remed|rectif|correct)|"
                r"\b"
                r"(?:inform|notif|tell|ask|request|requir|instruct|allow|giv|invit|direct|expect|remind|urg|advis)"
                r"\w* (?:the )?(?:CUSTOMER|users?)\b<40>\bto (?:\w+ ){0,2}"
                r"(?:resolv|restor|fix|repair|remed|rectif|correct|remov)|"
                r"\b(?:forward|pass)\w*<40>\bCUSTOMER\b<60>\bto (?:\w+ )?"
                r"(?:resolv|fix|repair|remed|rectif|correct|remov)|"
                r"\b(?:resolved|fixed|repaired|remedied|rectified|corrected|removed|implemented) (?:\w+ )?by "
                r"(?:the )?CUSTOMER",
            ),
            Pattern(
                "both sides, over what one of them has done",
                r"\bsuspen(?:d|sion)|"
                r"\babus(?:e|ive)|"
                r"BOTH (?:<shall>|agree to|undertake to)<40>"
                r"(?:attempt|try|work|co-?operate|endeavou?r|seek|strive|negotiate|discuss|consult|confer)\w*\b<30>"
                r"(?:resolv|settl|remed|solution)",
            ),
            Pattern(
                "how the vendor works inside",
                r"\binternal (?:systems?|applications?|escalat\w+|networks?|tools?|it\b)|"
                r"\bescalation (?:chain|path|procedure|plan)\b<60>"
                r"\b(?:in place|defined|documented|exists?|maintained)|"
                r"\b(?:defined|documented) escalation",
            ),
            Pattern(
                "among measures of security",
                r"",
                heading=r"technical (?:and|&|or) organi[sz]ation|\btoms?\b|\bart(?:icle|\.)? ?32\b|"
                r"(?:rapid|quick|speedy|timely) (?:recover|restor)|recoverability|"
                r"(?:availability|access|transfer|input|entry|order|separation) control|"
                r"security (?:measures|controls)|acceptable use|resource usage|suspen(?:sion|ded)",
            ),
            Pattern(
                "disclaimed",
                r"(?:does not|do not|cannot|not|no) (?:guarantee|warrant|promise|commit|obligat|"
                r"represent|be able)\w*",
            ),
            Pattern(
                "what ended before",
                r"\b(?:after|following) (?:the |an? |any |each )?(?:\w+ )?"
                r"(?:incident|issue|problem|error|fault|outage|disruption)s? "
                rf"(?:is|are|has been|have been|was|were|had been) (?:\w+ )?{FIX}|"
                r"\bonce (?:\w+ ){0,3}(?:resolved|fixed|restored|repaired)|"
                r"after (?:the )?(?:\w+ )?(?:incident|issue|problem)?\s?(?:is |has been |was )?"
                r"(?:resolved|resolution|fixed|restored)|"
                r"following (?:the )?(?:resolution|restoration)|"
                r"DURATION (?:of|after|from|following) (?:the )?(?:\w+ )?(?:resolution|restoration)",
            ),
        ),
        whole_document=lambda paper: readings_of(paper, RESOLUTION),
        settled=rows_of_times,
        review=_review,
    ),
)
