"""The next process takes up the patterns that one before it has compiled."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from contract_check.execution import kept_forms
from contract_check.execution.cache import Cache
from contract_check.execution.kept_forms import keep_forms, recall_forms
from contract_check.model import compiled_forms
from contract_check.model.compiled_forms import compile_once

PATTERNS = [r"(?P<d>\d+) days?", "notify|tell", "[\ud800-\udfff]"]
TEXT = "tell us within 30 days \ud812, or 2 days and a d"


def run(patterns: list[str], folder: Path) -> int:
    """How many of these a process that has just begun has to compile; it keeps what it may."""
    with pytest.MonkeyPatch.context() as beginning:
        beginning.setattr(compiled_forms, "_known", {})
        beginning.setattr(compiled_forms, "_new", {})
        recall_forms(Cache(folder))
        for pattern in patterns:
            assert compile_once(pattern).findall(TEXT) == re.findall(pattern, TEXT)
        compiled = len(compiled_forms._new)
        keep_forms(Cache(folder))
        return compiled


def test_the_next_process_compiles_only_what_is_new(tmp_path: Path) -> None:
    assert run(PATTERNS[:2], tmp_path) == 2
    assert run(PATTERNS, tmp_path) == 1
    assert run(PATTERNS, tmp_path) == 0


def test_a_few_more_are_not_worth_writing_all_again(tmp_path: Path) -> None:
    many = [f"{number} days" for number in range(40)]
    assert run(many, tmp_path) == 40
    assert [run([*many, "a", "b"], tmp_path) for _ in range(2)] == [2, 2]
    assert [run([*many, "a", "b", "c"], tmp_path) for _ in range(2)] == [3, 0]


def test_patterns_that_the_program_no_longer_has_go_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_forms, "_MOST", 3)
    assert run(["a", "b", "c"], tmp_path) == 3
    assert run(["a", "d"], tmp_path) == 1
    assert [run(["d"], tmp_path), run(["a"], tmp_path)] == [0, 1]


def test_an_entry_that_is_torn_is_none(tmp_path: Path) -> None:
    run(PATTERNS, tmp_path)
    (entry,) = tmp_path.glob("*/*.entry")
    entry.write_bytes(entry.read_bytes()[:-1])
    assert run(PATTERNS, tmp_path) == 3
    assert run(PATTERNS, tmp_path) == 0


def test_without_a_folder_to_keep_them_in_patterns_are_compiled_each_time(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert [run(PATTERNS, tmp_path / "file" / "cache") for _ in range(2)] == [3, 3]
