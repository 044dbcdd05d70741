"""Papers that belong to the contract and are not there; papers that are not finished."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import build_checklist
from contract_check.model.checklist import Checklist
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.tool import Tool
from contract_check.register.families import build_contract
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
OPENING = "Master Subscription Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"


def check(*papers: tuple[str, str]) -> Checklist:
    read = [read_contract(document_from_text(text, name)) for name, text in papers]
    return build_checklist(build_contract(Tool("Acme"), read), RULES, RULES.tiers[-1], version="0")


def outcome(checklist: Checklist, term: str) -> str:
    return next(f.outcome.value for f in checklist.findings if f.rule.term == term)


def matters(checklist: Checklist) -> list[PaperMatter]:
    return [found.matter for found in checklist.paper_findings]


BY_ADDRESS = OPENING + "3.1 Availability is as set out in the Service Level Agreement at https://acme.example/sla."
BY_EXHIBIT = OPENING + "3.1 Availability and credits are set out in Exhibit C (Service Levels)."


@pytest.mark.parametrize("text", [BY_ADDRESS, BY_EXHIBIT])
def test_what_stands_in_a_paper_that_is_not_here_is_unread_and_not_missing(text: str) -> None:
    checklist = check(("msa.pdf", text))
    assert len(checklist.not_here) == 1
    assert outcome(checklist, "sla.uptime") == "unread"
    assert outcome(checklist, "commercial.liability_cap") == "missing"


@pytest.mark.parametrize(
    "sla",
    [
        ("sla.pdf", "Service Level Agreement\nProvider shall make the Service available 99.9% of each calendar month."),
        ("c.pdf", "Exhibit C\nProvider shall make the Service available 99.9% of each calendar month."),
    ],
)
def test_a_paper_that_is_there_resolves_the_reference(sla: tuple[str, str]) -> None:
    checklist = check(("msa.pdf", BY_EXHIBIT), sla)
    assert not checklist.not_here
    assert outcome(checklist, "sla.uptime") == "met"


UNDER_ANOTHER = (
    "Maintenance Agreement\nThis Maintenance Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "This Maintenance Agreement is governed by the terms and conditions of the Master Agreement between Acme and Globex.\n"
    "2.1 Provider shall make the Service available 99.9% of each calendar month."
)


def test_what_an_agreement_leaves_to_the_one_above_it_is_unread() -> None:
    checklist = check(("maintenance.pdf", UNDER_ANOTHER))
    assert [reference.name for reference in checklist.not_here] == ["Master Agreement"]
    assert (outcome(checklist, "sla.uptime"), outcome(checklist, "commercial.liability_cap")) == ("met", "unread")
    both = check(("maintenance.pdf", UNDER_ANOTHER), ("master.pdf", OPENING))
    assert not both.not_here
    assert outcome(both, "commercial.liability_cap") == "missing"


ORDERED = (
    "Order Form\nAcme Ltd (“Provider”) and Globex GmbH (“Customer”)\nStart Date: May 5, 2024\nInitial Term: 24 months\n"
)


@pytest.mark.parametrize(
    ("order", "outcomes"),
    [
        (
            "This Order Form is subject to the Master Services Agreement at https://acme.example/msa.",
            ("unread", "missing"),
        ),
        ("This Order Form is governed by the Terms of Service at https://acme.example/terms.", ("unread", "missing")),
        ("This Order Form is subject to the Code of Conduct at https://acme.example/code.", ("missing", "missing")),
        ("Fees are due in thirty days.", ("missing", "missing")),
    ],
)
def test_the_silence_of_an_order_says_nothing_of_what_may_stand_in_its_agreement(
    order: str, outcomes: tuple[str, str]
) -> None:
    sla = (
        "sla.pdf",
        "Service Level Agreement\nProvider shall make the Service available 99.9% of each calendar month.",
    )
    checklist = check(("order.pdf", ORDERED + order), sla)
    found = outcome(checklist, "commercial.liability_cap"), outcome(checklist, "sla.support_hours")
    assert found == outcomes


def test_an_agreement_that_is_there_says_by_its_silence_what_it_lacks() -> None:
    order = (
        "order.pdf",
        ORDERED + "This Order Form is subject to the Master Services Agreement at https://acme.example/msa.",
    )
    checklist = check(order, ("msa.pdf", OPENING + "3.1 Fees are due in thirty days."))
    assert outcome(checklist, "commercial.liability_cap") == "missing"


@pytest.mark.parametrize(
    ("clause", "undefined"),
    [
        ("8.1 Provider shall make the Service available for a Monthly Uptime Percentage of 99.9%.", True),
        ("8.1 Provider shall make the Service available for a Monthly Uptime Percentage of 99.9%.\n“Monthly Uptime Percentage” = (minutes − downtime) ÷ minutes.", False),
        ("4. Fees at renewal will not increase by more than 4% over those of the preceding term.", False),
        ("4. At renewal the Fees will not increase by more than 4% over those of the preceding term.", True),
    ],
)  # fmt: skip
def test_what_begins_a_sentence_or_is_defined_in_a_longer_name_is_defined(clause: str, undefined: bool) -> None:
    assert (PaperMatter.UNDEFINED in matters(check(("msa.pdf", OPENING + clause)))) is undefined


def test_an_exhibit_at_the_end_of_the_paper_is_there() -> None:
    assert not check(
        ("msa.pdf", BY_EXHIBIT + "\nExhibit C\nProvider shall make the Service available 99.9% of each month.")
    ).not_here


def test_a_mention_of_the_exhibit_is_not_the_exhibit() -> None:
    assert check(
        ("msa.pdf", BY_EXHIBIT + "\nExhibit C sets out how credits are claimed and what they amount to.")
    ).not_here


SIGNED = "\nBy: /s/ Ann Vole\nBy: /s/ Tom Roe"
UNFINISHED = [
    ("unsigned", OPENING + "By: ____________\nName: Ann Vole", [PaperMatter.UNSIGNED]),
    ("one_side", OPENING + "By: /s/ Ann Vole\nBy: ____________", [PaperMatter.UNSIGNED]),
    ("no_page", OPENING + "IN WITNESS WHEREOF, the parties have executed this Agreement.", [PaperMatter.UNSIGNED]),
    ("signed", OPENING + SIGNED, []),
    ("blank_field", OPENING + "Annual fee: ________\n" + SIGNED, [PaperMatter.BLANK]),
    ("blacked_out", OPENING + "Discount | [***]\n" + SIGNED, [PaperMatter.BLANK]),
    ("blank_and_blacked_out", OPENING + "Discount | [***]\nAnnual fee: ________\n" + SIGNED, [PaperMatter.BLANK, PaperMatter.BLANK]),
    ("a_label_over_its_blank", OPENING + "Hosting region:\n____________\n" + SIGNED, [PaperMatter.BLANK]),
    ("a_rule_below_a_title", OPENING + "PRICE LIST\n____________\nPrices are in euros.\n" + SIGNED, []),
    ("a_rule_over_the_page", OPENING + "Exhibit 10.2 " + "_" * 60 + "\n" + SIGNED, []),
    ("the_signature_of_a_named_firm", OPENING + SIGNED + "\nGLOBEX INC. Signature: ________ GLOBEX INC. Date: ________", []),
    ("initials", OPENING + SIGNED + "\nInitialed Globex: ______", []),
    ("to_be_agreed", OPENING + "Hosting region: to be agreed\n" + SIGNED, [PaperMatter.BLANK]),
    ("blank_title_of_a_signatory", OPENING + SIGNED + "\nTitle: ________", []),
    ("undefined", OPENING + "8.1 Provider's liability shall not exceed the Annual Fees paid in the twelve months before the claim." + SIGNED,
     [PaperMatter.UNDEFINED]),
    ("defined", OPENING + "1.1 “Annual Fees” means the fees of one year.\n8.1 Provider's liability shall not exceed the Annual Fees paid in the "
     "twelve months before the claim." + SIGNED, []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in UNFINISHED], ids=[row[0] for row in UNFINISHED])
def test_papers_that_are_not_finished_are_told(text: str, expected: list[PaperMatter]) -> None:
    assert matters(check(("msa.pdf", text))) == expected


ORDER = "15.2 If there is an inconsistency, the Data Processing Agreement shall prevail, then the clauses, then the Schedules."
RANKED = [
    ("a_dpa_that_is_named_is_no_schedule", ORDER, [("b-dpa.pdf", "a-msa.pdf"), ("a-msa.pdf", "c-sla.pdf"), ("b-dpa.pdf", "c-sla.pdf")]),
    ("a_dpa_that_is_not_named_is_one", "15.2 In case of contradictions between this Agreement and its Schedules, this Agreement governs.",
     [("a-msa.pdf", "b-dpa.pdf"), ("a-msa.pdf", "c-sla.pdf")]),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "pairs"), [row[1:] for row in RANKED], ids=[row[0] for row in RANKED])
def test_a_clause_does_not_rank_a_paper_both_ways(clause: str, pairs: list[tuple[str, str]]) -> None:
    found = check(("a-msa.pdf", OPENING + clause), ("b-dpa.pdf", DPA.format("")), ("c-sla.pdf", SLA.format("")))
    assert sorted((ranking.above, ranking.below) for ranking in found.order.rankings) == sorted(pairs)
    assert PaperMatter.DISPUTED not in matters(found)


def test_online_terms_need_no_signature() -> None:
    assert PaperMatter.UNSIGNED not in matters(
        check(("terms.pdf", "Terms of Service\nBy using the Service you agree to these terms. Signature: ________"))
    )


DPA = (
    "Data Processing Addendum\n{}The Processor shall notify the Controller of a personal data breach within 48 hours.\n"
)
SLA = "Service Level Agreement\n{}The Provider shall keep the service available for 99.9% of each month.\n"
DATED = "This document is effective as of {}.\n"
RIVALS = [
    ("two_dpas_without_a_date", ("a-dpa.pdf", DPA.format("")), ("b-dpa.pdf", DPA.format("")), True),
    ("one_of_them_dated", ("a-dpa.pdf", DPA.format(DATED.format("May 5, 2021"))), ("b-dpa.pdf", DPA.format("")), True),
    ("of_one_day", ("a-dpa.pdf", DPA.format(DATED.format("May 5, 2021"))), ("b-dpa.pdf", DPA.format(DATED.format("May 5, 2021"))), True),
    ("two_slas_of_one_title", ("a-sla.pdf", SLA.format("")), ("b-sla.pdf", SLA.format("")), True),
    ("the_old_one_is_set_aside", ("a-dpa.pdf", DPA.format(DATED.format("May 5, 2021"))), ("b-dpa.pdf", DPA.format(DATED.format("May 5, 2024"))), False),
    ("papers_of_two_kinds", ("a-dpa.pdf", DPA.format("")), ("b-sla.pdf", SLA.format("")), False),
    ("slas_of_two_products", ("a-sla.pdf", SLA.format("")), ("b-sla.pdf", SLA.format("").replace("Agreement", "Terms for the Archive")), False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "told"), [row[1:] for row in RIVALS], ids=[row[0] for row in RIVALS])
def test_two_papers_of_which_one_should_have_replaced_the_other(
    one: tuple[str, str], other: tuple[str, str], told: bool
) -> None:
    assert (PaperMatter.RIVALS in matters(check(one, other))) is told


CLAUSES = (
    OPENING
    + "The Standard Contractual Clauses form part of this Agreement.\n"
    + "The parties shall name each other a person who answers questions, and tell each other at once when that changes.\n"
)
LABELS = [
    # what is referred to, what stands at the end, whether the paper is lacking
    ("an_annex_in_digits_printed_in_roman", OPENING + "Fees are set out in Annex 2.", "ANNEX II", False),
    ("an_annex_in_roman_printed_in_digits", OPENING + "Fees are set out in Annex II.", "Annex 2", False),
    ("another_annex", OPENING + "Fees are set out in Annex 2.", "ANNEX III", True),
    ("another_kind", OPENING + "Fees are set out in Annex 2.", "SCHEDULE II", True),
    ("a_longer_number", OPENING + "Fees are set out in Schedule 1.", "Schedule II", True),
    ("an_annex_that_the_clauses_are_signed_by", CLAUSES + "The exporter will be deemed to have signed Annex 1.", "", False),
    ("one_of_measures_all_the_same", CLAUSES + "The data importer applies the Security Measures attached as Annex 2.", "", True),
    ("a_schedule_of_a_trade", CLAUSES + "The exporter delivers the goods of Schedule 1.", "", True),
    ("an_exporter_without_the_clauses", OPENING + "The exporter delivers the goods of Annex 1.", "", True),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "end", "lacking"), LABELS, ids=[row[0] for row in LABELS])
def test_an_annex_that_is_part_of_the_paper_or_of_the_clauses_is_not_lacking(
    says: str, text: str, end: str, lacking: bool
) -> None:
    checklist = check(("dpa.pdf", f"{text}\n{end}\nWhat belongs there stands here and nowhere else."))
    assert bool(checklist.not_here) is lacking


_DPA = (
    "9.1 The Acme Data Protection Agreement forms part of this Agreement and governs the processing of personal data."
)
_HELD = (
    "\n9.2 Provider shall notify Customer of a personal data breach within 24 hours."
    "\n9.3 Provider shall give 30 days' notice of new sub-processors, and Customer may object to them."
    "\n9.4 Provider shall delete personal data within 30 days after the end of this Agreement."
    "\n9.5 Provider shall assist Customer in responding to requests from data subjects."
)


@pytest.mark.parametrize(
    ("papers", "not_here"),
    [
        ([OPENING + _DPA], ["DPA"]),
        ([OPENING + "9.1 Data is kept well."], []),  # nobody speaks of one
        ([OPENING + "9.1 The parties do not enter into a data processing agreement."], []),
        ([OPENING + _DPA + _HELD], []),  # what would stand in it stands here
        ([OPENING + _DPA, "Data Processing Addendum\nProvider shall process personal data on instructions."], []),
        ([OPENING + _DPA + "\nAnnex 1 Data Processing Agreement\nProvider shall process data on instructions."], []),
    ],
)
def test_a_dpa_that_is_promised_and_not_here(papers: list[str], not_here: list[str]) -> None:
    checklist = check(*((f"{number}.pdf", text) for number, text in enumerate(papers)))
    assert [reference.says for reference in checklist.not_here] == not_here
    assert (outcome(checklist, "security.breach_notice") == "unread") is bool(not_here)
