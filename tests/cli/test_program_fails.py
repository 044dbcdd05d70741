"""A failure of the program itself costs one tool, or one file, and the run says so and goes on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from checking import FIXTURES, check

from contract_check.cli import SHOW_TRACEBACK
from contract_check.findings import portfolio
from contract_check.register import sorting
from contract_check.reports import writing


@pytest.fixture
def two_tools(readable: Path) -> Path:
    """The papers of two tools, all of which can be read."""
    for path in (FIXTURES / "contracts").glob("codewren-*.pdf"):
        if "signed" not in path.name:  # which is a scan
            shutil.copy(path, readable)
    return readable


def _fails_for(name: str, works: Any) -> Any:
    def failing(given: Any, *more: Any, **others: Any) -> Any:
        return 1 / 0 if name in str(given) else works(given, *more, **others)

    return failing


def test_a_tool_that_cannot_be_compared_stops_no_other(
    two_tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = check(tmp_path / "before", "--tier", "production", "--format", "md", contracts=two_tools)
    assert before.exit_code != 3
    names = sorted(path.name for path in (tmp_path / "before").iterdir())
    monkeypatch.setattr(portfolio, "build_contract", _fails_for("Northlight", portfolio.build_contract))
    done = check(tmp_path / "out", "--tier", "production", "--format", "md", contracts=two_tools)
    assert done.exit_code == 3
    assert "The program failed on these papers (critical)" in " ".join(done.stdout.split())
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    texts = {name: (tmp_path / "out" / name).read_text() for name in names if name != "index.md"}
    failed = [name for name, text in texts.items() if "ZeroDivisionError" in text]
    assert len(failed) == 1 and failed[0].startswith("northlight")
    for name in texts.keys() - set(failed):
        assert texts[name] == (tmp_path / "before" / name).read_text()


def test_a_file_that_cannot_be_written_is_told_and_the_others_are_written(
    two_tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "render_html", _fails_for("Northlight", writing.render_html))
    done = check(tmp_path, "--tier", "production", "--no-pictures", contracts=two_tools)
    assert done.exit_code == 3
    assert "not written, since the program failed: ZeroDivisionError" in done.stderr
    written = {path.name for path in tmp_path.iterdir()}
    missing = [path.stem for path in tmp_path.glob("*.json") if f"{path.stem}.html" not in written]
    assert len(missing) == 1 and missing[0].startswith("northlight")
    assert all(f"{missing[0]}.{form}" in written for form in ("md", "json", "csv"))


def test_an_error_that_nothing_foresaw_is_no_gap(
    two_tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sorting, "group_by_vendor", lambda *_: 1 / 0)
    monkeypatch.delenv(SHOW_TRACEBACK)
    failed = check(tmp_path, "--tier", "production", contracts=two_tools)
    assert failed.exit_code == 70
    said = " ".join(failed.stderr.split())
    assert "Error: the program failed: ZeroDivisionError: division by zero (register/sorting.py:" in said
    assert "Traceback" not in said


def test_every_step_of_an_error_is_shown_where_it_is_asked_for(
    two_tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sorting, "group_by_vendor", lambda *_: 1 / 0)
    monkeypatch.setenv(SHOW_TRACEBACK, "1")
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        check(tmp_path, "--tier", "production", contracts=two_tools)
