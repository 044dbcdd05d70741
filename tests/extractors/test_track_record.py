"""What a wording's record on labelled contracts says of a new reading, and what the record may hold."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from contract_check.extractors import track_record
from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.extracting import document_from_text, extract_text, read_contract
from contract_check.extractors.track_record import FAMILIAR, PROVEN, RECORD, TermRecord, doubt_about, words_of_heading
from contract_check.model.term import Confidence

UNMEASURED = "how often this matter is read rightly has not been measured"
RARE = "this wording has been met in few contracts so far"
ELSEWHERE = "it stands under a heading where this is seldom said"
PACKAGE = Path(track_record.__file__).parent


@pytest.fixture
def record(monkeypatch: pytest.MonkeyPatch) -> None:
    known = TermRecord({"told within a period": PROVEN, "once met": PROVEN - 1}, {"incidents": FAMILIAR})
    monkeypatch.setattr(track_record, "_load", lambda: {"security.breach_notice": known})


@pytest.mark.usefixtures("record")
@pytest.mark.parametrize(
    ("term", "wording", "section", "said_again", "doubt"),
    [
        ("security.breach_notice", "told within a period", "8 Security Incidents", False, ""),
        ("security.breach_notice", "told within a period", "8", False, ""),  # no heading, nothing to doubt
        ("security.breach_notice", "told within a period", "Annex 2 Terms of the Services", False, ""),
        ("security.breach_notice", "told within a period", "Export control", True, ""),
        ("security.breach_notice", "told within a period", "Export control", False, ELSEWHERE),
        ("security.breach_notice", "once met", "8 Security Incidents", False, RARE),
        ("security.breach_notice", "once met", "8 Security Incidents", True, RARE),
        ("security.breach_notice", "never met", "8 Security Incidents", False, RARE),
        ("resilience.exit_plan", "told within a period", "8 Security Incidents", False, UNMEASURED),
    ],
)
def test_what_speaks_against_a_reading(term: str, wording: str, section: str, said_again: bool, doubt: str) -> None:
    assert doubt_about(term, wording, section, said_again=said_again) == doubt


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("12.3 Security Incidents", {"security", "incidents"}),
        ("Annex 2.4 Security of the Services", {"security"}),
        ("Schedule B Terms of Service", set()),
        ("(d)", set()),
        ("", set()),
    ],
)
def test_the_words_of_a_heading(section: str, words: set[str]) -> None:
    assert words_of_heading(section) == words


@pytest.mark.parametrize(
    ("heading", "confidence"), [("Limitation of liability", Confidence.CLEAR), ("Deliveries", Confidence.LIKELY)]
)
def test_a_reading_is_held_against_the_record(heading: str, confidence: Confidence) -> None:
    cap = "Provider's total liability under this Agreement is limited to the fees paid in the twelve months before the claim."
    found = {term.id: term for term in extract_text(f"1. {heading}\n{cap}")}
    assert found["commercial.liability_cap"].confidence is confidence


def test_the_nearest_passage_stands_where_the_term_mostly_stands() -> None:
    elsewhere = "1. Deliveries\nThe suspension of a lorry is checked, and a broken suspension is suspended from use."
    paper = document_from_text(f"{elsewhere}\n2. Suspension\nOf suspension the desk decides.")
    nearest = {miss.term: miss.citation.section for miss in read_contract(paper).nearest}
    assert nearest["commercial.suspension_notice"] == "2 Suspension"


def test_the_record_names_terms_and_wordings_that_there_are() -> None:
    """A wording that was renamed loses its record, and its readings are doubted for no reason."""
    source = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    terms = json.loads(RECORD.read_text(encoding="utf-8"))["terms"]
    assert set(terms) <= set(term_definitions())
    # The first word of a name may be filled in ("response in a support table").
    names = [(term, name) for term, known in terms.items() for name in known["wordings"]]
    gone = [(term, name) for term, name in names if name.split(" ", 1)[-1] not in source]
    assert not gone, "rename them in the record, or write it anew (tests/accuracy/write_track_record.py)"


def test_the_record_holds_nothing_of_a_contract_but_single_words_and_numbers() -> None:
    terms = json.loads(RECORD.read_text(encoding="utf-8"))["terms"]
    assert all(re.fullmatch(r"[a-z]+", word) for known in terms.values() for word in known["headings"])
    assert all(count >= FAMILIAR for known in terms.values() for count in known["headings"].values())
