"""Tables that say, plan by plan, how long data can still be had after the end and when it is deleted.

Accepted: "Plan | Read-only | Deleted after" over "Team | 30 days | 90 days", below words on the end; of several plans the
cheapest that is paid.
Rejected: tables on anything but the end of the contract, and those whose rows are no plans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from contract_check.extractors.columns import duration_under
from contract_check.extractors.data.after_the_end import ENDED
from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.plans import names_plans, of_standard_plan
from contract_check.language.clauses import Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

DELETED = r"^(?!.*\b(?:not|before|backups?|logs?)\b).*\b(?:delet|eras|purg|destr)\w*"
STILL_HAD = r"^(?!.*\b(?:not?|before|backups?|logs?)\b).*\b(?:read[- ]?only|export|download|retriev)\w*"


def times_by_plan(column: str) -> Callable[[Table, Paper], Iterable[Reading]]:
    """A reader of tables: the period in the first column whose title matches, in the row of the standard plan."""
    titled = late_pattern(column)

    def read(table: Table, paper: Paper) -> Iterable[Reading]:
        labels = [row[0].text.lower() for row in table.body]
        if not any(titled.search(title.lower()) for title in table.header[1:]) or not names_plans(labels):
            return
        if not is_of_the_end(table.span.start, " ".join(table.header).lower(), paper):
            return
        for at in of_standard_plan(labels):
            for clause in paper.clauses_at(table.body[at][0].span.start):
                value = duration_under(clause, column)
                if value is not None:
                    yield Reading(value, clause.span, "the row of a plan", weight=2, clause=clause)

    return read


_BLOCKS_ABOVE = 2  # in which it may stand that times count from the end


def is_of_the_end(position: int, words: str, paper: Paper) -> bool:
    """Whether words at a position, the heading over them or what stands just above speak of the end of the contract."""
    above = paper.document.blocks[max(0, paper.block_at(position) - _BLOCKS_ABOVE)].start
    heading = paper.document.heading_at(position).lower()
    return ENDED.search(f"{heading} {words} {paper.lowered[above:position]}") is not None
