"""Policies for what is deprecated: for how long it goes on, and how long before its removal that is told.

"Deprecated endpoints stay available for six months", "the deprecation period is at least one year", "End of life: 24
months' notice", and sentences without the word under a heading, or behind a sentence, that has it ("At least 90 days
before removal we write to every account"). Rejected: how long a release is supported, data or trials are kept.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Pattern, duration_at
from contract_check.extractors.sla.matters import time_ahead
from contract_check.language.clauses import Clause
from contract_check.language.wording import PERIOD
from contract_check.model.late_pattern import late_pattern

_LEAST = (
    r"(?:at least |not less than |no less than |no fewer than |a minimum of |a period of |minimum |up to |"
    r"the following |another |a further )*"
)
_DEPRECATED = (
    r"(?:deprecat\w+|discontinu(?:ed|ation)|retired|retirement|sunset\w*|"
    r"end[- ]of[- ](?:life|sale|support|service)|\beo[lsm]\b|phase-?out|legacy|shut-?down|"
    r"withdrawn from (?:sale|the \w+)|no longer (?:sold|marketed)|taken off the market)"
)
_STAYS = (
    r"(?:remains?|stays?|continues?|kept|keeps?|lives?|works?|run(?:s|ning)?|supported|maintained|served|available|"
    r"functional|operational|accessible|online|usable|up|lasts?)"
)
_SPOKEN_OF = late_pattern(_DEPRECATED)
_NOT_AN_END = late_pattern(
    r"\b(?:data|backups?|logs?|trials?|customers? (?:must|shall)|support tickets?|warrant\w+|credits?|"
    r"accounts?|agreement|invoice|confidential\w*|patch\w*|security (?:fix|update)\w*|cure|"
    r"refund\w*|committees?)\b"
)


def _of_what_ends(clause: Clause, match: re.Match[str]) -> Found:
    """The period, unless it is that of data, a trial or an account."""
    return None if _NOT_AN_END.search(clause.own) else duration_at(clause, match)


def _as_said_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the heading or the sentence before speaks of what is deprecated or discontinued."""
    spoken_of = _SPOKEN_OF.search(f"{clause.heading} {clause.before}")
    return _of_what_ends(clause, match) if spoken_of else None


def _ahead_of_it(clause: Clause, match: re.Match[str]) -> Found:
    """The time ahead, where the heading or the sentence before says what comes to its end."""
    if not _SPOKEN_OF.search(f"{clause.heading} {clause.before}") or _NOT_AN_END.search(clause.own):
        return None
    return time_ahead(clause)


DEPRECATION_PERIODS = (
    Pattern(
        "a period of deprecation",
        rf"\b{_DEPRECATED} (?:\w+ )?"
        r"(?:period|window|phase|stage|timeline|notice(?: period)?|notification(?: period)?)\b<30>"
        rf"(?:is|are|be|of|lasts?|runs?|:|\|)<20>{_LEAST}{PERIOD}",
        _of_what_ends,
    ),
    Pattern(
        "a period of deprecation, the figure first",
        rf"{PERIOD}'? (?:\w+ )?(?:deprecation|sunset|retirement|phase-?out|end[- ]of[- ]life|discontinuation) "
        r"(?:period|window|phase|notice|timeline|process)\b",
        _of_what_ends,
    ),
    Pattern(
        "what is deprecated stays for a time",
        rf"\b{_DEPRECATED}\b(?:(?!CUSTOMER)[^|.;]){{0,80}}?\b{_STAYS}\b(?:(?!CUSTOMER)[^|.;]){{0,50}}?\bfor "
        f"{_LEAST}{PERIOD}",
        _of_what_ends,
    ),
    Pattern(
        "an old version stays for a time",
        rf"\b(?:old|older|previous|prior|earlier|superseded|outgoing) (?:\w+ )?versions?\b[^|.;]{{0,30}}?\b{_STAYS}\b"
        rf"[^|.;]{{0,30}}?\bfor {_LEAST}{PERIOD} (?:after|from|following)\b",
        _of_what_ends,
        weight=-1,
    ),
    Pattern(
        "a version of an interface or a model stays for a time after its successor",
        rf"\b(?:api|model|endpoint|interface|sdk) versions?\b[^|.;]{{0,40}}?\b{_STAYS}\b[^|.;]{{0,30}}?\bfor {_LEAST}{PERIOD} (?:after|from|following) "
        r"(?:the )?(?:\w+ ){0,3}?(?:of )?(?:its|a|an|the|any) (?:\w+ )?(?:successor|newer|next|new|replacement|later|subsequent)\b",
        _of_what_ends,
        weight=-1,
    ),
    Pattern(
        "it ends a time after that is told",
        rf"{PERIOD} (?:after|from|following) (?:the )?(?:date of )?(?:the |its |our |VENDOR's |such )?(?:\w+ )?"
        r"(?:announcement|notice|notification|deprecation)\b(?:(?!CUSTOMER)[^|.;]){0,80}?"
        r"\b(?:no longer (?:be )?(?:available|supported|offered|accessible)|(?:is|are|be) (?:\w+ )?(?:retired|removed|shut down|switched off|"
        r"turned off|discontinued|withdrawn|decommissioned))\b",
        _of_what_ends,
        weight=1,
    ),
    Pattern(
        "it stays for a time after its end is told",
        rf"\b{_STAYS}\b(?:(?!CUSTOMER)[^|.;]){{0,40}}?\bfor {_LEAST}{PERIOD}(?: (?:after|from|following|once))"
        r"[^|.;]{0,40}\bannounc\w+[^|.;]{0,20}\b(?:end|removal|retirement|deprecation|discontinuation|replacement|successor)\b",
        _of_what_ends,
    ),
    Pattern(
        "so long told of its end",
        rf"{PERIOD}'?s?'? (?:[\w-]+ ){{0,2}}?(?:notice|notification|warning)\b<30>"
        r"\b(?:removal|deprecation|retirement|discontinuation|shut-?down)\b",
        _of_what_ends,
        weight=-1,
    ),
    Pattern(
        "it stays for a time, as the words before say",
        rf"\b(?:{_STAYS}|in (?:this|that) state)\b(?:(?!CUSTOMER)[^|.;]){{0,40}}?\b(?:for|until) {_LEAST}"
        f"{PERIOD}",
        _as_said_before,
        weight=-2,
    ),
    Pattern(
        "told ahead of removal, as the words before say",
        r"\A(?=.*(?:DURATION|BLANK)).*?\b(?:notice|notif\w+|announce\w*|warn\w*|e-?mail\w*|published?)\b",
        _ahead_of_it,
        weight=-3,
    ),
)
