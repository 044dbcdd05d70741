"""Tables of support times: severity × response × resolution, by plan.

Every cell that holds a time is labelled by all that stands over and beside it: the head of its
column, the first cells of its row, a row that names those below it, and what introduces the table.
From the labels follows whether it is a first response or a resolution, and of which severity, so
that it does not matter which of them run down and which across:

    Severity   | Response | Resolution          | Basic | Pro         Measure  | Critical | High
    1 Critical | 1 hour   | 4 hours      P1     | 8 h   | 1 h         Response | 1 hour   | 4 hours

The axes of a table are `severity_grid`'s, which severity is the highest is said by `severity_scale`,
which kind a time is by `time_kinds`; what stands in lists and in rows without rules is read by
`severity_lists`, what sentences say of severities by `severity_mentions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.cell_times import read_time
from contract_check.extractors.sla.severity_grid import Grid, names_severity
from contract_check.extractors.sla.severity_lists import listed_times
from contract_check.extractors.sla.severity_mentions import LOWER_SEVERITY, TOP_SEVERITY
from contract_check.extractors.sla.severity_scale import CRITICAL, NOTHING, read_severity
from contract_check.extractors.sla.time_kinds import (
    AT_ONCE,
    OTHER,
    RESOLUTION_WORDS,
    RESPONSE,
    RESPONSE_WORDS,
    kind_of,
    kinds_in_order,
    kinds_introduced,
    parts_by_kind,
)
from contract_check.extractors.upright import Upright, uprights
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.document import Span, Table
from contract_check.model.term import Strength
from contract_check.model.values import Duration, OpenDuration, Unit

_UNIT_OVER = re.compile(r"(?:\(|\bin )(?P<unit>(?:business |working )?(?:minutes|mins?|hours?|hrs|days))\b")
_BARE_FIGURE = re.compile(r"^\W{0,2}\d{1,3}(?:\.\d)?(?:\s?[-–]\s?\d{1,3})?\s*$")
# Money, or how long something must last: no time in which someone acts.
_NO_TIME = re.compile(
    r"\bof (?:the |monthly |service )*(?:fees?|charges?)\b|\bcredits?\b|(?<!no )(?<!not )\b(?:greater|longer|more) than \d"
)
_LONG_LABEL = 60
_LONG_CELL = 160
FREE_PLAN = re.compile(r"\bfree\b|trial|community|evaluation|starter \(free\)|lite\b")
_SOFT = re.compile(
    r"target|objective|goal|\baim|\bslo\b|reasonable|typical|approx|estimate|best effort|average|guideline|expected|~|≈|\bca\."
)
_EFFORTS = re.compile(
    r"reasonable (?:\w+ )?(?:efforts?|endeavou?rs?)(?![^.]{0,80}(?:in any (?:case|event)|at the latest))"
)
_ABOUT_ELSE = re.compile(
    r"vulnerabilit|\bcve\b|cvss|\bpatch(?:es|ing)?\b|penetration|data subject|personal data|privacy|breach notif|"
    r"audit findings?|bounty|invoice"
)
_OWED_BY_CUSTOMER = re.compile(
    r"\b(?:customer|client|subscriber)(?:'s|’s)? (?:response|reaction|reply|answer)|(?:response|reaction|reply|answer)s? (?:of|by|from) (?:the )?(?:customer|client)"
)
_CUSTOMER_ACTS = re.compile(
    r"^(?!.*VENDOR (?:shall|will|must|undertakes|agrees)).*?CUSTOMER (?:shall|will|must|agrees to|undertakes to|is to|has to) (?:\w+ ){0,3}?"
    r"(?:respond|answer|reply|react|acknowledge|confirm|approve|provide|supply)"
)
_ABBREVIATED = re.compile(
    r"\b(?P<long>(?:response|resolution|restoration|repair|reaction|fix|recovery) times?) \((?:the )?\W?(?P<short>[a-z]{2,5})\W?\)"
)
_LEAD = 200  # characters
_TARGETS = re.compile(r"target|objective|goal|guideline")
_NO_PROMISE = re.compile(
    r"\b(?:not|no) (?:an? |any )?(?:\w+ )?(?:commitments?|guarantees?|guaranteed|promises?|binding)\b"
)


@dataclass(frozen=True)
class SupportTime:
    """A time in a support table: which kind, its value, where, and whether a severity is named."""

    kind: str
    value: Duration | OpenDuration
    span: Span
    severity: bool
    soft: bool
    table: Table | None = None
    by_name: bool = True  # called a response, and not only an acknowledgement or a triage beside one


def support_times(paper: Paper, kind: str) -> list[SupportTime]:
    """The times of highest severity of that kind: of tables, else of lists, else of tables that name no severity."""
    in_tables = [time for time in _times_in_tables(paper) if time.kind == kind and _is_owed(time, paper)]
    found = [time for time in in_tables if time.severity]
    if not found:
        rows = set(rows_of_times(paper))
        listed = (time for time in _times_in_lists(paper) if paper.document.block_at(time.span.start) not in rows)
        found = [time for time in listed if time.kind == kind and _is_owed(time, paper)] or in_tables
    named = [time.table for time in found if time.by_name and kind == RESPONSE]
    return [time for time in found if time.by_name or time.table not in named]


@lru_cache(maxsize=2)  # response and resolution ask for the same tables
def _times_in_tables(paper: Paper) -> tuple[SupportTime, ...]:
    return tuple(time for sheet in uprights(paper, _is_severity) for time in _in_table(sheet, paper))


def _is_severity(text: str, title: str) -> bool:
    return not read_time(text[:_LONG_LABEL]) and read_severity(text, names_severity(title)).named


def _times_in_lists(paper: Paper) -> Iterator[SupportTime]:
    for time in listed_times(paper):
        if time.top:
            introduction = _introduction(paper, time.span.start)
            soft = bool(_SOFT.search(time.words) or _TARGETS.search(introduction) or _EFFORTS.search(introduction))
            yield SupportTime(time.kind, time.value, time.span, True, soft)


def readings_of(paper: Paper, kind: str) -> Iterator[Reading]:
    """The support times as readings; a table outweighs a sentence."""
    for time in support_times(paper, kind):
        strength = Strength.SOFT if time.soft else Strength.FIRM
        yield Reading(time.value, time.span, f"{kind} in a support table", strength, weight=2 if time.severity else 0)


def _is_owed(time: SupportTime, paper: Paper) -> bool:
    """Whether a time is one of support that the vendor owes; in a list only what a severity names is a table at all."""
    if time.table is None:
        return not _is_about_else(paper, time.span.start, "")
    labels = (*time.table.rows[0], *(row[0] for row in time.table.rows))
    listed = time.table not in paper.document.tables
    titles = " ".join(cell.text for cell in labels).lower()
    return (time.severity or not listed) and not _is_about_else(paper, time.table.span.start, titles)


def _is_about_else(paper: Paper, start: int, titles: str) -> bool:
    """Whether times are of something else, by the heading, the words before them, and their titles."""
    section = paper.document.section_at(max(0, start - 1))
    first = max(section.span.start if section else 0, start - _LEAD)
    near = f"{paper.document.heading_at(start).lower()} {paper.lowered[first:start]} {titles}"
    lead = paper.clauses_above(start)[-1:]
    return (
        _ABOUT_ELSE.search(near) is not None
        or _OWED_BY_CUSTOMER.search(titles) is not None
        or any(_CUSTOMER_ACTS.match(clause.own) for clause in lead)
    )


def rows_of_times(paper: Paper) -> Iterator[Span]:
    """The rows of the tables that hold times of support; what stands in them is answered by all that stands around."""
    tables = {id(time.table): time.table for time in _times_in_tables(paper) if time.severity and time.table}
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
    )


def _introduction(paper: Paper, start: int) -> str:
    """What leads into a table: the heading of the section that it stands in and the paragraph before it."""
    section = paper.document.section_at(max(0, start - 1))  # a list may begin with a heading of its own
    heading, first = (section.heading.lower(), section.span.start) if section else ("", 0)
    before = paper.document.text[max(first, start - 450) : start].lower().strip()
    sentences = re.split(r"(?<=[.:])\s+|\n", before)
    said = [sentence for sentence in sentences if not re.search(r"\bnot\b|\bno\b", _NO_PROMISE.sub("", sentence))]
    return f"{heading} {' '.join(said)}"


@lru_cache(maxsize=4)
def _abbreviations(paper: Paper) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What a paper abbreviates: "Response Time (RT)" tells what a column "Max. RT" holds."""
    return tuple((re.compile(rf"\b{m['short']}\b"), m["long"]) for m in find(_ABBREVIATED, paper.lowered))


