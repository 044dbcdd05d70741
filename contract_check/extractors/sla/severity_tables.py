"""Tables of support times: severity × response × resolution, by plan.

Every cell that holds a time is labelled by all that stands over and beside it: the head of its
column, the first cells of its row, a row that names those below it, and what introduces the table.
From the labels follows whether it is a first response or a resolution, and of which severity; the table is turned so
that severities run down (`upright`), and its axes are `severity_grid`'s:

    Severity   | Response | Resolution          | Basic | Pro         Measure  | Critical | High
    1 Critical | 1 hour   | 4 hours      P1     | 8 h   | 1 h         Response | 1 hour   | 4 hours
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from contract_check.extractors.sla.cell_times import read_time
from contract_check.extractors.sla.environments import rows_of_other_environments
from contract_check.extractors.sla.severity_cells import Labels, times_in_cell, top_part
from contract_check.extractors.sla.severity_grid import Grid, names_severity
from contract_check.extractors.sla.severity_scale import CRITICAL, NOTHING, read_severity
from contract_check.extractors.sla.time_kinds import RESOLUTION_WORDS, RESPONSE_WORDS, columns_named
from contract_check.extractors.upright import Upright, upright
from contract_check.language.clauses import Paper
from contract_check.language.passages import around
from contract_check.model.document import Section, Span, Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, OpenDuration

_LONG_LABEL = 60
_LONG_TITLES = 120
_TITLES_OVER = 3
FREE_PLAN = late_pattern(r"\bfree\b|trial|community|evaluation|starter \(free\)|lite\b")
SOFT = late_pattern(
    r"target|objective|goal|\baim|\bslo\b|reasonable|typical|approx|estimate|best effort|average|"
    r"guideline|expected|~|≈|\bca\."
)
_MEANS = late_pattern(
    r"\W*(?:(?:shall )?means?|refers? to|stands? for|(?:has|have|shall have) the (?:same )?meaning|is defined)\b"
)
_PAID = late_pattern(r"\b(?:shall|will|must) pay\b|\bpayment (?:is|falls|shall be) due\b|\binvoiced?\b")
_ABBREVIATED = late_pattern(
    r"\b(?P<long>(?:response|resolution|restoration|repair|reaction|fix|recovery) times?) \("
    r"(?:the )?\W?(?P<short>[a-z]{2,5})\W?\)"
)
_TIME_IN_BRACKETS = late_pattern(r"times? \(")
_AROUND_TIME = len("restoration ")
_FIRST_REPLY = late_pattern(r"\b(?:first|initial) (?:response|reply|reaction)")
_NOT_CRITICAL = late_pattern(r"\bnot (?:critical|urgent)|\bnon-?\s?(?:critical|urgent)")
_OF_AVAILABILITY = late_pattern(
    r"(?:un)?(?:planned|scheduled) |(?:\w+ )?(?:availability|up-?time|down-?time|maintenance)\b"
)
TARGETS = late_pattern(r"target|objective|goal|guideline")
_NO_PROMISE = late_pattern(
    r"\b(?:not|no) (?:an? |any )?(?:\w+ )?(?:commitments?|guarantees?|guaranteed|promises?|binding)\b"
)


_OF_PLANS = late_pattern(r"\W*(?:(?:support|service|subscription) )?(?:plan|tier|package|edition|subscription)s?\W*")


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


@lru_cache(maxsize=2)  # response and resolution ask for the same tables
def times_in_tables(paper: Paper) -> tuple[SupportTime, ...]:
    """All times of support of the highest severity, and those of tables that name none."""
    sheets = (_by_severity(upright(paper, table, _is_severity)) for table in paper.tables if _tells_times(table, paper))
    return tuple(time for sheet in sheets for time in _in_table(sheet, paper))


def _tells_times(table: Table, paper: Paper) -> bool:
    """Whether a response or a resolution is spoken of in a table or over it; most tables are of something else."""
    if _is_of_definitions(table):
        return False
    cells = paper.lowered[slice(*table.span)]
    spelled_out = (RESPONSE_WORDS, RESOLUTION_WORDS)
    if any(words.search(cells) for words in (*spelled_out, *(short for short, _ in _abbreviations(paper)))):
        return True
    introduction = introduction_of(paper, table.span.start)
    return any(words.search(introduction) for words in spelled_out)


def _is_of_definitions(table: Table) -> bool:
    """Whether the rows say what words mean, in which months, hours and high levels come up by themselves.

    A word may run over several rows, as its meaning does.
    """
    defined = [row[0].text.lower() for row in table.rows if any(_MEANS.match(cell.text.lower()) for cell in row[1:])]
    return len(defined) * 3 > len(table.rows) and not any(read_severity(word).named for word in defined)


def _by_severity(sheet: Upright) -> Upright:
    """The table with the column that is called severity in front, where its first two name none, or plans ("Standard") stand before it."""
    columns = [at for at, title in enumerate(sheet.titles) if names_severity(title)]
    in_front = 0 if sheet.titles and _OF_PLANS.fullmatch(sheet.titles[0]) else 1
    if (
        not columns
        or columns[0] <= in_front
        or not any(read_severity(row[columns[0]].text).named for row in sheet.body)
    ):
        return sheet
    first = columns[0]
    return replace(sheet, rows=tuple((row[first], *row[:first], *row[first + 1 :]) for row in sheet.rows))


def _is_severity(text: str, title: str) -> bool:
    return read_severity(text, names_severity(title)).named and not read_time(text[:_LONG_LABEL])


def introduction_of(paper: Paper, start: int) -> str:
    """What leads into a table: the heading of the section that it stands in and the paragraph before it."""
    section = paper.document.section_at(max(0, start - 1))  # a list may begin with a heading of its own
    heading, first = (_titles_over(paper, section), section.span.start) if section else ("", 0)
    before = paper.document.text[max(first, start - 450) : start].lower().strip()
    sentences = re.split(r"(?<=[.:])\s+|\n", before)
    said = [sentence for sentence in sentences if not re.search(r"\bnot\b|\bno\b", _NO_PROMISE.sub("", sentence))]
    return f"{heading} {' '.join(said)}"


def _titles_over(paper: Paper, section: Section) -> str:
    """The heading of a section with those right above it: "Target Resolution Times" over "By Priority"."""
    document = paper.document
    place, titles = document.place_of(section), [section.heading]
    for above in reversed(document.sections[max(0, place - _TITLES_OVER) : place]):
        if not above.heading or document.text[above.span.start : section.span.start].count("\n") > len(titles):
            break  # something stands between them
        titles.insert(0, above.heading)
    return " ".join(titles).lower()


@lru_cache(maxsize=4)
def _abbreviations(paper: Paper) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What a paper abbreviates: "Response Time (RT)" tells what a column "Max. RT" holds."""
    defined = around(_TIME_IN_BRACKETS, paper.lowered, _AROUND_TIME, _AROUND_TIME).find(_ABBREVIATED)
    return tuple((re.compile(rf"\b{m['short']}\b"), m["long"]) for m in defined)


