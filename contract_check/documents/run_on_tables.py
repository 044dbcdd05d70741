"""Tables that were printed as their source and have lost their line ends: "| Uptime | Credit | |---|---| | 99 % | 5 % |".

The divider says how many columns there are; so rows are told apart again, whether each begins with a bar or not.
Tables that still have their lines are read by `pipe_tables`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

_RULE = r":?-{2,}:?"
_DIVIDER = late_pattern(rf"\|?(?: ?{_RULE} ?\|)+(?: ?{_RULE}(?= |$))?")
_ENDS_SENTENCE = late_pattern(r".*[.:;?!] ", re.DOTALL)
_MAX_COLUMNS = 12
_CELL = r"[^|]{0,600}[|]"  # more is running text


class RunOnTable(NamedTuple):
    """Where a table stands in a paragraph, and the cells of its rows, the head first; all count characters."""

    span: Span
    rows: tuple[tuple[Span, ...], ...]


def find_run_on_tables(text: str) -> tuple[RunOnTable, ...]:
    """The tables that run on in a paragraph, in order.

    >>> text = "Credits: | Uptime | Credit | |---|---| | below 99 % | 5 % | They are paid out."
    >>> [[text[slice(*cell)] for cell in row] for row in find_run_on_tables(text)[0].rows]
    [['Uptime', 'Credit'], ['below 99 %', '5 %']]
    """
    return tuple(_find(text)) if "--" in text and "|" in text else ()


def _find(text: str) -> Iterator[RunOnTable]:
    free = 0  # where the table before has ended
    for divider in _DIVIDER.finditer(text):
        width = len(re.findall("-+", divider[0]))
        head = _head(text, free, divider.start(), width) if 2 <= width <= _MAX_COLUMNS else None
        if head is None:
            continue
        row = re.compile(rf"\s*{'[|]' if text[head.start] == '|' else ''}((?:{_CELL}){{{width}}})")
        rows, end = [_cells(text, head)], divider.end()
        while (match := row.match(text, end)) and not _DIVIDER.match(text, match.end() + 1):
            rows.append(_cells(text, Span(*match.span(1))))
            end = match.end()
        if len(rows) > 1:
            yield RunOnTable(Span(head.start, end), tuple(rows))
            free = end


def _head(text: str, start: int, divider: int, width: int) -> Span | None:
    """The row before a divider, which begins with a bar where the divider has one of its own.

    The first cell of a row without one begins with its sentence.
    """
    before = text[start:divider]
    bars = [start + match.start() for match in re.finditer("[|]", before)]
    if before.rstrip().endswith("|") and text[divider] == "|":
        return Span(bars[-width - 1], divider) if len(bars) > width else None
    if text[divider] == "|":
        bars.append(divider)
    if len(bars) < width:
        return None
    first = bars[-width - 1] + 1 if len(bars) > width else start
    sentence = _ENDS_SENTENCE.match(text, first, bars[-width])
    first = sentence.end() if sentence else first
    return Span(first + (text[first] == " "), bars[-1] + 1)


def _cells(text: str, row: Span) -> tuple[Span, ...]:
    """The cells of a row, each of which a bar ends, without the blanks around them."""
    cells = re.finditer(r"\s*([^|]*?)\s*[|]", text[row.start : row.end].removeprefix("|"))
    shift = row.start + text.startswith("|", row.start)
    return tuple(Span(shift + cell.start(1), shift + cell.end(1)) for cell in cells)
