"""Tables of severities that came out of a file as one line of text.

    Severity Description Starter Enterprise Critical Service is down 4 hours 1 hour High A feature fails 8 hours 4 hours

Three rows or more, each a severity, words and one time or several, make such a table. The kind of the times
stands in its head, else in the lines above; where a row has a time for each plan, the longest counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.framework import Reading
from contract_check.extractors.ranking import rough_hours
from contract_check.extractors.sla.cell_times import read_time
from contract_check.extractors.sla.severity_scale import SEVERE_WORDS, Scale, read_severity
from contract_check.extractors.sla.time_kinds import columns_named, kinds_introduced
from contract_check.language.clauses import Paper
from contract_check.model.values import Duration

_LABEL = rf"\b(?:(?:severity|sev|priority|level|p|s)[ -]?[0-5]\b|(?:{SEVERE_WORDS})\b)"
_TIME = r"(?:\d{1,3}|one|two|three|four|six|eight|twelve)[ -](?:(?:business|working) )?(?:hours?|hrs?|minutes?|mins?|days?)\b"
_ROW = re.compile(
    rf"(?P<label>{_LABEL})(?:(?!{_TIME})[^.;:|]){{0,160}}?(?P<times>{_TIME}(?:[ ,/|-]{{1,3}}{_TIME}){{0,4}})"
)
_ROWS = 3
_ABOVE = 200  # characters above the table that say of what its times are
_LONGEST = 2500


def flat_times(paper: Paper, kind: str) -> Iterator[Reading]:
    """The time of that kind for the highest severity, of every such table."""
    for number in paper.plain.holding(_ROW):
        block = paper.document.blocks[number]
        if block.end - block.start > _LONGEST or paper.document.table_at(block.start) is not None:
            continue
        text = paper.lowered[block.start : block.end]
        rows = list(_ROW.finditer(text))
        if len(rows) < _ROWS:
            continue
        severities = [read_severity(row["label"]) for row in rows]
        scale = Scale.of(severities)
        top = next((row for row, severity in zip(rows, severities, strict=True) if scale.is_top(severity)), None)
        value = (
            _time_of(
                top["times"], text[: rows[0].start()], paper.lowered[max(0, block.start - _ABOVE) : block.start], kind
            )
            if top
            else None
        )
        if value is not None:
            yield Reading(value, block, "row of a table that came out as a line", weight=2)


def _time_of(times: str, head: str, above: str, kind: str) -> Duration | None:
    """The time of a row that stands in the column of the kind; the longest of all where the kind is that of the table."""
    found = [value for words in re.findall(_TIME, times) if isinstance(value := read_time(words), Duration)]
    columns = columns_named(head)
    while columns and not columns[0]:  # a column of definitions stands before those of times
        columns = columns[1:]
    if kind in columns:
        place = columns.index(kind)
        return found[place] if place < len(found) else None
    introduced = kinds_introduced(above)
    return max(found, key=rough_hours, default=None) if not columns and introduced == (kind,) else None
