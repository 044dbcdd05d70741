"""Footnotes: small print at the foot of a page, which a sentence of the page above may run past.

A footnote begins with a number or a sign that also stands in the text above it, close to a word. It is
set apart from the text, and the number in the text is left out, so that "99.9%1" is no other figure. The line
remembers after which words it stood, and that of the note which note it opens.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from contract_check.documents.furniture import usual_height
from contract_check.documents.raw_pages import RawLine, RawPage
from contract_check.model.late_pattern import late_pattern

_SMALL = 0.92  # of the usual height of the lines
_WORDS_BEFORE = 24  # characters before a number that tell where it stood
_NOTE = late_pattern(r"(?P<mark>\d{1,2}|[*†‡§])[.)]?\s*(?=[A-Za-z“\"(])")
# A number after a word, a bracket or a percentage that has no business there: "days2", "Services.3".
RAISED = r"(?:(?<=[a-z]{{3}})|(?<=[a-z)][.,;:”\"])|(?<=\d%)|(?<=[)”\"])){mark}(?!\w|[.,]\d|%)"
_TOUCHING = 2.0  # points between a figure and a number that is raised over it


def set_footnotes_apart(pages: Sequence[RawPage]) -> list[RawPage]:
    """The pages with their footnotes marked as set aside, and without the numbers that refer to them."""
    heights = [line.height for page in pages for line in page.lines]
    usual = median(heights) if heights else 0.0
    return [_set_apart(page, _SMALL * max(usual, usual_height(page))) for page in pages]


def _set_apart(page: RawPage, small: float) -> RawPage:
    foot = _small_lines(page, small)
    text = "\n".join(line.text for index, line in enumerate(page.lines) if index not in foot)
    while foot:
        found = _NOTE.match(page.lines[foot[-1]].text)
        if found and (_refers(text, found["mark"]) or any(_is_raised(found["mark"], line) for line in page.lines)):
            break
        foot.pop()  # the highest of the small lines opens no note
    if not foot:
        return page
    opened = {index: found["mark"] for index in foot if (found := _NOTE.match(page.lines[index].text))}
    marks = list(opened.values())
    notes = [replace(page.lines[index], aside=True, note=opened.get(index, "")) for index in reversed(foot)]
    lines = [line for index, line in enumerate(page.lines) if index not in foot]
    return replace(page, lines=(*_without_references(lines, marks), *notes))


def _small_lines(page: RawPage, most: float) -> list[int]:
    """The lines no higher than `most`, from the lowest of the page up to the first in usual print."""
    small: list[int] = []
    for index in sorted(range(len(page.lines)), key=lambda index: page.lines[index].box.bottom):
        line = page.lines[index]
        if line.height > most or line.box.bottom > page.height / 2 or line.aside:
            break
        small.append(index)
    return small


def _refers(text: str, mark: str) -> bool:
    """Whether a number or sign stands in the text right after a word."""
    return bool(re.search(RAISED.format(mark=re.escape(mark)), text)) or bool(
        re.search(rf"[a-z),.;:] ?{re.escape(mark)}(?!\w)", text)
    )


def _without_references(lines: Sequence[RawLine], marks: Sequence[str]) -> list[RawLine]:
    kept = list(lines)
    for mark in filter(str.isdigit, marks):
        pattern = re.compile(RAISED.format(mark=mark))
        for index, line in enumerate(kept):
            found = pattern.search(line.text)
            start, end = found.span() if found else _raised(mark, line, kept[index - 1] if index else None)
            if end:
                before = line.text[:start] or kept[index - 1].text
                kept[index] = replace(line, text=(line.text[:start] + line.text[end:]).lstrip())
                at = index if start else index - 1
                refers = (*kept[at].refers, (mark, before[-_WORDS_BEFORE:].strip()))
                kept[at] = replace(kept[at], refers=refers)
                break
    return kept


def _raised(mark: str, line: RawLine, before: RawLine | None) -> tuple[int, int]:
    """Where a number stands that is raised over the end of a figure; PDFium may set it apart: "within 72" and "3 hours"."""
    if _is_raised(mark, line):
        return len(line.text) - len(mark), len(line.text)
    if before is None or not before.text[-1:].isdigit() or not line.text.startswith(f"{mark} "):
        return 0, 0
    touches = abs(line.box.left - before.box.right) <= _TOUCHING and line.box.bottom < before.box.top
    return 0, len(mark) * (touches and line.box.top > before.box.bottom)


def _is_raised(mark: str, line: RawLine) -> bool:
    return line.raised == len(mark) and line.text.endswith(mark)
