"""The printed lines of a PDF's pages, through PDFium.

PDFium gives the text of a page in the order of its content stream, a line at a time; the boxes of
a line's first and last character place it on the page. Two calls for each line keep this as fast
as plain text extraction. Words are placed one by one only where rules may frame a table.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from math import inf
from operator import itemgetter
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from contract_check.documents.orientation import Turn, angle_at, is_askew, text_angle, turn_back
from contract_check.documents.page_rules import may_frame_table, survey_drawing
from contract_check.model.document import Box, box_around

LARGE = 1.8  # times the usual height of a line
_FULL_LENGTH = 40  # characters; shorter lines may be headings
_AROUND = 4  # lines before and after a divided one, between which the lines of its cells may stand
_STEP = 0.35  # of a line's height
_NARROW = 0.45  # of a line's height: more than any blank between words, unless a line is justified
_GUTTER = 0.7  # of a line's height: the least white space between two columns
_LOOSE = 1.15  # a line this much looser than usual is looked at for wide gaps
# PDFium writes a hyphen at a line's end as one of two marks, with or without a line break.
_PRINTED_LINE = re.compile(r"[^\n\x02\ufffe]*[\x02\ufffe]|[^\n\x02\ufffe]+")

_WORD = re.compile(r"([^\s\x02\ufffe]+[\x02\ufffe]?)")


@dataclass(frozen=True)
class RawLine:
    """A line as printed, before any cleaning.

    `fragments` are its parts where wide gaps divide it, as in a row of an unruled table; empty for
    a line of running text. `pieces` are the parts of these at all gaps that could divide cells, where it was looked at:
    only the lines around tell which do. `askew` where it leans against the text of its page, `aside` where it is
    no part of what is read before and after it: stamps, footnotes.
    """

    text: str
    box: Box
    fragments: tuple[tuple[str, Box], ...] = ()
    pieces: tuple[tuple[str, Box], ...] = ()
    askew: bool = False
    aside: bool = False

    @property
    def height(self) -> float:
        """From the lowest to the highest of its letters, in points."""
        return self.box.top - self.box.bottom


@dataclass(frozen=True)
class Grid:
    """Rules that may frame a table, and the words among them, each with the blank after it."""

    rules: tuple[Box, ...]
    words: tuple[tuple[str, Box], ...]


@dataclass(frozen=True)
class RawPage:
    """What PDFium sees on one page; `grid` only where a ruled table may stand, `ocr` where it was recognised.

    `tilt`: see `model.document.Page`. All boxes are those of `orientation.turn_back`, for text at `angle`
    quarter turns on `sheet`; without a sheet they are as stored.
    """

    number: int
    lines: tuple[RawLine, ...]
    width: float
    height: float
    has_images: bool
    grid: Grid | None = None
    problem: str = ""
    needs_ocr: bool = False
    ocr: bool = False
    tilt: float = 0.0
    angle: int = 0
    sheet: Box | None = None


def iterate_pages(pdf: pdfium.PdfDocument) -> Iterator[RawPage]:
    """Yield the pages of an open PDF; a page that PDFium cannot load is named as damaged."""
    for index in range(len(pdf)):
        try:
            page = pdf[index]
        except pdfium.PdfiumError:
            yield RawPage(index + 1, (), 0, 0, False, problem="the page is damaged")
            continue
        try:
            yield _read_page(page, index + 1)
        finally:
            page.close()  # PDFium keeps a page's memory until it is closed


def _read_page(page: pdfium.PdfPage, number: int) -> RawPage:
    sheet = Box(*page.get_bbox())
    has_images, rules = survey_drawing(page)
    textpage = page.get_textpage()
    try:
        angle = text_angle(textpage)
        if page.get_rotation() and not angle:  # text that was set upright before the page was turned:
            page.set_rotation(0)  # PDFium keeps its lines in order only on the page as it was
            textpage.close()
            textpage = page.get_textpage()
        turn = turn_back(angle, sheet) if angle or sheet[:2] != (0, 0) else None
        text = _PageText(textpage, turn, angle)
        rules = tuple(map(turn, rules)) if turn else rules
        lines = tuple(_read_lines(text))
        grid = Grid(rules, tuple(_words_among(rules, text))) if may_frame_table(rules) else None
    finally:
        textpage.close()
    width, height = sheet.right - sheet.left, sheet.top - sheet.bottom
    if angle % 2:
        width, height = height, width
    return RawPage(number, lines, width, height, has_images, grid, angle=angle, sheet=sheet if turn else None)


class _PageText:
    """The text of an open page, and the place of each of its characters where the text runs to the right."""

    def __init__(self, textpage: pdfium.PdfTextPage, turn: Turn | None, angle: int) -> None:
        self._textpage = textpage
        self._turn = turn
        self._angle = angle
        count = textpage.count_chars()
        self.text = textpage.get_text_range() if count > 0 else ""
        # Text and characters count alike unless the page holds characters that PDFium drops.
        self._aligned = len(self.text) == count
        self._rect = pdfium_c.FS_RECTF()

    def box_of(self, first: int, last: int) -> Box:
        """The box from one character to another of the same line."""
        left, bottom, right, top = self.box_at(first)
        end_left, end_bottom, end_right, end_top = self.box_at(last)
        return Box(min(left, end_left), min(bottom, end_bottom), max(right, end_right), max(top, end_top))

    def is_askew(self, index: int) -> bool:
        """Whether a character leans against most of the page's text."""
        return is_askew(angle_at(self._textpage, self._place(index)), self._angle)

    def box_at(self, index: int) -> Box:
        """The loose box, which has the font's full height and so is alike along a line."""
        rect = self._rect
        if not pdfium_c.FPDFText_GetLooseCharBox(self._textpage, self._place(index), rect):
            return Box(0, 0, 0, 0)
        box = Box(rect.left, rect.bottom, rect.right, rect.top)
        return self._turn(box) if self._turn else box

    def _place(self, index: int) -> int:
        """Where PDFium counts the character at a place in the text."""
        return index if self._aligned else int(pdfium_c.FPDFText_GetCharIndexFromTextIndex(self._textpage, index))


