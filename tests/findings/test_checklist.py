"""What a checklist holds: order, wording, proof and notes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import (
    EXPERIMENT,
    LOAD_BEARING,
    TERMS,
    make_citation,
    make_contract,
    make_document,
    make_paper,
    make_rule,
    make_rules,
    make_term,
    make_tool,
)

from contract_check.findings.checklist import build_checklist, find_gaps
from contract_check.model.document import ReadStatus
from contract_check.model.family import Role
from contract_check.model.finding import Finding, Outcome
from contract_check.model.rule import Rule
from contract_check.model.term import Strength
from contract_check.model.tool import ReadContract


def find(rule: Rule, *papers: ReadContract) -> Finding:
    (finding,) = find_gaps(make_contract(*papers), make_rules(rule), LOAD_BEARING, terms=TERMS)
    return finding


def test_a_tier_that_requires_nothing_has_no_findings_but_a_count() -> None:
    checklist = build_checklist(make_contract(make_paper()), make_rules(), EXPERIMENT, version="1", terms=TERMS)
    assert checklist.findings == ()
    assert checklist.notes == ("Rules that ask nothing of this tier: 1 of 1.",)


def test_critical_gaps_come_first_and_what_is_met_last() -> None:
    rules = make_rules(
        make_rule("sla.uptime", "at least 99.9%", severity="critical"),
        make_rule("commercial.as_is", "not allowed", severity="minor"),
        make_rule("security.audit_right", "required", severity="major"),
        make_rule("security.breach_notice", "within 48 hours", severity="critical"),
    )
    paper = make_paper([make_term("99.9%", "sla.uptime"), make_term(True, "commercial.as_is")])
    findings = find_gaps(make_contract(paper), rules, LOAD_BEARING, terms=TERMS)
    assert [finding.rule.name for finding in findings] == ["breach-notice", "audit-right", "as-is", "uptime"]


def test_missing_carries_its_proof() -> None:
    nearest = make_citation("Supplier may notify Customer of new features.")
    absence = find(make_rule(), make_paper(nearest=nearest)).absence
    assert absence is not None
    assert (absence.pages_read, absence.pages_unread, absence.nearest) == (3, (), nearest)
    assert absence.searched == ("breach", "incident")


def test_unread_names_every_file_and_page() -> None:
    partly = make_paper((), make_document("msa.pdf", status=ReadStatus.PARTLY_READ, unread=[2, 3]))
    locked = make_paper((), make_document("dpa.pdf", status=ReadStatus.PASSWORD))
    finding = find(make_rule(), partly, locked)
    assert finding.absence is not None
    assert finding.absence.pages_unread == (("msa.pdf", (2, 3)), ("dpa.pdf", ()))
    assert "msa.pdf: pages 2, 3 could not be read." in finding.unread_reason
    assert "dpa.pdf: password." in finding.unread_reason


def test_a_conflict_names_both_places() -> None:
    one = make_paper([make_term("24 hours", file="a.pdf")], make_document("a.pdf"))
    two = make_paper([make_term("72 hours", file="b.pdf")], make_document("b.pdf"))
    gap = find(make_rule(), one, two).gap
    assert "a.pdf, p. 1, § 8.2 Incidents says 24 hours" in gap
    assert "b.pdf, p. 1, § 8.2 Incidents says 72 hours" in gap


def test_names_fill_the_ask_and_stay_names() -> None:
    tool = make_tool("{{ 7 * 7 }}", vendor="{% raw %} & Co")
    (finding,) = find_gaps(make_contract(make_paper(), tool=tool), make_rules(), LOAD_BEARING, terms=TERMS)
    assert finding.ask == "{% raw %} & Co shall act within 48 hours towards Globex GmbH for {{ 7 * 7 }}."


def test_unknown_names_are_said_in_words() -> None:
    paper = make_paper(vendor="", customer="")
    tool = make_tool(vendor="")
    (finding,) = find_gaps(make_contract(paper, tool=tool), make_rules(), LOAD_BEARING, terms=TERMS)
    assert finding.ask == "The vendor shall act within 48 hours towards the customer for Acme CRM."


def test_who_is_named_as_vendor_and_customer_is_the_vendor() -> None:
    terms = make_paper(vendor="Acme Ltd", customer="Acme Ltd")
    rule = make_rule()
    alone = find_gaps(make_contract(terms), make_rules(rule), LOAD_BEARING, terms=TERMS)[0]
    assert alone.ask == "Acme Ltd shall act within 48 hours towards the customer for Acme CRM."
    both = find_gaps(make_contract(terms, make_paper()), make_rules(rule), LOAD_BEARING, terms=TERMS)[0]
    assert "towards Globex GmbH" in both.ask


def test_the_preferred_level_is_judged_like_the_required_one() -> None:
    rule = make_rule(preferred="within 24 hours")
    assert find(rule, make_paper([make_term("24 hours")])).preferred_met is True
    assert find(rule, make_paper([make_term("36 hours")])).preferred_met is False
    assert find(rule, make_paper([make_term("24 hours", strength=Strength.SOFT)])).preferred_met is False
    assert find(rule, make_paper()).preferred_met is None
    assert find(make_rule(), make_paper([make_term("24 hours")])).preferred_met is None


def test_a_checklist_with_unread_pages_warns_of_what_is_in_order() -> None:
    papers = (make_paper([make_term("24 hours")]), make_paper((), make_document("scan.pdf", status=ReadStatus.NO_TEXT)))
    checklist = build_checklist(make_contract(*papers), make_rules(), LOAD_BEARING, version="1", terms=TERMS)
    assert checklist.findings[0].outcome is Outcome.MET
    assert checklist.notes[0].startswith("Not every page of these papers could be read.")


@pytest.mark.parametrize(("may_answer", "outcome"), [(True, Outcome.UNCLEAR), (False, Outcome.MET)])
def test_silence_is_enough_only_where_no_passage_may_answer(may_answer: bool, outcome: Outcome) -> None:
    paper = make_paper(nearest=make_citation("Access may be halted after ten days."))
    paper = replace(paper, nearest=tuple(replace(miss, may_answer=may_answer) for miss in paper.nearest))
    rule = make_rule("commercial.suspension_notice", "at least 10 days", silence="met")
    (found,) = find_gaps(make_contract(paper), make_rules(rule), LOAD_BEARING, terms=TERMS)
    assert found.outcome is outcome


def test_a_passage_that_may_answer_is_for_a_person_and_not_missing() -> None:
    nearest = make_citation("Supplier lets Customer know of incidents after 72 hours.")
    paper = make_paper(nearest=nearest)
    doubtful = replace(paper, nearest=tuple(replace(miss, may_answer=True) for miss in paper.nearest))
    assert find(make_rule(), paper).outcome is Outcome.MISSING
    finding = find(make_rule(), doubtful)
    assert finding.outcome is Outcome.UNCLEAR
    assert finding.absence.nearest == nearest


def test_a_tool_that_bears_the_name_of_its_vendor_is_the_service_in_what_is_asked() -> None:
    rule = make_rule(ask="{{ vendor }} shall make {{ tool }} available. {{ tool }} is tested by {{ vendor }}.")
    named_alike = make_contract(make_paper(), tool=make_tool("ACME, Inc.", vendor="Acme, Inc."))
    (finding,) = find_gaps(named_alike, make_rules(rule), LOAD_BEARING, terms=TERMS)
    assert finding.ask == "Acme, Inc. shall make the service available. The service is tested by Acme, Inc."
    assert find(rule, make_paper()).ask == "Acme Ltd shall make Acme CRM available. Acme CRM is tested by Acme Ltd."


def test_where_no_name_is_known_a_sentence_begins_with_a_capital() -> None:
    rule = make_rule(ask="{{ vendor }} gives notice to {{ customer }}. {{ customer }} may then leave.")
    nameless = make_contract(make_paper(vendor="", customer=""), tool=make_tool(vendor=""))
    (finding,) = find_gaps(nameless, make_rules(rule), LOAD_BEARING, terms=TERMS)
    assert finding.ask == "The vendor gives notice to the customer. The customer may then leave."


def test_of_papers_that_could_not_be_read_no_silence_is_claimed() -> None:
    locked = make_paper(document=make_document(status=ReadStatus.PASSWORD))
    assert find(make_rule(), locked).gap.startswith("None of the papers could be read; required is")
    assert "other pages could not be read" in find(make_rule(), make_paper(), locked).gap


def test_annexes_alone_are_told_to_be_no_agreement() -> None:
    def said(*papers: ReadContract) -> str:
        return " ".join(
            build_checklist(make_contract(*papers), make_rules(), LOAD_BEARING, version="1", terms=TERMS).notes
        )

    alone = said(make_paper(role=Role.SLA), make_paper(role=Role.DPA))
    assert "The agreement itself is not among these papers, only what belongs to it (DPA, SLA)" in alone
    for agreement in (Role.MASTER, Role.ONLINE_TERMS, Role.ORDER_FORM, Role.OTHER):
        assert "The agreement itself" not in said(
            make_paper(role=Role.SLA), make_paper([make_term("24 hours")], role=agreement)
        )
    assert "what belongs to it (SLA)" in said(make_paper(role=Role.SLA), make_paper(role=Role.OTHER))
    assert "No paper here was recognised as an agreement" in said(make_paper(role=Role.OTHER))
    assert "recognised as an agreement" not in said(make_paper([make_term("24 hours")], role=Role.OTHER))
    locked = make_paper(document=make_document(status=ReadStatus.PASSWORD))
    assert "The agreement itself" not in said(make_paper(role=Role.SLA), locked)
