"""The first act on the worst problem, in whatever words: who turns to it, how bad it is, and how soon."""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, duration_of
from contract_check.extractors.sla.matters import figures_of
from contract_check.extractors.sla.severity_mentions import is_lower_row
from contract_check.extractors.sla.severity_scale import LOWER_LEVEL
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

TOP = (
    r"(?:(?:severity|sev|priority|level|class|category|p|s|prio)[ -]?(?:level )"
    r"?[-#(]?(?:1|0|one|a|i)\b|critical|urgent|emergenc\w+|blocker|blocking (?:defect|error|fault|issue|problem|incident)s?|"
    r"highest (?:severity|priority)|most severe|system down|production (?:is )?down|platform availability|outages?|"
    r"(?:operation|production|business|use)[- ](?:preventing|stopping|blocking)|standstill|prevent(?:s|ing)? (?:the )?"
    r"(?:use|operation|access))"
)
LOWER = (
    rf"(?:\b{LOWER_LEVEL}|\bnon-?(?:critical|urgent|emergency)|"
    r"\b(?:high|medium|normal|low|minor|major|moderate)(?:[- ](?:severity|priority|impact|urgency))?\b|all other)"
)
# Every way to turn to a problem for the first time.
FIRST_ACT = (
    r"(?:\brespon[ds]\w*|\brepl(?:y|ies|ied)\b|\backnowledg\w+|\banswer\w*|\breact\w*|"
    r"\bcall\w*[^|.;]{0,20}\bback|\b(?:get|gets|come|comes|be) back (?:to|with)|"
    r"\bon the (?:tele)?phone (?:with|to)\b|\b(?:get|gets|be|is) in touch|\bfirst contact|"
    r"\bcontact(?:s|ed)? (?:the )?CUSTOMER|\bpick(?:s|ed)? up|\btaken? (?:up(?! to\b)|in hand)|"
    r"\btakes up(?! to\b)|\battend(?:s|ed)? to|"
    r"\b(?:start|begin|commence)\w*[^|.;]{0,30}\b"
    r"(?:work|diagnos\w+|analys\w+|investigat\w+|verif\w+|handling|processing|treatment)|"
    r"\bwork(?:ing)? on\b[^|.;]{0,40}\b(?:begun|begins?|started|starts?|commenced?s?|under ?way)\b|"
    r"\btriag\w+|\bassigned?\b|\blook(?:s|ed|ing)? (?:at|into)|"
    r"\b(?:first|initial) (?:reply|answer|feedback|reaction)|\bintake\b|\bhear from|\bqualified feedback|"
    r"\bconfirm\w* receipt)"
)
WORST = (
    f"(?:{TOP}|"
    r"\b(?:render\w*|mak\w+|leav\w+|caus\w+) [^|.;]{0,40}(?:unusable|unavailable|inoperable|inaccessible)|"
    r"\b(?:stop|halt|block|prevent|paraly[sz]|crippl)\w* (?:the |all |any |CUSTOMER's )?"
    r"(?:operations?|business|production|working|use of)\b|"
    r"\b(?:total|complete) (?:loss|failure|outage|stop)|\bshow-?stoppers?|"
    r"\bcompletely (?:down|unavailable)|"
    r"\bproduction (?:is |has )?(?:down|stop\w*)|"
    r"\b(?:production|system|platform|site)\b[^|.;]{0,20}\b(?:is|goes|are) down\b|"
    r"\bemergency\b|\bfirst[- ]class (?:fault|error)|"
    r"\bhighest (?:class|level|category|urgency))"
)
# Others who reply, and what is no matter of support.
OTHERS_REPLY = r"\b(?:the|an|each) (?:experts?|arbitrators?|mediators?)\b|\bpublicity\b|\bpress releases?\b"
NO_SUPPORT = (
    r"\b(?:terminat\w+|invoice\w*|pay\w*|credits?|uptime|availability|personal data|data subject|"
    r"breach|security incident|vulnerabilit\w*|notice|insurance|milliseconds?|audit\w*|"
    r"emergency (?:contact|services|maintenance)|"
    r"shippers?|trailers?|freight|claims?|disputes?|arbitrat\w+|mediat\w+|"
    r"CUSTOMER (?:shall|must|will) (?:\w+ )?(?:respond|answer|reply|acknowledge|contact))\b"
)
_OTHER_ACT = (
    r"resol[uv]|restor|work-?\s?around|\bfix|updat\w+|\bpatch|\brepair|remed|root cause|"
    r"\breports?\b[^|.;]{0,20}(?:is|are|shall|will|within)|close[ds]?\b"
)


# "Within two hours of receiving the report, begins …": from what the time runs stands between it and the act.
_OF_AN_EVENT = late_pattern(r"\A'?s?'? (?:of|after|from|following) [^|.;,]{0,60}")


def _inside_an_act(place: int, part: str) -> bool:
    """Whether a place lies within a first act: "work on its resolution shall have begun"."""
    return any(act.start() < place < act.end() for act in re.finditer(FIRST_ACT, part))


def nearest_to_act(clause: Clause, match: re.Match[str]) -> Found:
    """The time that stands with the first act on the worst problem, each part of the sentence for itself."""
    surface = clause.surface
    if is_lower_row(clause):
        return None
    for start, end, quantity in figures_of(clause):
        head = max(surface.rfind(mark, 0, start) for mark in (";", "|", ". ")) + 1
        part = surface[head:start]
        if re.search(LOWER, part) and not re.search(WORST, part):
            continue
        if not re.search(WORST, surface[: end + 60]) or not (
            re.search(FIRST_ACT, part)
            or re.search(FIRST_ACT, surface[:head])
            or re.search(rf"\([^()|]{{0,40}}{FIRST_ACT}[^()|]{{0,40}}\)", surface[end:])
            or re.search(FIRST_ACT, _OF_AN_EVENT.sub("", surface[end : end + 120])[:40])
        ):
            continue
        acts = [m.start() for m in re.finditer(FIRST_ACT, part)]
        others = [m.start() for m in re.finditer(_OTHER_ACT, part) if not _inside_an_act(m.start(), part)]
        if others and (not acts or max(others) > max(acts)):
            continue
        if re.match(
            r"[^|.;,]{0,12}(?:per|each|every|a|of (?:downtime|outage))\b", surface[end : end + 20]
        ) or re.search(r"(?:every|exceeding|longer than|lasting|more than|open for) $", part):
            continue
        if part.endswith("after ") and not re.match(r"'?s? ?at (?:the )?(?:latest|most)\b", surface[end:]):
            continue
        return duration_of(quantity)
    return None
