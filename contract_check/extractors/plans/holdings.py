"""What a paper says that its customer has bought and has not: the plan of the order, an option that was not taken.

Accepted: "Plan | Basic", a table of what is ordered with "Launch" in its column "Plan",
"Subscription plan: Business", "Plan: Launch Billing period: annual" (fields set in one line),
"CUSTOMER has chosen the Team plan", "CUSTOMER receives Standard Care",
"CUSTOMER has not purchased Gold Care", "Vault Plus is not part of CUSTOMER's subscription".
Rejected: "Plan | Basic | Business" (the head of a table), a price list of several plans, "customers who have chosen
the Team plan", "if CUSTOMER has not purchased Gold Care", what is called by no name ("has not purchased the goods").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from contract_check.extractors.papers.editions import FIELD, edition_alone, editions_in_fields, editions_named
from contract_check.extractors.plans.order_tables import PLAN, cells_of, ordered
from contract_check.extractors.plans.plans_named import plans_named, speaks_of
from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

_PLAN_CELL = late_pattern(
    r"(?:the )?(?P<name>[a-z][\w+-]*(?: (?!plan|tier|edition|package)[a-z][\w+-]*)?(?: \d+)?)(?: (?:plan|tier|edition|package))?"
)
_SIZE = late_pattern(r" \d+\Z")
_BOUGHT = (
    r"(?:purchased|ordered|booked|bought|subscribed (?:to|for)|licen[cs]ed|opted for|taken|chosen|selected|"
    r"signed up (?:to|for))"
)
_FIELD = late_pattern(
    r"^\W*(?:[\d.]+ )?(?:(?:subscription|service|support|selected|chosen|product|pricing|CUSTOMER's) )?"
    rf"(?:plan|tier|edition|package)(?: (?:selected|chosen|ordered|purchased))? ?[:|] ?(?:the )?(?P<name>{PLAN_NAME})"
    r"(?: (?:plan|tier|edition|package))?\W*$"
)
# Fields of an order behind one another in one paragraph; those of a level of service are no order's.
_AMONG_FIELDS = late_pattern(
    r"(?:\A\W*|\s)(?:(?:Subscription|Service|Selected|Chosen|Product|Pricing|Customer) )?(?:[Pp]lan|[Tt]ier|[Ee]dition|[Pp]ackage)"
    r"(?: (?:[Ss]elected|[Oo]rdered|[Pp]urchased|[Nn]ame))?: ?(?:[Tt]he )?(?P<name>[A-Z][\w+-]*(?: [A-Z][\w+-]*)??)"
    r"(?: (?:[Pp]lan|[Tt]ier|[Ee]dition|[Pp]ackage))?[.;,]?(?=\s+[A-Z][\w/ -]{2,30}:|\s*\Z)"
)
_FIELD_OF_AN_ORDER = late_pattern(
    r"\b(?:billing|fees?|prices?|start|seats?|users?|quantity|order|payment|invoic\w+|total|amount)\b[\w /-]{0,20}:"
)
_BOXES_OF_PLANS = late_pattern(
    r"\b(?:plan|tier|edition|package|level)(?: (?:selected|ordered))?: ?(?P<boxes>(?:(?:[☐☒☑]|\[[ xX]?\]) ?[A-Z][\w+-]*(?: \d+)?[ ,;|]*){2,})",
    re.IGNORECASE,
)
_TICK = late_pattern(r"(?:[☒☑]|\[[xX]\]) ?(?P<name>[A-Z][\w+-]*(?: \d+)?)")
_NO_PLAN = frozenset(("n/a", "none", "see", "as", "per", "tbd", "custom", "other", "not", "any"))
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
    """The plans and editions that the customer has, none where the paper does not say, and what it is said not to have.

    `others` are plans that stand beside its own, by whatever name.
    """

    plans: frozenset[str] = frozenset()
    wanting: tuple[str, ...] = ()
    editions: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything at all is said."""
        return bool(self.plans or self.wanting or self.editions or self.others)

    def keeps_for_others(self, printed: str) -> bool:
        """Whether a sentence as it is printed speaks of other plans by their names, and of none that the customer has.

        >>> Holdings(plans=frozenset({"cobble"}), others=frozenset({"boulder"})).keeps_for_others("If you are on Boulder, we credit 10%.")
        True
        """
        return speaks_of(self.others, printed) and not speaks_of(self.plans, printed)

    def excludes(self, condition: str) -> bool:
        """Whether what holds for `condition` (words of a surface) does not hold for this customer.

        >>> Holdings(frozenset({"basic"})).excludes("enterprise CUSTOMER only")
        True
        >>> Holdings(wanting=("gold care",)).excludes("if CUSTOMER has bought gold care")
        True
        """
        if any(re.search(rf"\b{re.escape(name)}\b", condition) for name in self.wanting):
            return True
        named, editions = plans_named(condition), editions_named(condition)
        if self.editions and editions and self.editions.isdisjoint(editions):
            return True
        return bool(self.plans and named) and self.families.isdisjoint(named)

    def includes(self, condition: str) -> bool:
        """Whether it is said to hold for a plan that this customer has."""
        return not (
            self.families.isdisjoint(plans_named(condition)) and self.editions.isdisjoint(editions_named(condition))
        )

    @property
    def families(self) -> frozenset[str]:
        """The plans without what counts their users: "team" of "team 50"."""
        return frozenset(map(family_of, self.plans))


