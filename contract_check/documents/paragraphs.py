"""Where a paragraph begins: which of the lines that follow each other belong together.

A paragraph is joined over line ends, over page breaks and over column breaks. A new one begins at a wider gap, a number
or bullet, after a heading, and after a line that ends short.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from contract_check.documents.clause_numbers import counts_of
from contract_check.documents.headings import looks_titled
from contract_check.documents.item_markers import BULLET, MARKER, begins_item, goes_on_with_a_figure
from contract_check.documents.numerals import write_number
from contract_check.documents.page_layout import Layout
from contract_check.documents.tables import RawTable
from contract_check.model.document import Box
from contract_check.model.late_pattern import late_pattern

_LIST_GOES_ON = late_pattern(r"(?:,|\b(?:and|or)|and/or)$", re.IGNORECASE)
_OPEN_END = late_pattern(
    r"(?:,|\b(?:and|or|the|a|an|of|to|in|for|with|by|on|at|from|as|that|which|section|sections|"
    r"article|clause|exhibit|any|all|its|our|your|is|are|be|shall|will|may|than|least|"
    r"within|after|before|during|until|under|upon|between|per|each|every|not|exceed))$",
    re.IGNORECASE,
)
# "(GDPR Art." + "32) …": the figure on the next line is that of the reference, and no section's.
_REFERS = late_pattern(r"(?:\b(?:[Aa]rts?|[Ss]ecs?|[Pp]aras?|[Nn]os?|[Cc]ls?)\.|§)$")
_LONGEST_OPEN_END = len(" sections")
_BOXES = frozenset("☐☒☑")  # an option, where one stands above it; behind a label they are its own
_LONGEST_TITLE = 8  # words
_FURTHER_OUT = 8.0  # points by which what follows a list stands further out than its last item
_PARTED = 1.25  # times the distance from line to line
_SAME_SIZE = 1.1  # letters that are larger by more are those of a heading
_CLOSE = 1.3  # times the height of the letters, from a line to the next of one headline
_HEADLINE = 1.4  # and by so much more, of a headline, also where it fills its line


@dataclass(frozen=True)
class Piece:
    """A cleaned line, or a table that stands in its place; an `item` has a bullet that is drawn.

    `more` are the parts of the table on the pages that follow.
    """

    text: str
    page: int
    box: Box
    table: RawTable | None = None
    aside: bool = False
    item: bool = False
    refers: tuple[tuple[str, str], ...] = ()
    note: str = ""
    more: tuple[Piece, ...] = ()


def gather_paragraphs(pieces: Sequence[Piece], layout: dict[int, Layout]) -> Iterable[list[Piece]]:
    """Pieces that belong together, in the order in which they begin.

    A sentence runs past what is set aside at the foot of its page, and past a table between its two
    pages. These then come before or after it, so that all text stays in the order of the pages.
    """
    before: list[list[Piece]] = []
    current: list[Piece] = []
    waiting: list[list[Piece]] = []
    for piece in pieces:
        if piece.aside or (piece.table and current):
            _wait(waiting, piece)
            continue
        if current and (_is_held_up(current, waiting, piece) or _starts_anew(current, piece, layout[piece.page])):
            yield from (*before, current, *waiting)
            before, current, waiting = [], [], []
        elif waiting:
            page = (current or [piece])[0].page  # a page may begin with what is set aside
            before += [group for group in waiting if group[0].page <= page]
            waiting = [group for group in waiting if group[0].page > page]
        current.append(piece)
    yield from (*before, *([current] if current else []), *waiting)


def _wait(waiting: list[list[Piece]], piece: Piece) -> None:
    """Add what is set aside: a line of a note to the note that it goes on, all else for itself."""
    last = waiting[-1][-1] if waiting else None
    goes_on = last and last.aside and piece.aside and last.page == piece.page and _stands_close(last.box, piece.box)
    if goes_on and not _starts_note(piece):
        waiting[-1].append(piece)
    else:
        waiting.append([piece])


def _stands_close(upper: Box, lower: Box) -> bool:
    """Whether less than a line would find room between two."""
    return upper.bottom - lower.top < upper.height


def _is_held_up(current: Sequence[Piece], waiting: Sequence[Sequence[Piece]], piece: Piece) -> bool:
    """Whether what stands in between, or a table itself, parts a piece from the paragraph before it."""
    if piece.table or current[-1].table:
        return True
    if any(group[0].page not in (current[0].page, piece.page) for group in waiting):
        return True
    table = any(group[0].table for group in waiting)
    return table and not _goes_on_behind(current[-1], piece)


def _goes_on_behind(before: Piece, piece: Piece) -> bool:
    """Whether a sentence that a table cuts in two goes on with this piece."""
    return piece.page != before.page and before.text[-1:] not in ".;:!?" and piece.text[:1].islower()


def _starts_note(piece: Piece) -> bool:
    return begins_item(piece.text) or bool(re.match(r"\d{1,2}\s|[*†‡]", piece.text))


def _starts_anew(current: list[Piece], piece: Piece, layout: Layout) -> bool:
    """Whether a piece begins a paragraph: by what it begins with, else by how it stands to the line before.

    "(b) the Supplier shall …" begins one wherever it stands, "of the fees" below a full line does not.
    """
    before = current[-1]
    ended = before.text[-1:] in ".;:!?" or before.text[-2:] in (".”", '."', ";”", ".)", ".]")
    open_end = _breaks_off(current, piece.text, layout)
    by_its_sign = _starts_by_sign(current, piece, layout, ended=ended, open_end=open_end)
    return _starts_by_place(current, piece, layout, ended, open_end) if by_its_sign is None else by_its_sign


def _starts_by_sign(current: list[Piece], piece: Piece, layout: Layout, *, ended: bool, open_end: bool) -> bool | None:
    """The same as far as a bullet, a box, a number or a bracket at its head tells; None where it has none."""
    before, text = current[-1], piece.text
    if piece.item or BULLET.match(text) or (text[0] in _BOXES and current[0].text[0] in _BOXES):
        return True
    if text.startswith("(") and MARKER.match(text) and not ended and not _is_short(before, layout):
        # "… IN THE TWELVE" + "(12) MONTHS …": a bracket in mid-sentence, unless a list goes on.
        return bool(_LIST_GOES_ON.search(before.text))
    if text[:1].isdigit() and _REFERS.search(before.text, max(0, len(before.text) - _LONGEST_OPEN_END)):
        return False
    if goes_on_with_a_figure(before.text, text):
        return False
    if MARKER.match(text):
        if text.startswith("(") and not _is_short(before, layout) and _runs_on(current, text):
            return False
        # "as set out in Section" + "4.2 The …" is rare; a marker after an open end is no marker.
        return not open_end or bool(_LIST_GOES_ON.search(before.text))
    return None


def _starts_by_place(current: list[Piece], piece: Piece, layout: Layout, ended: bool, open_end: bool) -> bool:
    """The same by the gap above it, its indent, the size of its letters, and how the line before ends."""
    before, text = current[-1], piece.text
    jumped = piece.page != before.page or piece.box.bottom > before.box.bottom + layout.pitch
    if jumped:
        if ended or (text.isupper() and not before.text.isupper()):
            return True
        return not (open_end or text[:1].islower() or text[:1] in '("“0123456789') and (
            _is_short(before, layout) or len(current) == 1
        )
    gap = before.box.bottom - piece.box.bottom
    in_capitals = text.isupper() and before.text.isupper()  # as disclaimers are set
    goes_on = open_end or text[:1].islower()
    of_headline = goes_on and gap <= _CLOSE * piece.box.height and _is_as_large(before.box, piece.box)
    if gap > 1.45 * layout.pitch and not of_headline and not (open_end and (text[:1].islower() or in_capitals)):
        return True
    further_out = piece.box.left < current[0].box.left - _FURTHER_OUT
    if further_out and text[:1].isupper() and not open_end and gap > _PARTED * layout.leading:
        return True
    if abs(gap) < 2:  # another run of the same printed line
        return False
    if open_end or text[:1].islower():
        return False
    if in_capitals and not ended and sum(len(line.text.split()) for line in current) > _LONGEST_TITLE:
        return False  # in mid-sentence, though the next line begins with a capital; no heading is so long
    is_short = _is_short(before, layout)
    if layout.is_sized and text[0].isalnum() and (ended or is_short) and not _is_as_large(before.box, piece.box):
        return True
    if layout.is_sized and text[0].isalnum() and before.box.height > _HEADLINE * piece.box.height:
        return True
    return is_short or (ended and _is_short(piece, layout) and _is_title(text))


def _breaks_off(current: Sequence[Piece], text: str, layout: Layout) -> bool:
    """Whether the line before stops in mid-sentence; "Changes to this Exhibit" is a heading, and goes on with nothing."""
    before = current[-1]
    tail = max(0, len(before.text) - _LONGEST_OPEN_END)
    if not (_OPEN_END.search(before.text, tail) or before.text.endswith("-")):
        return False
    alone = len(current) == 1 and text[:1].isupper()
    return not (alone and _is_short(before, layout) and _ends_titled(before.text))


def _runs_on(current: Sequence[Piece], text: str) -> bool:
    """Whether an item goes on a list inside the paragraph: "… that (a) is public; (b) …" and "(c) …" on the next line."""
    counts = counts_of(text[: text.index(")") + 1])
    printed = " ".join(piece.text for piece in current)
    if printed.startswith("(") and counts.keys() & counts_of(printed[: printed.find(")") + 1]).keys():
        return False  # it is itself an item of that list
    return any(f" ({write_number(count - 1, form)}) " in printed for form, count in counts.items() if count > 1)


def _is_as_large(box: Box, other: Box) -> bool:
    """Whether two lines are set in letters of one size: a heading is larger than the paragraphs around it."""
    low, high = sorted((box.height, other.height))
    return high <= _SAME_SIZE * low


def _is_title(text: str) -> bool:
    """Whether a line is worded like a heading: few words, most of them with capitals, and no end."""
    return text[-1:].isalpha() and len(text.split()) <= _LONGEST_TITLE and looks_titled(text)


def _ends_titled(text: str) -> bool:
    """Whether a line is a title to its last word: no "… in" that goes on."""
    return _is_title(text) and text.split()[-1][0].isupper()


def _is_short(piece: Piece, layout: Layout) -> bool:
    """Whether a line stops well before the right edge, as headings and last lines do."""
    right = layout.right_of(piece.box)
    return piece.box.right < right - max(60.0, 0.16 * right)
