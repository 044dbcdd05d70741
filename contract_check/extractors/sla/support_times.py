"""Times of support: what tables and lists say of the worst problem, where the vendor owes it.

Which severity is the highest is said by `severity_scale`, which kind a time is by `time_kinds`; tables are read by
`severity_tables`, lists and rows without rules by `severity_lists`, and what sentences say by `severity_mentions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.escalation_steps import is_a_step, is_of_steps
from contract_check.extractors.sla.plans import names_plans
from contract_check.extractors.sla.severity_lists import listed_times
from contract_check.extractors.sla.severity_tables import SOFT, TARGETS, SupportTime, introduction_of, times_in_tables
from contract_check.extractors.sla.time_kinds import RESPONSE
from contract_check.language.clauses import Paper
from contract_check.model.document import Span, Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength

_EFFORTS = late_pattern(
    r"reasonable (?:\w+ )?(?:efforts?|endeavou?rs?)(?![^.]{0,80}(?:in any (?:case|event)|at the latest))"
)
_ABOUT_ELSE = late_pattern(
    r"vulnerabilit|\bcve\b|cvss|\bpatch(?:es|ing)?\b|penetration|data subject|personal data|privacy|breach notif|"
    r"audit findings?|bounty|invoice|security (?:bugs?|flaws?|defects?)\b"
)
# Measures of security beside one another ("Backups | nightly; kept for 30 days"): how the vendor works inside.
_OF_MEASURES = late_pattern(
    r"(?:security|protection|protective|technical|organi[sz]ational) (?:and \w+ )?"
    r"(?:measures?|controls?|safeguards?)|\btoms?\b|\bart(?:icle|\.)? ?32\b|\bsafeguards\b|"
    r"\bretention\b"
)
_MEASURE = late_pattern(
    r"^\W*(?:(?:data|network|physical|user|employee|staff|security|audit|access) )?"
    r"(?:back-?ups?|encryption|access(?: controls?| management)?|authentication|logging|"
    r"log(?: management)?|monitoring|training|pseudonymi[sz]ation|hosting|firewalls?|passwords?|"
    r"hashing|isolation|segregation|network security|physical security|physical|personnel|hardening|"
    r"redundancy|key management|incident (?:response|management)|disaster recovery|"
    r"business continuity|patch(?:ing| management)|disposal|tenant isolation|secure development)"
    r"\b[^|]{0,30}$"
)
_FEWEST_MEASURES = 2
_VULNERABILITIES = late_pattern(r"vulnerabilit|\bcve\b|cvss|penetration|data subject|bounty")
_OF_SUPPORT = late_pattern(r"\b(?:incidents?|issues?|support|tickets?|errors?|problems?|faults?)\b")
_OWED_BY_CUSTOMER = late_pattern(
    r"\b(?:customer|client|subscriber)(?:'s|’s)? (?:response|reaction|reply|answer)|"
    r"(?:response|reaction|reply|answer)s? (?:of|by|from) (?:the )?(?:customer|client)"
)
_CUSTOMER_ACTS = late_pattern(
    r"^(?!.*VENDOR (?:shall|will|must|undertakes|agrees)).*?CUSTOMER "
    r"(?:shall|will|must|agrees to|undertakes to|is to|has to) (?:\w+ ){0,3}?"
    r"(?:respond|answer|reply|react|acknowledge|confirm|approve|provide|supply)"
)
_LEAD = 200  # characters before a table that say what its times are of


def readings_of(paper: Paper, kind: str) -> Iterator[Reading]:
    """The support times as readings; a table outweighs a sentence."""
    for time in support_times(paper, kind):
        strength = Strength.SOFT if time.soft else Strength.FIRM
        yield Reading(time.value, time.span, f"{kind} in a support table", strength, weight=2 if time.severity else 0)


def support_times(paper: Paper, kind: str) -> list[SupportTime]:
    """The times of highest severity of that kind: of tables, else of lists, else of tables that name no severity."""
    in_tables = [time for time in times_in_tables(paper) if time.kind == kind and _is_owed(time, paper)]
    found = [time for time in in_tables if time.severity]
    if not found:
        rows = set(rows_of_times(paper))
        listed = (time for time in _times_in_lists(paper) if paper.document.block_at(time.span.start) not in rows)
        found = [time for time in listed if time.kind == kind and _is_owed(time, paper)] or in_tables
    named = [time.table for time in found if time.by_name and kind == RESPONSE]
    return [time for time in found if time.by_name or time.table not in named]


def _times_in_lists(paper: Paper) -> Iterator[SupportTime]:
    for time in listed_times(paper):
        if time.top:
            introduction = introduction_of(paper, time.span.start)
            soft = bool(SOFT.search(time.words) or TARGETS.search(introduction) or _EFFORTS.search(introduction))
            yield SupportTime(time.kind, time.value, time.span, True, soft)


def _is_owed(time: SupportTime, paper: Paper) -> bool:
    """Whether a time is one of support that the vendor owes; a list that names no severity or plans is no table at all."""
    if time.table is None:
        lead = introduction_of(paper, time.span.start)
        return not (_is_about_else(paper, time.span.start, "") or is_a_step(paper, time.span.start, lead))
    if is_of_steps(time.table, introduction_of(paper, time.table.span.start)):
        return False
    labels = (*time.table.rows[0], *(row[0] for row in time.table.rows))
    listed = time.table not in paper.document.tables
    titles = " ".join(cell.text for cell in labels).lower()
    is_table = time.severity or not listed or names_plans([cell.text.lower() for cell in labels])
    if not time.severity and _is_of_measures(time.table, paper):
        return False
    return is_table and not _is_about_else(paper, time.table.span.start, titles, paper.lowered[slice(*time.table.span)])


def _is_of_measures(table: Table, paper: Paper) -> bool:
    """Whether a table tells measures of security, by its heading or by what its rows are called."""
    heading = paper.document.heading_at(table.span.start).lower()
    named = sum(1 for row in table.rows if _MEASURE.match(row[0].text.lower()))
    return _OF_MEASURES.search(heading) is not None or named >= _FEWEST_MEASURES


def _is_about_else(paper: Paper, start: int, titles: str, words: str = "") -> bool:
    """Whether times are of something else, by the heading, the words before them, their titles and what stands beside them."""
    of_support = _OF_SUPPORT.search(f"{titles} {words}") is not None
    section = paper.document.section_at(max(0, start - 1))
    first = max(section.span.start if section else 0, start - _LEAD)
    heading, before = paper.document.heading_at(start).lower(), paper.lowered[first:start]
    lead = paper.clauses_above(start)[-1:]
    return (
        _ABOUT_ELSE.search(f"{heading} {titles}") is not None
        or (_VULNERABILITIES if of_support else _ABOUT_ELSE).search(before) is not None
        or _OWED_BY_CUSTOMER.search(titles) is not None
        or any(_CUSTOMER_ACTS.match(clause.own) for clause in lead)
    )


def rows_of_times(paper: Paper) -> Iterator[Span]:
    """The rows of the tables that hold times of support; what stands in them is answered by all that stands around."""
    tables = {id(time.table): time.table for time in times_in_tables(paper) if time.severity and time.table}
    for table in tables.values():
        for row in table.rows:
            for cell in row:
                if cell.text:
                    yield paper.document.block_at(cell.span.start) or cell.span


def is_about_vulnerabilities(paper: Paper) -> bool:
    """Whether the paper is a policy for people who report vulnerabilities, and not for customers."""
    return (
        re.search(r"vulnerabilit\w+|bug bounty|responsible disclosure|coordinated disclosure", paper.lowered[:400])
        is not None
        and re.match(r"\W*[^\n]{0,60}\b(?:support|service levels?|sla)\b", paper.lowered) is None
    )
