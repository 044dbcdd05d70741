r"""With which characters a match of a pattern can begin, for `re` to skip all others.

`re` skips to where a match can begin only if the pattern plainly begins with a text or with one of some characters;
`\b(?:shall|will)` and `(?:the )?(?:fee|price)` it tries at every position of a text, which takes four times as long. What a
compiled pattern begins with tells `re` where to look: that part of its code is written here as if it were plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from re import _constants as kinds  # type: ignore[attr-defined]
from typing import Any

_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)
_CLASSES = {kinds.CATEGORY_DIGIT: r"\d", kinds.CATEGORY_SPACE: r"\s"}  # few characters of a text are of these
_WIDEST_RANGE = 128
_LAST_CASED = 0xFFFF  # no character beyond is another case of one that patterns hold
# A compiled pattern begins so: INFO, how long the rest of this is, what it tells, fewest and most characters of a match.
_TELLS, _FEWEST, _HEAD = 2, 3, 5


class _AnyCharacterError(Exception):
    """A match can begin with nearly any character."""


def first_characters(parsed: Iterable[tuple[Any, Any]], flags: int) -> str | None:
    r"""The characters that a match can begin with, as a class of `re`; None where these are nearly all, or none is needed.

    `parsed` is what `re` makes of a pattern, `flags` are the pattern's own.

    >>> from re import _parser
    >>> first_characters(_parser.parse(r"\b(?:the )?(?:fee|price|\d+)"), 0)
    '[\\df-fp-pt-t]'
    >>> first_characters(_parser.parse(r"(?:the )?.+"), 0) is None
    True
    """
    try:
        found, may_be_empty = _of_sequence(parsed, bool(flags & re.IGNORECASE))
    except _AnyCharacterError:
        return None
    if may_be_empty or not found:
        return None
    # Each as a range of its own, so that a single one is a class too.
    return f"[{''.join(sorted(one if len(one) > 1 else f'{re.escape(one)}-{re.escape(one)}' for one in found))}]"


def begins_at_once(parsed: Sequence[tuple[Any, Any]]) -> bool:
    r"""Whether a pattern matches at the beginning of a text alone (`\A…`), which `re` sees for itself."""
    return bool(parsed) and parsed[0] in ((kinds.AT, kinds.AT_BEGINNING), (kinds.AT, kinds.AT_BEGINNING_STRING))


def tell(code: list[int], code_of_class: list[int]) -> list[int]:
    """The code of a compiled pattern, telling with what a match begins as that of a class does; itself if it tells already."""
    if code[0] != kinds.INFO or code[_TELLS] or not code[_FEWEST]:
        return code
    told = code_of_class[_HEAD : 1 + code_of_class[1]]
    head = [code[0], code[1] + len(told), code_of_class[_TELLS], *code[_FEWEST:_HEAD]]
    return [*head, *told, *code[_HEAD:]]


def _of_sequence(items: Iterable[tuple[Any, Any]], any_case: bool) -> tuple[set[str], bool]:
    """What a sequence can begin with, and whether it can match without a character."""
    found: set[str] = set()
    for kind, value in items:
        begins, may_be_empty = _of_item(kind, value, any_case)
        found |= begins
        if not may_be_empty:
            return found, False
    return found, True


def _of_item(kind: Any, value: Any, any_case: bool) -> tuple[set[str], bool]:
    if kind is kinds.LITERAL:
        return _cases_of(chr(value), any_case), False
    if kind is kinds.IN:
        return {one for member, of in value for one in _of_member(member, of, any_case)}, False
    if kind in (kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT):
        return set(), True
    if kind is kinds.BRANCH:
        ways = [_of_sequence(way, any_case) for way in value[1]]
        return set().union(*(begins for begins, _ in ways)), any(may_be_empty for _, may_be_empty in ways)
    if kind is kinds.SUBPATTERN:
        _, added, removed, items = value
        return _of_sequence(items, bool((any_case or added & re.IGNORECASE) and not removed & re.IGNORECASE))
    if kind is kinds.ATOMIC_GROUP:
        return _of_sequence(value, any_case)
    if kind in _REPEATS:
        least, _, items = value
        begins, may_be_empty = _of_sequence(items, any_case)
        return begins, may_be_empty or least == 0
    raise _AnyCharacterError


def _of_member(kind: Any, value: Any, any_case: bool) -> set[str]:
    """The characters of one member of a class."""
    if kind is kinds.LITERAL:
        return _cases_of(chr(value), any_case)
    if kind is kinds.RANGE and value[1] - value[0] < _WIDEST_RANGE:
        return {one for code in range(value[0], value[1] + 1) for one in _cases_of(chr(code), any_case)}
    if kind is kinds.CATEGORY and value in _CLASSES:
        return {_CLASSES[value]}
    raise _AnyCharacterError


def _cases_of(character: str, any_case: bool) -> set[str]:
    """A character, with those that are the same to a pattern that cares for no case."""
    if not any_case:
        return {character}
    if not character.isascii():
        raise _AnyCharacterError
    return _same_in_any_case().get(character.lower(), {character})


@cache
def _same_in_any_case() -> dict[str, set[str]]:
    """For each letter of ASCII in lower case, the characters that `re` takes for it: "ſ" is an s, "K" (of Kelvin) a k."""
    characters = "".join(map(chr, range(_LAST_CASED + 1)))
    return {
        letter: set(re.findall(letter, characters, re.IGNORECASE)) for letter in map(chr, range(ord("a"), ord("z") + 1))
    }
