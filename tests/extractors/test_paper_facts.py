"""Role, dates, terms and signatures of papers, by a table of sentences with what must not be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.extractors.papers.document_dates import find_effective_date
from contract_check.extractors.papers.document_facts import read_facts
from contract_check.extractors.papers.renewal_terms import find_end_date, find_extension, find_renewal_term
from contract_check.extractors.papers.signatures import find_signature
from contract_check.language.clauses import Paper

TABLE: dict[str, list[dict[str, Any]]] = YAML(typ="safe").load(Path(__file__).with_name("paper_facts.yaml"))


def rows(fact: str) -> list[Any]:
    return [pytest.param(row, id=str(row.get("text") or row["title"])[:60]) for row in TABLE[fact]]


@pytest.mark.parametrize("row", rows("title"))
def test_title(row: dict[str, Any]) -> None:
    assert read_facts(Paper(document_from_text(row["text"]))).title == row["title"]


@pytest.mark.parametrize("row", rows("role"))
def test_role(row: dict[str, Any]) -> None:
    paper = Paper(document_from_text(row["title"] + "\nof the parties", row.get("file", "scan-0007.pdf")))
    assert read_facts(paper).role.value == row["role"]


@pytest.mark.parametrize("row", rows("effective_date"))
def test_effective_date(row: dict[str, Any]) -> None:
    read, _, doubt = find_effective_date(row["text"])
    assert (str(read).lower(), doubt) == (str(row["date"]), row.get("doubt", ""))


def test_the_last_update_may_stand_at_the_end_of_a_paper() -> None:
    terms = "Terms of Service\n" + "Provider keeps the Service available to Customer. " * 200
    assert str(find_effective_date(f"{terms}\nLast updated: April 10, 2024")[0]) == "2024-04-10"
    assert (
        find_effective_date(f"{terms}\nLast updated: April 10, 2024\n{terms}")[0] is None
    )  # of something in the middle


@pytest.mark.parametrize("row", rows("renewal_term"))
def test_renewal_term(row: dict[str, Any]) -> None:
    read, _ = find_renewal_term(Paper(document_from_text(row["text"])), None)
    assert (read.canonical if read else "none") == row["term"]


@pytest.mark.parametrize("row", rows("extension"))
def test_extension(row: dict[str, Any]) -> None:
    read, _ = find_extension(Paper(document_from_text(row["text"])))
    assert (read.canonical if read else "none") == row["term"]


@pytest.mark.parametrize("row", rows("end_date"))
def test_end_date(row: dict[str, Any]) -> None:
    read, _, doubt = find_end_date(Paper(document_from_text(row["text"])))
    assert (str(read).lower(), doubt) == (str(row["date"]), row.get("doubt", ""))


@pytest.mark.parametrize("row", rows("signature"))
def test_signature(row: dict[str, Any]) -> None:
    state, _ = find_signature(document_from_text(row["text"]))
    assert state.value == row["state"]


def test_an_empty_place_for_a_signature_is_quoted_without_the_row_above_it() -> None:
    document = document_from_text("Acme GmbH | \nBy: |\nName: |")
    _, place = find_signature(document)
    assert place is not None
    assert document.text[place.start : place.end] == "By: |"


@pytest.mark.parametrize("fact", ["effective_date", "renewal_term", "extension", "end_date"])
def test_there_are_rows_that_must_not_be_read(fact: str) -> None:
    refused = [row for row in TABLE[fact] if "none" in (row.get("date"), row.get("term"))]
    assert len(refused) * 3 >= len(TABLE[fact])


def test_every_fact_is_cited() -> None:
    text = (
        "Subscription Agreement\nThis Agreement is made as of May 5, 2021 between Acme Ltd (“Provider”) and Globex GmbH "
        "(“Customer”).\nThe initial term is two (2) years and renews for successive one-year terms.\nBy: ____________"
    )
    facts = read_contract(document_from_text(text)).facts
    assert [name for name, _ in facts.evidence] == [
        "title", "vendor", "customer", "effective_date", "initial_term", "renewal_term", "signature",
    ]  # fmt: skip
    assert all(text[c.span.start : c.span.end] == c.quote for _, c in facts.evidence)


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("Fernway API Terms of\nService\nThese terms bind you.", "Fernway API Terms of Service"),
        ("Terms of Service\nLast updated in May.", "Terms of Service"),
        ("3. Section 9 of the Agreement is replaced as follows\nAmendment No. 2", "Amendment No. 2"),
        ("3. Service Level Agreement\nIt answers within two hours.", "3. Service Level Agreement"),
        ("Statement of Work for\nAcme\nThe parties agree.", "Statement of Work for Acme"),
    ],
)
def test_a_title_goes_on_in_the_next_line_where_its_first_breaks_off(opening: str, title: str) -> None:
    assert read_facts(Paper(document_from_text(opening))).title == title


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("Exhibit 10.14 MASTER SERVICES AGREEMENT", "MASTER SERVICES AGREEMENT"),
        ("EXHIBIT 4.17\n\nEXECUTION COPY SUPPLY AGREEMENT", "SUPPLY AGREEMENT"),
        ("Exhibit 10.20 (TRANSLATION)\n\nOUTSOURCING AGREEMENT", "OUTSOURCING AGREEMENT"),
        ("[Plover Logo]\n\nHOSTING AGREEMENT", "HOSTING AGREEMENT"),
        ("ARTICLE I | DEFINITIONS | 1\n\nHOSTING AGREEMENT", "HOSTING AGREEMENT"),
        ("Hosting Agreement Page 1 of 75\n\nHOSTING AGREEMENT", "HOSTING AGREEMENT"),
        ("Exhibit C: Service Level Agreement", "Exhibit C: Service Level Agreement"),
        ("Exhibit 2 Service Level Agreement", "Exhibit 2 Service Level Agreement"),
        ("Article 28 Data Processing Agreement", "Article 28 Data Processing Agreement"),
        ("Execution Services Agreement", "Execution Services Agreement"),
        ("Schedule 2 Security Measures", "Schedule 2 Security Measures"),
    ],
)
def test_what_is_printed_before_a_title_is_not_of_it(opening: str, title: str) -> None:
    """A registrar's number, which copy it is, a logo, a row of contents; the letter or number of an exhibit of the contract is."""
    text = f"{opening}\n\nThis Agreement is made between Northgate Ltd and Alder Foods plc."
    assert read_facts(Paper(document_from_text(text))).title == title
