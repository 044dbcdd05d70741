"""Where things stand on a page: reading order, what is no text, and sentences that run past it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.cleaning import clean_characters, joint_between
from contract_check.documents.marks import mark_passages
from contract_check.documents.orientation import as_stored, turn_back
from contract_check.documents.reading import read_document
from contract_check.model.citation import cite
from contract_check.model.document import Box, Document, Span

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


# Pages that are turned: by the viewer, by the text itself, or by both against each other.


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
    ("turned_by_mistake", turned(90, 0, 72, 700)),
    ("turned_upside_down_by_mistake", turned(180, 0, 72, 700)),
    ("turned_the_other_way_by_mistake", turned(270, 0, 72, 700)),
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


def by_rows(canvas: Canvas) -> None:
    canvas.drawString(60, 730, "The title of the agreement runs over both of its columns, from edge to edge")
    for number in range(20):
        canvas.drawString(60, 700 - 15 * number, f"left line {number:02d} of words in the column")
        canvas.drawString(320, 700 - 15 * number, f"right line {number:02d} of words in the column")


def in_order(numbers: list[int]) -> Draw:
    def page(canvas: Canvas) -> None:
        for number in numbers:
            canvas.drawString(72, 700 - 15 * number, BODY[number])

    return page


def test_columns_that_were_written_row_by_row_are_read_one_after_the_other(tmp_path: Path) -> None:
    text = draw(tmp_path, by_rows).text
    assert "left line 00 of words in the column left line 01" in text
    assert text.index("title") < text.index("left line 19") < text.index("right line 00") < text.index("right line 19")


@pytest.mark.parametrize("numbers", [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]], ids=str)
def test_lines_are_read_from_the_top_down(numbers: list[int], tmp_path: Path) -> None:
    assert blocks(draw(tmp_path, in_order(numbers))) == [SENTENCE]


def test_lines_in_the_order_of_a_table_keep_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, ["For the Provider", "Name and title", "Date of signature"], 72)
        write(canvas, ["For the Customer", "Name, title, stamp", "Date of receipt"], 320)

    text = draw(tmp_path, page).text
    assert text.index("Date of signature") < text.index("For the Customer") or "For the Provider | " in text


# What is printed over, beside and below the text


def stamped(text: str, angle: float, size: float, *, first: bool) -> Draw:
    def stamp(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFont("Helvetica", size)
        canvas.setFillGray(0.8)
        canvas.translate(300, 690)
        canvas.rotate(angle)
        canvas.drawCentredString(0, -size / 3, text)
        canvas.restoreState()

    def page(canvas: Canvas) -> None:
        if first:
            stamp(canvas)
            canvas.setFont("Helvetica", 11)
        write(canvas, BODY)
        if not first:
            stamp(canvas)

    return page


@pytest.mark.parametrize("first", [True, False], ids=["below_the_text", "over_the_text"])
@pytest.mark.parametrize("angle", [45, 0, 20], ids=["slanted", "level", "leaning"])
def test_a_watermark_is_no_text(angle: float, first: bool, tmp_path: Path) -> None:
    assert blocks(draw(tmp_path, *[stamped("DRAFT COPY", angle, 60, first=first)] * 3)) == [SENTENCE] * 3


def test_a_stamp_that_stands_once_is_kept_apart(tmp_path: Path) -> None:
    page = stamped("RECEIVED 12 MAY", 30, 20, first=False)
    assert sorted(blocks(draw(tmp_path, page))) == [SENTENCE, "RECEIVED 12 MAY"]


def test_a_large_title_and_a_large_initial_are_text(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 30)
        canvas.drawString(72, 760, "Master Agreement")
        canvas.drawString(72, 680, "P")
        canvas.setFont("Helvetica", 11)
        write(canvas, ["rovider shall make the Service available at all times and in", SECOND], 95)

    text = draw(tmp_path, page).text
    assert text.startswith("Master Agreement") and "rovider shall make the Service" in text


NUMBERED = [f"line {word} of the draft has words enough" for word in "one two three four five six seven eight".split()]


def with_numbers(first: int, step: int, x: float, *, apart: bool, count: int = 26) -> Draw:
    def page(canvas: Canvas) -> None:
        lines = [f"{NUMBERED[n % 8]} and {NUMBERED[n % 5]}," for n in range(count)]
        for number, line in enumerate(lines):
            if not apart and number % step == 0:
                canvas.drawString(x, 740 - 25 * number, str(first + number))
            canvas.drawString(90, 740 - 25 * number, line)
        if apart:
            for number in range(0, count, step):
                canvas.drawString(x, 740 - 25 * number, str(first + number))

    return page


@pytest.mark.parametrize(("says", "page"), [
    ("before_each_line", with_numbers(1, 1, 50, apart=False)),
    ("drawn_apart", with_numbers(1, 1, 50, apart=True)),
    ("every_fifth", with_numbers(5, 5, 50, apart=True)),
    ("on_the_right", with_numbers(1, 1, 560, apart=True)),
    ("counting_on", with_numbers(27, 1, 50, apart=False)),
], ids=lambda row: row if isinstance(row, str) else "")  # fmt: skip
def test_line_numbers_are_no_text(says: str, page: Draw, tmp_path: Path) -> None:
    text = draw(tmp_path, page).text
    assert not any(letter.isdigit() for letter in text)
    assert text.count("line one") >= 4


def test_numbers_of_clauses_and_of_a_table_are_text(tmp_path: Path) -> None:
    def clauses(canvas: Canvas) -> None:
        write(canvas, [f"{number} The clause with this number says that" for number in range(1, 10)], step=40)
        write(canvas, ["it goes on in a second line, which ends it."] * 9, top=685, step=40)

    text = draw(tmp_path, clauses).text
    assert all(f"{number} The clause" in text for number in range(1, 10))


# Heads and feet


def headed(head: str, foot: str) -> Draw:
    def page(canvas: Canvas) -> None:
        canvas.drawString(72, 800, head)
        write(canvas, [f"A clause of its own stands below {head} and says something."])
        canvas.drawString(72, 40, foot)

    return page


KEPT = [
    ("headings_that_are_numbered", ("Exhibit 1", "Exhibit 2", "Exhibit 3"), True),
    ("numbered_clauses", ("3. Sourcing", "4. Sourcing", "5. Sourcing"), True),
    ("a_head_that_repeats", ("Acme Agreement",) * 3, False),
    ("a_head_with_the_page", ("Acme, page 1", "Acme, page 2", "Acme, page 3"), False),
    ("heads_of_parts_with_the_page", ("Support, page 1", "Security, page 2", "Prices, page 3"), False),
    ("a_page_of_so_many", ("Support 1 of 3", "Security 2 of 3", "Prices 3 of 3"), False),
]


@pytest.mark.parametrize(("says", "heads", "kept"), KEPT, ids=[row[0] for row in KEPT])
@pytest.mark.parametrize("edge", ["head", "foot"])
def test_heads_and_feet(says: str, heads: tuple[str, ...], kept: bool, edge: str, tmp_path: Path) -> None:
    pages = [headed(text, "") if edge == "head" else headed("", text) for text in heads]
    found = blocks(draw(tmp_path, *pages))
    assert all((head in found) is kept for head in heads)


def test_page_numbers_of_an_earlier_print_are_no_text(tmp_path: Path) -> None:
    filler = [
        f"filler {number} that is long enough to be a full line of the running text of it," for number in range(14)
    ]

    def page(number: int) -> Draw:
        def fill(canvas: Canvas) -> None:
            write(
                canvas, [*filler, "and so it goes on to the end of this page, which comes in mid-sentence, as"], top=760
            )
            canvas.drawString(290, 500, str(number))
            write(canvas, ["this one does, and ends here."], top=450)

        return fill

    document = draw(tmp_path, *map(page, (7, 8, 9, 10)))
    assert document.text.count("in mid-sentence, as this one does, and ends here.") == 4


@pytest.mark.parametrize("beside", [True, False], ids=["beside_their_clauses", "alone"])
def test_only_numbers_that_stand_alone_are_page_numbers(beside: bool, tmp_path: Path) -> None:
    def page(number: int) -> Draw:
        def fill(canvas: Canvas) -> None:
            write(canvas, ["Definitions that are needed"], x=120, top=600 if beside else 630)
            write(
                canvas, [f"filler {letter} that is long enough to be a line," for letter in "abcdefghijklmn"], 120, 570
            )
            canvas.drawString(72, 600, str(number))  # in the file after all of the text

        return fill

    words = draw(tmp_path, *map(page, (1, 2, 3, 4))).text.split()
    assert [number in words for number in "1234"] == [beside] * 4


# Sentences that run past a footnote, a table or a page


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


def test_small_print_without_a_number_is_no_footnote(tmp_path: Path) -> None:
    def one(canvas: Canvas) -> None:
        write(canvas, BODY, top=160)
        small(canvas, 80, "Small print that belongs to the text, and ends with a full stop.")

    assert blocks(draw(tmp_path, one)) == [SENTENCE, "Small print that belongs to the text, and ends with a full stop."]


def ruled(canvas: Canvas, top: float) -> None:
    for row, cells in enumerate((("Uptime", "Credit"), ("below 99.9%", "10%"), ("below 99.0%", "25%"))):
        for column, cell in enumerate(cells):
            canvas.rect(72 + 150 * column, top - 18 * row - 5, 150, 18)
            canvas.drawString(76 + 150 * column, top - 18 * row, cell)


@pytest.mark.parametrize("on_first", [True, False], ids=["at_the_foot", "at_the_head"])
def test_a_sentence_runs_past_a_table_at_the_page_break(on_first: bool, tmp_path: Path) -> None:
    def one(canvas: Canvas) -> None:
        write(canvas, [FIRST, SECOND], top=300)
        if on_first:
            ruled(canvas, 250)

    def two(canvas: Canvas) -> None:
        if not on_first:
            ruled(canvas, 700)
        write(canvas, [THIRD], top=600)

    document = draw(tmp_path, one, two)
    assert SENTENCE in blocks(document)
    assert [table.page for table in document.tables] == [1 if on_first else 2]
    assert [document.pages_of(table.span) for table in document.tables] == [(1,) if on_first else (2,)]


def test_a_table_in_mid_page_parts_what_is_around_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        write(
            canvas,
            ["The credits are these and no others, in each month of the whole of the term of the Agreement"],
            top=700,
        )
        ruled(canvas, 660)
        write(canvas, ["of which the fees are paid by the Customer."], top=600)

    assert len(blocks(draw(tmp_path, page))) == 5


# Tables that were printed as their source, and headings


PIPES = [
    ("with_outer_bars", ["| Uptime | Credit |", "|---|---|", "| below 99.9% | 10% |", "| below 99.0% | |"],
     [["Uptime", "Credit"], ["below 99.9%", "10%"], ["below 99.0%", ""]]),
    ("without_outer_bars", ["Uptime | Credit", "---|---", "below 99.9% | 10%", "below 99.0% | 25%"],
     [["Uptime", "Credit"], ["below 99.9%", "10%"], ["below 99.0%", "25%"]]),
    ("with_a_wrapped_row", ["| Uptime | Credit |", "| :--- | ---: |", "| below 99.9% in any month | 10% of the", "monthly fees |", "| lower | 25% |"],
     [["Uptime", "Credit"], ["below 99.9% in any month", "10% of the monthly fees"], ["lower", "25%"]]),
    ("bars_alone_are_none", ["Provider | Customer", "Acme Inc. | Beta GmbH", "Name | Name"], None),
    ("a_rule_alone_is_none", ["Provider", "---------", "Acme Inc."], None),
    ("rows_that_do_not_fit_are_none", ["| Uptime | Credit |", "|---|---|", "| a | b | c |", "| d | e |"], None),
]  # fmt: skip


@pytest.mark.parametrize(("says", "lines", "rows"), PIPES, ids=[row[0] for row in PIPES])
def test_tables_that_were_printed_as_their_source(
    says: str, lines: list[str], rows: list[list[str]] | None, tmp_path: Path
) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, ["The credits are these:"], top=730)
        write(canvas, lines)
        write(canvas, ["The credits are paid within thirty days of the month in which they are due."], top=560)

    document = draw(tmp_path, page)
    assert [[cell.text for cell in row] for table in document.tables for row in table.rows] == (rows or [])
    assert all(word in document.text for line in lines for word in line.replace("|", " ").split() if word.isalnum())


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


LETTERS = [
    ("ligatures", "the ﬁrst oﬃcer ﬂies", "the first officer flies"),
    ("blanks", "five\u00a0(5)\u2009days\u202f of\u3000it", "five (5) days of it"),
    ("soft_hyphens_within_a_line", "sub\u00adscription", "subscription"),
    ("a_soft_hyphen_at_the_end", "sub\u00ad", "sub-"),
    ("low_and_turned_quotes", "„Service‟ and ‚it‛", "“Service“ and ‘it‘"),
    ("primes", "″Service″ for the Customer′s", "”Service” for the Customer’s"),
    ("typed_quotes", "``Service'' means", "“Service” means"),
    ("plain_quotes_stay", "\"Service\" 'means'", "\"Service\" 'means'"),
    ("figures_stay", "99.9% of ½ of § 5 – “all”", "99.9% of ½ of § 5 – “all”"),
]


@pytest.mark.parametrize(("says", "printed", "cleaned"), LETTERS, ids=[row[0] for row in LETTERS])
def test_letters_are_made_readable(says: str, printed: str, cleaned: str) -> None:
    assert clean_characters(printed) == cleaned
    assert clean_characters(cleaned) == cleaned


DIVIDED = [
    ("a_compound", "at the then-", "current price", "then-current"),
    ("a_prefix_before_its_word", "an in-", "house team", "in-house"),
    ("a_prefix_that_only_begins_a_word", "all in-", "formation", "information"),
    ("a_syllable_that_is_also_a_prefix", "the pro-", "cessor", "processor"),
    ("a_share", "a pro-", "rata refund", "pro-rata"),
    ("data_about_nobody", "any de-", "identified data", "de-identified"),
    ("a_place_before_its_word", "no in-", "store encryption", "in-store"),
    ("data_that_goes", "the de-", "letion of data", "deletion"),
    ("a_prefix_before_a_longer_word", "an in-", "appropriate act", "inappropriate"),
    ("a_plain_syllable", "the serv-", "ice", "service"),
]


@pytest.mark.parametrize(("says", "before", "after", "joined"), DIVIDED, ids=[row[0] for row in DIVIDED])
def test_a_hyphen_at_the_end_of_a_line(says: str, before: str, after: str, joined: str) -> None:
    first, between = joint_between(before, after, frozenset())
    assert joined in f"{first}{between}{after}"


def test_cleaned_letters_have_their_way_back_to_the_page(tmp_path: Path) -> None:
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))  # comes with reportlab, and has ligatures

    def page(canvas: Canvas) -> None:
        canvas.setFont("Vera", 9)
        write(canvas, ["1. Term. The sub\u00adscription\u00a0runs for \ufb01ve (5) months, as the order says it."])

    document = draw(tmp_path, page)
    words = "The subscription runs for five (5) months"
    at = document.text.index(words)
    span = Span(at, at + len(words))
    marks = mark_passages(pypdfium2.PdfDocument(tmp_path / "contract.pdf"), document, [span])[span]
    assert [mark.page for mark in marks] == [1]
    upper_left, _, _, lower_right = marks[0].quads[0]
    box = document.lines[0].box
    assert box and box.left < upper_left.x < lower_right.x < box.right and lower_right.y < 704 < upper_left.y
