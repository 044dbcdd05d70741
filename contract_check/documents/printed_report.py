"""A report of this program that somebody has printed to PDF: what it asks for is not what a contract says.

HTML and Markdown say at their end, and Word files at the foot of each page, which program and which policy wrote
them. That is looked for before repeated feet are taken away. A letter to a vendor says nothing of the kind; where it
was saved as PDF, and not printed, the keywords of the file do. So do those of an amendment that we drafted, which is read like
any paper: once signed, it is the contract. A draft that was printed has lost its keywords, and is known by its first line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from contract_check.model.document import Document
from contract_check.model.late_pattern import late_pattern

_NAME = "contract-check "
# In every language a policy has its digest; reports without a policy say in English that they are no legal advice.
_FOOT = late_pattern(rf"{_NAME}\d[\w.+-]*[,.]\s.{{0,300}}?(?:\b[0-9a-f]{{12}}\b|no legal advice\.)")
_KEYWORD = late_pattern(
    r"contract-check[,;]?\s(?:checklist|letter)\b"
)  # writers of PDF divide keywords each in their way
_DRAFT = late_pattern(r"contract-check[,;]?\s+amendment\b")
# The first line of a draft, in each language that the program speaks.
_DRAFTED = late_pattern(
    r"Draft for review by counsel\.\s+Not an offer; nothing is agreed until it is signed\.|"
    r"Entwurf zur rechtlichen Prüfung\.\s+Kein Angebot; vereinbart ist nichts, solange nicht unterzeichnet ist\."
)
_OPENING = 2000  # characters in which that line stands, whatever a printer has set before it
PROBLEM = "it is a report of this program, and no contract: what it asks for is not what a contract says. Take it out of the folder."


def is_printed_report(pages: Iterable[str], keywords: str) -> bool:
    """Whether the text of any page, or the keywords of the file, say that this program wrote it."""
    return bool(_KEYWORD.search(keywords)) or any(_NAME in page and _FOOT.search(page) for page in pages)


def mark_draft(document: Document) -> Document:
    """The document, marked as a draft of this program where its opening says so, whatever it was printed to."""
    if document.drafted or not _DRAFTED.search(document.text[:_OPENING]):
        return document
    return replace(document, drafted=True)


def is_draft(marks: str | None) -> bool:
    """Whether the category of a Word file, or the keywords of a PDF, say that this program drafted it as an amendment."""
    return bool(marks and _DRAFT.search(marks))
