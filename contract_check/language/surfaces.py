"""How a sentence looks to patterns: its wording in lower case, with marks in capitals for what matters.

"The Supplier shall notify Client within seventy-two (72) hours." becomes
"VENDOR shall notify CUSTOMER within DURATION.", and each mark knows where in the document it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from contract_check.language.passages import find
from contract_check.language.quantities import Quantity
from contract_check.language.sentences import Mark
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

_TYPOGRAPHY = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\n": " "}
# Contractions are spelled out: patterns know "will" and "do not", and not "we'll" and "don't".
_CONTRACTION = late_pattern(r"\b(?:wo|ca|sha)n't\b|n't\b|'(?:ll|re|ve)\b")
_SPELLED_OUT = {
    "won't": "will not",
    "can't": "cannot",
    "shan't": "shall not",
    "n't": " not",
    "'ll": " will",
    "'re": " are",
    "'ve": " have",
}
# Words that are written in two: "down time" and "up-time" are what patterns call "downtime" and "uptime".
_IN_TWO = late_pattern(r"(?<![\w-])(?:down[ -]time|up-time)(?=s?\b)")
_TERMS = late_pattern(r"\bt ?\\?& ?c'?s?\b")
_TERMS_IN_FULL = "terms and conditions"


class Surface(NamedTuple):
    """A sentence as patterns see it.

    `quantities` stand at places of `text`; `anchors` are pairs of a place of `text` and that of the document, both
    counted in characters.
    """

    span: Span
    text: str
    quantities: list[tuple[int, Quantity]]
    anchors: list[tuple[int, int]]


def write_surface(plain: str, start: int, end: int, marks: Iterable[Mark], offset: int) -> Surface:
    """The sentence `plain[start:end]` of a block that stands at `offset` of the document."""
    parts: list[str] = []
    length, position = 0, start
    quantities: list[tuple[int, Quantity]] = []
    anchors = [(0, offset + start)]
    for mark in marks:
        before = plain[position : mark.start]
        sign = f"{mark.label}'s" if mark.possessive else mark.label
        parts += [before, sign]
        length += len(before)
        anchors.append((length, offset + mark.start))
        if mark.quantity is not None:
            quantities.append((length, mark.quantity))
        length += len(sign)
        anchors.append((length, offset + mark.end))
        position = mark.end
    parts.append(plain[position:end])
    return Surface(Span(offset + start, offset + end), "".join(parts), quantities, anchors)


def in_plain_words(text: str) -> str:
    """Lower case and plain quotation marks, character by character."""
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" has two characters in lower case
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for printed, plain in _TYPOGRAPHY.items():
        lowered = lowered.replace(printed, plain)
    return lowered


def spell_out_heading(heading: str) -> str:
    """A heading as patterns see it: in plain words, and "T&Cs" in full."""
    return _TERMS.sub(_TERMS_IN_FULL, in_plain_words(heading))


def find_short_forms(plain: str) -> Iterator[Mark]:
    """ "n't", "'ll", "T&Cs", "down time" and the like, as marks that carry what they stand for."""
    for match in find(_CONTRACTION, plain):
        yield Mark(_SPELLED_OUT[match[0]], match.start(), match.end())
    for match in find(_IN_TWO, plain):
        yield Mark(match[0].replace(" ", "").replace("-", ""), match.start(), match.end())
    for match in find(_TERMS, plain):
        yield Mark(_TERMS_IN_FULL, match.start(), match.end())
