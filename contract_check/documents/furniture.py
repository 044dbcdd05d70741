"""What is printed on a page and belongs to no sentence: heads, feet, page and line numbers, watermarks.

Heads and feet are told by their repetition at the edge of pages, watermarks and stamps by their slant or
by lying across other lines, line numbers by counting on down the page (`line_numbers.py`). What repeats is left out of the text;
a stamp that stands once is set apart from it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import NamedTuple

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.line_numbers import without_line_numbers
from contract_check.documents.printed_lines import LARGE
from contract_check.documents.raw_pages import Grid, RawLine, RawPage
from contract_check.model.document import Box
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.late_pattern import late_pattern

_PAGE_NUMBER = late_pattern(
    r"(?:page\s*)?[-–—|\[(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—|\])]?"
    r"(?:\s*(?:of|/|\|)\s*\d{1,4})?\s*(?:\|\s*page)?",
    re.IGNORECASE,
)
_COUNTED = late_pattern(
    r"\bpage\s+(\d{1,4})\b|\b(\d{1,4})\s*(?:of|/)\s*\d{1,4}$|[-–—]\s*(\d{1,4})\s*[-–—]$", re.IGNORECASE
)
_NAMED_PAGE = late_pattern(r"\b(?:Page|PAGE)\s+(\d{1,3})\b")  # in a sentence it is written small
_LONGEST_FOOT = 100  # characters
_DIGIT = late_pattern(r"\d")
# What repeats on pages that many sign, and a redaction of the text itself.
_OF_THE_TEXT = late_pattern(
    r"\W*(?:(?:name|title|by|date|its|signed|signature|address)\b\s*:|(?:for and )?on behalf of\b|(?:print|printed) name\b|[\[\]*…. _xX]+$)",
    re.IGNORECASE,
)
_HEADING = late_pattern(rf"(?:{ANY_EXHIBIT}|article|section|part|clause)\s+[\divxlc]+\b|\d{{1,2}}\.(?:\d|\s)")
_WORD = late_pattern(r"[a-z]{2,}")
_SENTENCE, _SHORT_SENTENCE, _MOST_NUMBERS = 9, 5, 8
_EDGE_LINES = 4
_FULL_PAGE, _FEWEST_PAGES = 12, 3  # lines between two page numbers, and pages that are counted
_MOST_BESIDE = 8  # pages that are compared at once


def remove_furniture(pages: Sequence[RawPage]) -> list[RawPage]:
    """The pages without heads, feet, numbers and watermarks; single stamps are marked as set aside."""
    heads, stamps = _running_heads(pages) | _page_numbers(pages), _stamps(pages)
    marks = Counter(clean_characters(pages[page].lines[index].text) for page, index in stamps)
    needed = max(2, len(pages) // 3)
    kept = []
    for at, page in enumerate(pages):
        lines = []
        for index, line in enumerate(page.lines):
            if (page.number, index) in heads:
                continue
            if (at, index) not in stamps:
                lines.append(line)
            elif marks[clean_characters(line.text)] < needed:
                lines.append(replace(line, aside=True))
        kept.append(replace(page, lines=tuple(lines), grid=page.grid and _without_large(page)))
    return without_line_numbers(kept)


def find_furniture(pages: Sequence[RawPage]) -> frozenset[tuple[int, int]]:
    """The lines (page number, index) that `remove_furniture` takes away or sets aside."""
    numbers = [page.number for page in pages]
    return _running_heads(pages) | {(numbers[at], index) for at, index in _stamps(pages)}


def _running_heads(pages: Sequence[RawPage]) -> frozenset[tuple[int, int]]:
    """Lines (page number, index) that only repeat at a page's edge: heads, feet, page numbers.

    On a long document a head must stand on a third of the pages; on a short one, on two. Three are enough where
    it counts the pages, for a part of a document may have a head of its own.
    """
    edges = [(page, index) for page in pages for index in _edge_indices(page)]
    repeated = _group(
        (key, (page.number, index)) for page, index in edges for key in _edge_keys(page, page.lines[index])
    )
    found = [group for group in repeated if len(group) >= max(2, len(pages) // 3)]
    found += [group for group in _group(_counts(edges)) if len({page for page, _ in group}) >= _FEWEST_PAGES]
    numbers = {(page.number, index) for page, index in edges if _is_page_number(page.lines[index])}
    return frozenset(numbers.union(*found) if len(pages) > 1 else numbers)


def _group(places: Iterable[tuple[Hashable, tuple[int, int]]]) -> Iterable[set[tuple[int, int]]]:
    """The places that have the same key."""
    groups: dict[Hashable, set[tuple[int, int]]] = {}
    for key, place in places:
        groups.setdefault(key, set()).add(place)
    return groups.values()


def _place(line: RawLine) -> int:
    """The height on the page, in steps that printing does not change."""
    return round((line.box.bottom + line.box.top) / 8)


def _counts(edges: Sequence[tuple[RawPage, int]]) -> Iterator[tuple[Hashable, tuple[int, int]]]:
    """Lines by height, and by how far the page number in them is from the page's: "Support Schedule, 2 of 19"."""
    for page, index in edges:
        line = page.lines[index]
        if found := _COUNTED.search(line.text):
            yield (_place(line), int(found[found.lastindex or 0]) - page.number), (page.number, index)


def _edge_indices(page: RawPage) -> list[int]:
    """The outermost lines at top and bottom, by their height on the page."""
    order = sorted(range(len(page.lines)), key=lambda i: -page.lines[i].box.top)
    margin = 0.14 * page.height
    top = [i for i in order[:_EDGE_LINES] if page.lines[i].box.bottom > page.height - margin]
    foot = [i for i in order[-_EDGE_LINES:] if page.lines[i].box.top < margin]
    return sorted({*top, *foot})