def _in_table(sheet: Upright, paper: Paper) -> Iterator[SupportTime]:
    table = sheet.table
    rows = [[cell.text.lower() for cell in row] for row in sheet.rows]
    for short, long in _abbreviations(paper):
        rows[0] = [short.sub(long, text) for text in rows[0]]
    whole = " ".join(" ".join(row) for row in rows)
    introduction = _introduction(paper, table.span.start)
    if not (RESPONSE_WORDS.search(whole + introduction) or RESOLUTION_WORDS.search(whole + introduction)):
        return
    grid = Grid.of(rows)
    if grid.only_lower or (grid.rows_named and not grid.rows_critical and _outranked(paper, table)):
        return
    group, group_severity = "", NOTHING
    for number, row in enumerate(rows):
        if len([text for text in row if text]) == 1:
            group = next(text for text in row if text)[:80]  # a row that only names what follows
            group_severity = read_severity(group)
            continue
        if number < grid.heads or FREE_PLAN.search(row[0][:40]):
            continue
        timed = [column for column in range(1, len(row)) if read_time(row[column])]
        for column in range(1, len(row)):
            over = grid.over[column]
            if FREE_PLAN.search(over):
                continue
            top = grid.is_top(number, group_severity)
            inner = _top_part(row[column])
            if inner is None and top is False:
                continue
            cell = _Labels(over, _beside(row, column), group, introduction, bool(top) or inner is not None)
            order = timed.index(column) if column in timed else 0
            place = sheet.cite(sheet.rows[number][column])
            by_name = any("respon" in text for text in (over, row[column], *cell.beside))
            for kind, value in _in_cell(row[column] if inner is None else inner, cell, order, len(timed)):
                soft = bool(_SOFT.search(f"{over} {row[column]} {row[0]}") or _TARGETS.search(introduction))
                yield SupportTime(kind, value, place, cell.severity, soft, table, by_name)


