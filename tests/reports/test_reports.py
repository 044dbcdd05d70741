"""What every report says, and how they are written."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from factories import (
    make_checklist,
    make_citation,
    make_document,
    make_finding,
    make_paper,
    make_rule,
    make_term,
    make_tool,
)
from jinja2 import Environment
from samples import evil_checklist, sample_checklist, sample_run
from whole import write_run

from contract_check.findings.standing import take_standing
from contract_check.model.family import Role
from contract_check.model.finding import Absence, Outcome
from contract_check.model.portfolio import Matter, Standing
from contract_check.model.rule import Severity
from contract_check.model.term_course import Deadline, TermCourse
from contract_check.reports.course_view import say_days
from contract_check.reports.csv_report import render_csv
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html, render_index_markdown, view_portfolio
from contract_check.reports.json_report import render_json
from contract_check.reports.markdown import render_markdown
from contract_check.reports.phrases import number_pages
from contract_check.reports.schema import checklist_schema
from contract_check.reports.templating import keep_days_whole
from contract_check.reports.view import number_findings, summarise, view_checklist
from contract_check.reports.writing import load_pages

FORMATS = ("md", "html", "json", "csv")


def test_the_sample_has_every_outcome_that_the_program_gives() -> None:
    outcomes = {finding.outcome for finding in sample_checklist().findings}
    assert outcomes == set(Outcome)


@pytest.mark.parametrize("checklist", [sample_checklist(), evil_checklist(), make_checklist()])
def test_json_fits_its_schema(checklist: object) -> None:
    schema = checklist_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(render_json(checklist)), schema)  # type: ignore[arg-type]


def test_json_keeps_quotes_to_the_letter() -> None:
    quotes = [
        f["reading"]["citation"]["quote"] for f in json.loads(render_json(evil_checklist()))["findings"] if f["reading"]
    ]
    cited = [f.term.citation.quote for f in evil_checklist().findings if f.term]
    assert quotes == cited


def test_half_characters_do_not_stop_a_report() -> None:
    checklist = make_checklist([make_finding(term=make_term(quote="broken \ud800 text", file="odd-\udcff.pdf"))])
    for report in (render_json, render_html, render_markdown):
        report(checklist).encode("utf-8")
    assert render_csv(checklist)


def test_every_gap_cites_its_place_in_every_format() -> None:
    checklist = sample_checklist()
    places = [f.term.citation.place for f in checklist.findings if f.term]
    assert places
    for report in (render_html(checklist), render_markdown(checklist)):
        assert all(place in report for place in places)


def test_items_have_the_same_numbers_in_every_format() -> None:
    checklist = sample_checklist()
    numbers = {finding.rule.title: number for number, finding in number_findings(checklist)}
    rows = csv.DictReader(io.StringIO(render_csv(checklist).decode("utf-8-sig")))
    assert {row["Item"]: int(row["No."]) for row in rows if row["No."]} == numbers
    shown = re.findall(r"^### (\d+)\. (.+)$", render_markdown(checklist), re.MULTILINE)
    assert shown and all(numbers[title] == int(number) for number, title in shown)


def test_what_a_person_has_to_look_at_is_a_group_of_its_own() -> None:
    groups = {
        section.anchor: {item.outcome for item in section.items}
        for section in view_checklist(sample_checklist()).sections
    }
    assert groups == {
        "agree": {"missing", "below"},
        "look": {"unclear", "unread"},
        "by-hand": {"by hand"},
        "excepted": {"excepted"},
    }


def test_an_exception_is_shown_and_not_counted_as_a_gap() -> None:
    view = view_checklist(make_checklist([make_finding(Outcome.EXCEPTED)]))
    assert [section.anchor for section in view.sections] == ["excepted"]
    assert view.gaps == 0


def test_a_reading_of_the_same_passage_is_not_shown_twice() -> None:
    term = make_term("72 hours")
    again = replace(make_term("24 hours", governing=False), citation=term.citation)
    other = make_term("96 hours", file="b.pdf")
    view = view_checklist(make_checklist([make_finding(term=term, others=(again, other))]))
    (item,) = view.sections[0].items
    assert [passage.says for passage in item.others] == ["96 hours"]


def test_tools_are_listed_by_critical_gaps_then_renewal() -> None:
    rows = view_portfolio(sample_run().portfolio, "html").rows
    assert [(row.tool, row.link) for row in rows] == [("Acme CRM", "acme-crm.html"), ("Zebra Wiki", "zebra-wiki.html")]


def test_page_numbers_are_written_as_people_write_them() -> None:
    assert number_pages([3]) == "p. 3"
    assert number_pages((9, 3, 4, 5)) == "pp. 3–5, 9"


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    first = write_run(sample_run(), tmp_path / "a", FORMATS)
    second = write_run(sample_run(), tmp_path / "b", FORMATS)
    assert [path.name for path in first] == [path.name for path in second]
    assert len(first) == 3 * len(FORMATS) + 2
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes()
        assert b"\r" not in one.read_bytes()
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == sorted(path.name for path in first)


def test_pages_that_were_loaded_compile_no_template_when_they_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_pages(FORMATS)
    monkeypatch.setattr(Environment, "compile", pytest.fail)
    assert write_run(sample_run(), tmp_path, FORMATS)


def test_tools_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    lists = tuple(make_checklist(tool=make_tool(name)) for name in ("CRM", "crm", "../crm"))
    written = write_run(replace(sample_run(), checklists=lists), tmp_path, ["json"])
    assert [path.name for path in written] == ["crm.json", "crm-2.json", "crm-3.json", "ghost.json"]
    assert all(path.parent == tmp_path for path in written)


def test_pages_read_by_ocr_are_named_in_every_report() -> None:
    scan = make_paper((), make_document("scan.pdf", ocr=True))
    checklist = replace(make_checklist(), papers=(scan,))
    for report in (render_markdown, render_html, render_json):
        assert "read by OCR: compare the quotes with the page" in report(checklist)
    assert json.loads(render_json(checklist))["papers"][0]["ocr_pages"] == [1, 2, 3]
    portfolio = replace(sample_run(), checklists=(checklist,)).portfolio
    assert view_portfolio(portfolio, "md").rows[0].scanned == ("scan.pdf, pp. 1–3",)
    for index in (render_index_markdown, render_index_html):
        assert "read by OCR, compare quotes with the page: scan" in index(portfolio)


DAYS = [
    ("a_day_in_a_sentence", "notice by 2026-12-11 (in 15 days)", ["2026-12-11"]),
    ("two_days", "2026-01-01 and 2027-01-01", ["2026-01-01", "2027-01-01"]),
    ("a_name_with_hyphens", "A-2026-12 <b>", []),
    ("nothing", "", []),
]


@pytest.mark.parametrize(("says", "text", "kept"), DAYS, ids=[row[0] for row in DAYS])
def test_no_line_ends_within_a_day(says: str, text: str, kept: list[str]) -> None:
    made = keep_days_whole(text)
    assert re.findall(r'<span class="whole">(.*?)</span>', made) == kept
    assert "<b>" not in made


def test_the_first_page_counts_what_is_critical_of_the_papers_and_says_what_has_ended() -> None:
    run = sample_run().portfolio
    last = view_portfolio(run, "md").rows[-1].tool
    matters = tuple(Matter("Master agreement: unsigned", Severity.CRITICAL, False) for _ in range(9))
    least = next(standing for standing in run.tools if standing.tool.name == last)
    over = replace(least, matters=matters, as_of=date(2027, 1, 15), days=Deadline(0, date(2026, 12, 31)))
    tools = tuple(over if standing is least else standing for standing in run.tools)
    row = view_portfolio(replace(run, tools=tools), "md").rows[0]
    assert row.tool == over.tool.name and row.renewal.startswith("ended 2026-12-31")
    assert row.papers[0] == "Master agreement: unsigned (critical)"


def test_what_was_not_read_is_counted_apart_and_comes_after_what_is_known() -> None:
    def standing(name: str, *outcomes: Outcome, severity: str = "critical") -> Standing:
        rules = [make_rule(name=f"r{n}", severity=severity) for n in range(len(outcomes))]
        found = [make_finding(outcome, rule=rule) for outcome, rule in zip(outcomes, rules, strict=True)]
        return take_standing(make_checklist(found, tool=make_tool(name)))

    unread = standing("Scanned", *[Outcome.UNREAD] * 8)
    known = standing("Known", Outcome.MISSING, Outcome.UNREAD)
    mild = standing("Mild", *[Outcome.MISSING] * 9, severity="major")
    portfolio = replace(sample_run().portfolio, tools=(mild, unread, known))
    view = view_portfolio(portfolio, "md")
    assert [row.tool for row in view.rows] == ["Known", "Scanned", "Mild"]
    assert view.rows[1].counts[0] == ("critical", 0, 8, 0) and view.rows[1].not_read == "8 critical"
    assert (view.totals[0], view.not_read) == (("critical", 1), 9)
    assert "0 critical, 0 major, 0 minor, 0 notes; not read, and so not known: 8 critical" in render_index_markdown(
        portfolio
    )
    html = render_index_html(portfolio)
    assert "+8 not read" in html and "<title>Scanned: 8 unread</title>" in html
    assert "<title>Scanned: 8 critical</title>" not in html
    assert "counted apart" not in render_index_html(replace(portfolio, tools=(mild,)))


def test_a_checklist_and_its_json_count_what_was_not_read_apart_as_the_first_page_does() -> None:
    found = [
        make_finding(outcome, rule=make_rule(name=f"r{number}", severity="critical"))
        for number, outcome in enumerate((Outcome.MISSING, Outcome.UNREAD, Outcome.UNREAD))
    ]
    checklist = make_checklist(found)
    said = "1 critical to work through; not read, and so not known: 2 critical; 0 in order"
    assert summarise(checklist) == said
    assert f"**{said}.**" in render_markdown(checklist)
    assert '<li class="critical some"><b>1</b> critical</li>' in render_html(checklist)
    counts = json.loads(render_json(checklist))["counts"]
    assert (counts["critical"], counts["unread"]["critical"]) == (3, 2)
    assert summarise(make_checklist(found[1:])).startswith("No gap was found; not read, and so not known: 2 critical;")


@pytest.mark.parametrize(("role", "said"), [
    (Role.DPA, "the agreement is not in the folder, only DPA; what may stand in it is unread"),
    (Role.OTHER, "no file was recognised as the agreement, so that what may stand in it is unread"),
    (Role.MASTER, ""),
])  # fmt: skip
def test_the_first_page_says_why_much_is_unread_where_the_agreement_is_not_there(role: Role, said: str) -> None:
    standing = take_standing(make_checklist(papers=(make_paper(role=role),)))
    portfolio = replace(sample_run().portfolio, tools=(standing,))
    assert view_portfolio(portfolio, "md").rows[0].no_agreement == said
    for page in (render_index_markdown(portfolio), render_index_html(portfolio)):
        assert said in page and ("the agreement" in page) == bool(said)


def test_a_better_level_that_is_required_already_is_no_wish() -> None:
    for preferred, said in (("within 24 hours", "within 24 hours"), ("within 48 hours", ""), ("", "")):
        finding = make_finding(rule=make_rule(required="within 48 hours", preferred=preferred))
        (item,) = (item for section in view_checklist(make_checklist([finding])).sections for item in section.items)
        assert item.preferred == said


def test_tools_that_lack_the_same_of_our_own_side_stand_together_once() -> None:
    portfolio = sample_run().portfolio
    alike = view_portfolio(portfolio, "md").own_alike
    assert [own.tools for own in alike] == [("Acme CRM", "Ghost")]
    assert {place for own in alike for *_, place in own.gaps} == {""}
    alone = view_portfolio(replace(portfolio, without_contract=()), "md").own_alike
    assert [own.tools for own in alone] == [("Acme CRM",)] and all(place for own in alone for *_, place in own.gaps)
    both = render_index_html(portfolio)
    assert both.count("It is known who is called") == 1 and "each:" in both


def test_the_first_lines_say_what_to_begin_with() -> None:
    def shown(*severities: str) -> list[int]:
        rules = [make_rule(name=f"r{n}", severity=severity) for n, severity in enumerate(severities)]
        view = view_checklist(make_checklist([make_finding(Outcome.MISSING, rule=rule) for rule in rules]))
        return [item.number for item in view.begin_with]

    assert shown("critical", "critical", "major", "minor") == [1, 2]
    assert shown("major", "major", "minor", "minor", "note") == [1, 2, 3]  # nothing is critical
    assert shown("critical", "major", "minor") == []  # all is seen at once
    assert "**Begin with:** 1. " in render_markdown(sample_checklist())
    assert '<b>Begin with:</b> <a href="#' in render_html(sample_checklist())


def test_what_is_in_order_by_silence_is_told_apart() -> None:
    absence = Absence(3, (), ("as is",))
    met = [make_finding(Outcome.MET), make_finding(Outcome.MET, term=None, absence=absence)]
    checklist = make_checklist(met)
    assert summarise(checklist).endswith("2 in order, 1 of them by silence")
    assert summarise(make_checklist(met[:1])).endswith("1 in order")
    written = render_markdown(checklist)
    assert written.count("By silence: 3 pages read") == 1 and written.count("- **Breach notice** (required:") == 1


def test_a_passage_that_is_near_by_chance_is_not_quoted() -> None:
    near = make_citation("Supplier names an address that begins with https.")
    for by_chance in (True, False):
        absence = Absence(3, (), ("https",), near, by_chance=by_chance)
        checklist = make_checklist([make_finding(Outcome.MISSING, absence=absence)])
        for report in (render_markdown(checklist), render_html(checklist)):
            assert near.place in report and (near.quote in report) is not by_chance
            assert "nothing was found" not in report  # the gap says it


def test_one_paper_stands_in_no_order() -> None:
    assert view_checklist(make_checklist()).order == ""
    assert view_checklist(make_checklist(papers=(make_paper(), make_paper()))).order


def test_the_evidence_of_what_is_in_order_is_not_cut_before_what_proves_it() -> None:
    ends = "shall return all fees paid for services that were not yet rendered."
    quote = f"If Customer ends this Agreement for {'a default of the kind that is set out above, ' * 5}Supplier {ends}"
    checklist = make_checklist([make_finding(Outcome.MET, term=make_term(quote=quote))])
    assert len(quote) > 300
    assert ends in render_markdown(checklist) and ends in render_html(checklist)


def test_days_that_are_all_unclear_are_one_line() -> None:
    course = TermCourse(date(2026, 11, 24), unclear=("No paper says when the term begins.",))
    assert [label for label, _ in say_days(course, None)] == ["Last day to give notice", "Renews"]
    assert [label for label, _ in say_days(replace(course, renews=False), None)] == ["End of the term", "Renews"]
