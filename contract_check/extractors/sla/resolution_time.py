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

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.sla.cell_times import TIME, time_at
from contract_check.extractors.sla.contexts import about_support
from contract_check.extractors.sla.severity_mentions import is_lower_row, of_highest_level, weigh_by_severity
from contract_check.extractors.sla.support_times import is_about_vulnerabilities, readings_of, rows_of_times
from contract_check.extractors.sla.time_kinds import RESOLUTION
from contract_check.language.clauses import Clause, Paper
from contract_check.model.term import Better, Kind, Strength, TermDefinition

_TOP = (
    r"(?:(?:severity|sev|priority|level|class|category|p|s|prio)[ -]?(?:level )"
    r"?[-#(]?(?:1|0|one|a|i)\b|critical|urgent|emergenc\w+|blocker|"
    r"highest (?:severity|priority)|most severe|system down|(?:production|service|system|platform) (?:is )?down|outages?|"
    r"(?:operation|production|business|use)[- ](?:preventing|stopping|blocking)|standstill)"
)
_LOWER = re.compile(
    r"(?:(?:severity|sev|priority|level|class|category|p|s|prio)[ -]?(?:level )"
    r"?[-#(]?(?:[2-5]|two|three|four|b|c|d|ii|iii|iv)\b|\bnon-?(?:critical|urgent)|"
    r"\b(?:high|medium|normal|low|minor|moderate)[- ](?:severity|priority|impact|urgency)\b|all other|high-priority)"
)
_FIX = (
    r"\b(?:resolv\w+|resolution|restor(?:e[ds]?|ing|ation)|work-?\s?arounds?|fix(?:es|ed|"
    r"ing)?|repair\w*|rectif\w+|remed(?:y|ied|iate[ds]?|iation)|correct(?:ed|ion|s)?|"
    r"solution|solved?|mitigat\w+|eliminat\w+|clear(?:ed|ance|s)|clos(?:ed|ure)|bypass(?:ed)?|removal|"
    r"(?:bring|brought|put|get)\b<20>back (?:\w+ )?(?:into|in|up|to|online|within)|back (?:online|in (?:service|operation)))\b"
)
_PROBLEM = (
    r"\b(?:issues?|problems?|incidents?|errors?|faults?|defects?|failures?|outages?|bugs?|"
    r"malfunctions?|tickets?|disruptions?|interruptions?|severity|service)\b"
)


_OBJECT = re.compile(
    r"\b(?:errors?|bugs?|faults?|outages?|incidents?|malfunctions?|defects?|tickets?|"
    r"support|severity|downtime|priority|problems? (?:with|in|reported|affecting)|"
    r"(?:technical|service|such|any|the|reported|all|critical|urgent|customer|platform|"
    r"production|software|system) (?:\w+ )?(?:issues?|problems?)|issues?|unavailability|"
    r"interruptions?|disruptions?)\b"
)


# "To help us resolve your issue quickly, please …": what the customer does for it.
_HELPS_THE_VENDOR = re.compile(r"\b(?:help|assist|enable|allow|aid)(?:s|ing)? (?:VENDOR|(?:the|our) \w+)\b")
# "Will respond immediately to diagnose and correct it": only the first act is at once.
_ONLY_BEGUN_SOON = re.compile(
    r"\b(?:respon|react|answer|acknowledg|notif|inform|contact|begin|start|assign)\w* (?:\w+ )?$"
)


def _not_lower(clause: Clause, match: re.Match[str]) -> Found:
    """The time, unless a lower severity or the first response stands right before it."""
    span = clause.surface[match.start() : match.start("d")]
    if is_lower_row(clause):
        return None
    if _LOWER.search(span) or re.search(
        r"respon[ds]\w*<?[^;,]{0,30}$|updat\w+[^;,]{0,30}$|acknowledg[^;,]{0,30}$|report[^;,]{0,30}$", span
    ):
        return None
    return time_at(clause, match)


