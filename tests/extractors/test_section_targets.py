"""What a sentence says of a section or a schedule as a whole: whether what stands in it binds."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text

PAPER = """\
SERVICE LEVEL SCHEDULE
This Schedule belongs to the agreement between Orrin Labs Ltd (the "Provider") and Wexmoor AG (the "Customer").
1. General
{general}
2. Support
2.1 The Provider shall respond to critical incidents within 1 hour.
2.2 {later}
"""


def strengths(
    general: str = "Terms have the meaning given in the agreement.", later: str = "Requests are made online."
) -> list[str]:
    """How firmly a response time is promised."""
    found = extract_text(PAPER.format(general=general, later=later))
    return [str(t.strength.value) for t in found if t.id == "sla.response_time"]


@pytest.mark.parametrize(
    ("general", "later"),
    [
        ("", "The response times in this Section are goals."),
        ("", "The times in Section 2.1 are indicative only."),
        ("", "Clause 2.1 does not amount to a guarantee."),
        ("", "This Section 2 is not binding on the Provider."),
        ("This Schedule is for information only.", ""),
        ("The Customer acknowledges that the times stated in this Schedule are targets and not commitments.", ""),
    ],
)
def test_a_section_that_is_no_commitment_makes_targets_of_its_times(general: str, later: str) -> None:
    assert strengths(general or "Terms follow.", later or "Requests are made online.") == ["soft"]


@pytest.mark.parametrize(
    ("general", "later"),
    [
        ("", "The response times in this Section run from the report."),
        ("", "The credits in Section 2.1 are indicative only."),
        ("", "Clause 2.1 is no guarantee that the Service is free from errors."),
        ("", "This Section 2 imposes no obligation on the Customer."),
        ("", "Section 9 is not binding on the Provider."),
        ("This Schedule is for information and forms part of the agreement.", ""),
        ("The Customer acknowledges that this Exhibit does not bind it.", ""),
    ],
)
def test_what_else_is_said_of_a_section_leaves_its_times_as_they_are(general: str, later: str) -> None:
    assert strengths(general or "Terms follow.", later or "Requests are made online.") == ["firm"]
