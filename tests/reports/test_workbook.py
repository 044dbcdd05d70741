"""The workbook, read back by openpyxl and opened by LibreOffice."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from factories import make_checklist, make_finding, make_rule, make_tool
from office import needs_office, render_pages
from openpyxl import Workbook, load_workbook
from samples import EVIL, evil_checklist, sample_checklist, sample_run
from whole import Run, workbook_of

from contract_check.model.finding import Outcome
from contract_check.model.portfolio import Skipped
from contract_check.reports.html import render_html
from contract_check.reports.paper_matters import LABEL, paper_entries
from contract_check.reports.phrases import OUTCOMES
from contract_check.reports.workbook_cells import COLOURS

HOSTILE = replace(
    sample_run(), checklists=(evil_checklist(),), unclaimed=(EVIL, "=1+1"), skipped=(Skipped("@a", "+b"),)
)


def opened(run: Run, linked: bool = False) -> Workbook:
    return load_workbook(io.BytesIO(workbook_of(run, linked)))


@pytest.fixture(scope="module")
def book() -> Workbook:
    return opened(sample_run(), linked=True)


def column(book: Workbook, sheet: str, title: str) -> list[object]:
    titles = [cell.value for cell in book[sheet][1]]
    return [row[titles.index(title)].value for row in book[sheet].iter_rows(min_row=2)]


def test_every_finding_has_a_row_with_its_identifier(book: Workbook) -> None:
    findings = [finding for checklist in sample_run().checklists for finding in checklist.findings]
    papers = [entry for checklist in sample_run().all_checklists for entry in paper_entries(checklist)]
    assert sorted(map(str, column(book, "Findings", "Identifier"))) == sorted(f.id for f in (*findings, *papers))
    assert papers and set(column(book, "Findings", "Outcome")) == {LABEL, *(OUTCOMES[f.outcome] for f in findings)}


@pytest.mark.parametrize("sheet", ["Portfolio", "Findings", "Terms", "Documents"])
def test_titles_stay_in_sight_and_filter(book: Workbook, sheet: str) -> None:
    assert re.fullmatch(r"[A-Z]+2", str(book[sheet].freeze_panes))
    assert book[sheet].auto_filter.ref


@pytest.mark.parametrize("portfolio", [sample_run(), HOSTILE, Run()])
def test_no_cell_is_a_formula(portfolio: Run) -> None:
    content = workbook_of(portfolio, linked=True)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name]
    # The one formula of a file may be that of a list to choose from; there is none in a cell.
    assert not any(re.search(r"<f[ >]", sheet) for sheet in sheets)
    for sheet in load_workbook(io.BytesIO(content)):
        for row in sheet.iter_rows():
            assert not [cell.value for cell in row if cell.data_type == "f"]
            assert not [cell.value for cell in row if re.match(r"\s*[=+\-@]", str(cell.value or ""))]


def test_links_lead_to_the_checklist_and_to_the_rows(book: Workbook) -> None:
    checklist = sample_checklist()
    anchors = set(re.findall(r' id="([\w-]+)"', render_html(checklist)))
    links = [link for sheet in book for row in sheet.iter_rows() for cell in row if (link := cell.hyperlink)]
    external = {(link.target, link.location) for link in links if link.target}
    assert {location for target, location in external if target == "acme-crm.html"} <= anchors
    assert {target for target, _ in external} == {"acme-crm.html"}
    rows = [int(str(link.location).rpartition("A")[2]) for link in links if not link.target]
    assert rows and all(book["Findings"].cell(row, 1).value for row in rows)


def test_without_html_there_is_no_link_to_it() -> None:
    book = opened(sample_run())
    assert not [c for sheet in book for row in sheet.iter_rows() for c in row if c.hyperlink and c.hyperlink.target]


@pytest.mark.parametrize("outcome", Outcome)
def test_the_matrix_has_word_and_colour_of_the_outcome(outcome: Outcome) -> None:
    finding = replace(make_finding(), outcome=outcome)
    sheet = opened(Run((make_checklist([finding]),)))["Portfolio"]
    cell = next(c for c in sheet[2] if c.column == sheet.max_column)
    assert sheet.cell(1, sheet.max_column).value == "breach-notice" and cell.value == outcome.value
    assert cell.fill.start_color.rgb == "FF" + COLOURS[outcome][0][1:]


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_words_can_be_read_on_their_colours() -> None:
    assert all(contrast(fill, ink) >= 7 for fill, ink in COLOURS.values())


def test_counts_have_bars_and_dates_are_dates(book: Workbook) -> None:
    rules = [rule.type for ranges in book["Portfolio"].conditional_formatting for rule in ranges.rules]
    assert rules.count("dataBar") == 4
    assert datetime(2027, 3, 31) in column(book, "Portfolio", "Notice or end")


def test_the_matrix_counts_what_was_not_read_apart_as_the_first_page_does() -> None:
    found = [
        make_finding(outcome, rule=make_rule(name=f"r{number}", severity="critical"))
        for number, outcome in enumerate((Outcome.MISSING, Outcome.UNREAD, Outcome.UNREAD, Outcome.MET))
    ]
    book = opened(Run((make_checklist(found),)))
    counts = [column(book, "Portfolio", title) for title in ("critical", "major", "not read", "met")]
    assert counts == [[1], [0], [2], [1]]


def test_every_file_is_named_with_what_came_of_it() -> None:
    portfolio = replace(sample_run(), skipped=(Skipped("notes.eml", "an e-mail"),))
    files = column(opened(portfolio), "Documents", "File")
    assert {"acme-msa.pdf", "scan.pdf", "stray.pdf", "notes.eml"} <= set(files)


def test_terms_are_listed_with_their_quotes(book: Workbook) -> None:
    assert "Availability shall be 99.95 % a month." in column(book, "Terms", "Quote")
    assert set(column(book, "Terms", "Governs")) <= {"yes", "no"}


def test_a_tool_of_the_same_rule_twice_and_a_very_long_text_are_no_trouble() -> None:
    long = make_finding(rule=make_rule(why="word " * 20_000))
    portfolio = Run((make_checklist([long]), make_checklist([make_finding()], tool=make_tool("Other"))))
    assert all(len(str(cell)) <= 32_767 for cell in column(opened(portfolio), "Findings", "Why"))


def test_the_same_portfolio_gives_the_same_bytes() -> None:
    assert workbook_of(sample_run()) == workbook_of(sample_run())


@needs_office
def test_libreoffice_shows_it_with_its_colours(tmp_path: Path) -> None:
    path = tmp_path / "findings.xlsx"
    path.write_bytes(workbook_of(sample_run(), linked=True))
    pages = render_pages(path, tmp_path)
    assert len(pages) >= 4
    colours = {colour for _, colour in pages[0].getcolors(maxcolors=1 << 24) or ()}
    fills = [tuple(int(fill[i : i + 2], 16) for i in (1, 3, 5)) for fill, _ in COLOURS.values()]
    assert sum(fill in colours for fill in fills) >= 4


@pytest.mark.parametrize(("rules", "pages"), [(1, 1), (20, 2), (58, 3), (120, 6)])
def test_the_matrix_is_printed_at_a_size_that_can_be_read(rules: int, pages: int) -> None:
    found = [make_finding(rule=make_rule(name=f"liability-carveouts-{number}")) for number in range(rules)]
    sheet = opened(Run((make_checklist(found),)))["Portfolio"]
    setup = sheet.page_setup
    assert (setup.orientation, setup.fitToWidth or 1, setup.fitToHeight) == ("landscape", pages, 0)
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$A")
    # A character of a column's width is 7 pixels, and 96 pixels are 72 points. Columns of one width come together.
    whole = sum(7 * 0.75 * group.width * (group.max - group.min + 1) for group in sheet.column_dimensions.values())
    again = 7 * 0.75 * sheet.column_dimensions["A"].width
    a4 = 842 - 2 * 0.3 * 72
    assert setup.paperSize == 9
    assert 9 * min(1, a4 / (whole / pages + again)) > 6.8, "points of the words in the cells"
