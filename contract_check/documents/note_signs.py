"""The signs of notes that limit a promise: "[1]" at the end of the sentence, and again before the note.

In mid-sentence the number of a note would be a digit of the figure before it ("99.9%1"), and a promise would be read without what its
note says of it ("[1] Enterprise plan only"). A note that limits nothing has no sign, for nobody needs it.
"""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

_MARK, _END = "\ue002", "\ue003"  # around the number of a note until its sentence is whole
_MARKS = late_pattern(rf"\s*{_MARK}(\d){_END}")
# The end of a sentence; not the point within "99.9".
_SENTENCE_END = late_pattern(r"(?<=[a-z%)\]”\"\d])[.;](?=\s+[A-Z(]|\s*$)")
_LIMITS = late_pattern(
    r"\b(?:only|solely|except\w*|exclud\w+|other than|not|no|none|unless|if|when|where|provided|subject to|targets?|appl(?:y|ies))\b",
    re.IGNORECASE,
)
MOST_SIGNS = 9  # what a sign of one digit can say; later notes follow without


def limits(note: str) -> bool:
    """Whether a note may take back or narrow what it is set to."""
    return _LIMITS.search(note) is not None


def waiting_sign(number: int) -> str:
    """What stands for the reference to a note until its sentence is whole."""
    return f"{_MARK}{number}{_END}" if 0 < number <= MOST_SIGNS else ""


def sign_before(number: int) -> str:
    """What a note begins with."""
    return f"[{number}] " if 0 < number <= MOST_SIGNS else ""


def set_signs(text: str) -> str:
    """A paragraph whose signs stand at the end of their sentences."""
    while found := _MARKS.search(text):
        rest = text[found.end() :]
        end = _SENTENCE_END.search(rest)
        at = end.start() if end else len(rest.rstrip())
        text = f"{text[: found.start()]}{rest[:at]}[{found[1]}]{rest[at:]}"
    return text
