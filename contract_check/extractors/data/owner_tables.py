"""Tables that say who owns what: things down, and a column headed "Owner", "Ownership" or "Belongs to".

Accepted: "| Item | Who owns it |" over "| Customer Data | Customer |".
Rejected: the owner of a task or a risk, since only rows whose first cell names the thing by itself are read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from contract_check.extractors.columns import cells_of
from contract_check.extractors.framework import FALSE, TRUE, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

_OWNER = late_pattern(r"\bown(?:er|ers|s|ed by|ership)\b|\bbelongs? to\b|\bproperty of\b|\b(?:title|rights?) holder\b")
_HOLDER = late_pattern(r"\W*(?:the )?(?P<whose>CUSTOMER|VENDOR)\W*\Z")


def owners_in_columns(
    thing: str, may_be_read: Callable[[Clause], bool] = lambda clause: True
) -> Callable[[Table, Paper], Iterable[Reading]]:
    """A reader of tables: whose the thing is (a regex over a cell's surface), by the column that asks for its owner."""
    named = late_pattern(rf"\W*(?:(?:the|all|any) )*(?:{thing})[\w ,/&]{{0,30}}\W*\Z")

    def read(table: Table, paper: Paper) -> Iterable[Reading]:
        if not any(_OWNER.search(title.lower()) for title in table.header):
            return
        for row in table.body:
            for clause in paper.clauses_at(row[0].span.start):
                cells = cells_of(clause)
                if not cells or not named.match(cells[0].surface) or not may_be_read(clause):
                    continue
                holders = [_HOLDER.match(cell.surface) for cell in cells[1:] if _OWNER.search(cell.title)]
                for holder in filter(None, holders):
                    value = TRUE if holder["whose"] == "CUSTOMER" else FALSE
                    yield Reading(value, clause.span, "a row under the owner's column", clause=clause)

    return read
