"""Levels in words, from `cases/levels.yaml`."""

from __future__ import annotations

from typing import Any

import pytest
from known_terms import TERMS, case_rows

from contract_check.rules.bounds import LevelError, sample_level
from contract_check.rules.levels import parse_level


@pytest.mark.parametrize("case", case_rows("levels"))
def test_level(case: dict[str, Any]) -> None:
    term = TERMS[case["term"]]
    if "refused" in case:
        with pytest.raises(LevelError) as refused:
            parse_level(case["words"], term)
        assert case["refused"] in str(refused.value)
        return
    level = parse_level(case["words"], term)
    assert level.verb == case["verb"]
    assert (level.bound.canonical if level.bound else None) == case["bound"]


@pytest.mark.parametrize("term", TERMS.values(), ids=lambda term: term.id)
def test_the_level_that_a_message_suggests_is_one(term: Any) -> None:
    assert parse_level(sample_level(term), term).words == sample_level(term)


@pytest.mark.parametrize("term", TERMS.values(), ids=lambda term: term.id)
def test_the_words_of_a_level_read_back_as_the_same_level(term: Any) -> None:
    level = parse_level(sample_level(term), term)
    assert parse_level(level.words, term) == level
