"""Who is the vendor: role words, pronouns, short names, and what must not be taken for a party."""

from __future__ import annotations

import pytest

from contract_check.language.parties import find_parties

CASES = [
    ("role_words", "Provider shall notify Customer.", ["VENDOR", "CUSTOMER"]),
    ("pronouns", "We will tell you.", ["VENDOR", "CUSTOMER"]),
    ("supplier_and_client", "The Supplier shall pay the Client.", ["VENDOR", "CUSTOMER"]),
    ("processor_and_controller", "Processor shall assist Controller.", ["VENDOR", "CUSTOMER"]),
    ("company_beside_customer_is_the_vendor", "Company shall notify Customer.", ["VENDOR", "CUSTOMER"]),
    ("company_beside_vendor_is_the_customer", "Vendor shall notify Company.", ["VENDOR", "CUSTOMER"]),
    ("mutual", "Each party shall protect it.", ["BOTH"]),
    ("neither_of_us", "Neither of us may assign it. We may.", ["NEITHER", "VENDOR"]),
    ("each_of_us", "Each of us keeps it; some of us do.", ["BOTH", "VENDOR"]),
    (
        "contractual_partners",
        "Each contractual partner may end it; the contracting parties agree so.",
        ["BOTH", "BOTH"],
    ),
    ("neither_contracting_party", "Neither contracting party may assign it.", ["NEITHER"]),
    ("partners_who_are_no_party", "Each partner may resell it; the partners agree so.", []),
    ("neither_party_is_not_both", "Neither party may assign it.", ["NEITHER"]),
    ("sub_processor_is_no_processor", "Sub-processor duties bind the Processor.", ["VENDOR"]),
    ("us_the_country_is_no_pronoun", "Data stays in the US.", []),
    (
        "a_processor_that_is_called_the_subcontractor",
        "Obligations of the Controller\nThe Controller shall instruct.\n"
        "Obligations of the Subcontractor\nThe Subcontractor shall act; another subcontractor may help.",
        ["CUSTOMER", "CUSTOMER", "VENDOR", "VENDOR"],
    ),
    (
        "a_subcontractor_beside_a_processor_is_no_party",
        "Obligations of the Controller\n\nObligations of the Processor\n\n"
        "Obligations of the Subcontractor\nThe Subcontractor shall act.",
        ["CUSTOMER", "VENDOR"],
    ),
    (
        "a_subcontractor_without_a_section_of_its_own_is_no_party",
        "Obligations of the Controller\nThe Subcontractor shall act.",
        ["CUSTOMER"],
    ),
    ("third_parties_are_nobody", "Third parties may object.", []),
    ("a_further_processor_is_not_the_processor", "Processor may engage another processor.", ["VENDOR"]),
    ("providers_of_somebody_are_not_the_provider", "Our LLM providers help the Provider.", ["VENDOR", "VENDOR"]),
    (
        "a_role_in_small_letters_that_has_duties",
        "The contractor shall act. The contractor undertakes to tell the client.",
        ["VENDOR", "VENDOR", "CUSTOMER"],
    ),
    ("contractors_who_are_staff", "Our employees and contractors sign; a contractor may not.", ["VENDOR"]),
    (
        "what_is_traded_is_no_name",
        "We buy cotton Futures, trading as “forwards” do. Each party may act on forwards.",
        ["VENDOR", "BOTH"],
    ),
    ("a_plain_sentence", "The invoice falls due in May.", []),
    (
        "a_role_that_only_names_a_thing",
        "Your use of the Developer Platform is free. Developer Terms bind the Members of Member States.",
        ["CUSTOMER", "CUSTOMER"],
    ),
    ("a_role_of_data", "It is inspected by the data controller; a data processor helps.", ["CUSTOMER", "VENDOR"]),
    ("a_role_that_is_a_plan", "Developer: 25% of the fee. Host (10 seats): 99.5%. Developer Business", []),
    ("a_role_that_acts", "Developer shall build it.", ["VENDOR"]),
    ("possessive", "Customer’s data and our systems.", ["CUSTOMER", "VENDOR"]),
    ("possessive_of_several", "The Customers' data and the Provider's systems.", ["CUSTOMER", "VENDOR"]),
    (
        "short_names_given_without_a_bracket",
        "“We”, “us”, “Company” and “Plover” refer to Ridge Labs. Plover may act, Company may too.",
        ["VENDOR", "VENDOR", "VENDOR", "VENDOR", "VENDOR", "VENDOR"],
    ),
    (
        "a_definition_of_two_things_names_no_party",
        "“Terms” and “Rules” mean these pages. Rules apply.",
        [],
    ),
]


