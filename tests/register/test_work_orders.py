"""A project's statement of work beside the agreement for the service."""

from __future__ import annotations

import pytest

from tests.agreement_family import family, finding, said

MASTER = (
    "Framework Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "2.1 Provider shall keep the Platform available at least 99.5% of each calendar month."
)
WORK = (
    "Statement of Work No. 2 – {0}\nThis Statement of Work is made as of June 1, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "1. Provider shall keep the workbench available at least 99.99% of each calendar month.\n"
    "2. Provider shall respond to critical incidents within 1 hour."
)


@pytest.mark.parametrize(
    ("subject", "uptime", "response"),
    [
        ("Data migration", ("below", 99.5), "unclear"),
        ("Implementation services", ("below", 99.5), "unclear"),
        ("Platform subscription", ("met", 99.99), "met"),
        ("Hosted migration service for 40 seats", ("met", 99.99), "met"),
    ],
)
def test_what_holds_for_a_project_alone(subject: str, uptime: tuple[str, object], response: str) -> None:
    contract = family(("msa.pdf", MASTER), ("sow-2.pdf", WORK.format(subject)))
    found = finding(contract, "sla.uptime")
    assert (found.outcome.value, said(found)) == uptime
    assert finding(contract, "sla.response_time").outcome.value == response


def test_an_order_that_a_project_names_is_one_too() -> None:
    work = WORK.format("").replace("Statement of Work No. 2 – ", "Implementation Order")
    found = finding(family(("msa.pdf", MASTER), ("order.pdf", work)), "sla.uptime")
    assert (found.outcome.value, said(found)) == ("below", 99.5)


def test_a_statement_of_work_that_stands_alone_is_read() -> None:
    found = finding(family(("sow-2.pdf", WORK.format("Data migration"))), "sla.uptime")
    assert (found.outcome.value, said(found)) == ("met", 99.99)
