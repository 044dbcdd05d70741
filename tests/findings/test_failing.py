"""Where the program itself fails: what that costs, and what is said of it."""

from __future__ import annotations

from typing import Any, NoReturn

import pytest
from factories import make_contract, make_document, make_paper, make_rule, make_rules, make_term

from contract_check.findings import checklist as comparing
from contract_check.findings import portfolio
from contract_check.findings.checklist import build_checklist
from contract_check.findings.failing import name_failure
from contract_check.findings.portfolio import build_portfolio, check_tools, plan_check, sort_for
from contract_check.findings.standing import take_standing
from contract_check.model.checklist import Checklist
from contract_check.model.errors import ContractCheckError
from contract_check.model.finding import Outcome
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.portfolio import Portfolio
from contract_check.model.rule import Severity
from contract_check.register.cards import make_card
from contract_check.register.papers import Papers
from contract_check.reports.markdown import render_markdown
from contract_check.rules.policy import Policy

BREACH = "security.breach_notice"
RULES = make_rules(make_rule(name="breach-notice"), make_rule("sla.uptime", "at least 99.9 %", name="uptime"))
PLAN = plan_check(RULES, None, "load-bearing")
SAID = "ZeroDivisionError: division by zero"


def fail(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, where: str) -> None:
    """Have a function of the program fail wherever what it is given names `where`."""
    works = getattr(module, name)

    def failing(*given: Any, **more: Any) -> Any:
        return 1 / 0 if where in str(given[0]) else works(*given, **more)

    monkeypatch.setattr(module, name, failing)


def check(vendors: tuple[str, ...] = ("Acme", "Beta", "Gamma")) -> tuple[list[Checklist], Portfolio]:
    cards = []
    for vendor in vendors:
        file = f"{vendor.lower()}.pdf"
        paper = make_paper([make_term("24 hours", file=file)], make_document(file, f"{vendor} says."), vendor=vendor)
        cards.append(make_card(paper))
    policy, papers = Policy(RULES), sort_for(PLAN, Papers(()), cards)
    lists = list(check_tools(PLAN, policy, papers, "1.2"))
    return lists, build_portfolio(PLAN, policy, papers, [take_standing(one) for one in lists])


def test_a_failure_costs_its_requirement_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    fail(monkeypatch, comparing, "decide", "uptime")
    tier = RULES.tiers[-1]
    made = build_checklist(make_contract(make_paper([make_term("24 hours")])), RULES, tier, version="1.2")
    found = {finding.rule.name: finding for finding in made.findings}
    assert found["breach-notice"].outcome is Outcome.MET
    assert found["uptime"].outcome is Outcome.UNREAD
    assert SAID in found["uptime"].unread_reason
    (matter,) = [matter for matter in made.paper_findings if matter.matter is PaperMatter.FAILED]
    assert matter.says.startswith(f"The program failed on 1 of 2 requirements: {SAID}") and "(1.2)" in matter.says


def test_a_failure_before_any_comparison_costs_its_tool_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    fail(monkeypatch, portfolio, "build_contract", "'Beta'")
    lists, run = check()
    outcomes = {one.tool.name: {finding.outcome for finding in one.findings} for one in lists}
    assert outcomes["Beta"] == {Outcome.UNREAD}
    assert outcomes["Acme"] == outcomes["Gamma"] == {Outcome.MET, Outcome.MISSING}
    assert [(standing.tool.name, standing.worst) for standing in run.failed] == [("Beta", Severity.CRITICAL)]
    failed = render_markdown(lists[1])
    assert "The program failed on these papers" in failed and "beta.pdf" in failed
    assert "nothing was found" not in failed  # which would claim that somebody looked


def test_without_a_failure_nothing_is_said_of_one() -> None:
    lists, run = check()
    assert not run.failed
    assert not any("failed" in render_markdown(one) for one in lists)


def test_a_fault_of_the_user_still_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> NoReturn:
        raise ContractCheckError("tools.yaml", "no such tier.", "Correct it.")

    monkeypatch.setattr(portfolio, "build_contract", refuse)
    with pytest.raises(ContractCheckError):
        check()


@pytest.mark.parametrize(
    ("raised", "begins", "ends"),
    [
        (lambda: make_rule(required="by magic"), "LevelError: ", ")"),  # raised within the program
        (lambda: 1 / 0, "ZeroDivisionError: division by zero", "zero"),  # and elsewhere
        (lambda: int("x" * 999), "ValueError: invalid literal", "x"),  # what it says is cut short
    ],
)
def test_a_failure_is_named_with_its_place(raised: Any, begins: str, ends: str) -> None:
    with pytest.raises(Exception) as caught:
        raised()
    named = name_failure(caught.value)
    assert named.startswith(begins) and named.endswith(ends) and len(named) < 300
