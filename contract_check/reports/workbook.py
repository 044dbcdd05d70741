"""All of a run as an Excel workbook: what is open, what the contracts say, and which files there are.

How a cell is written stands in `workbook_cells.py`, what stands in a row in `workbook_rows.py`. The same portfolio
gives the same bytes: XlsxWriter stamps no times but those that it is told.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from datetime import datetime

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from contract_check.extractors.catalogue import terms_to_show
from contract_check.model.finding import Outcome
from contract_check.model.portfolio import Portfolio
from contract_check.model.rule import Severity
from contract_check.model.sentence import say, word
from contract_check.reports.language import _, tell
from contract_check.reports.naming import name_files
from contract_check.reports.phrases import OUTCOMES, say_severity
from contract_check.reports.seal import BLANK, seal_office
from contract_check.reports.workbook_cells import Formats, begin_sheet, end_sheet, write_row, write_rows
from contract_check.reports.workbook_rows import (
    DOCUMENTS,
    FINDINGS,
    OWN_SIDE,
    TERMS,
    Column,
    ToolRows,
    document_cells,
)

_EPOCH = datetime(2000, 1, 1)
_FINDINGS, _PRINTED = (
    say("Findings"),
    11,
)  # the first columns, up to the notes, are for work, and are those that are printed
_MATRIX_PAGE = 195  # characters across a page of the matrix in print: on A4 its nine points come to seven at least
_TOOL = 22  # characters of the first column, which each page repeats
_BARS = {
    Severity.CRITICAL: "#C2453B", Severity.MAJOR: "#D98A2B", Severity.MINOR: "#5B8DB8", Severity.NOTE: "#9AA0A6",
}  # fmt: skip


def render_workbook(tools: Sequence[ToolRows], portfolio: Portfolio, linked: bool = False) -> bytes:
    """The workbook; with `linked`, cells lead to the HTML checklists that lie beside it."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": _("Contract checklists"), "created": _EPOCH, "keywords": BLANK})
    formats = Formats(book)
    matrix, findings = book.add_worksheet(_("Portfolio")), book.add_worksheet(tell(_FINDINGS))
    stems = name_files(standing.tool.name for standing in portfolio.all_tools) if linked else None
    rows = _write_findings(findings, formats, tools, stems)
    _write_matrix(matrix, formats, tools, portfolio, rows)
    if portfolio.own_sides:
        _write_own_side(book.add_worksheet(_("Our own side")), formats, tools)
    _write_terms(book.add_worksheet(_("Terms")), formats, tools)
    _write_documents(book.add_worksheet(_("Documents")), formats, tools, portfolio)
    book.close()
    return seal_office(stream.getvalue())


def _write_findings(
    sheet: Worksheet, formats: Formats, tools: Sequence[ToolRows], stems: Sequence[str] | None
) -> dict[str, int]:
    """All findings in working order, with links to the files of `stems`; returns the row of each."""
    begin_sheet(sheet, formats, FINDINGS, frozen=3)
    titles = [column.title for column in FINDINGS]
    rows: dict[str, int] = {}
    for number, tool in enumerate(tools):
        for found in tool.findings:
            row = rows[found.id] = len(rows) + 1
            write_row(sheet, row, found.cells, formats, FINDINGS[:_PRINTED])
            if found.outcome in formats.cells:
                outcome = OUTCOMES[found.outcome]
                sheet.write_string(row, titles.index("Outcome"), tell(outcome), formats.words[outcome])
            if found.severity in formats.severities and found.outcome and found.outcome.is_gap:
                look = formats.severities[found.severity]
                sheet.write_string(row, titles.index("Severity"), say_severity(found.severity), look)
            if stems and found.rule:
                target = f"external:{stems[number]}.html#{found.rule.name}"
                sheet.write_url(
                    row, titles.index("Evidence"), target, formats.link, _("show"), _("Open in the checklist")
                )
    done = titles.index("Done")
    if rows:
        sheet.data_validation(1, done, len(rows), done, {"validate": "list", "source": [_("yes"), _("no")]})
    end_sheet(sheet, FINDINGS, len(rows))
    sheet.print_area(0, 0, max(len(rows), 1), _PRINTED - 1)
    return rows


