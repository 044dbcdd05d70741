"""One law, or one for each region: a table of laws, and laws that hold case by case.

Accepted: a column headed "Governing law", "if Customer is domiciled in Europe … the laws of Ireland",
items such as "(a) For Norway: Norwegian law".
Rejected: a second law named beside the first, what a consumer's own law adds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.commercial.named_laws import ELSEWHERE
from contract_check.extractors.framework import Reading, Unreadable
from contract_check.language.clauses import Paper
from contract_check.language.jurisdictions import find_jurisdictions
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Names

# One law for each kind of customer.
_CASE_BY_CASE = late_pattern(
    r"\b(?:if|where|when|for|whose|everyone else|anyone else)\b[^|]{0,80}\b"
    r"(?:resid\w+|located|domicil\w*|based|incorporated|established|outside|principal (?:office|place)|"
    r"customers? in|contracting (?:entity|party)|registered|billing address|ship\w*|sold)"
)

# "(2) In Mexico: the federal laws of …": an item that opens with the place for which it holds.
_IN_A_PLACE = late_pattern(
    r"\A\W*(?:[\d.]+ |\(?\w{1,3}[.)] ?)?(?:for (?:CUSTOMER )?)?in (?:the )?(?P<place>[^:,;.|]{3,80})[:,]"
)


def laws_in_columns(table: Table, paper: Paper) -> Iterable[Reading]:
    """A column headed "Governing law" gives a law in each row; a line that is called so is read as a sentence."""
    if table not in paper.document.tables:
        return
    columns = [i for i, title in enumerate(table.header) if re.search(r"governing law|applicable law", title.lower())]
    for row in table.body:
        for column in columns:
            if column < len(row):
                cell = row[column]
                names = tuple(place.name for place in find_jurisdictions(cell.text.lower()))
                if names:
                    yield Reading(Names(names), cell.span, "law for each region", weight=2)


def law_or_laws(readings: list[Reading], _paper: Paper) -> list[Reading]:
    """Laws that hold case by case are one value; otherwise the first law that is named stands."""
    if any(r.value for r in readings):  # what a consumer's own law adds does not hide the law that is named
        readings = [r for r in readings if r.value or r.found != Unreadable(ELSEWHERE)]
    chosen = [r for r in readings if r.pattern == "law for each region"]
    chosen += [r for r in readings if r.clause and _holds_in_a_case(r.clause.surface, r.clause.own)]
    main = [r for r in readings if r not in chosen]
    if chosen and len({str(r.found) for r in readings}) > 1:
        chosen = main[:1] + chosen
        places = find_jurisdictions(", ".join(name for r in chosen for name in r.names).lower())
        union = Names(tuple(place.name for place in places))
        return [replace(chosen[0], found=union, weight=3), *readings]
    best = max((r.weight for r in main), default=0)
    first = next((r for r in main if r.weight == best), None)
    return [replace(r, weight=r.weight + (r is first)) for r in readings]


def _holds_in_a_case(surface: str, own: str) -> bool:
    """Whether a law holds for some customers, by what they are or where, or in some places."""
    if _CASE_BY_CASE.search(surface):
        return True
    place = _IN_A_PLACE.match(own)
    return place is not None and bool(find_jurisdictions(place["place"]))
