"""The exhibits that stand in a paper itself, by the headings that begin with their label: "EXHIBIT C – Service Levels", "SCHEDULE - 2", "Annex “B”".

Accepted too: a label in capitals at the head of the paragraph that holds the exhibit ("SCHEDULE A 1. The Provider will …").
Rejected: a sentence that mentions one, an item of a sentence, a list of exhibits, a label after the other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import groupby

from contract_check.model.document import Document
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.late_pattern import late_pattern

_LABEL = late_pattern(rf"\W*{ANY_EXHIBIT}(?:\s+[-–—:“\"‘']?\s*\w+|\d+)", re.IGNORECASE)
_AT_THE_HEAD = late_pattern(
    r"[^\w\n]*(?:EXHIBIT|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT) (?:[-–—] ?(?:[A-Z]|\d{1,2})(?= [A-Z])|"
    r"[“\"]?(?:[A-Z]|\d{1,2})[”\"]?(?= (?:\d{1,2}\. |[A-Z]{2,} |TO THE )))"
)
_LONGEST = 120  # characters of a heading
_LIST = 3  # labels, one after the other, with nothing between them


def find_exhibits(document: Document) -> tuple[str, ...]:
    """The headings of the exhibits that a paper holds, in their order."""
    lines = [(block.start, document.text[block.start : block.end].rstrip()) for block in document.blocks]
    listed = _listed(document, lines)
    headings = [section.number for section in document.sections if section.span.start not in listed]
    headings += [
        line
        for start, line in lines
        if start not in listed and len(line) <= _LONGEST and not line.endswith((".", ";", ","))
    ]
    headings += [head[0] for start, line in lines if start not in listed and (head := _AT_THE_HEAD.match(line))]
    return tuple(dict.fromkeys(heading for heading in headings if _LABEL.match(heading)))


def _listed(document: Document, lines: list[tuple[int, str]]) -> set[int]:
    """Where the lines begin that stand in a list of exhibits, as of contents: on one page, for each exhibit begins one of its own.

    A label that comes back behind the list is no item of it, but the heading.
    """
    pages = [page.span.start for page in document.pages]
    found: set[int] = set()
    for (label, _), run in groupby(lines, lambda line: (bool(_label(line[1])), bisect_right(pages, line[0]))):
        items: dict[str, int] = {}
        for start, line in run if label else ():
            items.setdefault(_label(line), start)
        found.update(items.values() if len(items) >= _LIST else ())
    return found


def _label(line: str) -> str:
    """The label with which a short line begins, in small letters without signs: "exhibit c"."""
    label = _LABEL.match(line) if len(line) <= _LONGEST else None
    return " ".join(re.findall(r"[a-z\d]+", label[0].lower())) if label else ""
