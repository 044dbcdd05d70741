"""Environments of one service: what holds for development and tests does not govern, that of production is the contract's.

Accepted: "99.9% for production and 95% for the test environment", "production: 99.9%, staging: 97%".
Rejected: figures without environments, one figure for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from contract_check.language.clauses import Clause
from contract_check.language.quantities import Quantity
from contract_check.model.late_pattern import late_pattern

_NOT_LIVE = late_pattern(
    r"\b(?:dev|development|test(?:ing)?|staging|uat|sandbox(?:es)?|certification|qa|demo|(?:non|pre)-?\s?prod(?:uction)?)\b"
)
_BESIDE_A_FIGURE = late_pattern(
    rf"{_NOT_LIVE.pattern}|\b(?:production|live)(?= (?:environments?|systems?|instances?|tenants?)\b|\W)"
)
_ENVIRONMENT = late_pattern(r"\W*(?:\w+ )?environments?(?: type)?\W*")
_PERCENT = late_pattern("PERCENT")


def figure_of_production(clause: Clause) -> Quantity | None:
    """The share for production, where a sentence has one for each of several environments."""
    surface, figures = clause.surface, [m.span() for m in _PERCENT.finditer(clause.surface, clause.start)]
    if len(figures) < 2 or not _NOT_LIVE.search(surface, clause.start):
        return None
    begins = [clause.start, *(end for _, end in figures[:-1])]
    ends = [*(start for start, _ in figures[1:]), len(surface)]
    named_first = _BESIDE_A_FIGURE.search(surface, clause.start, figures[0][0]) is not None
    parts = (
        zip(begins, (start for start, _ in figures), strict=True)
        if named_first
        else zip((end for _, end in figures), ends, strict=True)
    )
    live = [not _NOT_LIVE.search(surface, *part) for part in parts]
    return clause.quantity_at(figures[live.index(True)][0]) if live.count(True) == 1 else None


def rows_of_other_environments(rows: Sequence[Sequence[str]]) -> frozenset[int]:
    """The rows on development, tests and the like, in a table that has a column of environments; an empty cell is as that above."""
    columns = [at for at, title in enumerate(rows[0]) if _ENVIRONMENT.fullmatch(title)]
    found, environment = set(), ""
    for number, row in enumerate(rows[1:], start=1):
        if columns:
            environment = row[columns[0]] or environment
            if _NOT_LIVE.search(environment):
                found.add(number)
    return frozenset(found)
