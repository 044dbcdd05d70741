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
    make_exceptions,
    make_paper,
    make_rules,
    make_term,
)  # fmt: skip
from ruamel.yaml import YAML

from contract_check.findings.checklist import build_checklist
from contract_check.findings.excepting import find_stale
from contract_check.model.accepted_gap import Exceptions
from contract_check.model.finding import Checklist

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
    stale = [said for _, said in find_stale(exceptions, [checklist], ["Acme CRM", "Ghost"])]
    assert [said.split(" is stale: ")[1] for said in stale] == ([case["stale"]] if "stale" in case else [])
    assert all(said.startswith("exceptions.yaml:7: the exception of ") for said in stale)


def test_what_is_excepted_is_counted_apart_and_keeps_its_gap() -> None:
    checklist = check(make_exceptions(make_accepted()))
    assert (checklist.gaps, checklist.met, len(checklist.excepted)) == ((), (), 1)
    assert "72 hours" in checklist.excepted[0].gap


def test_the_day_of_judging_is_said_only_where_there_is_something_to_judge() -> None:
    judged = check(make_exceptions(make_accepted(), judged_on=date(2026, 1, 2)))
    assert "Exceptions were judged as of 2026-01-02." in judged.notes
    assert not any("judged" in note for note in check(make_exceptions()).notes)
    assert not any("judged" in note for note in check(make_exceptions(make_accepted(tool="Zebra"))).notes)
