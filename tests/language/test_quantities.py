"""Quantities: the table beside this file, and the laws of printing and reading."""

from __future__ import annotations

import doctest
import itertools
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from contract_check.language import numbers, quantities
from contract_check.language.quantities import find_quantities, read_duration, read_percent
from contract_check.model.values import Duration, Unit

ROWS = YAML(typ="safe").load(Path(__file__).with_name("quantities.yaml"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["says"])
def test_table(row: dict[str, Any]) -> None:
    found = [q.value.canonical if q.value else "?" for q in find_quantities(row["text"])]
    assert found == row["finds"]


@given(st.integers(1, 5000), st.sampled_from(list(Unit)))
def test_a_printed_duration_reads_back(amount: int, unit: Unit) -> None:
    duration = Duration(Decimal(amount), unit)
    assert read_duration(duration.canonical) == duration


@given(st.decimals(0, 100, places=2))
def test_a_printed_percentage_reads_back(amount: Decimal) -> None:
    read = read_percent(f"{amount}%")
    assert read is not None and read.amount == amount


@given(st.text(max_size=200))
def test_any_text_gives_quantities_in_order_without_overlap(text: str) -> None:
    found = find_quantities(text)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))


@pytest.mark.parametrize("module", [numbers, quantities], ids=lambda m: m.__name__)
def test_doctests(module: Any) -> None:
    assert doctest.testmod(module).failed == 0
