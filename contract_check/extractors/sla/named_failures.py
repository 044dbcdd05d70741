"""A failure that is defined in one sentence and leads to the way out in another.

"“Persistent Breach” means a failure to meet the Uptime Commitment in four months. … Upon a Persistent Breach, Customer
may terminate." Accepted where the definition names the level and how often or how badly it is missed, and a sentence
with that name lets the customer leave. Rejected: a name that leads to a plan or a meeting only, and one that is refused
as a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.framework import TRUE, Reading
from contract_check.extractors.sla.ways_out import LEAVE, MISSED_LEVEL, TIMES
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern

_NAME = late_pattern(r"\"(?P<name>[a-z][\w -]{4,40})\" (?:means?|shall mean|is|occurs)\b")
_LETS_CUSTOMER = (
    r"(?:CUSTOMER (?:may|can|shall be entitled to|is entitled to|(?:shall |will )?(?:has|have) the (?:right|option) "
    r"(?:to|of))|(?:entitles|allows|permits) CUSTOMER to)"
)
# A paper has scores of definitions: clauses are made only of what is said of a service.
_OF_A_LEVEL = late_pattern(
    r"availab|up-?\s?time|downtime|service[- ]level|\bslas?\b|outage|credit|interrupt|inaccessib|"
    r"unusable|unreachab|respon|resol|restor|error rate|operating"
)
_DEFINITION = 400  # characters
_NOT = late_pattern(r"\b(?:not|no|nor|never|without)\b")


def exits_over_named_failures(paper: Paper) -> Iterator[Reading]:
    """The sentences that let the customer leave over a failure that a definition describes."""
    text = paper.lowered
    defined = (m for m in _NAME.finditer(text) if _OF_A_LEVEL.search(text, m.end(), m.end() + _DEFINITION))
    for name in dict.fromkeys(found["name"] for found in defined):
        clauses = list(_clauses_with(name, paper))
        if not any(_defines_failure(clause, name) for clause in clauses):
            continue
        way_out = re.compile(rf"\b{re.escape(name)}s?\b.{{0,120}}?{_LETS_CUSTOMER}.{{0,60}}?{LEAVE}")
        for clause in clauses:
            found = way_out.search(clause.surface)
            if found and not _NOT.search(found[0]):
                yield Reading(TRUE, clause.span, "a defined failure, then the right to leave", clause=clause)


def _clauses_with(name: str, paper: Paper) -> Iterator[Clause]:
    for index, block in enumerate(paper.document.blocks):
        if paper.lowered.find(name, block.start, block.end) >= 0:
            yield from paper.clauses_of(index)


def _defines_failure(clause: Clause, name: str) -> bool:
    """Whether the clause says that the name is a level missed so often or so badly."""
    says = re.match(rf"\W*(?:[\d.]+ )?(?:an? )?\"{re.escape(name)}\" (?:means?|shall mean|is|occurs)\b(.*)", clause.own)
    return says is not None and all(re.search(matter, says[1]) for matter in (MISSED_LEVEL, TIMES))
