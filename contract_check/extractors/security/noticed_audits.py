"""Whether a notice goes before the customer's audit of the vendor, and the period that it then takes.

The sentence, the one before it or the heading has to speak of the audit. How often there may be audits, the vendor's
audit of the customer's use, royalties, and notices of other matters in the same sentence give nothing.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, duration_at
from contract_check.extractors.security.audits import AUDIT, EXAMINE, LICENSED, SUMS
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_VISIT = late_pattern(
    f"{AUDIT}|"
    r"\b(?:auditors?|inspectors?|assessors?|examiners?)\b[^.;|]{0,80}"
    r"\b(?:premises|attend|visit|enter|admit|facilit|site|cent(?:re|er)|access|depute)|"
    r"\b(?:attend|visit|enter|admit\w*|depute)\b[^.;|]{0,80}"
    r"\b(?:auditors?|inspectors?|assessors?|premises of|VENDOR's premises)|"
    r"\bverify\b[^.;|]{0,60}\b(?:measures|compliance|controls)\b"
)
OTHER_NOTICE = late_pattern(
    r"\bterminat|\brenew|\bbreach\b|\bincident|\bsub-?\s?processor|\bremed|\bfindings?\b|"
    r"\breports?\b[^.;|]{0,30}\bwithin|\binvoic|\bpa(?:y|id|yment)|"
    r"\bVENDOR (?:shall|will|must) (?:give|provide|notify|inform)|"
    r"\bVENDOR gives? (?:CUSTOMER )?(?:at least )?DURATION|"
    r"\bCUSTOMER's (?:premises|facilities|offices)|\broyalt|\bbooks\b|"
    r"\brecords\b(?!.*(?:secur|data|process|complian))|\beffective date|\bmaintenance\b|\bsuspen"
)
# Notice of an end, which an audit may be the reason for: "terminate on 30 days' notice if an audit shows".
_NOTICE_TO_END = late_pattern(
    r"\b(?:terminat\w+|cancel\w*|rescind\w*|withdraw\w*|renew\w*|suspend\w*|end (?:this|the) \w+)\b"
    rf"(?:(?!{AUDIT})[^.;|]){{0,60}}$"
)
_THEIRS = late_pattern(
    r"CUSTOMER|controller|\bthe (?:school|district|council|university|college|hospital|board)\b|(?:\bto|\blet|\bnotify|\btell|\binform|\bgive) VENDOR\b|"
    rf"\bVENDOR\b[^.;|]{{0,200}}\b(?:allow|permit)(?:s|ing)? (?:for )?(?:and contribute to )?(?:\w+ ){{0,2}}?{AUDIT}|"
    rf"\bon-?site (?:audit|inspection)|\b(?:audits?|inspections?) on[- ]site|{AUDIT} (?:of|at) VENDOR"
)
_JUST_ABOVE = 600
_POINTS_BACK = late_pattern(rf"\b(?:such|these|those|the said|any such|said) (?:\w+ )?{AUDIT}")
_GRANTED = late_pattern(
    r"\b(?:allow|permit|contribute|enable|grant|make available|support|cooperate)\w*\b[^.;|]{0,80}\b(?:audit|inspection)s?\b[^.;|]{0,120}"
    r"\b(?:controller|customer|client|exporter)\b|"
    r"\b(?:controller|customer|client|exporter)\b[^.;|]{0,60}\b(?:may|right|entitled|can)\b[^.;|]{0,60}\b(?:audit|inspect)"
)
_OF_AUDIT = late_pattern(rf"{AUDIT}|\bcontroller\b")
_OF_LOOKING = late_pattern(f"{AUDIT}|{EXAMINE}")
_PAPER = late_pattern(r"audit|inspection|assurance|security|data protection")


def speaks_of_audit(clause: Clause) -> bool:
    """Whether a passage speaks of audits of the vendor, in itself, before it or in its heading."""
    near = f"{clause.before} {clause.surface}"
    if LICENSED.search(near) or SUMS.search(f"{near} {clause.after}"):
        return False
    theirs = _THEIRS.search(near) or (_POINTS_BACK.search(near) and _granted_before(clause))
    return bool((theirs or _OF_AUDIT.search(clause.heading)) and _OF_LOOKING.search(f"{clause.heading} {near}"))


def _granted_before(clause: Clause) -> bool:
    """Whether what stands just above lets the customer audit: "Such audits shall be subject to:" points at it."""
    above = clause.document.text[max(0, clause.span.start - _JUST_ABOVE) : clause.span.start].lower()
    return _GRANTED.search(above) is not None


def told_ahead_of_audit(clause: Clause, match: re.Match[str]) -> Found:
    """The notice of an audit of the vendor: the sentence, the one before it or the heading speaks of the audit."""
    surface = clause.surface
    if (
        LICENSED.search(f"{clause.before} {surface}")
        or SUMS.search(f"{clause.before} {surface}")
        or OTHER_NOTICE.search(surface)
        or _NOTICE_TO_END.search(surface[: match.start("d")])
    ):
        return None
    whose = re.search(
        r"\bVENDOR\b|CUSTOMER|controller|processor", f"{clause.heading} {clause.before} {surface}"
    ) or _PAPER.search(clause.heading)
    if not _VISIT.search(f"{clause.heading} {clause.before} {surface}"):
        return None
    labelled = re.match(
        rf"\W*(?:[\w-]+ ){{0,3}}{AUDIT}(?: rights?)?\s?"
        r"(?:[:|]|requires?\b|needs?\b|(?:is|are|(?:shall|must|may|will) be)\b)",
        surface,
    )
    return duration_at(clause, match) if whose or labelled else None


def notice_of_audit(clause: Clause, match: re.Match[str]) -> Found:
    """The period of the notice, not how often there may be an audit."""
    often = re.search(
        r"\b(?:once|every|each|per|one|twice|previous|preceding|last|any|"
        r"(?<!\bto )(?<!with )(?<!giving )(?<!give )(?<!upon )(?<!on )(?<!of )a|same|more than)"
        r"(?: (?:a|in|any|every|each))? $",
        clause.surface[: match.start("d")],
    )
    ends = _NOTICE_TO_END.search(clause.surface[: match.start("d")])
    return duration_at(clause, match) if speaks_of_audit(clause) and not often and not ends else None


def in_a_line_on_audits(clause: Clause, match: re.Match[str]) -> Found:
    """The period in a line that names the notice of audits, unless it is the licence that they look at."""
    near = f"{clause.heading} {clause.before} {clause.surface}"
    of_licence = LICENSED.search(near) or SUMS.search(near) or re.search(r"\blicen[cs]|CUSTOMER's use", near)
    return None if of_licence else duration_at(clause, match)


def notice_of_audit_at(clause: Clause, match: re.Match[str], group: str) -> Found:
    """The period at a group of the match, in a passage on audits of the vendor."""
    return duration_at(clause, match, group) if speaks_of_audit(clause) else None
