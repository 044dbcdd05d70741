"""What a SARIF log says of one tool: a result for each finding that is not in order, and the tool's files.

SARIF knows lines and no pages: a result's `startLine` is the page, and the quote its snippet (see `_region`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation
from contract_check.model.finding import Finding, Outcome
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.rule import Rule, Severity
from contract_check.model.tool import ReadContract
from contract_check.reports.finding_view import view_finding
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.operating_view import view_operating_finding
from contract_check.reports.paper_matters import paper_entries
from contract_check.reports.passages import deciding_passage
from contract_check.reports.text import encodable, make_printable, plain

Entry = dict[str, Any]

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


@dataclass(frozen=True)
class Namer:
    """How files are named: below `folder`, or below a base without one."""

    folder: str

    @property
    def bases(self) -> Entry:
        """The base below which files are named, if there is one."""
        return {} if self.folder else {_BASE: {"description": {"text": "The folder of contracts that was checked."}}}

    def name(self, file: str) -> Entry:
        """Where a file of the folder of contracts lies."""
        if self.folder:
            return {"uri": quote(encodable(f"{self.folder}/{file}"))}
        return {"uri": quote(encodable(file)), "uriBaseId": _BASE}


@speaking(ENGLISH)  # for programs
def take_results(checklist: Checklist, folder: str = "") -> ToolResults:
    """The part of one tool; `folder` as for `render_sarif`."""
    namer = Namer(folder.strip("/"))
    return ToolResults(
        rules=tuple(finding.rule for finding in checklist.findings),
        results=tuple(_results(checklist, namer)),
        own_results=tuple(_own_results(checklist.operating)) if checklist.operating else (),
        paper_results=tuple(_paper_results(checklist, namer)),
        artifacts={paper.document.path: describe_artifact(paper, namer) for paper in checklist.papers},
    )


def describe_artifact(paper: ReadContract, namer: Namer) -> Entry:
    """A file, with its digest where it was read."""
    hashes = {"hashes": {"sha-256": paper.document.sha256}} if paper.document.sha256 else {}
    return {"location": namer.name(paper.document.path), "roles": ["analysisTarget"], **hashes}


def _results(checklist: Checklist, namer: Namer) -> Iterator[Entry]:
    for number, finding in enumerate(checklist.findings, start=1):
        if finding.outcome is Outcome.MET:
            continue
        item = view_finding(finding, number, checklist.tier.name)
        says = item.question or f"Required: {item.required}. The contract says: {item.says}."
        said = (f"{item.title}: {item.label.lower()}.", says, item.gap)
        entry = _result(checklist, finding.id, finding.rule.name, finding.severity, said)
        entry["locations"] = list(_locations(checklist, finding, namer))
        yield _with_outcome(entry, finding.outcome, " ".join(item.ask), item.exception)


def _own_results(check: OperatingCheck) -> Iterator[Entry]:
    """What the register lacks; here a line is a line."""
    for finding in check.findings:
        if finding.outcome is Outcome.MET:
            continue
        item, written = view_operating_finding(finding), finding.entry
        said = (f"{item.title}: {item.label.lower()}.", item.gap)
        region = {"startLine": max(written.line, 1), **({"snippet": {"text": item.says}} if written.value else {})}
        place = {"artifactLocation": {"uri": quote(encodable(written.file))}, "region": region}
        entry = _result(check, finding.id, finding.rule.name, finding.severity, said)
        entry["locations"] = [{"physicalLocation": place}]
        yield _with_outcome(entry, finding.outcome, item.ask, item.exception)


def _paper_results(checklist: Checklist, namer: Namer) -> Iterator[Entry]:
    """What is to be settled about the papers, which no rule asks."""
    for matter in paper_entries(checklist):
        entry = _result(checklist, matter.id, matter.rule, matter.severity, (f"{matter.title}: {matter.says}",))
        if matter.citation:
            place = {"artifactLocation": namer.name(matter.citation.file), "region": _region(matter.citation)}
            entry["locations"] = [{"physicalLocation": place}]
        yield _suppressed(entry, matter.says) if matter.excepted else entry


def _result(
    about: Checklist | OperatingCheck, identifier: str, rule: str, severity: Severity, said: Iterable[str]
) -> Entry:
    """What all results have. Alerts are recognised by the identifier of the finding, wherever its clause may move."""
    tool = plain(about.tool.name)
    return {
        "ruleId": rule,
        "ruleIndex": _LATER,
        "kind": "fail",
        "level": _LEVELS[severity],
        "message": {"text": f"{tool}: {' '.join(part for part in said if part)}"},
        "locations": [],
        "partialFingerprints": {"findingId/v1": identifier},
        "properties": {"findingId": identifier, "tool": tool, "tier": about.tier.name, "severity": severity.value},
    }


def _with_outcome(entry: Entry, outcome: Outcome, ask: str, exception: str) -> Entry:
    entry["properties"] |= {"outcome": outcome.value, "ask": ask}
    if outcome in _REVIEW:
        entry |= {"kind": "review", "level": "none"}
    return _suppressed(entry, exception) if outcome is Outcome.EXCEPTED else entry


def _suppressed(entry: Entry, why: str) -> Entry:
    return {**entry, "suppressions": [{"kind": "external", "status": "accepted", "justification": why}]}


def _locations(checklist: Checklist, finding: Finding, namer: Namer) -> Iterator[Entry]:
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
