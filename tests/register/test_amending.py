"""Which papers and passages stand: order by clauses, replaced papers, and passages that amendments change."""

from __future__ import annotations

from datetime import date

import pytest

from contract_check.model.paper_finding import PaperMatter
from contract_check.model.tool import ReadContract, Role
from tests.agreement_family import DPA, MASTER, OLD_DPA, ORDER, RULES, TIER, amendment, family, finding, said


def test_without_a_clause_the_order_form_goes_first_and_the_finding_shows_what_it_displaced() -> None:
    found = finding(family(("msa.pdf", MASTER), ("order.pdf", ORDER)), "commercial.liability_cap")
    assert said(found) == ["6 months fees"]
    assert [(d.term.citation.file, d.by) for d in found.displaced] == [("msa.pdf", None)]
    assert "no clause sets an order" in found.displaced[0].why


def test_a_clause_puts_the_agreement_first() -> None:
    clause = "\n12.1 In the event of a conflict between this Agreement and an Order Form, this Agreement shall prevail."
    found = finding(family(("msa.pdf", MASTER + clause), ("order.pdf", ORDER)), "commercial.liability_cap")
    assert said(found) == ["24 months fees"]
    assert found.displaced[0].by is not None
    assert found.displaced[0].by.quote.startswith("12.1 In the event of a conflict")


def test_a_clause_that_gives_way_does_so_where_the_order_form_says_that_it_departs() -> None:
    clause = "\n12.1 If an Order Form conflicts with this Agreement, this Agreement prevails unless the Order Form expressly says otherwise."
    plain = family(("msa.pdf", MASTER + clause), ("order.pdf", ORDER))
    open_order = ORDER.replace("Limit of liability: The", "Notwithstanding Section 8.2 of the Agreement, the")
    departing = family(("msa.pdf", MASTER + clause), ("order.pdf", open_order))
    assert said(finding(plain, "commercial.liability_cap")) == ["24 months fees"]
    assert said(finding(departing, "commercial.liability_cap")) == ["6 months fees"]


def test_clauses_that_contradict_each_other_leave_it_open() -> None:
    ours = "\n12.1 In the event of a conflict between this Agreement and an Order Form, this Agreement shall prevail."
    theirs = "\nIf this Order Form conflicts with the Agreement, this Order Form prevails."
    found = finding(family(("msa.pdf", MASTER + ours), ("order.pdf", ORDER + theirs)), "commercial.liability_cap")
    assert (found.outcome.value, found.displaced) == ("unclear", ())
    assert "it is not known which of them governs" in found.gap


@pytest.mark.parametrize(
    ("clauses", "value", "outcome"),
    [
        ("1. In Section 9.2 the words “ninety (90) days” are replaced by “sixty (60) days”.", "60 days", "met"),
        ("1. In Section 9.2 the words “forty (40) days” are replaced by “sixty (60) days”.", None, "unclear"),
        ("1. Section 9.2 is deleted and replaced by the following: “This Agreement renews for successive one-year terms unless "
         "Customer gives notice of non-renewal at least thirty (30) days before the end of the term.”", "30 days", "met"),
        (f"1. In Section 9.2 the word “the” is replaced by “{'the same ' * 2_000}”.", None, "unclear"),  # without end
        ("1. Section 9.2 is not amended.", "90 days", "below"),
        ("1. Section 9.4 is deleted and replaced by the following: “Reserved.”", "90 days", "below"),
    ],
)  # fmt: skip
def test_an_amendment_replaces_what_it_amends(clauses: str, value: str | None, outcome: str) -> None:
    found = finding(family(("msa.pdf", MASTER), amendment(clauses)), "commercial.non_renewal_notice")
    assert (said(found), found.outcome.value) == (value, outcome)


def test_a_passage_with_new_words_is_cited_from_the_amendment_and_only_likely() -> None:
    clause = "1. In Section 9.2 the words “ninety (90) days” are replaced by “sixty (60) days”."
    found = finding(family(("msa.pdf", MASTER), amendment(clause)), "commercial.non_renewal_notice")
    assert found.term is not None
    assert (found.term.citation.file, found.term.confidence.value) == ("first-amendment.pdf", "likely")
    assert "changed in its words by first-amendment.pdf" in found.displaced[0].why


def test_later_amendments_go_on_from_earlier_ones() -> None:
    first = amendment("1. In Section 9.2 the words “ninety (90) days” are replaced by “sixty (60) days”.")
    second = amendment(
        "1. In Section 9.2 the words “sixty (60) days” are replaced by “forty-five (45) days”.",
        "Second",
        "March 1, 2024",
    )
    found = finding(family(("msa.pdf", MASTER), first, second), "commercial.non_renewal_notice")
    assert said(found) == "45 days"


