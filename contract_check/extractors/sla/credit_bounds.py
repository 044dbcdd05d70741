"""What is given for a missed level and what bounds it, in whatever construction.

A share counts as the bound where a word of limiting stands near before it or right behind it; without
one, a portion in words ("half of the charge") or the fee of the month itself.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import Found, Unreadable
from contract_check.extractors.sla.credit_words import FAILURE, FEES, of_a_month
from contract_check.extractors.sla.matters import figures_of
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Percent

# Everything that is given for a missed level, and everything that bounds it.
GIVEN = (
    r"(?:\bcredits?\b"
    r"(?! (?:card|limit|check|rating|report|history|union|agreement|terms|facilit|hours))|"
    r"\bcredited\b|\brebates?\b|\babatements?\b|\bmalus\b|\bpenalt(?:y|ies)\b|"
    r"\b(?:downtime |service )allowances?|\bprice reductions?|\bfee reductions?|\breductions?\b|"
    r"\bdeductions?\b|\breduced\b|\bcompensation\b|\brefunds?\b|\bat[- ]risk\b|"
    r"\bliquidated damages for (?:\w+ ){0,4}"
    r"(?:shortfall|(?:\w+ )?uptime|downtime|unavail|service level|availab)|\bget (?:\w+ )?back\b|"
    r"PERCENT off\b)"
)
BOUND = (
    r"(?:\bceilings?\b|\bcap(?:s|ped)?\b|\bupper (?:limit|bound)|\blimit(?:ed|s)?\b|\brestrict\w*|"
    r"\bthe most\b|\btops\b|\bmaxim\w+|\bmax\b|\bat (?:the )?most\b|\bno (?:further|more|higher)\b|"
    r"\b(?:not|never|nor|no|nothing|cannot)\b[^|.;]{0,100}"
    r"\b(?:exceed|more than|greater than|higher than|beyond|surpass|go over|over|above)|\bup to\b|"
    r"\bin excess of\b|\bbeyond\b|\btop(?:s|ped)? out|\bstop(?:s)? at\b)"
)
_PORTIONS = {
    "half": 50,
    "a half": 50,
    "one half": 50,
    "one-half": 50,
    "a third": 33,
    "one third": 33,
    "one-third": 33,
    "a quarter": 25,
    "one quarter": 25,
    "one-quarter": 25,
    "a fourth": 25,
    "one fourth": 25,
    "one-fourth": 25,
    "a fifth": 20,
    "one fifth": 20,
    "one-fifth": 20,
    "a tenth": 10,
    "one tenth": 10,
    "one-tenth": 10,
    "two thirds": 67,
    "two-thirds": 67,
    "three quarters": 75,
    "three-quarters": 75,
}
_PORTION = late_pattern(
    rf"\b(?P<portion>{'|'.join(sorted(_PORTIONS, key=len, reverse=True))}) (?:of|the)"
    rf"\b(?:[^|.;,]{{0,30}}\b(?:{FEES}|remuneration)\b| what CUSTOMER (?:has |have )?paid\b)|"
    rf"\b(?P<that>{'|'.join(sorted(_PORTIONS, key=len, reverse=True))}) of (?:that|it|this)\b"
)
_WHOLE_FEE = late_pattern(
    r"(?:exceed|more than|greater than|higher than|beyond|above|over|limited to|up to|"
    r"(?:ceiling|cap|maximum|limit)(?: \w+){0,3} (?:of|is|be|at|:)) "
    r"(?:(?:the|all|an|amount|amounts|sum|total|of|equal|to|CUSTOMER's|full|whole|entire|that|"
    r"such|its|one|a|then-current|equivalent) ){0,8}(?:(?:monthly|month's|DURATION's?|recurring|service) (?:\w+ ){0,3}"
    rf"(?:{FEES}|remuneration)\b|"
    rf"(?:{FEES}|remuneration)\b[^|.;%]{{0,50}}"
    r"\b(?:month|cycle|billing period)\b|"
    r"(?:(?:what|(?:the )?amounts?|sums?) )?CUSTOMER (?:has |have )?paid"
    r"[^|.;]{0,30}\bmonth|"
    r"fees? (?:invoiced|billed|charged|paid|payable) [^|.;]{0,20}"
    r"(?:cycle|month|period))"
)
_TIED_AFTER = late_pattern(
    r"\)?(?:,)? ?(?:\(?(?:cap|max\w*)\b|at (?:the )?most|and no (?:further|more)|"
    rf"(?:of|from|off) [^|.;,]{{0,50}}\b(?:{FEES}|remuneration|mrc)\b|"
    r"of (?:that|it|this)\b)"
)
_PER_UNIT = late_pattern(
    r"[^|;]{0,50}\b(?:for (?:each|every)|per (?!month|billing|calendar|quarter|year|annum)\w+|"
    r"each (?:full|further|started|hour|day))"
)
_LIMIT_AFTER = late_pattern(
    r"(?:,)? ?(?:(?:(?!PERCENT)[^|.;,]){0,45},? )?\(?"
    r"(?:tops\b|at (?:the )?most\b(?! (?:\w+ )?PERCENT)|and no (?:further|more)|"
    r"(?:as )?(?:a |the )?(?:cap|maximum|ceiling|max)\b(?!:? (?:of |is |at )?PERCENT))"
)
_THRESHOLD_BEFORE = late_pattern(r"(?:below|under|less than|short of|lower than|threshold|availability of) $")


def bounded(clause: Clause, match: re.Match[str]) -> Found:
    """What bounds the credits: the share that stands with a word of limiting, a portion, or the month's fee itself.

    "Credits shall not exceed 25% of the monthly fees" gives 25%, "half of the monthly fees" 50%, "the monthly fee" 100%.
    """
    surface = clause.surface
    around = f"{clause.heading} {clause.before} {surface} {clause.after}"
    if not FAILURE.search(around) and not re.search(r"\bcredits?\b|\brebates?\b|\babatement", around):
        return None
    defined = re.match(r'\W*"([^"]{3,40})" means', surface)
    if defined and clause.document.text.lower().count(defined[1]) < 2:
        return None
    nearest = _nearest_share(clause)
    return nearest[1] if nearest else _portion(clause)


def _nearest_share(clause: Clause) -> tuple[int, Found] | None:
    """The percentage that stands nearest to a word of limiting, and how near it is."""
    surface = clause.surface
    best: tuple[int, Found] | None = None
    for start, end, quantity in figures_of(clause, "PERCENT"):
        if isinstance(quantity.value, Percent) and not 0 < quantity.value.amount <= 100:
            continue
        near = _distance_of_limit(surface[max(0, start - 100) : start], surface[end : end + 70])
        if near is not None and (best is None or near < best[0]):
            value, tail = quantity.value, surface[end : end + 60]
            best = near, of_a_month(value, tail) if isinstance(value, Percent) else Unreadable(quantity.problem)
    return best


def _distance_of_limit(before: str, after: str) -> int | None:
    """How many characters a word of limiting stands before a share, 0 where it follows; None where nothing limits it.

    >>> _distance_of_limit("credits shall not exceed ", " of the monthly fees"), _distance_of_limit("below ", " of the time")
    (1, None)
    """
    if re.match(r" ?[:|]", after):
        return None  # a level of availability, with its credit behind it
    bound = max((m.end() for m in re.finditer(BOUND, before)), default=None)
    near = None
    if bound is not None and not re.search(r"PERCENT|uptime|availab\w+ (?:of|is|below)", before[bound:]):
        near = len(before) - bound
    trailing = _LIMIT_AFTER.match(after)
    if near is None and trailing:
        near = 0
    if near is None or not (_TIED_AFTER.match(after) or trailing or near < 12):
        return None
    return None if _THRESHOLD_BEFORE.search(before) or _PER_UNIT.match(after) else near


def _portion(clause: Clause) -> Found:
    """A portion of the fees in words, or all of them: "one quarter of that charge", "half of the monthly fees"."""
    surface = clause.surface
    for _, end, quantity in figures_of(clause):
        words = quantity.value.words if isinstance(quantity.value, Duration) else ""
        if words.lower().endswith("quarter") and re.match(
            rf" of (?:that|the|such|its) (?:\w+ )?(?:{FEES})", surface[end : end + 40]
        ):
            return Percent(Decimal(25), words)
    portion = _PORTION.search(surface)
    if portion:
        return Percent(Decimal(_PORTIONS[portion["portion"] or portion["that"]]), portion[0])
    return Percent(Decimal(100)) if _WHOLE_FEE.search(surface) else None
