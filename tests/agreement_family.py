"""A master agreement with an order form and amendments, and what the default policy finds in such a family of papers."""

from __future__ import annotations

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import find_gaps
from contract_check.model.finding import Finding
from contract_check.model.tool import Contract, Tool
from contract_check.register.families import build_contract
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
TIER = RULES.tiers[-1]
MASTER = (
    "Master Subscription Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "5.1 Provider shall notify Customer of a Security Incident within seventy-two (72) hours.\n"
    "8.2 The aggregate liability of either party shall not exceed the Fees paid in the twenty-four (24) months before the claim.\n"
    "9.2 This Agreement renews for successive twelve (12) month terms unless either party gives notice of non-renewal at least "
    "ninety (90) days before the end of the term.\n"
    "9.3 Customer may terminate this Agreement for convenience on thirty (30) days' notice."
)
ORDER = (
    "Order Form\nThis Order Form is made as of June 1, 2022 under the Agreement.\n"
    "Limit of liability: The aggregate liability of Provider shall not exceed the Fees paid in the six (6) months before the claim."
)
DPA = "Data Processing Addendum\nThis DPA is made as of {0} and forms part of the Agreement.\n{1}"
OLD_DPA = DPA.format(
    "May 5, 2021", "4.1 Processor shall notify Controller of a Personal Data Breach within twenty-four (24) hours."
)


def amendment(clauses: str, number: str = "First", dated: str = "March 1, 2023") -> tuple[str, str]:
    name = f"{number.lower()}-amendment.pdf"
    return (
        name,
        f"{number} Amendment to Master Subscription Agreement\nThis Amendment is made as of {dated}.\n{clauses}",
    )


def family(*papers: tuple[str, str]) -> Contract:
    return build_contract(Tool("Acme"), [read_contract(document_from_text(text, name)) for name, text in papers])


def finding(contract: Contract, term: str) -> Finding:
    return next(f for f in find_gaps(contract, RULES, TIER) if f.rule.term == term)


def said(found: Finding) -> object:
    return found.term.value.canonical if found.term and found.term.value else None
