"""Pages that are drawn for a test, and what is read of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.reading import read_document
from contract_check.model.document import Document

FIRST = "1. Availability. Provider shall make the Service available at all times and in every month of the"
SECOND = "term of this Agreement and shall measure it each month as the number of minutes in"
THIRD = "which the Service answers."
BODY = (FIRST, SECOND, THIRD)
SENTENCE = " ".join(BODY)

Draw = Callable[[Canvas], None]


def draw(tmp_path: Path, *pages: Draw, size: tuple[float, float] = A4) -> Document:
    canvas = Canvas(str(tmp_path / "contract.pdf"), pagesize=size, invariant=True)
    for page in pages:
        canvas.setFont("Helvetica", 11)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return read_document(tmp_path / "contract.pdf")


def write(
    canvas: Canvas, lines: tuple[str, ...] | list[str], x: float = 72, top: float = 700, step: float = 15
) -> None:
    for number, line in enumerate(lines):
        canvas.drawString(x, top - step * number, line)


def blocks(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def small(canvas: Canvas, y: float, text: str, size: float = 8) -> None:
    canvas.setFont("Helvetica", size)
    canvas.drawString(72, y, text)
    canvas.setFont("Helvetica", 11)
