"""Which files belong to which tool, and in which order its papers govern."""

from __future__ import annotations

from datetime import date

import pytest
from factories import TERMS, make_rule

from contract_check.findings.deciding import decide
from contract_check.model.citation import Citation
from contract_check.model.document import Document, ReadStatus, Span
from contract_check.model.finding import Outcome
from contract_check.model.portfolio import Skipped
from contract_check.model.tool import DocumentFacts, PaperCorrection, ReadContract, Role, Signature, Tool
from contract_check.register.cards import make_card
from contract_check.register.families import assign_files, build_contract, group_by_vendor
from contract_check.register.papers import Papers
from contract_check.register.sorting import sort_papers


def paper(name: str, role: Role = Role.MASTER, dated: date | None = None, **rest: object) -> ReadContract:
    facts = DocumentFacts(role=role, effective_date=dated, vendor=str(rest.pop("vendor", "")))
    return ReadContract(Document(name, "0" * 64, ReadStatus.READ, text="text"), facts, **rest)  # type: ignore[arg-type]


def test_globs_and_paths_claim_files() -> None:
    found = assign_files([Tool("A", contracts=("a/*.pdf", "b.pdf"))], ["a/1.pdf", "a/2.pdf", "b.pdf", "c.pdf"])
    assert found.claimed[0][1] == ("a/1.pdf", "a/2.pdf", "b.pdf")
    assert found.unclaimed == ("c.pdf",)


def test_a_tool_without_a_file_and_a_name_without_one_are_told() -> None:
    found = assign_files([Tool("A", contracts=("none.pdf",)), Tool("B")], ["c.pdf"])
    assert [tool.name for tool in found.without_contract] == ["A", "B"]
    assert "none.pdf" in found.notes[0]


ABSENT = [
    # contracts of the register, what the tool has then, what is told
    (("a.pdf", "gone.pdf"), ("a.pdf", "gone.pdf"), 0),
    (("*.pdf", "sub\\gone.pdf"), ("a.pdf", "sub/gone.pdf"), 0),
    (("a.pdf", "b.pdf"), ("a.pdf",), 0),  # a copy is there
    (("a.pdf", "amendment-*.pdf"), ("a.pdf",), 1),  # a glob may be there for papers to come
    (("gone.pdf", "far.pdf"), None, 2),  # no papers at all: the tool is told as a whole
]


@pytest.mark.parametrize(("contracts", "own", "told"), ABSENT, ids=[" ".join(row[0]) for row in ABSENT])
def test_a_paper_that_the_register_names_in_full_is_the_tools_also_where_it_is_not_there(
    contracts: tuple[str, ...], own: tuple[str, ...] | None, told: int
) -> None:
    found = assign_files([Tool("A", contracts=contracts)], ["a.pdf"], {"b.pdf": "a.pdf"})
    assert [names for _, names in found.claimed] == ([own] if own else [])
    assert len(found.notes) == told


def test_what_would_stand_in_a_paper_that_is_not_there_is_unread_and_not_missing() -> None:
    msa = make_card(paper("msa.pdf"))
    tools = [Tool("A", contracts=("msa.pdf", "dpa.pdf", "sla.msg"))]
    found = sort_papers(Papers((), (), (Skipped("sla.msg", "an e-mail"),)), [msa], tools)
    ((_, cards),) = found.claimed
    assert [(card.path, card.status) for card in cards] == [
        ("msa.pdf", ReadStatus.READ),
        ("dpa.pdf", ReadStatus.NOT_THERE),
        ("sla.msg", ReadStatus.OTHER_FORMAT),
    ]
    assert [unread.document.path for unread in found.unread] == ["dpa.pdf", "sla.msg"]
    assert found.states == (("read", 1), ("skipped", 1))  # of files that are there
    contract = build_contract(tools[0], [card.fetch() for card in cards])
    decision = decide(make_rule(), "load-bearing", contract.papers, TERMS["security.breach_notice"])
    assert decision.outcome is Outcome.UNREAD
    assert (
        "dpa.pdf: the register names it" in decision.unread_reason and "sla.msg: an e-mail." in decision.unread_reason
    )


def test_a_file_claimed_twice_is_told() -> None:
    found = assign_files([Tool("A", contracts=("*.pdf",)), Tool("B", contracts=("c.pdf",))], ["c.pdf"])
    assert "claimed by A and by B" in found.notes[0]


