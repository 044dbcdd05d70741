"""Contracts on one line: nothing after the first pages of a paragraph is lost, and the work stays bounded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from factories import make_rule

from contract_check.documents.long_paragraphs import LONGEST, divide_long_paragraphs
from contract_check.documents.reading import read_document
from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.extracting import read_contract
from contract_check.findings.deciding import decide
from contract_check.model.document import Document, ReadStatus, Span
from contract_check.model.finding import Outcome

FILLER = "The Provider keeps part {} of the Service in good order and tells the Customer of each change to it."
LAST = "The Provider shall notify the Customer of a Personal Data Breach within 24 hours of becoming aware of it."


def write(length: int, between: str = " ", last: str = LAST) -> str:
    parts = [FILLER.format(number) for number in range(length // len(FILLER) + 1)]
    return between.join([*parts, last])


def read(tmp_path: Path, name: str, content: str) -> Document:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return read_document(path, name)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("one_line.txt", write(45_000)),
        ("one_line.md", write(45_000)),
        ("breaks_alone.html", f"<html><body>{write(45_000, '<br>')}</body></html>"),
        ("one_paragraph.html", f"<html><body><p>{write(45_000)}</p></body></html>"),
        ("one_cell.html", f"<table><tr><td>Clause<td>Words<tr><td>1.1<td>{write(45_000)}</table>"),
    ],
)
def test_the_last_sentence_of_a_long_paragraph_is_read(tmp_path: Path, name: str, content: str) -> None:
    contract = read_contract(read(tmp_path, name, content))
    found = {term.id: term.citation.quote for term in contract.terms if term.governing}
    assert found["security.breach_notice"] == LAST
    assert contract.document.status is ReadStatus.READ
    assert all(block.end - block.start <= LONGEST for block in contract.document.blocks)


def test_every_sentence_stands_whole_in_one_piece(tmp_path: Path) -> None:
    document = read(tmp_path, "contract.txt", write(45_000))
    pieces = [document.text[slice(*block)] for block in document.blocks]
    assert " ".join(pieces) == document.text
    assert all(piece.startswith("The Provider ") and piece.endswith(" it.") for piece in pieces)


def test_no_piece_ends_after_an_abbreviation_or_a_number() -> None:
    text = "Fees of Acme Ltd. Group are due under No. 4. See Annex 2. Payment follows. " * 600
    pieces = divide_long_paragraphs(Document("a.txt", "", ReadStatus.READ, text=text, blocks=(Span(0, len(text)),)))
    assert len(pieces.blocks) > 2
    assert {text[slice(*piece)].rstrip()[-16:] for piece in pieces.blocks} == {"Payment follows."}


def test_a_paragraph_of_usual_length_stays_one() -> None:
    text = write(15_000)
    document = Document("a.txt", "", ReadStatus.READ, text=text, blocks=(Span(0, len(text)),))
    assert divide_long_paragraphs(document) is document


@pytest.mark.parametrize("words", ["the part of the " * 3_000, "w" * 45_000], ids=["words", "letters"])
def test_where_a_sentence_is_cut_nothing_is_called_missing(tmp_path: Path, words: str) -> None:
    contract = read_contract(read(tmp_path, "contract.txt", f"{FILLER.format(1)}\n\n{words}\n\n{FILLER.format(2)}"))
    assert contract.document.status is ReadStatus.PARTLY_READ
    assert "cut in mid-sentence" in contract.document.problem
    decision = decide(make_rule(), "load-bearing", [contract], term_definitions()["security.breach_notice"])
    assert decision.outcome is Outcome.UNREAD
    assert "cut in mid-sentence" in decision.unread_reason


def test_two_megabytes_in_one_paragraph_are_read_within_the_bounds_of_a_worker(tmp_path: Path) -> None:
    path = tmp_path / "contract.txt"
    path.write_text(write(2_000_000), encoding="utf-8")
    command = ["extract", str(path), "--format", "json", "--no-cache", "--jobs", "1"]
    run = subprocess.run([sys.executable, "-m", "contract_check", *command], capture_output=True, check=False)
    said = json.loads(run.stdout)
    assert said["document"]["status"] == "read"  # a worker that needs too long or too much memory is ended
    assert LAST in [term["quote"] for term in said["terms"] if term["term"] == "security.breach_notice"]
