"""The texts of the policies that the program ships are said in German, and those that legal has changed are not."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from bs4 import BeautifulSoup
from docx import Document
from factories import TERMS, make_contract, make_entries, make_level, make_paper, make_tool
from whole import Run, saved_of, workbook_of
from write_catalogues import find_policy_words

from contract_check.findings.checklist import build_checklist
from contract_check.findings.history import RecordedRun
from contract_check.findings.operating import check_operating
from contract_check.findings.portfolio_course import chart_course
from contract_check.findings.runs_compared import compare_runs
from contract_check.findings.wording import fill_fallback
from contract_check.model.checklist import Checklist
from contract_check.model.sentence import PolicyWords
from contract_check.model.tool import Tool
from contract_check.reports.amendment import render_amendment
from contract_check.reports.compare_report import render_compare_html
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.handbook import render_handbook
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html
from contract_check.reports.json_report import render_json
from contract_check.reports.language import speaking, tell
from contract_check.reports.letter import render_letter
from contract_check.reports.markdown import render_markdown
from contract_check.reports.status_report import render_status_html
from contract_check.reports.ticket import build_ticket
from contract_check.reports.ticket_text import as_plain_text
from contract_check.rules.layers import packs
from contract_check.rules.policy import load_policy

IDLE = make_tool(
    vendor="Northlight Analytics, Inc.",
    entries=make_entries(owner="Data team", users="3"),
    used_daily=False,
    users=3,
    feeds=("none",),
    longest_tolerable_outage="4 weeks",
    customer_data=False,
)
WITHOUT_AI = make_tool(tier="production", uses_ai=False, data=("source code",), entries=make_entries(owner=""))


def check(tool: Tool, policy: Path | None = None) -> Checklist:
    """The checklist of a tool whose only paper says nothing, so that it has every rule that is asked."""
    loaded = load_policy(policy)
    tier = loaded.rules.tier(tool.tier)
    assert tier is not None
    contract = make_contract(make_paper(customer=""), tool=tool)
    made = build_checklist(contract, loaded.rules, tier, version="0.1.0")
    return replace(made, operating=check_operating(tool, tier, loaded.rules, loaded.operating))


def in_german(render: Callable[[Checklist], str], checklist: Checklist) -> str:
    with speaking("de"):
        return re.sub(r"[\\\u200b]", "", html.unescape(render(checklist)))


def text_of_word(content: bytes) -> str:
    body = Document(io.BytesIO(content)).element.body
    return "\n".join("".join(node.text or "" for node in p.iter("{*}t")) for p in body.iter("{*}p"))


def text_of_workbook(content: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)


REPORTS: dict[str, Callable[[Checklist], str]] = {
    "html": render_html,
    "markdown": render_markdown,
    "word": lambda made: text_of_word(render_docx(made)),
    "letter": lambda made: text_of_word(render_letter(made)),
    "amendment": lambda made: text_of_word(render_amendment(made)),
    "ticket": lambda made: as_plain_text(build_ticket(made)),
    "index": lambda made: render_index_html(Run((made,)).portfolio),
    "workbook": lambda made: text_of_workbook(workbook_of(Run((made,)))),
}
# Without those of one or two words, which may be words of a contract, too, and up to the first name.
SHIPPED = sorted({words.split("{{")[0].strip() for words, _ in find_policy_words() if words.count(" ") > 1})


def english_in(report: str) -> list[str]:
    return [words for words in SHIPPED if len(words) > 12 and words in report]


@pytest.mark.parametrize("tool", [IDLE, WITHOUT_AI], ids=["load-bearing", "without AI"])
@pytest.mark.parametrize("policy", packs())
@pytest.mark.parametrize("report", REPORTS)
def test_no_text_of_a_shipped_policy_is_left_in_english(report: str, policy: str, tool: Tool) -> None:
    checklist = check(tool, packs()[policy])
    assert english_in(in_german(REPORTS[report], checklist)) == []


def test_the_same_texts_stand_in_an_english_checklist() -> None:
    # So that the test above looks for words that are there.
    assert len(english_in(html.unescape(render_html(check(IDLE))))) > 100


@pytest.mark.parametrize("policy", packs())
def test_a_german_handbook_has_no_english_of_ours(policy: str) -> None:
    loaded = load_policy(packs()[policy])
    with speaking("de"):
        page = render_handbook(loaded.rules, "0.1.0", loaded.operating)
    soup = BeautifulSoup(page, "lxml")
    assert soup.html is not None and soup.html["lang"] == "de"
    assert english_in(html.unescape(page)) == []
    english = BeautifulSoup(render_handbook(loaded.rules, "0.1.0", loaded.operating), "lxml")
    own = [set(each.stripped_strings) for each in soup.find_all(["h1", "h2", "h3", "dt", "th"])]
    same = set.union(*own) & {
        words for tag in english.find_all(["h1", "h2", "h3", "dt", "th"]) for words in tag.stripped_strings
    }
    assert same <= {"Experiment"}
    assert {ask["lang"] for ask in soup.find_all(class_="ask") if " shall " in ask.text} == {"en"}


GERMAN = [
    "Meldung von Sicherheitsvorfällen",
    "Geschäftskritisch. Ohne das Tool steht die Arbeit still.",
    "Entscheidet: Informationssicherheit",
    "höchstens 72 Stunden, mit einer namentlich genannten Kontaktperson, die jederzeit erreichbar ist",
    "Gutschriften, die Northlight Analytics, Inc. von sich aus gewährt",
    "mit Bericht alle zwei Stunden (Empfänger: der Kunde)",
    "Als geschäftskritisch geführt, doch niemand scheint darauf angewiesen zu sein: Im Verzeichnis steht load-bearing",
    "3 Nutzer (höchstens 5 Nutzer;",
    "tolerierbarer Ausfall: 4 Wochen (tolerierbarer Ausfall: mindestens 1 Woche;",
    "Eine namentlich genannte Person verantwortet das Tool",
    "Tragen Sie Vor- und Nachnamen der einen Person ein",
]
AS_WRITTEN = [
    "Northlight Analytics, Inc. shall notify the customer in writing within 48 hours",  # goes into an English contract
    "GDPR Art. 33(2)",
]


@pytest.mark.parametrize("words", GERMAN)
def test_a_german_checklist_says(words: str) -> None:
    assert words in in_german(render_markdown, check(IDLE))


@pytest.mark.parametrize("words", ["Meldung von Sicherheitsvorfällen", "Haftungshöchstgrenze des Anbieters"])
def test_titles_that_were_saved_are_said_in_german(words: str) -> None:
    before, after = saved_of(Run((check(IDLE),))), saved_of(Run((check(replace(IDLE, tier="experiment")),)))
    with speaking("de"):
        changed = render_compare_html(compare_runs(before, after, TERMS), "old", "new", "0.1.0")
        course = chart_course([RecordedRun(1, date(2026, 11, 24), before)])
        status = render_status_html(course, "0.1.0")
    assert words in changed
    assert words in status
    assert english_in(html.unescape(changed + status)) == []


@pytest.mark.parametrize("words", AS_WRITTEN)
def test_a_german_checklist_keeps(words: str) -> None:
    assert words in in_german(render_markdown, check(IDLE))


def test_a_scope_is_said_in_german() -> None:
    assert "Gilt für: Tools, die KI einsetzen; laut Verzeichnis" in in_german(render_markdown, check(WITHOUT_AI))


def test_a_text_that_legal_has_changed_is_shown_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("name: Ours\nextends: default\n", encoding="utf-8")
    (tmp_path / "changes.yaml").write_text(
        "- rule: breach-notice\n  why: We have 48 hours, and not one more.\n  fallback: within 60 hours\n"
        "- rule: uptime\n  title: Availability, and how it is measured\n",
        encoding="utf-8",
    )
    page = in_german(render_markdown, check(IDLE, tmp_path))
    assert "Begründung: We have 48 hours, and not one more." in page
    assert "Unsere eigenen Fristen laufen ab Kenntnis" not in page
    assert "Bei Ablehnung vertretbar: within 60 hours" in page.replace("**", "")
    assert "Availability, and how it is measured" in page
    assert "Meldung von Sicherheitsvorfällen" in page  # what was not changed is still that of the default policy


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (PolicyWords("Notice of a security incident"), "Meldung von Sicherheitsvorfällen"),
        (PolicyWords("Notice of a\n  security incident\n"), "Meldung von Sicherheitsvorfällen"),
        (PolicyWords("Notice of a severe security incident"), "Notice of a severe security incident"),
        (PolicyWords("notice of a security incident"), "notice of a security incident"),
        ("Notice of a security incident", "Notice of a security incident"),  # of a contract, say
        (PolicyWords("required"), "required"),  # a word of the program, and none of a policy
        (PolicyWords("{vendor} {{ vendor }} {0}"), "{vendor} {{ vendor }} {0}"),
    ],
)
def test_only_whole_texts_of_policies_are_translated(words: str, said: str) -> None:
    assert tell(words) == words
    with speaking("de"):
        assert tell(words) == said


def test_names_in_a_fallback_are_not_read_as_variables() -> None:
    contract = make_contract(tool=make_tool(vendor="{{ customer }} {tool}"))
    said = fill_fallback("a credit note for other services of {{ vendor }}", contract, make_level())
    assert said == "a credit note for other services of {{ customer }} {tool}"
    with speaking("de"):
        assert tell(said) == "Guthaben für andere Leistungen (Anbieter: {{ customer }} {tool})"


def test_what_programs_read_says_the_policy_as_it_is() -> None:
    checklist = check(IDLE)
    with speaking("de"):
        german = render_json(checklist)
    assert german == render_json(checklist)
    assert "Notice of a security incident" in german