@dataclass(frozen=True)
class _Labels:
    """What stands around a cell."""

    over: str
    beside: tuple[str, ...]
    group: str
    introduction: str
    severity: bool

    @property
    def kind(self) -> str | None:
        """Response or resolution, by the nearest label that says so."""
        if OTHER.search(self.over) and not kind_of(self.over):
            return None
        if kind := kind_of(self.over):
            return kind
        for text in (*reversed(self.beside), self.group):
            if kind := kind_of(text):
                return kind
            if OTHER.search(text):
                return None
        return None


def _beside(row: Sequence[str], column: int) -> tuple[str, ...]:
    """The short cells to the left of a cell that hold no time themselves."""
    return tuple(text for text in row[:column] if len(text) <= _LONG_LABEL and not read_time(text))


def _outranked(paper: Paper, table: Table) -> bool:
    """Whether another table speaks of something more severe than the highest of this one ("High")."""
    return any(
        read_severity(row[0].text.lower()).rank in (0, CRITICAL)
        for other in paper.document.tables
        if other is not table and len(other.rows[0]) == len(table.rows[0])
        for row in other.rows[1:]
    )


def _in_cell(text: str, labels: _Labels, order: int, timed: int) -> Iterator[tuple[str, Duration | OpenDuration]]:
    """The times of a cell with their kinds. `order`: which of the `timed` cells of the row it is."""
    if text.startswith("means") or _NO_TIME.search(text):
        return
    working = bool(re.search(r"(?:business|working) (?:hours|days)", labels.over)) and "hour" not in text
    unit = _UNIT_OVER.search(labels.over)
    if unit and _BARE_FIGURE.match(text):
        text = f"{text.strip()} {unit[1]}"
    kinds = kinds_in_order(labels.over)
    parts = re.split(r" ?(?:/|\n|;) ?", text)
    if len(kinds) == len(parts) == 2 and all(read_time(part) for part in parts):
        said = list(zip(kinds, parts, strict=True))
    else:
        said = parts_by_kind(text, labels.kind)
        if not said and labels.severity and labels.kind is None and not OTHER.search(labels.over):
            introduced = kinds_introduced(labels.introduction)
            if len(introduced) == 1 or timed == 1:
                said = [(introduced[0], text)] if introduced else []
            elif timed and len(introduced) == timed and not labels.over:
                said = [(introduced[order], text)]
    for kind, words in said:
        value = read_time(words[:_LONG_CELL], working=working)
        if isinstance(value, Duration) and value.unit is Unit.YEARS:
            continue
        if isinstance(value, OpenDuration) and kind == RESPONSE:
            value = AT_ONCE if re.search(r"immediate|asap|as soon|promptly", words) else None
        if value is not None:
            yield kind, value


def _top_part(text: str) -> str | None:
    """Of a cell that lists severities, the part of the highest one."""
    lower = list(LOWER_SEVERITY.finditer(text))
    top = TOP_SEVERITY.search(text)
    if top is None or not lower or not re.match(r"[^.;]{0,30}?[:–=-][^.;]{0,40}\d", text[top.end() :]):
        return None
    end = next((m.start() for m in lower if m.start() > top.end()), len(text))
    return text[top.end() : end]
