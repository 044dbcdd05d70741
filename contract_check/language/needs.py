"""What a pattern cannot match without: a cheap test before the regular expression is tried.

Contracts are long and most wordings are rare. "VENDOR <shall> <80>notify CUSTOMER" needs "VENDOR ", one of the words
of <shall>, and "notify CUSTOMER", in this order; looking for strings is some fifty times faster than trying the pattern
from every position, and a hundred times faster than compiling it. The need is read from the pattern itself, in the
form into which `re` parses it, so it cannot disagree with it.

Only what is certain is used: whatever the parser returns that is not known here asks for nothing,
and a pattern that needs nothing is simply tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from contract_check.model.late_pattern import late_pattern

_LEAST_RARITY = 2
_MOST_WORDS = 1000  # a need with more words costs as much as the pattern
_FIRST_SIGN = 0xE000  # signs that stand for groups: Unicode keeps them for private use
_TOKEN = late_pattern(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|\(|\)", re.DOTALL)
_ZERO_WIDTH = (kinds.AT, kinds.ASSERT_NOT)


@dataclass(frozen=True, eq=False, slots=True)
class AllOf:
    """All of these must stand in a text."""

    parts: tuple[Need, ...]

    def __str__(self) -> str:
        return " & ".join(map(_say, self.parts))


@dataclass(frozen=True, eq=False, slots=True)
class InOrder:
    """All of these must stand in a text, each behind the one before."""

    parts: tuple[Need, ...]

    def __str__(self) -> str:
        return " … ".join(map(_say, self.parts))


@dataclass(frozen=True, eq=False, slots=True)
class AnyOf:
    """One of these must stand in a text."""

    parts: tuple[Need, ...]

    def __str__(self) -> str:
        return " | ".join(map(_say, self.parts))


Several: TypeAlias = AllOf | InOrder | AnyOf
Need: TypeAlias = str | Several


@cache
def shared(kind: Callable[[tuple[Need, ...]], Several], parts: tuple[Need, ...]) -> Several:
    """One object for the same need in many patterns, so that a text answers it once."""
    return kind(parts)


NOTHING = shared(AllOf, ())


def has_needs(text: str, need: Need) -> bool:
    """Whether a text has all that a pattern needs, in whatever order."""
    if isinstance(need, str):
        return need in text
    settles = isinstance(need, AnyOf)  # the answer of a part that decides for the whole
    for part in need.parts:
        if (part in text if isinstance(part, str) else has_needs(text, part)) is settles:
            return settles
    return not settles


def has_needs_in_order(text: str, need: Need) -> bool:
    """The same, and each behind the one before: dearer to ask, and the more telling."""
    return _end_of(need, text, 0) >= 0


def _end_of(need: Need, text: str, start: int) -> int:
    """Where the first text that meets a need ends, from a position on; -1 where there is none.

    The first is enough: what must stand behind it stands behind every other too.
    """
    if isinstance(need, str):
        found = text.find(need, start)
        return found + len(need) if found >= 0 else -1
    if isinstance(need, InOrder):
        for part in need.parts:
            start = _end_of(part, text, start)
            if start < 0:
                break
        return start
    if isinstance(need, AnyOf):
        return _first_end(need, text, start)
    # What is looked at ahead or behind has no place in the order.
    return start if all(_end_of(part, text, 0) >= 0 for part in need.parts) else -1


def _first_end(need: AnyOf, text: str, start: int) -> int:
    end = -1
    for part in need.parts:
        if isinstance(part, str):
            found = text.find(part, start, end if end >= 0 else len(text))
            found += len(part) if found >= 0 else 0
        else:
            found = _end_of(part, text, start)
        if found >= 0 and (end < 0 or found < end):
            end = found
    return end


def words_in(needs: Iterable[Need]) -> set[str]:
    """All words that any of these needs speaks of."""
    words: set[str] = set()
    seen: set[Need] = set()
    left = list(needs)
    while left:
        need = left.pop()
        if isinstance(need, str):
            words.add(need)
        elif need not in seen:  # many patterns share what they need
            seen.add(need)
            left += need.parts
    return words


def needs_of(pattern: str, flags: int = 0) -> Need:
    """What a pattern needs.

    >>> print(needs_of(r"notify (?:CUSTOMER|the client) .{0,9}within (?:\\d+|two) days?"))
    notify  … (CUSTOMER | the client) … within  …  day

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
    looked_at: list[Need | None] = []
    run = ""
    for kind, value in _in_one_line(items):
        if kind is kinds.LITERAL and not 0 <= value - _FIRST_SIGN < len(groups):
            run += chr(value).lower() if in_lower_case else chr(value)
        elif kind is kinds.ASSERT:
            looked_at.append(_need_of(value[1], groups, in_lower_case))
        elif kind not in _ZERO_WIDTH:
            parts += [run, _need_of_item(kind, value, groups, in_lower_case)]
            run = ""
    in_order = _in_order([*parts, run])
    return _looked_at([*looked_at, in_order]) if any(looked_at) else in_order


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
    if kind is kinds.IN and all(member is kinds.LITERAL for member, _ in value):
        return _any_of([_need_of([member], groups, in_lower_case) for member in value])
    if kind is kinds.BRANCH:
        return _any_of([_need_of(branch, groups, in_lower_case) for branch in value[1]])
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT) and value[0] > 0:
        least, _, repeated = value
        return _need_of(list(repeated) * least if len(repeated) == 1 else repeated, groups, in_lower_case)
    return None


def _in_order(parts: Iterable[Need | None]) -> Need | None:
    """What a sequence needs of its parts, one behind the other."""
    useful = _useful(one for part in parts if part for one in (part.parts if isinstance(part, InOrder) else (part,)))
    return shared(InOrder, useful) if len(useful) > 1 else next(iter(useful), None)


def _looked_at(parts: Iterable[Need | None]) -> Need | None:
    """What is looked at ahead or behind, and the sequence itself: it has no place in the order of what is around it."""
    useful = _useful(one for part in parts if part for one in (part.parts if isinstance(part, AllOf) else (part,)))
    return shared(AllOf, useful) if useful else None


def _useful(parts: Iterable[Need]) -> tuple[Need, ...]:
    """Those that say something, and not what a longer word says too."""
    known = list(parts)
    words = {word for word in known if isinstance(word, str)}
    return tuple(
        part
        for part in known
        if _rarity(part) >= _LEAST_RARITY
        and not (isinstance(part, str) and any(part != other and part in other for other in words))
    )


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
    return (min if isinstance(need, AnyOf) else max)(map(_rarity, need.parts))


def _count(parts: Iterable[Need]) -> int:
    return sum(1 if isinstance(part, str) else _count(part.parts) for part in parts)


def _say(need: Need) -> str:
    return need if isinstance(need, str) else f"({need})"
