"""Web pages and HTML exports: what a reader of the page sees of the contract.

Read: paragraphs, headings, lists with the numbers that a browser shows, tables. Left out: scripts,
what belongs to the site, what is marked as deleted, and what is struck out or hidden, which is told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, Tag, TemplateString

from contract_check.documents.encoding import decode
from contract_check.documents.flow import build_document
from contract_check.documents.flow_parts import Grid, Part, Passage, Picture
from contract_check.documents.html_fields import FIELDS, words_of_field
from contract_check.documents.html_notes import Notes
from contract_check.documents.html_shell import SHELL, is_shell, note_frames
from contract_check.documents.html_site import is_large_picture, is_of_the_site, root_of, unfolds, words_of
from contract_check.documents.html_styles import Styles
from contract_check.documents.html_tables import TABLE_ROLES, rows_by_role, rows_of, rows_of_terms, sets_text_in_place
from contract_check.documents.item_markers import begins_item
from contract_check.documents.left_out import LeftOut, Why
from contract_check.documents.note_signs import set_signs
from contract_check.documents.numerals import write_number
from contract_check.documents.raised_signs import is_mark, raise_words
from contract_check.model.document import Document, ReadStatus
from contract_check.model.late_pattern import late_pattern

_LARGEST = 20 * 1024**2  # bytes; the longest contracts have a tenth
_BLOCKS = frozenset(
    (
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form "
        "h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul"
    ).split()
)
_LEFT_OUT = frozenset(("button", "del"))
_OPENS = ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"]  # a button in one of them has its words
_LISTS = ("ol", "ul", "dd")
_HEADINGS = {f"h{depth}": depth for depth in range(1, 7)}
_LIST_STYLE = late_pattern(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_NUMERALS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman", "none": "none",
}  # fmt: skip
_LEVEL_IN_CLASS = late_pattern(r"\blst-kix_\w+-(\d)\b")
_IS_BLOCK = late_pattern(r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)", re.IGNORECASE)
_AROUND = 4  # stretches of text before a raised number
_DEEP = "the page is nested deeper than any contract is. Print it to PDF and check that."


def read_html(content: bytes, empty: Document) -> Document:
    """The document with the text of a web page."""
    if len(content) > _LARGEST:
        problem = f"the page is larger than {_LARGEST // 1024**2} MB. Save the contract alone as PDF."
        return replace(empty, status=ReadStatus.FAILED, problem=problem)
    page, notes = decode(content, declares=True)
    try:
        soup = BeautifulSoup(page, "lxml")
        parts, more = _parts_of(soup)
    except RecursionError:
        return replace(empty, status=ReadStatus.FAILED, problem=_DEEP)
    if is_shell(soup, parts):
        return replace(empty, status=ReadStatus.NO_TEXT, problem=SHELL, notes=notes)
    return build_document(empty, parts, notes + more + note_frames(root_of(soup)))


def parts_of_page(page: str, *, every_picture: bool = False) -> tuple[list[Part], tuple[str, ...]]:
    """The parts of an HTML text, and notes on changes that it marks and on what was left out.

    `every_picture`: pictures count whatever is said of their size, as in Markdown, where nothing can be said.
    """
    return _parts_of(BeautifulSoup(page, "lxml"), every_picture=every_picture)


def _parts_of(soup: BeautifulSoup, *, every_picture: bool = False) -> tuple[list[Part], tuple[str, ...]]:
    root = root_of(soup)
    changes = len(root.find_all(["ins", "del"]))
    note = f"marks {changes} changes; what is marked as inserted was read, what is marked as deleted was not"
    walk = _Walk(Styles(soup), LeftOut(), Notes(soup), every_picture=every_picture)
    parts = walk.read(root)
    return parts, (*((note,) if changes else ()), *walk.left_out.notes())


class _Walk:
    """A walk through a page that gathers inline text until a block ends."""

    def __init__(self, styles: Styles, left_out: LeftOut, notes: Notes, *, every_picture: bool = False) -> None:
        self.styles = styles
        self.left_out = left_out
        self.notes = notes
        self.parts: list[Part] = []
        self.inline: list[str] = []
        self.every_picture = every_picture
        self.pictured = False
        self.label = ""
        self.nesting = 0
        self.keeps_lines = 0
        self.counts: dict[int, int] = {}

    def read(self, root: Tag) -> list[Part]:
        self._children(root)
        self._end()
        return self.parts

    def _end(self, heading: int = 0) -> None:
        text = re.sub(r" *\n *", "\n", re.sub(r"[ \t]+", " ", "".join(self.inline))).strip()
        text = set_signs(text)
        self.inline = []
        if self.pictured and not text:
            self.parts.append(Picture())
        self.pictured = False
        if text:
            self.parts.append(Passage(text, "" if begins_item(text) else self.label, heading, self.nesting))
            self.label = ""

    def _children(self, tag: Tag) -> None:
        for child in tag.children:
            if isinstance(child, Tag):
                self._tag(child)
            elif type(child) in (NavigableString, CData, TemplateString):
                self.inline.append(re.sub(r"[ \t]+" if self.keeps_lines else r"\s+", " ", str(child)))

    def _tag(self, tag: Tag) -> None:
        is_pressed = tag.name in _LEFT_OUT and not (tag.name == "button" and tag.find_parent(_OPENS))
        if is_pressed or is_of_the_site(tag) or self.leaves_out(tag):
            return
        if tag.name == "br":
            self.inline.append("\n")
        elif tag.name == "img":
            self.pictured = self.pictured or self.every_picture or is_large_picture(tag)
        elif tag.name in FIELDS:
            self.inline.append(words_of_field(tag))
        elif (sign := self._sign_of(tag)) is not None:
            self.inline.append(sign)
        elif tag.name == "sup" and is_mark(tag.get_text()):
            self.inline.append(raise_words(tag.get_text()))
        elif tag.name == "table" and not sets_text_in_place(tag):
            self._end()
            caption = tag.find("caption")
            if isinstance(caption, Tag):
                self._tag(caption)
            self.parts.append(Grid(tuple(rows_of(tag, self))))
        elif tag.get("role") in TABLE_ROLES and (rows := rows_by_role(tag, self)):
            self._end()
            self.parts.append(Grid(rows))
        elif tag.name == "dl" and (facts := rows_of_terms(tag)):
            self._end()
            self.parts.append(Grid(tuple((self.text_of(name), self.text_of(what)) for name, what in facts)))
        elif tag.name == "pre":
            self._end()
            self.keeps_lines += 1
            self._children(tag)
            self.keeps_lines -= 1
            self._end()
        elif tag.name in _BLOCKS or _IS_BLOCK.search(str(tag.get("style", ""))):
            self._end()
            if tag.name == "li":
                self.label = self._label_of(tag)
            around = self.nesting
            self.nesting = _nesting_of(tag, around) if tag.name in _LISTS else around
            self._children(tag)
            self._end(_HEADINGS.get(tag.name, 0))
            self.nesting = around
        else:
            self._children(tag)

    def _sign_of(self, tag: Tag) -> str | None:
        """What a number stands for that leads to a note or back from it; None for any other tag."""
        if tag.name not in ("a", "sup"):
            return None
        link = tag if tag.name == "a" else tag.find("a", href=True)
        begins = not "".join(self.inline[-_AROUND:]).strip()
        return self.notes.sign(link, begins=begins) if isinstance(link, Tag) else None

    def _label_of(self, item: Tag) -> str:
        """The number or bullet that a browser sets before a list item, counted on from the item before."""
        around = item.find_parent(["ol", "ul"])
        if around is None or around.name == "ul":
            return "•"
        number = _whole_number(item.get("value"))
        if number is None:
            before = self.counts.get(id(around))
            start = _whole_number(around.get("start"))
            number = before + 1 if before is not None else 1 if start is None else start
        self.counts[id(around)] = number
        style = _LIST_STYLE.search(f"{around.get('style', '')};{item.get('style', '')}")
        numeral = _NUMERALS.get(style[1].lower() if style else str(around.get("type", "1")), "decimal")
        return "" if numeral == "none" else f"{write_number(number, numeral)}."

    def leaves_out(self, tag: Tag) -> bool:
        """Whether a tag is struck out or hidden, which is counted."""
        why = self.styles.why_left_out(tag)
        if why is Why.HIDDEN and unfolds(tag):
            return False
        if why is not None:
            self.left_out.add(why, f"{words_of(tag)} ")
        return why is not None

    def is_hidden(self, cell: Tag) -> bool:
        """Whether a cell is hidden, so that the next one stands in its place."""
        return self.styles.why_left_out(cell) is Why.HIDDEN and self.leaves_out(cell)

    def text_of(self, cell: Tag) -> str:
        """The text of a cell on one line, with the numbers of lists in it; nothing of one that is struck out."""
        if self.leaves_out(cell):
            return ""
        parts = _Walk(self.styles, self.left_out, self.notes).read(cell)
        return " ".join(f"{part.label} {part.text}".strip() for part in parts if isinstance(part, Passage))


def _nesting_of(listed: Tag, around: int) -> int:
    """How many lists an item stands in; Google Docs sets lists in lists side by side and says their level in a class."""
    said = _LEVEL_IN_CLASS.search(" ".join(listed.get_attribute_list("class")))
    return int(said[1]) + 1 if said else around + 1


def _whole_number(said: object) -> int | None:
    text = str(said)
    return int(text[:6]) if text.isascii() and text.isdigit() else None
