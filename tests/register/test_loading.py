"""The register: what it accepts, and what each fault in it is answered with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from contract_check.model.family import Role, Signature
from contract_check.register.loading import RegisterError, load_register

TIERS = ("experiment", "production", "load-bearing")


def load(tmp_path: Path, text: str, name: str = "tools.yaml"):  # type: ignore[no-untyped-def]
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return load_register(path, TIERS)


def test_yaml_and_csv_give_the_same_tools(tmp_path: Path) -> None:
    yaml = "tools:\n  - name: CRM\n    tier: production\n    renewal: 2027-03-31\n    contracts: [a.pdf, b-*.pdf]\n    users: 12\n"
    csv = "name,tier,renewal,contracts,users\nCRM,production,2027-03-31,a.pdf; b-*.pdf,12\n"
    assert load(tmp_path, yaml) == load(tmp_path, csv, "tools.csv")
    assert load(tmp_path, yaml)[0].renewal == date(2027, 3, 31)


def test_a_paper_is_set_right_in_words(tmp_path: Path) -> None:
    yaml = (
        "tools:\n  - name: CRM\n    tier: production\n    papers:\n      - file: x.pdf\n        role: order form\n"
        "        effective_date: 2025-02-01\n        initial_term: thirty-six (36) months\n        signature: unsigned\n"
    )
    (paper,) = load(tmp_path, yaml)[0].papers
    assert (paper.file, paper.role, paper.signature) == ("x.pdf", Role.ORDER_FORM, Signature.UNSIGNED)
    assert paper.initial_term is not None
    assert paper.initial_term.canonical == "36 months"
    assert (paper.effective_date, paper.renewal_term) == (date(2025, 2, 1), None)


PAPER = "tools:\n  - name: CRM\n    tier: production\n    papers:\n      - file: x.pdf\n        "
FAULTS = [
    ("unknown_column_of_a_paper", f"{PAPER}rolle: DPA\n", "Did you mean `role`?"),
    ("unknown_role", f"{PAPER}role: annex\n", "'annex' does not fit"),
    ("no_period", f"{PAPER}initial_term: long\n", 'for example "36 months"'),
    ("unknown_column", "tools:\n  - name: CRM\n    tier: production\n    ownr: Ada\n", "Did you mean `owner`?"),
    ("unknown_tier", "tools:\n  - name: CRM\n    tier: productoin\n", "Did you mean `production`?"),
    ("no_tier", "tools:\n  - name: CRM\n", "has no tier"),
    ("no_name", "tools:\n  - tier: production\n", "`name` is missing"),
    (
        "wrong_date",
        "tools:\n  - name: CRM\n    tier: production\n    renewal: soon\n",
        "`renewal`: 'soon' does not fit",
    ),
    ("same_name", "tools:\n  - {name: CRM, tier: production}\n  - {name: CRM, tier: production}\n", "line 3"),
    ("no_list", "vendors: []\n", "no list called `tools`"),
    ("empty_list", "tools: []\n", "lists no tools"),
    ("broken_yaml", "tools:\n  - name: 'CRM\n", "not valid YAML"),
]


@pytest.mark.parametrize(("says", "text", "answer"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_faults_are_told_with_place_and_remedy(tmp_path: Path, says: str, text: str, answer: str) -> None:
    with pytest.raises(RegisterError) as caught:
        load(tmp_path, text)
    assert answer in str(caught.value)
    assert "tools.yaml" in str(caught.value)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as caught:
        load(tmp_path, "tools:\n  - {name: A, tier: heavy}\n  - {name: B, tier: production, users: many}\n")
    assert "line 2" in str(caught.value) and "line 3" in str(caught.value)


def test_a_missing_register_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="contract-check init"):
        load_register(tmp_path / "none.yaml", TIERS)
