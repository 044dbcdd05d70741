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
    ("neither_party_is_not_both", "Neither party may assign it.", ["NEITHER"]),
    ("sub_processor_is_no_processor", "Sub-processor duties bind the Processor.", ["VENDOR"]),
    ("us_the_country_is_no_pronoun", "Data stays in the US.", []),
    ("third_parties_are_nobody", "Third parties may object.", []),
    ("a_plain_sentence", "The invoice falls due in May.", []),
    ("possessive", "Customer’s data and our systems.", ["CUSTOMER", "VENDOR"]),
]


@pytest.mark.parametrize(("says", "text", "sides"), CASES, ids=[case[0] for case in CASES])
def test_mentions(says: str, text: str, sides: list[str]) -> None:
    assert [mention.side for mention in find_parties(text).find(text)] == sides


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
    ("cover_page", "Provider | Northlight Analytics, Inc.\nCustomer | Example Ltd\nProvider serves Customer.",
     ("Northlight Analytics, Inc.", "Example Ltd")),
    ("a_defined_term_is_no_party", "Our software (the “Chatbot”) helps you. Chatbot will answer.", ("", "")),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "names"), PREAMBLES, ids=[case[0] for case in PREAMBLES])
def test_names(says: str, text: str, names: tuple[str, str]) -> None:
    parties = find_parties(text)
    assert (parties.vendor_name, parties.customer_name) == names
