"""The items of lists that have no marker, and those whose bullet is drawn: they look like headings and are none.

Accepted: "Fraud", "Wilful misconduct" below "… except for:", lines that are set in below a sentence that ends in a colon.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence, Set
from itertools import zip_longest

from contract_check.documents.clause_numbers import read_number
from contract_check.documents.headings import is_heading, is_title, leads_on, looks_titled
from contract_check.documents.indents import Indent
from contract_check.model.document import Span

_FEWEST_LEADING = 4  # words of a sentence that leads into a list; fewer are a label
_SET_IN = 6.0  # points by which the items of a list begin further in than its leader
_SAME_EDGE = 2.0
_NOWHERE = Indent(0.0)


def find_items(
    text: str, blocks: Sequence[Span], declared: Container[int], indents: Mapping[int, Indent]
) -> frozenset[int]:
    """Where the items of lists without markers begin: "… except in the event of:", "Fraud", "Wilful misconduct".

    They follow a sentence that ends in a colon, and are set further in than that, or look like headings. The last of these is
    a heading if a paragraph of its own stands below it. What the file itself declares (`declared`, by their starts) is no item.
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
        if run is not None and block.start not in declared and not words.isupper() and _is_unnumbered_heading(words):
            run.append(block.start)
            continue
        if run:
            is_paragraph = read_number(words) is None and not is_heading(words) and not words.isupper()
            found.update(run[:-1] if is_paragraph else run)
        run = [] if _leads_list(words) else None
        leader, edge = indent, _NOWHERE
    return frozenset(found | set(run or ()))


def find_drawn_items(blocks: Sequence[Span], indents: Mapping[int, Indent], items: Set[int]) -> Iterator[int]:
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
