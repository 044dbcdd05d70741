"""Clauses that rank papers or change them, by tables of sentences with as many that must not be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from contract_check.extractors.extracting import document_from_text
from contract_check.extractors.papers.agreement_above import find_agreement_above
from contract_check.extractors.papers.amending_clauses import find_amendments
from contract_check.extractors.papers.exhibits import find_exhibits
from contract_check.extractors.papers.precedence_clauses import find_precedence
from contract_check.extractors.papers.references import find_references
from contract_check.language.clauses import Paper
from contract_check.model.family import Role


def table(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name(name))
    return rows


def rows(name: str) -> list[Any]:
    return [pytest.param(row, id=row["text"][:70]) for row in table(name)]


@pytest.mark.parametrize("row", rows("precedence_clauses.yaml"))
def test_precedence(row: dict[str, Any]) -> None:
    found = find_precedence(Paper(document_from_text(row["text"])))
    if row["ranks"] == "none":
        assert not found, f"read as {found[0].ranks}"
        return
    assert [kind.value for rank in found[0].ranks for kind in rank[:1]] == row["ranks"]
    if "then" in row:
        assert [[rank[0].value for rank in clause.ranks] for clause in found[1:]] == row["then"]
    assert (found[0].matter, found[0].unless_said) == (row.get("matter", ""), row.get("unless_said", False))


@pytest.mark.parametrize(
    ("exception", "excepted", "doubtful"),
    [
        ("except as to liability", ("liability", ["master agreement", "this document"]), False),
        ("except that the Agreement prevails as to security incidents", ("the agreement prevails as to security incidents", ["master agreement", "this document"]), False),
        ("except for Section 8 of the Agreement (Limitation of Liability)", ("section 8 of the agreement (limitation of liability)", ["master agreement", "this document"]), False),
        ("except that Section 5.1 of the Agreement prevails over Section 4.1 of this DPA", None, True),
        ("except for what the parties agreed in Paris", None, True),
        ("provided that nothing in it limits the rights of data subjects", None, False),
        ("except where the Agreement expressly says otherwise", None, False),
        ("in every respect", None, False),
    ],
)  # fmt: skip
def test_an_exception_to_the_order_of_papers(
    exception: str, excepted: tuple[str, list[str]] | None, doubtful: bool
) -> None:
    text = f"Where this DPA and the Agreement are in conflict, this DPA prevails, {exception}."
    rule, *others = find_precedence(Paper(document_from_text(text)))
    assert ([kind.value for rank in rule.ranks for kind in rank], rule.doubtful) == (
        ["this document", "master agreement"],
        doubtful,
    )
    assert [(o.matter, [kind.value for rank in o.ranks for kind in rank]) for o in others] == [excepted][
        : bool(excepted)
    ]


@pytest.mark.parametrize(
    ("sentence", "since"),
    [
        ("With effect from January 1, 2027, Section 5.1 is deleted.", "2027-01-01"),
        ("Section 5.1 is deleted with effect from 1 January 2027.", "2027-01-01"),
        ("2. From July 1, 2026 on, Section 5.1 is deleted.", "2026-07-01"),
        ("Section 5.1 of the Agreement is deleted.", None),
        ("In Section 5.1 the words “effective as of July 1, 2026” are deleted.", None),
        ("The term in Section 5.1 is extended from July 1, 2026 to July 1, 2027.", None),
        ("Section 5.1 of the Agreement dated July 1, 2026 is deleted.", None),
    ],
)
def test_the_day_from_which_a_change_holds(sentence: str, since: str | None) -> None:
    (clause,) = find_amendments(Paper(document_from_text(sentence)), "First Amendment")
    assert (clause.since and clause.since.isoformat()) == since


@pytest.mark.parametrize("row", rows("amending_clauses.yaml"))
def test_amending(row: dict[str, Any]) -> None:
    found = find_amendments(Paper(document_from_text(row["text"])), "First Amendment")
    if row["change"] == "none":
        assert not found, f"read as {found[0].change}"
        return
    clause = found[0]
    assert (clause.change.value, clause.section, clause.exhibit) == (
        row["change"],
        row.get("section", ""),
        row.get("exhibit", ""),
    )
    assert (clause.old, clause.new, clause.tables_only) == (
        row.get("old", ""),
        row.get("new", ""),
        row.get("tables", False),
    )


@pytest.mark.parametrize(
    ("name", "key"),
    [("precedence_clauses.yaml", "ranks"), ("amending_clauses.yaml", "change"), ("references.yaml", "says")],
)
def test_there_are_rows_that_must_not_be_read(name: str, key: str) -> None:
    refused = [row for row in table(name) if row[key] == "none"]
    assert len(refused) * 5 >= len(table(name)) * 2


@pytest.mark.parametrize("row", rows("references.yaml"))
def test_references(row: dict[str, Any]) -> None:
    found = find_references(Paper(document_from_text(row["text"])))
    if row["says"] == "none":
        assert not found, f"read as {found[0].says}"
        return
    assert [one.says for one in found] == [row["says"]]
    assert (found[0].terms or ("",))[0] == row["terms"]


UNDER_ANOTHER = [
    ("THIS MAINTENANCE AGREEMENT IS GOVERNED BY, AND SHALL BE SUBJECT TO, THE TERMS OF THE MASTER AGREEMENT BETWEEN ORRIN AND GLOBEX.", Role.MASTER, "Maintenance Agreement", "MASTER AGREEMENT"),
    ("This Customization Schedule is attached to the Software License and Maintenance Agreement (the “Agreement”) of the parties.", Role.MASTER, "Schedule B", "Software License and Maintenance Agreement"),
    ("This Sub-Reseller Agreement is made by the parties and amends that certain Reseller Agreement dated May 5, 2022.", Role.MASTER, "Sub-Reseller Agreement", "Reseller Agreement"),
    ("All other terms and provisions of the License Agreement are hereby incorporated.", Role.MASTER, "Support Agreement", "License Agreement"),
    ("This Order Form is subject to the Master Services Agreement between the parties.", Role.ORDER_FORM, "Order Form", "Master Services Agreement"),
    ("This Services Agreement is subject to the Agreement.", Role.MASTER, "Services Agreement", ""),
    ("This Exhibit is attached to the Master Services Agreement.", Role.MASTER, "Orrin Master Services Agreement", ""),
    ("This Agreement is subject to the Trust Agreement between the trustee and Globex.", Role.MASTER, "Services Agreement", ""),
    ("This Agreement supersedes the Master Services Agreement of May 5, 2020.", Role.MASTER, "Hosting Agreement", ""),
    ("This Section is subject to the Master Services Agreement.", Role.MASTER, "Hosting Agreement", ""),
    ("This Addendum is part of the Master Services Agreement between the parties.", Role.DPA, "Data Processing Addendum", ""),
    ("This Amendment is made pursuant to the Master Services Agreement.", Role.AMENDMENT, "First Amendment", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role", "title", "name"), UNDER_ANOTHER, ids=[row[0][:60] for row in UNDER_ANOTHER])
def test_the_agreement_under_which_a_paper_stands(text: str, role: Role, title: str, name: str) -> None:
    above = find_agreement_above(Paper(document_from_text(text)), role, title)
    assert (above.name if above else "") == name


EXHIBITS = [
    ("EXHIBIT C", True),
    ("Annex II – Technical measures", True),
    ("“Schedule 2” Fees", True),
    ("Appendix 1-A", True),
    ("SCHEDULE - C Roles", True),
    ("EXHIBIT “B”", True),
    ("SCHEDULE2 SPECIFICATIONS", True),
    ("SCHEDULE A 1. The Supplier will " + "appear at the events of the Customer " * 4 + ".", True),
    ("SCHEDULE A 1. The Supplier will appear.", True),
    ("SCHEDULE - C Roles " + "of the Supplier and of the Customer " * 4 + ".", True),
    ("SCHEDULE A shall be " + "read together with what the parties have agreed " * 3 + ".", False),
    ("Scheduled maintenance", False),
    ("Exhibit C sets out the fees.", False),  # a sentence that mentions it
    ("Exhibit C;", False),  # an item of a list
    ("The exhibits C and D are below", False),
    ("Exhibits", False),
    ("Exhibit C " + "and what it holds in all its length " * 4, False),
]


@pytest.mark.parametrize(("line", "is_held"), EXHIBITS)
def test_a_paper_knows_the_headings_of_its_own_exhibits(line: str, is_held: bool) -> None:
    text = f"Master Agreement\n1. Supplier shall keep the service available at all times.\n{line}\n2. Fees are due at once."
    held = find_exhibits(document_from_text(text))
    assert bool(held) is is_held and all(line.startswith(heading) for heading in held)


def test_a_list_of_exhibits_holds_none_of_them() -> None:
    listed = "Master Agreement\nExhibit A | Fees\nExhibit B | Service Levels\nExhibit C | Security\n1. Supplier keeps the service available."
    assert not find_exhibits(document_from_text(listed))
    held = "Exhibit B\nResponse times are short.\nExhibit C\nMeasures are taken."
    assert find_exhibits(document_from_text(f"{listed}\n{held}")) == ("Exhibit B", "Exhibit C")


ITSELF = [
    ("A signed copy of this DPA is available upon request.", Role.OTHER, "", []),
    ("The DPA is incorporated by reference into these terms.", Role.DPA, "", []),
    ("Use of it is subject to the Quarrel Terms of Use at www.quarrel.example.com.", Role.OTHER, "Quarrel Terms of Use", []),
    ("The DPA is incorporated by reference into these terms.", Role.ONLINE_TERMS, "", ["DPA"]),
    ("Use of it is subject to the Quarrel Support Policy at www.quarrel.example.com.", Role.OTHER, "Quarrel Terms of Use", ["Quarrel Support Policy"]),
    ("Appendix B: Rates of the Services | 79", Role.OTHER, "", ["Appendix B (Rates of the Services)"]),
    ("The measures are in Annex 2 (as updated from time to time).", Role.OTHER, "", ["Annex 2"]),
    ("The measures are in Annex 2 (Security Measures).", Role.OTHER, "", ["Annex 2 (Security Measures)"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role", "title", "names"), ITSELF, ids=[row[0][:40] for row in ITSELF])
def test_what_a_paper_says_of_itself_refers_to_no_other(text: str, role: Role, title: str, names: list[str]) -> None:
    found = find_references(Paper(document_from_text(text)), role, title)
    assert [one.says.partition(" at ")[0] for one in found] == names
