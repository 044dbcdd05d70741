"""Where the standard contractual clauses stand in a paper, which nobody may alter."""

from __future__ import annotations

import pytest

from contract_check.language.standard_clauses import find_standard_clauses

OF_2021 = "Clause 1\nPurpose and scope\nClause 2\nEffect and invariability of the Clauses\nThese Clauses set out safeguards.\n"
OF_2010 = "Clause 1\nDefinitions\nFor the purposes of the Clauses:\nClause 5\nThe importer agrees to audits.\n"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"Data Processing Addendum\nAudits are free.\n{OF_2021}Clause 8\nAudits are at reasonable intervals.\nANNEX I\nParties", "Audits are at reasonable"),
        (f"Data Processing Addendum\nAudits are free.\n{OF_2010}Appendix 1\nParties", "importer agrees to audits"),
    ],
)  # fmt: skip
def test_the_clauses_reach_to_their_annexes(text: str, held: str) -> None:
    span = find_standard_clauses(text)
    assert span is not None
    assert span.start < text.index(held) < span.end
    assert not span.start <= text.index("Audits are free") < span.end
    assert not span.start <= text.index("Parties") < span.end


@pytest.mark.parametrize(
    "text",
    [
        "The parties enter into the Standard Contractual Clauses, Module Two.",
        "Transfers are based on Decision (EU) 2021/914. Annex I describes them.",
    ],
)
def test_a_paper_that_only_names_them_holds_none(text: str) -> None:
    assert find_standard_clauses(text) is None
