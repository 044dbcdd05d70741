"""Running heads and feet of a Word file: no text of the contract, but a clause that stands there is told.

Accepted: "Liability under this Agreement shall not exceed the fees of one year." at the foot of each page.
Rejected: titles, page numbers, addresses, "This document is confidential and may not be copied."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from docx.oxml.ns import qn

from contract_check.model.late_pattern import late_pattern

_WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
_CLAUSE = late_pattern(
    r"(?!.*\b(?:confidential|proprietary|copyright|all rights reserved|copied|reproduced|registered)\b)"
    r"(?=(?:\S+\s+){7,})(?=.*\b(?:shall|must|will not|may not|liab\w+|warrant\w*|agree[sd]?|governs?|governed|prevails?|appl(?:y|ies))\b).*[a-z]"
)
_LONGEST_QUOTE = 120


def lines_of_head(head: Any) -> Iterator[str]:
    """The paragraphs of a running head or foot, and the watermarks that Word keeps in it."""
    for paragraph in head.iter(qn("w:p")):
        yield "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
    for watermark in head.iter(_WATERMARK):
        yield watermark.get("string", "")


def note_clauses(lines: Sequence[str]) -> tuple[str, ...]:
    """A note on what reads as a clause in heads and feet."""
    said = [line for line in dict.fromkeys(" ".join(line.split()) for line in lines) if _CLAUSE.match(line)]
    if not said:
        return ()
    quote = said[0] if len(said[0]) <= _LONGEST_QUOTE else f"{said[0][:_LONGEST_QUOTE].rstrip()} …"
    return (f"says in its running head or foot, which was not read: “{quote}”",)
