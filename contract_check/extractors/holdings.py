"""What a paper says that its customer has bought and has not: the plan of the order, an option that was not taken.

Accepted: "Plan | Basic", a table of what is ordered with "Launch" in its column "Plan",
"Subscription plan: Business", "CUSTOMER has chosen the Team plan", "CUSTOMER receives Standard Care",
"CUSTOMER has not purchased Gold Care", "Vault Plus is not part of CUSTOMER's subscription".
Rejected: "Plan | Basic | Business" (the head of a table), a price list of several plans, "customers who have chosen
the Team plan", "if CUSTOMER has not purchased Gold Care", what is called by no name ("has not purchased the goods").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from contract_check.extractors.order_tables import PLAN, ordered
from contract_check.extractors.sla.plans import PLAN_NAME, PLANS
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

_PLAN_CELL = late_pattern(
    r"(?:the )?(?P<name>[a-z][\w+-]*(?: (?!plan|tier|edition|package)[a-z][\w+-]*)?)(?: (?:plan|tier|edition|package))?"
)
_BOUGHT = (
    r"(?:purchased|ordered|booked|bought|subscribed (?:to|for)|licen[cs]ed|opted for|taken|chosen|selected|"
    r"signed up (?:to|for))"
)
_FIELD = late_pattern(
    r"^\W*(?:[\d.]+ )?(?:(?:subscription|service|support|selected|chosen|product|pricing|CUSTOMER's) )?"
    rf"(?:plan|tier|edition|package)(?: (?:selected|chosen|ordered|purchased))? ?[:|] ?(?:the )?(?P<name>{PLAN_NAME})"
    r"(?: (?:plan|tier|edition|package))?\W*$"
)
_HAS = late_pattern(
    rf"(?:^\W*(?:[\d.]+ )?|[.;,] )CUSTOMER (?:(?:has|hereby)(?: \w+ly)? (?:{_BOUGHT}|chooses|selects|orders|purchases)|is|chooses|"
    rf"selects|orders|purchases|subscribes to)(?: on)?(?: to)? (?:the )?(?P<name>{PLAN_NAME})\b(?! (?:or|and)\b)|"
    rf"(?:^\W*(?:[\d.]+ )?|[.;,] )CUSTOMER (?:receives|gets|obtains|is (?:provided with|entitled to)) (?:the )?(?P<received>{PLAN_NAME}) "
    r"(?:care|support|plan|tier|edition|package)\b(?! (?:or|and)\b)"
)
_NAMED = r"(?P<name>(?!(?:the|any|a|an|this|that|its)\b)[\w'-]+(?: [\w'-]+){0,3}?)"
_HAS_NOT = (
    late_pattern(
        rf"^\W*(?:[\d.]+ )?CUSTOMER (?:has|did|does) not(?: yet| currently)? (?:{_BOUGHT}|buy|order|purchase|choose) "
        rf"(?:the )?{_NAMED}\W*$"
    ),
    late_pattern(
        rf"^\W*(?:[\d.]+ )?(?:the )?{_NAMED} "
        rf"(?:is not (?:part of|included in)|(?:has|was) not (?:been )?{_BOUGHT}(?: (?:by|under|with|in))?) ?"
        r"(?:CUSTOMER(?:'s \w+)?|(?:this|the) (?:order(?: form)?|subscription|agreement|contract))?\W*$"
    ),
)
_TRIGGER = late_pattern(
    rf"\b(?:receives|gets|obtains|provided with|entitled to) (?:the )?{PLAN_NAME}\b|"
    rf"\b(?:plan|tier|edition|package|chosen|chooses|selects?|selected|ordered|orders|purchased|subscribe[sd]|is on)\b[^.;]{{0,40}}?"
    rf"\b{PLAN_NAME}\b|\bnot (?:yet |currently |been )*(?:part of|included in|{_BOUGHT}|buy|order|purchase|choose)\b"
)


@dataclass(frozen=True)
class Holdings:
    """The plans that the customer has, none where the paper does not say, and what it is said not to have."""

    plans: frozenset[str] = frozenset()
    wanting: tuple[str, ...] = ()

    def excludes(self, condition: str) -> bool:
        """Whether what holds for `condition` (words of a surface) does not hold for this customer.

        >>> Holdings(frozenset({"basic"})).excludes("enterprise CUSTOMER only")
        True
        >>> Holdings(wanting=("gold care",)).excludes("if CUSTOMER has bought gold care")
        True
        """
        if any(re.search(rf"\b{re.escape(name)}\b", condition) for name in self.wanting):
            return True
        named = plans_named(condition)
        return bool(self.plans and named) and self.plans.isdisjoint(named)

    def includes(self, condition: str) -> bool:
        """Whether it is said to hold for a plan that this customer has."""
        return not self.plans.isdisjoint(plans_named(condition))


def plans_named(words: str) -> frozenset[str]:
    """The plans that words of a surface name: "customers on the Gold and Silver plans"."""
    return frozenset(
        name for match in PLANS.finditer(words) for name in re.findall(rf"\b{PLAN_NAME}\b", match["names"])
    )


def find_holdings(paper: Paper) -> Holdings:
    """What the paper says that its customer has and has not."""
    plans: set[str] = {*paper.plans, *(plan for table in paper.document.tables for plan in _ordered_in(table))}
    wanting: set[str] = set()
    for index in paper.plain.holding(_TRIGGER):
        for clause in paper.clauses_of(index):
            own = clause.surface[clause.start :].replace(" | ", " : ")
            plans.update(_plans_in(own))
            wanting.update(_wanting(clause, own))
    return Holdings(frozenset(plans), tuple(sorted(wanting)))


def _ordered_in(table: Table) -> Iterator[str]:
    """The plan in a table of what is ordered."""
    cell = ordered(table, PLAN)
    if cell and (match := _PLAN_CELL.fullmatch(cell.text.lower().strip())):
        yield match["name"]


def _plans_in(own: str) -> Iterator[str]:
    if field := _FIELD.match(own):
        yield field["name"]
    if has := _HAS.search(own):
        yield has["name"] or has["received"]


def _wanting(clause: Clause, own: str) -> Iterator[str]:
    """The names of what the customer has not, if they are printed as names are."""
    for pattern in _HAS_NOT:
        match = pattern.match(own)
        if match and _is_printed_as_name(match["name"], clause.text):
            yield match["name"]


def _is_printed_as_name(name: str, text: str) -> bool:
    """Whether words are written as names are: all with a capital, of which the first may be that of the sentence."""
    words = [word for word in name.split() if word.islower()]
    capital = [re.search(rf"\b{re.escape(word.capitalize())}\b", text) is not None for word in words]
    return (
        bool(words) and all(capital) and not (len(name.split()) == 1 and re.match(rf"\W*{name}", text, re.IGNORECASE))
    )
