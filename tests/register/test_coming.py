"""Papers and clauses of a later day: nothing of them counts before it, and what they will change is told."""

from __future__ import annotations

from datetime import date

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import build_checklist, find_gaps
from contract_check.model.checklist import Checklist
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.tool import Contract, Tool
from contract_check.register.families import build_contract
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
TIER = RULES.tiers[-1]
TODAY, LATER = date(2026, 6, 1), date(2027, 6, 1)
MASTER = (
    "Master Subscription Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "5.1 Provider shall notify Customer of a Security Incident within seventy-two (72) hours.\n"
    "9.3 Customer may terminate this Agreement for convenience on thirty (30) days' notice."
)
SOONER = (
    "Section 5.1 is replaced by the following: “Provider shall notify Customer of a Security Incident within 24 hours.”"
)
AMENDMENT = "First Amendment to Master Subscription Agreement\nThis Amendment is made as of {}.\n{}"
ORDER = "Order Form\nThis Order Form is made as of {} under the Agreement.\nProvider shall notify Customer of a Security Incident within 24 hours."
DPA = "Data Processing Addendum\nThis DPA is made as of {} and forms part of the Agreement.\nProcessor shall notify Controller of a Personal Data Breach within {} hours."
BREACH, FREE = "security.breach_notice", "commercial.termination_convenience"
PAST, COMING = "June 1, 2022", "January 1, 2027"


def family(papers: list[str], as_of: date | None) -> Contract:
    read = [read_contract(document_from_text(text, f"{number}.pdf")) for number, text in enumerate(papers)]
    return build_contract(Tool("Acme"), read, as_of)


def outcomes(papers: list[str], as_of: date | None, term: str = BREACH) -> str:
    found = find_gaps(family(papers, as_of), RULES, TIER)
    return next(f.outcome.value for f in found if f.rule.term == term)


@pytest.mark.parametrize(
    "papers",
    [
        [MASTER, AMENDMENT.format(COMING, f"1. {SOONER}")],
        [MASTER, AMENDMENT.format(PAST, f"1. This Amendment takes effect on {COMING}.\n2. {SOONER}")],
        [MASTER, AMENDMENT.format(PAST, f"1. With effect from {COMING}, {SOONER}")],
        [MASTER, AMENDMENT.format(PAST, "1. As of January 1, 2027, in Section 5.1 the words “seventy-two (72)” are replaced by “24”.")],
        [MASTER, DPA.format(COMING, 24)],
        [MASTER, DPA.format(PAST, 72), DPA.format(COMING, 24)],
        [MASTER, ORDER.format(PAST).replace("24", "72"), ORDER.format(COMING)],
        ["Terms of Service\nLast updated: May 5, 2022\n" + MASTER.split("\n")[2], AMENDMENT.format(COMING, f"1. {SOONER}")],
    ],
    ids=["amendment", "takes_effect", "clause", "words", "dpa", "newer_dpa", "second_order_form", "online_terms"],
)  # fmt: skip
def test_nothing_counts_before_its_day(papers: list[str]) -> None:
    assert [outcomes(papers, day) for day in (TODAY, LATER, None)] == ["below", "met", "met"]


@pytest.mark.parametrize(
    "papers",
    [
        [MASTER, AMENDMENT.format(PAST, f"1. {SOONER}")],
        [MASTER.replace("May 5, 2022", COMING), DPA.format(COMING, 24)],  # the whole deal is yet to begin
        [MASTER, ORDER.format(COMING)],  # an agreement that begins to be used with its first order form
        [MASTER.replace("seventy-two (72)", "24").replace("May 5, 2022", COMING)],
        [MASTER, AMENDMENT.format(PAST, f"1. {SOONER}\n2. With effect from {COMING}, Section 9.3 is deleted.")],
    ],
    ids=["in_force", "all_to_come", "first_order_form", "alone", "another_clause_waits"],
)
def test_what_begins_as_a_whole_counts(papers: list[str]) -> None:
    assert outcomes(papers, TODAY) == "met"


def checklist(papers: list[str], as_of: date) -> Checklist:
    return build_checklist(family(papers, as_of), RULES, TIER, version="0", checked_on=as_of)


def test_what_will_change_is_told_with_its_day() -> None:
    made = checklist([MASTER, AMENDMENT.format(COMING, f"1. {SOONER}")], TODAY)
    (told,) = [found for found in made.paper_findings if found.matter is PaperMatter.COMING]
    assert "1.pdf takes effect on 2027-01-01" in told.says
    assert "now 72 hours (below), then 24 hours (met)" in told.says
    assert told.severity is Severity.MINOR
    assert [aside.paper.document.path for aside in made.order.set_aside] == ["1.pdf"]
    assert not [f for f in checklist([MASTER], TODAY).paper_findings if f.matter is PaperMatter.COMING]


def test_a_gap_that_is_yet_to_open_is_as_severe_as_its_rule() -> None:
    papers = [MASTER, AMENDMENT.format(PAST, f"1. With effect from {COMING}, Section 9.3 is deleted.")]
    assert outcomes(papers, TODAY, FREE) == "met"
    made = checklist(papers, TODAY)
    (told,) = [found for found in made.paper_findings if found.matter is PaperMatter.COMING]
    severity = next(f.severity for f in made.findings if f.rule.term == FREE)
    assert told.severity is severity
    assert "1.pdf, p. 1, § 1 holds from 2027-01-01 on" in told.says
