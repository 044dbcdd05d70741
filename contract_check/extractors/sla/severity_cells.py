"""One cell of a table of support times: which times it holds, and of what.

Its labels say so: what stands over it and beside it, the row that names those below, and what introduces the table.
"1 hour / 4 hours" under "Response / Resolution" holds two; a bare "2" under "Response (hours)" has its unit from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from contract_check.extractors.framework import IMMEDIATELY
from contract_check.extractors.sla.cell_times import read_time
from contract_check.extractors.sla.severity_mentions import LOWER_SEVERITY, TOP_SEVERITY
from contract_check.extractors.sla.time_kinds import (
    OTHER,
    RESPONSE,
    kind_of,
    kinds_in_order,
    kinds_introduced,
    parts_by_kind,
)
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, OpenDuration, Unit

_UNIT_OVER = late_pattern(r"(?:\(|\bin )(?P<unit>(?:business |working )?(?:minutes|mins?|hours?|hrs|days))\b")
_BARE_FIGURE = late_pattern(r"^\W{0,2}\d{1,3}(?:\.\d)?(?:\s?[-–]\s?\d{1,3})?\s*$")
# Money, or how long something must last: no time in which someone acts.
_NO_TIME = late_pattern(
    r"\bof (?:the |monthly |service )*(?:fees?|charges?)\b|\bcredits?\b|"
    r"(?<!no )(?<!not )\b(?:greater|longer|more) than \d|\bexpedit|\bsurcharge"
)
_LONG_CELL = 160  # characters within which a cell must come to its time


@dataclass(frozen=True)
class Labels:
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


def times_in_cell(text: str, labels: Labels, order: int, timed: int) -> Iterator[tuple[str, Duration | OpenDuration]]:
    """The times of a cell with their kinds. `order`: which of the `timed` cells of the row it is."""
    if text.startswith("means") or _NO_TIME.search(text):
        return
    working = bool(re.search(r"(?:business|working) (?:hours|days)", labels.over)) and "hour" not in text
    unit = _UNIT_OVER.search(labels.over)
    if unit and _BARE_FIGURE.match(text):
        text = f"{text.strip()} {unit[1]}"
    for kind, words in _words_by_kind(text, labels, order, timed):
        value = read_time(words[:_LONG_CELL], working=working)
        if isinstance(value, Duration) and value.unit is Unit.YEARS:
            continue
        if isinstance(value, OpenDuration) and kind == RESPONSE:
            value = IMMEDIATELY if re.search(r"immediate|asap|as soon|promptly", words) else None
        if value is not None:
            yield kind, value


def _words_by_kind(text: str, labels: Labels, order: int, timed: int) -> list[tuple[str, str]]:
    """The words of a cell with the kind of time that they give: by the column's title, their own, or the introduction.

    "1 hour / 8 hours" below "Response / Resolution" is the one and the other.
    """
    kinds = kinds_in_order(labels.over)
    parts = re.split(r" ?(?:/|\n|;) ?", text)
    if len(kinds) == len(parts) == 2 and all(read_time(part) for part in parts):
        return list(zip(kinds, parts, strict=True))
    said = parts_by_kind(text, labels.kind)
    if said or not labels.severity or labels.kind is not None or OTHER.search(labels.over):
        return said
    introduced = kinds_introduced(labels.introduction)
    if len(introduced) == 1 or timed == 1:
        return [(introduced[0], text)] if introduced else []
    if timed and len(introduced) == timed and not labels.over:
        return [(introduced[order], text)]
    return []


def top_part(text: str) -> str | None:
    """Of a cell that lists severities, the part of the highest one."""
    lower = list(LOWER_SEVERITY.finditer(text))
    top = TOP_SEVERITY.search(text)
    if top is None or not lower or not re.match(r"[^.;]{0,30}?(?:[:–=-]|\bwithin\b)[^.;]{0,40}\d", text[top.end() :]):
        return None
    end = next((m.start() for m in lower if m.start() > top.end()), len(text))
    return text[top.end() : end]
