"""Letters and hyphens are made readable, and their way back to the page is kept."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from printed_pages import draw, write
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.cleaning import clean_characters, joint_between
from contract_check.model.document import Span
from tests.documents.marked import mark_passages

LETTERS = [
    ("ligatures", "the ﬁrst oﬃcer ﬂies", "the first officer flies"),
    ("blanks", "five\u00a0(5)\u2009days\u202f of\u3000it", "five (5) days of it"),
    ("soft_hyphens_within_a_line", "sub\u00adscription", "subscription"),
    ("a_soft_hyphen_at_the_end", "sub\u00ad", "sub-"),
    ("low_and_turned_quotes", "„Service‟ and ‚it‛", "“Service“ and ‘it‘"),
    ("primes", "″Service″ for the Customer′s", "”Service” for the Customer’s"),
    ("a_semicolon_that_was_printed_as_greek", "on notice\u037e or at once", "on notice; or at once"),
    ("full_width", "Term：24 months （two years）", "Term:24 months (two years)"),
    ("greek_letters_stay", "α and µ, 10 µg", "α and µ, 10 µg"),
    ("typed_quotes", "``Service'' means", "“Service” means"),
    ("plain_quotes_stay", "\"Service\" 'means'", "\"Service\" 'means'"),
    ("figures_stay", "99.9% of ½ of § 5 – “all”", "99.9% of ½ of § 5 – “all”"),
]


@pytest.mark.parametrize(("says", "printed", "cleaned"), LETTERS, ids=[row[0] for row in LETTERS])
def test_letters_are_made_readable(says: str, printed: str, cleaned: str) -> None:
    assert clean_characters(printed) == cleaned
    assert clean_characters(cleaned) == cleaned


DIVIDED = [
    (
        "a_word_that_begins_like_a_compound",
        "the Master Sub-",
        "scription Agreement",
        "the Master Subscription Agreement",
    ),
    ("a_compound_with_sub", "every sub-", "processor that", "every sub-processor that"),
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
