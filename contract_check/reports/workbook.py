"""All of a run as an Excel workbook: what is open, what the contracts say, and which files there are.

Every text is written as a text and none as a formula (see `text.escape_cell` for what a later CSV would make of
it). The same portfolio gives the same bytes: XlsxWriter stamps no times but those that it is told.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from contract_check.extractors.catalogue import terms_to_show
from contract_check.model.finding import Checklist, Finding, Outcome, Portfolio
from contract_check.model.rule import Severity
from contract_check.model.sentence import say, told, word
from contract_check.reports.finding_view import view_finding
from contract_check.reports.language import _, tell
from contract_check.reports.naming import name_checklists
from contract_check.reports.operating_view import view_doubt, view_operating_finding
from contract_check.reports.paper_matters import LABEL, paper_entries
from contract_check.reports.paper_view import view_paper
from contract_check.reports.passages import deciding_passage
from contract_check.reports.phrases import OUTCOMES, number_pages, say_severity, say_value
from contract_check.reports.text import encodable, escape_cell, shorten
from contract_check.reports.tick_text import TickView
from contract_check.reports.view import number_findings

_EPOCH = datetime(2000, 1, 1)
_LINE, _MOST_LINES = 13, 8  # points, and lines of a row
_LONGEST = 32_000  # Excel takes 32,767 characters in a cell
# Fill and ink, with a contrast above 7 to 1; the word in the cell says the same.
COLOURS = {
    Outcome.MISSING: ("#F8C9C4", "#5F0F0A"),
    Outcome.BELOW: ("#FBDDB3", "#5A3200"),
    Outcome.UNCLEAR: ("#CFE3F7", "#12365C"),
    Outcome.UNREAD: ("#CFE3F7", "#12365C"),
    Outcome.BY_HAND: ("#E3D8F5", "#3A2268"),
    Outcome.EXCEPTED: ("#E4E4E0", "#33363B"),
    Outcome.MET: ("#CBEBD3", "#0F4421"),
}
_SEVERITIES = {"critical": COLOURS[Outcome.MISSING], "major": COLOURS[Outcome.BELOW], "minor": COLOURS[Outcome.UNCLEAR]}


@dataclass(frozen=True)
class Column:
    """A column's title and its width in characters."""

    title: str
    width: float


# The first twelve are for work, and are those that are printed.
FINDINGS = (
    Column(say("Identifier"), 34), Column(say("Done"), 7), Column(say("Notes"), 24), Column(say("Came back"), 24), Column(say("No."), 5), Column(say("Severity"), 10),
    Column(say("Outcome"), 24), Column(say("Item"), 28), Column(say("Required"), 22), Column(say("Contract says"), 22), Column(say("Quote"), 52),
    Column(say("Ask for"), 52), Column(say("Evidence"), 10), Column(say("File"), 32), Column(say("Page"), 7), Column(say("Section"), 24), Column(say("Tool"), 22),
    Column(say("Tier"), 13), Column(say("Better"), 20), Column(say("Gap or question"), 44), Column(say("Exception"), 30), Column(say("If refused"), 36),
    Column(say("Decides"), 14), Column(say("Why"), 44), Column(say("Source"), 36), Column(say("Rule"), 24), Column(say("Term"), 28),
    Column(say("Policy"), 28), Column(say("Digest"), 14), Column(say("Stamp"), 18),
)  # fmt: skip
_FINDINGS = say("Findings")
_PRINTED = 12
TERMS = (
    Column(say("Tool"), 22), Column(say("File"), 32), Column(say("Term"), 30), Column(say("Value"), 26), Column(say("Governs"), 9), Column(say("Confidence"), 11),
    Column(say("Strength"), 9), Column(say("Page"), 7), Column(say("Section"), 24), Column(say("Quote"), 80), Column(say("Why this reading"), 40),
)  # fmt: skip
DOCUMENTS = (
    Column(say("Tool"), 22), Column(say("File"), 36), Column(say("What it is"), 18), Column(say("Date"), 12), Column(say("Pages"), 10), Column(say("Reading"), 20),
    Column(say("Not read"), 14), Column(say("Read by OCR"), 14), Column(say("Problem or remark"), 60), Column(say("SHA-256"), 20),
)  # fmt: skip

