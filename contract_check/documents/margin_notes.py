"""Notes in the margin on the right of the text, in smaller print: the comments of a draft, the remarks of whoever has checked it.

They are set aside, so that no sentence is cut by them, whether the file holds them line by line or behind the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.documents.furniture import usual_height
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.model.document import Box

_SMALL = 0.92  # of the usual height of the lines
_LONG = 40  # characters of a line of running text
_FEWEST_LONG = 5  # of them on a page
_APART = 4.0  # points from the text


def set_margin_notes_apart(page: RawPage) -> RawPage:
    """The page with its notes in the margin marked as set aside."""
    small = _SMALL * usual_height(page)
    edge = _edge_of_text(page.lines, small)
    if edge is None or page.ocr:  # OCR tells how high the letters of a line are, not their size
        return page
    parts = [_parted(line, edge, small) for line in page.lines]
    notes = [note for _, note in parts if note]
    if not notes:
        return page
    begin = min(note.box.left for note in notes)
    if any(text and text.box.right > begin for text, _ in parts):
        return page  # a wide line, or a table: nothing is beside all of the text
    return replace(page, lines=(*(text for text, _ in parts if text), *notes))


def _edge_of_text(lines: Sequence[RawLine], small: float) -> float | None:
    """Where the long lines in usual print end."""
    rights = sorted(
        line.box.right
        for line in lines
        if len(line.text) > _LONG and not (line.fragments or line.behind) and line.height > small
    )
    return rights[int(0.9 * (len(rights) - 1))] if len(rights) >= _FEWEST_LONG else None


def _parted(line: RawLine, edge: float, small: float) -> tuple[RawLine | None, RawLine | None]:
    """What is text of a line, and what is a note beside it."""
    if _is_note(line.box, edge, small):
        return None, replace(line, aside=True)
    if not line.behind or not _is_note(line.behind[1], edge, small):
        return line, None
    words, box, end = line.behind
    fragments, pieces = (
        tuple((text, place) for text, place in parts if place.right < box.left)
        for parts in (line.fragments, line.pieces)
    )
    left, bottom, _, top = line.box
    own = replace(
        line,
        text=line.text[: -len(words)].rstrip(),
        box=Box(left, bottom, end, top),
        fragments=fragments if len(fragments) > 1 else (),
        pieces=pieces if len(pieces) > 1 else (),
        behind=None,
    )
    return own, RawLine(words, box, aside=True)


def _is_note(box: Box, edge: float, small: float) -> bool:
    return box.left > edge + _APART and box.height < small
