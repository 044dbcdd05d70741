"""The spaCy components mark what the plain functions find."""

from __future__ import annotations

from contract_check.language.mentions import Parties
from contract_check.language.pipeline import read_sentences
from contract_check.language.sentences import find_marks, split_sentences

TEXT = (
    "1.2 Provider, e.g. Acme Inc. of Ohio, shall notify Customer's staff within seventy-two (72) hours. "
    "Uptime is 99.9% or more. We pay USD 500 for [***] days."
)
PARTIES = Parties(("Provider",), ("Customer",))


def test_sentences_and_entities_are_those_of_the_plain_functions() -> None:
    doc = read_sentences(TEXT, PARTIES)
    assert [(s.start_char, s.end_char) for s in doc.sents] == split_sentences(TEXT)
    marks = [(mark.label, mark.start, mark.end) for mark in find_marks(TEXT, PARTIES)]
    assert [(e.label_, e.start_char, e.end_char) for e in doc.ents] == marks
    assert [q.value.canonical for q in doc._.quantities if q.value] == ["72 hours", 99.9, "USD 500"]
