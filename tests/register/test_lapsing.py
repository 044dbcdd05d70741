"""Letters, order forms and amendments that end other papers or give up a section, and as many sentences that do neither."""

from __future__ import annotations

from datetime import date

import pytest

from contract_check.documents.provisional import note_provisional
from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import build_checklist, find_gaps
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.tool import Contract, Role, Tool
from contract_check.register.families import build_contract
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
TIER = RULES.tiers[-1]
TODAY = date(2026, 1, 15)
PARTIES = "between Acme Ltd (“Provider”) and Globex GmbH (“Customer”)"
MASTER = (
    f"Master Subscription Agreement\nThis Agreement is made as of May 5, 2022 {PARTIES}.\n"
    "5.1 Provider shall notify Customer of a Security Incident within seventy-two (72) hours.\n"
    "9.3 Customer may terminate this Agreement for convenience on thirty (30) days' notice.\n"
    "10.1 Provider shall make the Service available 99.95% of each calendar month."
)
DPA = (
    "Data Processing Addendum\nThis DPA is made as of May 5, 2023 and forms part of the Agreement.\n"
    "4.1 Processor shall notify Controller of a Personal Data Breach within 24 hours."
)
ORDER = f"Order Form No. 1\nThis Order Form is made as of June 1, 2022 {PARTIES} under the Agreement.\n"
SPECIAL = "Special terms: Provider shall notify Customer of a Security Incident within twelve (12) hours."
PILOT = (
    f"Pilot Agreement\nThis Pilot Agreement is made as of January 5, 2022 {PARTIES}.\n"
    "3. Provider shall notify Customer of a Security Incident within 12 hours.\n4. Provider shall encrypt all Customer Data at rest."
)
BREACH, FREE, UPTIME, REST = (
    "security.breach_notice", "commercial.termination_convenience", "sla.uptime", "security.encryption_at_rest",
)  # fmt: skip
NOT_MET = ("below", "unclear", "missing")


def amendment(clause: str, number: str = "First", day: str = "June 1, 2024") -> str:
    return f"{number} Amendment to Master Subscription Agreement\nThis Amendment is made as of {day} {PARTIES}.\n1. {clause}"


def paper(title: str, clause: str) -> str:
    return f"{title}\nDated: April 1, 2025\nAcme Ltd (“Provider”) and Globex GmbH (“Customer”)\n{clause}"


def family(*papers: str) -> Contract:
    read = [read_contract(note_provisional(document_from_text(text, f"{n}.pdf"))) for n, text in enumerate(papers)]
    return build_contract(Tool("Acme"), read, TODAY)


def outcome(term: str, *papers: str) -> str:
    return next(f.outcome.value for f in find_gaps(family(*papers), RULES, TIER) if f.rule.term == term)


@pytest.mark.parametrize(
    "clause",
    [
        "The DPA shall not apply to this Order Form.",
        "The Data Processing Addendum is hereby terminated.",
        "The DPA of the parties was terminated on June 1, 2024.",
        "Provider has withdrawn the DPA as of June 1, 2024.",
        "The DPA is no longer in force.",
        "The DPA has expired.",
        "No data processing addendum applies to the Services.",
        "Customer waives Section 4.1 of the DPA.",
        "For the Services the period in Section 4.1 of the DPA is 96 hours.",
        "In Section 4.1 of the DPA, “24 hours” becomes “96 hours”.",
        "Section 4.1 of the DPA: 96 hours instead of 24 hours.",
        "Section 4.1 of the DPA: “24 hours” shall read “96 hours”.",
        "Customer releases Provider from its duties under Section 4.1 of the DPA.",
        "Provider need not comply with Section 4.1 of the DPA.",
        "Provider shall not be bound by Section 4.1 of the DPA.",
        "Customer agrees not to enforce its rights under Section 4.1 of the DPA.",
    ],
)
def test_what_ends_a_paper_or_gives_up_its_section_leaves_nothing_met(clause: str) -> None:
    assert outcome(BREACH, MASTER, DPA, amendment(clause)) in NOT_MET


@pytest.mark.parametrize(
    "clause",
    [
        "The DPA applies to all personal data that is not anonymised.",
        "The Data Processing Addendum of the parties continues to apply.",
        "This Order Form and the DPA replace any earlier quote.",
        "The DPA ends when the Agreement ends.",
        "If the DPA is terminated, Provider deletes the data.",
        "Customer may terminate the DPA at any time.",
        "The DPA does not apply to beta features.",
        "Nothing in this Order Form releases Provider from Section 4.1 of the DPA.",
        "Fees are not refundable except as required by Section 4.1 of the DPA.",
        "Fees are due within the period in Section 2.2 of the DPA.",
        "This Order Form ends on May 31, 2027.",
        "The parties have not amended Section 4.1 of the DPA.",
        "Sections 4.1 and 5.2 of the DPA survive the end of this Order Form.",
        "The terms of any purchase order of Customer shall not apply.",
        "The previous order form dated June 1, 2021 has expired.",
        "Customer shall not withhold payment; Section 4.1 of the DPA applies.",
    ],
)
def test_what_only_speaks_of_a_paper_or_a_section_changes_nothing(clause: str) -> None:
    assert outcome(BREACH, MASTER, DPA, ORDER + f"1. {clause}") == "met"
    assert outcome(BREACH, MASTER, DPA, amendment(clause)) == "met"


