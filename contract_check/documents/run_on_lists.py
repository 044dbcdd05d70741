"""Lists whose items were printed one behind the other in a paragraph: "Provider shall: - Keep records - Tell Customer".

Web pages and Markdown that have lost their line ends look so, with bullets, dashes or numbers, or as fields
("Notice: 30 days Cost: none"). Each item becomes a paragraph of its own, as if it had been printed below the other, so
that the figure of an item is not taken for that of its neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from contract_check.model.late_pattern import late_pattern

_BULLET = late_pattern(r"(?<=\S) (?P<sign>[-–—•*·●▪◦]) (?=[\"“‘'(\[*]{0,3}[A-Z0-9])")
_DASHES = "-–—"
_FEWEST = 2  # items that make a list
_LONGEST_HEADING, _SHORTEST_LIST = 6, 120  # words, and characters: a list below its heading, and no title
# Where a dash means "to" ("Monday - Friday", "9 AM - 6 PM"), or stands between a number and its name ("Severity 1 - Critical").
_DAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_TO = late_pattern(rf"(?:\b(?:{_DAY}|{_MONTH}|[ap]\.?m\.?|noon|midnight)|\d)\W*$", re.IGNORECASE)
_FROM = late_pattern(rf"\W*(?:(?:{_DAY}|{_MONTH}|noon|midnight)\b|\d)", re.IGNORECASE)
_NUMBER = late_pattern(r"(?:^|[;,:] )(?:[A-Za-z]+ )?[A-Za-z]{0,3}\d{1,2}$")
# An item with a number, and no reference ("in Section 2. The fees").
_NUMBERED = late_pattern(r"(?P<number>\d{1,2})\. (?=[\"“‘'(\[*]{0,3}[A-Z][a-zA-Z])")
_REFERS = ("section ", "clause ", "article ", "version ")
# A field with its title ("Notice: 30 days"), and not what a sentence leads into; "owned by Acme" keeps its name.
_FIELD = late_pattern(
    r"(?:^|(?<=[\w)%\]] ))(?:(?:(?<=\bby )|(?<=\b(?:of|to|or) )|(?<=\b(?:the|and|for) )|(?<=\bwith ))[A-Z]\w* )?"
    r"(?P<title>[A-Z][\w/&'-]*(?: (?:[A-Z][\w/&'-]*|of|and|to|for|the|&)){0,3}): (?=\S)"
)
_FEWEST_IN_A_ROW = 3  # numbered items, or fields


def split_run_on_list(text: str) -> tuple[int, ...]:
    """Where the items of such a list begin in a paragraph; nothing where it holds none.

    >>> text = "Provider shall: - Keep records - Tell Customer"
    >>> [text[start:] for start in split_run_on_list(text)]
    ['- Keep records - Tell Customer', '- Tell Customer']
    """
    numbered = tuple(_begin_numbered(text))
    edges = (0, *numbered, len(text))
    bullets = [start + at for start, end in pairwise(edges) for at in _split_at_bullets(text[start:end])]
    starts = {*numbered, *bullets} or {*_begin_fields(text)}
    return tuple(sorted(starts - {0}))


def _begin_numbered(text: str) -> list[int]:
    """Where numbered items begin, if their numbers run on from that of the paragraph, or from 1."""
    starts: list[int] = []
    following = 0
    for match in _NUMBERED.finditer(text):
        before = text[max(0, match.start() - 8) : match.start()].lower()
        if before and (before[-1] != " " or before.endswith(_REFERS)):
            continue
        number = int(match["number"])
        if number == following or not (following or (match.start() and number != 1)):
            starts.append(match.start())
            following = number + 1
    return starts if len(starts) >= _FEWEST_IN_A_ROW else []


def _begin_fields(text: str) -> list[int]:
    """Where fields begin, if the paragraph is made of them, below a heading at most."""
    if text.count(": ") < _FEWEST_IN_A_ROW or _BULLET.search(text):
        return []
    starts = [match.start("title") for match in _FIELD.finditer(text)]
    headed = starts and len(text[: starts[0]].split()) <= _LONGEST_HEADING
    return starts if headed and len(starts) >= _FEWEST_IN_A_ROW else []


def _split_at_bullets(text: str) -> tuple[int, ...]:
    """Where items with a bullet or dash begin."""
    for sign in dict.fromkeys(match["sign"] for match in _BULLET.finditer(text)):
        starts = tuple(_begin_items(text, sign))
        begins_with_one = sign not in _DASHES and text.startswith(sign)
        if len(starts) + begins_with_one < _FEWEST:
            continue
        lead = text[: starts[0]].rstrip()
        headed = len(lead.split()) <= _LONGEST_HEADING and len(starts) > _FEWEST and len(text) >= _SHORTEST_LIST
        if lead.endswith(":") or lead.startswith(f"{sign} ") or headed:
            return starts
    return ()


def _begin_items(text: str, sign: str) -> Iterator[int]:
    begun = 0
    for match in _BULLET.finditer(text):
        if match["sign"] != sign:
            continue
        before, after = text[begun : match.start()], text[match.end() : match.end() + 12]
        if sign in _DASHES and ((_TO.search(before) and _FROM.match(after)) or _NUMBER.search(before.strip())):
            continue
        if sign == "*" and after[:1].isdigit():
            continue  # a product
        yield match.start() + 1
        begun = match.end()
