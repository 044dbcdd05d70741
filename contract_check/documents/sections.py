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
from contract_check.documents.headings import heading_behind, is_heading, is_title, leads_on, looks_titled
from contract_check.documents.indents import Indent
from contract_check.documents.open_sections import Opening, Place
from contract_check.documents.outline import place_all
from contract_check.model.document import Section, Span, Table
from contract_check.model.late_pattern import late_pattern

_MAX_DECLARED = 160
_FEWEST_LEADING = 4  # words of a sentence that leads into a list; fewer are a label
_FURTHER_OUT = 8.0  # points by which a paragraph stands further out than an item that is over
_CONTENTS = late_pattern(r"(?:table of )?contents:?", re.IGNORECASE)
_ENTRY = late_pattern(r"[^\d.\s][ .]+\d{1,3}$")  # a line of a table of contents, which ends in a page
_SET_IN = 6.0  # points by which the items of a list begin further in than its leader
_SAME_EDGE = 2.0
_NOWHERE = Indent(0.0)
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
    openings = list(_without_answers(found, blocks))
    placed = [(opening, place) for opening, place in zip(openings, place_all(openings), strict=True) if place]
    in_tables = [table.span for table in tables]
    outside = [block for block in blocks if not any(span.start <= block.start < span.end for span in in_tables)]
    ends = _find_ends(placed, outside, indents or {}, len(text))
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
    placed: Sequence[tuple[Opening, Place]], blocks: Sequence[Span], indents: Mapping[int, Indent], length: int
) -> list[int]:
    """Where each section ends: at the next of its level or above, and an item of a list also before a paragraph that
    begins further out, which is of the section around the list.
    """
    ends = [length] * len(placed)
    at = {opening.start: index for index, (opening, _) in enumerate(placed)}
    open_ones: list[int] = []
    for block in blocks:
        index = at.get(block.start)
        if index is not None:
            while open_ones and placed[open_ones[-1]][1].level >= placed[index][1].level:
                ends[open_ones.pop()] = block.start
            open_ones.append(index)
        elif block.start in indents:
            left = indents[block.start].first
            while open_ones and _is_over(*placed[open_ones[-1]], left):
                ends[open_ones.pop()] = block.start
    return ends


def _is_over(opening: Opening, place: Place, left: float) -> bool:
    """Whether a list ends with an item because a paragraph begins there; not where the item is but a heading."""
    is_item = place.in_list or (opening.number is not None and opening.number.kind is Kind.ITEM)
    return is_item and not opening.is_heading and (opening.left or 0.0) > left + _FURTHER_OUT


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
    listed = _find_items(text, blocks, marks, indents) | set(_find_drawn_items(blocks, indents, items))
    found: list[Opening] = []
    led = in_contents = False
    for block in blocks:
        words = text[block.start : block.end]
        outside = block.start not in listed and not any(span.start <= block.start < span.end for span in in_tables)
        opening = _open(words, marks.get(block.start, Mark())) if outside else None
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
    if (mark.depth and not mark.label and len(block) <= _MAX_DECLARED) or is_heading(block):
        depth = 0 if mark.label else mark.depth
        is_label = not depth and block.endswith(":") and not block.isupper()
        return Opening(0, None, block.rstrip(" .:"), depth=depth, is_capital=block.isupper(), is_label=is_label)
    return None


def _find_items(
    text: str, blocks: Sequence[Span], marks: Mapping[int, Mark], indents: Mapping[int, Indent]
) -> frozenset[int]:
    """Where the items of lists without markers begin: "… except in the event of:", "Fraud", "Wilful misconduct".

    They follow a sentence that ends in a colon, and are set further in than that, or look like headings. The last of these is
    a heading if a paragraph of its own stands below it.
    """
    found: set[int] = set()
    run: list[int] | None = None  # the items of the list being read, where they look like headings
    leader, edge, is_titled = _NOWHERE, _NOWHERE, False  # where the leader and the first item begin, and how that looks
    for block in blocks:
        words, indent = text[block.start : block.end], indents.get(block.start, _NOWHERE)
        if (
            run is not None
            and edge is _NOWHERE
            and not run
            and indent.first > leader.first + _SET_IN
            and leader is not _NOWHERE
        ):
            edge, is_titled = indent, is_title(words)
        is_in_line = edge is not _NOWHERE and abs(indent.first - edge.first) <= _SAME_EDGE
        if is_in_line and read_number(words) is None and (is_titled or not is_title(words)):
            found.add(block.start)
            continue
        if edge is not _NOWHERE:
            run = None  # the list is over
        if run is not None and block.start not in marks and not words.isupper() and _is_unnumbered_heading(words):
            run.append(block.start)
            continue
        if run:
            is_paragraph = read_number(words) is None and not is_heading(words) and not words.isupper()
            found.update(run[:-1] if is_paragraph else run)
        run = [] if _leads_list(words) else None
        leader, edge = indent, _NOWHERE
    return frozenset(found | set(run or ()))


def _find_drawn_items(blocks: Sequence[Span], indents: Mapping[int, Indent], items: Set[int]) -> Iterator[int]:
    """The items with a drawn bullet, save those that are the heading of a paragraph which begins as far in below them."""
    for block, below in zip_longest(blocks, blocks[1:]):
        if block.start not in items:
            continue
        lefts = [indents.get(each.start, _NOWHERE).first for each in (block, below) if each]
        heads = below is not None and below.start not in items and abs(lefts[0] - lefts[1]) <= _SAME_EDGE
        if not heads:
            yield block.start


def _leads_list(block: str) -> bool:
    if leads_on(block):
        return True
    return block.endswith(":") and len(block.split()) >= _FEWEST_LEADING and not looks_titled(block)


def _is_unnumbered_heading(block: str) -> bool:
    return read_number(block) is None and is_heading(block)
