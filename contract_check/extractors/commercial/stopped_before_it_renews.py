"""A renewal that is stopped with no period to keep: by notice of no stated length, or at any time before it.

Accepted: "automatically renews unless either party gives notice" (unspecified); "unless cancelled before the renewal
date", "renews automatically until you cancel", "you may turn off renewal before the next billing date", "cancel at any time"
where the paper renews (0 days).
Rejected: a period that is blacked out (that is said), cancelling at any time in a paper that does not renew by itself, "unless
cancelled as set out in Section 9", a trial that turns into a paid plan.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern, Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern

RENEWS = late_pattern(
    rf"{m.RENEW}|\b(?:runs?|goes|carries|keeps) (?:on|going|running) for\b|\b(?:rolling|evergreen|recurring|successive)\b|moves out by|"
    r"billing anniversary|renewal date|contract year|\bnext (?:billing |paid |subscription )?(?:period|term|cycle|charge)\b|"
    r"\b(?:not (?:wish |want )?to|no longer wish to) continue\b[^|.;]{0,80}"
    r"\b(?:terms?|contract|subscription|agreement|plan|period)\b"
)
# Somebody says that it shall not go on, in any words, before a day that the renewal fixes.
_STOPS = (
    rf"(?:{m.NOT_ON}|{m.ENDING}|(?:turn|switch)(?:ed|s|es|ing)? off|disabl\w+|unsubscrib\w+|notice|notif\w+|"
    r"tells?\b|informs?\b|lets? VENDOR know)"
)
_IT_RENEWS = (
    r"(?:(?!DURATION|BLANK)[^|;.]){0,90}?\b(?:prior to|before|in advance of|ahead of|by|(?:until|up to)(?: the (?:moment|minute|day|time|date))?) (?!DURATION)"
    r"(?:the |CUSTOMER's |its |such |each |it |any |that )*(?:[\w/-]+ ){0,3}?"
    r"(?:renew\w*|"
    r"(?:end|expir\w+|close|start|lapse) of (?:the |CUSTOMER's |each |any |its |such |that )*"
    r"(?:[\w/-]+ ){0,4}?(?:terms?|periods?|subscription|cycle|month|year)|"
    r"(?:term|period|plan|subscription|cycle|month|year) "
    r"(?:ends?|expires?|runs? out|is over|lapses?)|"
    r"next (?:\w+ )?(?:billing|charge|payment))"
)

# Renewed or charged again, period by period, and the customer who puts an end to it.
_GOES_ON = (
    r"(?:\b(?:auto-?renew\w*|renew(?:s|ed|als?)?)\b|\bautomatically (?:be )?(?:charged?|billed?|extended|prolonged)\b)"
)
_CANCELLED = (
    r"(?:\bcancel(?:s|l?ed)?\b|\bunsubscribes?\b|\b(?:turn|switch)(?:s|es|ed)? (?:[\w-]+ ){0,3}?off\b|"
    r"\b(?:stop|disable|prevent)(?:s|ped|d|ed)? (?:the |this |CUSTOMER's )?(?:automatic |auto-?)?renewal\b|\bchooses? not to renew\b|"
    r"\bopts? out\b)"
)
_UNTIL_CANCELLED = rf"\b(?:unless|until)\b(?:(?!DURATION|BLANK|\bnotice|\bnotif)[^|;.]){{0,50}}?{_CANCELLED}"
# What follows where another place, or a period, says how it is cancelled.
_SAID_ELSEWHERE = (
    r"(?![^|;.]{0,120}(?:DURATION|BLANK|\bnotice|\bnotif|\b(?:in accordance|as (?:set|provided|described|stated|specified)|"
    r"pursuant|under (?:section|clause|article|these|this)|subject to)\b))"
)


def _open_notice(clause: Clause, match: re.Match[str]) -> Found:
    """Notice without a figure; where the period is blacked out or left blank, that is said instead."""
    rest = clause.quantities_in(match.start(), len(clause.surface))
    blank = next((q for q in rest if q.value is None), None)
    return Unreadable(blank.problem) if blank else UNSPECIFIED


def _before_it_goes_on(clause: Clause, _match: re.Match[str]) -> Found:
    """At any time before the renewal, where the sentence or its neighbours speak of one."""
    return m.AT_ONCE if RENEWS.search(m.passage(clause)) else None


def only_where_it_renews(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Cancelling at any time stops renewal only where the paper renews (or charges) by itself."""
    renews = bool(readings) and paper.mentions(
        r"automatic(?:ally)?[ -]renew|auto-?renew|renew(?:s|ed)? automatically|"
        r"automatically (?:be )?(?:charge|bill|extend)|"
        r"\b(?:plan|subscription|membership|licen[cs]e|tier|term|it)s? (?:\w+ )?renews? "
        r"(?:every|each|monthly|annually|yearly|until|unless)|"
        r"\b(?:will|shall|to) renew (?:every|each|monthly|annually|yearly|until|unless)\b|"
        r"\b(?:billed|charged) monthly until|"
        r"\brenews? (?:on its own|by itself|itself)\b|"
        r"(?:charge|bill)\w* <?[^.]{0,80}(?:renewal|recurring|each (?:month|year|billing))"
    )
    kept = [r for r in readings if renews or r.pattern != "cancelled at any time"]
    return [
        replace(r, note="the right to cancel at any time") if r.pattern == "cancelled at any time" else r for r in kept
    ]


