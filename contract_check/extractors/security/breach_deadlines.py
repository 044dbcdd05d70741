"""How soon the customer is told of a breach: the deadline that belongs to the telling, and no other figure."""

from __future__ import annotations

import re

from contract_check.extractors.columns import cells_of, duration_under
from contract_check.extractors.framework import IMMEDIATELY, UNSPECIFIED, Found, duration_at
from contract_check.extractors.security.breach_events import BREACH_OF_CONTRACT, EVENT, about_a_breach, happened
from contract_check.extractors.security.breach_telling import LATER, NEAR, TELLING, TELLS, WITHIN
from contract_check.language.act_before import is_of_the_act_before
from contract_check.language.clauses import Clause
from contract_check.language.ordinals import read_ordinal_period
from contract_check.language.wording import compile_pattern, free_of
from contract_check.model.late_pattern import late_pattern, pattern_of
from contract_check.model.values import Duration

# … and how soon.
_DEADLINE = late_pattern(
    f"(?:{WITHIN} |"
    r"(?=\w+,? (?:at (?:the )?(?:latest|most|maximum)|max(?:imum|imally)?\b|"
    r"or (?:less|sooner|earlier|faster))))(?P<d>DURATION|BLANK)"
    r"(?! (?:preceding|prior to|before)|,? (?:provide|submit|deliver))"
)
_NOT_THE_DEADLINE = late_pattern(
    rf"{LATER}|\bintervals?\b|\bevery\b|\bafter (?:its |the )?(?:receipt|request)|"
    r"\b(?:retain|keep|kept|investigat\w+|contain\w*|remed\w+|update\w*|follow-?up)\b"
)
_OWN_ACT = late_pattern(r"notif|inform|tell|contact|hear|publish")
NO_HURRY = late_pattern(r"\bimmediately\b(?![^.;|]{0,60}\bor\b)(?! (?:investigat|tak|cooperat|remed|cease|contain))")


# A clock that starts when the vendor has finished, or when it is asked.
_ITS_START = (
    r"DURATION,? (?:after|of|from|following|upon|on|once|as of|counted from|starting (?:with|from))\b"
    r"(?: (?:the|its|an?|any|all|CUSTOMER's|VENDOR's|having|it|VENDOR|they|has|have|had|receipt|receiving|being|end|of|"
    r"written|first|fully|internal))*"
)
_WHEN_FINISHED = late_pattern(
    rf"{_ITS_START} (?:complet\w+|conclu\w+|finish\w+|investigat\w+|enquir\w+|inquir\w+|root cause|analys\w+|"
    r"(?:security |data |personal )?(?:incident|breach) (?:has been|is|was) (?:\w+ly )?"
    r"(?:resolved|remedied|contained|closed|investigated)|resol\w+|remed\w+)"
)
_WHEN_ASKED = late_pattern(rf"{_ITS_START} (?:request\w*|asked|demand\w*|enquiry from CUSTOMER)\b")
_AS_IT_THINKS_FIT = late_pattern(
    r"\b(?:if|where|when|to the extent) (?:VENDOR|it)(?:, [^,]{3,40},)? (?:\w+ly )?(?:determines|decides|considers|deems|believes|finds)"
    r"\b[^.;|]{0,60}?\b(?:discretion|warranted|appropriate|necessary|advisable|useful|fit)\b"
)


def from_awareness(clause: Clause, found: Found) -> Found:
    """The deadline, unless its clock starts only when the vendor is done or sees fit (no figure), or when it is asked (nothing)."""
    if not isinstance(found, Duration):
        return found
    if _AS_IT_THINKS_FIT.search(clause.surface):
        return UNSPECIFIED
    places = [at for at, quantity in clause.quantities.items() if quantity.value == found]
    if places and all(_WHEN_ASKED.match(clause.surface, at) for at in places):
        return None
    return UNSPECIFIED if places and all(_WHEN_FINISHED.match(clause.surface, at) for at in places) else found


