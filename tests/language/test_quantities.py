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
from contract_check.language.quantities import QuantityKind, find_quantities, read_duration, read_percent
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


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("for not less than [***] years", QuantityKind.DURATION),
        ("at least [___]% of the time", QuantityKind.PERCENT),
        ("limits of not less than $[***] per occurrence", QuantityKind.MONEY),
        ("the recovery point objective is [***]", None),
        ("at least [***] prior written notice", None),
    ],
)
def test_a_blank_measures_what_its_unit_says(text: str, measures: QuantityKind | None) -> None:
    (blank,) = find_quantities(text)
    assert (blank.kind, blank.measures) == (QuantityKind.BLANK, measures)


@pytest.mark.parametrize(
    "text",
    [
        "without [***] prior written consent",
        "with [***]'s approval",
        "provided, that [***] shall not file",
        "then [***] hereby grants",
    ],
)
def test_a_blank_for_a_name_is_no_quantity(text: str) -> None:
    assert not find_quantities(text)