OWN_SIDE = (
    Column(say("Identifier"), 34), Column(say("Done"), 7), Column(say("Notes"), 24), Column(say("Came back"), 24), Column(say("Severity"), 10), Column(say("Outcome"), 24), Column(say("Item"), 36),
    Column(say("Required"), 24), Column(say("Register says"), 36), Column(say("Place"), 36), Column(say("Gap"), 44), Column(say("Exception"), 30),
    Column(say("To do"), 52), Column(say("Tool"), 22), Column(say("Tier"), 13), Column(say("Tier in question"), 44), Column(say("Decides"), 14), Column(say("Stamp"), 18),
)  # fmt: skip


def render_workbook(portfolio: Portfolio, linked: bool = False) -> bytes:
    """The workbook; with `linked`, cells lead to the HTML checklists that lie beside it."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": _("Contract checklists"), "created": _EPOCH})
    formats = _Formats(book)
    matrix, findings = book.add_worksheet(_("Portfolio")), book.add_worksheet(tell(_FINDINGS))
    rows = _write_findings(findings, formats, portfolio, linked)
    _write_matrix(matrix, formats, portfolio, rows)
    if portfolio.own_sides:
        _write_own_side(book.add_worksheet(_("Our own side")), formats, portfolio)
    _write_terms(book.add_worksheet(_("Terms")), formats, portfolio)
    _write_documents(book.add_worksheet(_("Documents")), formats, portfolio)
    book.close()
    return stream.getvalue()


class _Formats:
    """The looks of cells; Excel wants each made once for a workbook."""

    def __init__(self, book: Any) -> None:
        def make(**look: Any) -> Format:
            made: Format = book.add_format({"valign": "top", "font_name": "Calibri", "font_size": 10, **look})
            return made

        self.head = make(bold=True, bg_color="#2B3A4A", font_color="#FFFFFF", text_wrap=True, valign="vcenter")
        self.turned = make(bold=True, bg_color="#2B3A4A", font_color="#FFFFFF", rotation=60, valign="bottom")
        ruled = {"bottom": 1, "bottom_color": "#D9D9D3"}
        self.text = make(text_wrap=True, **ruled)
        self.link = make(font_color="#1A4F8B", underline=1, **ruled)
        self.number = make(num_format="0", align="center", **ruled)
        self.date = make(num_format=_("yyyy-mm-dd"), align="left", **ruled)
        self.cells = {
            o: make(bg_color=fill, font_color=ink, align="center", border=1, border_color="#FFFFFF")
            for o, (fill, ink) in COLOURS.items()
        }
        self.words = {OUTCOMES[o]: make(bg_color=fill, font_color=ink, **ruled) for o, (fill, ink) in COLOURS.items()}
        self.severities = {
            s: make(bg_color=fill, font_color=ink, bold=True, **ruled) for s, (fill, ink) in _SEVERITIES.items()
        }


def _begin(sheet: Worksheet, formats: _Formats, columns: Sequence[Column], frozen: int) -> None:
    """Titles that stay in sight, on the screen and on paper (A3, as wide as the table)."""
    for number, column in enumerate(columns):
        title = tell(column.title)
        longest = max(map(len, title.split()))  # in another language, words may be longer than the column was made for
        sheet.set_column(number, number, max(column.width, longest + 1))
        sheet.write_string(0, number, title, formats.head)
    sheet.set_row(0, 30)
    sheet.freeze_panes(1, frozen)
    sheet.set_landscape()
    sheet.set_paper(8)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _end(sheet: Worksheet, columns: Sequence[Column], rows: int) -> None:
    sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)


def _write_row(
    sheet: Worksheet, row: int, values: Sequence[object], formats: _Formats, columns: Sequence[Column] = ()
) -> None:
    """A row as high as its texts need, within bounds: programs differ in whether they measure for themselves."""
    lines = [1 + int(1.1 * len(str(value)) / column.width) for value, column in zip(values, columns, strict=False)]
    if lines:
        sheet.set_row(row, 4 + _LINE * min(max(lines), _MOST_LINES))
    for column, value in enumerate(values):
        match value:
            case date():
                sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), formats.date)
            case int():
                sheet.write_number(row, column, value, formats.number)
            case "" | None:
                sheet.write_blank(row, column, None, formats.text)
            case _:
                sheet.write_string(row, column, _cell(value if isinstance(value, str) else str(value)), formats.text)


def _cell(text: str) -> str:
    return encodable(escape_cell(shorten(tell(text), _LONGEST)))


def _write_findings(sheet: Worksheet, formats: _Formats, portfolio: Portfolio, linked: bool) -> dict[str, int]:
    """All findings in working order; returns the row of each."""
    _begin(sheet, formats, FINDINGS, frozen=2)
    titles = [column.title for column in FINDINGS]
    rows: dict[str, int] = {}
    for checklist, stem in name_checklists(portfolio.all_checklists):
        for number, finding in number_findings(checklist):
            row = rows[finding.id] = len(rows) + 1
            _write_row(sheet, row, _finding_cells(checklist, number, finding), formats, FINDINGS)
            if finding.outcome in formats.cells:
                outcome = OUTCOMES[finding.outcome]
                sheet.write_string(row, titles.index("Outcome"), tell(outcome), formats.words[outcome])
            if finding.severity.value in formats.severities and finding.outcome.is_gap:
                look = formats.severities[finding.severity.value]
                sheet.write_string(row, titles.index("Severity"), say_severity(finding.severity), look)
            if linked:
                target = f"external:{stem}.html#{finding.rule.name}"
                sheet.write_url(
                    row, titles.index("Evidence"), target, formats.link, _("show"), _("Open in the checklist")
                )
        for matter in paper_entries(checklist):
            row = rows[matter.id] = len(rows) + 1
            place = matter.citation
            cells: dict[str, object] = {
                **_tick_cells(matter.tick), "Severity": word(matter.severity), "Outcome": LABEL, "Item": matter.title,
                "Quote": place.quote if place else "", "File": place.file if place else "",
                "Page": place.pages[0] if place and place.pages else "", "Section": place.section if place else "",
                "Tool": checklist.tool.name, "Tier": checklist.tier.name, "Gap or question": matter.says, "Rule": matter.rule,
                "Stamp": matter.tick.stamp,
            }  # fmt: skip
            _write_row(sheet, row, [cells.get(title, "") for title in titles], formats, FINDINGS)
    done = titles.index("Done")
    if rows:
        sheet.data_validation(1, done, len(rows), done, {"validate": "list", "source": [_("yes"), _("no")]})
    _end(sheet, FINDINGS, len(rows))
    sheet.print_area(0, 0, max(len(rows), 1), _PRINTED - 1)
    return rows


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


def _write_matrix(sheet: Worksheet, formats: _Formats, portfolio: Portfolio, rows: dict[str, int]) -> None:
    """Tools down, rules across in the order of the policy, each cell in the colour of its outcome and leading to its row."""
    asked = {finding.rule.name: finding.rule for checklist in portfolio.checklists for finding in checklist.findings}
    rules = sorted(asked, key=lambda name: (asked[name].place.file, asked[name].place.line, name))
    counted = [severity.value for severity in Severity]
    columns = [
        Column(say("Tool"), 26),
        Column(say("Tier"), 14),
        Column(say("Renewal"), 12),
        *(Column(word(s), 9) for s in Severity),
    ]
    _begin(sheet, formats, columns, frozen=len(columns))
    sheet.set_row(0, 150)
    first = len(columns)
    width = max(len(tell(word(outcome))) for outcome in Outcome) + 1
    for number, name in enumerate(rules, start=first):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, name, formats.turned)
    for row, checklist in enumerate(portfolio.checklists, start=1):
        counts = [checklist.count(severity) for severity in Severity]
        _write_row(sheet, row, (checklist.tool.name, checklist.tier.name, checklist.tool.renewal, *counts), formats)
        for finding in checklist.findings:
            column = first + rules.index(finding.rule.name)
            look = formats.cells[finding.outcome]
            target = f"internal:'{tell(_FINDINGS)}'!A{rows[finding.id] + 1}"
            sheet.write_url(row, column, target, look, tell(word(finding.outcome)), tell(OUTCOMES[finding.outcome]))
    last = max(len(portfolio.checklists), 1)
    for column, severity in enumerate(counted, start=first - len(counted)):
        colour = {"critical": "#C2453B", "major": "#D98A2B", "minor": "#5B8DB8"}.get(severity, "#9AA0A6")
        bar = {"type": "data_bar", "bar_solid": True, "bar_color": colour, "min_type": "num", "min_value": 0}
        sheet.conditional_format(1, column, last, column, bar)
    sheet.autofilter(0, 0, last, first + len(rules) - 1)


def _write_own_side(sheet: Worksheet, formats: _Formats, portfolio: Portfolio) -> None:
    """What the register says of each tool; a tool of which nothing is asked has a row where its tier is in question."""
    _begin(sheet, formats, OWN_SIDE, frozen=1)
    rows: list[tuple[object, ...]] = []
    for check in portfolio.own_sides:
        doubt = view_doubt(check.doubt).sentence if check.doubt else ""
        about = (check.tool.name, check.tier.name, doubt)
        for finding in check.findings:
            item = view_operating_finding(finding)
            rows.append((*_tick_cells(item.tick).values(), word(finding.severity), item.label, item.title, item.required, finding.entry.value,
                         item.place, item.gap, item.exception, item.ask, *about, item.owner, item.tick.stamp))  # fmt: skip
        if doubt and not check.findings:
            rows.append((check.tool.key, *[""] * 12, *about, "", ""))
    _write_rows(sheet, formats, OWN_SIDE, rows)
    if rows:
        sheet.data_validation(1, 1, len(rows), 1, {"validate": "list", "source": [_("yes"), _("no")]})


def _write_terms(sheet: Worksheet, formats: _Formats, portfolio: Portfolio) -> None:
    _begin(sheet, formats, TERMS, frozen=0)
    shown = terms_to_show(finding.rule.term for checklist in portfolio.checklists for finding in checklist.findings)
    rows = [
        (
            checklist.tool.name, term.citation.file, term.id, say_value(term.value, term.strength), say("yes") if term.governing else say("no"),
            word(term.confidence), word(term.strength), term.citation.pages[0] if term.citation.pages else "",
            term.citation.section, term.citation.quote, told(term.governing_reason if term.governing else term.reason),
        )
        for checklist in portfolio.checklists for paper in checklist.papers for term in paper.terms if term.id in shown
    ]  # fmt: skip
    _write_rows(sheet, formats, TERMS, rows)


def _write_documents(sheet: Worksheet, formats: _Formats, portfolio: Portfolio) -> None:
    """The papers of each tool, then every file that belongs to none or is not read."""
    _begin(sheet, formats, DOCUMENTS, frozen=0)
    rows: list[tuple[object, ...]] = []
    seen: set[str] = set()
    papers = [(checklist.tool.name, paper) for checklist in portfolio.checklists for paper in checklist.papers]
    for tool, paper in (*papers, *(("", paper) for paper in portfolio.unread)):
        document = paper.document
        if not tool and document.path in seen:
            continue
        seen.add(document.path)
        said = view_paper(paper)
        ocr = number_pages(document.ocr_pages) if document.ocr_pages else ""
        remarks = " ".join(part for part in (said.problem, *said.notes) if part)
        rows.append((tool, document.path, said.kind, paper.facts.effective_date, len(document.pages) or "", said.status,
                     said.unread, ocr, remarks, document.sha256[:12]))  # fmt: skip
    rows += [
        ("", name, "", "", "", say("read"), "", "", say("No tool in the register claims it."), "")
        for name in portfolio.unclaimed
    ]
    rows += [
        ("", skipped.file, "", "", "", say("skipped"), "", "", skipped.reason, "") for skipped in portfolio.skipped
    ]
    rows += [
        ("", c.file, "", "", "", say("a copy"), "", "", say("{same} as {file}", same=c.same, file=c.original), "")
        for c in portfolio.copies
    ]
    _write_rows(sheet, formats, DOCUMENTS, rows)
    bar = {"type": "data_bar", "bar_solid": True, "bar_color": "#A9C4DE", "min_type": "num", "min_value": 0}
    sheet.conditional_format(1, 4, max(len(rows), 1), 4, bar)


def _write_rows(
    sheet: Worksheet, formats: _Formats, columns: Sequence[Column], rows: Iterable[Sequence[object]]
) -> None:
    number = 0
    for number, row in enumerate(rows, start=1):
        _write_row(sheet, number, row, formats, columns)
    _end(sheet, columns, number)
