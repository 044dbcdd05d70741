"""Tickets in the markup and the shape of each system."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from factories import make_checklist, make_finding, make_rule, make_tool
from jsonschema import Draft4Validator, Draft202012Validator
from markdown_it import MarkdownIt
from samples import evil_checklist, sample_checklist

from contract_check.findings.ticking import tick_checklist
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Outcome
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.term_course import Deadline, TermCourse
from contract_check.model.tick import Tick
from contract_check.reports.ticket import build_ticket
from contract_check.reports.ticket_adf import as_adf, done_in_adf
from contract_check.reports.ticket_systems import SYSTEMS, Existing, linear_id
from contract_check.reports.ticket_text import as_markdown, as_plain_text, ticked_in_markdown

SCHEMAS = Path(__file__).parents[1] / "schemas"
ADF = Draft4Validator(json.loads((SCHEMAS / "adf-1.json").read_text(encoding="utf-8")))
GITHUB = json.loads((SCHEMAS / "github-issue.json").read_text(encoding="utf-8"))
LINEAR = json.loads((SCHEMAS / "linear-issue.json").read_text(encoding="utf-8"))
CHECKLISTS = {"sample": sample_checklist(), "hostile": evil_checklist(), "nothing": make_checklist()}


def many(number: int) -> Checklist:
    return make_checklist(make_finding(rule=make_rule(name=f"rule-{n}", title=f"Item {n}")) for n in range(number))


def payload(system: str, checklist: Checklist, ticked: tuple[str, ...] = ()) -> dict[str, Any]:
    return SYSTEMS[system].describe(build_ticket(checklist), "PROC", ticked)


@pytest.mark.parametrize("name", CHECKLISTS)
def test_jira_gets_a_valid_document(name: str) -> None:
    fields = payload("jira", CHECKLISTS[name])["fields"]
    ADF.validate(fields["description"])
    assert fields["project"] == {"key": "PROC"} and len(fields["summary"]) <= 255
    assert not any(" " in label for label in fields["labels"])


@pytest.mark.parametrize("name", CHECKLISTS)
def test_github_gets_what_its_schema_asks_for(name: str) -> None:
    body = payload("github", CHECKLISTS[name])
    Draft202012Validator(GITHUB["create"]).validate(body)
    update = SYSTEMS["github"].update("https://api.github.com/repos/o/r/issues", Existing("7"), body)
    Draft202012Validator(GITHUB["update"]).validate(update.body)


@pytest.mark.parametrize("name", CHECKLISTS)
def test_linear_gets_fields_that_it_has(name: str) -> None:
    fields = payload("linear", CHECKLISTS[name])["variables"]["input"]
    types = {"String": str, "Int": int, "TimelessDate": str}
    for field, value in fields.items():
        wanted = re.search(r'Scalars\["(\w+)"\]', LINEAR["IssueCreateInput"][field]["type"])
        assert wanted and isinstance(value, types[wanted[1]]), field
    assert all(field in fields for field, said in LINEAR["IssueCreateInput"].items() if not said["optional"])
    update = SYSTEMS["linear"].update("u", Existing("x"), payload("linear", CHECKLISTS[name]))
    assert update.body and set(update.body["variables"]["input"]) <= set(LINEAR["IssueUpdateInput"])
    assert uuid.UUID(fields["id"]).version == 4


def test_servicenow_takes_what_its_columns_hold() -> None:
    body = payload("servicenow", many(80))
    assert len(body["short_description"]) <= 160 and len(body["description"]) <= 4_000
    assert body["urgency"] == "1" and body["impact"] == "1" and body["due_date"] == "2027-03-31 00:00:00"
    assert all(isinstance(value, str) for value in body.values())


LIMITS = [("jira", 32_000), ("servicenow", 4_000), ("github", 65_536), ("linear", 61_000)]


@pytest.mark.parametrize(("system", "limit"), LIMITS)
def test_what_does_not_fit_is_counted(system: str, limit: int) -> None:
    text = json.dumps(payload(system, many(400)))
    described = {
        "jira": lambda body: json.dumps(body["fields"]["description"]),
        "servicenow": lambda body: body["description"],
        "github": lambda body: body["body"],
        "linear": lambda body: body["variables"]["input"]["description"],
    }[system](payload(system, many(400)))
    assert len(described) <= limit
    more = re.search(r"(\d+) more in acme-crm\.html", text)
    shown = {int(n) for n in re.findall(r"acme-crm/rule-(\d+)|Item (\d+) \(critical\)", text) for n in n if n}
    assert more and int(more[1]) + len(shown) == 400


PRIORITIES = [
    # worst gap, jira, linear, servicenow, github
    ("critical", "Highest", 1, "1", "priority: critical"),
    ("major", "High", 2, "2", "priority: major"),
    ("minor", "Medium", 3, "3", "priority: minor"),
    ("note", "Low", 4, "3", "priority: note"),
    (None, "Lowest", 0, "3", "priority: none"),
]


@pytest.mark.parametrize(("worst", "jira", "linear", "servicenow", "github"), PRIORITIES)
def test_the_worst_gap_sets_the_priority(
    worst: str | None, jira: str, linear: int, servicenow: str, github: str
) -> None:
    checklist = make_checklist([make_finding(rule=make_rule(severity=worst))] if worst else [])
    assert payload("jira", checklist)["fields"]["priority"] == {"name": jira}
    assert payload("linear", checklist)["variables"]["input"]["priority"] == linear
    assert payload("servicenow", checklist)["urgency"] == servicenow
    assert github in payload("github", checklist)["labels"]


MATTER = PaperFinding(PaperMatter.PILOT_PAPER, Severity.CRITICAL, "A tool on pilot paper", "It says so.")
WHOLE = [
    ("a_matter_of_the_papers", {"paper_findings": (MATTER,)}, "critical"),
    ("one_that_is_accepted", {"paper_findings": (replace(MATTER, excepted=True),)}, "minor"),
    ("none", {}, "minor"),
]


@pytest.mark.parametrize(("says", "more", "worst"), WHOLE, ids=[case[0] for case in WHOLE])
def test_all_that_is_in_a_ticket_sets_its_priority(says: str, more: dict[str, Any], worst: str) -> None:
    checklist = make_checklist([make_finding(rule=make_rule(severity="minor"))], **more)
    assert build_ticket(checklist).worst == worst


def test_it_is_due_on_the_last_day_for_notice_before_the_renewal() -> None:
    course = TermCourse(date(2026, 1, 1), current=Deadline(0, date(2027, 3, 31), last_notice=date(2026, 12, 30)))
    assert payload("gitlab", make_checklist(course=course))["due_date"] == "2026-12-30"
    assert payload("gitlab", make_checklist())["due_date"] == "2027-03-31"
    assert ("Last day to give notice", "2026-12-30") in build_ticket(make_checklist(course=course)).facts
    assert ("Renewal", "2027-03-31") in build_ticket(make_checklist()).facts
    assert "due_date" not in payload("gitlab", make_checklist(tool=make_tool(renewal=None)))


def test_only_what_is_to_be_settled_is_a_task() -> None:
    findings = [make_finding(o, make_rule(name=o.value.replace(" ", "-"))) for o in Outcome if o is not Outcome.BY_HAND]
    ids = [task.id for task in build_ticket(make_checklist(findings)).tasks]
    assert sorted(ids) == ["acme-crm/below", "acme-crm/missing", "acme-crm/unclear", "acme-crm/unread"]


def test_papers_and_our_own_side_are_tasks_too() -> None:
    ids = [task.id for task in build_ticket(sample_checklist()).tasks]
    own = [finding.id for finding in sample_checklist().operating.gaps]  # type: ignore[union-attr]
    assert ids[0] == "acme-crm/papers-not-defined" and own and ids[-len(own) :] == own


def rendered(text: str) -> str:
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)


def test_markdown_is_a_task_list_and_nothing_else_gets_in() -> None:
    checklist = evil_checklist()
    text = as_markdown(build_ticket(checklist))
    html = rendered(text)
    assert text.count("- [ ]") == len(build_ticket(checklist).tasks)
    assert not re.search(r"<(script|img|a|table|del)\b", html)
    assert not re.search(r"@\w|https?://|(?<!#)#\d|\u202e", text)
    assert not re.search(r"^\s*/\w", text, re.MULTILINE)  # GitLab obeys "/close" at the start of a line


def test_adf_holds_the_words_of_the_contract_as_text_only() -> None:
    document = as_adf(build_ticket(evil_checklist()))
    ADF.validate(document)
    text = json.dumps(document)
    assert '"type": "link"' not in text and '"type": "mention"' not in text and "<script>" in text


def test_plain_text_names_place_and_wording() -> None:
    text = as_plain_text(build_ticket(sample_checklist()))
    assert "acme-msa.pdf, p. 1, § 8.2 Incidents" in text and "Ask for: Acme Ltd shall act within 48 hours" in text


def test_ticks_are_found_again_and_kept() -> None:
    ticket = build_ticket(sample_checklist())
    first = ticket.tasks[0].id
    edited = as_markdown(ticket).replace("- [ ]", "- [x]", 1)
    assert ticked_in_markdown(edited) == {first}
    assert ticked_in_markdown(as_markdown(ticket, {first})) == {first}
    done = as_adf(ticket, {first})
    ADF.validate(done)
    assert done_in_adf(done) == {first} and done_in_adf(as_adf(ticket)) == set() == done_in_adf(None)


def test_a_tick_in_a_quote_is_no_tick() -> None:
    assert ticked_in_markdown("> - [x] agreed `acme-crm/breach-notice`\n\nsee - [x] `a/b`") == set()


def test_the_key_is_of_the_tool_and_of_nothing_else() -> None:
    one, other = build_ticket(make_checklist()), build_ticket(replace(sample_checklist(), checked_on=None))
    assert one.key == other.key == "contract-check-acme-crm" and linear_id(one) == linear_id(other)
    assert build_ticket(make_checklist(tool=make_tool("Other"))).key != one.key


def test_a_later_run_leaves_labels_and_place_alone() -> None:
    for name, system in SYSTEMS.items():
        update = system.update("https://x.example/issue", Existing("7"), payload(name, sample_checklist()))
        text = json.dumps(update.body)
        assert '"labels"' not in text and '"project"' not in text and "teamId" not in text and "sys_tags" not in text


def test_what_came_back_stands_in_the_ticket() -> None:
    checklist = sample_checklist()
    notice, training = (f for f in checklist.findings if f.rule.name in ("breach-notice", "training-use"))
    day = date(2026, 10, 1)
    ticks = (
        Tick(notice.id, notice.fingerprint, True, "They [agreed].", "a.docx", day),
        Tick(training.id, "0123456789ab", True, "Asked.", "a.docx", day),
    )
    ticket = build_ticket(tick_checklist(checklist, ticks))
    text = as_markdown(ticket)
    assert ticked_in_markdown(text) == set(done_in_adf(as_adf(ticket))) == {notice.id}
    assert "Ticked on 2026-10-01 (a.docx). Note: They \\[agreed\\]." in text
    assert "against other wording: look again (a.docx). The note then: “Asked.”" in text
    assert as_plain_text(ticket).count("[x] ") == 1
