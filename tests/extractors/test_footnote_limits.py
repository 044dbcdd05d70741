"""What a note says of the sentence or the row that bears its mark."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text
from contract_check.model.term import Strength

PARTIES = (
    'SERVICE AGREEMENT\nThis Service Agreement is made between Orrin Labs Ltd ("Vendor") and Wexmoor AG ("Customer").\n'
)
UPTIME = (
    "1. Availability\nThe Service shall be available 99.9% of the time in each calendar month.{mark}\n2. Other\n{note}"
)


def said(term: str, text: str) -> tuple[object, bool]:
    """The governing value of a term (None where it cannot be read), and whether it is soft."""
    found = next(t for t in extract_text(PARTIES + text) if t.id == term and t.governing)
    return found.value and found.value.canonical, found.strength is Strength.SOFT


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("*", "* Excludes Free and Standard plans."),
        (" *", "*Gold plan only"),
        ("†", "† Not available for customers on the Team plan."),
        ("¹", "¹ Available only if Customer has bought the Vault option."),
        ("[1]", "[1] Subject to availability of staff."),
        ("1", "1 Enterprise plan only."),
        ("*", "* During the first 90 days, this figure does not apply."),
    ],
)
def test_a_note_that_keeps_a_sentence_for_some_leaves_a_doubt(mark: str, note: str) -> None:
    assert said("sla.uptime", UPTIME.format(mark=mark, note=note))[0] is None


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("*", "* Measured at the edge of Vendor's network."),
        ("*", "* Excludes scheduled maintenance."),
        ("", "* Excludes Free and Standard plans."),
        ("†", "* Gold plan only."),
        ("*", "* All plans, including the Gold plan."),
        ("", "1 Enterprise plan only."),
    ],
)
def test_any_other_note_leaves_it_as_it_is(mark: str, note: str) -> None:
    assert said("sla.uptime", UPTIME.format(mark=mark, note=note)) == (99.9, False)


def test_a_note_can_make_a_target_of_a_figure() -> None:
    assert said("sla.uptime", UPTIME.format(mark="*", note="* Target value, not guaranteed.")) == (99.9, True)


def test_a_note_belongs_to_the_row_with_its_mark() -> None:
    table = "1. Levels\nService | Availability\nPortal | 99.9%{}\nReports | monthly\n* does not apply to the Basic plan"
    assert said("sla.uptime", table.format("*"))[0] is None
    assert said("sla.uptime", table.format("")) == (99.9, False)


def test_bullets_of_a_list_are_no_notes() -> None:
    text = UPTIME.format(mark="*", note="* Gold plan only\n* Silver plan only")
    assert said("sla.uptime", text) == (99.9, False)
