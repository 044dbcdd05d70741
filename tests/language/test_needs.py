"""What a pattern needs stands wherever it matches: the test that spares work never spares a match."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.extracting import document_from_text
from contract_check.language.clauses import Paper
from contract_check.language.needs import has_needs, needs_of

TABLES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
EXTRACTORS = {extractor.term.id: extractor for extractor in all_extractors()}


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_where_a_pattern_matches_its_needs_are_met(path: Path) -> None:
    table = YAML(typ="safe").load(path)
    extractor = EXTRACTORS[table["term"]]
    for case in table["cases"]:
        paper = Paper(document_from_text(case["text"]))
        for clause in (c for block in range(len(paper.document.blocks)) for c in paper.clauses_of(block)):
            for pattern in (*extractor.accept, *extractor.reject):
                if pattern.compiled.search(clause.surface):
                    assert has_needs(clause.surface, pattern.needs), pattern.name


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("notify (?:CUSTOMER|the client)", [["CUSTOMER", "the client"], ["notify "]]),
        ("(?:notify|tell|.)", []),  # a branch that needs nothing
        ("(?:notify )?within", [["within"]]),
        (r"\bnotif(?:y|ies)\b", [["notif"]]),
        ("[%$]", [["$", "%"]]),
        ("[^%]", []),
        ("a", []),  # a single letter stands everywhere
        ("(?i:NOTIFY)", []),  # in whatever case
    ],
)
def test_needs_are_read_from_the_pattern(pattern: str, needs: list[list[str]]) -> None:
    assert [sorted(need) for need in needs_of(pattern)] == needs


@given(st.text(alphabet="aben %()12", max_size=30))
def test_a_match_has_its_needs_whatever_the_case(text: str) -> None:
    pattern = r"(?:an|be+)(?:\s+[12]+|\(ab\))?%|NAB(?!e)|[ab]{2,}n"
    if re.search(pattern, text, re.IGNORECASE):
        assert has_needs(text.lower(), needs_of(pattern, re.IGNORECASE))
