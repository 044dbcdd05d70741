"""What a file holds and nobody is meant to read as its text: words that are struck out, and words that are hidden.

A struck "99.99 %" beside another figure is what was negotiated away, so it is no text of the contract; that it is there is told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Why(StrEnum):
    """Why words are left out."""

    STRUCK = "struck out"
    HIDDEN = "hidden"


@dataclass
class LeftOut:
    """The words that were left out, as they are met."""

    words: dict[Why, list[str]] = field(default_factory=lambda: {why: [] for why in Why})

    def add(self, why: Why, text: str) -> None:
        """Leave out a text; pieces of one word may come one after the other."""
        self.words[why].append(text)

    def end_paragraph(self) -> None:
        """What is left out next begins a word of its own."""
        for words in self.words.values():
            words.append(" ")

    def notes(self) -> tuple[str, ...]:
        """What the reader should know of it."""
        struck, hidden = (len("".join(self.words[why]).split()) for why in Why)
        told = []
        if struck:
            told.append(
                "holds 1 word that is struck out, which was not read. Check the version that was signed"
                if struck == 1
                else f"holds {struck} words that are struck out, which were not read. Check the version that was signed"
            )
        if hidden:
            told.append(
                "holds 1 hidden word, which was not read"
                if hidden == 1
                else f"holds {hidden} hidden words, which were not read"
            )
        return tuple(told)
