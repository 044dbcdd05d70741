"""Pictures in files without pages: a section that is nothing but a picture was not read, and that is told.

Accepted: "Schedule 2 – Service levels", a picture, and then the next heading or the end.
Rejected: a picture beside sentences, which explains them; the picture on the cover.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from contract_check.documents.flow_parts import Grid, Part, Passage, Picture

_LONGEST_TITLE = 90  # characters
_OPENING = 300  # characters, in which a picture belongs to the cover
FEW_BESIDE = 150  # letters for each picture; a file with fewer is a scan


@dataclass
class Pictures:
    """The pictures of a file: how many, and the headings below which nothing else stands."""

    number: int = 0
    below: list[str] = field(default_factory=list)

    @property
    def problem(self) -> str:
        """What is wrong with the file; "" where no section is a picture alone."""
        if not self.below:
            return ""
        named = ", ".join(f"“{title}”" for title in self.below)
        return (
            f"below {named} stands a picture alone, which was not read. Save the file as PDF and check that with OCR."
        )

    @property
    def notes(self) -> tuple[str, ...]:
        """What the reader should know of the other pictures."""
        others = self.number - len(self.below)
        if others < 1:
            return ()
        pictures = "1 large picture, which was" if others == 1 else f"{others} large pictures, which were"
        return (f"holds {pictures} not read",)


def find_pictures(parts: Iterable[Part]) -> Pictures:
    """The pictures among the parts of a file."""
    found = Pictures()
    length, title, waiting = 0, "", ""
    for part in parts:
        if isinstance(part, Picture):
            found.number += 1
            waiting = waiting or (title if length > _OPENING else "")
            continue
        if waiting and _is_title(part):
            found.below.append(waiting)
        waiting = ""
        title = part.text.strip() if isinstance(part, Passage) and _is_title(part) else ""
        length += len(part.text) if isinstance(part, Passage) else _OPENING
    return Pictures(found.number, [*found.below, waiting] if waiting else found.below)


def _is_title(part: Part) -> bool:
    if isinstance(part, Grid) or not isinstance(part, Passage):
        return False
    text = part.text.strip()
    return len(text) <= _LONGEST_TITLE and (part.heading > 0 or (text[-1:].isalnum() and text[:1].isalnum()))
