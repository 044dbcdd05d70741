"""The plans of one service: what holds only for a dearer one does not govern.

"Enterprise tier customers receive 24/7 support" says nothing of the standard plan. A plan is known by its
usual name beside a word such as tier, plan or edition; names rank from the cheapest to the dearest. Of "4 hours
(Enterprise), 24 hours (Starter)" the figure of the cheapest paid plan is the contract's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from contract_check.extractors.framework import Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.quantities import Quantity
from contract_check.model.document import Document
from contract_check.model.late_pattern import late_pattern

_FREE = 0
_RANKS: tuple[tuple[int, str], ...] = (
    (_FREE, "free|community|trial"),
    (1, "starter|basic|entry|essentials?|lite|bronze|personal|hobby|individual|developer|solo"),
    (2, "standard"),
    (3, "professional|pro|team|growth|plus|silver"),
    (4, "business|advanced|gold|scale"),
    (5, "premium|premier"),
    (6, "enterprise|platinum|ultimate|diamond"),
)
_RANK = {
    name: rank for rank, names in _RANKS for name in names.replace("essentials?", "essential|essentials").split("|")
}
_DEAR = 5  # the rank from which a plan is above others, whatever those are called
PLAN_NAME = rf"(?:{'|'.join(names for _, names in _RANKS)})"
_KIND = (
    r"(?:support )?(?:tiers?|plans?|editions?|packages?|subscriptions?|subscribers|care|customers?|CUSTOMER|clients)"
)
PLANS = late_pattern(rf"\b(?P<names>{PLAN_NAME}(?:(?:,| and| or| &|/|,? and/or){{1,2}} ?{PLAN_NAME})*)[ -]{_KIND}\b")
_BRACKETED = late_pattern(
    r"\b(DURATION|PERCENT) ?"
    rf"(?:\((?:for )?(?P<name>{PLAN_NAME})(?: {_KIND})?\)|for (?:the )?(?P<for>{PLAN_NAME})(?: {_KIND})?\b)"
)
_TITLE_LINE = late_pattern(
    rf"^[^\w\n]*(?:[\d.]+ )?(?:the )?(?P<names>{PLAN_NAME}) (?:support )?"
    r"(?:tier|plan|edition|package|support|level)[^\w\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
# "Enterprise: 30 minutes", "Premium | 1 hour": the plan is the label of what follows.
_LABEL = late_pattern(rf"(?:^|[^\w|:] ?|\| ?)\b(?P<names>{PLAN_NAME})(?: {_KIND})? ?[:|]", re.IGNORECASE)
# "Premium includes round-the-clock support": the plan is who gives it.
_SUBJECT = late_pattern(
    rf"^\W*(?:the )?(?P<names>{PLAN_NAME}) (?:also )?(?:includes?|offers?|provides?|adds?|gives?|comes with)\b",
    re.IGNORECASE,
)
# "Emergency line (Enterprise) | 4 hours": a plan in brackets behind what it has; words that are also said of other things are none.
_IN_BRACKETS = late_pattern(
    r"(?<=[a-z] )\((?P<names>(?:professional|pro|premium|premier|enterprise|platinum|ultimate|gold|silver|bronze|starter|hobby)"
    rf"(?: {_KIND})?(?: only)?)\)"
)
_LONGEST_TITLE = 45  # characters of a column's title that names a plan
_BELOW_TITLE = 900  # characters for which a line that names a plan is the title of what follows


def weigh_by_plan(readings: Iterable[Reading], paper: Paper, less: int = 6) -> list[Reading]:
    """The readings, with less weight for those that hold only for a free plan or one above the cheapest paid.

    What holds for a plan that the customer is said not to have does not hold for it at all.
    """
    missing = _plans_not_bought(paper.lowered)
    readings = [r for r in readings if not (r.clause and missing and missing >= _all_names(r.clause.own))]
    return [replace(r, weight=r.weight - less) if _is_free(r) or _is_dearer(r, paper) else r for r in readings]


def of_standard_plan(labels: Sequence[str]) -> list[int]:
    """Which of the labels of a table's columns or rows hold for the standard plan, the cheapest that is paid.

    >>> of_standard_plan(["free", "gold plan", "silver plan"]), of_standard_plan(["europe", "asia"])
    ([2], [0, 1])
    >>> of_standard_plan(["small", "large", "huge (enterprise)"])
    [0]
    """
    ranks = [_rank_in_title(label) for label in labels]
    if not names_plans(labels):
        return list(range(len(labels)))
    paid = min(rank for rank in ranks if rank)
    if paid >= _DEAR and ranks[0] is None:
        return [0]  # "Small | Medium | Enterprise": names of the vendor's own, and the cheapest stands first
    return [place for place, rank in enumerate(ranks) if rank == paid]


def names_plans(labels: Sequence[str]) -> bool:
    """Whether labels tell several plans apart, of which one at least is paid."""
    ranks = {_rank_in_title(label) for label in labels}
    return len(ranks) > 1 and any(ranks)


def _rank_in_title(label: str) -> int | None:
    return min(_ranks(label), default=None) if len(label) <= _LONGEST_TITLE else None


def is_limited(clause: Clause, start: int, end: int) -> bool:
    """Whether what stands at `start:end` of the surface is said to hold only for a dearer plan: "24/7 for Enterprise tier"."""
    after = re.match(
        rf"[^.;|,]{{0,20}}\b(?:for|on|in|to|with) (?:the |all |our )?(?=({PLAN_NAME}))", clause.surface[end : end + 60]
    )
    plans = PLANS.match(clause.surface, end + after.start(1)) if after else None
    labels = list(_LABEL.finditer(clause.surface, 0, start))
    named = plans or (labels[-1] if labels else None)
    return named is not None and _least(named["names"]) > _cheapest(clause.document)


def figure_of_cheapest_plan(clause: Clause) -> Quantity | None:
    """The figure of the cheapest paid plan, where each of several has its plan beside it."""
    found = [(_RANK[m["name"] or m["for"]], m.start()) for m in _BRACKETED.finditer(clause.surface)]
    paid = [pair for pair in found if pair[0] > _FREE]
    return clause.quantity_at(min(paid)[1]) if len(paid) > 1 else None


_BOUGHT = r"(?:purchased?|order(?:ed)?|book(?:ed)?|b(?:uy|ought)|subscribed? to|licen[cs]ed?|opt(?:ed)? for|tak(?:e|en)|chosen)"
_NOT_BOUGHT = late_pattern(
    rf"\b(?:has|have|had|did|does|do) not (?:yet |currently )?{_BOUGHT} (?:the |any |a )?(?P<name>{PLAN_NAME})\b|"
    rf"\b(?P<other>{PLAN_NAME})(?: [\w-]+){{0,2}} (?:is|are|was|were|has|have) not (?:yet )?(?:been )?"
    rf"(?:{_BOUGHT}|included|part of|agreed)\b"
)


@lru_cache(maxsize=2)
def _plans_not_bought(text: str) -> frozenset[str]:
    """The plans that the paper says the customer has not."""
    return frozenset(m["name"] or m["other"] for m in _NOT_BOUGHT.finditer(text))


def _all_names(own: str) -> set[str]:
    """The plans that a sentence names; one that names none holds for all, and so nothing is wanting in it."""
    return {name for names in _names_in(own) for name in re.findall(rf"\b{PLAN_NAME}\b", names.lower())} or {""}


def _is_dearer(reading: Reading, paper: Paper) -> bool:
    rank = _rank_of(reading, paper)
    return rank > _FREE and rank > _cheapest(paper.document)


def _is_free(reading: Reading) -> bool:
    """Whether a reading's own words name a plan, and only one that costs nothing."""
    names = _names_in(reading.clause.own) if reading.clause is not None else []
    return bool(names) and not any(map(_least, names))


