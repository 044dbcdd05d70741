"""Raised numbers and signs: that of a note has no business in the figure or the word before it, a power has.

"$100¹" is a hundred with a note and "30 days²" are thirty days, but 10⁶ is a million and m² are square metres.
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

_MARK = late_pattern(r"\s*[\[(]?(?P<mark>\d{1,2}|[*†‡§])[\])]?\s*")
_MAY_HAVE_NOTE = late_pattern(r"(?:[A-Za-z]{3}|[\d%)\]”\".,;:])$")
_HAS_POWER = late_pattern(r"(?:\b10|\b[kcm]?m)$")
_UP, _DOWN = "\ue000", "\ue001"  # around what is raised, for no letters stand there in a font that all have
RAISED = late_pattern(f"{_UP}([^{_UP}{_DOWN}]*){_DOWN}")
_AROUND = 8  # characters before it that tell


def is_mark(text: str) -> bool:
    """Whether what is raised may refer to a note, or be one's own number."""
    return bool(_MARK.fullmatch(text))


def read_raised(text: str, before: str) -> str:
    """What a mark adds to the text before it."""
    found, last = _MARK.fullmatch(text), before[-_AROUND:]
    if found is None:
        return text
    if found["mark"].isdigit() and _HAS_POWER.search(last):
        return f"^{found['mark']}"
    return "" if _MAY_HAVE_NOTE.search(last) else found["mark"]


def raise_words(words: str) -> str:
    """Raised words of a paragraph that is not yet whole."""
    return f"{_UP}{words}{_DOWN}" if is_mark(words) else words
