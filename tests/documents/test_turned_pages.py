"""Pages that are turned: by the viewer, by the text itself, or by both against each other."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from printed_pages import BODY, SENTENCE, Draw, blocks, draw, write
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.orientation import as_stored, turn_back
from contract_check.model.document import Box, Document


def turned(rotation: int, drawn: int, x: float, top: float) -> Draw:
    def page(canvas: Canvas) -> None:
        canvas.setPageRotation(rotation)
        if drawn == 180:
            canvas.translate(*A4)
        canvas.rotate(drawn)
        canvas.drawString(x, top + 60, "Master Agreement")
        write(canvas, ["1. First clause of all, which stands alone."], x, top + 30)
        write(canvas, BODY, x, top)

    return page


TURNED = [
    ("upright", turned(0, 0, 72, 700)),
    ("upside_down_and_turned_to_be_read", turned(180, 180, 72, 700)),
    ("across_and_turned_to_be_read", turned(90, 90, 72, -160)),
    ("across_on_an_upright_page", turned(0, 90, 72, -160)),
    ("turned_by_mistake", turned(90, 0, 72, 480)),
    ("turned_upside_down_by_mistake", turned(180, 0, 72, 700)),
    ("turned_the_other_way_by_mistake", turned(270, 0, 72, 480)),
]


@pytest.mark.parametrize(("says", "page"), TURNED, ids=[row[0] for row in TURNED])
def test_a_turned_page_reads_like_an_upright_one(says: str, page: Draw, tmp_path: Path) -> None:
    document = draw(tmp_path, page)
    assert blocks(document) == ["Master Agreement", "1. First clause of all, which stands alone.", SENTENCE]
    assert letters_at(tmp_path / "contract.pdf", document) == [
        "Master Agreement",
        "1. First clause of all, which stands alone.",
        *BODY,
    ]


def letters_at(path: Path, document: Document) -> list[str]:
    """What PDFium finds on the stored page in the box of each line."""
    page = pypdfium2.PdfDocument(path)[0]
    page.set_rotation(0)
    text = page.get_textpage()
    return [text.get_text_bounded(*line.box).strip() for line in document.lines if line.box]


@pytest.mark.parametrize("angle", range(4))
def test_a_box_is_turned_and_turned_back(angle: int) -> None:
    sheet, box = Box(10, 20, 605, 862), Box(100, 200, 110, 290)
    turned_box = turn_back(angle, sheet)(box)
    assert as_stored(angle, sheet)(turned_box) == box
    wide = angle % 2 == 1
    assert (turned_box.right - turned_box.left > turned_box.top - turned_box.bottom) is wide


def test_a_sheet_that_is_cut_keeps_its_heads_and_feet_apart(tmp_path: Path) -> None:
    def page(number: int) -> Draw:
        def fill(canvas: Canvas) -> None:
            canvas.setCropBox((0, 100, A4[0], 1000))
            canvas.drawString(72, 790, "Acme Master Agreement")
            write(canvas, [f"{word} clause, which is only on page {number}." for word in ("First", "Second")])
            canvas.drawString(72, 130, f"Page {number} of 3, confidential")

        return fill

    document = draw(tmp_path, *map(page, (1, 2, 3)))
    assert "Acme" not in document.text and "confidential" not in document.text
    assert len(document.text.split("clause")) == 7


# The order of lines
