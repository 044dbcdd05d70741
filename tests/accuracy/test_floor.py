"""The floor may only rise, and the measuring script tells better from worse."""

from __future__ import annotations

import pytest
from measure import FLOOR, SHARED, below, measure, raised
from ruamel.yaml import YAML


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the labelled contracts are not beside the project")
def test_extraction_reaches_the_floor() -> None:
    figures = measure("gold", "score.py", "labels")
    assert not below(figures, YAML(typ="safe").load(FLOOR)["gold"])


def test_a_worse_figure_is_named() -> None:
    assert below({"f1": 0.69}, {"f1": 0.70}) == ["f1: 0.690 is worse than the floor of 0.700"]
    assert below({"false_assurance": 0.02}, {"false_assurance": 0.01})


def test_a_figure_at_the_floor_passes() -> None:
    assert not below({"f1": 0.70, "false_assurance": 0.01}, {"f1": 0.70, "false_assurance": 0.01})


def test_the_floor_never_falls() -> None:
    floor = {"f1": 0.80, "false_assurance": 0.01}
    assert raised({"f1": 0.70, "false_assurance": 0.05}, floor) == floor
    assert raised({"f1": 0.90, "false_assurance": 0.005}, floor) == {"f1": 0.898, "false_assurance": 0.007}