def family_of(plan: str) -> str:
    """A plan without the number that tells its size.

    >>> family_of("team 50"), family_of("business plus")
    ('team', 'business plus')
    """
    return _SIZE.sub("", plan)


def find_holdings(paper: Paper) -> Holdings:
    """What the paper says that its customer has and has not."""
    plans: set[str] = {*paper.plans, *(plan for table in paper.document.tables for plan in _ordered_in(table))}
    wanting: set[str] = set(paper.declined)
    for index in paper.printed.holding(_AMONG_FIELDS):
        block = paper.document.blocks[index]
        plans.update(_among_fields(paper.document.text[block.start : block.end]))
    for index in paper.plain.holding(_TRIGGER):
        for clause in paper.clauses_of(index):
            own = clause.own.replace(" | ", " : ")
            plans.update(_plans_in(own))
            wanting.update(_wanting(clause, own))
    editions = {edition for plan in plans if (edition := edition_alone(plan))}
    editions.update(edition for index in paper.plain.holding(FIELD) for edition in _editions_of(paper, index))
    bought = frozenset(p for p in plans if not edition_alone(p))
    return Holdings(bought, tuple(sorted(wanting)), frozenset(editions), paper.others)


def find_bought(paper: Paper, holdings: Holdings) -> tuple[str, ...]:
    """The plans and editions that an order says are bought, which its vendor's other papers are read for."""
    plans = {*holdings.plans, *_ticked(paper)}
    if not plans:
        plans.update(name for table in paper.document.tables for name in _in_several_rows(table, paper))
    editions = {*holdings.editions, *(edition for plan in plans if (edition := edition_alone(plan)))}
    if not editions and len(named := editions_named(paper.lowered)) == 1:
        editions |= named
    return tuple(sorted({*(plan for plan in plans if not edition_alone(plan)), *editions}))


def _in_several_rows(table: Table, paper: Paper) -> Iterator[str]:
    """The plans of an order for several things, each in its row behind the name of the thing."""
    for cell in cells_of(table, PLAN):
        row = next(row for row in table.rows if any(cell is other for other in row))
        match = _PLAN_CELL.fullmatch(cell.text.lower().strip())
        if match and match["name"] not in _NO_PLAN and not any(name in row[0].text.lower() for name in paper.declined):
            yield match["name"]


def _ticked(paper: Paper) -> Iterator[str]:
    """The plan beside the box that is ticked: "Support level: ☐ Gold ☒ Bronze"."""
    for index in paper.printed.holding(_BOXES_OF_PLANS):
        block = paper.document.blocks[index]
        for match in _BOXES_OF_PLANS.finditer(paper.document.text[block.start : block.end]):
            yield from (tick["name"].lower() for tick in _TICK.finditer(match["boxes"]))


def _editions_of(paper: Paper, index: int) -> frozenset[str]:
    block = paper.document.blocks[index]
    return editions_in_fields(paper.lowered[block.start : block.end])


def _ordered_in(table: Table) -> Iterator[str]:
    """The plan in a table of what is ordered."""
    cell = ordered(table, PLAN)
    if cell and (match := _PLAN_CELL.fullmatch(cell.text.lower().strip())):
        yield match["name"]


def _among_fields(text: str) -> Iterator[str]:
    """The plan in one of the fields of an order that stand in one paragraph."""
    if _FIELD_OF_AN_ORDER.search(text.lower()):
        names = (match["name"].lower() for match in _AMONG_FIELDS.finditer(text))
        yield from (name for name in names if name not in _NO_PLAN)


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
