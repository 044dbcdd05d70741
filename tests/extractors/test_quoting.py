"""Which of two passages that say the same is quoted."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text

CASES = {
    "a_sentence_before_a_heading": ("commercial.auto_renewal", [
        "Automatic renewal.", "The subscription renews automatically for successive terms of one year."], 1),
    "a_duty_before_a_condition": ("data.subject_requests", [
        "If Provider receives a request from a data subject, Provider shall forward it to Customer and assist Customer.",
        "Provider shall assist Customer in responding to requests from data subjects."], 1),
    "the_section_on_the_matter": ("commercial.as_is", [
        "We give beta tools and our service as is.", "Disclaimer of Warranties", "The Service is provided “as is” and “as available”."], 2),
    "how_a_paper_presents_itself_before_a_mention_of_it": ("data.dpa", [
        "This DPA forms part of the Agreement.",
        "Provider is liable under this DPA for its sub-processors as applies in the Agreement, and answers questions on data processing and data protection."], 0),
    "the_right_to_audit_before_how_it_is_planned": ("security.audit_right", [
        "Customer may audit Provider once a year.",
        "Provider will review the audit plan and provide Customer with any questions, and will agree with Customer on the audit plan."], 0),
    "the_paid_service_before_the_free_one": ("commercial.suspension_notice", [
        "Provider may suspend free plans at any time without notice.",
        "Provider may suspend the Service at any time without notice."], 1),
    "what_is_promised_before_how_it_is_reckoned": ("sla.uptime_period", [
        "[(minutes in the quarter - Downtime) / minutes in the quarter] > 99.9%",
        "Uptime is the percentage of total possible minutes in which the Service was available during a quarter."], 1),
    "a_firm_sentence_where_strength_is_no_part_of_the_answer": ("commercial.as_is", [
        "Generally, the Service should be taken as is by everyone.", "The Service is provided to Customer “as is”."], 1),
    "a_duty_before_what_takes_it_back": ("data.deletion", [
        "At the end of the contract Provider shall delete Customer Data.",
        "This requirement shall not apply where a law obliges Provider to retain Customer Data; such data Provider shall delete once the law permits."], 0),
    "the_right_itself_before_that_nothing_limits_it": ("security.audit_right", [
        "Nothing in this Section is meant to restrict the audit rights that Customer has under the Standard Contractual Clauses.",
        "Customer may audit the processing of its data by Provider once a year."], 1),
    "what_the_list_says_before_what_leads_to_it": ("security.audit_right", [
        "Customer may exercise audit rights as follows:",
        "Provider shall allow for and contribute to audits of its facilities by Customer."], 1),
    "the_type_of_report_that_the_value_names": ("security.certifications", [
        "The audit confirms that our controls meet the SOC 2 standards.",
        "We have completed a SOC 2 Type II audit."], 1),
    "the_first_among_equals": ("commercial.as_is", [
        "The Service is provided “as is”.", "The Service is provided “as is”. "], 0),
}  # fmt: skip


@pytest.mark.parametrize("says", CASES)
def test_the_governing_quote(says: str) -> None:
    term, passages, best = CASES[says]
    (governing,) = [t for t in extract_text("\n".join(passages)) if t.id == term and t.governing]
    assert governing.citation.quote == passages[best]


@pytest.mark.parametrize(
    ("passages", "said"),
    [
        (["Provider shall notify Customer of a security breach without undue delay, and in any event within 72 hours."], ["72 hours"]),
        (["Provider shall notify Customer of a security breach without undue delay."], ["unspecified"]),
        (["Provider shall notify Customer of a security breach promptly.",
          "Provider shall notify Customer of a security breach within 72 hours."], ["unspecified", "72 hours"]),
    ],
)  # fmt: skip
def test_a_time_in_figures_is_no_rival_of_promptly_in_its_own_sentence(passages: list[str], said: list[str]) -> None:
    found = [term for term in extract_text("\n".join(passages)) if term.id == "security.breach_notice"]
    assert sorted({str(term.value.canonical) for term in found if term.value}) == sorted(said)
