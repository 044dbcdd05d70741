"""What a paper or a clause is about: the words of these terms mean other things elsewhere.

"Available", "support" and "discontinue" stand in supply, franchise and employment agreements too;
there they say nothing of a service level.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.framework import Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.modality import is_taken_back, without_suppositions
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength

_SOFTWARE = late_pattern(
    r"software|saas\b|platform|\bapis?\b|cloud|hosted|hosting|web ?site|online|\bapp\b|"
    r"application|end[- ]users?|dashboard|internet|password|\blog ?in\b|user accounts?|chat ?bots?\b|"
    r"customer data|personal data|\binterfaces?\b|\bservers?\b|\bfeatures?\b|functionality|uptime|"
    r"subscription|\bai\b|workspace|download"
)
_LEVELS = late_pattern(
    r"uptime|up-time|\bdowntime|service levels?\b|\bslas?\b|service credits?|unavailab|"
    r"availability (?:of|commitment|target|guarantee|percentage|level|shall|is|will)|"
    r"(?:available|operational|accessib\w+|reachable|reached|online|functional|\bup)\b(?:[^.]|\.(?=\d)){0,120}\d\s?%|"
    r"(?:\d\s?%|per ?cent\b)[^.]{0,60}(?:accessib|reachab|online)|scheduled maintenance|planned maintenance"
)
_SUPPORT = late_pattern(
    r"\bsupport(?:ed)?\b(?! (?:of|the (?:claim|position)))|severity|\bpriority\b|\bsev\b|help ?desk|"
    r"service desk|tickets?\b|technical assistance|service request|\btechnical\b|incidents?\b|"
    r"\boutages?|\bbugs?\b|\berrors?\b|\bfaults?\b|malfunction|\bdeficienc(?:y|ies)\b|"
    r"customer (?:service|care)|answer (?:\w+ )?(?:e-?mails?|messages|questions)|\bquestions?\b|"
    r"service level|\bsla\b|hotline|maintenance|service interruption|downtime|"
    r"(?:response|resolution|reaction|restoration) times?|\brequests?\b|\bissues?\b|urgent|\bcritical|"
    r"\bp[0-4]\b|\bblockers?\b|\b(?:category|class) (?:1|one|a|i)\b|unavailab|\bdefects?\b|"
    r"\b(?:service|tele?phone|phone|support|trouble|repair|emergency) calls?\b|\bcalls? for (?:assistance|service|help|repair)|"
    r"technicians?\b|\bengineers?\b|\bhardware\b|\bservers?\b|"
    r"\b(?:services?|platform|systems?) fails?\b|\b(?:is|are|goes) down\b|\bbroken\b|normal operation|standstill|\bhelp@"
)
_NOT_SUPPORT = late_pattern(
    r"force majeure|joint (?:steering|development) committee|clinical|marketing materials|"
    r"franchis|executive officers|good faith negotiat|arbitrat|recall|"
    r"\bbooks and records|\bapproval (?:request|window|process)|request for approval|for "
    r"(?:\w+ )?approval|inspection|premises|advertis|creative rotation|publication|financial support|child support"
)


def about_software(paper: Paper) -> bool:
    """Whether a paper is about software or an online service, and not about goods or people.

    A very short paper gets the benefit of the doubt.
    """
    text = paper.lowered[:60_000]
    return len(text) < 3_000 or sum(1 for _ in _SOFTWARE.finditer(text)) * 4_000 >= len(text)


def about_service_levels(paper: Paper) -> bool:
    """Whether a paper speaks of uptime, downtime or service levels at all."""
    text = paper.lowered
    return _LEVELS.search(text) is not None or (
        len(text) < 3_000
        and re.search(
            r"availab|operational|credit|rebate|abatement|outage|interruption|restor|accessib|reachab|"
            r"reduction|deduction|penalt|reimburs|disturbance|maintenance|\bdown\b|respond to|\d ?%|per ?cent",
            text,
        )
        is not None
    )


_EFFORT = late_pattern(
    r"efforts?\b|endeavou?rs?\b|\baims?\b|\bgoals?\b|\btargets?\b|\bstrives?\b|\btr(?:y|ies)\b|"
    r"\btypically\b|\busually\b|\bnormally\b|\bintends?\b|"
    r"(?:where|when|whenever|if) (?:reasonably )?possible|"
    r"\b(?:where|if|when(?:ever)?) (?:it|VENDOR) can\b|"
    r"generally (?:provide|give|let|tell|send|allow|offer|notify|announce|inform)|objectives?\b|"
    r"(?<=\w )should\b|\bseeks?\b"
)


def firm_without_effort(readings: Iterable[Reading]) -> list[Reading]:
    """A conditional in the sentence ("fees that would be payable") does not make a promise soft; effort does."""
    return [
        replace(r, strength=Strength.FIRM)
        if r.clause is not None and not _EFFORT.search(without_suppositions(r.clause.surface))
        else r
        for r in readings
    ]


def soft_where_taken_back(readings: Iterable[Reading]) -> list[Reading]:
    """What the sentence after it, or its own last part, says to be no promise is soft: "RTO: 24 hours. We cannot guarantee this."."""
    return [
        replace(r, strength=Strength.SOFT) if r.clause is not None and _is_taken_back(r.clause) else r for r in readings
    ]


def _is_taken_back(clause: Clause) -> bool:
    parts = re.split(r"[;–—]|, (?:but|and|although|though)\b", clause.own)
    return any(is_taken_back(part) for part in (clause.after, *parts[1:]))


def about_support(clause: Clause) -> bool:
    """Whether a clause, its neighbours or its heading speak of support for a running service."""
    words = f"{clause.heading} {clause.before[-200:]} {clause.surface}"
    return _SUPPORT.search(words) is not None and _NOT_SUPPORT.search(f"{clause.heading} {clause.surface}") is None
