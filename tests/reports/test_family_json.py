"""What a paper says of other papers, as JSON: every kind of clause can be written."""

from __future__ import annotations

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.reports.family_json import describe_family_clauses

AMENDMENT = """Amendment No. 1 to the Master Services Agreement
Section 4.2 of the Agreement is deleted and replaced by the following: "Provider shall give 30 days' notice."
In the event of a conflict, this Amendment prevails over the Agreement.
"""


def test_an_amendment_says_which_section_it_changes_and_where_it_says_so() -> None:
    entry = describe_family_clauses(read_contract(document_from_text(AMENDMENT)))
    assert [amendment.target_section for amendment in entry.amendments] == ["4.2"]
    assert all("4.2" in amendment.quote for amendment in entry.amendments)
    assert entry.precedence
