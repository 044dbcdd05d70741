"""Identifiers: the same for one tool at every run, and never the same for two."""

from __future__ import annotations

import re

import pytest
from factories import make_finding, make_tool
from hypothesis import given
from hypothesis import strategies as some

from contract_check.model.identifier import LONGEST, make_key

KEYS = [
    ("a_plain_name", "Acme Search", "acme-search"),
    ("case_does_not_count", "ACME search", "acme-search"),
    ("punctuation_does_not_count", "Acme, Inc.", "acme-inc"),
    ("accents_are_put_off", "Añejo", "anejo"),
    ("nothing_of_a_folder_stays", "../../etc/passwd", "etc-passwd"),
]


@pytest.mark.parametrize(("says", "name", "key"), KEYS, ids=[case[0] for case in KEYS])
def test_key(says: str, name: str, key: str) -> None:
    assert make_key(name) == key


DIFFERENT = [
    ("another_script", "検索", "翻訳"),
    ("a_name_of_marks_alone", "+++", "***"),
    ("letters_that_ascii_lacks", "Straße CRM", "Strae CRM"),
    ("long_names_with_one_beginning", "x" * 80, "x" * 81),
]


@pytest.mark.parametrize(("says", "one", "other"), DIFFERENT, ids=[case[0] for case in DIFFERENT])
def test_names_that_lose_letters_are_kept_apart(says: str, one: str, other: str) -> None:
    assert make_key(one) != make_key(other)


@given(some.text())
def test_a_key_is_short_and_plain_whatever_the_name(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", make_key(name)) and len(make_key(name)) <= LONGEST


def test_a_finding_is_called_by_tool_and_rule() -> None:
    assert make_finding(tool="Acme Search").id == "acme-search/breach-notice"
    assert make_tool("Acme Search").key == "acme-search"