@pytest.mark.parametrize(
    ("clause", "is_met"),
    [
        ("The terms of Order Form No. 1 dated June 1, 2022 no longer apply.", False),
        ("The special terms of Order Form No. 1 are deleted.", False),
        ("All special terms of prior order forms expire and do not carry over.", False),
        ("This Renewal Order Form replaces all prior order forms.", False),
        ("The Order Form of June 1, 2022 has been completed and is of no further effect.", False),
        ("The Implementation Order of June 1, 2022 has been fulfilled.", False),
        ("Once the Order Form of June 1, 2022 has been fulfilled, Customer may order more if it wishes.", True),
        ("The work under the Order Form of June 1, 2022 has been completed.", True),
        ("The terms of Order Form No. 2 no longer apply.", True),
        ("The special terms of Order Form No. 1 continue to apply.", True),
        ("The term of Order Form No. 1 ends on May 4, 2025.", True),
    ],
)
def test_a_renewal_says_what_becomes_of_earlier_order_forms(clause: str, is_met: bool) -> None:
    renewal = f"Renewal Order Form\nThis Renewal Order Form is made as of May 5, 2025 {PARTIES} under the Agreement.\n4. {clause}"
    second = ORDER.replace("No. 1", "No. 2").replace("2022", "2023")
    assert (outcome(BREACH, MASTER, ORDER + SPECIAL, second, renewal) == "met") is is_met


@pytest.mark.parametrize(
    ("second", "is_met"),
    [
        ("The First Amendment is revoked.", False),
        ("Amendment No. 1 is superseded by this Amendment.", False),
        ("The First Amendment remains in force.", True),
        ("Amendment No. 4 is revoked.", True),
    ],
)
def test_words_that_a_revoked_amendment_exchanged_are_not_what_stands(second: str, is_met: bool) -> None:
    first = amendment("In Section 5.1 the words “seventy-two (72) hours” are replaced by “24 hours”.")
    other = amendment("Provider trains its staff.", "Fourth", "August 1, 2024")
    papers = MASTER, first, other, amendment(second, "Fifth", "June 1, 2025")
    assert (outcome(BREACH, *papers) == "met") is is_met


@pytest.mark.parametrize(
    ("clause", "breach", "rest"),
    [
        ("Section 3 of the Pilot Agreement ends.", False, True),
        ("Section 3 of the Pilot Agreement ceases to apply.", False, True),
        ("Of the Pilot Agreement only Section 4 continues to apply.", False, False),
        ("The Pilot Agreement ends, with the exception of Section 4.", False, False),
        ("The Pilot Agreement continues to apply.", True, True),
        ("Section 3 of the Agreement ends.", True, True),
    ],
)
def test_an_order_form_says_which_terms_of_a_pilot_end(clause: str, breach: bool, rest: bool) -> None:
    silent = MASTER.replace(MASTER.split("\n")[2] + "\n", "")
    papers = silent, PILOT, ORDER + f"1. {clause}"
    assert [outcome(term, *papers) == "met" for term in (BREACH, REST)] == [breach, rest]


@pytest.mark.parametrize(
    ("clause", "is_met"),
    [
        ("Section 9.3: N/A", False),
        ("Section 9.3: not applicable", False),
        ("Section 9.3: delete", False),
        ("Section 9.3 is excluded.", False),
        ("Customer has no right to terminate under Section 9.3.", False),
        ("Section 9.3: applies", True),
        ("Section 9.4: N/A", True),
    ],
)
def test_special_terms_name_a_section_and_what_becomes_of_it(clause: str, is_met: bool) -> None:
    assert (outcome(FREE, MASTER, ORDER + f"Special Terms\n{clause}") == "met") is is_met


