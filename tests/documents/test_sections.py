"""Headings without a number, and the items of lists that only look like them."""

from __future__ import annotations

import pytest

from contract_check.documents.sections import find_sections
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
    ("headings_after_a_sentence", [PARAGRAPH, "Fraud", "Wilful misconduct"], ["Fraud", "Wilful misconduct"]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "blocks", "headings"), HEADINGS, ids=[row[0] for row in HEADINGS])
def test_headings(says: str, blocks: list[str], headings: list[str]) -> None:
    starts = [sum(len(block) + 1 for block in blocks[:index]) for index in range(len(blocks))]
    spans = [Span(start, start + len(block)) for start, block in zip(starts, blocks, strict=True)]
    found = [section.heading for section in find_sections("\n".join(blocks), spans)]
    assert found == headings
