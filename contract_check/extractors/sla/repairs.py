"""How a problem of the highest severity is put right, and the time that belongs to it.

Resolving, restoring and working around are one thing here; what is said of a lower severity, of a first response or of
an update is another's.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Found
from contract_check.extractors.sla.cell_times import time_at
from contract_check.extractors.sla.limited_acts import time_limiting
from contract_check.extractors.sla.severity_mentions import is_lower_row
from contract_check.extractors.sla.severity_scale import LOWER_LEVEL
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

TOP = (
    r"(?:(?:severity|sev|priority|level|class|category|p|s|prio)[ -]?(?:level )?[-#(]?(?:1|0|one|a|i)"
    r"\b|critical|urgent|emergenc\w+|blocker|highest (?:severity|priority)|most severe|"
    r"(?:production|service|system|platform) (?:is )?down|"
    r"(?:is|are|goes|stops) (?:down|working) for (?:everyone|everybody|all (?:users|customers))|outages?|"
    r"(?:operation|production|business|use)[- ](?:preventing|stopping|blocking)|standstill|"
    r"\bblocking\b|\bblocks\b|(?:total|complete) (?:loss|failure) of (?:the |all )?(?:service|system|platform)|show-?stoppers?)"
)
_LOWER = late_pattern(
    rf"(?:{LOWER_LEVEL}|\bnon-?(?:critical|urgent)|"
    r"\b(?:high|medium|normal|low|minor|moderate)[- ](?:severity|priority|impact|urgency)\b|"
    r"all other|high-priority|"
    r"\b(?:minor|lesser|cosmetic|trivial|less (?:severe|serious|critical)) (?:\w+ )?"
    r"(?:importance|faults?|errors?|issues?|problems?|incidents?|bugs?|defects?)\b)"
)
FIX = (
    r"\b(?:resolv\w+|resolution|restor(?:e[ds]?|ing|ation)|work-?\s?arounds?|fix(?:es|ed|ing)?|"
    r"repair\w*|rectif\w+|remed(?:y|ied|iate[ds]?|iation)|correct(?:ed|ion|s)?|solution|solved?|"
    r"mitigat\w+|eliminat\w+|remov(?:es?|ed)|re-?establish\w*|reinstat\w+|back to normal|"
    r"(?:up|running) (?:again|and running)|gone|mend(?:s|ed)?|put right|sorted|"
    r"(?:runs?|works?|working|functions?|functioning|usable|available|operational) "
    r"(?:again|as (?:normal|before))|"
    r"address(?:es|ed)? (?:all |any |the |such |reported |each )+"
    r"(?:defects?|errors?|bugs?|faults?|malfunctions?)|deals? with|dealt with|clear(?:ed|ance|s)|"
    r"clear(?= (?:the|any|all|each|such|every|that) (?:\w+ )?(?:faults?|errors?|problems?|issues?|incidents?))|"
    r"clos(?:ed|ure)|bypass(?:ed)?|removal|"
    r"(?:brings?|brought|puts?|gets?|have)\b<20>back"
    r"(?:(?= as\b)| (?:\w+ )?(?:into|in|up|to|online|within))|"
    r"back (?:online|in (?:service|operation)))\b"
)
PROBLEM = (
    r"\b(?:issues?|problems?|incidents?|errors?|faults?|defects?|failures?|outages?|bugs?|"
    r"malfunctions?|tickets?|disruptions?|interruptions?|severity|service)\b"
)


_OBJECT = late_pattern(
    r"\b(?:errors?|bugs?|faults?|outages?|incidents?|malfunctions?|defects?|tickets?|"
    r"support|severity|downtime|priority|problems? (?:with|in|reported|affecting)|"
    r"(?:technical|service|such|any|the|reported|all|critical|urgent|customer|platform|"
    r"production|software|system) (?:\w+ )?(?:issues?|problems?)|issues?|unavailability|"
    r"(?:services?|platform|system|application) (?:fails?|is down|goes down|is interrupted)|normal operation|"
    r"interruptions?|disruptions?)\b"
)


# "4 hours if critical, 2 days if it is high priority": whose severity stands behind the time.
_OF_LOWER = late_pattern(
    rf"(?: times?)? (?:for|to|on|if|when|where|in case of)(?: (?!{TOP})[\w-]+){{0,4}}? (?!{TOP}){_LOWER.pattern}"
)


# "To help us resolve your issue quickly, please …": what the customer does for it.
_HELPS_THE_VENDOR = late_pattern(r"\b(?:help|assist|enable|allow|aid)(?:s|ing)? (?:VENDOR|(?:the|our) \w+)\b")
# "We aim to deliver timely support: resolving issues promptly": what the service is meant to be like.
_ONLY_AN_AIM = late_pattern(
    r"\b(?:aims? (?:at|to (?:deliver|provide|offer|ensure|achieve))|goals?|objectives?|principles?|"
    r"values?)\b[^.;|]*:[^.;|]*$"
)
# "Will respond immediately to diagnose and correct it": only the first act is at once.
_ONLY_BEGUN_SOON = late_pattern(
    r"\b(?:respon|react|answer|acknowledg|notif|inform|contact|begin|start|assign)\w* (?:\w+ )?$"
)
# "Will commence work on resolving it within four hours": only the beginning has that time.
_WORK_BEGUN = late_pattern(
    r"\b(?:begin|start|commenc|initiat)\w* (?:\w+ )?(?:work(?:ing)?|effort\w*|steps)\b[^.;|]{0,80}$|"
    r"\b(?:begin|start|commenc)\w* (?:to )?(?:resol|restor|fix|repair|correct|remed)\w*[^.;|]{0,60}$"
)


def time_of_highest(clause: Clause, match: re.Match[str]) -> Found:
    """The time, unless a lower severity or the first response stands right before it, or the severity behind it."""
    span = clause.surface[match.start() : match.start("d")]
    if _of_a_lower(clause, match) or is_lower_row(clause) or _WORK_BEGUN.search(clause.surface[: match.start("d")]):
        return None
    if _LOWER.search(span) or re.search(
        r"respon[ds]\w*<?[^;,]{0,30}$|updat\w+[^;,]{0,30}$|acknowledg[^;,]{0,30}$|\breport(?!ed\b)[^;,]{0,30}$", span
    ):
        return None
    return time_at(clause, match)


_OTHER_ACT = late_pattern(
    r"\b(?:respon[ds]\w*|repl(?:y|ies)|answer\w*|acknowledg\w*|notif\w*|inform\w*|report(?!ed\b)\w*|"
    r"updat\w*|call\w*|begin\w*|start\w*|commenc\w*|credit\w*|terminat\w*|escalat\w*|contact\w*)\b"
)
# "Begins to resolve it within", and the objectives of recovery, which are terms of their own.
_BEGUN_OR_RECOVERED = late_pattern(
    r"\b(?:begin|start|commenc|initiat)\w*\b[^.;|]{0,60}"
    r"\b(?:resol|restor|fix|repair|correct|remed|work)|\bdisaster|\bcatastroph|\brto\b|"
    r"\brecovery (?:time|point)"
)


def put_right_in_time(clause: Clause, match: re.Match[str]) -> Found:
    """The time that limits the repair of the worst, in whatever order; None where another act stands between them."""
    surface = clause.surface
    if is_lower_row(clause) or _LOWER.search(surface) or _BEGUN_OR_RECOVERED.search(surface):
        return None
    return time_limiting(clause, FIX, _OTHER_ACT)


def _of_a_lower(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the statement that the match stands in names a lower severity and not the highest: "For Severity 3, the …"."""
    surface = clause.surface
    head = max(surface.rfind(mark, 0, match.start()) for mark in (";", "|", ". ")) + 1
    before = surface[head : match.start("d")]
    named = _LOWER.search(before) is not None and re.search(TOP, before) is None
    return named or _OF_LOWER.match(surface, match.end()) is not None


def open_time_of_highest(clause: Clause, match: re.Match[str]) -> Found:
    """Without a figure, unless it is said of a lower severity, of the customer or of nothing in particular."""
    before = clause.surface[max(0, match.start() - 40) : match.start()]
    if _HELPS_THE_VENDOR.search(before + match.group()) or _ONLY_BEGUN_SOON.search(before):
        return None
    if re.match(r"\w+ing\b", match.group()) and _ONLY_AN_AIM.search(clause.surface[: match.start()]):
        return None
    if not re.search(
        r"VENDOR|engineers|support|team|staff|" + TOP, f"{clause.heading} {clause.surface}"
    ) or not _OBJECT.search(clause.surface):
        return None
    return None if _LOWER.search(clause.surface[clause.start : match.end()][:60]) else UNSPECIFIED