def _words_among(rules: Sequence[Box], page: _PageText) -> Iterator[tuple[str, Box]]:
    """The words between the lowest and the highest rule; one that a rule crosses, letter by letter."""
    foot, head = min(rule.bottom for rule in rules), max(rule.top for rule in rules)
    uprights = sorted({rule for rule in rules if rule.left == rule.right})
    for word in _WORD.finditer(page.text):
        start, end = word.start(), word.end(1)
        box = page.box_of(start, end - 1)
        middle = (box.bottom + box.top) / 2
        if not foot <= middle <= head:
            continue
        crossing = uprights[bisect_right(uprights, (box.left, inf)) : bisect_left(uprights, (box.right,))]
        if any(rule.bottom <= middle <= rule.top for rule in crossing):
            yield from ((page.text[index], page.box_at(index)) for index in range(start, end))
            yield " ", page.box_at(end - 1)
        else:
            yield f"{word[1]} ", box


def _read_lines(page: _PageText) -> Iterator[RawLine]:
    """The lines in the order of the content stream."""
    printed_lines: list[tuple[int, RawLine]] = []
    for printed in _PRINTED_LINE.finditer(page.text):
        bare = printed[0].strip()
        if bare:
            first = printed.start() + printed[0].index(bare[0])
            printed_lines.append((first, RawLine(bare, page.box_of(first, first + len(bare) - 1))))
    usual_height = median(line.height for _, line in printed_lines) if printed_lines else 0.0
    lines = [part for line in printed_lines for part in _split_at_stamps(*line, LARGE * usual_height, page)]
    usual = _usual_advance([line for _, line in lines])
    divided = _has_gutter(lines, page)
    loose = [at for at, (_, line) in enumerate(lines) if divided or _advance(line) > _LOOSE * usual]
    parted = _divide_lines(lines, loose, page)
    yield from (parted.get(at, line) for at, (_, line) in enumerate(lines))


def _divide_lines(lines: Sequence[tuple[int, RawLine]], loose: Sequence[int], page: _PageText) -> dict[int, RawLine]:
    """The lines that have parts: loose ones, and full ones beside them, which may be rows too."""
    found: dict[int, RawLine] = {}
    seen: set[int] = set()
    waiting = list(loose)
    while waiting:
        at = waiting.pop()
        if at in seen or not 0 <= at < len(lines) or lines[at][1].askew:
            continue
        seen.add(at)
        found[at] = _with_parts(lines[at][1], lines[at][0], page)
        if found[at].fragments:
            waiting += range(at - _AROUND, at + _AROUND + 1)
    return found


