"""Recognised words → the lines that PDFium would give, so that all later steps work alike.

Tesseract places ink; PDFium places letters in the height of their font. So each line is set on its
baseline with a font's height. Parts beside each other become one line, as in a row of a table,
unless the page is set in columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple

from contract_check.documents.columns import is_set_in_columns
from contract_check.documents.raw_pages import RawLine
from contract_check.model.document import Box

_CAPITAL, _SMALL = 0.70, 0.48  # heights in shares of the font's size
_ABOVE, _BELOW = 0.9, 0.22
_SURE = 75.0  # of a sign alone; a dash in print has 90
_HANGING = frozenset("gjpqyQ,;()[]{}|_")
_TALL = frozenset("bdfhklABCDEFGHIJKLMNOPRSTUVWXYZ0123456789")
_BULLET_READ_AS = frozenset(("e", "¢", "©", "®", "*", "°", "«", "»", "o"))


class Word(NamedTuple):
    """A recognised word: its ink on the page, how sure it is (0 to 100), and the line it was put in."""

    text: str
    box: Box
    confidence: float
    line: tuple[int, int, int]


class _Part(NamedTuple):
    text: str
    box: Box
    size: float


def build_lines(words: Sequence[Word]) -> tuple[RawLine, ...]:
    """The lines of a page, in reading order."""
    lines = [list(line) for _, line in groupby(filter(_is_word, words), key=lambda word: word.line)]
    parts = [list(_split(_set_on_baseline(line))) for line in lines]
    whole = [_join(line) for line in parts]
    if is_set_in_columns([(line.text, line.box) for line in whole]):
        return tuple(whole)
    return tuple(_join(row) for row in _rows([part for line in parts for part in line]))


def _is_word(word: Word) -> bool:
    """Not a speck that was taken for a dash."""
    return word.confidence >= _SURE or any(map(str.isalnum, word.text))


def _set_on_baseline(line: Sequence[Word]) -> list[_Part]:
    """Words with their line's baseline and a font's height, and bullets as bullets."""
    size = _size_of(line)
    standing = [word.box.bottom for word in line if not _HANGING & set(word.text)]
    base = median(standing) if standing else min(word.box.bottom for word in line) + _BELOW * size
    set_words = [
        _Part(word.text, Box(word.box.left, base - _BELOW * size, word.box.right, base + _ABOVE * size), size)
        for word in line
    ]
    first = set_words[0]
    if first.text in _BULLET_READ_AS and len(line) > 1 and line[1].box.left - first.box.right > 0.3 * size:
        set_words[0] = first._replace(text="•")
    return set_words


def _size_of(line: Sequence[Word]) -> float:
    """The size of the font, from the height of words with a capital or a tall letter, else of small ones."""
    tall = [w.box.height for w in line if _TALL & set(w.text) and not _HANGING & set(w.text)]
    if tall:
        return median(tall) / _CAPITAL
    hanging = [w.box.height for w in line if _TALL & set(w.text)]
    if hanging:
        return median(hanging) / (_CAPITAL + _BELOW)
    return median(w.box.height for w in line) / _SMALL


def _split(words: Sequence[_Part]) -> Iterator[_Part]:
    """Parts of a line between gaps that stand out, as between the cells of a row (see `pdf_pages`)."""
    gaps = [after.box.left - before.box.right for before, after in pairwise(words)]
    em = words[0].size
    needed = min(1.8 * em, max(em, 2.2 * median(gaps))) if gaps else 0.0
    start = 0
    for index in range(1, len(words) + 1):
        if index == len(words) or gaps[index - 1] > needed:
            yield _merge(words[start:index])
            start = index


def _rows(parts: Sequence[_Part]) -> list[list[_Part]]:
    """Parts that stand beside each other, from the top down and from left to right."""
    rows: list[list[_Part]] = []
    for part in sorted(parts, key=lambda part: (-part.box.bottom, part.box.left)):
        if rows and _beside(rows[-1], part):
            rows[-1].append(part)
        else:
            rows.append([part])
    return [sorted(row, key=lambda part: part.box.left) for row in rows]


def _beside(row: Sequence[_Part], part: _Part) -> bool:
    near = abs(row[0].box.bottom - part.box.bottom) < 0.4 * min(row[0].size, part.size)
    return near and all(part.box.left >= other.box.right or part.box.right <= other.box.left for other in row)


def _join(parts: Sequence[_Part]) -> RawLine:
    whole = _merge(parts)
    return RawLine(whole.text, whole.box, tuple((part.text, part.box) for part in parts) if len(parts) > 1 else ())


def _merge(parts: Sequence[_Part]) -> _Part:
    box = Box(
        min(part.box.left for part in parts),
        min(part.box.bottom for part in parts),
        max(part.box.right for part in parts),
        max(part.box.top for part in parts),
    )
    return _Part(" ".join(part.text for part in parts), box, parts[0].size)
