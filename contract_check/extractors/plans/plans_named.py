"""The plans that words name: by usual names, by names of the vendor's own where customers have them, and by names that are known.

Accepted: "customers on the Gold and Silver plans", "for the Orbit plan", "if you are on Boulder" where Boulder is known to be a plan.
Rejected: "on an annual plan", "the recovery plan", "under the Standard Contractual Clauses".
"""

from __future__ import annotations

import re

from contract_check.extractors.sla.plans import PLAN_NAME, PLANS
from contract_check.model.late_pattern import late_pattern

# What a plan does, as the subject of a sentence.
GIVES = r"(?:(?:also|only) )?(?:includes?|offers?|provides?|adds?|gives?|comes|covers?)\b"
# A plan by a name of the vendor's own, where customers have it or a heading bears it.
_WORD = r"(?!(?:the|its|our|an?|all|any|each|every|same|this|that)\b)[a-z][\w+-]*(?: \d+)?"
_OWN_NAMES = rf"(?P<names>{_WORD}(?:(?:,? (?:and|or|&) |, |/)(?:the )?{_WORD})*)"
_ON_A_PLAN = late_pattern(
    r"(?:\b(?:customers?|CUSTOMER|clients?|subscribers?|accounts?|users?|organi[sz]ations?)(?: (?:who|that|which) (?:are|is|have|has))?"
    r" (?:on|of|with|under|subscribed to|in)|\A\W*(?:[\d.]+ )?(?:on|under|for|with|in)) (?:(?:the|our|its|an?) )?"
    rf"{_OWN_NAMES} (?:plans?|tiers?|editions?|packages?)\b"
)
_PLAN_ALONE = late_pattern(rf"\W*(?:[\d.]+ )?(?:the )?{_OWN_NAMES} (?:plans?|tiers?|editions?|packages?)(?: only)?\W*")
_OF_THOSE = late_pattern(
    r"\b(?:on|of|with|under|for|have|has|having|bought|ordered|chosen|take|takes|taken|and|or)(?: (?:the|our|its|an?|each))? \Z",
    re.IGNORECASE,
)
_BEGINS = late_pattern(r"(?:\A|[.;:] |\n)\W*(?:[\d.]+ )?(?:[Tt]he )?\Z")
_GIVES = late_pattern(rf" (?:(?:plan|package|edition|tier) )?{GIVES}")
_NAME_GOES_ON = late_pattern(r"[ -][A-Z]")  # "under the Standard Contractual Clauses"
_THOSE = late_pattern(
    r" (?:customers?|clients?|subscribers?|accounts?|users?|plans?|tiers?|editions?|packages?|packs?|levels?|subscriptions?|support|only|alone)\b",
    re.IGNORECASE,
)
_PARTED = late_pattern(r",? (?:and|or|&) (?:the )?|, (?:the )?|/")
_NO_NAMES = frozenset(
    (
        "paid annual monthly yearly free higher lower other current new applicable relevant selected purchased ordered chosen respective "
        "subscription service services support different certain specific eligible standardised same own continuity recovery response "
        "project test migration remediation action security management improvement treatment corrective emergency incident payment "
        "pricing rate data maintenance work implementation rollout release exit transition audit quality training and or disaster backup "
        "health benefit insurance pension stock option floor site capacity development communication communications contingency"
    ).split()
)


def plans_named(words: str) -> frozenset[str]:
    """The plans that words of a surface name: "customers on the Gold and Silver plans"."""
    named = {name for match in PLANS.finditer(words) for name in re.findall(rf"\b{PLAN_NAME}\b", match["names"])}
    for match in (*_ON_A_PLAN.finditer(words), *filter(None, [_PLAN_ALONE.fullmatch(words)])):
        named.update(name for name in _PARTED.split(match["names"]) if _NO_NAMES.isdisjoint(name.split()))
    return frozenset(named)


def speaks_of(names: frozenset[str], printed: str) -> bool:
    """Whether words name one of these plans as that of a customer: with a capital, behind "on", before "customers", or as who gives it."""
    for name in names:
        for match in re.finditer(rf"\b{re.escape(name)}\b", printed, re.IGNORECASE) if name in printed.lower() else ():
            is_theirs = _OF_THOSE.search(printed, 0, match.start()) and not _NAME_GOES_ON.match(printed, match.end())
            is_subject = _BEGINS.search(printed, 0, match.start()) and _GIVES.match(printed, match.end())
            if match[0][0].isupper() and (is_theirs or is_subject or _THOSE.match(printed, match.end())):
                return True
    return False
