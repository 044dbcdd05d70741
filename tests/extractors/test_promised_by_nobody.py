"""What is told of others, of another time, of a lesser thing or of a case that may never come is promised to nobody.

Each row of `not_promised` has a favourable value in it that the vendor does not owe to this customer now: nothing is read, or it cannot be
read. The rows of `promised` say nearly the same and do promise it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from contract_check.extractors.extracting import document_from_text, extract_terms
from contract_check.language.clauses import Paper

Row = dict[str, str]
TABLE: dict[str, list[Row]] = yaml.safe_load(
    Path(__file__).with_name("promised_by_nobody.yaml").read_text(encoding="utf-8")
)
PARTIES = 'Services Agreement\n\nThis Agreement is made between Alder Systems GmbH ("Provider") and Birch Retail Ltd ("Customer").\n\n'


def said_of(row: Row) -> object:
    """The governing value of the row's term below its heading, None where there is none."""
    text = f"{PARTIES}1. {row['under']}\n{row['text']}"
    terms = extract_terms(Paper(document_from_text(text)), only=[row["term"]])
    return next((term.value.canonical for term in terms if term.governing and term.value), None)


@pytest.mark.parametrize("row", TABLE["not_promised"], ids=lambda row: f"{row['term']}: {row['text'][:60]}")
def test_what_nobody_promises_is_not_read(row: Row) -> None:
    assert said_of(row) is None


@pytest.mark.parametrize("row", TABLE["promised"], ids=lambda row: f"{row['term']}: {row['text'][:60]}")
def test_what_the_vendor_promises_is_read(row: Row) -> None:
    assert said_of(row) == row["value"]


def test_as_many_rows_hold_a_promise_as_are_needed_to_tell() -> None:
    assert 2 * len(TABLE["promised"]) >= len(TABLE["not_promised"])
