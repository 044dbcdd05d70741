"""The deadline of a claim to what is owed for a missed level, in whatever construction."""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.columns import figure_under
from contract_check.extractors.framework import Found, duration_of
from contract_check.extractors.sla.claim_clocks import VENDOR_FOLLOWS
from contract_check.extractors.sla.matters import above, figures_of
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

# Everything that is owed for a missed level.
OWED = (
    r"\b(?:credit(?:s|ed)?\b(?! (?:card|limit|note|check|rating|report|union|agreement|facilit))|"
    r"rebates?|abatements?|malus|penalt(?:y|ies)|(?:downtime |service )?allowances?|"
    r"(?:fee |price )?reductions?|compensat\w+|refunds?|reimburse\w*|deductions?|"
    r"indemnit(?:y|ies)|liquidated damages|"
    r"(?:uptime|availability|outage|downtime|sla) (?:claims?|requests?|payments?)|money back|"
    r"reported outages?|goodwill|(?:claims?|requests?) "
    r"(?:under|for (?:a |any )?(?:breach|missed|failure)|arising (?:from|under)|based on) (?:of )?"
    r"(?:this |the |an? |any )?(?:missed )?(?:slas?|service levels?|uptime|availability)\b)"
)
# Everything that the customer does to get it.
CLAIMING = (
    r"\b(?:claim\w*|request\w*|appl(?:y|ies|ied|ication\w*)\b|call(?:ed|s)? for|put(?:s|ting)? in|"
    r"open\w* (?:a |an )?(?:\w+ )?(?:case|ticket)|lodg\w+|fil(?:e[sd]?|ing)\b|submi\w+|"
    r"rais(?:e[sd]?|ing)\b|report(?:s|ed|ing)?\b|assert\w*|demand\w*|ask\w*|"
    r"invoic(?:e|ing) \w+ \w+ back|reach(?:es)? VENDOR|written? to|drop \w+ a line|sends?\b|"
    r"sent\b|notif\w+|apprise\w*|invok\w+|complain\w*|e-?mail\w*|contact\w*|referred to|tell|"
    r"hear(?:s|d)? from CUSTOMER|let (?:\w+ ){1,3}know)"
)
_DEADLINE_BEFORE = late_pattern(
    r"(?:\b(?:within|inside|in the course of|during|no(?:t)? later than|later than|no(?:t)? longer than|no(?:t)? more than|"
    r"at most|at (?:the )?latest|before|until|up to|by|in)\b"
    r"(?: (?:the|a|an|first|next|maximum|period|delay|term|of|at most|time limit|no more than|"
    r"not more than)\b)*|"
    r"\b(?:deadline|time limit|claim(?:s)? period|claim window|period|window|limit|cut-?off)"
    r"\b[^|.;]{0,40}(?:of|is|:|means|be|\|)(?: the| a)?|"
    r"\?\W*(?:a\W+)?(?:yes,? )?|\bwhere|\bonce|\bafter|\bhas|\bhave(?: got)?) ?$"
)
_DEADLINE_AFTER = late_pattern(
    r"(?:'s?|s')?(?: ?\([^)]{0,40}\)|,)? ?"
    r"(?:that (?:start|begin)|of|from|after|following|counted|starting|beginning|next after|since|"
    r"to (?:claim|request|apply|submit|ask|lodge)|have (?:gone by|passed|elapsed)|calendar|as from|"
    r"running|at the latest|,|\.|$|later)"
)
_VENDORS_OWN = late_pattern(
    r"VENDOR (?:<?shall|will|must|undertakes|agrees|has|aims|\w+s)\b[^|;.]{0,90}$|"
    # "Requests that the credits be applied": of that the deadline is the customer's.
    r"\b(?<!credits be )(?<!credit be )(?:issued?|paid|pays?|credited|processed|applied|decide[sd]?|answer\w*|repl(?:y|ies)|"
    r"respond\w*|settle[sd]?|expires?|granted|clawed back|cash(?:ed)?|acknowledge\w*|reviewed?|"
    r"investigat\w+|confirm\w*)\b[^|;.]{0,60}$"
)
# "no later than the thirtieth (30th) day after the end of the month"
ORDINAL_DAY = (
    r"(?:later than|by|before|until|within|prior to|on) (?:the )?(?:[a-z-]+ \()?\d{1,3}(?:st|nd|rd|th)\)? "
    r"(?:calendar )?(?:business |working )?day (?:after|following)"
)
_NTH_DAY = late_pattern(
    r"(?:later than|by|before|until|within|prior to|on) (?:the )?(?:[a-z-]+ \()?(?P<n>\d{1,3})"
    r"(?:st|nd|rd|th)\)? (?:calendar )?(?P<open>business |working )?day (?:after|following)"
)
_HAS_CLAIMED = late_pattern(
    r"\b(?:not|unless|failure to|only if|provided|where|if)\b[^|;.]{0,60}"
    r"(?:claim|request|report|submi|lodg|appl|ask|assert|call|rais)|receiv\w*|"
    r"have\b[^|;.]{0,20}\b(?:claim|request)|released|consider a claim|counts as"
)
NO_CLAIM = (
    r"\b(?:invoice(?:s|d)? (?:is|are|was|disput)|disput\w+|warrant(?:y|ies)\b|indemnif\w+|"
    r"third[- ]party claim|referral|promotional|purchase|arbitrat\w+|lawsuit|insurance|"
    r"personal data|satisfaction|cancel\w*|renew\w*|of buying|subscribing|trial|terminat\w+|"
    r"expir\w+ of (?:this|the) agreement|(?:major|previous|latest) version|refund policy|"
    r"returns?\b(?! date)|defect\w*|overpa\w+|overcharg\w+|tax\w*|shipment|deliver\w*|expense\w*|"
    r"infring\w+|security incident)"
)
_MENDED = late_pattern(r"\b(?:restored|resolved|fixed|repaired|remedied|corrected|back up)\b[^|;.]{0,20}$")
_FAILURE = late_pattern(
    r"uptime|up-time|availab|downtime|unavailab|outage|interruption|service[- ]levels?|\bslas?\b|"
    r"incident|failure|shortfall|missed|lost|restoration|service credit|credited|disturbance|annex|"
    r"schedule"
)


