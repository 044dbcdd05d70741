"""Whether a text can be checked at all: garbled letters and other languages are told, not read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.late_pattern import late_pattern

NO_TEXT = "no text layer (a scan?)"
GARBLED = "the text layer is garbled, or the page is not in English"
FEW_LETTERS = 25
_FEWEST_LETTERS = 300  # a shorter text says nothing of its language
_FEWEST_COMMON = 0.06  # of the words
# Words that make up a third of any English page; a page almost without them cannot be checked.
_COMMON = frozenset(
    (
        "the of to and or in a any by be for with this that is as not on shall will may are such an you we "
        "your our it from at all its if have has which other under these no"
    ).split()
)
# A page of tables has hardly any of those, but figures and what they are of. No word here is spelt so in another
# language that lends from English ("Service", "Support", "Uptime" and "Status" are).
_FEWEST_OF_TABLES = 0.15  # of the words, common ones and these together
_OF_TABLES = frozenset(
    (
        "hour hours day days weeks month months monthly quarterly year years yearly daily weekly time times within "
        "business less than more each only high low fee fees levels response request requests required issue issues "
        "customer customers users affected measure measures security testing scheduled availability severity"
    ).split()
)
_ODD_TOKEN = late_pattern(r"[A-Za-z0-9][^\w\s.,;:'’/@–—-]+[A-Za-z0-9]|[^\w\s.,_–—•●…*=-]{2,}\w")


def count_letters(text: str) -> int:
    """The number of letters in a text."""
    return sum(map(len, _words(text)))


def is_garbled(text: str) -> bool:
    """Whether a text is scrambled or not English."""
    tokens = text.split()
    return _is_foreign(text, tokens) or _is_scrambled(tokens)


def _is_foreign(text: str, tokens: Sequence[str]) -> bool:
    """Whether a text of some length has hardly any of the common words, nor those of an English table."""
    # Words are parted by a sign at least, so there are no more than half as many as characters. Most pages have so
    # many common words between blanks that no other word needs to be looked at.
    if sum(map(_COMMON.__contains__, tokens)) >= _FEWEST_COMMON * (len(text) + 1) / 2:
        return False
    words = _words(text)
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return False
    common = sum(map(_COMMON.__contains__, words))
    of_tables = sum(map(_OF_TABLES.__contains__, words))
    return common < _FEWEST_COMMON * len(words) and common + of_tables < _FEWEST_OF_TABLES * len(words)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _is_scrambled(tokens: Sequence[str]) -> bool:
    """Whether most tokens mix letters with signs inside, as glyphs with a wrong encoding do."""
    most = 0.4 * len(tokens)
    with_signs = [token for token in tokens if not token.isalnum()]
    if len(tokens) < 40 or len(with_signs) <= most:
        return False
    return sum(1 for token in with_signs if _ODD_TOKEN.search(token)) > most
