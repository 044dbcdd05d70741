"""Whose administrators sign in with several factors: those of the product, where its users stand beside them.

Accepted: "MFA for administrators | yes" where nothing tells of users, "MFA for our administrators", "MFA for employees".
Rejected: "MFA for administrators | yes" above "MFA for users | planned".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from contract_check.extractors.framework import FALSE, Reading
from contract_check.extractors.security.factor_words import MFA
from contract_check.language.clauses import Paper
from contract_check.model.late_pattern import late_pattern

_ADMINISTRATORS = late_pattern(r"\badmin(?:istrator)?s?\b")
_OWN = late_pattern(
    r"\b(?:our|its|internal|employees?|staff|personnel|system|systems|server|servers|database|production)\b|VENDOR"
)
_USERS = late_pattern(
    r"\b(?:(?<!privileged )(?<!internal )users?|members?|guests?|viewers?|account holders?|customers?|clients?|tenants?)\b"
)
_FACTORS = late_pattern(MFA)
_BESIDE = 2  # lines of a list before and after one
_SHORT = 120  # characters of a line of a sheet


def of_the_vendors_people(readings: Sequence[Reading], paper: Paper) -> list[Reading]:
    """The readings but for rows on administrators beside which a row speaks of users."""
    return [reading for reading in readings if reading.found == FALSE or not _is_of_the_product(reading, paper)]


def _is_of_the_product(reading: Reading, paper: Paper) -> bool:
    clause = reading.clause
    own = clause.own if clause is not None else ""
    if clause is None or len(own) > _SHORT or not _ADMINISTRATORS.search(own) or _OWN.search(own):
        return False
    return any(
        _FACTORS.search(line) and _USERS.search(line) and not _OWN.search(line)
        for line in _lines_beside(reading, paper)
    )


def _lines_beside(reading: Reading, paper: Paper) -> Iterator[str]:
    """The other rows of the table, or the lines of the list, in lower case."""
    clause = reading.clause
    if clause is not None and clause.table is not None:
        for row in clause.table.rows:
            if row and not row[0].span.start <= reading.span.start < max(row[-1].span.end, row[0].span.end):
                yield " | ".join(cell.text.lower() for cell in row)
        return
    at, blocks = paper.block_at(reading.span.start), paper.document.blocks
    for index in range(max(0, at - _BESIDE), min(len(blocks), at + _BESIDE + 1)):
        words = paper.lowered[blocks[index].start : blocks[index].end]
        if index != at and len(words) <= _SHORT:
            yield words
