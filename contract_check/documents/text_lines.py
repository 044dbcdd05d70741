"""The lines of a plain text as they were set before mail or a converter changed them.

Mail sets ">" before each line of what it quotes, once for each time that it was answered. Some converters part all lines by empty ones,
and some texts are justified with blanks between the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, starmap
from textwrap import wrap

from contract_check.documents.item_markers import begins_item
from contract_check.documents.text_columns import with_columns_apart
from contract_check.documents.text_tables import GAP
from contract_check.model.late_pattern import late_pattern

_QUOTED = late_pattern(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_FEWEST_QUOTED = 3  # lines
_FEWEST_PARTED, _IN_MID_SENTENCE = 6, 0.3
_FEWEST_WORDS = 5
WRAPPED = 160  # characters; a longer line is a paragraph of its own
_WIDTH = 80
_TAB = 8
# "Initial term ........ 36 months" is a row of two cells; in a table of contents a page follows.
_LEADERS = late_pattern(r"(?<=[A-Za-z)]) ?\.{4,}(?!\.) ?(?=[^\s.])(?!\d{1,3}[ \t]*$)", re.MULTILINE)
_CELL_GAP = 4


def as_set(text: str) -> str:
    """A text without the signs of quoted mail, and with its lines one below the other."""
    if len(_QUOTED.findall(text)) >= _FEWEST_QUOTED:
        text = _QUOTED.sub("", text)
    text = _LEADERS.sub(" " * _CELL_GAP, text)
    lines = text.expandtabs(_TAB).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_with_wrapped_paragraphs(_without_parting(list(with_columns_apart(lines)))))


def _without_parting(lines: Sequence[str]) -> Sequence[str]:
    """The lines without the empty one behind each, where sentences run on over these."""
    filled = [number for number, line in enumerate(lines) if line.strip()]
    if len(filled) < _FEWEST_PARTED or any(after - before == 1 for before, after in pairwise(filled)):
        return lines
    pairs = [(lines[a].strip(), lines[b].strip()) for a, b in pairwise(filled)]
    if sum(starmap(_runs_on, pairs)) < _IN_MID_SENTENCE * len(pairs):
        return lines
    kept = set(filled) | {a + 1 for a, b in pairwise(filled) if b - a > 2}
    return [line for number, line in enumerate(lines) if number in kept]


def _with_wrapped_paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The lines, of which a long one among wrapped ones is wrapped like them."""
    wrapped = sum(
        1
        for before, after in pairwise(lines)
        if len(before) <= WRAPPED and after and _runs_on(before.strip(), after.strip())
    )
    long = sum(1 for line in lines if len(line) > WRAPPED)
    for line in lines:
        if long <= wrapped and len(line) > WRAPPED and not GAP.search(line.strip()):
            yield from (*wrap(line, _WIDTH, subsequent_indent=" " * (len(line) - len(line.lstrip()))), "")
        else:
            yield line


def _runs_on(before: str, after: str) -> bool:
    """Whether a sentence goes on from one line to the next."""
    return before[-1:] not in ".;:!?" and len(before.split()) >= _FEWEST_WORDS and not begins_item(after)


def without_justification(line: str) -> str:
    """A line whose words stand a few blanks apart here and there, as a printed one; columns of a table have several words each."""
    start = len(line) - len(line.lstrip())
    words, gaps = line.split(), re.findall(r"(?<=\S) +(?=\S)", line.strip())
    wide = [gap for gap in gaps[1:] if len(gap) > 1]
    if len(words) < _FEWEST_WORDS or len(wide) < 3 or max(map(len, gaps[1:])) > 3:
        return line
    first = gaps[0] if len(gaps[0]) > 3 else " "
    return f"{' ' * start}{words[0]}{first}{' '.join(words[1:])}"
