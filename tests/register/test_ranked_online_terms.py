"""An agreement that ranks itself and the terms on the vendor's website."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import find_gaps
from contract_check.model.tool import Tool
from contract_check.register.families import build_contract
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
AGREEMENT = (
    "Master Agreement\nDated 3 April 2025 between Quarrel Cloud AG (“Provider”) and Fernbank Clinics Ltd (“Customer”).\n"
    "1. {order}\n2. Provider's aggregate liability is limited to 200% of the fees paid in the twelve months preceding the claim.\n"
    "By: /s/ Urs Vogt\nBy: /s/ Beth Lowe"
)
ONLINE = (
    "Terms of Service\nQuarrel Cloud AG (“Provider”). Last modified 20 June 2025.\n"
    "1. Provider's aggregate liability is limited to the fees paid in the three months preceding the claim."
)


@pytest.mark.parametrize(
    ("order", "outcome"),
    [
        (
            "If papers differ, they rank in this order: (a) the Terms of Service on Provider's website; (b) this Agreement.",
            "below",
        ),
        (
            "If there is a conflict, the following order of precedence applies: the online terms, this Agreement, the Order Form.",
            "below",
        ),
        (
            "If papers differ, they rank in this order: (a) this Agreement; (b) the Terms of Service on Provider's website.",
            "met",
        ),
        ("If papers differ, they rank in this order: (a) the Order Form; (b) this Agreement.", "met"),
    ],
)
def test_which_cap_holds_beside_terms_on_a_website(order: str, outcome: str) -> None:
    papers = [("msa.txt", AGREEMENT.format(order=order)), ("terms.txt", ONLINE)]
    read = [read_contract(document_from_text(text, name)) for name, text in papers]
    found = find_gaps(build_contract(Tool("Quarrel"), read), RULES, RULES.tiers[-1])
    assert next(f for f in found if f.rule.term == "commercial.liability_cap").outcome.value == outcome
