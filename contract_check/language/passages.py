"""Passages of a text in which a slow pattern is tried only where the words that it needs stand.

Trying a pattern from every letter of a paper takes a millisecond or more, and there are some fifty that look
through the whole of it; looking for the words that they cannot do without takes a twentieth of that.

>>> lines = Passages("Signed by Ann.\\nPaid by Bob.", [(0, 14), (15, 27)])
>>> [match[1] for match in lines.find(re.compile("signed by ([A-Z][a-z]+)", re.IGNORECASE))]
['Ann']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from contract_check.language.needs import Need, has_needs, needs_of


class Passages:
    """Stretches (start, end) of a text, in their order."""

    def __init__(self, text: str, stretches: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._stretches = stretches
        self._words = [text[start:end] for start, end in stretches]

    def find(self, pattern: re.Pattern[str], beyond: int = 0) -> Iterator[re.Match[str]]:
        """The matches of a pattern that begin in a passage, and end no more than `beyond` characters after it."""
        for number in self._meeting(pattern):
            start, end = self._stretches[number]
            yield from (m for m in pattern.finditer(self._text, start, end + beyond) if m.start() < end)

    def holding(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """The numbers of the passages in which a pattern matches."""
        return (number for number in self._meeting(pattern) if pattern.search(self._words[number]))

    def _meeting(self, pattern: re.Pattern[str]) -> Iterator[int]:
        need = _need_of(pattern)
        words = self._lowered if pattern.flags & re.IGNORECASE else self._words
        return (number for number, passage in enumerate(words) if has_needs(passage, need))

    @cached_property
    def _lowered(self) -> list[str]:
        return [passage.lower() for passage in self._words]


def lines_of(text: str) -> Passages:
    """The lines of a text."""
    ends = [match.start() for match in re.finditer("\n", text)]
    return Passages(text, list(zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True)))


def around(anchor: re.Pattern[str], text: str, before: int, after: int = 0) -> Passages:
    """The stretches from `before` characters before each anchor to the end of the line `after` characters after it.

    A pattern that needs the anchor, and does not reach farther, matches in these alone.
    """
    stretches: list[tuple[int, int]] = []
    end = 0
    for match in anchor.finditer(text):
        if match.end() <= end:
            continue
        start = max(end, match.start() - before)
        end = text.find("\n", match.end() + after)
        end = end if end >= 0 else len(text)
        stretches.append((start, end))
    return Passages(text, stretches)


def find(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """As `pattern.finditer`, for a case-sensitive pattern whose words most texts do not hold.

    >>> [match[1] for match in find(re.compile("(two|three) nines"), "three nines")]
    ['three']
    """
    return pattern.finditer(text) if has_needs(text, _need_of(pattern)) else iter(())


@cache
def _need_of(pattern: re.Pattern[str]) -> Need:
    return needs_of(pattern.pattern, pattern.flags & ~re.UNICODE)
