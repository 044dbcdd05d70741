"""What a workbook says of one tool: the rows of its sheets, before they are laid out."""

from __future__ import annotations

from collections.abc import Iterator
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


FINDINGS = (
    Column(say("Identifier"), 34), Column(say("Done"), 7), Column(say("Notes"), 24), Column(say("Came back"), 24),
    Column(say("No."), 5), Column(say("Severity"), 10),
    Column(say("Outcome"), 24), Column(say("Item"), 28), Column(say("Required"), 22), Column(say("Contract says"), 22), Column(say("Quote"), 52),
    Column(say("Ask for"), 52), Column(say("Evidence"), 10), Column(say("File"), 32), Column(say("Page"), 7),
    Column(say("Section"), 24), Column(say("Tool"), 22),
    Column(say("Tier"), 13), Column(say("Better"), 20), Column(say("Gap or question"), 44), Column(say("Exception"), 30),
    Column(say("If refused"), 36),
    Column(say("Decides"), 14), Column(say("Why"), 44), Column(say("Source"), 36), Column(say("Rule"), 24), Column(say("Term"), 28),
    Column(say("Policy"), 28), Column(say("Digest"), 14), Column(say("Stamp"), 18),
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
    Column(say("Identifier"), 34), Column(say("Done"), 7), Column(say("Notes"), 24), Column(say("Came back"), 24),
    Column(say("Severity"), 10), Column(say("Outcome"), 24), Column(say("Item"), 36),
    Column(say("Required"), 24), Column(say("Register says"), 36), Column(say("Place"), 36), Column(say("Gap"), 44), Column(say("Exception"), 30),
    Column(say("To do"), 52), Column(say("Tool"), 22), Column(say("Tier"), 13), Column(say("Tier in question"), 44),
    Column(say("Decides"), 14), Column(say("Stamp"), 18),
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
        cells = _finding_cells(checklist, number, finding)
        yield FindingRow(finding.id, cells, finding.outcome, finding.severity, finding.rule)
    for matter in paper_entries(checklist):
        place = matter.citation
        said: dict[str, object] = {
            **_tick_cells(matter.tick), "Severity": word(matter.severity), "Outcome": LABEL, "Item": matter.title,
            "Quote": place.quote if place else "", "File": place.file if place else "",
            "Page": place.pages[0] if place and place.pages else "", "Section": place.section if place else "",
            "Tool": checklist.tool.name, "Tier": checklist.tier.name, "Gap or question": matter.says, "Rule": matter.rule,
            "Stamp": matter.tick.stamp,
        }  # fmt: skip
        yield FindingRow(matter.id, tuple(said.get(column.title, "") for column in FINDINGS))


def _tick_cells(tick: TickView) -> dict[str, object]:
    """The first columns of a row: what people fill in, and what came back before."""
    return {"Identifier": tick.id, "Done": _("yes") if tick.done else "", "Notes": tick.note, "Came back": tick.said}


def _finding_cells(checklist: Checklist, number: int, finding: Finding) -> tuple[object, ...]:
    item = view_finding(finding, number, checklist.tier.name)
    citation = deciding_passage(finding)
    return (
        *_tick_cells(item.tick).values(), number, word(finding.severity),
        item.label, item.title, item.required, item.says, citation.quote if citation else "",
        " ".join(item.ask), "", citation.file if citation else "", citation.pages[0] if citation and citation.pages else "",
        citation.section if citation else "", checklist.tool.name, checklist.tier.name, item.preferred,
        item.gap or item.question, item.exception, item.fallback,
        item.owner, item.why, item.source, finding.rule.name, finding.rule.term,
        checklist.policy, checklist.rules_digest[:12], item.tick.stamp,
    )  # fmt: skip


def _own_side_rows(check: OperatingCheck) -> Iterator[Cells]:
    """What the register says of a tool; one of which nothing is asked has a row where its tier is in question."""
    doubt = view_doubt(check.doubt).sentence if check.doubt else ""
    about = (check.tool.name, check.tier.name, doubt)
    for finding in check.findings:
        item = view_operating_finding(finding)
        yield (*_tick_cells(item.tick).values(), word(finding.severity), item.label, item.title, item.required, finding.entry.value,
               item.place, item.gap, item.exception, item.ask, *about, item.owner, item.tick.stamp)  # fmt: skip
    if doubt and not check.findings:
        yield (check.tool.key, *[""] * 12, *about, "", "")


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
