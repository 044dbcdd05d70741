"""A contract as read: one text, and pages, lines, blocks, sections and tables as spans over it.

`Document.text` is the cleaned text (running heads removed, hyphenation mended, wrapped lines
joined). Every other part points into it, so that a quote is always `document.text[start:end]`;
`lines` keep the way back to the place on the page.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property

from contract_check.model.document_parts import Box, Cell, Edit, Edited, Line, Page, Section, Span, Table, box_around
from contract_check.model.section_labels import label_sections

# Whoever reads documents imports all that they consist of from here.
__all__ = [
    "Box",
    "Cell",
    "Document",
    "Edit",
    "Edited",
    "FileRecord",
    "Line",
    "Page",
    "ReadStatus",
    "Section",
    "Span",
    "Table",
    "box_around",
]


class ReadStatus(StrEnum):
    """What came of reading a file; every file ends in exactly one of these.

    `failed` means that reading it crashed, hung, needed more than is allowed or met a fault of the
    program; `other format`, that it is no PDF, DOCX, HTML, Markdown or text, whatever its name says; `own report`,
    that this program wrote it; `not in the folder`, that the register names it and no such file is there.
    """

    READ = "read"
    PARTLY_READ = "partly read"
    NO_TEXT = "no text"
    PASSWORD = "password"  # noqa: S105 - a state, not a secret
    DAMAGED = "damaged"
    OTHER_FORMAT = "other format"
    OWN_REPORT = "own report"
    FAILED = "failed"
    NOT_THERE = "not in the folder"

    @property
    def readable(self) -> bool:
        """Whether there is any text to check."""
        return self in (ReadStatus.READ, ReadStatus.PARTLY_READ)


@dataclass(frozen=True)
class FileRecord:
    """What came of reading a file, without its text. `path` is as the user named it, with forward slashes.

    Word files, web pages and text have no pages: theirs begin and end where a program sets them.
    `notes` are what a reader should know of a file that was read: changes that nobody has accepted.
    `calls_itself` is what a watermark, a running head or a line of its own says of the paper: "DRAFT", "SAMPLE", "VOID".
    `edited` are the words that annotations have put onto its pages, or strike out. `drafted`: this program wrote it as the draft of an amendment.
    """

    path: str
    sha256: str
    status: ReadStatus
    pages: tuple[Page, ...] = ()
    problem: str = ""
    notes: tuple[str, ...] = ()
    opened_with_password: bool = False
    calls_itself: str = ""
    edited: tuple[Edited, ...] = ()
    drafted: bool = False

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.rsplit("/", 1)[-1]

    @cached_property
    def unread_pages(self) -> tuple[int, ...]:
        """Numbers of the pages without usable text."""
        return tuple(page.number for page in self.pages if page.unread)

    @cached_property
    def ocr_pages(self) -> tuple[int, ...]:
        """Numbers of the pages that were read by OCR."""
        return tuple(page.number for page in self.pages if page.ocr)

    @property
    def alone(self) -> FileRecord:
        """The record as others may have it: without text, and without whatever brings the text back."""
        return FileRecord(**{part.name: getattr(self, part.name) for part in fields(FileRecord)})

    @property
    def packed(self) -> str:
        """The document as `pack_document` gives it, where it is at hand so; here it is not."""
        return ""

    def reopen(self) -> Document:
        """The document with its text, where that is at hand; here it is not."""
        return Document(**{part.name: getattr(self, part.name) for part in fields(FileRecord)})

    def read_text(self) -> str:
        """The text of the document alone, which may be at hand sooner than the whole of it."""
        return self.reopen().text


@dataclass(frozen=True)
class Document(FileRecord):
    """One file, read, with its text and the parts of it."""

    text: str = ""
    lines: tuple[Line, ...] = field(default=(), repr=False)
    blocks: tuple[Span, ...] = field(default=(), repr=False)
    sections: tuple[Section, ...] = field(default=(), repr=False)
    tables: tuple[Table, ...] = field(default=(), repr=False)

    def reopen(self) -> Document:
        """The document itself."""
        return self

    @cached_property
    def _page_starts(self) -> list[int]:
        return [page.span.start for page in self.pages]

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.span.start for section in self.sections]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def pages_of(self, span: Span) -> tuple[int, ...]:
        """Numbers of the pages on which `span` stands; none where the file has no pages."""
        first = max(bisect_right(self._page_starts, span.start) - 1, 0)
        last = max(bisect_right(self._page_starts, max(span.end - 1, span.start)) - 1, first)
        numbers = (page.number for page in self.pages[first : last + 1] if not page.unread)
        return tuple(numbers)

    def section_at(self, position: int) -> Section | None:
        """The innermost section that holds the character at `position`."""
        index = bisect_right(self._section_starts, position) - 1
        while index >= 0:
            section = self.sections[index]
            if position < section.span.end:
                return section
            index -= 1
        return None

    def place_of(self, section: Section) -> int:
        """The index of one of the sections."""
        return self.sections.index(section, bisect_left(self._section_starts, section.span.start))

    def label_at(self, position: int) -> str:
        """How a person cites the section at `position`; an item of a list with the section that it stands in.

        Item (d) of 5 "AI features" is "5(d) AI features": "(d)" alone could be any.
        """
        section = self.section_at(position)
        return self._labels[section] if section else ""

    @cached_property
    def _labels(self) -> dict[Section, str]:
        return label_sections(self.sections, self._headings)

    def heading_at(self, position: int) -> str:
        """The heading of the innermost section with one: 6.2 without its own stands under that of 6.

        A label that ends in a colon is read with the heading that it stands under: "Service Credits: How to claim".
        """
        section = self.section_at(position)
        return self._headings[section] if section else ""

    @cached_property
    def _headings(self) -> dict[Section, str]:
        """Each section's own heading, else that of the section around it."""
        found: dict[Section, str] = {}
        around: list[Section] = []
        for section in self.sections:
            while around and section.span.start >= around[-1].span.end:
                around.pop()
            over = found[around[-1]] if around else ""
            is_led = over and (around[-1].number or around[-1].level) and self._is_label(section)
            found[section] = f"{over}: {section.heading}" if is_led else section.heading or over
            around.append(section)
        return found

    def _is_label(self, section: Section) -> bool:
        """Whether a section is no more than a label and what stands below it: "How to claim:"."""
        printed = self.text[section.span.start : section.span.start + len(section.heading) + 1]
        return not section.number and printed == f"{section.heading}:" and not printed.isupper()

    def block_at(self, position: int) -> Span | None:
        """The paragraph, list item or table row that holds the character at `position`."""
        index = bisect_right(self._block_starts, position) - 1
        if index < 0 or position >= self.blocks[index].end:
            return None
        return self.blocks[index]

    def table_at(self, position: int) -> Table | None:
        """The table that holds the character at `position`."""
        for table in self.tables:
            if table.span.start <= position < table.span.end:
                return table
        return None
