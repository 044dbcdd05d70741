"""A way out that stands below the list of its grounds, in a line of its own.

"If the Supplier misses the Uptime Level: (a) in three months running; or (b) in four of twelve months, / the Customer may end
this Agreement." The lead-in names the level, an item how often, and the line below lets the customer leave. Rejected: a
line that refuses it, lets the vendor leave, or stands below a list of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.framework import TRUE, Reading
from contract_check.extractors.sla.ways_out import LEAVE, MISSED_LEVEL, TIMES
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern

_LEAVES = late_pattern(
    rf"\A\W*(?:then,? )?CUSTOMER (?:may|can|shall be entitled to|is entitled to)\b[^;|]{{0,80}}?{LEAVE}"
)
_IF_MISSED = late_pattern(rf"\b(?:if|where|when|should|in the event)\b[^.;|]*{MISSED_LEVEL}[^.;|]*:")
_NOT = late_pattern(r"\b(?:not|no|nor|never)\b")
_AN_END = late_pattern(r"terminat|cancel|to an end|\bend\b|withdraw|leave")


def exits_after_lists(paper: Paper) -> Iterator[Reading]:
    """The lines that let the customer leave, right below a list of how a level is missed."""
    blocks = paper.document.blocks
    for index in range(len(blocks) - 1):
        below = blocks[index + 1]
        if paper.lead_in_of(index) is None or paper.lead_in_of(index + 1) is not None:
            continue
        if not _AN_END.search(paper.lowered, below.start, below.end):
            continue
        clauses, items = paper.clauses_of(index + 1), paper.clauses_of(index)
        found = _LEAVES.match(clauses[0].surface) if clauses else None
        if found and not _NOT.search(found[0]) and any(map(_is_missed_often, items)):
            yield Reading(TRUE, clauses[0].span, "a list of missed levels, then the right to leave", clause=clauses[0])


def _is_missed_often(item: Clause) -> bool:
    """Whether the lead-in of an item names the missed level, and the item how often."""
    return _IF_MISSED.search(item.surface[: item.start]) is not None and re.search(TIMES, item.own) is not None
