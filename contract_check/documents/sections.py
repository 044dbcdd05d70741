"""Numbered and headed sections, read from the blocks of a document.

Accepted: "8.2 Limitation of Liability.", "ARTICLE IV – TERM", "Exhibit B: Service Levels",
"(a) …" inside a section, "SECURITY" and "Data Retention" as headings of their own.
Rejected: sentences that begin with a number ("30 days after …"), table rows, list bullets,
items of a list that have no marker ("Fraud", "Wilful misconduct" below "… except for:").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import zip_longest

from contract_check.documents.clause_numbers import Kind, begins_as_heading, read_number
from contract_check.documents.headings import (
    heading_behind,
    is_heading,
    looks_titled,
    may_be_heading,
    without_picture,
)
from contract_check.documents.indents import Indent
from contract_check.documents.open_sections import Opening, Place
from contract_check.documents.outline import place_all
from contract_check.documents.unmarked_items import find_drawn_items, find_items
from contract_check.model.document import Section, Span, Table
from contract_check.model.late_pattern import late_pattern

_MAX_DECLARED = 160
_FEWEST_SAID = 8  # words of a paragraph between which a line may be a heading
_FEWEST_ENTRIES = 4  # headings of a table of contents
_STOPS = tuple(".?!")
_FURTHER_OUT = 8.0  # points by which a paragraph stands further out than an item that is over
_CONTENTS = late_pattern(r"(?:table of )?contents:?", re.IGNORECASE)
_ENTRY = late_pattern(r"[^\d.\s][ .]+\d{1,3}$")  # a line of a table of contents, which ends in a page
_COLONS = (":", ":-")
_BULLET = late_pattern(r"[•●○▪■◦‣·*–—✅✓✔❌✗✘✖-]")
_AS_FOLLOWS = late_pattern(
    r"\b(?:agreed?|covenants?|terms|conditions|witnesseth|undertakes?) (?:and \w+ )?as follows\W*$", re.IGNORECASE
)


@dataclass(frozen=True)
class Mark:
    """What a file says of a paragraph: its automatic number, and its depth if it is a heading."""

    label: str = ""
    depth: int = 0


def find_sections(
    text: str,
    blocks: Sequence[Span],
    tables: Sequence[Table] = (),
    marks: Mapping[int, Mark] | None = None,
    indents: Mapping[int, Indent] | None = None,
    items: Set[int] = frozenset(),
) -> tuple[Section, ...]:
    """The sections of a document, in order; each reaches to the next of its level or above.

    By the start of a block, `marks` hold what the file itself declares, as Word and HTML do, and `indents` how far in the block
    begins; `items` are the blocks that have a drawn bullet.
    """
    found = _find_openings(text, blocks, tables, marks or {}, indents or {}, items)
    openings = list(_without_answers(_without_contents(found), blocks))
    placed = [(opening, place) for opening, place in zip(openings, place_all(openings), strict=True) if place]
    in_tables = [table.span for table in tables]
    outside = [block for block in blocks if not any(span.start <= block.start < span.end for span in in_tables)]
    ends = _find_ends(text, placed, outside, indents or {})
    return tuple(
        Section(
            opening.number.printed if opening.number else "",
            _heading_of(opening, place),
            Span(opening.start, end),
            place.level,
            place.cited,
            place.listed,
        )
        for (opening, place), end in zip(placed, ends, strict=True)
    )


def _find_ends(
    text: str, placed: Sequence[tuple[Opening, Place]], blocks: Sequence[Span], indents: Mapping[int, Indent]
) -> list[int]:
    """Where each section ends: at the next of its level or above, and an item of a list also before a paragraph that
    begins further out, or behind the full stop of the sentence to which the items belong; that is of the section around the list.
    """
    ends = [len(text)] * len(placed)
    at = {opening.start: index for index, (opening, _) in enumerate(placed)}
    open_ones: list[int] = []
    before = Span(0, 0)
    for block in blocks:
        index = at.get(block.start)
        if index is not None:
            while open_ones and placed[open_ones[-1]][1].level >= placed[index][1].level:
                ends[open_ones.pop()] = block.start
            open_ones.append(index)
        else:
            left = indents[block.start].first if block.start in indents else None
            closes = bool(open_ones) and _closes_sentence(placed[open_ones[-1]][0], text, before, block)
            while open_ones and (
                (closes and _is_item(*placed[open_ones[-1]]))
                or (left is not None and _is_over(*placed[open_ones[-1]], left))
            ):
                ends[open_ones.pop()] = block.start
        before = block
    return ends


def _closes_sentence(item: Opening, text: str, before: Span, block: Span) -> bool:
    """Whether a sentence that runs through a list ends with its last item, "(b) encrypt it.", and a paragraph begins behind it."""
    if item.start != before.start or item.number is None or not item.number.rest[:1].islower():
        return False
    return text[before.end - 1] == "." and text[block.start].isupper() and text[block.end - 1] == "."


def _is_over(opening: Opening, place: Place, left: float) -> bool:
    """Whether a list ends with an item because a paragraph begins there; not where the item is but a heading."""
    return _is_item(opening, place) and not opening.is_heading and (opening.left or 0.0) > left + _FURTHER_OUT


def _is_item(opening: Opening, place: Place) -> bool:
    return place.in_list or (opening.number is not None and opening.number.kind is Kind.ITEM)


def _heading_of(opening: Opening, place: Place) -> str:
    """The heading of a section; an item of a list has one only if it is set apart from the clause."""
    if opening.number is None or not place.in_list or (opening.followed and looks_titled(opening.number.rest)):
        return opening.heading
    return heading_behind(opening.number.rest, in_list=True)


def _find_openings(
    text: str,
    blocks: Sequence[Span],
    tables: Sequence[Table],
    marks: Mapping[int, Mark],
    indents: Mapping[int, Indent],
    items: Set[int],
) -> list[Opening]:
    """The paragraphs that may open a section."""
    in_tables = [table.span for table in tables]
    listed = find_items(text, blocks, marks, indents) | set(find_drawn_items(blocks, indents, items))
    found: list[Opening] = []
    led = in_contents = False
    declares = any(mark.depth for mark in marks.values())
    before = ""
    for block, below in zip_longest(blocks, blocks[1:]):
        words = text[block.start : block.end]
        outside = block.start not in listed and not any(span.start <= block.start < span.end for span in in_tables)
        opening = _open(words, marks.get(block.start, Mark())) if outside else None
        if (
            opening is None
            and outside
            and not declares
            and below
            and _parts(before, words, text[below.start : below.end])
        ):
            opening = Opening(0, None, words)
        before = words
        in_contents = bool(_CONTENTS.fullmatch(words)) or (in_contents and bool(_ENTRY.search(words)))
        if in_contents and _ENTRY.search(words):
            continue
        if opening is not None:
            found.append(
                replace(
                    opening,
                    start=block.start,
                    left=indents[block.start].first if block.start in indents else None,
                    led=led,
                )
            )
        elif found and not _BULLET.match(words):
            found[-1] = replace(found[-1], followed=True)
        led = words.rstrip().endswith(_COLONS) and not _AS_FOLLOWS.search(words)
    return found


def _parts(before: str, words: str, below: str) -> bool:
    """Whether a line in sentence case parts two paragraphs, as its heading does the second."""
    ends = before[-1:] in _STOPS and len(before.split()) >= _FEWEST_SAID
    begins = below[:1].isupper() and below[-1:] in _STOPS and len(below.split()) >= _FEWEST_SAID
    return ends and begins and may_be_heading(words)


def _without_contents(openings: Sequence[Opening]) -> list[Opening]:
    """The openings but for those of a table of contents: headings with nothing between them, each of which comes again."""
    named = [(opening.number.printed if opening.number else "", opening.heading.casefold()) for opening in openings]
    last = {name: index for index, name in enumerate(named)}
    kept: list[Opening] = []
    run: list[Opening] = []
    for index, (opening, name) in enumerate(zip(openings, named, strict=True)):
        if opening.heading and not opening.followed and last[name] > index:
            run.append(opening)
            continue
        kept += [] if len(run) >= _FEWEST_ENTRIES else run
        kept.append(opening)
        run = []
    return kept if len(run) >= _FEWEST_ENTRIES else kept + run


def _without_answers(openings: Sequence[Opening], blocks: Sequence[Span]) -> Iterator[Opening]:
    """The openings but for a line that is all that stands between two headings which the file declares: "Governing Law", "Irish law"."""
    declared = {opening.start for opening in openings if opening.depth}
    place = {block.start: index for index, block in enumerate(blocks)}
    for opening in openings:
        index = place[opening.start]
        around = {block.start for block in (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2])}
        if opening.number or opening.depth or not index or not declared.issuperset(around):
            yield opening


def _open(block: str, mark: Mark) -> Opening | None:
    """The section that a block may open: one that the file declares, else a number or a heading."""
    number = read_number(f"{mark.label} ") if mark.label else None
    declared = number is not None and number.kind is not Kind.ITEM
    number = replace(number, rest=block[len(mark.label) :].lstrip()) if declared and number else read_number(block)
    if number:
        heading = heading_behind(number.rest, in_list=number.kind is Kind.ITEM)
        is_doubtful = not declared and number.kind is not Kind.ITEM and not begins_as_heading(number.rest)
        return Opening(0, number, heading, depth=mark.depth, is_doubtful=is_doubtful)
    block = without_picture(block)
    if (mark.depth and not mark.label and len(block) <= _MAX_DECLARED) or is_heading(block):
        depth = 0 if mark.label else mark.depth
        is_label = not depth and block.endswith(":") and not block.isupper()
        return Opening(0, None, block.rstrip(" .:"), depth=depth, is_capital=block.isupper(), is_label=is_label)
    return None
