"""SARIF and JUnit: valid, complete, harmless, and with identifiers that last."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import junitparser
import pytest
from factories import make_checklist, make_citation, make_finding, make_rule, make_term
from jsonschema import Draft4Validator
from samples import evil_checklist, sample_checklist, sample_run
from whole import Run, junit_of, sarif_of

from contract_check.model.finding import Absence, Finding, Outcome
from contract_check.model.operating_finding import OperatingFinding

SCHEMA = json.loads((Path(__file__).parents[1] / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
PORTFOLIOS = {
    "sample": sample_run(),
    "hostile": Run((evil_checklist(),)),
    "empty": Run(),
    "odd characters": Run((make_checklist([make_finding(term=make_term(quote="a \ud800 b\x00\ufffe", file="odd-\udcff.pdf"))]),)),
}  # fmt: skip


def run_of(run: Run, folder: str = "") -> dict[str, Any]:
    return json.loads(sarif_of(run, folder))["runs"][0]  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", PORTFOLIOS)
@pytest.mark.parametrize("folder", ["", "vendor papers"])
def test_sarif_fits_its_schema(name: str, folder: str) -> None:
    Draft4Validator.check_schema(SCHEMA)
    Draft4Validator(SCHEMA).validate(json.loads(sarif_of(PORTFOLIOS[name], folder)))


def test_every_item_to_work_through_is_a_result_and_nothing_in_order_is() -> None:
    checklist = sample_checklist()
    results = run_of(Run((checklist,)))["results"]
    assert [r["properties"]["findingId"] for r in results] == [
        *(f.id for f in (*checklist.findings, *checklist.operating.findings) if f.outcome is not Outcome.MET),
        "acme-crm/papers-not-defined",
    ]


KINDS = [
    # outcome, kind, level, suppressed
    (Outcome.MISSING, "fail", "error", False),
    (Outcome.BELOW, "fail", "error", False),
    (Outcome.UNCLEAR, "review", "none", False),
    (Outcome.UNREAD, "review", "none", False),
    (Outcome.BY_HAND, "review", "none", False),
    (Outcome.EXCEPTED, "fail", "error", True),
]


@pytest.mark.parametrize(("outcome", "kind", "level", "suppressed"), KINDS)
def test_only_what_was_decided_fails(outcome: Outcome, kind: str, level: str, suppressed: bool) -> None:
    (result,) = run_of(Run((make_checklist([make_finding(outcome)]),)))["results"]
    assert (result["kind"], result["level"], "suppressions" in result) == (kind, level, suppressed)


def test_a_result_names_page_section_and_quote() -> None:
    (result,) = run_of(Run((make_checklist([make_finding()]),)))["results"]
    place = result["locations"][0]
    assert place["physicalLocation"]["region"]["startLine"] == 1
    assert place["physicalLocation"]["region"]["snippet"]["text"] == "Supplier commits to 72 hours."
    assert place["logicalLocations"] == [{"name": "8.2 Incidents", "kind": "section"}]


def test_the_nearest_passage_is_no_location_unless_it_may_answer() -> None:
    for may_answer, located in ((False, False), (True, True)):
        absence = Absence(3, (), ("audit",), make_citation("Customer may visit."), may_answer)
        finding = make_finding(Outcome.UNCLEAR, term=None, absence=absence)
        (result,) = run_of(Run((make_checklist([finding]),)))["results"]
        assert ("region" in result["locations"][0]["physicalLocation"]) is located


@pytest.mark.parametrize(
    ("folder", "file", "uri"),
    [("", "a b.pdf", "a%20b.pdf"), ("papers/", "x/a.pdf", "papers/x/a.pdf"), ("p", "100%#.pdf", "p/100%25%23.pdf")],
)
def test_files_are_found_from_the_repository(folder: str, file: str, uri: str) -> None:
    run = run_of(Run((make_checklist([make_finding(term=make_term(file=file))]),)), folder)
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == uri and ("uriBaseId" in location) is (not folder)


def test_an_identifier_survives_what_does_not_concern_it() -> None:
    """Other clauses, other wordings, another order, another page: the alert stays the same one."""
    finding = make_finding()
    before = run_of(Run((make_checklist([finding]),)))["results"][0]
    moved = replace(finding, gap="Another sentence.", ask="Another ask.", term=make_term(quote="Moved to page 9."))
    earlier = make_finding(Outcome.MISSING, make_rule("security.audit_right", "required"))
    after = run_of(Run((make_checklist([earlier, moved]),)))["results"][1]
    assert before["partialFingerprints"] == after["partialFingerprints"] == {"findingId/v1": "acme-crm/breach-notice"}


def test_two_matters_of_one_kind_about_the_papers_have_names_of_their_own() -> None:
    found = sample_checklist().paper_findings[0]
    results = run_of(Run((make_checklist(paper_findings=(found, found)),)))["results"]
    assert [r["properties"]["findingId"] for r in results] == [
        "acme-crm/papers-not-defined",
        "acme-crm/papers-not-defined-2",
    ]
    assert results[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 1


def test_a_file_that_was_not_read_is_told() -> None:
    (told,) = run_of(sample_run())["invocations"][0]["toolExecutionNotifications"]
    assert told["level"] == "error" and told["message"]["text"].startswith("scan.pdf: no text")


@pytest.mark.parametrize("name", PORTFOLIOS)
def test_junit_is_read_by_another_library(name: str) -> None:
    run = PORTFOLIOS[name]
    document = junitparser.JUnitXml.fromstring(junit_of(run).encode("utf-8"))
    findings: list[Finding | OperatingFinding] = [f for checklist in run.checklists for f in checklist.findings]
    findings += [finding for check in run.portfolio.own_sides for finding in check.findings]
    papers = sum(len(checklist.paper_findings) for checklist in run.all_checklists)
    assert document.tests == len(findings) + papers + len(run.unread)
    assert document.failures == papers + sum(f.outcome in (Outcome.BELOW, Outcome.MISSING) for f in findings)
    assert document.skipped == sum(f.outcome in (Outcome.EXCEPTED, Outcome.BY_HAND) for f in findings)
    undecided = sum(f.outcome in (Outcome.UNCLEAR, Outcome.UNREAD) for f in findings)
    assert document.errors == undecided + len(run.unread)


def test_junit_says_what_is_lacking_and_where() -> None:
    suite = next(iter(junitparser.JUnitXml.fromstring(junit_of(Run((sample_checklist(),))).encode())))
    case = next(case for case in suite if case.name == "breach-notice")
    assert case.classname == "acme-crm.security"
    assert case.result[0].type == "critical" and "acme-msa.pdf, p. 1, § 8.2 Incidents" in case.result[0].text


@pytest.mark.parametrize("render", [sarif_of, junit_of])
def test_the_same_portfolio_gives_the_same_bytes(render: Any) -> None:
    assert render(sample_run()) == render(sample_run())
