"""What a workbook says of one tool: the rows of its sheets, before they are laid out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding, Outcome
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.rule import Rule, Severity
from contract_check.model.sentence import say, told, word
from contract_check.model.tool import ReadContract
from contract_check.reports.finding_view import view_finding
from contract_check.reports.language import _
from contract_check.reports.operating_view import view_doubt, view_operating_finding
from contract_check.reports.paper_matters import LABEL, paper_entries
from contract_check.reports.paper_view import view_paper
from contract_check.reports.passages import deciding_passage
from contract_check.reports.phrases import number_pages, say_value
from contract_check.reports.tick_text import TickView
from contract_check.reports.view import number_findings


@dataclass(frozen=True)
class Column:
    """A column's title and its width in characters."""

    title: str
    width: float


# First what a person works with, up to the notes: it is what is printed. Last what only `update` needs.
FINDINGS = (
    Column(say("Tool"), 18), Column(say("No."), 5), Column(say("Item"), 26), Column(say("Severity"), 10), Column(say("Outcome"), 16),
    Column(say("Required"), 22), Column(say("Contract says"), 22), Column(say("Quote"), 46), Column(say("Ask for"), 58),
    Column(say("Done"), 7), Column(say("Notes"), 24),
    Column(say("Came back"), 24), Column(say("Evidence"), 10), Column(say("File"), 32), Column(say("Page"), 7), Column(say("Section"), 24),
    Column(say("Tier"), 13), Column(say("Better"), 20), Column(say("Gap or question"), 44), Column(say("Exception"), 30),
    Column(say("If refused"), 36),
    Column(say("Decides"), 14), Column(say("Why"), 44), Column(say("Source"), 36), Column(say("Rule"), 24), Column(say("Term"), 28),
    Column(say("Policy"), 28), Column(say("Digest"), 14), Column(say("Identifier"), 34), Column(say("Stamp"), 18),
)  # fmt: skip
TERMS = (
    Column(say("Tool"), 22), Column(say("File"), 32), Column(say("Term"), 30), Column(say("Value"), 26),
    Column(say("Governs"), 9), Column(say("Confidence"), 11),
    Column(say("Strength"), 9), Column(say("Page"), 7), Column(say("Section"), 24), Column(say("Quote"), 80), Column(say("Why this reading"), 40),
)  # fmt: skip
DOCUMENTS = (
    Column(say("Tool"), 22), Column(say("File"), 36), Column(say("What it is"), 18), Column(say("Date"), 12),
    Column(say("Pages"), 10), Column(say("Reading"), 20),
    Column(say("Not read"), 14), Column(say("Read by OCR"), 14), Column(say("Problem or remark"), 60), Column(say("SHA-256"), 20),
)  # fmt: skip
OWN_SIDE = (
    Column(say("Tool"), 18), Column(say("Item"), 30), Column(say("Severity"), 10), Column(say("Outcome"), 16), Column(say("Required"), 22),
    Column(say("Register says"), 26), Column(say("Place"), 24), Column(say("To do"), 52), Column(say("Done"), 7), Column(say("Notes"), 24),
    Column(say("Came back"), 24), Column(say("Gap"), 44), Column(say("Exception"), 30), Column(say("Tier"), 13),
    Column(say("Tier in question"), 44), Column(say("Decides"), 14), Column(say("Identifier"), 34), Column(say("Stamp"), 18),
)  # fmt: skip


Cells = tuple[object, ...]


class FindingRow(NamedTuple):
    """A row of the findings: its cells, and what is coloured or linked in it; `rule` is None for what no rule asks."""

    id: str
    cells: Cells
    outcome: Outcome | None = None
    severity: Severity | None = None
    rule: Rule | None = None


@dataclass(frozen=True)
class ToolRows:
    """What the workbook says of one tool."""

    findings: tuple[FindingRow, ...]
    own_side: tuple[Cells, ...]
    terms: tuple[tuple[str, Cells], ...]
    documents: tuple[tuple[str, Cells], ...]


def take_rows(checklist: Checklist) -> ToolRows:
    """The rows of one tool."""
    return ToolRows(
        findings=tuple(_finding_rows(checklist)),
        own_side=tuple(_own_side_rows(checklist.operating)) if checklist.operating else (),
        terms=tuple(_term_rows(checklist)),
        documents=tuple(
            (paper.document.path, document_cells(checklist.tool.name, paper)) for paper in checklist.papers
        ),
    )


