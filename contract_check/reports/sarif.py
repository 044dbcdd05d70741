"""All findings of a run as SARIF 2.1.0, for code scanning and other machines that collect results.

What is in order is no result: many readers would show it as an alert. Every rule is declared, so that it is
seen what was asked; what a person has to look at is of the kind `review`. SARIF knows lines and no pages:
a result's `startLine` is the page, and the quote its snippet (see `_region`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from contract_check.model.citation import Citation
from contract_check.model.finding import Checklist, Finding, OperatingCheck, Outcome, Portfolio
from contract_check.model.operating import OperatingRule
from contract_check.model.rule import Rule, Severity
from contract_check.model.tool import ReadContract
from contract_check.reports.finding_view import view_finding
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.operating_view import view_operating_finding
from contract_check.reports.paper_matters import paper_entries
from contract_check.reports.passages import deciding_passage
from contract_check.reports.text import encodable, make_printable, plain

Entry = dict[str, Any]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "note", Severity.NOTE: "note"}
_REVIEW = (Outcome.UNCLEAR, Outcome.UNREAD, Outcome.BY_HAND)
_BASE = "CONTRACTS"


@speaking(ENGLISH)  # for programs
def render_sarif(portfolio: Portfolio, folder: str = "") -> str:
    """One log with one run; the same portfolio gives the same bytes.

    Files are named relative to where the program was started, if `folder` says where the contracts lie from
    there: code scanning finds them in the repository by that. Else they are relative to the folder of contracts,
    which the log calls CONTRACTS.
    """
    namer = _Namer(folder.strip("/"))
    rules = list(dict.fromkeys(f.rule.name for checklist in portfolio.checklists for f in checklist.findings))
    by_name = {f.rule.name: f.rule for checklist in portfolio.checklists for f in checklist.findings}
    own = {f.rule.name: f.rule for check in portfolio.own_sides for f in check.findings}
    papers = sorted({entry.rule for checklist in portfolio.all_checklists for entry in paper_entries(checklist)})
    places = {name: index for index, name in enumerate((*rules, *own, *papers))}
    version = next((checklist.program_version for checklist in portfolio.checklists), "0")
    run = {
        "tool": {
            "driver": {
                "name": "contract-check",
                "semanticVersion": version,
                "rules": [
                    *(_describe_rule(by_name[name]) for name in rules),
                    *map(_describe_own_rule, own.values()),
                    *map(_describe_paper_matter, papers),
                ],
            }
        },
        "originalUriBaseIds": namer.bases,
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": True, "toolExecutionNotifications": list(_unread(portfolio.unread, namer))}
        ],
        "artifacts": list(_artifacts(portfolio, namer)),
        "results": [
            *(entry for checklist in portfolio.checklists for entry in _results(checklist, places, namer)),
            *(entry for check in portfolio.own_sides for entry in _own_results(check, places)),
            *(entry for checklist in portfolio.all_checklists for entry in _paper_results(checklist, places, namer)),
        ],
        "properties": {
            "policy": next((plain(checklist.policy) for checklist in portfolio.checklists), ""),
            "rulesDigest": next((checklist.rules_digest for checklist in portfolio.checklists), ""),
        },
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return encodable(json.dumps(log, indent=2, ensure_ascii=False)) + "\n"


def _describe_rule(rule: Rule) -> Entry:
    return {
        "id": rule.name,
        "shortDescription": {"text": plain(rule.title)},
        "fullDescription": {"text": plain(rule.why)},
        "help": {"text": f"{plain(rule.why)} Source: {plain(rule.source)}. Decides: {plain(rule.owner)}."},
        "properties": {"tags": ["contract", rule.term.split(".", 1)[0]], "owner": plain(rule.owner), "term": rule.term},
    }


def _results(checklist: Checklist, places: dict[str, int], namer: _Namer) -> Iterator[Entry]:
    for number, finding in enumerate(checklist.findings, start=1):
        if finding.outcome is Outcome.MET:
            continue
        item = view_finding(finding, number, checklist.tier.name)
        says = item.question or f"Required: {item.required}. The contract says: {item.says}."
        said = [f"{plain(checklist.tool.name)}: {item.title}: {item.label.lower()}.", says, item.gap]
        review = finding.outcome in _REVIEW
        entry: Entry = {
            "ruleId": finding.rule.name,
            "ruleIndex": places[finding.rule.name],
            "kind": "review" if review else "fail",
            "level": "none" if review else _LEVELS[finding.severity],
            "message": {"text": " ".join(part for part in said if part)},
            "locations": list(_locations(checklist, finding, namer)),
            # Alerts are recognised by the identifier of the finding, wherever its clause may move.
            "partialFingerprints": {"findingId/v1": finding.id},
            "properties": {
                "findingId": finding.id,
                "tool": plain(checklist.tool.name),
                "tier": checklist.tier.name,
                "severity": finding.severity.value,
                "outcome": finding.outcome.value,
                "ask": " ".join(item.ask),
            },
        }
        if finding.outcome is Outcome.EXCEPTED:
            entry["suppressions"] = [{"kind": "external", "status": "accepted", "justification": item.exception}]
        yield entry


def _describe_own_rule(rule: OperatingRule) -> Entry:
    return {
        "id": rule.name,
        "shortDescription": {"text": plain(rule.title)},
        "fullDescription": {"text": plain(rule.why)},
        "help": {"text": f"{plain(rule.why)} Source: {plain(rule.source)}. Decides: {plain(rule.owner)}."},
        "properties": {"tags": ["register"], "owner": plain(rule.owner), "fact": rule.fact},
    }


def _own_results(check: OperatingCheck, places: dict[str, int]) -> Iterator[Entry]:
    """What the register lacks; here a line is a line."""
    for finding in check.findings:
        if finding.outcome is Outcome.MET:
            continue
        item, entry = view_operating_finding(finding), finding.entry
        review = finding.outcome in _REVIEW
        region = {"startLine": max(entry.line, 1), **({"snippet": {"text": item.says}} if entry.value else {})}
        result: Entry = {
            "ruleId": finding.rule.name,
            "ruleIndex": places[finding.rule.name],
            "kind": "review" if review else "fail",
            "level": "none" if review else _LEVELS[finding.severity],
            "message": {"text": f"{plain(check.tool.name)}: {item.title}: {item.label.lower()}. {item.gap}".strip()},
            "locations": [
                {"physicalLocation": {"artifactLocation": {"uri": quote(encodable(entry.file))}, "region": region}}
            ],
            "partialFingerprints": {"findingId/v1": finding.id},
            "properties": {
                "findingId": finding.id,
                "tool": plain(check.tool.name),
                "tier": check.tier.name,
                "severity": finding.severity.value,
                "outcome": finding.outcome.value,
                "ask": item.ask,
            },
        }
        if finding.outcome is Outcome.EXCEPTED:
            result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": item.exception}]
        yield result


def _describe_paper_matter(rule: str) -> Entry:
    title = rule.replace("-", " ")
    return {
        "id": rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": "Something about the papers themselves that is to be settled, whatever they say."},
        "properties": {"tags": ["contract", "papers"]},
    }


def _paper_results(checklist: Checklist, places: dict[str, int], namer: _Namer) -> Iterator[Entry]:
    for matter in paper_entries(checklist):
        place: Entry = {}
        if matter.citation:
            place = {"artifactLocation": namer.name(matter.citation.file), "region": _region(matter.citation)}
        entry: Entry = {
            "ruleId": matter.rule,
            "ruleIndex": places[matter.rule],
            "kind": "fail",
            "level": _LEVELS[matter.severity],
            "message": {"text": f"{plain(checklist.tool.name)}: {matter.title}: {matter.says}"},
            "locations": [{"physicalLocation": place}] if place else [],
            "partialFingerprints": {"findingId/v1": matter.id},
            "properties": {
                "findingId": matter.id,
                "tool": plain(checklist.tool.name),
                "tier": checklist.tier.name,
                "severity": matter.severity.value,
            },
        }
        if matter.excepted:
            entry["suppressions"] = [{"kind": "external", "status": "accepted", "justification": matter.says}]
        yield entry


def _locations(checklist: Checklist, finding: Finding, namer: _Namer) -> Iterator[Entry]:
    """The passage that decides; where the papers are silent, the paper that governs, as a whole."""
    citation = deciding_passage(finding) or next(iter(finding.leads), None)
    if citation is not None:
        place: Entry = {"artifactLocation": namer.name(citation.file), "region": _region(citation)}
        sections = {"logicalLocations": [{"name": plain(citation.section), "kind": "section"}]}
        yield {"physicalLocation": place, **(sections if citation.section else {})}
    elif checklist.papers:
        yield {"physicalLocation": {"artifactLocation": namer.name(checklist.papers[0].document.path)}}


def _region(citation: Citation) -> Entry:
    """The page as a line, which readers show and count from; the exact span stands in the properties."""
    page = citation.pages[0] if citation.pages else 1
    return {
        "startLine": page,
        "endLine": citation.pages[-1] if citation.pages else page,
        "snippet": {"text": make_printable(citation.quote)},
        "properties": {"pages": list(citation.pages), "span": list(citation.span)},
    }


def _artifacts(portfolio: Portfolio, namer: _Namer) -> Iterator[Entry]:
    papers = (paper for checklist in portfolio.checklists for paper in checklist.papers)
    for paper in {paper.document.path: paper for paper in (*papers, *portfolio.unread)}.values():
        hashes = {"hashes": {"sha-256": paper.document.sha256}} if paper.document.sha256 else {}
        yield {"location": namer.name(paper.document.path), "roles": ["analysisTarget"], **hashes}


def _unread(papers: Iterable[ReadContract], namer: _Namer) -> Iterator[Entry]:
    for paper in papers:
        text = f"{plain(paper.document.path)}: {paper.document.status.value}: {plain(paper.document.problem)}"
        location = {"physicalLocation": {"artifactLocation": namer.name(paper.document.path)}}
        yield {"level": "error", "message": {"text": text}, "locations": [location]}


@dataclass(frozen=True)
class _Namer:
    """How files are named: below `folder`, or below a base without one."""

    folder: str

    @property
    def bases(self) -> Entry:
        return {} if self.folder else {_BASE: {"description": {"text": "The folder of contracts that was checked."}}}

    def name(self, file: str) -> Entry:
        if self.folder:
            return {"uri": quote(encodable(f"{self.folder}/{file}"))}
        return {"uri": quote(encodable(file)), "uriBaseId": _BASE}