def _open_highest(clause: Clause, match: re.Match[str]) -> Found:
    """Without a figure, unless it is said of a lower severity, of the customer or of nothing in particular."""
    before = clause.surface[max(0, match.start() - 40) : match.start()]
    if _HELPS_THE_VENDOR.search(before + match.group()) or _ONLY_BEGUN_SOON.search(before):
        return None
    if not re.search(
        r"VENDOR|engineers|support|team|staff|" + _TOP, f"{clause.heading} {clause.surface}"
    ) or not _OBJECT.search(clause.surface):
        return None
    return None if _LOWER.search(clause.surface[clause.start : match.end()][:60]) else UNSPECIFIED


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Targets stay soft; a promise with a figure outweighs one without."""
    if not readings or is_about_vulnerabilities(paper):
        return []
    readings = weigh_by_severity(of_highest_level(readings, paper), paper)
    readings = [r for r in readings if r.clause is None or about_support(r.clause)]
    figured = [r for r in readings if r.value is not None and r.value != UNSPECIFIED]
    kept = [r if r in figured else replace(r, weight=r.weight - 2) for r in readings]
    if paper.mentions(
        r"resol[^.]{0,80}(?:are|is) (?:targets?|goals?|objectives?|estimates?|guidelines?|not guaranteed)"
    ):
        return [replace(reading, strength=Strength.SOFT) for reading in kept]
    return kept


_TRIGGERS = (
    "resolv", "eliminat", "cleared", "clears", "closed within", "bypass", "a solution", "brought back",
    "bring it back", "back online", "repair", "removal of", "time to fix", "until it is", "resolution", "restor",
    "workaround", "work-around", "work around", " fix", "rectif", "correct any", "correct the", "correct all",
    "correct rep", "correct such", "corrected", "promptly correct", "remedied", "solved", "solve ", "be replaced",
    "are replaced", "is replaced",
)  # fmt: skip

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.resolution_time",
            Kind.DURATION,
            Better.SHORTER,
            "How soon is a problem of the highest severity resolved, worked around or restored?",
        ),
        triggers=_TRIGGERS,
        accept=(
            Pattern(
                "highest severity resolved within",
                rf"{_TOP}<160>{_FIX}<60>(?:within|in|no later than|not exceed\w*|exceed|of|is|:|less "
                rf"than|maximum) ?(?:a |the |approximately |under |maximum of )?(?P<d>{TIME})",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "highest severity, resolution, a bare time",
                rf"{_TOP}<90>(?:resolution|restoration|repair|fix|workaround|solution|elimination)(?: times?| target)?"
                rf"[ :=-]{{1,3}}(?P<d>DURATION)",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "within a time the highest severity resolved",
                rf"(?:within|no later than|not later than) (?P<d>{TIME})<60>{_FIX}<60>{_TOP}",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "something for the highest severity not later than",
                rf"{_FIX}<40>{_TOP}<40>(?:not|no) later than (?P<d>{TIME})",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "resolution of the highest severity within",
                rf"{_FIX}<80>{_TOP}<60>(?:within|in|no later than|not exceed\w*|of|is|:|less than) "
                rf"?(?P<d>{TIME})",
                _not_lower,
                weight=2,
            ),
            Pattern(
                "cell of a row",
                rf"^[^|]{{0,60}}{_TOP}[^|]{{0,200}}\|(?:[^|]{{0,80}}\|){{0,3}}[^|]{{0,30}}{_FIX}[^|"
                rf"]{{0,110}}(?P<d>DURATION)",
                duration_at,
                weight=2,
            ),
            Pattern(
                "highest severity and a time, under a heading",
                rf"{_TOP}<50>(?:within|:|-|of|in) ?(?P<d>DURATION)",
                _not_lower,
                weight=2,
                heading=r"resolution|restor|repair|fix",
            ),
            Pattern(
                "problem resolved within",
                rf"VENDOR<80>{_FIX}<60>{_PROBLEM}<60>within (?P<d>{TIME})",
                _not_lower,
            ),
            Pattern("problem will be resolved within", rf"{_PROBLEM}<60>{_FIX}<40>within (?P<d>{TIME})", _not_lower),
            Pattern(
                "resolution time of",
                r"(?:resolution|restoration|repair|recovery|fix|workaround|elimination|correction|rectification|removal|remedy|"
                rf"solution) (?:times?|targets?|goal|period)<40>(?:of|is|:|within|be|exceed|-) ?(?P<d>{TIME})",
                _not_lower,
            ),
            Pattern(
                "hardware replaced within",
                rf"(?:hardware|servers?|components?|devices?|equipment|disks?|drives?|machines?)\b<60>(?:replaced|swapped|exchanged)"
                rf"<20>(?:within|in|no later than) (?P<d>{TIME})",
                _not_lower,
                weight=-1,
            ),
            Pattern(
                "worked on until resolved",
                rf"(?:work\w*|effort\w*|continu\w+|engage\w*|staff\w*|resources?|dedicated|assign\w*|remain\w*|priority)<100>"
                rf"(?:until|till|up to the time)<60>(?:{_FIX}|\bstable\b)",
                _open_highest,
            ),
            Pattern(
                "resolved as soon as possible",
                rf"{_FIX}<100>(?:<promptly>|as (?:soon|quickly|rapidly|fast|expeditiously)(?: \w+)"
                rf"{{0,3}} as|in a reasonable (?:time|period)|quickly)",
                _open_highest,
                weight=-1,
            ),
            Pattern(
                "promptly resolved",
                rf"(?:promptly|immediately|without (?:undue )?delay|as soon as (?:reasonably )"
                rf"?(?:possible|practicable))<80>{_FIX}<60>{_PROBLEM}",
                _open_highest,
                weight=-1,
            ),
        ),
        reject=(
            Pattern(
                "warranty, breach and cure",
                r"(?<!constitute a )(?<!not a )warrant|breach|\bcure\b|material default|non-?conform|deliverable|acceptance|"
                r"acceptable use|terminat|re-?perform|replacement|return(?:ed)? (?:product|hardware)",
            ),
            Pattern(
                "a ticket that nobody answers",
                r"automatically (?:be )?clos|clos\w+ (?:\w+ )?(?:automatically|if|unless)|no (?:reply|response|answer|feedback)|"
                r"does not (?:reply|respond|answer)",
            ),
            Pattern(
                "disputes and complaints",
                r"disput|arbitrat|complaint|\bmediat|negotiat|amicabl|grievance|conflict of interest|claims?\b",
            ),
            Pattern(
                "vulnerabilities and breaches of data",
                r"vulnerabilit|patch(?!(?:es)? (?:or|and|,) (?:bypass|work|fix))|\bfindings?\b|personal data|security incident|data (?:subject|"
                r"breach)|penetration|audit finding",
            ),
            Pattern(
                "data brought back",
                r"(?:restor\w+|correct\w*|rectif\w+)<40>(?:data|backups?|copies|files|records|"
                r"information|inaccura\w+|access to CUSTOMER|suspended|account)",
            ),
            Pattern("kept for so long", r"retain|retention|\blogs?\b|stored for"),
            Pattern(
                "the length of an outage",
                r"\b(?:downtime|outages?|unavailability|interruptions?|disruptions?)\b(?: \w+){0,3}? (?:(?:shall|will) )?(?:begins?|starts?|"
                r"commences?|accrues?|runs?|lasts?|continues?|ends?|(?:is|are|be) (?:measured|counted|calculated|deemed))\b<200>"
                r"\b(?:until|till|when|once|and ends?)\b",
            ),
            Pattern(
                "the customer's own work",
                r"CUSTOMER (?:shall|will|must|agrees to) (?:\w+ ){0,4}(?:resolv|restor|fix|repair|"
                r"remed|rectif|correct)",
            ),
            Pattern(
                "disclaimed",
                r"(?:does not|do not|cannot|not|no) (?:guarantee|warrant|promise|commit|obligat|"
                r"represent|be able)\w*",
            ),
            Pattern(
                "what ended before",
                r"\bonce (?:\w+ ){0,3}(?:resolved|fixed|restored|repaired)|after (?:the )?(?:\w+ )?(?:incident|issue|problem)?\s?(?:is |has been |was )"
                r"?(?:resolved|resolution|fixed|restored)|following (?:the )?(?:resolution|"
                r"restoration)|DURATION (?:of|after|from|following) (?:the )?(?:\w+ )?(?:resolution|"
                r"restoration)",
            ),
        ),
        whole_document=lambda paper: readings_of(paper, RESOLUTION),
        settled=rows_of_times,
        review=_review,
    ),
)