def test_a_company_opposite_you_is_the_vendor() -> None:
    text = "Company may suspend your account. Your payment Provider, or another Provider, bills you. " * 20
    assert {m.side for m in find_parties(text).find("Company may act.")} == {"VENDOR"}


@pytest.mark.parametrize(("says", "text", "sides"), CASES, ids=[case[0] for case in CASES])
def test_mentions(says: str, text: str, sides: list[str]) -> None:
    assert [mention.side for mention in find_parties(text).find(text)] == sides


def test_a_name_with_its_form_that_nothing_defines() -> None:
    dealings = (
        "Fernway Inc will host the software. The software is provided by Fernway Inc. Fernway Inc shall encrypt it. "
    )
    text = 2 * dealings + "Customer shall pay its suppliers. A Supplier may not be Customer."
    assert {m.side for m in find_parties(text).find("Fernway Inc may act.")} == {"VENDOR"}


def test_what_is_defined_beside_a_party_is_none() -> None:
    text = "“Service Provider” and “Customer Personal Information” mean what they mean. Service Provider shall act."
    assert {m.side for m in find_parties(text).find("Customer Personal Information")} == {"CUSTOMER"}


def test_the_first_word_of_a_name_that_is_a_word() -> None:
    text = "This Agreement is between New Fernway, Inc. (“Provider”) and Customer. Provider sells new products. New Fernway is kind. "
    parties = find_parties(text + "New features are free. New prices apply. Customer shall pay.")
    assert "New" not in parties.vendor
    assert "New Fernway" in parties.vendor


def test_a_trading_name_in_small_letters() -> None:
    preamble = "This agreement is between Fernway Web Ltd, trading as “fernway”, and you. "
    dealings = "fernway hosts your site. fernway shall encrypt it. The site is run on fernway’s servers. "
    assert {m.side for m in find_parties(preamble + 3 * dealings).find("fernway may act.")} == {"VENDOR"}


SMALL_NAMES = [
    ("defined", "This policy is by plover, Inc. (“plover”), and binds you. plover hosts it, and plover may act.", True),
    ("defined_without_a_form", "It binds you. “plover” means what it means. plover may act. plover will act.", False),
    (
        "beside_a_role",
        "Licensee may test it. plover grants to Licensee a licence. plover is not responsible. plover may act.",
        True,
    ),
    (
        "by_its_dealings",
        "plover hosts your site. plover agrees to encrypt it. plover may engage others. plover shall monitor it.",
        True,
    ),
    (
        "a_noun_that_acts",
        "Licensee may test. Also plover may take an hour. So plover will fail, or plover must go.",
        False,
    ),
    ("a_thing_with_an_article", "The plover grants access to Company. " * 4, False),
]


@pytest.mark.parametrize(("says", "text", "is_vendor"), SMALL_NAMES, ids=[case[0] for case in SMALL_NAMES])
def test_a_name_in_small_letters(says: str, text: str, is_vendor: bool) -> None:
    assert bool(find_parties(text).find("plover acts")) == is_vendor