def test_a_deleted_clause_gives_nothing() -> None:
    found = finding(
        family(("msa.pdf", MASTER), amendment("1. Section 9.3 is hereby deleted in its entirety.")),
        "commercial.termination_convenience",
    )
    assert (said(found), found.outcome.value) == (None, "missing")
    assert "deleted by first-amendment.pdf" in found.gap


FREE = "commercial.termination_convenience"


@pytest.mark.parametrize(
    ("clauses", "outcome"),
    [
        ("1. Sections 5.1, 8.2 and 9.3 of the Agreement are hereby deleted.", "missing"),
        ("1. Sections 9.1 through 9.4 of the Agreement are deleted.", "missing"),
        ("1. Section 9 of the Agreement is deleted in its entirety.", "missing"),
        ("1. Section 9.3 of the Agreement, as amended, is deleted.", "missing"),
        ("1. Section 9.3 is intentionally omitted.", "missing"),
        ("Section 9.3: deleted.", "missing"),
        ("The following provisions of the Agreement are deleted:\n(a) Section 5.1; and\n(b) Section 9.3.", "missing"),
        ("The following provisions of the Agreement are deleted: Section 5.1 and Section 9.3.", "missing"),
        ("1. Section 9.3 (Termination for Convenience) shall not apply.", "unclear"),
        ("1. Customer waives its rights under Section 9.3 of the Agreement.", "unclear"),
        ("1. In Section 9.3 the words “with Provider's consent” are inserted after “convenience”.", "unclear"),
        (
            "1. The following sentence is added at the end of Section 9.3: “This right begins with the third year.”",
            "unclear",
        ),
        ("1. In Section 9.3 the words “on thirty (30) days' notice” are deleted.", "unclear"),
        ("1. Pursuant to Section 9.3 of the Agreement the quantity is changed from 50 to 80 users.", "met"),
        ("1. All other terms, including Section 9.3, remain unchanged and are not modified.", "met"),
        ("1. A new Section 9.4 is added after Section 9.3: “Provider shall train its staff.”", "met"),
        ("1. Section 9.3 of this Amendment shall not apply.", "met"),
        ("1. Section 9.3 of Exhibit B is deleted.", "met"),
        ("1. Section 9.33 is deleted.", "met"),
        (
            "9.3 Customer may terminate this Agreement for convenience on thirty (30) days' notice. This Section is deleted.",
            "missing",
        ),
        (
            "1. 9.3 “Customer may terminate this Agreement for convenience on thirty (30) days' notice.” This clause is hereby deleted.",
            "missing",
        ),
        ("9.4 Provider may assign this Agreement. This Section is deleted.", "met"),
        ("1. Except as set out in the Order Form, Section 9.3 of the Agreement is deleted.", "missing"),
        ("1. Section 9.3 is deleted and Section 5.1 is replaced by the following: “Reserved.”", "missing"),
        ("1. Section 5.1 is replaced by the following: “Section 9.3 of the old terms is deleted.”", "met"),
    ],
)
def test_what_an_amendment_says_of_a_section_is_never_passed_over(clauses: str, outcome: str) -> None:
    assert finding(family(("msa.pdf", MASTER), amendment(clauses)), FREE).outcome.value == outcome


def test_an_order_form_can_leave_out_a_section_or_an_annex() -> None:
    service_levels = (
        "sla.pdf",
        "Service Level Agreement\n1.1 Provider shall make the Service available 99.95% of each calendar month.",
    )
    for clause, uptime, free in (
        ("The Service Level Agreement does not apply to the Services ordered here.", "unclear", "met"),
        ("The Service Level Agreement does not apply to beta features.", "met", "met"),
        ("Section 9.3 of the Agreement shall not apply to this Order Form.", "met", "unclear"),
    ):
        papers = family(("msa.pdf", MASTER), service_levels, ("order.pdf", f"{ORDER}\n{clause}"))
        assert [finding(papers, term).outcome.value for term in ("sla.uptime", FREE)] == [uptime, free]


@pytest.mark.parametrize(
    ("second", "outcome"),
    [
        ("1. Section 5.1 of the Agreement is deleted.", "missing"),
        ("1. Section 5.1 of the Agreement, as amended by the First Amendment, is deleted.", "missing"),
        ("1. Section 5.1 of the Agreement is replaced by the following: “Reserved.”", "unclear"),
        ("1. Section 2 of the First Amendment is deleted.", "unclear"),
        ("1. The First Amendment is terminated and of no further force or effect.", "unclear"),
        ("1. Section 9.3 of the Agreement is deleted.", "met"),
    ],
)
def test_a_later_amendment_takes_away_what_an_earlier_one_put_in_place(second: str, outcome: str) -> None:
    first = amendment(
        "2. Section 5.1 is replaced by the following: “Provider shall notify Customer of a Security Incident within 12 hours.”"
    )
    papers = family(("msa.pdf", MASTER), first, amendment(second, "Second", "March 1, 2024"))
    assert finding(papers, "security.breach_notice").outcome.value == outcome


