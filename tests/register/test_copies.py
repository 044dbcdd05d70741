"""What is a copy and what is another version: a copy says the same, word by word where it matters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from factories import make_document, make_tool

from contract_check.documents.letters import digest_letters
from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import read_contract
from contract_check.model.document import ReadStatus
from contract_check.model.portfolio import Copy
from contract_check.model.tool import DocumentFacts, ReadContract
from contract_check.register.cards import Card, make_card
from contract_check.register.copies import find_same_text, join_copies, part_same_bytes
from contract_check.register.families import assign_files

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
TEXT = " ".join(
    f"{number}. The Provider shall keep the records of matter {word} in good order and hand them over on request, "
    f"within five business days of the request."
    for number, word in enumerate(("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"), start=1)
)
PAIRS = [
    ("the_same_words", TEXT, TEXT, True),
    ("other_breaks_and_capitals", TEXT, TEXT.replace(". The", ".\nTHE"), True),
    ("a_word_divided_by_a_hyphen", TEXT, TEXT.replace("records", "rec-ords"), True),
    ("other_quotes_and_dashes", TEXT.replace("good", '"good"'), TEXT.replace("good", "“good”"), True),
    ("one_harmless_word_of_a_hundred", TEXT, TEXT.replace("matter alpha", "matters alpha"), True),
    ("a_word_divided_by_a_page", TEXT, TEXT.replace("epsilon", "epsi lon"), True),
    ("another_name", TEXT, TEXT.replace("alpha", "omega"), False),
    ("another_figure", TEXT, TEXT.replace("8.", "9."), False),
    ("figures_exchanged", TEXT + " 30 60", TEXT + " 60 30", False),
    ("a_denial", TEXT, TEXT.replace("shall", "shall not", 1), False),
    ("a_right_instead_of_a_duty", TEXT, TEXT.replace("shall", "may", 1), False),
    ("the_other_party", TEXT, TEXT.replace("Provider", "Customer", 1), False),
    ("another_kind_of_days", TEXT, TEXT.replace("business", "calendar", 1), False),
    ("another_currency", TEXT + " $5", TEXT + " €5", False),
    ("a_redaction", TEXT + " [5]", TEXT + " [***]", False),
    ("a_clause_more", TEXT, TEXT + " The Provider shall also pay.", False),
    ("many_words_changed", TEXT, TEXT.replace("records", "files"), False),
]


def paper(file: str, text: str, **facts: object) -> ReadContract:
    document = make_document(file, text)
    return ReadContract(document, DocumentFacts(**facts))  # type: ignore[arg-type]


def card(file: str, text: str, **facts: object) -> Card:
    return make_card(paper(file, text, **facts))


@pytest.mark.parametrize(("says", "one", "other", "same"), PAIRS, ids=[row[0] for row in PAIRS])
def test_same_text(says: str, one: str, other: str, same: bool) -> None:
    found = find_same_text([card("a.txt", one), card("b.txt", other)])
    assert found == ((Copy("b.txt", "a.txt", "the same text"),) if same else ())


@pytest.mark.parametrize(
    "facts", [{"vendor": "Beta GmbH"}, {"customer": "Beta GmbH"}, {"effective_date": date(2025, 1, 1)}], ids=str
)
def test_papers_of_other_parties_or_dates_are_no_copies(facts: dict[str, object]) -> None:
    assert find_same_text([card("a.txt", TEXT), card("b.txt", TEXT, **facts)]) == ()


def test_a_file_that_was_not_read_in_full_is_no_copy() -> None:
    torn = paper("b.txt", TEXT)
    torn = replace(torn, document=replace(torn.document, status=ReadStatus.PARTLY_READ))
    assert find_same_text([card("a.txt", TEXT), make_card(torn)]) == ()


def test_another_rendering_is_a_copy_of_the_one_with_pages() -> None:
    files = [FIXTURES / "contracts" / "northlight-sla.pdf", *(FIXTURES / "formats").iterdir()]
    read = [
        read_contract(read_document(path, path.name))
        for path in [*files, FIXTURES / "contracts" / "harbourline-dpa.pdf"]
    ]
    copies = find_same_text([make_card(contract) for contract in read])
    assert [copy.file for copy in copies] == sorted(path.name for path in files[1:])
    assert {copy.original for copy in copies} == {"northlight-sla.pdf"}


LETTERS = [
    ("the_same_letters", TEXT, TEXT, True),
    ("other_breaks_bullets_and_quotes", f'"{TEXT}"', "• “" + TEXT.replace(" ", "\n") + "”", True),
    ("figures_exchanged", TEXT + " 30 60", TEXT + " 60 30", False),
    ("another_box_ticked", "☒ 99.9% ☐ 99.5% " + TEXT, "☐ 99.9% ☒ 99.5% " + TEXT, False),
    ("a_comma_for_a_point", TEXT + " 1,000", TEXT + " 1.000", False),
    ("a_currency", TEXT + " $5", TEXT + " €5", False),
    ("a_letter", TEXT, TEXT.replace("alpha", "alphb"), False),
]


@pytest.mark.parametrize(("says", "one", "other", "same"), LETTERS, ids=[row[0] for row in LETTERS])
def test_the_same_letters_are_a_copy_whatever_was_read(says: str, one: str, other: str, same: bool) -> None:
    """The rows of a table may be read otherwise in a Word file than in its PDF, and no word differs."""
    first = replace(paper("a.txt", one), letters=digest_letters(one))
    second = replace(paper("b.txt", other, vendor="Beta GmbH"), letters=digest_letters(other))
    assert bool(find_same_text([make_card(first), make_card(second)])) is same


BYTES = [
    ("same_bytes", "a.pdf", b"x", "b.pdf", b"x", True),
    ("same_bytes_in_a_folder", "a.pdf", b"x", "sub/a.PDF", b"x", True),
    ("other_bytes", "a.pdf", b"x", "b.pdf", b"y", False),
    ("same_bytes_of_another_kind", "a.md", b"x", "b.txt", b"x", False),
]


@pytest.mark.parametrize(("says", "one", "first", "other", "second", "same"), BYTES, ids=[row[0] for row in BYTES])
def test_same_bytes(says: str, one: str, first: bytes, other: str, second: bytes, same: bool, tmp_path: Path) -> None:
    files = []
    for name, content in ((one, first), (other, second)):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        files.append((path, name))
    unique, copies = part_same_bytes(files)
    assert copies == ((Copy(other, one, "the same bytes"),) if same else ())
    assert len(unique) + len(copies) == 2


ORIGINALS = [
    ("of_a_folder_and_one_in_it", ["archive/msa.pdf", "msa.pdf"], "msa.pdf"),
    ("of_a_download_and_its_second_one", ["msa (1).pdf", "msa.pdf"], "msa.pdf"),
    ("of_a_file_and_its_copy_by_name", ["Copy of msa.pdf", "acme_copy.pdf", "msa.pdf"], "msa.pdf"),
    ("of_two_names_that_say_nothing", ["b.pdf", "a.pdf"], "a.pdf"),
    ("a_copyright_is_no_copy", ["copyright.pdf", "dpa.pdf"], "copyright.pdf"),
]


@pytest.mark.parametrize(("says", "names", "kept"), ORIGINALS, ids=[row[0] for row in ORIGINALS])
def test_the_file_that_is_kept_is_the_one_that_looks_least_like_a_copy(
    says: str, names: list[str], kept: str, tmp_path: Path
) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    unique, copies = part_same_bytes([(tmp_path / name, name) for name in names])
    assert [name for _, name in unique] == [kept]
    assert {copy.original for copy in copies} == {kept} and len(copies) == len(names) - 1
    cards = [card(name.replace(".pdf", ".txt"), TEXT) for name in names]
    assert {copy.original for copy in find_same_text(cards)} == {kept.replace(".pdf", ".txt")}


CHAINS = [
    ("apart", [("b", "a")], [("d", "c")], {"b": "a", "d": "c"}),
    ("of_a_file_that_is_a_copy_itself", [("b", "a")], [("a", "c")], {"b": "c", "a": "c"}),
    ("two_of_one_that_is_a_copy", [("b", "a"), ("d", "a")], [("a", "c")], {"b": "c", "d": "c", "a": "c"}),
]  # fmt: skip


@pytest.mark.parametrize(("says", "by_bytes", "by_text", "originals"), CHAINS, ids=[row[0] for row in CHAINS])
def test_a_copy_is_of_a_file_that_is_kept(
    says: str, by_bytes: list[tuple[str, str]], by_text: list[tuple[str, str]], originals: dict[str, str]
) -> None:
    same_bytes = [Copy(file, original, "the same bytes") for file, original in by_bytes]
    same_text = [Copy(file, original, "the same text") for file, original in by_text]
    assert {copy.file: copy.original for copy in join_copies(same_bytes, same_text)} == originals


def test_files_that_cannot_be_opened_are_left_to_reading(tmp_path: Path) -> None:
    files = [(tmp_path / name, name) for name in ("gone.pdf", "lost.pdf")]
    assert part_same_bytes(files) == (files, ())


CLAIMS = [
    ("both_are_claimed_by_one_tool", ["*.pdf"], ["a.pdf"]),
    ("only_the_copy_is_claimed", ["b.pdf"], ["a.pdf"]),
    ("only_the_original_is_claimed", ["a.pdf"], ["a.pdf"]),
]


@pytest.mark.parametrize(("says", "patterns", "papers"), CLAIMS, ids=[row[0] for row in CLAIMS])
def test_a_tool_gets_the_original_once(says: str, patterns: list[str], papers: list[str]) -> None:
    tool = replace(make_tool(), contracts=tuple(patterns))
    assignment = assign_files([tool], ["a.pdf"], {"b.pdf": "a.pdf"})
    assert assignment.claimed == ((tool, tuple(papers)),)
    assert assignment.unclaimed == () and assignment.notes == ()
