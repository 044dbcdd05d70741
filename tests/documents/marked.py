"""Where passages of a PDF are printed."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium

from contract_check.documents.marks import Mark, mark_pages
from contract_check.model.document import Document, Span


def mark_passages(pdf: pdfium.PdfDocument, document: Document, spans: Sequence[Span]) -> dict[Span, tuple[Mark, ...]]:
    """The places where each span is printed, by page; nothing where the document keeps no lines."""
    marks: dict[Span, list[Mark]] = {span: [] for span in spans}
    for _, found in mark_pages(pdf, document, spans):
        for span, mark in found:
            marks[span].append(mark)
    return {span: tuple(found) for span, found in marks.items()}
