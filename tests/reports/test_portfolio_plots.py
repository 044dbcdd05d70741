"""The drawings of the first page: they say what the tables say, and stay inside their frame."""

from __future__ import annotations

import re
from datetime import date

import pytest
from factories import make_checklist, make_finding, make_rule, make_tool
from samples import sample_run
from whole import Run

from contract_check.findings.standing import take_standing
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Outcome
from contract_check.model.term_course import Deadline, TermCourse
from contract_check.reports.index import render_index_html
from contract_check.reports.portfolio_plots import MOST_ROWS, WIDTH, Plots, draw_portfolio


def tool_with(name: str, *severities: str, term: str = "security.breach_notice", **changes: object) -> Checklist:
    findings = [make_finding(rule=make_rule(term, severity=s, name=f"r{n}")) for n, s in enumerate(severities)]
    return make_checklist(findings, tool=make_tool(name), **changes)


def drawn(*checklists: Checklist) -> Plots:
    return draw_portfolio([(take_standing(checklist), f"{checklist.tool.key}.html") for checklist in checklists])


def test_bars_are_as_long_as_the_gaps_are_many_and_do_not_overlap() -> None:
    most, few = drawn(tool_with("A", *["minor"] * 3, "critical"), tool_with("B", "major")).bars
    assert [(bar.severity, bar.number) for bar in most.bars] == [("critical", 1), ("minor", 3)]
    critical, minor = most.bars
    assert minor.left == pytest.approx(critical.left + critical.width, abs=0.2)
    assert minor.width == pytest.approx(3 * few.bars[0].width, abs=0.3) and most.total == 4
    assert minor.left + minor.width <= WIDTH


HEAT = [
    ("the_worst_gap_gives_the_colour", tool_with("A", "minor", "major"), (2, "major", "")),
    ("what_is_in_order_is_counted", make_checklist([make_finding(Outcome.MET)]), (0, "", "1 in order")),
    ("an_exception_is_no_gap", make_checklist([make_finding(Outcome.EXCEPTED)]), (0, "", "nothing to work through")),
]


@pytest.mark.parametrize(("says", "checklist", "cell"), HEAT, ids=[case[0] for case in HEAT])
def test_heat(says: str, checklist: Checklist, cell: tuple[int, str, str]) -> None:
    ((_, _, (found,)),) = drawn(checklist).heat
    assert (found.gaps, found.worst, found.says) == cell


def test_an_area_that_nobody_asks_about_is_left_out_or_said() -> None:
    plots = drawn(tool_with("A", "major"), make_checklist([], tool=make_tool("B")))
    assert plots.areas == ("Security",)
    assert [cells[0].says for _, _, cells in plots.heat] == ["", "nothing asked"]


def course(notice: date | None, end: date, start: date | None = None) -> TermCourse:
    return TermCourse(date(2026, 11, 24), current=Deadline(0, end, notice, start))


def test_days_stand_in_their_order_and_inside_the_frame() -> None:
    plots = drawn(
        tool_with("Late", course=course(date(2027, 9, 1), date(2027, 12, 1))),
        tool_with("Soon", course=course(date(2026, 12, 30), date(2027, 3, 31), date(2026, 11, 30))),
        tool_with("Far", course=course(None, date(2044, 1, 1))),
        tool_with("Past", course=course(date(2020, 1, 1), date(2020, 3, 1))),
        tool_with("None"),
    )
    assert [row.tool for row in plots.days] == ["Past", "Soon", "Late", "Far"]
    soon = plots.days[1]
    assert soon.start is not None and soon.notice is not None and soon.start < soon.notice < soon.end
    places = [at for row in plots.days for at in (row.start, row.notice, row.end) if at is not None]
    assert all(plots.names <= at <= WIDTH - 10 for at in places)
    assert plots.days[3].notice is None and "end of the term 2044-01-01" in plots.days[3].says
    assert all(label.endswith(("-01", "-04", "-07", "-10")) for label, _ in plots.months)


def test_a_large_portfolio_is_drawn_in_part_and_says_so() -> None:
    plots = drawn(*(tool_with(f"Tool {n}", "major") for n in range(MOST_ROWS + 5)))
    assert len(plots.bars) == MOST_ROWS and plots.left_out == 5 and len(plots.heat) == MOST_ROWS + 5


def test_nothing_is_drawn_of_nothing() -> None:
    assert drawn() == Plots((), (), (), (), (), WIDTH, 230, 0)
    assert "<svg" not in render_index_html(Run().portfolio)


def test_the_page_draws_them_with_no_style_of_their_own() -> None:
    page = render_index_html(sample_run().portfolio)
    assert page.count("<svg") >= 1 and 'class="heat"' in page
    assert not re.search(r"<svg[^>]*style=|<rect[^>]*(?:style|fill)=", page)
