"""Footnotes and endnotes of a Word file, and the signs that tie them to the sentences which they are about.

Word keeps the number of a note as a mark without letters in mid-sentence. In a figure it would be a digit ("99.9%1"), so it is set
as "[1]" before the end of its sentence, and again before the note: what a note says of a promise ("[1] Enterprise plan only") is
then read as a printed note is. A note that limits nothing has no sign, for nobody needs it.
"""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn

from contract_check.model.late_pattern import late_pattern

_MARK, _END = "\ue002", "\ue003"
_MARKS = late_pattern(rf"\s*{_MARK}(\d+){_END}")
# The end of a sentence; not the point within "99.9" or "e.g."
_SENTENCE_END = late_pattern(r"(?<=[a-z%)\]”\"\d])[.;](?=\s+[A-Z(]|\s*$)")
_LIMITS = late_pattern(
    r"\b(?:only|solely|except\w*|exclud\w+|other than|not|no|none|unless|if|when|where|provided|subject to|targets?|appl(?:y|ies))\b",
    re.IGNORECASE,
)
_MOST = 9  # what a sign of one digit can say; later notes follow their paragraphs without


class Notes:
    """The notes by what refers to them, numbered as they are met."""

    def __init__(self, notes: dict[tuple[str, str], Any]) -> None:
        self._notes = notes
        self._met: dict[tuple[str, str], int] = {}

    def sign(self, reference: Any) -> str:
        """What stands for a reference until its sentence is whole."""
        key = _key(reference)
        if key not in self._notes or not _LIMITS.search(_words_of(self._notes[key])):
            return ""
        number = self._met.setdefault(key, len(self._met) + 1)
        return f"{_MARK}{number}{_END}" if number <= _MOST else ""

    def note(self, reference: Any) -> tuple[Any | None, str]:
        """The note that is referred to, and the sign before it."""
        number = self._met.get(_key(reference), 0)
        return self._notes.get(_key(reference)), f"[{number}] " if 0 < number <= _MOST else ""


def _words_of(note: Any) -> str:
    return "".join(text.text or " " for text in note.iter(qn("w:t")))


def set_signs(text: str) -> str:
    """A paragraph whose signs stand at the end of their sentences."""
    while found := _MARKS.search(text):
        rest = text[found.end() :]
        end = _SENTENCE_END.search(rest)
        at = end.start() if end else len(rest.rstrip())
        text = f"{text[: found.start()]}{rest[:at]}[{found[1]}]{rest[at:]}"
    return text


def _key(reference: Any) -> tuple[str, str]:
    return reference.tag, str(reference.get(qn("w:id"), ""))