def test_a_novation_can_leave_duties_behind() -> None:
    kept, left = (
        paper("Novation Agreement", f"1. The New Provider {words}.")
        for words in ("takes over all rights and duties", "shall not be bound by Section 10.1 of the Agreement")
    )
    assert [outcome(UPTIME, MASTER, kept), outcome(UPTIME, MASTER, left)] == ["met", "unclear"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Provider shall notify Customer of a Security Incident within 24 hours.", "met"),
        ("Until December 31, 2024, Provider shall notify Customer of a Security Incident within 24 hours.", "below"),
        ("Until December 31, 2027, Provider shall notify Customer of a Security Incident within 24 hours.", "met"),
        ("This letter does not bind the parties. Provider shall notify Customer of a Security Incident within 24 hours.", "unclear"),
        ("This letter binds the parties. Provider shall notify Customer of a Security Incident within 24 hours.", "met"),
    ],
)  # fmt: skip
def test_a_side_letter_may_have_run_out_or_bind_nobody(clause: str, expected: str) -> None:
    assert outcome(BREACH, MASTER, paper("Side Letter", clause)) == expected


def test_a_restriction_that_has_run_out_restricts_no_more() -> None:
    restricted = [
        paper("Side Letter", f"Until December 31, {year}, Section 9.3 shall not apply.") for year in (2024, 2027)
    ]
    assert [outcome(FREE, MASTER, letter) for letter in restricted] == ["met", "unclear"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("12.1 No click-through or online terms of Provider shall apply to the Services.", "unclear"),
        ("12.1 No terms on a purchase order of Customer shall apply to the Services.", "met"),
    ],
)
def test_an_agreement_can_put_online_terms_away(clause: str, expected: str) -> None:
    online = f"Terms of Service\nLast updated: May 5, 2024\nThese Terms are agreed {PARTIES}.\n7. Provider shall encrypt all Customer Data at rest."
    assert outcome(REST, f"{MASTER}\n{clause}", online) == expected


def test_an_addendum_for_other_customers_gives_this_one_nothing_for_certain() -> None:
    text = paper(
        "Brazil Regional Addendum", "{}\n1. Provider shall notify Customer of a Security Incident within 24 hours."
    )
    scopes = (
        "This Addendum applies only to customers established in Brazil.",
        "This Addendum forms part of the Agreement.",
    )
    assert [outcome(BREACH, MASTER, text.format(scope)) for scope in scopes] == ["unclear", "met"]
    assert family(text).papers[0].facts.role is Role.AMENDMENT


@pytest.mark.parametrize(
    ("title", "is_left"), [("Master Subscription Agreement", True), ("Data Processing Addendum", False)]
)
def test_amendments_older_than_a_restated_agreement_are_left_behind(title: str, is_left: bool) -> None:
    restated = (
        MASTER.replace("Master Sub", "Amended and Restated Master Sub", 1)
        .replace("May 5, 2022", "May 5, 2025")
        .replace(MASTER.split("\n")[2] + "\n", "")
        + "\n12.3 This Agreement amends and restates the Master Subscription Agreement dated May 5, 2022."
    )
    old = amendment("Provider shall notify Customer of a Security Incident within 24 hours.").replace(
        "Master Subscription Agreement", title, 1
    )
    if not is_left:
        old += "\n2. Section 4.1 of the DPA is deleted."
    assert (outcome(BREACH, MASTER, restated, old) == "met") is not is_left


@pytest.mark.parametrize(
    ("clause", "is_met"),
    [
        ("This Amendment replaces the First Amendment in its entirety.", False),
        ("This Second Amendment supersedes all prior amendments to the Agreement.", False),
        ("This Second Amendment supersedes all prior discussions on the First Amendment.", True),
    ],
)
def test_an_amendment_can_replace_an_earlier_one(clause: str, is_met: bool) -> None:
    first = amendment(
        "Section 5.1 is replaced by the following: “Provider shall notify Customer of a Security Incident within 24 hours.”"
    )
    assert (outcome(BREACH, MASTER, first, amendment(clause, "Second", "June 1, 2025")) == "met") is is_met


@pytest.mark.parametrize(
    ("clause", "is_met"),
    [
        ("Provider shall notify Customer of a Security Incident within 24 hours through December 31, 2024.", False),
        ("For the period from June 1, 2024 to December 31, 2024, Provider shall notify Customer of a Security Incident within 24 hours.", False),
        ("Provider shall notify Customer of a Security Incident within 24 hours.\n2. This Amendment expires on December 31, 2024.", False),
        ("Provider shall notify Customer of a Security Incident within 24 hours.\n2. This Amendment remains in effect until December 31, 2024.", False),
        ("Provider shall notify Customer of a Security Incident within 24 hours.\n2. This Amendment remains in effect until December 31, 2027.", True),
        ("Provider shall notify Customer of a Security Incident within 24 hours.\n2. The promotion expires on December 31, 2024.", True),
    ],
)  # fmt: skip
def test_an_amendment_for_a_time_holds_no_longer(clause: str, is_met: bool) -> None:
    assert (outcome(BREACH, MASTER, amendment(clause)) == "met") is is_met


