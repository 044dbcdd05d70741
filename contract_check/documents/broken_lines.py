"""Files made by a converter that sets each printed line as a paragraph of its own: the paragraphs are put together again.

Told by the file as a whole: no paragraph is longer than a line, and many break off in mid-sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from contract_check.documents.cleaning import find_words, joint_between
from contract_check.documents.flow_parts import Part, Passage
from contract_check.documents.item_markers import begins_item, goes_on_with_a_figure

_FEWEST, _FEWEST_WORDS = 8, 5
_LONGEST, _SHORTEST = 130, 40  # characters of a printed line
_FULL, _HALF, _USUAL, _BROKEN = 0.75, 0.5, 0.9, 0.25


def join_broken_lines(parts: Sequence[Part]) -> Sequence[Part]:
    """The parts of a file, with the lines of one paragraph in one passage where each line was one."""
    lines = [line for line in map(_line_of, parts) if line]
    if len(lines) < _FEWEST:
        return parts
    right = sorted(map(len, lines))[int(_USUAL * (len(lines) - 1))]
    if not _SHORTEST <= right <= _LONGEST:
        return parts
    pairs = [(before, after) for before, after in pairwise(map(_line_of, parts)) if before and after]
    broken = sum(1 for before, after in pairs if _goes_on(before, after, right) and not after[0].isupper())
    return list(_joined(parts, right)) if broken >= _BROKEN * len(pairs) else parts


def _joined(parts: Sequence[Part], right: int) -> Iterator[Part]:
    words = find_words(list(map(_line_of, parts)))
    current: Part | None = None
    last = ""
    for part in parts:
        line = _line_of(part)
        if last and line and _goes_on(last, line, right) and isinstance(current, Passage):
            kept, gap = joint_between(current.text, line, words)
            current, last = replace(current, text=f"{kept}{gap}{line}"), line
            continue
        if current is not None:
            yield current
        current, last = part, line
    if current is not None:
        yield current


def _goes_on(before: str, after: str, right: int) -> bool:
    """Whether a sentence goes on from one line to the next: the line is full, and the fuller the likelier before a capital."""
    if before[-1] in ".;:!?" or len(before.split()) < _FEWEST_WORDS or begins_item(after):
        return False
    if goes_on_with_a_figure(before, after):
        return True
    return len(before) >= (_FULL if after[0].isupper() else _HALF) * right


def _line_of(part: Part) -> str:
    """A paragraph that may be a line of another; "" for headings, numbered paragraphs and what is none."""
    return part.text.strip() if isinstance(part, Passage) and not part.label and not part.heading else ""
