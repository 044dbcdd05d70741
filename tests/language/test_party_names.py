"""By which names a paper introduces its parties, and what is no name of one: a plan, a standard, a title, a role."""

from __future__ import annotations

import pytest

from contract_check.language.parties import find_parties

PREAMBLES = [
    (
        "hereinafter_called",
        "This Agreement is made by and between Harbourline Inc, an Ohio corporation (hereinafter called \"HLI\"), and Example Holdings, Inc., a Nevada "
        "corporation (hereinafter called \"Customer\"). HLI shall host the Service for Customer. HLI shall support Customer. HLI invoices Customer.",
        ("Harbourline Inc", "Example Holdings, Inc."),
    ),
    (
        "what_a_party_is_that_earns_nothing",
        "This Agreement is between Harbourline Inc. (“Provider”) and The Example Press, an Ohio not-for-profit corporation with its seat at 2 Hill Street "
        "(the “Customer”). Provider shall serve Customer.",
        ("Harbourline Inc.", "Example Press"),
    ),
    (
        "hereinafter_called_a_thing",
        "This Agreement is between Harbourline Inc. (“Provider”) and Example Ltd (“Customer”). Provider supplies the software of Northlight Corp. "
        "(hereinafter called the \"Software\"). Provider shall serve Customer.",
        ("Harbourline Inc.", "Example Ltd"),
    ),
    (
        "a_company_with_those_of_its_group",
        "This is between Harbourline Ltd and any company of its group (“Harbourline”), and Example Ltd (“Customer”). Harbourline shall act.",
        ("Harbourline Ltd", "Example Ltd"),
    ),
    (
        "a_company_that_is_called_after_papers",
        "Agreement Harbour, Inc. (“Provider”) serves Example Ltd (“Customer”). Provider shall serve Customer.",
        ("Agreement Harbour, Inc.", "Example Ltd"),
    ),
    (
        "a_name_in_capitals_and_a_trade_name",
        "READ THIS BEFORE YOU USE THE SERVICE OFFERED BY NORVAL LABS, INC. DOING BUSINESS AS EVERYDAY (“EVERYDAY”). YOU (“CUSTOMER”) AGREE "
        "TO BE BOUND. Everyday shall serve Customer. Everyday will tell Customer.",
        ("Everyday", ""),
    ),
    (
        "a_name_and_what_its_bearer_does",
        "This Agreement is between Ask Bertha (ABN 72 695 772 313), operating the Bertha platform (“Provider”), and the entity in the "
        "Order Form (“Client”). Provider shall serve Client.",
        ("Ask Bertha", ""),
    ),
    (
        "a_director_who_acts_for_a_company_is_no_party",
        "Between Mr Example, Managing Director, acting on behalf of it (“Client”), and Norval Ltd (“Provider”). Provider shall serve Client.",
        ("Norval Ltd", ""),
    ),
    (
        "a_role_that_means_a_company",
        "Parties\n\nProvider means Norval Pty Ltd (ABN 27 522 078 458) of 214 Example Street.\n\nCustomer means you. Provider shall serve Customer.",
        ("Norval Pty Ltd", ""),
    ),
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
