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

from contract_check.documents.clause_numbers import ANY_EXHIBIT
from contract_check.documents.cleaning import clean_characters
from contract_check.documents.line_numbers import without_line_numbers
from contract_check.documents.printed_lines import LARGE
from contract_check.documents.raw_pages import Grid, RawLine, RawPage
from contract_check.model.document import Box
from contract_check.model.late_pattern import late_pattern

_PAGE_NUMBER = late_pattern(
    r"(?:page\s*)?[-–—|\[(]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—|\])]?"
    r"(?:\s*(?:of|/|\|)\s*\d{1,4})?\s*(?:\|\s*page)?",
    re.IGNORECASE,
)
_COUNTED = late_pattern(
    r"\bpage\s+(\d{1,4})\b|\b(\d{1,4})\s*(?:of|/)\s*\d{1,4}$|[-–—]\s*(\d{1,4})\s*[-–—]$", re.IGNORECASE
)
_HEADING = late_pattern(rf"(?:{ANY_EXHIBIT}|article|section|part|clause)\s+[\divxlc]+\b|\d{{1,2}}\.(?:\d|\s)")
_WORD = late_pattern(r"[a-z]{2,}")
_SENTENCE, _SHORT_SENTENCE, _MOST_NUMBERS = 9, 5, 8
_EDGE_LINES = 4
_FULL_PAGE, _FEWEST_PAGES = 12, 3  # lines between two page numbers, and pages that are counted


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
    """Numbers alone on a line that count on through the document, wherever on the sheet they stand.

    A paper that was printed anew, as filings are, has the page numbers of its first print in mid-page.
    """
    chains: dict[int, list[tuple[int, int, int]]] = {}
    found: set[tuple[int, int]] = set()
    lines = 0
    for page in pages:
        for index, line in enumerate(page.lines):
            lines += 1
            text = clean_characters(line.text).strip("-–— ")
            if not text.isdecimal() or len(text) > 3 or _has_neighbour(page, index):
                continue
            before = chains.get(int(text) - 1, [])
            chain = [*before, (lines, page.number, index)] if before and lines - before[-1][0] >= _FULL_PAGE else []
            chains[int(text)] = chain or [(lines, page.number, index)]
            if len(chain) >= _FEWEST_PAGES:
                found.update((number, at) for _, number, at in chain)
    return frozenset(found)


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
