"""Passages to begin with where a person has to check a rule by hand: sentences that hold its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from contract_check.model.citation import Citation, cite
from contract_check.model.document import Document, Span
from contract_check.model.tool import ReadContract

_MOST = 3
_LONGEST = 600  # characters around a word, where a paragraph is a whole page


def find_leads(papers: Sequence[ReadContract], words: Sequence[str]) -> tuple[Citation, ...]:
    """At most three passages that hold one of `words` (or a word that begins so), those with more of them first.

    They prove nothing: a contract can give a thing in other words, and refuse it in these.
    """
    if not words:
        return ()
    sought = [re.compile(rf"\b{re.escape(word)}", re.IGNORECASE) for word in words]
    found: list[tuple[int, int, Citation]] = []
    for paper in papers:
        if not paper.document.status.readable:
            continue
        for span in _paragraphs(paper.full_document):
            text = paper.full_document.text[span.start : span.end]
            hits = [match.start() for word in sought if (match := word.search(text))]
            if hits:
                cut = _around(span, span.start + min(hits))
                found.append((-len(hits), len(found), cite(paper.full_document, cut)))
    return tuple(citation for _, _, citation in sorted(found, key=lambda lead: lead[:2])[:_MOST])


def _paragraphs(document: Document) -> Iterator[Span]:
    yield from document.blocks or (Span(0, len(document.text)),)


def _around(span: Span, start: int) -> Span:
    """The paragraph, or what stands around the word in a long one."""
    if span.end - span.start <= _LONGEST:
        return span
    begin = max(span.start, start - _LONGEST // 3)
    return Span(begin, min(span.end, begin + _LONGEST))
