"""The history: what is recorded is read, a killed run leaves it whole, and gaps are followed through it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from contract_check.findings.history import RecordedRun, check_history, read_history, record_run
from contract_check.findings.portfolio_course import GapCourse, PortfolioCourse, State, chart_course
from contract_check.model.errors import ContractCheckError
from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.model.saved_run import SavedChecklist, SavedFinding, SavedRun
from contract_check.reports.status_report import view_status

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 24)


def finding(outcome: str = "below", rule: str = "breach-notice", tool: str = "crm", **changes: Any) -> SavedFinding:
    accepted = {"accepted_by": "Dana Whitfield", "accepted_until": "2027-03-31"} if outcome == "excepted" else {}
    given: dict[str, Any] = {
        "title": "Notice", "part": "contract", "term": "security.breach_notice", "severity": Severity.MAJOR,
        "required": "within 48 hours", "gap": "", "value": ["a", "ü"], "strength": "firm", "place": "msa.pdf, p. 1",
        "quote": "“within 72 hours”\n", **accepted, **changes,
    }  # fmt: skip
    return SavedFinding(f"{tool}/{rule}", rule, outcome=Outcome(outcome), **given)


def run_of(*findings: SavedFinding, tool: str = "crm") -> SavedRun:
    return SavedRun((SavedChecklist(tool, tool.upper(), "production", "", "abc", findings, ("scan.pdf",)),))


def test_what_is_recorded_is_read(tmp_path: Path) -> None:
    runs = [run_of(finding("met"), finding("excepted", "uptime", value=99.9)), run_of(), SavedRun(())]
    for run in runs:
        record_run(tmp_path / "h.db", run, DAY, "1")
    assert [record.run for record in read_history(tmp_path / "h.db")] == runs
    assert [record.number for record in read_history(tmp_path / "h.db")] == [1, 2, 3]
    assert [path.name for path in tmp_path.iterdir()] == ["h.db"]


def test_runs_come_by_their_day_and_not_by_the_clock(tmp_path: Path) -> None:
    for day in (date(2026, 12, 1), date(2026, 11, 1)):
        record_run(tmp_path / "h.db", run_of(), day, "1")
    assert [record.day.month for record in read_history(tmp_path / "h.db")] == [11, 12]


def make_foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE mine (a)")


def make_later(path: Path) -> None:
    record_run(path, run_of(), DAY, "1")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9")


FOREIGN = [
    ("text", lambda path: path.write_text("no database, and long enough to be none" * 9), "this file is no history"),
    ("the_database_of_another_program", make_foreign, "this file is no history"),
    ("a_later_version", make_later, "this history is of version 9, and this program knows version 1"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "make", "answer"), FOREIGN, ids=[case[0] for case in FOREIGN])
def test_another_file_is_refused_and_left_alone(says: str, make: Any, answer: str, tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    make(path)
    before = path.read_bytes()
    for call in (lambda: record_run(path, run_of(), DAY, "1"), lambda: read_history(path), lambda: check_history(path)):
        with pytest.raises(ContractCheckError, match=answer):
            call()
    assert path.read_bytes() == before


def test_no_history_and_no_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(ContractCheckError, match="there is no history here"):
        read_history(tmp_path / "h.db")
    with pytest.raises(ContractCheckError, match="the history cannot be written"):
        record_run(tmp_path / "none" / "h.db", run_of(), DAY, "1")
    with pytest.raises(ContractCheckError, match="no history can be written here"):
        check_history(tmp_path / "none" / "h.db")


def test_looking_whether_a_run_can_be_kept_changes_nothing(tmp_path: Path) -> None:
    check_history(tmp_path / "h.db")
    assert not (tmp_path / "h.db").exists()
    record_run(tmp_path / "h.db", run_of(), DAY, "1")
    before = (tmp_path / "h.db").read_bytes()
    check_history(tmp_path / "h.db")
    assert (tmp_path / "h.db").read_bytes() == before


# A child that records one large run and kills itself before its Nth statement, or at its commit (N = 0).
CHILD = """
import os, signal, sys
from datetime import date
from pathlib import Path
from sqlalchemy import Engine, event
sys.path[:0] = [sys.argv[3]]
from test_history import big_run
from contract_check.findings.history import record_run

