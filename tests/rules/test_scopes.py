"""Scopes in words, from `cases/scopes.yaml`, and which scope is within which."""

from __future__ import annotations

from typing import Any

import pytest
from known_terms import case_rows

from contract_check.rules.scopes import ScopeError, name_both, parse_scope


@pytest.mark.parametrize("case", case_rows("scopes"))
def test_scope(case: dict[str, Any]) -> None:
    if "error" in case:
        with pytest.raises(ScopeError) as caught:
            parse_scope(case["words"])
        assert case["error"] in str(caught.value)
    else:
        read = [f"{c.matter}: {', '.join(c.any_of)}" for c in parse_scope(case["words"]).conditions]
        assert read == case["conditions"]


WITHIN = [
    ("tools of Northlight", "all tools", True),
    ("tools of Northlight", "tools of Northlight or Harbourline", True),
    ("tools of Northlight that use AI", "tools that use AI", True),
    ("tools of Northlight", "tools that use AI", False),
    ("tools of Northlight or Harbourline", "tools of Northlight", False),
    ("tools tagged eu and tagged payments", "tools tagged payments", True),
    ("all tools", "tools tagged payments", False),
]


@pytest.mark.parametrize(("narrow", "wide", "holds"), WITHIN)
def test_a_scope_is_within_another(narrow: str, wide: str, holds: bool) -> None:
    assert parse_scope(narrow).within(parse_scope(wide)) is holds


MEETINGS = [
    ("tools of Northlight", "tools of Harbourline", False),
    ("tools of Northlight", "tools of Northlight or Harbourline", True),
    ("tools of Northlight", "tools tagged eu", True),
    ("tools tagged us", "tools tagged eu", True),
]


@pytest.mark.parametrize(("one", "other", "can"), MEETINGS)
def test_a_tool_can_be_in_both(one: str, other: str, can: bool) -> None:
    assert parse_scope(one).meets(parse_scope(other)) is can


@pytest.mark.parametrize(("one", "other"), [(one, other) for one, other, can in MEETINGS if can])
def test_the_words_for_both_are_a_scope_within_each(one: str, other: str) -> None:
    both = parse_scope(name_both(parse_scope(one), parse_scope(other)) if "or" not in other else one)
    assert both.within(parse_scope(one)) and both.within(parse_scope(other))


def test_a_name_with_a_word_of_the_grammar_keeps_its_marks() -> None:
    both = name_both(parse_scope('tools of "Bank of Trees"'), parse_scope("tools tagged eu"))
    assert both == 'tools of "Bank of Trees" and tagged eu'