def _names_in(words: str) -> list[str]:
    found = (*PLANS.finditer(words), *_LABEL.finditer(words), *_SUBJECT.finditer(words), *_IN_BRACKETS.finditer(words))
    return [m["names"] for m in found]


def _rank_of(reading: Reading, paper: Paper) -> int:
    """The cheapest of the plans that a reading's own words name, else that of the title above it; 0 without one."""
    text = paper.document.text
    own = reading.clause.surface if reading.clause is not None else text[reading.span.start : reading.span.end].lower()
    named = [_least(names) for names in _names_in(own)]
    if named:
        return min(named)
    titles = list(_TITLE_LINE.finditer(text, max(0, reading.span.start - _BELOW_TITLE), reading.span.start))
    return _least(titles[-1]["names"]) if titles else _FREE


@lru_cache(maxsize=2)
def _cheapest(document: Document) -> int:
    """The rank of the cheapest paid plan that a paper names."""
    text = document.text.lower()
    found = [*PLANS.finditer(text), *_TITLE_LINE.finditer(text), *_LABEL.finditer(text)]
    ranks = [rank for m in found for rank in _ranks(m["names"]) if rank > _FREE]
    return min(ranks, default=_FREE)


def _least(names: str) -> int:
    return min((rank for rank in _ranks(names) if rank > _FREE), default=_FREE)


def _ranks(names: str) -> list[int]:
    return [_RANK[name] for name in re.findall(rf"\b{PLAN_NAME}\b", names.lower())]
