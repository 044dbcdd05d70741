"""Line numbers, heads, feet and page numbers are no text; what only looks like them is."""

from __future__ import annotations

from pathlib import Path

import pytest
from printed_pages import Draw, blocks, draw, write
from reportlab.pdfgen.canvas import Canvas

NUMBERED = [f"line {word} of the draft has words enough" for word in "one two three four five six seven eight".split()]


def with_numbers(first: int, step: int, *places: float, apart: bool, count: int = 26) -> Draw:
    def page(canvas: Canvas) -> None:
        lines = [
            f"{NUMBERED[n % 8]}," if n % 3 == 1 else f"{NUMBERED[n % 8]} and {NUMBERED[n % 5]}," for n in range(count)
        ]
        for number, line in enumerate(lines):
            canvas.drawString(90, 740 - 25 * number, line)
            if not apart and number % step == 0:
                for x in places:
                    canvas.drawString(x, 740 - 25 * number, str(first + number))
        for x in places if apart else ():
            for number in range(0, count, step):
                canvas.drawString(x, 740 - 25 * number, str(first + number))

    return page


@pytest.mark.parametrize(("says", "page"), [
    ("before_each_line", with_numbers(1, 1, 50, apart=False)),
    ("drawn_apart", with_numbers(1, 1, 50, apart=True)),
    ("every_fifth", with_numbers(5, 5, 50, apart=True)),
    ("on_the_right", with_numbers(1, 1, 560, apart=True)),
    ("counting_on", with_numbers(27, 1, 50, apart=False)),
    ("on_both_sides", with_numbers(1, 1, 50, 560, apart=False)),
    ("on_both_sides_apart", with_numbers(1, 1, 50, 560, apart=True)),
    ("every_fifth_on_both_sides", with_numbers(5, 5, 50, 560, apart=True)),
], ids=lambda row: row if isinstance(row, str) else "")  # fmt: skip
def test_line_numbers_are_no_text(says: str, page: Draw, tmp_path: Path) -> None:
    text = draw(tmp_path, page).text
    assert not any(letter.isdigit() for letter in text)
    assert text.count("line one") >= 4


def test_a_sentence_goes_on_over_numbered_pages_of_which_the_last_is_short(tmp_path: Path) -> None:
    pages = [with_numbers(1, 1, 50, 560, apart=apart, count=count) for apart in (False, True) for count in (26, 3)]
    text = draw(tmp_path, *pages).text
    assert not any(letter.isdigit() for letter in text)
    assert "\n" not in text


def test_names_that_end_with_numbers_are_text(tmp_path: Path) -> None:
    def names(canvas: Canvas) -> None:
        write(canvas, [f"Service Level {number}" for number in range(1, 15)], step=25)

    assert "Service Level 14" in draw(tmp_path, names).text


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
    (
        "sentences_that_differ_in_numbers",
        tuple(f"Incidents of level {n} are answered within {2 * n} hours." for n in (1, 2, 3)),
        True,
    ),
    ("sentences_on_terms", tuple(f"The fee of plan {n} is due within 30 days of its invoice" for n in (4, 7, 9)), True),
    (
        "a_sentence_with_the_page",
        tuple(f"This paper of 2024 is confidential and belongs to Acme. Page {n} of 9." for n in (1, 2, 3)),
        False,
    ),
    ("a_sentence_that_repeats", ("No part of this paper may be copied by anybody before 2030.",) * 3, False),
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
                canvas, [*filler, f"and so page {number} goes on to its end, which comes in mid-sentence, as"], top=760
            )
            canvas.drawString(290, 500, str(number))
            write(canvas, [f"page {number} does, and ends here."], top=450)

        return fill

    document = draw(tmp_path, *map(page, (7, 8, 9, 10)))
    assert all(f"in mid-sentence, as page {number} does, and ends here." in document.text for number in (7, 8, 9, 10))


# What stands beside the page number of an earlier print, in mid-page, and whether it is text.
BESIDE = [
    ("its_foot_and_head", ["Commercial in confidence  Page {}  May 2024", "Hosting Agreement"], False),
    (
        "a_number_and_a_notice",
        ["- {} -", "Confidential treatment has been requested for portions of this exhibit."],
        False,
    ),
    ("a_notice_above_it", ["Omitted parts are marked and were filed separately.", "Page {} of 30"], False),
    ("a_redaction", ["- {} -", "[***]"], True),
    ("who_signs", ["Page {}", "Name: Iris Fenwick"], True),
    ("whose_signature_it_is", ["{}", "For and on behalf of"], True),
    ("a_page_that_is_named_in_a_sentence", ["see the table on page {}", "Hosting Agreement"], True),
]


@pytest.mark.parametrize(("beside", "kept"), [row[1:] for row in BESIDE], ids=[row[0] for row in BESIDE])
def test_what_repeats_beside_page_numbers_of_an_earlier_print(beside: list[str], kept: bool, tmp_path: Path) -> None:
    def page(number: int) -> Draw:
        def fill(canvas: Canvas) -> None:
            write(
                canvas,
                [
                    f"filler {number} of the running text of page {number} in letters {letter},"
                    for letter in "abcdefghijklmn"
                ],
                top=760,
            )
            for at, line in enumerate(beside):
                canvas.drawString(200, 500 - 20 * at, line.format(number))
            write(canvas, ["and so the sentence of this page ends."], top=430)

        return fill

    words = " ".join(draw(tmp_path, *map(page, (7, 8, 9, 10))).text.split())
    assert [line.format(9) in words for line in beside if "{}" not in line] == [kept]


def test_titles_of_a_table_that_goes_on_below_page_numbers_are_text(tmp_path: Path) -> None:
    def page(number: int) -> Draw:
        def fill(canvas: Canvas) -> None:
            canvas.drawString(290, 800, str(number))
            if number > 15:
                canvas.drawString(72, 780, "Severity and response time")
            write(canvas, [f"filler {number} of the page in letters {letter}," for letter in "abcdefghijklmn"], top=760)

        return fill

    text = draw(tmp_path, *map(page, range(1, 21))).text
    assert text.count("Severity and response time") == 5


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
