"""All findings of a run as SARIF 2.1.0, for code scanning and other machines that collect results.

What is in order is no result: many readers would show it as an alert. Every rule is declared, so that it is
seen what was asked; what a person has to look at is of the kind `review`. The results are made in
`sarif_results.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from contract_check.model.operating import OperatingRule
from contract_check.model.portfolio import Portfolio
from contract_check.model.rule import Rule
from contract_check.model.tool import ReadContract
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.sarif_results import Entry, Namer, ToolResults, describe_artifact
from contract_check.reports.text import encodable, plain

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


@speaking(ENGLISH)  # for programs
def render_sarif(tools: Sequence[ToolResults], portfolio: Portfolio, folder: str = "") -> str:
    """One log with one run; the same run gives the same bytes.

    Files are named relative to where the program was started, if `folder` says where the contracts lie from
    there: code scanning finds them in the repository by that. Else they are relative to the folder of contracts,
    which the log calls CONTRACTS.
    """
    namer = Namer(folder.strip("/"))
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
    artifacts |= {paper.document.path: describe_artifact(paper, namer) for paper in portfolio.unread}
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


def _describe_own_rule(rule: OperatingRule) -> Entry:
    return {
        "id": rule.name,
        "shortDescription": {"text": plain(rule.title)},
        "fullDescription": {"text": plain(rule.why)},
        "help": {"text": f"{plain(rule.why)} Source: {plain(rule.source)}. Decides: {plain(rule.owner)}."},
        "properties": {"tags": ["register"], "owner": plain(rule.owner), "fact": rule.fact},
    }


def _describe_paper_matter(rule: str) -> Entry:
    title = rule.replace("-", " ")
    return {
        "id": rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": "Something about the papers themselves that is to be settled, whatever they say."},
        "properties": {"tags": ["contract", "papers"]},
    }


def _unread(papers: Iterable[ReadContract], namer: Namer) -> Iterator[Entry]:
    for paper in papers:
        text = f"{plain(paper.document.path)}: {paper.document.status.value}: {plain(paper.document.problem)}"
        location = {"physicalLocation": {"artifactLocation": namer.name(paper.document.path)}}
        yield {"level": "error", "message": {"text": text}, "locations": [location]}
