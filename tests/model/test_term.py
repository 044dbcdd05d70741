"""Whose act a term asks for."""

from __future__ import annotations

import pytest

from contract_check.extractors.catalogue import term_definitions
from contract_check.model.term import Act


@pytest.mark.parametrize(
    ("term", "act"),
    [
        ("security.encryption_at_rest", Act.VENDORS_DUTY),
        ("data.deletion", Act.VENDORS_DUTY),
        ("commercial.insurance", Act.VENDORS_DUTY),
        ("commercial.termination_convenience", Act.CUSTOMERS_RIGHT),
        ("security.audit_right", Act.CUSTOMERS_RIGHT),
        ("data.ownership", Act.NEITHERS),
        ("commercial.governing_law", Act.NEITHERS),
    ],
)
def test_whose_act_is_asked_for(term: str, act: Act) -> None:
    assert term_definitions()[term].whose_act is act