def test_newer_and_more_special_papers_come_first() -> None:
    papers = [
        paper("pilot.pdf", Role.PILOT, date(2026, 1, 1)),
        paper("msa.pdf", Role.MASTER),
        paper("amendment-1.pdf", Role.AMENDMENT, date(2024, 1, 1)),
        paper("amendment-2.pdf", Role.AMENDMENT, date(2025, 1, 1)),
        paper("order.pdf", Role.ORDER_FORM),
    ]
    ordered = [p.document.name for p in build_contract(Tool("A"), papers).papers]
    assert ordered == ["amendment-2.pdf", "amendment-1.pdf", "order.pdf", "msa.pdf", "pilot.pdf"]


def test_a_reference_is_resolved_by_the_paper_that_it_names() -> None:
    citation = Citation("msa.pdf", (1,), "", Span(0, 4), "text")
    master = paper("msa.pdf", elsewhere=(("sla.uptime", citation), ("data.dpa", citation)))
    alone = build_contract(Tool("A"), [master]).papers[0].elsewhere
    with_sla = build_contract(Tool("A"), [master, paper("sla.pdf", Role.SLA)]).papers[-1].elsewhere
    assert [term for term, _ in alone] == ["sla.uptime", "data.dpa"]
    assert [term for term, _ in with_sla] == ["data.dpa"]


def test_without_a_register_files_are_grouped_by_vendor_and_marked_as_guessed() -> None:
    papers = [paper("x.pdf", vendor="Acme Ltd"), paper("beta-msa.pdf"), paper("y.pdf", vendor="Acme Ltd"),
              paper("acme-dpa.pdf"), paper("z.pdf", vendor="Beta Labs, Inc.")]  # fmt: skip
    groups = group_by_vendor([make_card(read) for read in papers], "production")
    assert [(tool.name, names) for tool, names in groups] == [
        ("Acme Ltd", ("x.pdf", "y.pdf", "acme-dpa.pdf")),
        ("Beta", ("beta-msa.pdf",)),
        ("Beta Labs, Inc.", ("z.pdf",)),
    ]
    assert "vendor" in groups[0][0].guessed


BESIDE = [
    # files with the vendors that they name, and how they are grouped
    ((("quarrel-msa.pdf", "Quarrel Cloud, Inc."), ("quarrel-sla.pdf", ""), ("Quarrel_order.pdf", "")), {"Quarrel Cloud, Inc.": 3}),
    ((("quarrel-msa.pdf", "Quarrel Cloud, Inc."), ("quarrel-dpa.pdf", "Fernbank Ltd"), ("quarrel-sla.pdf", "")),
     {"Fernbank Ltd": 1, "Quarrel": 1, "Quarrel Cloud, Inc.": 1}),  # which of two is for a person to say
    ((("quarrel-msa.pdf", "Quarrel Cloud, Inc."), ("fernbank-sla.pdf", "")), {"Fernbank": 1, "Quarrel Cloud, Inc.": 1}),
    ((("quarrel-msa.pdf", ""), ("quarrel-sla.pdf", "")), {"Quarrel": 2}),
    ((("contract-1.pdf", "Quarrel Cloud, Inc."), ("contract-2.pdf", "")), {"Contract": 1, "Quarrel Cloud, Inc.": 1}),
    ((("msa-quarrel.pdf", "Quarrel Cloud, Inc."), ("msa-fernbank.pdf", "")), {"Msa": 1, "Quarrel Cloud, Inc.": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("files", "groups"), BESIDE)
def test_a_paper_that_names_no_vendor_goes_to_the_one_of_all_files_that_are_called_alike(
    files: tuple[tuple[str, str], ...], groups: dict[str, int]
) -> None:
    cards = [make_card(paper(name, vendor=vendor)) for name, vendor in files]
    assert {tool.name: len(names) for tool, names in group_by_vendor(cards, "production")} == groups


def test_what_the_register_sets_of_a_paper_replaces_what_was_read() -> None:
    correction = PaperCorrection(
        "letters/x.pdf", role=Role.AMENDMENT, effective_date=date(2025, 2, 1), signature=Signature.SIGNED
    )
    tool = Tool("A", papers=(correction,))
    read = [paper("letters/x.pdf", Role.OTHER), paper("msa.pdf", Role.MASTER, date(2024, 1, 1))]
    first, second = build_contract(tool, read).papers
    assert (first.document.name, first.facts.role, first.facts.effective_date) == (
        "x.pdf",
        Role.AMENDMENT,
        date(2025, 2, 1),
    )
    assert first.facts.corrected == ("role", "effective_date", "signature")
    assert second.facts == read[1].facts


def test_a_correction_of_a_file_that_is_not_there_is_told() -> None:
    found = assign_files([Tool("A", contracts=("a.pdf",), papers=(PaperCorrection("b.pdf"),))], ["a.pdf"])
    assert "'b.pdf', which is none of the tool's files" in found.notes[0]