def _write_matrix(
    sheet: Worksheet, formats: Formats, tools: Sequence[ToolRows], portfolio: Portfolio, rows: dict[str, int]
) -> None:
    """Tools down, rules across in the order of the policy, each cell in the colour of its outcome and leading to its row.

    As on the first page of the run, what was not read is counted apart from what is known to be a gap.
    """
    asked = {found.rule.name: found.rule for tool in tools for found in tool.findings if found.rule}
    rules = sorted(asked, key=lambda name: (asked[name].place.file, asked[name].place.line, name))
    about = [Column(say("Tool"), _TOOL), Column(say("Tier"), 13), Column(say("Notice or end"), 11)]
    columns = [
        *about,
        *(Column(word(s), 7) for s in Severity),
        Column(say("not read"), 7),
        Column(word(Outcome.MET), 7),
    ]
    begin_sheet(sheet, formats, columns, frozen=len(columns))
    sheet.set_row(0, min(10 + 6.2 * max(map(len, rules), default=8), 400))  # points, for names that stand upright
    first = len(columns)
    width = 0.85 * max(len(tell(word(outcome))) for outcome in Outcome)  # of nine points, in characters of eleven
    # Sixty rules fitted to the width of one page would be too small to read: it goes on over pages, each with the tools.
    sheet.set_paper(9)
    sheet.set_margins(left=0.3, right=0.3, top=0.5, bottom=0.5)
    beside = sum(column.width for column in columns[1:]) + width * len(rules)
    sheet.fit_to_pages(math.ceil(beside / (_MATRIX_PAGE - _TOOL)), 0)
    sheet.repeat_columns(0)
    for number, name in enumerate(rules, start=first):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, name, formats.turned)
    columns_of = {name: first + number for number, name in enumerate(rules)}
    for row, (standing, tool) in enumerate(zip(portfolio.tools, tools, strict=False), start=1):
        counts = [standing.count_known(severity) for severity in Severity]
        counts += [standing.count_outcome(Outcome.UNREAD), standing.count_outcome(Outcome.MET)]
        write_row(sheet, row, (standing.tool.name, standing.tier.name, standing.day, *counts), formats)
        for found in tool.findings:
            if found.rule and found.outcome:
                target = f"internal:'{tell(_FINDINGS)}'!A{rows[found.id] + 1}"
                sheet.write_url(
                    row, columns_of[found.rule.name], target, formats.cells[found.outcome],
                    tell(word(found.outcome)), tell(OUTCOMES[found.outcome]),
                )  # fmt: skip
    last = max(len(portfolio.tools), 1)
    for column, severity in enumerate(Severity, start=len(about)):
        bar = {"type": "data_bar", "bar_solid": True, "bar_color": _BARS[severity], "min_type": "num", "min_value": 0}
        sheet.conditional_format(1, column, last, column, bar)
    sheet.autofilter(0, 0, last, first + len(rules) - 1)


def _write_own_side(sheet: Worksheet, formats: Formats, tools: Sequence[ToolRows]) -> None:
    begin_sheet(sheet, formats, OWN_SIDE, frozen=2)
    rows = [row for tool in tools for row in tool.own_side]
    write_rows(sheet, formats, OWN_SIDE, rows)
    if rows:
        done = [column.title for column in OWN_SIDE].index("Done")
        sheet.data_validation(1, done, len(rows), done, {"validate": "list", "source": [_("yes"), _("no")]})


def _write_terms(sheet: Worksheet, formats: Formats, tools: Sequence[ToolRows]) -> None:
    """What the papers say, of the terms that are shown in this run."""
    begin_sheet(sheet, formats, TERMS, frozen=0)
    shown = terms_to_show(found.rule.term for tool in tools for found in tool.findings if found.rule)
    rows = (cells for tool in tools for term, cells in tool.terms if term in shown)
    write_rows(sheet, formats, TERMS, rows)


def _write_documents(sheet: Worksheet, formats: Formats, tools: Sequence[ToolRows], portfolio: Portfolio) -> None:
    """The papers of each tool, then every file that belongs to none or is not read."""
    begin_sheet(sheet, formats, DOCUMENTS, frozen=0)
    rows = [cells for tool in tools for _, cells in tool.documents]
    seen = {path for tool in tools for path, _ in tool.documents}
    rows += [document_cells("", paper) for paper in portfolio.unread if paper.document.path not in seen]
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
    write_rows(sheet, formats, DOCUMENTS, rows)
    bar = {"type": "data_bar", "bar_solid": True, "bar_color": "#A9C4DE", "min_type": "num", "min_value": 0}
    sheet.conditional_format(1, 4, max(len(rows), 1), 4, bar)
