"""Several agreements in one file, as in a scan of a whole folder: noticed, so that a person can part them.

An agreement begins with a title ("MASTER SERVICES AGREEMENT") and soon after it names its parties ("is
entered into by and between"). A title alone, in a table of contents or a reference, begins none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.documents.headings import looks_titled
from contract_check.model.document import Document, Span
from contract_check.model.late_pattern import late_pattern

_TITLE = late_pattern(
    r"(?!.*\bdate\b)(?:.{0,90}\b)?(?:agreement|addendum|amendment|contract|order form|statement of work)"
    r"(?:\s+(?:no\.?|number|n°|#)?\s*[\dIVX]{1,4})?[.:]?$",
    re.IGNORECASE,
)
_PARTIES = late_pattern(
    r"\bby and (?:between|among)\b|\b(?:made|entered into|effective|dated)\b[^.;]{0,160}\b(?:between|among)\b",
    re.IGNORECASE,
)
_SOON = 900  # characters after the title
_LONGEST = 110  # characters of a title
_MOST_NAMED = 6


def note_bound_papers(document: Document) -> tuple[str, ...]:
    """A note where a file holds more than one agreement."""
    found = list(_beginnings(document))
    if len(found) < 2:
        return ()
    named = ", ".join(_name(document, span) for span in found[:_MOST_NAMED])
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return (
        f"seems to hold {len(found)} agreements, which are read as one paper: {named}{more}. Part them if they are not",
    )


def _beginnings(document: Document) -> Iterator[Span]:
    """The titles with which agreements begin; the same one again is that of a cover page or a signature page."""
    tables = [table.span for table in document.tables]
    last, titles = -1, set()
    for block in document.blocks:
        if block.end - block.start > _LONGEST or (last >= 0 and block.start - last < _SOON):
            continue
        title = document.text[block.start : block.end]
        if (
            not _TITLE.fullmatch(title)
            or not looks_titled(title)
            or any(t.start <= block.start < t.end for t in tables)
        ):
            continue
        name = title.casefold().rstrip(" .:")
        if name not in titles and _PARTIES.search(document.text, block.end, block.end + _SOON):
            last = block.start
            titles.add(name)
            yield block


def _name(document: Document, title: Span) -> str:
    pages = document.pages_of(title)
    place = f" (p. {pages[0]})" if pages else ""
    return f"“{document.text[title.start : title.end].rstrip(' .:')}”{place}"
