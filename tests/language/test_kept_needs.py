"""What is kept of patterns says the same as the patterns, and counts for these alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_check.execution.cache import Cache
from contract_check.extractors.catalogue import all_extractors
from contract_check.language import kept_needs, needs
from contract_check.language.kept_needs import learn_needs, pack_needs, unpack_needs
from contract_check.language.needs import NOTHING, needs_of
from contract_check.language.wording import spell_out

PATTERNS = ["notify (?:CUSTOMER|the client)", "(?:notify|tell|.)", "(?:CUSTOMER|the client) pays"]


@pytest.fixture(autouse=True)
def forgetting(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a process that has just begun."""
    monkeypatch.setattr(needs, "_known", {})


def test_what_the_patterns_of_all_terms_need_is_the_same_after_packing() -> None:
    extractors = all_extractors()
    read = [needs_of(spell_out(pattern.regex)) for e in extractors for pattern in (*e.accept, *e.reject)]
    kept = unpack_needs(pack_needs(read))
    assert list(map(str, kept)) == list(map(str, read))
    # The very same objects: a text answers a need once for all patterns that share it.
    assert all(one is other or isinstance(one, str) for one, other in zip(kept, read, strict=True))


def test_the_next_process_reads_no_pattern(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    learn_needs(PATTERNS, Cache(tmp_path))
    told = [str(needs_of(pattern)) for pattern in PATTERNS]
    monkeypatch.setattr(needs, "_known", {})
    monkeypatch.setattr(kept_needs, "needs_of", pytest.fail)
    learn_needs(PATTERNS, Cache(tmp_path))
    assert set(needs._known) == set(PATTERNS)
    assert [str(needs_of(pattern)) for pattern in PATTERNS] == told == [
        "notify  … (CUSTOMER | the client)", "", "(CUSTOMER | the client) …  pays",
    ]  # fmt: skip
    assert needs_of(PATTERNS[1]) is NOTHING


@pytest.mark.parametrize("changed", [PATTERNS[:2], PATTERNS[::-1], [*PATTERNS[:2], "(?:CUSTOMER|the client) owes"]])
def test_what_is_kept_of_other_patterns_is_not_used(changed: list[str], tmp_path: Path) -> None:
    expected = [str(needs_of(pattern)) for pattern in changed]
    learn_needs(PATTERNS, Cache(tmp_path))
    learn_needs(changed, Cache(tmp_path))
    assert [str(needs_of(pattern)) for pattern in changed] == expected


def test_without_a_folder_to_keep_them_in_needs_are_read_each_time(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    learn_needs(PATTERNS, Cache(tmp_path / "file" / "cache"))
    assert str(needs_of(PATTERNS[0])) == "notify  … (CUSTOMER | the client)"