def test_an_earlier_amendment_that_changes_nothing_has_put_nothing_in_place() -> None:
    papers = family(
        ("msa.pdf", MASTER),
        amendment("1. The parties are content with each other."),
        amendment("1. Section 5.1 of the Agreement is deleted.", "Second", "March 1, 2024"),
    )
    assert finding(papers, "security.breach_notice").outcome.value == "missing"


@pytest.mark.parametrize(
    "clause", ["is deleted.", "is replaced by the following: “Provider tells of a Security Incident within 12 hours.”"]
)
def test_an_amendment_older_than_the_agreement_changes_nothing_for_certain(clause: str) -> None:
    newer = MASTER.replace("May 5, 2022", "May 5, 2024")
    papers = family(("msa.pdf", newer), amendment(f"1. Section 5.1 {clause}"))
    assert finding(papers, "security.breach_notice").outcome.value in ("unclear", "below")


def test_a_dpa_can_leave_out_a_section_of_the_agreement_and_not_of_the_standard_clauses() -> None:
    for clause, outcome in (
        ("1. Section 9.3 of the Agreement is deleted.", "missing"),
        ("1. Section 9.3 of the Master Agreement does not apply.", "unclear"),
        ("1. In Clause 9.3 of the Standard Contractual Clauses the option shall not apply.", "met"),
        ("1. Clause 9.3 is deleted.", "met"),
    ):
        papers = family(("msa.pdf", MASTER), ("dpa.pdf", DPA.format("June 1, 2023", clause)))
        assert finding(papers, FREE).outcome.value == outcome


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Addendum to Master Subscription Agreement", Role.AMENDMENT),
        ("Second Addendum to the Agreement", Role.AMENDMENT),
        ("Data Processing Addendum to Master Subscription Agreement", Role.DPA),
        ("Addendum to Master Subscription Agreement: Information Security", Role.SECURITY),
        ("Master Subscription Agreement with Addendum", Role.MASTER),
    ],
)
def test_an_addendum_to_an_agreement_amends_it(title: str, role: Role) -> None:
    (paper,) = family(
        ("paper.pdf", f"{title}\nThis Addendum is made as of March 1, 2023.\n1. Section 9.3 is deleted.")
    ).papers
    assert paper.facts.role is role


def test_old_words_that_an_amendment_repeats_are_not_what_it_says() -> None:
    clause = (
        "1. Section 5.1, which reads “Provider shall notify Customer of a Security Incident within 24 hours”, is deleted and "
        "replaced with “Provider shall notify Customer of a Security Incident within 96 hours”."
    )
    assert finding(family(("msa.pdf", MASTER), amendment(clause)), "security.breach_notice").outcome.value != "met"


def test_the_agreements_own_section_is_meant_and_not_that_of_its_exhibit() -> None:
    exhibit = "\nExhibit B\nService Levels\n5.1 Provider shall give 7 days' notice of scheduled maintenance."
    papers = family(("msa.pdf", MASTER + exhibit), amendment("1. Section 5.1 of the Agreement is deleted."))
    outcomes = [finding(papers, term).outcome.value for term in ("security.breach_notice", "sla.maintenance_notice")]
    assert outcomes == ["missing", "met"]


def test_a_replacement_that_is_not_understood_is_not_what_stood_before() -> None:
    clause = "1. Section 5.1 is deleted and replaced by the following: “Incidents are handled as the parties agree from time to time.”"
    found = finding(family(("msa.pdf", MASTER), amendment(clause)), "security.breach_notice")
    assert found.outcome.value == "unclear"
    assert "replaced by first-amendment.pdf" in found.gap


def test_a_change_of_a_passage_that_is_not_there_is_told() -> None:
    contract = family(("msa.pdf", MASTER), amendment("1. Section 17.4 is hereby deleted in its entirety."))
    assert "changes Section 17.4, which was not found" in contract.order.notes[0]


def test_a_sentence_that_exchanges_words_is_no_reading_of_the_old_ones() -> None:
    sla = "Service Level Agreement\n1. Provider shall make the Service available for at least 99.5% of each month."
    change = "1. In Section 1 of the SLA (Exhibit A), “99.5%” is replaced with “99.95%”."
    contract = family(("msa.pdf", MASTER), ("sla.pdf", sla), amendment(change))
    assert said(finding(contract, "sla.uptime")) == 99.95


