"""The printed lines of a PDF's pages, through PDFium.

PDFium gives the text of a page in the order of its content stream, a line at a time; the boxes of
a line's first and last character place it on the page. Two calls for each line keep this as fast
as plain text extraction. Words are placed one by one only where rules may frame a table.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import inf

import pypdfium2 as pdfium

from contract_check.documents.drawn_bullets import mark_items
from contract_check.documents.filled_text import FilledText
from contract_check.documents.form_fields import FormFields, read_fields
from contract_check.documents.orientation import text_angle, turn_back
from contract_check.documents.page_annotations import Annotations, read_annotations
from contract_check.documents.page_rules import may_frame_table, survey_drawing
from contract_check.documents.pdf_text import PageText, PlacedText
from contract_check.documents.printed_lines import read_lines
from contract_check.documents.raw_pages import Grid, PageEdit, RawLine, RawPage
from contract_check.documents.struck_text import WithoutStruck, find_struck
from contract_check.documents.unseen_text import find_unseen
from contract_check.model.document import Box, Edit
from contract_check.model.late_pattern import late_pattern

_WORD = late_pattern(r"([^\s\x02\ufffe]+[\x02\ufffe]?)")


def iterate_pages(pdf: pdfium.PdfDocument) -> Iterator[RawPage]:
    """Yield the pages of an open PDF; a page that PDFium cannot load is named as damaged."""
    for index in range(len(pdf)):
        try:
            page = pdf[index]
        except pdfium.PdfiumError:
            yield RawPage(index + 1, (), 0, 0, False, problem="the page is damaged")
            continue
        try:
            yield _read_page(page, index + 1, read_fields(pdf, page), read_annotations(page))
        finally:
            page.close()  # PDFium keeps a page's memory until it is closed


def _read_page(page: pdfium.PdfPage, number: int, fields: FormFields, annotations: Annotations) -> RawPage:
    sheet = Box(*page.get_bbox())
    drawing = survey_drawing(page)
    textpage, angle = _open_text(page)
    try:
        turn = turn_back(angle, sheet) if angle or sheet[:2] != (0, 0) else None
        text: PlacedText = (whole := PageText(textpage, turn, angle))
        lines = tuple(read_lines(whole))
        hidden = find_unseen(page, drawing, whole, lines, turn(sheet) if turn else sheet)
        hidden_words = whole.words_at(hidden)
        if hidden:
            text = WithoutStruck(whole, hidden)
        printed = text
        fields = annotations.among(fields)
        if turn:
            annotations = annotations.moved(turn)
        if fields.placed:
            text = filled = FilledText(text, fields.moved(turn) if turn else fields)
            fields = fields._replace(lost=filled.lost)
        if text is not whole:
            lines = tuple(read_lines(text))
        rules, dots = (tuple(map(turn, boxes)) if turn else boxes for boxes in (drawing.rules, drawing.dots))
        edited = tuple(_edits(text, lines, annotations))
        struck = find_struck(text, lines, rules)
        struck_words = text.words_at(struck)
        if struck:
            text = WithoutStruck(text, struck)
            lines = tuple(read_lines(text))
        lines = mark_items(lines, dots)
        grid = Grid(rules, tuple(_words_among(rules, text))) if may_frame_table(rules) else None
    finally:
        textpage.close()
    width, height = sheet.width, sheet.height
    if angle % 2:
        width, height = height, width
    return RawPage(
        number,
        lines,
        width,
        height,
        drawing.has_images,
        grid,
        angle=angle,
        sheet=sheet if turn else None,
        printed=printed.text if fields.placed else None,
        lost=fields.lost,
        struck=struck_words,
        hidden=hidden_words,
        edited=edited,
        texts=annotations.texts,
        comments=annotations.comments,
    )


def _open_text(page: pdfium.PdfPage) -> tuple[pdfium.PdfTextPage, int]:
    """The text of a page, for the caller to close, and the quarter turns by which most of it is turned."""
    textpage = page.get_textpage()
    angle = text_angle(textpage)
    if page.get_rotation() and not angle:  # text that was set upright before the page was turned:
        page.set_rotation(0)  # PDFium keeps its lines in order only on the page as it was
        textpage.close()
        textpage = page.get_textpage()
    return textpage, angle


def _edits(text: PlacedText, lines: Sequence[RawLine], annotations: Annotations) -> Iterator[PageEdit]:
    """What annotations have put onto a page, and what they strike out there."""
    for field in annotations.typed:
        yield PageEdit(Edit.TYPED, field.box, " ".join(field.lines))
    for words, box in text.runs_at(find_struck(text, lines, annotations.struck)):
        yield PageEdit(Edit.STRUCK, box, words)


def _words_among(rules: Sequence[Box], page: PlacedText) -> Iterator[tuple[str, Box]]:
    """The words between the lowest and the highest rule; one that a rule crosses, letter by letter."""
    foot, head = min(rule.bottom for rule in rules), max(rule.top for rule in rules)
    uprights = sorted({rule for rule in rules if rule.left == rule.right})
    for word in _WORD.finditer(page.text):
        start, end = word.start(), word.end(1)
        box = page.box_of(start, end - 1)
        middle = (box.bottom + box.top) / 2
        if not foot <= middle <= head:
            continue
        crossing = uprights[bisect_right(uprights, (box.left, inf)) : bisect_left(uprights, (box.right,))]
        if any(rule.bottom <= middle <= rule.top for rule in crossing):
            yield from ((page.text[index], page.box_at(index)) for index in range(start, end))
            yield " ", page.box_at(end - 1)
        else:
            yield f"{word[1]} ", box
