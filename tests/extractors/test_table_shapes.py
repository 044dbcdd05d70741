"""A table says the same in whatever shape it is set (`table_shapes.yaml` × `table_shapes.SHAPES`, `printed_tables.yaml`)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from table_shapes import SHAPES

from contract_check.documents.reading import read_content
from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper

TABLES, PRINTED = (
    YAML(typ="safe").load(Path(__file__).parent / f"{name}.yaml") for name in ("table_shapes", "printed_tables")
)
PAPER = """# Service Level Agreement

This Service Level Agreement is made between Lumen Forge Ltd ("Lumen Forge") and its customer ("Customer") on the use
of the hosted software and its support.

## 1. Service levels

{lead}

{table}

## 2. Law

This agreement is governed by the law of the place in which Lumen Forge has its seat, and in which it keeps its books.
"""


def read_paper(lead: str, table: str, suffix: str) -> Paper:
    content = PAPER.format(lead=lead, table=table)
    content = content.replace("#", "").replace("\n ", "\n") if suffix == "txt" else content
    return Paper(read_content(content.encode(), f"paper.{suffix}"))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("table", TABLES, ids=[table["says"] for table in TABLES])
def test_every_shape_says_the_same(table: dict[str, Any], shape: str) -> None:
    render, suffix = SHAPES[shape]
    paper = read_paper(table["lead"], render(table["rows"]), suffix)
    assert found_in(paper, table["terms"]) == table["finds"]


@pytest.mark.parametrize("table", PRINTED, ids=[table["says"] for table in PRINTED])
def test_tables_as_papers_set_them(table: dict[str, Any]) -> None:
    assert found_in(read_paper("", table["text"], "md"), table["terms"]) == table["finds"]


def found_in(paper: Paper, terms: list[str]) -> dict[str, Any]:
    """The governing values of the terms."""
    found = extract_terms(paper, only=terms)
    return {term.id: term.value.canonical for term in found if term.governing and term.value}
