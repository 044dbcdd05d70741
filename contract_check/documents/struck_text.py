"""Letters of a PDF that are struck out: by a line drawn through their middle, on the page or as an annotation.

A strike lies across the middle of the letters and ends where they do. An underline lies lower, and the rule of a table or a line
to write on goes on beyond the words, so neither strikes anything out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from contract_check.documents.pdf_text import PlacedText
from contract_check.documents.raw_pages import RawLine
from contract_check.model.document import Box
from contract_check.model.late_pattern import late_pattern

_LINE = late_pattern(r"[^\r\n\x02\ufffe]+")
_LOW, _HIGH = 0.3, 0.58  # of a line's height, which reaches below its letters: between these lies their middle
_BEYOND = 3.0  # points by which a strike may go on beyond the words
_SHORTEST = 4.0  # points


class WithoutStruck(PlacedText):
    """A page's text without the letters that are struck out."""

    def __init__(self, whole: PlacedText, struck: frozenset[int]) -> None:
        self._whole = whole
        self._places = [index for index in range(len(whole.text)) if index not in struck]
        self.text = "".join(whole.text[index] for index in self._places)

    def box_at(self, index: int) -> Box:
        """As in the whole text."""
        return self._whole.box_at(self._places[index])

    def is_askew(self, index: int) -> bool:
        """As in the whole text."""
        return self._whole.is_askew(self._places[index])


def find_struck(text: PlacedText, lines: Sequence[RawLine], rules: Iterable[Box]) -> frozenset[int]:
    """The letters of a text through whose middle a rule is drawn, with the blanks among them; `lines` are those of the text."""
    level = sorted((rule.bottom, rule) for rule in rules if rule.top == rule.bottom and rule.width >= _SHORTEST)
    if not level or not any(_strikes_through(line.box, level) for line in lines if not line.askew):
        return frozenset()
    struck: set[int] = set()
    for line in _LINE.finditer(text.text):
        words = line[0].strip()
        if not words:
            continue
        first = line.start() + line[0].index(words[0])
        strikes = _strikes_through(text.box_of(first, first + len(words) - 1), level)
        if strikes:
            struck |= _letters_under(text, range(first, first + len(words)), strikes)
    return frozenset(struck)


def _strikes_through(line: Box, level: Sequence[tuple[float, Box]]) -> list[Box]:
    """The rules that lie across the middle of a line and do not go on beyond it."""
    high = line.height
    first = bisect_left(level, line.bottom + _LOW * high, key=lambda rule: rule[0])
    after = bisect_right(level, line.bottom + _HIGH * high, key=lambda rule: rule[0])
    return [
        rule
        for _, rule in level[first:after]
        if line.left - _BEYOND <= rule.left and rule.right <= line.right + _BEYOND
    ]


def _letters_under(text: PlacedText, letters: range, strikes: Sequence[Box]) -> set[int]:
    struck: set[int] = set()
    for index in letters:
        box = text.box_at(
            index
        )  # a raised letter has one of its own: what underlines it lies in the middle of the line
        across, high = (box.left + box.right) / 2, box.height
        low, top = box.bottom + _LOW * high, box.bottom + _HIGH * high
        if any(strike.left <= across <= strike.right and low <= strike.bottom <= top for strike in strikes):
            struck.add(index)
    # A blank goes with the letters on both of its sides, so that none is left over.
    return struck | {index for index in letters if text.text[index] == " " and {index - 1, index + 1} <= struck}