class _Columns(NamedTuple):
    """What all rows of a table share: what leads into it, the title over each column, and whether one is of first replies."""

    table: Table
    introduction: str
    over: tuple[str, ...]
    has_first_replies: bool


def _in_table(sheet: Upright, paper: Paper) -> Iterator[SupportTime]:
    """The times of a table, but for titles, other environments, lower severities, availability and free plans.

    "Critical | 1 hour | 4 hours" below "Severity | Response | Resolution" gives a response and a resolution.
    """
    rows = [[cell.text.lower() for cell in row] for row in sheet.rows]
    for short, long in _abbreviations(paper):
        rows[0] = [short.sub(long, text) for text in rows[0]]
    grid = Grid.of(rows)
    if not grid.heads:
        grid = replace(grid, over=_titles_above(paper, sheet.table, len(rows[0])) or grid.over)
    if grid.only_lower or (grid.rows_named and not grid.rows_critical and _outranked(paper, sheet.table)):
        return
    introduction = introduction_of(paper, sheet.table.span.start)
    columns = _Columns(sheet.table, introduction, grid.over, any(map(_FIRST_REPLY.search, grid.over[1:])))
    firsts = () if grid.rows_named else _rows_of_first_replies(rows)
    not_live = rows_of_other_environments(rows)
    group, group_severity = "", NOTHING
    for number, row in enumerate(rows):
        named = [text for text in row if text]
        if len(named) == 1:  # a row that only names what follows
            group, group_severity = named[0][:80], read_severity(named[0][:80])
            continue
        if number < grid.heads or number in not_live or (firsts and number not in firsts):
            continue
        if FREE_PLAN.search(row[0][:40]) or _OF_AVAILABILITY.match(row[0]):
            continue
        places = [sheet.cite(cell) for cell in sheet.rows[number]]
        yield from _times_in_row(row, places, columns, group, grid.is_top(number, group_severity))


def _times_in_row(
    row: Sequence[str], places: Sequence[Span], columns: _Columns, group: str, top: bool | None
) -> Iterator[SupportTime]:
    """The times of a row.

    `group` is the row that only named what follows, `top` whether the row is of the highest severity; None where nothing tells.
    """
    timed = [column for column in range(1, len(row)) if read_time(row[column])]
    for column in range(1, len(row)):
        over, text = columns.over[column], row[column]
        if FREE_PLAN.search(over) or _PAID.search(text):
            continue
        inner = top_part(text)
        if inner is None and (top is False or (top is None and _NOT_CRITICAL.search(text))):
            continue
        cell = Labels(over, _beside(row, column), group, columns.introduction, bool(top) or inner is not None)
        order = timed.index(column) if column in timed else 0
        by_name = any("respon" in label for label in (over, text, *cell.beside))
        later = columns.has_first_replies and "respon" in over and not _FIRST_REPLY.search(over)
        soft = bool(SOFT.search(f"{over} {text} {row[0]}") or TARGETS.search(columns.introduction))
        for kind, value in times_in_cell(text if inner is None else inner, cell, order, len(timed)):
            if not (later and kind == "response"):  # "Operational state response" beside "Initial response"
                yield SupportTime(kind, value, places[column], cell.severity, soft, columns.table, by_name)


def _titles_above(paper: Paper, table: Table, width: int) -> tuple[str, ...]:
    """The titles of a table that came out as the line above it: one word for each column, of which one is a kind of time."""
    above = paper.document.text[max(0, table.span.start - _LONG_TITLES) : table.span.start].lower()
    line = above.strip().rpartition("\n")[2]
    words = tuple(line.split())
    return words if len(words) == width and any(columns_named(line)) else ()


def _rows_of_first_replies(rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """The rows that are called a first response, in a table without severities; its others are of further work."""
    return tuple(n for n, row in enumerate(rows) if n and _FIRST_REPLY.search(row[0]) and any(map(read_time, row[1:])))


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
