"""A list inside one sentence: each item is said with what leads into the list, as it is in a printed one.

Accepted: "VENDOR does not warrant that: (a) calls are recorded; (b) backups are made", "VENDOR is not obliged to record calls; or to
make backups", "the services do not include: recordings; daily backups".
Rejected: an item that is a statement of its own ("the services: (a) end in May; (b) VENDOR shall make backups"), and one that turns
("VENDOR is not obliged to record calls; however, …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from contract_check.language.wording import ITEM_MARK, NO_SECTION
from contract_check.model.late_pattern import late_pattern

_JOINS = r"(?:(?:and/or|and|or|nor|but) )?"
_FIRST_MARKER = late_pattern(rf"{NO_SECTION}(?<!\w)\((?:a|i|1)\) ")
_NEXT_MARKER = late_pattern(rf"[;,:.]? ?{_JOINS}{ITEM_MARK}")
_NEXT_ITEM = late_pattern(rf"; {_JOINS}(?:{ITEM_MARK})?")
# What "to" and "that" hang on: "is not obliged to", "undertakes to", "does not warrant that", "a duty to".
_HANGS_ON = (
    r"\b(?:oblig\w+|requir\w+|bound|compelled|undertak\w+|agrees?|commits?|committed|commitments?|promises?|warrants?|warrant(?:y|ies)|"
    r"represents?|guarantees?|assur\w+|confirms?|declines?|refuses?|dut(?:y|ies)|responsib\w+|need|acknowledges?|assumes?|expects?|"
    r"agreed|accepts?|ensures?|shall not|will not|VENDOR|CUSTOMER)"
)
_CONNECTED = late_pattern(rf"[;,] {_JOINS}(?P<by>to|that) ")
_LEADS = {by: late_pattern(rf"{_HANGS_ON}:?(?= (?:{ITEM_MARK})?{by}\b)") for by in ("to", "that")}
_DETERMINER = "the|this|these|such|each|all|any|no|its|their"
# "need not record calls; make backups; or act": an alternative at the end shares the "not" of the first.
_NOT_OR = late_pattern(
    r"\b(?:(?:do|does|shall|will) not (?:include|cover|comprise|extend to|provide for)|"
    r"(?:as to|with respect to|in respect of|with regard to|regarding|concerning)|"
    r"(?:need|shall|will|do|does|can|could) not|cannot|needn't)(?= [a-z\d]+\b[^.:|]*?; or\b)"
)
_BARE_ITEM = late_pattern(rf"; (?:or )?(?=[a-zA-Z\d-]+ )(?!(?:and|but|nor|if|it|they|however|{_DETERMINER})\b)")
# "Not included:", "none of the following:"; "is not obliged:" runs on.
_IS_FINISHED = late_pattern(
    r"(?:(?:cluded|covered|offered|provided|supported|owed|part of)(?: \w+){0,4}|scope|following)\b:\Z"
)
_RUNS_ON = late_pattern(r"\b(?:that|to|not|for|of|following|(?:oblig|requir|exclud|includ)ed)\W*\Z")
_UNFINISHED = late_pattern(r"\b(?:that|whether|how)\W*\Z")
_OF_ITS_OWN = late_pattern(
    r"\W*(?:(?:VENDOR|BOTH|NEITHER|CUSTOMER|it|they)(?:'s \w+)?(?: \w+ly)? "
    r"(?:shall|will|must|may|can|agrees?|undertakes?|has|have|is|are)\b|"
    rf"(?:{_DETERMINER}) (?:[\w-]+ ){{1,5}}?(?:shall|will|must|may|can|is|are|has|have)\b)"
)
_TURNS = late_pattern(r"\W*(?:but|however|nevertheless|provided|save|except|unless)\b")


class Said(NamedTuple):
    """A statement, and where in it stands what was found."""

    surface: str
    start: int
    end: int


def in_full(surface: str, start: int, end: int) -> Iterator[Said]:
    """What is found from `start` to `end`, said with what leads into its list; nothing where it stands in no later item of one.

    >>> [said.surface for said in in_full("VENDOR is not obliged to record calls; or to make backups", 42, 57)]
    ['VENDOR is not obliged to make backups']
    >>> [said.surface for said in in_full("VENDOR does not warrant that: (a) it is up; (b) backups are made; (c) it acts", 48, 60)]
    ['VENDOR does not warrant that backups are made']
    >>> list(in_full("the services: (a) end in may; (b) VENDOR shall make backups", 34, 59))
    []
    """
    # A pattern that runs over the end of an item has found something in both.
    for lead, item in {**dict.fromkeys(_places(surface, start)), **dict.fromkeys(_places(surface, end))}:
        following = _NEXT_ITEM.search(surface, max(end - 1, item))
        close = following.start() if following else len(surface)
        led = surface[:lead].rstrip(" ,-–" if _IS_FINISHED.search(surface[:lead].rstrip()) else " :,-–")
        shift = len(led) + 1 - item
        begin = start + shift if start >= item else min(start, len(led))
        yield Said(f"{led} {surface[item:close]}", begin, end + shift)


def _places(surface: str, at: int) -> Iterator[tuple[int, int]]:
    """Where a lead-in ends and its item begins, for each list that a position may stand in."""
    for find_in in (_connected, _negated, _marked):
        if (place := find_in(surface, at)) is not None:
            yield place


def _connected(surface: str, at: int) -> tuple[int, int] | None:
    """Of items that begin with the same "to" or "that" as the first, which hangs on a verb or a duty."""
    item = _last(_CONNECTED, surface, at)
    lead = _LEADS[item["by"]].search(surface, 0, item.start()) if item is not None else None
    return (lead.end(), item.start("by")) if item is not None and lead is not None else None


def _negated(surface: str, at: int) -> tuple[int, int] | None:
    """Of items that share a "not" and are divided by semicolons, the last by "; or"."""
    item = _last(_BARE_ITEM, surface, at)
    lead = _NOT_OR.search(surface) if item is not None and not _OF_ITS_OWN.match(surface, item.end()) else None
    return (lead.end(), item.end()) if item is not None and lead is not None and lead.end() < item.start() else None


def _marked(surface: str, at: int) -> tuple[int, int] | None:
    """Of items with letters or numbers, or behind a colon, which are no statements of their own."""
    first = _FIRST_MARKER.search(surface, 0, at)
    if first is None and (colon := surface.rfind(":", 0, at)) <= 0:
        return None
    lead = first.start() if first is not None else colon + 1
    item = _last(_NEXT_MARKER if first is not None else _NEXT_ITEM, surface, at, lead)
    if first is None and ";" not in surface[lead:] and not _RUNS_ON.search(surface[:lead]):
        return None  # "VENDOR does not rely on one site: backups are made"
    begin = item.end() if item is not None else lead
    if (first is not None and item is None) or _TURNS.match(surface, begin):
        return None
    return None if _OF_ITS_OWN.match(surface, begin) and not _UNFINISHED.search(surface[:lead]) else (lead, begin)


def _last(pattern: re.Pattern[str], surface: str, at: int, after: int = 0) -> re.Match[str] | None:
    """The last match that ends before a position."""
    return next(reversed(list(pattern.finditer(surface, max(after, 0), at))), None)