def test_a_section_that_is_repealed_gives_nothing_any_more() -> None:
    contract = family(("msa.pdf", MASTER), amendment("1. Art. 9.3 of the Agreement is repealed."))
    assert finding(contract, "commercial.termination_convenience").outcome.value == "missing"


def test_order_forms_stand_side_by_side() -> None:
    other = ORDER.replace("June 1, 2022", "June 1, 2024")
    assert not family(("one.pdf", ORDER), ("two.pdf", other)).order.set_aside


def test_an_order_form_that_weakens_the_agreement_is_a_finding_of_its_own() -> None:
    from contract_check.findings.checklist import build_checklist

    contract = family(("msa.pdf", MASTER), ("order.pdf", ORDER))
    weakened = build_checklist(contract, RULES, TIER, version="0").paper_findings[0]
    assert weakened.matter is PaperMatter.WEAKENED
    assert [citation.file for citation in weakened.citations] == ["order.pdf", "msa.pdf"]
    better = family(("msa.pdf", MASTER), ("order.pdf", ORDER.replace("six (6)", "thirty-six (36)")))
    assert PaperMatter.WEAKENED not in {
        f.matter for f in build_checklist(better, RULES, TIER, version="0").paper_findings
    }


def test_dates_and_roles_of_the_family_are_read() -> None:
    read: ReadContract = family(("msa.pdf", MASTER)).papers[0]
    assert (read.facts.role, read.facts.effective_date) == (Role.MASTER, date(2022, 5, 5))


SIGNED, BLANK = "\nBy: /s/ Ann Vole\nBy: /s/ Tom Roe", "\nBy: ____________\nName: Ann Vole"
FEWER = "1. In Section 9.2 the words “ninety (90) days” are replaced by “sixty (60) days”."


@pytest.mark.parametrize(
    ("master", "change", "outcome"),
    [(SIGNED, SIGNED, "met"), (SIGNED, BLANK, "unclear"), (BLANK, BLANK, "met"), ("", "", "met")],
    ids=["both_signed", "amendment_unsigned", "copies_without_signatures", "nothing_on_signatures"],
)
def test_an_unsigned_amendment_makes_nothing_met_that_the_signed_paper_does_not(
    master: str, change: str, outcome: str
) -> None:
    name, text = amendment(FEWER)
    found = finding(family(("msa.pdf", MASTER + master), (name, text + change)), "commercial.non_renewal_notice")
    assert found.outcome.value == outcome
    if outcome == "unclear":
        assert "It stands only in an unsigned paper: first-amendment.pdf" in found.gap
        assert "Without it: The contract says 90 days" in found.gap


def test_an_exhibit_that_an_order_form_only_mentions_is_not_the_order_form() -> None:
    order = "Order Form\nService levels as stated in Exhibit A to the Agreement.\nThe liability of Provider shall not exceed the Fees paid in the six (6) months before the claim."
    contract = family(
        ("msa.pdf", MASTER), ("order.pdf", order), amendment("1. Exhibit A is replaced by the attached Exhibit A.")
    )
    assert not contract.order.overridden


def test_an_exhibit_is_found_by_what_the_agreement_calls_it() -> None:
    master = MASTER + "\n2.1 The Data Processing Addendum attached as Exhibit B forms part of this Agreement."
    change = amendment(
        "1. In Section 4.1 of Exhibit B, the words “twenty-four (24) hours” are replaced by “ten (10) hours”."
    )
    contract = family(("msa.pdf", master), ("dpa.pdf", OLD_DPA), change)
    assert said(finding(contract, "security.breach_notice")) == "10 hours"
    assert contract.order.notes == ()


RUN_ON = (
    "Standard Contract\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "8. TERM. 8.1 The term is stated in the offer. 8.2 The term renews for one year. 8.3 Customer may terminate this Agreement for convenience "
    "on thirty (30) days' notice. 8.4 Fees are due in advance."
)


@pytest.mark.parametrize(
    ("clause", "outcome"),
    [
        ("1. Section 8.3 of the Agreement does not apply during the initial term.", "unclear"),
        ("1. Section 8.3 of the Agreement is deleted.", "missing"),
        ("1. Section 8.4 of the Agreement is deleted.", "met"),
        ("1. For the renewed period clause 8.3 (Convenience) falls away.", "unclear"),
        ("1. The right to terminate for convenience in clause 8.3 may not be used before 1 July 2026.", "unclear"),
    ],
)
def test_a_section_whose_number_stands_within_a_paragraph(clause: str, outcome: str) -> None:
    contract = family(("msa.pdf", RUN_ON), amendment(clause))
    assert finding(contract, "commercial.termination_convenience").outcome.value == outcome
