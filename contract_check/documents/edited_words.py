"""Where the words stand in a document's text that annotations have put onto its pages, or strike out there; and what is told of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from contract_check.documents.cleaning import clean_characters
from contract_check.documents.raw_pages import PageEdit, RawPage
from contract_check.model.document import Edit, Edited, Line, Span

_NEAR = 1.0  # points by which typed words may reach out of the line that holds them


def find_edited(text: str, lines: Sequence[Line], pages: Sequence[RawPage]) -> Iterator[Edited]:
    """The words, or the whole line where they cannot be told apart in it; `lines` as their page has them, not as it is stored."""
    for page in pages:
        for edit in page.edited if not page.problem and not page.ocr else ():
            for line in lines:
                if line.page == page.number and _holds(line, edit):
                    yield from (Edited(span, edit.how) for span in _places(text, line.span, edit.words))


def _holds(line: Line, edit: PageEdit) -> bool:
    """Whether an edit stands in a line, or in a table, which is a line of the text."""
    if line.box is None:
        return False
    middle = (edit.box.bottom + edit.box.top) / 2
    beside = edit.box.right < line.box.left - _NEAR or edit.box.left > line.box.right + _NEAR
    return line.box.bottom - _NEAR <= middle <= line.box.top + _NEAR and not beside


def _places(text: str, line: Span, words: str) -> list[Span]:
    """Each place of some words in a line; all of the line where they are not found."""
    wanted = r"\s+".join(map(re.escape, clean_characters(words).split()))
    found = re.compile(wanted).finditer(text, *line) if wanted else ()
    return [Span(*place.span()) for place in found] or [line]


def note_annotations(pages: Sequence[RawPage]) -> tuple[str, ...]:
    """What the reader should know of the annotations."""
    texts, comments = sum(page.texts for page in pages), sum(page.comments for page in pages)
    struck = sum(len(edit.words.split()) for page in pages for edit in page.edited if edit.how is Edit.STRUCK)
    told = []
    if texts:
        told.append(
            "holds 1 text that was typed onto a page as an annotation, which was read where it stands. Check that it was agreed"
            if texts == 1
            else f"holds {texts} texts that were typed onto its pages as annotations, which were read where they stand. "
            "Check that they were agreed"
        )
    if struck:
        told.append(
            "holds 1 word that an annotation strikes out, which was read as printed: what stands there is undecided. "
            "Check the version that was signed"
            if struck == 1
            else f"holds {struck} words that annotations strike out, which were read as printed: what stands there is undecided. "
            "Check the version that was signed"
        )
    if comments:
        told.append(
            "holds 1 comment, which was not read"
            if comments == 1
            else f"holds {comments} comments, which were not read"
        )
    return tuple(told)
