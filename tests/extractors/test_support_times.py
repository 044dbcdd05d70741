"""Tables and lists of support times, in every shape that they are printed in (`support_times.yaml`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factories import make_document_with_tables
from ruamel.yaml import YAML

from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import extract_terms
from contract_check.extractors.sla.severity_cells import Labels, times_in_cell
from contract_check.language.clauses import Paper

TERMS = ("sla.response_time", "sla.resolution_time")
CASES = YAML(typ="safe").load(Path(__file__).parent / "support_times.yaml")["cases"]


@pytest.mark.parametrize("case", CASES, ids=[case["says"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    terms = extract_terms(Paper(make_document_with_tables(case["text"])), only=TERMS)
    governing = [term for term in terms if term.governing and term.value]
    found = {term.id: term.value.canonical for term in governing if term.value}
    assert found == {term: value for term, value in case["finds"].items() if term in TERMS}
    if "strength" in case:
        assert {term.strength.value for term in governing} == {case["strength"]}


def test_a_cell_without_a_time_under_no_heading_finds_none() -> None:
    labels = Labels(over="", beside=("proof",), group="", introduction="major", severity=True)
    assert list(times_in_cell(", § 4: the individual accepting this agreement", labels, order=0, timed=0)) == []


def test_a_lower_level_that_speaks_of_what_is_critical(tmp_path: Path) -> None:
    path = tmp_path / "sla.md"
    path.write_text(
        "# Support\n\n### P1 - Critical\n\nMeaning: nothing works at all Response time target: 1 hour\n\n"
        "### P2 - High\n\nMeaning: a critical part fails with much harm Response time target: 4 hours\n"
    )
    terms = extract_terms(Paper(read_document(path, path.name)), only=["sla.response_time"])
    assert [term.value.canonical for term in terms if term.governing and term.value] == ["1 hours"]
