"""A sentence is told anew as a plain duty of the vendor, and what is conditional, denied or done by others is not."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text
from contract_check.language.clause import Clause
from contract_check.language.clauses import Paper


def clause_of(text: str) -> Clause:
    return Paper(document_from_text(text)).clauses_of(0)[0]


TOLD = [
    ("a_passive", "Customer Data shall be deleted within 30 days by Provider.", "VENDOR shall delete CUSTOMER data within DURATION."),
    ("a_passive_of_a_side", "Customer will be promptly informed by Provider of it.", "VENDOR will promptly inform CUSTOMER of it."),
    ("behind_a_condition", "Upon the end, data shall be erased by Provider.", "upon the end, VENDOR shall erase data."),
    ("it_ensures", "Provider shall ensure that all data is encrypted at rest.", "VENDOR shall encrypt all data at rest."),
    ("it_causes", "Provider shall cause the data to be backed up daily.", "VENDOR shall back the data up daily."),
    ("a_statement", "Provider regularly tests the plan.", "VENDOR shall regularly test the plan."),
    ("we_state_it", "We inform you of any change.", "VENDOR shall inform CUSTOMER of any change."),
    ("the_later_duty", "Provider shall keep records and test the plan.", "VENDOR shall test the plan."),
    ("the_later_item", "Provider shall (i) keep records; and (ii) test plans yearly.", "VENDOR shall test plans yearly."),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "told"), TOLD, ids=[case[0] for case in TOLD])
def test_a_duty_is_told_in_the_plain_order(says: str, text: str, told: str) -> None:
    clause = clause_of(text)
    assert [each.surface for each in clause.told_anew] == [told]
    for position, quantity in clause.told_anew[0].quantities.items():
        assert told[position:].startswith("DURATION")
        assert quantity.value is not None


def test_every_item_is_told_alone() -> None:
    told = clause_of("Provider shall (a) keep records; (b) test the plan; and (c) encrypt data.").told_anew
    assert [each.surface for each in told] == ["VENDOR shall test the plan.", "VENDOR shall encrypt data."]


@pytest.mark.parametrize(
    "text",
    [
        "No data shall be deleted by Provider.",
        "Data shall not be deleted by Provider.",
        "Data that shall be deleted by Provider is listed.",
        "Data shall be deleted within 5 days of receipt by Provider.",
        "Data shall be deleted by Provider or Customer.",
        "Data shall be deleted by Provider's host.",
        "Data shall be deleted by Customer.",
        "Data may be deleted by Provider.",
        "If data shall be deleted by Provider, it waits.",
        "Customer shall ensure that all data is encrypted.",
        "Provider shall ensure that no data is deleted.",
        "If Provider encrypts data, it waits.",
        "Provider reports are available.",
        "Provider gives no help.",
        "It applies: (i) Provider gives help; (ii) Customer waits.",
        "Provider shall not keep records and test the plan.",
        "Provider shall try to find and delete the data.",
        "Provider shall let Customer inspect and test the plan.",
        "Provider shall use reasonable efforts to find and delete the data.",
        "Provider shall keep records of access and use.",
        "Customer shall keep records and test the plan.",
    ],
)
def test_what_is_no_duty_of_the_vendor_is_not_told(text: str) -> None:
    assert clause_of(text).told_anew == ()
