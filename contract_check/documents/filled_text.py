"""The text of a page with what its form fields hold set where it stands, so that "The initial term is ______." says how long.

A field that stands level with a printed line goes into that line, between the letters on its left and on its right; the rule or
the dots that it was typed over go. Fields with no line beside them make lines of their own, those of a row one line.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from contract_check.documents.field_signs import TICKED
from contract_check.documents.form_fields import Field, FormFields
from contract_check.documents.pdf_text import PlacedText
from contract_check.model.document import Box, box_around
from contract_check.model.late_pattern import late_pattern

_LINE = late_pattern(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_RULE = late_pattern(r"[_…·‥]+|\.{2,}")  # what is printed where something is to be written
_NO_BLANK_AFTER, _NO_BLANK_BEFORE = frozenset('([“"‘$€£ '), frozenset(".,;:%)]”’ ")
_EMPTY_BOXES = frozenset("☐□❏❐❑❒")
_BESIDE_BOX = 2.0  # points by which the middle of a mark may miss the box that it is typed over
_LETTER = 0.5  # of a line's height: the width of a letter
_USUAL, _TALL = 12.0, 2.2  # points a line is high, and how many times that a field of several lines
_LEVEL = 0.5  # of the lower of two heights
_MOST_PAIRS = 20_000_000  # of a field and a letter; a page that somebody has filled in has a hundredth


class _Placed(NamedTuple):
    """A stretch of the page's text from `start` to `end`, and its box."""

    start: int
    end: int
    box: Box


class FilledText(PlacedText):
    """A page's text with its fields; `lost` counts those that hold something and have no place in it."""

    def __init__(self, printed: PlacedText, fields: FormFields) -> None:
        self._printed = printed
        self.lost = fields.lost
        self._places: list[int | Box] = []
        self._signs: list[str] = []
        lines = [
            _Placed(found.start(), found.end(), printed.box_of(*_edges(found)))
            for found in _LINE.finditer(printed.text)
            if found[0].strip() and not printed.is_askew(_edges(found)[0])
        ]
        placed = fields.placed
        if len(printed.text) * len(placed) > _MOST_PAIRS:
            self.lost, placed = self.lost + sum(not field.is_blank for field in placed), ()
        self._write(lines, placed)
        self.text = "".join(self._signs)

    def box_at(self, index: int) -> Box:
        """As printed, or the share that a letter has of its field."""
        place = self._places[index]
        return place if isinstance(place, Box) else self._printed.box_at(place)

    def is_askew(self, index: int) -> bool:
        """Never, for what was typed."""
        place = self._places[index]
        return not isinstance(place, Box) and self._printed.is_askew(place)

    def _write(self, lines: Sequence[_Placed], fields: Sequence[Field]) -> None:
        within: dict[int, list[Field]] = {}
        alone: list[Field] = []
        for field in fields:
            beside = _line_beside(lines, field)
            within.setdefault(beside.start, []).append(field) if beside else alone.append(field)
        after: dict[int, list[list[Field]]] = {}  # by where the line above ends
        for row in _rows_of(alone):
            after.setdefault(_end_above(lines, box_around([field.box for field in row])), []).append(row)
        self._add_rows(after.get(0, ()))
        done = 0
        for line in lines:
            self._copy(done, line.start)
            self._fill(line, within[line.start]) if line.start in within else self._copy(line.start, line.end)
            self._add_rows(after.get(line.end, ()))
            done = line.end
        self._copy(done, len(self._printed.text))

    def _copy(self, start: int, end: int) -> None:
        self._signs.append(self._printed.text[start:end])
        self._places += range(start, end)

    def _add(self, words: str, box: Box, width: float) -> None:
        """Words with their first letter at the left of a box, each `width` wide, and their last one as far as it goes."""
        self._signs.append(words)
        lefts = [box.left + width * number for number in range(len(words))]
        self._places += [
            Box(left, box.bottom, right, box.top) for left, right in zip(lefts, [*lefts[1:], box.right], strict=True)
        ]

    def _fill(self, line: _Placed, fields: Sequence[Field]) -> None:
        """A printed line with what was typed on it."""
        left = sorted(fields, key=lambda field: field.box.left)
        covered = _rules_under(self._printed, line, fields)
        for number, field in enumerate(left):
            if field.is_mark and (ticked := _box_under(self._printed, line, field)) is not None:
                covered |= {ticked}
                left[number] = field._replace(lines=(TICKED,))
        for index in range(line.start, line.end):
            if index in covered:
                continue
            sign, box = self._printed.text[index], self._printed.box_at(index)
            middle = (box.left + box.right) / 2
            while left and not sign.isspace() and middle > (left[0].box.left + left[0].box.right) / 2:
                self._set(left.pop(0), line, before=sign)
            self._signs.append(sign)
            self._places.append(index)
        for field in left:
            self._set(field, line, before="")

    def _set(self, field: Field, line: _Placed, before: str) -> None:
        """What was typed into a field, before that sign, apart from the letters on its left and right."""
        box = Box(field.box.left, line.box.bottom, field.box.right, line.box.top)
        while self._signs and self._signs[-1] == " ":
            self._signs.pop()
            self._places.pop()
        last = self._signs[-1][-1:] if self._signs else "\n"
        if last not in _NO_BLANK_AFTER and last not in "\r\n":
            self._add(" ", box, 0)
        words = " ".join(field.lines)
        self._add(words, box, _letter_width(words, box))
        if before and before not in _NO_BLANK_BEFORE:
            self._add(" ", Box(box.right, box.bottom, box.right, box.top), 0)

    def _add_rows(self, rows: Sequence[Sequence[Field]]) -> None:
        """Lines of their own for fields with nothing printed beside them."""
        for row in rows:
            if self._signs and not self._signs[-1].endswith("\n"):
                self._add("\n", row[0].box, 0)
            if len(row) == 1:
                self._add_lines(row[0])
                continue
            for number, field in enumerate(row):
                words = (" " if number else "") + " ".join(field.lines)
                self._add(words, field.box, _letter_width(words, field.box))
            self._add("\n", row[-1].box, 0)

    def _add_lines(self, field: Field) -> None:
        """A field's own lines one below the other, wrapped to its width."""
        wide = max(int(field.box.width / (_LETTER * field.size)), 20)
        lines = [part for line in field.lines for part in textwrap.wrap(line, wide)]
        high = min(field.box.height / len(lines), field.size)
        for number, line in enumerate(lines):
            top = field.box.top - high * number
            box = Box(field.box.left, top - high, field.box.right, top)
            self._add(line, box, _letter_width(line, box))
            self._add("\n", box, 0)


