"""Papers of a reseller that is not responsible for the product: what it promises is its own part alone.

Accepted: "Reseller resells the Product of Maker. … Reseller is not responsible for the Product"; an order with a column "Publisher"
or "Manufacturer", whose terms apply or which licenses the product.
Rejected: a vendor with resellers ("where Customer buys through a reseller, Vendor is not responsible for its services"), a reseller
that answers for the product, a vendor that is not responsible for third-party products.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.promises.later_sentences import say_limit
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, TermDefinition
from contract_check.model.values import Flag

_THING = r"(?:the |its |such )?(?:products?|software|cloud services?|subscriptions?|service of [^.;|]{2,40})"
_RESELLS = late_pattern(
    r"\bVENDOR,? (?:\w+ly )?(?:(?:acts? )?(?:as|is) (?:an? |the )?(?:\w+ )?reseller|sells on|distributes|re-?sells?)\b"
)
_NOT_ITS_OWN = late_pattern(
    rf"(?:^\W*(?:[\d.]+ )?|[;,.] (?:and )?)VENDOR (?:is|shall|will|does) not (?:be )?(?:responsible for|liable for|warrant|answer for) {_THING}"
    r"(?: itself)?(?=\W|$)(?! (?:to the extent|if|where|unless|when|of (?:any )?third))"
)
_MAKER = r"(?:publisher|manufacturer|licensor|maker|producer)"
_MADE_BY = late_pattern(rf"\W*(?:software )?{_MAKER}(?: name)?\W*")
_LEFT_TO_THE_MAKER = late_pattern(
    rf"\b(?:terms|agreement|licen[cs]e)\b[^.;|]{{0,30}} of (?:the|each|its) {_MAKER}s? (?:shall |will )?(?:apply|applies|govern)|"
    rf"\b(?:licensed|provided|supplied|granted|warranted) (?:to CUSTOMER )?(?:\w+ )?by (?:the|its|each) {_MAKER}\b"
)
_CUE = late_pattern(rf"resell|re-sell|sells on|distribut|responsible|liable|warrant|answer|{_MAKER}")
# What it cannot promise for the product; fees, law and the course of the contract are its own.
_AREAS = frozenset({"sla", "security", "data", "ai", "resilience"})
_TERMS = frozenset(
    {
        "commercial.ip_indemnity",
        "commercial.liability_cap",
        "commercial.termination_convenience",
        "commercial.refund_on_exit",
    }
)


class Resold:
    """The readings of a reseller's paper."""

    def __init__(self, paper: Paper) -> None:
        self._limit = _sentence_that_limits(paper)
        self._paper = paper

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings; of the product's terms none can be read in the paper of who does not answer for it."""
        if self._limit is None or term.better is Better.FALSE or not (term.area in _AREAS or term.id in _TERMS):
            return list(readings)
        found = Unreadable(say_limit(self._paper, self._limit))
        return [
            r if r.value is None or r.found == Flag(False) else replace(r, found=found, weight=r.weight - 10)
            for r in readings
        ]


def _sentence_that_limits(paper: Paper) -> Clause | None:
    """The sentence by which a reseller does not answer for what it sells."""
    resells, limit = _orders_of_makers(paper), None
    for index in paper.plain.holding(_CUE):
        for clause in paper.clauses_of(index):
            own = clause.own
            resells = resells or _RESELLS.search(own) is not None
            if limit is None and (_NOT_ITS_OWN.search(own) or _LEFT_TO_THE_MAKER.search(own)):
                limit = clause
    return limit if resells else None


def _orders_of_makers(paper: Paper) -> bool:
    """Whether a table of what is ordered says of each thing who makes it."""
    heads = (table.rows[0] for table in paper.document.tables if table.rows)
    return any(_MADE_BY.fullmatch(cell.text.lower()) for head in heads for cell in head)
