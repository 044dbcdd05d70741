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


CALL_OFF = "Call-Off Terms\n1. Provider's aggregate liability is limited to the fees paid in the three months preceding the claim."


@pytest.mark.parametrize(
    ("order", "outcome"),
    [
        ("If papers differ, they rank in this order: (a) this Agreement; (b) the Call-Off Terms.", "met"),
        ("If papers differ, they rank in this order: (a) the Call-Off Terms; (b) this Agreement.", "below"),
    ],
)
def test_an_agreement_that_ranks_itself_means_another_by_the_other_name(order: str, outcome: str) -> None:
    beside = "Quarrel Standard Terms\n1. Provider's aggregate liability is limited to the fees paid in the last month."
    papers = [
        ("framework.pdf", AGREEMENT.format(order=order)),
        ("call-off-terms.pdf", CALL_OFF),
        ("standard-terms.pdf", beside),
    ]
    contract = build_contract(Tool("X"), [read_contract(document_from_text(text, name)) for name, text in papers])
    found = next(f for f in find_gaps(contract, RULES, RULES.tiers[-1]) if f.rule.term == "commercial.liability_cap")
    assert found.outcome == outcome


@pytest.mark.parametrize(
    ("title", "outcome"), [("Schedules to the Call-Off Terms", "met"), ("Standard Terms", "unclear")]
)
def test_a_paper_is_one_of_the_schedules_by_its_title(title: str, outcome: str) -> None:
    order = "If papers differ, they rank in this order: (a) this Agreement; (b) the Call-Off Terms; (c) the Schedules; (d) the Product Description."
    beside = "Product Description\nThe service is available 98% of each month."
    papers = [
        ("framework.pdf", AGREEMENT.format(order=order)),
        ("call-off-terms.pdf", CALL_OFF),
        ("schedules.pdf", f"{title}\nThe service is available 99.9% of each month."),
        ("product.pdf", beside),
    ]
    contract = build_contract(Tool("X"), [read_contract(document_from_text(text, name)) for name, text in papers])
    found = next(f for f in find_gaps(contract, RULES, RULES.tiers[-1]) if f.rule.term == "sla.uptime")
    assert found.outcome == outcome


LEAVING = ONLINE.replace(
    "1. Provider's", "10. Customer may terminate for convenience on 30 days' notice.\n1. Provider's"
)


@pytest.mark.parametrize(
    ("clause", "outcome"),
    [
        ("Section 10 of the Terms of Service does not apply.", "unclear"),
        ("Section 10 of Quarrel's Online Terms is deleted.", "unclear"),
        ("Section 10 of the Terms of Service applies.", "met"),
        ("Section 11 of the Terms of Service does not apply.", "met"),
        ("Section 10 of this Agreement does not apply.", "met"),
        ("Section 10 does not apply.", "met"),
    ],
)
def test_an_agreement_puts_away_a_section_of_terms_for_everybody(clause: str, outcome: str) -> None:
    papers = [("msa.pdf", AGREEMENT.format(order=clause)), ("terms.pdf", LEAVING)]
    contract = build_contract(Tool("X"), [read_contract(document_from_text(text, name)) for name, text in papers])
    term = "commercial.termination_convenience"
    assert next(f for f in find_gaps(contract, RULES, RULES.tiers[-1]) if f.rule.term == term).outcome == outcome
