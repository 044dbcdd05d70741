"""What the recitals of a contract say of two companies, Ashby and Fernway: who receives a service, and who renders it."""

from __future__ import annotations

import pytest

from contract_check.language.parties import find_parties
from contract_check.language.recitals import read_recitals

SERVED, NOTHING = {"Ashby": "CUSTOMER", "Fernway": "VENDOR"}, dict[str, str]()
RECITALS = [
    ("wishes_for_the_other_to_provide", "Ashby desires for Fernway to provide certain services to Ashby", SERVED),
    ("wishes_that_the_other_hosts", "Ashby wishes that Fernway host its software", SERVED),
    ("wishes_to_engage", "Ashby wishes to engage Fernway; Fernway is willing to perform these services", SERVED),
    ("to_obtain_and_to_supply", "Ashby desires to obtain a system which Fernway is willing and able to supply", SERVED),
    ("a_licence_from", "Ashby desires to license the software from Fernway", {"Ashby": "CUSTOMER"}),
    ("a_licence_to", "Fernway has agreed to license the software to Ashby", {"Fernway": "VENDOR"}),
    ("by_trade", "Fernway is in the business of developing and hosting software", {"Fernway": "VENDOR"}),
    ("with_its_place_between", "Fernway, a company of Ghent, agrees to maintain and supply the equipment", {"Fernway": "VENDOR"}),
    ("what_both_wish", "Ashby and Fernway wish to provide services to the public", NOTHING),
    ("what_each_sells", "Ashby wishes to sell its shops, and Fernway wishes to sell its mills", NOTHING),
    ("one_that_gives_and_takes", "Fernway wishes to sell a mill; Fernway wishes to purchase a shop", NOTHING),
    ("goods_that_are_sold_on", "Ashby wishes to sell, as distributor, what Fernway makes", NOTHING),
    ("a_wish_of_a_kind_of_its_own", "Ashby wishes to grow, and Fernway desires to prosper", NOTHING),
    ("a_licence_to_nobody", "Fernway has agreed to license the software in Ghent", NOTHING),
]  # fmt: skip


@pytest.mark.parametrize(("says", "sides"), [row[1:] for row in RECITALS], ids=[row[0] for row in RECITALS])
def test_recitals(says: str, sides: dict[str, str]) -> None:
    assert read_recitals(f"WHEREAS, {says}. NOW, THEREFORE, the parties agree.", ["Ashby", "Fernway"]) == sides


def test_clauses_behind_the_recitals_are_none() -> None:
    assert read_recitals("WHEREAS. NOW, THEREFORE, Fernway agrees to provide services.", ["Fernway"]) == {}


def test_the_second_company_is_the_vendor_where_recitals_say_so() -> None:
    text = (
        'AGREEMENT between Ashby Mills, Inc. ("Ashby") and Fernway Systems, Inc. ("Fernway"). WHEREAS, Ashby desires for '
        "Fernway to provide certain services to Ashby, and Fernway wishes to perform such services. NOW, THEREFORE: Ashby shall "
        "notify Fernway. Fernway shall notify Ashby. Ashby may terminate. Fernway may terminate."
    )
    parties = find_parties(text)
    assert (parties.vendor_name, parties.customer_name) == ("Fernway Systems, Inc.", "Ashby Mills, Inc.")
