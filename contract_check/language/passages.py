"""Passages of a text in which a slow pattern is tried only where the words that it needs stand.

Trying a pattern from every letter of a paper takes a millisecond or more, and there are some fifty that look
through the whole of it; looking for the words that they cannot do without takes a twentieth of that.

>>> lines = Passages("Signed by Ann.\\nPaid by Bob.", [(0, 14), (15, 27)])
>>> [match[1] for match in lines.find(re.compile("signed by ([A-Z][a-z]+)", re.IGNORECASE))]
['Ann']
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate

import ahocorasick

from contract_check.language.concordance import Concordance, numbers_in, spot_words
from contract_check.language.needs import AnyOf, Need, has_needs, needs_of

_BETWEEN = "\0"  # no word that is looked for holds it
_GROWN = 1.1  # times as many words asked for, and they are worth a new automaton


class Passages:
    """Stretches (start, end) of a text, in their order.

    `much_asked`: they will be asked for hundreds of words, so that those which texts before were asked for are looked up in one pass.
    """

    def __init__(self, text: str, stretches: Sequence[tuple[int, int]], *, much_asked: bool = False) -> None:
        self._text = text
        self._stretches = stretches
        self._words = [text[start:end] for start, end in stretches]
        self._much_asked = much_asked

    def find(self, pattern: re.Pattern[str], beyond: int = 0) -> Iterator[re.Match[str]]:
        """The matches of a pattern that begin in a passage, and end no more than `beyond` characters after it."""
        for number in self._meeting(pattern):
            start, end = self._stretches[number]
            yield from (m for m in pattern.finditer(self._text, start, end + beyond) if m.start() < end)

    def holding(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """The numbers of the passages in which a pattern matches."""
        return (number for number in self._meeting(pattern) if pattern.search(self._words[number]))

    def meeting(self, *patterns: re.Pattern[str]) -> frozenset[int]:
        """The numbers of the passages that hold the words of one of these patterns: in no other does any of them match."""
        return frozenset(number for pattern in patterns for number in self._meeting(pattern))

    def _meeting(self, pattern: re.Pattern[str]) -> Iterator[int]:
        index = self._in_lower_case if pattern.flags & re.IGNORECASE else self._as_printed
        return index.meeting(_need_of(pattern))

    @cached_property
    def _as_printed(self) -> _Index:
        return _SpottedIndex(self._words) if self._much_asked else _Index(self._words)

    @cached_property
    def _in_lower_case(self) -> _Index:
        return _Index([passage.lower() for passage in self._words])


class _Index:
    """Which passages hold a word: looked up once for each word that is asked for, in all of them at once.

    A set of passages is the bits of an integer, number n being bit n, as in a `Concordance`; there the words are known before.
    """

    def __init__(self, passages: Sequence[str]) -> None:
        self._text = _BETWEEN.join(passages)
        self._ends = list(accumulate(len(passage) + len(_BETWEEN) for passage in passages))
        self._all = (1 << len(passages)) - 1
        self._known: dict[Need, int] = {}

    def meeting(self, need: Need) -> Iterator[int]:
        """The numbers of the passages that meet a need, in their order."""
        return numbers_in(self._of(need))

    def _of(self, need: Need) -> int:
        found = self._known.get(need)
        if found is None:
            found = self._known[need] = self._look_up(need)
        return found

    def _look_up(self, need: Need) -> int:
        if isinstance(need, str):
            return self._holding(need)
        found = 0 if isinstance(need, AnyOf) else self._all
        for part in need.parts:
            found = found | self._of(part) if isinstance(need, AnyOf) else found & self._of(part)
            if found == (self._all if isinstance(need, AnyOf) else 0):
                break
        return found

    def _holding(self, word: str) -> int:
        """The passages with a word; after each the search goes on behind its end."""
        found, at = 0, self._text.find(word)
        while at >= 0:
            number = bisect_right(self._ends, at)
            found |= 1 << number
            at = self._text.find(word, self._ends[number])
        return found


class _Spotter:
    """The words that texts have been asked for, and an automaton that finds most of them in one pass."""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self._spotted: frozenset[str] = frozenset()
        self._automaton = spot_words(())

    def spotted(self) -> tuple[frozenset[str], ahocorasick.Automaton]:
        """The words that it finds, and the automaton."""
        if len(self.asked) > _GROWN * len(self._spotted):
            self._spotted = frozenset(self.asked)
            self._automaton = spot_words(sorted(self.asked))
        return self._spotted, self._automaton


_SPOTTER = _Spotter()


class _SpottedIndex(_Index):
    """An index that finds in one pass what others were asked for before: the patterns are the same for every paper."""

    def __init__(self, passages: Sequence[str]) -> None:
        super().__init__(passages)
        self._spotted, automaton = _SPOTTER.spotted()
        self._concordance = Concordance(passages, automaton)

    def _holding(self, word: str) -> int:
        if word in self._spotted:
            return self._concordance.meeting(word)
        _SPOTTER.asked.add(word)
        return super()._holding(word)


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
