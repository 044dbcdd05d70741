"""Footnotes and endnotes of a Word file, and the signs that tie those which limit a promise to its sentence."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from contract_check.documents.note_signs import limits, sign_before, waiting_sign


class Notes:
    """The notes by what refers to them; those that limit something are numbered as they are met."""

    def __init__(self, notes: dict[tuple[str, str], Any]) -> None:
        self._notes = notes
        self._met: dict[tuple[str, str], int] = {}

    def sign(self, reference: Any) -> str:
        """What stands for a reference until its sentence is whole."""
        key = _key(reference)
        if key not in self._notes or not limits(_words_of(self._notes[key])):
            return ""
        return waiting_sign(self._met.setdefault(key, len(self._met) + 1))

    def note(self, reference: Any) -> tuple[Any | None, str]:
        """The note that is referred to, and the sign before it."""
        key = _key(reference)
        return self._notes.get(key), sign_before(self._met.get(key, 0))


def _key(reference: Any) -> tuple[str, str]:
    return reference.tag, str(reference.get(qn("w:id"), ""))


def _words_of(note: Any) -> str:
    return "".join(text.text or " " for text in note.iter(qn("w:t")))