def _edges(found: re.Match[str]) -> tuple[int, int]:
    """The first and the last letter of a line, without the blanks around them."""
    words = found[0].strip()
    first = found.start() + found[0].index(words[:1])
    return first, first + max(len(words) - 1, 0)


def _letter_width(words: str, box: Box) -> float:
    return min(box.width / max(len(words), 1), _LETTER * box.height)


def _line_beside(lines: Sequence[_Placed], field: Field) -> _Placed | None:
    """The printed line that a field belongs in: the one that it stands in, or the nearest on its left or right."""
    if len(field.lines) > 1 and field.box.height > _TALL * _USUAL:
        return None
    level = [line for line in lines if _are_level(line.box, field.box)]
    return min(level, key=lambda line: _gap(line.box, field.box), default=None)


def _are_level(one: Box, other: Box) -> bool:
    across = min(one.top, other.top) - max(one.bottom, other.bottom)
    return across > _LEVEL * min(one.height, other.height)


def _gap(line: Box, field: Box) -> float:
    """How far apart two boxes stand; negative where one reaches into the other."""
    return max(line.left - field.right, field.left - line.right)


def _end_above(lines: Sequence[_Placed], box: Box) -> int:
    """Where the lowest line above a box ends, in the column of the one right above it; 0 where there is none."""
    above = [line for line in lines if line.box.bottom >= (box.bottom + box.top) / 2]
    over = [line for line in above if _share_column(line.box, box)]
    nearest = min(over or above, key=lambda line: line.box.bottom, default=None)
    if nearest is None:
        return 0
    return min((line for line in above if _share_column(line.box, nearest.box)), key=lambda line: line.box.bottom).end


def _share_column(one: Box, other: Box) -> bool:
    return one.left < other.right and other.left < one.right


def _rules_under(printed: PlacedText, line: _Placed, fields: Sequence[Field]) -> frozenset[int]:
    """The signs of a line that make up the rules on which fields stand."""
    covered: set[int] = set()
    for rule in _RULE.finditer(printed.text, line.start, line.end):
        box = printed.box_of(rule.start(), rule.end() - 1)
        if any(field.box.left < box.right and box.left < field.box.right for field in fields):
            covered.update(range(*rule.span()))
    return frozenset(covered)


def _box_under(printed: PlacedText, line: _Placed, field: Field) -> int | None:
    """The empty box of a line over which a mark was typed."""
    middle = (field.box.left + field.box.right) / 2
    for index in range(line.start, line.end):
        if printed.text[index] in _EMPTY_BOXES:
            box = printed.box_at(index)
            if box.left - _BESIDE_BOX <= middle <= box.right + _BESIDE_BOX:
                return index
    return None


def _rows_of(fields: Sequence[Field]) -> Iterator[list[Field]]:
    """Fields that stand beside each other, from the left to the right."""
    row: list[Field] = []
    for field in fields:
        if row and not _are_level(row[0].box, field.box):
            yield sorted(row, key=lambda one: one.box.left)
            row = []
        row.append(field)
    if row:
        yield sorted(row, key=lambda one: one.box.left)
