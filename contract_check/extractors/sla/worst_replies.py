"""A reply to the worst problem within a time, where a sentence or a row says how bad the problem is.

"Severity 1: response within one hour", "within 15 minutes a response to urgent requests". Whose words hang together
in no known way is read by `first_acts`, the first act and the time that stands with it.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Pattern, duration_at
from contract_check.extractors.ranking import rough_hours
from contract_check.extractors.sla.cell_times import NEXT_DAY, TIME, WORK_BEGINS, time_at
from contract_check.extractors.sla.first_acts import FIRST_ACT, LOWER, NO_SUPPORT, TOP, WORST, nearest_to_act
from contract_check.extractors.sla.limited_acts import time_limiting
from contract_check.extractors.sla.severity_mentions import is_lower_row
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

REPLY = (
    r"\b(?:respon(?:d|ds|se|ses|ded|ding)|reply|replies|acknowledg\w+|answer\w*|react\w*|"
    r"call(?:s|ed|ing)?\b<12>\bback|return(?:s|ed|ing)? (?:[\w'-]+ ){0,3}(?:calls?|messages?|e-?mails?)|reaction|gets? back|first contact|pick(?:s|ed)? up|"
    r"tak(?:e|en|es) up|"
    r"(?:begin|start|commenc)\w*(?: \w+)? (?:of )?(?:the )?"
    r"(?:work|processing|diagnos\w+|investigat\w+|analys\w+|handling|treatment)|"
    r"(?:investigation|diagnosis|processing|handling|analysis) (?:\w+ )?"
    r"(?:begins?|starts?|commences?)|looks? (?:into|at)|attend(?:s|ed|ing)? to|"
    r"deal(?:s|t|ing)? with|work(?:s|ing)? on|hear(?:s)? (?:back )?from|confirm(?:s|ed)? receipt|"
    r"is assigned|be assigned)\b"
)
BY = (
    r"(?:(?:is|are|be) \w+ly|within|in|under|of|is|:|-|less than|no later than|not "
    r"exceed\w*|exceed|not more than|no more than|maximum|at most|up to|<|≤|to)(?: a| the|"
    r" under| about| approximately| less than| no more than| maximum of| next| first| "
    r"target of)*"
)
# "Customer must submit credit requests within 30 days. Vendor responds within 14 days": to a claim, and no problem.
_CLAIMED = late_pattern(
    r"\b(?:submit|make|file|send|lodge|request)\w*\b[^.;|]{0,40}\b(?:credit (?:requests?|claims?)|claims? for (?:\w+ )?credits?|credits)\b"
)
# "Begins work on resolving it": the first act, and not the last.
_BEGUN = late_pattern(
    r"\bwork(?:ing)? (?:on|to|towards?)(?: the)? (?:resol\w+|resolution|restor\w+|fix\w*|correct\w*|repair\w*)|"
    f"{WORK_BEGINS}"
)
# "4-hour response for high-priority issues": whose severity stands behind the time.
_OF_LOWER = late_pattern(
    r"(?: times?)? "
    rf"(?:(?:for|to|on) (?:all |any )?|(?:if|when|where|in case of)(?: (?!{TOP})[\w-]+){{0,4}}? )"
    f"(?!{TOP}){LOWER}"
)
# "within 15 minutes (1 hour on weekends)", "…, and those of a weekend within 1 hour": the longer governs.
_OUTSIDE = (
    r"(?:(?:on|at|over|during) (?:the |a )?(?:weekends?|public|(?:bank )?holidays?|non|off|nights?)|of (?:a |the )?weekends?|"
    r"outside|after (?:(?:business|office|working) )?hours)\b"
)
_OTHER_HOURS = late_pattern(
    rf"[^|.;]{{0,50}}?(?:[(,;]|\b(?:and|or|but)\b) ?(?:(?:(?:or|and|within|in) )*(?P<d>DURATION) {_OUTSIDE}|"
    rf"[^|.;]{{0,40}}?\b{_OUTSIDE}[^|.;,]{{0,30}}? (?:within|in) (?P<later>DURATION))"
)


def time_of_reply(clause: Clause, match: re.Match[str]) -> Found:
    """The time, unless the words between belong to a lower severity or to a resolution.

    "More than twice in a month" counts replies; none takes months.
    """
    found = duration_at(clause, match)
    if isinstance(found, Duration) and found.unit in (Unit.MONTHS, Unit.YEARS):
        return None
    span = _BEGUN.sub("work", clause.surface[match.start() : match.start("d")])
    before = clause.surface[max(0, match.start() - 60) : match.start()]
    if re.search(r"resol[uv]\w+[^|]{0,40}$", before) and match.group().startswith("DURATION"):
        return None
    if is_lower_row(clause) or _CLAIMED.search(clause.before):
        return None
    if re.search(LOWER, before) and not re.search(TOP, before + span):
        return None
    if re.search(LOWER, span) or re.search(
        r"resol[uv]|restor|work-?around|\bfix|updat\w+|every $|\bpatch|"
        r"(?:status|progress|written|incident|analysis|cause|'s) reports?\b|reports? (?:is|are|shall|will)",
        span,
    ):
        return None
    if _OF_LOWER.match(clause.surface, match.end()):
        return None
    found = time_at(clause, match)
    other = _OTHER_HOURS.match(clause.surface, match.end("d"))
    if isinstance(found, Duration) and other:
        quantity = clause.quantity_at(other.start("d" if other["d"] else "later"))
        if quantity and isinstance(quantity.value, Duration):
            return max(found, quantity.value, key=rough_hours)
    return found


# A reply of any kind to what support is asked, and the acts that are none.
_ASKED = (
    r"\b(?:requests?|tickets?|quer(?:y|ies)|[ie]nquir(?:y|ies)|questions?|e-?mails?|messages?|calls?|"
    r"issues?|problems?|incidents?|faults?|errors?|bugs?|failures?|cases?|malfunctions?|"
    r"disruptions?|support|help ?desk|hotline|service desk|severity|production|first response|"
    r"reaction time)\b"
)
_ANY_REPLY = (
    rf"(?:{FIRST_ACT}|\bon the case\b|"
    r"\b(?:receiv|get)\w* (?:an? )?(?:\w+ )?(?:answer|reply|response)|"
    r"\bhear(?:s|d)? (?:back )?from|"
    r"\b(?:start|begin|commence)s? (?:its |their |the |to )?(?:analys|diagnos|investigat|work))"
)
_NO_REPLY = late_pattern(
    r"\b(?:resol[uv]\w*|restor\w+|work-?\s?arounds?|fix\w*|repair\w*|correct(?:s|ed|ion)?|remed\w+|"
    r"updat\w+|patch\w*|reports?|clos(?:e|ed|es|ure)|deliver\w*|credit\w*|terminat\w*|escalat\w*|"
    r"every DURATION)\b"
)

# "In the event of an incident we would contact CUSTOMER": that is notice of what happened, and no answer.
_TELLS_OF_IT = late_pattern(
    r"\b(?:incident|breach|outage)s?\b[^.;|]{0,80}\bcontact\w* (?:the )?CUSTOMER|=|\btotal (?:number|requests)"
)


def _reply_in_time(clause: Clause, match: re.Match[str]) -> Found:
    """The time that limits a reply, in whatever order; not of a lower severity, and none of months."""
    surface = clause.surface
    if is_lower_row(clause) or (re.search(LOWER, surface) and not re.search(WORST, surface)):
        return None
    if _TELLS_OF_IT.search(surface):
        return None
    found = time_limiting(clause, _ANY_REPLY, _NO_REPLY)
    return None if isinstance(found, Duration) and found.unit in (Unit.MONTHS, Unit.YEARS) else found


REPLIES_TO_THE_WORST = (
    Pattern(
        "highest severity, then response within",
        rf"{TOP}<120>{REPLY}<60>{BY} ?(?P<d>{TIME})",
        time_of_reply,
        weight=2,
    ),
    Pattern(
        "response to the highest severity within",
        rf"{REPLY}<80>{TOP}<60>{BY} ?(?P<d>{TIME})",
        time_of_reply,
        weight=2,
    ),
    Pattern(
        "within a time for the highest severity",
        rf"{REPLY}<80>{BY} ?(?P<d>{TIME}){free_of('DURATION|[.;|]', 60)}(?:for|to|of|if) (?:\w+ ){{0,4}}{TOP}",
        time_of_reply,
        weight=2,
    ),
    Pattern(
        "highest severity and a time, under a heading",
        rf"{TOP}<50>(?:{BY}|:|-) ?(?P<d>DURATION)(?! of (?:\w+ )?(?:fees?|charges?)\b)",
        time_of_reply,
        weight=2,
        heading=r"respon|reaction",
    ),
    Pattern(
        "issues of availability, in a list of priorities",
        rf"(?:issues?|incidents?|problems?)<30>{TOP}<20>within (?P<d>DURATION)",
        time_of_reply,
        weight=1,
    ),
    Pattern(
        "the worst problem, a first act and a time",
        together(WORST, FIRST_ACT, "DURATION|BLANK", without=NO_SUPPORT),
        nearest_to_act,
        weight=-1,
    ),
    Pattern(
        "what support is asked, a reply and its limit",
        together(_ASKED, _ANY_REPLY, rf"{TIME}|{NEXT_DAY}", without=NO_SUPPORT),
        _reply_in_time,
        weight=-3,
    ),
)
