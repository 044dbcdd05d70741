"""Patterns that ask for matters in any order, and what they cannot match without."""

from __future__ import annotations

import doctest
import re

import pytest

from contract_check.language import concordance, needs, wording
from contract_check.language.needs import has_needs, needs_of
from contract_check.language.wording import compile_pattern, together

OBJECTION = together("sub-?processors?|sub-?contractors?", "object|reject|refus|approv", "CUSTOMER", without="invoice")
CASES = [
    ("one_order", "CUSTOMER can reject subcontractors.", True),
    ("another_order", "no subprocessor is engaged unless approved by CUSTOMER.", True),
    ("a_matter_is_lacking", "CUSTOMER can reject deliveries.", False),
    ("something_else_is_spoken_of", "CUSTOMER may object to an invoice of subcontractors.", False),
]


@pytest.mark.parametrize(("says", "surface", "matches"), CASES, ids=[case[0] for case in CASES])
def test_matters_in_any_order(says: str, surface: str, matches: bool) -> None:
    pattern = compile_pattern(OBJECTION)
    assert bool(pattern.search(surface)) is matches
    if matches:
        assert has_needs(surface, needs_of(pattern.pattern))


def test_what_is_looked_ahead_for_is_needed() -> None:
    assert str(needs_of(re.compile(together("erase", "rubbish")).pattern)) == "erase & rubbish"


def test_doctests() -> None:
    assert all(doctest.testmod(module).failed == 0 for module in (concordance, needs, wording))
