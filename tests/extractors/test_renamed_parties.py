"""A contract says the same when its parties are called otherwise: every term is read as before."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from contract_check.extractors.extracting import extract_text

SOURCES = Path(__file__).parents[2] / "fixtures" / "sources"
# The contract, and the names of its vendor and of its customer.
CONTRACTS = [
    ("northlight-master-agreement", "Provider", "Customer"),
    ("northlight-sla", "Provider", "Customer"),
    ("northlight-dpa", "Processor", "Controller"),
    ("harbourline-services-agreement", "Supplier", "Client"),
]
NAMES = [
    ("Supplier", "Customer"), ("Vendor", "Client"), ("Licensor", "Licensee"), ("Service Provider", "Subscriber"), ("Seller", "Purchaser"),
    ("Provider", "Organization"), ("Provider", "User"), ("Provider", "School"), ("Supplier", "University"), ("Partner", "Customer"),
    ("Firm", "Client"), ("Provider", "Participant"), ("Operator", "Customer"), ("Operator", "Council"), ("Contractor", "Principal"),
    ("Contractor", "Agency"), ("Contractor", "Ordering Party"), ("Provider", "Institution"), ("Provider", "Merchant"),
    ("Reseller", "Customer"), ("Discloser", "Recipient"), ("Provider", "Evaluator"), ("Provider", "Tester"), ("Provider", "Hospital"),
    ("Supplier", "Trust"), ("Supplier", "Authority"), ("Provider", "Practice"), ("Agent", "Principal"), ("Provider", "Business"),
    ("Party A", "Party B"), ("Party B", "Party A"), ("Supplier", "Company"), ("Company", "Customer"), ("Undersigned", "Customer"),
    ("Fernway", "Customer"), ("Fernway", "Quillby"), ("L’Étoile", "B&B Foods"), ("Fernway.io", "Buyer"), ("Host", "Tenant"),
    ("Operator", "Bank"), ("Company", "Organization"), ("Maker", "Distributor"), ("Fernway Group", "Tenant"), ("the supplier", "the client"),
    ("the processor", "the controller"), ("the operator", "the school"), ("the studio", "the museum"),
]  # fmt: skip


@pytest.mark.parametrize(("vendor", "customer"), NAMES, ids=["-".join(pair) for pair in NAMES])
def test_the_names_of_the_parties_change_nothing(vendor: str, customer: str) -> None:
    changed = {}
    for contract, its_vendor, its_customer in CONTRACTS:
        before, after = _values(contract), _read(_renamed(contract, {its_vendor: vendor, its_customer: customer}))
        changed |= {
            f"{contract}: {term}": (before.get(term), after.get(term))
            for term in {*before, *after}
            if before.get(term) != after.get(term)
        }
    assert not changed


def _renamed(contract: str, names: dict[str, str]) -> str:
    """The contract with other names; one in small letters takes the place of the article too, and a capital at the start."""

    def rename(match: re.Match[str]) -> str:
        name = names[match["name"]]
        if not name.startswith("the "):
            return f"{match['article'] or ''}{name}"
        begins = re.search(r"(?:\A|[.?!:]\s+|\n\W*|\d\s+)\Z", text[: match.start()])
        return name.capitalize() if begins else name

    text = _text_of(contract)
    return re.sub(rf"(?P<article>\b[Tt]he )?\b(?P<name>{'|'.join(names)})\b(?!-)", rename, text)


def _read(text: str) -> dict[str, object]:
    return {term.id: term.value.canonical for term in extract_text(text) if term.governing and term.value is not None}


@cache
def _values(contract: str) -> dict[str, object]:
    return _read(_text_of(contract))


@cache
def _text_of(contract: str) -> str:
    return (SOURCES / f"{contract}.md").read_text(encoding="utf-8").split("---\n", 2)[-1].replace("**", "")
