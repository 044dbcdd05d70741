"""Tables without rules: rows and columns from the white space between words.

A table is a stretch of the page in which lines fall into parts at wide gaps, and the parts stand in
columns (`cell_grid.py` makes rows and cells of them). Rejected: two columns of
running text (their lines have no rows), numbered clauses (a number and its text are one part),
and rows so full of words that they are prose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.documents.cell_grid import (
    FEWEST_COLUMNS,
    SAME_EDGE,
    WIDE,
    Part,
    bands_of,
    count_columns,
    set_in_rows,
)
from contract_check.documents.columns import is_set_in_columns
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.documents.tables import RawTable
from contract_check.model.document import Box, box_around
from contract_check.model.late_pattern import late_pattern

_MARKER = late_pattern(r"^(?:\(?[a-zA-Z]{1,3}[.)]|\(?\d{1,2}(?:\.\d{1,3})*[.)]?|[•●○▪■◦‣·*–—§-]|o|[IVXivx]{1,5}\.)$")
_NUMBERED_HEADING = late_pattern(r"\d{1,2}(?:\.\d{1,2})+\.? [A-Z]")
_IN_LETTERS = late_pattern(r"(?=.*[A-Za-z]{3})\D+")
_LARGER = 1.15  # times the letters of a row
_LEVEL = 0.35  # of a line's height
_SHORT = 4  # characters; no heading or clause is shorter
_MAX_LINE = 90  # characters of a line below the last row that may belong to it


def find_unruled_tables(page: RawPage, taken: Sequence[Box] = ()) -> list[RawTable]:
    """The tables that white space makes on a page, outside the boxes already `taken`."""
    if not _may_hold_cells(page.lines):
        return []  # most pages, at no cost
    parts = [part for part in _parts(page) if not any(_inside(part.box, box) for box in taken)]
    if not parts:
        return []
    left, right = min(p.box.left for p in parts), max(p.box.right for p in parts)
    if is_set_in_columns([(part.text, part.box) for part in parts]):
        return []
    tables = []
    for zone in _zones(parts, right - left):
        rows = set_in_rows(zone)
        if rows:
            tables.append(RawTable(page.number, box_around([part.box for part in zone]), rows))
    return tables


def _may_hold_cells(lines: Sequence[RawLine]) -> bool:
    """Whether a line is divided, or one begins in the right half of the text."""
    left, right = (
        min((line.box.left for line in lines), default=0.0),
        max((line.box.right for line in lines), default=0.0),
    )
    return any(line.fragments or line.box.left >= (left + right) / 2 for line in lines)


def _parts(page: RawPage) -> list[Part]:
    """All parts of all lines, with a clause number put back to its clause."""
    return [part for line in page.lines for part in _parts_of(line)]


def _parts_of(line: RawLine) -> list[Part]:
    fragments = line.fragments or ((line.text, line.box),)
    pieces, parts = list(line.pieces), []
    for text, box in fragments:
        length, own = 0, []
        while pieces and length < _count_letters(text):
            own.append(pieces.pop(0))
            length += _count_letters(own[-1][0])
        parts.append(Part(text, box, len(fragments) == 1, tuple(own)))
    while len(parts) > 1 and _MARKER.match(parts[0].text) and _are_level(*parts[:2]) and not _is_figure(parts):
        parts[:2] = [_marked(*parts[:2])]
    return [replace(part, alone=len(parts) == 1) for part in parts]


def _count_letters(text: str) -> int:
    """Without blanks of any kind."""
    return sum(map(len, text.split()))


def _marked(mark: Part, item: Part) -> Part:
    """An item with its number or bullet."""
    text, box = f"{mark.text} {item.text}", box_around([mark.box, item.box])
    (first, place), *others = item.pieces or ((item.text, item.box),)
    return Part(text, box, pieces=((f"{mark.text} {first}", box_around([mark.box, place])), *others))


def _are_level(first: Part, second: Part) -> bool:
    """Whether two parts stand on one line, and not at half a line's distance, as cells of a row may."""
    return abs(first.box.bottom - second.box.bottom) <= _LEVEL * second.height


def _is_figure(parts: Sequence[Part]) -> bool:
    """Whether a line begins with a bare number in a cell: further cells stand beside it, or one as short as itself."""
    return parts[0].text.isdigit() and (len(parts) > 2 or len(parts[1].text) <= _SHORT)


def _zones(parts: Sequence[Part], width: float) -> list[list[Part]]:
    """Stretches from one divided line to the next, unless running text stands between them."""
    bands = bands_of(parts)
    zones: list[list[Part]] = []
    current: list[Part] = []
    pending: list[Part] = []
    below: float | None = None
    for band in bands:
        box = box_around([part.box for part in band])
        height = max(part.box.height for part in band)
        far = below is not None and below - box.top > 3 * height
        divided = len(band) > 1 and (
            any(not part.alone for part in band)
            or _stands_in_columns(band, current)
            or (not current and count_columns(band) >= FEWEST_COLUMNS)
        )
        prose = len(band) == 1 and _is_running_text(band[0], current, width)
        if prose or far or (current and (_is_heading(band, current[-1]) or _has_its_titles(band, current))):
            zones, current, pending = _close(zones, current, pending)
        if divided and not prose:
            current += [*pending, *band]
            pending = []
        elif not prose and (current or len(band) > 1):  # titles may stand in lines of their own, side by side
            pending += band
        elif not current:
            pending = []
        below = box.bottom
    return _close(zones, current, pending)[0]


def _is_running_text(part: Part, table: Sequence[Part], width: float) -> bool:
    """Whether a wide line alone is no cell: the wide cells of a table begin where its other columns do."""
    if not part.alone or part.box.width <= WIDE * width:
        return False
    left = min((other.box.left for other in table), default=part.box.left)
    return part.box.left - left <= SAME_EDGE or not _stands_in_columns([part], table)


def _stands_in_columns(band: Sequence[Part], table: Sequence[Part]) -> bool:
    """Whether lines side by side begin where the cells of a table do: cells may be lines of their own."""
    edges = [part.box.left for part in table]
    return all(any(abs(part.box.left - edge) <= SAME_EDGE for edge in edges) for part in band)


def _is_heading(band: Sequence[Part], above: Part) -> bool:
    """Whether a line is the heading between two tables: alone, and numbered or larger than the row above it."""
    part = band[0]
    larger = part.box.height > _LARGER * above.box.height
    return len(band) == 1 and part.alone and (larger or _NUMBERED_HEADING.match(part.text) is not None)


def _has_its_titles(band: Sequence[Part], table: Sequence[Part]) -> bool:
    """Whether a line has the titles of a table's columns once more, so that another table begins with it."""
    titles = [part.text for part in band]
    return (
        len(titles) > 1
        and titles == [part.text for part in table[: len(titles)]]
        and all(map(_IN_LETTERS.fullmatch, titles))
    )


def _close(
    zones: list[list[Part]], current: list[Part], pending: list[Part]
) -> tuple[list[list[Part]], list[Part], list[Part]]:
    """End a zone; what waits below its last row belongs to it only if it touches that row."""
    if current:
        foot = min(part.box.bottom for part in current)
        for part in sorted(pending, key=lambda part: -part.box.top):
            height = part.box.height
            if foot - part.box.top > 0.3 * height or len(part.text) > _MAX_LINE:
                break
            current = [*current, part]
            foot = min(foot, part.box.bottom)
        zones = [*zones, current]
    return zones, [], []


def _inside(inner: Box, outer: Box) -> bool:
    middle = (inner.bottom + inner.top) / 2
    return outer.bottom - 1 <= middle <= outer.top + 1 and inner.left < outer.right
