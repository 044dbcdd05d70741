"""Tesseract as a `Recogniser`, by way of pytesseract.

pytesseract starts the program for each picture, with a time limit: nothing native runs in our own
process, and the version of Tesseract is the system's. tesserocr, its rival, links the library in;
it saves the start of the program, a tenth of a second a page, and gives up that isolation.
"""

from __future__ import annotations

from typing import Any

import pytesseract
from PIL import Image

from contract_check.documents.ocr_image import Picture
from contract_check.documents.ocr_lines import Word

_WORD = 5  # the level of Tesseract's table that holds words


class Tesseract:
    """The program of the system, with its English data."""

    @staticmethod
    def knows_english() -> bool:
        """Whether the English data are there."""
        return "eng" in pytesseract.get_languages()

    def find_words(self, picture: Picture, seconds: float) -> list[Word]:
        """The words in reading order, placed on the page."""
        table = _run(pytesseract.image_to_data, picture.image, seconds, f"--psm 3 --dpi {picture.dpi}", lang="eng")
        columns = ("level", "text", "conf", "block_num", "par_num", "line_num", "left", "top", "width", "height")
        words = []
        for level, text, confidence, block, paragraph, line, left, top, width, height in zip(
            *(table[column] for column in columns), strict=True
        ):
            if level == _WORD and text.strip():
                box = picture.box(left, top, left + width, top + height)
                words.append(Word(text.strip(), box, float(confidence), (block, paragraph, line)))
        return words

    def find_turn(self, image: Image.Image, seconds: float) -> int:
        """Degrees to turn the picture clockwise; 0 where Tesseract sees too little to tell."""
        try:
            return int(_run(pytesseract.image_to_osd, image, seconds, "--psm 0")["rotate"])
        except pytesseract.TesseractError:
            return 0


def _run(call: Any, image: Image.Image, seconds: float, config: str, **options: Any) -> dict[str, Any]:
    """A table of Tesseract's; raises TimeoutError after `seconds`."""
    try:
        found: dict[str, Any] = call(
            image, config=config, timeout=seconds, output_type=pytesseract.Output.DICT, **options
        )
    except pytesseract.TesseractError:
        raise
    except RuntimeError as error:  # pytesseract's way to tell of a time-out
        raise TimeoutError(str(error)) from error
    return found
