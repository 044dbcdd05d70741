"""The definitions of terms are kept from run to run, and are those of the extractors whatever the folder holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_check.execution.cache import Cache
from contract_check.extractors import catalogue
from contract_check.extractors.catalogue import all_extractors, known_terms

OF_EXTRACTORS = tuple(extractor.term for extractor in all_extractors())


def test_the_second_time_no_extractor_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert known_terms(Cache(tmp_path)) == OF_EXTRACTORS
    monkeypatch.setattr(catalogue, "all_extractors", lambda: pytest.fail("an extractor was loaded"))
    assert known_terms(Cache(tmp_path)) == OF_EXTRACTORS


def test_another_program_asks_its_own_extractors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known_terms(Cache(tmp_path))
    monkeypatch.setattr(catalogue, "digest_program", lambda: "of another program")
    monkeypatch.setattr(catalogue, "all_extractors", lambda: all_extractors()[:1])
    assert known_terms(Cache(tmp_path)) == OF_EXTRACTORS[:1]


@pytest.mark.parametrize("content", [b"", b"torn", b"contract-check cache 1 of nothing"])
def test_an_entry_that_is_none_is_no_answer(tmp_path: Path, content: bytes) -> None:
    known_terms(Cache(tmp_path))
    entries = list(tmp_path.rglob("*.entry"))
    for entry in entries:
        entry.write_bytes(content)
    assert entries and known_terms(Cache(tmp_path)) == OF_EXTRACTORS
