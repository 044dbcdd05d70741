"""Headings without a number, and the items of lists that only look like them."""

from __future__ import annotations

import pytest

from contract_check.documents.headings import heading_behind, is_heading
from contract_check.documents.indents import Indent
from contract_check.documents.sections import Mark, find_sections
from contract_check.model.document import Span

LEAD = "Nothing in this Agreement limits the liability of either party for:"
PARAGRAPH = "The Provider keeps the records of the Service for as long as the law requires."
HEADINGS = [
    ("items_after_a_colon", [LEAD, "Fraud", "Wilful misconduct", "8. Term"], ["Term"]),
    ("items_at_the_end", [LEAD, "Fraud", "Wilful misconduct"], []),
    ("one_item_before_a_section", [LEAD, "Fraud", "8. Term"], ["Term"]),
    ("a_heading_below_the_items", [LEAD, "Fraud", "Wilful misconduct", "Records", PARAGRAPH], ["Records"]),
    ("a_heading_in_capitals_below_the_items", [LEAD, "Fraud", "RECORDS", PARAGRAPH], ["RECORDS"]),
    ("a_heading_right_below_a_colon", [LEAD, "Records", PARAGRAPH], ["Records"]),
    ("a_label_leads_no_list", ["Details of Processing:", "Nature of the processing", "Duration"], ["Details of Processing", "Nature of the processing", "Duration"]),
    ("a_line_in_sentence_case_between_two_paragraphs", [PARAGRAPH, "Privacy and security of the data of your visitors", PARAGRAPH], ["Privacy and security of the data of your visitors"]),
    ("a_line_in_sentence_case_among_items", ["The plan is for these, each of them with no more than:", "Answering of general questions on the platform", "Pointers to the documentation for new users of it", PARAGRAPH], []),
    ("a_sentence_without_its_full_stop", [PARAGRAPH, "The Provider keeps what it has and the law requires", "(a) records"], [""]),
    ("a_sentence_between_two_paragraphs", [PARAGRAPH, "The records are kept for as long as it is needed", PARAGRAPH], []),
    ("a_small_picture_before_a_heading", ["🎓 Liability", PARAGRAPH, "⚖️ Indemnity", PARAGRAPH], ["Liability", "Indemnity"]),
    ("a_box_before_an_option", ["☐ Monthly", PARAGRAPH, "☒ Yearly", PARAGRAPH], []),
    ("headings_after_a_sentence", [PARAGRAPH, "Fraud", "Wilful misconduct"], ["Fraud", "Wilful misconduct"]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "blocks", "headings"), HEADINGS, ids=[row[0] for row in HEADINGS])
def test_headings(says: str, blocks: list[str], headings: list[str]) -> None:
    starts = [sum(len(block) + 1 for block in blocks[:index]) for index in range(len(blocks))]
    spans = [Span(start, start + len(block)) for start, block in zip(starts, blocks, strict=True)]
    found = [section.heading for section in find_sections("\n".join(blocks), spans)]
    assert found == headings


IS_HEADING = [
    "SECURITY",
    "Data Retention",
    "What is covered?",
    "Module Two: Controller to Processor",
    "What We Will Do:",
    "SOC 2",
]
IS_NONE = [
    "Provider shall:",
    "As used in these Terms:",
    "You agree not to:",
    "Support covers:",
    "Upon termination:",
    "Email: legal@example.com",
    "Support Hours: weekdays until noon",
    "Effective Date: 1 May 2026",
    "Signature: ____________",
    "E - 10",
    "Page 3 of 12",
    "Hosting Agreement Page 3 of 12",
    "The Provider encrypts all data.",
    "and Retention",
    "Where the data of a client is kept in a country of another continent:",
    "Availability of the Service 99.0%",
]  # fmt: skip


@pytest.mark.parametrize("line", IS_HEADING)
def test_what_is_a_heading(line: str) -> None:
    assert is_heading(line)


@pytest.mark.parametrize("line", IS_NONE)
def test_what_is_no_heading(line: str) -> None:
    assert not is_heading(line)


