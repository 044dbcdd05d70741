"""What holds for some customers or a part of the service alone, or is not wholly done, is not given to the customer."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from test_later_sentences import PARTIES, Row, said_among

from contract_check.documents.reading import read_content
from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper

TABLE: dict[str, list[Row]] = yaml.safe_load(
    Path(__file__).with_name("partial_promises.yaml").read_text(encoding="utf-8")
)


def said_of(term: str, text: str) -> str:
    """The governing reading of a term in a Markdown paper."""
    return said_among(extract_terms(Paper(read_content(f"{PARTIES}\n{text}".encode(), "paper.md"))), term)


@pytest.mark.parametrize("row", TABLE["changed"], ids=lambda row: row["term"])
def test_what_holds_in_part_is_not_given(row: Row) -> None:
    assert said_of(row["term"], row["text"]) == row["then"]


@pytest.mark.parametrize("row", TABLE["unchanged"], ids=lambda row: row["term"])
def test_what_holds_for_all_is_given(row: Row) -> None:
    assert said_of(row["term"], row["text"]) == row["then"]
