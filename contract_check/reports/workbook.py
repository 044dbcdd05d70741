"""All of a run as an Excel workbook: what is open, what the contracts say, and which files there are.

Every text is written as a text and none as a formula (see `text.escape_cell` for what a later CSV would make of
it). The same portfolio gives the same bytes: XlsxWriter stamps no times but those that it is told.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from contract_check.extractors.catalogue import terms_to_show
from contract_check.model.finding import Outcome
from contract_check.model.portfolio import Portfolio
from contract_check.model.rule import Severity
from contract_check.model.sentence import say, word
from contract_check.reports.language import _, tell
from contract_check.reports.naming import name_files
from contract_check.reports.phrases import OUTCOMES, say_severity
from contract_check.reports.text import encodable, escape_cell, shorten
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
_FINDINGS, _PRINTED = say("Findings"), 12  # the first twelve columns are for work, and are those that are printed
_LINE, _MOST_LINES = 13, 8  # points, and lines of a row
_MATRIX_PAGE = 260  # characters across a page of the matrix in print: on A3 its nine points come to seven at least
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


def render_workbook(tools: Sequence[ToolRows], portfolio: Portfolio, linked: bool = False) -> bytes:
    """The workbook; with `linked`, cells lead to the HTML checklists that lie beside it."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": _("Contract checklists"), "created": _EPOCH})
    formats = _Formats(book)
    matrix, findings = book.add_worksheet(_("Portfolio")), book.add_worksheet(tell(_FINDINGS))
    stems = name_files(standing.tool.name for standing in portfolio.all_tools) if linked else None
    rows = _write_findings(findings, formats, tools, stems)
    _write_matrix(matrix, formats, tools, portfolio, rows)
    if portfolio.own_sides:
        _write_own_side(book.add_worksheet(_("Our own side")), formats, tools)
    _write_terms(book.add_worksheet(_("Terms")), formats, tools)
    _write_documents(book.add_worksheet(_("Documents")), formats, tools, portfolio)
    book.close()
    return stream.getvalue()


class _Formats:
    """The looks of cells; Excel wants each made once for a workbook."""

    def __init__(self, book: Any) -> None:
        def make(**look: Any) -> Format:
            made: Format = book.add_format({"valign": "top", "font_name": "Calibri", "font_size": 10, **look})
            return made

        self.head = make(bold=True, bg_color="#2B3A4A", font_color="#FFFFFF", text_wrap=True, valign="vcenter")
        self.turned = make(
            bold=True, bg_color="#2B3A4A", font_color="#FFFFFF", rotation=90, valign="bottom", align="center"
        )
        ruled = {"bottom": 1, "bottom_color": "#D9D9D3"}
        self.text = make(text_wrap=True, **ruled)
        self.link = make(font_color="#1A4F8B", underline=1, **ruled)
        self.number = make(num_format="0", align="center", **ruled)
        self.date = make(num_format=_("yyyy-mm-dd"), align="left", **ruled)
        self.cells = {
            o: make(bg_color=fill, font_color=ink, font_size=9, align="center", border=1, border_color="#FFFFFF")
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


def _write_findings(
    sheet: Worksheet, formats: _Formats, tools: Sequence[ToolRows], stems: Sequence[str] | None
) -> dict[str, int]:
    """All findings in working order, with links to the files of `stems`; returns the row of each."""
    _begin(sheet, formats, FINDINGS, frozen=2)
    titles = [column.title for column in FINDINGS]
    rows: dict[str, int] = {}
    for number, tool in enumerate(tools):
        for found in tool.findings:
            row = rows[found.id] = len(rows) + 1
            _write_row(sheet, row, found.cells, formats, FINDINGS)
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
    _end(sheet, FINDINGS, len(rows))
    sheet.print_area(0, 0, max(len(rows), 1), _PRINTED - 1)
    return rows


def _write_matrix(
    sheet: Worksheet, formats: _Formats, tools: Sequence[ToolRows], portfolio: Portfolio, rows: dict[str, int]
) -> None:
    """Tools down, rules across in the order of the policy, each cell in the colour of its outcome and leading to its row."""
    asked = {found.rule.name: found.rule for tool in tools for found in tool.findings if found.rule}
    rules = sorted(asked, key=lambda name: (asked[name].place.file, asked[name].place.line, name))
    counted = [severity.value for severity in Severity]
    columns = [
        Column(say("Tool"), 22),
        Column(say("Tier"), 13),
        Column(say("Renewal"), 11),
        *(Column(word(s), 7) for s in Severity),
    ]
    _begin(sheet, formats, columns, frozen=len(columns))
    sheet.set_row(0, min(10 + 6.2 * max(map(len, rules), default=8), 400))  # points, for names that stand upright
    first = len(columns)
    width = 0.85 * max(len(tell(word(outcome))) for outcome in Outcome)  # of nine points, in characters of eleven
    # Sixty rules fitted to the width of one page would be too small to read: it goes on over pages, each with the tools.
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
    sheet.fit_to_pages(math.ceil((sum(c.width for c in columns) + width * len(rules)) / _MATRIX_PAGE), 0)
    sheet.repeat_columns(0)
    for number, name in enumerate(rules, start=first):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, name, formats.turned)
    columns_of = {name: first + number for number, name in enumerate(rules)}
    for row, (standing, tool) in enumerate(zip(portfolio.tools, tools, strict=False), start=1):
        counts = [standing.count(severity) for severity in Severity]
        _write_row(sheet, row, (standing.tool.name, standing.tier.name, standing.tool.renewal, *counts), formats)
        for found in tool.findings:
            if found.rule and found.outcome:
                target = f"internal:'{tell(_FINDINGS)}'!A{rows[found.id] + 1}"
                sheet.write_url(
                    row, columns_of[found.rule.name], target, formats.cells[found.outcome],
                    tell(word(found.outcome)), tell(OUTCOMES[found.outcome]),
                )  # fmt: skip
    last = max(len(portfolio.tools), 1)
    for column, severity in enumerate(counted, start=first - len(counted)):
        colour = {"critical": "#C2453B", "major": "#D98A2B", "minor": "#5B8DB8"}.get(severity, "#9AA0A6")
        bar = {"type": "data_bar", "bar_solid": True, "bar_color": colour, "min_type": "num", "min_value": 0}
        sheet.conditional_format(1, column, last, column, bar)
    sheet.autofilter(0, 0, last, first + len(rules) - 1)


def _write_own_side(sheet: Worksheet, formats: _Formats, tools: Sequence[ToolRows]) -> None:
    _begin(sheet, formats, OWN_SIDE, frozen=1)
    rows = [row for tool in tools for row in tool.own_side]
    _write_rows(sheet, formats, OWN_SIDE, rows)
    if rows:
        sheet.data_validation(1, 1, len(rows), 1, {"validate": "list", "source": [_("yes"), _("no")]})


def _write_terms(sheet: Worksheet, formats: _Formats, tools: Sequence[ToolRows]) -> None:
    """What the papers say, of the terms that are shown in this run."""
    _begin(sheet, formats, TERMS, frozen=0)
    shown = terms_to_show(found.rule.term for tool in tools for found in tool.findings if found.rule)
    rows = (cells for tool in tools for term, cells in tool.terms if term in shown)
    _write_rows(sheet, formats, TERMS, rows)


def _write_documents(sheet: Worksheet, formats: _Formats, tools: Sequence[ToolRows], portfolio: Portfolio) -> None:
    """The papers of each tool, then every file that belongs to none or is not read."""
    _begin(sheet, formats, DOCUMENTS, frozen=0)
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