BEHIND = [
    ("Service Credits", "Service Credits"),
    ("Service Credits. Provider credits 5% of the fee for each hour.", "Service Credits"),
    ("Liability Caps. a. Except as said in 8.4, the liability is limited.", "Liability Caps"),
    ("TERM – RENEWAL OF THE AGREEMENT", "TERM – RENEWAL OF THE AGREEMENT"),
    ("REMUNERATION. PAYMENT", "REMUNERATION. PAYMENT"),
    ("How the SDK may be used", "How the SDK may be used"),
    ("“Product” means the Cloud Service", ""),
    ("The Provider shall tell the Customer", ""),
    ("The law of the Republic of Ireland applies.", ""),
    (
        "HOW THE SERVICE IS BROUGHT BACK, AND HOW SOON THE DATA CAN BE REACHED AGAIN, WHEN A SITE OR ITS POWER FAILS",
        "HOW THE SERVICE IS BROUGHT BACK, AND HOW SOON THE DATA CAN BE REACHED AGAIN, WHEN A SITE OR ITS POWER FAILS",
    ),
    ("Keep the records of the Service;", ""),
]


@pytest.mark.parametrize(("rest", "heading"), BEHIND)
def test_the_heading_behind_a_number(rest: str, heading: str) -> None:
    assert heading_behind(rest) == heading


# Lists whose bullets are drawings: how far in each block begins, in points; the headings that are found.
DRAWN = [
    ("items_that_are_set_in", [(0, LEAD), (20, "Loss of the data that the Customer keeps"), (20, "Gross negligence"), (0, "Records"), (0, PARAGRAPH)], ["Records"]),
    ("titled_items", [(0, LEAD), (20, "Hacking Tools"), (20, "Warez Sites"), (0, "Records"), (0, PARAGRAPH)], ["Records"]),
    ("a_heading_that_is_set_in", [(0, LEAD), (20, "Loss of the data that the Customer keeps"), (20, "Cancellation and Termination"), (20, PARAGRAPH)], ["Cancellation and Termination"]),
    ("headings_that_are_set_in_everywhere", [(20, PARAGRAPH), (20, "Gross Receipts"), (20, PARAGRAPH)], ["Gross Receipts"]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "rows", "headings"), DRAWN, ids=[row[0] for row in DRAWN])
def test_items_whose_bullets_are_drawings(says: str, rows: list[tuple[int, str]], headings: list[str]) -> None:
    text, spans, indents = "", [], {}
    for left, block in rows:
        indents[len(text)] = Indent(float(left))
        spans.append(Span(len(text), len(text) + len(block)))
        text += f"{block}\n"
    assert [section.heading for section in find_sections(text, spans, indents=indents)] == headings


DECLARED = [
    (
        "a_label_stands_under_the_heading_above_it",
        [("Service Credits", 2), (PARAGRAPH, 0), ("How to claim:", 0), ("• Write to us", 0), ("Term", 2), (PARAGRAPH, 0)],
        [("Service Credits", 0), ("How to claim", 1), ("Term", 0)],
    ),
    (
        "labels_stand_beside_one_another",
        [("Security", 2), ("Technical:", 0), ("• Firewalls", 0), ("Organisational:", 0), ("• Training", 0)],
        [("Security", 0), ("Technical", 1), ("Organisational", 1)],
    ),
    (
        "a_heading_without_a_colon_is_no_label",
        [("Security", 2), (PARAGRAPH, 0), ("Term", 0), (PARAGRAPH, 0)],
        [("Security", 0), ("Term", 0)],
    ),
    (
        "a_line_between_two_headings_is_what_the_first_says",
        [("Governing Law", 2), ("Irish law", 0), ("Venue", 2), ("Dublin", 0)],
        [("Governing Law", 0), ("Venue", 0)],
    ),
    (
        "a_line_with_a_paragraph_below_it_is_a_heading",
        [("General", 2), ("Irish law", 0), (PARAGRAPH, 0), ("Venue", 2)],
        [("General", 0), ("Irish law", 0), ("Venue", 0)],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("says", "blocks", "sections"), DECLARED, ids=[row[0] for row in DECLARED])
def test_headings_that_the_file_declares(
    says: str, blocks: list[tuple[str, int]], sections: list[tuple[str, int]]
) -> None:
    """Whose headings have a depth, as in Word files, web pages and Markdown."""
    texts = [text for text, _ in blocks]
    starts = [sum(len(text) + 1 for text in texts[:index]) for index in range(len(texts))]
    spans = [Span(start, start + len(text)) for start, text in zip(starts, texts, strict=True)]
    marks = {start: Mark(depth=depth) for start, (_, depth) in zip(starts, blocks, strict=True) if depth}
    found = find_sections("\n".join(texts), spans, marks=marks)
    assert [(section.heading, section.level) for section in found] == sections
