"""Several agreements in one file, as in a scan of a whole folder: noticed, so that a person can part them.

An agreement begins with a title ("MASTER SERVICES AGREEMENT") and soon after it names its parties ("is
entered into by and between"). A title alone, in a table of contents or a reference, begins none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from contract_check.documents.headings import looks_titled
from contract_check.model.document import Document, Span
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.late_pattern import late_pattern

_TITLE = late_pattern(
    # A clause ("9.5 Entire Agreement"), what belongs to another agreement ("Schedule 1 to the Supply Agreement"), a form
    # that nobody has made yet, and a definition begin none.
    r"(?!(?:(?:section|article|clause)\s)?\d{1,2}\.|(?:section|article|clause)\s|(?:to|under|of|in|as)\b|.*\bform\s+of\b"
    rf"|{ANY_EXHIBIT}\s+\S+\s+to\b|.*(?:\bdate\b|\bmeans?\b|\bmeaning\b))"
    r"(?:.{0,90}\b)?(?:agreement|addendum|amendment|contract|order form|statement of work)"
    r"(?:\s+(?:no\.?|number|n°|#)?\s*[\dIVX]{1,4})?[.:]?$",
    re.IGNORECASE,
)
_PARTIES = late_pattern(
    r"\bby and (?:between|among)\b|\b(?:made|entered into|effective|dated)\b[^.;]{0,160}\b(?:between|among)\b",
    re.IGNORECASE,
)
_SOON = 900  # characters after the title
# A heading without a name stands above the text of the agreement that the pages before it have named.
_BARE = late_pattern(r"(?:the )?(?:agreement|contract|amendment|addendum)", re.IGNORECASE)
_COVERS = 12_000  # characters of a cover, a table of contents and a summary
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
    last = -1
    titles: set[str] = set()
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
        if last >= 0 and block.start - last < _COVERS and _BARE.fullmatch(name):
            continue
        if not _is_said_again(name, titles) and _PARTIES.search(document.text, block.end, block.end + _SOON):
            last = block.start
            titles.add(name)
            yield block


def _is_said_again(name: str, titles: Iterable[str]) -> bool:
    """Whether a title is that of an agreement before it, with or without "execution copy" or a number."""
    return any(
        name == title or (" " in min(name, title, key=len) and (name.endswith(title) or title.endswith(name)))
        for title in titles
    )


def _name(document: Document, title: Span) -> str:
    pages = document.pages_of(title)
    place = f" (p. {pages[0]})" if pages else ""
    return f"“{document.text[title.start : title.end].rstrip(' .:')}”{place}"
