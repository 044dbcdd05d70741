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


PREAMBLES = [
    (
        "quoted_role",
        "This Agreement is between Northlight Analytics, Inc. (“Provider”) and Example Ltd (“Customer”). "
        "Provider shall serve Customer.",
        ("Northlight Analytics, Inc.", "Example Ltd"),
    ),
    (
        "role_without_quotation_marks",
        "(1) HARBOURLINE SOFTWARE LIMITED, registered in England and Wales (the Supplier); and\n"
        "(2) EXAMPLE WORKS LTD (the Client).\nThe Supplier shall serve the Client.",
        ("Harbourline Software Limited", "Example Works LTD"),
    ),
    (
        "pronouns_as_aliases",
        "These terms are between Codewren AI, Inc. (“Codewren”, “we” or “us”) and you. Codewren will help you.",
        ("Codewren AI, Inc.", ""),
    ),
    (
        "features_within_a_product_are_no_party",
        "These terms govern the use of all AI-powered features within Fernway, such as summaries (“AI Features”). "
        "Fernway may change AI Features. Fernway will support you. Fernway is not liable.",
        ("Fernway", ""),
    ),
    (
        "a_role_that_stands_before_the_name",
        "This Agreement is between Customer and HARBOUR24 B.V. (“Provider”). Provider shall serve Customer.",
        ("HARBOUR24 B.V.", ""),
    ),
    (
        "roles_told_in_a_line_with_a_title",
        "This Agreement is between Fernway Ltd (“Fernway”) and Customer. Roles: Customer (Controller), Fernway (Processor). "
        "Fernway shall serve Customer.",
        ("Fernway", ""),
    ),
    (
        "a_marketplace_and_those_who_sell_on_it",
        "This Agreement is between Fernway Ltd (“Fernway”, “we”) and each company that sells on it (“you”, the “Provider”). "
        "Your account is yours. We may suspend your account. Your subscription renews. You pay the subscription fee of your subscription plan.",
        ("Fernway Ltd", ""),
    ),
    (
        "a_customers_paper_for_its_supplier",
        "This Agreement is between Fernway Ltd (“Fernway”, “we”) and Example Ltd (“you”, the “Provider”). "
        "You shall host the software. We shall pay your invoices. You shall keep our data.",
        ("Example Ltd", "Fernway Ltd"),
    ),
    (
        "a_form_in_brackets",
        "This Agreement is between Fernway Web (Pty) Ltd (“Provider”, “Fernway”) and Example (India) Private Limited (“Client”).",
        ("Fernway Web (Pty) Ltd", "Example (India) Private Limited"),
    ),
    (
        "a_name_that_begins_with_a_figure",
        "These terms are between 2Fernway Limited. (2Fernway, we, our, us) and you. 2Fernway shall help you.",
        ("2Fernway Limited", ""),
    ),
    ("cover_page", "Provider | Northlight Analytics, Inc.\nCustomer | Example Ltd\nProvider serves Customer.",
     ("Northlight Analytics, Inc.", "Example Ltd")),
    (
        "the_company_and_its_service_where_you_are_the_customer",
        "Services of Quillby cloud (“Quillby Cloud”) come from Quillby Inc. (“Quillby”) to the users (“you”). "
        "Quillby may act. Quillby will tell. Quillby pays. Quillby Cloud runs. Quillby Cloud stops. Quillby Cloud is up.",
        ("Quillby Inc.", ""),
    ),
    (
        "what_a_party_is_said_to_be",
        "Between Fernway Tools Inc., a Delaware Corporation (“Provider”), and Quillby, a Nevada corporation with its seat "
        "at 5 Example Road, New York, New York 10016 (“Customer”). Provider serves Customer.",
        ("Fernway Tools Inc.", "Quillby"),
    ),
    (
        "a_limited_liability_company_is_no_name",
        "Between Fernway LLC, a Florida Limited Liability Company, with its office in Miami, Florida (the “Provider”), "
        "and Quillby Corporation with its office at Example Boulevard (the “Customer”). Provider serves Customer.",
        ("Fernway LLC", "Quillby Corporation"),
    ),
    (
        "a_second_party_after_the_description_of_the_first",
        "Between Fernway Inc., a Delaware corporation, and Quillby GmbH (“Customer”). Provider serves Customer.",
        ("", "Quillby GmbH"),
    ),
    ("a_field_of_a_cover_page", "Customer: Example Ltd\nProvider:\nFernway Inc.\nProvider serves Customer.", ("Fernway Inc.", "Example Ltd")),
    ("a_field_with_more_than_the_name", "Customer: Example Ltd, company no. 12345\nProvider serves Customer.", ("", "Example Ltd")),
    ("the_next_field_without_its_colon", "Customer\nName\nProvider: Fernway Inc.\nCustomer: Address\nProvider serves.", ("Fernway Inc.", "")),
    ("a_sentence_in_a_table_of_terms", "Provider: Fernway Inc.\nCustomer | The customer who sends data to it\nProvider serves.", ("Fernway Inc.", "")),
    ("the_next_field_of_an_empty_form", "Customer:\nContact:\nProvider: Fernway Inc.\nProvider serves Customer.", ("Fernway Inc.", "")),
    (
        "what_a_party_in_capitals_is_said_to_be",
        "SERVICES OF FERNWAY TOOLS, INC., A DELAWARE CORPORATION (“FERNWAY”). FERNWAY MAY ACT. FERNWAY WILL. FERNWAY IS.",
        ("Fernway Tools, Inc.", ""),
    ),
    ("a_customer_of_the_vendors_name", "Fernway Limited (“Fernway”) serves a party (“Customer”) of Fernway (“Customer”). Fernway may. Fernway is.", ("Fernway Limited", "")),
    ("a_name_left_out", "Between [legal entity] (“Quillby”, processor) and you. Quillby may act. Quillby will act.", ("Quillby", "")),
    ("a_country_is_no_party", "By the firm of that town, People’s Republic of China (“Provider”). Provider serves you.", ("", "")),
    ("a_city_of_an_address_is_no_party", "By somebody at 5 Example Road, New York (“Customer”). Provider serves Customer.", ("", "")),
    ("the_end_of_another_sentence", "Made in Ruritania. Fernway Corporation (“Provider”) serves Customer. Provider may.", ("Fernway Corporation", "")),
    ("the_end_of_a_sentence_in_capitals", "READ THE IMPORTANT CLAUSES. Fernway, UAB (“Provider”) serves Customer. Provider may.", ("Fernway, UAB", "")),
    ("a_legal_form_of_two_words", "Fernway Games Pte. Ltd. (“Provider”) and Quillby Co., Ltd. (“Customer”). Provider serves.",
     ("Fernway Games Pte. Ltd.", "Quillby Co., Ltd.")),
    ("the_number_of_a_company", "Fernway Tools s.r.o., seated in Prague 1, Czech Republic, Company reg. no. 12345678 (“Provider”) serves you.",
     ("Fernway Tools s.r.o.", "")),
    ("a_company_by_that_word", "Fernway Tool Company (“Provider”) serves Customer. Provider may.", ("Fernway Tool Company", "")),
    ("those_who_use_what_the_vendor_has", "For users of Quillby’s hosted tools (“Customer”). Provider serves Customer.", ("", "")),
    ("an_end_customer_who_is_a_party", "This is between Fernway Ltd (“Reseller”) and Quillby Ltd (“End Customer”). Reseller shall help End Customer. Reseller shall host its data.",
     ("Fernway Ltd", "Quillby Ltd")),
    ("end_customers_who_are_none", "Fernway Ltd (“Vendor”) serves Quillby Ltd (“Reseller”). “End Customer” means whoever buys of Reseller. Reseller shall pay.",
     ("Fernway Ltd", "Quillby Ltd")),
    ("a_customer_opposite_a_name_left_blank", "Between Lakewood Mutual Ltd (“Lakewood”) and ________ (“Contractor”). Contractor shall obey Lakewood. "
     "Contractor may write to Lakewood.", ("", "Lakewood Mutual Ltd")),
    ("those_through_whom_a_vendor_sells", "Quillby Inc. (“Quillby”) sells through others (each a “Supplier”). Quillby may act. Quillby will. You pay.",
     ("Quillby Inc.", "")),
    ("a_defined_term_is_no_party", "Our software (the “Chatbot”) helps you. Chatbot will answer.", ("", "")),
    (
        "a_standard_with_a_role_behind_it",
        "Northlight Analytics, Inc. (“Northlight”) keeps these certifications:\nISO 27001\nPCI DSS (as a Service Provider)\nNorthlight shall tell Customer.",
        ("Northlight Analytics, Inc.", ""),
    ),
    (
        "a_name_in_mixed_letters",
        "You use our software and services (the “Services”) provided by qorX AI (“we,” “us,” or “our”). We may change them. You shall pay.",
        ("qorX AI", ""),
    ),
    (
        "the_maker_of_a_model_that_the_vendor_uses",
        "Quillby AI Terms\nQuillby uses technology provided by Example Labs, LLC (“Labs”). Labs may see prompts. Quillby will tell the Customer. "
        "Quillby's staff is trained. Quillby may stop.",
        ("Quillby", ""),
    ),
    (
        "services_provided_by_the_vendor_itself",
        "By using the services provided by Quillby Labs, LLC (“Quillby”), you agree to these terms. Quillby may stop. You shall pay Quillby.",
        ("Quillby Labs, LLC", ""),
    ),
    (
        "a_customer_without_a_name",
        "This Agreement is between HARBOURLINE GMBH, and the customer ordering the Services (“Customer”). HARBOURLINE GMBH shall provide the Services. "
        "Customer shall pay HARBOURLINE GMBH.",
        ("Harbourline GmbH", ""),
    ),
    (
        "license_holders_of_a_product",
        "The parties are Harbourline Pty Limited (‘Harbourline’) and license holders of the Quillby Map Tool (‘the Licensee’). Harbourline shall act.",
        ("Harbourline Pty Limited", ""),
    ),
    (
        "customers_of_a_plan",
        "This SLA is for our \"Enterprise\" and \"Pro\" plan customers only (each, a \"Customer\"). Quillby will credit the Customer. Quillby's tools count. "
        "Quillby may change.",
        ("Quillby", ""),
    ),
    (
        "a_definition_without_a_bracket",
        "The policy is for purchasers of support from Harbourline, Inc., a Delaware corporation. The policy shall state the scope for each "
        "purchaser (“Customer”).\n“Company” means Harbourline, Inc., a Delaware Corporation. Company shall help Customer.",
        ("Harbourline, Inc.", ""),
    ),
    (
        "short_names_in_one_pair_of_marks",
        "This is between you and Harbourline ApS (the \"Data Processor, we, us\"). You are the data controller. We shall act.",
        ("Harbourline ApS", ""),
    ),
    (
        "who_we_are_in_brackets",
        "These terms apply between us (Harbourline Works, LLC d/b/a Quillby) and you, the client. You will pay us. We will perform.",
        ("Harbourline Works, LLC", ""),
    ),
    (
        "what_we_have_in_brackets",
        "Customer pays us (Visa or Mastercard Inc. cards are taken) in advance. We will perform.",
        ("", ""),
    ),
    (
        "a_role_and_a_paper_are_no_names",
        "This Transportation Contract (the “Carrier”) is between Lakewood Fund, L.P. (“Customer”) and REPAIRER (“Repairer”). Repairer shall repair for Customer.",
        ("", "Lakewood Fund, L.P."),
    ),
    (
        "the_title_above_the_name",
        "Quillby Non-Commercial License Harbourline Labs, Inc. (“Company”, “we”) makes certain models available to you. Company may end it.",
        ("Harbourline Labs, Inc.", ""),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "names"), PREAMBLES, ids=[case[0] for case in PREAMBLES])
def test_names(says: str, text: str, names: tuple[str, str]) -> None:
    parties = find_parties(text)
    assert (parties.vendor_name, parties.customer_name) == names


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
