"""Footnotes are set aside, and sentences run past them."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import BODY, FIRST, SECOND, SENTENCE, THIRD, blocks, draw, small, write
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper
from contract_check.model.citation import cite
from contract_check.model.term import Strength


def test_a_sentence_runs_past_footnotes_and_cites_both_pages(tmp_path: Path) -> None:
    def one(canvas: Canvas) -> None:
        write(canvas, [FIRST, SECOND.replace("Agreement", "Agreement1")], top=160)
        small(canvas, 80, "1 The Agreement is the one that the parties have signed, with all of its")
        small(canvas, 70, "exhibits and orders.")
        small(canvas, 60, "2 A second note.")

    def two(canvas: Canvas) -> None:
        write(
            canvas, [THIRD, "2. Support. The Provider answers the calls that the Customer makes to its desk."], top=740
        )

    document = draw(tmp_path, one, two)
    assert SENTENCE in blocks(document)
    at = blocks(document).index(SENTENCE)
    assert cite(document, document.blocks[at]).pages == (1, 2)
    note = "1 The Agreement is the one that the parties have signed, with all of its exhibits and orders."
    assert note in blocks(document) and "2 A second note." in blocks(document)
    assert cite(document, document.blocks[blocks(document).index(note)]).pages == (1,)


NOTES = [
    ("after_a_percentage", "it shall be available 99.9%1 of each month", "available 99.9% of each"),
    ("after_a_full_stop", "it shall be available.1 It shall be safe", "available. It shall"),
    ("a_figure_is_none", "it shall be available in 1 of 2 months", "in 1 of 2 months"),
    ("a_name_is_none", "it shall use TLS1 for Services1 of all", "use TLS1 for Services of"),
]


@pytest.mark.parametrize(("says", "line", "expected"), NOTES, ids=[row[0] for row in NOTES])
def test_numbers_that_refer_to_footnotes(says: str, line: str, expected: str, tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FIRST, SECOND, line, THIRD], top=300)
        small(canvas, 60, "1 Measured as the exhibit says.")

    assert expected in draw(tmp_path, page).text


def write_raised(canvas: Canvas, *runs: str) -> None:
    """A line whose every second run is small and raised."""
    x = 72.0
    for at, words in enumerate(runs):
        size = 7 if at % 2 else 11
        canvas.setFont("Helvetica", size)
        canvas.drawString(x, 280 + 4 * (at % 2), words)
        x += stringWidth(words, "Helvetica", size)
    canvas.setFont("Helvetica", 11)


@pytest.mark.parametrize(
    ("says", "note", "expected"),
    [
        ("a_note_at_the_foot", "2 During business hours.", "within 4 hours of a call"),
        ("a_note_of_another_number", "3 During business hours.", "within 42 hours of a call"),
        ("no_note", "", "within 42 hours of a call"),
    ],
    ids=lambda value: value if "_" in value else "",
)
def test_a_number_raised_over_a_figure_is_none_of_its_digits(
    says: str, note: str, expected: str, tmp_path: Path
) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FIRST, SECOND, THIRD], top=340)
        write_raised(canvas, "The Provider answers within 4", "2", " hours of a call.")
        small(canvas, 60, note)

    assert expected in " ".join(draw(tmp_path, page).text.split())


def test_a_figure_in_letters_of_one_size_keeps_its_digits(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FIRST, SECOND, THIRD, "The Provider answers within 42"], top=340)
        canvas.drawString(72, 280, "hours of a call. It rests2 at night.")
        small(canvas, 60, "2 During business hours.")

    text = " ".join(draw(tmp_path, page).text.split())
    assert "within 42 hours" in text
    assert "It rests at night" in text


def test_small_print_without_a_number_is_no_footnote(tmp_path: Path) -> None:
    def one(canvas: Canvas) -> None:
        write(canvas, BODY, top=160)
        small(canvas, 80, "Small print that belongs to the text, and ends with a full stop.")

    assert blocks(draw(tmp_path, one)) == [SENTENCE, "Small print that belongs to the text, and ends with a full stop."]


def test_lines_remember_which_footnotes_stood_in_them(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FIRST, SECOND, "it shall be available 99.9%1 of each month", THIRD], top=300)
        small(canvas, 60, "1 Measured as the exhibit says.")

    document = draw(tmp_path, page)
    assert [line.refers for line in document.lines if line.refers] == [(("1", "shall be available 99.9%"),)]
    assert [document.text[slice(*line.span)] for line in document.lines if line.note] == [
        "1 Measured as the exhibit says."
    ]


@pytest.mark.parametrize(
    ("notes", "uptime", "breach"),
    [
        (["1 Enterprise plan only.", "2 Counted from its discovery."], None, Strength.FIRM),
        (["1 Measured at the edge.", "2 Target value, not guaranteed."], 99.9, Strength.SOFT),
        (["1 Measured at the edge.", "2 Counted from its discovery."], 99.9, Strength.FIRM),
    ],
)
def test_a_footnote_limits_the_sentence_in_which_its_number_stood(
    notes: list[str], uptime: float | None, breach: Strength, tmp_path: Path
) -> None:
    def page(canvas: Canvas) -> None:
        lines = [
            'This agreement is made between Orrin Labs Ltd ("Vendor") and Wexmoor AG ("Customer").',
            "The Service shall be available 99.9%1 of each month. The Vendor gives notice",
            "of every breach of personal data to the Customer within 24 hours.2",
        ]
        write(canvas, lines, top=300)
        for place, note in enumerate(notes):
            small(canvas, 60 - 10 * place, note)

    found = {t.id: t for t in extract_terms(Paper(draw(tmp_path, page))) if t.governing}
    level = found["sla.uptime"].value
    assert (level.canonical if level else None) == uptime
    assert found["security.breach_notice"].strength is breach
