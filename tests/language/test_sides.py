"""Who owes whom where the names of the parties are on no list: placed by what they do, or left alone."""

from __future__ import annotations

import pytest

from contract_check.language.parties import find_parties

# A name for the vendor, one for the customer, and a few clauses between them.
DEALINGS = (
    "This Agreement is made between Fernway Ltd (“{v}”) and Quillby GmbH (“{c}”). {c} shall pay the fees within thirty "
    "days. {v} will host the software and provide the services. {v} grants {c} a right to use the software. {c}’s users may "
    "log in at any hour. {v} shall notify {c} of incidents. Services provided by {v} are monitored. {v} may suspend access. "
    "{c} may order further licences. Refunds are issued to {c}. {v}’s servers are in Ghent. {v} processes data on behalf of {c}."
)
PAIRS = [
    ("Provider", "Organization"), ("Provider", "User"), ("Provider", "School"), ("Supplier", "University"),
    ("Partner", "Customer"), ("Firm", "Client"), ("Provider", "Participant"), ("Operator", "Customer"),
    ("Operator", "Council"), ("Contractor", "Principal"), ("Contractor", "Agency"), ("Contractor", "Ordering Party"),
    ("Provider", "Institution"), ("Provider", "Merchant"), ("Reseller", "Customer"), ("Discloser", "Recipient"),
    ("Provider", "Evaluator"), ("Provider", "Tester"), ("Provider", "Hospital"), ("Supplier", "Trust"),
    ("Supplier", "Authority"), ("Provider", "Practice"), ("Agent", "Principal"), ("Provider", "Business"),
    ("Party A", "Party B"), ("Party B", "Party A"), ("Supplier", "Company"), ("Company", "Customer"),
    ("Undersigned", "Customer"), ("Fernway", "Customer"), ("Fernway", "Quillby"), ("L’Étoile", "B&B Foods"),
    ("Fernway.io", "Buyer"), ("Host", "Tenant"), ("Operator", "Bank"), ("Company", "Organization"),
    ("Publisher", "Member"), ("Maker", "Distributor"), ("Fernway Group", "Tenant"), ("Importer", "Exporter"),
    ("Tester", "Developer"), ("Member", "Host"),
]  # fmt: skip


@pytest.mark.parametrize(("vendor", "customer"), PAIRS, ids=["-".join(pair) for pair in PAIRS])
def test_any_name_is_placed_by_its_dealings(vendor: str, customer: str) -> None:
    parties = find_parties(DEALINGS.format(v=vendor, c=customer))
    mentions = parties.find(f"{vendor} shall tell {customer}.")
    assert [mention.side for mention in mentions] == ["VENDOR", "CUSTOMER"]


