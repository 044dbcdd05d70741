"""Whether a text can be checked at all: garbled letters and other languages are told, not read."""

from __future__ import annotations

import re

NO_TEXT = "no text layer (a scan?)"
GARBLED = "the text layer is garbled, or the page is not in English"
FEW_LETTERS = 25
# Words that make up a third of any English page; a page almost without them cannot be checked.
_COMMON = frozenset(
    (
        "the of to and or in a any by be for with this that is as not on shall will may are such an you we "
        "your our it from at all its if have has which other under these no"
    ).split()
)
_ODD_TOKEN = re.compile(r"[A-Za-z0-9][^\w\s.,;:'’/@–—-]+[A-Za-z0-9]|[^\w\s.,_–—•●…*=-]{2,}\w")


def count_letters(text: str) -> int:
    """The number of letters in a text."""
    return sum(map(len, _words(text)))


def is_garbled(text: str) -> bool:
    """Whether a text is scrambled or not English."""
    words = _words(text)
    letters = sum(map(len, words))
    common = sum(map(_COMMON.__contains__, words))
    return (letters >= 300 and common < 0.06 * len(words)) or _is_scrambled(text)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _is_scrambled(text: str) -> bool:
    """Whether most tokens mix letters with signs inside, as glyphs with a wrong encoding do."""
    tokens = text.split()
    most = 0.4 * len(tokens)
    if len(tokens) < 40 or len(_ODD_TOKEN.findall(text)) <= most:
        return False
    return sum(1 for token in tokens if _ODD_TOKEN.search(token)) > most
