"""Paragraphs longer than any that a person sets: a contract on one line, a page that only <br> divides.

They are divided at sentence ends, so that nothing is left out and the work for each piece is bounded. A sentence longer than a
piece has to be cut in its middle: what stands over the cut may be missed, so the file then counts as partly read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from contract_check.model.document import Document, ReadStatus, Span
from contract_check.model.late_pattern import late_pattern

LONGEST = 20_000  # characters; the longest paragraphs of contracts have half of them
# A sentence's end for sure (no "Corp.", no clause number); any stop; the gap between two words.
_SENTENCE = late_pattern(r"(?<=[a-z]{5})[.?!][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z][a-z])")
_STOP = late_pattern(r"[.?!;:][\"”’')\]]*\s+")
_GAP = late_pattern(r"\s+")
_CUT = (
    "a passage of more than {longest} characters has no end of a sentence and was cut in mid-sentence. "
    "Read it yourself, or ask for a better copy."
)


def divide_long_paragraphs(document: Document) -> Document:
    """The document with its long paragraphs in several blocks, and partly read where a sentence had to be cut."""
    long_ones = [block for block in document.blocks if block.end - block.start > LONGEST]
    if not long_ones:
        return document
    pieces = {block: list(_divide(document.text, block)) for block in long_ones}
    blocks = chain.from_iterable(pieces.get(block, [block]) for block in document.blocks)
    divided = replace(document, blocks=tuple(blocks))
    if all(_ends_whole(document.text, piece) for found in pieces.values() for piece in found[:-1]):
        return divided
    problem = " ".join(filter(None, (document.problem, _CUT.format(longest=f"{LONGEST:,}"))))
    return replace(divided, status=ReadStatus.PARTLY_READ, problem=problem)


def _divide(text: str, block: Span) -> Iterator[Span]:
    """The pieces of a block, each as long as may be, without the blanks between them."""
    start = block.start
    while block.end - start > LONGEST:
        end, following = _cut(text, start, start + LONGEST)
        yield Span(start, end)
        start = following
    yield Span(start, block.end)


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a piece that begins at `start` ends before `end`, and where the next one begins."""
    for gap in (_SENTENCE, _STOP, _GAP):
        for last in deque(gap.finditer(text, start + 1, end), maxlen=1):
            return last.start() + len(last[0].rstrip()), last.end()
    return end, end


def _ends_whole(text: str, piece: Span) -> bool:
    """Whether a piece ends where a sentence or a part of one does."""
    return text[piece.start : piece.end].rstrip("\"”’')]")[-1:] in {*".?!;:"}
