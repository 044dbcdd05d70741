"""What a later sentence says of an earlier one changes what the paper gives: a target, a limit to some, a right to undo it."""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict

import pytest
import yaml

from contract_check.extractors.extracting import extract_text
from contract_check.model.term import Strength, Term
from contract_check.model.values import Duration, Flag, Percent


class Row(TypedDict):
    """A passage, a term, and what is read of it."""

    term: str
    text: str
    then: str


TABLE: dict[str, list[Row]] = yaml.safe_load(
    Path(__file__).with_name("later_sentences.yaml").read_text(encoding="utf-8")
)
PARTIES = (
    'SERVICE AGREEMENT\nThis Service Agreement is made between Orrin Labs Ltd ("Vendor") and Wexmoor AG ("Customer").\n'
)


def said_of(term: str, text: str) -> str:
    """The governing reading in the words of the table."""
    return said_among(extract_text(PARTIES + text), term)


def said_among(terms: tuple[Term, ...], term: str) -> str:
    """The governing one of a paper's terms of an id, in the words of the table."""
    found = next((t for t in terms if t.id == term and t.governing), None)
    match found.value if found else None:
        case None:
            return "unclear" if found else "nothing"
        case Flag(given=given):
            said = "T" if given else "F"
        case Duration(amount=amount, unit=unit):
            said = f"{amount:g} {unit.value}"
        case Percent(amount=amount):
            said = f"{amount:g}%"
        case value:
            shown = value.canonical
            said = ",".join(shown) if isinstance(shown, list) and term != "commercial.liability_cap" else str(shown)
    return f"{said} soft" if found and found.strength is Strength.SOFT else said


@pytest.mark.parametrize("row", TABLE["changed"], ids=lambda row: row["term"])
def test_a_later_sentence_changes_what_was_said(row: Row) -> None:
    assert said_of(row["term"], row["text"]) == row["then"]


@pytest.mark.parametrize("row", TABLE["unchanged"], ids=lambda row: row["term"])
def test_a_later_sentence_that_takes_nothing_leaves_it_as_it_is(row: Row) -> None:
    assert said_of(row["term"], row["text"]) == row["then"]


def test_what_is_in_doubt_names_the_sentence_that_limits_it() -> None:
    text = "1. Security\nVendor shall encrypt all Customer Data at rest. The foregoing applies only to Enterprise customers."
    found = next(t for t in extract_text(PARTIES + text) if t.id == "security.encryption_at_rest")
    assert found.reason == "section 1 Security limits it: “The foregoing applies only to Enterprise customers.”"
