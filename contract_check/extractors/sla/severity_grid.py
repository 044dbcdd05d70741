"""The axes of a table of support times that stands upright: what stands over each column, and the severity of each row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from contract_check.extractors.sla.cell_times import read_time
from contract_check.extractors.sla.severity_scale import CRITICAL, HIGH, NOTHING, Scale, Severity, read_severity

_SHORT_CELL = 40


@dataclass(frozen=True)
class Grid:
    """A table's axes: how many rows are heads, what stands over each column, the severity of each row."""

    heads: int
    over: tuple[str, ...]
    rows: tuple[Severity, ...]

    @classmethod
    def of(cls, rows: Sequence[Sequence[str]]) -> Grid:
        """The grid of a table's cells, in lower case."""
        bare = names_severity(rows[0][0]) or _is_titled_below(rows)
        headless = any(read_time(cell) for cell in rows[0][1:])
        labels = _row_severities(rows, bare) if headless else (NOTHING, *_row_severities(rows[1:], bare))
        heads = 0 if headless else 1 + _further_heads(rows, labels)
        over = _heads_over_columns(rows[:heads]) if heads else ("",) * len(rows[0])
        return cls(heads, over, (*(NOTHING,) * heads, *labels[heads:]))

    @cached_property
    def row_scale(self) -> Scale:
        """The scale of the severities that run down."""
        return Scale.of(self.rows)

    @cached_property
    def rows_named(self) -> bool:
        """Whether the rows are severities, of which one is the highest."""
        return any(self.row_scale.is_top(severity) for severity in self.rows)

    @property
    def rows_critical(self) -> bool:
        """Whether the highest row is so by its number or by a word that has none above it."""
        return self.row_scale.top_number is not None or (self.row_scale.top_rank or 0) <= CRITICAL

    @property
    def only_lower(self) -> bool:
        """Whether this is the rest of a table whose highest severity stands on another page."""
        numbers = {severity.number for severity in self.rows} - {None}
        return bool(numbers) and not self.rows_named

    def is_top(self, row: int, group: Severity) -> bool | None:
        """Whether a row is of the highest severity; None where no severity is named."""
        if self.rows_named:
            return self.row_scale.is_top(self.rows[row])
        if group.named and not (group.number is None and group.rank is not None and group.rank > HIGH):
            return Scale.of([group]).is_top(group)
        if group.named and group.rank in (4, 5):
            return False
        return None


def names_severity(title: str) -> bool:
    """Whether what stands under a title, or beside it, is a severity, though it be a bare number."""
    return re.search(r"\bsev|prio|\blevel|class|urgency|impact|categor", title) is not None


def _is_titled_below(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the titles stand in the second row, below a line on the whole table: "1(a) | During business hours"."""
    second = rows[1] if len(rows) > 1 else ("",)
    return names_severity(second[0]) and not any(map(read_time, second[1:]))


def _row_severities(rows: Sequence[Sequence[str]], bare: bool) -> tuple[Severity, ...]:
    """The severity that each row's first cells name; an empty first cell belongs to the one above."""
    found: list[Severity] = []
    last = NOTHING
    for row in rows:
        first, second = row[0], row[1] if len(row) > 1 else ""
        if len([text for text in row if text]) == 1:
            last = NOTHING
            found.append(last)
            continue
        if not first and second and last.named and not read_severity(second[:40]).named:
            found.append(last)
            continue
        severity = read_severity(first, bare)
        if not read_time(second[:_SHORT_CELL]):
            # Of a description only its first words are a label: "Critical business impact. The service …"
            words = second if len(second) <= _SHORT_CELL else " ".join(second.split()[:2])
            beside = read_severity(words, bare and not first)
            if not severity.named:
                severity = beside
            elif severity.rank is None and len(first) <= len("Severity 1"):
                severity = Severity(severity.number, beside.rank)
        found.append(severity)
        last = severity
    return tuple(found)


def _further_heads(rows: Sequence[Sequence[str]], labels: Sequence[Severity]) -> int:
    """How many rows below the first are heads too: they hold no time and have no label of their own."""
    count = 0
    for row, above in zip(rows[1:4], rows[:3], strict=False):
        own = (
            row[0] and row[0] != rows[0][0] and not names_severity(row[0]) and len([text for text in above if text]) > 1
        )
        if own or labels[count + 1].named or any(read_time(cell) for cell in row[1:]):
            break
        count += 1
    return count


def _heads_over_columns(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """All that stands over each column; a head above others spans the empty cells to its right."""
    over = [""] * len(rows[0])
    for number, row in enumerate(rows):
        spanning = ""
        for column, text in enumerate(row):
            spanning = text or (spanning if number + 1 < len(rows) and column else "")
            over[column] = f"{over[column]} {spanning}".strip()
    return tuple(over)