def _edge_keys(page: RawPage, line: RawLine) -> Iterator[tuple[str, int]]:
    """Text with its numbers masked, unless they are those of a heading, and the half of the page it stands in.

    In a sentence a number says something: "Incidents of level 2 are answered within 4 hours." does not repeat what is said of level 1. There
    one number may be the page's, which counts on, and the others stay.
    """
    text, half = clean_characters(line.text).lower(), int(line.box.top > page.height / 2)
    numbers = list(re.finditer(r"\d+", text))[:_MOST_NUMBERS]
    if _HEADING.match(text):
        yield text, half
    elif not numbers or not _is_sentence(text):
        yield re.sub(r"\d+", "#", text), half
    else:
        yield text, half
        for number in numbers:
            from_page = int(number[0]) - page.number
            yield f"{text[: number.start()]}#{from_page}{text[number.end() :]}", half


def _is_sentence(text: str) -> bool:
    words = len(_WORD.findall(text))
    return words >= _SENTENCE or (words >= _SHORT_SENTENCE and text.endswith((".", ";")))


def _is_page_number(line: RawLine) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(clean_characters(line.text)))


def _page_numbers(pages: Sequence[RawPage]) -> frozenset[tuple[int, int]]:
    """Lines that count on through the document, wherever on the sheet they stand, and what repeats beside them.

    A paper that was printed anew, as filings are, has the page numbers of its first print in mid-page, and often its
    heads and feet with them: "Commercial in Confidence, Page 22", then the title of the agreement.
    """
    found: set[tuple[int, int]] = set()
    chains: dict[tuple[str, int], list[_Counted]] = {}
    places = [(page, index) for page in pages for index in range(len(page.lines))]
    for at, (page, index) in enumerate(places):
        if (counted := _count_in(page, index)) is None:
            continue
        words, number = counted
        before = chains.get((words, number - 1), [])
        chain = [*before, _Counted(at, page, index)] if before and at - before[-1].at >= _FULL_PAGE else []
        chains[counted] = chain or [_Counted(at, page, index)]
        if len(chain) >= _FEWEST_PAGES:
            found.update(each.place for each in chain[-_FEWEST_PAGES:])
            found |= _beside(chain[-_MOST_BESIDE:])
    return frozenset(found)


class _Counted(NamedTuple):
    """A line with a page number: which line of the document it is, and where it stands."""

    at: int
    page: RawPage
    line: int

    @property
    def place(self) -> tuple[int, int]:
        return self.page.number, self.line


def _count_in(page: RawPage, index: int) -> tuple[str, int] | None:
    """The words of a line around the number of a page, and that number; a bare number has a line of its own."""
    printed = page.lines[index].text
    if len(printed) > _LONGEST_FOOT or not _DIGIT.search(printed):
        return None
    text = clean_characters(printed).strip("-–— ")
    if text.isdecimal():
        return None if len(text) > 3 or _has_neighbour(page, index) else ("", int(text))
    found = _NAMED_PAGE.search(text)
    return (f"{text[: found.start(1)]}#{text[found.end(1) :]}", int(found[1])) if found else None


def _beside(chain: Sequence[_Counted]) -> set[tuple[int, int]]:
    """The lines next to page numbers in mid-page that say the same at most of them.

    Where somebody signs or has blacked words out, it is of the text. At the edge of a page the heads and feet are known,
    and what repeats below them may be the titles of a table that goes on.
    """
    if 2 * sum(line in _edge_indices(page) for _, page, line in chain) > len(chain):
        return set()
    beside = _group(
        ((step, page.lines[index + step].text), (page.number, index + step))
        for _, page, index in chain
        for step in (-2, -1, 1, 2)
        if 0 <= index + step < len(page.lines) and not _OF_THE_TEXT.match(page.lines[index + step].text)
    )
    return set().union(*(group for group in beside if len(group) >= max(_FEWEST_PAGES, len(chain) / 2)))


def _has_neighbour(page: RawPage, index: int) -> bool:
    """Whether something stands beside a line, as a clause does beside its number; a watermark is nothing."""
    line = page.lines[index]
    middle = (line.box.bottom + line.box.top) / 2
    return any(
        other.box.bottom < middle < other.box.top and other.height < 2 * LARGE * line.height
        for at, other in enumerate(page.lines)
        if at != index and not other.askew
    )


def _stamps(pages: Sequence[RawPage]) -> frozenset[tuple[int, int]]:
    """Lines (place of the page, index) that lean against the text, or are large and lie across other lines."""
    found = set()
    for at, page in enumerate(pages):
        usual = usual_height(page)
        for index, line in enumerate(page.lines):
            large = line.height > LARGE * usual
            if line.askew or (large and any(_lies_across(line.box, other.box) for other in page.lines)):
                found.add((at, index))
    return frozenset(found)


def usual_height(page: RawPage) -> float:
    """The height of most lines of a page, in points."""
    return median(line.height for line in page.lines) if page.lines else 0.0


def _lies_across(large: Box, line: Box) -> bool:
    """Whether the middle of a line of at most half the height lies in a large one."""
    middle = (line.bottom + line.top) / 2
    small = 2 * line.height < large.height
    return small and large.bottom < middle < large.top and large.left < line.right and line.left < large.right


def _without_large(page: RawPage) -> Grid | None:
    """The grid of a page without words that are much larger than its lines are high."""
    if page.grid is None:
        return None
    most = 2 * LARGE * usual_height(page)
    return Grid(page.grid.rules, tuple((word, box) for word, box in page.grid.words if box.height < most))
