"""Which act of its sentence a hedge is about: efforts that are promised for another act make this one no softer.

Another act: one of another item ("(1) uses reasonable efforts to include fixes, (2) answers calls on weekdays"); one that follows
("shall notify CUSTOMER and use reasonable efforts to retrieve it") or that went before ("shall try to …, and shall …").
The same act: what leads into all items ("uses reasonable efforts to: (a) answer …"), what is said of all of them ("in each case").
"""

from __future__ import annotations

from contract_check.language.wording import ITEM_MARK, NO_SECTION
from contract_check.model.late_pattern import late_pattern

_ITEM = late_pattern(rf"(?<![^\s,;:]){NO_SECTION}(?<!item ){ITEM_MARK}")
_OF_ALL = late_pattern(
    r"\b(?:in (?:each|every|any) case|in all cases|all of the (?:above|foregoing)|each of (?:these|which))\b"
)
# "and shall use …", ", and to make …": a further act of whoever owes this one.
_A_FURTHER_ACT = late_pattern(
    r"\b(?:and|as well as),? (?:(?:shall|will|must|to|also|then|VENDOR|it) )*"
    r"(?:(?:use|make|exercise|exert|expend|apply|take)s? (?:(?:its|all|every|commercially) )*)?\Z"
)
_A_NEW_DUTY = late_pattern(r"(?:[,;] |\b)(?:and|but) (?:(?:VENDOR|BOTH|it|they) )?(?:\w+ly )?(?:shall|will|must)\b")


def is_about_another_act(surface: str, hedge: tuple[int, int], start: int, end: int) -> bool:
    """Whether the words at `hedge` hedge another act than the one that is stated from `start` to `end`.

    >>> said = "VENDOR shall notify CUSTOMER of it and use reasonable efforts to retrieve it"
    >>> is_about_another_act(said, (39, 61), 0, 28), is_about_another_act(said, (39, 61), 0, len(said))
    (True, False)
    >>> said = "VENDOR shall: (1) use reasonable efforts to mend it, (2) answer calls on weekdays"
    >>> is_about_another_act(said, (18, 40), 57, len(said)), is_about_another_act(said, (18, 40), 18, 51)
    (True, False)
    """
    if _OF_ALL.search(surface, max(0, hedge[0] - 40), hedge[1]):
        return False
    if hedge[0] >= end:
        return _A_FURTHER_ACT.search(surface, 0, hedge[0]) is not None or _items_between(surface, end, hedge[0])
    if _items_before(surface, hedge[0]) and _items_between(surface, hedge[0], max(start, end - 1)):
        return _items_between(surface, start, hedge[0]) or start > hedge[0]
    return _A_NEW_DUTY.search(surface, hedge[1], end) is not None


def _items_before(surface: str, end: int) -> bool:
    return _items_between(surface, 0, end)


def _items_between(surface: str, start: int, end: int) -> bool:
    """Whether an item begins between the two places."""
    return _ITEM.search(surface, start, end) is not None