def nearest_deadline(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline that stands nearest to the act of telling, with no other act between."""
    if not happened(clause) or _other_tells(clause):
        return None
    act = _TELLING_ALONE.search(clause.surface)
    if act is None:
        return None
    best: tuple[int, re.Match[str]] | None = None
    for deadline in _DEADLINE.finditer(clause.surface):
        inside = act.start() <= deadline.start() < act.end()
        before = deadline.end() <= act.start()
        between = (
            ""
            if inside
            else clause.surface[deadline.end() : act.start()]
            if before
            else clause.surface[act.end() : deadline.start()]
        )
        of_another = deadline.end() < act.end() and is_of_the_act_before(
            clause.surface, *deadline.span("d"), act.end(), _OWN_ACT
        )
        if of_another or _NOT_THE_DEADLINE.search(between) or "." in between.replace("...", ""):
            continue
        if best is None or len(between) < best[0]:
            best = len(between), deadline
    return duration_at(clause, best[1]) if best else None


def by_ordinal(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline in ordinals: "by the close of the second business day"."""
    if not happened(clause) or _other_tells(clause) or not _TELLING_ALONE.search(clause.surface):
        return None
    return read_ordinal_period(match) if match["ordinal"] else duration_at(clause, match)


def without_figure(clause: Clause, match: re.Match[str]) -> Found:
    """Told soon, without a figure; silence where a figure stands that belongs to something else."""
    if not happened(clause) or _other_tells(clause) or "DURATION" in clause.surface or "BLANK" in clause.surface:
        return None
    act = _TELLING_ALONE.search(clause.surface)
    if act is None:
        return None
    return IMMEDIATELY if NO_HURRY.search(clause.surface[max(0, act.start() - 40) : act.end() + 60]) else UNSPECIFIED


def _other_tells(clause: Clause) -> bool:
    """Whether somebody else tells, or the vendor is told."""
    return pattern_of(_BY_OTHERS).search(clause.surface) is not None


_BY_OTHERS = (
    r"\bCUSTOMER (?:<shall>|agrees?|should|is to|has to|undertakes)".replace("<shall>", "(?:shall|will|must)")
    + f"{free_of('VENDOR', 80)}{TELLS}|"
    r"\b(?:sub-?\s?processors?|authorit(?:y|ies)|users?|researchers?|third part(?:y|ies)|insurers?|"
    r"employees?|personnel|staff|hosting VENDOR)\b[^.;|]{0,30}\b"
    r"(?:(?:shall|will|must|is to|are to)\b"
    r"(?! (?:\w+ )?be (?:\w+ly )?(?:notified|informed|alerted|advised|told|contacted))|agrees?\b|"
    r"undertakes?\b|notif(?:y|ies)\b|informs?\b|reports?\b)|"
    r"(?:notif\w+|inform\w*|tell|alert|report to|contact) VENDOR\b|"
    r"\b(?:notice|report) to VENDOR\b|"
    r"\bVENDOR\b[^.;|]{0,30}\b(?:requir|oblig|bind|caus|procur|instruct|ask)\w*\b (?:that )?"
    r"(?:its|all|every|each|any|the) (?:\w+ )?"
    r"(?:sub-?\s?contractors?|sub-?\s?processors?|suppliers?|employees?|staff|personnel)"
    r"\b[^.;|]{0,40}\b(?:notif\w+|inform\w*|alert\w*|tell|warn|report\w* to) (?:it|them|VENDOR)\b"
)
_TELLING_ALONE = compile_pattern(TELLING)


def deadline_at(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline at the match's group `d`, in a sentence on a breach."""
    return duration_at(clause, match) if about_a_breach(clause) else None


def in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The deadline of the row in which the customer is told of a breach."""
    cells = cells_of(clause)
    if (
        not cells
        or not EVENT.search(cells[0].surface)
        or not re.search(
            r"\b(?:notice|notif|inform|alert|tell|report)", f"{' '.join(c.title for c in cells)} {clause.own}"
        )
    ):
        return None
    if re.search(r"authorit|regulator|root cause|data subjects", clause.own) or not re.search(_WHO_CELL, clause.own):
        return None
    return duration_under(clause, r"\b(?:deadline|time(?:line|frame)?s?|within|when|period|due)\b")


_WHO_CELL = r"CUSTOMER|controller"


def told_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of a notice that the sentences before owe the customer, of a breach."""
    before = clause.document.text[max(0, clause.span.start - NEAR) : clause.span.start].lower().rpartition("\n")[2]
    before = f"{clause.before.lower()} {before}"  # the sentence right before may be longer than what is near
    told = re.search(
        r"\b(?:notif|inform|report|communicat|tell)\w*[^.]{0,80}\b(?:you|client|customer|controller)", before
    )
    event = EVENT.search(before) or re.search(r"\b(?:breach|incident|violation)", before)
    return duration_at(clause, match) if told and event and not BREACH_OF_CONTRACT.search(clause.surface) else None


def by_the_vendor(clause: Clause) -> bool:
    """Whether a breach is told, and no stranger (an authority, a sub-processor, the customer's users) is the one who tells."""
    return about_a_breach(clause) and not re.search(
        r"\b(?:sub-?\s?processors?|authorit(?:y|ies)|users?|researchers?|third part(?:y|ies)|insurers?|"
        r"hosting VENDOR)\b[^.;|]{0,30}\b(?:shall|will|must|agrees?|undertakes?)\b",
        clause.surface,
    )


def immediately(clause: Clause, match: re.Match[str]) -> Found:
    """0 hours, in a sentence on a breach."""
    return IMMEDIATELY if about_a_breach(clause) else None


def unspecified_time(clause: Clause, match: re.Match[str]) -> Found:
    """`unspecified`, in a sentence on a breach."""
    return UNSPECIFIED if about_a_breach(clause) else None
