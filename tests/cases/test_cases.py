"""Every row of the case tables: a clause, and the value that its term must (or must not) have.

`value: none` means that the clause must not be read as the term, `value: unclear` that it speaks of
the term without a value that can be read. Only the row's own term is looked for, which takes a thirtieth of the time.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.extracting import document_from_text, extract_terms
from contract_check.language.clauses import Paper

TABLES = sorted(Path(__file__).parent.glob("*.yaml"))


def rows() -> list[Any]:
    """All rows of all tables, named by term and by what they say."""
    found = []
    for path in TABLES:
        table = YAML(typ="safe").load(path)
        for case in table["cases"]:
            found.append(pytest.param(table["term"], case, id=f"{table['term']}-{case['says']}"))
    return found


def test_no_row_stands_twice_and_each_is_named_in_words() -> None:
    """YAML reads a bare `no` as false."""
    seen = set()
    for row in rows():
        term, case = row.values
        assert isinstance(case["says"], str), case
        said = (term, repr({key: value for key, value in case.items() if key != "says"}))
        assert said not in seen, case
        seen.add(said)


@pytest.mark.parametrize(("term", "case"), rows())
def test_case(term: str, case: dict[str, Any]) -> None:
    paper = Paper(document_from_text(case["text"]))
    governing = [t for t in extract_terms(paper, only=[term]) if t.governing]
    said = governing[0].value.canonical if governing and governing[0].value else None
    if case["value"] == "none":
        assert not governing, f"read as {said!r} by {governing[0].pattern!r}"
    elif case["value"] == "unclear":
        assert governing and governing[0].value is None, f"read as {said!r}"
    else:
        assert governing, "not found"
        assert said == case["value"]
        if "strength" in case:
            assert governing[0].strength.value == case["strength"]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_tables_hold_rows_that_must_not_match(path: Path) -> None:
    table = YAML(typ="safe").load(path)
    assert table["term"] in term_definitions()
    refused = [case for case in table["cases"] if case["value"] in ("none", "unclear")]
    assert len(refused) * 3 >= len(table["cases"]), "too few rows that must not match"


def test_every_term_has_a_table() -> None:
    tabled = {YAML(typ="safe").load(path)["term"] for path in TABLES}
    assert not set(term_definitions()) - tabled