SERVES = "Provider shall provide the services to Customer. Customer shall pay the fees to Provider. "
PLACED = [
    (
        "a_company_that_buys_from_no_named_role",
        "Company shall pay the fees. Company may use the software. Company’s users may log in. Fernway may tell Company.",
        {"Company": "CUSTOMER"},
    ),
    (
        "a_company_that_serves",
        "Company will host the software. Company shall provide the services. Fees are payable to Company. Organization may ask.",
        {"Company": "VENDOR"},
    ),
    (
        "a_provider_of_care_is_still_the_provider_where_dealings_are_thin",
        "Provider shall tell Company. Company may object.",
        {"Provider": "VENDOR", "Company": "CUSTOMER"},
    ),
    (
        "a_developer_who_uses_the_interface",
        "Developer shall pay the fees. Developer may access the API. Developer’s account is personal. Developer will not resell it.",
        {"Developer": "CUSTOMER"},
    ),
    (
        "a_user_where_nobody_else_is_the_customer",
        "User shall pay the fees. User may use the services. User’s account is personal. User is granted access.",
        {"User": "CUSTOMER"},
    ),
    (
        "the_supplier_whom_a_customers_paper_calls_you",
        "This form is between Quillby GmbH (“Customer”, “we”) and the firm named below (“Supplier”, “you”). Supplier will tell Customer.",
        {"Supplier": "VENDOR", "Customer": "CUSTOMER"},
    ),
    (
        "a_provider_of_care_who_buys_software",
        "Company will host the software. Services are provided by Company. Fees are payable to Company. "
        + "Provider shall pay the fees. Provider may use the software. Provider’s users may log in. " * 3,
        {"Provider": "CUSTOMER", "Company": "VENDOR"},
    ),
    (
        "a_name_that_is_defined_in_capitals",
        "This Agreement is between OAKPAY GMBH (“OAKPAY”, “we”) and you. OakPay will act. OakPay may not.",
        {"OakPay": "VENDOR"},
    ),
    (
        "the_second_of_two_companies_is_the_vendor",
        "Between Quillby Inc. (“QUILLBY”) and Fernway Inc. (“FERNWAY”). Quillby shall pay the fees. Quillby may use the software. "
        "Quillby will tell. Fernway will host the software. Services are provided by Fernway. Fernway may monitor it. Fernway may tell.",
        {"Quillby": "CUSTOMER", "Fernway": "VENDOR"},
    ),
    (
        "two_companies_are_never_both_the_customer",
        "Between QUILLBY GMBH (“Quillby”) and FERNWAY LTD (“Fernway”). " + "Quillby shall pay the fees. Quillby may use the software. " * 3
        + "Notices are given to Fernway. Quillby’s request is sent to Fernway. Fernway’s employees and Fernway’s business and Fernway’s data.",
        {"Quillby": "CUSTOMER", "Fernway": "VENDOR"},
    ),
    (
        "names_in_small_letters",
        "The museum shall pay the fees. The museum may use the software. The studio will host the software. The studio shall provide "
        "the services to the museum. The museum’s users may log in. The studio’s servers are in Ghent.",
        {"the museum": "CUSTOMER", "the studio": "VENDOR"},
    ),
    (
        "who_is_told_by_the_customer_is_the_vendor",
        "Fernway Pond will host the data. Customer shall notify Fernway Pond. Customer may notify Fernway Pond. "
        "Customer will inform Fernway Pond.",
        {"Fernway Pond": "VENDOR"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "sides"), PLACED, ids=[row[0] for row in PLACED])
def test_a_name_is_placed(says: str, text: str, sides: dict[str, str]) -> None:
    parties = find_parties(text)
    assert {
        name: "VENDOR" if name in parties.vendor else "CUSTOMER" if name in parties.customer else "" for name in sides
    } == sides


def test_a_role_that_the_paper_writes_in_capitals_is_placed_by_its_dealings() -> None:
    uses = "DEVELOPER may install the software. DEVELOPER shall pay the fees. PLOVRA grants DEVELOPER a license. "
    builds = "DEVELOPER shall host the software. DEVELOPER will invoice Client. DEVELOPER will encrypt the data. "
    for text, side in ((3 * uses, "CUSTOMER"), (3 * builds, "VENDOR")):
        opening = "This binds the software developer (“DEVELOPER”). "
        assert {m.side for m in find_parties(opening + text).find("DEVELOPER may act.")} == {side}


SPEAKERS = [
    (
        "a_vendors_paper",
        "You shall pay the fees. You may use the software. Your users may log in. We host the software.",
        ["CUSTOMER", "VENDOR"],
    ),
    (
        "a_customers_paper",
        "You shall host the software. You must maintain the services. We will pay your invoices. You process our data on our behalf.",
        ["VENDOR", "CUSTOMER"],
    ),
    (
        "a_customers_paper_that_says_so",
        "Quillby GmbH (“Customer”, “we”) orders from the firm named below (“Supplier”, “you”). The Supplier may act.",
        ["VENDOR", "CUSTOMER"],
    ),
    (
        "a_vendors_paper_that_asks_its_customer_for_requests",
        "You must make a support request. Your support contract runs for a year. Your support plan is paid. We tell you.",
        ["CUSTOMER", "VENDOR"],
    ),
    ("a_paper_in_which_both_do_both", "You may host the software. You shall pay the fees. You will use the services. We may too.", ["CUSTOMER", "VENDOR"]),
    (
        "a_programme_that_pays_its_partners",
        "The Affiliate Program pays you a commission. We shall pay you each commission. Amounts are payable to you. Commissions are due to you. You host links.",
        ["CUSTOMER", "VENDOR"],
    ),
    (
        "a_customers_paper_that_names_a_programme",
        "You shall host our Partner Program. You must maintain the services. We will pay your invoices. You process our data on our behalf.",
        ["VENDOR", "CUSTOMER"],
    ),
    ("a_developer_who_is_addressed", "Fernway Ltd (“we”) and the person who builds (“Developer”, “you”) agree. You may act.", ["CUSTOMER", "VENDOR"]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "sides"), SPEAKERS, ids=[row[0] for row in SPEAKERS])
def test_who_is_addressed(says: str, text: str, sides: list[str]) -> None:
    assert [mention.side for mention in find_parties(text).find("You shall tell us.")] == sides


LEFT_ALONE = [
    ("a_sub_processor", "Sub-processor", SERVES * 3 + "Sub-processor shall process data. Sub-processor will host it. Services provided by Sub-processor. "),
    ("an_auditor", "Auditor", SERVES * 3 + "Auditor may access the systems. Auditor shall pay the fees. Auditor’s access is limited. "),
    ("affiliates", "Affiliates", SERVES * 3 + "Affiliates may use the services. Affiliates shall pay the fees. Affiliates’ users may log in. "),
    ("a_user_beside_the_customer", "User", SERVES * 9 + "User may use the services. User’s account is personal. User may access the platform. "),
    ("a_reseller_that_pays_and_provides", "Reseller", SERVES * 3 + "Reseller shall pay the fees. Reseller shall provide the services. Fees are paid to Reseller. Reseller may use the software. "),
    ("a_reseller_beside_the_customer", "Reseller", SERVES * 9 + "Reseller shall pay the fees. Reseller may use the software. Reseller’s orders bind it. "),
    ("a_supervisory_authority", "Supervisory Authority", SERVES + "Provider shall notify Supervisory Authority. " * 4),
    ("a_data_subject", "Data Subject", SERVES + "Provider shall inform Data Subject. Data Subject’s data stays. " * 4),
    ("students_of_a_school", "Students", SERVES * 3 + "Students may use the services. Students’ accounts are personal. Students will access the platform. "),
    ("a_portal_that_acts", "Portal", SERVES + "The Portal will notify you. Use of the Portal is free. The Portal will host the data. Log in via the Portal. "),
    ("a_thing_with_a_name_that_is_used", "Widget", SERVES + "The Widget will process data. Use of the Widget is free. Customer logs in through the Widget. The Widget may monitor it. The Widget will host it. "),
    ("an_order_form", "Order Form", SERVES + "The Order Form shall state the fees. The Order Form will be charged. The Order Form may be invoiced. "),
    ("a_receiving_party", "Receiving Party", SERVES + "Receiving Party shall protect it. Receiving Party may use the information. Receiving Party’s employees must know. "),
    ("an_indemnified_party", "Indemnified Party", SERVES + "Indemnified Party shall notify. Indemnified Party’s request counts. Indemnified Party must assist. " * 3),
    ("a_landlord_of_whom_nothing_is_known", "Landlord", SERVES * 9 + "Landlord shall act in good faith. Landlord may object. Landlord must answer. "),
    ("a_name_with_one_dealing", "Harbourline", SERVES * 9 + "Harbourline may object. Harbourline shall answer. Harbourline will pay the fees. "),
    ("a_country", "Germany", SERVES + "Germany may use the data. Germany shall pay the fees. Germany’s users may log in. "),
    ("a_bank_that_both_pays_and_provides", "Bank", "Between Fernway Ltd (“Provider”) and Quillby GmbH (“Customer”). " + SERVES * 4 + "Bank shall pay the fees. Bank shall provide the services. Bank may use the platform. Bank will host the software. "),
    ("a_host_named_by_its_brand", "Bigcloud", SERVES * 9 + "Bigcloud will host the data. Bigcloud encrypts disks. Bigcloud’s servers are in Ghent. "),
    ("a_thing_in_small_letters", "the software", "The software shall process data. The software will host it. The software may monitor it. " * 2),
    ("a_third_party_in_small_letters", "the employee", "The employee shall pay the fees. The employee may use the software and the employee’s account. "),
    ("a_small_name_beside_roles", "the museum", SERVES * 2 + "The museum shall pay the fees. The museum may use the software. The museum’s users log in. "),
    ("who_discloses", "Discloser", SERVES * 9 + "Recipient shall protect what Discloser’s employees know. Discloser may access the systems. Discloser’s data stays. Discloser’s account is open. "),
    ("a_maker_of_a_part", "Bigbase", "Between OAKPAY GMBH (“OAKPAY”) and Licensee. OakPay may act. OakPay shall tell. OakPay’s software. OakPay will help. OakPay may stop. "
     "Bigbase grants nothing. Bigbase may monitor. Services provided by Bigbase. Bigbase may not be notified. "),
    ("a_parent_that_guarantees", "Guarantor", SERVES * 3 + "Guarantor shall pay the fees. Guarantor will pay the invoices. Guarantor must reimburse the fees. "),
]  # fmt: skip


@pytest.mark.parametrize(("says", "name", "text"), LEFT_ALONE, ids=[row[0] for row in LEFT_ALONE])
def test_a_name_is_left_alone(says: str, name: str, text: str) -> None:
    parties = find_parties(text)
    assert name not in parties.vendor and name not in parties.customer
    if SERVES in text:
        assert [mention.side for mention in parties.find("Provider shall tell Customer.")] == ["VENDOR", "CUSTOMER"]
