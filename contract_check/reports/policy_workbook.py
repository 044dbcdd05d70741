"""The policy as a workbook: one row a rule, one column a tier, to be edited in a spreadsheet and taken back.

Every cell is text, and marked so: a spreadsheet shows what begins with "=" and never calculates it. Lists
offer severities, tiers, teams and outcomes; comments explain the levels and what each term asks.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from contract_check.model.rule import RuleSet, Severity
from contract_check.model.term import TermDefinition
from contract_check.reports.text import make_printable
from contract_check.rules.bounds import sample_level
from contract_check.rules.workbook_layout import (
    ABOUT,
    EXAMPLE_COLUMNS,
    EXAMPLES,
    LEVELS,
    OUTCOMES,
    OWNERS,
    RULES,
    SILENCES,
    Column,
    read_only,
    rule_columns,
    rule_rows,
)

_HEAD = PatternFill("solid", fgColor="1F3A5F")
_READ_ONLY = PatternFill("solid", fgColor="EEEEEE")
_WIDTHS = {"Rule": 26, "Applies to": 22, "Title": 30, "Why": 50, "Ask for": 60, "Source": 40, "Clause": 90, "Asks": 30}
_LEVELS = (
    ("at least 99.9%", "A percentage or a time that must not be shorter or lower."),
    ("at most 7%", "A percentage or a time that must not be higher or longer."),
    ("within 48 hours", "A time limit: minutes, hours, business hours, days, business days, weeks, months, years."),
    ("at least 12 months fees or EUR 1,000,000", "A cap on liability; one of the amounts is enough."),
    ("required", "The contract has to provide for it, whatever the figure."),
    ("not allowed", "The contract must not provide for it."),
    ("any of SOC 2 Type II, ISO 27001", "One name of the list is enough."),
    ("all of gross_negligence, fraud", "Every name of the list has to be there."),
    ("one of prohibited, opt_in", "The contract has to say one of these and nothing else."),
    ("not required", "The tier asks for nothing here."),
)
_TALLEST = 8  # lines of a row; what is longer is read in the cell
_EPOCH = datetime(2000, 1, 1)  # the same policy gives the same workbook, whenever it is written


def render_workbook(policy: RuleSet, terms: Mapping[str, TermDefinition]) -> bytes:
    """The workbook as the bytes of an .xlsx file."""
    book = Workbook()
    rules = book.active
    assert isinstance(rules, Worksheet)  # noqa: S101 - a new workbook has one sheet
    rules.title = RULES
    _fill_rules(rules, policy, terms)
    _fill_examples(book.create_sheet(EXAMPLES), policy)
    _fill_levels(book.create_sheet(LEVELS))
    _fill_about(book.create_sheet(ABOUT), policy)
    book.properties.creator = "contract-check"
    book.properties.created = book.properties.modified = _EPOCH
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill_rules(sheet: Worksheet, policy: RuleSet, terms: Mapping[str, TermDefinition]) -> None:
    columns = rule_columns(policy)
    _head(sheet, columns)
    for tier in policy.tiers:
        index = next(i for i, column in enumerate(columns, 1) if column.edits == ("required", tier.name))
        said = f"{tier.title}: {tier.meaning}\n\nA level in words; the sheet {LEVELS} lists the forms."
        sheet.cell(1, index).comment = _comment(said)
    rows = list(rule_rows(policy))
    for number, row in enumerate(rows, start=2):
        for index, column in enumerate(columns, start=1):
            value = row.value(column.edits) if column.edits else read_only(row, column.title)
            cell = _write(sheet, number, index, value)
            if not column.edits:
                cell.fill = _READ_ONLY
        term = terms.get(row.rule.term)
        if term is not None:
            asks = f"{term.id}: {term.question}\n\nA level is written like this: {sample_level(term)}"
            sheet.cell(number, 1).comment = _comment(asks)
    for index, column in enumerate(columns, start=1):
        words = {"severity": [s.value for s in Severity], "owner": OWNERS, "silence": SILENCES}
        if column.edits and column.edits[0] in words:
            _offer(sheet, index, len(rows), words[str(column.edits[0])], optional=len(column.edits) == 2)
    _freeze(sheet, "D2")


def _fill_examples(sheet: Worksheet, policy: RuleSet) -> None:
    _head(sheet, EXAMPLE_COLUMNS)
    number = 1
    for rule in policy.rules:
        for index, example in enumerate(rule.examples, start=1):
            number += 1
            values = (rule.name, str(index), example.tier, " ".join(example.text.split()), example.outcome)
            for column, value in enumerate(values, start=1):
                cell = _write(sheet, number, column, value)
                if column < 3:
                    cell.fill = _READ_ONLY
    _offer(sheet, 3, number, [tier.name for tier in policy.tiers])
    _offer(sheet, 5, number, OUTCOMES)
    _freeze(sheet, "C2")


def _fill_levels(sheet: Worksheet) -> None:
    _head(sheet, (Column("Level"), Column("Why")))
    for number, (level, meaning) in enumerate(_LEVELS, start=2):
        _write(sheet, number, 1, level)
        _write(sheet, number, 2, meaning)
    sheet.column_dimensions["A"].width = 42


def _fill_about(sheet: Worksheet, policy: RuleSet) -> None:
    rows = (
        ("Policy", policy.name),
        ("Digest", policy.digest),
        ("To take back", "contract-check rules import <this file> --rules <your folder of rules>"),
        ("Not taken back", "The grey columns, and rows that are added or taken away: rules are made in the files."),
    )
    for number, (label, text) in enumerate((*rows, *(("Note", said) for said in policy.about)), start=1):
        _write(sheet, number, 1, label).font = Font(bold=True)
        _write(sheet, number, 2, text)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 18, 100


def _head(sheet: Worksheet, columns: Sequence[Column]) -> None:
    for index, column in enumerate(columns, start=1):
        cell = _write(sheet, 1, index, column.title)
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), _HEAD
        sheet.column_dimensions[get_column_letter(index)].width = _WIDTHS.get(column.title, 20)


def _freeze(sheet: Worksheet, cell: str) -> None:
    """Keep the head in sight, and let every column be filtered."""
    sheet.freeze_panes = cell
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for number, row in enumerate(sheet.iter_rows(min_row=2), start=2):
        widths = (sheet.column_dimensions[get_column_letter(index)].width for index in range(1, len(row) + 1))
        lines = (len(str(one.value or "")) / width for one, width in zip(row, widths, strict=True))
        sheet.row_dimensions[number].height = 15 * min(_TALLEST, 1 + int(max(lines)))  # points, one line is 15


def _write(sheet: Worksheet, row: int, column: int, value: str) -> Cell:
    """A cell of text, whatever it begins with."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)  # noqa: S101 - no cells are merged
    if value:
        cell.value = make_printable(value)
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in "=+-@"
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _offer(sheet: Worksheet, column: int, rows: int, words: Iterable[str], optional: bool = False) -> None:
    """A list to choose from in a whole column."""
    choice = DataValidation("list", formula1=f'"{",".join(words)}"', allow_blank=optional, showErrorMessage=True)
    choice.error = "Choose a word of the list."
    letter = get_column_letter(column)
    choice.add(f"{letter}2:{letter}{rows + 1}")
    sheet.add_data_validation(choice)


def _comment(text: str) -> Comment:
    comment = Comment(make_printable(text), "contract-check")
    comment.width, comment.height = 360, 160
    return comment
