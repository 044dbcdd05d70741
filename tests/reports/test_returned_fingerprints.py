"""What a tick was set against: a changed clause, level or gap is seen, another name of the file is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from edited import (
    finding_of,
)
from factories import make_citation
from samples import sample_checklist

CHANGES = {
    "the_level_of_the_rule": (lambda f: replace(f, level=replace(f.level, words="within 24 hours")), False),
    "the_quote": (lambda f: replace(f, term=replace(f.term, citation=make_citation("Within 72 hours."))), False),
    "a_gap_that_is_closed": (lambda f: replace(f, gap=""), False),
    "a_passage_that_says_something_else": (
        lambda f: replace(f, others=(replace(f.term, value=None, citation=make_citation("Or ____.")),)),
        False,
    ),
    "the_name_of_the_file": (
        lambda f: replace(f, term=replace(f.term, citation=replace(f.term.citation, file="other.pdf", pages=(9,)))),
        True,
    ),
    "line_breaks_in_the_quote": (
        lambda f: replace(
            f, term=replace(f.term, citation=replace(f.term.citation, quote=f.term.citation.quote.replace(" ", "\n")))
        ),
        True,
    ),
    "the_ask": (lambda f: replace(f, ask="Something else."), True),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_a_fingerprint_sees(name: str) -> None:
    change, same = CHANGES[name]
    found = finding_of(sample_checklist())
    assert (change(found).fingerprint == found.fingerprint) is same


def test_what_is_checked_by_hand_is_ticked_against_the_papers() -> None:
    found = next(f for f in sample_checklist().findings if f.rule.by_hand)
    assert found.read_in
    assert replace(found, read_in=("0" * 64,)).fingerprint != found.fingerprint
    assert replace(found, read_in=found.read_in[::-1]).fingerprint == found.fingerprint


def test_an_exception_changes_no_fingerprint() -> None:
    found = finding_of(sample_checklist(), "acme-crm/maintenance-notice")
    assert found.accepted
    assert replace(found, outcome=type(found.outcome)("below"), accepted=None).fingerprint == found.fingerprint
