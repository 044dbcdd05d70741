"""What a pattern cannot match without: a cheap test before the regular expression is tried.

Contracts are long and most wordings are rare. "VENDOR <shall> <80>notify CUSTOMER" needs "VENDOR "
and "notify CUSTOMER" to stand in a clause; looking for two strings is some fifty times faster than
trying the pattern from every position. The strings are read from the pattern itself, in the form
into which `re` parses it, so they cannot disagree with it.

Only what is certain is used: whatever the parser returns that is not known here asks for nothing,
and a pattern without needs is simply tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Need = frozenset[str]  # one of these strings

_LEAST_RARITY = 2
_MOST_WORDS = 40  # a need with more alternatives costs as much as the pattern
_MOST_NEEDS = 4
_ZERO_WIDTH = (kinds.AT, kinds.ASSERT_NOT, kinds.ASSERT)


def needs_of(pattern: str, flags: int = 0) -> tuple[Need, ...]:
    """The needs of a pattern, the most telling first; all must be met for a match.

    >>> [sorted(need) for need in needs_of(r"notify (?:CUSTOMER|the client) .{0,9}within (?:\\d+|two) days?")]
    [['CUSTOMER', 'the client'], ['notify '], ['within '], [' day']]

    With re.IGNORECASE the needs are in lower case, for a text in lower case.
    """
    parsed = parser.parse(pattern, flags)
    found = _needs_of_sequence(parsed)
    if parsed.state.flags & re.IGNORECASE:
        found = (frozenset(map(str.lower, need)) for need in found)
    useful = {need for need in map(_without_longer, found) if _is_useful(need)}
    return tuple(sorted(useful, key=lambda need: (-_worth(need), sorted(need)))[:_MOST_NEEDS])


def has_needs(text: str, needs: Sequence[Need]) -> bool:
    """Whether a text has all that a pattern needs."""
    for need in needs:
        for words in need:
            if words in text:
                break
        else:
            return False
    return True


def _needs_of_sequence(items: Iterable[tuple[Any, Any]]) -> Iterator[Need]:
    run = ""
    for kind, value in items:
        if kind is kinds.LITERAL:
            run += chr(value)
            continue
        if kind in _ZERO_WIDTH:
            if kind is kinds.ASSERT:
                yield from _needs_of_sequence(value[1])
            continue
        if run:
            yield frozenset((run,))
        run = ""
        if kind is kinds.SUBPATTERN:
            _, added_flags, _, inside = value
            if not added_flags & re.IGNORECASE:
                yield from _needs_of_sequence(inside)
        elif kind is kinds.IN and all(member is kinds.LITERAL for member, _ in value):
            yield frozenset(chr(code) for _, code in value)
        elif kind is kinds.BRANCH:
            yield from _need_of_branches(value[1])
        elif kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT) and value[0] > 0:
            least, _, repeated = value
            one = len(repeated) == 1 and repeated[0][0] is kinds.LITERAL
            yield from [frozenset((chr(repeated[0][1]) * least,))] if one else _needs_of_sequence(repeated)
    if run:
        yield frozenset((run,))


def _need_of_branches(branches: Iterable[Any]) -> Iterator[Need]:
    """What all branches together need: the best of each; nothing if one of them needs nothing."""
    best = [max(_needs_of_sequence(branch), key=_worth, default=None) for branch in branches]
    if None not in best:
        yield frozenset().union(*(need for need in best if need))


def _worth(need: Need) -> float:
    """How much a need rules out: long strings are rare, and each alternative makes it likelier."""
    return min(map(_rarity, need)) - len(need) / 4


def _rarity(word: str) -> int:
    """A single letter or blank stands everywhere; a single sign ("%") does not."""
    if len(word) == 1:
        return 0 if word.isalnum() or word.isspace() else _LEAST_RARITY
    return len(word)


def _without_longer(need: Need) -> Need:
    """Without the words that contain another of them: "data handling" says no more than "data"."""
    return frozenset(word for word in need if not any(other != word and other in word for other in need))


def _is_useful(need: Need) -> bool:
    return len(need) <= _MOST_WORDS and min(map(_rarity, need)) >= _LEAST_RARITY