BRANDS = [
    ("after_a_condition", "FERNWAY Service Level Agreement\nIf FERNWAY fails to meet it, Customer gets a credit.", "FERNWAY"),
    ("a_condition_alone", "Service Level Agreement\nIf Availability fails to improve, Customer gets a credit.", ""),
    ("acts_and_owns_and_title", "Quillby SLA\nQuillby will keep it up. Quillby's credits follow. Quillby may audit.", "Quillby"),
    ("its_own_address", "Quillby encrypts data at rest. Write to help@quillby.io. Quillby's staff is trained.", "Quillby"),
    ("the_customer_has_a_role_and_the_vendor_none", "Quillby undertakes to tell the Client. Quillby helps the Client. Quillby's Client may ask. Quillby stores data.", "Quillby"),
    ("a_host_that_is_only_named", "Data is stored at Bigcloud. Bigcloud encrypts disks. Our staff is trained.", ""),
    ("a_common_noun", "Employees must lock screens. Employees may not share keys. Employees will be told. Our employees' data.", ""),
    ("an_activity_that_begins_sentences", "Data Processing\nProcessing takes place in Ghent. Processing will end. Processing is limited.", ""),
    ("a_company_that_is_called_so", "Hosting SLA\nHosting will keep it up. Write to help@hosting.io. Hosting's credits follow.", "Hosting"),
    ("a_defined_thing_with_an_article", "The Widget will start. The Widget may stop. The Widget must be updated. The Widget has a key.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "brand"), BRANDS, ids=[case[0] for case in BRANDS])
def test_a_vendor_that_is_called_by_its_brand_alone(says: str, text: str, brand: str) -> None:
    assert find_parties(text).vendor_name == brand


QUILLBY_ACTS = "Quillby encrypts data. Quillby will answer. Quillby may stop."
PROVIDER_ACTS = "Provider shall act. " * 5 + "Fernway is in Ireland. "
FERNWAY_ACTS = "Fernway will pay. Fernway shall tell the Customer. Fernway may audit."
LINKED = [
    ("a_product_of_the_company", f"Fernway, Inc. (“Provider”). {PROVIDER_ACTS}Quillby is a product of Fernway, Inc. {QUILLBY_ACTS}", True),
    ("a_service_operated_by_the_company", f"Quillby is operated by Fernway GmbH (“Provider”). {PROVIDER_ACTS}{QUILLBY_ACTS}", True),
    ("another_name_of_the_company", f"Fernway LLC d/b/a Quillby (“Provider”). {PROVIDER_ACTS}{QUILLBY_ACTS}", True),
    ("the_company_behind_a_brand", f"Quillby is a service of Fernway GmbH. {QUILLBY_ACTS} Quillby's team. {FERNWAY_ACTS}", True),
    ("a_product_that_does_nothing", f"Fernway, Inc. (“Provider”). {PROVIDER_ACTS}Quillby is a product of Fernway, Inc. Provider may use it.", False),
    ("a_product_of_somebody_else", f"Fernway, Inc. (“Provider”). {PROVIDER_ACTS}Quillby is a product of Bigcloud Inc. {QUILLBY_ACTS}", False),
    ("a_product_that_is_only_used", f"Fernway, Inc. (“Provider”) uses Quillby. {PROVIDER_ACTS}{QUILLBY_ACTS}", False),
    ("data_provided_by_the_company", f"Fernway, Inc. (“Provider”). {PROVIDER_ACTS}Data provided by Fernway, Inc. Data may differ. Data will be old.", False),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "both"), LINKED, ids=[case[0] for case in LINKED])
def test_a_brand_and_the_company_behind_it(says: str, text: str, both: bool) -> None:
    vendor = find_parties(text).vendor
    assert {"Fernway", "Quillby"} <= set(vendor) if both else not {"Quillby", "Data"} & set(vendor)


@pytest.mark.parametrize(
    ("text", "vendor_name"),
    [
        ("YOU ACCEPT THESE TERMS FOR THE TOOLS FROM SWIFT TOOLS INTERNATIONAL N.V, SWISS BRANCH (“SWIFT”). SWIFT may end them. You shall pay Swift.",
         "Swift Tools International N.V"),
        ("Plover\nPlover runs entirely on Bigcloud's platform. Bigcloud will keep it up, Bigcloud may change it. Write to www.bigcloud.com.", ""),
        ("Security\nWe use Bigcloud. Bigcloud encrypts disks, Bigcloud stores copies, Bigcloud monitors them; see www.bigcloud.com.", ""),
        ("Security\nUbuntu provides this in its log. Ubuntu keeps history. Ubuntu's notices stand at www.ubuntu.com. Ubuntu will mend it.", ""),
        ("Support\nThe engineer on Watch has the right to rank. The engineer on Watch will answer. The engineer on Watch may call you. Watch's list.", ""),
        ("Plover\nWe use Bigcloud. Plover will tell you. Plover encrypts data. Plover's team reads help@plover.io.", "Plover"),
        ("Bigcloud terms\nWe use Bigcloud ourselves. Bigcloud will tell you. Bigcloud's team reads help@bigcloud.com.", "Bigcloud"),
        ('This agreement is between Ridge (OPC) Private Limited ("Processor", "Plover") and Customer. Plover may act.', "Ridge (OPC) Private Limited"),
    ],
    ids=["obtained_from_in_capitals", "runs_on_anothers_platform", "we_use_it", "an_operating_system", "behind_a_preposition", "the_vendor_that_uses_it", "its_own_customer", "a_form_in_brackets_and_before_it"],
)  # fmt: skip
def test_whose_paper_it_is(text: str, vendor_name: str) -> None:
    assert find_parties(text).vendor_name == vendor_name


@pytest.mark.parametrize(
    ("acts", "side"),
    [
        (
            "Plovra uses AI in its work. Plovra may use machine learning. Plovra reserves the right to stop it.",
            "VENDOR",
        ),
        ("Plovra uses the service. Plovra may use the platform. Plovra pays for it.", "CUSTOMER"),
    ],
)
def test_what_a_name_uses_tells_its_side(acts: str, side: str) -> None:
    assert {m.side for m in find_parties(2 * acts).find("Plovra acts.")} == {side}


NAMED = [
    ("registered", "This is between PLOVRA LTD (registered number 01234567) (“Licensor”) and you.", "Plovra LTD", ""),
    ("on_a_paper", "Plovra Ltd (“Supplier”) sells to the entity named on the Quote (“Client”).", "Plovra Ltd", ""),
    ("a_form_to_fill", "Plovra Ltd (“Supplier”) sells to Client_Name (“Client”).", "Plovra Ltd", ""),
    (
        "an_opening_word",
        "Here we are. Plovra Ltd (“Supplier”) sells. Here is how. Here will be more.",
        "Plovra Ltd",
        "",
    ),
    (
        "behind_another_form",
        "This is between Ridge Mills, a Texas Corporation, and Plovra, Inc. (“Business Associate”).",
        "Plovra, Inc.",
        "",
    ),
    ("what_a_party_is", "Operator (Processor): Plovra LLC, 12 High Street (“we”, “us”, “Plovra”).", "Plovra LLC", ""),
    ("who_speaks", "Thank you for using the Plovra bot (“Plovra”, “we”, “us”).", "Plovra", ""),
    (
        "both",
        "This is between Plovra Ltd (“Supplier”) and Ridge Mills Inc (“Client”).",
        "Plovra Ltd",
        "Ridge Mills Inc",
    ),
    ("small_first_letter", "This is between iPlovra Ltd (“Supplier”) and eRidge Mills Inc (“Client”).", "iPlovra Ltd", "eRidge Mills Inc"),
    ("a_word_before_it", "This is made by Plovra Ltd (“Supplier”) for a Ridge Inc (“Client”).", "Plovra Ltd", ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "vendor", "customer"), NAMED, ids=[case[0] for case in NAMED])
def test_proper_names(says: str, text: str, vendor: str, customer: str) -> None:
    found = find_parties(text)
    assert (found.vendor_name, found.customer_name) == (vendor, customer)


def test_whom_a_paper_is_between_is_the_vendor_beside_the_customer() -> None:
    paper = "This addendum is an agreement between Plover and the customer. Plover shall encrypt data."
    assert "Plover" in find_parties(paper + " If Plover learns of a breach, it tells the customer." * 20).vendor


def test_a_third_party_that_is_named_between_others_is_none() -> None:
    paper = "Traffic between Bigcloud and our servers is encrypted. We keep the data. You own it."
    assert "Bigcloud" not in find_parties(paper).vendor
