"""Whether a paper calls itself a draft, a sample or void: in a watermark, a running head or foot, or alone on a line.

Accepted: "DRAFT" across the page, "Draft 3 – 12 March" at its foot, "SAMPLE AGREEMENT", "VOID", "NOT FOR SIGNATURE".
Rejected: a draft that is spoken of ("The Provider sends a draft of the report."), names ("Sample Analytics Ltd"), and a title.

Such words stand in no sentence and are taken away with heads and watermarks, so what they say has to be kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.furniture import find_furniture
from contract_check.documents.raw_pages import RawPage
from contract_check.model.document import Document
from contract_check.model.late_pattern import late_pattern

_LONGEST = 90  # characters of such a line
_OPENING_BLOCKS = 6
_ONE_OF = (
    "draft", "d r a f t", "sample", "s a m p l e", "specimen", "void", "v o i d", "not for", "unexecuted", "superseded",
    "only",
)  # fmt: skip
_COUNT = r"(?:(?:v|ver|version|rev|revision|no)?\.? ?\d[\d./-]*|#+ ?\d+|[ivx]+)"
_DATE = r"(?:(?:of|dated?|as of|as at) )?\d{0,2}\.?(?:st|nd|rd|th)? ?(?:[a-z]{3,9}\.?,? ?)?\d{0,2},? ?(?:\d{4})?"
_FOR_WHAT = r"for (?:\w+ )?(?:discussion|review|comment|negotiation|information|approval)s?(?: purposes?)?(?: only)?"
_KIND = r"(?:only|copy|agreement|contract|document|form|version|text)"
_KINDS_OF_DRAFT = r"(?:working|preliminary|discussion|first|second|third|final|initial|revised|negotiation|internal|legal|vendor|customer)"
# All of a line.
_ALONE = late_pattern(
    rf"\W*(?:(?:strictly )?(?:private|confidential|privileged)\W+(?:and |& )?)*(?:"
    rf"(?:{_KINDS_OF_DRAFT} )*drafts?(?: {_KIND})*(?:\W*{_COUNT})?(?:\W+{_DATE})?(?:\W*(?:{_FOR_WHAT}|subject to contract))?|"
    rf"(?:sample|specimen|void|superseded|unexecuted)(?: {_KIND})*|"
    r"(?:draft\W+)?not for (?:signature|execution|signing)|"
    rf"{_FOR_WHAT}(?<=only)"
    r")\W*",
    re.IGNORECASE,
)
# A sentence of a letter or the like on itself; an agreement that binds nobody "until it is signed" is no such paper.
_BINDS_NOBODY = late_pattern(
    r"\bthis (?:side letter|letter(?: of intent)?|term sheet|memorandum(?: of understanding)?|proposal|statement of intent)\b[^.;\n]{0,80}?"
    r"\b(?:(?:does|shall|will) not (?:legally )?bind|(?:is|are|shall) not (?:be )?(?:intended to be )?(?:legally )?binding|is (?:legally )?non-?binding|"
    r"(?:creates?|imposes?) no (?:\w+ ){0,2}(?:obligation|dut|commitment))\w*\b(?! (?:until|unless|on|upon)\b)",
    re.IGNORECASE,
)
# A part of a head or foot, beside the name of the paper: "Services Agreement – Draft v3".
_PART = late_pattern(
    rf"(?:^|[-–—|:;,(\[/] ?)(?:{_KINDS_OF_DRAFT} )*draft(?: {_KIND})*(?:\W*{_COUNT}\b)?(?=\W*$| ?[-–—|:;,)\]/]| (?:of|dated?|as of) .*\d)|"
    r"\bnot for (?:signature|execution|signing)\b",
    re.IGNORECASE,
)


def call_of_lines(texts: Iterable[str]) -> str:
    """What the first of some heads, feet or watermarks calls the paper; "" where none does."""
    for text in map(_close_up, texts):
        if len(text) <= _LONGEST and (_ALONE.fullmatch(text) or _PART.search(text)):
            return text.strip(" -–—|")
    return ""


def call_of_pages(pages: Sequence[RawPage]) -> str:
    """What heads, feet, watermarks and stamps call the paper."""
    calls = {
        (page.number, index): called
        for page in pages
        if _may_call("\n".join(line.text for line in page.lines))
        for index, line in enumerate(page.lines)
        if len(line.text) <= 2 * _LONGEST and _may_call(line.text) and (called := call_of_lines([line.text]))
    }
    furniture = find_furniture(pages) if calls else frozenset()
    return next((called for place, called in calls.items() if place in furniture), "")


def note_provisional(document: Document) -> Document:
    """The document with a note, where it calls itself a draft or the like: also on a line of its own that is still there."""
    called = document.calls_itself or _call_of_blocks(document) or _call_of_sentences(document)
    if not called:
        return document
    note = f"calls itself “{called}”: look whether it is the version that was agreed"
    return replace(document, calls_itself=called, notes=(*document.notes, note))


def _call_of_blocks(document: Document) -> str:
    """What a line of its own calls the paper, in its opening or, in capitals, anywhere; a cell of a table calls nothing."""
    for number, block in enumerate(document.blocks):
        if block.end - block.start > _LONGEST:
            continue
        text = _close_up(document.text[block.start : block.end])
        is_marked = number < _OPENING_BLOCKS or text.isupper()
        if is_marked and _may_call(text) and _ALONE.fullmatch(text) and not document.table_at(block.start):
            return text.strip(" -–—|")
    return ""


def _call_of_sentences(document: Document) -> str:
    """What a letter or a term sheet says of itself: that it binds nobody."""
    said = _BINDS_NOBODY.search(document.text)
    return " ".join(said[0].split()) if said else ""


def _may_call(text: str) -> bool:
    """Whether a text holds a word with which a paper calls itself something."""
    lowered = text.lower()
    return any(word in lowered for word in _ONE_OF)


def _close_up(text: str) -> str:
    """A line without the blanks between single letters: "D R A F T"."""
    text = clean_characters(text)
    return re.sub(r"(?<=\b\w) (?=\w\b)", "", text) if re.fullmatch(r"\w(?: \w){3,}", text) else text