def _split_at_stamps(first: int, line: RawLine, large: float, page: _PageText) -> Iterator[tuple[int, RawLine]]:
    """A tall line in parts of one kind: PDFium writes what is stamped over a line into the line itself.

    The last letter of a word says how high it is, for the first may be a large initial.
    """
    if line.height <= large:
        yield first, line
        return
    words = [(first + word.start(), first + word.end() - 1) for word in re.finditer(r"\S+", line.text)]
    kinds = [(page.is_askew(end), page.box_at(end).top - page.box_at(end).bottom > large) for _, end in words]
    for (askew, is_large), group in groupby(zip(words, kinds, strict=True), key=itemgetter(1)):
        part = [word for word, _ in group]
        start, end = part[0][0], part[-1][1]
        box = page.box_of(start, end)
        if not askew and not is_large:
            last = page.box_at(end)
            box = Box(box.left, last.bottom, box.right, last.top)
        yield start, RawLine(line.text[start - first : end - first + 1], box, askew=askew)


def _advance(line: RawLine) -> float:
    """Width for each character: a line with wide gaps has much of it."""
    return (line.box.right - line.box.left) / max(len(line.text), 1)


def _usual_advance(lines: list[RawLine]) -> float:
    """That of running text, which is the tighter part of a page that is mostly tables."""
    long_ones = sorted(_advance(line) for line in lines if len(line.text) > 30)
    return long_ones[len(long_ones) // 4] if long_ones else 4.0


def _has_gutter(lines: Sequence[tuple[int, RawLine]], page: _PageText) -> bool:
    """Whether long lines are divided at one place, as those of two columns that were written row by row.

    A few lines are looked at, and only around their middles: the first one tells nearly always.
    """
    long_ones = [(first, line) for first, line in lines if len(line.text) > _FULL_LENGTH]
    left, right = 0.0, inf
    for first, line in long_ones[2 :: max(1, len(long_ones) // 4)]:
        around = [word for word in re.finditer(r"\S+", line.text) if 0.25 < word.start() / len(line.text) < 0.75]
        boxes = [page.box_of(first + word.start(), first + word.end() - 1) for word in around]
        gaps = [(after.left - before.right, before.right, after.left) for before, after in pairwise(boxes)]
        width, start, end = max(gaps, default=(0.0, 0.0, 0.0))
        left, right = max(left, start), min(right, end)
        if width < _GUTTER * line.height or left >= right:
            return False
    return right < inf


def _steps(before: Box, after: Box, em: float) -> bool:
    """Whether a word stands higher or lower than the one before: PDFium joins cells at half a line's distance."""
    up, down = after.bottom - before.bottom, after.top - before.top
    return min(up, down) > _STEP * em or max(up, down) < -_STEP * em


def _with_parts(line: RawLine, first: int, page: _PageText) -> RawLine:
    """The line with its fragments, between blanks about as wide as its letters are high, and its pieces.

    A justified line has wide blanks throughout; there only a blank that stands out from the narrowest divides.
    """
    words = list(re.finditer(r"\S+", line.text))
    boxes = [page.box_of(first + word.start(), first + word.end() - 1) for word in words]
    if len(words) < 2:
        return line
    em = max(min(box.top - box.bottom for box in boxes), 6.0)  # cells of a row may stand at different heights
    gaps = [inf if _steps(before, after, em) else after.left - before.right for before, after in pairwise(boxes)]
    wide = min(1.6 * em, max(0.85 * em, 3 * min(gaps)))

    def parts(needed: float) -> tuple[tuple[str, Box], ...]:
        ends = [index for index, gap in enumerate(gaps, start=1) if gap > needed]
        cuts = pairwise([0, *ends, len(words)])
        return tuple(
            (line.text[words[a].start() : words[b - 1].end()], box_around(boxes[a:b])) for a, b in cuts if ends
        )

    return replace(line, fragments=parts(wide), pieces=parts(_NARROW * em))
