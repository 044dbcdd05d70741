"""A checklist as CSV, one row for each finding, for those who work in a spreadsheet.

UTF-8 with a byte order mark, since Excel takes it for something else without; every cell is on one
line and none is a formula (see `text.escape_cell`).
"""

from __future__ import annotations

import csv
import io

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding
from contract_check.model.operating_finding import OperatingFinding
from contract_check.reports.finding_view import Item
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.operating_view import view_operating_finding
from contract_check.reports.paper_matters import LABEL, PaperEntry, paper_entries
from contract_check.reports.text import escape_cell
from contract_check.reports.view import ChecklistView, view_findings

COLUMNS = (
    "Tool", "Tier", "No.", "Done", "Notes", "Came back", "Severity", "Outcome", "Item", "Required", "Better", "Contract says", "Quote",
    "File", "Page", "Section", "Gap", "To check by hand", "Exception", "Ask for", "If refused", "Decides", "Why", "Source", "Pages read", "Pages not read",
    "Wordings searched", "Nearest passage", "Rule", "Term", "Policy", "Digest",
)  # fmt: skip


@speaking(ENGLISH)  # for programs
def render_csv(checklist: Checklist, view: ChecklistView | None = None) -> bytes:
    """The rows in working order, below a row of titles; `view` is the checklist in words, where that is at hand."""
    findings = view.findings if view and view.language == ENGLISH else view_findings(checklist)
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for finding, item in findings:
        policy = (checklist.policy, checklist.rules_digest[:12])
        cells = (checklist.tool.name, checklist.tier.name, *_cells(finding, item), *policy)
        writer.writerow([escape_cell(cell) for cell in cells])
    for matter in paper_entries(checklist):
        cells = (checklist.tool.name, checklist.tier.name, *_paper_cells(matter))
        writer.writerow([escape_cell(cell) for cell in cells])
    for own in checklist.operating.findings if checklist.operating else ():
        cells = (checklist.tool.name, checklist.tier.name, *_operating_cells(own))
        writer.writerow([escape_cell(cell) for cell in cells])
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8")


def _paper_cells(matter: PaperEntry) -> tuple[str, ...]:
    """What is to be settled about the papers themselves, in the same columns."""
    place = matter.citation
    cells = {
        "Severity": matter.severity.value, "Outcome": LABEL, "Item": matter.title, "Gap": matter.says, "Rule": matter.rule,
        "Quote": place.quote if place else "", "File": place.file if place else "",
        "Page": ", ".join(map(str, place.pages)) if place else "", "Section": place.section if place else "",
    }  # fmt: skip
    return tuple(cells.get(column, "") for column in COLUMNS[2:])


def _operating_cells(finding: OperatingFinding) -> tuple[str, ...]:
    """A finding on our own side in the same columns; the register stands where a contract would."""
    item, entry = view_operating_finding(finding), finding.entry
    tick = item.tick
    cells = {
        "Done": "yes" if tick.done else "", "Notes": tick.note, "Came back": tick.said, "Severity": item.severity,
        "Outcome": item.label, "Item": item.title, "Required": item.required,
        "Contract says": f"(register) {item.says}", "Quote": entry.value, "File": entry.file,
        "Section": entry.place.removeprefix(f"{entry.file}, "), "Gap": item.gap, "Exception": item.exception,
        "Ask for": item.ask, "Decides": item.owner, "Why": item.why, "Source": item.source,
        "Rule": finding.rule.name, "Term": f"register.{finding.rule.fact}",
    }  # fmt: skip
    return tuple(cells.get(column, "") for column in COLUMNS[2:])


def _cells(finding: Finding, item: Item) -> tuple[str, ...]:
    citation = finding.term.citation if finding.term else finding.left_to
    proof = item.proof
    unread = "; ".join(
        (*proof.unread, item.unread_reason) if proof and item.unread_reason else proof.unread if proof else ()
    )
    nearest = (
        f"{proof.nearest.place}: {proof.nearest.quote}" if proof and proof.nearest else proof.by_chance if proof else ""
    )
    return (
        str(item.number),
        "yes" if item.tick.done else "",
        item.tick.note,
        item.tick.said,
        item.severity,
        item.label,
        item.title,
        item.required,
        item.preferred,
        item.says,
        citation.quote if citation else "",
        citation.file if citation else "",
        ", ".join(map(str, citation.pages)) if citation else "",
        citation.section if citation else "",
        item.gap,
        " ".join((item.question, *(f"Begin with {lead.place}: “{lead.quote}”" for lead in item.leads))).strip(),
        item.exception,
        " ".join(item.ask),
        item.fallback,
        item.owner,
        item.why,
        item.source,
        proof.pages if proof else "",
        unread,
        ", ".join(proof.searched) if proof else "",
        nearest,
        finding.rule.name,
        finding.rule.term,
    )
