"""What a pattern cannot match without: a cheap test before the regular expression is tried.

Contracts are long and most wordings are rare. "VENDOR <shall> <80>notify CUSTOMER" needs "VENDOR ",
"notify CUSTOMER" and one of the words of <shall> to stand in a clause; looking for strings is some fifty
times faster than trying the pattern from every position. The need is read from the pattern itself, in the
form into which `re` parses it, so it cannot disagree with it.

Only what is certain is used: whatever the parser returns that is not known here asks for nothing,
and a pattern that needs nothing is simply tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

_LEAST_RARITY = 2
_MOST_WORDS = 1000  # a need with more words costs as much as the pattern
_FIRST_SIGN = 0xE000  # signs that stand for groups: Unicode keeps them for private use
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|\(|\)", re.DOTALL)
_ZERO_WIDTH = (kinds.AT, kinds.ASSERT_NOT, kinds.ASSERT)


@dataclass(frozen=True, eq=False, slots=True)
class AllOf:
    """All of these must stand in a text."""

    parts: tuple[Need, ...]

    def __str__(self) -> str:
        return " & ".join(map(_say, self.parts))


@dataclass(frozen=True, eq=False, slots=True)
class AnyOf:
    """One of these must stand in a text."""

    parts: tuple[Need, ...]

    def __str__(self) -> str:
        return " | ".join(map(_say, self.parts))


Need: TypeAlias = "str | AllOf | AnyOf"


@cache
def shared(kind: type[AllOf] | type[AnyOf], parts: tuple[Need, ...]) -> AllOf | AnyOf:
    """One object for the same need in many patterns, so that a text answers it once."""
    return kind(parts)


NOTHING = shared(AllOf, ())


def has_needs(text: str, need: Need) -> bool:
    """Whether a text has all that a pattern needs."""
    if isinstance(need, str):
        return need in text
    settles = isinstance(need, AnyOf)  # the answer of a part that decides for the whole
    for part in need.parts:
        if (part in text if isinstance(part, str) else has_needs(text, part)) is settles:
            return settles
    return not settles


def words_in(need: Need) -> Iterator[str]:
    """All words that a need speaks of."""
    if isinstance(need, str):
        yield need
    else:
        for part in need.parts:
            yield from words_in(part)


def needs_of(pattern: str, flags: int = 0) -> Need:
    """What a pattern needs, the most telling first.

    >>> print(needs_of(r"notify (?:CUSTOMER|the client) .{0,9}within (?:\\d+|two) days?"))
    (CUSTOMER | the client) & notify  & within  &  day

    With re.IGNORECASE the needs are in lower case, for a text in lower case.
    """
    if flags:
        return _need_of(parser.parse(pattern, flags), (), bool(flags & re.IGNORECASE)) or NOTHING
    return _need_of_pattern(pattern) or NOTHING


_known: dict[str, Need | None] = {}


def remember(known: Iterable[tuple[str, Need]]) -> None:
    """Know what these patterns need, as `needs_of` has found in another process."""
    _known.update((pattern, None if need is NOTHING else need) for pattern, need in known)


def _need_of_pattern(pattern: str) -> Need | None:
    """The need of a pattern or of a plain group in one: patterns share long groups, each of which is parsed once."""
    if pattern not in _known:
        shortened, groups = _take_groups_out(pattern)
        _known[pattern] = _need_of(parser.parse(shortened), groups)
    return _known[pattern]


def _take_groups_out(pattern: str) -> tuple[str, list[str]]:
    """The pattern with a sign of its own for each outermost plain group, and what stands in those groups."""
    parts: list[str] = []
    groups: list[str] = []
    position = depth = start = 0
    for token in _TOKEN.finditer(pattern):
        if depth:
            depth += (token[0][0] == "(") - (token[0] == ")")
            if not depth:
                parts.append(chr(_FIRST_SIGN + len(groups)))
                groups.append(pattern[start : token.start()])
                position = token.end()
        elif token[0] == "(?:":
            parts.append(pattern[position : token.start()])
            start, depth = token.end(), 1
    return "".join((*parts, pattern[position:])), groups


def _need_of(items: Iterable[tuple[Any, Any]], groups: Sequence[str], in_lower_case: bool = False) -> Need | None:
    """What a sequence needs: each of its parts; None for nothing."""
    parts: list[Need | None] = []
    run = ""
    for kind, value in _in_one_line(items):
        if kind is kinds.LITERAL and not 0 <= value - _FIRST_SIGN < len(groups):
            run += chr(value).lower() if in_lower_case else chr(value)
            continue
        if kind not in _ZERO_WIDTH:
            parts.append(run)
            run = ""
        parts.append(_need_of_item(kind, value, groups, in_lower_case))
    return _all_of([part for part in (*parts, run) if part])


def _in_one_line(items: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """The items, with those of plain groups in their place."""
    for kind, value in items:
        if kind is kinds.SUBPATTERN and not value[1] & re.IGNORECASE:
            yield from _in_one_line(value[3])
        else:
            yield kind, value


def _need_of_item(kind: Any, value: Any, groups: Sequence[str], in_lower_case: bool) -> Need | None:
    if kind is kinds.LITERAL:
        return _need_of_pattern(groups[value - _FIRST_SIGN])
    if kind is kinds.ASSERT:
        return _need_of(value[1], groups, in_lower_case)
    if kind is kinds.IN and all(member is kinds.LITERAL for member, _ in value):
        return _any_of([_need_of([member], groups, in_lower_case) for member in value])
    if kind is kinds.BRANCH:
        return _any_of([_need_of(branch, groups, in_lower_case) for branch in value[1]])
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT) and value[0] > 0:
        least, _, repeated = value
        return _need_of(list(repeated) * least if len(repeated) == 1 else repeated, groups, in_lower_case)
    return None


def _all_of(parts: list[Need]) -> Need | None:
    """Together, the most telling first; what says nothing, or is said by a longer word, is left out."""
    flat = [one for part in parts for one in (part.parts if isinstance(part, AllOf) else (part,))]
    words = {word for word in flat if isinstance(word, str)}
    useful = [
        part
        for part in dict.fromkeys(flat)
        if _rarity(part) >= _LEAST_RARITY
        and not (isinstance(part, str) and any(part != other and part in other for other in words))
    ]
    if len(useful) < 2:
        return useful[0] if useful else None
    return shared(AllOf, tuple(sorted(useful, key=_worth, reverse=True)))


def _any_of(parts: list[Need | None]) -> Need | None:
    """One of them; nothing where one of them needs nothing. "data handling" says no more than "data"."""
    known = [part for part in parts if part is not None]
    flat = [one for part in known for one in (part.parts if isinstance(part, AnyOf) else (part,))]
    words = {word for word in flat if isinstance(word, str)}
    kept = [
        part
        for part in dict.fromkeys(flat)
        if not (isinstance(part, str) and any(part != other and other in part for other in words))
    ]
    if len(known) < len(parts) or not kept or min(map(_rarity, kept)) < _LEAST_RARITY or _count(kept) > _MOST_WORDS:
        return None
    return kept[0] if len(kept) == 1 else shared(AnyOf, tuple(kept))


@cache
def _rarity(need: Need) -> int:
    """The letters of the longest word that must stand. A single letter or blank stands everywhere; a sign ("%") does not."""
    if isinstance(need, str):
        return len(need) if len(need) > 1 else 0 if need.isalnum() or need.isspace() else _LEAST_RARITY
    return (max if isinstance(need, AllOf) else min)(map(_rarity, need.parts))


def _worth(need: Need) -> float:
    """How much a need rules out: long words are rare, and each alternative makes it likelier."""
    return _rarity(need) - (_count(need.parts) / 4 if isinstance(need, AnyOf) else 0)


def _count(parts: Iterable[Need]) -> int:
    return sum(1 if isinstance(part, str) else _count(part.parts) for part in parts)


def _say(need: Need) -> str:
    return need if isinstance(need, str) else f"({need})"
