"""Where something is written: the citation that every claim carries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from contract_check.model.document import Document, Span
from contract_check.model.sentence import join, say


@dataclass(frozen=True)
class Citation:
    """File, pages, section and exact quote; `document.text[span.start:span.end] == quote`.

    A file without pages (Word, HTML, text) is cited by its section alone.
    """

    file: str
    pages: tuple[int, ...]
    section: str
    span: Span
    quote: str

    @cached_property
    def place(self) -> str:
        """How a person would cite it: "acme-msa.pdf, p. 4, § 8.2 Liability"."""
        parts = [self.file]
        if self.pages:
            first, last = str(self.pages[0]), str(self.pages[-1])
            pages = say("pp. {first}–{last}", first=first, last=last)
            parts.append(say("p. {page}", page=first) if first == last else pages)
        if self.section:
            parts.append(f"§ {self.section}")
        return join(parts, ", ")


def cite(document: Document, span: Span) -> Citation:
    """Cite `span` of `document`, with blanks at either end left out."""
    text = document.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    tight = Span(start, max(start, span.start + len(text.rstrip())))
    return Citation(
        file=document.path,
        pages=document.pages_of(tight),
        section=document.label_at(tight.start),
        span=tight,
        quote=document.text[tight.start : tight.end],
    )