def _finding_rows(checklist: Checklist) -> Iterator[FindingRow]:
    for number, finding in number_findings(checklist):
        said = _finding_cells(checklist, number, finding)
        yield FindingRow(finding.id, _in_order(said, FINDINGS), finding.outcome, finding.severity, finding.rule)
    for matter in paper_entries(checklist):
        place = matter.citation
        said = {
            **_tick_cells(matter.tick), "Severity": word(matter.severity), "Outcome": LABEL, "Item": matter.title,
            "Quote": place.quote if place else "", "File": place.file if place else "",
            "Page": place.pages[0] if place and place.pages else "", "Section": place.section if place else "",
            "Tool": checklist.tool.name, "Tier": checklist.tier.name, "Gap or question": matter.says, "Rule": matter.rule,
        }  # fmt: skip
        yield FindingRow(matter.id, _in_order(said, FINDINGS))


def _in_order(said: Mapping[str, object], columns: Sequence[Column]) -> Cells:
    """The cells of a row, each by the title of its column."""
    return tuple(said.get(column.title, "") for column in columns)


def _tick_cells(tick: TickView) -> dict[str, object]:
    """What people fill in, what came back before, and what `update` knows the row by."""
    done = _("yes") if tick.done else ""
    return {"Identifier": tick.id, "Done": done, "Notes": tick.note, "Came back": tick.said, "Stamp": tick.stamp}


def _finding_cells(checklist: Checklist, number: int, finding: Finding) -> dict[str, object]:
    item = view_finding(finding, number, checklist.tier.name)
    citation = deciding_passage(finding)
    return {
        **_tick_cells(item.tick), "No.": number, "Severity": word(finding.severity), "Outcome": item.label, "Item": item.title,
        "Required": item.required, "Contract says": item.says, "Quote": citation.quote if citation else "",
        "Ask for": " ".join(item.ask), "File": citation.file if citation else "",
        "Page": citation.pages[0] if citation and citation.pages else "", "Section": citation.section if citation else "",
        "Tool": checklist.tool.name, "Tier": checklist.tier.name, "Better": item.preferred,
        "Gap or question": item.gap or item.question, "Exception": item.exception, "If refused": item.fallback,
        "Decides": item.owner, "Why": item.why, "Source": item.source, "Rule": finding.rule.name, "Term": finding.rule.term,
        "Policy": checklist.policy, "Digest": checklist.rules_digest[:12],
    }  # fmt: skip


def _own_side_rows(check: OperatingCheck) -> Iterator[Cells]:
    """What the register says of a tool; one of which nothing is asked has a row where its tier is in question."""
    doubt = view_doubt(check.doubt).sentence if check.doubt else ""
    about = {"Tool": check.tool.name, "Tier": check.tier.name, "Tier in question": doubt}
    for finding in check.findings:
        item = view_operating_finding(finding)
        said = {
            **_tick_cells(item.tick), **about, "Severity": word(finding.severity), "Outcome": item.label, "Item": item.title,
            "Required": item.required, "Register says": finding.entry.value, "Place": item.place, "Gap": item.gap,
            "Exception": item.exception, "To do": item.ask, "Decides": item.owner,
        }  # fmt: skip
        yield _in_order(said, OWN_SIDE)
    if doubt and not check.findings:
        yield _in_order({**about, "Identifier": check.tool.key}, OWN_SIDE)


def _term_rows(checklist: Checklist) -> Iterator[tuple[str, Cells]]:
    """A row for each reading of each paper, with the term."""
    for term in (term for paper in checklist.papers for term in paper.terms):
        yield term.id, (
            checklist.tool.name, term.citation.file, term.id, say_value(term.value, term.strength), say("yes") if term.governing else say("no"),
            word(term.confidence), word(term.strength), term.citation.pages[0] if term.citation.pages else "",
            term.citation.section, term.citation.quote, told(term.governing_reason if term.governing else term.reason),
        )  # fmt: skip


def document_cells(tool: str, paper: ReadContract) -> Cells:
    """The row of one file, with the tool that it belongs to."""
    document, said = paper.document, view_paper(paper)
    ocr = number_pages(document.ocr_pages) if document.ocr_pages else ""
    remarks = " ".join(part for part in (said.problem, *said.notes) if part)
    return (tool, document.path, said.kind, paper.facts.effective_date, len(document.pages) or "", said.status,
            said.unread, ocr, remarks, document.sha256[:12])  # fmt: skip
