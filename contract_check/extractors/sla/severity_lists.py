"""Lists of severities in running text: what stands under or beside which label, where no table tells (`severity_tables`).

The pieces that `severity_lines` cuts are read in their order: a label opens a severity, a short line names the kinds of
time, a time belongs to the label and the kind last named before it.

    Severity 1 - Critical                                           Severity Response Resolution
    We acknowledge within 20 minutes. A way round it is given …     Critical 1 hour 4 hours

A list must have two severities at least; which is the highest, its `Scale` says. A time that is longer
for the highest than for all others was read wrongly, and is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from contract_check.extractors.framework import IMMEDIATELY
from contract_check.extractors.ranking import rough_hours
from contract_check.extractors.sla.cell_times import read_time
from contract_check.extractors.sla.severity_lines import (
    CELL_TIME,
    KIND_LINE,
    NUMBERED_ROW,
    TIME_FOR_A_SEVERITY,
    after_label,
    may_list_severities,
    pieces_of,
)
from contract_check.extractors.sla.severity_scale import Scale, Severity, read_severity
from contract_check.extractors.sla.time_kinds import OTHER, RESPONSE, columns_named, parts_by_kind, times_named
from contract_check.language.clauses import Paper
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, OpenDuration

_SENTENCE_END = late_pattern(r"(?<=[.;])\s+")
_SENTENCE = late_pattern(r"\b(?:is|are|will|shall|must|may|has|have|can)\b")
_TIME_FIRST = late_pattern(
    r"^\W*(?:(?:within|in|under|up to|less than|max(?:imum|\.)?(?: of)?|no later than|at most|next|"
    r"same|immediate\w*|asap|one|two|three|four|six|eight|twelve|thirty|fifteen|half)\b|"
    r"[<~≤]|\d)"
)
_TIME_LAST = late_pattern(
    r"(?:\d\s?(?:h|hrs?|hours?|m|mins?|minutes|bh|bd|wd|d|days?)|hours?|minutes|days?|immediate\w*|"
    r"asap|nbd|hourly|daily|weekly)\b[^a-z]{0,8}(?:\([^)]*\))?\W*$"
)
_UNANSWERED = late_pattern(
    r"\b(?:not|no|fails? to|slow|degraded|poor|cannot|unable to|longer|without)\b[^.]{0,30}respon|"
    r"escalat|unresolved|not (?:been )?(?:resolved|restored|fixed)|credit|\bnotif|"
    r"customer (?:shall|must|will)|root cause|\brca\b|post-?mortem"
)
_LIST_GAP = 3000  # characters between two labels of one list
_LABEL_REACH = 1500
_ANNOUNCED = 120  # characters at the end of a paragraph in which it says what follows
_HEAD_REACH = 40  # pieces
_NEAR = 40  # characters before a time
_TAIL = 70  # characters at the end of a row that can be its times
_WORTH_READING = late_pattern(
    r"respon(?:se|d)|resol|reaction|restor|acknowledg|(?:begin|start|commenc)\w* (?:work|within)"
)


@dataclass(frozen=True)
class ListedTime:
    """A time in a list of severities."""

    kind: str
    value: Duration | OpenDuration
    span: Span
    top: bool
    words: str  # all that was read for it, for its tone


@dataclass
class _Item:
    """A label with what stands under it."""

    severity: Severity
    start: int
    end: int
    times: list[tuple[str, Duration | OpenDuration, Span, str]] = field(default_factory=list)


@lru_cache(maxsize=4)
def listed_times(paper: Paper) -> tuple[ListedTime, ...]:
    """The times under every severity of every list of a paper."""
    found: list[ListedTime] = []
    for items in _lists(paper):
        scale = Scale.of(item.severity for item in items)
        times = [
            ListedTime(kind, value, span, scale.is_top(item.severity), words)
            for item in items
            for kind, value, span, words in item.times
        ]
        found += [time for time in times if not time.top or _is_shortest(time, times)]
    return tuple(found)


@lru_cache(maxsize=4)
def _stretches(paper: Paper) -> tuple[tuple[int, int, str], ...]:
    found = []
    for items in _lists(paper):
        scale = Scale.of(item.severity for item in items)
        found += [(item.start, item.end, "top" if scale.is_top(item.severity) else "lower") for item in items]
    return tuple(sorted(found))


def severity_over(paper: Paper, position: int) -> str:
    """Under which severity of a list a place stands: `top`, `lower` or nothing."""
    stretches = _stretches(paper)
    index = bisect_right(stretches, (position, len(paper.document.text), "")) - 1
    return stretches[index][2] if index >= 0 and position < stretches[index][1] else ""


def _is_shortest(time: ListedTime, times: list[ListedTime]) -> bool:
    lower = [rough_hours(t.value) for t in times if t.kind == time.kind and not t.top and isinstance(t.value, Duration)]
    return not lower or not isinstance(time.value, Duration) or rough_hours(time.value) <= max(lower)


@lru_cache(maxsize=4)
def _lists(paper: Paper) -> tuple[tuple[_Item, ...], ...]:
    """The lists of severities: labels that follow one another, of at least two severities."""
    if not _WORTH_READING.search(paper.lowered) or not may_list_severities(paper):
        return ()
    lists: list[list[_Item]] = []
    for item in _items(paper):
        if not lists or item.start - lists[-1][-1].start > _LIST_GAP:
            lists.append([])
        lists[-1].append(item)
    return tuple(tuple(items) for items in lists if len({item.severity for item in items}) > 1)


def _items(paper: Paper) -> Iterator[_Item]:
    """Every label with the times that stand under it."""
    document = paper.document
    numbered = {s.span.start for s in document.sections if s.number}
    item: _Item | None = None
    head: tuple[str, ...] = ()  # kinds named before the labels
    tone, since, numbered_rows = "", 0, False
    for span, is_label in pieces_of(paper):
        words = paper.lowered[span.start : span.end]
        since += 1
        rest = words
        bare = numbered_rows and NUMBERED_ROW.match(words) is not None and since <= _HEAD_REACH
        timed = None if is_label else TIME_FOR_A_SEVERITY.match(words)
        if is_label or bare or timed:
            if item is not None:
                yield item
            item = _Item(read_severity(timed["label"] if timed else words, bare), span.start, span.end)
            rest = timed["time"] if timed else words[1:] if bare and not is_label else after_label(words)
        elif item is not None and (span.start in numbered or span.start - item.start > _LABEL_REACH):
            yield item
            item = None
        order = columns_named(words) if len(words) <= KIND_LINE and not is_label else ()
        order = () if order and read_time(words) else order
        if order:
            head, since, tone = order, 0, words
            numbered_rows = bool(re.search(r"\bsev|prio|\blevel|class|categor", words))
        elif item is None and (said := times_named(words[-_ANNOUNCED:])):  # "… within the following response times"
            head, since, tone = said, 0, _SENTENCE_END.split(words)[-1]
        if item is None:
            continue
        item.end = span.end
        kinds = head if since <= _HEAD_REACH else ()
        item.times += [(kind, value, span, f"{tone} {said}") for kind, value, said in _times_said(rest, kinds)]
    if item is not None:
        yield item


def _times_said(text: str, kinds: tuple[str, ...]) -> Iterator[tuple[str, Duration | OpenDuration, str]]:
    """The times of a piece, each with its kind (named in it, in the line above, or by the columns) and words."""
    figure = CELL_TIME.search(text)
    before = text[: figure.start()] if figure else text
    if _UNANSWERED.search(before) or not re.search(r"\d|hour|day|minute|immediate|asap|nbd", text):
        return
    parts = parts_by_kind(text, None)
    named_above = not parts
    if named_above and kinds and not OTHER.search(before[-_NEAR:]):
        parts = _in_columns(text, kinds)
    for kind, words in parts:
        value = read_time(words)
        if isinstance(value, OpenDuration):
            value = _without_figure(kind, words, value if named_above else None)
        if value is not None and kind:
            figure = CELL_TIME.search(words)
            yield kind, value, words[: figure.end()] if figure else words


def _in_columns(text: str, kinds: tuple[str, ...]) -> list[tuple[str, str]]:
    """The times at the end of a row, or that the piece begins with, each with the kind of its column."""
    if not _TIME_FIRST.match(text):
        if not _TIME_LAST.search(text):
            return []
        text = text[-_TAIL:].partition(" ")[2] if len(text) > _TAIL else text  # without the description
    named = [kind for kind in kinds if kind]
    if len(kinds) == 1:
        return [(named[0], text)]
    if _SENTENCE.search(text):
        return []
    cells = _cells(text)
    columns = next((order for order in (kinds, named) if len(order) == len(cells)), ())
    return list(zip(columns, cells, strict=False))


def _without_figure(kind: str, words: str, value: OpenDuration | None) -> Duration | OpenDuration | None:
    """An immediate response is one at once; a resolution without a figure counts where its column says so."""
    if kind != RESPONSE:
        return value
    return IMMEDIATELY if re.search(r"immediate|asap|as soon|promptly", words) else None


def _cells(text: str) -> list[str]:
    """The times of a row whose cells ran together."""
    return [match.group() for match in CELL_TIME.finditer(text)]
