"""What a pattern needs stands wherever it matches: the test that spares work never spares a match."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.extracting import document_from_text
from contract_check.language.clauses import Paper
from contract_check.language.concordance import Concordance, spot_words
from contract_check.language.needs import NOTHING, has_needs, has_needs_in_order, needs_of, words_in

TABLES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
EXTRACTORS = {extractor.term.id: extractor for extractor in all_extractors()}


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_where_a_pattern_matches_its_needs_are_met(path: Path) -> None:
    table = YAML(typ="safe").load(path)
    extractor = EXTRACTORS[table["term"]]
    for case in table["cases"]:
        paper = Paper(document_from_text(case["text"]))
        for clause in (c for block in range(len(paper.document.blocks)) for c in paper.clauses_of(block)):
            for pattern in (*extractor.accept, *extractor.reject):
                if pattern.compiled.search(clause.surface):
                    assert has_needs(clause.surface, pattern.needs), pattern.name
                    assert has_needs_in_order(clause.surface, pattern.needs), pattern.name
                    spotter = spot_words(words_in([pattern.needs]))
                    assert Concordance(["", clause.surface], spotter).meeting(pattern.needs) & 0b10, pattern.name


@pytest.mark.parametrize(
    ("pattern", "need"),
    [
        ("notify (?:CUSTOMER|the client)", "notify  … (CUSTOMER | the client)"),
        ("(?:notify|tell|.)", ""),  # a branch that needs nothing
        ("(?:notify )?within", "within"),
        (r"\bnotif(?:y|ies)\b", "notif"),
        ("[%$]", "% | $"),
        ("[^%]", ""),
        ("a", ""),  # a single letter stands everywhere
        ("(?i:NOTIFY)", ""),  # in whatever case
        ("(?i:to (?:notify))", ""),
        (r"(?:fine-? ?tun\w+|train(?:ing)? data)", "(fine … tun) | (train …  data)"),
        ("data|data handling", "data"),  # whatever holds the longer holds the shorter
        ("(?=.*?(?:audit))(?!.*?(?:tax)).*right", "audit & right"),  # what is looked at ahead may stand anywhere
        (r"(?:\A(?=.*:)|only) in", "((:) | only) …  in"),
        (r"(?:ab){2}c", "ab … ab"),
        (r"[(?:a]x(?:yz)", "yz"),  # a bracket in a class opens no group
        (r"\(?:yz", ":yz"),  # nor does one with a backslash
        ("(?P<d>(?:one|two)) days", "(one | two) …  days"),
    ],
)
def test_needs_are_read_from_the_pattern(pattern: str, need: str) -> None:
    assert str(needs_of(pattern)) == need


@pytest.mark.parametrize(
    ("pattern", "text", "stands"),
    [
        ("notify.*(?:client|user)", "VENDOR shall notify the user", True),
        ("notify.*(?:client|user)", "the user shall notify VENDOR", False),
        ("(?:a user|tell).*within", "within a day a user, and within a week all", True),  # the first will do
        ("(?:a user|tell).*within", "within a day, tell a user", False),
        ("ab.*ab", "abab", True),
        ("ab.*ab", "ab", False),  # one word is not two
        ("(?=.*audit).*right", "right to audit", True),
        ("(?:(?=.*audit)the|a) right", "the right to audit", True),
        ("(?<=audit )right", "audit right", True),
        ("audit|tax", "tax", True),
        ("audit|tax", "fee", False),
    ],
)
def test_needs_stand_in_the_order_of_the_pattern(pattern: str, text: str, stands: bool) -> None:
    assert has_needs_in_order(text, needs_of(pattern)) is stands


def test_passages_are_asked_all_at_once() -> None:
    passages = ["VENDOR shall notify", "CUSTOMER shall notify", "VENDOR may tell", ""]
    need = needs_of("VENDOR.*(?:notify|tell)")
    meeting = Concordance(passages, spot_words(words_in([need]))).meeting(need)
    assert [passage for number, passage in enumerate(passages) if meeting >> number & 1] == [passages[0], passages[2]]
    assert Concordance(passages, spot_words([])).meeting(NOTHING) == 0b1111


@given(st.text(alphabet="aben %()12", max_size=30))
def test_a_match_has_its_needs_whatever_the_case(text: str) -> None:
    pattern = r"(?:an|be+)(?:\s+[12]+|\(ab\))?%|NAB(?!e)|[ab]{2,}n"
    if re.search(pattern, text, re.IGNORECASE):
        assert has_needs_in_order(text.lower(), needs_of(pattern, re.IGNORECASE))