fatal, seen = int(sys.argv[2]), 0

@event.listens_for(Engine, "before_cursor_execute")
def count(*_):
    global seen
    seen += 1
    if seen == fatal:
        os.kill(os.getpid(), signal.SIGKILL)

@event.listens_for(Engine, "commit")
def at_commit(_):
    if fatal == 0:
        os.kill(os.getpid(), signal.SIGKILL)

record_run(Path(sys.argv[1]), big_run(), date(2026, 11, 24), "1")
print(seen)
"""
SIZE = 4000


def big_run() -> SavedRun:
    return run_of(*(finding(rule=f"rule-{n}", quote="word " * 60) for n in range(SIZE)))


def start_child(path: Path, fatal: int) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", CHILD, str(path), str(fatal), str(Path(__file__).parent)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, text=True)


def assert_whole(path: Path, runs: set[int]) -> None:
    """The file is sound, and every run in it has all its findings."""
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    records = read_history(path)
    assert len(records) in runs
    assert all(len(record.run.checklists[0].findings) in (1, SIZE) for record in records)


@pytest.mark.parametrize("there", [True, False], ids=["a_history_that_is_there", "a_new_history"])
def test_a_run_that_is_killed_before_any_statement_or_at_its_commit_is_not_there(there: bool, tmp_path: Path) -> None:
    if there:
        record_run(tmp_path / "whole.db", run_of(), DAY, "1")
    statements = int(start_child(tmp_path / "whole.db", -1).communicate()[0])
    assert statements >= (8 if there else 12)
    for fatal in range(statements + 1):
        path = tmp_path / f"{fatal}.db"
        if there:
            record_run(path, run_of(finding()), DAY, "1")
        child = start_child(path, fatal)
        assert child.wait() == -signal.SIGKILL
        if there:
            assert_whole(path, {1})
        record_run(path, run_of(finding()), DAY, "1")
        assert_whole(path, {2 if there else 1})


def test_a_run_that_is_killed_at_any_time_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    record_run(path, run_of(finding()), DAY, "1")
    for delay in (0.35, 0.45, 0.55, 0.65, 0.8):
        child = start_child(path, -1)
        time.sleep(delay)
        child.kill()
        child.wait()
        assert_whole(path, set(range(1, 7)))


def course(*days: tuple[int, SavedRun]) -> PortfolioCourse:
    """The course of runs on days of November 2026."""
    return chart_course([RecordedRun(n, date(2026, 11, day), run) for n, (day, run) in enumerate(days, start=1)])


def gap(*days: tuple[int, SavedRun]) -> GapCourse:
    (only,) = course(*days).gaps
    return only


COURSES: list[tuple[str, list[tuple[int, str | None]], State, int, int]] = [
    ("open_since_the_first_day", [(1, "below"), (9, "below"), (20, "unclear")], State.OPEN, 1, 20),
    ("opened_later", [(1, "met"), (9, "below"), (20, "below")], State.OPEN, 9, 20),
    ("closed_by_the_check_that_found_it_gone", [(1, "below"), (9, "below"), (20, "met"), (25, "met")], State.CLOSED, 1, 20),
    ("open_again", [(1, "below"), (9, "met"), (20, "below"), (25, "below")], State.OPEN, 20, 25),
    ("accepted_is_still_open", [(1, "below"), (9, "excepted")], State.ACCEPTED, 1, 9),
    ("an_exception_that_ran_out", [(1, "below"), (9, "excepted"), (20, "below")], State.OPEN, 1, 20),
    ("closed_while_it_was_accepted", [(1, "excepted"), (9, "met")], State.CLOSED, 1, 9),
    ("no_longer_asked_is_not_closed", [(1, "below"), (9, None)], State.NOT_ASKED, 1, 9),
    ("handed_to_a_person_is_not_closed", [(1, "below"), (9, "by hand")], State.NOT_ASKED, 1, 9),
    ("not_read_before_was_perhaps_never_a_gap", [(1, "unread"), (9, "unread"), (20, "met")], State.NOT_READ, 1, 20),
    ("a_gap_that_could_not_be_read_in_between_was_closed", [(1, "below"), (9, "unread"), (20, "met")], State.CLOSED, 1, 20),
    ("a_gap_that_was_read_at_last_was_closed", [(1, "unread"), (9, "missing"), (20, "met")], State.CLOSED, 1, 20),
    ("closed_and_then_not_read", [(1, "below"), (9, "met"), (20, "unread"), (25, "met")], State.NOT_READ, 20, 25),
    ("accepted_and_never_read", [(1, "unread"), (9, "excepted"), (20, "met")], State.CLOSED, 1, 20),
    ("not_read_and_no_longer_asked", [(1, "unread"), (9, None)], State.NOT_ASKED, 1, 9),
    ("not_read_to_this_day", [(1, "unread"), (9, "unread")], State.OPEN, 1, 9),
    ("the_last_run_of_a_day_counts", [(1, "below"), (9, "below"), (9, "met")], State.CLOSED, 1, 9),
]  # fmt: skip


@pytest.mark.parametrize(("says", "outcomes", "state", "since", "until"), COURSES, ids=[case[0] for case in COURSES])
def test_a_gap_is_followed(
    says: str, outcomes: list[tuple[int, str | None]], state: State, since: int, until: int
) -> None:
    found = gap(*((day, run_of(finding(o)) if o else run_of()) for day, o in outcomes))
    assert (found.state, found.since.day, found.until.day, found.days) == (state, since, until, until - since)


def test_what_is_to_settle_about_the_papers_is_settled_once_it_is_not_found() -> None:
    unsigned = finding("below", "papers-not-signed", part="papers", term="", required="", value=None)
    found = gap((1, run_of(unsigned)), (9, run_of(unsigned)), (20, run_of()))
    assert (found.state, found.days) == (State.CLOSED, 19)


def test_who_accepted_a_gap_stays_on_record() -> None:
    found = gap((1, run_of(finding("below"))), (9, run_of(finding("excepted"))), (20, run_of(finding("below"))))
    assert found.accepted == (("Dana Whitfield", "2027-03-31"),)
    assert gap((1, run_of(finding("below"))), (9, run_of(finding("met"))), (20, run_of(finding("below")))).reopened == 1


def test_what_was_never_a_gap_is_no_course() -> None:
    assert course((1, run_of(finding("met")))).gaps == ()


def test_a_run_that_leaves_a_tool_out_says_nothing_of_it() -> None:
    other = run_of(finding("below", tool="erp"), tool="erp")
    found = course((1, run_of(finding("below"))), (9, other))
    assert [point.open[Severity.MAJOR] for point in found.points] == [1, 2]
    assert [point.tools for point in found.points] == [1, 2]
    assert found.idle == (("CRM", date(2026, 11, 1)),)
    assert {(g.tool, g.state, g.days) for g in found.gaps} == {("CRM", State.OPEN, 8), ("ERP", State.OPEN, 0)}


def test_a_point_counts_open_accepted_and_met_apart() -> None:
    run = run_of(
        finding("below"),
        finding("missing", "a", severity=Severity.CRITICAL),
        finding("excepted", "b"),
        finding("met", "c"),
        finding("unread", "d"),
    )
    (point,) = course((1, run)).points
    assert (point.open[Severity.CRITICAL], point.open[Severity.MAJOR], point.accepted, point.met) == (1, 2, 1, 1)
    assert (point.unread[Severity.MAJOR], point.known(Severity.MAJOR)) == (1, 1)


def test_the_status_tells_what_was_not_read_from_what_is_open_or_closed() -> None:
    before = run_of(finding("below"), finding("unread", "a"), finding("unread", "b"))
    after = run_of(finding("met"), finding("met", "a"), finding("unread", "b"))
    view = view_status(course((1, before), (9, after)), "1")
    assert view.summary.endswith("0 gaps open, 0 accepted, 1 closed so far; 1 not read, and so not known; "
                                 "1 in order and not read before")  # fmt: skip
    assert [(title, [row.id for row in rows]) for title, _, rows in view.groups] == [
        ("Not read, and so not known", ["crm/b"]), ("Closed", ["crm/breach-notice"]),
        ("In order now, and not read before", ["crm/a"]),
    ]  # fmt: skip
    assert [point[2:4] for point in view.points] == [((0, 1, 0, 0), 2), ((0, 0, 0, 0), 1)]
    assert [area.severity for area in view.plot.areas] == ["critical", "major", "minor", "note", "unread"]
