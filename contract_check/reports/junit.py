"""All findings of a run as JUnit XML: a suite for each tool, a case for each rule that asks something of it.

A gap is a failure, of the type of its severity; what could not be decided is an error, since the question was
not answered; an accepted gap, and what is to be checked by hand, is skipped. A file that could not be read is an
error of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from xml.etree import ElementTree as Xml

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Outcome
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.portfolio import Portfolio
from contract_check.reports.finding_view import Item, view_finding
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.operating_view import view_operating_finding
from contract_check.reports.paper_matters import paper_entries
from contract_check.reports.text import encodable, plain
from contract_check.reports.view import number_findings

_STATES = {
    Outcome.BELOW: "failure",
    Outcome.MISSING: "failure",
    Outcome.UNCLEAR: "error",
    Outcome.UNREAD: "error",
    Outcome.EXCEPTED: "skipped",
    Outcome.BY_HAND: "skipped",
}
# What XML 1.0 cannot hold, even escaped.
_UNPRINTABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class ToolSuites(NamedTuple):
    """The suites of one tool: that of its contract, and that of our own side, if anything is asked of it."""

    contract: Xml.Element
    own_side: Xml.Element | None


@speaking(ENGLISH)  # for programs
def take_suites(checklist: Checklist) -> ToolSuites:
    """The part of one tool."""
    own = checklist.operating
    return ToolSuites(_suite_of(checklist), _suite_of_own_side(own) if own and own.findings else None)


@speaking(ENGLISH)  # for programs
def render_junit(tools: Sequence[ToolSuites], portfolio: Portfolio) -> str:
    """The document; the same run gives the same bytes, since it holds no times."""
    root = Xml.Element("testsuites", name="contract-check")
    root.extend(tool.contract for tool in tools)
    root.extend(tool.own_side for tool in tools if tool.own_side is not None)
    if portfolio.unread:
        files = Xml.SubElement(root, "testsuite", name="files")
        for paper in portfolio.unread:
            case = Xml.SubElement(files, "testcase", classname="files", name=_xml(plain(paper.document.path)))
            _state(case, "error", paper.document.status.value, plain(paper.document.problem))
    for element in (*root.findall("testsuite"), root):
        _count(element)
    Xml.indent(root)
    text = Xml.tostring(root, encoding="unicode", xml_declaration=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _suite_of(checklist: Checklist) -> Xml.Element:
    suite = Xml.Element("testsuite", name=_xml(plain(checklist.tool.name)))
    about = Xml.SubElement(suite, "properties")
    Xml.SubElement(about, "property", name="policy", value=_xml(plain(checklist.policy)))
    Xml.SubElement(about, "property", name="rules digest", value=_xml(checklist.rules_digest))
    for number, finding in number_findings(checklist):
        area = finding.rule.area or "by-hand"
        name = f"{checklist.tool.key}.{area}"
        case = Xml.SubElement(suite, "testcase", classname=_xml(name), name=_xml(finding.rule.name))
        item = view_finding(finding, number, checklist.tier.name)
        if finding.outcome in _STATES:
            message = item.exception or item.gap or item.question or item.label
            _state(case, _STATES[finding.outcome], finding.severity.value, message, _describe(item))
        else:
            Xml.SubElement(case, "system-out").text = _xml(_describe(item))
    for matter in paper_entries(checklist):
        rule = matter.id.partition("/")[2]
        case = Xml.SubElement(suite, "testcase", classname=_xml(f"{checklist.tool.key}.papers"), name=_xml(rule))
        _state(case, "skipped" if matter.excepted else "failure", matter.severity.value, matter.title, matter.says)
    return suite


def _suite_of_own_side(check: OperatingCheck) -> Xml.Element:
    """What the register says of a tool: a suite beside that of its contract."""
    suite = Xml.Element("testsuite", name=_xml(f"{plain(check.tool.name)}: our own side"))
    for finding in check.findings:
        item, rule = view_operating_finding(finding), finding.rule.name
        case = Xml.SubElement(suite, "testcase", classname=_xml(f"{check.tool.key}.own-side"), name=_xml(rule))
        text = f"{item.title}: {item.label.lower()}\nRequired: {item.required}. {item.place}: {item.says}"
        if finding.outcome in _STATES:
            _state(case, _STATES[finding.outcome], item.severity, item.exception or item.gap, text)
        else:
            Xml.SubElement(case, "system-out").text = _xml(text)
    return suite


def _state(case: Xml.Element, state: str, kind: str, message: str, text: str = "") -> None:
    element = Xml.SubElement(case, state, message=_xml(message))
    if state != "skipped":  # readers know no type of it
        element.set("type", _xml(kind))
    element.text = _xml(text) or None


def _describe(item: Item) -> str:
    passage = item.passage or item.left_to
    lines = [
        f"{item.title}: {item.label.lower()}",
        item.question or f"Required: {item.required}. The contract says: {item.says}.",
        f"{passage.place}: “{passage.quote}”" if passage else "",
        f"{item.proof.pages} read." if item.proof else "",
    ]
    return "\n".join(line for line in lines if line)


def _count(element: Xml.Element) -> None:
    cases = list(element.iter("testcase"))
    element.set("tests", str(len(cases)))
    for state, plural in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        element.set(plural, str(sum(case.find(state) is not None for case in cases)))


def _xml(text: str) -> str:
    return _UNPRINTABLE.sub("\ufffd", encodable(text))
