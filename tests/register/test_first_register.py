"""The register that `init` writes: valid YAML, whatever the files are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_check.model.rule import Tier
from contract_check.register.cards import make_card
from contract_check.register.first_register import write_first_register
from contract_check.register.loading import load_register
from contract_check.register.namesakes import find_namesakes
from tests.factories import make_document, make_paper

TIERS = (Tier("production", "Production", "Work is slower without it.", 0),)


@pytest.mark.parametrize(
    "name",
    [
        "acme.pdf",
        "a: b #c - {d}.pdf",
        "line\nbreak.pdf",
        "inject\n  - name: Second.pdf",
        "tab\tbell\x07.pdf",
        "-dash & 'quote' \"double\".pdf",
        "turned \u202etxt.pdf",
        "next\u2028line\x85.pdf",
        f"{'very long ' * 20}.pdf",
        "Vertragsänderung Nº 1.pdf",
    ],
)
def test_any_file_name_comes_back_as_it_is(name: str, tmp_path: Path) -> None:
    (tmp_path / "tools.yaml").write_text(
        write_first_register([make_card(make_paper(document=make_document(name)))], TIERS), encoding="utf-8"
    )
    tools = load_register(tmp_path / "tools.yaml", ("production",))
    assert [(tool.vendor, tool.contracts) for tool in tools] == [("Acme Ltd", (name,))]


def test_what_a_column_means_is_said_once() -> None:
    papers = [make_paper(document=make_document(f"{name}.pdf"), vendor=name) for name in ("Acme", "Beta")]
    written = write_first_register([make_card(paper) for paper in papers], TIERS)
    assert written.count("  - name: ") == 2 and written.count("    runbook:\n") == 2
    for said in ("how the tool is run and repaired", "one named person", "as 2027-03-31", "use AI"):
        assert written.count(said) == 1, said


def test_vendors_that_may_be_one_are_told_beside_each_name() -> None:
    papers = [
        make_paper(document=make_document(f"{n}.pdf"), vendor=name)
        for n, name in enumerate(("Fernway", "Fernway Labs Ltd", "Beta GmbH"))
    ]
    written = write_first_register([make_card(paper) for paper in papers], TIERS)
    lines = [line for line in written.splitlines() if "  - name: " in line]
    assert len(lines) == 3
    assert [line.partition("; ")[2] for line in lines] == [
        "", "may be one with Fernway Labs Ltd", "may be one with Fernway",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "pairs"),
    [
        (["Fernway", "Fernway Labs Ltd"], [("Fernway", "Fernway Labs Ltd")]),
        (["Fernway Labs Ltd", "FERNWAY, Inc."], [("FERNWAY, Inc.", "Fernway Labs Ltd")]),
        (["Fernway", "Fernways Ltd"], []),
        (["Fernway Labs", "Fernway Cloud"], []),
        (["Labs", "Fernway Labs"], []),
        (["AB", "AB Cloud"], []),  # too short to tell anything
        (["Fernway"], []),
    ],
)
def test_which_vendors_may_be_one(names: list[str], pairs: list[tuple[str, str]]) -> None:
    assert list(find_namesakes(names)) == pairs
