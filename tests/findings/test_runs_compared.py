"""Before and after: how values move (`cases/value_moves.yaml`), and what becomes of a gap."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from contract_check.extractors.catalogue import term_definitions
from contract_check.findings.runs_compared import Course, RunComparison, compare_runs
from contract_check.findings.value_moves import Move, judge_move
from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.model.saved_run import SavedChecklist, SavedFinding, SavedRun

TERMS = term_definitions()
CASES = YAML(typ="safe").load((Path(__file__).parent / "cases" / "value_moves.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"])
def test_move(case: dict[str, Any]) -> None:
    strengths = tuple(case.get("strengths", ("firm", "firm")))
    assert judge_move(case["old"], case["new"], TERMS[case["term"]], strengths) == case["move"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"])
def test_the_way_back_is_the_other_way(case: dict[str, Any]) -> None:
    strengths = tuple(reversed(case.get("strengths", ("firm", "firm"))))
    back = {"better": "worse", "worse": "better"}.get(case["move"], case["move"])
    assert judge_move(case["new"], case["old"], TERMS[case["term"]], strengths) == back


def saved(
    outcome: str | None, value: Any = "72 hours", quote: str = "", rule: str = "breach-notice"
) -> list[SavedFinding]:
    if outcome is None:
        return []
    return [
        SavedFinding(f"crm/{rule}", rule, "Notice", "contract", "security.breach_notice", Outcome(outcome), Severity.MAJOR,
                     "within 48 hours", "", value, "firm", "msa.pdf, p. 1", quote or f"within {value}")
    ]  # fmt: skip


def run(findings: list[SavedFinding], key: str = "crm", digest: str = "a") -> SavedRun:
    return SavedRun((SavedChecklist(key, key.upper(), "production", "", digest, tuple(findings)),))


def compared(old: list[SavedFinding], new: list[SavedFinding], **changes: Any) -> RunComparison:
    return compare_runs(run(old), run(new, **changes), TERMS)


COURSES = [
    ("missing", "met", Course.CLOSED),
    ("below", "met", Course.CLOSED),
    ("unread", "met", Course.NOT_READ),
    ("unclear", "met", Course.CLOSED),
    ("unread", "missing", Course.STILL_OPEN),
    ("met", "unread", Course.UNREAD),
    ("unread", "unread", Course.UNREAD),
    (None, "unread", Course.UNREAD),
    ("by hand", "unread", Course.UNREAD),
    ("excepted", "unread", Course.STILL_OPEN),
    ("unread", "excepted", Course.ACCEPTED),
    ("unread", None, Course.NOT_ASKED),
    ("excepted", "met", Course.CLOSED),
    ("below", "below", Course.STILL_OPEN),
    ("missing", "unread", Course.STILL_OPEN),
    ("below", "excepted", Course.ACCEPTED),
    ("excepted", "excepted", Course.ACCEPTED),
    ("met", "excepted", Course.ACCEPTED),
    ("excepted", "below", Course.STILL_OPEN),
    ("met", "missing", Course.OPENED),
    (None, "missing", Course.OPENED),
    ("below", None, Course.NOT_ASKED),
    ("below", "by hand", Course.NOT_ASKED),
]


@pytest.mark.parametrize(("before", "after", "course"), COURSES)
def test_what_becomes_of_a_gap(before: str | None, after: str | None, course: Course) -> None:
    (tool,) = compared(saved(before), saved(after)).tools
    assert [change.course for change in tool.changes] == [course]
    assert tool.count(course) == 1


def matter(there: bool) -> list[SavedFinding]:
    return [
        SavedFinding("crm/papers-not-signed", "papers-not-signed", "Unsigned", "papers", "", Outcome.BELOW, Severity.MAJOR,
                     "", "msa.pdf: the places for signatures are empty.")
    ] if there else []  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "courses"),
    [
        (True, False, [Course.CLOSED]),
        (False, True, [Course.OPENED]),
        (True, True, [Course.STILL_OPEN]),
        (False, False, []),
    ],
)
def test_what_is_to_settle_about_the_papers_is_settled_once_it_is_not_found(
    before: bool, after: bool, courses: list[Course]
) -> None:
    (tool,) = compared(matter(before), matter(after)).tools
    assert [change.course for change in tool.changes] == courses


def test_what_is_not_found_in_papers_that_could_not_be_read_is_not_settled() -> None:
    after = SavedRun((SavedChecklist("crm", "CRM", "production", "", "a", (), ("msa.pdf",)),))
    (tool,) = compare_runs(run(matter(True)), after, TERMS).tools
    assert [change.course for change in tool.changes] == [Course.NOT_ASKED]


def test_what_was_and_is_in_order_is_told_only_where_it_changed() -> None:
    assert compared(saved("met"), saved("met")).tools[0].changes == ()
    (change,) = compared(saved("met"), saved("met", "24 hours")).tools[0].changes
    assert (change.course, change.move, change.reworded) == (Course.IN_ORDER, Move.BETTER, True)


def test_a_line_break_is_no_other_wording() -> None:
    assert (
        compared(saved("met", quote="within 72\nhours"), saved("met", quote="within 72 hours")).tools[0].changes == ()
    )


def test_newly_open_gaps_come_first() -> None:
    old = saved("below", rule="a") + saved("met", rule="b") + saved("missing", rule="c")
    new = saved("met", rule="a") + saved("missing", rule="b") + saved("missing", rule="c")
    courses = [change.course for change in compared(old, new).tools[0].changes]
    assert courses == [Course.OPENED, Course.STILL_OPEN, Course.CLOSED]


def test_two_single_tools_are_one_whatever_they_are_called() -> None:
    assert len(compared(saved("below"), saved("met"), key="acme-crm").tools) == 1


def test_tools_of_one_run_alone_are_named_and_not_compared() -> None:
    two = SavedRun((*run([]).checklists, *run([], key="erp").checklists))
    found = compare_runs(two, SavedRun((*run([]).checklists, *run([], key="wiki").checklists)), TERMS)
    assert [tool.new.key for tool in found.tools] == ["crm"]
    assert ([gone.key for gone in found.gone], [added.key for added in found.added]) == (["erp"], ["wiki"])


def test_other_rules_are_told() -> None:
    assert compared([], []).same_rules
    assert not compared([], [], digest="b").same_rules
