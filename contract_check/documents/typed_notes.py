"""Raised marks that somebody typed, in files without pages: "99.9%¹", and below a paragraph that begins with the same mark.

A mark that refers to such a note is taken out of the text, and set as a sign at the end of its sentence where the note limits it;
a power ("10⁶") stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from contract_check.documents.flow_parts import Grid, Part, Passage
from contract_check.documents.note_signs import MOST_SIGNS, limits, set_signs, sign_before, waiting_sign
from contract_check.documents.raised_signs import RAISED, read_raised
from contract_check.model.late_pattern import late_pattern

_SIGN = late_pattern(r"\[(\d)\]")


def tie_typed_notes(parts: Sequence[Part]) -> list[Part]:
    """The parts with each raised mark read by what stands before it, and by the note that begins with it."""
    marked = [text for part in parts for text in _texts_of(part) if RAISED.search(text)]
    if not marked:
        return list(parts)
    used = [int(sign) for part in parts for text in _texts_of(part) for sign in _SIGN.findall(text)]
    first = max(used, default=0) + 1
    notes = [found[1].strip() for text in marked if (found := RAISED.match(text)) and limits(text[found.end() :])]
    numbers = {mark: first + at for at, mark in enumerate(dict.fromkeys(notes)) if first + at <= MOST_SIGNS}
    return [_resolved(part, numbers) for part in parts]


def _texts_of(part: Part) -> list[str]:
    if isinstance(part, Passage):
        return [part.text]
    return [cell for row in part.rows for cell in row] if isinstance(part, Grid) else []


def _resolved(part: Part, numbers: Mapping[str, int]) -> Part:
    if isinstance(part, Passage):
        return replace(part, text=_read(part.text, numbers)) if RAISED.search(part.text) else part
    if isinstance(part, Grid):
        return Grid(tuple(tuple(_read(cell, numbers) for cell in row) for row in part.rows))
    return part


def _read(text: str, numbers: Mapping[str, int]) -> str:
    read, at = "", 0
    for found in RAISED.finditer(text):
        read += text[at : found.start()]
        at = found.end()
        number = numbers.get(found[1].strip(), 0)
        said = read_raised(found[1], read)
        if number and not read.strip():
            read += sign_before(number)
            at += len(text) - at - len(text[at:].lstrip())
        else:
            read += waiting_sign(number) if number and not said else said
    return set_signs(read + text[at:])
