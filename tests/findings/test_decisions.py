"""Every row of `cases/decisions.yaml`: papers, a level, and the outcome that must come of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from factories import LOAD_BEARING, TERMS, make_contract, make_document, make_paper, make_rule, make_rules, make_term
from ruamel.yaml import YAML

from contract_check.findings.checklist import find_gaps
from contract_check.model.document import ReadStatus
from contract_check.model.finding import Finding
from contract_check.model.term import Confidence, Strength
from contract_check.model.tool import ReadContract, Role

CASES = YAML(typ="safe").load(Path(__file__).parent / "cases" / "decisions.yaml")["cases"]


def paper_of(row: dict[str, Any], term: str, number: int) -> ReadContract:
    """The paper that a row describes."""
    file = f"paper-{number}.pdf"
    unread = row.get("unread", [])
    status = ReadStatus(row.get("status", "partly read" if unread else "read"))
    terms = []
    if "value" in row:
        terms.append(
            make_term(
                row["value"],
                term,
                file=file,
                strength=Strength(row.get("strength", "firm")),
                confidence=Confidence(row.get("confidence", "clear")),
                reason=row.get("reason", "one passage says so"),
                governing=row.get("governing", True),
            )
        )
    terms += [make_term(value, other, file=file) for other, value in row.get("holds", {}).items()]
    year = row.get("effective", 2024)
    return make_paper(
        terms,
        make_document(file, status=status, unread=unread),
        role=Role(row.get("role", "master agreement")),
        effective=date(year, 1, 1) if year else None,
        searched=row.get("searched"),
        elsewhere=row.get("elsewhere", ()),
    )


def finding_of(case: dict[str, Any]) -> Finding:
    """The one finding of a case."""
    term = case.get("term", "security.breach_notice")
    papers = [paper_of(row, term, number) for number, row in enumerate(case["papers"], start=1)]
    rules = make_rules(make_rule(term, case["level"], silence=case.get("silence", "missing")))
    (finding,) = find_gaps(make_contract(*papers), rules, LOAD_BEARING, terms=TERMS)
    return finding


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"].replace(" ", "_"))
def test_decision(case: dict[str, Any]) -> None:
    finding = finding_of(case)
    assert finding.outcome.value == case["outcome"], finding.gap
    assert case.get("gap", "") in finding.gap
    assert case.get("unread", "") in finding.unread_reason
    assert bool(finding.gap) == finding.outcome.is_gap
    assert finding.term or finding.absence, "a finding without evidence"


def test_the_table_holds_as_many_doubts_as_matches() -> None:
    met = sum(case["outcome"] == "met" for case in CASES)
    assert met * 2 <= len(CASES)
