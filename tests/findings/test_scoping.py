"""Rules that are asked of some tools only, and what a person has to check by hand."""

from __future__ import annotations

from typing import Any

import pytest
from factories import (
    LOAD_BEARING,
    TERMS,
    make_accepted,
    make_contract,
    make_document,
    make_exceptions,
    make_hand_rule,
    make_paper,
    make_rule,
    make_rules,
    make_tool,
)

from contract_check.findings.checklist import build_checklist
from contract_check.findings.excepting import find_stale
from contract_check.findings.leads import find_leads
from contract_check.findings.not_compared import Check, build_checklist_without_papers
from contract_check.findings.scoping import find_idle_scopes, fits
from contract_check.findings.standing import take_standing
from contract_check.model.checklist import Checklist
from contract_check.model.document import ReadStatus, Span
from contract_check.model.finding import Outcome
from contract_check.model.rule import Rule
from contract_check.model.tool import Role
from contract_check.rules.scopes import parse_scope

MSA = make_paper(role=Role.MASTER)
UNREAD = make_paper((), make_document("scan.pdf", status=ReadStatus.NO_TEXT))

FITS: list[tuple[str, dict[str, Any], list[Any], bool | None]] = [
    ("tools that process personal data", {"data": ("personal data",)}, [MSA], True),
    ("tools that process personal data", {"data": ("sensitive personal data",)}, [MSA], True),
    ("tools that process personal data", {"data": ("source code",)}, [MSA], False),
    ("tools that process personal data", {"data": ()}, [MSA], False),
    ("tools that process personal data", {"data": None}, [MSA], None),
    ("tools that use AI", {"uses_ai": True}, [MSA], True),
    ("tools that use AI", {"uses_ai": False}, [MSA], False),
    ("tools that use AI", {"uses_ai": None}, [MSA], None),
    ("tools tagged payments", {"tags": ("Payments", "eu")}, [MSA], True),
    ("tools tagged payments", {"tags": ("eu",)}, [MSA], False),
    ("tools tagged payments", {"tags": ()}, [MSA], False),
    ("tools of Acme", {"vendor": "Acme Ltd"}, [MSA], True),
    ("tools of Acme", {"vendor": "Acmeon Ltd"}, [MSA], False),
    ("tools of Acme", {"vendor": ""}, [MSA], True),  # the paper names Acme Ltd
    ("tools of Acme", {"vendor": ""}, [], None),
    ("tools with a DPA", {}, [make_paper(role=Role.DPA)], True),
    ("tools with a DPA", {}, [MSA], False),
    ("tools with a DPA", {}, [MSA, UNREAD], None),
    ("tools with a DPA", {}, [MSA, make_paper(role=Role.OTHER)], None),
    ("tools tagged eu that use AI", {"tags": ("eu",), "uses_ai": None}, [MSA], None),
    ("tools tagged eu that use AI", {"tags": (), "uses_ai": None}, [MSA], False),
]


@pytest.mark.parametrize(("words", "tool", "papers", "fit"), FITS)
def test_a_tool_is_in_a_scope(words: str, tool: dict[str, Any], papers: list[Any], fit: bool | None) -> None:
    assert fits(parse_scope(words), make_contract(*papers, tool=make_tool(**tool))) is fit


def check(*rules: Rule, exceptions: Any = None, **tool: Any) -> Checklist:
    contract = make_contract(MSA, tool=make_tool(**tool))
    given = {"exceptions": exceptions} if exceptions else {}
    return build_checklist(contract, make_rules(*rules), LOAD_BEARING, version="0.1.0", terms=TERMS, **given)


SCOPED = make_rule(scope=parse_scope("tools that process personal data"))


def test_a_rule_that_does_not_apply_gives_no_finding_and_is_told() -> None:
    checklist = check(SCOPED, make_rule("sla.uptime", "at least 99.9%"), data=())
    assert [finding.rule.name for finding in checklist.findings] == ["uptime"]
    (left,) = checklist.inapplicable
    assert left.rule is SCOPED and "tools that process personal data" in left.reason


def test_a_fact_that_nobody_has_stated_keeps_the_rule_and_is_told() -> None:
    checklist = check(SCOPED, data=None)
    assert [finding.rule.name for finding in checklist.findings] == ["breach-notice"] and not checklist.inapplicable
    assert any("It is not known which data the tool handles" in note for note in checklist.notes)
    assert not any("It is not known" in note for note in check(SCOPED, data=("personal data",)).notes)


def test_what_is_checked_by_hand_is_neither_a_gap_nor_in_order() -> None:
    checklist = check(make_hand_rule(look_for=("notify",)), make_rule())
    (item,) = checklist.by_hand
    assert item.outcome is Outcome.BY_HAND and item not in checklist.gaps and item not in checklist.met
    assert [lead.quote for lead in item.leads] == ["Supplier shall notify Customer within 72 hours."]
    assert checklist.count(item.severity) == 0


def test_somebody_can_answer_for_what_is_checked_by_hand() -> None:
    exceptions = make_exceptions(make_accepted("resilience-tests", why="Clause 14.3 says so."))
    checklist = check(make_hand_rule(), exceptions=exceptions)
    assert [finding.outcome for finding in checklist.findings] == [Outcome.EXCEPTED]


def test_an_exception_of_a_rule_that_is_not_asked_is_stale() -> None:
    exceptions = make_exceptions(make_accepted())
    checklist = check(SCOPED, exceptions=exceptions, data=())
    ((_, said),) = find_stale(exceptions, checklist)
    assert said.endswith("the rule does not apply to this tool. Remove it.")


def test_scopes_that_no_tool_is_in_are_told_as_slips() -> None:
    tools = [
        take_standing(
            build_checklist_without_papers(
                make_tool(vendor="Northlight, Inc.", tags=("payments",)), Check(make_rules(), LOAD_BEARING, "1")
            )
        )
    ]
    rules = [make_rule(scope=parse_scope(f"tools {words}")) for words in
             ("of Nortlight", "tagged payment", "of Northlight", "tagged payments", "that use AI")]  # fmt: skip
    said = find_idle_scopes(rules, tools)
    assert len(said) == 2
    assert 'no tool has the vendor "nortlight". Did you mean "Northlight, Inc."?' in said[0]
    assert 'no tool has the tag "payment". Did you mean "payments"?' in said[1]


TEXT = "Audits are free. The Supplier maintains an exit plan. It tests the exit plan and its audits yearly. Retesting."
BLOCKS = tuple(
    Span(TEXT.index(s), TEXT.index(s) + len(s)) for s in ("Audits are free.", "The Supplier maintains an exit plan.",
    "It tests the exit plan and its audits yearly.", "Retesting.")
)  # fmt: skip
LEADS = [
    (("exit plan",), ["The Supplier maintains an exit plan.", "It tests the exit plan and its audits yearly."]),
    (("exit plan", "audit"), ["It tests the exit plan and its audits yearly.", "Audits are free.", "The Supplier maintains an exit plan."]),
    (("AUDIT",), ["Audits are free.", "It tests the exit plan and its audits yearly."]),
    (("test",), ["It tests the exit plan and its audits yearly."]),  # "Retesting" does not begin so
    (("insolvency",), []),
    ((), []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "quotes"), LEADS)
def test_leads_are_passages_with_most_of_the_words_first(words: tuple[str, ...], quotes: list[str]) -> None:
    from dataclasses import replace

    paper = make_paper(document=replace(make_document(text=TEXT), blocks=BLOCKS))
    assert [lead.quote for lead in find_leads([paper, UNREAD], words)] == quotes