STOPPED_BEFORE_IT_RENEWS = (
    Pattern(
        "told, without a period",
        r"(?:automatically<40>(?:renew|extend|prolong)\w*|"
        r"\b(?:renew|extend|prolong)\w*<20>"
        r"(?:automatically|for (?:success\w+|consecutive|further|additional|like|equal)))<200>\bunless"
        r"\b<120>(?:notice of|notif\w+|gives? notice|(?:written|prior|reasonable|advance|timely) notice|"
        r"informs?|advises?)",
        _open_notice,
        weight=-1,
    ),
    Pattern(
        "cancelled before it renews",
        r"\b(?:cancel|cancellation|turn off|disable|opt out)\b(?:(?!DURATION|BLANK)[^|]){0,80}?"
        r"\b(?:prior to|before|in advance of|ahead of) (?:the |CUSTOMER's |its |such |each |it |any )*"
        r"(?:\w+[ -]){0,3}?(?:renew\w*|"
        r"end of (?:the |CUSTOMER's )?(?:\w+[ -]){0,3}?"
        r"(?:term|period|subscription|cycle|month)|"
        r"next (?:\w+ )?(?:billing|charge|payment))",
        m.AT_ONCE,
        weight=0,
    ),
    Pattern(
        "unless stopped before it renews",
        rf"\b(?:unless|until|if not)\b(?:(?!DURATION|BLANK)[^|;.]){{0,120}}?\b{_STOPS}{_IT_RENEWS}",
        _before_it_goes_on,
    ),
    Pattern(
        "renews until cancelled",
        rf"^(?!.*\btrial)(?:.*?{_GOES_ON}(?:(?!DURATION prior|BLANK)[^|;.]){{0,160}}?{_UNTIL_CANCELLED}{_SAID_ELSEWHERE}|"
        rf"\W*{_UNTIL_CANCELLED}(?:(?!DURATION|BLANK|\bnotice)[^|;.]){{0,60}}?,[^|;.]{{0,80}}?{_GOES_ON}{_SAID_ELSEWHERE})",
        m.AT_ONCE,
        weight=-1,
    ),
    Pattern(
        "renewal stopped before it happens",
        r"\b(?:(?:stop|prevent|cancel|disable|opt out of|turn off|switch off)(?:ling)? "
        r"(?:the |any |CUSTOMER's |auto(?:matic)?[ -]?)*renew\w*|"
        r"(?:switch|turn) (?:the |auto[ -]?)*renewal off|"
        r"auto[ -]?renew\w*<60>\boff)\b(?:(?!DURATION)[^|]){0,60}?"
        r"\b(?:prior to|before|in advance of|ahead of|(?:until|up to)(?= (?:the (?:moment|minute|day|time|date) )?"
        r"(?:CUSTOMER's|the|it|they|that)\b))\b(?! DURATION)",
        m.AT_ONCE,
    ),
    Pattern(
        "ended at any time before it renews",
        r"\b(?:terminat\w+|notice)\b<80>\bat any time\b<40>(?:prior to|before) "
        r"(?:the |its |such |each |it |any )*(?:\w+[ -]){0,3}?renew\w*",
        m.AT_ONCE,
        weight=0,
    ),
    Pattern(
        "cancelled at any time",
        r"(?:CUSTOMER (?:may|can|are free to|has the right to|have the right to) <40>|"
        r"^\W*(?:simply |just )?)\b(?:cancel|stop|end|unsubscribe|turn off)\b"
        r"(?:(?: (?:CUSTOMER's|the|a|any|this|its|such|from))* (?:\w+ ){0,2}?"
        r"(?:subscription|plan|membership|tier|package|entitlement|renewal|auto-?renewal)s?\b<60>|"
        f" it)? ?{m.ANY_TIME}|"
        r"\bcancell?ations?\b<30>\b(?:is|are) (?:\w+ )?(?:possible|permitted|allowed|available|free) "
        f"{m.ANY_TIME}|{m.CANCELLING_ENDS_THE_PERIOD}",
        m.AT_ONCE,
        weight=-1,
    ),
)