@pytest.mark.parametrize(
    ("clause", "is_met"),
    [
        ("Customer's right to terminate for convenience is removed.", False),
        ("Notwithstanding Section 9.3 of the Agreement, the Agreement has a fixed term of five years.", False),
        ("Clause | Change\n9.3 | Deleted", False),
        ("Clause | Change\n9.4 | Deleted", True),
        ("Nothing in this Amendment means that the right to terminate for convenience is removed.", True),
        ("Customer Data is deleted within 30 days after termination for convenience.", True),
        ("Notwithstanding Section 9.4 of the Agreement, invoices are due at once.", True),
    ],
)
def test_a_right_can_be_taken_away_by_name(clause: str, is_met: bool) -> None:
    assert (outcome(FREE, MASTER, amendment(clause)) == "met") is is_met


@pytest.mark.parametrize(
    ("levels", "order", "is_met"),
    [
        ("", "The Service Level Agreement is not part of this Order Form.", False),
        ("", "SLA: not included", False),
        ("", "SLA: included", True),
        ("", "Training: not included", True),
        ("This SLA applies only to customers on the Premium plan. ", "Plan: Basic", False),
        ("This SLA applies to all customers. ", "Plan: Basic", True),
    ],
)
def test_service_levels_that_were_not_ordered_promise_nothing(levels: str, order: str, is_met: bool) -> None:
    silent = MASTER.replace("\n" + MASTER.split("\n")[4], "")
    sla = f"Service Level Agreement\nEffective Date: May 5, 2022\n1. {levels}Provider shall make the Service available 99.95% of each calendar month."
    assert (outcome(UPTIME, silent, sla, ORDER + order) == "met") is is_met


def test_a_letter_that_ends_the_agreement_is_told_first() -> None:
    letter = paper(
        "Notice of Termination",
        "We hereby terminate the Master Subscription Agreement dated May 5, 2022 with effect from December 31, 2026.",
    )
    made = build_checklist(family(MASTER, letter), RULES, TIER, version="0", checked_on=TODAY)
    assert made.paper_findings[0].matter is PaperMatter.ENDED
    assert "ends the agreement on 2026-12-31" in made.paper_findings[0].says
    other = paper("Notice", "Customer may terminate the Master Subscription Agreement at any time.")
    matters = {f.matter for f in build_checklist(family(MASTER, other), RULES, TIER, version="0").paper_findings}
    assert PaperMatter.ENDED not in matters


@pytest.mark.parametrize(("annex", "expected"), [("Annex 2", "met"), ("Annex 3", "unclear")])
def test_a_figure_that_is_left_to_an_annex_stands_in_it(annex: str, expected: str) -> None:
    dpa = DPA.replace("within 24 hours", "within the period stated in Annex 2")
    text = f"{annex} to the Data Processing Addendum\nSecurity Measures\n1. Processor shall notify Controller of a Personal Data Breach within 24 hours."
    assert outcome(BREACH, MASTER.replace(MASTER.split("\n")[2] + "\n", ""), dpa, text) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Section 5.1 of the Agreement loses its effect.",
        "Section 5.1 is subject to Provider's then-current incident policy.",
        "Section 5.1 applies only to incidents that affect more than 1,000 records.",
        "Section 5.1 shall be construed as a target only.",
        "Section 5.1 is moved to the Security Policy of Provider.",
        "The commitment in Section 5.1 is a target and not a commitment.",
        "Provider's duty in Section 5.1 is limited to a notice in due course.",
        "Provider is released from Section 5.1.",
        "Section 5.1 of the Agreement is repealed.",
        "5.1 [Reserved]",
    ],
)
def test_whatever_is_said_of_a_section_may_change_it(clause: str) -> None:
    assert outcome(BREACH, MASTER.replace("seventy-two (72)", "24"), amendment(clause)) in NOT_MET


@pytest.mark.parametrize(
    "clause",
    [
        "Section 5.1 of the Agreement is confirmed.",
        "Section 5.1 shall also apply to the new module.",
        "Section 5.1 applies to the new module, too.",
        "Section 5.1 remains unaffected by the deletion of Section 4.",
        "Section 15.1 is subject to Provider's then-current policy.",
        "For the avoidance of doubt, Section 5.1 applies.",
        "In addition to Section 5.1, Provider shall send a monthly report.",
        "The fees of Order Form No. 1 no longer apply.",
        "Provider is released from Section 4.5.",
        "4.5 [Reserved]",
    ],
)
def test_that_a_section_holds_leaves_it_as_it_is(clause: str) -> None:
    assert outcome(BREACH, MASTER.replace("seventy-two (72)", "24"), amendment(clause)) == "met"
    assert outcome(BREACH, MASTER, ORDER.replace("No. 1", "No. 2") + SPECIAL, amendment(clause)) == "met"