def claimed_in_time(clause: Clause, match: re.Match[str]) -> Found:
    """The period that limits the claim: the one that a deadline's words tie, and not the vendor's own time to act."""
    surface = clause.surface
    near = f"{clause.heading} {clause.before} {surface} {clause.after} {above(clause, 120)}"
    if not _FAILURE.search(near) and not re.search(r"\b(?:credits?|rebates?|abatements?|malus)\b", surface):
        return None
    nth = _NTH_DAY.search(surface)
    if nth:
        days = Unit.BUSINESS_DAYS if nth["open"] else Unit.DAYS
        return Duration(Decimal(nth["n"]), days, nth[0])
    for start, end, quantity in figures_of(clause):
        before = surface[max(0, start - 160) : start]
        if not (_DEADLINE_BEFORE.search(before) and _DEADLINE_AFTER.match(surface[end : end + 60])):
            continue
        if isinstance(quantity.value, Duration) and quantity.value.unit is Unit.MINUTES:
            continue
        if re.match(r"(?:[^|;,.]{0,80}), VENDOR <?(?:shall|will|must)", surface[end : end + 120]):
            continue
        if VENDOR_FOLLOWS.match(surface, end) or _MENDED.search(before):
            continue
        vendors = _VENDORS_OWN.search(before)
        if vendors and not any(claimed.start() > vendors.start() for claimed in _HAS_CLAIMED.finditer(before)):
            continue
        if re.search(
            r"(?:last\w*|exceed\w*|(?<!no )(?<!not )longer|more) (?:than |for )?$|(?:first|lasting|lasted|down|unavailable) for $",
            before,
        ):
            continue
        return duration_of(quantity)
    return None


def claimed_near_what_is_owed(clause: Clause, match: re.Match[str]) -> Found:
    """The same, where the heading or a neighbouring sentence names the credit."""
    if not re.search(
        r"\b(?:credits?|rebates?|abatements?|penalt(?:y|ies))\b|"
        r"\b(?:discounts?|reductions?|compensation|refunds?)\b[^|]{0,80}"
        r"\b(?:slas?|service levels?|availability|uptime|outages?)\b",
        f"{clause.heading} {clause.before[-300:]} {clause.after[:300]} {above(clause, 120)}",
    ):
        return None
    return claimed_in_time(clause, match)


def deadline_in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline of the row for the customer's claim."""
    claim = rf"(?:{OWED}[^|]*(?:request|claim|application))|(?:request|claim|application)s?\b[^|]*{OWED}"
    quantity = figure_under(clause, r"\b(?:deadline|due|time limit|period|within|until|when)\b", "DURATION", row=claim)
    return duration_of(quantity)
