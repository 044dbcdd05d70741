"""What nobody has signed closes no gap beside papers that hold without it, moves no day and replaces nothing signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from factories import LOAD_BEARING

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import build_checklist, find_gaps
from contract_check.findings.term_course import find_course
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding, Outcome
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.tool import Contract, PaperCorrection, Signature, Tool
from contract_check.model.values import Duration, Unit
from contract_check.register.binding import find_unbinding
from contract_check.register.families import build_contract
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
TIER = RULES.tiers[-1]
SIGNED, BLANK = "\nBy: /s/ Ann Vole\nBy: /s/ Tom Roe", "\nBy: ____________\nName: Ann Vole"
ONE_SIDE = "\nBy: /s/ Ann Vole\nBy: ____________"
MASTER = (
    "Master Subscription Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "5.1 Provider shall notify Customer of a Security Incident within seventy-two (72) hours.\n"
)
TERMS_OF_SERVICE = (
    "Terms of Service\nBy using the Service you agree to these terms. Acme Ltd (“Provider”) provides the Service.\n"
)
AMENDMENT = (
    "First Amendment to Master Subscription Agreement\nThis Amendment is made as of March 1, 2023.\n"
    "1. Provider shall make the Service available 99.99% of each calendar month.\n"
)
ORDER = "Order Form\nThis Order Form is made as of June 1, 2022 under the Agreement.\nUptime: Provider shall make the Service available 99.99% of each calendar month.\n"
DPA = (
    "Data Processing Addendum\nThis DPA is made as of {} and forms part of the Agreement.\n"
    "4.1 Processor shall notify Controller of a Personal Data Breach within {}.\n"
)
BY_REFERENCE = (
    "6.1 The Data Processing Addendum at https://acme.example/dpa is incorporated by reference into this Agreement.\n"
)
UPTIME, BREACH = "sla.uptime", "security.breach_notice"


def family(*papers: tuple[str, str], **tool: object) -> Contract:
    """The papers of a tool; one that begins with DRAFT calls itself so."""
    read = [
        read_contract(
            replace(
                document_from_text(text.removeprefix("DRAFT\n"), name), calls_itself="DRAFT" * text.startswith("DRAFT")
            )
        )
        for name, text in papers
    ]
    return build_contract(Tool("Acme", **tool), read)  # type: ignore[arg-type]


def finding(contract: Contract, term: str) -> Finding:
    return next(found for found in find_gaps(contract, RULES, TIER) if found.rule.term == term)


def checklist(contract: Contract) -> Checklist:
    return build_checklist(contract, RULES, TIER, version="0")


CASES = [
    ("an_unsigned_amendment_beside_a_signed_agreement", [MASTER + SIGNED, AMENDMENT + BLANK], UPTIME, "unclear"),
    ("one_that_one_side_has_signed", [MASTER + SIGNED, AMENDMENT + ONE_SIDE], UPTIME, "unclear"),
    ("an_unsigned_order_form", [MASTER + SIGNED, ORDER + BLANK], UPTIME, "unclear"),
    ("an_unsigned_amendment_of_online_terms", [TERMS_OF_SERVICE, AMENDMENT + BLANK], UPTIME, "unclear"),
    ("an_unsigned_dpa_that_nothing_refers_to", [MASTER + SIGNED, DPA.format("May 5, 2022", "24 hours") + BLANK], BREACH, "unclear"),
    ("a_dpa_incorporated_by_reference", [MASTER + BY_REFERENCE + SIGNED, DPA.format("May 5, 2022", "24 hours") + BLANK], BREACH, "met"),
    ("an_amendment_that_calls_for_no_signature", [MASTER + SIGNED, AMENDMENT], UPTIME, "met"),
    ("one_that_calls_itself_a_draft", [MASTER + SIGNED, "DRAFT\n" + AMENDMENT], UPTIME, "unclear"),
    ("a_signed_amendment", [MASTER + SIGNED, AMENDMENT + SIGNED], UPTIME, "met"),
    ("copies_without_signatures", [MASTER + BLANK, AMENDMENT + BLANK], UPTIME, "met"),
    ("an_unsigned_copy_of_the_agreement_that_a_signed_order_form_presupposes",
     [MASTER + AMENDMENT.split("\n")[2] + BLANK, ORDER.split("Uptime")[0] + SIGNED], UPTIME, "met"),
    ("what_a_signed_order_form_gives_less_of_is_not_displaced_by_an_unsigned_copy",
     [MASTER + "9.1 If documents differ, this Agreement prevails over the Order Form.\n" + AMENDMENT.split("\n")[2] + BLANK,
      ORDER.replace("99.99", "90") + SIGNED], UPTIME, "unclear"),
    ("an_unsigned_agreement_beside_a_signed_one",
     [MASTER + SIGNED, MASTER.replace("Subscription", "Purchase").replace("2022", "2021") + AMENDMENT.split("\n")[2] + BLANK], UPTIME, "unclear"),
    ("a_form_with_service_levels_beside_it", [MASTER + BLANK, "Service Level Agreement\n" + AMENDMENT.split("1. ")[1]], UPTIME, "met"),
    ("a_form_alone", [MASTER.replace("seventy-two (72)", "twenty-four (24)") + BLANK], BREACH, "met"),
    ("what_gives_less_is_below_whoever_signed", [MASTER + SIGNED, AMENDMENT.replace("99.99", "90") + BLANK], UPTIME, "below"),
    ("one_that_calls_itself_a_draft_beside_an_unsigned_copy", [MASTER + BLANK, "DRAFT\n" + AMENDMENT], UPTIME, "unclear"),
    ("where_all_call_themselves_drafts", ["DRAFT\n" + MASTER, "DRAFT\n" + AMENDMENT], UPTIME, "met"),
    ("what_the_signed_paper_gives_too", [MASTER + AMENDMENT.split("\n")[2] + SIGNED, AMENDMENT + BLANK], UPTIME, "met"),
]  # fmt: skip


@pytest.mark.parametrize(("papers", "term", "outcome"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_what_only_an_unsigned_paper_gives_closes_no_gap(papers: list[str], term: str, outcome: str) -> None:
    found = finding(family(*((f"{n}.pdf", text) for n, text in enumerate(papers))), term)
    assert found.outcome.value == outcome
    assert ("stands only in an unsigned paper" in found.gap) is (outcome == "unclear")


def test_what_is_agreed_is_cited_and_what_is_proposed_stands_beside_it() -> None:
    found = finding(
        family(("msa.pdf", MASTER + AMENDMENT.split("\n")[2] + SIGNED), ("draft.pdf", AMENDMENT + BLANK)), UPTIME
    )
    assert found.term is not None
    assert found.term.citation.file == "msa.pdf"
    assert [term.citation.file for term in found.others] == ["draft.pdf"]


GIVEN = AMENDMENT.split("\n")[2]


@pytest.mark.parametrize(
    ("lowers", "outcomes"),
    [
        (AMENDMENT.replace("99.99", "90"), ("unclear", "below")),
        (AMENDMENT.replace(GIVEN, "1. Section 6.1 is deleted."), ("unclear", "missing")),
        (ORDER.replace("99.99", "90"), ("unclear", "below")),
        (AMENDMENT.replace(GIVEN, "1. Provider shall train its staff."), ("met", "met")),
    ],
)
def test_an_unsigned_paper_opens_no_gap_for_certain(lowers: str, outcomes: tuple[str, str]) -> None:
    signed = MASTER + GIVEN.replace("1. ", "6.1 ") + SIGNED
    for state, outcome in zip((BLANK, SIGNED), outcomes, strict=True):
        found = finding(family(("msa.pdf", signed), ("new.pdf", lowers + state)), UPTIME)
        assert found.outcome.value == outcome
        assert ("By what is agreed it is met (msa.pdf" in found.gap) is (outcome == "unclear")


def test_the_register_can_say_that_a_paper_is_signed() -> None:
    corrected = PaperCorrection("draft.pdf", signature=Signature.SIGNED)
    contract = family(("msa.pdf", MASTER + SIGNED), ("draft.pdf", AMENDMENT + BLANK), papers=(corrected,))
    assert finding(contract, UPTIME).outcome is Outcome.MET


def test_a_folder_without_any_signature_is_told_once() -> None:
    contract = family(("msa.pdf", MASTER + BLANK), ("sla.pdf", "Service Level Agreement\n" + AMENDMENT.split("1. ")[1]))
    assert not find_unbinding(contract.papers)
    made = checklist(contract)
    (told,) = [found for found in made.paper_findings if found.matter is PaperMatter.UNSIGNED]
    assert told.title == "Master agreement: unsigned" and "counted below as if it were signed" in told.says
    assert not any("unsigned paper" in found.gap for found in made.findings)


def test_a_paper_that_is_not_counted_says_so() -> None:
    made = checklist(family(("msa.pdf", MASTER + SIGNED), ("order.pdf", ORDER + BLANK)))
    (told,) = [found for found in made.paper_findings if found.matter is PaperMatter.UNSIGNED]
    assert told.title == "Order form: unsigned" and "What only it gives closes no gap." in told.says


def test_an_unsigned_dpa_does_not_set_a_signed_one_aside() -> None:
    old, new = DPA.format("May 5, 2021", "10 days") + SIGNED, DPA.format("May 5, 2024", "24 hours")
    contract = family(("old.pdf", old), ("new.pdf", new + BLANK))
    assert not contract.order.set_aside
    assert finding(contract, BREACH).outcome is Outcome.UNCLEAR
    assert family(("old.pdf", old), ("new.pdf", new + SIGNED)).order.set_aside


def test_an_unsigned_amendment_that_deletes_a_bad_clause_closes_no_gap() -> None:
    good = "Order Form\nThis Order Form is made as of June 1, 2022 under the Agreement.\nProvider shall notify Customer of a Security Incident within twenty-four (24) hours.\n"
    bad = MASTER + "9.1 If documents differ, this Agreement prevails over the Order Form.\n" + SIGNED
    deletes = AMENDMENT.replace(AMENDMENT.split("\n")[2], "1. Section 5.1 is hereby deleted in its entirety.")
    papers = ("msa.pdf", bad), ("order.pdf", good + SIGNED)
    assert finding(family(*papers, ("draft.pdf", deletes + SIGNED)), BREACH).outcome is Outcome.MET
    found = finding(family(*papers, ("draft.pdf", deletes + BLANK)), BREACH)
    assert found.outcome is Outcome.UNCLEAR
    assert "an unsigned paper: draft.pdf" in found.gap


def test_an_unsigned_agreement_beside_a_pilot_leaves_the_tool_on_pilot_paper() -> None:
    pilot = "Pilot Agreement\nThis Pilot Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”) for evaluation.\n"
    matters = {f.matter for f in checklist(family(("p.pdf", pilot + SIGNED), ("m.pdf", MASTER + BLANK))).paper_findings}
    assert PaperMatter.PILOT_PAPER in matters


OPENING = "Master Subscription Agreement\nThis Agreement is made as of April 1, 2024 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
TERM = "9.1 The initial term of this Agreement is thirty-six (36) months.\n9.2 This Agreement does not renew automatically.\n"
LONGER = "First Amendment to Master Subscription Agreement\nThis Amendment is made as of March 1, 2025.\n1. The initial term is extended by twelve (12) months.\n"


@pytest.mark.parametrize(("state", "end"), [(SIGNED, date(2028, 3, 31)), (BLANK, date(2027, 3, 31))])
def test_an_unsigned_amendment_does_not_extend_the_term(state: str, end: date) -> None:
    tier = replace(LOAD_BEARING, lead_time=Duration(Decimal(90), Unit.DAYS))
    contract = family(("msa.pdf", OPENING + TERM + SIGNED), ("longer.pdf", LONGER + state))
    course = find_course(contract, tier, date(2026, 11, 25))
    assert course.counts is not None
    assert course.counts.end == end
    told = [said for said in course.unclear if "Not counted, since it shows no signature: longer.pdf" in said]
    assert len(told) == (state == BLANK)


def test_days_that_rest_on_an_unsigned_paper_alone_are_shown_and_doubted() -> None:
    order = "Order Form\nThis Order Form is made as of June 1, 2025 under the Agreement.\nThe initial term is twenty-four (24) months.\n"
    contract = family(
        ("msa.pdf", OPENING + "9.2 This Agreement does not renew automatically.\n" + SIGNED),
        ("order.pdf", order + BLANK),
    )
    course = find_course(contract, LOAD_BEARING, date(2026, 11, 25))
    assert course.counts is not None
    assert any("rest on a paper that shows no signature: order.pdf" in said for said in course.unclear)


def test_a_draft_without_a_place_for_signatures_is_told_too() -> None:
    told = checklist(family(("msa.pdf", MASTER + SIGNED), ("later.pdf", "DRAFT\n" + AMENDMENT)))
    says = [matter.says for matter in told.paper_findings if matter.matter is PaperMatter.UNSIGNED]
    assert [said.partition(", as far as")[0] for said in says] == [
        "later.pdf: it is a draft, and has no place for signatures"
    ]


LETTER = (
    "Renewal of your subscription\nAcme Ltd (“Provider”), October 20, 2026\nDear Ms Roe,\n"
    "{body}\nIf you wish to stop the renewal, please tell us at least 90 days before the end of the term.\n{end}\nAnn Vole"
)


@pytest.mark.parametrize(
    ("name", "body", "end", "open_"),
    [
        ("renewal-letter.pdf", "Your subscription renews for 12 months.", "Kind regards,", True),
        ("renewal-letter.pdf", "Your subscription renews for 12 months.", "Yours sincerely", True),
        ("renewal-letter.pdf", "Your subscription renews for 12 months.", "Kind regards,\nAccepted: Tom Roe", False),
        ("renewal-letter.pdf", "Your subscription renews for 12 months.", "By: /s/ Ann Vole\nBy: /s/ Tom Roe", False),
        ("renewal-letter.pdf", "Your subscription renews for 12 months.", "Page 1", False),  # no letter to the end
    ],
)
def test_a_letter_about_a_renewal_binds_nobody_who_has_not_accepted_it(
    name: str, body: str, end: str, open_: bool
) -> None:
    contract = family(("msa.pdf", MASTER + SIGNED), (name, LETTER.format(body=body, end=end)))
    assert [paper.document.path for paper in find_unbinding(contract.papers)] == [name] * open_


def test_a_letter_that_ends_the_agreement_needs_nobody_else() -> None:
    letter = "Notice of Termination\nDear Ms Roe,\nWe hereby terminate the Agreement as of May 5, 2027.\nKind regards,\nAnn Vole"
    assert not find_unbinding(family(("msa.pdf", MASTER + SIGNED), ("letter.pdf", letter)).papers)
