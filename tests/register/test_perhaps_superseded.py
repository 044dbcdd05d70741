"""An older DPA or schedule beside a newer agreement that supersedes all before it and does not speak of one."""

from __future__ import annotations

import pytest

from tests.agreement_family import family, finding

SIGNED = "\nBy: /s/ Ann Acker (Provider)\nBy: /s/ Gil Globex (Customer)"
MASTER = "Master Subscription Agreement\nThis Agreement is made as of May 5, 2024 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n{0}"
OLD = (
    "Data Processing Agreement\nThis DPA is made as of {0} between Acme Ltd (“Processor”) and Globex GmbH (“Controller”).\n"
    "4.1 Processor shall notify Controller of a Personal Data Breach within twenty-four (24) hours.\n{1}"
)
ALL = "12.3 This Agreement is the whole agreement of the parties and supersedes all prior agreements on its subject."


@pytest.mark.parametrize(
    ("master", "dated", "more", "outcome"),
    [
        (ALL + SIGNED, "May 5, 2023", "", "unclear"),
        (ALL, "May 5, 2023", "", "met"),  # nobody has signed it
        (ALL + SIGNED, "June 5, 2024", "", "met"),  # the DPA is newer
        (ALL + " The DPA remains in force." + SIGNED, "May 5, 2023", "", "met"),
        ("3.1 Provider processes personal data as the Data Processing Agreement says.\n" + ALL + SIGNED, "May 5, 2023", "", "met"),
        (ALL + SIGNED, "May 5, 2023", "1.1 This DPA holds for all present and future agreements of the parties.", "met"),
        ("12.3 This Agreement supersedes all prior proposals." + SIGNED, "May 5, 2023", "", "met"),
        ("12.3 This Agreement supersedes all prior agreements except those on data." + SIGNED, "May 5, 2023", "", "met"),
    ],
)  # fmt: skip
def test_whether_an_older_dpa_goes_on_is_for_a_person(master: str, dated: str, more: str, outcome: str) -> None:
    contract = family(("msa.pdf", MASTER.format(master)), ("dpa.pdf", OLD.format(dated, more)))
    assert finding(contract, "security.breach_notice").outcome.value == outcome
