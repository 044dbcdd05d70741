"""Pages without usable text, read by OCR where it is installed.

Tesseract runs as a program of its own, started by pytesseract: a hang or crash of it costs a page.
Everything is bounded: time and picture for each page, time and pages for each file. A page on which
mostly no words are recognised stays unread. What is read bears the mark `ocr`, and nothing that is
cited from it counts as clear.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Protocol

from contract_check.documents.raw_pages import Grid, RawPage
from contract_check.model.document import FileRecord

if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL import Image

    from contract_check.documents.ocr_image import Picture
    from contract_check.documents.ocr_lines import Word

# A page takes two to five seconds. The deadline of a worker is longer by SECONDS_PER_FILE, so that
# OCR ends before it and the pages read so far are kept.
SECONDS_PER_PAGE = 30.0
SECONDS_PER_FILE = 240.0
_PAGES_PER_FILE = 100
_LEAST_CONFIDENCE = 60.0  # of 100, by letters; readable print has 85 and more
_LITTLE_INK = 0.0005  # of the page: specks
_GIVE_UP_AFTER = 3  # pages on end without a word of English: the rest will be no better

TOO_LARGE = "it is too large for OCR"
TOO_SLOW = "OCR took too long"
NO_WORDS = "OCR recognised mostly no words"
OVER_TIME = f"the {SECONDS_PER_FILE:.0f} seconds for OCR of one file were used up"
OVER_PAGES = f"OCR reads at most {_PAGES_PER_FILE} pages of a file"
GIVEN_UP = "OCR recognised no English on the pages before"

INSTALL = (
    "To have scans read, run `pip install 'contract-check[ocr]'` and install the program Tesseract "
    "(Debian and Ubuntu: `sudo apt-get install tesseract-ocr`; macOS: `brew install tesseract`; "
    "Windows: `winget install UB-Mannheim.TesseractOCR`)."
)


class Recogniser(Protocol):
    """What reads a picture. Both raise TimeoutError after `seconds`."""

    def find_words(self, picture: Picture, seconds: float) -> list[Word]:
        """The words in reading order, placed on the page."""

    def find_turn(self, image: Image.Image, seconds: float) -> int:
        """Degrees to turn the picture clockwise until it stands upright: 0, 90, 180 or 270."""


def ran_out_of_time(record: FileRecord) -> bool:
    """Whether a page was left unread for want of time: a machine with more of it may read it."""
    return any(page.problem.endswith((TOO_SLOW, OVER_TIME)) for page in record.pages)


def is_installed() -> bool:
    """Whether both the extra and the program are there; cheap enough to ask before any file."""
    return importlib.util.find_spec("pytesseract") is not None and shutil.which("tesseract") is not None


@cache
def find_recogniser() -> Recogniser | None:
    """Tesseract, if it is installed with its English data."""
    if not is_installed():
        return None
    from contract_check.documents.tesseract import Tesseract

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # there is a worker for each processor already
    return Tesseract() if Tesseract.knows_english() else None


@dataclass
class _Budget:
    """What is left for a file."""

    clock: Callable[[], float]
    deadline: float
    pages: int = _PAGES_PER_FILE
    failures: int = 0

    def refusal(self) -> str:
        if self.failures >= _GIVE_UP_AFTER:
            return GIVEN_UP
        if self.pages <= 0:
            return OVER_PAGES
        return OVER_TIME if self.clock() >= self.deadline else ""

    def seconds(self) -> float:
        return max(0.1, min(SECONDS_PER_PAGE, self.deadline - self.clock()))


def read_scans(
    pdf: pdfium.PdfDocument,
    pages: Sequence[RawPage],
    recogniser: Recogniser,
    judge: Callable[[RawPage], RawPage],
    clock: Callable[[], float] = time.monotonic,
) -> list[RawPage]:
    """The pages, with those that can be read by OCR in place of those without usable text.

    `judge` says of a page whether its words are a text; a page that stays unread tells why.
    """
    budget = _Budget(clock, clock() + SECONDS_PER_FILE)
    return [_read_scan(pdf, page, recogniser, judge, budget) if page.needs_ocr else page for page in pages]


def _read_scan(
    pdf: pdfium.PdfDocument,
    page: RawPage,
    recogniser: Recogniser,
    judge: Callable[[RawPage], RawPage],
    budget: _Budget,
) -> RawPage:
    refusal = budget.refusal()
    if refusal:
        return _unread(page, refusal)
    budget.pages -= 1
    try:
        found = _recognise(pdf, page, recogniser, budget)
    except TimeoutError:
        return _unread(page, TOO_SLOW)
    if isinstance(found, str):
        return _unread(page, found)
    judged = judge(found)
    budget.failures = budget.failures + 1 if judged.problem else 0
    return _unread(page, NO_WORDS) if judged.problem else found


def _unread(page: RawPage, why: str) -> RawPage:
    return replace(page, problem=f"{page.problem}, and {why}")


def _recognise(pdf: pdfium.PdfDocument, page: RawPage, recogniser: Recogniser, budget: _Budget) -> RawPage | str:
    """The page as recognised, or why it is not; a page that lies on its side is turned."""
    from contract_check.documents.ocr_image import prepare, render_page

    opened = pdf[page.number - 1]
    try:
        rendered = render_page(opened)
    finally:
        opened.close()
    if rendered is None:
        return TOO_LARGE
    image, scale = rendered
    picture = prepare(image, scale)
    words = recogniser.find_words(picture, budget.seconds())
    turn = 0
    if _confidence(words) < _LEAST_CONFIDENCE and picture.ink > _LITTLE_INK:
        turn = recogniser.find_turn(image, budget.seconds())
        if turn:
            picture = prepare(image.rotate(-turn, expand=True), scale)
            words = recogniser.find_words(picture, budget.seconds())
        if _confidence(words) < _LEAST_CONFIDENCE:
            return NO_WORDS
    return _as_page(page, picture, words, picture.skew - turn)


def _confidence(words: Sequence[Word]) -> float:
    """The mean over all letters."""
    letters = sum(len(word.text) for word in words)
    return sum(len(word.text) * word.confidence for word in words) / letters if letters else 0.0


def _as_page(page: RawPage, picture: Picture, words: Sequence[Word], tilt: float) -> RawPage:
    from contract_check.documents.ocr_lines import build_lines
    from contract_check.documents.page_rules import may_frame_table

    width, height = picture.size
    grid = None
    if may_frame_table(picture.rules):
        grid = Grid(picture.rules, tuple((f"{word.text} ", word.box) for word in words))
    # Without the mark of a picture: what was recognised is all the text that there is.
    return RawPage(page.number, build_lines(words), width, height, False, grid, ocr=True, tilt=tilt)
