"""Exceptions against findings, from `cases/exceptions.yaml`: in force, run out, or stale."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from factories import (
    LOAD_BEARING,
    TERMS,
    make_accepted,
    make_contract,
    make_document,
    make_exceptions,
    make_paper,
    make_rules,
    make_term,
)  # fmt: skip
from ruamel.yaml import YAML

from contract_check.findings.checklist import build_checklist
from contract_check.findings.excepting import find_stale, find_strays
from contract_check.model.accepted_gap import Exceptions
from contract_check.model.checklist import Checklist
from contract_check.model.tool import Role, Signature

CASES = YAML(typ="safe").load(Path(__file__).parent / "cases" / "exceptions.yaml")


def check(exceptions: Exceptions, contract: str | None = "72 hours") -> Checklist:
    paper = make_paper([make_term(contract)] if contract else [])
    return build_checklist(
        make_contract(paper), make_rules(), LOAD_BEARING, version="1", terms=TERMS, exceptions=exceptions
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"])
def test_exception(case: dict[str, Any]) -> None:
    changes = {key: case[key] for key in ("rule", "tool", "until") if key in case}
    exceptions = make_exceptions(make_accepted(**changes))
    checklist = check(exceptions, case.get("contract"))
    (finding,) = checklist.findings
    assert finding.outcome == case["outcome"]
    assert bool(finding.accepted) == (case.get("accepted", False) or case["outcome"] == "excepted")
    stale = [said for _, said in (*find_strays(exceptions, ["Acme CRM", "Ghost"]), *find_stale(exceptions, checklist))]
    assert [said.split(" is stale: ")[1] for said in stale] == ([case["stale"]] if "stale" in case else [])
    assert all(said.startswith("exceptions.yaml:7: the exception of ") for said in stale)


def test_what_is_excepted_is_counted_apart_and_keeps_its_gap() -> None:
    checklist = check(make_exceptions(make_accepted()))
    assert (checklist.gaps, checklist.met, len(checklist.excepted)) == ((), (), 1)
    assert "72 hours" in checklist.excepted[0].gap


MATTERS: list[tuple[str, str, list[str], list[str]]] = [
    # exception made for, held until, excepted papers, what is said of a stale one
    ("papers-not-signed", "2026-12-31", ["first.pdf"], []),
    ("papers-not-signed-2", "2026-12-31", ["second.pdf"], []),
    ("papers-not-signed", "2025-12-31", [], []),  # it has run out
    ("papers-not-signed-3", "2026-12-31", [], ["the papers no longer give a reason for it. Remove it."]),
    ("papers-pilot-paper", "2026-12-31", [], ["the papers no longer give a reason for it. Remove it."]),
]


@pytest.mark.parametrize(("rule", "until", "excepted", "stale"), MATTERS)
def test_what_is_to_settle_about_the_papers_is_accepted_by_its_name(
    rule: str, until: str, excepted: list[str], stale: list[str]
) -> None:
    unsigned = [
        make_paper(document=make_document(name), role=Role.MASTER, signature=Signature.UNSIGNED)
        for name in ("first.pdf", "second.pdf")
    ]
    made = make_exceptions(make_accepted(rule=rule, until=date.fromisoformat(until)))
    checklist = build_checklist(
        make_contract(*unsigned), make_rules(), LOAD_BEARING, version="1", terms=TERMS, exceptions=made
    )
    found = checklist.paper_findings
    assert [matter.says.partition(":")[0] for matter in found if matter.excepted] == excepted
    assert [bool(matter.accepted) for matter in found].count(True) == (0 if stale else 1)
    assert [said.split(" is stale: ")[1] for _, said in find_stale(made, checklist)] == stale


def test_the_day_of_judging_is_said_only_where_there_is_something_to_judge() -> None:
    judged = check(make_exceptions(make_accepted(), judged_on=date(2026, 1, 2)))
    assert "Exceptions were judged as of 2026-01-02." in judged.notes
    assert not any("judged" in note for note in check(make_exceptions()).notes)
    assert not any("judged" in note for note in check(make_exceptions(make_accepted(tool="Zebra"))).notes)
