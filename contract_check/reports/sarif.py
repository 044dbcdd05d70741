"""All findings of a run as SARIF 2.1.0, for code scanning and other machines that collect results.

What is in order is no result: many readers would show it as an alert. Every rule is declared, so that it is
seen what was asked; what a person has to look at is of the kind `review`. SARIF knows lines and no pages:
a result's `startLine` is the page, and the quote its snippet (see `_region`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any
from urllib.parse import quote

from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation
from contract_check.model.finding import Finding, Outcome
from contract_check.model.operating import OperatingRule
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.portfolio import Portfolio
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
_LATER = -1  # holds the place of a number among the others


@dataclass(frozen=True)
class ToolResults:
    """What the log says of one tool: the rules that were asked, the results and the files.

    Which place a rule has in the log is known when all tools are: the results are made without.
    """

    rules: tuple[Rule, ...]
    results: tuple[Entry, ...]
    own_results: tuple[Entry, ...]
    paper_results: tuple[Entry, ...]
    artifacts: Mapping[str, Entry]


@speaking(ENGLISH)  # for programs
def take_results(checklist: Checklist, folder: str = "") -> ToolResults:
    """The part of one tool; `folder` as for `render_sarif`."""
    namer = _Namer(folder.strip("/"))
    return ToolResults(
        rules=tuple(finding.rule for finding in checklist.findings),
        results=tuple(_results(checklist, namer)),
        own_results=tuple(_own_results(checklist.operating)) if checklist.operating else (),
        paper_results=tuple(_paper_results(checklist, namer)),
        artifacts={paper.document.path: _artifact(paper, namer) for paper in checklist.papers},
    )


@speaking(ENGLISH)  # for programs
def render_sarif(tools: Sequence[ToolResults], portfolio: Portfolio, folder: str = "") -> str:
    """One log with one run; the same run gives the same bytes.

    Files are named relative to where the program was started, if `folder` says where the contracts lie from
    there: code scanning finds them in the repository by that. Else they are relative to the folder of contracts,
    which the log calls CONTRACTS.
    """
    namer = _Namer(folder.strip("/"))
    by_name = {rule.name: rule for tool in tools for rule in tool.rules}
    own = {f.rule.name: f.rule for check in portfolio.own_sides for f in check.findings}
    papers = sorted({entry["ruleId"] for tool in tools for entry in tool.paper_results})
    places = {name: index for index, name in enumerate((*by_name, *own, *papers))}
    results = chain(
        (entry for tool in tools for entry in tool.results),
        (entry for tool in tools for entry in tool.own_results),
        (entry for tool in tools for entry in tool.paper_results),
    )
    artifacts = {path: entry for tool in tools for path, entry in tool.artifacts.items()}
    artifacts |= {paper.document.path: _artifact(paper, namer) for paper in portfolio.unread}
    first = portfolio.tools[0] if portfolio.tools else None
    run = {
        "tool": {
            "driver": {
                "name": "contract-check",
                "semanticVersion": first.program_version if first else "0",
                "rules": [
                    *map(_describe_rule, by_name.values()),
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
        "artifacts": list(artifacts.values()),
        "results": [{**entry, "ruleIndex": places[entry["ruleId"]]} for entry in results],
        "properties": {
            "policy": plain(first.policy) if first else "",
            "rulesDigest": first.rules_digest if first else "",
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
        "properties": {"tags": ["contract", rule.area], "owner": plain(rule.owner), "term": rule.term},
    }


def _results(checklist: Checklist, namer: _Namer) -> Iterator[Entry]:
    for number, finding in enumerate(checklist.findings, start=1):
        if finding.outcome is Outcome.MET:
            continue
        item = view_finding(finding, number, checklist.tier.name)
        says = item.question or f"Required: {item.required}. The contract says: {item.says}."
        said = [f"{plain(checklist.tool.name)}: {item.title}: {item.label.lower()}.", says, item.gap]
        review = finding.outcome in _REVIEW
        entry: Entry = {
            "ruleId": finding.rule.name,
            "ruleIndex": _LATER,
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


def _own_results(check: OperatingCheck) -> Iterator[Entry]:
    """What the register lacks; here a line is a line."""
    for finding in check.findings:
        if finding.outcome is Outcome.MET:
            continue
        item, entry = view_operating_finding(finding), finding.entry
        review = finding.outcome in _REVIEW
        region = {"startLine": max(entry.line, 1), **({"snippet": {"text": item.says}} if entry.value else {})}
        result: Entry = {
            "ruleId": finding.rule.name,
            "ruleIndex": _LATER,
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


def _paper_results(checklist: Checklist, namer: _Namer) -> Iterator[Entry]:
    for matter in paper_entries(checklist):
        place: Entry = {}
        if matter.citation:
            place = {"artifactLocation": namer.name(matter.citation.file), "region": _region(matter.citation)}
        entry: Entry = {
            "ruleId": matter.rule,
            "ruleIndex": _LATER,
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


def _artifact(paper: ReadContract, namer: _Namer) -> Entry:
    hashes = {"hashes": {"sha-256": paper.document.sha256}} if paper.document.sha256 else {}
    return {"location": namer.name(paper.document.path), "roles": ["analysisTarget"], **hashes}


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
