"""Where a paragraph ends and the next begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import FIRST, blocks, draw, small, write
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.page_layout import Layout
from contract_check.documents.paragraphs import Piece, gather_paragraphs
from contract_check.model.document import Box

HEADINGS = [
    ("after_a_full_line", ["Support"], ["Support"]),
    ("of_several_words", ["Data Security and Privacy"], ["Data Security and Privacy"]),
    ("the_end_of_a_sentence_is_none", ["The credits end."], None),
    ("small_words_are_none", ["Such other costs"], None),
    ("a_line_that_goes_on_is_none", ["The Provider and the Customer shall Agree upon a Date and Place for it and all of"], None),
]  # fmt: skip


@pytest.mark.parametrize(("says", "lines", "expected"), HEADINGS, ids=[row[0] for row in HEADINGS])
def test_headings_right_below_a_paragraph(
    says: str, lines: list[str], expected: list[str] | None, tmp_path: Path
) -> None:
    before = [FIRST, "term of this Agreement and measures each month the number of minutes in which it answers."]
    after = ["The Provider answers within two hours of each call that the Customer makes to it here."]

    def page(canvas: Canvas) -> None:
        write(canvas, before + lines + after)

    assert (lines[0] in blocks(draw(tmp_path, page))) is bool(expected)


FULL = "The Provider answers within two hours of each call that the Customer makes to it from here."
# Lines of a page, each with the size of its letters; the paragraphs are divided by " / ".
PRINTED = [
    ("a_larger_heading_after_a_full_line", [(11, FULL), (13, "Contacts for notices"), (11, FULL)], [FULL, "Contacts for notices", FULL]),
    ("a_headline_that_fills_its_line", [(18, "First Amendment to the Master Subscription Agreement 2022"), (11, FULL)], ["First Amendment to the Master Subscription Agreement 2022", FULL]),
    ("a_line_that_is_a_little_larger", [(13, "The Provider answers each call of the Customer within so many hours, as the parties say"), (11, "Each of them may call.")], ["The Provider answers each call of the Customer within so many hours, as the parties say Each of them may call."]),
    ("a_heading_that_ends_like_a_sentence_that_goes_on", [(11, "Changes to this Exhibit"), (11, "Provider may update it.")], ["Changes to this Exhibit", "Provider may update it."]),
    ("a_line_that_goes_on", [(11, "The Provider keeps to this Exhibit and to the"), (11, "Agreement.")], ["The Provider keeps to this Exhibit and to the Agreement."]),
    ("a_line_that_stops_before_a_section", [(11, "No cap limits what the Provider owes under"), (11, "Section 12.1 of this Agreement.")], ["No cap limits what the Provider owes under Section 12.1 of this Agreement."]),
    ("a_line_that_stops_before_a_period", [(11, "The Provider answers within"), (11, "36 hours of a call.")], ["The Provider answers within 36 hours of a call."]),
    ("a_heading_that_ends_with_such_a_word", [(11, "Rights That Are Granted Hereunder and Under"), (11, "Provider grants the right to use it.")], ["Rights That Are Granted Hereunder and Under", "Provider grants the right to use it."]),
    ("a_heading_of_one_such_word", [(11, "Before"), (11, "Provider grants the right to use it.")], ["Before", "Provider grants the right to use it."]),
    ("an_item_after_a_line_of_one_word", [(11, "(c) report each defect in the Service within five days of the day on which it is found; or"), (11, "and"), (11, "(d) ensure that it works.")], ["(c) report each defect in the Service within five days of the day on which it is found; or and", "(d) ensure that it works."]),
    ("a_list_inside_a_sentence", [(11, "Confidential Information is no information that (a) is or becomes public by nobody's fault;"), (11, "(b) was known.")], ["Confidential Information is no information that (a) is or becomes public by nobody's fault; (b) was known."]),
    ("items_on_full_lines", [(11, "(a) is or becomes public without a fault of the one that has received it, or at any time later on;"), (11, "(b) was known.")], ["(a) is or becomes public without a fault of the one that has received it, or at any time later on;", "(b) was known."]),
    ("a_reference_broken_before_its_number", [(11, "The Provider keeps the measures that the law asks of processors (in the GDPR Art."), (11, "32) in force.")], ["The Provider keeps the measures that the law asks of processors (in the GDPR Art. 32) in force."]),
    ("a_number_after_a_whole_sentence", [(11, "The Provider keeps all the measures of protection in force, as the law asks it to do."), (11, "32. Fees are due.")], ["The Provider keeps all the measures of protection in force, as the law asks it to do.", "32. Fees are due."]),
    ("capitals_with_uneven_ends", [(11, "THE LIABILITY OF EITHER PARTY WILL NOT EXCEED ALL FEES"), (11, "PAID DURING THE 12 MONTHS BEFORE THE CLAIM.")], ["THE LIABILITY OF EITHER PARTY WILL NOT EXCEED ALL FEES PAID DURING THE 12 MONTHS BEFORE THE CLAIM."]),
    ("a_short_heading_in_capitals_above_capitals", [(11, "LIMITATION OF LIABILITY"), (11, "THE LIABILITY OF EITHER PARTY WILL NOT EXCEED ALL FEES.")], ["LIMITATION OF LIABILITY", "THE LIABILITY OF EITHER PARTY WILL NOT EXCEED ALL FEES."]),
    ("capitals_behind_a_whole_sentence", [(11, "THE LIABILITY OF EITHER PARTY WILL NOT EXCEED ALL FEES."), (11, "WARRANTIES")], ["THE LIABILITY OF EITHER PARTY WILL NOT EXCEED ALL FEES.", "WARRANTIES"]),
    ("a_bracket_in_mid_sentence", [(11, "The liability of the Provider is limited to the fees that were paid in the last twelve"), (11, "(12) months.")], ["The liability of the Provider is limited to the fees that were paid in the last twelve (12) months."]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "lines", "expected"), PRINTED, ids=[row[0] for row in PRINTED])
def test_paragraphs(says: str, lines: list[tuple[int, str]], expected: list[str], tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FULL] * 3, top=780)
        for number, (size, line) in enumerate(lines):
            small(canvas, 700 - 15 * number, line, size)

    assert blocks(draw(tmp_path, page))[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("Obligations of the Processor with respect", "to the Controller", 1),
        ("Types of Personal Data and", "Categories of Data Subjects", 1),
        ("Types of Personal Data", "Categories of Data Subjects", 2),
    ],
)
def test_a_headline_of_two_lines(first: str, second: str, count: int, tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FULL] * 3, top=780, step=11)
        small(canvas, 700, first, 17)
        small(canvas, 680, second, 17)
        write(canvas, [FULL] * 3, top=650, step=11)

    found = blocks(draw(tmp_path, page))
    assert sum(text in (first, second, f"{first} {second}") for text in found) == count


def test_what_stands_further_out_than_an_item_begins_anew(tmp_path: Path) -> None:
    items = ["Renews unless it is cancelled thirty days before the day on which the term would come to its", "end"]

    def page(canvas: Canvas) -> None:
        write(canvas, [FULL] * 3, top=780, step=13)
        write(canvas, items, x=100, top=700, step=13)
        write(
            canvas,
            ["Payment Terms and all that goes with them stand in the order form and in no other paper."],
            top=669,
        )

    assert blocks(draw(tmp_path, page))[-2:] == [" ".join(items), "Payment Terms and all that goes with them stand in the order form and in no other paper."]  # fmt: skip


CAPITALS = "IN NO EVENT SHALL THE PROVIDER, ITS SUPPLIERS, ITS OFFICERS, ITS AFFILIATES,"
BROKEN = [
    ("capitals_that_go_on_behind_a_blank_line", [CAPITALS, "OR ITS EMPLOYEES BE LIABLE FOR LOST PROFITS."], 1),
    ("capitals_after_an_end", [CAPITALS[:-1] + " BE LIABLE.", "OR ITS EMPLOYEES BE LIABLE FOR LOST PROFITS."], 2),
    (
        "a_heading_in_capitals_after_a_sentence",
        ["The Provider answers the calls of the Customer and", "SUPPORT HOURS"],
        2,
    ),
]


@pytest.mark.parametrize(("says", "lines", "count"), BROKEN, ids=[row[0] for row in BROKEN])
def test_a_blank_line_in_mid_sentence(says: str, lines: list[str], count: int, tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [FULL] * 3, top=780)
        write(canvas, lines, top=700, step=28)

    assert len(blocks(draw(tmp_path, page))) == 1 + count


def test_what_is_set_aside_before_any_paragraph_comes_first() -> None:
    page = {1: Layout(14, 500)}
    note = Piece("1 A note.", 1, Box(72, 700, 200, 712), aside=True)
    line = Piece(FULL, 1, Box(72, 600, 500, 612))
    assert list(gather_paragraphs([note, line], page)) == [[note], [line]]
