"""Passages that nobody shaped a pattern by: their figures stay above the floor."""

from __future__ import annotations

from pathlib import Path

from measure import FLOOR, below
from ruamel.yaml import YAML
from run_judge import HERE, SEALED, figures, judge_sealed

from contract_check.extractors.catalogue import term_definitions


def test_the_sealed_passages_stay_above_the_floor() -> None:
    assert not below(figures(judge_sealed()), YAML(typ="safe").load(FLOOR)["judge"])


def test_every_passage_names_a_term_and_a_value() -> None:
    for path in sorted(HERE.rglob("*.yaml")):
        for row in YAML(typ="safe").load(path):
            assert row["term"] in term_definitions(), path.name
            assert {"text", "value"} <= set(row), row


def test_the_sealed_passages_are_not_those_that_shape_the_patterns() -> None:
    cases = Path(__file__).parents[1] / "cases"
    shaping = {case["text"] for path in cases.glob("*.yaml") for case in YAML(typ="safe").load(path)["cases"]}
    shaping |= {row["text"] for path in (HERE / "opened").glob("*.yaml") for row in YAML(typ="safe").load(path)}
    assert not shaping & {row["text"] for row in YAML(typ="safe").load(SEALED)}
